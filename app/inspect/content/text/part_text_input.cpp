#include "app/inspect/content/text/part_text.h"

#include <QAccessible>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>

namespace jotscope {

namespace {

/// More than that is copied as it stands: indenting it could make a hundred times as much.
constexpr std::size_t kBytesCopiedIndented = std::size_t{1} << 20;

} // namespace

void PartText::setCaret(std::size_t offset, bool keepsAnchor)
{
    moveCaret({std::min(offset, m_lines->text().size()), false}, keepsAnchor);
}

void PartText::select(ByteRange range)
{
    m_anchor = range.begin;
    m_caret = range.end;
    m_caretAtLineEnd = true;
    caretMoved();
}

void PartText::selectAll()
{
    select({0, m_lines->text().size()});
    tellRest();
}

void PartText::moveCaret(Caret caret, bool keepsAnchor)
{
    m_caret = caret.offset;
    m_caretAtLineEnd = caret.atLineEnd;
    if (!keepsAnchor)
        m_anchor = m_caret;
    caretMoved();
}

void PartText::caretMoved()
{
    viewport()->update();
    if (QAccessible::isActive()) {
        QAccessibleTextCursorEvent moved(this, static_cast<int>(m_caret));
        QAccessible::updateAccessibility(&moved);
    }
    updateMicroFocus();
}

void PartText::copy()
{
    const ByteRange range = selection();
    if (range.isEmpty())
        return;
    const std::string_view bytes = m_lines->text().substr(range.begin, range.size());
    QGuiApplication::clipboard()->setText(bytes.size() > kBytesCopiedIndented
                                              ? QString::fromUtf8(bytes)
                                              : QString::fromStdString(m_lines->written(range)));
}

PartText::Caret PartText::lineEnd(std::size_t line) const
{
    const std::vector<LinePiece> pieces = m_lines->piecesOf(line);
    if (pieces.empty())
        return {m_lines->rangeOf(line).begin, false};
    return {pieces.back().range.end, true};
}

PartText::Caret PartText::stepped(Caret from, bool isForward) const
{
    const std::size_t line = lineOf(from);
    const std::vector<LinePiece> pieces = m_lines->piecesOf(line);
    if (isForward) {
        for (const LinePiece &piece : pieces) {
            if (from.offset < piece.range.begin)
                return {piece.range.begin, false};
            if (from.offset >= piece.range.end)
                continue;
            const bool isPlain = piece.kind == Cluster::Kind::Plain;
            const std::size_t next = isPlain ? from.offset + 1 : piece.range.end;
            return {next, next == pieces.back().range.end};
        }
        const std::size_t next = m_rows.nextVisible(line + 1);
        if (next >= m_lines->count())
            return from;
        const std::vector<LinePiece> following = m_lines->piecesOf(next);
        return {following.empty() ? m_lines->rangeOf(next).begin : following.front().range.begin, false};
    }
    for (auto piece = pieces.rbegin(); piece != pieces.rend(); ++piece) {
        if (from.offset > piece->range.end)
            return {piece->range.end, false};
        if (from.offset <= piece->range.begin)
            continue;
        return {piece->kind == Cluster::Kind::Plain ? from.offset - 1 : piece->range.begin, false};
    }
    for (std::size_t before = line; before-- > 0;) {
        if (!m_rows.isHidden(before))
            return lineEnd(before);
    }
    return from;
}

void PartText::moveRows(int rows, bool keepsAnchor)
{
    Grid grid = gridOf({m_caret, m_caretAtLineEnd});
    const std::size_t column = m_goalColumn.value_or(grid.column);
    const int direction = rows < 0 ? -1 : 1;
    const auto last = static_cast<std::int64_t>(m_rows.count()) - 1;
    auto row = std::clamp<std::int64_t>(static_cast<std::int64_t>(grid.row) + rows, 0, last);
    while (row > 0 && row < last && m_rows.placeOf(static_cast<std::size_t>(row)).isNote)
        row += direction;
    grid.row = static_cast<std::size_t>(row);
    grid.column = column;
    moveCaret(caretAt(grid), keepsAnchor);
    m_goalColumn = column;
}

bool PartText::moveByKey(const QKeyEvent &event)
{
    using Standard = QKeySequence::StandardKey;
    const Caret caret{m_caret, m_caretAtLineEnd};
    const int page = std::max(1, viewport()->height() / cellPainter().rowHeight() - 1);
    const std::optional<std::size_t> goal = std::exchange(m_goalColumn, std::nullopt);
    const auto is = [&](Standard move, Standard extend, bool &extends) {
        extends = event.matches(extend);
        return extends || event.matches(move);
    };
    bool extends = false;
    if (is(Standard::MoveToNextChar, Standard::SelectNextChar, extends))
        moveCaret(stepped(caret, true), extends);
    else if (is(Standard::MoveToPreviousChar, Standard::SelectPreviousChar, extends))
        moveCaret(stepped(caret, false), extends);
    else if (is(Standard::MoveToStartOfLine, Standard::SelectStartOfLine, extends))
        moveCaret(caretAt({gridOf(caret).row, 0}), extends);
    else if (is(Standard::MoveToEndOfLine, Standard::SelectEndOfLine, extends))
        moveCaret(caretAt({gridOf(caret).row, std::numeric_limits<std::size_t>::max() / 2}), extends);
    else if (is(Standard::MoveToStartOfDocument, Standard::SelectStartOfDocument, extends))
        moveCaret({0, false}, extends);
    else if (is(Standard::MoveToEndOfDocument, Standard::SelectEndOfDocument, extends))
        moveCaret(lineEnd(m_lines->count() - 1), extends);
    else {
        m_goalColumn = goal;
        if (is(Standard::MoveToNextLine, Standard::SelectNextLine, extends))
            moveRows(1, extends);
        else if (is(Standard::MoveToPreviousLine, Standard::SelectPreviousLine, extends))
            moveRows(-1, extends);
        else if (is(Standard::MoveToNextPage, Standard::SelectNextPage, extends))
            moveRows(page, extends);
        else if (is(Standard::MoveToPreviousPage, Standard::SelectPreviousPage, extends))
            moveRows(-page, extends);
        else
            return false;
    }
    reveal({m_caret, m_caret});
    tellRest();
    return true;
}

/// The one that the caret stands in front of.
ByteRange PartText::tokenAtCaret() const
{
    return tokenAt(caretRect().center() + QPoint(static_cast<int>(cellPainter().cellWidth() / 2), 0));
}

void PartText::tellRest()
{
    emit rested(linkOf(selection().isEmpty() ? tokenAtCaret() : selection()));
}

/// Plus and minus, as trees have them; Space for either.
bool PartText::foldByKey(const QKeyEvent &event)
{
    if (m_form == TextLines::Form::Text || (event.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)))
        return false;
    std::size_t line = lineOf({m_caret, m_caretAtLineEnd});
    if (!m_lines->line(line).opens)
        line = m_lines->openingLineOf(line);
    switch (event.key()) {
    case Qt::Key_Minus:
        setFolded(line, true);
        break;
    case Qt::Key_Plus:
        setFolded(line, false);
        break;
    case Qt::Key_Space:
        setFolded(line, !isFolded(line));
        break;
    case Qt::Key_Asterisk:
        unfoldAll();
        break;
    default:
        return false;
    }
    if (m_rows.isHidden(lineOf({m_caret, m_caretAtLineEnd})))
        moveCaret({m_lines->rangeOf(line).begin, false}, false);
    return true;
}

void PartText::foldAll()
{
    for (std::size_t i = 0; i < m_lines->count(); ++i) {
        if (m_lines->line(i).opens && m_lines->line(i).depth == 1)
            m_folded.insert(i);
    }
    layOut();
    updateGeometry();
}

void PartText::unfoldAll()
{
    m_folded.clear();
    layOut();
    updateGeometry();
}

void PartText::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        copy();
    else if (event->matches(QKeySequence::SelectAll))
        selectAll();
    else if (!moveByKey(*event) && !foldByKey(*event))
        event->ignore();
}

void PartText::mousePressEvent(QMouseEvent *event)
{
    const QPoint position = event->position().toPoint();
    const Grid grid = gridAt(position);
    if (event->button() != Qt::LeftButton || grid.row >= m_rows.count())
        return event->ignore();
    const RowPlace row = m_rows.placeOf(grid.row);
    const bool isOnArrow = foldArrowRect(row.line).adjusted(-margin(), 0, margin(), 0).contains(position);
    const bool isOnPill =
        isFolded(row.line) && position.x() > gutterWidth() && characterAt(position).isEmpty();
    if (m_lines->line(row.line).opens && (isOnArrow || isOnPill))
        return setFolded(row.line, !isFolded(row.line));
    m_isSelecting = true;
    m_goalColumn.reset();
    moveCaret(caretAt(grid), event->modifiers().testFlag(Qt::ShiftModifier));
}

void PartText::mouseDoubleClickEvent(QMouseEvent *event)
{
    const ByteRange token = tokenAt(event->position().toPoint());
    if (event->button() != Qt::LeftButton || token.isEmpty())
        return;
    select(token);
    tellRest();
    emit jumpWanted(linkOf(token));
}

void PartText::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint position = event->position().toPoint();
    if (!m_isSelecting)
        return hover(position);
    const int below = position.y() - viewport()->height();
    if (position.y() < 0 || below > 0)
        verticalScrollBar()->setValue(scrolled() + (below > 0 ? below : position.y()));
    moveCaret(caretAt(gridAt(position)), true);
    tellRest();
}

void PartText::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !m_isSelecting)
        return;
    m_isSelecting = false;
    tellRest();
}

void PartText::hover(QPoint position)
{
    const bool isInside = viewport()->rect().contains(position);
    viewport()->setCursor(isInside && position.x() < gutterWidth() ? Qt::ArrowCursor : Qt::IBeamCursor);
    const ByteRange token = isInside ? tokenAt(position) : ByteRange{};
    if (token == m_hovered)
        return;
    m_hovered = token;
    emit hovered(linkOf(token));
}

bool PartText::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Leave) {
        m_hovered = {};
        emit hovered(LinkedBytes());
    }
    if (event->type() == QEvent::ToolTip && m_lines) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const std::size_t row = gridAt(help->pos()).row;
        const RowPlace place = m_rows.placeOf(std::min(row, m_rows.count() - 1));
        const auto mark = std::ranges::find_if(
            m_marks, [&](const Mark &one) { return m_lines->lineAt(one.where.begin) == place.line; });
        if (mark != m_marks.end())
            QToolTip::showText(help->globalPos(), mark->message.toHtmlEscaped(), this);
        return true;
    }
    return CellView::viewportEvent(event);
}

void PartText::focusInEvent(QFocusEvent *event)
{
    CellView::focusInEvent(event);
    viewport()->update();
}

void PartText::focusOutEvent(QFocusEvent *event)
{
    CellView::focusOutEvent(event);
    viewport()->update();
}

QMenu *PartText::createContextMenu()
{
    auto *menu = new QMenu(this);
    const auto add = [&](const QString &text, const QKeySequence &shortcut, auto slot, bool isEnabled) {
        QAction *action = menu->addAction(text, this, slot);
        action->setShortcut(shortcut);
        action->setShortcutContext(Qt::WidgetShortcut);
        action->setEnabled(isEnabled);
    };
    add(tr("&Copy"), QKeySequence::Copy, &PartText::copy, !selection().isEmpty());
    add(tr("Select &All"), QKeySequence::SelectAll, &PartText::selectAll, true);
    if (m_form == TextLines::Form::Json) {
        menu->addSeparator();
        add(tr("&Fold All"), {}, &PartText::foldAll, m_lines->count() > 1);
        add(tr("&Unfold All"), Qt::Key_Asterisk, &PartText::unfoldAll, !m_folded.empty());
    }
    return menu;
}

void PartText::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu *menu = createContextMenu();
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const bool isByMouse = event->reason() == QContextMenuEvent::Mouse;
    menu->popup(isByMouse ? event->globalPos() : viewport()->mapToGlobal(caretRect().bottomLeft()));
}

void PartText::find(const QString &query)
{
    m_finder->find(m_part, query);
}

void PartText::takeMatches(bool isNewQuery)
{
    viewport()->update();
    if (isNewQuery && !matches().empty())
        return selectMatch(m_finder->firstFrom(selection().begin));
    tellFound();
}

void PartText::findNext()
{
    selectMatch(m_finder->firstFrom(std::max(m_caret, selection().begin + 1)));
}

void PartText::findPrevious()
{
    selectMatch(m_finder->lastBefore(selection().begin));
}

void PartText::selectMatch(std::optional<ByteRange> match)
{
    if (!match)
        return;
    select(*match);
    reveal(*match);
    tellFound();
    tellRest();
}

void PartText::tellFound()
{
    emit found(m_finder->numberOf(selection()), static_cast<int>(matches().size()));
}

} // namespace jotscope
