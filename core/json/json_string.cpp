#include "core/json/json_string.h"

#include "core/text/utf8.h"

#include <algorithm>
#include <array>
#include <cstdint>

namespace jotscope {

namespace {

constexpr char32_t kReplacement = 0xFFFD;

struct SimpleEscape
{
    char letter;
    char meaning;
};

constexpr std::array<SimpleEscape, 8> kSimpleEscapes = {
    {{'"', '"'}, {'\\', '\\'}, {'/', '/'}, {'b', '\b'}, {'f', '\f'}, {'n', '\n'}, {'r', '\r'}, {'t', '\t'}}};

std::optional<char32_t> fourHexDigits(std::string_view text, std::size_t at)
{
    if (at + 4 > text.size())
        return std::nullopt;
    char32_t unit = 0;
    for (const char c : text.substr(at, 4)) {
        const int digit = c >= '0' && c <= '9'   ? c - '0'
                          : c >= 'a' && c <= 'f' ? c - 'a' + 10
                          : c >= 'A' && c <= 'F' ? c - 'A' + 10
                                                 : -1;
        if (digit < 0)
            return std::nullopt;
        unit = unit << 4 | static_cast<char32_t>(digit);
    }
    return unit;
}

bool isHighSurrogate(char32_t unit)
{
    return unit >= 0xD800 && unit <= 0xDBFF;
}

bool isLowSurrogate(char32_t unit)
{
    return unit >= 0xDC00 && unit <= 0xDFFF;
}

JsonEscape readUnicodeEscape(std::string_view text, std::size_t at)
{
    const auto unit = fourHexDigits(text, at + 2);
    if (!unit)
        return {JsonEscape::Form::Invalid, 2, kReplacement};
    if (isLowSurrogate(*unit))
        return {JsonEscape::Form::LoneSurrogate, 6, kReplacement};
    if (!isHighSurrogate(*unit))
        return {JsonEscape::Form::Character, 6, *unit};
    const auto low = text.substr(at + 6, 2) == "\\u" ? fourHexDigits(text, at + 8) : std::nullopt;
    if (!low || !isLowSurrogate(*low))
        return {JsonEscape::Form::LoneSurrogate, 6, kReplacement};
    return {JsonEscape::Form::Character, 12, 0x10000 + ((*unit - 0xD800) << 10) + (*low - 0xDC00)};
}

} // namespace

JsonEscape readJsonEscape(std::string_view text, std::size_t at)
{
    if (at + 1 >= text.size())
        return {JsonEscape::Form::Invalid, 1, kReplacement};
    if (text[at + 1] == 'u')
        return readUnicodeEscape(text, at);
    for (const SimpleEscape &escape : kSimpleEscapes) {
        if (escape.letter == text[at + 1])
            return {JsonEscape::Form::Character, 2, static_cast<char32_t>(escape.meaning)};
    }
    return {JsonEscape::Form::Invalid, 2, kReplacement};
}

std::string resolveJsonEscapes(std::string_view content)
{
    std::string resolved;
    resolved.reserve(content.size());
    for (std::size_t at = 0; at < content.size();) {
        const std::size_t backslash = std::min(content.find('\\', at), content.size());
        resolved.append(content, at, backslash - at);
        at = backslash;
        if (at == content.size())
            break;
        const JsonEscape escape = readJsonEscape(content, at);
        appendUtf8(resolved, escape.codePoint);
        at += escape.size;
    }
    return isValidUtf8(resolved) ? resolved : toValidUtf8(resolved);
}

} // namespace jotscope
