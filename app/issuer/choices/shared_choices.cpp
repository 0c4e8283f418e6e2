#include "app/issuer/choices/shared_choices.h"

#include "app/issuer/choices/choice_settings.h"
#include "app/keys/on_hand/key_words.h"
#include "app/keys/on_hand/keys_on_hand.h"
#include "core/crypto/random.h"
#include "core/text/encodings/base64url.h"

#include <utility>

namespace jotscope {

namespace {

constexpr std::size_t kSecretBytes = 24;

} // namespace

SharedIssuerChoices &SharedIssuerChoices::of(KeysOnHand &keys)
{
    auto *known = keys.findChild<SharedIssuerChoices *>(QString(), Qt::FindDirectChildrenOnly);
    return known ? *known : *new SharedIssuerChoices(keys);
}

SharedIssuerChoices::SharedIssuerChoices(KeysOnHand &keys) : QObject(&keys), m_choices(keptChoices())
{
    m_choices.clientSecret = newSecret();
}

void SharedIssuerChoices::set(IssuerChoices choices)
{
    if (m_choices == choices)
        return;
    m_choices = std::move(choices);
    keepChoices(m_choices);
    emit changed();
}

QString SharedIssuerChoices::newSecret()
{
    return words(encodeBase64Url(crypto::systemRandom()(kSecretBytes).view()));
}

} // namespace jotscope
