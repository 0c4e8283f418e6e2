#include "core/binding/hash_binding.h"

#include "core/binding/preimages.h"
#include "core/jose/algorithm.h"
#include "core/jose/jose_header.h"
#include "core/text/limits.h"

#include <algorithm>

namespace jotscope {

namespace {

using State = HashBinding::State;

/// The hash of the token's own algorithm (OIDC Core section 3.1.3.6): for EdDSA, of its curve.
std::optional<DigestHash> hashOfAlgorithm(const Token &token, std::string_view alg)
{
    constexpr std::size_t kEd448SignatureBytes = 114; // RFC 8032 section 5.2.6
    const JwsAlgorithm *algorithm = findJwsAlgorithm(alg);
    if (!algorithm || algorithm->scheme == SignatureScheme::None ||
        algorithm->scheme == SignatureScheme::MlDsa)
        return std::nullopt;
    if (algorithm->scheme != SignatureScheme::EdDsa)
        return digestHashOf(algorithm->hash);
    const TokenPart *signature = token.part(PartName::Signature);
    const bool isEd448 = algorithm->curve ? algorithm->curve == crypto::Curve::Ed448
                                          : signature && signature->bytes().size() == kEd448SignatureBytes;
    return isEd448 ? DigestHash::Shake256 : DigestHash::Sha512;
}

/// One claim of the token against all that the material can be.
class Binder
{
public:
    Binder(const HashClaimValue &value, std::string alg, std::optional<DigestHash> hashOfAlg)
        : m_value(value), m_claim(*value.claim), m_alg(std::move(alg)), m_hashOfAlg(hashOfAlg)
    {
        m_row.part = m_claim.part;
        m_row.claim = hashClaimName(m_claim);
        m_row.pointer = hashClaimPointer(m_claim);
        m_row.where = value.where;
        m_row.expected = value.value.isString() ? value.value.string() : std::string(value.value.raw());
    }

    HashBinding run(const Material &material)
    {
        if (material.isTooLarge)
            return settle(State::NotApplicable, "binding-too-large",
                          {{"limit", std::to_string(limits::kMaterialBytes)}});
        if (!m_value.value.isString())
            return settle(State::Differs, "binding-not-string");
        m_preimages = preimagesFor(m_claim, material);
        if (const Preimage *right = rightOne()) {
            m_row.computed = computed(*right);
            return settle(State::Matches, "binding-matches");
        }
        const bool isMeant =
            !m_preimages.empty() && m_preimages.front().isMeant && m_preimages.front().departure.empty();
        if (isMeant)
            m_row.computed = computed(m_preimages.front());
        if (explainBySlip())
            return std::move(m_row);
        if (!isMeant)
            return notGiven();
        if (m_row.computed.empty())
            return settle(State::NotApplicable, "binding-hash-undefined", {{"alg", m_alg}});
        return settle(State::Differs, "binding-differs", {{"computed", m_row.computed}});
    }

    /// What the row becomes when the material turns out to be something else.
    HashBinding notGiven()
    {
        m_row.computed.clear();
        m_row.findings.clear();
        return settle(State::NotApplicable, "binding-not-given");
    }

private:
    [[nodiscard]] Extent extent() const
    {
        return m_claim.recipe == HashRecipe::LeftHalf ? Extent::LeftHalf : Extent::Whole;
    }

    [[nodiscard]] std::optional<DigestHash> belongingHash(const Preimage &preimage) const
    {
        return m_claim.recipe == HashRecipe::LeftHalf ? m_hashOfAlg : std::optional(preimage.hash);
    }

    [[nodiscard]] std::string computed(const Preimage &preimage) const
    {
        const auto hash = belongingHash(preimage);
        const auto digest = hash ? preimage.digest(*hash) : std::nullopt;
        return digest ? writeDigest(*digest, extent()) : std::string();
    }

    /// Where no hash belongs to the algorithm, a claim that fits one of the usual ones is as good as one can
    /// be.
    const Preimage *rightOne() const
    {
        for (const Preimage &preimage : m_preimages) {
            if (preimage.departure.empty() && !m_row.expected.empty() && computed(preimage) == m_row.expected)
                return &preimage;
        }
        return nullptr;
    }

    /// Wrong hash, wrong half, wrong spelling, wrong bytes: each by itself and together.
    bool explainBySlip()
    {
        for (const Preimage &preimage : m_preimages) {
            for (const DigestHash hash : kDigestHashes) {
                const auto digest = preimage.digest(hash);
                const auto departures =
                    digest ? departuresOfWriting(m_row.expected, *digest, extent()) : std::nullopt;
                if (!departures)
                    continue;
                tellSlip(preimage, hash, *departures);
                return true;
            }
        }
        return false;
    }

    void tellSlip(const Preimage &preimage, DigestHash hash, const std::vector<std::string_view> &departures)
    {
        const auto belonging = belongingHash(preimage);
        if (!preimage.departure.empty())
            settle(State::Differs, preimage.departure);
        if (belonging && *belonging != hash)
            settle(State::Differs, "binding-other-hash",
                   {{"actual", std::string(digestHashName(hash))},
                    {"expected", std::string(digestHashName(*belonging))}});
        for (const std::string_view departure : departures)
            settle(State::Differs, departure);
        // No hash belongs to the algorithm, and a usual one fits: as good as it can be.
        if (m_row.findings.empty()) {
            m_row.computed = m_row.expected;
            settle(State::Matches, "binding-matches");
        }
    }

    HashBinding settle(State state, std::string_view id, std::vector<FindingArgument> args = {})
    {
        args.push_back({"claim", m_row.claim});
        args.push_back({kWordArgument, m_claim.material});
        m_row.state = state;
        m_row.findings.push_back(makeFinding(id, m_row.where, std::move(args)));
        return m_row;
    }

    const HashClaimValue &m_value;
    const HashClaim &m_claim;
    std::string m_alg;
    std::optional<DigestHash> m_hashOfAlg;
    std::vector<Preimage> m_preimages;
    HashBinding m_row;
};

/// The material of a row that fits, or that a slip explains, is known to be of that row's kind.
bool isIdentified(const HashBinding &row)
{
    const std::string_view id = row.findings.front().id;
    return row.state == State::Matches ||
           (row.state == State::Differs && id != "binding-differs" && id != "binding-not-string");
}

} // namespace

std::vector<HashBinding> bindHashes(const Token &token, const TokenPart *payload, std::string_view text)
{
    const std::vector<HashClaimValue> claims = hashClaimsOf(token, payload);
    const std::string alg =
        token.signatures.empty() ? std::string() : JoseHeader(token, token.signatures.front()).string("alg");
    const std::optional<DigestHash> hash = hashOfAlgorithm(token, alg);
    const Material material = readMaterial(text);
    std::vector<HashBinding> rows;
    for (const HashClaimValue &claim : claims)
        rows.push_back(Binder(claim, alg, hash).run(material));

    // What is known to be the access token is not also a code that does not fit.
    std::vector<std::string_view> identified;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (isIdentified(rows[i]))
            identified.emplace_back(claims[i].claim->material);
    }
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const bool isOfAnotherKind =
            !identified.empty() &&
            std::ranges::find(identified, claims[i].claim->material) == identified.end();
        const bool isNamed = std::ranges::any_of(material.texts, [&](const TextReading &reading) {
            return !reading.name.empty() &&
                   std::ranges::find(claims[i].claim->names, reading.name) != claims[i].claim->names.end();
        });
        if (rows[i].state == State::Differs && isOfAnotherKind && !isNamed &&
            rows[i].findings.front().id == "binding-differs")
            rows[i] = Binder(claims[i], alg, hash).notGiven();
    }
    return rows;
}

} // namespace jotscope
