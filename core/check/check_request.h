#pragma once

#include "core/findings/result.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

/// The request to an API as a person describes it, and what is sent for one token. Values only: who sends it,
/// and whether that is allowed, is for others to decide.
namespace jotscope {

/// Where a request holds the token.
enum class TokenPlace : std::uint8_t {
    Bearer, ///< `Authorization: Bearer` (RFC 6750 section 2.1)
    Header,
    Cookie,
    Query,
    FormBody, ///< `application/x-www-form-urlencoded`, where the body says `{{token}}`
    JsonBody, ///< likewise, within a string of JSON
};

struct HeaderField
{
    std::string name;
    std::string value;

    friend bool operator==(const HeaderField &, const HeaderField &) = default;
};

struct CheckRequest
{
    std::string method = "GET";
    std::string url = "http://127.0.0.1:3000/";
    std::vector<HeaderField> headers{}; ///< besides those that hold the token or follow from the rest
    std::string body{};
    TokenPlace place = TokenPlace::Bearer;
    std::string name{}; ///< of the header, the cookie or the parameter

    friend bool operator==(const CheckRequest &, const CheckRequest &) = default;
};

/// What goes over the wire, but for what HTTP adds.
struct HttpMessage
{
    std::string method;
    std::string url;
    std::vector<HeaderField> headers;
    std::string body;

    friend bool operator==(const HttpMessage &, const HttpMessage &) = default;
};

inline constexpr std::string_view kTokenPlaceholder = "{{token}}";

/// One field a line, `Name: value`; the finding's place is in `text`.
Result<std::vector<HeaderField>> readHeaderFields(std::string_view text);

/// The field of that name, whatever its case (RFC 9110 section 5.1); null where there is none.
const HeaderField *findHeader(std::span<const HeaderField> headers, std::string_view name);

/// Whether tokens can be sent with it. The URL is for those to judge who send it.
Result<void> checkRequest(const CheckRequest &request);

/// Whether the place holds `token` as it is, so that what arrives is what the case is about. A header loses
/// white space at its ends, and a cookie has no way to write some characters (RFC 6265 section 4.1.1).
bool canCarry(TokenPlace place, std::string_view token);

/// The request with `token`, escaped as its place asks; without one, as somebody sends it who has none.
HttpMessage messageFor(const CheckRequest &request, std::optional<std::string_view> token);

/// As people read it: method and URL, headers, body.
std::string messageText(const HttpMessage &message);

} // namespace jotscope
