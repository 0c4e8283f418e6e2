#include "core/text/utf8.h"

#include "core/text/encodings/byte_lanes.h"

#include <array>
#include <cstdint>

namespace jotscope {

namespace {

constexpr std::string_view kReplacement = "\xEF\xBF\xBD"; // U+FFFD

/// What may follow a lead byte (Unicode 15, table 3-7): the range of the second byte, and how many bytes in
/// all.
struct Sequence
{
    unsigned size;
    std::uint8_t secondLow;
    std::uint8_t secondHigh;
};

constexpr Sequence sequenceOf(std::uint8_t lead)
{
    if (lead < 0x80)
        return {1, 0, 0};
    if (lead >= 0xC2 && lead <= 0xDF)
        return {2, 0x80, 0xBF};
    if (lead == 0xE0)
        return {3, 0xA0, 0xBF}; // below A0 it would be overlong
    if (lead == 0xED)
        return {3, 0x80, 0x9F}; // above 9F lie the surrogates
    if (lead >= 0xE1 && lead <= 0xEF)
        return {3, 0x80, 0xBF};
    if (lead == 0xF0)
        return {4, 0x90, 0xBF};
    if (lead >= 0xF1 && lead <= 0xF3)
        return {4, 0x80, 0xBF};
    if (lead == 0xF4)
        return {4, 0x80, 0x8F}; // nothing above U+10FFFF
    return {0, 0, 0};
}

/// Sixty-four at a time, then sixteen, then one.
std::size_t asciiRunEnd(std::string_view text, std::size_t at)
{
    const auto isAscii = [](ByteLanes lanes) {
        return bitsOf(lanesBelow(lanes, '\x80')) == (1U << kLanes) - 1;
    };
    const char *bytes = text.data();
    for (; at + 4 * kLanes <= text.size(); at += 4 * kLanes) {
        if (!isAscii(lanesAt(bytes + at) | lanesAt(bytes + at + kLanes) | lanesAt(bytes + at + 2 * kLanes) |
                     lanesAt(bytes + at + 3 * kLanes)))
            break;
    }
    while (at + kLanes <= text.size() && isAscii(lanesAt(bytes + at)))
        at += kLanes;
    while (at < text.size() && static_cast<std::uint8_t>(text[at]) < 0x80)
        ++at;
    return at;
}

/// How many bytes at `at` belong to one well-formed sequence, or to one maximal ill-formed subpart.
struct Step
{
    std::size_t size;
    bool isWellFormed;
};

Step stepAt(std::string_view text, std::size_t at)
{
    const Sequence sequence = sequenceOf(static_cast<std::uint8_t>(text[at]));
    if (sequence.size == 0)
        return {1, false};
    for (std::size_t i = 1; i < sequence.size; ++i) {
        if (at + i == text.size())
            return {i, false};
        const auto byte = static_cast<std::uint8_t>(text[at + i]);
        const std::uint8_t low = i == 1 ? sequence.secondLow : 0x80;
        const std::uint8_t high = i == 1 ? sequence.secondHigh : 0xBF;
        if (byte < low || byte > high)
            return {i, false};
    }
    return {sequence.size, true};
}

} // namespace

ByteRange findInvalidUtf8(std::string_view text, std::size_t from)
{
    for (std::size_t at = asciiRunEnd(text, from); at < text.size(); at = asciiRunEnd(text, at)) {
        const Step step = stepAt(text, at);
        if (!step.isWellFormed)
            return {at, at + step.size};
        at += step.size;
    }
    return {text.size(), text.size()};
}

std::string toValidUtf8(std::string_view text)
{
    std::string valid;
    valid.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
        const ByteRange invalid = findInvalidUtf8(text, at);
        valid.append(text, at, invalid.begin - at);
        if (!invalid.isEmpty())
            valid.append(kReplacement);
        at = invalid.end;
    }
    return valid;
}

DecodedCharacter characterAt(std::string_view text, std::size_t at)
{
    const auto lead = static_cast<unsigned char>(text[at]);
    if (lead < 0x80)
        return {lead, 1};
    const std::size_t size = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
    char32_t codePoint = lead & (0xFFU >> (size + 1));
    for (const char next : text.substr(at + 1, size - 1))
        codePoint = codePoint << 6 | (static_cast<unsigned char>(next) & 0x3FU);
    return {codePoint, size};
}

std::string excerpt(std::string_view text, std::size_t most)
{
    if (text.size() <= most)
        return toValidUtf8(text);
    std::size_t cut = most;
    while (cut > 0 && most - cut < 3 && (static_cast<std::uint8_t>(text[cut]) & 0xC0) == 0x80)
        --cut;
    return toValidUtf8(text.substr(0, cut)) + "\u2026";
}

void appendUtf8(std::string &out, char32_t codePoint)
{
    const auto put = [&out](char32_t byte) {
        out.push_back(static_cast<char>(static_cast<std::uint8_t>(byte)));
    };
    if (codePoint < 0x80) {
        put(codePoint);
    } else if (codePoint < 0x800) {
        put(0xC0 | codePoint >> 6);
        put(0x80 | (codePoint & 0x3F));
    } else if (codePoint < 0x10000) {
        put(0xE0 | codePoint >> 12);
        put(0x80 | (codePoint >> 6 & 0x3F));
        put(0x80 | (codePoint & 0x3F));
    } else {
        put(0xF0 | codePoint >> 18);
        put(0x80 | (codePoint >> 12 & 0x3F));
        put(0x80 | (codePoint >> 6 & 0x3F));
        put(0x80 | (codePoint & 0x3F));
    }
}

} // namespace jotscope
