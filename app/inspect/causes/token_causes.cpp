#include "app/inspect/causes/token_causes.h"

#include "app/inspect/causes/cause_text.h"
#include "app/inspect/causes/causes_card.h"
#include "app/inspect/causes/fix_history.h"
#include "app/inspect/inspect_session.h"
#include "app/widgets/message_strip.h"

#include <QApplication>

#include <utility>

namespace jotscope {

TokenCauses::TokenCauses(InspectSession &session, CausesCard &card, FixHistory &fixes, MessageStrip &strip,
                         CurrentToken current, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_card(card)
    , m_fixes(fixes)
    , m_strip(strip)
    , m_current(std::move(current))
{
    connect(&m_card, &CausesCard::fixWanted, this, &TokenCauses::applyFix);
    connect(&m_card, &CausesCard::searchLongerWanted, this, &TokenCauses::searchLonger);
    connect(&m_card, &CausesCard::cancelWanted, &m_session, &InspectSession::cancel);
    connect(&m_session, &InspectSession::diagnosed, this, &TokenCauses::diagnosed);
    connect(&m_session, &InspectSession::searchChanged, this, [this] {
        show();
        emit busyChanged();
    });
    connect(&m_fixes, &FixHistory::undone, &m_strip, &QWidget::hide);
    connect(&m_strip, &MessageStrip::actionTriggered, this, &TokenCauses::undoWanted);
}

void TokenCauses::show()
{
    if (const InspectedToken *token = m_current())
        m_card.show(*token, m_session.causes().stateOf(*token),
                    FixHistory::canReplace(m_session.inspection(), *token, m_session.text()));
    emit availabilityChanged();
}

void TokenCauses::followFixes()
{
    if (!m_fixes.canUndo())
        m_strip.hide();
}

void TokenCauses::setMoment(std::chrono::milliseconds moment)
{
    m_session.setSearchMoment(moment);
}

bool TokenCauses::isBusy() const
{
    return m_session.causes().isRunning();
}

bool TokenCauses::canApplyFix() const
{
    return m_current() && m_card.firstFixable();
}

bool TokenCauses::canSearchLonger() const
{
    return m_current() && m_card.canSearchLonger();
}

void TokenCauses::applyFirstFix()
{
    if (canApplyFix())
        applyFix(*m_card.firstFixable());
}

void TokenCauses::searchLonger()
{
    if (canSearchLonger())
        m_session.searchLonger(*m_current());
}

void TokenCauses::applyFix(std::size_t cause)
{
    const InspectedToken *current = m_current();
    if (!current || !current->diagnosis || cause >= current->diagnosis->causes.size())
        return;
    const InspectedToken token = *current; // outlives the inspection that the fix supersedes
    const bool wasClicked = m_card.isAncestorOf(QApplication::focusWidget());
    m_fixes.apply(token.diagnosis->causes[cause], token);
    m_strip.showMessage(fixedText(token.diagnosis->causes[cause]), Tone::Good, tr("Undo"));
    if (wasClicked)
        m_strip.focusAction();
}

} // namespace jotscope
