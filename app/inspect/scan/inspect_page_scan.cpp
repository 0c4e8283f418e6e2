#include "app/inspect/inspect_page.h"
#include "app/inspect/inspect_session.h"
#include "app/inspect/key_field.h"
#include "app/inspect/scan/scan_card.h"
#include "app/inspect/token_list.h"

namespace jotscope {

void InspectPage::connectScan()
{
    m_scan->setClock([this] { return m_session->now(); });
    connect(m_keyField, &KeyField::keysChanged, this, [this] { m_scan->setKeys(m_keyField->keys()); });
    connect(m_scan, &ScanCard::tokenChosen, this, &InspectPage::takeText);
    connect(m_scan, &ScanCard::failed, this, &InspectPage::failed);
    connect(m_scan, &ScanCard::busyChanged, this, [this] { emit busyChanged(isBusy()); });
    connect(m_scan, &ScanCard::countChanged, this, &InspectPage::availabilityChanged);
    connect(m_session, &InspectSession::tickedInPart, this, [this] {
        m_session->askAnewAbout(m_tokens->outermostOf(m_tokens->currentRow()));
        m_tokens->tick(m_session->now(), m_session->policy().leeway);
        showCurrentToken();
    });
}

void InspectPage::searchFile(const QString &path)
{
    m_scan->search(path);
}

bool InspectPage::hasSeveralTokens() const
{
    return m_scan->count() > 1 || m_tokens->count() > 1;
}

void InspectPage::showNextToken()
{
    stepTokens(1);
}

void InspectPage::showPreviousToken()
{
    stepTokens(-1);
}

/// In a file, from one of its tokens to the next; those inside them are a click away.
void InspectPage::stepTokens(int by)
{
    if (m_scan->count() > 0)
        m_scan->step(by);
    else
        m_tokens->step(by);
}

void InspectPage::focusTokenFilter()
{
    if (m_scan->count() > 0)
        m_scan->focusFilter();
    else
        m_tokens->focusFilter();
}

} // namespace jotscope
