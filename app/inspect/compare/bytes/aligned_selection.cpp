#include "app/inspect/compare/bytes/aligned_text.h"

#include <algorithm>
#include <optional>
#include <string>

namespace jotscope {

std::pair<std::size_t, std::size_t> AlignedText::columnsIn(const AlignedSelection &selection,
                                                           std::size_t row) const
{
    const AlignedCell first = selection.first();
    const AlignedCell last = selection.last();
    if (row < first.row || row > last.row || nameIn(row))
        return {0, 0};
    return {row == first.row ? first.column : 0, row == last.row ? last.column + 1 : m_columns};
}

std::string AlignedText::charactersIn(const AlignedSelection &selection) const
{
    std::string characters;
    const AlignedPart *before = nullptr;
    for (std::size_t row = selection.first().row; row <= selection.last().row && row < m_rows; ++row) {
        const auto [begin, end] = columnsIn(selection, row);
        for (const AlignedPiece &piece : piecesIn(row)) {
            const std::size_t from = std::clamp(begin, piece.column, piece.column + piece.text.size());
            const std::size_t to = std::clamp(end, piece.column, piece.column + piece.text.size());
            if (piece.side != selection.side || from >= to)
                continue;
            const AlignedPart *part = partAt(row);
            if (before && before != part)
                characters += '.';
            before = part;
            characters += piece.text.substr(from - piece.column, to - from);
        }
    }
    return characters;
}

ByteRange AlignedText::placeOf(const AlignedSelection &selection) const
{
    std::optional<ByteRange> place;
    for (std::size_t row = selection.first().row; row <= selection.last().row && row < m_rows; ++row) {
        const auto [begin, end] = columnsIn(selection, row);
        for (std::size_t column = begin; column < end; ++column) {
            const ByteRange one = placeOf(selection.side, row, column);
            if (!one.isEmpty())
                place =
                    place ? ByteRange{std::min(place->begin, one.begin), std::max(place->end, one.end)} : one;
        }
    }
    return place.value_or(ByteRange{});
}

AlignedCell AlignedText::movedBy(AlignedCell cell, std::ptrdiff_t cells) const
{
    const auto columns = static_cast<std::ptrdiff_t>(m_columns);
    const auto at =
        static_cast<std::ptrdiff_t>(cell.row) * columns + static_cast<std::ptrdiff_t>(cell.column) + cells;
    const auto end = static_cast<std::ptrdiff_t>(m_rows) * columns;
    const std::ptrdiff_t step = cells < 0 ? -columns : columns;
    for (std::ptrdiff_t to = at; to >= 0 && to < end; to += step) {
        const AlignedCell moved{static_cast<std::size_t>(to / columns),
                                static_cast<std::size_t>(to % columns)};
        if (!nameIn(moved.row))
            return moved;
    }
    return cell;
}

std::optional<AlignedSelection> AlignedText::all(Side side) const
{
    if (m_parts.empty() || m_rows == 0)
        return std::nullopt;
    return AlignedSelection{side, {0, 0}, {m_rows - 1, m_columns - 1}};
}

} // namespace jotscope
