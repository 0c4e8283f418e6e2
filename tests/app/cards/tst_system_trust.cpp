#include "app/platform/qca.h"
#include "app/platform/trust/added_authorities.h"
#include "app/platform/trust/system_anchors.h"
#include "core/crypto/certificates/certification_path.h"
#include "tests/core/trust/certificate_office.h"

#include <QtCrypto>

using namespace jotscope;
using namespace jotscope::certificates;

/// The machine's trust store, and that core and QCA judge alike at the present instant.
class TestSystemTrust : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void theSystemsStoreIsReadWithoutNoise();
    void everyRootOfTheSystemIsJudgedAlike();
    void everyChainIsJudgedAlike_data();
    void everyChainIsJudgedAlike();
    void addedAuthoritiesAreKept();
    void whatIsNoCertificateIsNotAdded();

private:
    Office m_office;
};

namespace {

int shown = 0;

void count(QtMsgType type, const QMessageLogContext &, const QString &)
{
    shown += type == QtDebugMsg ? 1 : 0;
}

QCA::CertificateCollection collection(const std::vector<std::string> &certificates)
{
    QCA::CertificateCollection all;
    for (const std::string &der : certificates)
        all.addCertificate(QCA::Certificate::fromDER(QByteArray::fromStdString(der)));
    return all;
}

bool qcaTrusts(const std::vector<std::string> &chain, const std::vector<std::string> &anchors)
{
    wakeQca();
    const QCA::CertificateCollection others = collection({chain.begin() + 1, chain.end()});
    return QCA::Certificate::fromDER(QByteArray::fromStdString(chain.front()))
               .validate(collection(anchors), others) == QCA::ValidityGood;
}

bool coreTrusts(const std::vector<std::string> &chain, const crypto::AnchorSet &anchors)
{
    std::vector<crypto::Certificate> read;
    for (const std::string &der : chain)
        read.push_back(*crypto::readCertificate(der));
    const auto now = std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
    return crypto::findPath(read, anchors, now).isTrusted();
}

} // namespace

void TestSystemTrust::initTestCase()
{
    qInstallMessageHandler(count); // what gets past the handler that hears of it first
    for (const QString &algorithm : {"RSA", "EC"}) {
        m_office.issue({.name = algorithm + " root", .extensions = kAuthority, .algorithm = algorithm});
        m_office.issue({.name = algorithm + " middle",
                        .issuer = algorithm + " root",
                        .extensions = kAuthority,
                        .algorithm = algorithm});
        m_office.issue({.name = algorithm + " leaf",
                        .issuer = algorithm + " middle",
                        .extensions = kSigner,
                        .algorithm = algorithm});
    }
    m_office.issue({.name = "self", .extensions = kSigner});
    m_office.issue({.name = "expired", .issuer = "EC root", .extensions = kSigner, .days = -1});
    m_office.issue({.name = "below leaf", .issuer = "EC leaf", .extensions = kSigner});
}

void TestSystemTrust::theSystemsStoreIsReadWithoutNoise()
{
    const std::vector<std::string> all = SystemAnchors().certificates();
    QVERIFY(all.size() > 50);
    QCOMPARE(crypto::AnchorSet(all).size(), all.size());
    QCOMPARE(shown, 0);
}

void TestSystemTrust::everyRootOfTheSystemIsJudgedAlike()
{
    const std::vector<std::string> all = SystemAnchors().certificates();
    const crypto::AnchorSet anchors(all);
    int trusted = 0;
    for (const std::string &der : all) {
        const auto certificate = crypto::readCertificate(der);
        if (!certificate)
            continue;
        const bool isTrusted = coreTrusts({der}, anchors);
        QVERIFY2(isTrusted == qcaTrusts({der}, {der}), certificate->subject.c_str());
        trusted += isTrusted ? 1 : 0;
    }
    QVERIFY(trusted > 50);
}

void TestSystemTrust::everyChainIsJudgedAlike_data()
{
    QTest::addColumn<QStringList>("chain");
    QTest::addColumn<QStringList>("anchors");
    QTest::addColumn<bool>("isTrusted");
    const auto row = [](const char *name, const QStringList &chain, const QStringList &anchors,
                        bool isTrusted) {
        QTest::newRow(name) << chain << anchors << isTrusted;
    };
    row("RSA", {"RSA leaf", "RSA middle"}, {"RSA root"}, true);
    row("EC", {"EC leaf", "EC middle"}, {"EC root"}, true);
    row("EC with its root", {"EC leaf", "EC middle", "EC root"}, {"EC root", "RSA root"}, true);
    row("middle missing", {"EC leaf"}, {"EC root"}, false);
    row("root unknown", {"EC leaf", "EC middle", "EC root"}, {"RSA root"}, false);
    row("self-signed", {"self"}, {"EC root"}, false);
    // One that is no authority is trusted for itself by core alone: QCA wants its anchors to be some.
    row("a trusted root itself", {"EC root"}, {"EC root"}, true);
    row("expired", {"expired"}, {"EC root"}, false);
    row("a leaf that issues", {"below leaf", "EC leaf", "EC middle"}, {"EC root"}, false);
}

void TestSystemTrust::everyChainIsJudgedAlike()
{
    QFETCH(QStringList, chain);
    QFETCH(QStringList, anchors);
    QFETCH(bool, isTrusted);
    QCOMPARE(coreTrusts(m_office.ders(chain), crypto::AnchorSet(m_office.ders(anchors))), isTrusted);
    QCOMPARE(qcaTrusts(m_office.ders(chain), m_office.ders(anchors)), isTrusted);
}

void TestSystemTrust::addedAuthoritiesAreKept()
{
    const QTemporaryDir folder;
    const AddedAuthorities added(folder.filePath("deep/within/authorities.pem"));
    QVERIFY(added.certificates().empty());
    QCOMPARE(added.add(m_office.der("EC root")).value_or(0), 1);
    QCOMPARE(added.add(m_office.der("EC root")).value_or(0), 1);
    QFile pem(m_office.path("RSA root", "pem"));
    QVERIFY(pem.open(QIODevice::ReadOnly));
    QCOMPARE(added.add("some words\n" + pem.readAll().toStdString() + "more").value_or(0), 1);
    QVERIFY(AddedAuthorities(added.file()).certificates() == m_office.ders({"EC root", "RSA root"}));
    QVERIFY(added.remove(m_office.der("EC root")));
    QVERIFY(added.certificates() == m_office.ders({"RSA root"}));
}

void TestSystemTrust::whatIsNoCertificateIsNotAdded()
{
    const QTemporaryDir folder;
    const AddedAuthorities added(folder.filePath("authorities.pem"));
    QVERIFY(added.add("no certificate").error().id == "authorities-none");
    QVERIFY(!QFile::exists(added.file()));
    const AddedAuthorities nowhere("/proc/nowhere/authorities.pem");
    QVERIFY(nowhere.add(m_office.der("EC root")).error().id == "authorities-not-saved");
}

QTEST_GUILESS_MAIN(TestSystemTrust)
#include "tst_system_trust.moc"
