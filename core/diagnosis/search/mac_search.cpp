#include "core/crypto/hash.h"
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
    MacSearch(const SearchSpace &space, Inputs inputs, std::size_t slips, Budget &budget)
        : m_space(space)
        , m_inputs(inputs)
        , m_slips(slips)
        , m_budget(budget)
        , m_algorithms(macAlgorithms(space.subject))
        , m_wasCutHere(space.subject.subject.isRepaired || goesOnBehind(space.subject.subject))
    {}

    std::optional<Match> run()
    {
        if (m_space.subject.signatureBytes.empty())
            return std::nullopt;
        const std::size_t ofInput = areAsReceived(m_inputs) ? 0 : 1;
        // A slip more in one secret multiplies the work.
        for (std::size_t depth = 0; depth + ofInput <= m_slips; ++depth) {
            for (const KeyCandidate &candidate : m_space.keys) {
                if (candidate.steps.size() + depth + ofInput > m_slips)
                    continue;
                if (trySecrets(candidate, readingsOf(candidate.key, depth), depth))
                    return std::move(m_match);
                if (m_budget.isSpent())
                    return std::nullopt;
            }
        }
        if (areAsReceived(m_inputs))
            tryPlainHash();
        return std::move(m_match);
    }

private:
    /// Of a key that is no secret its texts, where the token says that it has a MAC.
    std::span<const Reading> readingsOf(const KeyPointer &key, std::size_t depth) const
    {
        if (key->mac())
            return m_space.secrets.of(key, depth);
        const JwsAlgorithm *named = m_space.subject.algorithm;
        if (depth == 1 && named && named->scheme == SignatureScheme::Hmac)
            return m_space.secrets.textsOf(key);
        return {};
    }

    /// Those of exactly `depth` slips.
    bool trySecrets(const KeyCandidate &candidate, std::span<const Reading> secrets, std::size_t depth)
    {
        for (const Reading &secret : secrets) {
            if (secret.steps.size() != depth)
                continue;
            if (trySecret(candidate, secret, m_slips - candidate.steps.size() - depth))
                return true;
            if (m_budget.isSpent())
                return false;
        }
        return false;
    }

    bool trySecret(const KeyCandidate &candidate, const Reading &secret, std::size_t slipsLeft)
    {
        const crypto::MacKey key{SecretBytes(secret.value)};
        for (const MacAlgorithm &algorithm : m_algorithms) {
            for (const Reading &input : m_inputs) {
                const std::size_t slips = algorithm.steps.size() + input.steps.size();
                if (slips > slipsLeft)
                    continue;
                if (!m_budget.spend(input.value.size()))
                    return false;
                const std::string mac = key.compute(algorithm.hash, input.value);
                if (compare(mac, slipsLeft - slips)) {
                    m_match->steps = joined(
                        {&candidate.steps, &secret.steps, &algorithm.steps, &input.steps, &m_formSteps});
                    m_match->key = candidate.key;
                    m_match->input = &input;
                    if (!secret.steps.empty())
                        m_match->fixes.push_back(secretFix(*candidate.key, secret));
                    return true;
                }
            }
        }
        return false;
    }

    /// Looks for `mac` among the signature's readings of exactly that many slips.
    bool compare(std::string_view mac, std::size_t slips)
    {
        const std::string_view received = m_space.subject.signatureBytes;
        if (slips == 1 && !m_wasCutHere && received.size() >= kTruncatedMacBytes &&
            received.size() < mac.size() && mac.starts_with(received)) {
            m_formSteps = {makeFinding(
                "sig-truncated", m_space.subject.signaturePart->range,
                {{"actual", std::to_string(received.size())}, {"expected", std::to_string(mac.size())}})};
            m_match = Match{};
            m_match->wholeSignature = mac;
            return true;
        }
        for (const Reading &signature : m_space.signatures.all()) {
            if (signature.steps.size() == slips && signature.value == mac) {
                m_formSteps = signature.steps;
                m_match = Match{};
                m_match->signature = &signature;
                return true;
            }
        }
        return false;
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
    Budget &m_budget;
    std::vector<MacAlgorithm> m_algorithms;
    std::optional<Match> m_match;
    std::vector<Finding> m_formSteps;
    bool m_wasCutHere;
};

} // namespace

std::optional<Match> searchMac(const SearchSpace &space, Inputs inputs, std::size_t slips, Budget &budget)
{
    return MacSearch(space, inputs, slips, budget).run();
}

} // namespace jotscope
