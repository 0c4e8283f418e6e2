#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

/// The certificates on cards, from pkcs11-helper, which QCA's PKCS#11 provider stands on: the provider itself
/// crashes as it lists a certificate whose key is not RSA. Included by this room's sources only.
namespace jotscope {

struct CardCertificate
{
    QByteArray der;
    QString address; ///< as the provider spells it: what QCA::KeyStoreListContext::entryPassive takes
};

/// Of each card that is there, in the order in which the provider lists cards. Asks for no PIN. Nothing where
/// pkcs11-helper is not at hand.
std::vector<std::vector<CardCertificate>> certificatesOnCards();

} // namespace jotscope
