#pragma once

#include "app/inspect/cells/text_cluster.h"
#include "core/text/byte_range.h"

#include <QByteArray>
#include <QString>

#include <string_view>
#include <vector>

/// Bytes on a grid of characters, wrapped at a number of columns. Knows no pixels, colours or carets.
///
/// The text is indexed in chunks of a few kilobytes. A chunk of plain ASCII on one line is placed by
/// arithmetic alone, any other by walking it, so that finding a row costs a search over chunks and a walk
/// through one of them, an edit costs the chunks it touches, and a new width costs a few operations a chunk
/// for a token of any size.
namespace jotscope {

struct GridPlace
{
    std::size_t row = 0;
    std::size_t column = 0;

    friend bool operator==(GridPlace, GridPlace) = default;
};

/// A place between characters. Where a line is wrapped, the end of one row and the beginning of the next are
/// one offset; `atRowEnd` tells them apart.
struct CaretPlace
{
    std::size_t offset = 0;
    bool atRowEnd = false;

    friend bool operator==(CaretPlace, CaretPlace) = default;
};

/// What stands next to each other in one row: a run of plain characters, or one cluster of any other kind.
struct RowPiece
{
    ByteRange range;
    GridPlace place;
    std::size_t cells = 0;
    Cluster::Kind kind = Cluster::Kind::Plain;
};

/// Goes through a text and places it. A row is wrapped only when something does not fit any more: a full row
/// at a line's end is not followed by an empty one.
class RowWalker
{
public:
    RowWalker(std::string_view text, std::size_t columns, std::size_t offset, GridPlace place)
        : m_text(text), m_columns(columns), m_offset(offset), m_place(place)
    {}

    /// The next piece that begins before `end`; false when there is none.
    bool next(RowPiece &piece, std::size_t end);

    [[nodiscard]] std::size_t offset() const { return m_offset; }
    [[nodiscard]] GridPlace place() const { return m_place; } ///< after what was walked; column may be full

private:
    std::string_view m_text;
    std::size_t m_columns;
    std::size_t m_offset;
    GridPlace m_place;
};

class EncodedText
{
public:
    EncodedText();

    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }
    [[nodiscard]] std::string_view view() const;
    [[nodiscard]] std::size_t size() const { return static_cast<std::size_t>(m_bytes.size()); }

    void assign(const QByteArray &bytes);
    /// Puts `with` in the place of `range` and returns what was there.
    QByteArray replace(ByteRange range, const QByteArray &with);

    void setColumns(std::size_t columns); ///< at least kMaxClusterCells
    [[nodiscard]] std::size_t columns() const { return m_columns; }
    [[nodiscard]] std::size_t rowCount() const { return m_end.row + 1; } ///< an empty text has one row

    /// Where the row begins; the text's end past the last row.
    [[nodiscard]] std::size_t rowBegin(std::size_t row) const;
    /// The row's pieces in order, its line break included.
    [[nodiscard]] std::vector<RowPiece> row(std::size_t row) const;
    [[nodiscard]] std::vector<RowPiece> rowFrom(std::size_t rowBegin, std::size_t row) const;

    /// Where the character at `offset` stands, or the caret that is before it.
    [[nodiscard]] GridPlace placeOf(CaretPlace caret) const;
    /// The place between characters that is nearest to `column`, a distance in cells from the row's begin.
    [[nodiscard]] CaretPlace caretAt(std::size_t row, double column) const;
    /// The cluster that covers this cell; empty where there is none.
    [[nodiscard]] ByteRange clusterAtCell(GridPlace cell) const;

    [[nodiscard]] ByteRange clusterOf(std::size_t offset) const; ///< empty at the text's end
    [[nodiscard]] std::size_t previousOf(std::size_t offset) const;
    [[nodiscard]] ByteRange lineOf(std::size_t offset) const; ///< without its line break

    /// What assistive technology and input methods are told: UTF-16, with pictures for controls and U+FFFD
    /// for each ill-formed byte.
    [[nodiscard]] QString display(ByteRange range) const;
    [[nodiscard]] std::size_t unitCount() const;
    [[nodiscard]] std::size_t unitsBefore(std::size_t offset) const;
    [[nodiscard]] std::size_t offsetOfUnit(std::size_t unit) const;

private:
    struct Chunk
    {
        std::size_t begin = 0;
        std::size_t size = 0;
        std::size_t units = 0;
        std::size_t cells = 0;
        bool isPlain = true;   ///< bytes, cells and units are one
        bool isUniform = true; ///< no line break and nothing wider than a cell
        GridPlace place;       ///< before its first cluster
    };

    std::size_t index(std::size_t firstChunk, std::size_t endChunk, std::size_t begin, std::size_t end);
    void place(std::size_t firstChunk, std::size_t settledChunk);
    [[nodiscard]] GridPlace placeAfter(const Chunk &chunk) const;
    [[nodiscard]] const Chunk &chunkAt(std::size_t offset) const;
    [[nodiscard]] RowWalker walkerAt(const Chunk &chunk) const;

    QByteArray m_bytes;
    std::vector<Chunk> m_chunks; ///< without gaps; none in an empty text
    std::size_t m_columns = 80;
    GridPlace m_end;
};

} // namespace jotscope
