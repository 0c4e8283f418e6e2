#include "core/build/editing/json_sheet.h"

#include <algorithm>
#include <vector>

namespace jotscope {

namespace {

constexpr std::string_view kSpace = " \t\r\n";
constexpr std::string_view kPunctuation = "{}[],:";
constexpr std::size_t kIndent = 2;
constexpr std::size_t kDeepestIndent = 40; ///< levels; deeper ones stand below each other

/// A string, a word or number, or one mark of punctuation, and the white space before it. The last piece of
/// a text has no characters.
struct Piece
{
    std::string_view gap;
    std::string_view characters;

    [[nodiscard]] bool isPunctuation() const
    {
        return characters.size() == 1 && kPunctuation.find(characters.front()) != kPunctuation.npos;
    }
    [[nodiscard]] bool opens() const { return characters == "{" || characters == "["; }
    [[nodiscard]] bool closes() const { return characters == "}" || characters == "]"; }
};

/// A string that is not closed ends with its line: JSON has no line break in one.
std::size_t stringEnd(std::string_view text, std::size_t begin)
{
    for (std::size_t at = begin + 1; at < text.size(); ++at) {
        if (text[at] == '"')
            return at + 1;
        if (text[at] == '\n' || text[at] == '\r')
            return at;
        if (text[at] == '\\' && at + 1 < text.size() && text[at + 1] != '\n' && text[at + 1] != '\r')
            ++at;
    }
    return text.size();
}

std::size_t pieceEnd(std::string_view text, std::size_t begin)
{
    if (text[begin] == '"')
        return stringEnd(text, begin);
    if (kPunctuation.find(text[begin]) != kPunctuation.npos)
        return begin + 1;
    return std::min(text.find_first_of(" \t\r\n{}[],:\"", begin), text.size());
}

std::vector<Piece> piecesOf(std::string_view text)
{
    std::vector<Piece> pieces;
    for (std::size_t at = 0;;) {
        const std::size_t begin = std::min(text.find_first_not_of(kSpace, at), text.size());
        const std::size_t end = begin == text.size() ? begin : pieceEnd(text, begin);
        pieces.push_back({text.substr(at, begin - at), text.substr(begin, end - begin)});
        if (begin == text.size())
            return pieces;
        at = end;
    }
}

bool standsAsItIs(const std::vector<Piece> &pieces)
{
    return !pieces.front().opens() || std::ranges::any_of(pieces, [](const Piece &piece) {
        return piece.gap.find('\n') != piece.gap.npos && !piece.characters.empty();
    });
}

void breakLine(std::string &text, std::size_t depth)
{
    text += '\n';
    text.append(std::min(depth, kDeepestIndent) * kIndent, ' ');
}

/// The white space that a text has behind its commas, or its colons.
std::string_view gapBehind(const std::vector<Piece> &pieces, std::string_view mark)
{
    const auto found = std::ranges::find(pieces, mark, &Piece::characters);
    return found == pieces.end() ? std::string_view() : (found + 1)->gap;
}

/// How many pieces at the begin, and at the end, of two texts are the same.
struct SameEnds
{
    std::size_t first = 0;
    std::size_t last = 0;
};

SameEnds sameEnds(const std::vector<Piece> &was, const std::vector<Piece> &is)
{
    SameEnds same;
    const std::size_t most = std::min(was.size(), is.size());
    while (same.first < most && was[same.first].characters == is[same.first].characters)
        ++same.first;
    while (same.first + same.last < most &&
           was[was.size() - 1 - same.last].characters == is[is.size() - 1 - same.last].characters)
        ++same.last;
    return same;
}

} // namespace

std::string jsonSheet(std::string_view json)
{
    const std::vector<Piece> pieces = piecesOf(json);
    if (standsAsItIs(pieces))
        return std::string(json);
    std::string sheet;
    std::size_t depth = 0;
    const Piece *before = nullptr;
    for (const Piece &piece : pieces) {
        if (piece.closes() && depth > 0)
            --depth;
        const bool isEmpty = before && before->opens() && piece.closes();
        const bool beginsLine = before && (before->opens() || before->characters == "," || piece.closes());
        if (beginsLine && !isEmpty && !piece.characters.empty())
            breakLine(sheet, depth);
        else if (before && before->characters == ":")
            sheet += ' ';
        else if (before && !before->isPunctuation() && !piece.isPunctuation())
            sheet += piece.gap;
        sheet += piece.characters;
        if (piece.opens())
            ++depth;
        before = &piece;
    }
    return sheet;
}

std::string jsonFromSheet(std::string_view sheet, std::string_view original)
{
    const std::vector<Piece> was = piecesOf(original);
    if (standsAsItIs(was))
        return std::string(sheet);
    const std::vector<Piece> is = piecesOf(sheet);
    const SameEnds same = sameEnds(was, is);
    const std::string_view behindComma = gapBehind(was, ",");
    const std::string_view behindColon = gapBehind(was, ":");
    std::string json;
    for (std::size_t i = 0; i < is.size(); ++i) {
        std::string_view gap;
        if (i <= same.first && i < was.size())
            gap = was[i].gap;
        else if (i + same.last >= is.size())
            gap = was[i + was.size() - is.size()].gap;
        else if (is[i - 1].characters == ",")
            gap = behindComma;
        else if (is[i - 1].characters == ":")
            gap = behindColon;
        const bool wouldJoin = i > 0 && !is[i - 1].isPunctuation() && !is[i].isPunctuation() &&
                               !is[i].gap.empty() && !is[i].characters.empty();
        json += gap.empty() && wouldJoin ? std::string_view(" ") : gap;
        json += is[i].characters;
    }
    return json;
}

} // namespace jotscope
