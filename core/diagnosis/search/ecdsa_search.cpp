#include "core/crypto/hashing/hash.h"
#include "core/crypto/recovery/ecdsa.h"
#include "core/diagnosis/search/match.h"
#include "core/jose/jws/signature_primitive.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace jotscope {

namespace {

struct EcdsaAlgorithm
{
    crypto::Hash hash;
    std::vector<Finding> steps;
};

/// With the hash that goes with the key's curve, with any other, and with the one that was usual before.
std::vector<EcdsaAlgorithm> algorithmsOn(const Case &subject, crypto::Curve curve)
{
    std::vector<EcdsaAlgorithm> algorithms;
    const JwsAlgorithm *proper = nullptr;
    for (const JwsAlgorithm &row : jwsAlgorithms()) {
        if (row.scheme == SignatureScheme::Ecdsa && row.curve == curve)
            proper = &row;
    }
    if (!proper)
        return algorithms;
    const std::vector<Finding> steps = algorithmSteps(subject, *proper);
    algorithms.push_back({proper->hash, steps});
    const ByteRange where = subject.header.parameter("alg").where();
    for (const auto &[hash, id, name] :
         {std::tuple{crypto::Hash::Sha256, "alg-other-hash", "ECDSA with SHA-256"},
          std::tuple{crypto::Hash::Sha384, "alg-other-hash", "ECDSA with SHA-384"},
          std::tuple{crypto::Hash::Sha512, "alg-other-hash", "ECDSA with SHA-512"},
          std::tuple{crypto::Hash::Sha1, "alg-sha1", "ECDSA with SHA-1"}}) {
        if (hash == proper->hash)
            continue;
        // The hash that the header names says nothing more than that the curve is another one.
        const bool isNamed = !steps.empty() && subject.algorithm && subject.algorithm->hash == hash;
        const std::vector<Finding> other{makeFinding(id, where, {{"alg", subject.alg}, {"actual", name}})};
        algorithms.push_back({hash, isNamed ? steps : joined({&steps, &other})});
    }
    return algorithms;
}

/// From so many verifications on it pays to set up an EcdsaMatcher.
constexpr std::size_t kManyVerifications = 8;

/// The keys that are on one curve.
class CurveSearch
{
public:
    CurveSearch(const SearchSpace &space, Inputs inputs, std::size_t slips, crypto::Curve curve,
                Budget &budget)
        : m_space(space), m_inputs(inputs), m_slips(slips), m_curve(curve), m_budget(budget)
    {
        for (const KeyCandidate &candidate : space.keys) {
            const crypto::AsymmetricKey *key = candidate.key->asymmetric();
            if (candidate.key->type() != KeyType::Ec || key->curve() != curve ||
                candidate.steps.size() > slips)
                continue;
            m_candidates.push_back(&candidate);
            m_keys.push_back(key);
        }
    }

    std::optional<Match> run()
    {
        // The hash that goes with the curve over all inputs, before other hashes.
        for (const EcdsaAlgorithm &algorithm : algorithmsOn(m_space.subject, m_curve)) {
            for (const Reading &signature : m_space.signatures.all()) {
                const std::size_t taken = algorithm.steps.size() + signature.steps.size();
                if (signature.value.size() != 2 * fieldSize(m_curve) || taken > m_slips)
                    continue;
                if (auto match = tryInputs(algorithm, signature, m_slips - taken))
                    return match;
                if (m_budget.isSpent())
                    return std::nullopt;
            }
        }
        return std::nullopt;
    }

private:
    /// With just `slips` in the input and in the choice of the key.
    std::optional<Match> tryInputs(const EcdsaAlgorithm &algorithm, const Reading &signature,
                                   std::size_t slips)
    {
        for (const Reading &input : m_inputs) {
            if (input.steps.size() > slips)
                continue;
            const KeyCandidate *candidate =
                keyThatVerifies(algorithm.hash, input.value, signature, slips - input.steps.size());
            if (candidate)
                return Match{joined({&candidate->steps, &algorithm.steps, &signature.steps, &input.steps}),
                             candidate->key,
                             candidate->fixes,
                             &input,
                             &signature,
                             {}};
            if (m_budget.isSpent())
                return std::nullopt;
        }
        return std::nullopt;
    }

    /// One that takes just `slips` by itself.
    const KeyCandidate *keyThatVerifies(crypto::Hash hash, std::string_view input, const Reading &signature,
                                        std::size_t slips)
    {
        const auto isFit = [slips](const KeyCandidate *candidate) {
            return candidate->steps.size() == slips;
        };
        if (std::ranges::none_of(m_candidates, isFit))
            return nullptr;
        if (m_keys.size() * m_inputs.size() >= kManyVerifications) {
            if (!m_budget.spend(input.size()))
                return nullptr;
            const auto index = matcherOf(signature).match(crypto::digest(hash, input));
            return index && isFit(m_candidates[*index]) ? m_candidates[*index] : nullptr;
        }
        for (std::size_t i = 0; i < m_keys.size(); ++i) {
            if (!isFit(m_candidates[i]))
                continue;
            if (!m_budget.spend(input.size()))
                return nullptr;
            if (m_keys[i]->verifyEcdsa(hash, input, signature.value))
                return m_candidates[i];
        }
        return nullptr;
    }

    const crypto::EcdsaMatcher &matcherOf(const Reading &signature)
    {
        return m_matchers.try_emplace(&signature, m_keys, signature.value).first->second;
    }

    const SearchSpace &m_space;
    Inputs m_inputs;
    std::size_t m_slips;
    crypto::Curve m_curve;
    Budget &m_budget;
    std::vector<const KeyCandidate *> m_candidates;
    std::vector<const crypto::AsymmetricKey *> m_keys; ///< theirs
    std::map<const Reading *, crypto::EcdsaMatcher> m_matchers;
};

} // namespace

std::optional<Match> searchEcdsa(const SearchSpace &space, Inputs inputs, std::size_t slips, Budget &budget)
{
    for (const JwsAlgorithm &row : jwsAlgorithms()) {
        if (row.scheme != SignatureScheme::Ecdsa || !row.curve)
            continue;
        auto match = CurveSearch(space, inputs, slips, *row.curve, budget).run();
        if (match || budget.isSpent())
            return match;
    }
    return std::nullopt;
}

} // namespace jotscope
