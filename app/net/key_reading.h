#pragma once

#include "app/net/transfer/address.h"
#include "app/net/transfer/failures/fetch_failure.h"
#include "core/jose/keys/key_import.h"

#include <QByteArray>

/// From the bytes of an answer to what it says. Pure, for a worker.
namespace jotscope {

/// What a JSON document at an address turned out to be.
struct PublishedDocument
{
    KeyRing keys;                  ///< of a JWK Set, or of certificates
    std::vector<Finding> problems; ///< of keys beside them that could not be read
    QUrl keySet;                   ///< of an issuer's metadata: its `jwks_uri`; else empty
};

/// `host` is named in failures. `issuer` is empty unless metadata of that issuer are expected, which must say
/// so themselves (OpenID Connect Discovery section 4.3, RFC 8414 section 3.3); a slash at the end is passed
/// over.
FetchResult<PublishedDocument> readPublished(const QByteArray &body, KeyAddress::Kind kind,
                                             const QUrl &issuer, const QString &host);

} // namespace jotscope
