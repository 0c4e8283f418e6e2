#include "core/crypto/recovery/ed_dsa_prehash.h"
#include "core/diagnosis/search/match.h"
#include "core/jose/jws/signature_primitive.h"

namespace jotscope {

namespace {

/// The algorithm that takes just this key.
const JwsAlgorithm *algorithmOf(const Key &key)
{
    for (const JwsAlgorithm &row : jwsAlgorithms()) {
        const bool hashesItself =
            row.scheme == SignatureScheme::EdDsa || row.scheme == SignatureScheme::MlDsa;
        if (hashesItself && fitsType(key, row) && fitsCurve(key, row) && fitsParameterSet(key, row) &&
            (row.curve || row.parameterSet))
            return &row;
    }
    return nullptr;
}

bool isPrehashed(const Case &subject, const Key &key)
{
    return crypto::verifyPrehashedEdDsa(*key.asymmetric(), subject.signingInput, subject.signatureBytes)
        .value_or(false);
}

} // namespace

std::optional<Match> searchWhole(const SearchSpace &space, Inputs inputs, std::size_t slips, Budget &budget)
{
    struct Candidate
    {
        const KeyCandidate *key;
        const JwsAlgorithm *algorithm;
        std::vector<Finding> steps; ///< of the algorithm
    };
    std::vector<Candidate> candidates;
    for (const KeyCandidate &key : space.keys) {
        if (const JwsAlgorithm *algorithm = key.key->asymmetric() ? algorithmOf(*key.key) : nullptr)
            candidates.push_back({&key, algorithm, algorithmSteps(space.subject, *algorithm)});
    }
    for (const Reading &input : inputs) {
        for (const auto &[key, algorithm, steps] : candidates) {
            for (const Reading &signature : space.signatures.all()) {
                if (key->steps.size() + steps.size() + signature.steps.size() + input.steps.size() != slips)
                    continue;
                if (!budget.spend(input.value.size()))
                    return std::nullopt;
                if (verifyPrimitive(*key->key, *algorithm, input.value, signature.value))
                    return Match{joined({&key->steps, &steps, &signature.steps, &input.steps}),
                                 key->key,
                                 key->fixes,
                                 &input,
                                 &signature,
                                 {}};
            }
        }
    }
    if (slips != 1 || !areAsReceived(inputs))
        return std::nullopt;
    for (const auto &[key, algorithm, steps] : candidates) {
        if (budget.spend(space.subject.signingInput.size()) && isPrehashed(space.subject, *key->key))
            return Match{{makeFinding("alg-ed25519ph", space.subject.header.parameter("alg").where(),
                                      {{"actual", std::string(algorithm->name) + "ph"}})},
                         key->key,
                         {},
                         nullptr,
                         nullptr,
                         {}};
    }
    return std::nullopt;
}

} // namespace jotscope
