#include "core/export/export_colors.h"

#include <algorithm>
#include <array>

namespace jotscope {

namespace {

struct PartRow
{
    PartName part;
    PartInk ink;
};

constexpr std::array kParts = {
    PartRow{PartName::Header, {0xb4410e, Underline::Solid}},
    PartRow{PartName::Payload, {0x6b3fa8, Underline::Dotted}},
    PartRow{PartName::Signature, {0x0b6b74, Underline::Dashed}},
    PartRow{PartName::EncryptedKey, {0x841954, Underline::Dashed}},
    PartRow{PartName::InitializationVector, {0x203000, Underline::Dotted}},
    PartRow{PartName::Ciphertext, {0x6b3fa8, Underline::Dashed}},
    PartRow{PartName::AuthenticationTag, {0x0b6b74, Underline::Dashed}},
    PartRow{PartName::Surplus, {0xbd202d, Underline::Solid}},
    PartRow{PartName::UnprotectedHeader, {0x5f3d00, Underline::Dashed}},
    PartRow{PartName::AdditionalData, {0x47703b, Underline::Dashed}},
    PartRow{PartName::Disclosure, {0x5462a0, Underline::Dotted}},
    PartRow{PartName::KeyBinding, {0x841954, Underline::Dashed}},
};

constexpr std::array kStates = {
    StateInk{0xe9edf3, 0xb6c0cd, 0x3f4a5a, "\xe2\x97\x8b"}, // a circle
    StateInk{0xe3f4e8, 0x2e9e55, 0x14632f, "\xe2\x9c\x93"}, // a tick
    StateInk{0xfdf2d0, 0xd29a00, 0x704f00, "!"},
    StateInk{0xfdeae8, 0xc62f26, 0x9e1a13, "\xe2\x9c\x95"}, // a cross
};

} // namespace

PartInk partInk(PartName part)
{
    return std::ranges::find(kParts, part, &PartRow::part)->ink;
}

StateInk stateInk(AspectState state)
{
    return kStates[static_cast<std::size_t>(state)];
}

std::string inkText(std::uint32_t rgb)
{
    constexpr std::string_view kDigits = "0123456789abcdef";
    std::string text = "#";
    for (const unsigned shift : {20U, 16U, 12U, 8U, 4U, 0U})
        text += kDigits[rgb >> shift & 0xfU];
    return text;
}

std::string escapedMarkup(std::string_view text)
{
    std::string markup;
    markup.reserve(text.size());
    for (const char c : text) {
        switch (c) {
        case '&':
            markup += "&amp;";
            break;
        case '<':
            markup += "&lt;";
            break;
        case '>':
            markup += "&gt;";
            break;
        case '"':
            markup += "&quot;";
            break;
        case '\'':
            markup += "&#39;";
            break;
        default:
            if (static_cast<unsigned char>(c) < 0x20 && c != '\n' && c != '\t')
                markup += "\xef\xbf\xbd";
            else
                markup += c;
        }
    }
    return markup;
}

} // namespace jotscope
