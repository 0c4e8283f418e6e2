#include "core/crypto/hash.h"
#include "core/crypto/recovery/ecdsa.h"
#include "core/diagnosis/search/match.h"
#include "core/jose/jws/signature_primitive.h"

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

/// From so many inputs on it pays to set up an EcdsaMatcher.
constexpr std::size_t kManyInputs = 8;

class EcdsaSearch
{
public:
    EcdsaSearch(const SearchSpace &space, Inputs inputs, std::size_t slips, Budget &budget)
        : m_space(space), m_inputs(inputs), m_slips(slips), m_budget(budget)
    {}

    std::optional<Match> run()
    {
        for (const KeyCandidate &candidate : m_space.keys) {
            if (candidate.key->type() != KeyType::Ec)
                continue;
            const crypto::Curve curve = *candidate.key->asymmetric()->curve();
            const std::vector<EcdsaAlgorithm> algorithms = algorithmsOn(m_space.subject, curve);
            for (const Reading &signature : m_space.signatures.all()) {
                const std::size_t taken = candidate.steps.size() + signature.steps.size();
                if (signature.value.size() != 2 * fieldSize(curve) || taken > m_slips)
                    continue;
                if (auto match = tryInputs(candidate, algorithms, signature, m_slips - taken))
                    return match;
                if (m_budget.isSpent())
                    return std::nullopt;
            }
        }
        return std::nullopt;
    }

private:
    /// Those that take just `slips`, with the algorithm.
    std::optional<Match> tryInputs(const KeyCandidate &candidate,
                                   const std::vector<EcdsaAlgorithm> &algorithms, const Reading &signature,
                                   std::size_t slips)
    {
        const crypto::AsymmetricKey &key = *candidate.key->asymmetric();
        std::optional<crypto::EcdsaMatcher> matcher;
        const auto verifies = [&](crypto::Hash hash, std::string_view input) {
            if (m_inputs.size() < kManyInputs)
                return key.verifyEcdsa(hash, input, signature.value);
            if (!matcher)
                matcher.emplace(key, signature.value);
            return matcher->matches(crypto::digest(hash, input));
        };
        for (const Reading &input : m_inputs) {
            for (const EcdsaAlgorithm &algorithm : algorithms) {
                if (algorithm.steps.size() + input.steps.size() != slips)
                    continue;
                if (!m_budget.spend(input.value.size()))
                    return std::nullopt;
                if (verifies(algorithm.hash, input.value))
                    return Match{joined({&candidate.steps, &algorithm.steps, &signature.steps, &input.steps}),
                                 candidate.key,
                                 candidate.fixes,
                                 &input,
                                 &signature,
                                 {}};
            }
        }
        return std::nullopt;
    }

    const SearchSpace &m_space;
    Inputs m_inputs;
    std::size_t m_slips;
    Budget &m_budget;
};

} // namespace

std::optional<Match> searchEcdsa(const SearchSpace &space, Inputs inputs, std::size_t slips, Budget &budget)
{
    return EcdsaSearch(space, inputs, slips, budget).run();
}

} // namespace jotscope
