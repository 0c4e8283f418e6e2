#include "app/inspect/timeline/token_times.h"

#include "app/inspect/answer/answer_pane.h"
#include "app/inspect/inspect_session.h"

#include <utility>

namespace jotscope {

TokenTimes::TokenTimes(InspectSession &session, AnswerPane &answer, CurrentToken current, QObject *parent)
    : QObject(parent), m_session(session), m_answer(answer), m_current(std::move(current))
{
    connect(&session, &InspectSession::clockMoved, this, &TokenTimes::show);
    connect(&answer, &AnswerPane::asOfWanted, this, &TokenTimes::setAsOf);
}

bool TokenTimes::isAsOf() const
{
    return m_session.asOf().has_value();
}

bool TokenTimes::hasAny() const
{
    return m_current() && m_answer.hasTimes();
}

void TokenTimes::focusAsOf()
{
    m_answer.focusAsOf();
}

void TokenTimes::show()
{
    m_answer.showTimes(m_session.policy(), m_session.clock(), m_session.asOf());
}

void TokenTimes::setAsOf(std::optional<Instant> asOf)
{
    m_session.setAsOf(asOf);
    emit availabilityChanged();
}

void TokenTimes::returnToNow()
{
    setAsOf(std::nullopt);
}

} // namespace jotscope
