#include "app/keys/detail/certificate_words.h"

#include "app/keys/detail/key_detail.h"
#include "app/keys/on_hand/key_words.h"
#include "app/widgets/texts/time_text.h"
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

QString joined(const std::vector<std::string> &names, const QString &between = QStringLiteral(", "))
{
    QStringList all;
    for (const std::string &name : names)
        all << words(name);
    return all.join(between);
}

QString constraints(const std::optional<crypto::BasicConstraints> &read)
{
    if (!read)
        return {};
    if (!read->isAuthority)
        return KeyDetail::tr("no authority", "a certificate's basic constraints");
    return read->pathLength
               ? KeyDetail::tr("an authority, with up to %n below it", "a certificate's basic constraints",
                               static_cast<int>(*read->pathLength))
               : KeyDetail::tr("an authority", "a certificate's basic constraints");
}

/// What RFC 5280 section 4.2 has beside names, each under its own name.
void addExtensions(std::vector<ValueRow> &rows, const crypto::CertificateExtensions &extensions)
{
    const auto add = [&rows](const QString &name, const QString &text, bool isCode = true) {
        if (!text.isEmpty())
            rows.push_back({name, text, isCode});
    };
    const QString perLine(QLatin1Char('\n')); // addresses are long
    add(KeyDetail::tr("Key usage"), joined(extensions.keyUsage));
    add(KeyDetail::tr("Extended usage"), joined(extensions.extendedKeyUsage));
    add(KeyDetail::tr("Constraints"), constraints(extensions.basicConstraints), false);
    add(KeyDetail::tr("Key identifier"), words(extensions.subjectKeyIdentifier));
    add(KeyDetail::tr("Issuer's key"), words(extensions.authorityKeyIdentifier));
    add(KeyDetail::tr("Policies"), joined(extensions.policies));
    add(KeyDetail::tr("CRL"), joined(extensions.revocationLists, perLine));
    add(KeyDetail::tr("OCSP"), joined(extensions.ocspResponders, perLine));
    add(KeyDetail::tr("Issuer's certificate"), joined(extensions.issuerCertificates, perLine));
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
        addExtensions(rows, read[i]->extensions);
        rows.push_back({KeyDetail::tr("Issued by"),
                        issuance(*read[i], i + 1 < read.size() ? read[i + 1] : std::nullopt)});
    }
    if (!rows.empty())
        rows.push_back(
            {KeyDetail::tr("Revocation"),
             KeyDetail::tr("Not checked: nothing is asked over the network. Where a token comes with "
                           "a certificate, the Inspect page goes by a list that you give.")});
    return rows;
}

} // namespace jotscope
