#pragma once

#include "core/jose/keys/key_export.h"
#include "tests/interop/exchange/wish.h"

#include <QJsonObject>
#include <QMap>

#include <string_view>

/// What the peers are asked, in their protocol, with tokens and keys that core makes.
namespace jotscope::interop {

inline constexpr std::string_view kPassphrase = "correct horse";

/// Fresh keys, each made once and shared by all that ask for its kind.
class KeyRack
{
public:
    /// As Wish::kind names it. Null where this OpenSSL cannot make one.
    KeyPointer of(const std::string &kind);

private:
    QMap<QString, KeyPointer> m_keys;
};

/// Without the line's end.
std::string exported(const KeyPointer &key, KeyExportForm form);
QJsonObject privateJwk(const KeyPointer &key);
QJsonObject publicJwk(const KeyPointer &key); ///< of an oct key the secret

QJsonObject signRequest(KeyRack &keys, const Wish &wish);    ///< the peer makes a JWS
QJsonObject verifyRequest(KeyRack &keys, const Wish &wish);  ///< we make one
QJsonObject encryptRequest(KeyRack &keys, const Wish &wish); ///< the peer makes a JWE
QJsonObject decryptRequest(KeyRack &keys, const Wish &wish); ///< we make one

} // namespace jotscope::interop
