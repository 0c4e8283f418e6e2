#include "core/diagnosis/tokens/pasted/pasted_runs.h"

#include <algorithm>
#include <array>

namespace jotscope {

namespace {

constexpr std::size_t kFarthestBefore = 1024;
constexpr std::size_t kMostBefore = 8;
constexpr std::size_t kMostRuns = 256; ///< of a long token in short lines
constexpr std::size_t kLongestGap = 64;

constexpr auto kBlanks = std::to_array<std::string_view>({
    " ",      "\t",       "\r",      "\n",      "\v",      "\f",      "\\r",     "\\n",     "\\t",
    "\u00A0", "\u00AD",   "\u034F",  "\u061C",  "\u180E",  "\u2000",  "\u2001",  "\u2002",  "\u2003",
    "\u2004", "\u2005",   "\u2006",  "\u2007",  "\u2008",  "\u2009",  "\u200A",  "\u200B",  "\u200C",
    "\u200D", "\u200E",   "\u200F",  "\u2028",  "\u2029",  "\u202A",  "\u202B",  "\u202C",  "\u202D",
    "\u202E", "\u202F",   "\u205F",  "\u2060",  "\u2061",  "\u2062",  "\u2063",  "\u2064",  "\u2066",
    "\u2067", "\u2068",   "\u2069",  "\u3000",  "\uFEFF",  "%20",     "%09",     "%0A",     "%0a",
    "%0D",    "%0d",      "%C2%A0",  "&nbsp;",  "&shy;",   "&#160;",  "&#173;",  "&#8203;", "&#xA0;",
    "&#xAD;", "&#x200B;", "\\u00a0", "\\u00ad", "\\u200b", "\\u00A0", "\\u00AD", "\\u200B", "\\u0020",
});

constexpr auto kMarks = std::to_array<std::string_view>({
    "\"",     "'",      "`",      "\\",     ">",     "|",      ",",      ";",      "(",
    ")",      "[",      "]",      "&quot;", "&#34;", "&#39;",  "\u201C", "\u201D", "\u2018",
    "\u2019", "\u00AB", "\u00BB", "<br>",   "<br/>", "<br />", "<wbr>",  "<wbr/>",
});

constexpr auto kPercentPieces = std::to_array<std::pair<std::string_view, char>>({
    {"%2E", '.'},
    {"%2e", '.'},
    {"%2D", '-'},
    {"%2d", '-'},
    {"%5F", '_'},
    {"%5f", '_'},
    {"%2B", '+'},
    {"%2b", '+'},
    {"%2F", '/'},
    {"%2f", '/'},
    {"%3D", '='},
    {"%3d", '='},
    {"%7E", '~'},
    {"%7e", '~'},
});

struct Unit
{
    enum class Kind { Piece, Blank, Mark, Other };

    Kind kind = Kind::Other;
    std::size_t size = 0;
    char piece = '\0';
};

bool isBase64UrlCharacter(char c)
{
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
}

bool isPiece(char c)
{
    return isBase64UrlCharacter(c) || std::string_view(".+/=~").find(c) != std::string_view::npos;
}

Unit unitAt(std::string_view text)
{
    if (text.empty())
        return {};
    if (isPiece(text.front()))
        return {Unit::Kind::Piece, 1, text.front()};
    if (const std::size_t size = blankSize(text); size != 0)
        return {Unit::Kind::Blank, size, '\0'};
    for (const auto &[spelling, piece] : kPercentPieces) {
        if (text.starts_with(spelling))
            return {Unit::Kind::Piece, spelling.size(), piece};
    }
    for (const std::string_view mark : kMarks) {
        if (text.starts_with(mark))
            return {Unit::Kind::Mark, mark.size(), '\0'};
    }
    return {};
}

class RunReader
{
public:
    explicit RunReader(std::string_view paste) : m_paste(paste) {}

    /// Reads runs from `at` up to `end` or the first foreign character, and tells where it stopped.
    std::size_t read(std::size_t at, std::size_t end, std::size_t most)
    {
        m_runs.clear();
        m_gapBegin = at;
        bool isInRun = false;
        RunGap gap = RunGap::None;
        while (at < end) {
            Unit unit = unitAt(m_paste.substr(at, end - at));
            // Source code that adds strings up: a plus sign with nothing of the token on either side.
            if (unit.piece == '+' && !isInRun && unitAt(m_paste.substr(at + 1)).kind != Unit::Kind::Piece)
                unit.kind = Unit::Kind::Mark;
            // Padding only ends a part.
            if (unit.piece == '=' && isBase64UrlCharacter(unitAt(m_paste.substr(at + 1)).piece))
                unit.kind = Unit::Kind::Mark;
            if (unit.kind == Unit::Kind::Other)
                break;
            if (unit.kind != Unit::Kind::Piece) {
                if (isInRun)
                    m_gapBegin = at;
                isInRun = false;
                gap = std::max(gap, unit.kind == Unit::Kind::Blank ? RunGap::Blank : RunGap::Marks);
                if (at + unit.size - m_gapBegin > kLongestGap)
                    break;
            } else {
                if (!isInRun) {
                    if (m_runs.size() == most)
                        break;
                    m_runs.push_back({{}, {at, at}, gap});
                    gap = RunGap::None;
                }
                isInRun = true;
                m_runs.back().text += unit.piece;
                m_runs.back().range.end = at + unit.size;
            }
            at += unit.size;
        }
        m_trailingGap = isInRun ? RunGap::None : gap;
        return at;
    }

    std::vector<PastedRun> take() { return std::move(m_runs); }
    RunGap trailingGap() const { return m_trailingGap; }

private:
    std::string_view m_paste;
    std::vector<PastedRun> m_runs;
    std::size_t m_gapBegin = 0;
    RunGap m_trailingGap = RunGap::None;
};

/// Those that end right before `token`, with nothing but gaps between.
std::vector<PastedRun> runsBefore(std::string_view paste, std::size_t token, RunGap &gap)
{
    RunReader reader(paste);
    std::vector<PastedRun> runs;
    for (std::size_t at = token - std::min(token, kFarthestBefore); at < token; ++at) {
        at = reader.read(at, token, kFarthestBefore);
        runs = reader.take();
    }
    gap = reader.trailingGap();
    if (runs.size() > kMostBefore)
        runs.erase(runs.begin(), runs.end() - kMostBefore);
    return runs;
}

} // namespace

std::size_t blankSize(std::string_view text)
{
    const auto found =
        std::ranges::find_if(kBlanks, [&](std::string_view blank) { return text.starts_with(blank); });
    return found != kBlanks.end() ? found->size() : 0;
}

PastedRuns runsAround(std::string_view paste, ByteRange token)
{
    PastedRuns around;
    if (token.begin >= paste.size())
        return around;
    RunGap gap = RunGap::None;
    around.runs = runsBefore(paste, token.begin, gap);
    // What stands right before it is no part of it: the finder saw it.
    if (gap == RunGap::None)
        around.runs.clear();
    around.first = around.runs.size();
    RunReader reader(paste);
    reader.read(token.begin, paste.size(), kMostRuns);
    std::vector<PastedRun> behind = reader.take();
    if (!behind.empty())
        behind.front().gap = gap;
    around.runs.insert(around.runs.end(), std::make_move_iterator(behind.begin()),
                       std::make_move_iterator(behind.end()));
    return around;
}

} // namespace jotscope
