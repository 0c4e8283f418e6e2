#pragma once

#include "core/jose/keys/key.h"

#include <QString>

#include <vector>

namespace jotscope {

/// A key that never leaves its card. Of it the certificate is known, and with that the public half.
struct CardKey
{
    QString card;    ///< the card's label
    QString name;    ///< the certificate's common name, or what tells it apart
    QString address; ///< by which it is found again, also after a restart
    KeyPointer key;  ///< the public half with its certificates; never null
};

struct SmartCard
{
    QString label;
    std::vector<CardKey> keys; ///< RSA keys that have a certificate: QCA shows no others
};

} // namespace jotscope
