#include "core/diagnosis/forms/signature_forms.h"
#include "core/diagnosis/inputs/input_readings.h"
#include "core/diagnosis/observations/observations.h"
#include "core/diagnosis/tokens/token_pieces.h"
#include "core/findings/catalogue.h"
#include "core/text/encodings/base64url.h"
#include "core/text/utf8.h"

#include <algorithm>
#include <array>

namespace jotscope {

namespace {

std::size_t charactersFor(std::size_t bytes)
{
    return charactersOfBytes({0, bytes}).end;
}

/// Whether the token has a departure of that name in the part.
bool departs(const Case &subject, const TokenPart *part, std::string_view id)
{
    return part && std::ranges::any_of(subject.subject.token.findings, [&](const Finding &finding) {
               return finding.id == id && part->range.contains(finding.where);
           });
}

/// The one of the two parts, or both, that has the departure.
std::optional<SignedPart> partThatDeparts(const Case &subject, std::string_view id)
{
    const bool isInHeader = departs(subject, subject.headerPart, id);
    const bool isInPayload = departs(subject, subject.payloadPart, id);
    if (!isInHeader && !isInPayload)
        return std::nullopt;
    return isInHeader && isInPayload ? SignedPart::Both
           : isInHeader              ? SignedPart::Header
                                     : SignedPart::Payload;
}

std::vector<Finding> inputDepartures(const Case &subject)
{
    std::vector<Finding> steps;
    if (const auto part = partThatDeparts(subject, "base64url-padding")) {
        if (isFromLoadBalancer(subject))
            steps.push_back(inputFinding(subject, "input-alb-padding"));
        else
            steps.push_back(partFinding(subject, "input-with-padding", *part));
    }
    if (partThatDeparts(subject, "base64url-standard-alphabet"))
        steps.push_back(inputFinding(subject, "input-standard-base64",
                                     {{kWordArgument, JOT_TEXT("Word", "as they stand in the token")}}));
    if (partThatDeparts(subject, "base64url-white-space"))
        steps.push_back(inputFinding(subject, "input-line-break",
                                     {{kWordArgument, JOT_TEXT("Word", "as they stand in the token")}}));
    return steps;
}

std::vector<Finding> signatureDepartures(const Case &subject)
{
    std::vector<Finding> steps;
    if (departs(subject, subject.signaturePart, "base64url-standard-alphabet"))
        steps.push_back(formFinding(subject, "sig-standard-base64",
                                    {{kWordArgument, JOT_TEXT("Word", "standard base64")}}));
    if (departs(subject, subject.signaturePart, "base64url-padding"))
        steps.push_back(
            formFinding(subject, "sig-padded", {{kWordArgument, JOT_TEXT("Word", "padding (=)")}}));
    return steps;
}

/// By the algorithm and the keys on hand; where these say nothing, those in use.
std::vector<std::size_t> plausibleSizes(const Case &subject)
{
    std::vector<std::size_t> sizes = demandedSizes(subject);
    if (sizes.empty() && keyTypeOf(subject.algorithm->scheme) == KeyType::Rsa)
        sizes = {256, 384, 512};
    if (sizes.empty() && subject.algorithm->scheme == SignatureScheme::EdDsa)
        sizes = {64, 114};
    return sizes;
}

} // namespace

std::vector<Finding> departureSteps(const Case &subject)
{
    std::vector<Finding> steps = inputDepartures(subject);
    std::vector<Finding> ofSignature = signatureDepartures(subject);
    // Standard base64 is padded: that is one slip.
    if (ofSignature.size() > 1)
        ofSignature.resize(1);
    steps.insert(steps.end(), ofSignature.begin(), ofSignature.end());
    for (const TokenPart &part : subject.subject.token.parts) {
        if (part.name == PartName::Surplus && subject.isCompact)
            steps.push_back(makeFinding("token-extra-characters", part.range,
                                        {{"extra", excerpt(subject.subject.token.encoded(part), 20)}}));
    }
    return steps;
}

std::optional<Cause> seeDepartures(const Case &subject)
{
    const SignatureCheck &check = subject.subject.check;
    const bool fits = std::ranges::any_of(check.findings, [](const Finding &finding) {
        return finding.id == "signature-fits-malformed-token";
    });
    if (!fits)
        return std::nullopt;
    Cause cause;
    cause.steps = inputDepartures(subject);
    const bool isInputSound = cause.steps.empty();
    // The load balancer pads whatever it encodes, the signature too: that is one cause.
    const std::vector<Finding> ofSignature =
        !isInputSound && isFromLoadBalancer(subject) ? std::vector<Finding>{} : signatureDepartures(subject);
    cause.steps.insert(cause.steps.end(), ofSignature.begin(), ofSignature.end());
    if (cause.steps.empty())
        return std::nullopt;
    cause.certainty = Certainty::Proven;
    cause.isConformant = false;
    cause.key = check.key;
    // What was signed in another form cannot be put right without the signer.
    if (isInputSound && subject.isCompact && !subject.subject.detachedPayload)
        cause.fixes.emplace_back(TokenFix{subject.signingInput + "." +
                                          encodeBase64Url(subject.signatureBytes) + piecesOf(subject).tail});
    return cause;
}

std::optional<Cause> seeZeroSignature(const Case &subject)
{
    const auto isZero = [](std::string_view bytes) {
        return std::ranges::all_of(bytes, [](char byte) { return byte == '\0'; });
    };
    const std::optional<NumberPair> pair = readDerPair(subject.signatureBytes);
    const bool isPairOfZeros = pair && isZero(pair->r) && isZero(pair->s);
    if (subject.signatureBytes.empty() || (!isZero(subject.signatureBytes) && !isPairOfZeros))
        return std::nullopt;
    return Cause{{formFinding(subject, "sig-all-zero")}, Certainty::Likely, false, {}, nullptr};
}

std::optional<Cause> seeLetterCase(const Case &subject)
{
    constexpr std::string_view kCapitals = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    constexpr std::string_view kSmall = "abcdefghijklmnopqrstuvwxyz";
    const std::string &text = subject.subject.token.text;
    const bool isOfOneCase =
        text.find_first_of(kCapitals) == text.npos || text.find_first_of(kSmall) == text.npos;
    const bool isHeaderRead =
        subject.headerPart && subject.headerPart->json && subject.headerPart->json->isStrict();
    if (!subject.isCompact || isHeaderRead || !isOfOneCase || text.size() < 40)
        return std::nullopt;
    return Cause{{makeFinding("token-letter-case", subject.subject.range,
                              {{kWordArgument, JOT_TEXT("Word", "whole token")}})},
                 Certainty::Likely,
                 true,
                 {},
                 nullptr};
}

std::optional<Cause> seeCutSignature(const Case &subject)
{
    const bool isCutBefore = subject.isCompact && subject.algorithm && subject.signatureText.empty() &&
                             subject.payloadPart && subject.payloadPart->json &&
                             !subject.payloadPart->json->isStrict();
    if (isCutBefore) {
        const std::vector<std::size_t> sizes = plausibleSizes(subject);
        const std::size_t end = subject.payloadPart->range.end;
        const std::string least = sizes.empty() ? "1" : std::to_string(charactersFor(sizes.front()) + 1);
        return Cause{{makeFinding("token-truncated", {end, end}, {{"count", "≥ " + least}})},
                     Certainty::Likely,
                     true,
                     {},
                     nullptr};
    }
    // Another form of the signature, or its padding, shows that its end is there.
    if (!subject.isCompact || !subject.algorithm || subject.signatureText.empty() ||
        subject.signatureText.ends_with('=') || readDerPair(subject.signatureBytes))
        return std::nullopt;
    const std::vector<std::size_t> sizes = plausibleSizes(subject);
    const bool isOfOne = std::ranges::any_of(
        sizes, [&](std::size_t size) { return charactersFor(size) == subject.signatureText.size(); });
    const auto next = std::ranges::find_if(
        sizes, [&](std::size_t size) { return charactersFor(size) > subject.signatureText.size(); });
    if (isOfOne || next == sizes.end())
        return std::nullopt;
    const std::size_t missing = charactersFor(*next) - subject.signatureText.size();
    const std::size_t end = subject.signaturePart->range.end;
    return Cause{{makeFinding("token-truncated", {end, end}, {{"count", std::to_string(missing)}})},
                 Certainty::Likely,
                 true,
                 {},
                 nullptr};
}

} // namespace jotscope
