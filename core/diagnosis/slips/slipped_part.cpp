#include "core/diagnosis/slips/slipped_part.h"

#include "core/diagnosis/tokens/token_pieces.h"
#include "core/json/json_document.h"
#include "core/text/encodings/base64url.h"
#include "core/text/utf8.h"

#include <algorithm>
#include <cstdint>

namespace jotscope {

namespace {

/// How far from an edit its bytes reach: a group of four characters and a sequence of UTF-8.
constexpr std::size_t kReach = 8;

constexpr auto kValues = [] {
    std::array<std::int8_t, 256> values{};
    values.fill(-1);
    for (std::size_t i = 0; i < kBase64UrlAlphabet.size(); ++i)
        values[static_cast<std::uint8_t>(kBase64UrlAlphabet[i])] = static_cast<std::int8_t>(i);
    return values;
}();

bool isControl(char c)
{
    const auto byte = static_cast<std::uint8_t>(c);
    return (byte < 0x20 && c != '\t' && c != '\n' && c != '\r') || byte == 0x7F;
}

/// From the first byte that no text has to behind the last one; empty, at the end, where there is none.
ByteRange noiseIn(const std::string &bytes)
{
    ByteRange noise{bytes.size(), 0};
    for (std::size_t at = 0; at < bytes.size(); ++at) {
        if (isControl(bytes[at]))
            noise = {std::min(noise.begin, at), at + 1};
    }
    for (ByteRange bad = findInvalidUtf8(bytes); !bad.isEmpty(); bad = findInvalidUtf8(bytes, bad.end))
        noise = {std::min(noise.begin, bad.begin), std::max(noise.end, bad.end)};
    return noise.end == 0 ? ByteRange{bytes.size(), bytes.size()} : noise;
}

/// Bytes of a few characters of base64url, the last ones of a group included.
struct Window
{
    static constexpr std::size_t kCharacters = 24;

    std::array<char, kCharacters> characters;
    std::size_t size = 0;

    void add(std::string_view more)
    {
        const std::size_t count = std::min(more.size(), kCharacters - size);
        std::copy_n(more.begin(), count, characters.begin() + static_cast<std::ptrdiff_t>(size));
        size += count;
    }

    /// False at a character that is none of base64url.
    bool decode(std::array<char, kCharacters> &bytes, std::size_t &count) const
    {
        std::uint32_t group = 0;
        count = 0;
        for (std::size_t i = 0; i < size; ++i) {
            const std::int8_t value = kValues[static_cast<std::uint8_t>(characters[i])];
            if (value < 0)
                return false;
            group = group << 6 | static_cast<std::uint32_t>(value);
            // A character completes a byte but for the first of each group.
            if (i % 4 != 0)
                bytes[count++] = static_cast<char>(group >> (2 * (3 - i % 4)));
        }
        return true;
    }
};

bool isContinuation(char c)
{
    return (static_cast<std::uint8_t>(c) & 0xC0) == 0x80;
}

} // namespace

SlippedPart::SlippedPart(std::string_view text) : m_text(text)
{
    const std::size_t size = text.size();
    // A foreign character holds its place as any other does.
    std::string plain(text);
    std::ranges::replace_if(
        plain, [](char c) { return kValues[static_cast<std::uint8_t>(c)] < 0; }, 'A');
    // Before the first noise as it stands, and behind the last noise once what follows is in its place.
    const ByteRange noise = noiseIn(decodeBase64Url(plain).bytes);
    const std::size_t last = std::min(charactersOfBytes(noise).begin + kReach, size);
    for (const int shift : {-1, 0, 1}) {
        const auto filler = static_cast<std::size_t>((shift + 4) % 4);
        const std::string bytes = decodeBase64Url(std::string(filler, 'A') + plain).bytes;
        const ByteRange shifted = noiseIn(bytes);
        const std::size_t end = shifted.isEmpty() ? 0 : charactersOfBytes(shifted).end;
        const std::size_t first = end - std::min(end, filler + kReach);
        m_places[static_cast<std::size_t>(shift + 1)] =
            first <= last ? ByteRange{first, last + 1} : ByteRange{};
        m_isText = m_isText || first <= last;
    }
    m_hasNoise = m_isText && !noise.isEmpty();
    if (!m_isText)
        m_places.fill({0, size + 1});
}

ByteRange SlippedPart::places() const
{
    ByteRange all;
    for (const ByteRange places : m_places) {
        if (!places.isEmpty())
            all = all.isEmpty() ? places
                                : ByteRange{std::min(all.begin, places.begin), std::max(all.end, places.end)};
    }
    return all;
}

bool SlippedPart::isPlausible(const Edit &edit) const
{
    if (!placesFor(edit.shift()).contains(edit.at))
        return false;
    const std::size_t size = m_text.size() - edit.removed + edit.count;
    if (size % 4 == 1) // of which no byte is made
        return false;
    if (!m_isText)
        return true;
    const std::size_t begin = edit.at / 4 * 4 - (edit.at >= 4 ? 4 : 0);
    Window window;
    window.add(m_text.substr(begin, edit.at - begin));
    window.add(edit.inserted());
    window.add(m_text.substr(edit.at + edit.removed, kReach));
    std::array<char, Window::kCharacters> buffer{};
    std::size_t count = 0;
    if (!window.decode(buffer, count))
        return false;
    std::string_view bytes(buffer.data(), count);
    const bool isAtEnd = begin + window.size == size;
    while (begin > 0 && !bytes.empty() && isContinuation(bytes.front()))
        bytes.remove_prefix(1);
    if (std::ranges::any_of(bytes, isControl))
        return false;
    if (std::ranges::none_of(bytes, [](char c) { return static_cast<std::uint8_t>(c) >= 0x80; }))
        return true;
    const ByteRange bad = findInvalidUtf8(bytes);
    constexpr std::size_t kLongestBeginning = 3; // of a sequence that goes on behind the window
    return bad.isEmpty() ||
           (!isAtEnd && bytes.size() - bad.begin <= kLongestBeginning && bad.end == bytes.size());
}

bool holdsJson(std::string_view encoded)
{
    auto bytes = decodeStrictBase64Url(encoded);
    if (!bytes)
        return false;
    const JsonDocument document = JsonDocument::parse(std::move(*bytes));
    return std::ranges::all_of(document.faults(), [](const JsonFault &fault) {
        return fault.kind == JsonFault::Kind::DuplicateName || fault.kind == JsonFault::Kind::LoneSurrogate;
    });
}

} // namespace jotscope
