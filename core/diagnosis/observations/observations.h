#pragma once

#include "core/diagnosis/case.h"

#include <optional>
#include <vector>

/// What token and keys say of themselves, without a verification. Each function sees one thing, or nothing.
namespace jotscope {

Cause likely(Finding step); ///< one that nothing else explains, though no verification proves it

/// The departures from the strict form that the decoder forgave, as slips of the signer: what is wrong
/// besides with a token that verifies once something else is undone.
std::vector<Finding> departureSteps(const Case &subject);

std::optional<Cause> seeDepartures(const Case &subject); ///< what a signature that fits departs in
std::optional<Cause> seeZeroSignature(const Case &subject);
std::optional<Cause> seeCutSignature(const Case &subject);
std::optional<Cause> seeLetterCase(const Case &subject);

std::optional<Cause> seeEmulator(const Case &subject);
std::optional<Cause> seeRefreshToken(const Case &subject);
std::optional<Cause> seeGraphNonce(const Case &subject);
std::optional<Cause> seeDetachedPayload(const Case &subject);

std::optional<Cause> seeOtherKeyType(const Case &subject);
std::optional<Cause> seeOtherCurve(const Case &subject);

std::optional<Cause> seeSignedDigest(const Case &subject); ///< what RSA's public operation gives back
std::optional<Cause> seeSigners(const Case &subject);      ///< the public keys under which ECDSA would verify
std::optional<Cause> seeStaleSet(const Case &subject);

std::optional<Cause> seeUnsoughtCauses(const Case &subject); ///< a token too large for some of the search

} // namespace jotscope
