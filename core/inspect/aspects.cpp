#include "core/inspect/aspects.h"

#include <algorithm>

namespace jotscope {

namespace {

AspectVerdict structureVerdict(const Token &token)
{
    const Finding *departure = token.departure();
    if (!departure)
        return {Aspect::Structure, AspectState::Passed, makeFinding("token-well-formed")};
    const bool isReadable = departure->severity != Severity::Error;
    return {Aspect::Structure, isReadable ? AspectState::Warned : AspectState::Failed, *departure};
}

/// Passed, unless there is more to say about it than that.
AspectState passedOrWarned(const std::vector<Finding> &findings)
{
    const bool isClean = std::ranges::none_of(
        findings, [](const Finding &finding) { return finding.severity != Severity::Info; });
    return isClean ? AspectState::Passed : AspectState::Warned;
}

AspectState signatureState(const SignatureCheck &check, bool wereKeysGiven)
{
    switch (check.verdict) {
    case SignatureVerdict::Valid:
        return passedOrWarned(check.findings);
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

AspectState decryptionState(const Decryption &decryption)
{
    switch (decryption.verdict) {
    case DecryptionVerdict::Decrypted:
        return passedOrWarned(decryption.findings);
    case DecryptionVerdict::Failed:
        return AspectState::Failed;
    case DecryptionVerdict::NoKey:
    case DecryptionVerdict::Unsupported:
        break;
    }
    return AspectState::NotChecked;
}

AspectVerdict keyVerdict(const InspectedToken &token)
{
    if (token.decryption)
        return {Aspect::Decryption, decryptionState(*token.decryption), token.decryption->findings.front()};
    return {Aspect::Signature, signatureState(token.signature, token.wereKeysGiven),
            token.signature.findings.front()};
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

AspectState trustState(TrustCheck::State state)
{
    switch (state) {
    case TrustCheck::State::Passed:
        return AspectState::Passed;
    case TrustCheck::State::Warned:
        return AspectState::Warned;
    case TrustCheck::State::Failed:
        return AspectState::Failed;
    case TrustCheck::State::NotChecked:
        break;
    }
    return AspectState::NotChecked;
}

TrustCheck trustCheck(const InspectedToken &token, const Policy &policy, Instant at)
{
    if (token.evidence)
        return checkTrust(*token.evidence, policy.anchors.get(), at, token.trust);
    return {TrustCheck::State::NotChecked, {makeFinding("trust-encrypted")}, nullptr, {}};
}

ClaimChecks claimChecks(const InspectedToken &token, const Policy &policy, Instant at)
{
    const std::shared_ptr<const TokenPart> payload = token.payload();
    if (payload && payload->json && payload->json->root().isObject())
        return checkClaims(token.claims, policy, at, token.token->header());
    ClaimChecks checks;
    const bool isLocked = token.decryption && !payload;
    const bool isWithin = !token.nested.empty();
    const Finding why = makeFinding(isLocked   ? "claims-encrypted"
                                    : isWithin ? "claims-in-nested-token"
                                               : "claims-unreadable");
    checks.timeFindings = checks.claimFindings = {why};
    // What is expected of claims, no text without any can meet.
    if (!isLocked && !isWithin && policy.hasExpectations())
        checks.claims = ClaimChecks::State::Failed;
    return checks;
}

void addOnce(std::vector<Finding> &all, const std::vector<Finding> &more)
{
    for (const Finding &finding : more) {
        if (std::ranges::find(all, finding) == all.end())
            all.push_back(finding);
    }
}

bool isProven(const InspectedToken &token)
{
    if (token.decryption)
        return token.decryption->verdict == DecryptionVerdict::Decrypted;
    return token.signature.verdict == SignatureVerdict::Valid;
}

} // namespace

void conclude(InspectedToken &token, const Policy &policy, Instant at)
{
    for (InspectedToken &inner : token.nested) {
        // A key-binding JWT is for the verifier that asked for it, and has rules of its own.
        Policy ofHolder;
        ofHolder.leeway = policy.leeway;
        ofHolder.anchors = policy.anchors;
        conclude(inner, token.sdJwt ? ofHolder : policy, at);
    }
    const ClaimChecks checks = claimChecks(token, policy, at);
    token.trust = trustCheck(token, policy, at);
    token.verdicts = {
        structureVerdict(*token.token),
        keyVerdict(token),
        {Aspect::Time, claimState(checks.time), checks.timeFindings.front()},
        {Aspect::Claims, claimState(checks.claims), checks.claimFindings.front()},
        {Aspect::Trust, trustState(token.trust.state), token.trust.findings.front()},
    };

    token.findings.clear();
    addOnce(token.findings, token.undone);
    addOnce(token.findings, token.token->findings);
    addOnce(token.findings, token.decryption ? token.decryption->findings : token.signature.findings);
    addOnce(token.findings, token.selective);
    addOnce(token.findings, checks.timeFindings);
    addOnce(token.findings, checks.claimFindings);
    addOnce(token.findings, token.trust.findings);
    std::ranges::stable_sort(token.findings, [](const Finding &a, const Finding &b) {
        return a.severity != b.severity ? a.severity < b.severity : a.where.begin < b.where.begin;
    });

    const bool hasFailed = std::ranges::any_of(token.verdicts,
                                               [](const AspectVerdict &verdict) {
                                                   return verdict.state == AspectState::Failed;
                                               }) ||
                           std::ranges::any_of(token.selective, [](const Finding &finding) {
                               return finding.severity == Severity::Error;
                           });
    token.isAcceptable = !hasFailed && (!token.wereKeysGiven || isProven(token)) &&
                         std::ranges::all_of(token.nested, &InspectedToken::isAcceptable);
}

SignatureCheck combinedCheck(const std::vector<SignatureCheck> &checks)
{
    if (checks.size() == 1)
        return checks.front();
    const auto countOf = [&checks](SignatureVerdict verdict) {
        return std::ranges::count(checks, verdict, &SignatureCheck::verdict);
    };
    const auto valid = countOf(SignatureVerdict::Valid);
    const std::vector<FindingArgument> args{{"valid", std::to_string(valid)},
                                            {"count", std::to_string(checks.size())}};
    SignatureCheck combined;
    if (valid > 0) {
        const bool areAll = static_cast<std::size_t>(valid) == checks.size();
        combined.verdict = SignatureVerdict::Valid;
        combined.findings = {
            makeFinding(areAll ? "signatures-all-valid" : "signatures-some-valid", {}, args)};
    } else if (countOf(SignatureVerdict::Invalid) > 0) {
        combined.verdict = SignatureVerdict::Invalid;
        combined.findings = {makeFinding("signatures-none-valid", {}, args)};
    } else {
        combined.findings = {makeFinding("signatures-not-checked", {}, args)};
    }
    // The first of the best stands for them where there is room for one.
    const auto first = std::ranges::find(checks, combined.verdict, &SignatureCheck::verdict);
    const SignatureCheck &shown = first != checks.end() ? *first : checks.front();
    combined.alg = shown.alg;
    combined.key = shown.key;
    for (const SignatureCheck &check : checks) {
        combined.attempts.insert(combined.attempts.end(), check.attempts.begin(), check.attempts.end());
        // That another signature fits makes what is wrong with this one a warning at most.
        for (Finding finding : check.findings) {
            if (valid > 0 && finding.severity == Severity::Error)
                finding.severity = Severity::Warning;
            addOnce(combined.findings, {finding});
        }
    }
    return combined;
}

} // namespace jotscope
