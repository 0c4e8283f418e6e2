#include "app/inspect/compare/compare_pane.h"
#include "app/inspect/encoded/encoded_view.h"
#include "app/inspect/inspect_page.h"
#include "app/inspect/inspect_session.h"

#include <QKeyEvent>
#include <QStackedWidget>

#include <algorithm>

/// What the page does about two tokens side by side.
namespace jotscope {

void InspectPage::connectCompare()
{
    connect(m_compare, &ComparePane::backWanted, this, [this] { setComparing(false); });
    connect(m_compare, &ComparePane::failed, this, &InspectPage::failed);
    connect(m_compare, &ComparePane::busyChanged, this, [this] { emit busyChanged(isBusy()); });
}

bool InspectPage::isComparing() const
{
    return m_right->currentWidget() == m_compare;
}

void InspectPage::setComparing(bool isComparing)
{
    if (isComparing == this->isComparing())
        return;
    const InspectedToken *token = currentToken();
    if (isComparing && token) {
        const auto tokens = tokensInOrder(m_session->inspection());
        const auto place = std::ranges::find(tokens, token->token, &InspectedToken::token);
        m_compare->begin({m_session->text(), static_cast<std::size_t>(place - tokens.begin())},
                         m_session->inspection(),
                         {m_session->keys(), m_session->policy(), m_session->now(), m_session->asOf()});
        m_right->setCurrentWidget(m_compare);
        m_compare->focusField();
    } else if (!isComparing) {
        const bool hadFocus = m_compare->isAncestorOf(focusWidget());
        m_right->setCurrentIndex(0);
        showCurrentToken();
        if (hadFocus)
            focusEncoded();
    }
    emit comparing(this->isComparing());
    emit availabilityChanged();
}

void InspectPage::compareWith(const QByteArray &text)
{
    setComparing(true);
    m_compare->setOther(text);
}

void InspectPage::followInComparison()
{
    if (isComparing())
        m_compare->follow(m_session->text(), m_session->inspection(),
                          {m_session->keys(), m_session->policy(), m_session->now(), m_session->asOf()});
}

void InspectPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape || !isComparing())
        return QWidget::keyPressEvent(event);
    setComparing(false);
}

} // namespace jotscope
