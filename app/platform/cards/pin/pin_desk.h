#pragma once

#include "app/platform/cards/pin/pin_course.h"
#include "core/text/secret/secret_bytes.h"

#include <QObject>
#include <QString>

#include <memory>

namespace jotscope {

/// Where a card's wish for its PIN arrives: lives on the GUI thread, whose event loop must run while a worker
/// signs. The worker waits until the wish is granted or refused, or the desk is gone. One at most in the
/// whole program.
class PinDesk : public QObject
{
    Q_OBJECT

public:
    explicit PinDesk(QObject *parent = nullptr);
    ~PinDesk() override; ///< refuses what is still wished for

    /// The PIN of the card that asked.
    void submit(const SecretBytes &pin);
    void refuse();
    [[nodiscard]] bool isAsked() const;

    /// Somebody wants a signature from now on; or not any more, so that a wish that comes yet is refused.
    void expect();
    void callOff();

    /// What happens here, for whoever signs. A wish that nobody listens to is refused.
    [[nodiscard]] const std::shared_ptr<PinCourse> &course() const;

signals:
    /// `attempt` counts from one: with the second, the PIN before it was wrong.
    void pinWanted(const QString &card, int attempt);
    void pinSettled(); ///< granted or refused

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace jotscope
