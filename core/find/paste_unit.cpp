#include "core/find/paste_unit.h"

#include "core/text/encodings/byte_lanes.h"
#include "core/text/encodings/hex.h"

namespace jotscope {

namespace {

/// The value of two hexadecimal digits at `at`, or -1.
int hexByte(std::string_view text, std::size_t at)
{
    if (at + 2 > text.size())
        return -1;
    const int high = hexDigit(text[at]);
    const int low = hexDigit(text[at + 1]);
    return high < 0 || low < 0 ? -1 : high * 16 + low;
}

ByteLanes base64UrlLanes(ByteLanes bytes)
{
    const ByteLanes small = bytes | allLanes(' '); // letters only: no other byte becomes one
    return lanesWithin(small, 'a', 'z') | lanesWithin(bytes, '0', '9') | lanesEqual(bytes, '-') |
           lanesEqual(bytes, '_');
}

PasteUnit escapeAt(std::string_view paste, std::size_t at)
{
    using enum PasteUnit::Spelling;
    const char letter = at + 1 < paste.size() ? paste[at + 1] : '\0';
    if (letter == 'u' && paste.substr(at + 2, 2) == "00") {
        if (const int byte = hexByte(paste, at + 4); byte >= 0 && byte < 0x80)
            return {static_cast<char>(byte), 6, Escape};
    }
    switch (letter) {
    case 'n':
        return {'\n', 2, Escape};
    case 'r':
        return {'\r', 2, Escape};
    case 't':
        return {'\t', 2, Escape};
    case '"':
    case '\'':
    case '/':
    case '\\':
        return {letter, 2, Escape};
    default:
        return {'\\', 1, Plain};
    }
}

} // namespace

PasteUnit pasteUnitAt(std::string_view paste, std::size_t at)
{
    if (at >= paste.size())
        return {};
    const char c = paste[at];
    if (c == '%') {
        if (const int byte = hexByte(paste, at + 1); byte >= 0)
            return {static_cast<char>(byte), 3, PasteUnit::Spelling::Percent};
    }
    if (c == '\\')
        return escapeAt(paste, at);
    return {c, 1, PasteUnit::Spelling::Plain};
}

std::size_t base64UrlRunEnd(std::string_view text, std::size_t at)
{
    for (; at < text.size() && text.size() - at >= kLanes; at += kLanes) {
        const std::size_t first = firstSet(~base64UrlLanes(lanesAt(text.data() + at)));
        if (first != kLanes)
            return at + first;
    }
    while (at < text.size() && isBase64UrlCharacter(text[at]))
        ++at;
    return at;
}

} // namespace jotscope
