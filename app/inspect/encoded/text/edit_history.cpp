#include "app/inspect/encoded/text/edit_history.h"

#include <utility>

namespace jotscope {

namespace {

constexpr std::size_t kMostSteps = 1000;
constexpr std::size_t kMostBytes = std::size_t{64} << 20; ///< the newest step is kept whatever its size

std::size_t bytesOf(const TextChange &change)
{
    return static_cast<std::size_t>(change.absent.size());
}

} // namespace

void EditHistory::record(TextChange change, Merging merging)
{
    for (const TextChange &undone : m_redo)
        m_keptBytes -= bytesOf(undone);
    m_redo.clear();
    if (!merge(change, merging))
        push(m_undo, std::move(change));
    m_merging = merging;
}

bool EditHistory::merge(const TextChange &change, Merging merging)
{
    if (merging != m_merging || merging == Merging::Apart || m_undo.empty())
        return false;
    TextChange &last = m_undo.back();
    if (merging == Merging::Typing) {
        if (!change.absent.isEmpty() || change.offset != last.offset + last.presentSize)
            return false;
        last.presentSize += change.presentSize;
        return true;
    }
    if (change.offset == last.offset) // forwards, with Delete
        last.absent += change.absent;
    else if (change.offset + bytesOf(change) == last.offset) // backwards, with Backspace
        last.absent.prepend(change.absent);
    else
        return false;
    last.offset = change.offset;
    m_keptBytes += bytesOf(change);
    return true;
}

TextChange EditHistory::takeUndo()
{
    return take(m_undo);
}

TextChange EditHistory::takeRedo()
{
    return take(m_redo);
}

void EditHistory::pushUndone(TextChange change)
{
    push(m_redo, std::move(change));
}

void EditHistory::pushRedone(TextChange change)
{
    push(m_undo, std::move(change));
}

void EditHistory::push(std::deque<TextChange> &steps, TextChange change)
{
    m_keptBytes += bytesOf(change);
    steps.push_back(std::move(change));
    while (steps.size() > 1 && (steps.size() > kMostSteps || m_keptBytes > kMostBytes)) {
        m_keptBytes -= bytesOf(steps.front());
        steps.pop_front();
    }
    m_merging = Merging::Apart;
}

TextChange EditHistory::take(std::deque<TextChange> &steps)
{
    TextChange change = std::move(steps.back());
    steps.pop_back();
    m_keptBytes -= bytesOf(change);
    m_merging = Merging::Apart;
    return change;
}

} // namespace jotscope
