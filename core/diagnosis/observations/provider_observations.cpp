#include "core/diagnosis/inputs/input_readings.h"
#include "core/diagnosis/observations/observations.h"

#include <algorithm>
#include <array>

namespace jotscope {

namespace {

std::string claim(const Case &subject, std::string_view name)
{
    if (!subject.payloadPart || !subject.payloadPart->json)
        return {};
    return subject.payloadPart->json->root().member(name).string();
}

ByteRange placeOfClaim(const Case &subject, std::string_view name)
{
    const JsonValue value = subject.payloadPart->json->root().member(name);
    return subject.payloadPart->sourceOf(value.range());
}

bool isFromMicrosoft(const Case &subject)
{
    constexpr std::array kIssuers = {"https://sts.windows.net/", "https://login.microsoftonline.com/",
                                     "https://login.windows.net/", "https://sts.chinacloudapi.cn/",
                                     "https://login.microsoftonline.us/"};
    const std::string issuer = claim(subject, "iss");
    return std::ranges::any_of(kIssuers, [&](const char *one) { return issuer.starts_with(one); });
}

} // namespace

std::optional<Cause> seeEmulator(const Case &subject)
{
    const bool isFirebase = claim(subject, "iss").starts_with("https://securetoken.google.com/");
    if (!isFirebase || !subject.algorithm || subject.algorithm->scheme != SignatureScheme::None)
        return std::nullopt;
    return likely(makeFinding("unsigned-emulator", placeOfClaim(subject, "iss")));
}

std::optional<Cause> seeRefreshToken(const Case &subject)
{
    const std::string typ = claim(subject, "typ");
    const bool isKeycloak = claim(subject, "iss").find("/realms/") != std::string::npos;
    if (!isKeycloak || (typ != "Refresh" && typ != "Offline") || !subject.algorithm ||
        subject.algorithm->scheme != SignatureScheme::Hmac)
        return std::nullopt;
    return likely(makeFinding("refresh-not-for-you", placeOfClaim(subject, "typ")));
}

std::optional<Cause> seeGraphNonce(const Case &subject)
{
    if (!headerWithHashedNonce(subject) || !isFromMicrosoft(subject))
        return std::nullopt;
    // With the right key on hand, it would have been proven.
    const bool wasKeyTried = std::ranges::find(subject.subject.check.attempts, KeyAttempt::Outcome::Mismatch,
                                               &KeyAttempt::outcome) != subject.subject.check.attempts.end();
    Cause cause = likely(makeFinding("input-graph-nonce", subject.header.parameter("nonce").where(),
                                     {{kPartArgument, "header"}}));
    cause.certainty = wasKeyTried ? Certainty::Possible : Certainty::Likely;
    cause.isConformant = false;
    return cause;
}

std::optional<Cause> seeDetachedPayload(const Case &subject)
{
    if (!subject.payloadText.empty() || subject.subject.detachedPayload || subject.signatureBytes.empty())
        return std::nullopt;
    const ByteRange where = subject.payloadPart ? subject.payloadPart->range : ByteRange{};
    return likely(makeFinding("payload-detached-missing", where));
}

} // namespace jotscope
