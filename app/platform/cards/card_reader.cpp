#include "app/platform/cards/card_reader.h"

#include "app/platform/cards/card_access.h"
#include "core/crypto/keys/certificate.h"

#include <QtCrypto>
#include <qcaprovider.h>

#include <memory>

namespace jotscope {

namespace {

/// Nothing unless it is an RSA key with a certificate that core can read.
std::optional<CardKey> keyOf(const QCA::KeyStoreEntryContext &entry, const QString &card)
{
    if (entry.type() != QCA::KeyStoreEntry::TypeKeyBundle)
        return std::nullopt;
    Key::Attributes attributes;
    const QCA::CertificateChain chain = entry.keyBundle().certificateChain();
    for (const QCA::Certificate &certificate : chain)
        attributes.certificates.push_back(certificate.toDER().toStdString());
    if (attributes.certificates.empty())
        return std::nullopt;
    const auto certificate = crypto::readCertificate(attributes.certificates.front());
    if (!certificate || certificate->publicKey.family() != crypto::KeyFamily::Rsa)
        return std::nullopt;
    attributes.label = card.toStdString();
    return CardKey{card, entry.name(), entry.serialize(),
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
    for (const int id : ids) {
        SmartCard card{access.list()->name(id), {}};
        const QList<QCA::KeyStoreEntryContext *> entries = access.list()->entryList(id);
        for (QCA::KeyStoreEntryContext *const context : entries) {
            const std::unique_ptr<QCA::KeyStoreEntryContext> entry(context);
            if (std::optional<CardKey> key = keyOf(*entry, card.label))
                card.keys.push_back(*std::move(key));
        }
        if (!card.label.isEmpty() || !card.keys.empty()) // else a slot with a card that was never set up
            cards.push_back(std::move(card));
    }
    return cards;
}

} // namespace jotscope
