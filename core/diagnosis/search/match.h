#pragma once

#include "core/diagnosis/search/budget.h"
#include "core/diagnosis/search/candidate.h"

#include <array>
#include <cstddef>
#include <initializer_list>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace jotscope {

/// What may have been signed: the input as it stands, one of a few others, or one of hundreds. The dearer a
/// verification, the more it matters that few are tried before many.
enum class InputKind { AsReceived, Few, Many };

/// What a signature is sought among: one token's case, with every way in which its input and its signature
/// may have been meant.
class SearchSpace
{
public:
    /// With other signatures than the token's own only where `slips` leaves room for one. `secrets` outlives
    /// it.
    SearchSpace(const Case &subject, std::size_t slips, SecretReadings &secrets);

    /// Thought of when they are asked for, as far as the budget reaches; each takes one step, but for the
    /// input as it stands.
    const std::vector<Reading> &inputs(InputKind kind, Budget &budget);

    const Case &subject;
    SecretReadings &secrets;
    std::vector<KeyCandidate> keys;
    Readings signatures; ///< the first of them as it stands

private:
    std::array<std::optional<Readings>, 3> m_inputs;
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

/// The first combination of exactly `slips` steps that verifies over one of such inputs. Of two steps, those
/// in a secret are early ones.
std::optional<Match> search(SearchSpace &space, InputKind inputs, std::size_t slips, Budget &budget);
/// The same with any steps in a secret, and of a MAC alone.
std::optional<Match> searchRareSecrets(SearchSpace &space, InputKind inputs, std::size_t slips,
                                       Budget &budget);

/// The same for the algorithms of one kind. `inputs` are all of one kind too.
using Inputs = std::span<const Reading>;
std::optional<Match> searchMac(const SearchSpace &space, Inputs inputs, std::size_t slips, Turn secrets,
                               Budget &budget);
std::optional<Match> searchRsa(const SearchSpace &space, Inputs inputs, std::size_t slips, Budget &budget);
std::optional<Match> searchEcdsa(const SearchSpace &space, Inputs inputs, std::size_t slips, Budget &budget);
/// EdDSA and ML-DSA, which hash for themselves.
std::optional<Match> searchWhole(const SearchSpace &space, Inputs inputs, std::size_t slips, Budget &budget);

/// Whether these are the input as it stands, and nothing else.
inline bool areAsReceived(Inputs inputs)
{
    return inputs.size() == 1 && inputs.front().steps.empty();
}

/// What it takes for a signature by `actual`, an algorithm's row, to stand under the header's `alg`.
std::vector<Finding> algorithmSteps(const Case &subject, const JwsAlgorithm &actual);

/// The steps of all, one after the other.
std::vector<Finding> joined(std::initializer_list<const std::vector<Finding> *> steps);

} // namespace jotscope
