#pragma once

#include <QTimer>
#include <QWidget>

namespace jotscope {

/// Lets a widget take new content in one turn of the event loop and be painted in the next. Each is a good
/// part of a frame's work; together they would keep what is typed or clicked meanwhile waiting for a whole
/// one.
class PaintPause : public QObject
{
public:
    explicit PaintPause(QWidget &widget) : QObject(&widget), m_widget(widget)
    {
        // A timer and no posted event: that one would still be of this turn.
        m_end.setSingleShot(true);
        connect(&m_end, &QTimer::timeout, this, [this] { m_widget.setUpdatesEnabled(true); });
    }

    void begin()
    {
        if (m_end.isActive() || !m_widget.isVisible())
            return;
        m_widget.setUpdatesEnabled(false);
        m_end.start(0);
    }

private:
    QWidget &m_widget;
    QTimer m_end;
};

} // namespace jotscope
