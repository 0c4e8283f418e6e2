#include "core/crypto/hashing/hash.h"
#include "core/crypto/hashing/mac_trial.h"
#include "core/diagnosis/search/match.h"

#include <algorithm>
#include <initializer_list>

namespace jotscope {

namespace {

/// Shorter ones fit by chance: a search makes up to a million MACs.
constexpr std::size_t kTruncatedMacBytes = 8;

struct MacAlgorithm
{
    crypto::Hash hash;
    std::vector<Finding> steps;
};

std::vector<MacAlgorithm> macAlgorithms(const Case &subject)
{
    std::vector<MacAlgorithm> algorithms;
    for (const JwsAlgorithm &row : jwsAlgorithms()) {
        if (row.scheme == SignatureScheme::Hmac)
            algorithms.push_back({row.hash, algorithmSteps(subject, row)});
    }
    return algorithms;
}

class MacSearch
{
public:
    MacSearch(const SearchSpace &space, Inputs inputs, std::size_t slips, Turn secrets, Budget &budget)
        : m_space(space)
        , m_inputs(inputs)
        , m_slips(slips)
        , m_secrets(secrets)
        , m_budget(budget)
        , m_algorithms(macAlgorithms(space.subject))
        , m_wasCutHere(space.subject.subject.isRepaired || goesOnBehind(space.subject.subject))
    {}

    std::optional<Match> run()
    {
        if (m_space.subject.signatureBytes.empty())
            return std::nullopt;
        // A slip more in one secret multiplies the work.
        for (std::size_t depth = 0; depth <= m_slips; ++depth) {
            for (const MacAlgorithm &algorithm : m_algorithms) {
                for (const Reading &input : m_inputs) {
                    const std::size_t taken = depth + algorithm.steps.size() + input.steps.size();
                    if (taken > m_slips)
                        continue;
                    if (tryInput(algorithm, input, depth, m_slips - taken))
                        return std::move(m_match);
                    if (m_budget.isSpent())
                        return std::nullopt;
                }
            }
        }
        if (areAsReceived(m_inputs))
            tryPlainHash();
        return std::move(m_match);
    }

private:
    /// Under the secrets of `depth` slips, with just `slips` more in the signature's form and the choice of
    /// the key.
    bool tryInput(const MacAlgorithm &algorithm, const Reading &input, std::size_t depth, std::size_t slips)
    {
        const std::size_t size = crypto::digestSize(algorithm.hash);
        for (const Reading &signature : m_space.signatures.all()) {
            if (signature.value.size() != size || signature.steps.size() > slips)
                continue;
            const Attempt attempt(algorithm.hash, input.value, signature.value);
            const Found found = trySecrets(attempt, depth, slips - signature.steps.size());
            if (found.secret) {
                conclude(found, algorithm, input, signature.steps);
                m_match->signature = &signature;
            }
            if (found.secret || m_budget.isSpent())
                return m_match.has_value();
        }
        return slips > 0 && mayBeCut(size) && tryCut(algorithm, input, depth, slips - 1);
    }

    bool mayBeCut(std::size_t size) const
    {
        const std::string_view received = m_space.subject.signatureBytes;
        return !m_wasCutHere && received.size() >= kTruncatedMacBytes && received.size() < size;
    }

    bool tryCut(const MacAlgorithm &algorithm, const Reading &input, std::size_t depth, std::size_t slips)
    {
        const std::string_view received = m_space.subject.signatureBytes;
        const Found found = trySecrets(Attempt(algorithm.hash, input.value, received), depth, slips);
        if (!found.secret)
            return false;
        const crypto::MacKey key{SecretBytes(found.secret->value)};
        std::string whole = key.compute(algorithm.hash, input.value);
        conclude(found, algorithm, input,
                 {makeFinding("sig-truncated", m_space.subject.signaturePart->range,
                              {{"actual", std::to_string(received.size())},
                               {"expected", std::to_string(whole.size())}})});
        m_match->wholeSignature = std::move(whole);
        return true;
    }

    /// One input and the MAC that it should have, or the beginning of that: to be tried with many secrets.
    class Attempt
    {
    public:
        Attempt(crypto::Hash hash, const std::string &input, std::string_view mac)
            : m_hash(hash), m_input(input), m_mac(mac)
        {
            if (hash != crypto::Hash::Sha1 && mac.size() == crypto::digestSize(hash) &&
                input.size() <= kLongestForTrial)
                m_trial.emplace(hash, input, mac);
        }

        [[nodiscard]] std::size_t bytes() const { return m_input.size(); }

        [[nodiscard]] bool fits(const std::string &secret) const
        {
            return m_trial ? m_trial->fits(secret)
                           : crypto::MacKey(SecretBytes(secret)).compute(m_hash, m_input).starts_with(m_mac);
        }

    private:
        static constexpr std::size_t kLongestForTrial = std::size_t{64} << 10; ///< which copies the input

        crypto::Hash m_hash;
        const std::string &m_input;
        std::string_view m_mac;
        std::optional<crypto::MacTrial> m_trial;
    };

    struct Found
    {
        const KeyCandidate *candidate = nullptr;
        const Reading *secret = nullptr; ///< null when none fits
    };

    /// Those of exactly `depth` slips, of keys with exactly `slips`.
    Found trySecrets(const Attempt &attempt, std::size_t depth, std::size_t slips)
    {
        for (const KeyCandidate &candidate : m_space.keys) {
            if (candidate.steps.size() != slips)
                continue;
            for (const Reading &secret : readingsOf(candidate.key, depth)) {
                if (secret.steps.size() != depth)
                    continue;
                if (!m_budget.spend(attempt.bytes()))
                    return {};
                if (attempt.fits(secret.value))
                    return {&candidate, &secret};
            }
        }
        return {};
    }

    /// Of a key that is no secret its texts, where the token says that it has a MAC.
    std::span<const Reading> readingsOf(const KeyPointer &key, std::size_t depth) const
    {
        if (key->mac())
            return m_space.secrets.of(key, depth, m_secrets);
        const JwsAlgorithm *named = m_space.subject.algorithm;
        if (depth == 1 && named && named->scheme == SignatureScheme::Hmac)
            return m_space.secrets.textsOf(key);
        return {};
    }

    void conclude(const Found &found, const MacAlgorithm &algorithm, const Reading &input,
                  const std::vector<Finding> &formSteps)
    {
        m_match = Match{};
        m_match->steps = joined(
            {&found.candidate->steps, &found.secret->steps, &algorithm.steps, &input.steps, &formSteps});
        m_match->key = found.candidate->key;
        m_match->input = &input;
        if (!found.secret->steps.empty())
            m_match->fixes.push_back(secretFix(*found.candidate->key, *found.secret));
    }

    /// A hash where a MAC belongs, over the input alone or with the secret before or behind it.
    void tryPlainHash()
    {
        if (m_slips != 1 || !m_space.subject.algorithm ||
            m_space.subject.algorithm->scheme != SignatureScheme::Hmac)
            return;
        const std::string_view input = m_space.subject.signingInput;
        tryPlainHashOf({input}, nullptr);
        for (const KeyCandidate &candidate : m_space.keys) {
            const crypto::MacKey *mac = candidate.key->mac();
            if (!mac)
                continue;
            const std::string_view secret = mac->secret().view();
            for (const std::string_view between : {"", "."}) {
                tryPlainHashOf({secret, between, input}, candidate.key);
                tryPlainHashOf({input, between, secret}, candidate.key);
            }
        }
    }

    void tryPlainHashOf(std::initializer_list<std::string_view> texts, const KeyPointer &key)
    {
        for (const MacAlgorithm &algorithm : m_algorithms) {
            if (m_match || !m_budget.spend(m_space.subject.signingInput.size()))
                return;
            const crypto::DigestPrefix nothing(algorithm.hash);
            if (nothing.digestWith(texts) != m_space.subject.signatureBytes)
                continue;
            m_match = Match{};
            m_match->key = key;
            m_match->steps = {makeFinding("alg-plain-hash", m_space.subject.header.parameter("alg").where(),
                                          {{"alg", m_space.subject.alg}})};
        }
    }

    /// Whether the paste goes on behind the token with what may belong to it: then not the signer cut it.
    static bool goesOnBehind(const DiagnosisSubject &subject)
    {
        // White space in all its forms, and the backslashes of Markdown.
        constexpr std::string_view kBlanks = " \t\r\n\\\xC2\xA0\xAD\xE2\x80\x8B";
        constexpr std::string_view kCharacters =
            "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_+/=%";
        if (subject.range.end >= subject.paste.size())
            return false;
        const std::size_t next = subject.paste.find_first_not_of(kBlanks, subject.range.end);
        return next != subject.paste.npos && kCharacters.find(subject.paste[next]) != kCharacters.npos;
    }

    const SearchSpace &m_space;
    Inputs m_inputs;
    std::size_t m_slips;
    Turn m_secrets;
    Budget &m_budget;
    std::vector<MacAlgorithm> m_algorithms;
    std::optional<Match> m_match;
    bool m_wasCutHere;
};

} // namespace

std::optional<Match> searchMac(const SearchSpace &space, Inputs inputs, std::size_t slips, Turn secrets,
                               Budget &budget)
{
    return MacSearch(space, inputs, slips, secrets, budget).run();
}

} // namespace jotscope
