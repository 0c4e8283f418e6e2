#include "core/trust/trust_check.h"

#include "core/text/utf8.h"

#include <algorithm>
#include <array>

namespace jotscope {

namespace {

using crypto::LinkFault;

/// In the order of LinkFault.
constexpr std::array<std::string_view, 14> kFaultIds = {
    "certificate-not-yet-valid",    "certificate-expired",         "certificate-issuer-unknown",
    "certificate-self-signed",      "certificate-signature-wrong", "certificate-not-authority",
    "certificate-may-not-sign",     "certificate-path-too-long",   "certificate-name-not-permitted",
    "certificate-unknown-critical", "certificate-key-weak",        "certificate-digest-weak",
    "certificate-unreadable",       "certificate-revoked"};

/// That nobody trusted stands above, which says nothing where nobody is known, or where the person gave the
/// key themselves.
bool isAboutAnchor(LinkFault fault)
{
    return fault == LinkFault::IssuerUnknown || fault == LinkFault::SelfSigned;
}

std::string dateText(std::chrono::sys_seconds instant)
{
    return formatUtc(Instant(instant));
}

class Judgement
{
public:
    Judgement(const CertificateEvidence &evidence, const crypto::AnchorSet *anchors)
        : m_evidence(evidence), m_anchors(anchors)
    {}

    TrustCheck onPath(std::shared_ptr<const crypto::CertificationPath> path)
    {
        m_check.path = std::move(path);
        m_check.ofLinks.resize(m_check.path->links.size());
        for (const Finding &finding : m_evidence.findings)
            add(finding);
        for (std::size_t i = 0; i < m_check.path->links.size(); ++i)
            judgeLink(i);
        if (!maySign(m_evidence.chain.front()))
            addToLink(0, aboutLink("certificate-key-usage", 0));
        conclude();
        return std::move(m_check);
    }

    TrustCheck withoutPath()
    {
        for (const Finding &finding : m_evidence.findings)
            add(finding);
        if (m_evidence.findings.empty())
            add(makeFinding("trust-not-offered"));
        m_check.state = stateOfFindings(TrustCheck::State::NotChecked);
        return std::move(m_check);
    }

private:
    bool isOfKey() const { return m_evidence.source == EvidenceSource::Key; }

    /// RFC 5280 section 4.2.1.3.
    static bool maySign(const crypto::Certificate &certificate)
    {
        const std::vector<std::string> &usages = certificate.extensions.keyUsage;
        return usages.empty() || std::ranges::find(usages, "digitalSignature") != usages.end() ||
               std::ranges::find(usages, "nonRepudiation") != usages.end();
    }

    /// Where it stands in the paste, unless it came from an anchor.
    ByteRange placeOf(const crypto::Certificate &certificate) const
    {
        const auto given = std::ranges::find(m_evidence.chain, certificate.der, &crypto::Certificate::der);
        return given != m_evidence.chain.end()
                   ? m_evidence.places[static_cast<std::size_t>(given - m_evidence.chain.begin())]
                   : ByteRange{};
    }

    Finding aboutLink(std::string_view id, std::size_t link) const
    {
        const crypto::Certificate &certificate = m_check.path->links[link].certificate;
        return makeFinding(id, placeOf(certificate),
                           {{"subject", excerpt(certificate.subject)},
                            {"issuer", excerpt(certificate.issuer)},
                            {"from", dateText(certificate.notBefore)},
                            {"to", dateText(certificate.notAfter)},
                            {"bits", std::to_string(certificate.publicKey.bits())},
                            {"alg", certificate.signatureAlgorithm},
                            {"at", revokedAt(m_check.path->links[link])},
                            {"reason", m_check.path->links[link].revocation.reason}});
    }

    static std::string revokedAt(const crypto::PathLink &link)
    {
        return link.revocation.at ? dateText(*link.revocation.at) : std::string();
    }

    /// What lists were given for, and are of no use for.
    void judgeLists(std::size_t index)
    {
        const crypto::RevocationState state = m_check.path->links[index].revocation.state;
        if (state == crypto::RevocationState::ListOutdated)
            addToLink(index, aboutLink("revocation-list-outdated", index));
        else if (state == crypto::RevocationState::ListUnusable)
            addToLink(index, aboutLink("revocation-list-unusable", index));
    }

    void judgeLink(std::size_t index)
    {
        for (const LinkFault fault : m_check.path->links[index].faults) {
            if (isAboutAnchor(fault) && (isOfKey() || !m_anchors)) {
                m_isAnchorMissing = true;
                continue;
            }
            Finding finding = aboutLink(kFaultIds[static_cast<std::size_t>(fault)], index);
            // A key that the person gave is trusted by that, whatever became of its certificate.
            if (isOfKey() && finding.severity == Severity::Error)
                finding.severity = Severity::Warning;
            addToLink(index, finding);
        }
        judgeLists(index);
    }

    TrustCheck::State stateOfFindings(TrustCheck::State otherwise) const
    {
        const auto has = [this](Severity severity) {
            return std::ranges::find(m_check.findings, severity, &Finding::severity) !=
                   m_check.findings.end();
        };
        return has(Severity::Error)     ? TrustCheck::State::Failed
               : has(Severity::Warning) ? TrustCheck::State::Warned
                                        : otherwise;
    }

    void conclude()
    {
        const crypto::PathLink &last = m_check.path->links.back();
        const bool isTrusted = m_check.path->isTrusted();
        if (m_isAnchorMissing)
            add(makeFinding(isOfKey() ? "trust-by-key" : "trust-no-anchors"));
        else if (isTrusted && m_evidence.isBoundToSignature)
            add(makeFinding("trust-verified", m_evidence.places.front(),
                            {{"subject", excerpt(m_evidence.chain.front().subject)},
                             {"anchor", excerpt(last.certificate.subject)}}));
        else if (isTrusted)
            add(makeFinding("trust-unbound", m_evidence.places.front(),
                            {{"subject", excerpt(m_evidence.chain.front().subject)}}));
        const bool isAnswered = isTrusted && m_evidence.isBoundToSignature && !m_isAnchorMissing;
        m_check.state =
            stateOfFindings(isAnswered ? TrustCheck::State::Passed : TrustCheck::State::NotChecked);
        putDecisiveFirst();
    }

    /// The gravest; of those, what is nearest to the signature; of notes, the conclusion.
    void putDecisiveFirst()
    {
        const auto gravest = std::ranges::min_element(m_check.findings, {}, &Finding::severity);
        auto decisive = gravest;
        if (gravest->severity == Severity::Info)
            decisive = std::prev(m_check.findings.end());
        std::rotate(m_check.findings.begin(), decisive, decisive + 1);
    }

    void add(Finding finding) { m_check.findings.push_back(std::move(finding)); }

    void addToLink(std::size_t link, const Finding &finding)
    {
        m_check.ofLinks[link].push_back(finding);
        add(finding);
    }

    const CertificateEvidence &m_evidence;
    const crypto::AnchorSet *m_anchors;
    bool m_isAnchorMissing = false;
    TrustCheck m_check;
};

} // namespace

TrustCheck checkTrust(const CertificateEvidence &evidence, const crypto::AnchorSet *anchors, Instant at,
                      const TrustCheck &previous)
{
    Judgement judgement(evidence, anchors);
    if (evidence.chain.empty())
        return judgement.withoutPath();
    const auto second = std::chrono::floor<std::chrono::seconds>(at);
    if (previous.path && previous.path->holdsAt(second))
        return previous;
    static const crypto::AnchorSet kNobody;
    return judgement.onPath(std::make_shared<const crypto::CertificationPath>(
        crypto::findPath(evidence.chain, anchors ? *anchors : kNobody, second)));
}

} // namespace jotscope
