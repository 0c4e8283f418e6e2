#include "core/crypto/hashing/hash.h"
#include "core/inspect/inspection.h"
#include "core/inspect/json/inspection_json.h"
#include "core/jose/jws/signing.h"
#include "core/text/encodings/base64url.h"
#include "tests/core/trust/certificate_office.h"

#include <algorithm>

using namespace jotscope;
using namespace jotscope::certificates;

/// Who vouches for the key that signed a token: x5c, x5t, and certificates that came with a key.
class TestTokenTrust : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void theTrustOfATokenIsAnswered_data();
    void theTrustOfATokenIsAnswered();
    void aChainNobodyKnowsIsNotChecked();
    void certificatesOfAGivenKeyNeverFailIt();
    void aFaultInX5cIsMarkedAtItsElement();
    void trustIsAskedAnewAsTimePasses();
    void theKeyOfTheCertificateIsTriedWhereNoOtherVerifies();
    void jsonTellsThePath();

private:
    std::string x5c(const QStringList &names) const;
    std::string signedBy(const QString &name, const std::string &parameters) const;
    InspectedToken inspected(const std::string &paste, const KeyRing &keys,
                             std::chrono::seconds later = {}) const;

    Office m_office;
    Policy m_policy;
    Instant m_now;
};

namespace {

std::string digestText(const std::string &der, crypto::Hash hash)
{
    return encodeBase64Url(crypto::digest(hash, der));
}

const AspectVerdict &trustOf(const InspectedToken &token)
{
    return *std::ranges::find(token.verdicts, Aspect::Trust, &AspectVerdict::aspect);
}

QString stateOf(const InspectedToken &token)
{
    return QString::fromStdString(std::string(aspectStateName(trustOf(token).state)));
}

QStringList idsOf(const std::vector<Finding> &findings)
{
    QStringList ids;
    for (const Finding &finding : findings)
        ids << QString::fromStdString(std::string(finding.id));
    return ids;
}

} // namespace

void TestTokenTrust::initTestCase()
{
    m_now =
        std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now()) + std::chrono::seconds{60};
    m_office.issue({.name = "root", .extensions = kAuthority});
    m_office.issue({.name = "middle", .issuer = "root", .extensions = kAuthority});
    m_office.issue({.name = "signer", .issuer = "middle", .extensions = kSigner, .days = 10});
    m_office.issue({.name = "other", .issuer = "middle", .extensions = kSigner});
    m_office.issue({.name = "self", .extensions = kSigner});
    m_office.issue({.name = "encipherer",
                    .issuer = "root",
                    .extensions = "basicConstraints=CA:false\nkeyUsage=keyEncipherment"});
    m_policy.anchors = std::make_shared<const crypto::AnchorSet>(m_office.ders({"root"}));
}

std::string TestTokenTrust::x5c(const QStringList &names) const
{
    std::string text = "\"x5c\":[";
    for (const QString &name : names)
        text += (text.back() == '[' ? "\"" : ",\"") + encodeBase64(m_office.der(name)) + '"';
    return text + ']';
}

std::string TestTokenTrust::signedBy(const QString &name, const std::string &parameters) const
{
    const Signer signer{findJwsAlgorithm("ES256"),
                        m_office.key(name),
                        parameters.empty() ? std::string() : '{' + parameters + '}',
                        {}};
    return *signCompact(signer, R"({"sub":"anna"})");
}

InspectedToken TestTokenTrust::inspected(const std::string &paste, const KeyRing &keys,
                                         std::chrono::seconds later) const
{
    return inspect(paste, keys, m_policy, m_now + later).tokens.at(0);
}

void TestTokenTrust::theTrustOfATokenIsAnswered_data()
{
    QTest::addColumn<QString>("signer");
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<int>("days");
    QTest::addColumn<QString>("state");
    QTest::addColumn<QStringList>("findings"); ///< the decisive one first
    const auto row = [](const char *name, const QString &signer, const std::string &header, int days,
                        const QString &state, const QStringList &findings) {
        QTest::newRow(name) << signer << QByteArray::fromStdString(header) << days << state << findings;
    };
    const std::string chain = x5c({"signer", "middle"});
    const std::string der = m_office.der("signer");
    row("no certificate", "signer", "", 0, "not-checked", {"trust-not-offered"});
    row("a trusted chain", "signer", chain, 0, "passed", {"trust-verified"});
    row("expired", "signer", chain, 20, "failed", {"certificate-expired"});
    row("not yet valid", "signer", chain, -2, "failed",
        {"certificate-not-yet-valid", "certificate-not-yet-valid", "certificate-not-yet-valid"});
    row("issuer missing", "signer", x5c({"signer"}), 0, "failed", {"certificate-issuer-unknown"});
    row("self-signed", "self", x5c({"self"}), 0, "failed", {"certificate-self-signed"});
    row("out of order", "signer", x5c({"middle", "signer"}), 0, "warned",
        {"x5c-out-of-order", "trust-verified"});
    row("another key's chain", "signer", x5c({"other", "middle"}), 0, "failed",
        {"x5c-of-another-key", "trust-unbound"});
    row("no signing key", "encipherer", x5c({"encipherer"}), 0, "warned",
        {"certificate-key-usage", "trust-verified"});
    row("x5t fits", "signer", chain + ",\"x5t\":\"" + digestText(der, crypto::Hash::Sha1) + '"', 0, "passed",
        {"trust-verified"});
    row("x5t#S256 fits", "signer", chain + ",\"x5t#S256\":\"" + digestText(der, crypto::Hash::Sha256) + '"',
        0, "passed", {"trust-verified"});
    row("x5t differs", "signer",
        chain + ",\"x5t\":\"" + digestText(m_office.der("other"), crypto::Hash::Sha1) + '"', 0, "failed",
        {"x5t-differs", "trust-verified"});
    row("x5t#S256 differs", "signer",
        chain + ",\"x5t#S256\":\"" + digestText(m_office.der("other"), crypto::Hash::Sha256) + '"', 0,
        "failed", {"x5t-differs", "trust-verified"});
    row("x5t is no digest", "signer", chain + ",\"x5t\":\"abc\"", 0, "failed",
        {"x5t-malformed", "trust-verified"});
    row("x5c is empty", "signer", "\"x5c\":[]", 0, "failed", {"x5c-malformed"});
    row("x5c holds no certificate", "signer", "\"x5c\":[\"AAAA\"]", 0, "failed", {"x5c-malformed"});
}

void TestTokenTrust::theTrustOfATokenIsAnswered()
{
    QFETCH(QString, signer);
    QFETCH(QByteArray, header);
    QFETCH(int, days);
    QFETCH(QString, state);
    QFETCH(QStringList, findings);
    const InspectedToken token = inspected(signedBy(signer, header.toStdString()), {m_office.key(signer)},
                                           std::chrono::hours{24} * days);
    QCOMPARE(token.signature.verdict, SignatureVerdict::Valid);
    QCOMPARE(stateOf(token), state);
    QCOMPARE(idsOf(token.trust.findings), findings);
    QCOMPARE(QString::fromStdString(std::string(trustOf(token).why.id)), findings.front());
    QCOMPARE(token.isAcceptable, state != "failed");
}

void TestTokenTrust::aChainNobodyKnowsIsNotChecked()
{
    const std::string text = signedBy("signer", x5c({"signer", "middle"}));
    const InspectedToken token = inspect(text, {m_office.key("signer")}, {}, m_now).tokens.at(0);
    QCOMPARE(stateOf(token), QString("not-checked"));
    QCOMPARE(idsOf(token.trust.findings), QStringList{"trust-no-anchors"});
    QVERIFY(token.isAcceptable);
    // What needs no anchor is told all the same.
    const InspectedToken late =
        inspect(text, {m_office.key("signer")}, {}, m_now + std::chrono::hours{480}).tokens.at(0);
    QCOMPARE(idsOf(late.trust.findings), (QStringList{"certificate-expired", "trust-no-anchors"}));
}

void TestTokenTrust::certificatesOfAGivenKeyNeverFailIt()
{
    const auto keyWith = [this](const QString &name) {
        Key::Attributes attributes;
        attributes.certificates = m_office.ders({name});
        return KeyRing{std::make_shared<const Key>(*m_office.key(name)->asymmetric(), attributes)};
    };
    QCOMPARE(stateOf(inspected(signedBy("encipherer", ""), keyWith("encipherer"))), QString("warned"));
    const InspectedToken token = inspected(signedBy("self", ""), keyWith("self"));
    QCOMPARE(stateOf(token), QString("not-checked"));
    QCOMPARE(idsOf(token.trust.findings), QStringList{"trust-by-key"});
    const InspectedToken late = inspected(signedBy("signer", ""), keyWith("signer"), std::chrono::hours{480});
    QCOMPARE(stateOf(late), QString("warned"));
    QVERIFY(late.isAcceptable);
    const std::string named =
        signedBy("self", "\"x5t\":\"" + digestText(m_office.der("other"), crypto::Hash::Sha1) + '"');
    QCOMPARE(idsOf(inspected(named, keyWith("self")).trust.findings),
             (QStringList{"x5t-names-another-certificate", "trust-by-key"}));
}

void TestTokenTrust::aFaultInX5cIsMarkedAtItsElement()
{
    const std::string chain = "\"x5c\":[\"" + encodeBase64(m_office.der("signer")) + "\",\"no-base64\"]";
    const std::string text = signedBy("signer", chain);
    const InspectedToken token = inspected(text, {m_office.key("signer")});
    const TokenPart &header = *token.token->part(PartName::Header);
    const std::size_t at = header.json->text().find("\"no-base64\"");
    QCOMPARE(trustOf(token).why.where, header.sourceOf({at, at + 11}));
    // An expired certificate, too, is marked where it stands.
    const InspectedToken late =
        inspected(signedBy("signer", x5c({"signer", "middle"})), {}, std::chrono::hours{480});
    QVERIFY(!trustOf(late).why.where.isEmpty());
    QCOMPARE(trustOf(late).why.where, late.evidence->places.front());
}

void TestTokenTrust::trustIsAskedAnewAsTimePasses()
{
    const std::string text = signedBy("signer", x5c({"signer", "middle"}));
    Inspection inspection = inspect(text, {m_office.key("signer")}, m_policy, m_now);
    const auto path = inspection.tokens.at(0).trust.path;
    inspection = inspectedAt(std::move(inspection), m_policy, m_now + std::chrono::hours{1});
    QVERIFY(inspection.tokens.at(0).trust.path == path); // nothing began or ended in between
    inspection = inspectedAt(std::move(inspection), m_policy, m_now + std::chrono::hours{480});
    QCOMPARE(stateOf(inspection.tokens.at(0)), QString("failed"));
    inspection = inspectedAt(std::move(inspection), m_policy, m_now);
    QCOMPARE(stateOf(inspection.tokens.at(0)), QString("passed"));
}

void TestTokenTrust::theKeyOfTheCertificateIsTriedWhereNoOtherVerifies()
{
    const std::string text = signedBy("signer", x5c({"signer", "middle"}));
    const InspectedToken token = inspected(text, {});
    QCOMPARE(token.signature.verdict, SignatureVerdict::Unverified);
    QCOMPARE(stateOf(token), QString("passed"));
    QCOMPARE(idsOf(token.trust.findings), (QStringList{"trust-verified", "x5c-verifies"}));

    const InspectedToken foreign = inspected(signedBy("other", x5c({"signer", "middle"})), {});
    QCOMPARE(stateOf(foreign), QString("failed"));
    QCOMPARE(idsOf(foreign.trust.findings), (QStringList{"x5c-does-not-verify", "trust-unbound"}));

    // Without a signature, somebody's certificate says nothing.
    const std::string unsignedText = text.substr(0, text.rfind('.') + 1);
    const InspectedToken bare = inspected(unsignedText, {});
    QCOMPARE(stateOf(bare), QString("not-checked"));
    QCOMPARE(idsOf(bare.trust.findings), QStringList{"trust-unbound"});
}

void TestTokenTrust::jsonTellsThePath()
{
    const std::string text = signedBy("signer", x5c({"signer", "middle"}));
    const JsonDocument json =
        JsonDocument::parse(inspectionToJson(inspect(text, {}, m_policy, m_now + std::chrono::hours{480})));
    QVERIFY(json.isStrict());
    JsonValue token;
    for (const JsonValue element : json.root().member("tokens").elements())
        token = element;
    const JsonValue trust = token.member("trust");
    QCOMPARE(trust.member("source").string(), std::string("x5c"));
    QStringList links;
    for (const JsonValue link : trust.member("path").elements())
        links << QString::fromStdString(link.member("subject").string() + ' ' +
                                        std::string(link.member("anchor").raw()) + ' ' +
                                        std::string(link.member("findings").raw()));
    QCOMPARE(links, (QStringList{"CN=signer false [\"certificate-expired\"]", "CN=middle false []",
                                 "CN=root true []"}));
    QStringList aspects;
    for (const JsonValue verdict : token.member("verdicts").elements())
        aspects << QString::fromStdString(verdict.member("aspect").string());
    QCOMPARE(aspects, (QStringList{"structure", "signature", "time", "claims", "trust"}));
}

QTEST_APPLESS_MAIN(TestTokenTrust)
#include "tst_token_trust.moc"
