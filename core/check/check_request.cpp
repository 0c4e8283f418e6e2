#include "core/check/check_request.h"

#include "core/json/json_document.h"
#include "core/json/json_writer.h"
#include "core/text/utf8.h"

#include <algorithm>
#include <array>

namespace jotscope {

namespace {

/// Those that follow from what is sent, and would contradict it.
constexpr std::array<std::string_view, 4> kOwnHeaders = {"connection", "content-length", "transfer-encoding",
                                                         "upgrade"};
constexpr std::size_t kLongestMethod = 32;

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// A token in the words of HTTP: RFC 9110 section 5.6.2.
bool isHttpName(std::string_view text)
{
    static constexpr std::string_view kOthers = "!#$%&'*+-.^_`|~";
    return !text.empty() && std::ranges::all_of(text, [](char c) {
        return isLetter(c) || isDigit(c) || kOthers.find(c) != kOthers.npos;
    });
}

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

bool isSameName(std::string_view a, std::string_view b)
{
    return std::ranges::equal(a, b, {}, lower, lower);
}

std::string_view trimmed(std::string_view text)
{
    constexpr std::string_view kBlank = " \t\r";
    const std::size_t first = text.find_first_not_of(kBlank);
    return first == text.npos ? std::string_view()
                              : text.substr(first, text.find_last_not_of(kBlank) - first + 1);
}

bool isBody(TokenPlace place)
{
    return place == TokenPlace::FormBody || place == TokenPlace::JsonBody;
}

/// The name of the header that the place takes; empty where it takes none.
std::string_view headerOf(const CheckRequest &request)
{
    switch (request.place) {
    case TokenPlace::Bearer:
        return "Authorization";
    case TokenPlace::Header:
        return request.name;
    default:
        return {};
    }
}

std::string percentEncoded(std::string_view text)
{
    static constexpr std::string_view kUnreserved = "-._~";
    constexpr std::string_view kDigits = "0123456789ABCDEF";
    std::string encoded;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (isLetter(c) || isDigit(c) || kUnreserved.find(c) != kUnreserved.npos)
            encoded += c;
        else
            encoded.append({'%', kDigits[byte >> 4U], kDigits[byte & 0xFU]});
    }
    return encoded;
}

std::string withParameter(const std::string &url, std::string_view name, std::string_view value)
{
    const std::size_t fragment = std::min(url.find('#'), url.size());
    std::string with = url.substr(0, fragment);
    const std::size_t question = with.find('?');
    if (question == with.npos)
        with += '?';
    else if (question + 1 != with.size() && with.back() != '&')
        with += '&';
    return with + percentEncoded(name) + '=' + percentEncoded(value);
}

/// As it stands within the quotation marks of a JSON string.
std::string jsonContent(std::string_view text)
{
    const std::string quoted = jsonQuoted(text);
    return quoted.substr(1, quoted.size() - 2);
}

std::string filled(std::string_view body, std::string_view content)
{
    std::string text;
    for (std::size_t at = 0; at <= body.size();) {
        const std::size_t place = std::min(body.find(kTokenPlaceholder, at), body.size());
        text.append(body.substr(at, place - at));
        if (place < body.size())
            text.append(content);
        at = place + std::max<std::size_t>(kTokenPlaceholder.size(), 1);
    }
    return text;
}

void setCookie(HttpMessage &message, const std::string &name, std::string_view token)
{
    const std::string pair = name + '=' + std::string(token);
    for (HeaderField &header : message.headers) {
        if (isSameName(header.name, "Cookie")) {
            header.value += (header.value.empty() ? "" : "; ") + pair;
            return;
        }
    }
    message.headers.push_back({"Cookie", pair});
}

void addContentType(HttpMessage &message, TokenPlace place)
{
    if (isBody(place) && !findHeader(message.headers, "Content-Type"))
        message.headers.push_back({"Content-Type", place == TokenPlace::JsonBody
                                                       ? "application/json"
                                                       : "application/x-www-form-urlencoded"});
}

Result<void> checkBody(const CheckRequest &request)
{
    if (request.body.find(kTokenPlaceholder) == request.body.npos)
        return failure("check-placeholder-missing");
    if (request.place == TokenPlace::JsonBody && !JsonDocument::parse(filled(request.body, "x")).isStrict())
        return failure("check-body-not-json");
    return {};
}

} // namespace

Result<std::vector<HeaderField>> readHeaderFields(std::string_view text)
{
    std::vector<HeaderField> fields;
    std::size_t number = 0;
    for (std::size_t at = 0; at < text.size();) {
        ++number;
        const std::size_t end = std::min(text.find('\n', at), text.size());
        const std::string_view line = trimmed(text.substr(at, end - at));
        const std::size_t colon = line.find(':');
        const ByteRange where{at, end};
        at = end + 1;
        if (line.empty())
            continue;
        if (colon == line.npos || !isHttpName(line.substr(0, colon)))
            return failure("check-header-line", where, {{"line", std::to_string(number)}});
        const std::string_view value = trimmed(line.substr(colon + 1));
        if (!std::ranges::all_of(value, [](char c) { return (c >= ' ' && c <= '~') || c == '\t'; }))
            return failure("check-header-line", where, {{"line", std::to_string(number)}});
        fields.push_back({std::string(line.substr(0, colon)), std::string(value)});
    }
    return fields;
}

const HeaderField *findHeader(std::span<const HeaderField> headers, std::string_view name)
{
    const auto found = std::ranges::find_if(
        headers, [name](const HeaderField &header) { return isSameName(header.name, name); });
    return found == headers.end() ? nullptr : &*found;
}

Result<void> checkRequest(const CheckRequest &request)
{
    const bool isMethod = std::ranges::all_of(request.method, [](char c) { return isLetter(c) || c == '-'; });
    if (!isMethod || request.method.empty() || request.method.size() > kLongestMethod)
        return failure("check-method", {}, {{"method", excerpt(request.method)}});
    for (const std::string_view own : kOwnHeaders) {
        if (const HeaderField *header = findHeader(request.headers, own))
            return failure("check-header-own", {}, {{"name", header->name}});
    }
    const bool needsName = request.place == TokenPlace::Header || request.place == TokenPlace::Cookie ||
                           request.place == TokenPlace::Query;
    if (needsName && (request.place == TokenPlace::Query ? request.name.empty() : !isHttpName(request.name)))
        return failure("check-name");
    if (const std::string_view taken = headerOf(request); !taken.empty()) {
        if (const HeaderField *header = findHeader(request.headers, taken))
            return failure("check-header-taken", {}, {{"name", header->name}});
        if (std::ranges::any_of(kOwnHeaders, [taken](auto own) { return isSameName(own, taken); }))
            return failure("check-name");
    }
    return isBody(request.place) ? checkBody(request) : Result<void>();
}

bool canCarry(TokenPlace place, std::string_view token)
{
    constexpr std::string_view kNoCookie = " \",;\\";
    const auto isVisible = [](char c) {
        return c >= ' ' && c <= '~';
    };
    switch (place) {
    case TokenPlace::Bearer:
    case TokenPlace::Header:
        return !token.empty() && token.front() != ' ' && token.back() != ' ' &&
               std::ranges::all_of(token, isVisible);
    case TokenPlace::Cookie:
        return std::ranges::all_of(
            token, [&](char c) { return isVisible(c) && kNoCookie.find(c) == kNoCookie.npos; });
    case TokenPlace::Query:
    case TokenPlace::FormBody:
        return true;
    case TokenPlace::JsonBody:
        break;
    }
    return isValidUtf8(token);
}

HttpMessage messageFor(const CheckRequest &request, std::optional<std::string_view> token)
{
    HttpMessage message{request.method, request.url, request.headers, request.body};
    switch (request.place) {
    case TokenPlace::Bearer:
    case TokenPlace::Header:
        if (token) {
            const bool isBearer = request.place == TokenPlace::Bearer;
            message.headers.push_back(
                {std::string(headerOf(request)), (isBearer ? "Bearer " : "") + std::string(*token)});
        }
        break;
    case TokenPlace::Cookie:
        if (token)
            setCookie(message, request.name, *token);
        break;
    case TokenPlace::Query:
        if (token)
            message.url = withParameter(request.url, request.name, *token);
        break;
    case TokenPlace::FormBody:
        message.body = filled(request.body, percentEncoded(token.value_or("")));
        break;
    case TokenPlace::JsonBody:
        message.body = filled(request.body, jsonContent(token.value_or("")));
        break;
    }
    addContentType(message, request.place);
    return message;
}

std::string messageText(const HttpMessage &message)
{
    std::string text = message.method + ' ' + message.url + '\n';
    for (const HeaderField &header : message.headers)
        text += header.name + ": " + header.value + '\n';
    return message.body.empty() ? text : text + '\n' + message.body + '\n';
}

} // namespace jotscope
