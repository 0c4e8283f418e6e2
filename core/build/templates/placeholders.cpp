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
std::string uuidFrom(const SecretBytes &random)
{
    std::array<char, 16> bytes{};
    std::ranges::copy(random.view().substr(0, bytes.size()), bytes.begin());
    bytes[6] = static_cast<char>((static_cast<unsigned char>(bytes[6]) & 0x0FU) | 0x40U);
    bytes[8] = static_cast<char>((static_cast<unsigned char>(bytes[8]) & 0x3FU) | 0x80U);
    std::string uuid = encodeHex({bytes.data(), bytes.size()});
    for (const std::size_t place : {20U, 16U, 12U, 8U})
        uuid.insert(place, 1, '-');
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
    constexpr std::size_t kUsualValue = 40; // a UUID in quotation marks is one of the longest
    for (const Piece &piece : parsed.m_pieces)
        parsed.m_usualSize += isLiteral(piece) ? piece.text.size() : kUsualValue;
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

Result<void> PlaceholderText::append(std::string &filled, const Piece &piece, const PlaceholderValues &values)
{
    const auto putText = [&](std::string_view text) {
        if (piece.position == Position::AsValue)
            filled += jsonQuoted(text);
        else if (piece.position == Position::InString)
            filled += escaped(text);
        else
            filled += text;
    };
    const auto putWithoutEscapes = [&](std::string_view text) {
        const std::string_view mark = piece.position == Position::AsValue ? "\"" : "";
        filled.append(mark).append(text).append(mark);
    };
    switch (piece.kind) {
    case Kind::Literal:
        filled += piece.text;
        break;
    case Kind::Now:
        filled += numericDateText(values.now.time_since_epoch() + piece.offset);
        break;
    case Kind::Counter:
        filled += std::to_string(values.counter);
        break;
    case Kind::Uuid:
        putWithoutEscapes(uuidFrom((*values.random)(16)));
        break;
    case Kind::Random:
        putWithoutEscapes(
            encodeBase64Url((*values.random)((piece.size * 3 + 3) / 4).view()).substr(0, piece.size));
        break;
    case Kind::Column: {
        const auto column = std::ranges::find(values.columns, piece.text);
        if (!values.row || column == values.columns.end())
            return failure("placeholder-column-missing", piece.where, {{"name", excerpt(piece.text)}});
        const ColumnValue &value = (*values.row)[static_cast<std::size_t>(column - values.columns.begin())];
        if (value.isJson && piece.position == Position::AsValue)
            filled += value.text;
        else
            putText(value.text);
        break;
    }
    case Kind::Jwk:
        if (values.publicJwk.empty())
            return failure("placeholder-key-missing", piece.where);
        filled +=
            piece.position == Position::InString ? escaped(values.publicJwk) : std::string(values.publicJwk);
        break;
    case Kind::Thumbprint:
        if (values.thumbprint.empty())
            return failure("placeholder-key-missing", piece.where);
        putText(values.thumbprint);
        break;
    }
    return {};
}

Result<std::string> PlaceholderText::fill(const PlaceholderValues &values, SourceMap *toText) const
{
    std::string filled;
    filled.reserve(m_usualSize);
    for (const Piece &piece : m_pieces) {
        const std::size_t begin = filled.size();
        if (const auto appended = append(filled, piece, values); !appended)
            return tl::unexpected(appended.error());
        const std::size_t size = filled.size() - begin;
        if (!toText || size == 0)
            continue;
        if (isLiteral(piece)) {
            toText->append(size, piece.where);
        } else {
            // The first byte stands for the whole placeholder, the others for its end.
            toText->append(1, piece.where);
            toText->append(size - 1, {piece.where.end, piece.where.end});
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
