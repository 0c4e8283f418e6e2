#include "app/inspect/compare/token_comparing.h"

#include "app/inspect/compare/compare_pane.h"
#include "app/inspect/inspect_session.h"

#include <QApplication>
#include <QStackedWidget>

#include <algorithm>
#include <utility>

namespace jotscope {

namespace {

ComparisonContext contextOf(const InspectSession &session)
{
    return {session.keys(), session.policy(), session.now(), session.asOf()};
}

} // namespace

TokenComparing::TokenComparing(InspectSession &session, ComparePane &pane, QStackedWidget &place,
                               CurrentToken current, QObject *parent)
    : QObject(parent), m_session(session), m_pane(pane), m_place(place), m_current(std::move(current))
{
    connect(&m_pane, &ComparePane::backWanted, this, [this] { setOn(false); });
}

bool TokenComparing::isOn() const
{
    return m_place.currentWidget() == &m_pane;
}

void TokenComparing::setOn(bool isOn)
{
    if (isOn == this->isOn())
        return;
    const InspectedToken *token = m_current();
    if (isOn && token) {
        const auto tokens = tokensInOrder(m_session.inspection());
        const auto place = std::ranges::find(tokens, token->token, &InspectedToken::token);
        m_pane.begin({m_session.text(), static_cast<std::size_t>(place - tokens.begin())},
                     m_session.inspection(), contextOf(m_session));
        m_place.setCurrentWidget(&m_pane);
        m_pane.focusField();
    } else if (!isOn) {
        const bool hadFocus = m_pane.isAncestorOf(QApplication::focusWidget());
        m_place.setCurrentIndex(0);
        emit ended(hadFocus);
    }
    emit availabilityChanged();
}

void TokenComparing::compareWith(const QByteArray &text)
{
    setOn(true);
    m_pane.setOther(text);
}

void TokenComparing::follow()
{
    if (isOn())
        m_pane.follow(m_session.text(), m_session.inspection(), contextOf(m_session));
}

} // namespace jotscope
