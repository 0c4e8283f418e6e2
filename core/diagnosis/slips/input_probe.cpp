#include "core/diagnosis/slips/input_probe.h"

#include "core/jose/jws/signature_primitive.h"

namespace jotscope {

namespace {

/// Of a large set, those that come first: the one that the header names among them.
constexpr std::size_t kMostKeys = 64;

} // namespace

InputProbe::InputProbe(const JwsAlgorithm &algorithm, const std::vector<KeyCandidate> &keys,
                       std::string_view signature)
    : m_algorithm(algorithm), m_signature(signature)
{
    std::size_t fitting = 0;
    for (const KeyCandidate &candidate : keys) {
        const Key &key = *candidate.key;
        if (!fitsType(key, algorithm) || !fitsCurve(key, algorithm) || !fitsParameterSet(key, algorithm))
            continue;
        if (++fitting > kMostKeys)
            break;
        addTarget(candidate);
    }
    if (algorithm.scheme == SignatureScheme::Ecdsa && !m_targets.empty()) {
        std::vector<const crypto::AsymmetricKey *> all;
        for (const Target &target : m_targets)
            all.push_back(target.candidate->key->asymmetric());
        m_ecdsa.emplace(all, signature);
    }
    begin({});
}

void InputProbe::addTarget(const KeyCandidate &candidate)
{
    Target target{&candidate, {}, {}, {}, {}};
    const crypto::AsymmetricKey *key = candidate.key->asymmetric();
    switch (m_algorithm.scheme) {
    case SignatureScheme::None:
        return;
    case SignatureScheme::Hmac:
        if (m_signature.size() != m_algorithm.signatureSize)
            return;
        break;
    case SignatureScheme::RsaPkcs1: {
        auto block = crypto::rsaBlock(*key, m_signature);
        const auto parts = block ? crypto::pkcs1Block(*block) : std::nullopt;
        if (!parts || parts->form != crypto::DigestForm::DigestInfo || !parts->algorithm ||
            parts->algorithm->hash != m_algorithm.hash)
            return;
        target.signedDigest = block->substr(parts->digest.begin, parts->digest.size());
        break;
    }
    case SignatureScheme::RsaPss: {
        auto block = crypto::rsaBlock(*key, m_signature);
        if (block)
            target.pss = crypto::pssBlock(*block, key->bits(), m_algorithm.hash, m_algorithm.hash);
        // RFC 7518 section 3.5: the salt is as long as the digest.
        if (!target.pss || target.pss->salt.size() != crypto::digestSize(m_algorithm.hash))
            return;
        target.block = *std::move(block);
        break;
    }
    case SignatureScheme::Ecdsa:
        if (m_signature.size() != m_algorithm.signatureSize)
            return;
        m_cost = key->curve() == crypto::Curve::P256 ? Cost::Multiple : Cost::Verification;
        break;
    case SignatureScheme::EdDsa:
        if (m_signature.size() != 2 * fieldSize(*key->curve()))
            return;
        m_cost = Cost::Verification;
        break;
    case SignatureScheme::MlDsa:
        m_cost = Cost::Verification;
        break;
    }
    m_targets.push_back(std::move(target));
}

void InputProbe::begin(std::string_view beginning)
{
    switch (m_algorithm.scheme) {
    case SignatureScheme::Hmac:
        for (Target &target : m_targets)
            target.mac.emplace(*target.candidate->key->mac(), m_algorithm.hash);
        break;
    case SignatureScheme::RsaPkcs1:
    case SignatureScheme::RsaPss:
    case SignatureScheme::Ecdsa:
        m_digest.emplace(m_algorithm.hash);
        break;
    default:
        m_beginning.clear();
    }
    extend(beginning);
}

void InputProbe::extend(std::string_view more)
{
    if (m_digest)
        m_digest->extend(more);
    else if (m_algorithm.scheme != SignatureScheme::Hmac)
        m_beginning += more;
    for (Target &target : m_targets) {
        if (target.mac)
            target.mac->extend(more);
    }
}

const KeyCandidate *InputProbe::match(std::initializer_list<std::string_view> rest, Budget &budget) const
{
    const std::string digest = m_digest ? m_digest->digestWith(rest) : std::string();
    std::size_t bytes = 0;
    for (const std::string_view part : rest)
        bytes += part.size();
    if (m_ecdsa) {
        const auto index = budget.spend(bytes) ? m_ecdsa->match(digest) : std::nullopt;
        return index ? m_targets[*index].candidate : nullptr;
    }
    for (const Target &target : m_targets) {
        if (!budget.spend(bytes))
            return nullptr;
        if (fits(target, digest, rest))
            return target.candidate;
    }
    return nullptr;
}

bool InputProbe::fits(const Target &target, std::string_view digest,
                      std::initializer_list<std::string_view> rest) const
{
    if (target.mac)
        return target.mac->computeWith(rest) == m_signature;
    if (target.pss)
        return crypto::pssDigestFits(target.block, *target.pss, m_algorithm.hash, digest);
    if (!target.signedDigest.empty())
        return target.signedDigest == digest;
    std::string input = m_beginning;
    for (const std::string_view part : rest)
        input += part;
    return verifyPrimitive(*target.candidate->key, m_algorithm, input, m_signature);
}

} // namespace jotscope
