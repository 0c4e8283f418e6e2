#include "core/trust/certificate_evidence.h"

#include "core/crypto/certificates/certification_path.h"
#include "core/jose/jose_header.h"
#include "core/jose/jws/signature_primitive.h"
#include "core/jose/keys/names/thumbprint.h"
#include "core/text/encodings/base64url.h"
#include "core/text/limits.h"
#include "core/text/utf8.h"

#include <algorithm>
#include <array>

namespace jotscope {

namespace {

struct DigestParameter
{
    std::string_view name;
    crypto::Hash hash;
};

/// RFC 7515 sections 4.1.7 and 4.1.8.
constexpr std::array<DigestParameter, 2> kDigestParameters = {
    {{"x5t", crypto::Hash::Sha1}, {"x5t#S256", crypto::Hash::Sha256}}};

bool isSameKey(const crypto::AsymmetricKey &key, const crypto::AsymmetricKey *other)
{
    return other && key.subjectPublicKeyInfo() == other->subjectPublicKeyInfo();
}

/// The way from a signature's header to its evidence.
class Reading
{
public:
    Reading(const Token &token, const JwsSignature &signature, const SignatureCheck &check,
            const std::optional<std::string> &detachedPayload)
        : m_token(token)
        , m_signature(signature)
        , m_check(check)
        , m_detachedPayload(detachedPayload)
        , m_header(token, signature)
    {}

    CertificateEvidence run()
    {
        if (m_header.parameter("x5c").exists())
            readHeaderChain();
        else if (m_check.key && !m_check.key->attributes().certificates.empty())
            readKeyChain();
        for (const DigestParameter &parameter : kDigestParameters)
            compareDigest(parameter);
        std::ranges::stable_sort(m_evidence.findings, {}, &Finding::severity);
        return std::move(m_evidence);
    }

private:
    void readHeaderChain()
    {
        m_evidence.source = EvidenceSource::Header;
        const HeaderParameter x5c = m_header.parameter("x5c");
        if (!x5c.value.isArray() || x5c.value.size() == 0)
            return note("x5c-malformed", x5c.where());
        for (const JsonValue element : x5c.value.elements()) {
            const ByteRange where = x5c.part->sourceOf(element.range());
            if (m_evidence.chain.size() == limits::kCertificatesPerChain)
                return note("x5c-too-long", where,
                            {{"limit", std::to_string(limits::kCertificatesPerChain)}});
            const auto der = decodeBase64(element.string());
            auto certificate = crypto::readCertificate(der.value_or(std::string()));
            if (!der || (!certificate && certificate.error() == crypto::KeyFault::NotAKey))
                return abandon("x5c-malformed", where);
            if (!certificate)
                return abandon("x5c-key-unsupported", where);
            m_evidence.chain.push_back(*std::move(certificate));
            m_evidence.places.push_back(where);
        }
        bindToSignature(x5c.where());
        putInOrder(x5c.where());
    }

    void readKeyChain()
    {
        for (const std::string &der : m_check.key->attributes().certificates) {
            auto certificate = crypto::readCertificate(der);
            if (!certificate)
                break; // what was imported has had its finding
            m_evidence.chain.push_back(*std::move(certificate));
        }
        if (m_evidence.chain.empty())
            return;
        m_evidence.source = EvidenceSource::Key;
        m_evidence.places.resize(m_evidence.chain.size());
        m_evidence.isBoundToSignature = m_check.verdict == SignatureVerdict::Valid;
    }

    /// Which of the certificates holds the key that made the signature. RFC 7515 section 4.1.6: the first.
    void bindToSignature(ByteRange where)
    {
        const auto signer = std::ranges::find_if(
            m_evidence.chain, [this](const crypto::Certificate &one) { return isSigner(one); });
        m_evidence.isBoundToSignature = signer != m_evidence.chain.end();
        m_first =
            m_evidence.isBoundToSignature ? static_cast<std::size_t>(signer - m_evidence.chain.begin()) : 0;
        if (m_evidence.isBoundToSignature) {
            if (m_check.verdict != SignatureVerdict::Valid && m_check.verdict != SignatureVerdict::Invalid)
                note("x5c-verifies", m_evidence.places[m_first]);
        } else if (m_check.key) {
            note("x5c-of-another-key", m_evidence.places.front());
        } else if (canBeTried()) {
            note("x5c-does-not-verify", where);
        }
    }

    bool isSigner(const crypto::Certificate &certificate) const
    {
        if (m_check.key)
            return isSameKey(certificate.publicKey, m_check.key->asymmetric());
        return canBeTried() && verifyPrimitive(Key(certificate.publicKey, {}), *algorithm(),
                                               m_token.signingInput(m_signature, m_detachedPayload).view(),
                                               m_token.at(m_signature.signature)->bytes());
    }

    const JwsAlgorithm *algorithm() const { return findJwsAlgorithm(m_check.alg); }

    /// Whether there is a signature, and all that it is over.
    bool canBeTried() const
    {
        const TokenPart *signature = m_token.at(m_signature.signature);
        const TokenPart *payload = m_token.part(PartName::Payload);
        const bool isPayloadOnHand = m_detachedPayload || (payload && !payload->inText.isEmpty());
        return algorithm() && algorithm()->scheme != SignatureScheme::None && signature &&
               !signature->bytes().empty() && isPayloadOnHand;
    }

    void putInOrder(ByteRange where)
    {
        const std::vector<std::size_t> order = crypto::orderedChain(m_evidence.chain, m_first);
        if (std::ranges::is_sorted(order))
            return;
        note("x5c-out-of-order", where);
        CertificateEvidence ordered = m_evidence;
        for (std::size_t i = 0; i < order.size(); ++i) {
            ordered.chain[i] = m_evidence.chain[order[i]];
            ordered.places[i] = m_evidence.places[order[i]];
        }
        // `x5t` is about whichever stands first, right or wrong.
        m_named = std::move(m_evidence.chain.front().der);
        m_evidence = std::move(ordered);
    }

    void compareDigest(const DigestParameter &parameter)
    {
        const HeaderParameter given = m_header.parameter(parameter.name);
        if (!given.exists())
            return;
        const std::vector<FindingArgument> name{{"name", std::string(parameter.name)}};
        const std::string text = given.value.string();
        const auto bytes = decodeStrictBase64Url(text);
        if (!bytes || bytes->size() != crypto::digestSize(parameter.hash))
            return note("x5t-malformed", given.where(), name);
        if (m_evidence.chain.empty() ||
            text == certificateThumbprint(m_evidence.chain.front().der, parameter.hash))
            return;
        if (m_evidence.source == EvidenceSource::Key)
            return note("x5t-names-another-certificate", given.where(), name);
        if (m_named.empty() || text != certificateThumbprint(m_named, parameter.hash))
            note("x5t-differs", given.where(), name);
    }

    void abandon(std::string_view id, ByteRange where)
    {
        m_evidence.chain.clear();
        m_evidence.places.clear();
        note(id, where);
    }

    void note(std::string_view id, ByteRange where, std::vector<FindingArgument> args = {})
    {
        m_evidence.findings.push_back(makeFinding(id, where, std::move(args)));
    }

    const Token &m_token;
    const JwsSignature &m_signature;
    const SignatureCheck &m_check;
    const std::optional<std::string> &m_detachedPayload;
    JoseHeader m_header;
    std::size_t m_first = 0;
    std::string m_named; ///< DER of the first certificate of a chain that had to be put in order
    CertificateEvidence m_evidence;
};

} // namespace

CertificateEvidence readEvidence(const Token &token, const JwsSignature &signature,
                                 const SignatureCheck &check,
                                 const std::optional<std::string> &detachedPayload)
{
    return Reading(token, signature, check, detachedPayload).run();
}

} // namespace jotscope
