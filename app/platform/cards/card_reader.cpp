#include "app/platform/cards/card_reader.h"

#include "app/platform/cards/card_access.h"
#include "app/platform/cards/card_certificates.h"
#include "core/crypto/keys/certificate.h"

#include <QtCrypto>
#include <qcaprovider.h>

#include <memory>
#include <optional>

namespace jotscope {

namespace {

/// Nothing unless the key is RSA: at any other, QCA's provider crashes.
std::optional<CardKey> keyOf(CardAccess &access, const CardCertificate &on, const QString &card)
{
    const auto certificate = crypto::readCertificate(on.der.toStdString());
    if (!certificate || certificate->publicKey.family() != crypto::KeyFamily::Rsa)
        return std::nullopt;
    const std::unique_ptr<QCA::KeyStoreEntryContext> entry(access.list()->entryPassive(on.address));
    if (!entry)
        return std::nullopt;
    Key::Attributes attributes;
    attributes.certificates = {certificate->der};
    attributes.label = card.toStdString();
    return CardKey{card, entry->name(), on.address,
                   std::make_shared<const Key>(certificate->publicKey, std::move(attributes))};
}

} // namespace

Result<std::vector<SmartCard>> readCards(const QString &module)
{
    CardAccess access;
    if (!access.list())
        return failure("card-support-missing");
    if (!access.load(module))
        return failure("card-module-missing", {}, {{"module", module.toStdString()}});
    std::vector<SmartCard> cards;
    const QList<int> ids = access.list()->keyStores();
    const std::vector<std::vector<CardCertificate>> certificates = certificatesOnCards();
    for (qsizetype i = 0; i < ids.size(); ++i) {
        SmartCard card{access.list()->name(ids[i]), {}};
        // One that was put in or pulled out in between has its keys the next time.
        if (certificates.size() == static_cast<std::size_t>(ids.size())) {
            for (const CardCertificate &one : certificates[static_cast<std::size_t>(i)]) {
                if (std::optional<CardKey> key = keyOf(access, one, card.label))
                    card.keys.push_back(*std::move(key));
            }
        }
        if (!card.label.isEmpty() || !card.keys.empty()) // else a slot with a card that was never set up
            cards.push_back(std::move(card));
    }
    return cards;
}

} // namespace jotscope
