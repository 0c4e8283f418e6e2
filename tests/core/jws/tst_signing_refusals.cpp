#include "tests/core/jws/signed_tokens.h"

#include <QTest>

using namespace jotscope;
using namespace jotscope::vectors;

/// What is not signed, and why.
class TestSigningRefusals : public QObject
{
    Q_OBJECT

private slots:
    void aHeaderThatCannotBeCompletedIsRefused_data();
    void aHeaderThatCannotBeCompletedIsRefused();
    void obstaclesAreNamed_data();
    void obstaclesAreNamed();
    void unsoundRequestsAreRefused_data();
    void unsoundRequestsAreRefused();
    void refusalsPointIntoTheHeader();
    void signaturesThatDisagreeAboutB64AreRefused();
};

void TestSigningRefusals::aHeaderThatCannotBeCompletedIsRefused_data()
{
    QTest::addColumn<std::string>("header");
    QTest::addColumn<QString>("id");
    QTest::newRow("no JSON") << std::string("alg: HS256") << QString("json-unexpected-text");
    QTest::newRow("trailing comma") << std::string(R"({"a":1,})") << QString("json-trailing-comma");
    QTest::newRow("a name twice") << std::string(R"({"alg":"HS256","alg":"none"})")
                                  << QString("json-duplicate-name");
    QTest::newRow("a list") << std::string("[]") << QString("header-not-object");
    QTest::newRow("b64 is true") << std::string(R"({"b64":true})") << QString("sign-b64-differs");
    QTest::newRow("crit is no list") << std::string(R"({"crit":"b64"})") << QString("header-crit-invalid");
}

void TestSigningRefusals::aHeaderThatCannotBeCompletedIsRefused()
{
    QFETCH(std::string, header);
    QFETCH(QString, id);
    const auto completed = completedHeader(header, *findJwsAlgorithm("HS256"), nullptr, true);
    QVERIFY(!completed);
    QCOMPARE(idOf(completed.error()), id);
}

void TestSigningRefusals::obstaclesAreNamed_data()
{
    QTest::addColumn<KeyPointer>("key");
    QTest::addColumn<std::string>("alg");
    QTest::addColumn<QString>("id");
    const auto row = [](const char *name, const KeyPointer &key, const char *alg, const char *id) {
        QTest::newRow(name) << key << std::string(alg) << QString(id);
    };
    const KeyPointer rsa = keyIn("rsa.pkcs8.pem");
    const KeyPointer p256 = keyIn("P-256.pkcs8.pem");
    const KeyPointer ed25519 = keyIn("Ed25519.pkcs8.pem");
    row("none", rsa, "RS256", "");
    row("no key is needed", rsa, "none", "");
    row("RSA for HMAC", rsa, "HS256", "sign-key-type");
    row("secret for ECDSA", secretOf(32), "ES256", "sign-key-type");
    row("EC for EdDSA", p256, "EdDSA", "sign-key-type");
    row("P-256 for ES384", p256, "ES384", "sign-key-curve");
    row("P-256 for ES256K", p256, "ES256K", "sign-key-curve");
    row("Ed25519 for Ed448", ed25519, "Ed448", "sign-key-curve");
    row("X25519 for EdDSA", keyIn("X25519.pkcs8.pem"), "EdDSA", "sign-key-curve");
    row("public half", publicHalf(p256), "ES256", "sign-private-half-missing");
    row("use enc", withAttributes(rsa, attributes("enc")), "RS256", "sign-key-use-forbids");
    row("use sig", withAttributes(rsa, attributes("sig")), "RS256", "");
    row("key_ops verify", withAttributes(p256, attributes("", "", {"verify"})), "ES256",
        "sign-key-ops-forbids");
    row("key_ops sign", withAttributes(p256, attributes("", "", {"verify", "sign"})), "ES256", "");
    row("another alg", withAttributes(rsa, attributes("", "PS256")), "RS256", "sign-key-alg-forbids");
    row("an alg unknown", withAttributes(rsa, attributes("", "RSA-OAEP")), "RS256", "sign-key-alg-forbids");
    row("EdDSA is Ed25519", withAttributes(ed25519, attributes("", "EdDSA")), "Ed25519", "");
    row("Ed25519 is EdDSA", withAttributes(ed25519, attributes("", "Ed25519")), "EdDSA", "");
    const KeyPointer small = keyIn("rsa512.pkcs8.pem");
    row("512 bits hold RS256", small, "RS256", "");
    row("512 bits for RS384", small, "RS384", "sign-key-too-small");
    row("512 bits for PS256", small, "PS256", "sign-key-too-small");
}

void TestSigningRefusals::obstaclesAreNamed()
{
    QFETCH(KeyPointer, key);
    QFETCH(std::string, alg);
    QFETCH(QString, id);
    const JwsAlgorithm *algorithm = findJwsAlgorithm(alg);
    const auto allowed = canSign(*key, *algorithm);
    QCOMPARE(allowed ? QString() : idOf(allowed.error()), id);
    const auto made = signCompact({algorithm, key, {}, {}}, kPayload);
    QCOMPARE(made ? QString() : idOf(made.error()), id);
}

void TestSigningRefusals::unsoundRequestsAreRefused_data()
{
    QTest::addColumn<Form>("form");
    QTest::addColumn<std::string>("header");
    QTest::addColumn<std::string>("unprotectedHeader");
    QTest::addColumn<std::string>("payload");
    QTest::addColumn<QString>("id");
    const auto row = [](const char *name, Form form, const char *header, const char *unprotectedHeader,
                        const std::string &payload, const char *id) {
        QTest::newRow(name) << form << std::string(header) << std::string(unprotectedHeader) << payload
                            << QString(id);
    };
    const char *unencoded = R"({"b64":false,"crit":["b64"]})";
    row("a dot, unencoded, compact", Form::Compact, unencoded, "", "a.b", "sign-payload-has-dot");
    row("a line break, unencoded, compact", Form::Compact, unencoded, "", "a\n",
        "sign-payload-not-printable");
    row("not ASCII, unencoded, compact", Form::Compact, unencoded, "", "\u00f6",
        "sign-payload-not-printable");
    row("no UTF-8, unencoded, JSON", Form::Flattened, unencoded, "", "\xff", "sign-payload-not-utf8");
    row("no UTF-8, unencoded, general", Form::General, unencoded, "", "\xff", "sign-payload-not-utf8");
    row("b64 not critical", Form::Compact, R"({"b64":false})", "", "x", "header-b64-not-critical");
    row("b64 no boolean", Form::Compact, R"({"b64":0,"crit":["b64"]})", "", "x", "header-b64-not-boolean");
    row("b64 unprotected", Form::Flattened, "", R"({"b64":false})", "x", "sign-parameter-unprotected");
    row("crit unprotected", Form::General, "", R"({"crit":["b64"]})", "x", "sign-parameter-unprotected");
    row("another alg", Form::Compact, R"({"alg":"RS256"})", "", "x", "sign-alg-differs");
    row("alg no string", Form::Compact, R"({"alg":256})", "", "x", "sign-alg-differs");
    row("another alg, unprotected", Form::Flattened, "", R"({"alg":"none"})", "x", "sign-alg-differs");
    row("alg in both", Form::Flattened, R"({"alg":"HS256"})", R"({"alg":"HS256"})", "x",
        "sign-parameter-repeated");
    row("kid in both", Form::General, R"({"kid":"1"})", R"({"kid":"1"})", "x", "sign-parameter-repeated");
    row("unprotected in compact form", Form::Compact, "", R"({"kid":"1"})", "x", "sign-compact-unprotected");
    row("header cut off", Form::Compact, R"({"alg":"HS256")", "", "x", "json-unexpected-end");
    row("unprotected no object", Form::Flattened, "", "1", "x", "header-not-object");
}

void TestSigningRefusals::unsoundRequestsAreRefused()
{
    QFETCH(Form, form);
    QFETCH(std::string, header);
    QFETCH(std::string, unprotectedHeader);
    QFETCH(std::string, payload);
    QFETCH(QString, id);
    const Signer signer{findJwsAlgorithm("HS256"), secretOf(32), header, unprotectedHeader};
    const auto made = signAs(form, signer, payload);
    QVERIFY(!made);
    QCOMPARE(idOf(made.error()), id);
}

void TestSigningRefusals::refusalsPointIntoTheHeader()
{
    const std::string header = R"({"typ":"JWT","alg":"RS256"})";
    const auto made = signCompact({findJwsAlgorithm("HS256"), secretOf(32), header, {}}, kPayload);
    QVERIFY(!made);
    const ByteRange where = made.error().where;
    QCOMPARE(header.substr(where.begin, where.size()), std::string("\"RS256\""));
}

void TestSigningRefusals::signaturesThatDisagreeAboutB64AreRefused()
{
    const JwsAlgorithm *algorithm = findJwsAlgorithm("HS256");
    const std::vector<Signer> signers{{algorithm, secretOf(32), {}, {}},
                                      {algorithm, secretOf(33), R"({"b64":false,"crit":["b64"]})", {}}};
    const auto made = signGeneral(signers, kPayload);
    QVERIFY(!made);
    QCOMPARE(idOf(made.error()), QString("sign-b64-mixed"));
    const auto nobody = signGeneral({}, kPayload);
    QVERIFY(!nobody);
    QCOMPARE(idOf(nobody.error()), QString("sign-no-signer"));
    const auto keyless = signCompact({algorithm, nullptr, {}, {}}, kPayload);
    QVERIFY(!keyless);
    QCOMPARE(idOf(keyless.error()), QString("sign-key-missing"));
}

QTEST_APPLESS_MAIN(TestSigningRefusals)
#include "tst_signing_refusals.moc"
