#include "app/keys/detail/certificate_words.h"

#include "app/keys/detail/key_detail.h"
#include "app/keys/on_hand/key_words.h"
#include "app/widgets/time_text.h"
#include "core/crypto/keys/certificate.h"

#include <QStringList>

#include <optional>

namespace jotscope {

namespace {

QString validity(const crypto::Certificate &certificate, Instant now)
{
    const Instant begins = certificate.notBefore;
    const Instant ends = certificate.notAfter;
    const QString span = KeyDetail::tr("%1 to %2", "two dates").arg(localText(begins), localText(ends));
    if (now < begins)
        return KeyDetail::tr("%1; not valid yet", "a span of time").arg(span);
    if (now > ends)
        return KeyDetail::tr("%1; expired", "a span of time").arg(span);
    return KeyDetail::tr("%1; expires %2", "a span of time, then: in 3 days")
        .arg(span, relativeText(ends, now));
}

/// Subject alternative names (RFC 5280 section 4.2.1.6).
QString alternativeNames(const crypto::Certificate &certificate)
{
    QStringList names;
    for (const crypto::GeneralName &name : certificate.extensions.subjectAlternativeNames)
        names << words(name.value);
    return names.join(QStringLiteral(", "));
}

/// Key usage and extended key usage (RFC 5280 sections 4.2.1.3 and 4.2.1.12).
QString usages(const crypto::CertificateExtensions &extensions)
{
    QStringList all;
    for (const std::vector<std::string> *some : {&extensions.keyUsage, &extensions.extendedKeyUsage}) {
        for (const std::string &usage : *some)
            all << words(usage);
    }
    return all.join(QStringLiteral(", "));
}

QString issuance(const crypto::Certificate &certificate, const std::optional<crypto::Certificate> &next)
{
    if (crypto::isIssuedBy(certificate, certificate))
        return KeyDetail::tr("itself");
    if (!next)
        return KeyDetail::tr("a certificate that is not here");
    return crypto::isIssuedBy(certificate, *next) ? KeyDetail::tr("the next certificate")
                                                  : KeyDetail::tr("not by the next certificate");
}

} // namespace

std::vector<ValueRow> certificateRows(const std::vector<std::string> &certificates, Instant now)
{
    std::vector<std::optional<crypto::Certificate>> read;
    for (const std::string &der : certificates) {
        auto certificate = crypto::readCertificate(der);
        read.push_back(certificate ? std::optional(std::move(*certificate)) : std::nullopt);
    }
    std::vector<ValueRow> rows;
    for (std::size_t i = 0; i < read.size(); ++i) {
        const QString title = KeyDetail::tr("Certificate %1").arg(i + 1);
        if (!read[i]) {
            rows.push_back({title, KeyDetail::tr("It cannot be read.")});
            continue;
        }
        rows.push_back({title, words(read[i]->subject), true});
        rows.push_back({KeyDetail::tr("Issuer"), words(read[i]->issuer), true});
        rows.push_back({KeyDetail::tr("Validity"), validity(*read[i], now)});
        const QString names = alternativeNames(*read[i]);
        if (!names.isEmpty())
            rows.push_back({KeyDetail::tr("Names"), names, true});
        const QString usage = usages(read[i]->extensions);
        if (!usage.isEmpty())
            rows.push_back({KeyDetail::tr("Usage"), usage, true});
        rows.push_back({KeyDetail::tr("Issued by"),
                        issuance(*read[i], i + 1 < read.size() ? read[i + 1] : std::nullopt)});
    }
    return rows;
}

} // namespace jotscope
