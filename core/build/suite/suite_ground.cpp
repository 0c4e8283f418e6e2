#include "core/build/suite/suite_ground.h"

#include "core/crypto/hashing/mac_key.h"
#include "core/jose/jwe/encryption.h"
#include "core/jose/jws/signature_primitive.h"
#include "core/json/edits/object_edits.h"
#include "core/json/json_writer.h"
#include "core/text/encodings/base64url.h"

namespace jotscope {

namespace {

std::string encodedParts(std::string_view headerText, std::string_view payload)
{
    return encodeBase64Url(headerText) + '.' + encodeBase64Url(payload);
}

std::string signedBy(const KeyPointer &key, const JwsAlgorithm &algorithm, std::string input)
{
    const std::string signature = encodeBase64Url(signPrimitive(*key, algorithm, input).value_or(""));
    return input.append(".").append(signature);
}

} // namespace

std::string SuiteGround::withPayload(std::string_view payload) const
{
    return signedToken(header, payload);
}

std::string SuiteGround::withClaim(std::string_view name, std::string_view json) const
{
    return withPayload(withMemberSet(claims, name, json));
}

std::string SuiteGround::withoutClaim(std::string_view name) const
{
    return withPayload(withoutMember(claims, name));
}

std::string SuiteGround::withClaimTwice(std::string_view name, std::string_view json) const
{
    return withPayload(withMemberAppended(claims, name, json));
}

std::string SuiteGround::withHeader(std::string_view json) const
{
    return signedToken(json, claims);
}

std::string SuiteGround::withParameter(std::string_view name, std::string_view json) const
{
    return withHeader(headerWith(name, json));
}

std::string SuiteGround::forged(std::string_view json) const
{
    return signedBy(attackerKey, *algorithm, encodedParts(json, claims));
}

std::string SuiteGround::forgedWithParameter(std::string_view name, std::string_view json) const
{
    return forged(headerWith(name, json));
}

std::string SuiteGround::withSignature(std::string_view other) const
{
    return signingInput() + '.' + encodeBase64Url(other);
}

std::string SuiteGround::signedToken(std::string_view headerText, std::string_view payload) const
{
    return signedBy(key, *algorithm, encodedParts(headerText, payload));
}

std::string SuiteGround::signedParts(std::string_view encodedHeader, std::string_view encodedPayload) const
{
    return signedBy(key, *algorithm, std::string(encodedHeader) + '.' + std::string(encodedPayload));
}

std::string SuiteGround::macToken(std::string_view headerText, crypto::Hash hash,
                                  std::string_view secret) const
{
    const std::string input = encodedParts(headerText, claims);
    const crypto::MacKey mac{SecretBytes(secret)};
    return input + '.' + encodeBase64Url(mac.compute(hash, input));
}

std::string SuiteGround::joined(std::string_view headerText, std::string_view payload,
                                std::string_view signature)
{
    return encodedParts(headerText, payload) + '.' + std::string(signature);
}

std::string SuiteGround::signature() const
{
    return signPrimitive(*key, *algorithm, signingInput()).value_or("");
}

std::string SuiteGround::signingInput() const
{
    return encodedParts(header, claims);
}

std::string SuiteGround::at(std::int64_t seconds) const
{
    const auto date = std::chrono::floor<std::chrono::seconds>(now.time_since_epoch());
    return std::to_string(date.count() + seconds);
}

std::string SuiteGround::pastLeeway(std::int64_t sign) const
{
    return at(sign * (leeway.count() + 60));
}

std::string SuiteGround::withinLeeway(std::int64_t sign) const
{
    return at(sign * leeway.count() / 2);
}

std::string SuiteGround::headerWith(std::string_view name, std::string_view json) const
{
    return withMemberSet(header, name, json);
}

std::string SuiteGround::headerWithAlg(std::string_view alg) const
{
    return headerWith("alg", jsonQuoted(alg));
}

std::string encryptedForVerifier(const SuiteGround &ground, std::string_view plaintext, bool isToken,
                                 bool isCompressed)
{
    const bool isRsa = ground.key->type() == KeyType::Rsa;
    EncryptionOptions options;
    options.contentEncryption = findContentEncryption("A256GCM");
    options.protectedHeader = isToken ? R"({"cty":"JWT"})" : "";
    options.isCompressed = isCompressed;
    const EncryptionRecipient recipient{findJweAlgorithm(isRsa ? "RSA-OAEP-256" : "ECDH-ES"), ground.key};
    return encryptCompact(recipient, plaintext, options, *ground.random).value_or("");
}

} // namespace jotscope
