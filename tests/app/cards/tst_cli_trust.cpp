#include "core/jose/jws/signing.h"
#include "core/text/encodings/base64url.h"
#include "tests/app/cli/cli_process.h"
#include "tests/core/trust/certificate_office.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace jotscope;
using namespace jotscope::certificates;
using namespace jotscope::cli_process;

/// Certificates on the command line: --ca says whom to trust.
class TestCliTrust : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void withoutAuthoritiesTrustIsNotChecked();
    void aNamedAuthorityIsTrusted();
    void anotherAuthorityIsNot();
    void theReportTellsWhoVouches();
    void aRevokedCertificateIsRefused();
    void aFileWithoutCertificatesIsNamed();

private:
    Office m_office;
    Folder m_folder;
    QString m_token;
};

namespace {

QJsonObject firstToken(const Run &result)
{
    return QJsonDocument::fromJson(result.output).object()["tokens"].toArray().first().toObject();
}

QString trustOf(const QJsonObject &token)
{
    for (const QJsonValue verdict : token["verdicts"].toArray()) {
        if (verdict["aspect"] == "trust")
            return verdict["state"].toString() + ' ' + verdict["why"].toString();
    }
    return {};
}

} // namespace

void TestCliTrust::initTestCase()
{
    m_office.issue({.name = "root", .extensions = kAuthority + ",cRLSign"});
    m_office.issue({.name = "stranger", .extensions = kAuthority});
    m_office.issue({.name = "signer", .issuer = "root", .extensions = kSigner});
    const Signer signer{findJwsAlgorithm("ES256"),
                        m_office.key("signer"),
                        R"({"x5c":[")" + encodeBase64(m_office.der("signer")) + R"("]})",
                        {}};
    m_token = m_folder.write("token", QByteArray::fromStdString(*signCompact(signer, R"({"sub":"anna"})")));
}

void TestCliTrust::withoutAuthoritiesTrustIsNotChecked()
{
    const Run result = run({"inspect", m_token, "--json"});
    QCOMPARE(trustOf(firstToken(result)), QString("not-checked trust-no-anchors"));
    QCOMPARE(result.status, 0);
}

void TestCliTrust::aNamedAuthorityIsTrusted()
{
    // A bundle with others in it, as the system's is.
    QByteArray bundle;
    for (const QString &name : {"stranger", "root"}) {
        QFile file(m_office.path(name, "pem"));
        QVERIFY(file.open(QFile::ReadOnly));
        bundle += name.toUtf8() + '\n' + file.readAll();
    }
    for (const QStringList &authorities :
         {QStringList{"--ca", m_folder.write("bundle.pem", bundle)},
          QStringList{"--ca", m_office.path("stranger", "pem"), "--ca", m_office.path("root", "der")}}) {
        const Run result = run(QStringList{"inspect", m_token, "--json"} + authorities);
        QCOMPARE(trustOf(firstToken(result)), QString("passed trust-verified"));
        const QJsonArray path = firstToken(result)["trust"].toObject()["path"].toArray();
        QCOMPARE(path.size(), 2);
        QCOMPARE(path[0].toObject()["subject"].toString(), QString("CN=signer"));
        QCOMPARE(path[1].toObject()["anchor"].toBool(), true);
        QCOMPARE(result.status, 0);
    }
}

void TestCliTrust::anotherAuthorityIsNot()
{
    const Run result = run({"inspect", m_token, "--json", "--ca", m_office.path("stranger", "pem")});
    QCOMPARE(trustOf(firstToken(result)), QString("failed certificate-issuer-unknown"));
    QCOMPARE(result.status, 1);
    const Run late = run(
        {"inspect", m_token, "--json", "--ca", m_office.path("root", "pem"), "--at", "2100-01-01T00:00:00Z"});
    QCOMPARE(trustOf(firstToken(late)), QString("failed certificate-expired"));
}

void TestCliTrust::theReportTellsWhoVouches()
{
    const Run result = run({"inspect", m_token, "--ca", m_office.path("root", "pem")});
    QVERIFY2(result.output.contains("trust      passed       The signing key is certified: the path of "
                                    "CN=signer leads to CN=root, which is trusted."),
             result.output.constData());
}

void TestCliTrust::aRevokedCertificateIsRefused()
{
    const auto now = std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
    QVERIFY(!m_office
                 .revocationList("root", {{"signer", now - std::chrono::hours(1)}},
                                 now - std::chrono::hours(2), now + std::chrono::hours(24))
                 .empty());
    const Run result = run({"inspect", m_token, "--json", "--ca", m_office.path("root", "pem"), "--ca",
                            m_office.path("root list", "pem")});
    QCOMPARE(trustOf(firstToken(result)), QString("failed certificate-revoked"));
    QCOMPARE(result.status, 1);
}

void TestCliTrust::aFileWithoutCertificatesIsNamed()
{
    const Run result = run({"inspect", m_token, "--ca", m_token});
    QCOMPARE(result.status, 4);
    QVERIFY2(result.errors.contains("There is no certificate in this file."), result.errors.constData());
    QCOMPARE(run({"inspect", m_token, "--ca", "/nowhere.pem"}).status, 4);
}

QTEST_GUILESS_MAIN(TestCliTrust)
#include "tst_cli_trust.moc"
