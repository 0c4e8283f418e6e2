#include "app/vault/locking/idle_watch.h"

#include <QCoreApplication>
#include <QEvent>

#include <algorithm>
#include <array>

namespace jotscope {

namespace {

constexpr std::array kSignsOfLife = {
    QEvent::KeyPress,   QEvent::MouseButtonPress, QEvent::MouseMove,   QEvent::Wheel,
    QEvent::TouchBegin, QEvent::TouchUpdate,      QEvent::TabletPress, QEvent::InputMethod,
};

} // namespace

IdleWatch::IdleWatch(QObject *parent) : QObject(parent), m_timer(this)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &IdleWatch::idle);
    QCoreApplication::instance()->installEventFilter(this);
}

void IdleWatch::setTime(std::chrono::milliseconds time)
{
    m_time = time;
    if (time > std::chrono::milliseconds::zero())
        m_timer.start(time);
    else
        m_timer.stop();
}

bool IdleWatch::eventFilter(QObject *watched, QEvent *event)
{
    if (m_time > std::chrono::milliseconds::zero() &&
        std::find(kSignsOfLife.begin(), kSignsOfLife.end(), event->type()) != kSignsOfLife.end())
        m_timer.start(m_time);
    return QObject::eventFilter(watched, event);
}

} // namespace jotscope
