#include "app/platform/cards/pin/pin_desk.h"

#include "app/platform/qca.h"

#include <QMetaMethod>
#include <QtCrypto>

#include <cstring>
#include <optional>
#include <utility>

namespace jotscope {

struct PinDesk::State
{
    QCA::EventHandler events;
    std::optional<int> asked; ///< the event that waits for an answer
    std::shared_ptr<PinCourse> course = std::make_shared<PinCourse>();
};

PinDesk::PinDesk(QObject *parent) : QObject(parent)
{
    wakeQca();
    m_state = std::make_unique<State>();
    connect(&m_state->events, &QCA::EventHandler::eventReady, this, [this](int id, const QCA::Event &event) {
        if (event.type() == QCA::Event::Token) {
            // Waiting for a card to come back would block the worker for good: it is said instead.
            m_state->course->note([](PinCourse::Seen &seen) { seen.wasCardMissing = true; });
            m_state->events.reject(id);
            return;
        }
        m_state->asked = id;
        if (!m_state->course->seen().isCalledOff &&
            isSignalConnected(QMetaMethod::fromSignal(&PinDesk::pinWanted)))
            emit pinWanted(event.keyStoreInfo().name(), m_state->course->seen().pinsGiven + 1);
        else
            refuse();
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
    QCA::SecureArray copy(static_cast<int>(pin.size()));
    std::memcpy(copy.data(), pin.view().data(), pin.size());
    m_state->course->note([](PinCourse::Seen &seen) { ++seen.pinsGiven; });
    m_state->events.submitPassword(*std::exchange(m_state->asked, std::nullopt), copy);
    emit pinSettled();
}

void PinDesk::refuse()
{
    if (!m_state->asked)
        return;
    m_state->course->note([](PinCourse::Seen &seen) { seen.wasRefused = true; });
    m_state->events.reject(*std::exchange(m_state->asked, std::nullopt));
    emit pinSettled();
}

void PinDesk::expect()
{
    m_state->course->note([](PinCourse::Seen &seen) { seen.isCalledOff = false; });
}

void PinDesk::callOff()
{
    m_state->course->note([](PinCourse::Seen &seen) { seen.isCalledOff = true; });
    refuse();
}

bool PinDesk::isAsked() const
{
    return m_state->asked.has_value();
}

const std::shared_ptr<PinCourse> &PinDesk::course() const
{
    return m_state->course;
}

} // namespace jotscope
