#include "app/inspect/content/lines/text_rows.h"

#include <algorithm>

namespace jotscope {

namespace {

constexpr std::size_t kBlockLines = 128;

} // namespace

void TextRows::layOut(const TextLines &lines, std::size_t columns, const std::set<std::size_t> &folded,
                      const std::vector<std::size_t> &notes)
{
    m_lines = &lines;
    m_columns = std::max<std::size_t>(columns, 8);
    m_notes = notes;
    m_hidden.clear();
    for (const std::size_t line : folded) {
        if (!m_hidden.empty() && line < m_hidden.back().end)
            continue;
        const std::size_t end = lines.closingLineOf(line) + 1;
        if (end > line + 1)
            m_hidden.push_back({line + 1, end});
    }
    m_blocks.clear();
    m_count = 0;
    std::size_t number = 0;
    auto hidden = m_hidden.begin();
    auto note = m_notes.begin();
    for (std::size_t i = 0; i < lines.count(); ++i) {
        if (i % kBlockLines == 0)
            m_blocks.push_back({m_count, number});
        const TextLine &line = lines.line(i);
        number += line.continues ? 0 : 1;
        while (hidden != m_hidden.end() && i >= hidden->end)
            ++hidden;
        const bool isShown = hidden == m_hidden.end() || i < hidden->begin;
        if (isShown)
            m_count += line.cells + TextLines::kIndent * line.depth <= m_columns ? 1 : rowsOf(i);
        for (; note != m_notes.end() && *note == i; ++note)
            m_count += isShown ? 1 : 0;
    }
}

RowPlace TextRows::placeOf(std::size_t row) const
{
    const auto block = std::ranges::upper_bound(m_blocks, row, {}, &Block::rows);
    const auto index = static_cast<std::size_t>(block - m_blocks.begin()) - 1;
    std::size_t before = m_blocks[index].rows;
    std::size_t line = index * kBlockLines;
    std::size_t last = line;
    for (; line < m_lines->count(); ++line) {
        const std::size_t rows = allRowsOf(line);
        if (row < before + rows)
            break;
        before += rows;
        if (rows > 0)
            last = line;
    }
    if (line == m_lines->count()) {
        const std::size_t rows = std::max<std::size_t>(rowsOf(last), 1);
        return {last, rows - 1, false, 0};
    }
    const std::size_t text = rowsOf(line);
    const std::size_t within = row - before;
    if (within < text)
        return {line, within, false, 0};
    return {line, text - 1, true, within - text};
}

std::size_t TextRows::firstRowOf(std::size_t line) const
{
    const auto hidden = std::ranges::upper_bound(m_hidden, line, {}, &HiddenLines::end);
    if (hidden != m_hidden.end() && hidden->contains(line))
        line = hidden->begin - 1;
    std::size_t rows = m_blocks[line / kBlockLines].rows;
    for (std::size_t i = line - line % kBlockLines; i < line; ++i)
        rows += allRowsOf(i);
    return rows;
}

bool TextRows::isHidden(std::size_t line) const
{
    return nextVisible(line) != line;
}

std::size_t TextRows::nextVisible(std::size_t line) const
{
    const auto hidden = std::ranges::upper_bound(m_hidden, line, {}, &HiddenLines::end);
    return hidden != m_hidden.end() && hidden->contains(line) ? hidden->end : line;
}

std::size_t TextRows::numberOf(std::size_t line) const
{
    std::size_t number = m_blocks[line / kBlockLines].numbers;
    for (std::size_t i = line - line % kBlockLines; i <= line; ++i)
        number += m_lines->line(i).continues ? 0 : 1;
    return number;
}

std::size_t TextRows::rowsOf(std::size_t line) const
{
    if (isHidden(line))
        return 0;
    const std::size_t columns = columnsOf(line);
    return std::max<std::size_t>(1, (m_lines->line(line).cells + columns - 1) / columns);
}

std::size_t TextRows::notesOf(std::size_t line) const
{
    const auto first = std::ranges::lower_bound(m_notes, line);
    return static_cast<std::size_t>(std::ranges::upper_bound(m_notes, line) - first);
}

std::size_t TextRows::allRowsOf(std::size_t line) const
{
    const std::size_t rows = rowsOf(line);
    return rows == 0 ? 0 : rows + notesOf(line);
}

/// Deep lines are not pushed out of sight.
std::size_t TextRows::indentOf(std::size_t line) const
{
    return std::min(TextLines::kIndent * m_lines->line(line).depth, m_columns / 2);
}

std::size_t TextRows::columnsOf(std::size_t line) const
{
    return m_columns - indentOf(line);
}

} // namespace jotscope
