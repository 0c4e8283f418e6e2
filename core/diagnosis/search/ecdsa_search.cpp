#include "core/diagnosis/search/match.h"
#include "core/jose/jws/signature_primitive.h"

#include <utility>

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

} // namespace

std::optional<Match> searchEcdsa(const SearchSpace &space, std::size_t slips, Budget &budget)
{
    std::vector<std::pair<const KeyCandidate *, std::vector<EcdsaAlgorithm>>> candidates;
    for (const KeyCandidate &candidate : space.keys) {
        if (candidate.key->type() == KeyType::Ec)
            candidates.emplace_back(&candidate,
                                    algorithmsOn(space.subject, *candidate.key->asymmetric()->curve()));
    }
    // There are many more inputs than all else: what is wrong with the plain one is found first.
    for (const Reading &input : space.inputs.all()) {
        for (const auto &[candidate, algorithms] : candidates) {
            const crypto::AsymmetricKey &key = *candidate->key->asymmetric();
            for (const EcdsaAlgorithm &algorithm : algorithms) {
                for (const Reading &signature : space.signatures.all()) {
                    if (signature.value.size() != 2 * fieldSize(*key.curve()) ||
                        candidate->steps.size() + algorithm.steps.size() + signature.steps.size() +
                                input.steps.size() !=
                            slips)
                        continue;
                    if (!budget.spend(input.value.size()))
                        return std::nullopt;
                    if (key.verifyEcdsa(algorithm.hash, input.value, signature.value))
                        return Match{
                            joined({&candidate->steps, &algorithm.steps, &signature.steps, &input.steps}),
                            candidate->key,
                            candidate->fixes,
                            &input,
                            &signature,
                            {}};
                }
            }
        }
    }
    return std::nullopt;
}

} // namespace jotscope
