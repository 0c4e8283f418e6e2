#include "core/crypto/recovery/rsa_block.h"
#include "core/diagnosis/observations/observations.h"
#include "core/jose/keys/key_name.h"
#include "core/text/hex.h"
#include "core/text/utf8.h"

#include <algorithm>

namespace jotscope {

std::optional<Cause> seeSignedDigest(const Case &subject)
{
    std::string otherKeys;
    for (const KeyPointer &key : subject.subject.keys) {
        if (key->type() != KeyType::Rsa)
            continue;
        const auto block = crypto::rsaBlock(*key->asymmetric(), subject.signatureBytes);
        if (!block)
            continue;
        const auto parts = crypto::pkcs1Block(*block);
        if (parts && parts->algorithm && parts->algorithm->hash) {
            const std::string_view digest =
                std::string_view(*block).substr(parts->digest.begin, parts->digest.size());
            const std::string name = std::string(parts->algorithm->name) + " ";
            Cause changed;
            changed.certainty = Certainty::Likely;
            changed.steps = {makeFinding(
                "payload-changed", subject.payloadPart ? subject.payloadPart->range : ByteRange{},
                {{"key", keyName(*key)},
                 {"signed", name + encodeHex(digest)},
                 {"actual",
                  name + encodeHex(crypto::digest(*parts->algorithm->hash, subject.signingInput))}})};
            return changed;
        }
        otherKeys += (otherKeys.empty() ? "" : ", ") + keyName(*key);
    }
    // The padding of PSS is random to look at, so that only PKCS#1 v1.5 tells a wrong key from a changed
    // text.
    if (otherKeys.empty() || !subject.algorithm || subject.algorithm->scheme != SignatureScheme::RsaPkcs1)
        return std::nullopt;
    Cause wrong;
    wrong.certainty = Certainty::Likely;
    wrong.steps = {makeFinding("key-wrong", subject.signaturePart->range, {{"key", otherKeys}})};
    return wrong;
}

std::optional<Cause> seeStaleSet(const Case &subject)
{
    const HeaderParameter kid = subject.header.parameter("kid");
    const std::string name = kid.value.string();
    const KeyRing &keys = subject.subject.keys;
    const bool isSet =
        std::ranges::count_if(keys, [](const KeyPointer &key) { return !key->attributes().kid.empty(); }) > 1;
    const bool isNamed = std::ranges::any_of(keys, [&](const KeyPointer &key) {
        return key->attributes().kid == name || (key->type() != KeyType::Oct && key->thumbprint() == name);
    });
    if (name.empty() || !isSet || isNamed)
        return std::nullopt;
    Cause stale;
    stale.certainty = Certainty::Likely;
    stale.steps = {makeFinding("key-stale-set", kid.where(), {{"kid", excerpt(name)}})};
    return stale;
}

} // namespace jotscope
