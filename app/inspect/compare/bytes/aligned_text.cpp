#include "app/inspect/compare/bytes/aligned_text.h"

#include <algorithm>

namespace jotscope {

namespace {

std::string_view encodedOf(const Token &token, std::optional<std::size_t> part)
{
    const TokenPart *found = part ? token.at(*part) : nullptr;
    return found ? token.encoded(*found) : std::string_view();
}

void addRun(AlignedPart &part, ByteRange before, ByteRange after, bool isEdit)
{
    if (before.isEmpty() && after.isEmpty())
        return;
    part.runs.push_back({part.cells, before, after, isEdit});
    part.cells += part.runs.back().cells();
}

/// Where there is no edit script, all of a part that is not the same stands for all of the other.
void addRuns(AlignedPart &part)
{
    const ByteRange before{0, part.text.before.size()};
    const ByteRange after{0, part.text.after.size()};
    if (part.comparison.encoded.empty())
        return addRun(part, before, after, part.text.before != part.text.after);
    std::size_t was = 0;
    std::size_t is = 0;
    for (const PartEdit &edit : part.comparison.encoded) {
        addRun(part, {was, edit.edit.before.begin}, {is, edit.edit.after.begin}, false);
        addRun(part, edit.edit.before, edit.edit.after, true);
        was = edit.edit.before.end;
        is = edit.edit.after.end;
    }
    addRun(part, {was, before.end}, {is, after.end}, false);
}

/// What of `range` lies in [from, to) counted from its begin.
ByteRange slice(ByteRange range, std::size_t from, std::size_t to)
{
    return {std::min(range.begin + from, range.end), std::min(range.begin + to, range.end)};
}

} // namespace

AlignedText::AlignedText(std::shared_ptr<const Token> before, std::shared_ptr<const Token> after,
                         const TokenComparison &comparison)
    : m_token{std::move(before), std::move(after)}
{
    for (const PartComparison &compared : comparison.parts) {
        AlignedPart &part = m_parts.emplace_back();
        part.comparison = compared;
        part.text = {encodedOf(*m_token.before, compared.part.before),
                     encodedOf(*m_token.after, compared.part.after)};
        addRuns(part);
    }
    setColumns(m_columns);
}

void AlignedText::setColumns(std::size_t columns)
{
    m_columns = std::max<std::size_t>(columns, 1);
    m_rows = 0;
    for (AlignedPart &part : m_parts) {
        part.firstRow = m_rows;
        m_rows += 1 + (part.cells + m_columns - 1) / m_columns;
    }
}

const AlignedPart *AlignedText::partAt(std::size_t row) const
{
    if (row >= m_rows)
        return nullptr;
    const auto next = std::ranges::upper_bound(m_parts, row, {}, &AlignedPart::firstRow);
    return &*(next - 1);
}

const AlignedPart *AlignedText::nameIn(std::size_t row) const
{
    const AlignedPart *part = partAt(row);
    return part && part->firstRow == row ? part : nullptr;
}

std::vector<AlignedPiece> AlignedText::piecesIn(std::size_t row) const
{
    const AlignedPart *part = partAt(row);
    std::vector<AlignedPiece> pieces;
    if (!part || part->firstRow == row)
        return pieces;
    const std::size_t begin = (row - part->firstRow - 1) * m_columns;
    const std::size_t end = std::min(begin + m_columns, part->cells);
    auto run = std::ranges::upper_bound(part->runs, begin, {}, &AlignedRun::cell);
    for (--run; run != part->runs.end() && run->cell < end; ++run) {
        const std::size_t from = std::max(begin, run->cell);
        const std::size_t to = std::min(end, run->cell + run->cells());
        for (const Side side : {Side::Before, Side::After}) {
            const ByteRange range =
                slice(side == Side::Before ? run->before : run->after, from - run->cell, to - run->cell);
            const std::string_view text = side == Side::Before ? part->text.before : part->text.after;
            pieces.push_back({side, from - begin, to - from, text.substr(range.begin, range.size()),
                              range.begin, run->isEdit});
        }
    }
    return pieces;
}

std::optional<std::size_t> AlignedText::differenceAfter(std::size_t row) const
{
    for (const AlignedPart &part : m_parts) {
        for (const AlignedRun &run : part.runs) {
            if (run.isEdit && rowOf(part, run) > row)
                return rowOf(part, run);
        }
    }
    return std::nullopt;
}

std::optional<std::size_t> AlignedText::differenceBefore(std::size_t row) const
{
    std::optional<std::size_t> last;
    for (const AlignedPart &part : m_parts) {
        for (const AlignedRun &run : part.runs) {
            if (rowOf(part, run) >= row)
                return last;
            if (run.isEdit)
                last = rowOf(part, run);
        }
    }
    return last;
}

ByteRange AlignedText::placeOf(Side side, std::size_t row, std::size_t column) const
{
    const AlignedPart *part = partAt(row);
    if (!part)
        return {};
    const Token &token = side == Side::Before ? *m_token.before : *m_token.after;
    const auto index = side == Side::Before ? part->comparison.part.before : part->comparison.part.after;
    for (const AlignedPiece &piece : piecesIn(row)) {
        if (piece.side != side || column < piece.column || column >= piece.column + piece.text.size())
            continue;
        const TokenPart &found = *token.at(*index);
        const std::size_t offset = piece.offset + column - piece.column;
        // Of a part with noise inside, its characters have no places one by one.
        return token.encoded(found).size() == found.characters.derivedSize()
                   ? found.characters.toSource({offset, offset + 1})
                   : found.range;
    }
    return {};
}

} // namespace jotscope
