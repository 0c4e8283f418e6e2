#include "core/text/encodings/hex.h"

#include <algorithm>

namespace jotscope {

namespace {

bool isSeparator(char c)
{
    return c == ' ' || c == ':' || c == '\t' || c == '\n' || c == '\r';
}

} // namespace

int hexDigit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    if (c >= 'A' && c <= 'F')
        return c - 'A' + 10;
    return -1;
}

std::optional<std::string> decodeHex(std::string_view text)
{
    if (text.starts_with("0x") || text.starts_with("0X"))
        text.remove_prefix(2);
    std::string bytes;
    bytes.reserve(text.size() / 2);
    for (std::size_t i = 0; i < text.size();) {
        if (isSeparator(text[i])) {
            ++i;
            continue;
        }
        const int high = hexDigit(text[i]);
        const int low = i + 1 < text.size() ? hexDigit(text[i + 1]) : -1;
        if (high < 0 || low < 0)
            return std::nullopt;
        bytes.push_back(static_cast<char>(high * 16 + low));
        i += 2;
    }
    return bytes;
}

std::string encodeHex(std::string_view bytes, std::string_view separator)
{
    static constexpr std::string_view kDigits = "0123456789abcdef";
    if (bytes.empty())
        return {};
    std::string text(bytes.size() * (2 + separator.size()) - separator.size(), '\0');
    char *out = text.data();
    for (const char byte : bytes) {
        if (out != text.data())
            out = std::ranges::copy(separator, out).out;
        const auto value = static_cast<unsigned char>(byte);
        *out++ = kDigits[value >> 4];
        *out++ = kDigits[value & 0x0f];
    }
    return text;
}

} // namespace jotscope
