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

std::optional<Match> searchWhole(const SearchSpace &space, std::size_t slips, Budget &budget)
{
    for (const KeyCandidate &candidate : space.keys) {
        const JwsAlgorithm *algorithm = candidate.key->asymmetric() ? algorithmOf(*candidate.key) : nullptr;
        if (!algorithm)
            continue;
        const std::vector<Finding> algorithmStep = algorithmSteps(space.subject, *algorithm);
        for (const Reading &signature : space.signatures.all()) {
            for (const Reading &input : space.inputs.all()) {
                if (candidate.steps.size() + algorithmStep.size() + signature.steps.size() +
                        input.steps.size() !=
                    slips)
                    continue;
                if (!budget.spend(input.value.size()))
                    return std::nullopt;
                if (verifyPrimitive(*candidate.key, *algorithm, input.value, signature.value))
                    return Match{joined({&candidate.steps, &algorithmStep, &signature.steps, &input.steps}),
                                 candidate.key,
                                 candidate.fixes,
                                 &input,
                                 &signature,
                                 {}};
            }
        }
        if (slips == 1 && budget.spend(space.subject.signingInput.size()) &&
            isPrehashed(space.subject, *candidate.key))
            return Match{{makeFinding("alg-ed25519ph", space.subject.header.parameter("alg").where(),
                                      {{"actual", std::string(algorithm->name) + "ph"}})},
                         candidate.key,
                         {},
                         nullptr,
                         nullptr,
                         {}};
    }
    return std::nullopt;
}

} // namespace jotscope
