#pragma once

#include "app/inspect/encoded/part_spans.h"
#include "app/inspect/encoded/text/edit_history.h"
#include "app/inspect/encoded/text/encoded_text.h"

namespace jotscope {

/// Where the caret can go. Rows are those on screen, after wrapping.
enum class Movement {
    None,
    PreviousCharacter,
    NextCharacter,
    PreviousPart,
    NextPart,
    RowBegin,
    RowEnd,
    RowUp,
    RowDown,
    PageUp,
    PageDown,
    LineBegin,
    LineEnd,
    TextBegin,
    TextEnd,
};

/// A text, its parts, a caret and a history: an editor without a window.
class EncodedEditor
{
public:
    [[nodiscard]] const EncodedText &text() const { return m_text; }
    [[nodiscard]] const PartSpans &parts() const { return m_parts; }
    PartSpans &parts() { return m_parts; }
    void setColumns(std::size_t columns) { m_text.setColumns(columns); }

    [[nodiscard]] CaretPlace caret() const { return m_caret; }
    [[nodiscard]] std::size_t anchor() const { return m_anchor; }
    [[nodiscard]] ByteRange selection() const;
    [[nodiscard]] QByteArray selectedBytes() const;
    void setCaret(CaretPlace caret, bool keepsAnchor = false);
    void select(std::size_t anchor, std::size_t caret);
    void move(Movement movement, bool keepsAnchor, std::size_t rowsPerPage = 1);

    /// Puts `bytes` in the selection's place. False when that changes nothing.
    bool insert(const QByteArray &bytes, EditHistory::Merging merging = EditHistory::Merging::Apart);
    /// Erases the selection, or else what a movement of the caret passes over.
    bool erase(Movement movement);
    /// The whole text, as one step that can be undone; the caret goes to its begin.
    bool replaceAll(const QByteArray &bytes);

    /// The whole text, changed only where it differs; as one step with the last one if it `continuesLast`.
    bool rewrite(const QByteArray &bytes, bool continuesLast);

    [[nodiscard]] bool canUndo() const { return m_history.canUndo(); }
    [[nodiscard]] bool canRedo() const { return m_history.canRedo(); }
    bool undo();
    bool redo();

    /// Bounds of what double and triple clicks select around the character at `offset`.
    [[nodiscard]] ByteRange wordAt(std::size_t offset) const;
    [[nodiscard]] ByteRange tokenOrLineAt(std::size_t offset) const;

private:
    void change(ByteRange range, const QByteArray &with, EditHistory::Merging merging);
    /// Puts back what a change took away and returns the change that reverses this.
    TextChange reverse(const TextChange &change);
    [[nodiscard]] CaretPlace destination(Movement movement, std::size_t rowsPerPage) const;
    [[nodiscard]] std::size_t partBoundary(std::size_t from, bool forwards) const;
    [[nodiscard]] CaretPlace rowsAway(std::size_t rows, bool downwards) const;

    EncodedText m_text;
    PartSpans m_parts;
    EditHistory m_history;
    CaretPlace m_caret;
    std::size_t m_anchor = 0;
    std::size_t m_goalColumn = 0; ///< where the caret goes through shorter rows to
};

} // namespace jotscope
