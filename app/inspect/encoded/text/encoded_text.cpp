#include "app/inspect/encoded/text/encoded_text.h"

#include <QChar>

#include <algorithm>
#include <cmath>

namespace jotscope {

namespace {

constexpr std::size_t kChunkBytes = 4096;

/// What an edit re-reads before its place: no cluster is longer, so that what begins earlier stays as it is.
constexpr std::size_t kContextBytes = 2 * kMaxClusterBytes;

GridPlace placeAfterCells(GridPlace from, std::size_t cells, std::size_t columns)
{
    if (cells == 0)
        return from;
    const std::size_t wraps = (from.column + cells - 1) / columns;
    return {from.row + wraps, from.column + cells - wraps * columns};
}

/// Calls `visit(offset, cluster, count)` for runs of plain clusters (count many) and single others.
template<typename Visit>
void forEachCluster(std::string_view text, ByteRange range, Visit visit)
{
    for (std::size_t at = range.begin; at < range.end;) {
        if (const std::size_t run = plainRun(text, at, range.end); run > 0) {
            visit(at, Cluster{}, run);
            at += run;
        } else {
            const Cluster cluster = clusterAt(text, at);
            visit(at, cluster, std::size_t{1});
            at += cluster.size;
        }
    }
}

} // namespace

bool RowWalker::next(RowPiece &piece, std::size_t end)
{
    if (m_offset >= std::min(end, m_text.size()))
        return false;
    if (m_place.column == m_columns) {
        const char next = m_text[m_offset];
        const bool isLineBreak =
            (next == '\n' || next == '\r') && clusterAt(m_text, m_offset).kind == Cluster::Kind::LineBreak;
        if (!isLineBreak)
            m_place = {m_place.row + 1, 0};
    }
    const std::size_t room = m_columns - m_place.column;
    if (const std::size_t run = plainRun(m_text, m_offset, std::min({m_offset + room, end, m_text.size()}))) {
        piece = {{m_offset, m_offset + run}, m_place, run, Cluster::Kind::Plain};
        m_offset += run;
        m_place.column += run;
        return true;
    }
    const Cluster cluster = clusterAt(m_text, m_offset);
    if (cluster.cells > room)
        m_place = {m_place.row + 1, 0};
    piece = {{m_offset, m_offset + cluster.size}, m_place, cluster.cells, cluster.kind};
    m_offset += cluster.size;
    m_place.column += cluster.cells;
    if (cluster.kind == Cluster::Kind::LineBreak)
        m_place = {m_place.row + 1, 0};
    return true;
}

EncodedText::EncodedText() = default;

std::string_view EncodedText::view() const
{
    return {m_bytes.constData(), size()};
}

void EncodedText::assign(const QByteArray &bytes)
{
    m_bytes = bytes;
    m_chunks.clear();
    index(0, 0, 0, size());
    place(0, m_chunks.size());
}

QByteArray EncodedText::replace(ByteRange range, const QByteArray &with)
{
    if (range == ByteRange{0, size()}) { // an empty text as well
        QByteArray before = m_bytes;
        assign(with);
        return before;
    }
    const auto at = static_cast<qsizetype>(range.begin);
    const auto removedSize = static_cast<qsizetype>(range.size());
    QByteArray removed = m_bytes.mid(at, removedSize);
    m_bytes.replace(at, removedSize, with);

    const auto chunkIndex = [&](std::size_t offset) {
        const auto after = std::ranges::upper_bound(m_chunks, offset, {}, &Chunk::begin);
        return static_cast<std::size_t>(after - m_chunks.begin()) - (after == m_chunks.begin() ? 0 : 1);
    };
    const std::size_t first = chunkIndex(range.begin - std::min(range.begin, kContextBytes));
    const std::size_t last = chunkIndex(range.end);
    // Unsigned arithmetic wraps, which is right for a shift to the left as well.
    const std::size_t shift = static_cast<std::size_t>(with.size()) - range.size();
    const std::size_t end = m_chunks[last].begin + m_chunks[last].size + shift;
    for (std::size_t i = last + 1; i < m_chunks.size(); ++i)
        m_chunks[i].begin += shift;
    place(first, index(first, last + 1, m_chunks[first].begin, end));
    return removed;
}

/// Reads [begin, end) anew in the place of the chunks [firstChunk, endChunk). Where the last cluster now
/// reaches beyond, the chunks after it are taken along. Returns the first chunk behind that stays as it was.
std::size_t EncodedText::index(std::size_t firstChunk, std::size_t endChunk, std::size_t begin,
                               std::size_t end)
{
    const std::string_view text = view();
    std::vector<Chunk> read;
    std::size_t at = begin;
    while (at < end) {
        Chunk chunk;
        chunk.begin = at;
        const std::size_t stop = std::min(at + kChunkBytes, end);
        forEachCluster(text, {at, stop}, [&](std::size_t, const Cluster &cluster, std::size_t count) {
            chunk.size += cluster.size * count;
            chunk.units += cluster.units * count;
            chunk.cells += cluster.cells * count;
            chunk.isPlain = chunk.isPlain && cluster.kind == Cluster::Kind::Plain;
            chunk.isUniform = chunk.isUniform && cluster.cells == 1;
        });
        at += chunk.size;
        read.push_back(chunk);
        while (at > end && endChunk < m_chunks.size())
            end += m_chunks[endChunk++].size;
    }
    const auto first = m_chunks.begin() + static_cast<std::ptrdiff_t>(firstChunk);
    const auto last = m_chunks.begin() + static_cast<std::ptrdiff_t>(endChunk);
    m_chunks.insert(m_chunks.erase(first, last), read.begin(), read.end());
    return firstChunk + read.size();
}

void EncodedText::setColumns(std::size_t columns)
{
    columns = std::max<std::size_t>(columns, kMaxClusterCells);
    if (columns == m_columns)
        return;
    m_columns = columns;
    place(0, m_chunks.size());
}

/// Places the chunks from `firstChunk` on. Those from `settledChunk` on have not changed: once one of them
/// begins in the column where it began before, it and all behind only move to other rows.
void EncodedText::place(std::size_t firstChunk, std::size_t settledChunk)
{
    GridPlace at;
    if (firstChunk > 0)
        at = placeAfter(m_chunks[firstChunk - 1]);
    for (std::size_t i = firstChunk; i < m_chunks.size(); ++i) {
        if (i >= settledChunk && m_chunks[i].place.column == at.column) {
            const std::size_t shift = at.row - m_chunks[i].place.row; // wraps for a shift upwards
            for (; i < m_chunks.size(); ++i)
                m_chunks[i].place.row += shift;
            m_end.row += shift;
            return;
        }
        m_chunks[i].place = at;
        at = placeAfter(m_chunks[i]);
    }
    m_end = at;
}

GridPlace EncodedText::placeAfter(const Chunk &chunk) const
{
    if (chunk.isUniform)
        return placeAfterCells(chunk.place, chunk.cells, m_columns);
    RowWalker walker = walkerAt(chunk);
    for (RowPiece piece; walker.next(piece, chunk.begin + chunk.size);)
        ;
    return walker.place();
}

const EncodedText::Chunk &EncodedText::chunkAt(std::size_t offset) const
{
    const auto after = std::ranges::upper_bound(m_chunks, offset, {}, &Chunk::begin);
    return *std::prev(after);
}

RowWalker EncodedText::walkerAt(const Chunk &chunk) const
{
    return {view(), m_columns, chunk.begin, chunk.place};
}

std::size_t EncodedText::rowBegin(std::size_t row) const
{
    if (row == 0 || m_chunks.empty())
        return 0;
    if (row >= rowCount())
        return size();
    // The wrap or line break before the row is in the last chunk that begins in a row above.
    const auto below =
        std::ranges::lower_bound(m_chunks, row, {}, [](const Chunk &c) { return c.place.row; });
    const Chunk &chunk = *std::prev(below);
    if (chunk.isPlain)
        return std::min(chunk.begin + (row - chunk.place.row) * m_columns - chunk.place.column, size());
    RowWalker walker = walkerAt(chunk);
    for (RowPiece piece; walker.next(piece, size());) {
        if (piece.place.row >= row)
            return piece.range.begin;
    }
    return size();
}

std::vector<RowPiece> EncodedText::row(std::size_t row) const
{
    return rowFrom(rowBegin(row), row);
}

std::vector<RowPiece> EncodedText::rowFrom(std::size_t rowBegin, std::size_t row) const
{
    std::vector<RowPiece> pieces;
    RowWalker walker(view(), m_columns, rowBegin, {row, 0});
    for (RowPiece piece; walker.next(piece, size()) && piece.place.row == row;)
        pieces.push_back(piece);
    return pieces;
}

GridPlace EncodedText::placeOf(CaretPlace caret) const
{
    if (m_chunks.empty())
        return {};
    GridPlace place = m_end;
    if (caret.offset < size()) {
        const Chunk &chunk = chunkAt(caret.offset);
        if (chunk.isPlain) {
            // As if the character itself were placed, hence one cell more and back again.
            place = placeAfterCells(chunk.place, caret.offset - chunk.begin + 1, m_columns);
            --place.column;
        } else {
            RowWalker walker = walkerAt(chunk);
            RowPiece piece;
            while (walker.next(piece, size()) && piece.range.end <= caret.offset)
                ;
            const bool isPlain = piece.kind == Cluster::Kind::Plain;
            place = piece.place;
            place.column += isPlain ? caret.offset - piece.range.begin : 0;
        }
    }
    const bool isWrapped =
        place.column == 0 && caret.offset > 0 && m_bytes[qsizetype(caret.offset) - 1] != '\n';
    if (caret.atRowEnd && isWrapped) {
        const auto above = row(place.row - 1);
        if (!above.empty())
            place = {place.row - 1, above.back().place.column + above.back().cells};
    }
    return place;
}

CaretPlace EncodedText::caretAt(std::size_t row, double column) const
{
    row = std::min(row, rowCount() - 1);
    const std::size_t begin = rowBegin(row);
    std::size_t end = begin;
    bool endsInBreak = false;
    for (const RowPiece &piece : rowFrom(begin, row)) {
        endsInBreak = piece.kind == Cluster::Kind::LineBreak;
        if (endsInBreak)
            break;
        const double inPiece = column - static_cast<double>(piece.place.column);
        if (piece.kind == Cluster::Kind::Plain && inPiece < static_cast<double>(piece.cells) - 0.5)
            return {piece.range.begin + static_cast<std::size_t>(std::max(0.0, std::round(inPiece)))};
        if (inPiece < static_cast<double>(piece.cells) / 2)
            return {piece.range.begin};
        end = piece.range.end;
    }
    return {end, !endsInBreak && end > begin && end < size()};
}

ByteRange EncodedText::clusterAtCell(GridPlace cell) const
{
    if (cell.row >= rowCount())
        return {size(), size()};
    const std::size_t begin = rowBegin(cell.row);
    for (const RowPiece &piece : rowFrom(begin, cell.row)) {
        if (cell.column < piece.place.column || cell.column >= piece.place.column + piece.cells)
            continue;
        if (piece.kind != Cluster::Kind::Plain)
            return piece.range;
        const std::size_t offset = piece.range.begin + (cell.column - piece.place.column);
        return {offset, offset + 1};
    }
    return {begin, begin};
}

ByteRange EncodedText::clusterOf(std::size_t offset) const
{
    if (offset >= size())
        return {size(), size()};
    const Chunk &chunk = chunkAt(offset);
    ByteRange found{offset, offset + 1};
    if (!chunk.isPlain) {
        const ByteRange inChunk{chunk.begin, std::min(offset + 1, chunk.begin + chunk.size)};
        forEachCluster(view(), inChunk, [&](std::size_t at, const Cluster &cluster, std::size_t count) {
            found = {at + (count - 1) * cluster.size, at + count * cluster.size};
        });
    }
    return found;
}

std::size_t EncodedText::previousOf(std::size_t offset) const
{
    return offset == 0 ? 0 : clusterOf(offset - 1).begin;
}

ByteRange EncodedText::lineOf(std::size_t offset) const
{
    const std::string_view text = view();
    const std::size_t before = offset == 0 ? std::string_view::npos : text.rfind('\n', offset - 1);
    const std::size_t begin = before == std::string_view::npos ? 0 : before + 1;
    std::size_t end = std::min(text.find('\n', offset), size());
    if (end < size() && end > begin && text[end - 1] == '\r')
        --end;
    return {begin, std::max(begin, end)};
}

QString EncodedText::display(ByteRange range) const
{
    QString shown;
    shown.reserve(static_cast<qsizetype>(range.size()));
    forEachCluster(view(), range, [&](std::size_t at, const Cluster &cluster, std::size_t count) {
        const char *bytes = m_bytes.constData() + at;
        const auto length = static_cast<qsizetype>(cluster.size) * static_cast<qsizetype>(count);
        if (cluster.kind == Cluster::Kind::IllFormed) {
            shown += QChar(QChar::ReplacementCharacter);
        } else if (cluster.kind == Cluster::Kind::Control && cluster.size == 1) {
            // U+2400 and on are pictures of the controls; DEL has its own behind them.
            const auto control = static_cast<unsigned char>(*bytes);
            shown += QChar(control == 0x7f ? 0x2421 : 0x2400 + control);
        } else {
            shown += QString::fromUtf8(bytes, length);
        }
    });
    return shown;
}

std::size_t EncodedText::unitCount() const
{
    std::size_t units = 0;
    for (const Chunk &chunk : m_chunks)
        units += chunk.units;
    return units;
}

std::size_t EncodedText::unitsBefore(std::size_t offset) const
{
    std::size_t units = 0;
    for (const Chunk &chunk : m_chunks) {
        if (chunk.begin + chunk.size <= offset) {
            units += chunk.units;
            continue;
        }
        const ByteRange before{chunk.begin, std::max(chunk.begin, offset)};
        forEachCluster(view(), before, [&](std::size_t at, const Cluster &cluster, std::size_t count) {
            if (at + cluster.size * count <= offset)
                units += cluster.units * count;
        });
        break;
    }
    return units;
}

std::size_t EncodedText::offsetOfUnit(std::size_t unit) const
{
    std::size_t units = 0;
    for (const Chunk &chunk : m_chunks) {
        if (units + chunk.units <= unit) {
            units += chunk.units;
            continue;
        }
        std::size_t offset = chunk.begin;
        const ByteRange range{chunk.begin, chunk.begin + chunk.size};
        forEachCluster(view(), range, [&](std::size_t at, const Cluster &cluster, std::size_t count) {
            if (units > unit)
                return;
            const std::size_t inRun = std::min(count - 1, (unit - units) / cluster.units);
            offset = at + inRun * cluster.size;
            units += cluster.units * count;
        });
        return offset;
    }
    return size();
}

} // namespace jotscope
