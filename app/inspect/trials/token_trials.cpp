#include "app/inspect/trials/token_trials.h"

#include "app/inspect/answer/answer_pane.h"
#include "app/inspect/binder/binder_card.h"
#include "app/inspect/inspect_session.h"
#include "app/inspect/key_fit/key_fit_card.h"
#include "app/inspect/keys/key_field.h"
#include "app/inspect/verdict/verdict_banner.h"
#include "app/inspect/word_list/word_list_card.h"

namespace jotscope {

TokenTrials::TokenTrials(const InspectSession &session, AnswerPane &answer, KeyField &keys, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_answer(answer)
    , m_keyFit(new KeyFitCard(&answer))
    , m_wordList(new WordListCard(&answer))
    , m_binder(new BinderCard(&answer))
{
    m_answer.addBelowVerdict(m_keyFit);
    m_answer.addBelowVerdict(m_wordList);
    m_answer.addBelowPayload(m_binder);
    VerdictBanner &banner = m_answer.banner();
    connect(&banner, &VerdictBanner::keyFitWanted, this, &TokenTrials::showKeyFit);
    connect(m_keyFit, &KeyFitCard::openChanged, &banner, &VerdictBanner::setKeyFitShown);
    connect(m_keyFit, &KeyFitCard::openChanged, this, &TokenTrials::availabilityChanged);
    connect(m_binder, &BinderCard::openChanged, this, &TokenTrials::availabilityChanged);
    connect(m_binder, &BinderCard::failed, this, &TokenTrials::failed);
    connect(m_keyFit, &KeyFitCard::busyChanged, this, &TokenTrials::busyChanged);
    connect(m_wordList, &WordListCard::busyChanged, this, &TokenTrials::busyChanged);
    connect(m_binder, &BinderCard::busyChanged, this, &TokenTrials::busyChanged);
    connect(m_wordList, &WordListCard::secretChosen, &keys, [&keys](const SecretFix &secret) {
        keys.setEntry({secret.encoding, secret.text});
    });
}

void TokenTrials::follow(const InspectedToken *token)
{
    m_wordList->follow(token, m_session.detachedPayload());
    m_binder->follow(token ? token->token : nullptr, token ? token->payload() : nullptr);
    if (token)
        m_keyFit->follow(*token, m_session.keys(), m_session.detachedPayload());
}

void TokenTrials::clear()
{
    m_binder->clear();
}

void TokenTrials::cancel()
{
    m_wordList->cancel();
    m_binder->cancel();
}

bool TokenTrials::isBusy() const
{
    return m_keyFit->isBusy() || m_wordList->isBusy() || m_binder->isBusy();
}

void TokenTrials::showKeyFit(bool isShown)
{
    m_keyFit->setOpen(isShown);
}

bool TokenTrials::isKeyFitShown() const
{
    return m_keyFit->isOpen();
}

void TokenTrials::tryWordList(const QString &path)
{
    m_wordList->tryFile(path);
}

bool TokenTrials::canTryWordList() const
{
    return m_wordList->canTry();
}

void TokenTrials::showBinder(bool isShown)
{
    m_binder->setOpen(isShown);
    if (isShown)
        m_answer.reveal(*m_binder);
}

bool TokenTrials::isBinderShown() const
{
    return m_binder->isOpen();
}

void TokenTrials::bindTo(const QByteArray &material)
{
    showBinder(true);
    m_binder->setMaterial(material);
}

} // namespace jotscope
