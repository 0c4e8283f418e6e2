#pragma once

#include "core/crypto/certificates/anchor_set.h"
#include "core/crypto/certificates/revocation.h"
#include "core/crypto/certificates/x509.h"

#include <set>
#include <vector>

namespace jotscope::crypto {

template<>
struct OwnerOf<X509_CRL>
{
    using Deleter = FreeWith<X509_CRL_free>;
};

/// What an AnchorSet shares with its copies.
struct AnchorSet::State
{
    Owned<X509_STORE> store;
    std::set<std::string> thumbprints;                ///< SHA-256 of each
    std::vector<Owned<X509_CRL>> lists;               ///< of what is revoked
    std::vector<std::chrono::sys_seconds> boundaries; ///< where the validity of one begins or ends; sorted
};

/// Null unless `der` is a revocation list and nothing else.
Owned<X509_CRL> parseRevocationList(std::string_view der);

std::string derOf(X509_CRL *list);

/// What the lists of its issuer's name say of `certificate`, genuine or not.
std::optional<Revocation> entryFor(X509 *certificate, const AnchorSet::State &anchors);

} // namespace jotscope::crypto
