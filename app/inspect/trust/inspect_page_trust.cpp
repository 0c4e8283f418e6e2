#include "app/inspect/answer_pane.h"
#include "app/inspect/inspect_page.h"
#include "app/inspect/inspect_session.h"
#include "app/inspect/trust/trust_card.h"

/// What the page does about certificates.
namespace jotscope {

void InspectPage::connectTrust()
{
    m_answer->addBelowVerdict(m_trust);
    connect(m_trust, &TrustCard::hovered, this, &InspectPage::lightUp);
    connect(m_trust, &TrustCard::failed, this, &InspectPage::failed);
    connect(m_trust, &TrustCard::anchorsChanged, m_session, &InspectSession::setAnchors);
    if (m_trust->authorities().anchors()) // read for another window
        m_session->setAnchors(m_trust->authorities().anchors());
}

} // namespace jotscope
