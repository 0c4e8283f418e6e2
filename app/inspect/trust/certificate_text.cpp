#include "app/inspect/trust/certificate_text.h"

#include "app/inspect/trust/trust_card.h"
#include "core/crypto/hashing/hash.h"
#include "core/jose/keys/names/key_name.h"
#include "core/jose/keys/names/thumbprint.h"

#include <QDateTime>
#include <QLocale>
#include <QStringList>

namespace jotscope {

namespace {

QString joined(const std::vector<std::string> &names)
{
    QStringList all;
    for (const std::string &name : names)
        all << QString::fromStdString(name);
    return all.join(QStringLiteral(", "));
}

QString namesText(const std::vector<crypto::GeneralName> &names)
{
    QStringList all;
    for (const crypto::GeneralName &name : names)
        all << QString::fromStdString(name.value);
    return all.join(QStringLiteral(", "));
}

QString constraintsText(const std::optional<crypto::BasicConstraints> &constraints)
{
    if (!constraints)
        return {};
    if (!constraints->isAuthority)
        return TrustCard::tr("no authority", "a certificate's basic constraints");
    return constraints->pathLength
               ? TrustCard::tr("an authority, with up to %n below it", "a certificate's basic constraints",
                               static_cast<int>(*constraints->pathLength))
               : TrustCard::tr("an authority", "a certificate's basic constraints");
}

} // namespace

QString dayText(std::chrono::sys_seconds instant)
{
    return QLocale().toString(QDateTime::fromSecsSinceEpoch(instant.time_since_epoch().count()).date(),
                              QLocale::ShortFormat);
}

QString certificateText(const crypto::Certificate &certificate)
{
    const crypto::CertificateExtensions &extensions = certificate.extensions;
    const Key key(certificate.publicKey, {});
    QStringList lines;
    const auto line = [&lines](const QString &name, const QString &value) {
        if (!value.isEmpty())
            lines << TrustCard::tr("%1: %2", "a property of a certificate, its value").arg(name, value);
    };
    line(TrustCard::tr("Serial number"), QString::fromStdString(certificate.serialNumber));
    line(TrustCard::tr("Key"),
         TrustCard::tr("%1, %n bit(s)", "a kind of key, its size", static_cast<int>(key.bits()))
             .arg(QString::fromStdString(keyKindText(key))));
    line(TrustCard::tr("Signed with"), QString::fromStdString(certificate.signatureAlgorithm));
    line(TrustCard::tr("Other names"), namesText(extensions.subjectAlternativeNames));
    line(TrustCard::tr("Key usage"), joined(extensions.keyUsage));
    line(TrustCard::tr("Extended key usage"), joined(extensions.extendedKeyUsage));
    line(TrustCard::tr("Basic constraints"), constraintsText(extensions.basicConstraints));
    line(TrustCard::tr("Key identifier"), QString::fromStdString(extensions.subjectKeyIdentifier));
    line(TrustCard::tr("Issuer's key identifier"), QString::fromStdString(extensions.authorityKeyIdentifier));
    line(TrustCard::tr("Policies"), joined(extensions.policies));
    line(TrustCard::tr("Revocation lists"), joined(extensions.revocationLists));
    line(TrustCard::tr("Revocation asked at (OCSP)"), joined(extensions.ocspResponders));
    line(TrustCard::tr("Issuer's certificate"), joined(extensions.issuerCertificates));
    line(QStringLiteral("x5t"),
         QString::fromStdString(certificateThumbprint(certificate.der, crypto::Hash::Sha1)));
    line(QStringLiteral("x5t#S256"),
         QString::fromStdString(certificateThumbprint(certificate.der, crypto::Hash::Sha256)));
    return lines.join(QLatin1Char('\n'));
}

} // namespace jotscope
