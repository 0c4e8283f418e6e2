#include "core/json/run_ends.h"

#include <algorithm>

#if defined(__x86_64__)
#include <immintrin.h>
#endif

namespace jotscope {

namespace {

constexpr std::size_t kBytes = 64;

/// The bytes behind the last whole block, and zeros.
std::array<char, kBytes> lastBlockOf(std::string_view bytes)
{
    std::array<char, kBytes> block{};
    bytes.copy(block.data(), kBytes, bytes.size() - bytes.size() % kBytes);
    return block;
}

/// Marks the run ends of the first `blocks` times 64 bytes, with a zero where they end before. Whether all of
/// them are ASCII.
using MarkBlocks = bool(std::string_view bytes, std::size_t blocks, std::uint64_t *marks);

bool markWithLanes(std::string_view bytes, std::size_t blocks, std::uint64_t *marks)
{
    ByteLanes all{};
    const auto mark = [&](const char *block) {
        *marks = 0;
        for (std::size_t at = 0; at < kBytes; at += kLanes) {
            const ByteLanes lanes = lanesAt(block + at);
            *marks |= std::uint64_t{bitsOf(plainRunEnds(lanes))} << at;
            all |= lanes;
        }
        ++marks;
    };
    const std::size_t whole = std::min(blocks, bytes.size() / kBytes);
    for (std::size_t block = 0; block < whole; ++block)
        mark(bytes.data() + block * kBytes);
    if (whole < blocks)
        mark(lastBlockOf(bytes).data());
    return !isAnySet(all & allLanes('\x80'));
}

#if defined(__x86_64__)

[[gnu::target("avx2")]] inline std::uint64_t marksOf(__m256i bytes)
{
    const __m256i lastControl = _mm256_set1_epi8(0x1F);
    const __m256i isControl = _mm256_cmpeq_epi8(_mm256_max_epu8(bytes, lastControl), lastControl);
    const __m256i isQuote = _mm256_cmpeq_epi8(bytes, _mm256_set1_epi8('"'));
    const __m256i isBackslash = _mm256_cmpeq_epi8(bytes, _mm256_set1_epi8('\\'));
    const __m256i isEnd = _mm256_or_si256(isControl, _mm256_or_si256(isQuote, isBackslash));
    return static_cast<std::uint32_t>(_mm256_movemask_epi8(isEnd));
}

/// The highest bit of any byte is set where there is one above 0x7F.
[[gnu::target("avx2")]] inline __m256i markBlock(const char *block, std::uint64_t *marks)
{
    const __m256i first = _mm256_loadu_si256(reinterpret_cast<const __m256i *>(block));
    const __m256i second = _mm256_loadu_si256(reinterpret_cast<const __m256i *>(block + kBytes / 2));
    *marks = marksOf(first) | marksOf(second) << kBytes / 2;
    return _mm256_or_si256(first, second);
}

[[gnu::target("avx2")]] bool markWithAvx2(std::string_view bytes, std::size_t blocks, std::uint64_t *marks)
{
    __m256i all = _mm256_setzero_si256();
    const std::size_t whole = std::min(blocks, bytes.size() / kBytes);
    for (std::size_t block = 0; block < whole; ++block)
        all = _mm256_or_si256(all, markBlock(bytes.data() + block * kBytes, marks + block));
    if (whole < blocks)
        all = _mm256_or_si256(all, markBlock(lastBlockOf(bytes).data(), marks + whole));
    return _mm256_movemask_epi8(all) == 0;
}

MarkBlocks *bestOnes()
{
    return __builtin_cpu_supports("avx2") != 0 ? markWithAvx2 : markWithLanes;
}

#else

MarkBlocks *bestOnes()
{
    return markWithLanes;
}

#endif

} // namespace

void RunEnds::moveTo(std::size_t at)
{
    static_assert(kBlock == kBytes);
    static MarkBlocks *const markBlocks = bestOnes();
    m_begin = at - at % kBlock;
    const std::size_t blocks = std::min((m_text.size() - m_begin) / kBlock + 1, kBlocks);
    const bool isAscii = markBlocks(m_text.substr(m_begin), blocks, m_marks.data());
    m_end = std::min(m_begin + blocks * kBlock, m_text.size() + 1);
    if (isAscii && m_begin == m_asciiEnd)
        m_asciiEnd = std::min(m_end, m_text.size());
}

} // namespace jotscope
