#include "core/inspect/unverified_mac.h"

#include "core/jose/jose_header.h"

#include <algorithm>

namespace jotscope {

namespace {

bool isExplained(const InspectedToken &token)
{
    return token.diagnosis && std::ranges::any_of(token.diagnosis->causes, [](const Cause &cause) {
               return cause.certainty == Certainty::Proven;
           });
}

SignatureVerdict verdictOf(const InspectedToken &token, std::size_t index)
{
    return index < token.signatures.size() ? token.signatures[index].verdict : token.signature.verdict;
}

} // namespace

std::optional<UnverifiedMac> findUnverifiedMac(const InspectedToken &token,
                                               std::optional<std::string_view> detachedPayload)
{
    if (token.decryption || isExplained(token))
        return std::nullopt;
    const std::vector<JwsSignature> &signatures = token.token->signatures;
    for (std::size_t i = 0; i < signatures.size(); ++i) {
        const JwsAlgorithm *algorithm =
            findJwsAlgorithm(JoseHeader(*token.token, signatures[i]).string("alg"));
        const TokenPart *mac = token.token->at(signatures[i].signature);
        const bool isMac = algorithm && algorithm->scheme == SignatureScheme::Hmac && mac &&
                           mac->bytes().size() == algorithm->signatureSize;
        if (isMac && verdictOf(token, i) != SignatureVerdict::Valid)
            return UnverifiedMac{algorithm->hash, token.token,
                                 token.token->signingInput(signatures[i], detachedPayload),
                                 std::string(mac->bytes())};
    }
    return std::nullopt;
}

} // namespace jotscope
