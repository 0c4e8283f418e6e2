#pragma once

#include <algorithm>
#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

/// Bytes sixteen at a time, for searches that must keep up with the memory: vector types of the compiler, so
/// that every processor gets its own instructions from one source.
namespace jotscope {

using ByteLanes = signed char __attribute__((vector_size(16)));

inline constexpr std::size_t kLanes = sizeof(ByteLanes);

inline ByteLanes lanesAt(const char *bytes)
{
    ByteLanes lanes;
    std::memcpy(&lanes, bytes, kLanes);
    return lanes;
}

constexpr ByteLanes allLanes(char c)
{
    const auto b = static_cast<signed char>(c);
    return ByteLanes{b, b, b, b, b, b, b, b, b, b, b, b, b, b, b, b};
}

/// Every bit of a lane is set where it holds `c`, and none where it does not.
inline ByteLanes lanesEqual(ByteLanes lanes, char c)
{
    return lanes == allLanes(c);
}

/// Likewise where it holds less than `limit`, both taken as unsigned.
inline ByteLanes lanesBelow(ByteLanes lanes, char limit)
{
    using UnsignedLanes = unsigned char __attribute__((vector_size(kLanes)));
    return ByteLanes(UnsignedLanes(lanes) < UnsignedLanes(allLanes(limit)));
}

/// Likewise where it holds one from `first` to `last`.
inline ByteLanes lanesWithin(ByteLanes lanes, char first, char last)
{
    using UnsignedLanes = unsigned char __attribute__((vector_size(kLanes)));
    const auto fromFirst = ByteLanes(UnsignedLanes(lanes) - UnsignedLanes(allLanes(first)));
    return lanesBelow(fromFirst, static_cast<char>(last - first + 1));
}

inline std::array<std::uint64_t, 2> wordsOf(ByteLanes lanes)
{
    return std::bit_cast<std::array<std::uint64_t, 2>>(lanes);
}

inline bool isAnySet(ByteLanes marks)
{
    const auto words = wordsOf(marks);
    return (words[0] | words[1]) != 0;
}

/// One bit for each lane that is set, the first lane's the lowest.
inline std::uint32_t bitsOf(ByteLanes marks)
{
#if defined(__SSE2__)
    return static_cast<std::uint32_t>(_mm_movemask_epi8(std::bit_cast<__m128i>(marks)));
#else
    // Each byte keeps a bit of its own, and the product gathers these in the highest byte.
    constexpr std::uint64_t kOwnBits =
        std::endian::native == std::endian::little ? 0x8040'2010'0804'0201U : 0x0102'0408'1020'4080U;
    constexpr std::uint64_t kSum = 0x0101'0101'0101'0101U;
    const auto words = wordsOf(marks);
    return static_cast<std::uint32_t>((words[0] & kOwnBits) * kSum >> 56 |
                                      (words[1] & kOwnBits) * kSum >> 56 << 8);
#endif
}

/// The first lane that is set; kLanes where none is.
inline std::size_t firstSet(ByteLanes marks)
{
    return static_cast<std::size_t>(std::countr_zero(bitsOf(marks) | 1U << kLanes));
}

/// The places that `marksAt` marks among the sixteen bytes from a pointer on, in order, until `isOne` takes
/// one; `npos` when it takes none. `marksAt` may look at `kLaneReach` bytes beyond its sixteen; those behind
/// the text's end are zero.
inline constexpr std::size_t kLaneReach = 2;

template<typename MarksAt, typename IsOne>
std::size_t findMarked(std::string_view text, std::size_t from, const MarksAt &marksAt, const IsOne &isOne)
{
    constexpr std::size_t kStep = 4 * kLanes;
    constexpr bool kIsLittle = std::endian::native == std::endian::little;
    constexpr std::uint64_t kFullLane = 0xFF;
    const auto takenOf = [&](ByteLanes marks, std::size_t begin) {
        const auto words = wordsOf(marks);
        for (std::size_t half = 0; half < words.size(); ++half) {
            for (std::uint64_t word = words[half]; word != 0;) {
                const int lane = (kIsLittle ? std::countr_zero(word) : std::countl_zero(word)) / 8;
                word &= kIsLittle ? ~(kFullLane << lane * 8) : ~(kFullLane << (7 - lane) * 8);
                const std::size_t at = begin + half * 8 + static_cast<std::size_t>(lane);
                if (isOne(at))
                    return at;
            }
        }
        return std::string_view::npos;
    };
    const auto stepAt = [&](const char *bytes, std::size_t begin) {
        const ByteLanes marks[] = {marksAt(bytes), marksAt(bytes + kLanes), marksAt(bytes + 2 * kLanes),
                                   marksAt(bytes + 3 * kLanes)};
        if (!isAnySet(marks[0] | marks[1] | marks[2] | marks[3])) [[likely]]
            return std::string_view::npos;
        for (std::size_t i = 0; i < std::size(marks); ++i) {
            if (const std::size_t at = takenOf(marks[i], begin + i * kLanes); at != text.npos)
                return at;
        }
        return std::string_view::npos;
    };
    for (; from < text.size() && text.size() - from >= kStep + kLaneReach; from += kStep) {
        if (const std::size_t at = stepAt(text.data() + from, from); at != text.npos)
            return at;
    }
    while (from < text.size()) {
        std::array<char, kStep + kLaneReach> last{};
        std::memcpy(last.data(), text.data() + from, std::min(text.size() - from, last.size()));
        if (const std::size_t at = stepAt(last.data(), from); at != text.npos)
            return at;
        from += kStep;
    }
    return text.npos;
}

/// How often `c` stands in `text`.
inline std::size_t countOf(std::string_view text, char c)
{
    constexpr std::size_t kBeforeOverflow = 127;
    std::size_t count = 0;
    std::size_t at = 0;
    while (text.size() - at >= kLanes) {
        ByteLanes counts{};
        const std::size_t steps = std::min((text.size() - at) / kLanes, kBeforeOverflow);
        for (std::size_t step = 0; step < steps; ++step, at += kLanes)
            counts -= lanesEqual(lanesAt(text.data() + at), c); // what is equal is minus one
        for (std::size_t lane = 0; lane < kLanes; ++lane)
            count += static_cast<std::size_t>(counts[lane]);
    }
    for (; at < text.size(); ++at)
        count += text[at] == c ? 1 : 0;
    return count;
}

} // namespace jotscope
