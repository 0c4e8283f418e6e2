#include "core/crypto/recovery/ecdsa.h"
#include "core/crypto/recovery/rsa_block.h"
#include "core/diagnosis/observations/observations.h"
#include "core/jose/keys/names/key_name.h"
#include "core/text/encodings/hex.h"
#include "core/text/utf8.h"

#include <algorithm>

namespace jotscope {

namespace {

using crypto::Hash;

/// What was signed and what this token has, each with the name of its hash.
struct Digests
{
    std::string found;
    std::string expected;
};

std::optional<Digests> digestsOf(std::string_view block, const Key &key, const std::string &input)
{
    const auto pkcs1 = crypto::pkcs1Block(block);
    if (pkcs1 && pkcs1->algorithm && pkcs1->algorithm->hash) {
        const std::string name = std::string(pkcs1->algorithm->name) + " ";
        return Digests{name + encodeHex(block.substr(pkcs1->digest.begin, pkcs1->digest.size())),
                       name + encodeHex(crypto::digest(*pkcs1->algorithm->hash, input))};
    }
    for (const Hash hash : {Hash::Sha256, Hash::Sha384, Hash::Sha512}) {
        const auto pss = crypto::pssBlock(block, key.bits(), hash, hash);
        if (!pss)
            continue;
        const std::string name = "PSS ";
        return Digests{name + encodeHex(block.substr(pss->hash.begin, pss->hash.size())),
                       name + encodeHex(crypto::expectedPssHash(*pss, hash, crypto::digest(hash, input)))};
    }
    return std::nullopt;
}

} // namespace

std::optional<Cause> seeSignedDigest(const Case &subject)
{
    if (subject.signatureBytes.empty())
        return std::nullopt;
    std::string otherKeys;
    for (const KeyPointer &key : subject.subject.keys) {
        if (key->type() != KeyType::Rsa)
            continue;
        const auto block = crypto::rsaBlock(*key->asymmetric(), subject.signatureBytes);
        const auto digests = block ? digestsOf(*block, *key, subject.signingInput) : std::nullopt;
        if (digests)
            return likely(makeFinding(
                "payload-changed", subject.payloadPart ? subject.payloadPart->range : ByteRange{},
                {{"key", keyName(*key)}, {"signed", digests->found}, {"actual", digests->expected}}));
        otherKeys += (otherKeys.empty() ? "" : ", ") + keyName(*key);
    }
    const bool isRsa = subject.algorithm && keyTypeOf(subject.algorithm->scheme) == KeyType::Rsa;
    if (otherKeys.empty() || !isRsa)
        return std::nullopt;
    return likely(makeFinding("key-wrong", subject.signaturePart->range, {{"key", otherKeys}}));
}

std::optional<Cause> seeSigners(const Case &subject)
{
    if (!subject.algorithm || subject.algorithm->scheme != SignatureScheme::Ecdsa)
        return std::nullopt;
    const crypto::Curve curve = *subject.algorithm->curve;
    const bool isKeyOnHand = std::ranges::any_of(subject.subject.keys, [&](const KeyPointer &key) {
        return key->asymmetric() && key->asymmetric()->curve() == curve;
    });
    if (!isKeyOnHand)
        return std::nullopt;
    const std::string digest = crypto::digest(subject.algorithm->hash, subject.signingInput);
    std::string thumbprints; // two as a rule, four at most: all of them are shown
    for (const crypto::EcPublicPoint &point :
         crypto::recoverEcdsaKeys(curve, digest, subject.signatureBytes)) {
        if (auto key = crypto::AsymmetricKey::fromEc(curve, point))
            thumbprints += (thumbprints.empty() ? "" : ", ") + Key(*std::move(key), {}).thumbprint();
    }
    if (thumbprints.empty())
        return std::nullopt;
    Cause cause = likely(
        makeFinding("key-recovered-other", subject.signaturePart->range, {{"thumbprints", thumbprints}}));
    cause.certainty = Certainty::Possible;
    return cause;
}

std::optional<Cause> seeStaleSet(const Case &subject)
{
    const HeaderParameter kid = subject.header.parameter("kid");
    const std::string name = kid.value.string();
    const KeyRing &keys = subject.subject.keys;
    const bool isSet =
        std::ranges::any_of(keys, [](const KeyPointer &key) { return !key->attributes().kid.empty(); });
    const bool isNamed = std::ranges::any_of(keys, [&](const KeyPointer &key) {
        return key->attributes().kid == name || (key->type() != KeyType::Oct && key->thumbprint() == name);
    });
    if (name.empty() || !isSet || isNamed)
        return std::nullopt;
    return likely(makeFinding("key-stale-set", kid.where(), {{"kid", excerpt(name)}}));
}

} // namespace jotscope
