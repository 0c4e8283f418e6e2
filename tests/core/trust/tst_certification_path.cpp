#include "core/crypto/certificates/certification_path.h"
#include "core/text/encodings/hex.h"
#include "tests/core/trust/certificate_office.h"

using namespace jotscope;
using namespace jotscope::certificates;
using crypto::LinkFault;

/// Chains of real certificates, right and wrong in every way that has a name.
class TestCertificationPath : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everyLinkHasItsReason_data();
    void everyLinkHasItsReason();
    void anAuthorityInTheMiddleMayBeTrusted();
    void aForgedCertificateIsToldFromItsLikeness();
    void theAnswerHoldsUntilACertificateBeginsOrEnds();
    void chainsAreBroughtIntoOrder();
    void aCertificateIsReadOut();

private:
    std::vector<crypto::Certificate> read(const QStringList &names) const;

    Office m_office;
    std::chrono::sys_seconds m_now;
};

namespace {

constexpr std::chrono::seconds kDay{86'400};

QString faultName(LinkFault fault)
{
    static constexpr const char *kNames[] = {"not yet valid",    "expired",         "issuer unknown",
                                             "self-signed",      "signature wrong", "no authority",
                                             "may not sign",     "path too long",   "name not permitted",
                                             "unknown critical", "weak key",        "weak digest",
                                             "unreadable",       "revoked"};
    return kNames[static_cast<std::size_t>(fault)];
}

/// `CN=leaf: expired`, a line a link; an anchor with a star.
QStringList described(const crypto::CertificationPath &path)
{
    QStringList lines;
    for (const crypto::PathLink &link : path.links) {
        QStringList faults;
        for (const LinkFault fault : link.faults)
            faults << faultName(fault);
        lines << QString::fromStdString(link.certificate.subject).mid(3) + (link.isAnchor ? "*" : "") +
                     (faults.isEmpty() ? QString() : ": " + faults.join(", "));
    }
    return lines;
}

} // namespace

void TestCertificationPath::initTestCase()
{
    m_now =
        std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now()) + std::chrono::seconds{60};
    for (const QString &algorithm : {"RSA", "EC", "ED25519"}) {
        m_office.issue({.name = algorithm + " root",
                        .extensions = kAuthority + "\nsubjectKeyIdentifier=hash",
                        .algorithm = algorithm});
        m_office.issue({.name = algorithm + " middle",
                        .issuer = algorithm + " root",
                        .extensions = kAuthority,
                        .algorithm = algorithm,
                        .days = 20});
        m_office.issue({.name = algorithm + " leaf",
                        .issuer = algorithm + " middle",
                        .extensions = kSigner,
                        .algorithm = algorithm,
                        .days = 10});
    }
    m_office.issue({.name = "self", .extensions = kSigner});
    m_office.issue({.name = "below leaf", .issuer = "EC leaf", .extensions = kSigner});
    m_office.issue({.name = "no certSign",
                    .issuer = "EC root",
                    .extensions = "basicConstraints=critical,CA:true\nkeyUsage=critical,digitalSignature"});
    m_office.issue({.name = "below no certSign", .issuer = "no certSign", .extensions = kSigner});
    m_office.issue({.name = "short root", .extensions = "basicConstraints=critical,CA:true,pathlen:0"});
    m_office.issue({.name = "too deep", .issuer = "short root", .extensions = kAuthority});
    m_office.issue({.name = "below too deep", .issuer = "too deep", .extensions = kSigner});
    m_office.issue({.name = "narrow root",
                    .extensions = kAuthority + "\nnameConstraints=critical,permitted;DNS:example.org"});
    m_office.issue({.name = "foreign name",
                    .issuer = "narrow root",
                    .extensions = kSigner + "\nsubjectAltName=DNS:example.com"});
    m_office.issue({.name = "right name",
                    .issuer = "narrow root",
                    .extensions = kSigner + "\nsubjectAltName=DNS:a.example.org"});
    m_office.issue({.name = "critical",
                    .issuer = "EC root",
                    .extensions = kSigner + "\n1.2.3.4=critical,ASN1:UTF8String:unknown"});
    m_office.issue({.name = "weak key", .issuer = "EC root", .extensions = kSigner, .algorithm = "RSA-1024"});
    m_office.issue({.name = "weak digest", .issuer = "EC root", .extensions = kSigner, .digest = "-sha1"});
    m_office.issue({.name = "everything",
                    .issuer = "RSA root",
                    .extensions = "basicConstraints=critical,CA:true,pathlen:3\n"
                                  "keyUsage=critical,digitalSignature,keyCertSign\n"
                                  "extendedKeyUsage=serverAuth,1.2.3.4\n"
                                  "subjectAltName=DNS:example.org,IP:127.0.0.1,email:a@example.org,"
                                  "URI:https://example.org/\n"
                                  "subjectKeyIdentifier=hash\nauthorityKeyIdentifier=keyid\n"
                                  "certificatePolicies=2.23.140.1.2.1,anyPolicy\n"
                                  "crlDistributionPoints=URI:http://example.org/a.crl\n"
                                  "authorityInfoAccess=OCSP;URI:http://ocsp.example.org/,"
                                  "caIssuers;URI:http://example.org/ca.crt",
                    .algorithm = "RSA"});
}

std::vector<crypto::Certificate> TestCertificationPath::read(const QStringList &names) const
{
    std::vector<crypto::Certificate> all;
    for (const QString &name : names)
        all.push_back(*crypto::readCertificate(m_office.der(name)));
    return all;
}

void TestCertificationPath::everyLinkHasItsReason_data()
{
    QTest::addColumn<QStringList>("chain");
    QTest::addColumn<QStringList>("anchors");
    QTest::addColumn<int>("days");
    QTest::addColumn<QStringList>("links");
    QTest::addColumn<bool>("isTrusted");
    const auto row = [](const char *name, const QStringList &chain, const QStringList &anchors, int days,
                        const QStringList &links, bool isTrusted) {
        QTest::newRow(name) << chain << anchors << days << links << isTrusted;
    };
    row("RSA", {"RSA leaf", "RSA middle"}, {"RSA root"}, 0, {"RSA leaf", "RSA middle", "RSA root*"}, true);
    row("EC", {"EC leaf", "EC middle"}, {"EC root"}, 0, {"EC leaf", "EC middle", "EC root*"}, true);
    row("Ed25519", {"ED25519 leaf", "ED25519 middle"}, {"ED25519 root"}, 0,
        {"ED25519 leaf", "ED25519 middle", "ED25519 root*"}, true);
    row("the root sent along", {"EC leaf", "EC middle", "EC root"}, {"EC root"}, 0,
        {"EC leaf", "EC middle", "EC root*"}, true);
    row("out of order", {"EC leaf", "EC root", "EC middle"}, {"EC root"}, 0,
        {"EC leaf", "EC middle", "EC root*"}, true);
    row("middle missing", {"EC leaf"}, {"EC root"}, 0, {"EC leaf: issuer unknown"}, false);
    row("root unknown", {"EC leaf", "EC middle"}, {"RSA root"}, 0, {"EC leaf", "EC middle: issuer unknown"},
        false);
    row("root unknown, sent along", {"EC leaf", "EC middle", "EC root"}, {}, 0,
        {"EC leaf", "EC middle", "EC root: self-signed"}, false);
    row("self-signed", {"self"}, {"EC root"}, 0, {"self: self-signed"}, false);
    row("self-signed and trusted", {"self"}, {"self"}, 0, {"self*"}, true);
    row("leaf expired", {"EC leaf", "EC middle"}, {"EC root"}, 15,
        {"EC leaf: expired", "EC middle", "EC root*"}, false);
    row("leaf and middle expired", {"EC leaf", "EC middle"}, {"EC root"}, 30,
        {"EC leaf: expired", "EC middle: expired", "EC root*"}, false);
    row("all expired", {"EC leaf", "EC middle"}, {"EC root"}, 5000,
        {"EC leaf: expired", "EC middle: expired", "EC root*: expired"}, false);
    row("not yet valid", {"EC leaf", "EC middle"}, {"EC root"}, -1,
        {"EC leaf: not yet valid", "EC middle: not yet valid", "EC root*: not yet valid"}, false);
    row("a leaf that issues", {"below leaf", "EC leaf", "EC middle"}, {"EC root"}, 0,
        {"below leaf", "EC leaf: no authority, may not sign", "EC middle", "EC root*"}, false);
    row("an authority without keyCertSign", {"below no certSign", "no certSign"}, {"EC root"}, 0,
        {"below no certSign", "no certSign: may not sign", "EC root*"}, false);
    row("path too long", {"below too deep", "too deep"}, {"short root"}, 0,
        {"below too deep", "too deep", "short root*: path too long"}, false);
    row("name constraints", {"foreign name"}, {"narrow root"}, 0,
        {"foreign name: name not permitted", "narrow root*"}, false);
    row("name constraints kept", {"right name"}, {"narrow root"}, 0, {"right name", "narrow root*"}, true);
    row("unknown critical extension", {"critical"}, {"EC root"}, 0,
        {"critical: unknown critical", "EC root*"}, false);
    row("weak key", {"weak key"}, {"EC root"}, 0, {"weak key: weak key", "EC root*"}, true);
    row("weak digest", {"weak digest"}, {"EC root"}, 0, {"weak digest: weak digest", "EC root*"}, true);
}

void TestCertificationPath::everyLinkHasItsReason()
{
    QFETCH(QStringList, chain);
    QFETCH(QStringList, anchors);
    QFETCH(int, days);
    QFETCH(QStringList, links);
    QFETCH(bool, isTrusted);
    const crypto::CertificationPath path =
        crypto::findPath(read(chain), crypto::AnchorSet(m_office.ders(anchors)), m_now + days * kDay);
    QCOMPARE(described(path), links);
    QCOMPARE(path.isTrusted(), isTrusted);
}

void TestCertificationPath::anAuthorityInTheMiddleMayBeTrusted()
{
    const crypto::AnchorSet middle(m_office.ders({"EC middle"}));
    const crypto::CertificationPath path = crypto::findPath(read({"EC leaf"}), middle, m_now);
    QCOMPARE(described(path), (QStringList{"EC leaf", "EC middle*"}));
    QVERIFY(path.isTrusted());
}

void TestCertificationPath::aForgedCertificateIsToldFromItsLikeness()
{
    // The last byte is of the signature, and the DER stays whole.
    std::string forged = m_office.der("RSA leaf");
    forged.back() = static_cast<char>(forged.back() ^ 1);
    std::vector<crypto::Certificate> chain = read({"RSA leaf", "RSA middle"});
    chain.front() = *crypto::readCertificate(forged);
    const crypto::CertificationPath path =
        crypto::findPath(chain, crypto::AnchorSet(m_office.ders({"RSA root"})), m_now);
    QCOMPARE(described(path), (QStringList{"RSA leaf: signature wrong", "RSA middle", "RSA root*"}));
    QVERIFY(!path.isTrusted());
}

void TestCertificationPath::theAnswerHoldsUntilACertificateBeginsOrEnds()
{
    const std::vector<crypto::Certificate> chain = read({"EC leaf", "EC middle"});
    const crypto::AnchorSet anchors(m_office.ders({"EC root"}));
    const crypto::CertificationPath path = crypto::findPath(chain, anchors, m_now);
    QVERIFY(path.holdsAt(m_now));
    QVERIFY(path.until == chain.front().notAfter);
    QVERIFY(path.holdsAt(path.until - std::chrono::seconds{1}) && !path.holdsAt(path.until));
    QVERIFY(path.holdsAt(path.from) && !path.holdsAt(path.from - std::chrono::seconds{1}));
    for (const std::chrono::sys_seconds at : {path.from, path.until - std::chrono::seconds{1}})
        QVERIFY(crypto::findPath(chain, anchors, at).isTrusted());
    for (const std::chrono::sys_seconds at : {path.from - std::chrono::seconds{1}, path.until})
        QVERIFY(!crypto::findPath(chain, anchors, at).isTrusted());
}

void TestCertificationPath::chainsAreBroughtIntoOrder()
{
    using Order = std::vector<std::size_t>;
    QCOMPARE(crypto::orderedChain(read({"EC leaf", "EC middle", "EC root"})), (Order{0, 1, 2}));
    QCOMPARE(crypto::orderedChain(read({"EC leaf", "EC root", "EC middle"})), (Order{0, 2, 1}));
    QCOMPARE(crypto::orderedChain(read({"EC root", "EC middle", "EC leaf"}), 2), (Order{2, 1, 0}));
    QCOMPARE(crypto::orderedChain(read({"EC leaf", "RSA root", "EC middle"})), (Order{0, 2, 1}));
    QCOMPARE(crypto::orderedChain(read({"self"})), (Order{0}));
}

void TestCertificationPath::aCertificateIsReadOut()
{
    using Kind = crypto::GeneralName::Kind;
    const crypto::Certificate certificate = read({"everything"}).front();
    QCOMPARE(certificate.subject, std::string("CN=everything"));
    QCOMPARE(certificate.issuer, std::string("CN=RSA root"));
    QCOMPARE(certificate.signatureAlgorithm, std::string("RSA-SHA256"));
    QCOMPARE(certificate.notAfter - certificate.notBefore, 3650 * kDay);
    QCOMPARE(certificate.publicKey.bits(), 2048);
    QVERIFY(decodeHex(certificate.serialNumber).value_or(std::string()).size() >= 16);
    const crypto::CertificateExtensions &extensions = certificate.extensions;
    QCOMPARE(extensions.keyUsage, (std::vector<std::string>{"digitalSignature", "keyCertSign"}));
    QCOMPARE(extensions.extendedKeyUsage, (std::vector<std::string>{"serverAuth", "1.2.3.4"}));
    QVERIFY((extensions.basicConstraints == crypto::BasicConstraints{true, 3}));
    QVERIFY((extensions.subjectAlternativeNames ==
             std::vector<crypto::GeneralName>{{Kind::Dns, "example.org"},
                                              {Kind::IpAddress, "127.0.0.1"},
                                              {Kind::Email, "a@example.org"},
                                              {Kind::Uri, "https://example.org/"}}));
    QCOMPARE(extensions.subjectKeyIdentifier.size(), std::size_t{40}); // SHA-1 of the key
    QVERIFY(!extensions.authorityKeyIdentifier.empty());
    QVERIFY(extensions.authorityKeyIdentifier != extensions.subjectKeyIdentifier);
    QCOMPARE(extensions.policies, (std::vector<std::string>{"2.23.140.1.2.1", "anyPolicy"}));
    QCOMPARE(extensions.revocationLists, std::vector<std::string>{"http://example.org/a.crl"});
    QCOMPARE(extensions.ocspResponders, std::vector<std::string>{"http://ocsp.example.org/"});
    QCOMPARE(extensions.issuerCertificates, std::vector<std::string>{"http://example.org/ca.crt"});
    QVERIFY(!crypto::isSelfSigned(certificate));
    QVERIFY(crypto::isSelfSigned(read({"RSA root"}).front()));
    QVERIFY(!crypto::isSelfSigned(read({"EC middle"}).front()));
    QVERIFY(read({"self"}).front().extensions.basicConstraints == crypto::BasicConstraints{});
}

QTEST_APPLESS_MAIN(TestCertificationPath)
#include "tst_certification_path.moc"
