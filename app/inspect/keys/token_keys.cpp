#include "app/inspect/keys/token_keys.h"

#include "app/inspect/answer/answer_pane.h"
#include "app/inspect/inspect_session.h"
#include "app/inspect/keys/key_choice_line.h"
#include "app/inspect/keys/key_field.h"
#include "app/inspect/offers/key_offer_card.h"
#include "app/keys/on_hand/keys_on_hand.h"

#include <algorithm>
#include <unordered_map>

namespace jotscope {

namespace {

/// The field's keys, then those kept that it does not have.
KeyRing joined(const KeyRing &field, const KeyRing &kept)
{
    std::unordered_map<std::string, bool> isWhole; ///< by thumbprint: with its private half
    for (const KeyPointer &key : field)
        isWhole[key->thumbprint()] |= key->isSecret();
    KeyRing all = field;
    for (const KeyPointer &key : kept) {
        const auto known = isWhole.find(key->thumbprint());
        if (known == isWhole.end() || (key->isSecret() && !known->second))
            all.push_back(key);
    }
    return all;
}

void noteUsesIn(const std::vector<InspectedToken> &tokens, KeysOnHand &kept)
{
    for (const InspectedToken &token : tokens) {
        if (token.signature.key)
            kept.noteUse(*token.signature.key);
        if (token.decryption && token.decryption->key)
            kept.noteUse(*token.decryption->key);
        noteUsesIn(token.nested, kept);
    }
}

/// What the field should ask for.
KeyField::Want wantedFor(const InspectedToken *token, const KeyRing &onHand)
{
    const bool lacksKey =
        token && (token->decryption ? token->decryption->verdict == DecryptionVerdict::NoKey
                                    : token->signature.verdict == SignatureVerdict::Unverified);
    if (!lacksKey || !onHand.empty())
        return KeyField::Want::Nothing;
    return token->decryption ? KeyField::Want::Decryption : KeyField::Want::Verification;
}

} // namespace

TokenKeys::TokenKeys(InspectSession &session, KeyField &field, AnswerPane &answer, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_field(field)
    , m_line(new KeyChoiceLine(&answer))
    , m_offer(new KeyOfferCard(&answer))
{
    answer.addBelowVerdict(m_line);
    answer.addBelowVerdict(m_offer);
    connect(&field, &KeyField::keysChanged, this, &TokenKeys::publish);
    connect(&field, &KeyField::keepWanted, this, &TokenKeys::keep);
    connect(m_line, &KeyChoiceLine::pinWanted, this, &TokenKeys::pin);
}

void TokenKeys::use(KeysOnHand &kept)
{
    m_kept = &kept;
    m_offer->use(kept);
    connect(&kept, &KeysOnHand::changed, this, &TokenKeys::publish);
    publish();
}

void TokenKeys::publish()
{
    m_session.setKeys({m_kept ? joined(m_field.keys(), m_kept->keys()) : m_field.keys(),
                       m_field.repairedKeys(), m_field.entry().text,
                       KeyField::tr("entered key").toStdString()});
    tellKept();
}

void TokenKeys::tellKept()
{
    using enum KeyField::Keepable;
    const KeyRing &keys = m_field.keys();
    const bool areKept = m_kept && std::ranges::all_of(keys, [this](const KeyPointer &key) {
                             const KeyEntry *entry = m_kept->keychain().findKey(*key);
                             return entry && (entry->key->isSecret() || !key->isSecret());
                         });
    m_canKeep = m_kept && !keys.empty() && !areKept;
    m_field.setKeepable(m_canKeep ? Yes : areKept && !keys.empty() ? Kept : No);
    emit availabilityChanged();
}

void TokenKeys::keep()
{
    if (!m_kept || m_field.keys().empty())
        return;
    const auto count = static_cast<int>(m_kept->add(m_field.entries()).ids.size());
    emit told(tr("%n key(s) are among your keys now", nullptr, count));
}

void TokenKeys::follow(const InspectedToken *token)
{
    m_offer->follow(token);
    m_field.setWanted(wantedFor(token, m_session.keys()));
    const KeyRing &keys = m_session.keys();
    const std::optional<KeyChoice> choice = token ? keyChoice(*token, keys) : std::nullopt;
    const KeyEntry *entry = choice && m_kept ? m_kept->keychain().findKey(*choice->key) : nullptr;
    m_answering = choice ? choice->key : nullptr;
    // Where there is but the one that was just entered, it goes without saying.
    const bool isWorthTelling = choice && (entry || keys.size() > 1);
    m_line->show(isWorthTelling ? choice : std::nullopt, entry, token && token->decryption.has_value());
}

void TokenKeys::noteUses()
{
    if (m_kept)
        noteUsesIn(m_session.inspection().tokens, *m_kept);
}

void TokenKeys::pin(bool isPinned)
{
    const KeyEntry *entry = m_kept && m_answering ? m_kept->keychain().findKey(*m_answering) : nullptr;
    if (entry)
        m_kept->setPinned(entry->id, isPinned);
}

} // namespace jotscope
