#include "core/jose/jwe/decryption.h"

#include "core/jose/jwe/deflate.h"
#include "core/jose/jwe/recipients/key_fitness.h"
#include "core/jose/jwe/recipients/recipient_opening.h"
#include "core/jose/keys/names/key_name.h"
#include "core/jose/token_assembly.h"
#include "core/text/limits.h"
#include "core/text/utf8.h"

#include <algorithm>
#include <array>
#include <set>

namespace jotscope {

namespace {

using Outcome = DecryptionAttempt::Outcome;

Outcome outcomeOf(KeyObstacle obstacle)
{
    static constexpr std::array kOutcomes = {Outcome::WrongType,      Outcome::WrongCurve,
                                             Outcome::WrongSize,      Outcome::NoPrivateHalf,
                                             Outcome::ForbiddenByUse, Outcome::ForbiddenByAlg};
    return kOutcomes[static_cast<std::size_t>(obstacle)];
}

/// `application/json`, `jwk-set+json`, `json` ...: the media type says that the plaintext is JSON.
bool isJsonType(std::string_view cty)
{
    return cty == "json" || cty.ends_with("/json") || cty.ends_with("+json");
}

/// Every attempt goes through the whole ciphertext; with key wraps, a key that does not fit shows before.
bool isDecidedByTag(const JweAlgorithm &algorithm)
{
    return isDirect(algorithm) || algorithm.management == KeyManagement::RsaPkcs1 ||
           algorithm.management == KeyManagement::RsaOaep;
}

/// One token's way to its verdict. The first finding is the one that explains it.
class Opening
{
public:
    Opening(const Token &token, const KeyRing &keys, const std::vector<std::string> &allowedAlgorithms)
        : m_token(token), m_keys(keys), m_common(token), m_content(token)
    {
        m_recipients.reserve(std::min(token.recipients.size(), limits::kRecipients));
        for (std::size_t i = 0; i < token.recipients.size() && i < limits::kRecipients; ++i)
            m_recipients.push_back(readRecipient(token, m_common, m_content, i, keys, allowedAlgorithms));
    }

    Decryption run()
    {
        if (m_recipients.empty()) {
            conclude(DecryptionVerdict::Unsupported, "decryption-not-encrypted");
            return std::move(m_result);
        }
        m_result.alg = m_recipients.front().header.string("alg");
        m_result.enc = encOf(m_recipients.front());
        const std::optional<SecretBytes> plaintext = tryKeys();
        if (plaintext)
            concludeOpened(*plaintext);
        else
            concludeUnopened();
        noteRemarks();
        return std::move(m_result);
    }

    /// Every key at every recipient, whatever opens.
    DecryptionTrials tryEach()
    {
        DecryptionTrials all;
        for (const KeyPointer &key : m_keys) {
            std::optional<DecryptionTrial> furthest;
            for (const RecipientOpening &recipient : m_recipients) {
                if (recipient.state != RecipientOpening::State::Ready)
                    continue;
                std::vector<Outcome> outcomes = outcomesOf(*key, recipient);
                if (!furthest || advanceOf(outcomes) > advanceOf(furthest->outcomes))
                    furthest = {key,
                                recipient.index,
                                recipient.algorithm,
                                recipient.encryption,
                                recipient.parameters.ephemeralKey,
                                std::move(outcomes)};
            }
            if (furthest)
                all.trials.push_back(*std::move(furthest));
        }
        if (!m_limit.empty())
            all.limit = limitFinding();
        return all;
    }

private:
    static constexpr int kRanks = 3;

    /// How well a key matches what the header says of it: by `kid`, by thumbprint, not at all.
    static int rankOf(const Key &key, const RecipientOpening &recipient)
    {
        const Key::Attributes &attributes = key.attributes();
        if (!recipient.kid.empty() && attributes.kid == recipient.kid)
            return 0;
        if ((!recipient.x5t.empty() && attributes.x5t == recipient.x5t) ||
            (!recipient.x5tS256.empty() && attributes.x5tS256 == recipient.x5tS256) ||
            (!recipient.kid.empty() && key.thumbprint() == recipient.kid))
            return 1;
        return 2;
    }

    static std::string encOf(const RecipientOpening &recipient)
    {
        return recipient.encryption ? std::string(recipient.encryption->name)
                                    : recipient.header.string("enc");
    }

    /// The best matches first, up to the first that opens.
    std::optional<SecretBytes> tryKeys()
    {
        for (int rank = 0; rank < kRanks; ++rank) {
            for (const RecipientOpening &recipient : m_recipients) {
                if (recipient.state != RecipientOpening::State::Ready)
                    continue;
                for (const KeyPointer &key : m_keys) {
                    if (rankOf(*key, recipient) != rank)
                        continue;
                    std::optional<SecretBytes> plaintext = tryKey(key, recipient);
                    if (plaintext)
                        return plaintext;
                    if (m_isExhausted)
                        return std::nullopt;
                }
            }
        }
        return std::nullopt;
    }

    std::optional<SecretBytes> tryKey(const KeyPointer &key, const RecipientOpening &recipient)
    {
        if (const std::optional<Outcome> obstacle = obstacleFor(*key, recipient)) {
            record(key, recipient, *obstacle);
            return std::nullopt;
        }
        if (!spend(recipient))
            return std::nullopt;
        std::optional<SecretBytes> plaintext = openWith(*key, recipient, m_content);
        record(key, recipient, plaintext ? Outcome::Decrypted : Outcome::Mismatch);
        if (plaintext) {
            m_result.key = key;
            m_opened = &recipient;
        }
        return plaintext;
    }

    static std::optional<Outcome> obstacleFor(const Key &key, const RecipientOpening &recipient)
    {
        if (const auto obstacle =
                obstacleTo(key, *recipient.algorithm, recipient.encryption, KeyPurpose::Decrypt))
            return outcomeOf(*obstacle);
        if (isOnOtherCurve(key, recipient))
            return Outcome::WrongCurve;
        return std::nullopt;
    }

    static std::vector<Outcome> obstaclesFor(const Key &key, const RecipientOpening &recipient)
    {
        std::vector<Outcome> outcomes;
        for (const KeyObstacle obstacle :
             obstaclesTo(key, *recipient.algorithm, recipient.encryption, KeyPurpose::Decrypt))
            outcomes.push_back(outcomeOf(obstacle));
        const bool isOfFittingKind = std::ranges::none_of(outcomes, [](Outcome outcome) {
            return outcome == Outcome::WrongType || outcome == Outcome::WrongCurve;
        });
        if (isOfFittingKind && isOnOtherCurve(key, recipient))
            outcomes.insert(outcomes.begin(), Outcome::WrongCurve);
        return outcomes;
    }

    /// None where a limit forbids trying.
    std::vector<Outcome> outcomesOf(const Key &key, const RecipientOpening &recipient)
    {
        std::vector<Outcome> outcomes = obstaclesFor(key, recipient);
        if (outcomes.empty() && !m_isExhausted && spend(recipient))
            outcomes = {openWith(key, recipient, m_content) ? Outcome::Decrypted : Outcome::Mismatch};
        return outcomes;
    }

    /// How far a key comes: the obstacles stand in the order in which they are met.
    static int advanceOf(const std::vector<Outcome> &outcomes)
    {
        constexpr int kPastAllObstacles = static_cast<int>(Outcome::ForbiddenByAlg) + 1;
        if (outcomes.empty())
            return kPastAllObstacles;
        const Outcome first = outcomes.front();
        return first == Outcome::Decrypted  ? kPastAllObstacles + 2
               : first == Outcome::Mismatch ? kPastAllObstacles + 1
                                            : static_cast<int>(first);
    }

    /// Than the token's ephemeral key; asked of a key of the right type.
    static bool isOnOtherCurve(const Key &key, const RecipientOpening &recipient)
    {
        const KeyPointer &ephemeral = recipient.parameters.ephemeralKey;
        return ephemeral && key.asymmetric()->curve() != ephemeral->asymmetric()->curve();
    }

    void record(const KeyPointer &key, const RecipientOpening &recipient, Outcome outcome)
    {
        m_tried += outcome == Outcome::Mismatch ? 1 : 0;
        m_seen.insert(outcome);
        if (m_result.attempts.size() < limits::kDecryptionAttempts)
            m_result.attempts.push_back({key, recipient.index, outcome});
    }

    /// False once another attempt would cost more than one token may.
    bool spend(const RecipientOpening &recipient)
    {
        const std::uint64_t iterations = recipient.parameters.iterations;
        if (iterations > limits::kPbes2Total - m_iterations) {
            m_limit = "decryption-iterations-limit";
            return false;
        }
        m_iterations += iterations;
        if (isDecidedByTag(*recipient.algorithm))
            m_bytes += m_content.ciphertext.size();
        ++m_trials;
        if (m_trials == 1 || (m_trials <= limits::kTrialDecryptions && m_bytes <= limits::kTrialBytes))
            return true;
        m_limit = "decryption-trials-limit";
        m_isExhausted = true;
        return false;
    }

    // What became of it

    void concludeOpened(const SecretBytes &plaintext)
    {
        m_result.recipient = m_opened->index;
        m_result.alg = m_opened->algorithm->name;
        m_result.enc = encOf(*m_opened);
        if (!takePayload(plaintext.view()))
            return;
        if (const Finding *departure = m_token.departure())
            conclude(DecryptionVerdict::Decrypted, "decryption-of-malformed-token", departure->where,
                     {{"departure", std::string(departure->id)}});
        else
            conclude(DecryptionVerdict::Decrypted, "decryption-succeeded", m_content.place,
                     {{"alg", m_result.alg}, {"key", keyName(*m_result.key)}});
        if (m_result.key->type() == KeyType::Rsa && m_result.key->bits() < kLeastRsaBits)
            note("key-too-small", m_content.place,
                 {{"bits", std::to_string(m_result.key->bits())},
                  {"minimum", std::to_string(kLeastRsaBits)},
                  {"alg", m_result.alg}});
        noteOtherKid();
        if (m_result.payload->json) {
            for (Finding &finding : jsonFindings(*m_result.payload))
                add(std::move(finding));
        }
    }

    /// Inflates where the header says so, and places the plaintext on the ciphertext: each cipher of JWE
    /// yields one byte for one, and padding stands at the end.
    bool takePayload(std::string_view plaintext)
    {
        std::string bytes;
        if (m_opened->isCompressed) {
            auto inflated = inflate(plaintext, limits::kInflatedBytes);
            if (!inflated) {
                if (inflated.error() == InflateFault::TooLarge)
                    conclude(DecryptionVerdict::Unsupported, "jwe-inflated-too-large", m_content.place,
                             {{"limit", std::to_string(limits::kInflatedBytes)}});
                else
                    conclude(DecryptionVerdict::Failed, "jwe-zip-damaged", m_content.place);
                return false;
            }
            if (inflated->hasTrailingBytes)
                m_remarks.push_back(makeFinding("jwe-zip-trailing-bytes", m_content.place));
            bytes = std::move(inflated->bytes);
        } else {
            bytes = plaintext;
        }
        TokenPart payload(PartName::Payload, {}, {});
        if (const TokenPart *ciphertext = m_token.part(PartName::Ciphertext)) {
            payload.range = ciphertext->range;
            payload.inText = ciphertext->inText;
            payload.characters = ciphertext->characters;
        }
        payload.hasLostPlaces = m_opened->isCompressed;
        if (!bytes.empty() && (promisesJson() || looksLikeJson(bytes)))
            payload.json = std::make_shared<const JsonDocument>(std::move(bytes));
        else
            payload.opaqueBytes = std::move(bytes);
        m_result.payload = std::make_shared<const TokenPart>(std::move(payload));
        return true;
    }

    /// A nested token is announced by `cty`; without that, `typ` speaks of the plaintext (RFC 7519 section
    /// 5).
    bool promisesJson() const
    {
        const std::string cty = m_opened->header.string("cty");
        return isJsonType(cty) || (!isJwtType(cty) && isJwtType(m_opened->header.string("typ")));
    }

    void concludeUnopened()
    {
        const bool isAnyReady = std::ranges::any_of(m_recipients, [](const RecipientOpening &recipient) {
            return recipient.state == RecipientOpening::State::Ready;
        });
        if (!isAnyReady)
            concludeRefused();
        else if (m_tried != 0)
            concludeFailed();
        else if (!m_limit.empty())
            concludeLimited(DecryptionVerdict::Unsupported);
        else
            concludeUntried();
        noteSizes();
        noteForbiddenKeys();
        noteMissingKid();
        for (const RecipientOpening &recipient : m_recipients) {
            for (const Finding &refusal : recipient.refusals)
                add(refusal);
        }
    }

    /// A recipient that is broken is a graver reason than one that is merely not supported.
    void concludeRefused()
    {
        using State = RecipientOpening::State;
        const auto broken = std::ranges::find(m_recipients, State::Broken, &RecipientOpening::state);
        const RecipientOpening &first = broken != m_recipients.end() ? *broken : m_recipients.front();
        m_result.verdict = first.state == State::Broken       ? DecryptionVerdict::Failed
                           : first.state == State::PskMissing ? DecryptionVerdict::NoKey
                                                              : DecryptionVerdict::Unsupported;
        add(first.refusals.front());
    }

    void concludeFailed()
    {
        conclude(DecryptionVerdict::Failed, "decryption-failed", m_content.place,
                 {{"alg", excerpt(m_result.alg)}, {"count", std::to_string(m_tried)}});
        if (!m_limit.empty())
            concludeLimited(DecryptionVerdict::Failed);
        noteModulusLength();
    }

    void concludeLimited(DecryptionVerdict verdict)
    {
        m_result.verdict = verdict;
        add(limitFinding());
    }

    Finding limitFinding() const
    {
        const bool isAboutIterations = m_limit == "decryption-iterations-limit";
        return makeFinding(
            m_limit, m_content.place,
            {{"limit", std::to_string(isAboutIterations ? limits::kPbes2Total : limits::kTrialDecryptions)}});
    }

    void concludeUntried()
    {
        const RecipientOpening &first =
            *std::ranges::find(m_recipients, RecipientOpening::State::Ready, &RecipientOpening::state);
        const std::string alg(first.algorithm->name);
        const std::string needed = keyKindNeededFor(*first.algorithm);
        if (m_keys.empty())
            return conclude(DecryptionVerdict::NoKey, "decryption-no-key", m_content.place,
                            {{"alg", alg}, {"needed", needed}});
        if (m_seen.contains(Outcome::ForbiddenByUse) || m_seen.contains(Outcome::ForbiddenByAlg))
            return conclude(DecryptionVerdict::NoKey, "decryption-no-allowed-key", m_content.place);
        if (m_seen.contains(Outcome::NoPrivateHalf))
            return conclude(DecryptionVerdict::NoKey, "decryption-no-private-key", m_content.place,
                            {{"alg", alg}});
        if (const KeyPointer &ephemeral = first.parameters.ephemeralKey;
            ephemeral && m_seen.contains(Outcome::WrongCurve))
            return conclude(DecryptionVerdict::NoKey, "jwe-epk-other-curve",
                            first.header.parameter("epk").where(),
                            {{"curve", keyKindText(*ephemeral)}, {"kinds", kindsOnHand()}});
        conclude(DecryptionVerdict::NoKey, "decryption-no-fitting-key", m_content.place,
                 {{"alg", alg}, {"needed", needed}, {"kinds", kindsOnHand()}});
    }

    std::string kindsOnHand() const
    {
        std::vector<std::string> kinds;
        for (const KeyPointer &key : m_keys) {
            std::string kind = keyKindText(*key);
            if (std::ranges::find(kinds, kind) == kinds.end())
                kinds.push_back(std::move(kind));
        }
        return joinedNames(kinds);
    }

    // What is worth knowing besides

    /// RFC 8017 sections 7.1.2 and 7.2.2: as long as the modulus, which any onlooker can see.
    void noteModulusLength()
    {
        const DecryptionAttempt *misfit = nullptr;
        for (const DecryptionAttempt &attempt : m_result.attempts) {
            if (attempt.outcome != Outcome::Mismatch || attempt.key->type() != KeyType::Rsa)
                continue;
            if (m_recipients[attempt.recipient].encryptedKey.size() == modulusSize(*attempt.key))
                return;
            misfit = &attempt;
        }
        if (!misfit)
            return;
        const RecipientOpening &recipient = m_recipients[misfit->recipient];
        note("jwe-encrypted-key-length", recipient.encryptedKeyPlace,
             {{"alg", std::string(recipient.algorithm->name)},
              {"actual", std::to_string(recipient.encryptedKey.size())},
              {"expected", std::to_string(modulusSize(*misfit->key))}});
    }

    static std::size_t modulusSize(const Key &key) { return (key.bits() + 7) / 8; }

    void noteSizes()
    {
        for (const DecryptionAttempt &attempt : m_result.attempts) {
            if (attempt.outcome != Outcome::WrongSize)
                continue;
            const RecipientOpening &recipient = m_recipients[attempt.recipient];
            note("jwe-key-size", recipient.header.parameter("alg").where(),
                 {{"alg", std::string(recipient.algorithm->name)},
                  {"key", keyName(*attempt.key)},
                  {"actual", std::to_string(attempt.key->bits())},
                  {"expected",
                   std::to_string(8 * symmetricKeySize(*recipient.algorithm, recipient.encryption))}});
        }
    }

    void noteForbiddenKeys()
    {
        for (const DecryptionAttempt &attempt : m_result.attempts) {
            const RecipientOpening &recipient = m_recipients[attempt.recipient];
            if (attempt.outcome == Outcome::ForbiddenByUse)
                note("jwe-key-use-forbids", m_content.place, {{"key", keyName(*attempt.key)}});
            else if (attempt.outcome == Outcome::ForbiddenByAlg)
                note("jwe-key-alg-forbids", recipient.header.parameter("alg").where(),
                     {{"key", keyName(*attempt.key)},
                      {"keyalg", excerpt(attempt.key->attributes().alg)},
                      {"alg", std::string(recipient.algorithm->name)}});
        }
    }

    bool isOnHand(std::string_view kid) const
    {
        return std::ranges::any_of(m_keys, [kid](const KeyPointer &key) {
            return key->attributes().kid == kid || key->thumbprint() == kid;
        });
    }

    /// Of many recipients, most are somebody else.
    void noteMissingKid()
    {
        const RecipientOpening &first = m_recipients.front();
        const bool mayBeMeant =
            std::ranges::any_of(m_keys, [](const KeyPointer &key) { return key->attributes().kid.empty(); });
        if (m_recipients.size() == 1 && !first.kid.empty() && !m_keys.empty() && !mayBeMeant &&
            !isOnHand(first.kid))
            note("jwe-kid-not-on-hand", first.header.parameter("kid").where(), {{"kid", excerpt(first.kid)}});
    }

    void noteOtherKid()
    {
        if (!m_opened->kid.empty() && rankOf(*m_result.key, *m_opened) == 2 && isOnHand(m_opened->kid))
            note("jwe-kid-matches-other-key", m_opened->header.parameter("kid").where(),
                 {{"kid", excerpt(m_opened->kid)}, {"key", keyName(*m_result.key)}});
    }

    void noteRemarks()
    {
        for (const RecipientOpening &recipient : m_recipients) {
            for (const Finding &remark : recipient.remarks)
                add(remark);
        }
        for (Finding &remark : m_remarks)
            add(std::move(remark));
    }

    void conclude(DecryptionVerdict verdict, std::string_view id, ByteRange where = {},
                  std::vector<FindingArgument> args = {})
    {
        m_result.verdict = verdict;
        note(id, where, std::move(args));
    }

    void note(std::string_view id, ByteRange where, std::vector<FindingArgument> args = {})
    {
        add(makeFinding(id, where, std::move(args)));
    }

    /// Recipients share headers, so that many have the same to say.
    void add(Finding finding)
    {
        if (m_result.findings.size() < limits::kFaultsPerPart &&
            std::ranges::find(m_result.findings, finding) == m_result.findings.end())
            m_result.findings.push_back(std::move(finding));
    }

    const Token &m_token;
    const KeyRing &m_keys;
    CommonHeader m_common;
    SealedText m_content;
    std::vector<RecipientOpening> m_recipients;
    const RecipientOpening *m_opened = nullptr;
    std::vector<Finding> m_remarks;
    std::set<Outcome> m_seen;
    std::size_t m_tried = 0;
    std::size_t m_trials = 0;
    std::size_t m_bytes = 0;
    std::uint64_t m_iterations = 0;
    std::string_view m_limit; ///< the finding of the limit that was met
    bool m_isExhausted = false;
    Decryption m_result;
};

} // namespace

std::string_view verdictName(DecryptionVerdict verdict)
{
    static constexpr std::string_view kNames[] = {"decrypted", "failed", "no-key", "unsupported"};
    return kNames[static_cast<std::size_t>(verdict)];
}

std::string_view outcomeName(DecryptionAttempt::Outcome outcome)
{
    static constexpr std::string_view kNames[] = {"decrypted",        "mismatch",        "wrong-type",
                                                  "wrong-curve",      "wrong-size",      "no-private-half",
                                                  "forbidden-by-use", "forbidden-by-alg"};
    return kNames[static_cast<std::size_t>(outcome)];
}

Decryption decryptToken(const Token &token, const KeyRing &keys,
                        const std::vector<std::string> &allowedAlgorithms)
{
    return Opening(token, keys, allowedAlgorithms).run();
}

DecryptionTrials tryEachKey(const Token &token, const KeyRing &keys)
{
    return Opening(token, keys, {}).tryEach();
}

} // namespace jotscope
