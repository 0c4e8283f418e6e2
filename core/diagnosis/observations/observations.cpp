#include "core/diagnosis/observations/observations.h"

#include "core/diagnosis/hypotheses.h"

#include <utility>

namespace jotscope {

namespace {

constexpr Observation kObservations[] = {
    {"sig-standard-base64", seeDepartures},
    {"sig-all-zero", seeZeroSignature},
    {"unsigned-emulator", seeEmulator},
    {"refresh-not-for-you", seeRefreshToken},
    {"input-graph-nonce", seeGraphNonce},
    {"payload-detached-missing", seeDetachedPayload},
    {"token-truncated", seeCutSignature},
    {"token-letter-case", seeLetterCase},
    {"alg-key-type-mismatch", seeOtherKeyType},
    {"alg-curve-mismatch", seeOtherCurve},
    {"payload-changed", seeSignedDigest},
    {"key-recovered-other", seeSigners},
    {"key-stale-set", seeStaleSet},
    {"diagnosis-token-too-large", seeUnsoughtCauses},
};

} // namespace

Cause likely(Finding step)
{
    Cause cause;
    cause.steps = {std::move(step)};
    cause.certainty = Certainty::Likely;
    return cause;
}

std::span<const Observation> observations()
{
    return kObservations;
}

} // namespace jotscope
