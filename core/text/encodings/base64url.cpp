#include "core/text/encodings/base64url.h"

#include "core/text/encodings/base64url_sixteens.h"
#include "core/text/limits.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstdint>
#include <cstring>

namespace jotscope {

namespace {

using Kind = Base64UrlFault::Kind;

constexpr std::string_view kUrlAlphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
constexpr std::string_view kStandardAlphabet =
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

constexpr std::uint8_t kNone = 0xFF;

using Values = std::array<std::uint8_t, 256>;

constexpr Values valuesOf(std::string_view alphabet)
{
    Values values{};
    values.fill(kNone);
    for (std::size_t i = 0; i < alphabet.size(); ++i)
        values[static_cast<std::uint8_t>(alphabet[i])] = static_cast<std::uint8_t>(i);
    return values;
}

constexpr Values kUrlValues = valuesOf(kUrlAlphabet);
constexpr Values kStandardValues = valuesOf(kStandardAlphabet);

std::uint8_t valueOf(const Values &values, char character)
{
    return values[static_cast<std::uint8_t>(character)];
}

/// Three bytes as they stand in memory, and a fourth that says whether a foreign character is among theirs.
constexpr std::uint32_t groupOf(std::uint32_t bits, bool isForeign)
{
    const auto byte = [bits](unsigned shift) {
        return static_cast<std::uint8_t>(bits >> shift);
    };
    const std::array<std::uint8_t, 4> bytes{byte(16), byte(8), byte(0), static_cast<std::uint8_t>(isForeign)};
    return std::bit_cast<std::uint32_t>(bytes);
}

constexpr std::uint32_t kForeign = groupOf(0, true);

/// What a character adds to its group at each of the four places.
using GroupBits = std::array<std::array<std::uint32_t, 256>, 4>;

constexpr GroupBits groupBitsOf(const Values &values)
{
    GroupBits bits{};
    for (unsigned place = 0; place < 4; ++place) {
        for (std::size_t character = 0; character < 256; ++character)
            bits[place][character] =
                values[character] == kNone
                    ? kForeign
                    : groupOf(std::uint32_t{values[character]} << (18 - 6 * place), false);
    }
    return bits;
}

constexpr GroupBits kUrlGroupBits = groupBitsOf(kUrlValues);
constexpr GroupBits kStandardGroupBits = groupBitsOf(kStandardValues);

std::uint32_t groupAt(const GroupBits &bits, const char *four)
{
    return bits[0][static_cast<std::uint8_t>(four[0])] | bits[1][static_cast<std::uint8_t>(four[1])] |
           bits[2][static_cast<std::uint8_t>(four[2])] | bits[3][static_cast<std::uint8_t>(four[3])];
}

bool isWhiteSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

/// Gathers sextets into `bytes`. A group of four characters is three bytes.
class SextetSink
{
public:
    SextetSink(std::string &bytes, std::size_t characters) : m_bytes(bytes)
    {
        m_bytes.resize(characters / 4 * 3 + 4); // room for all that may come, and one byte more
        m_out = m_bytes.data();
    }

    void put(std::uint8_t sextet)
    {
        m_group = m_group << 6 | sextet;
        if (++m_count < 4)
            return;
        putByte(m_group >> 16);
        putByte(m_group >> 8);
        putByte(m_group);
        m_group = 0;
        m_count = 0;
    }

    /// Whole groups at full speed; stops at the first one that holds anything foreign.
    std::size_t putGroups(std::string_view text, std::size_t at, const GroupBits &bits)
    {
        if (m_count != 0 || at == text.size() || bits[0][static_cast<std::uint8_t>(text[at])] == kForeign)
            return at;
        char *out = m_out;
        if (&bits == &kUrlGroupBits) {
            const std::size_t taken = decodeSixteens(text.substr(at), out);
            at += taken;
            out += taken / 4 * 3;
        }
        for (; at + 8 <= text.size(); at += 8, out += 6) {
            const std::uint32_t first = groupAt(bits, text.data() + at);
            const std::uint32_t second = groupAt(bits, text.data() + at + 4);
            if ((first | second) & kForeign)
                break;
            putGroup(out, first);
            putGroup(out + 3, second);
        }
        for (; at + 4 <= text.size(); at += 4, out += 3) {
            const std::uint32_t group = groupAt(bits, text.data() + at);
            if (group & kForeign)
                break;
            putGroup(out, group);
        }
        m_out = out;
        return at;
    }

    struct End
    {
        bool hasDanglingSextet;
        bool hasTrailingBits;
    };

    End finish()
    {
        if (m_count == 2)
            putByte(m_group >> 4);
        if (m_count == 3) {
            putByte(m_group >> 10);
            putByte(m_group >> 2);
        }
        m_bytes.resize(static_cast<std::size_t>(m_out - m_bytes.data()));
        const std::uint32_t unused = m_count == 2 ? 0xF : m_count == 3 ? 0x3 : 0;
        return {m_count == 1, (m_group & unused) != 0};
    }

private:
    void putByte(std::uint32_t byte) { *m_out++ = static_cast<char>(byte); }

    /// The fourth byte, which saves a second store, is overwritten by the next group.
    static void putGroup(char *out, std::uint32_t group) { std::memcpy(out, &group, sizeof group); }

    std::string &m_bytes;
    char *m_out; ///< where the next one goes
    std::uint32_t m_group = 0;
    unsigned m_count = 0;
};

void append(std::string &text, std::string_view bytes, std::string_view alphabet)
{
    const std::size_t begin = text.size();
    text.resize(begin + base64UrlSize(bytes.size()));
    const auto byteAt = [&](std::size_t i) {
        return static_cast<std::uint32_t>(static_cast<std::uint8_t>(bytes[i]));
    };
    char *out = text.data() + begin;
    const auto put = [&](std::uint32_t sextet) {
        *out++ = alphabet[sextet & 63];
    };
    std::size_t at = alphabet == kUrlAlphabet ? encodeTwelves(bytes, out) : 0;
    out += at / 3 * 4;
    for (; at + 3 <= bytes.size(); at += 3) {
        const std::uint32_t group = byteAt(at) << 16 | byteAt(at + 1) << 8 | byteAt(at + 2);
        put(group >> 18);
        put(group >> 12);
        put(group >> 6);
        put(group);
    }
    if (bytes.size() - at == 1) {
        const std::uint32_t group = byteAt(at) << 4;
        put(group >> 6);
        put(group);
    } else if (bytes.size() - at == 2) {
        const std::uint32_t group = (byteAt(at) << 8 | byteAt(at + 1)) << 2;
        put(group >> 12);
        put(group >> 6);
        put(group);
    }
}

/// Adds a fault, or widens the last one when it is of one kind with it and adjoins.
void note(std::vector<Base64UrlFault> &faults, Kind kind, std::size_t at)
{
    if (!faults.empty() && faults.back().kind == kind && faults.back().where.end == at)
        ++faults.back().where.end;
    else if (faults.size() < limits::kFaultsPerPart)
        faults.push_back({kind, {at, at + 1}});
}

/// Where the padding at the end begins; white space around it does not hide it.
std::size_t paddingBegin(std::string_view encoded)
{
    std::size_t begin = encoded.size();
    for (std::size_t at = encoded.size(); at > 0 && (encoded[at - 1] == '=' || isWhiteSpace(encoded[at - 1]));
         --at) {
        if (encoded[at - 1] == '=')
            begin = at - 1;
    }
    return begin;
}

} // namespace

std::string_view base64UrlFaultId(Base64UrlFault::Kind kind)
{
    switch (kind) {
    case Kind::Padding:
        return "base64url-padding";
    case Kind::StandardAlphabet:
        return "base64url-standard-alphabet";
    case Kind::WhiteSpace:
        return "base64url-white-space";
    case Kind::ForeignCharacter:
        return "base64url-foreign-character";
    case Kind::DanglingSextet:
        return "base64url-dangling-character";
    case Kind::TrailingBits:
        break;
    }
    return "base64url-trailing-bits";
}

ByteRange Base64UrlDecoding::charactersOf(ByteRange decoded) const
{
    return characters.toSource(charactersOfBytes(decoded));
}

ByteRange Base64UrlDecoding::bytesOf(ByteRange encoded) const
{
    const ByteRange sextets = characters.toDerived(encoded);
    if (sextets.isEmpty())
        return {};
    const ByteRange touched = bytesOfCharacters(sextets);
    const std::size_t begin = std::min(touched.begin, bytes.size());
    return {begin, std::min(touched.end, bytes.size())};
}

Base64UrlDecoding decodeBase64Url(std::string_view encoded)
{
    Base64UrlDecoding decoding;
    SextetSink sink(decoding.bytes, encoded.size());
    const std::size_t padding = paddingBegin(encoded);
    std::size_t lastCharacter = 0;
    std::size_t runBegin = 0; // of significant characters with nothing else between them
    const auto endRun = [&](std::size_t runEnd) {
        if (runBegin == runEnd)
            return;
        decoding.characters.append(runEnd - runBegin, {runBegin, runEnd});
        lastCharacter = runEnd - 1;
    };
    for (std::size_t at = sink.putGroups(encoded, 0, kUrlGroupBits); at < encoded.size();
         at = sink.putGroups(encoded, at + 1, kUrlGroupBits)) {
        const char character = encoded[at];
        const std::uint8_t sextet =
            std::min(valueOf(kUrlValues, character), valueOf(kStandardValues, character));
        if (sextet != kNone) {
            if (valueOf(kUrlValues, character) == kNone)
                note(decoding.faults, Kind::StandardAlphabet, at);
            sink.put(sextet);
            continue;
        }
        if (character == '=' && at >= padding)
            note(decoding.faults, Kind::Padding, at);
        else
            note(decoding.faults, isWhiteSpace(character) ? Kind::WhiteSpace : Kind::ForeignCharacter, at);
        endRun(at);
        runBegin = at + 1;
    }
    endRun(encoded.size());
    const SextetSink::End end = sink.finish();
    const Base64UrlFault atLast{end.hasDanglingSextet ? Kind::DanglingSextet : Kind::TrailingBits,
                                {lastCharacter, lastCharacter + 1}};
    if (end.hasDanglingSextet || end.hasTrailingBits) {
        const auto place = std::upper_bound(
            decoding.faults.begin(), decoding.faults.end(), atLast,
            [](const Base64UrlFault &a, const Base64UrlFault &b) { return a.where.begin < b.where.begin; });
        decoding.faults.insert(place, atLast);
    }
    return decoding;
}

std::optional<std::string> decodeStrictBase64Url(std::string_view encoded)
{
    std::optional<std::string> bytes(std::in_place, (encoded.size() / 16 + 1) * 12 + 4, '\0');
    if (decodeFilledUp(encoded, bytes->data())) {
        const std::size_t size = encoded.size() * 6 / 8;
        const bool hasTrailingBits = (*bytes)[size] != 0; // behind them are those that fill it up
        if (encoded.size() % 4 == 1 || hasTrailingBits)
            return std::nullopt;
        bytes->resize(size);
        return bytes;
    }
    SextetSink sink(*bytes, encoded.size());
    for (std::size_t at = sink.putGroups(encoded, 0, kUrlGroupBits); at < encoded.size(); ++at) {
        const std::uint8_t sextet = valueOf(kUrlValues, encoded[at]);
        if (sextet == kNone)
            return std::nullopt;
        sink.put(sextet);
    }
    const SextetSink::End end = sink.finish();
    if (end.hasDanglingSextet || end.hasTrailingBits)
        return std::nullopt;
    return bytes;
}

std::optional<std::string> decodeBase64(std::string_view encoded)
{
    std::string bytes;
    SextetSink sink(bytes, encoded.size());
    const std::size_t padding = paddingBegin(encoded);
    for (std::size_t at = 0; at < encoded.size();) {
        at = sink.putGroups(encoded, at, kStandardGroupBits);
        if (at == encoded.size())
            break;
        const std::uint8_t sextet = valueOf(kStandardValues, encoded[at]);
        if (sextet != kNone)
            sink.put(sextet);
        else if (!isWhiteSpace(encoded[at]) && at < padding)
            return std::nullopt;
        ++at;
    }
    if (sink.finish().hasDanglingSextet)
        return std::nullopt;
    return bytes;
}

std::string encodeBase64Url(std::string_view bytes)
{
    std::string text;
    append(text, bytes, kUrlAlphabet);
    return text;
}

void appendBase64Url(std::string &text, std::string_view bytes)
{
    append(text, bytes, kUrlAlphabet);
}

std::string encodeBase64(std::string_view bytes)
{
    std::string text;
    append(text, bytes, kStandardAlphabet);
    text.append((4 - text.size() % 4) % 4, '=');
    return text;
}

} // namespace jotscope
