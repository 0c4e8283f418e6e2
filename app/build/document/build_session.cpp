#include "app/build/document/build_session.h"

namespace jotscope {

namespace {

Instant systemNow()
{
    return std::chrono::floor<std::chrono::milliseconds>(std::chrono::system_clock::now());
}

/// The keys that the draft is made with, which are those that its token is checked with.
KeyRing keysOf(const TokenDraft &draft)
{
    KeyRing keys;
    const auto add = [&keys](const KeyPointer &key) {
        if (key)
            keys.push_back(key);
    };
    if (draft.signing) {
        for (const SignerDraft &signer : draft.signing->signers)
            add(signer.key);
    }
    if (draft.encryption) {
        for (const RecipientDraft &recipient : draft.encryption->recipients)
            add(recipient.key);
    }
    if (draft.selectiveDisclosure && draft.selectiveDisclosure->keyBinding)
        add(draft.selectiveDisclosure->keyBinding->holder.key);
    return keys;
}

} // namespace

BuildSession::BuildSession(QObject *parent) : QObject(parent), m_clock(systemNow)
{}

void BuildSession::build(const TokenDraft &draft)
{
    m_task.run(
        [draft, now = m_clock(), rows = m_rows](const std::stop_token &) {
            const crypto::RandomSource random = crypto::systemRandom();
            PlaceholderValues values{.now = now, .random = &random};
            if (rows) {
                values.columns = rows->columns;
                values.row = &rows->rows.front();
            }
            Outcome outcome{buildToken(draft, values), {}};
            if (outcome.token)
                outcome.inspection =
                    inspect(outcome.token->text, keysOf(draft), {}, now, outcome.token->detachedPayload);
            return outcome;
        },
        [this](Outcome outcome) { take(std::move(outcome)); });
    emit busyChanged();
}

void BuildSession::cancel()
{
    m_task.cancel();
    emit busyChanged();
}

void BuildSession::take(Outcome outcome)
{
    m_fault.reset();
    if (outcome.token) {
        m_token = *std::move(outcome.token);
        m_inspection = std::move(outcome.inspection);
    } else {
        m_fault = std::move(outcome.token.error());
    }
    emit busyChanged();
    emit built();
}

} // namespace jotscope
