#pragma once

#include "core/crypto/certificates/anchor_set.h"
#include "core/crypto/certificates/x509.h"

#include <set>
#include <vector>

namespace jotscope::crypto {

/// What an AnchorSet shares with its copies.
struct AnchorSet::State
{
    Owned<X509_STORE> store;
    std::set<std::string> thumbprints;                ///< SHA-256 of each
    std::vector<std::chrono::sys_seconds> boundaries; ///< where the validity of one begins or ends; sorted
};

} // namespace jotscope::crypto
