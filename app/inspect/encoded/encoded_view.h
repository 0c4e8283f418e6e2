#pragma once

#include "app/inspect/cells/cell_view.h"
#include "app/inspect/cells/readable_text.h"
#include "app/inspect/content/find/match_finder.h"
#include "app/inspect/encoded/encoded_painter.h"
#include "app/inspect/encoded/part_spans.h"
#include "app/inspect/encoded/text/encoded_editor.h"
#include "core/text/byte_range.h"

#include <QBasicTimer>
#include <QByteArray>

#include <optional>
#include <vector>

class QMenu;
class QMimeData;

namespace jotscope {

/// The pasted text, editable, coloured by part. Draws only what is visible, so that 16 MB scroll like 16
/// lines. Everything is in byte offsets of the UTF-8 text, as core's ranges are. Knows nothing of
/// inspections.
///
/// Every byte is kept as it is: controls, invisible characters and bytes that are not UTF-8 are shown as
/// their number in a box. Text runs from left to right whatever its script and the window's direction, so
/// that a token is never reordered. Tab moves the focus on.
class EncodedView : public CellView, public ReadableText
{
    Q_OBJECT

public:
    using Span = PartSpan;
    using Mark = FaultMark;

    explicit EncodedView(QWidget *parent = nullptr);
    ~EncodedView() override;

    [[nodiscard]] QByteArray text() const;
    void setText(const QByteArray &utf8); ///< undoable; does not emit textEdited
    /// The same for a stretch of it, which is scrolled to.
    void replace(ByteRange range, const QByteArray &with);

    /// The whole text, changed only where it differs; undone together with the last change if it
    /// `continuesLast`.
    void rewrite(const QByteArray &utf8, bool continuesLast);

    void setSpans(std::vector<Span> spans);        ///< in order, none overlapping
    void setTokens(std::vector<ByteRange> tokens); ///< likewise; the current one's parts stand out
    void setCurrentToken(std::size_t token);       ///< its place among them
    [[nodiscard]] const PartSpans &parts() const { return m_editor.parts(); }
    void setMarks(std::vector<Mark> marks);        ///< faults: a wavy line below
    void setHighlight(EncodedHighlight highlight); ///< what is shown elsewhere too
    [[nodiscard]] const EncodedHighlight &highlight() const { return m_highlight; }
    void setPlaceholderText(const QString &text);
    void setReadOnly(bool isReadOnly); ///< the program alone changes the text

    /// Marks every place of `query`, and selects the first from the caret on.
    void find(const QString &query);
    [[nodiscard]] const std::vector<ByteRange> &matches() const { return m_finder->matches(); }

    [[nodiscard]] const EncodedEditor &editor() const { return m_editor; }

    [[nodiscard]] const EncodedText &spoken() const override { return m_editor.text(); }
    [[nodiscard]] bool isEditable() const override { return !m_isReadOnly; }
    [[nodiscard]] ByteRange selection() const override; ///< empty at the caret when nothing is selected
    [[nodiscard]] std::size_t caretOffset() const override { return m_editor.caret().offset; }
    void select(ByteRange range) override;
    void setCaret(std::size_t offset, bool keepsAnchor = false) override;
    void reveal(ByteRange range) override; ///< scrolls to it
    [[nodiscard]] QRect characterRect(std::size_t offset) const override;
    [[nodiscard]] ByteRange characterAt(QPoint position) const override;
    [[nodiscard]] ByteRange wordAt(std::size_t offset) const override; ///< a part, or a word outside of parts

    /// The standard actions, for the context menu; the caller owns it.
    [[nodiscard]] QMenu *createStandardContextMenu();

public slots:
    void undo();
    void redo();
    void cut();
    void copy();
    void paste();
    void selectAll();
    void findNext();
    void findPrevious();

signals:
    void textEdited(); ///< by the person: typing, paste, cut, undo
    void selectionChanged(jotscope::ByteRange range);
    void hovered(jotscope::ByteRange range); ///< the character under the pointer; empty when it leaves
    /// What the person selected, else the character at the caret; empty at the text's end.
    void rested(jotscope::ByteRange range);
    void jumpWanted(jotscope::ByteRange range); ///< to what this character means
    /// The match that is selected, from 1, of how many; 0 when it is none.
    void found(int current, int count);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void timerEvent(QTimerEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    [[nodiscard]] QVariant inputMethodQuery(Qt::InputMethodQuery query) const override;
    bool viewportEvent(QEvent *event) override;

private:
    enum class Unit { Character, Part, Token };

    // Layout and drawing, in encoded_view.cpp.
    void layOut() override;
    void updateScrollBar();
    [[nodiscard]] QPoint origin() const; ///< the first row's top left in the viewport
    [[nodiscard]] int rowTop(std::size_t row) const;
    [[nodiscard]] QRect caretRect() const;
    [[nodiscard]] CaretPlace caretAt(QPoint position) const;
    void paintPlaceholder(QPainter &painter) const;
    void updateRange(ByteRange range);
    void ensureCaretVisible();
    void restartBlinking();

    // What the person does, in encoded_view_input.cpp and encoded_view_mouse.cpp.
    void textChanged(bool byPerson);
    void caretMoved();
    void tellRest();
    void insert(const QByteArray &bytes, EditHistory::Merging merging);
    bool moveByKey(const QKeyEvent &event);
    bool eraseByKey(const QKeyEvent &event);
    bool actByKey(const QKeyEvent &event);
    [[nodiscard]] QMimeData *selectionAsMimeData() const;
    void pasteFrom(const QMimeData *source);
    void extendSelection(QPoint position);
    void selectUnits(QPoint position, Unit unit);
    [[nodiscard]] ByteRange unitAt(QPoint position) const;
    void dragOut();
    void hover(QPoint position);

    // What is looked for, in encoded_view_find.cpp.
    void takeMatches(bool isNewQuery);
    void selectMatch(std::optional<ByteRange> match);
    void tellFound();

    EncodedEditor m_editor;
    EncodedPainter m_painter{cellPainter()};
    MatchFinder *m_finder;
    EncodedHighlight m_highlight;
    ByteRange m_hovered;
    ByteRange m_knownSelection; ///< as last signalled
    bool m_isReadOnly = false;
    QString m_placeholder;
    QString m_preedit;
    int m_margin = 0;

    QBasicTimer m_blinkTimer;
    bool m_caretIsShown = false;
    QBasicTimer m_dragScrollTimer;
    QBasicTimer m_tripleClickTimer;
    QPoint m_pressedAt;
    QPoint m_pointer;
    bool m_isSelecting = false;
    bool m_mayDrag = false; ///< pressed inside the selection: drags it out, or else places the caret
    Unit m_unit = Unit::Character;
    ByteRange m_firstUnit; ///< what the double or triple click itself selected
};

} // namespace jotscope
