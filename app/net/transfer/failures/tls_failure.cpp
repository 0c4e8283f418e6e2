#include "app/net/transfer/failures/tls_failure.h"

#include <QSslCertificate>
#include <QSslError>

#include <algorithm>
#include <array>

namespace jotscope {

namespace {

using Tls = FetchFailure::Tls;

struct Row
{
    QSslError::SslError error;
    Tls fault;
};

/// The first that is there is told: a self-signed certificate is of an unknown issuer too.
constexpr std::array kRows = {
    Row{QSslError::SelfSignedCertificate, Tls::SelfSigned},
    Row{QSslError::CertificateExpired, Tls::Expired},
    Row{QSslError::CertificateNotYetValid, Tls::NotYetValid},
    Row{QSslError::SelfSignedCertificateInChain, Tls::UnknownIssuer},
    Row{QSslError::UnableToGetLocalIssuerCertificate, Tls::UnknownIssuer},
    Row{QSslError::UnableToGetIssuerCertificate, Tls::UnknownIssuer},
    Row{QSslError::UnableToVerifyFirstCertificate, Tls::UnknownIssuer},
    Row{QSslError::CertificateUntrusted, Tls::UnknownIssuer},
    Row{QSslError::HostNameMismatch, Tls::HostName},
};

QString nameOf(const QStringList &commonName, const QStringList &organization, const QString &whole)
{
    QStringList parts;
    for (const QStringList *values : {&commonName, &organization}) {
        if (!values->isEmpty() && !parts.contains(values->front()))
            parts << values->front();
    }
    return parts.isEmpty() ? whole : parts.join(QStringLiteral(", "));
}

} // namespace

PeerCertificate certificateFacts(const QSslCertificate &certificate)
{
    PeerCertificate facts;
    facts.subject =
        nameOf(certificate.subjectInfo(QSslCertificate::CommonName),
               certificate.subjectInfo(QSslCertificate::Organization), certificate.subjectDisplayName());
    facts.issuer =
        nameOf(certificate.issuerInfo(QSslCertificate::CommonName),
               certificate.issuerInfo(QSslCertificate::Organization), certificate.issuerDisplayName());
    facts.names = certificate.subjectAlternativeNames().values();
    facts.names.sort();
    facts.notBefore = certificate.effectiveDate();
    facts.notAfter = certificate.expiryDate();
    return facts;
}

FetchFailure tlsFailure(const QList<QSslError> &errors, const QSslCertificate &peer)
{
    FetchFailure failure;
    failure.stage = FetchFailure::Stage::Tls;
    if (!peer.isNull())
        failure.certificate = certificateFacts(peer);
    if (errors.isEmpty())
        return failure;
    const QSslError *gravest = &errors.front();
    for (const Row &row : kRows) {
        const auto found = std::find_if(errors.begin(), errors.end(), [&row](const QSslError &error) {
            return error.error() == row.error;
        });
        if (found == errors.end())
            continue;
        gravest = &*found;
        failure.tls = row.fault;
        break;
    }
    failure.detail = gravest->errorString();
    if (!failure.certificate && !gravest->certificate().isNull())
        failure.certificate = certificateFacts(gravest->certificate());
    return failure;
}

} // namespace jotscope
