#pragma once

#include "app/inspect/content/lines/text_lines.h"

#include <set>
#include <vector>

/// Which rows of the window the lines take: wrapped at a width, folded away, with notes below some of them.
namespace jotscope {

struct RowPlace
{
    std::size_t line = 0;
    std::size_t row = 0; ///< within the line; notes stand below its last
    bool isNote = false;
    std::size_t note = 0; ///< of the line's notes
};

class TextRows
{
public:
    /// O(lines), a few nanoseconds each. `notes` are the lines that notes stand below, in order.
    void layOut(const TextLines &lines, std::size_t columns, const std::set<std::size_t> &folded,
                const std::vector<std::size_t> &notes);

    [[nodiscard]] std::size_t count() const { return m_count; }
    [[nodiscard]] RowPlace placeOf(std::size_t row) const;
    [[nodiscard]] std::size_t
    firstRowOf(std::size_t line) const;                       ///< of a hidden line, the row it is folded into
    [[nodiscard]] std::size_t rowsOf(std::size_t line) const; ///< without notes; 0 when hidden
    [[nodiscard]] bool isHidden(std::size_t line) const;
    [[nodiscard]] std::size_t nextVisible(std::size_t line) const; ///< may be the number of lines
    [[nodiscard]] std::size_t
    numberOf(std::size_t line) const; ///< from 1; continuations count with their line
    [[nodiscard]] std::size_t indentOf(std::size_t line) const;  ///< cells
    [[nodiscard]] std::size_t columnsOf(std::size_t line) const; ///< cells of each of its rows

private:
    struct HiddenLines
    {
        std::size_t begin;
        std::size_t end;
        [[nodiscard]] bool contains(std::size_t line) const { return begin <= line && line < end; }
    };

    struct Block
    {
        std::size_t rows;    ///< before the block
        std::size_t numbers; ///< likewise
    };

    [[nodiscard]] std::size_t allRowsOf(std::size_t line) const;
    [[nodiscard]] std::size_t notesOf(std::size_t line) const;

    const TextLines *m_lines = nullptr;
    std::size_t m_columns = 80;
    std::size_t m_count = 0;
    std::vector<Block> m_blocks;
    std::vector<HiddenLines> m_hidden; ///< in order
    std::vector<std::size_t> m_notes;
};

} // namespace jotscope
