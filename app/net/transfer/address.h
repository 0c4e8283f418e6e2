#pragma once

#include "app/net/transfer/failures/fetch_failure.h"

#include <QUrl>

#include <cstdint>
#include <vector>

/// Where keys may be fetched from: HTTPS, and plain HTTP from this machine alone.
namespace jotscope {

struct KeyAddress
{
    enum Kind : std::uint8_t {
        KeySet, ///< a JWK Set, such as `jku` names (RFC 7515 section 4.1.2), or metadata that lead to one
        Issuer, ///< an OpenID provider or authorization server, found through its metadata
        Certificates, ///< a chain in PEM, such as `x5u` names (RFC 7515 section 4.1.5)
    };

    Kind kind = KeySet;
    QUrl url;

    friend bool operator==(const KeyAddress &, const KeyAddress &) = default;
};

/// 127.0.0.0/8, ::1 and localhost with the names below it (RFC 6761 section 6.3).
bool isLoopback(const QString &host);

/// What `text` names, over HTTPS or HTTP. User names and passwords are refused, and a fragment is left out.
FetchResult<QUrl> webUrl(const QString &text);

/// What `text` names, where that may be fetched. A host alone is taken as one of HTTPS.
FetchResult<QUrl> fetchableUrl(const QString &text);

/// The same for an address as a person types it, guessing from its path what it leads to.
FetchResult<KeyAddress> typedAddress(const QString &text);

/// As a button names it: host, and port unless it is the usual one; in ASCII, so that no letter passes for
/// another.
QString hostOf(const QUrl &url);

/// For people and for the keychain: without the query, which may hold what is nobody's business.
QString placeOf(const QUrl &url);

/// Scheme, host and port are the same (RFC 6454).
bool isSameOrigin(const QUrl &a, const QUrl &b);

/// Where an issuer's metadata may be: OpenID Connect Discovery section 4.1, then RFC 8414 section 3.1.
std::vector<QUrl> metadataUrls(const QUrl &issuer);

} // namespace jotscope
