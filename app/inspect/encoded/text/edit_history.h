#pragma once

#include "core/text/byte_range.h"

#include <QByteArray>

#include <cstddef>
#include <deque>

namespace jotscope {

/// What the caret and the other end of the selection were.
struct SelectionEnds
{
    std::size_t anchor = 0;
    std::size_t caret = 0;
};

/// One change of the text. It keeps only the bytes that are *not* in the text: what was removed while it is
/// done, what was inserted while it is undone.
struct TextChange
{
    std::size_t offset = 0;
    QByteArray absent;             ///< to be put back
    std::size_t presentSize = 0;   ///< bytes at `offset` that putting back replaces
    SelectionEnds selectionBefore; ///< before the change was made
};

/// What can be undone and redone, bounded in bytes and steps: the oldest go first.
class EditHistory
{
public:
    enum class Merging { Apart, Typing, Erasing };

    /// Remembers a change that was just made. Typing that goes on where the last typing ended, and erasing
    /// that goes on in one direction, are one step.
    void record(TextChange change, Merging merging);
    void endMerging() { m_merging = Merging::Apart; }

    [[nodiscard]] bool canUndo() const { return !m_undo.empty(); }
    [[nodiscard]] bool canRedo() const { return !m_redo.empty(); }
    TextChange takeUndo();
    TextChange takeRedo();
    void pushUndone(TextChange change); ///< the change as it now has to be redone
    void pushRedone(TextChange change);

    [[nodiscard]] std::size_t keptBytes() const { return m_keptBytes; }

private:
    bool merge(const TextChange &change, Merging merging);
    void push(std::deque<TextChange> &steps, TextChange change);
    TextChange take(std::deque<TextChange> &steps);

    std::deque<TextChange> m_undo;
    std::deque<TextChange> m_redo;
    std::size_t m_keptBytes = 0;
    Merging m_merging = Merging::Apart; ///< of the last step
};

} // namespace jotscope
