#pragma once

#include "app/inspect/current_token.h"

#include <QObject>

#include <optional>

namespace jotscope {

class AnswerPane;
class InspectSession;

/// The instant that everything is looked at as of: now, or another one until one returns.
class TokenTimes : public QObject
{
    Q_OBJECT

public:
    TokenTimes(InspectSession &session, AnswerPane &answer, CurrentToken current, QObject *parent);

    [[nodiscard]] bool isAsOf() const; ///< another instant than now is asked about
    [[nodiscard]] bool hasAny() const; ///< the token shown has times
    void focusAsOf();
    void show(); ///< those of the token shown, and the clock's now

public slots:
    void setAsOf(std::optional<jotscope::Instant> asOf); ///< nothing: now
    void returnToNow();

signals:
    void availabilityChanged();

private:
    InspectSession &m_session;
    AnswerPane &m_answer;
    CurrentToken m_current;
};

} // namespace jotscope
