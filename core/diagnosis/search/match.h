#pragma once

#include "core/diagnosis/search/budget.h"
#include "core/diagnosis/search/candidate.h"

#include <optional>
#include <vector>

namespace jotscope {

/// What a signature is sought among: one token's case, with every way in which its input and its signature
/// may have been meant. The first of each is as it stands.
struct SearchSpace
{
    /// With other inputs and signatures than the token's own only where `slips` leaves room for one, and as
    /// far as the budget reaches.
    SearchSpace(const Case &subject, std::size_t slips, Budget &budget);

    const Case &subject;
    std::vector<KeyCandidate> keys;
    Readings inputs;
    Readings signatures;
};

/// The combination that verifies.
struct Match
{
    std::vector<Finding> steps; ///< as many as the search was asked for
    KeyPointer key;
    std::vector<Fix> fixes;             ///< of the key or secret
    const Reading *input = nullptr;     ///< null where it is as it stands
    const Reading *signature = nullptr; ///< likewise
    std::string wholeSignature;         ///< of a MAC that was cut short
};

/// The first combination of exactly `slips` steps that verifies, the cheapest tried first.
std::optional<Match> searchMac(const SearchSpace &space, std::size_t slips, Budget &budget);
std::optional<Match> searchRsa(const SearchSpace &space, std::size_t slips, Budget &budget);
std::optional<Match> searchEcdsa(const SearchSpace &space, std::size_t slips, Budget &budget);
/// EdDSA and ML-DSA, which hash for themselves.
std::optional<Match> searchWhole(const SearchSpace &space, std::size_t slips, Budget &budget);

/// What it takes for a signature by `actual`, an algorithm's row, to stand under the header's `alg`.
std::vector<Finding> algorithmSteps(const Case &subject, const JwsAlgorithm &actual);

/// The steps of all, one after the other.
std::vector<Finding> joined(std::initializer_list<const std::vector<Finding> *> steps);

} // namespace jotscope
