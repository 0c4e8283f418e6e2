#include "core/jose/jws/signing.h"

#include "core/crypto/keys/key_generation.h"
#include "core/jose/jws/signature_primitive.h"
#include "core/jose/keys/names/key_name.h"
#include "core/json/json_writer.h"
#include "core/text/encodings/base64url.h"
#include "core/text/limits.h"
#include "core/text/utf8.h"

#include <algorithm>
#include <optional>
#include <vector>

namespace jotscope {

namespace {

enum class KeyPlace { Here, Elsewhere };

/// RFC 7517 sections 4.2 and 4.3. Of a key that signs elsewhere the public half is on hand, and may say so.
std::optional<Finding> obstacleInUse(const Key::Attributes &attributes, KeyPlace place)
{
    if (!attributes.use.empty() && attributes.use != "sig")
        return makeFinding("sign-key-use-forbids", {}, {{"use", excerpt(attributes.use)}});
    const std::vector<std::string> &operations = attributes.keyOperations;
    const auto allows = [&](std::string_view operation) {
        return std::ranges::find(operations, operation) != operations.end();
    };
    if (!operations.empty() && !allows("sign") && !(place == KeyPlace::Elsewhere && allows("verify")))
        return makeFinding("sign-key-ops-forbids");
    return std::nullopt;
}

/// The least number of bits whose padding holds the hash (RFC 8017 sections 9.1.1 and 9.2); 0 for other keys.
std::size_t leastModulusBits(const JwsAlgorithm &algorithm)
{
    const std::size_t digest = crypto::digestSize(algorithm.hash);
    const std::size_t digestInfo = algorithm.hash == crypto::Hash::Sha1 ? 15 : 19;
    constexpr std::size_t kPkcs1Padding = 11;
    if (algorithm.scheme == SignatureScheme::RsaPkcs1)
        return (digest + digestInfo + kPkcs1Padding - 1) * 8 + 1;
    if (algorithm.scheme == SignatureScheme::RsaPss)
        return (2 * digest + 1) * 8 + 2;
    return 0;
}

std::optional<Finding> obstacleTo(const Key &key, const JwsAlgorithm &algorithm, KeyPlace place)
{
    if (algorithm.scheme == SignatureScheme::None)
        return std::nullopt;
    const std::string name(algorithm.name);
    if (algorithm.scheme == SignatureScheme::MlDsa && !crypto::hasMlDsa())
        return makeFinding("sign-openssl-too-old", {}, {{"alg", name}});
    const std::vector<FindingArgument> kinds{
        {"alg", name}, {"needed", keyKindNeededFor(algorithm)}, {"kind", keyKindText(key)}};
    if (!fitsType(key, algorithm))
        return makeFinding("sign-key-type", {}, kinds);
    if (!fitsCurve(key, algorithm))
        return makeFinding("sign-key-curve", {}, kinds);
    if (!fitsParameterSet(key, algorithm))
        return makeFinding("sign-key-parameter-set", {}, kinds);
    if (place == KeyPlace::Here && !key.isSecret())
        return makeFinding("sign-private-half-missing");
    if (std::optional<Finding> obstacle = obstacleInUse(key.attributes(), place))
        return obstacle;
    if (!isAllowedByAlg(key.attributes().alg, algorithm))
        return makeFinding("sign-key-alg-forbids", {},
                           {{"alg", name}, {"keyalg", excerpt(key.attributes().alg)}});
    if (const std::size_t least = leastModulusBits(algorithm); key.bits() < least)
        return makeFinding(
            "sign-key-too-small", {},
            {{"alg", name}, {"bits", std::to_string(key.bits())}, {"least", std::to_string(least)}});
    return std::nullopt;
}

/// A header that someone wrote, unlike one that arrives in a token, has to be sound. Places are in `text`.
Result<JsonDocument> readHeaderText(std::string_view text)
{
    JsonDocument document = JsonDocument::parse(std::string(text));
    if (!document.isStrict()) {
        const JsonFault &fault = document.faults().front();
        return failure(jsonFaultId(fault.kind), fault.where, {{"limit", std::to_string(limits::kJsonDepth)}});
    }
    if (!document.root().isObject())
        return failure("header-not-object", document.root().range());
    return document;
}

/// `members` are JSON text, without a comma at either end.
std::string withMembersInFront(std::string header, JsonValue root, std::string_view members)
{
    if (members.empty())
        return header;
    std::string inserted(members);
    if (root.size() != 0)
        inserted += ',';
    return header.insert(root.range().begin + 1, inserted);
}

std::string algMember(const JwsAlgorithm &algorithm)
{
    return "\"alg\":" + jsonQuoted(algorithm.name);
}

bool holdsB64(JsonValue crit)
{
    const JsonElements names = crit.elements();
    return std::any_of(names.begin(), names.end(),
                       [](JsonValue name) { return name.isString() && name.string() == "b64"; });
}

/// One signature's headers as they will be written, and what they say of the payload.
struct Headers
{
    std::string protectedText;   ///< empty: there is none
    std::string unprotectedText; ///< likewise
    bool isUnencoded = false;
};

Result<void> checkAlgAgrees(JsonValue root, const JwsAlgorithm &algorithm)
{
    const JsonValue alg = root.member("alg");
    if (!alg.exists() || (alg.isString() && alg.string() == algorithm.name))
        return {};
    return failure("sign-alg-differs", alg.range(), {{"alg", std::string(algorithm.name)}});
}

/// RFC 7797 sections 3 and 6.
Result<bool> readB64(JsonValue root)
{
    const JsonValue b64 = root.member("b64");
    if (!b64.exists() || b64.kind() == JsonKind::True)
        return false;
    if (b64.kind() != JsonKind::False)
        return failure("header-b64-not-boolean", b64.range());
    if (!holdsB64(root.member("crit")))
        return failure("header-b64-not-critical", b64.range());
    return true;
}

/// RFC 7515 section 7.2.1: the names of both headers are disjoint; `crit` and `b64` are protected.
Result<void> checkUnprotected(JsonValue unprotectedRoot, JsonValue protectedRoot)
{
    for (const JsonMember member : unprotectedRoot.members()) {
        const std::string name = member.name.string();
        if (name == "crit" || name == "b64")
            return failure("sign-parameter-unprotected", member.name.range(), {{"name", name}});
        if (protectedRoot.member(name).exists())
            return failure("sign-parameter-repeated", member.name.range(), {{"name", excerpt(name)}});
    }
    return {};
}

Result<Headers> readHeaders(const Signer &signer)
{
    Headers headers{signer.protectedHeader, signer.unprotectedHeader};
    const JsonDocument unprotectedPart =
        JOT_TRY(readHeaderText(signer.unprotectedHeader.empty() ? "{}" : signer.unprotectedHeader));
    const JsonDocument protectedPart =
        JOT_TRY(readHeaderText(signer.protectedHeader.empty() ? "{}" : signer.protectedHeader));
    const JsonValue unprotectedRoot = unprotectedPart.root();
    const JsonValue protectedRoot = protectedPart.root();
    if (const auto agrees = checkAlgAgrees(protectedRoot, *signer.algorithm); !agrees)
        return tl::unexpected(agrees.error());
    if (const auto agrees = checkAlgAgrees(unprotectedRoot, *signer.algorithm); !agrees)
        return tl::unexpected(agrees.error());
    if (const auto isSound = checkUnprotected(unprotectedRoot, protectedRoot); !isSound)
        return tl::unexpected(isSound.error());
    headers.isUnencoded = JOT_TRY(readB64(protectedRoot));
    if (!protectedRoot.member("alg").exists() && !unprotectedRoot.member("alg").exists())
        headers.protectedText =
            withMembersInFront(protectedPart.text(), protectedRoot, algMember(*signer.algorithm));
    return headers;
}

Result<std::string> makeSignature(const Signer &signer, std::string_view input)
{
    if (signer.algorithm->scheme == SignatureScheme::None)
        return std::string();
    if (!signer.key)
        return failure(
            "sign-key-missing", {},
            {{"alg", std::string(signer.algorithm->name)}, {"needed", keyKindNeededFor(*signer.algorithm)}});
    if (signer.remote)
        return signElsewhere(*signer.key, *signer.remote, *signer.algorithm, input);
    if (std::optional<Finding> obstacle = obstacleTo(*signer.key, *signer.algorithm, KeyPlace::Here))
        return tl::unexpected(*std::move(obstacle));
    std::optional<std::string> signature = signPrimitive(*signer.key, *signer.algorithm, input);
    if (!signature)
        return failure("sign-failed", {}, {{"alg", std::string(signer.algorithm->name)}});
    return *std::move(signature);
}

/// The two texts of base64url that a serialisation writes down. RFC 7515 section 5.1 steps 4 to 6.
struct MadeSignature
{
    std::string protectedHeader;
    std::string signature;
};

Result<MadeSignature> signWith(const Signer &signer, const Headers &headers, std::string_view signedPayload)
{
    MadeSignature made{encodeBase64Url(headers.protectedText), {}};
    std::string input = made.protectedHeader;
    input.append(".").append(signedPayload);
    made.signature = encodeBase64Url(JOT_TRY(makeSignature(signer, input)));
    return made;
}

std::string signedFormOf(std::string_view payload, bool isUnencoded)
{
    return isUnencoded ? std::string(payload) : encodeBase64Url(payload);
}

/// RFC 7797 section 5.2.
Result<void> checkFitsCompact(std::string_view payload)
{
    if (const std::size_t dot = payload.find('.'); dot != payload.npos)
        return failure("sign-payload-has-dot", {dot, dot + 1});
    const auto isPlain = [](char c) {
        return c >= ' ' && c <= '~';
    };
    if (const auto odd = std::ranges::find_if_not(payload, isPlain); odd != payload.end()) {
        const auto at = static_cast<std::size_t>(odd - payload.begin());
        return failure("sign-payload-not-printable", {at, at + 1});
    }
    return {};
}

/// Writes `payload` into a JSON serialisation. RFC 7797 section 4.2: unencoded, it is the string itself.
Result<void> writePayload(JsonWriter &json, std::string_view payload, bool isUnencoded,
                          const SigningOptions &options)
{
    if (options.isDetached)
        return {};
    if (const ByteRange invalid = findInvalidUtf8(payload); isUnencoded && !invalid.isEmpty())
        return failure("sign-payload-not-utf8", invalid);
    json.key("payload").string(signedFormOf(payload, isUnencoded));
    return {};
}

void writeSignature(JsonWriter &json, const MadeSignature &made, const Headers &headers)
{
    if (!headers.protectedText.empty())
        json.key("protected").string(made.protectedHeader);
    if (!headers.unprotectedText.empty())
        json.key("header").raw(headers.unprotectedText);
    json.key("signature").string(made.signature);
}

} // namespace

Result<std::string> completedHeader(std::string_view header, const JwsAlgorithm &algorithm, const Key *key,
                                    bool isUnencoded)
{
    const JsonDocument document = JOT_TRY(readHeaderText(header.empty() ? "{}" : header));
    const JsonValue root = document.root();
    const JsonValue b64 = root.member("b64");
    const JsonValue crit = root.member("crit");
    std::string text = document.text();
    std::string front;
    const auto addInFront = [&front](std::string_view member) {
        front.append(front.empty() ? "" : ",").append(member);
    };
    if (!root.member("alg").exists())
        addInFront(algMember(algorithm));
    if (key && !key->attributes().kid.empty() && !root.member("kid").exists())
        addInFront("\"kid\":" + jsonQuoted(key->attributes().kid));
    if (isUnencoded) {
        if (b64.exists() && b64.kind() != JsonKind::False)
            return failure("sign-b64-differs", b64.range());
        if (crit.exists() && !crit.isArray())
            return failure("header-crit-invalid", crit.range());
        if (!b64.exists())
            addInFront("\"b64\":false");
        if (!crit.exists())
            addInFront("\"crit\":[\"b64\"]");
        else if (!holdsB64(crit))
            text.insert(crit.range().begin + 1, crit.size() == 0 ? "\"b64\"" : "\"b64\",");
    }
    return withMembersInFront(std::move(text), root, front);
}

Result<void> canSign(const Key &key, const JwsAlgorithm &algorithm)
{
    if (std::optional<Finding> obstacle = obstacleTo(key, algorithm, KeyPlace::Here))
        return tl::unexpected(*std::move(obstacle));
    return {};
}

Result<void> canSignElsewhere(const Key &key, const JwsAlgorithm &algorithm)
{
    if (std::optional<Finding> obstacle = obstacleTo(key, algorithm, KeyPlace::Elsewhere))
        return tl::unexpected(*std::move(obstacle));
    return {};
}

Result<std::string> signElsewhere(const Key &key, RemoteSigner &signer, const JwsAlgorithm &algorithm,
                                  std::string_view input)
{
    if (const Result<void> can = canSignElsewhere(key, algorithm); !can)
        return tl::unexpected(can.error());
    std::string signature = JOT_TRY(signer.sign(algorithm, input));
    if (!verifyPrimitive(key, algorithm, input, signature))
        return failure("sign-remote-mismatch");
    return signature;
}

Result<std::string> signCompact(const Signer &signer, std::string_view payload, const SigningOptions &options)
{
    if (!signer.unprotectedHeader.empty())
        return failure("sign-compact-unprotected");
    const Headers headers = JOT_TRY(readHeaders(signer));
    if (headers.isUnencoded && !options.isDetached) {
        if (const auto fits = checkFitsCompact(payload); !fits)
            return tl::unexpected(fits.error());
    }
    const std::string signedPayload = signedFormOf(payload, headers.isUnencoded);
    const MadeSignature made = JOT_TRY(signWith(signer, headers, signedPayload));
    std::string token = made.protectedHeader;
    token.append(".").append(options.isDetached ? "" : signedPayload).append(".").append(made.signature);
    return token;
}

Result<std::string> signFlattened(const Signer &signer, std::string_view payload,
                                  const SigningOptions &options)
{
    const Headers headers = JOT_TRY(readHeaders(signer));
    JsonWriter json;
    json.beginObject();
    if (const auto written = writePayload(json, payload, headers.isUnencoded, options); !written)
        return tl::unexpected(written.error());
    const std::string signedPayload = signedFormOf(payload, headers.isUnencoded);
    writeSignature(json, JOT_TRY(signWith(signer, headers, signedPayload)), headers);
    return json.endObject().take();
}

Result<std::string> signGeneral(std::span<const Signer> signers, std::string_view payload,
                                const SigningOptions &options)
{
    if (signers.empty())
        return failure("sign-no-signer");
    std::vector<Headers> headers;
    for (const Signer &signer : signers)
        headers.push_back(JOT_TRY(readHeaders(signer)));
    // RFC 7797 section 3: one payload can't be read in two ways.
    const bool isUnencoded = headers.front().isUnencoded;
    if (!std::ranges::all_of(headers, [=](const Headers &one) { return one.isUnencoded == isUnencoded; }))
        return failure("sign-b64-mixed");
    JsonWriter json;
    json.beginObject();
    if (const auto written = writePayload(json, payload, isUnencoded, options); !written)
        return tl::unexpected(written.error());
    const std::string signedPayload = signedFormOf(payload, isUnencoded);
    json.key("signatures").beginArray();
    for (std::size_t i = 0; i < signers.size(); ++i) {
        json.beginObject();
        writeSignature(json, JOT_TRY(signWith(signers[i], headers[i], signedPayload)), headers[i]);
        json.endObject();
    }
    return json.endArray().endObject().take();
}

} // namespace jotscope
