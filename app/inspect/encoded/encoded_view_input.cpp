#include "app/inspect/encoded/encoded_view.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QScrollBar>

#include <algorithm>
#include <array>
#include <memory>

namespace jotscope {

namespace {

/// Carries bytes that QString cannot: ill-formed UTF-8.
constexpr auto kBytesMimeType = "application/vnd.jotscope.encoded";

/// What an input method is told around the caret, in bytes to each side.
constexpr std::size_t kSurroundingBytes = 512;

struct MovementKey
{
    QKeySequence::StandardKey key;
    Movement movement;
    bool keepsAnchor;
};

constexpr MovementKey kMovementKeys[] = {
    {QKeySequence::MoveToNextChar, Movement::NextCharacter, false},
    {QKeySequence::MoveToPreviousChar, Movement::PreviousCharacter, false},
    {QKeySequence::MoveToNextWord, Movement::NextPart, false},
    {QKeySequence::MoveToPreviousWord, Movement::PreviousPart, false},
    {QKeySequence::MoveToNextLine, Movement::RowDown, false},
    {QKeySequence::MoveToPreviousLine, Movement::RowUp, false},
    {QKeySequence::MoveToNextPage, Movement::PageDown, false},
    {QKeySequence::MoveToPreviousPage, Movement::PageUp, false},
    {QKeySequence::MoveToStartOfLine, Movement::RowBegin, false},
    {QKeySequence::MoveToEndOfLine, Movement::RowEnd, false},
    {QKeySequence::MoveToStartOfBlock, Movement::LineBegin, false},
    {QKeySequence::MoveToEndOfBlock, Movement::LineEnd, false},
    {QKeySequence::MoveToStartOfDocument, Movement::TextBegin, false},
    {QKeySequence::MoveToEndOfDocument, Movement::TextEnd, false},
    {QKeySequence::SelectNextChar, Movement::NextCharacter, true},
    {QKeySequence::SelectPreviousChar, Movement::PreviousCharacter, true},
    {QKeySequence::SelectNextWord, Movement::NextPart, true},
    {QKeySequence::SelectPreviousWord, Movement::PreviousPart, true},
    {QKeySequence::SelectNextLine, Movement::RowDown, true},
    {QKeySequence::SelectPreviousLine, Movement::RowUp, true},
    {QKeySequence::SelectNextPage, Movement::PageDown, true},
    {QKeySequence::SelectPreviousPage, Movement::PageUp, true},
    {QKeySequence::SelectStartOfLine, Movement::RowBegin, true},
    {QKeySequence::SelectEndOfLine, Movement::RowEnd, true},
    {QKeySequence::SelectStartOfBlock, Movement::LineBegin, true},
    {QKeySequence::SelectEndOfBlock, Movement::LineEnd, true},
    {QKeySequence::SelectStartOfDocument, Movement::TextBegin, true},
    {QKeySequence::SelectEndOfDocument, Movement::TextEnd, true},
};

struct ErasingKey
{
    QKeySequence::StandardKey key;
    Movement over;
};

constexpr ErasingKey kErasingKeys[] = {
    {QKeySequence::Delete, Movement::NextCharacter},
    {QKeySequence::Backspace, Movement::PreviousCharacter},
    {QKeySequence::DeleteStartOfWord, Movement::PreviousPart},
    {QKeySequence::DeleteEndOfWord, Movement::NextPart},
    {QKeySequence::DeleteEndOfLine, Movement::RowEnd},
};

struct ActionKey
{
    QKeySequence::StandardKey key;
    void (EncodedView::*action)();
};

constexpr ActionKey kActionKeys[] = {
    {QKeySequence::Undo, &EncodedView::undo},   {QKeySequence::Redo, &EncodedView::redo},
    {QKeySequence::Cut, &EncodedView::cut},     {QKeySequence::Copy, &EncodedView::copy},
    {QKeySequence::Paste, &EncodedView::paste}, {QKeySequence::SelectAll, &EncodedView::selectAll},
};

/// Whether the event types a character rather than being a shortcut. Alt Gr arrives as Ctrl+Alt.
bool typesText(const QKeyEvent &event)
{
    const auto modifiers = event.modifiers() & (Qt::ControlModifier | Qt::AltModifier);
    const bool isShortcut = modifiers == Qt::ControlModifier || modifiers == Qt::AltModifier;
    return !isShortcut && !event.text().isEmpty() &&
           (event.text().front().isPrint() || event.text().front().isSurrogate());
}

bool changesText(const QKeyEvent &event)
{
    constexpr std::array kChanges = {QKeySequence::Undo, QKeySequence::Redo, QKeySequence::Cut,
                                     QKeySequence::Paste};
    return typesText(event) ||
           std::ranges::any_of(kErasingKeys, [&](const ErasingKey &row) { return event.matches(row.key); }) ||
           std::ranges::any_of(kChanges, [&](QKeySequence::StandardKey key) { return event.matches(key); });
}

bool isOurs(const QKeyEvent &event)
{
    const auto matches = [&](const auto &row) {
        return event.matches(row.key);
    };
    return typesText(event) || std::ranges::any_of(kMovementKeys, matches) ||
           std::ranges::any_of(kErasingKeys, matches) || std::ranges::any_of(kActionKeys, matches);
}

} // namespace

/// Everything that has to follow once the text is another.
void EncodedView::textChanged(bool byPerson)
{
    m_hovered = {};
    m_finder->findAgain(m_editor.text().bytes());
    updateScrollBar();
    viewport()->update();
    caretMoved();
    if (byPerson)
        emit textEdited();
}

void EncodedView::caretMoved()
{
    ensureCaretVisible();
    restartBlinking();
    const ByteRange selected = m_editor.selection();
    if (selected != m_knownSelection) {
        updateRange(m_knownSelection);
        updateRange(selected);
        m_knownSelection = selected;
        emit selectionChanged(selected);
    }
    viewport()->update();
    if (QAccessible::isActive()) {
        QAccessibleTextCursorEvent moved(
            this, static_cast<int>(m_editor.text().unitsBefore(m_editor.caret().offset)));
        QAccessible::updateAccessibility(&moved);
    }
    updateMicroFocus();
}

void EncodedView::tellRest()
{
    const ByteRange selected = m_editor.selection();
    emit rested(selected.isEmpty() ? m_editor.text().clusterOf(m_editor.caret().offset) : selected);
}

void EncodedView::setReadOnly(bool isReadOnly)
{
    m_isReadOnly = isReadOnly;
    setAttribute(Qt::WA_InputMethodEnabled, !isReadOnly);
}

void EncodedView::insert(const QByteArray &bytes, EditHistory::Merging merging)
{
    if (isEditable() && m_editor.insert(bytes, merging))
        textChanged(true);
}

void EncodedView::undo()
{
    if (isEditable() && m_editor.undo())
        textChanged(true);
}

void EncodedView::redo()
{
    if (isEditable() && m_editor.redo())
        textChanged(true);
}

void EncodedView::cut()
{
    if (m_editor.selection().isEmpty())
        return;
    copy();
    insert({}, EditHistory::Merging::Apart);
}

void EncodedView::copy()
{
    if (!m_editor.selection().isEmpty())
        QGuiApplication::clipboard()->setMimeData(selectionAsMimeData());
}

void EncodedView::paste()
{
    pasteFrom(QGuiApplication::clipboard()->mimeData());
}

void EncodedView::selectAll()
{
    m_editor.select(0, m_editor.text().size());
    // The caret is at the end, but whoever selects all wants to see what is there.
    const int top = scrolled();
    caretMoved();
    verticalScrollBar()->setValue(top);
    tellRest();
}

QMimeData *EncodedView::selectionAsMimeData() const
{
    const QByteArray bytes = m_editor.selectedBytes();
    auto mime = std::make_unique<QMimeData>();
    const QString text = QString::fromUtf8(bytes);
    mime->setText(text);
    if (text.toUtf8() != bytes)
        mime->setData(QLatin1String(kBytesMimeType), bytes);
    return mime.release();
}

void EncodedView::pasteFrom(const QMimeData *source)
{
    if (!source)
        return;
    const QLatin1String exact(kBytesMimeType);
    if (source->hasFormat(exact))
        insert(source->data(exact), EditHistory::Merging::Apart);
    else if (source->hasText() && !source->text().isEmpty())
        insert(source->text().toUtf8(), EditHistory::Merging::Apart);
}

bool EncodedView::event(QEvent *event)
{
    // While the person types here, the window's shortcuts on the same keys have to wait.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto &key = *static_cast<QKeyEvent *>(event);
        if (isOurs(key) && (isEditable() || !changesText(key))) {
            event->accept();
            return true;
        }
    }
    return CellView::event(event);
}

void EncodedView::keyPressEvent(QKeyEvent *event)
{
    if (!isEditable() && changesText(*event)) {
        event->ignore();
        return;
    }
    if (actByKey(*event) || moveByKey(*event) || eraseByKey(*event))
        return;
    if (event->matches(QKeySequence::InsertParagraphSeparator) ||
        event->matches(QKeySequence::InsertLineSeparator))
        insert("\n", EditHistory::Merging::Apart);
    else if (typesText(*event))
        insert(event->text().toUtf8(), EditHistory::Merging::Typing);
    else
        event->ignore(); // the scroll area would scroll; the window may know what to do
}

bool EncodedView::actByKey(const QKeyEvent &event)
{
    const auto *row =
        std::ranges::find_if(kActionKeys, [&](const ActionKey &k) { return event.matches(k.key); });
    if (row == std::end(kActionKeys))
        return false;
    (this->*row->action)();
    return true;
}

bool EncodedView::moveByKey(const QKeyEvent &event)
{
    const auto *row =
        std::ranges::find_if(kMovementKeys, [&](const MovementKey &k) { return event.matches(k.key); });
    if (row == std::end(kMovementKeys))
        return false;
    const int rows = std::max(1, viewport()->height() / m_painter.rowHeight() - 1);
    m_editor.move(row->movement, row->keepsAnchor, static_cast<std::size_t>(rows));
    caretMoved();
    tellRest();
    return true;
}

bool EncodedView::eraseByKey(const QKeyEvent &event)
{
    // Qt's standard key of that name is bound on macOS alone.
    const bool isBackspace =
        event.key() == Qt::Key_Backspace && (event.modifiers() & ~Qt::ShiftModifier) == Qt::NoModifier;
    const auto *row = std::ranges::find_if(kErasingKeys, [&](const ErasingKey &k) {
        return event.matches(k.key) || (isBackspace && k.key == QKeySequence::Backspace);
    });
    if (row == std::end(kErasingKeys))
        return false;
    if (m_editor.erase(row->over))
        textChanged(true);
    return true;
}

void EncodedView::focusInEvent(QFocusEvent *event)
{
    CellView::focusInEvent(event);
    restartBlinking();
    viewport()->update();
}

void EncodedView::focusOutEvent(QFocusEvent *event)
{
    CellView::focusOutEvent(event);
    restartBlinking();
    viewport()->update();
}

QMenu *EncodedView::createStandardContextMenu()
{
    auto *menu = new QMenu(this);
    const auto add = [&](const QString &text, QKeySequence::StandardKey key, auto slot, bool isEnabled) {
        QAction *action = menu->addAction(text, this, slot);
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetShortcut);
        action->setEnabled(isEnabled);
    };
    const bool hasSelection = !m_editor.selection().isEmpty();
    const QMimeData *clipboard = QGuiApplication::clipboard()->mimeData();
    const bool canPaste = isEditable() && clipboard &&
                          (clipboard->hasText() || clipboard->hasFormat(QLatin1String(kBytesMimeType)));
    add(tr("&Undo"), QKeySequence::Undo, &EncodedView::undo, isEditable() && m_editor.canUndo());
    add(tr("&Redo"), QKeySequence::Redo, &EncodedView::redo, isEditable() && m_editor.canRedo());
    menu->addSeparator();
    add(tr("Cu&t"), QKeySequence::Cut, &EncodedView::cut, isEditable() && hasSelection);
    add(tr("&Copy"), QKeySequence::Copy, &EncodedView::copy, hasSelection);
    add(tr("&Paste"), QKeySequence::Paste, &EncodedView::paste, canPaste);
    menu->addSeparator();
    add(tr("Select &All"), QKeySequence::SelectAll, &EncodedView::selectAll, m_editor.text().size() > 0);
    return menu;
}

void EncodedView::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu *menu = createStandardContextMenu();
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const bool isByMouse = event->reason() == QContextMenuEvent::Mouse;
    menu->popup(isByMouse ? event->globalPos() : viewport()->mapToGlobal(caretRect().bottomLeft()));
}

void EncodedView::inputMethodEvent(QInputMethodEvent *event)
{
    m_preedit = event->preeditString();
    if (event->replacementLength() > 0) {
        const EncodedText &text = m_editor.text();
        const auto caret = static_cast<qint64>(text.unitsBefore(m_editor.caret().offset));
        const auto begin = std::max<qint64>(0, caret + event->replacementStart());
        m_editor.select(text.offsetOfUnit(static_cast<std::size_t>(begin)),
                        text.offsetOfUnit(static_cast<std::size_t>(begin + event->replacementLength())));
    }
    if (!event->commitString().isEmpty() || event->replacementLength() > 0)
        insert(event->commitString().toUtf8(), EditHistory::Merging::Typing);
    else
        caretMoved();
    event->accept();
}

QVariant EncodedView::inputMethodQuery(Qt::InputMethodQuery query) const
{
    const EncodedText &text = m_editor.text();
    const std::size_t caret = m_editor.caret().offset;
    const std::size_t begin = text.clusterOf(caret - std::min(caret, kSurroundingBytes)).begin;
    const std::size_t end = std::min(text.size(), caret + kSurroundingBytes);
    const auto inSurrounding = [&](std::size_t offset) {
        return static_cast<int>(text.display({begin, std::clamp(offset, begin, end)}).size());
    };
    switch (query) {
    case Qt::ImEnabled:
        return isEnabled();
    case Qt::ImCursorRectangle:
        return caretRect().translated(viewport()->pos());
    case Qt::ImFont:
        return m_painter.font();
    case Qt::ImSurroundingText:
        return text.display({begin, end});
    case Qt::ImCursorPosition:
        return inSurrounding(caret);
    case Qt::ImAnchorPosition:
        return inSurrounding(m_editor.anchor());
    case Qt::ImCurrentSelection: {
        const ByteRange selected = m_editor.selection();
        return text.display({selected.begin, std::min(selected.end, selected.begin + kSurroundingBytes)});
    }
    default:
        return CellView::inputMethodQuery(query);
    }
}

} // namespace jotscope
