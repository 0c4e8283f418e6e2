#pragma once

#include "core/diagnosis/case.h"
#include "core/diagnosis/readings.h"

#include <optional>
#include <string>
#include <string_view>

/// What signers sign in place of the signing input. Each function offers the texts of one such mistake.
namespace jotscope {

void offerOnePart(const Case &subject, Readings &inputs);          ///< `input-payload-only`
void offerDecodedBytes(const Case &subject, Readings &inputs);     ///< `input-decoded-bytes`
void offerLineBreaks(const Case &subject, Readings &inputs);       ///< `input-line-break`
void offerWithoutDot(const Case &subject, Readings &inputs);       ///< `input-without-dot`
void offerTrailingDot(const Case &subject, Readings &inputs);      ///< `input-trailing-dot`
void offerAlbPadding(const Case &subject, Readings &inputs);       ///< `input-alb-padding`
void offerPadding(const Case &subject, Readings &inputs);          ///< `input-with-padding`
void offerStandardBase64(const Case &subject, Readings &inputs);   ///< `input-standard-base64`
void offerUnencodedPayload(const Case &subject, Readings &inputs); ///< `input-unencoded-payload`
void offerEncodedPayload(const Case &subject, Readings &inputs);   ///< `input-encoded-payload`
void offerHashedTwice(const Case &subject, Readings &inputs);      ///< `input-hashed-twice`
void offerPrehashed(const Case &subject, Readings &inputs);        ///< `input-prehashed`
void offerGraphNonce(const Case &subject, Readings &inputs);       ///< `input-graph-nonce`
void offerReserialised(const Case &subject, Readings &inputs);     ///< `input-reserialised`

/// The two halves of the signing input, as the token's own algorithm would sign them.
struct SignedHalves
{
    explicit SignedHalves(const Case &subject);

    std::string_view header;
    std::string_view payload;
};

/// Whether the AWS Application Load Balancer made the token: it signs what it writes, padding and all.
bool isFromLoadBalancer(const Case &subject);

/// The header with its nonce as Microsoft signs it; nothing for a token without nonce.
std::optional<std::string> headerWithHashedNonce(const Case &subject);

/// `text` in lines of `width` characters.
std::string inLines(std::string_view text, std::size_t width, std::string_view lineBreak);

/// Well-formed UTF-8 in UTF-16, without a byte order mark.
std::string inUtf16(std::string_view utf8, bool isLittleEndian);

enum class SignedPart { Header, Payload, Both };

/// A finding at header and payload together, or at the one that it names in its argument.
Finding inputFinding(const Case &subject, std::string_view id, std::vector<FindingArgument> args = {});
Finding partFinding(const Case &subject, std::string_view id, SignedPart part,
                    std::vector<FindingArgument> args = {});

} // namespace jotscope
