#include "core/build/suite/suite.h"

#include "core/build/suite/cases/case_pages.h"
#include "core/build/suite/suite_ground.h"
#include "core/crypto/keys/key_generation.h"
#include "core/findings/catalogue.h"
#include "core/jose/jws/signing.h"
#include "core/jose/keys/key_generation.h"
#include "core/json/edits/object_edits.h"
#include "core/json/json_writer.h"

#include <algorithm>
#include <array>

namespace jotscope {

namespace {

/// What suits a key that does not say: the first of these that it can sign with.
constexpr std::array<std::string_view, 10> kPreferred = {
    "RS256", "ES256", "ES384", "ES512", "EdDSA", "HS256", "HS384", "ES256K", "ML-DSA-44", "ML-DSA-65"};

const JwsAlgorithm *suitedAlgorithm(const Key &key)
{
    if (const JwsAlgorithm *named = findJwsAlgorithm(key.attributes().alg))
        return named;
    for (const std::string_view name : kPreferred) {
        const JwsAlgorithm *algorithm = findJwsAlgorithm(name);
        if (algorithm && canSign(key, *algorithm))
            return algorithm;
    }
    return nullptr;
}

/// Its material under its name alone: what a JWK says of its use is no matter of attacks.
KeyPointer bare(const KeyPointer &key)
{
    Key::Attributes name;
    name.kid = key->attributes().kid;
    return key->asymmetric() ? std::make_shared<Key>(*key->asymmetric(), name)
                             : std::make_shared<Key>(key->mac()->secret().copy(), name);
}

KeyPointer verificationHalf(const KeyPointer &key)
{
    if (!key->asymmetric())
        return key;
    auto half = crypto::AsymmetricKey::fromDer(key->asymmetric()->subjectPublicKeyInfo());
    return half ? std::make_shared<Key>(*std::move(half), key->attributes()) : key;
}

KeyKind kindOf(const Key &key)
{
    const crypto::AsymmetricKey *material = key.asymmetric();
    KeyKind kind{key.type(), 0, {}, {}};
    if (!material) {
        kind.bits = std::max<std::size_t>(key.bits(), 256);
    } else if (kind.type == KeyType::Rsa) {
        kind.bits = 2048;
    } else {
        kind.curve = material->curve();
        kind.parameterSet = material->parameterSet();
    }
    return kind;
}

std::string firstString(JsonValue value)
{
    for (const JsonValue element : value.elements())
        return element.string();
    return value.string();
}

/// The good claims, with what every case needs of them.
Result<std::string> goodClaims(const SuiteInput &input, const SuiteGround &ground)
{
    const JsonDocument given = JsonDocument::parse(input.claims.empty() ? "{}" : input.claims);
    if (!given.root().isObject() || !given.isStrict())
        return failure("suite-claims-not-object",
                       given.isStrict() ? given.root().range() : given.faults().front().where);
    std::string claims = given.text();
    const std::pair<std::string_view, std::string> needed[] = {
        {"iss", R"("https://issuer.example")"},
        {"aud", R"("https://api.example")"},
        {"sub", R"("248289761001")"},
    };
    for (const auto &[name, value] : needed) {
        if (!given.root().member(name).exists())
            claims = withMemberAppended(claims, name, value);
    }
    claims = withoutMember(withMemberSet(claims, "iat", ground.at(0)), "nbf");
    return withMemberSet(claims, "exp", ground.at(3600));
}

bool meets(const SuiteGround &ground, const SuiteInput &input, SuiteNeed need)
{
    const SignatureScheme scheme = ground.algorithm->scheme;
    const KeyType type = ground.key->type();
    switch (need) {
    case SuiteNeed::Nothing:
        return true;
    case SuiteNeed::KeyPair:
        return ground.key->asymmetric() != nullptr;
    case SuiteNeed::Rsa:
        return type == KeyType::Rsa;
    case SuiteNeed::Ecdsa:
        return scheme == SignatureScheme::Ecdsa;
    case SuiteNeed::EdDsa:
        return scheme == SignatureScheme::EdDsa;
    case SuiteNeed::Hmac:
        return scheme == SignatureScheme::Hmac;
    case SuiteNeed::Hash:
        return scheme != SignatureScheme::EdDsa && scheme != SignatureScheme::MlDsa;
    case SuiteNeed::EncryptedFor:
        return type == KeyType::Rsa ||
               (type == KeyType::Ec && ground.key->asymmetric()->curve() != crypto::Curve::Secp256k1);
    case SuiteNeed::SecondKey:
        return ground.nextKey != nullptr;
    case SuiteNeed::Type:
        return !input.type.empty();
    }
    return false;
}

Result<SuiteGround> groundFor(const SuiteInput &input, const crypto::RandomSource &random)
{
    SuiteGround ground;
    ground.now = input.now;
    ground.leeway = input.leeway;
    ground.random = &random;
    std::optional<Finding> why;
    for (const KeyPointer &key : input.keys) {
        const JwsAlgorithm *algorithm =
            input.alg.empty() ? suitedAlgorithm(*key) : findJwsAlgorithm(input.alg);
        if (ground.algorithm)
            algorithm = ground.algorithm;
        if (!algorithm || algorithm->scheme == SignatureScheme::None)
            continue;
        if (const auto fits = canSign(*key, *algorithm); !fits) {
            why = why ? why : fits.error();
            continue;
        }
        if (!ground.key) {
            ground.key = bare(key);
            ground.algorithm = algorithm;
        } else if (!key->attributes().kid.empty() && key->attributes().kid != ground.key->attributes().kid) {
            ground.nextKey = bare(key);
            break;
        }
    }
    if (!ground.key)
        return tl::unexpected(why.value_or(makeFinding("sign-no-signer")));
    ground.attackerKey = JOT_TRY(generateKey(kindOf(*ground.key), {}, random));

    JsonWriter header;
    header.beginObject().key("alg").string(ground.algorithm->name);
    if (!input.type.empty())
        header.key("typ").string(input.type);
    if (const std::string &kid = ground.key->attributes().kid; !kid.empty())
        header.key("kid").string(kid);
    ground.header = header.endObject().take();
    ground.claims = JOT_TRY(goodClaims(input, ground));
    const JsonDocument claims = JsonDocument::parse(ground.claims);
    ground.issuer = claims.root().member("iss").string();
    ground.audience = firstString(claims.root().member("aud"));
    return ground;
}

} // namespace

std::span<const SuiteSubject> suiteSubjects()
{
    static const std::array<SuiteSubject, 8> kSubjects = {{
        {JOT_TEXT("Suite", "What must be accepted"), goodCases()},
        {JOT_TEXT("Suite", "Times"), timeCases()},
        {JOT_TEXT("Suite", "Claims"), claimCases()},
        {JOT_TEXT("Suite", "Algorithm"), algorithmCases()},
        {JOT_TEXT("Suite", "Keys that the token brings along"), keyCases()},
        {JOT_TEXT("Suite", "Header"), headerCases()},
        {JOT_TEXT("Suite", "Signature"), signatureCases()},
        {JOT_TEXT("Suite", "Form"), formCases()},
    }};
    return kSubjects;
}

std::string_view expectationName(Expectation expectation)
{
    return expectation == Expectation::Refuse ? "refuse" : "accept";
}

const char *needText(SuiteNeed need)
{
    switch (need) {
    case SuiteNeed::Nothing:
        break;
    case SuiteNeed::KeyPair:
        return JOT_TEXT("Suite", "needs a key pair");
    case SuiteNeed::Rsa:
        return JOT_TEXT("Suite", "needs an RSA key");
    case SuiteNeed::Ecdsa:
        return JOT_TEXT("Suite", "needs an ECDSA key");
    case SuiteNeed::EdDsa:
        return JOT_TEXT("Suite", "needs an EdDSA key");
    case SuiteNeed::Hmac:
        return JOT_TEXT("Suite", "needs a shared secret");
    case SuiteNeed::Hash:
        return JOT_TEXT("Suite", "needs an algorithm whose hash can be another");
    case SuiteNeed::EncryptedFor:
        return JOT_TEXT("Suite", "needs a public key that can be encrypted for");
    case SuiteNeed::SecondKey:
        return JOT_TEXT("Suite", "needs a second key of the same kind with a kid");
    case SuiteNeed::Type:
        return JOT_TEXT("Suite", "needs an expected typ");
    }
    return "";
}

Result<Suite> makeSuite(const SuiteInput &input, const crypto::RandomSource &random)
{
    const SuiteGround ground = JOT_TRY(groundFor(input, random));
    Suite suite;
    suite.now = input.now;
    suite.verificationKeys = {verificationHalf(ground.key)};
    if (ground.nextKey)
        suite.verificationKeys.push_back(verificationHalf(ground.nextKey));
    suite.policy.issuer = ground.issuer;
    suite.policy.audiences = {ground.audience};
    suite.policy.algorithms = {std::string(ground.algorithm->name)};
    suite.policy.requiredClaims = {"exp"};
    if (!input.type.empty())
        suite.policy.type = input.type;
    suite.policy.leeway = input.leeway;
    for (const SuiteSubject &subject : suiteSubjects()) {
        for (const SuiteCase &row : subject.cases) {
            if (meets(ground, input, row.need))
                suite.tokens.push_back({&row, row.make(ground)});
            else
                suite.leftOut.push_back({&row});
        }
    }
    return suite;
}

} // namespace jotscope
