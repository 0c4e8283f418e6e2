#include "core/jose/jws/verification.h"

#include "core/crypto/keys/key_generation.h"
#include "core/jose/jose_header.h"
#include "core/jose/jws/signature_primitive.h"
#include "core/jose/keys/names/key_name.h"
#include "core/text/limits.h"
#include "core/text/utf8.h"

#include <algorithm>
#include <array>
#include <functional>
#include <optional>

namespace jotscope {

namespace {

using Outcome = KeyAttempt::Outcome;

/// RFC 7517 section 4.2. A key that signs is let through by its `key_ops` too: it is given here to check what
/// it signed, and its public half is the key that verifies.
bool isForbiddenByUse(const Key::Attributes &attributes)
{
    if (!attributes.use.empty() && attributes.use != "sig")
        return true;
    const std::vector<std::string> &operations = attributes.keyOperations;
    return !operations.empty() && std::ranges::find(operations, "verify") == operations.end() &&
           std::ranges::find(operations, "sign") == operations.end();
}

struct Obstacle
{
    Outcome outcome;
    bool (*stands)(const Key &key, const JwsAlgorithm &algorithm);
};

/// What may keep a key from being tried, what matters most first.
constexpr std::array<Obstacle, 4> kObstacles = {{
    {Outcome::WrongType,
     [](const Key &key, const JwsAlgorithm &algorithm) {
         return !fitsType(key, algorithm);
     }},
    {Outcome::WrongCurve,
     [](const Key &key, const JwsAlgorithm &algorithm) {
         return fitsType(key, algorithm) && !(fitsCurve(key, algorithm) && fitsParameterSet(key, algorithm));
     }},
    {Outcome::ForbiddenByUse,
     [](const Key &key, const JwsAlgorithm &) {
         return isForbiddenByUse(key.attributes());
     }},
    {Outcome::ForbiddenByAlg,
     [](const Key &key, const JwsAlgorithm &algorithm) {
         return !isAllowedByAlg(key.attributes().alg, algorithm);
     }},
}};

/// The first of them that does, if any.
std::optional<Outcome> obstacleTo(const Key &key, const JwsAlgorithm &algorithm)
{
    for (const Obstacle &obstacle : kObstacles) {
        if (obstacle.stands(key, algorithm))
            return obstacle.outcome;
    }
    return std::nullopt;
}

/// In bytes, for a key that fits; without one, 0 where only the key can tell.
std::size_t signatureSize(const JwsAlgorithm &algorithm, const Key *key)
{
    if (algorithm.signatureSize != 0 || !key)
        return algorithm.signatureSize;
    if (key->type() == KeyType::Rsa)
        return (key->bits() + 7) / 8;
    return key->asymmetric()->curve() == crypto::Curve::Ed448 ? 114 : 64; // RFC 8032 sections 5.1.6, 5.2.6
}

/// One signature's way to its verdict. The first finding is the one that explains it.
class Verification
{
public:
    Verification(const Token &token, const JwsSignature &signature, const KeyRing &keys,
                 const VerificationOptions &options)
        : m_token(token)
        , m_keys(keys)
        , m_options(options)
        , m_header(token, signature)
        , m_payload(token.part(PartName::Payload))
        , m_signature(token.at(signature.signature))
        , m_input(token.signingInput(signature, options.detachedPayload))
    {
        const HeaderParameter alg = m_header.parameter("alg");
        if (alg.value.isString()) {
            m_check.alg = alg.value.string();
            m_algName = excerpt(m_check.alg);
            m_algPlace = alg.where();
        }
        const HeaderParameter kid = m_header.parameter("kid");
        if (kid.value.isString()) {
            m_kid = kid.value.string();
            m_kidPlace = kid.where();
        }
        m_x5t = m_header.string("x5t");
        m_x5tS256 = m_header.string("x5t#S256");
    }

    SignatureCheck run()
    {
        const std::vector<std::string> &allowed = m_options.algorithms;
        const bool isAllowed = allowed.empty() || std::ranges::find(allowed, m_check.alg) != allowed.end();
        m_algorithm = findJwsAlgorithm(m_check.alg);
        if (m_check.alg.empty())
            conclude(SignatureVerdict::Unsupported, "alg-not-named", headerPlace());
        else if (!m_algorithm)
            concludeUnknown();
        else if (m_algorithm->scheme == SignatureScheme::None)
            concludeUnsecured();
        else if (m_algorithm->scheme == SignatureScheme::MlDsa && !crypto::hasMlDsa())
            conclude(SignatureVerdict::Unsupported, "alg-needs-newer-openssl", m_algPlace,
                     {{"alg", m_algName}, {"version", "3.5"}});
        else if (isAllowed)
            checkWithKeys();
        else
            m_check.verdict = SignatureVerdict::Invalid;
        if (!isAllowed && !m_check.alg.empty())
            note("alg-not-allowed", m_algPlace, {{"alg", m_algName}, {"allowed", joinedNames(allowed)}});
        return std::move(m_check);
    }

private:
    void concludeUnknown()
    {
        if (const ForeignAlgorithm *foreign = findForeignAlgorithm(m_check.alg))
            return conclude(SignatureVerdict::Unsupported, "alg-foreign", m_algPlace,
                            {{"alg", m_algName}, {kWordArgument, foreign->meaning}});
        if (findJweAlgorithm(m_check.alg))
            return conclude(SignatureVerdict::Unsupported, "alg-encrypts", m_algPlace, {{"alg", m_algName}});
        const JwsAlgorithm *guess = guessJwsAlgorithm(m_check.alg);
        std::vector<FindingArgument> args{{"alg", m_algName}};
        if (guess)
            args.push_back({"guess", std::string(guess->name)});
        conclude(SignatureVerdict::Unsupported, "alg-unknown", m_algPlace, args);
        if (guess)
            note("alg-resembles", m_algPlace, args);
    }

    void concludeUnsecured()
    {
        conclude(SignatureVerdict::None, "alg-none", m_algPlace);
        if (m_signature && !m_signature->range.isEmpty())
            note("alg-none-with-signature", m_signature->range);
    }

    void checkWithKeys()
    {
        if (!m_signature || m_signature->bytes().empty())
            return conclude(SignatureVerdict::Invalid, "signature-missing", signaturePlace(),
                            {{"alg", m_algName}});
        tryKeys();
        if (m_check.key)
            concludeVerified();
        else
            concludeUnmatched();
        noteKid();
    }

    /// By `kid`, then by certificate, then as given; up to the first that verifies.
    void tryKeys()
    {
        KeyRing inOrder = m_keys;
        std::ranges::stable_sort(inOrder, std::greater(), [this](const KeyPointer &key) {
            return isNamed(*key) ? 2 : isNamedByCertificate(*key) ? 1 : 0;
        });
        for (const KeyPointer &key : inOrder) {
            const std::optional<Outcome> obstacle = obstacleTo(*key, *m_algorithm);
            const bool isVerified =
                !obstacle && verifyPrimitive(*key, *m_algorithm, m_input.view(), m_signature->bytes());
            m_check.attempts.push_back(
                {key, obstacle.value_or(isVerified ? Outcome::Verified : Outcome::Mismatch)});
            if (isVerified) {
                m_check.key = key;
                return;
            }
        }
    }

    void concludeVerified()
    {
        if (m_algorithm->standing == Standing::Prohibited)
            conclude(SignatureVerdict::Invalid, "alg-prohibited", m_algPlace, {{"alg", m_algName}});
        else if (const Finding *departure = m_token.departure())
            conclude(SignatureVerdict::Invalid, "signature-fits-malformed-token", departure->where,
                     {{"departure", std::string(departure->id)}});
        else
            conclude(SignatureVerdict::Valid, "signature-valid", signaturePlace(),
                     {{"alg", m_algName}, {"key", keyName(*m_check.key)}});
        if (m_check.key->bits() < m_algorithm->minimumKeyBits)
            note(m_check.key->type() == KeyType::Oct ? "secret-too-short" : "key-too-small", signaturePlace(),
                 {{"bits", std::to_string(m_check.key->bits())},
                  {"minimum", std::to_string(m_algorithm->minimumKeyBits)},
                  {"alg", m_algName}});
    }

    void concludeUnmatched()
    {
        const auto tried = static_cast<std::size_t>(
            std::ranges::count(m_check.attempts, Outcome::Mismatch, &KeyAttempt::outcome));
        if (const std::size_t expected = sizeThatSignatureLacks(); expected != 0)
            conclude(SignatureVerdict::Invalid, "signature-wrong-length", signaturePlace(),
                     {{"alg", m_algName},
                      {"actual", std::to_string(m_signature->bytes().size())},
                      {"expected", std::to_string(expected)}});
        else if (tried == 0)
            concludeUntried();
        else if (isPayloadMissing())
            conclude(SignatureVerdict::Unverified, "signature-payload-detached", payloadPlace());
        else
            conclude(SignatureVerdict::Invalid, tried == 1 ? "signature-mismatch" : "signature-mismatch-all",
                     signaturePlace(), {{"alg", m_algName}, {"count", std::to_string(tried)}});
        noteForbiddenKeys();
    }

    void concludeUntried()
    {
        const std::string needed = keyKindNeededFor(*m_algorithm);
        if (m_keys.empty())
            return conclude(SignatureVerdict::Unverified, "signature-not-checked", signaturePlace(),
                            {{"alg", m_algName}, {"needed", needed}});
        const bool isForbidden = std::ranges::any_of(m_check.attempts, isForbiddenAttempt);
        if (isForbidden)
            return conclude(SignatureVerdict::Unverified, "signature-no-allowed-key", signaturePlace());
        std::vector<std::string> kinds;
        for (const KeyPointer &key : m_keys) {
            std::string kind = keyKindText(*key);
            if (std::ranges::find(kinds, kind) == kinds.end())
                kinds.push_back(std::move(kind));
        }
        conclude(SignatureVerdict::Unverified, "signature-no-fitting-key", signaturePlace(),
                 {{"alg", m_algName}, {"needed", needed}, {"kinds", joinedNames(kinds)}});
    }

    /// What the signature's length should have been, when no key that was tried could have made this one.
    std::size_t sizeThatSignatureLacks() const
    {
        const std::size_t actual = m_signature->bytes().size();
        std::size_t expected = signatureSize(*m_algorithm, nullptr);
        for (const KeyAttempt &attempt : m_check.attempts) {
            if (attempt.outcome != Outcome::Mismatch)
                continue;
            const std::size_t size = signatureSize(*m_algorithm, attempt.key.get());
            if (size == actual)
                return 0;
            if (expected == 0)
                expected = size;
        }
        return expected == actual ? 0 : expected;
    }

    static bool isForbiddenAttempt(const KeyAttempt &attempt)
    {
        return attempt.outcome == Outcome::ForbiddenByUse || attempt.outcome == Outcome::ForbiddenByAlg;
    }

    void noteForbiddenKeys()
    {
        std::size_t noted = 0;
        for (const KeyAttempt &attempt : m_check.attempts) {
            if (!isForbiddenAttempt(attempt))
                continue;
            if (++noted > limits::kFaultsPerPart)
                return;
            if (attempt.outcome == Outcome::ForbiddenByUse)
                note("key-use-forbids", signaturePlace(), {{"key", keyName(*attempt.key)}});
            else
                note("key-alg-forbids", m_algPlace,
                     {{"key", keyName(*attempt.key)},
                      {"keyalg", excerpt(attempt.key->attributes().alg)},
                      {"alg", m_algName}});
        }
    }

    void noteKid()
    {
        if (m_kid.empty() || (m_check.key && isNamed(*m_check.key)))
            return;
        const bool isNamedKeyOnHand =
            std::ranges::any_of(m_keys, [this](const KeyPointer &key) { return isNamed(*key); });
        if (isNamedKeyOnHand) {
            if (m_check.key)
                note("kid-matches-other-key", m_kidPlace,
                     {{"kid", excerpt(m_kid)}, {"key", keyName(*m_check.key)}});
            return;
        }
        // A key without a kid may well be the one that is meant.
        const auto mayBeMeant = [](const KeyPointer &key) {
            return key->attributes().kid.empty();
        };
        if (m_check.key ? !m_check.key->attributes().kid.empty()
                        : !m_keys.empty() && std::ranges::none_of(m_keys, mayBeMeant))
            note("kid-not-on-hand", m_kidPlace, {{"kid", excerpt(m_kid)}});
    }

    /// By its kid, or by the thumbprint that some issuers use as one.
    bool isNamed(const Key &key) const
    {
        return !m_kid.empty() &&
               (key.attributes().kid == m_kid || (key.type() != KeyType::Oct && key.thumbprint() == m_kid));
    }

    /// RFC 7515 sections 4.1.7 and 4.1.8.
    bool isNamedByCertificate(const Key &key) const
    {
        const Key::Attributes &attributes = key.attributes();
        return (!m_x5t.empty() && attributes.x5t == m_x5t) ||
               (!m_x5tS256.empty() && attributes.x5tS256 == m_x5tS256);
    }

    bool isPayloadMissing() const
    {
        return !m_options.detachedPayload && (!m_payload || m_payload->inText.isEmpty());
    }

    ByteRange payloadPlace() const { return m_payload ? m_payload->range : headerPlace(); }

    ByteRange headerPlace() const
    {
        return m_header.parts().empty() ? ByteRange{} : m_header.parts().front()->range;
    }

    ByteRange signaturePlace() const { return m_signature ? m_signature->range : m_algPlace; }

    void conclude(SignatureVerdict verdict, std::string_view id, ByteRange where = {},
                  std::vector<FindingArgument> args = {})
    {
        m_check.verdict = verdict;
        note(id, where, std::move(args));
    }

    void note(std::string_view id, ByteRange where, std::vector<FindingArgument> args = {})
    {
        m_check.findings.push_back(makeFinding(id, where, std::move(args)));
    }

    const Token &m_token;
    const KeyRing &m_keys;
    const VerificationOptions &m_options;
    JoseHeader m_header;
    const TokenPart *m_payload;
    const TokenPart *m_signature;
    SigningInput m_input;
    const JwsAlgorithm *m_algorithm = nullptr;
    std::string m_algName; ///< cut short for sentences
    ByteRange m_algPlace;
    std::string m_kid;
    ByteRange m_kidPlace;
    std::string m_x5t;
    std::string m_x5tS256;
    SignatureCheck m_check;
};

} // namespace

std::string_view verdictName(SignatureVerdict verdict)
{
    static constexpr std::string_view kNames[] = {"valid", "invalid", "unverified", "unsupported", "none"};
    return kNames[static_cast<std::size_t>(verdict)];
}

std::string_view outcomeName(KeyAttempt::Outcome outcome)
{
    static constexpr std::string_view kNames[] = {"verified",    "mismatch",         "wrong-type",
                                                  "wrong-curve", "forbidden-by-use", "forbidden-by-alg"};
    return kNames[static_cast<std::size_t>(outcome)];
}

std::vector<KeyAttempt::Outcome> obstaclesTo(const Key &key, const JwsAlgorithm &algorithm)
{
    std::vector<Outcome> standing;
    for (const Obstacle &obstacle : kObstacles) {
        if (obstacle.stands(key, algorithm))
            standing.push_back(obstacle.outcome);
    }
    return standing;
}

SignatureCheck verifySignature(const Token &token, const JwsSignature &signature, const KeyRing &keys,
                               const VerificationOptions &options)
{
    return Verification(token, signature, keys, options).run();
}

SignatureCheck verifySignature(const Token &token, const KeyRing &keys, const VerificationOptions &options)
{
    return verifySignature(token, token.signatures.empty() ? JwsSignature{} : token.signatures.front(), keys,
                           options);
}

} // namespace jotscope
