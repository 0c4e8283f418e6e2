#include "app/inspect/scan/token_scanning.h"

#include "app/inspect/inspect_session.h"
#include "app/inspect/scan/scan_card.h"
#include "app/inspect/tokens/token_list.h"

namespace jotscope {

TokenScanning::TokenScanning(InspectSession &session, ScanCard &card, TokenList &tokens, QObject *parent)
    : QObject(parent), m_card(card), m_tokens(tokens)
{
    card.setClock([&session] { return session.now(); });
    connect(&session, &InspectSession::keysChanged, &card,
            [&card, &session] { card.setKeys(session.keys()); });
    connect(&card, &ScanCard::tokenChosen, this, &TokenScanning::textChosen);
}

void TokenScanning::search(const QString &path)
{
    m_card.search(path);
}

bool TokenScanning::isFile() const
{
    return m_card.count() > 0;
}

bool TokenScanning::hasSeveral() const
{
    return m_card.count() > 1 || m_tokens.count() > 1;
}

void TokenScanning::step(int by)
{
    if (isFile())
        m_card.step(by);
    else
        m_tokens.step(by);
}

void TokenScanning::focusFilter()
{
    if (isFile())
        m_card.focusFilter();
    else
        m_tokens.focusFilter();
}

} // namespace jotscope
