#pragma once

#include "core/binding/digest_writing.h"
#include "core/binding/hash_claims.h"
#include "core/binding/material.h"

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace jotscope {

/// Something that a claim may be the hash of.
struct Preimage
{
    std::function<std::optional<std::string>(DigestHash)>
        digest; ///< nothing where that hash does not go with it
    std::string_view
        departure; ///< the finding that tells why it should not have been hashed; empty for the right one
    DigestHash hash =
        DigestHash::Sha256; ///< the one that belongs there, where the claim leaves that to what is hashed
    bool isMeant =
        true; ///< of the kind and the name that the claim asks for: when it does not fit, that is told
};

/// What of `material` goes with `claim`: the right ones first, then those that its maker may have taken by
/// mistake.
std::vector<Preimage> preimagesFor(const HashClaim &claim, const Material &material);

} // namespace jotscope
