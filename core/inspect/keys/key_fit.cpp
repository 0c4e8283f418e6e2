#include "core/inspect/keys/key_fit.h"

#include "core/jose/jwe/recipients/key_fitness.h"
#include "core/jose/jws/signature_primitive.h"
#include "core/jose/keys/names/key_name.h"
#include "core/text/utf8.h"

#include <algorithm>
#include <array>
#include <utility>

namespace jotscope {

namespace {

Finding shortKeyFinding(const Key &key, std::string_view alg, std::size_t minimum)
{
    return makeFinding(key.type() == KeyType::Oct ? "secret-too-short" : "key-too-small", {},
                       {{"bits", std::to_string(key.bits())},
                        {"minimum", std::to_string(minimum)},
                        {"alg", std::string(alg)}});
}

Finding algFinding(const Key &key, std::string_view alg)
{
    return makeFinding("key-fit-alg", {},
                       {{"keyalg", excerpt(key.attributes().alg)}, {"alg", std::string(alg)}});
}

/// Every key's way at one of the token's signatures.
class SignatureFit
{
public:
    SignatureFit(const InspectedToken &token, std::size_t index,
                 const std::optional<std::string> &detachedPayload)
        : m_check(index < token.signatures.size() ? token.signatures[index] : token.signature)
        , m_algorithm(findJwsAlgorithm(m_check.alg))
    {
        const std::vector<JwsSignature> &signatures = token.token->signatures;
        const JwsSignature signature = index < signatures.size() ? signatures[index] : JwsSignature{};
        m_signature = token.token->at(signature.signature);
        m_input = token.token->signingInput(signature, detachedPayload);
        m_isPayloadMissing = m_check.verdict == SignatureVerdict::Unverified &&
                             m_check.findings.front().id == "signature-payload-detached";
    }

    [[nodiscard]] KeyFitRow rowOf(const KeyPointer &key) const
    {
        if (!m_algorithm || m_check.verdict == SignatureVerdict::Unsupported ||
            m_check.verdict == SignatureVerdict::None)
            return {key, KeyFit::NotTried, m_check.findings.front(), {}};
        std::vector<Finding> reasons;
        const std::vector<KeyAttempt::Outcome> obstacles = obstaclesTo(*key, *m_algorithm);
        for (const KeyAttempt::Outcome obstacle : obstacles)
            reasons.push_back(reasonFor(obstacle, *key));
        const KeyFit fit = obstacles.empty() ? triedOn(*key, reasons) : fitOf(obstacles.front());
        const bool isShort = fitsType(*key, *m_algorithm) && key->bits() < m_algorithm->minimumKeyBits;
        const Finding isTooShort =
            isShort ? shortKeyFinding(*key, m_algorithm->name, m_algorithm->minimumKeyBits) : Finding{};
        const bool isOnlyForbidden = fit == KeyFit::ForbiddenByUse || fit == KeyFit::ForbiddenByAlg;
        if (isOnlyForbidden && verifies(*key))
            reasons.push_back(told("key-fit-otherwise"));
        if (isShort && fit == KeyFit::Mismatch) {
            reasons.insert(reasons.begin(), isTooShort);
            return rowFrom(key, KeyFit::TooShort, std::move(reasons));
        }
        if (isShort)
            reasons.push_back(isTooShort);
        return rowFrom(key, fit, std::move(reasons));
    }

private:
    static KeyFitRow rowFrom(const KeyPointer &key, KeyFit fit, std::vector<Finding> reasons)
    {
        return {key, fit, reasons.front(), {reasons.begin() + 1, reasons.end()}};
    }

    static KeyFit fitOf(KeyAttempt::Outcome outcome)
    {
        static constexpr std::array kFits = {KeyFit::Verifies,       KeyFit::Mismatch,
                                             KeyFit::WrongType,      KeyFit::WrongCurve,
                                             KeyFit::ForbiddenByUse, KeyFit::ForbiddenByAlg};
        return kFits[static_cast<std::size_t>(outcome)];
    }

    /// Of a key that nothing keeps from being tried.
    KeyFit triedOn(const Key &key, std::vector<Finding> &reasons) const
    {
        if (!m_signature || m_signature->bytes().empty()) {
            reasons.push_back(told("signature-missing"));
            return KeyFit::NotTried;
        }
        if (verifies(key)) {
            reasons.push_back(told("key-fit-verifies"));
            return KeyFit::Verifies;
        }
        reasons.push_back(m_isPayloadMissing ? m_check.findings.front() : told("key-fit-mismatch"));
        return m_isPayloadMissing ? KeyFit::NotTried : KeyFit::Mismatch;
    }

    bool verifies(const Key &key) const
    {
        return m_signature && !m_signature->bytes().empty() &&
               verifyPrimitive(key, *m_algorithm, m_input.view(), m_signature->bytes());
    }

    Finding reasonFor(KeyAttempt::Outcome obstacle, const Key &key) const
    {
        if (obstacle == KeyAttempt::Outcome::ForbiddenByUse)
            return makeFinding("key-fit-signature-use");
        if (obstacle == KeyAttempt::Outcome::ForbiddenByAlg)
            return algFinding(key, m_algorithm->name);
        return makeFinding(obstacle == KeyAttempt::Outcome::WrongType ? "key-fit-type"
                           : m_algorithm->parameterSet                ? "key-fit-parameter-set"
                                                                      : "key-fit-curve",
                           {},
                           {{"alg", std::string(m_algorithm->name)},
                            {"needed", keyKindNeededFor(*m_algorithm)},
                            {"kind", keyKindText(key)}});
    }

    Finding told(std::string_view id) const
    {
        return makeFinding(id, m_signature ? m_signature->range : ByteRange{},
                           {{"alg", std::string(m_algorithm->name)}});
    }

    const SignatureCheck &m_check;
    const JwsAlgorithm *m_algorithm;
    const TokenPart *m_signature = nullptr;
    SigningInput m_input;
    bool m_isPayloadMissing = false; ///< and no key on hand fits an empty one: a mismatch tells nothing
};

KeyFit fitOf(DecryptionAttempt::Outcome outcome)
{
    static constexpr std::array kFits = {KeyFit::Verifies,       KeyFit::Mismatch,      KeyFit::WrongType,
                                         KeyFit::WrongCurve,     KeyFit::WrongSize,     KeyFit::NoPrivateHalf,
                                         KeyFit::ForbiddenByUse, KeyFit::ForbiddenByAlg};
    return kFits[static_cast<std::size_t>(outcome)];
}

Finding curveFinding(const DecryptionTrial &trial)
{
    const std::string kind = keyKindText(*trial.key);
    if (trial.ephemeralKey)
        return makeFinding("key-fit-ephemeral-curve", {},
                           {{"needed", keyKindText(*trial.ephemeralKey)}, {"kind", kind}});
    return makeFinding("key-fit-curve", {},
                       {{"alg", std::string(trial.algorithm->name)},
                        {"needed", keyKindNeededFor(*trial.algorithm)},
                        {"kind", kind}});
}

Finding reasonFor(DecryptionAttempt::Outcome outcome, const DecryptionTrial &trial)
{
    using enum DecryptionAttempt::Outcome;
    const std::string alg(trial.algorithm->name);
    switch (outcome) {
    case Decrypted:
        return makeFinding("key-fit-opens", {}, {{"alg", alg}});
    case Mismatch:
        return makeFinding("key-fit-opens-not", {}, {{"alg", alg}});
    case WrongType:
        return makeFinding("key-fit-type", {},
                           {{"alg", alg},
                            {"needed", keyKindNeededFor(*trial.algorithm)},
                            {"kind", keyKindText(*trial.key)}});
    case WrongCurve:
        return curveFinding(trial);
    case WrongSize:
        return makeFinding(
            "key-fit-size", {},
            {{"alg", alg},
             {"expected", std::to_string(8 * symmetricKeySize(*trial.algorithm, trial.encryption))},
             {"actual", std::to_string(trial.key->bits())}});
    case NoPrivateHalf:
        return makeFinding("key-fit-private-half", {}, {{"alg", alg}});
    case ForbiddenByUse:
        return makeFinding("key-fit-encryption-use");
    case ForbiddenByAlg:
        break;
    }
    return algFinding(*trial.key, alg);
}

KeyFitRow rowOf(const DecryptionTrial &trial, const std::optional<Finding> &limit)
{
    if (trial.outcomes.empty())
        return {trial.key, KeyFit::NotTried, *limit, {}};
    KeyFitRow row{trial.key, fitOf(trial.outcomes.front()), reasonFor(trial.outcomes.front(), trial), {}};
    for (std::size_t i = 1; i < trial.outcomes.size(); ++i)
        row.besides.push_back(reasonFor(trial.outcomes[i], trial));
    if (trial.key->type() == KeyType::Rsa && trial.key->bits() < kLeastRsaBits &&
        row.fit != KeyFit::WrongType) {
        row.besides.push_back(shortKeyFinding(*trial.key, trial.algorithm->name, kLeastRsaBits));
        if (row.fit == KeyFit::Mismatch) {
            row.fit = KeyFit::TooShort;
            std::swap(row.why, row.besides.back());
        }
    }
    return row;
}

std::vector<KeyFitRow> fitToOpen(const InspectedToken &token, const KeyRing &keys)
{
    std::vector<KeyFitRow> rows;
    const DecryptionTrials trials = tryEachKey(*token.token, keys);
    for (const DecryptionTrial &trial : trials.trials)
        rows.push_back(rowOf(trial, trials.limit));
    if (trials.trials.empty()) {
        for (const KeyPointer &key : keys)
            rows.push_back({key, KeyFit::NotTried, token.decryption->findings.front(), {}});
    }
    return rows;
}

std::vector<KeyFitRow> fitToVerify(const InspectedToken &token, const KeyRing &keys,
                                   const std::optional<std::string> &detachedPayload,
                                   const std::function<bool()> &goesOn)
{
    std::vector<KeyFitRow> best;
    // Each signature of a large token has an input of its own: one at a time is enough in memory.
    for (std::size_t i = 0; i < std::max<std::size_t>(1, token.token->signatures.size()); ++i) {
        const SignatureFit signature(token, i, detachedPayload);
        for (std::size_t k = 0; k < keys.size(); ++k) {
            if (goesOn && !goesOn())
                return {};
            KeyFitRow row = signature.rowOf(keys[k]);
            if (i == 0)
                best.push_back(std::move(row));
            else if (row.fit < best[k].fit)
                best[k] = std::move(row);
        }
    }
    return best;
}

} // namespace

std::string_view keyFitName(KeyFit fit)
{
    static constexpr std::array<std::string_view, 10> kNames = {
        "verifies",        "mismatch",   "too-short",   "forbidden-by-use", "forbidden-by-alg",
        "no-private-half", "wrong-size", "wrong-curve", "wrong-type",       "not-tried"};
    return kNames[static_cast<std::size_t>(fit)];
}

std::vector<KeyFitRow> fitKeys(const InspectedToken &token, const KeyRing &keys,
                               const std::optional<std::string> &detachedPayload,
                               const std::function<bool()> &goesOn)
{
    KeyRing all = keys;
    for (const KeyAttempt &attempt : token.signature.attempts) {
        if (std::ranges::find(all, attempt.key) == all.end())
            all.push_back(attempt.key);
    }
    std::vector<KeyFitRow> rows =
        token.decryption ? fitToOpen(token, all) : fitToVerify(token, all, detachedPayload, goesOn);
    std::ranges::stable_sort(rows, {}, &KeyFitRow::fit);
    return rows;
}

} // namespace jotscope
