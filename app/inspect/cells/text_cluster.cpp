#include "app/inspect/cells/text_cluster.h"

#include <QChar>

#include <algorithm>
#include <cstring>

namespace jotscope {

namespace {

struct CodePointRange
{
    char32_t first;
    char32_t last;
};

// Blocks that are wide or full-width throughout (UAX #11), as terminals draw them.
constexpr CodePointRange kWide[] = {
    {0x1100, 0x115f},   {0x2e80, 0x303e},   {0x3041, 0x4dbf},   {0x4e00, 0xa4cf},   {0xa960, 0xa97f},
    {0xac00, 0xd7a3},   {0xf900, 0xfaff},   {0xfe10, 0xfe19},   {0xfe30, 0xfe6f},   {0xff00, 0xff60},
    {0xffe0, 0xffe6},   {0x1f1e6, 0x1f1ff}, {0x1f300, 0x1f64f}, {0x1f680, 0x1f6ff}, {0x1f900, 0x1f9ff},
    {0x1fa70, 0x1faff}, {0x20000, 0x3fffd},
};

constexpr std::uint8_t kByteCodeCells = 2; ///< for two hexadecimal digits in a box

constexpr char32_t kZeroWidthJoiner = 0x200d;

bool isWide(char32_t c)
{
    const auto *range = std::ranges::lower_bound(kWide, c, {}, &CodePointRange::last);
    return range != std::end(kWide) && range->first <= c;
}

bool isPlain(char c)
{
    return c >= 0x20 && c < 0x7f;
}

bool isRegionalIndicator(char32_t c)
{
    return c >= 0x1f1e6 && c <= 0x1f1ff;
}

/// Whether `c` is drawn together with what stands before it.
bool extendsCluster(char32_t c, char32_t before, std::size_t countBefore)
{
    if (c == kZeroWidthJoiner || (c >= 0x1160 && c <= 0x11ff) || (c >= 0x1f3fb && c <= 0x1f3ff))
        return true;
    if (before == kZeroWidthJoiner)
        return QChar::category(c) == QChar::Symbol_Other;
    if (isRegionalIndicator(c))
        return countBefore == 1 && isRegionalIndicator(before);
    return QChar::isMark(c);
}

bool isInvisible(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Other_Format:
    case QChar::Other_NotAssigned:
    case QChar::Other_PrivateUse:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
    case QChar::Separator_Space: // every space but the common one looks like it and is not
        return true;
    default:
        return false;
    }
}

std::uint8_t codeCells(char32_t c)
{
    return c < 0x100 ? kByteCodeCells : c <= 0xffff ? 3 : kMaxClusterCells;
}

std::uint8_t unitsOf(char32_t c)
{
    return c > 0xffff ? 2 : 1;
}

} // namespace

CodePoint decodeUtf8(std::string_view text, std::size_t offset)
{
    const auto byteAt = [&](std::size_t i) {
        return i < text.size() ? static_cast<unsigned char>(text[i]) : 0u;
    };
    const unsigned lead = byteAt(offset);
    if (lead < 0x80)
        return {lead, 1};
    const std::size_t size = lead >= 0xc2 && lead < 0xe0   ? 2
                             : lead >= 0xe0 && lead < 0xf0 ? 3
                             : lead >= 0xf0 && lead < 0xf5 ? 4
                                                           : 0;
    if (size == 0)
        return {};
    char32_t value = lead & (0x7fu >> size);
    for (std::size_t i = 1; i < size; ++i) {
        const unsigned byte = byteAt(offset + i);
        if ((byte & 0xc0u) != 0x80)
            return {};
        value = value << 6 | (byte & 0x3fu);
    }
    constexpr char32_t kLeast[] = {0, 0, 0x80, 0x800, 0x10000}; // below, the form is overlong
    const bool isSurrogate = value >= 0xd800 && value < 0xe000;
    if (value < kLeast[size] || value > 0x10ffff || isSurrogate)
        return {};
    return {value, size};
}

Cluster clusterAt(std::string_view text, std::size_t offset)
{
    using Kind = Cluster::Kind;
    const char first = text[offset];
    if (first == '\n')
        return {Kind::LineBreak, 1, 0, 1};
    if (first == '\r' && offset + 1 < text.size() && text[offset + 1] == '\n')
        return {Kind::LineBreak, 2, 0, 2};
    if (first == '\t')
        return {Kind::Tab, 1, 2, 1};
    const CodePoint base = decodeUtf8(text, offset);
    if (base.size == 0)
        return {Kind::IllFormed, 1, kByteCodeCells, 1};
    const auto baseSize = static_cast<std::uint8_t>(base.size);
    if (QChar::category(base.value) == QChar::Other_Control)
        return {Kind::Control, baseSize, kByteCodeCells, 1};
    if (!isPlain(first) && isInvisible(base.value))
        return {Kind::Invisible, baseSize, codeCells(base.value), unitsOf(base.value)};

    Cluster cluster{isPlain(first) ? Kind::Plain : Kind::Rich, baseSize,
                    static_cast<std::uint8_t>(isWide(base.value) ? 2 : 1), unitsOf(base.value)};
    char32_t before = base.value;
    for (std::size_t count = 1; offset + cluster.size < text.size(); ++count) {
        if (isPlain(text[offset + cluster.size]))
            break;
        const CodePoint next = decodeUtf8(text, offset + cluster.size);
        // A joiner that joins nothing drawable hides in a token: only emoji keep theirs.
        const bool isStrayJoiner = next.value == kZeroWidthJoiner && !isWide(base.value);
        if (next.size == 0 || isStrayJoiner || !extendsCluster(next.value, before, count) ||
            cluster.size + next.size > kMaxClusterBytes)
            break;
        cluster.kind = Kind::Rich;
        cluster.size = static_cast<std::uint8_t>(cluster.size + next.size);
        cluster.units = static_cast<std::uint8_t>(cluster.units + unitsOf(next.value));
        before = next.value;
    }
    return cluster;
}

std::size_t plainRun(std::string_view text, std::size_t from, std::size_t to)
{
    constexpr std::uint64_t kOnes = 0x0101010101010101;
    constexpr std::uint64_t kHigh = 0x80 * kOnes;
    std::size_t at = from;
    // Eight bytes at a time: a byte is outside 0x20 ... 0x7e when it has its top bit set, when 0x20 cannot
    // be taken from it, or when one more sets the top bit.
    for (; at + 8 <= to; at += 8) {
        std::uint64_t word;
        std::memcpy(&word, text.data() + at, 8);
        const std::uint64_t foreign = (word | (word - 0x20 * kOnes) | (word + kOnes)) & kHigh;
        if (foreign != 0)
            break;
    }
    while (at < to && isPlain(text[at]))
        ++at;
    // What follows may be a mark that combines with the last one.
    const bool mayCombine = at < text.size() && static_cast<unsigned char>(text[at]) >= 0x80;
    return at > from && mayCombine ? at - from - 1 : at - from;
}

} // namespace jotscope
