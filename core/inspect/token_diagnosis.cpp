#include "core/inspect/token_diagnosis.h"

#include "core/diagnosis/observations/auth_js.h"

#include <algorithm>

namespace jotscope {

namespace {

/// A key-binding JWT is checked with its holder's key, which is not among the keys on hand.
KeyRing keysTriedOn(const SignatureCheck &check, const KeyRing &onHand)
{
    KeyRing tried;
    for (const KeyAttempt &attempt : check.attempts)
        tried.push_back(attempt.key);
    const bool isForeign = std::ranges::any_of(
        tried, [&](const KeyPointer &key) { return std::ranges::find(onHand, key) == onHand.end(); });
    return isForeign ? tried : onHand;
}

void diagnose(std::vector<InspectedToken> &tokens, const Inspection &inspection,
              const DiagnosisSetting &setting, const std::function<DiagnosisEffort()> &begin)
{
    for (InspectedToken &token : tokens) {
        if (needsDiagnosis(token))
            token.diagnosis =
                std::make_shared<const Diagnosis>(diagnoseToken(inspection, token, setting, begin()));
        diagnose(token.nested, inspection, setting, begin);
    }
}

} // namespace

bool needsDiagnosis(const InspectedToken &token)
{
    if (token.decryption)
        return token.decryption->verdict != DecryptionVerdict::Decrypted;
    return token.signature.verdict != SignatureVerdict::Valid;
}

Diagnosis diagnoseToken(const Inspection &inspection, const InspectedToken &token,
                        const DiagnosisSetting &setting, const DiagnosisEffort &effort)
{
    if (token.decryption) {
        Diagnosis diagnosis;
        if (std::optional<Cause> cause = openAuthJs(*token.token, setting.keys, token.name))
            diagnosis.causes.push_back(*std::move(cause));
        else
            diagnosis.causes.push_back(
                {{makeFinding("is-jwe", token.range)}, Certainty::Likely, true, {}, nullptr});
        return diagnosis;
    }
    std::vector<const Token *> neighbours;
    for (const InspectedToken &other : inspection.tokens) {
        if (other.token != token.token)
            neighbours.push_back(other.token.get());
    }
    const auto failing = std::ranges::find_if(token.signatures, [](const SignatureCheck &check) {
        return check.verdict != SignatureVerdict::Valid;
    });
    const bool isOneOfSeveral = failing != token.signatures.end();
    const auto index = isOneOfSeveral ? static_cast<std::size_t>(failing - token.signatures.begin()) : 0;
    const SignatureCheck &check = isOneOfSeveral ? *failing : token.signature;
    const std::vector<JwsSignature> &signatures = token.token->signatures;
    const JwsSignature signature = index < signatures.size() ? signatures[index] : JwsSignature{};
    const KeyRing keys = keysTriedOn(check, setting.keys);
    return diagnose({*token.token, signature, check, keys, setting.detachedPayload, neighbours,
                     setting.repairedKeys, setting.paste, token.range},
                    effort);
}

void diagnoseTokens(Inspection &inspection, const DiagnosisSetting &setting,
                    const std::function<DiagnosisEffort()> &begin)
{
    // What stands beside a token is looked at while the tokens are changed: a copy shares all that is large.
    const Inspection unchanged = inspection;
    diagnose(inspection.tokens, unchanged, setting, begin);
}

} // namespace jotscope
