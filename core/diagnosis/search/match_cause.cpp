#include "core/diagnosis/search/match_cause.h"

#include "core/diagnosis/observations/observations.h"
#include "core/diagnosis/tokens/token_pieces.h"
#include "core/text/encodings/base64url.h"

#include <algorithm>

namespace jotscope {

namespace {

/// Another algorithm, another form of the signature, or something else signed than RFC 7515 section 5 has it.
bool departsFromStandard(const Finding &step)
{
    return step.id.starts_with("alg-") || step.id.starts_with("sig-") || step.id.starts_with("input-");
}

/// The token as it would have to read for the match to verify as it stands; empty when no text can.
std::string mended(const SearchSpace &space, const Match &match)
{
    const Case &subject = space.subject;
    const bool isOtherInput = match.input && !match.input->steps.empty();
    const bool isOtherSignature =
        (match.signature && !match.signature->steps.empty()) || !match.wholeSignature.empty();
    const bool isReserialised =
        isOtherInput && match.input->steps.front().id == std::string_view("input-reserialised");
    if (!subject.isCompact || (isOtherInput && !isReserialised) || (!isOtherInput && !isOtherSignature))
        return {};
    const std::string &signature =
        match.wholeSignature.empty() ? match.signature->value : match.wholeSignature;
    return (match.input ? match.input->value : subject.signingInput) + "." + encodeBase64Url(signature) +
           piecesOf(subject).tail;
}

} // namespace

Cause causeOf(const SearchSpace &space, Match match)
{
    Cause cause;
    cause.certainty = Certainty::Proven;
    cause.fixes = std::move(match.fixes);
    if (std::string text = mended(space, match); !text.empty())
        cause.fixes.emplace_back(TokenFix{std::move(text)});
    const bool isAsItStands = (!match.input || match.input->steps.empty()) &&
                              (!match.signature || match.signature->steps.empty()) &&
                              match.wholeSignature.empty();
    if (isAsItStands && !match.steps.empty()) {
        const std::vector<Finding> departures = departureSteps(space.subject);
        match.steps.insert(match.steps.end(), departures.begin(), departures.end());
    }
    cause.isConformant = std::ranges::none_of(match.steps, departsFromStandard);
    cause.steps = std::move(match.steps);
    cause.key = std::move(match.key);
    return cause;
}

} // namespace jotscope
