#include "core/jose/jws/verification.h"
#include "tests/core/sd_jwt/sd_jwts.h"

#include <QTest>

using namespace jotscope;
using namespace jotscope::vectors;

/// What the disclosures of an SD-JWT make of its payload.
class TestSdJwt : public QObject
{
    Q_OBJECT

private slots:
    void aDisclosuresDigestIsThatOfTheRfc();
    void theIssuedExampleDisclosesEverything();
    void thePresentedExampleDisclosesWhatTheHolderChose_data();
    void thePresentedExampleDisclosesWhatTheHolderChose();
    void theIssuersOrderAndSpellingAreKept();
    void disclosuresWithinDisclosuresLandWhereTheirPointerSays();
    void undisclosedDigestsAreListedWithTheirPlace();
    void everyHashOfTheFamilyIsKnown_data();
    void everyHashOfTheFamilyIsKnown();
};

namespace {

QStringList pointersOf(const SdJwt &sdJwt)
{
    QStringList pointers;
    for (const Disclosure &disclosure : sdJwt.disclosures)
        pointers << QString::fromStdString(disclosure.pointer);
    return pointers;
}

/// What stays of the example's payload when all digests are gone.
QJsonObject clearClaims()
{
    QJsonObject claims = issued()["issuerPayload"].toObject();
    for (const char *name : {"_sd", "_sd_alg", "nationalities"})
        claims.remove(name);
    return claims;
}

QJsonValue valueOf(const Disclosure &disclosure)
{
    return QJsonDocument::fromJson(('[' + std::string(disclosure.value.raw()) + ']').c_str()).array().at(0);
}

} // namespace

void TestSdJwt::aDisclosuresDigestIsThatOfTheRfc()
{
    const QJsonObject example = exampleOf("rfc9901-4.2-disclosure");
    QCOMPARE(sdDigest(crypto::Hash::Sha256, example["disclosure"].toString().toStdString()),
             example["sha256"].toString().toStdString());
}

void TestSdJwt::theIssuedExampleDisclosesEverything()
{
    const QJsonObject example = issued();
    const Token token = parseBare(example["token"].toString().toStdString());
    const SdJwt sdJwt = readSdJwt(token);
    QCOMPARE(idsOf(sdJwt.findings), QStringList());
    QCOMPARE(sdJwt.hashName, std::string("sha-256"));
    QVERIFY(sdJwt.undisclosed.empty());
    QVERIFY(!sdJwt.keyBinding);
    QVERIFY(sdJwt.requiresKeyBinding);

    QJsonObject expected = clearClaims();
    QJsonArray nationalities;
    const QJsonArray disclosures = example["disclosures"].toArray();
    QCOMPARE(qsizetype(sdJwt.disclosures.size()), disclosures.size());
    for (qsizetype i = 0; i < disclosures.size(); ++i) {
        const Disclosure &disclosure = sdJwt.disclosures[std::size_t(i)];
        const QJsonArray contents = disclosures[i]["contents"].toArray();
        QCOMPARE(stateName(disclosure.state), "matched");
        QCOMPARE(QString::fromStdString(disclosure.digest), disclosures[i]["sha256"].toString());
        QCOMPARE(QString::fromStdString(disclosure.salt), contents.first().toString());
        QCOMPARE(valueOf(disclosure), contents.last());
        QCOMPARE(disclosure.name.has_value(), contents.size() == 3);
        if (disclosure.name) {
            QCOMPARE(QString::fromStdString(*disclosure.name), contents[1].toString());
            QCOMPARE(disclosure.pointer, '/' + *disclosure.name);
            expected[contents[1].toString()] = contents.last();
        } else {
            QCOMPARE(disclosure.pointer, "/nationalities/" + std::to_string(nationalities.size()));
            nationalities.append(contents.last());
        }
    }
    expected["nationalities"] = nationalities;
    QVERIFY(sdJwt.processedPayload->isStrict());
    QCOMPARE(objectFrom(sdJwt.processedPayload->text()), expected);
}

void TestSdJwt::thePresentedExampleDisclosesWhatTheHolderChose_data()
{
    QTest::addColumn<std::string>("text");
    QTest::newRow("compact") << presented();
    QTest::newRow("flattened") << asJson(presented(), false);
    QTest::newRow("general") << asJson(presented(), true);
}

void TestSdJwt::thePresentedExampleDisclosesWhatTheHolderChose()
{
    QFETCH(std::string, text);
    const QJsonObject vectors = readObject("rfc9901/rfc9901-examples.json");
    const Token token = parseAny(text);
    QVERIFY(token.isSdJwt());
    QCOMPARE(verifySignature(token, keysFrom(vectors["issuerKey"])).verdict, SignatureVerdict::Valid);

    const SdJwt sdJwt = readSdJwt(token);
    QCOMPARE(idsOf(sdJwt.findings), QStringList());
    QCOMPARE(pointersOf(sdJwt), (QStringList{"/family_name", "/address", "/given_name", "/nationalities/0"}));
    QCOMPARE(sdJwt.undisclosed.size(), std::size_t{6});
    QJsonObject expected = clearClaims();
    expected["family_name"] = "Doe";
    expected["address"] = issued()["disclosures"][5]["contents"][2];
    expected["given_name"] = "John";
    expected["nationalities"] = QJsonArray{"US"};
    QCOMPARE(objectFrom(sdJwt.processedPayload->text()), expected);

    QVERIFY(sdJwt.keyBinding);
    const Token binding = bindingOf(token, sdJwt);
    QCOMPARE(idsOf(checkKeyBinding(sdJwt, binding)), QStringList());
    QCOMPARE(binding.part(PartName::Payload)->json->root().member("sd_hash").string(),
             sdJwt.presentationDigest);
    QCOMPARE(verifySignature(binding, keysFrom(vectors["holderKey"])).verdict, SignatureVerdict::Valid);
}

void TestSdJwt::theIssuersOrderAndSpellingAreKept()
{
    const Token token = parseBare(sdJwtOf(
        R"( {"z" : 1.50e+2, "_sd":["$1","$0"], "\u0061":"\u00f6", "list":[ {"...":"$2"}, 0.10, []],)"
        R"("o":{"_sd":[]} , "_sd_alg":"sha-256"} )",
        {R"(["s", "b", 12345678901234567890.0])", R"(["s", "c/~", {"y" :1,"x":null}])", R"(["s", -0])"}));
    const SdJwt sdJwt = readSdJwt(token);
    QCOMPARE(idsOf(sdJwt.findings), QStringList());
    QCOMPARE(sdJwt.processedPayload->text(),
             std::string(R"({"z":1.50e+2,"\u0061":"\u00f6","list":[-0,0.10,[]],"o":{},)"
                         R"("b":12345678901234567890.0,"c/~":{"y":1,"x":null}})"));
    QCOMPARE(pointersOf(sdJwt), (QStringList{"/b", "/c~1~0", "/list/0"}));
    QVERIFY(!sdJwt.requiresKeyBinding);
}

void TestSdJwt::disclosuresWithinDisclosuresLandWhereTheirPointerSays()
{
    const std::string street = R"(["s1","street","Main"])";
    const std::string german = R"(["s2","DE"])";
    const std::string list =
        withDigests(R"(["s3","list",[{"...":"decoy"},{"...":"$0"},[{"...":"$0x"}]]])", {german});
    const std::string address = withDigests(R"(["s4","address",{"_sd":["$0","gone"],"zip":1}])", {street});
    const Token token = parseBare(sdJwtOf(R"({"a":{"_sd":["$2","$3"]}})", {street, german, list, address}));
    const SdJwt sdJwt = readSdJwt(token);
    QCOMPARE(idsOf(sdJwt.findings), QStringList());
    QCOMPARE(sdJwt.processedPayload->text(),
             std::string(R"({"a":{"list":["DE",[]],"address":{"zip":1,"street":"Main"}}})"));
    QCOMPARE(pointersOf(sdJwt), (QStringList{"/a/address/street", "/a/list/0", "/a/list", "/a/address"}));
    for (const Disclosure &disclosure : sdJwt.disclosures)
        QCOMPARE(stateName(disclosure.state), "matched");
}

void TestSdJwt::undisclosedDigestsAreListedWithTheirPlace()
{
    const std::string outer = R"(["salt","o",{"_sd":["inner-digest"]}])";
    const std::string text =
        sdJwtOf(R"({"_sd":["first-digest","$0"],"a":[1,{"...":"second-digest"}]})", {outer});
    const SdJwt sdJwt = readSdJwt(parseBare(text));
    QStringList listed;
    for (const UndisclosedDigest &one : sdJwt.undisclosed) {
        listed << QString::fromStdString(one.digest + " in '" + one.pointer + "'" +
                                         (one.isArrayElement ? " element" : ""));
    }
    QCOMPARE(listed,
             (QStringList{"first-digest in ''", "second-digest in '/a' element", "inner-digest in '/o'"}));
    const std::size_t disclosure = text.find('~') + 1;
    QVERIFY(sdJwt.undisclosed[1].where.end < disclosure);
    QVERIFY(sdJwt.undisclosed[2].where.begin > disclosure);
}

void TestSdJwt::everyHashOfTheFamilyIsKnown_data()
{
    QTest::addColumn<std::string>("name");
    QTest::addColumn<int>("hash");
    QTest::newRow("sha-256") << std::string("sha-256") << int(crypto::Hash::Sha256);
    QTest::newRow("sha-384") << std::string("sha-384") << int(crypto::Hash::Sha384);
    QTest::newRow("sha-512") << std::string("sha-512") << int(crypto::Hash::Sha512);
}

void TestSdJwt::everyHashOfTheFamilyIsKnown()
{
    QFETCH(std::string, name);
    QFETCH(int, hash);
    const std::string disclosure = disclosureOf(R"(["salt","a",1])");
    const std::string digest = encodeBase64Url(crypto::digest(crypto::Hash(hash), disclosure));
    const std::string text =
        tokens::signedToken(R"({"_sd_alg":")" + name + R"(","_sd":[")" + digest + R"("]})") + '~' +
        disclosure + '~';
    const SdJwt sdJwt = readSdJwt(parseBare(text));
    QCOMPARE(statesOf(sdJwt), QStringList{"matched"});
    QCOMPARE(sdJwt.hashName, name);
    QCOMPARE(sdJwt.presentationDigest, encodeBase64Url(crypto::digest(crypto::Hash(hash), text)));
    QCOMPARE(std::string(sdHashName(crypto::Hash(hash))), name);
}

QTEST_APPLESS_MAIN(TestSdJwt)
#include "tst_sd_jwt.moc"
