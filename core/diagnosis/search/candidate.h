#pragma once

#include "core/diagnosis/case.h"
#include "core/diagnosis/hypotheses.h"

#include <cstddef>
#include <map>
#include <tuple>
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

/// What the keys on hand may have been meant as where a secret is asked for: thought of once for all the
/// tokens that a search makes of one.
class SecretReadings
{
public:
    /// Of the secret of `key`, with at most `depth` slips in it: none for a key without one. Early ones, or
    /// all.
    const std::vector<Reading> &of(const KeyPointer &key, std::size_t depth, Turn turn);

    /// The texts that `key`, one that is no secret, may have been taken for one by.
    const std::vector<Reading> &textsOf(const KeyPointer &key);

private:
    std::map<std::tuple<KeyPointer, std::size_t, Turn>, Readings> m_readings;
    std::map<KeyPointer, Readings> m_texts;
};

/// What to type for the secret of `reading`, thought of for `origin`.
SecretFix secretFix(const Key &origin, const Reading &reading);

} // namespace jotscope
