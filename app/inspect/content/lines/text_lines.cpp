#include "app/inspect/content/lines/text_lines.h"

#include "app/inspect/content/lines/json_tokens.h"

#include <algorithm>
#include <limits>
#include <optional>

namespace jotscope {

namespace {

using Kind = JsonToken::Kind;

/// A longer line is continued in another, so that showing a part of it never costs more than this.
constexpr std::size_t kMostCells = 4096;
constexpr std::size_t kStopLooks = 4096; ///< lines between two looks at the stop token

bool isGap(const JsonToken &token, std::optional<Kind> before)
{
    if (!before)
        return false;
    if (before == Kind::Colon)
        return true;
    return token.isApart && token.kind != Kind::Comma && token.kind != Kind::Colon &&
           token.kind != Kind::Close;
}

LinePiece::Role roleOf(Kind kind)
{
    switch (kind) {
    case Kind::Name:
        return LinePiece::Role::Name;
    case Kind::String:
        return LinePiece::Role::String;
    case Kind::Number:
        return LinePiece::Role::Number;
    case Kind::Word:
        return LinePiece::Role::Word;
    default:
        return LinePiece::Role::Punctuation;
    }
}

/// The cluster at `at`, cut at `end`. Within JSON a line break is a control character like others.
Cluster shownCluster(std::string_view text, std::size_t at, std::size_t end)
{
    Cluster cluster = clusterAt(text, at);
    if (cluster.kind == Cluster::Kind::LineBreak)
        cluster = {Cluster::Kind::Control, 1, 2, 1};
    cluster.size = static_cast<std::uint8_t>(std::min<std::size_t>(cluster.size, end - at));
    return cluster;
}

/// Calls `visit(range, cells, kind)` for runs of plain characters, no longer than a line, and other clusters.
template<typename Visit>
void forEachRun(std::string_view text, ByteRange range, Visit visit)
{
    for (std::size_t at = range.begin; at < range.end;) {
        const std::size_t bound = std::min(range.end, at + kMostCells);
        if (const std::size_t run = plainRun(text, at, bound); run > 0) {
            visit(ByteRange{at, at + run}, run, Cluster::Kind::Plain);
            at += run;
        } else {
            const Cluster cluster = shownCluster(text, at, range.end);
            visit(ByteRange{at, at + cluster.size}, std::size_t{cluster.cells}, cluster.kind);
            at += cluster.size;
        }
    }
}

/// Puts tokens, or plain text, into lines.
class LineBreaker
{
public:
    LineBreaker(std::string_view text, std::vector<TextLine> &lines, const std::stop_token &stop)
        : m_text(text), m_lines(lines), m_stop(stop)
    {
        m_lines.emplace_back();
    }

    void breakText()
    {
        for (std::size_t at = 0; at < m_text.size() && !isStopped();) {
            const std::size_t end = std::min(m_text.find('\n', at), m_text.size());
            addCharacters({at, end > at && m_text[end - 1] == '\r' && end < m_text.size() ? end - 1 : end},
                          false);
            if (end < m_text.size())
                begin(end + 1);
            at = end + 1;
        }
    }

    void breakJson()
    {
        JsonTokenReader reader(m_text, {0, m_text.size()});
        JsonToken token;
        std::optional<Kind> before;
        while (!isStopped() && reader.next(token)) {
            if (breaksBefore(token.kind, before)) {
                if (before == Kind::Open) {
                    m_lines.back().opens = true;
                    m_depth += m_depth < std::numeric_limits<std::uint16_t>::max() ? 1 : 0;
                }
                if (token.kind == Kind::Close)
                    m_depth -= m_depth > 0 ? 1 : 0;
                begin(token.range.begin);
                m_lines.back().closes = token.kind == Kind::Close;
            } else if (isGap(token, before)) {
                ++m_lines.back().cells;
            }
            addCharacters(token.range, token.kind == Kind::Name || token.kind == Kind::String);
            before = token.kind;
        }
    }

private:
    [[nodiscard]] bool breaksBefore(Kind kind, std::optional<Kind> before) const
    {
        if (!before)
            return false;
        if (kind == Kind::Close)
            return before != Kind::Open;
        if (before == Kind::Open || before == Kind::Comma)
            return true;
        const bool followsValue = before != Kind::Colon && before != Kind::Name;
        return m_depth == 0 && followsValue && kind != Kind::Comma && kind != Kind::Colon;
    }

    void addCharacters(ByteRange range, bool isString)
    {
        forEachRun(m_text, range, [&](ByteRange run, std::size_t cells, Cluster::Kind) {
            while (m_lines.back().cells + cells > kMostCells) {
                const std::size_t room = kMostCells - std::min<std::size_t>(m_lines.back().cells, kMostCells);
                // Several cells in one cluster are not parted, nor is an escape.
                const std::size_t fitting =
                    cells == run.size() ? beforeEscape(run.begin, run.begin + room) - run.begin : 0;
                m_lines.back().cells += static_cast<std::uint32_t>(fitting);
                run.begin += fitting;
                cells -= fitting;
                begin(run.begin);
                m_lines.back().continues = true;
                m_lines.back().isInString = isString;
            }
            m_lines.back().cells += static_cast<std::uint32_t>(cells);
        });
    }

    [[nodiscard]] std::size_t beforeEscape(std::size_t begin, std::size_t at) const
    {
        std::size_t slashes = 0;
        while (at - slashes > begin && m_text[at - slashes - 1] == '\\')
            ++slashes;
        return slashes % 2 == 1 && slashes < at - begin ? at - 1 : at;
    }

    void begin(std::size_t at)
    {
        TextLine line;
        line.begin = static_cast<std::uint32_t>(at);
        line.depth = static_cast<std::uint16_t>(m_depth);
        m_lines.push_back(line);
    }

    [[nodiscard]] bool isStopped() const
    {
        return m_lines.size() % kStopLooks == 0 && m_stop.stop_requested();
    }

    std::string_view m_text;
    std::vector<TextLine> &m_lines;
    const std::stop_token &m_stop;
    std::uint32_t m_depth = 0;
};

} // namespace

TextLines::TextLines(std::string_view text, Form form, const std::stop_token &stop)
    : m_text(text), m_form(form)
{
    // A line of JSON has a value, most of which take a dozen bytes. Where an array of a million lines grows,
    // all of them are there twice for a while; room that stays empty costs addresses, not memory.
    constexpr std::size_t kBytesOfLine = 12;
    if (form == Form::Json)
        m_lines.reserve(text.size() / kBytesOfLine + 8);
    LineBreaker breaker(text, m_lines, stop);
    form == Form::Json ? breaker.breakJson() : breaker.breakText();
}

ByteRange TextLines::rangeOf(std::size_t line) const
{
    return {m_lines[line].begin, line + 1 < m_lines.size() ? m_lines[line + 1].begin : m_text.size()};
}

std::vector<LinePiece> TextLines::piecesOf(std::size_t index) const
{
    std::vector<LinePiece> pieces;
    std::size_t column = 0;
    const auto add = [&](ByteRange token, LinePiece::Role role) {
        forEachRun(m_text, token, [&](ByteRange run, std::size_t cells, Cluster::Kind kind) {
            pieces.push_back({run, token, column, cells, kind, role});
            column += cells;
        });
    };
    ByteRange range = rangeOf(index);
    if (m_form == Form::Text) {
        if (range.end > range.begin && m_text[range.end - 1] == '\n')
            --range.end;
        const bool hadLineBreak = range.end < rangeOf(index).end;
        if (hadLineBreak && range.end > range.begin && m_text[range.end - 1] == '\r')
            --range.end;
        add(range, LinePiece::Role::Other);
        return pieces;
    }
    JsonTokenReader reader(m_text, range, m_lines[index].isInString);
    JsonToken token;
    std::optional<Kind> before;
    while (reader.next(token)) {
        column += isGap(token, before) ? 1 : 0;
        add(token.range, roleOf(token.kind));
        before = token.kind;
    }
    return pieces;
}

std::size_t TextLines::lineAt(std::size_t offset) const
{
    const auto after = std::ranges::upper_bound(m_lines, offset, {}, &TextLine::begin);
    return after == m_lines.begin() ? 0 : static_cast<std::size_t>(after - m_lines.begin()) - 1;
}

std::size_t TextLines::closingLineOf(std::size_t line) const
{
    for (std::size_t i = line + 1; i < m_lines.size(); ++i) {
        if (m_lines[i].depth <= m_lines[line].depth && !m_lines[i].continues)
            return m_lines[i].closes ? i : i - 1;
    }
    return m_lines.size() - 1;
}

std::size_t TextLines::openingLineOf(std::size_t line) const
{
    const int depth = m_lines[line].depth - (m_lines[line].closes ? 0 : 1);
    for (std::size_t i = line; i-- > 0;) {
        if (m_lines[i].opens && m_lines[i].depth <= depth)
            return i;
    }
    return line;
}

std::string TextLines::written(ByteRange range) const
{
    std::string result;
    const std::size_t first = lineAt(range.begin);
    for (std::size_t i = first; i < m_lines.size() && (i == first || m_lines[i].begin < range.end); ++i) {
        const std::vector<LinePiece> pieces = piecesOf(i);
        if (!m_lines[i].continues && i > first) {
            result += '\n';
            result.append(pieces.empty() ? 0 : kIndent * m_lines[i].depth, ' ');
        }
        std::optional<std::size_t> column; // of what was written last
        for (const LinePiece &piece : pieces) {
            const std::size_t begin = std::max(piece.range.begin, range.begin);
            const std::size_t end = std::min(piece.range.end, range.end);
            if (begin >= end)
                continue;
            result.append(piece.column - column.value_or(piece.column), ' ');
            result += m_text.substr(begin, end - begin);
            column = piece.column + piece.cells;
        }
    }
    return result;
}

} // namespace jotscope
