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

TokenComparing::TokenComparing(InspectSession &session, const Late<ComparePane> &pane, QStackedWidget &place,
                               CurrentToken current, QObject *parent)
    : QObject(parent), m_session(session), m_pane(pane), m_place(place), m_current(std::move(current))
{}

bool TokenComparing::isOn() const
{
    return m_pane.made() && m_place.currentWidget() == m_pane.made();
}

void TokenComparing::setOn(bool isOn)
{
    if (isOn == this->isOn())
        return;
    const InspectedToken *token = m_current();
    if (isOn && token) {
        const auto tokens = tokensInOrder(m_session.inspection());
        const auto place = std::ranges::find(tokens, token->token, &InspectedToken::token);
        ComparePane &pane = m_pane.get();
        connect(&pane, &ComparePane::backWanted, this, &TokenComparing::goBack, Qt::UniqueConnection);
        pane.begin({m_session.text(), static_cast<std::size_t>(place - tokens.begin())},
                   m_session.inspection(), contextOf(m_session));
        m_place.setCurrentWidget(&pane);
        pane.focusField();
    } else if (!isOn) {
        const bool hadFocus = m_pane.get().isAncestorOf(QApplication::focusWidget());
        m_place.setCurrentIndex(0);
        emit ended(hadFocus);
    }
    emit availabilityChanged();
}

void TokenComparing::compareWith(const QByteArray &text)
{
    setOn(true);
    m_pane.get().setOther(text);
}

void TokenComparing::goBack()
{
    setOn(false);
}

void TokenComparing::follow()
{
    if (isOn())
        m_pane.get().follow(m_session.text(), m_session.inspection(), contextOf(m_session));
}

} // namespace jotscope
