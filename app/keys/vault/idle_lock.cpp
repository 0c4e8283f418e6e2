#include "app/keys/vault/idle_lock.h"

#include "app/vault/vault.h"

#include <QCoreApplication>
#include <QEvent>

namespace jotscope {

namespace {

constexpr std::chrono::minutes kPatience{15};

} // namespace

IdleLock::IdleLock(Vault &vault, QObject *parent) : QObject(parent)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(kPatience);
    connect(&m_timer, &QTimer::timeout, &vault, &Vault::lock);
    connect(&vault, &Vault::stateChanged, this,
            [this, &vault] { vault.state() == Vault::State::Open ? m_timer.start() : m_timer.stop(); });
    QCoreApplication::instance()->installEventFilter(this);
}

void IdleLock::setPatience(std::chrono::milliseconds patience)
{
    m_timer.setInterval(patience);
}

bool IdleLock::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
        if (m_timer.isActive())
            m_timer.start();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace jotscope
