#include "core/export/redaction/visible_text.h"

#include "core/text/utf8.h"

#include <algorithm>
#include <array>

namespace jotscope {

namespace {

struct CodePoints
{
    char32_t first;
    char32_t last;
};

constexpr std::array kUnseen = {
    CodePoints{0x00, 0x08},     CodePoints{0x0B, 0x0C},     CodePoints{0x0E, 0x1F},
    CodePoints{0x7F, 0x9F},     CodePoints{0xAD, 0xAD},     CodePoints{0x34F, 0x34F},
    CodePoints{0x61C, 0x61C},   CodePoints{0x115F, 0x1160}, CodePoints{0x180E, 0x180E},
    CodePoints{0x200B, 0x200F}, CodePoints{0x2028, 0x202E}, CodePoints{0x2060, 0x206F},
    CodePoints{0x3164, 0x3164}, CodePoints{0xFE00, 0xFE0F}, CodePoints{0xFEFF, 0xFEFF},
    CodePoints{0xFFA0, 0xFFA0}, CodePoints{0xFFF9, 0xFFFB}, CodePoints{0xE0000, 0xE0FFF},
};

bool isUnseen(char32_t c)
{
    return std::ranges::any_of(kUnseen, [c](CodePoints one) { return one.first <= c && c <= one.last; });
}

std::string hexOf(char32_t c, std::size_t digits)
{
    constexpr std::string_view kDigits = "0123456789ABCDEF";
    std::string text;
    for (; c != 0 || text.size() < digits; c >>= 4U)
        text.insert(text.begin(), kDigits[c & 0xFU]);
    return text;
}

std::string escapeOf(char32_t c)
{
    if (c <= 0xFFFF)
        return "\\u" + hexOf(c, 4);
    const char32_t rest = c - 0x10000;
    return "\\u" + hexOf(0xD800 + (rest >> 10U), 4) + "\\u" + hexOf(0xDC00 + (rest & 0x3FFU), 4);
}

template<typename Spell>
VisibleText visible(std::string_view text, const Spell &spell)
{
    VisibleText shown;
    const std::string valid = toValidUtf8(text);
    for (std::size_t at = 0; at < valid.size();) {
        const DecodedCharacter c = characterAt(valid, at);
        if (!isUnseen(c.codePoint)) {
            shown.text += std::string_view(valid).substr(at, c.size);
        } else {
            shown.text += spell(c.codePoint);
            if (std::ranges::find(shown.substituted, c.codePoint) == shown.substituted.end())
                shown.substituted.push_back(c.codePoint);
        }
        at += c.size;
    }
    return shown;
}

} // namespace

VisibleText visibleJson(std::string_view json)
{
    return visible(json, escapeOf);
}

VisibleText visibleText(std::string_view text)
{
    return visible(text, [](char32_t c) { return '[' + codePointName(c) + ']'; });
}

std::string codePointName(char32_t codePoint)
{
    return "U+" + hexOf(codePoint, 4);
}

} // namespace jotscope
