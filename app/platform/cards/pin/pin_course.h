#pragma once

#include <QMutex>

namespace jotscope {

/// What became of a card's wish for its PIN: written on the GUI thread, read by the worker that signs, and
/// shared by both, since either may be gone before the other.
class PinCourse
{
public:
    struct Seen
    {
        int pinsGiven = 0;
        bool wasRefused = false;
        bool wasCardMissing = false;
        bool isCalledOff = false; ///< nobody wants the signature any more
    };

    /// What is signed next begins anew, unless it was called off before it could begin.
    void begin()
    {
        note([](Seen &seen) { seen = {.isCalledOff = seen.isCalledOff}; });
    }

    [[nodiscard]] Seen seen() const
    {
        const QMutexLocker lock(&m_mutex);
        return m_seen;
    }
    template<typename Change>
    void note(Change change)
    {
        const QMutexLocker lock(&m_mutex);
        change(m_seen);
    }

private:
    mutable QMutex m_mutex;
    Seen m_seen;
};

} // namespace jotscope
