#include "core/text/encodings/base64url_sixteens.h"

#include <array>
#include <numeric>

#if defined(__x86_64__)
#include <immintrin.h>
#endif

namespace jotscope {

#if defined(__x86_64__)

namespace {

constexpr std::size_t kCharacters = 16;
constexpr std::size_t kBytes = 12;

/// One row for each upper half of a character: the first and the last character of the alphabet with that
/// half, and what leads from any of them to its value. The underscore, `0x5F`, lies apart from its row.
struct Row
{
    char first = 1;
    char last = 0;
    signed char toValue = 0;
};

constexpr Row rowOf(unsigned upperHalf)
{
    switch (upperHalf) {
    case 2:
        return {'-', '-', 62 - '-'};
    case 3:
        return {'0', '9', 52 - '0'};
    case 4:
        return {'A', 'O', -'A'};
    case 5:
        return {'P', 'Z', -'A'};
    case 6:
        return {'a', 'o', 26 - 'a'};
    case 7:
        return {'p', 'z', 26 - 'a'};
    default:
        return {};
    }
}

struct alignas(kCharacters) Table
{
    signed char at[kCharacters];
};

template<typename Column>
constexpr Table tableOf(Column column)
{
    Table table{};
    for (unsigned upperHalf = 0; upperHalf < kCharacters; ++upperHalf)
        table.at[upperHalf] = static_cast<signed char>(column(rowOf(upperHalf)));
    return table;
}

constexpr Table kFirst = tableOf([](Row row) { return row.first; });
constexpr Table kLast = tableOf([](Row row) { return row.last; });
constexpr Table kToValue = tableOf([](Row row) { return row.toValue; });
constexpr signed char kUnderscoreToValue = 63 - '_';

/// Each 24 bits of four values stand in memory with the lowest byte first and must stand the other way round.
constexpr Table kInOrder{{2, 1, 0, 6, 5, 4, 10, 9, 8, 14, 13, 12, -1, -1, -1, -1}};

const __m128i &vectorOf(const Table &table)
{
    return *reinterpret_cast<const __m128i *>(table.at);
}

/// Whether it could: all sixteen must be of the alphabet.
[[gnu::target("ssse3")]] inline bool decodeSixteen(const char *text, char *out)
{
    const __m128i characters = _mm_loadu_si128(reinterpret_cast<const __m128i *>(text));
    const __m128i upperHalves = _mm_and_si128(_mm_srli_epi16(characters, 4), _mm_set1_epi8(0x0F));
    const __m128i isUnderscore = _mm_cmpeq_epi8(characters, _mm_set1_epi8('_'));
    const __m128i isBelow = _mm_cmpgt_epi8(_mm_shuffle_epi8(vectorOf(kFirst), upperHalves), characters);
    const __m128i isAbove = _mm_cmpgt_epi8(characters, _mm_shuffle_epi8(vectorOf(kLast), upperHalves));
    if (_mm_movemask_epi8(_mm_andnot_si128(isUnderscore, _mm_or_si128(isBelow, isAbove))) != 0)
        return false;
    const __m128i toValue =
        _mm_or_si128(_mm_andnot_si128(isUnderscore, _mm_shuffle_epi8(vectorOf(kToValue), upperHalves)),
                     _mm_and_si128(isUnderscore, _mm_set1_epi8(kUnderscoreToValue)));
    const __m128i values = _mm_add_epi8(characters, toValue);
    const __m128i pairs = _mm_maddubs_epi16(values, _mm_set1_epi16(0x0140));  // first * 64 + second
    const __m128i groups = _mm_madd_epi16(pairs, _mm_set1_epi32(0x00011000)); // first * 4096 + second
    _mm_storeu_si128(reinterpret_cast<__m128i *>(out), _mm_shuffle_epi8(groups, vectorOf(kInOrder)));
    return true;
}

[[gnu::target("ssse3")]] std::size_t decodeWithSsse3(std::string_view text, char *out)
{
    std::size_t at = 0;
    while (at + kCharacters <= text.size() && decodeSixteen(text.data() + at, out)) {
        at += kCharacters;
        out += kBytes;
    }
    return at;
}

[[gnu::target("avx2")]] inline __m256i twice(const Table &table)
{
    return _mm256_broadcastsi128_si256(vectorOf(table));
}

/// The same with sixteen in either half of a vector.
[[gnu::target("avx2")]] std::size_t decodeWithAvx2(std::string_view text, char *out)
{
    constexpr std::size_t kTwice = 2 * kCharacters;
    std::size_t at = 0;
    for (; at + kTwice <= text.size(); at += kTwice, out += 2 * kBytes) {
        const __m256i characters = _mm256_loadu_si256(reinterpret_cast<const __m256i *>(text.data() + at));
        const __m256i upperHalves =
            _mm256_and_si256(_mm256_srli_epi16(characters, 4), _mm256_set1_epi8(0x0F));
        const __m256i isUnderscore = _mm256_cmpeq_epi8(characters, _mm256_set1_epi8('_'));
        const __m256i isBelow =
            _mm256_cmpgt_epi8(_mm256_shuffle_epi8(twice(kFirst), upperHalves), characters);
        const __m256i isAbove = _mm256_cmpgt_epi8(characters, _mm256_shuffle_epi8(twice(kLast), upperHalves));
        if (!_mm256_testc_si256(isUnderscore, _mm256_or_si256(isBelow, isAbove)))
            break;
        const __m256i toValue = _mm256_blendv_epi8(_mm256_shuffle_epi8(twice(kToValue), upperHalves),
                                                   _mm256_set1_epi8(kUnderscoreToValue), isUnderscore);
        const __m256i values = _mm256_add_epi8(characters, toValue);
        const __m256i pairs = _mm256_maddubs_epi16(values, _mm256_set1_epi16(0x0140));
        const __m256i groups = _mm256_madd_epi16(pairs, _mm256_set1_epi32(0x00011000));
        const __m256i bytes = _mm256_shuffle_epi8(groups, twice(kInOrder));
        _mm_storeu_si128(reinterpret_cast<__m128i *>(out), _mm256_castsi256_si128(bytes));
        _mm_storeu_si128(reinterpret_cast<__m128i *>(out + kBytes), _mm256_extracti128_si256(bytes, 1));
    }
    return at + decodeWithSsse3(text.substr(at), out);
}

/// From the n-th of these on, what moves sixteen bytes n places down and leaves nothing behind them.
constexpr auto kMoves = [] {
    std::array<signed char, 2 * kCharacters> moves;
    moves.fill(-1);
    std::iota(moves.begin(), moves.begin() + kCharacters, static_cast<signed char>(0));
    return moves;
}();

/// The characters from `at` on, which are less than sixteen, filled up with the letter that stands for zero.
[[gnu::target("ssse3")]] inline bool decodeLast(std::string_view text, std::size_t at, char *out)
{
    const std::size_t size = text.size() - at;
    if (size >= kCharacters)
        return false;
    std::array<char, kCharacters> last;
    last.fill('A');
    if (text.size() < kCharacters) {
        text.copy(last.data(), kCharacters);
    } else {
        const auto *moves = reinterpret_cast<const __m128i *>(&kMoves[kCharacters - size]);
        const auto *end = reinterpret_cast<const __m128i *>(text.data() + text.size() - kCharacters);
        const __m128i places = _mm_loadu_si128(moves);
        const __m128i moved = _mm_shuffle_epi8(_mm_loadu_si128(end), places);
        const __m128i zeros = _mm_and_si128(_mm_cmpgt_epi8(_mm_setzero_si128(), places), _mm_set1_epi8('A'));
        _mm_storeu_si128(reinterpret_cast<__m128i *>(last.data()), _mm_or_si128(moved, zeros));
    }
    return decodeSixteen(last.data(), out);
}

[[gnu::target("ssse3")]] bool decodeFilledUpWithSsse3(std::string_view text, char *out)
{
    const std::size_t taken = decodeWithSsse3(text, out);
    return decodeLast(text, taken, out + taken / kCharacters * kBytes);
}

[[gnu::target("avx2")]] bool decodeFilledUpWithAvx2(std::string_view text, char *out)
{
    const std::size_t taken = decodeWithAvx2(text, out);
    return decodeLast(text, taken, out + taken / kCharacters * kBytes);
}

/// For the four values of each three bytes, these bytes twice: the upper two values come from the one, the
/// lower two from the other 16 bits.
constexpr Table kTwofold{{1, 0, 2, 1, 4, 3, 5, 4, 7, 6, 8, 7, 10, 9, 11, 10}};

/// What leads from a value to its character, a row for each range of them: 0 for the lower case, 1 to 10 for
/// the digits, 11 and 12 for the two marks, 13 for the upper case.
constexpr Table kToCharacter = [] {
    Table table{};
    for (auto &digit : table.at)
        digit = '0' - 52;
    table.at[0] = 'a' - 26;
    table.at[11] = '-' - 62;
    table.at[12] = '_' - 63;
    table.at[13] = 'A';
    return table;
}();

[[gnu::target("ssse3")]] std::size_t encodeWithSsse3(std::string_view bytes, char *out)
{
    std::size_t at = 0;
    for (; at + kCharacters <= bytes.size(); at += kBytes, out += kCharacters) {
        const __m128i three = _mm_loadu_si128(reinterpret_cast<const __m128i *>(bytes.data() + at));
        const __m128i twofold = _mm_shuffle_epi8(three, vectorOf(kTwofold));
        // Multiplied by a power of two, the upper or the lower half of the product is a shift.
        const __m128i evens =
            _mm_mulhi_epu16(_mm_and_si128(twofold, _mm_set1_epi32(0x0FC0'FC00)), _mm_set1_epi32(0x0400'0040));
        const __m128i odds =
            _mm_mullo_epi16(_mm_and_si128(twofold, _mm_set1_epi32(0x003F'03F0)), _mm_set1_epi32(0x0100'0010));
        const __m128i values = _mm_or_si128(evens, odds);
        const __m128i isUpperCase = _mm_cmpgt_epi8(_mm_set1_epi8(26), values);
        const __m128i rows = _mm_or_si128(_mm_subs_epu8(values, _mm_set1_epi8(51)),
                                          _mm_and_si128(isUpperCase, _mm_set1_epi8(13)));
        const __m128i characters = _mm_add_epi8(values, _mm_shuffle_epi8(vectorOf(kToCharacter), rows));
        _mm_storeu_si128(reinterpret_cast<__m128i *>(out), characters);
    }
    return at;
}

bool hasAvx2()
{
    static const bool has = __builtin_cpu_supports("avx2") != 0;
    return has;
}

bool hasSsse3()
{
    static const bool has = __builtin_cpu_supports("ssse3") != 0;
    return has;
}

} // namespace

std::size_t encodeTwelves(std::string_view bytes, char *out)
{
    return hasSsse3() ? encodeWithSsse3(bytes, out) : 0;
}

std::size_t decodeSixteens(std::string_view text, char *out)
{
    if (hasAvx2())
        return decodeWithAvx2(text, out);
    return hasSsse3() ? decodeWithSsse3(text, out) : 0;
}

bool decodeFilledUp(std::string_view text, char *out)
{
    if (hasAvx2())
        return decodeFilledUpWithAvx2(text, out);
    return hasSsse3() && decodeFilledUpWithSsse3(text, out);
}

#else

std::size_t encodeTwelves(std::string_view, char *)
{
    return 0;
}

std::size_t decodeSixteens(std::string_view, char *)
{
    return 0;
}

bool decodeFilledUp(std::string_view, char *)
{
    return false;
}

#endif

} // namespace jotscope
