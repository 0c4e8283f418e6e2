#include "core/jose/keys/formats/jwk/jwk_attributes.h"

#include "core/crypto/keys/certificate.h"
#include "core/jose/keys/names/thumbprint.h"
#include "core/text/encodings/base64url.h"
#include "core/text/limits.h"

#include <algorithm>
#include <array>

namespace jotscope {

namespace {

constexpr std::string_view kSignatures = "sig";
constexpr std::string_view kEncryption = "enc";

/// RFC 7517 section 4.3, with the `use` that each belongs to.
struct OperationRow
{
    std::string_view name;
    std::string_view use;
};

constexpr std::array kOperations = {
    OperationRow{"sign", kSignatures},      OperationRow{"verify", kSignatures},
    OperationRow{"encrypt", kEncryption},   OperationRow{"decrypt", kEncryption},
    OperationRow{"wrapKey", kEncryption},   OperationRow{"unwrapKey", kEncryption},
    OperationRow{"deriveKey", kEncryption}, OperationRow{"deriveBits", kEncryption},
};

std::string readUse(JwkReader &reader)
{
    std::string use = reader.optionalText("use");
    if (!use.empty() && use != kSignatures && use != kEncryption)
        reader.tellOf("jwk-use-unknown", reader.member("use"));
    return use;
}

std::vector<std::string> readOperations(JwkReader &reader, std::string_view use)
{
    std::vector<std::string> operations;
    const JsonValue member = reader.member("key_ops");
    if (member.exists() && !member.isArray())
        reader.tell("jwk-key-ops-malformed", "key_ops");
    bool contradictsUse = false;
    for (const JsonValue element : member.elements()) {
        if (!element.isString() || operations.size() >= limits::kFaultsPerPart) {
            reader.tell("jwk-key-ops-malformed", "key_ops");
            break;
        }
        std::string operation = element.string();
        const auto row = std::ranges::find(kOperations, operation, &OperationRow::name);
        if (std::ranges::find(operations, operation) != operations.end())
            reader.tellOf("jwk-key-ops-duplicate", element);
        else if (row == kOperations.end())
            reader.tellOf("jwk-key-op-unknown", element);
        else
            contradictsUse =
                contradictsUse || ((use == kSignatures || use == kEncryption) && row->use != use);
        operations.push_back(std::move(operation));
    }
    if (contradictsUse)
        reader.tell("jwk-use-and-key-ops-differ", "key_ops");
    return operations;
}

bool fits(const JwsAlgorithm &algorithm, KeyType type, const crypto::AsymmetricKey *material)
{
    if (keyTypeOf(algorithm.scheme) != type)
        return false;
    if (!material || !material->curve())
        return true;
    if (algorithm.curve)
        return material->curve() == algorithm.curve;
    return algorithm.scheme != SignatureScheme::EdDsa || material->curve() == crypto::Curve::Ed25519 ||
           material->curve() == crypto::Curve::Ed448;
}

bool fits(const JweAlgorithm &algorithm, KeyType type, const crypto::AsymmetricKey *material)
{
    const auto types = keyTypesOf(algorithm);
    if (std::ranges::find(types, type) == types.end())
        return false;
    if (!material || !material->curve())
        return true;
    if (algorithm.suite)
        return material->curve() == algorithm.suite->curve;
    return material->curve() != crypto::Curve::Ed25519 && material->curve() != crypto::Curve::Ed448;
}

/// Names that the table does not hold are left alone: they may be right somewhere else.
bool isUnfit(std::string_view alg, const crypto::AsymmetricKey *material)
{
    const KeyType type = typeOf(material);
    if (const JwsAlgorithm *row = findJwsAlgorithm(alg))
        return row->scheme == SignatureScheme::None || !fits(*row, type, material);
    if (const JweAlgorithm *row = findJweAlgorithm(alg))
        return !fits(*row, type, material);
    return findContentEncryption(alg) && type != KeyType::Oct;
}

std::string readAlgorithm(JwkReader &reader, const crypto::AsymmetricKey *material)
{
    std::string alg = reader.optionalText("alg");
    if (isUnfit(alg, material))
        reader.tellOf("jwk-alg-unfit", reader.member("alg"));
    return alg;
}

/// RFC 7517 section 4.7: DER in standard base64, the key's own certificate first.
std::vector<std::string> readCertificates(JwkReader &reader, const crypto::AsymmetricKey *material)
{
    std::vector<std::string> chain;
    if (!reader.has("x5c"))
        return chain;
    if (reader.member("x5c").size() == 0 || !reader.member("x5c").isArray()) {
        reader.tell("jwk-x5c-malformed", "x5c");
        return chain;
    }
    for (const JsonValue element : reader.member("x5c").elements()) {
        auto der = decodeBase64(element.string());
        const auto certificate = crypto::readCertificate(der.value_or(std::string()));
        if (!certificate && (chain.empty() || certificate.error() == crypto::KeyFault::NotAKey)) {
            reader.tell("jwk-x5c-malformed", "x5c");
            return {};
        }
        if (chain.empty() && (!material || certificate->publicKey.subjectPublicKeyInfo() !=
                                               material->subjectPublicKeyInfo())) {
            reader.tell("jwk-x5c-of-another-key", "x5c");
            return {};
        }
        chain.push_back(std::move(*der));
        if (chain.size() >= limits::kCertificatesPerChain)
            break;
    }
    return chain;
}

std::string readDigest(JwkReader &reader, std::string_view name, crypto::Hash hash,
                       const std::vector<std::string> &chain)
{
    std::string text = reader.optionalText(name);
    const auto digest = decodeStrictBase64Url(text);
    if (reader.has(name) && (!digest || digest->size() != crypto::digestSize(hash)))
        reader.tell("jwk-x5t-malformed", name);
    else if (!text.empty() && !chain.empty() && text != certificateThumbprint(chain.front(), hash))
        reader.tell("jwk-x5t-of-another-certificate", name);
    return text;
}

} // namespace

Key::Attributes readAttributes(JwkReader &reader, const crypto::AsymmetricKey *material,
                               std::string_view label)
{
    Key::Attributes attributes;
    attributes.kid = reader.optionalText("kid");
    attributes.use = readUse(reader);
    attributes.alg = readAlgorithm(reader, material);
    attributes.keyOperations = readOperations(reader, attributes.use);
    attributes.certificates = readCertificates(reader, material);
    attributes.x5t = readDigest(reader, "x5t", crypto::Hash::Sha1, attributes.certificates);
    attributes.x5tS256 = readDigest(reader, "x5t#S256", crypto::Hash::Sha256, attributes.certificates);
    attributes.label = label;
    return attributes;
}

} // namespace jotscope
