#pragma once

#include "core/diagnosis/case.h"
#include "core/diagnosis/readings.h"

#include <optional>
#include <vector>

/// What a signature may have been made with, and what must have gone wrong for it not to have been found.
namespace jotscope {

struct KeyCandidate
{
    KeyPointer key;
    std::vector<Finding> steps; ///< none for a key that the verifier tried as well
    std::vector<Fix> fixes;
    KeyPointer origin = {}; ///< the key on hand that `key` was thought of for; null where it is that one
};

/// Every key on hand, those that the verifier passed over too; damaged keys, mended; keys that the token
/// brings itself. In that order.
std::vector<KeyCandidate> keyCandidates(const Case &subject);

/// The secrets on hand as they may have been meant, by one slip each: the likeliest of every one first.
std::vector<KeyCandidate> otherSecrets(const std::vector<KeyCandidate> &keys);

/// A secret on hand, a text that may have been taken for one, and what either may have been meant as.
struct SecretCandidate
{
    KeyPointer origin;          ///< the key on hand that this was thought of for
    std::vector<Finding> steps; ///< that lead to `secrets`
    Readings secrets;           ///< each with the further steps that it took
};

/// With at most `depth` slips in one secret. Of the keys' texts only where the token says that it has a MAC.
std::vector<SecretCandidate> secretCandidates(const Case &subject, const std::vector<KeyCandidate> &keys,
                                              std::size_t depth);

/// What to type for the secret of `reading`, thought of for `origin`.
SecretFix secretFix(const Key &origin, const Reading &reading);

} // namespace jotscope
