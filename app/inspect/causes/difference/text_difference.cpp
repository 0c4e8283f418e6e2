#include "app/inspect/causes/difference/text_difference.h"

#include <QStringList>

#include <algorithm>
#include <string>

namespace jotscope {

namespace {

using PieceKind = DifferencePiece::Kind;
using Text = std::u32string_view;

constexpr int kMostChanges = 300;  ///< single characters; with more, the middle is replaced as a whole
constexpr qsizetype kContext = 16; ///< characters around a change
constexpr qsizetype kShortest = 2; ///< a stretch that stays the same between two changes

struct Piece
{
    PieceKind kind;
    std::u32string text;
};

void append(std::vector<Piece> &pieces, PieceKind kind, Text text)
{
    if (text.empty())
        return;
    if (pieces.empty() || pieces.back().kind != kind)
        pieces.push_back({kind, {}});
    pieces.back().text += text;
}

/// The way through the edit graph, from its end to its begin: E. W. Myers, "An O(ND) Difference Algorithm and
/// Its Variations" (1986). Nothing when it is too long to look for.
std::vector<std::vector<int>> furthestPoints(Text before, Text after)
{
    const auto n = static_cast<int>(before.size());
    const auto m = static_cast<int>(after.size());
    const int most = std::min(n + m, kMostChanges);
    const int offset = most + 1;
    std::vector<int> furthest(static_cast<std::size_t>(2 * most + 3), 0);
    const auto at = [&](int diagonal) -> int & {
        return furthest[static_cast<std::size_t>(offset + diagonal)];
    };
    std::vector<std::vector<int>> steps;
    for (int changes = 0; changes <= most; ++changes) {
        steps.push_back(furthest);
        for (int diagonal = -changes; diagonal <= changes; diagonal += 2) {
            const bool isInsertion =
                diagonal == -changes || (diagonal != changes && at(diagonal - 1) < at(diagonal + 1));
            int x = isInsertion ? at(diagonal + 1) : at(diagonal - 1) + 1;
            int y = x - diagonal;
            while (x < n && y < m &&
                   before[static_cast<std::size_t>(x)] == after[static_cast<std::size_t>(y)]) {
                ++x;
                ++y;
            }
            at(diagonal) = x;
            if (x >= n && y >= m)
                return steps;
        }
    }
    return {};
}

/// The pieces of two texts that begin and end differently.
std::vector<Piece> changed(Text before, Text after)
{
    std::vector<Piece> pieces;
    const auto steps =
        before.empty() || after.empty() ? std::vector<std::vector<int>>{} : furthestPoints(before, after);
    if (steps.empty()) {
        append(pieces, PieceKind::Deleted, before);
        append(pieces, PieceKind::Inserted, after);
        return pieces;
    }
    const auto offset = static_cast<int>(steps.front().size() / 2);
    auto x = static_cast<int>(before.size());
    auto y = static_cast<int>(after.size());
    std::vector<Piece> backwards; // one character each
    for (auto changes = static_cast<int>(steps.size()) - 1; changes >= 0; --changes) {
        const std::vector<int> &furthest = steps[static_cast<std::size_t>(changes)];
        const auto at = [&](int diagonal) {
            return furthest[static_cast<std::size_t>(offset + diagonal)];
        };
        const int diagonal = x - y;
        const bool isInsertion =
            diagonal == -changes || (diagonal != changes && at(diagonal - 1) < at(diagonal + 1));
        const int fromX = changes == 0 ? 0 : isInsertion ? at(diagonal + 1) : at(diagonal - 1);
        const int fromY = changes == 0 ? 0 : fromX - (isInsertion ? diagonal + 1 : diagonal - 1);
        while (x > fromX && y > fromY) {
            backwards.push_back({PieceKind::Same, {before[static_cast<std::size_t>(--x)]}});
            --y;
        }
        if (changes == 0)
            break;
        if (isInsertion)
            backwards.push_back({PieceKind::Inserted, {after[static_cast<std::size_t>(--y)]}});
        else
            backwards.push_back({PieceKind::Deleted, {before[static_cast<std::size_t>(--x)]}});
    }
    for (auto piece = backwards.rbegin(); piece != backwards.rend(); ++piece)
        append(pieces, piece->kind, piece->text);
    return pieces;
}

/// Two words that share a letter read better as one replaced by the other.
std::vector<Piece> withoutCrumbs(const std::vector<Piece> &pieces)
{
    std::vector<Piece> result;
    std::u32string deleted, inserted;
    const auto flush = [&] {
        append(result, PieceKind::Deleted, deleted);
        append(result, PieceKind::Inserted, inserted);
        deleted.clear();
        inserted.clear();
    };
    for (std::size_t i = 0; i < pieces.size(); ++i) {
        const Piece &piece = pieces[i];
        if (piece.kind == PieceKind::Deleted) {
            deleted += piece.text;
        } else if (piece.kind == PieceKind::Inserted) {
            inserted += piece.text;
        } else {
            const bool isCrumb = static_cast<qsizetype>(piece.text.size()) <= kShortest && !deleted.empty() &&
                                 !inserted.empty() && i + 1 < pieces.size();
            if (isCrumb) {
                deleted += piece.text;
                inserted += piece.text;
                continue;
            }
            flush();
            append(result, PieceKind::Same, piece.text);
        }
    }
    flush();
    return result;
}

void addAbbreviated(std::vector<DifferencePiece> &pieces, const QString &same, bool isFirst, bool isLast)
{
    const qsizetype head = isFirst ? 0 : kContext;
    const qsizetype tail = isLast ? 0 : kContext;
    if (same.size() <= head + tail + kContext / 2) {
        pieces.push_back({PieceKind::Same, same});
        return;
    }
    if (head > 0)
        pieces.push_back({PieceKind::Same, same.left(head)});
    pieces.push_back({PieceKind::Omitted, {}});
    if (tail > 0)
        pieces.push_back({PieceKind::Same, same.right(tail)});
}

} // namespace

std::vector<DifferencePiece> textDifference(const QString &before, const QString &after)
{
    if (before == after)
        return {};
    const std::u32string first = before.toStdU32String();
    const std::u32string second = after.toStdU32String();
    const Text all(first), other(second);
    const auto begin = static_cast<std::size_t>(std::ranges::mismatch(all, other).in1 - all.begin());
    const std::size_t most = std::min(all.size(), other.size()) - begin;
    std::size_t end = 0;
    while (end < most && all[all.size() - 1 - end] == other[other.size() - 1 - end])
        ++end;
    std::vector<Piece> pieces;
    append(pieces, PieceKind::Same, all.substr(0, begin));
    for (const Piece &piece : withoutCrumbs(changed(all.substr(begin, all.size() - begin - end),
                                                    other.substr(begin, other.size() - begin - end))))
        append(pieces, piece.kind, piece.text);
    append(pieces, PieceKind::Same, all.substr(all.size() - end));
    std::vector<DifferencePiece> result;
    for (std::size_t i = 0; i < pieces.size(); ++i) {
        const QString text = QString::fromStdU32String(pieces[i].text);
        if (pieces[i].kind == PieceKind::Same)
            addAbbreviated(result, text, i == 0, i + 1 == pieces.size());
        else
            result.push_back({pieces[i].kind, text});
    }
    return result;
}

bool areAlike(const std::vector<DifferencePiece> &difference, const QString &before)
{
    qsizetype changes = 0;
    for (const DifferencePiece &piece : difference) {
        if (piece.kind == PieceKind::Deleted || piece.kind == PieceKind::Inserted)
            changes += piece.text.size();
    }
    return changes <= std::max<qsizetype>(before.size(), 2 * kContext);
}

} // namespace jotscope
