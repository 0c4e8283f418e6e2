#include "core/crypto/recovery/rsa_block.h"
#include "core/diagnosis/search/match.h"

#include <array>

namespace jotscope {

namespace {

using crypto::Hash;

constexpr std::array kHashes = {Hash::Sha256, Hash::Sha384, Hash::Sha512, Hash::Sha1};
constexpr std::array<std::string_view, 4> kHashNames = {"SHA-1", "SHA-256", "SHA-384", "SHA-512"};

std::string_view nameOf(Hash hash)
{
    return kHashNames[static_cast<std::size_t>(hash)];
}

const JwsAlgorithm *algorithmOf(SignatureScheme scheme, Hash hash)
{
    for (const JwsAlgorithm &row : jwsAlgorithms()) {
        if (row.scheme == scheme && row.hash == hash)
            return &row;
    }
    return nullptr;
}

/// The public operation gives back what the signer put in, so that one of them serves every input.
class RsaSearch
{
public:
    RsaSearch(const SearchSpace &space, Inputs inputs, std::size_t slips, Budget &budget)
        : m_space(space), m_inputs(inputs), m_slips(slips), m_budget(budget)
    {}

    std::optional<Match> run()
    {
        const std::size_t ofInput = areAsReceived(m_inputs) ? 0 : 1;
        for (const KeyCandidate &candidate : m_space.keys) {
            if (candidate.key->type() != KeyType::Rsa)
                continue;
            for (const Reading &signature : m_space.signatures.all()) {
                m_taken = candidate.steps.size() + signature.steps.size();
                if (m_taken + ofInput > m_slips)
                    continue;
                if (!m_budget.spend())
                    return std::nullopt;
                const auto block = crypto::rsaBlock(*candidate.key->asymmetric(), signature.value);
                if (!block)
                    continue;
                if (tryPkcs1(*block) || tryPss(*block, candidate.key->bits())) {
                    m_match.steps = joined(
                        {&candidate.steps, &m_algorithmSteps, &signature.steps, &m_match.input->steps});
                    m_match.key = candidate.key;
                    m_match.fixes = candidate.fixes;
                    m_match.signature = &signature;
                    return m_match;
                }
                if (m_budget.isSpent())
                    return std::nullopt;
            }
        }
        return std::nullopt;
    }

private:
    /// Whether `digestFits` says so of an input that takes just the slips that are left.
    template<typename Fits>
    bool tryInputs(const std::vector<Finding> &algorithmSteps, Hash hash, const Fits &digestFits)
    {
        for (const Reading &input : m_inputs) {
            if (m_taken + algorithmSteps.size() + input.steps.size() != m_slips)
                continue;
            if (!m_budget.spend(input.value.size()))
                return false;
            if (digestFits(crypto::digest(hash, input.value))) {
                m_match.input = &input;
                m_algorithmSteps = algorithmSteps;
                return true;
            }
        }
        return false;
    }

    bool tryPkcs1(std::string_view block)
    {
        const auto parts = crypto::pkcs1Block(block);
        if (!parts)
            return false;
        const std::string_view signedDigest = block.substr(parts->digest.begin, parts->digest.size());
        for (const Hash hash : kHashes) {
            const bool isNamed = parts->algorithm ? parts->algorithm->hash == hash
                                                  : signedDigest.size() == crypto::digestSize(hash);
            if (isNamed && tryInputs(pkcs1Steps(parts->form, hash), hash,
                                     [&](const std::string &digest) { return digest == signedDigest; }))
                return true;
        }
        return false;
    }

    bool tryPss(std::string_view block, std::size_t bits)
    {
        for (const Hash hash : kHashes) {
            for (const Hash mask : kHashes) {
                const auto parts = crypto::pssBlock(block, bits, hash, mask);
                if (parts && tryInputs(pssSteps(*parts, hash, mask), hash, [&](const std::string &digest) {
                        return crypto::pssDigestFits(block, *parts, hash, digest);
                    }))
                    return true;
            }
        }
        return false;
    }

    std::vector<Finding> hashSteps(SignatureScheme scheme, std::string_view name, Hash hash) const
    {
        if (const JwsAlgorithm *actual = algorithmOf(scheme, hash))
            return algorithmSteps(m_space.subject, *actual);
        return {step("alg-sha1", {{"actual", std::string(name) + " with " + std::string(nameOf(hash))}})};
    }

    std::vector<Finding> pkcs1Steps(crypto::DigestForm form, Hash hash) const
    {
        std::vector<Finding> steps = hashSteps(SignatureScheme::RsaPkcs1, "RSA PKCS#1 v1.5", hash);
        if (form == crypto::DigestForm::Bare)
            steps.push_back(step("alg-no-digestinfo", {}));
        return steps;
    }

    std::vector<Finding> pssSteps(const crypto::PssBlock &parts, Hash hash, Hash mask) const
    {
        std::vector<Finding> steps = hashSteps(SignatureScheme::RsaPss, "RSA PSS", hash);
        if (mask != hash)
            steps.push_back(step("alg-pss-mgf-hash", {{"actual", std::string(nameOf(mask))}}));
        if (parts.salt.size() != crypto::digestSize(hash))
            steps.push_back(
                step("alg-pss-salt-length", {{"actual", std::to_string(parts.salt.size())},
                                             {"expected", std::to_string(crypto::digestSize(hash))}}));
        return steps;
    }

    Finding step(std::string_view id, std::vector<FindingArgument> args) const
    {
        args.push_back({"alg", m_space.subject.alg});
        return makeFinding(id, m_space.subject.header.parameter("alg").where(), std::move(args));
    }

    const SearchSpace &m_space;
    Inputs m_inputs;
    std::size_t m_slips;
    Budget &m_budget;
    std::size_t m_taken = 0; ///< slips of the key and the signature at hand
    std::vector<Finding> m_algorithmSteps;
    Match m_match;
};

} // namespace

std::optional<Match> searchRsa(const SearchSpace &space, Inputs inputs, std::size_t slips, Budget &budget)
{
    return RsaSearch(space, inputs, slips, budget).run();
}

} // namespace jotscope
