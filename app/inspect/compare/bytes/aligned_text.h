#pragma once

#include "core/compare/token_comparison.h"

#include <algorithm>
#include <compare>
#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

/// The characters of two tokens laid out so that what both have stands in the same place: where one has more,
/// the other has a gap. Knows no pixels and no colours. A row is found by arithmetic and one search, so that
/// tokens of any size scroll alike.
namespace jotscope {

enum class Side { Before, After };

/// A stretch of one part on both sides: the same characters, or what stands for each other.
struct AlignedRun
{
    std::size_t cell = 0; ///< at which it begins
    ByteRange before;     ///< of the part's encoded characters
    ByteRange after;
    bool isEdit = false;

    [[nodiscard]] std::size_t cells() const { return std::max(before.size(), after.size()); }
    friend bool operator==(const AlignedRun &, const AlignedRun &) = default;
};

struct AlignedPart
{
    PartComparison comparison;
    Sides<std::string_view> text;
    std::vector<AlignedRun> runs; ///< without gaps
    std::size_t cells = 0;
    std::size_t firstRow = 0; ///< which holds the part's name; its characters follow
};

/// What of one row is of one run.
struct AlignedPiece
{
    Side side;
    std::size_t column;
    std::size_t columns; ///< of which those past `text` are a gap
    std::string_view text;
    std::size_t offset; ///< of the text, in the part's encoded characters
    bool isEdit;

    friend bool operator==(const AlignedPiece &, const AlignedPiece &) = default;
};

/// A place for a character on either side.
struct AlignedCell
{
    std::size_t row = 0;
    std::size_t column = 0;

    friend auto operator<=>(const AlignedCell &, const AlignedCell &) = default;
};

/// Cells of one side from one to another, both included, in whichever order.
struct AlignedSelection
{
    Side side = Side::Before;
    AlignedCell anchor;
    AlignedCell head;

    [[nodiscard]] AlignedCell first() const { return std::min(anchor, head); }
    [[nodiscard]] AlignedCell last() const { return std::max(anchor, head); }
    friend bool operator==(const AlignedSelection &, const AlignedSelection &) = default;
};

class AlignedText
{
public:
    AlignedText() = default;
    /// The tokens live as long as this.
    AlignedText(std::shared_ptr<const Token> before, std::shared_ptr<const Token> after,
                const TokenComparison &comparison);

    void setColumns(std::size_t columns); ///< of each side; at least one
    [[nodiscard]] std::size_t columns() const { return m_columns; }
    [[nodiscard]] std::size_t rowCount() const { return m_rows; }
    [[nodiscard]] const std::vector<AlignedPart> &parts() const { return m_parts; }

    [[nodiscard]] const AlignedPart *partAt(std::size_t row) const; ///< null past the last row
    /// The part whose name stands in this row; null where characters do.
    [[nodiscard]] const AlignedPart *nameIn(std::size_t row) const;
    [[nodiscard]] std::vector<AlignedPiece> piecesIn(std::size_t row) const;
    /// The first row after `row`, or the last one before it, at which a difference begins.
    [[nodiscard]] std::optional<std::size_t> differenceAfter(std::size_t row) const;
    [[nodiscard]] std::optional<std::size_t> differenceBefore(std::size_t row) const;

    /// Where the character of a side is in its paste; empty where that cell is a gap.
    [[nodiscard]] ByteRange placeOf(Side side, std::size_t row, std::size_t column) const;

    /// The characters of a selection, gaps left out, with a dot between parts; what of them is in one row
    /// stands between the returned columns, the second one excluded.
    [[nodiscard]] std::string charactersIn(const AlignedSelection &selection) const;
    [[nodiscard]] std::pair<std::size_t, std::size_t> columnsIn(const AlignedSelection &selection,
                                                                std::size_t row) const;
    /// From its first character to its last, in the paste.
    [[nodiscard]] ByteRange placeOf(const AlignedSelection &selection) const;
    /// The cell so many further on, names passed over; the same where there is none.
    [[nodiscard]] AlignedCell movedBy(AlignedCell cell, std::ptrdiff_t cells) const;
    [[nodiscard]] std::optional<AlignedSelection> all(Side side) const; ///< nothing of an empty text

private:
    [[nodiscard]] std::size_t rowOf(const AlignedPart &part, const AlignedRun &run) const
    {
        return part.firstRow + 1 + run.cell / m_columns;
    }

    Sides<std::shared_ptr<const Token>> m_token;
    std::vector<AlignedPart> m_parts;
    std::size_t m_columns = 1;
    std::size_t m_rows = 0;
};

} // namespace jotscope
