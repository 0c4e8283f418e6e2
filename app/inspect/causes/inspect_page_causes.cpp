#include "app/inspect/answer_pane.h"
#include "app/inspect/causes/cause_text.h"
#include "app/inspect/causes/causes_card.h"
#include "app/inspect/causes/fix_history.h"
#include "app/inspect/encoded/encoded_view.h"
#include "app/inspect/inspect_page.h"
#include "app/inspect/inspect_session.h"
#include "app/widgets/message_strip.h"

/// What the page does about causes and their fixes.
namespace jotscope {

void InspectPage::connectCauses()
{
    const CausesCard &card = m_answer->causes();
    connect(&card, &CausesCard::fixWanted, this, &InspectPage::applyFix);
    connect(&card, &CausesCard::searchLongerWanted, this, &InspectPage::searchLonger);
    connect(&card, &CausesCard::cancelWanted, m_session, &InspectSession::cancel);
    connect(m_session, &InspectSession::diagnosed, this, &InspectPage::showCurrentToken);
    connect(m_session, &InspectSession::searchChanged, this, [this] {
        showCauses();
        emit busyChanged(isBusy());
    });
    connect(m_fixes, &FixHistory::textReplaced, this, [this] { m_session->setText(m_encoded->text()); });
    connect(m_fixes, &FixHistory::undone, m_fixStrip, &QWidget::hide);
    connect(m_fixStrip, &MessageStrip::actionTriggered, this, &InspectPage::undo);
}

bool InspectPage::canApplyFix() const
{
    return currentToken() && m_answer->causes().firstFixable();
}

bool InspectPage::canSearchLonger() const
{
    return currentToken() && m_answer->causes().canSearchLonger();
}

void InspectPage::applyFirstFix()
{
    if (canApplyFix())
        applyFix(*m_answer->causes().firstFixable());
}

void InspectPage::searchLonger()
{
    if (canSearchLonger())
        m_session->searchLonger(*currentToken());
}

void InspectPage::applyFix(std::size_t cause)
{
    const InspectedToken *current = currentToken();
    if (!current || !current->diagnosis || cause >= current->diagnosis->causes.size())
        return;
    const InspectedToken token = *current; // outlives the inspection that the fix supersedes
    const bool wasClicked = m_answer->causes().isAncestorOf(focusWidget());
    m_fixes->apply(token.diagnosis->causes[cause], token);
    m_fixStrip->showMessage(fixedText(token.diagnosis->causes[cause]), Tone::Good, tr("Undo"));
    if (wasClicked)
        m_fixStrip->focusAction();
}

void InspectPage::showCauses()
{
    if (const InspectedToken *token = currentToken())
        m_answer->causes().show(*token, m_session->causes().stateOf(*token),
                                FixHistory::canReplace(m_session->inspection(), *token, m_session->text()));
    emit availabilityChanged();
}

} // namespace jotscope
