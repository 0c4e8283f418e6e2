#include "core/build/templates/placeholders.h"

#include "core/json/json_writer.h"
#include "core/text/encodings/base64url.h"
#include "core/text/encodings/hex.h"
#include "core/text/utf8.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>

namespace jotscope {

namespace {

constexpr std::string_view kOpen = "{{";
constexpr std::string_view kClose = "}}";

/// Walks through a text from placeholder to placeholder, and knows whether it is in a JSON string.
class PlaceholderScan
{
public:
    explicit PlaceholderScan(std::string_view text) : m_text(text)
    {
        const std::size_t first = text.find_first_not_of(" \t\r\n");
        m_isJson = first != text.npos && (text[first] == '{' || text[first] == '[') &&
                   !text.substr(first).starts_with(kOpen);
    }

    /// The next one, braces included; one that is not closed reaches to the end of the text, or of the JSON
    /// string that it began in. Nothing when there is none.
    std::optional<ByteRange> next()
    {
        for (; m_at < m_text.size(); ++m_at) {
            if (m_text.substr(m_at).starts_with(kOpen)) {
                const std::string_view reach =
                    m_text.substr(0, m_isJson && m_isInString ? stringEnd() : m_text.size());
                const std::size_t close = reach.find(kClose, m_at);
                const ByteRange where{m_at, close == reach.npos ? reach.size() : close + kClose.size()};
                m_at = where.end;
                return where;
            }
            if (m_text[m_at] == '"')
                m_isInString = !m_isInString;
            else if (m_text[m_at] == '\\' && m_isInString)
                ++m_at;
        }
        return std::nullopt;
    }

    [[nodiscard]] bool isJson() const { return m_isJson; }
    [[nodiscard]] bool isInString() const { return m_isInString; }

private:
    /// Where the string that is being walked through has its closing quotation mark.
    [[nodiscard]] std::size_t stringEnd() const
    {
        std::size_t at = m_at;
        while (at < m_text.size() && m_text[at] != '"')
            at += m_text[at] == '\\' ? 2 : 1;
        return std::min(at, m_text.size());
    }

    std::string_view m_text;
    std::size_t m_at = 0;
    bool m_isJson = false;
    bool m_isInString = false;
};

/// Whether what is filled in at `where` stays a value by itself: `1{{now}}` would become another number.
bool standsAlone(std::string_view text, ByteRange where)
{
    constexpr std::string_view kWhiteSpace = " \t\r\n";
    const std::size_t before = text.substr(0, where.begin).find_last_not_of(kWhiteSpace);
    const std::size_t behind = text.find_first_not_of(kWhiteSpace, where.end);
    const bool hasRoom = before == text.npos || std::string_view(":,[").find(text[before]) != text.npos;
    return hasRoom && (behind == text.npos || std::string_view(",]}").find(text[behind]) != text.npos);
}

/// A UUID of version 4 (RFC 9562 section 5.4).
std::string uuidFrom(SecretBytes random)
{
    std::string bytes(random.view());
    bytes[6] = static_cast<char>((static_cast<unsigned char>(bytes[6]) & 0x0FU) | 0x40U);
    bytes[8] = static_cast<char>((static_cast<unsigned char>(bytes[8]) & 0x3FU) | 0x80U);
    const std::string digits = encodeHex(bytes);
    std::string uuid;
    uuid.reserve(digits.size() + 4);
    for (std::size_t at = 0; at < digits.size(); ++at) {
        if (at == 8 || at == 12 || at == 16 || at == 20)
            uuid += '-';
        uuid += digits[at];
    }
    return uuid;
}

std::string numericDateText(std::chrono::milliseconds sinceEpoch)
{
    return std::to_string(std::chrono::floor<std::chrono::seconds>(sinceEpoch).count());
}

/// Without its quotation marks.
std::string escaped(std::string_view text)
{
    const std::string quoted = jsonQuoted(text);
    return quoted.substr(1, quoted.size() - 2);
}

} // namespace

Result<PlaceholderText::Piece> PlaceholderText::readPlaceholder(std::string_view text, ByteRange where)
{
    Piece piece;
    piece.where = where;
    const std::string_view whole = text.substr(where.begin, where.size());
    if (!whole.ends_with(kClose))
        return failure("placeholder-not-closed", where);
    std::string_view name = whole.substr(kOpen.size(), whole.size() - kOpen.size() - kClose.size());
    while (name.starts_with(' '))
        name.remove_prefix(1);
    while (name.ends_with(' '))
        name.remove_suffix(1);

    static constexpr std::array<std::pair<std::string_view, Kind>, 5> kPlain = {{
        {"now", Kind::Now},
        {"uuid", Kind::Uuid},
        {"counter", Kind::Counter},
        {"jwk", Kind::Jwk},
        {"thumbprint", Kind::Thumbprint},
    }};
    for (const auto &[plain, kind] : kPlain) {
        if (name == plain) {
            piece.kind = kind;
            return piece;
        }
    }
    if (name.starts_with("now+") || name.starts_with("now-")) {
        const auto moved = parseInstantFrom(Instant{}, name.substr(3));
        if (!moved)
            return failure("placeholder-time", where);
        piece.kind = Kind::Now;
        piece.offset = moved->time_since_epoch();
        return piece;
    }
    if (constexpr std::string_view kColumn = "column:"; name.starts_with(kColumn)) {
        piece.kind = Kind::Column;
        piece.text = name.substr(kColumn.size());
        return piece;
    }
    if (constexpr std::string_view kRandom = "random:"; name.starts_with(kRandom)) {
        const std::string_view size = name.substr(kRandom.size());
        const auto [end, fault] = std::from_chars(size.data(), size.data() + size.size(), piece.size);
        if (fault != std::errc() || end != size.data() + size.size() || piece.size == 0 ||
            piece.size > kMostRandomCharacters)
            return failure("placeholder-random-size", where,
                           {{"limit", std::to_string(kMostRandomCharacters)}});
        piece.kind = Kind::Random;
        return piece;
    }
    return failure("placeholder-unknown", where, {{"name", excerpt(name)}});
}

Result<PlaceholderText> PlaceholderText::parse(std::string_view text)
{
    PlaceholderText parsed;
    const auto addLiteral = [&](ByteRange where) {
        if (!where.isEmpty() || text.empty())
            parsed.m_pieces.push_back({Kind::Literal,
                                       Position::Text,
                                       std::string(text.substr(where.begin, where.size())),
                                       {},
                                       0,
                                       where});
    };
    PlaceholderScan scan(text);
    std::size_t done = 0;
    while (const std::optional<ByteRange> where = scan.next()) {
        addLiteral({done, where->begin});
        Piece piece = JOT_TRY(readPlaceholder(text, *where));
        if (scan.isJson())
            piece.position = scan.isInString() ? Position::InString : Position::AsValue;
        if (piece.position == Position::AsValue && !standsAlone(text, *where))
            return failure("placeholder-not-alone", *where);
        parsed.m_pieces.push_back(std::move(piece));
        done = where->end;
    }
    addLiteral({done, text.size()});
    return parsed;
}

Result<void> PlaceholderText::checkColumns(std::span<const std::string> columns) const
{
    for (const Piece &piece : m_pieces) {
        if (piece.kind == Kind::Column && std::ranges::find(columns, piece.text) == columns.end())
            return failure("placeholder-column-missing", piece.where, {{"name", excerpt(piece.text)}});
    }
    return {};
}

Result<std::string> PlaceholderText::valueOf(const Piece &piece, const PlaceholderValues &values)
{
    const auto asText = [&](std::string_view text) {
        if (piece.position == Position::AsValue)
            return jsonQuoted(text);
        return piece.position == Position::InString ? escaped(text) : std::string(text);
    };
    const auto withoutEscapes = [&](std::string text) {
        if (piece.position == Position::AsValue)
            text.insert(0, 1, '"').push_back('"');
        return text;
    };
    switch (piece.kind) {
    case Kind::Literal:
        return piece.text;
    case Kind::Now:
        return numericDateText(values.now.time_since_epoch() + piece.offset);
    case Kind::Counter:
        return std::to_string(values.counter);
    case Kind::Uuid:
        return withoutEscapes(uuidFrom((*values.random)(16)));
    case Kind::Random:
        return withoutEscapes(
            encodeBase64Url((*values.random)((piece.size * 3 + 3) / 4).view()).substr(0, piece.size));
    case Kind::Column: {
        const auto column = std::ranges::find(values.columns, piece.text);
        if (!values.row || column == values.columns.end())
            return failure("placeholder-column-missing", piece.where, {{"name", excerpt(piece.text)}});
        const ColumnValue &value = (*values.row)[static_cast<std::size_t>(column - values.columns.begin())];
        return value.isJson && piece.position == Position::AsValue ? value.text : asText(value.text);
    }
    case Kind::Jwk:
        if (values.publicJwk.empty())
            return failure("placeholder-key-missing", piece.where);
        return piece.position == Position::InString ? escaped(values.publicJwk)
                                                    : std::string(values.publicJwk);
    case Kind::Thumbprint:
        if (values.thumbprint.empty())
            return failure("placeholder-key-missing", piece.where);
        return asText(values.thumbprint);
    }
    return std::string();
}

Result<std::string> PlaceholderText::fill(const PlaceholderValues &values, SourceMap *toText) const
{
    std::string filled;
    for (const Piece &piece : m_pieces) {
        if (isLiteral(piece)) {
            filled += piece.text;
            if (toText)
                toText->append(piece.text.size(), piece.where);
            continue;
        }
        const std::string value = JOT_TRY(valueOf(piece, values));
        filled += value;
        // The first byte stands for the whole placeholder, the others for its end.
        if (toText && !value.empty()) {
            toText->append(1, piece.where);
            toText->append(value.size() - 1, {piece.where.end, piece.where.end});
        }
    }
    return filled;
}

std::string withPlaceholdersMasked(std::string_view json)
{
    std::string masked(json);
    PlaceholderScan scan(json);
    while (const std::optional<ByteRange> where = scan.next()) {
        if (scan.isJson() && !scan.isInString())
            std::fill(masked.begin() + static_cast<std::ptrdiff_t>(where->begin),
                      masked.begin() + static_cast<std::ptrdiff_t>(where->end), '1');
    }
    return masked;
}

std::string literalJson(std::string_view text)
{
    std::string quoted = jsonQuoted(text);
    for (std::size_t at = quoted.find(kOpen); at != quoted.npos; at = quoted.find(kOpen, at))
        quoted.replace(at, 1, "\\u007b");
    return quoted;
}

} // namespace jotscope
