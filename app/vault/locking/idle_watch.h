#pragma once

#include <QObject>
#include <QTimer>

#include <chrono>

namespace jotscope {

/// Says when nobody has touched a key, the mouse or the screen in any of the program's windows for a while.
class IdleWatch : public QObject
{
    Q_OBJECT

public:
    explicit IdleWatch(QObject *parent = nullptr);

    /// Zero for never.
    void setTime(std::chrono::milliseconds time);
    [[nodiscard]] std::chrono::milliseconds time() const { return m_time; }

    bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    void idle(); ///< once, until somebody comes back

private:
    std::chrono::milliseconds m_time{0};
    QTimer m_timer;
};

} // namespace jotscope
