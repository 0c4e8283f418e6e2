#include "core/inspect/inspection.h"

#include "core/diagnosis/kinds.h"
#include "core/inspect/aspects.h"
#include "core/inspect/token_inspection.h"

#include <algorithm>
#include <array>

namespace jotscope {

std::string_view aspectName(Aspect aspect)
{
    static constexpr std::array<std::string_view, 6> kNames = {"structure", "signature", "decryption",
                                                               "time",      "claims",    "trust"};
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

std::shared_ptr<const TokenPart> InspectedToken::payload() const
{
    if (decryption)
        return decryption->payload;
    return {token, token->part(PartName::Payload)};
}

Inspection inspect(std::string_view paste, const KeyRing &keys, const Policy &policy, Instant at,
                   const std::optional<std::string> &detachedPayload)
{
    Inspection inspection;
    TokenSearch search = findTokens(paste);
    inspection.findings = std::move(search.findings);
    for (FoundToken &found : search.tokens) {
        inspection.tokens.push_back(inspectToken(std::move(found), {keys, policy, detachedPayload}));
        conclude(inspection.tokens.back(), policy, at);
    }
    const bool isAnyRead = std::ranges::any_of(
        inspection.tokens, [](const InspectedToken &token) { return token.token->header().isObject(); });
    if (!isAnyRead) {
        if (std::optional<Finding> kind = recogniseKind(paste))
            inspection.findings.push_back(*std::move(kind));
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
