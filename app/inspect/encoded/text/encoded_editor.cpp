#include "app/inspect/encoded/text/encoded_editor.h"

#include <algorithm>

namespace jotscope {

namespace {

bool isVertical(Movement movement)
{
    return movement == Movement::RowUp || movement == Movement::RowDown || movement == Movement::PageUp ||
           movement == Movement::PageDown;
}

} // namespace

ByteRange EncodedEditor::selection() const
{
    return {std::min(m_anchor, m_caret.offset), std::max(m_anchor, m_caret.offset)};
}

QByteArray EncodedEditor::selectedBytes() const
{
    const ByteRange range = selection();
    return m_text.bytes().mid(static_cast<qsizetype>(range.begin), static_cast<qsizetype>(range.size()));
}

void EncodedEditor::setCaret(CaretPlace caret, bool keepsAnchor)
{
    caret.offset = std::min(caret.offset, m_text.size());
    m_caret = caret;
    if (!keepsAnchor)
        m_anchor = caret.offset;
    m_goalColumn = m_text.placeOf(m_caret).column;
    m_history.endMerging();
}

void EncodedEditor::select(std::size_t anchor, std::size_t caret)
{
    setCaret({anchor});
    setCaret({caret}, true);
}

void EncodedEditor::move(Movement movement, bool keepsAnchor, std::size_t rowsPerPage)
{
    const std::size_t goalColumn = m_goalColumn;
    const ByteRange selected = selection();
    const bool collapses = !keepsAnchor && !selected.isEmpty();
    if (collapses && movement == Movement::PreviousCharacter)
        setCaret({selected.begin});
    else if (collapses && movement == Movement::NextCharacter)
        setCaret({selected.end});
    else
        setCaret(destination(movement, rowsPerPage), keepsAnchor);
    if (isVertical(movement))
        m_goalColumn = goalColumn;
}

CaretPlace EncodedEditor::destination(Movement movement, std::size_t rowsPerPage) const
{
    const std::size_t at = m_caret.offset;
    switch (movement) {
    case Movement::None:
        return m_caret;
    case Movement::PreviousCharacter:
        return {m_text.previousOf(at)};
    case Movement::NextCharacter:
        return {m_text.clusterOf(at).end};
    case Movement::PreviousPart:
        return {partBoundary(at, false)};
    case Movement::NextPart:
        return {partBoundary(at, true)};
    case Movement::RowBegin:
        return {m_text.rowBegin(m_text.placeOf(m_caret).row)};
    case Movement::RowEnd:
        return m_text.caretAt(m_text.placeOf(m_caret).row, static_cast<double>(m_text.columns()) + 1);
    case Movement::RowUp:
        return rowsAway(1, false);
    case Movement::RowDown:
        return rowsAway(1, true);
    case Movement::PageUp:
        return rowsAway(rowsPerPage, false);
    case Movement::PageDown:
        return rowsAway(rowsPerPage, true);
    case Movement::LineBegin:
        return {m_text.lineOf(at).begin};
    case Movement::LineEnd:
        return {m_text.lineOf(at).end};
    case Movement::TextBegin:
        return {0};
    case Movement::TextEnd:
        return {m_text.size()};
    }
    return m_caret;
}

CaretPlace EncodedEditor::rowsAway(std::size_t rows, bool downwards) const
{
    const std::size_t row = m_text.placeOf(m_caret).row;
    if (downwards && row + 1 >= m_text.rowCount())
        return {m_text.size()};
    if (!downwards && row == 0)
        return {0};
    const std::size_t goal = downwards ? row + rows : row - std::min(row, rows);
    return m_text.caretAt(goal, static_cast<double>(m_goalColumn));
}

std::size_t EncodedEditor::partBoundary(std::size_t from, bool forwards) const
{
    if (forwards) {
        const ByteRange word = wordAt(from);
        // White space belongs to the word before it, so that one keystroke goes from word to word.
        const ByteRange next = wordAt(word.end);
        const bool isBlank = !next.isEmpty() && static_cast<unsigned char>(m_text.view()[next.begin]) <= ' ';
        return isBlank ? next.end : word.end;
    }
    if (from == 0)
        return 0;
    const ByteRange word = wordAt(from - 1);
    const bool isBlank = !word.isEmpty() && static_cast<unsigned char>(m_text.view()[word.begin]) <= ' ';
    return isBlank && word.begin > 0 ? wordAt(word.begin - 1).begin : word.begin;
}

ByteRange EncodedEditor::wordAt(std::size_t offset) const
{
    return m_parts.wordAt(m_text.view(), offset);
}

ByteRange EncodedEditor::tokenOrLineAt(std::size_t offset) const
{
    const ByteRange token = m_parts.tokenAt(offset);
    return token.isEmpty() ? m_text.lineOf(offset) : token;
}

bool EncodedEditor::insert(const QByteArray &bytes, EditHistory::Merging merging)
{
    const ByteRange range = selection();
    if (bytes.isEmpty() && range.isEmpty())
        return false;
    change(range, bytes, merging);
    return true;
}

bool EncodedEditor::erase(Movement movement)
{
    ByteRange range = selection();
    if (!range.isEmpty()) {
        change(range, {}, EditHistory::Merging::Apart);
        return true;
    }
    const std::size_t to = destination(movement, 1).offset;
    range = {std::min(to, m_caret.offset), std::max(to, m_caret.offset)};
    if (range.isEmpty())
        return false;
    change(range, {}, EditHistory::Merging::Erasing);
    return true;
}

bool EncodedEditor::replaceAll(const QByteArray &bytes)
{
    const bool isChange = bytes != m_text.bytes();
    if (isChange)
        change({0, m_text.size()}, bytes, EditHistory::Merging::Apart);
    setCaret({0});
    return isChange;
}

bool EncodedEditor::rewrite(const QByteArray &bytes, bool continuesLast)
{
    const bool isTakenBack = continuesLast && undo();
    const std::string_view was = m_text.view();
    const std::string_view is(bytes.constData(), static_cast<std::size_t>(bytes.size()));
    const std::size_t most = std::min(was.size(), is.size());
    std::size_t first = 0;
    while (first < most && was[first] == is[first])
        ++first;
    std::size_t last = 0;
    while (first + last < most && was[was.size() - 1 - last] == is[is.size() - 1 - last])
        ++last;
    if (first + last == was.size() && was.size() == is.size())
        return isTakenBack;
    change({first, was.size() - last},
           bytes.mid(static_cast<qsizetype>(first), static_cast<qsizetype>(is.size() - first - last)),
           EditHistory::Merging::Apart);
    return true;
}

void EncodedEditor::change(ByteRange range, const QByteArray &with, EditHistory::Merging merging)
{
    const auto insertedSize = static_cast<std::size_t>(with.size());
    const SelectionEnds before{m_anchor, m_caret.offset};
    m_parts.follow(range.begin, range.size(), insertedSize);
    QByteArray removed = m_text.replace(range, with);
    m_caret = {range.begin + insertedSize};
    m_anchor = m_caret.offset;
    m_goalColumn = m_text.placeOf(m_caret).column;
    m_history.record({range.begin, std::move(removed), insertedSize, before}, merging);
}

TextChange EncodedEditor::reverse(const TextChange &change)
{
    const auto absentSize = static_cast<std::size_t>(change.absent.size());
    m_parts.follow(change.offset, change.presentSize, absentSize);
    const ByteRange present{change.offset, change.offset + change.presentSize};
    return {change.offset, m_text.replace(present, change.absent), absentSize, change.selectionBefore};
}

bool EncodedEditor::undo()
{
    if (!canUndo())
        return false;
    const TextChange change = m_history.takeUndo();
    m_history.pushUndone(reverse(change));
    select(change.selectionBefore.anchor, change.selectionBefore.caret);
    return true;
}

bool EncodedEditor::redo()
{
    if (!canRedo())
        return false;
    const TextChange change = m_history.takeRedo();
    m_history.pushRedone(reverse(change));
    setCaret({change.offset + static_cast<std::size_t>(change.absent.size())});
    return true;
}

} // namespace jotscope
