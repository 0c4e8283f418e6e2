#include "tests/core/sd_jwt/sd_jwts.h"

#include <QTest>

using namespace jotscope;
using namespace jotscope::vectors;
using namespace std::string_literals;

/// The token by which a holder binds an SD-JWT to a key.
class TestKeyBinding : public QObject
{
    Q_OBJECT

private slots:
    void keyBindingsAreHeldToTheRules_data();
    void keyBindingsAreHeldToTheRules();
    void aChangedPresentationIsNoticed_data();
    void aChangedPresentationIsNoticed();
};

void TestKeyBinding::keyBindingsAreHeldToTheRules_data()
{
    QTest::addColumn<std::string>("header");
    QTest::addColumn<std::string>("payload");
    QTest::addColumn<QStringList>("findings");
    const std::string header = R"({"alg":"HS256","typ":"kb+jwt"})";
    const std::string whole = R"({"iat":1,"aud":"v","nonce":"n","sd_hash":"$"})";
    QTest::newRow("whole") << header << whole << QStringList{};
    QTest::newRow("typ JWT") << R"({"alg":"HS256","typ":"JWT"})"s << whole << QStringList{"kb-typ-wrong"};
    QTest::newRow("no typ") << R"({"alg":"HS256"})"s << whole << QStringList{"kb-typ-wrong"};
    QTest::newRow("typ in another case")
        << R"({"alg":"HS256","typ":"KB+JWT"})"s << whole << QStringList{"kb-typ-wrong"};
    QTest::newRow("nothing") << header << "{}"s
                             << QStringList{"kb-claim-missing", "kb-claim-missing", "kb-claim-missing",
                                            "kb-claim-missing"};
    QTest::newRow("no JSON") << header << "hello"s
                             << QStringList{"kb-claim-missing", "kb-claim-missing", "kb-claim-missing",
                                            "kb-claim-missing"};
    QTest::newRow("no nonce") << header << R"({"iat":1,"aud":"v","sd_hash":"$"})"s
                              << QStringList{"kb-claim-missing"};
    QTest::newRow("no sd_hash") << header << R"({"iat":1,"aud":"v","nonce":"n"})"s
                                << QStringList{"kb-claim-missing"};
    QTest::newRow("aud a list") << header << R"({"iat":1,"aud":["v"],"nonce":"n","sd_hash":"$"})"s
                                << QStringList{"kb-claim-kind"};
    QTest::newRow("iat a string") << header << R"({"iat":"1","aud":"v","nonce":"n","sd_hash":"$"})"s
                                  << QStringList{"kb-claim-kind"};
    QTest::newRow("another sd_hash") << header << R"({"iat":1,"aud":"v","nonce":"n","sd_hash":"x"})"s
                                     << QStringList{"kb-sd-hash-mismatch"};
    QTest::newRow("sd_hash with padding") << header << R"({"iat":1,"aud":"v","nonce":"n","sd_hash":"$="})"s
                                          << QStringList{"kb-sd-hash-mismatch"};
}

void TestKeyBinding::keyBindingsAreHeldToTheRules()
{
    QFETCH(std::string, header);
    QFETCH(std::string, payload);
    QFETCH(QStringList, findings);
    const std::string presentation = sdJwtOf(R"({"_sd":["$0"],"cnf":{}})", {R"(["s","a",1])"});
    const std::string digest = sdDigest(crypto::Hash::Sha256, presentation);
    if (const std::size_t mark = payload.find('$'); mark != payload.npos)
        payload.replace(mark, 1, digest);
    const Token token = parseBare(presentation + tokens::signedToken(payload, header));
    const SdJwt sdJwt = readSdJwt(token);
    QVERIFY(sdJwt.keyBinding);
    QVERIFY(sdJwt.requiresKeyBinding);
    QCOMPARE(sdJwt.presentationDigest, digest);
    QCOMPARE(idsOf(checkKeyBinding(sdJwt, bindingOf(token, sdJwt))), findings);
}

void TestKeyBinding::aChangedPresentationIsNoticed_data()
{
    QTest::addColumn<std::string>("text");
    QStringList pieces = QString::fromStdString(presented()).split('~');
    const auto row = [](const char *name, const QStringList &all) {
        QTest::newRow(name) << all.join('~').toStdString();
        QTest::addRow("%s, flattened", name) << asJson(all.join('~').toStdString(), false);
    };
    QStringList fewer = pieces;
    fewer.removeAt(2);
    row("one less", fewer);
    QStringList reordered = pieces;
    reordered.swapItemsAt(1, 2);
    row("two swapped", reordered);
    QStringList more = pieces;
    more.insert(1, issued()["disclosures"][2]["disclosure"].toString());
    row("one more", more);
}

void TestKeyBinding::aChangedPresentationIsNoticed()
{
    QFETCH(std::string, text);
    const Token token = parseAny(text);
    const SdJwt sdJwt = readSdJwt(token);
    QCOMPARE(idsOf(sdJwt.findings), QStringList());
    const std::vector<Finding> findings = checkKeyBinding(sdJwt, bindingOf(token, sdJwt));
    QCOMPARE(idsOf(findings), QStringList{"kb-sd-hash-mismatch"});
    QCOMPARE(findings.front().args.front().value, sdJwt.presentationDigest);
}

QTEST_APPLESS_MAIN(TestKeyBinding)
#include "tst_key_binding.moc"
