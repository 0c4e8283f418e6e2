#pragma once

#include <cstdint>
#include <string>
#include <string_view>

/// How a token travels to where it is tried.
namespace jotscope {

enum class Carrier : std::uint8_t {
    Bare,
    Bearer,      ///< `Bearer ey...` (RFC 6750 section 2.1)
    HeaderLine,  ///< `Authorization: Bearer ey...`
    Curl,        ///< a command for a shell
    Environment, ///< `export TOKEN=...`, for a shell
    Json,        ///< an OAuth token response (RFC 6749 section 5.1)
};

/// `token` may be of any form: what a shell or JSON would take amiss is quoted.
std::string carried(std::string_view token, Carrier carrier);

/// `text` as one word of a POSIX shell, in single quotation marks where it needs any.
std::string shellWord(std::string_view text);

} // namespace jotscope
