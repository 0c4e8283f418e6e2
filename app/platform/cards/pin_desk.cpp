#include "app/platform/cards/pin_desk.h"

#include "app/platform/qca.h"

#include <QMutex>
#include <QtCrypto>

#include <cstring>
#include <optional>

namespace jotscope {

struct PinDesk::State
{
    QCA::EventHandler events;
    std::optional<int> asked; ///< the event that waits for an answer
    mutable QMutex mutex;
    Course course; ///< guarded
};

PinDesk::PinDesk(QObject *parent) : QObject(parent)
{
    wakeQca();
    m_state = std::make_unique<State>();
    connect(&m_state->events, &QCA::EventHandler::eventReady, this, [this](int id, const QCA::Event &event) {
        QMutexLocker lock(&m_state->mutex);
        if (event.type() == QCA::Event::Token) {
            // Waiting for a card to come back would block the worker for good: it is said instead.
            m_state->course.wasCardMissing = true;
            lock.unlock();
            m_state->events.reject(id);
            return;
        }
        m_state->asked = id;
        const int attempt = m_state->course.pinsGiven + 1;
        lock.unlock();
        emit pinWanted(event.keyStoreInfo().name(), attempt);
    });
    m_state->events.start();
}

PinDesk::~PinDesk()
{
    refuse();
}

void PinDesk::submit(const SecretBytes &pin)
{
    if (!m_state->asked)
        return;
    QCA::SecureArray copy(static_cast<int>(pin.view().size()));
    std::memcpy(copy.data(), pin.view().data(), pin.view().size());
    {
        const QMutexLocker lock(&m_state->mutex);
        ++m_state->course.pinsGiven;
    }
    m_state->events.submitPassword(*std::exchange(m_state->asked, std::nullopt), copy);
    emit pinSettled();
}

void PinDesk::refuse()
{
    if (!m_state->asked)
        return;
    {
        const QMutexLocker lock(&m_state->mutex);
        m_state->course.wasRefused = true;
    }
    m_state->events.reject(*std::exchange(m_state->asked, std::nullopt));
    emit pinSettled();
}

bool PinDesk::isAsked() const
{
    return m_state->asked.has_value();
}

void PinDesk::begin()
{
    const QMutexLocker lock(&m_state->mutex);
    m_state->course = {};
}

PinDesk::Course PinDesk::course() const
{
    const QMutexLocker lock(&m_state->mutex);
    return m_state->course;
}

} // namespace jotscope
