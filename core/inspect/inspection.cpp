#include "core/inspect/inspection.h"

#include <algorithm>
#include <array>

namespace jotscope {

namespace {

TokenForm formOf(const Token &token, const SignatureCheck &signature)
{
    if (token.part(PartName::EncryptedKey))
        return TokenForm::JweCompact;
    return signature.verdict == SignatureVerdict::None ? TokenForm::Unsecured : TokenForm::JwsCompact;
}

AspectVerdict structureVerdict(const Token &token)
{
    const Finding *departure = token.departure();
    if (!departure)
        return {Aspect::Structure, AspectState::Passed, makeFinding("token-well-formed")};
    const bool isReadable = departure->severity != Severity::Error;
    return {Aspect::Structure, isReadable ? AspectState::Warned : AspectState::Failed, *departure};
}

AspectState signatureState(const SignatureCheck &check, bool wereKeysGiven)
{
    switch (check.verdict) {
    case SignatureVerdict::Valid: {
        const bool isClean = std::ranges::none_of(
            check.findings, [](const Finding &finding) { return finding.severity != Severity::Info; });
        return isClean ? AspectState::Passed : AspectState::Warned;
    }
    case SignatureVerdict::Invalid:
        return AspectState::Failed;
    case SignatureVerdict::None:
        return wereKeysGiven ? AspectState::Failed : AspectState::Warned;
    case SignatureVerdict::Unverified:
    case SignatureVerdict::Unsupported:
        break;
    }
    return AspectState::NotChecked;
}

AspectState claimState(ClaimChecks::State state)
{
    switch (state) {
    case ClaimChecks::State::Passed:
        return AspectState::Passed;
    case ClaimChecks::State::Warned:
        return AspectState::Warned;
    case ClaimChecks::State::Failed:
        return AspectState::Failed;
    case ClaimChecks::State::NotChecked:
        break;
    }
    return AspectState::NotChecked;
}

bool hasReadableClaims(const Token &token)
{
    const TokenPart *payload = token.part(PartName::Payload);
    return payload && payload->json && payload->json->root().isObject();
}

ClaimChecks claimChecks(const InspectedToken &token, const Policy &policy, Instant at)
{
    if (hasReadableClaims(*token.token))
        return checkClaims(token.claims, policy, at);
    ClaimChecks checks;
    checks.timeFindings = checks.claimFindings = {makeFinding("claims-unreadable")};
    return checks;
}

/// Everything that depends on the instant or follows from all the checks.
void conclude(InspectedToken &token, const Policy &policy, Instant at)
{
    const ClaimChecks checks = claimChecks(token, policy, at);
    token.verdicts = {
        structureVerdict(*token.token),
        {Aspect::Signature, signatureState(token.signature, token.wereKeysGiven),
         token.signature.findings.front()},
        {Aspect::Time, claimState(checks.time), checks.timeFindings.front()},
        {Aspect::Claims, claimState(checks.claims), checks.claimFindings.front()},
    };

    token.findings.clear();
    const std::array<const std::vector<Finding> *, 5> sources = {&token.undone, &token.token->findings,
                                                                 &token.signature.findings,
                                                                 &checks.timeFindings, &checks.claimFindings};
    for (const std::vector<Finding> *source : sources) {
        for (const Finding &finding : *source) {
            if (std::ranges::find(token.findings, finding) == token.findings.end())
                token.findings.push_back(finding);
        }
    }
    std::ranges::stable_sort(token.findings, [](const Finding &a, const Finding &b) {
        return a.severity != b.severity ? a.severity < b.severity : a.where.begin < b.where.begin;
    });

    const bool hasFailed = std::ranges::any_of(
        token.verdicts, [](const AspectVerdict &verdict) { return verdict.state == AspectState::Failed; });
    token.isAcceptable =
        !hasFailed && (!token.wereKeysGiven || token.signature.verdict == SignatureVerdict::Valid);
}

} // namespace

std::string_view aspectName(Aspect aspect)
{
    static constexpr std::array<std::string_view, 5> kNames = {"structure", "signature", "time", "claims",
                                                               "trust"};
    return kNames[static_cast<std::size_t>(aspect)];
}

std::string_view aspectStateName(AspectState state)
{
    static constexpr std::array<std::string_view, 4> kNames = {"not-checked", "passed", "warned", "failed"};
    return kNames[static_cast<std::size_t>(state)];
}

std::string_view tokenFormName(TokenForm form)
{
    static constexpr std::array<std::string_view, 6> kNames = {"jws-compact", "jws-json", "jwe-compact",
                                                               "jwe-json",    "sd-jwt",   "unsecured"};
    return kNames[static_cast<std::size_t>(form)];
}

Inspection inspect(std::string_view paste, const KeyRing &keys, const Policy &policy, Instant at)
{
    Inspection inspection;
    TokenSearch search = findTokens(paste);
    inspection.findings = std::move(search.findings);
    for (FoundToken &found : search.tokens) {
        InspectedToken token;
        token.range = found.range;
        token.name = std::move(found.name);
        token.undone = std::move(found.findings);
        token.token = std::make_shared<const Token>(parseCompact(std::move(found.text), found.source));
        token.signature = verifySignature(*token.token, keys, {policy.algorithms, {}});
        token.form = formOf(*token.token, token.signature);
        token.wereKeysGiven = !keys.empty();
        if (const TokenPart *payload = token.token->part(PartName::Payload))
            token.claims = readClaims(*payload);
        conclude(token, policy, at);
        inspection.tokens.push_back(std::move(token));
    }
    return inspection;
}

std::vector<Finding> beyondVerdicts(const InspectedToken &token)
{
    std::vector<Finding> findings = token.findings;
    std::erase_if(findings, [&](const Finding &finding) {
        return finding.severity == Severity::Info &&
               std::ranges::find(token.verdicts, finding, &AspectVerdict::why) != token.verdicts.end();
    });
    return findings;
}

Inspection inspectedAt(Inspection inspection, const Policy &policy, Instant at)
{
    for (InspectedToken &token : inspection.tokens)
        conclude(token, policy, at);
    return inspection;
}

} // namespace jotscope
