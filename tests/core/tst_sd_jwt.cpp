#include "core/jose/jws/signing.h"
#include "core/jose/jws/verification.h"
#include "core/jose/sd_jwt/sd_hash.h"
#include "core/jose/sd_jwt/sd_jwt.h"
#include "core/json/json_writer.h"
#include "core/text/base64url.h"
#include "core/text/limits.h"
#include "tests/core/vectors.h"
#include "tests/tokens.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QTest>

#include <algorithm>

using namespace jotscope;
using namespace jotscope::vectors;
using namespace std::string_literals;

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
    void whatAVerifierMustRefuseIsTold_data();
    void whatAVerifierMustRefuseIsTold();
    void anUnknownHashLeavesDisclosuresUnchecked_data();
    void anUnknownHashLeavesDisclosuresUnchecked();
    void aPayloadThatCannotBeReadHasNoProcessedForm_data();
    void aPayloadThatCannotBeReadHasNoProcessedForm();
    void keyBindingsAreHeldToTheRules_data();
    void keyBindingsAreHeldToTheRules();
    void aChangedPresentationIsNoticed_data();
    void aChangedPresentationIsNoticed();
    void tenThousandDisclosuresCostNoMoreThanTheirNumber_data();
    void tenThousandDisclosuresCostNoMoreThanTheirNumber();
    void disclosuresNestedTooDeepAreLeftOut();
    void longNamesAreNotRepeatedInEveryPointer();
    void digestsAreCountedUpToTheLimit();
    void oneKindOfFaultIsToldAFewTimes();
};

namespace {

using State = Disclosure::State;

std::string disclosureOf(const std::string &json)
{
    return encodeBase64Url(json);
}

std::string digestOf(const std::string &json)
{
    return sdDigest(crypto::Hash::Sha256, disclosureOf(json));
}

/// `payload` with each `$n` replaced by the digest of the n-th of `disclosures`, all below ten.
std::string withDigests(std::string payload, const std::vector<std::string> &disclosures)
{
    for (std::size_t i = 0; i < std::min<std::size_t>(10, disclosures.size()); ++i) {
        const std::string mark = '$' + std::to_string(i);
        for (std::size_t at; (at = payload.find(mark)) != payload.npos;)
            payload.replace(at, 2, digestOf(disclosures[i]));
    }
    return payload;
}

std::string sdJwtOf(const std::string &payload, const std::vector<std::string> &disclosures)
{
    std::string text = tokens::signedToken(withDigests(payload, disclosures)) + '~';
    for (const std::string &disclosure : disclosures)
        text += disclosureOf(disclosure) + '~';
    return text;
}

QString stateName(State state)
{
    static const char *const kNames[] = {"matched", "unreferenced", "repeated", "malformed", "unchecked"};
    return kNames[static_cast<int>(state)];
}

QStringList statesOf(const SdJwt &sdJwt)
{
    QStringList states;
    for (const Disclosure &disclosure : sdJwt.disclosures)
        states << stateName(disclosure.state);
    return states;
}

QStringList pointersOf(const SdJwt &sdJwt)
{
    QStringList pointers;
    for (const Disclosure &disclosure : sdJwt.disclosures)
        pointers << QString::fromStdString(disclosure.pointer);
    return pointers;
}

QJsonObject objectFrom(const std::string &text)
{
    return QJsonDocument::fromJson(QByteArray::fromStdString(text)).object();
}

QJsonObject exampleOf(const QString &id)
{
    for (const QJsonValue &value : readObject("rfc9901/rfc9901-examples.json")["cases"].toArray()) {
        if (value["id"] == id)
            return value.toObject();
    }
    qFatal("no example %s", qPrintable(id));
}

QJsonObject issued()
{
    return exampleOf("rfc9901-5.1-issuance");
}

std::string presented()
{
    return exampleOf("rfc9901-5.2-presentation-kb")["token"].toString().toStdString();
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

/// The presentation in a JSON serialisation (RFC 9901 section 8).
std::string asJson(const std::string &compact, bool isGeneral)
{
    const QStringList pieces = QString::fromStdString(compact).split('~');
    const QStringList jwt = pieces[0].split('.');
    const QJsonObject header{{"disclosures", QJsonArray::fromStringList(pieces.mid(1, pieces.size() - 2))},
                             {"kb_jwt", pieces.last()}};
    QJsonObject signature{{"protected", jwt[0]}, {"signature", jwt[2]}, {"header", header}};
    if (isGeneral)
        return QJsonDocument(
                   QJsonObject{{"payload", jwt[1]},
                               {"signatures", QJsonArray{signature, QJsonObject{{"protected", jwt[0]},
                                                                                {"signature", jwt[2]}}}}})
            .toJson()
            .toStdString();
    signature["payload"] = jwt[1];
    return QJsonDocument(signature).toJson().toStdString();
}

Token parse(const std::string &text)
{
    return text.starts_with('{') ? parseJsonToken(text, SourceMap::identity({0, text.size()}))
                                 : parseBare(text);
}

Token bindingOf(const Token &token, const SdJwt &sdJwt)
{
    return parseBare(std::string(token.parts[*sdJwt.keyBinding].bytes()));
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
    const Token token = parse(text);
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

void TestSdJwt::whatAVerifierMustRefuseIsTold_data()
{
    QTest::addColumn<std::string>("payload");
    QTest::addColumn<std::vector<std::string>>("disclosures");
    QTest::addColumn<QStringList>("states");
    QTest::addColumn<QStringList>("findings");
    QTest::addColumn<std::string>("processed");
    const auto row = [](const char *name, const std::string &payload,
                        const std::vector<std::string> &disclosures, const QStringList &states,
                        const QStringList &findings, const std::string &processed) {
        QTest::newRow(name) << payload << disclosures << states << findings << processed;
    };
    const std::string a = R"(["s","a",1])";
    const std::string element = R"(["s",1])";
    const std::string aInside = R"(["s","o",{"_sd":[")" + digestOf(a) + R"("]}])";

    row("unreferenced", R"({"b":2})", {a}, {"unreferenced"}, {"sd-disclosure-unreferenced"}, R"({"b":2})");
    row("its parent is missing", R"({"_sd":["x"]})", {a}, {"unreferenced"}, {"sd-disclosure-unreferenced"},
        "{}");
    row("its parent is malformed", R"({"_sd":["$0"]})",
        {R"(["s","_sd",{"_sd":[")" + digestOf(a) + R"("]}])", a}, {"malformed", "unreferenced"},
        {"sd-disclosure-name-reserved", "sd-disclosure-unreferenced"}, "{}");
    row("twice in the token", R"({"_sd":["$0"]})", {a, a}, {"matched", "repeated"},
        {"sd-disclosure-repeated"}, R"({"a":1})");
    row("digest twice in one object", R"({"_sd":["$0","$0"]})", {a}, {"repeated"}, {"sd-digest-repeated"},
        R"({"a":1})");
    row("digest in two objects", R"({"o":{"_sd":["$0"]},"_sd":["$0"]})", {a}, {"repeated"},
        {"sd-digest-repeated"}, R"({"o":{"a":1}})");
    row("digest again in a disclosure", R"({"_sd":["$0","$1"]})", {a, aInside}, {"repeated", "matched"},
        {"sd-digest-repeated"}, R"({"a":1,"o":{}})");
    row("decoy twice", R"({"_sd":["x","x"]})", {}, {}, {"sd-digest-repeated"}, "{}");
    row("name is there", R"({"a":0,"_sd":["$0"]})", {a}, {"malformed"}, {"sd-disclosure-name-taken"},
        R"({"a":0})");
    row("name is there, escaped", R"({"_sd":["$0"],"\u0061":0})", {a}, {"malformed"},
        {"sd-disclosure-name-taken"}, R"({"\u0061":0})");
    row("two of one name", R"({"_sd":["$0","$1"]})", {a, R"(["t","a",2])"}, {"matched", "malformed"},
        {"sd-disclosure-name-taken"}, R"({"a":1})");
    row("one name at two levels", R"({"a":{"_sd":["$0"]}})", {a}, {"matched"}, {}, R"({"a":{"a":1}})");
    row("called _sd", R"({"_sd":["$0"]})", {R"(["s","_sd",["x"]])"}, {"malformed"},
        {"sd-disclosure-name-reserved"}, "{}");
    row("called ...", R"({"_sd":["$0"]})", {R"(["s","\u002e..","x"])"}, {"malformed"},
        {"sd-disclosure-name-reserved"}, "{}");
    row("element for a claim", R"({"_sd":["$0"]})", {element}, {"malformed"}, {"sd-disclosure-wrong-kind"},
        "{}");
    row("claim for an element", R"({"l":[{"...":"$0"},2]})", {a}, {"malformed"}, {"sd-disclosure-wrong-kind"},
        R"({"l":[2]})");
    row("no list", R"({"_sd":["$0"]})", {R"({"s":"a"})"}, {"malformed"}, {"sd-disclosure-malformed"}, "{}");
    row("one element", R"({"_sd":["$0"]})", {R"(["s"])"}, {"malformed"}, {"sd-disclosure-malformed"}, "{}");
    row("four elements", R"({"_sd":["$0"]})", {R"(["s","a",1,2])"}, {"malformed"},
        {"sd-disclosure-malformed"}, "{}");
    row("salt no string", R"({"_sd":["$0"]})", {R"([1,"a",1])"}, {"malformed"}, {"sd-disclosure-malformed"},
        "{}");
    row("name no string", R"({"_sd":["$0"]})", {R"(["s",7,1])"}, {"malformed"}, {"sd-disclosure-malformed"},
        "{}");
    row("no JSON", R"({"_sd":["$0"]})", {"hello"}, {"malformed"}, {"sd-disclosure-malformed"}, "{}");
    row("cut off", R"({"_sd":["$0"]})", {R"(["s","a",{"x":1)"}, {"malformed"}, {"sd-disclosure-malformed"},
        "{}");
    row("empty", R"({"_sd":["$0"]})", {""}, {"malformed"}, {"sd-disclosure-malformed"}, "{}");
    row("a name twice inside", R"({"_sd":["$0"]})", {R"(["s","a",{"x":1,"x":2}])"}, {"matched"}, {},
        R"({"a":{"x":1,"x":2}})");
    row("_sd is no list", R"({"_sd":"$0","b":1})", {a}, {"unreferenced"},
        {"sd-digests-not-list", "sd-disclosure-unreferenced"}, R"({"b":1})");
    row("_sd holds a number", R"({"_sd":[1,"$0",null]})", {a}, {"matched"},
        {"sd-digest-not-string", "sd-digest-not-string"}, R"({"a":1})");
    row("placeholder outside an array", R"({"o":{"...":"$0"}})", {element}, {"unreferenced"},
        {"sd-placeholder-malformed", "sd-disclosure-unreferenced"},
        withDigests(R"({"o":{"...":"$0"}})", {element}));
    row("placeholder with company", R"({"l":[{"...":"x","b":1}]})", {}, {}, {"sd-placeholder-malformed"},
        R"({"l":[{"...":"x","b":1}]})");
    row("placeholder no string", R"({"l":[{"...":1}]})", {}, {}, {"sd-placeholder-malformed"},
        R"({"l":[{"...":1}]})");
    row("placeholder disclosed by a placeholder", R"({"l":[{"...":"$0"}]})", {R"(["s",{"...":"x"}])"},
        {"matched"}, {"sd-placeholder-malformed"}, R"({"l":[{"...":"x"}]})");
    row("_sd_alg within", R"({"o":{"_sd_alg":"sha-512"}})", {}, {}, {"sd-hash-nested"},
        R"({"o":{"_sd_alg":"sha-512"}})");
    row("payload cut off in a string", R"({"_sd":["$0"],"b":"x)", {a}, {"matched"}, {}, R"({"b":"x","a":1})");
    row("payload cut off in an escape", R"({"_sd":["$0"],"b":"x\)", {a}, {"matched"}, {},
        "{\"b\":\"x\xEF\xBF\xBD\",\"a\":1}");
    row("payload without a value", R"({"b":,"c":[)", {}, {}, {}, R"({"b":null,"c":[]})");
}

void TestSdJwt::whatAVerifierMustRefuseIsTold()
{
    QFETCH(std::string, payload);
    QFETCH(std::vector<std::string>, disclosures);
    QFETCH(QStringList, states);
    QFETCH(QStringList, findings);
    QFETCH(std::string, processed);
    const std::string text = sdJwtOf(payload, disclosures);
    const Token token = parseBare(text);
    const SdJwt sdJwt = readSdJwt(token);
    QCOMPARE(statesOf(sdJwt), states);
    QCOMPARE(idsOf(sdJwt.findings), findings);
    QCOMPARE(sdJwt.processedPayload->text(), processed);
    for (const Disclosure &disclosure : sdJwt.disclosures)
        QCOMPARE(disclosure.pointer.empty(), disclosure.state != State::Matched);
    for (const Finding &finding : sdJwt.findings)
        QVERIFY(finding.where.begin > 0 && finding.where.end < text.size());
}

void TestSdJwt::anUnknownHashLeavesDisclosuresUnchecked_data()
{
    QTest::addColumn<std::string>("hash");
    QTest::addColumn<std::string>("shown");
    QTest::newRow("sha3") << std::string(R"("sha3-256")") << std::string("sha3-256");
    QTest::newRow("sha-512/256") << std::string(R"("sha-512/256")") << std::string("sha-512/256");
    QTest::newRow("short") << std::string(R"("sha-256-128")") << std::string("sha-256-128");
    QTest::newRow("other case") << std::string(R"("SHA-256")") << std::string("SHA-256");
    QTest::newRow("empty") << std::string(R"("")") << std::string();
    QTest::newRow("no string") << std::string("256") << std::string("256");
}

void TestSdJwt::anUnknownHashLeavesDisclosuresUnchecked()
{
    QFETCH(std::string, hash);
    QFETCH(std::string, shown);
    const std::string text = sdJwtOf(R"({"_sd_alg":)" + hash + R"(,"b":2,"_sd":["$0"]})", {R"(["s","a",1])"});
    const SdJwt sdJwt = readSdJwt(parseBare(text));
    QCOMPARE(idsOf(sdJwt.findings), QStringList{"sd-hash-unsupported"});
    QCOMPARE(statesOf(sdJwt), QStringList{"unchecked"});
    QCOMPARE(sdJwt.hashName, shown);
    QCOMPARE(sdJwt.processedPayload->text(), std::string(R"({"b":2})"));
    QVERIFY(sdJwt.presentationDigest.empty());
    QCOMPARE(sdJwt.undisclosed.size(), std::size_t{1});
}

void TestSdJwt::aPayloadThatCannotBeReadHasNoProcessedForm_data()
{
    QTest::addColumn<std::string>("text");
    const std::string disclosure = '~' + disclosureOf(R"(["s","a",1])") + '~';
    QTest::newRow("a list") << tokens::signedToken("[1]") + disclosure;
    QTest::newRow("text") << tokens::signedToken("hello") + disclosure;
    QTest::newRow("empty") << tokens::signedToken("") + disclosure;
    QTest::newRow("missing") << "e30" + disclosure;
    QTest::newRow("encrypted") << "e30.a.b.c.d" + disclosure;
    QTest::newRow("JSON form without payload")
        << R"({"signature":"AA","header":{"alg":"HS256","disclosures":[")" + disclosureOf(R"(["s","a",1])") +
               R"("]}})";
}

void TestSdJwt::aPayloadThatCannotBeReadHasNoProcessedForm()
{
    QFETCH(std::string, text);
    const SdJwt sdJwt = readSdJwt(parse(text));
    QVERIFY(!sdJwt.processedPayload);
    QCOMPARE(idsOf(sdJwt.findings), QStringList{"sd-payload-not-object"});
    QCOMPARE(statesOf(sdJwt), QStringList{"unchecked"});
}

void TestSdJwt::keyBindingsAreHeldToTheRules_data()
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

void TestSdJwt::keyBindingsAreHeldToTheRules()
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

void TestSdJwt::aChangedPresentationIsNoticed_data()
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

void TestSdJwt::aChangedPresentationIsNoticed()
{
    QFETCH(std::string, text);
    const Token token = parse(text);
    const SdJwt sdJwt = readSdJwt(token);
    QCOMPARE(idsOf(sdJwt.findings), QStringList());
    const std::vector<Finding> findings = checkKeyBinding(sdJwt, bindingOf(token, sdJwt));
    QCOMPARE(idsOf(findings), QStringList{"kb-sd-hash-mismatch"});
    QCOMPARE(findings.front().args.front().value, sdJwt.presentationDigest);
}

void TestSdJwt::tenThousandDisclosuresCostNoMoreThanTheirNumber_data()
{
    QTest::addColumn<QString>("shape");
    QTest::newRow("properties of one object") << "properties";
    QTest::newRow("elements of one array") << "elements";
    QTest::newRow("no digest") << "unreferenced";
    QTest::newRow("all the same") << "same";
    QTest::newRow("digests all the same") << "repeated";
}

void TestSdJwt::tenThousandDisclosuresCostNoMoreThanTheirNumber()
{
    QFETCH(QString, shape);
    std::vector<std::string> disclosures;
    std::string digests;
    for (std::size_t i = 0; i < limits::kDisclosures; ++i) {
        const std::string number = std::to_string(shape == "same" ? 0 : i);
        disclosures.push_back(shape == "elements" ? R"(["s)" + number + R"(",1])"
                                                  : R"(["s)" + number + R"(","n)" + number + R"(",1])");
        const std::string digest =
            jsonQuoted(digestOf(shape == "repeated" ? disclosures.front() : disclosures.back()));
        digests.append(i == 0 ? "" : ",").append(shape == "elements" ? R"({"...":)" + digest + '}' : digest);
    }
    const std::string payload = shape == "unreferenced" ? "{}"
                                : shape == "elements"   ? R"({"l":[)" + digests + "]}"
                                                        : R"({"_sd":[)" + digests + "]}";
    std::string text = tokens::signedToken(payload) + '~';
    for (const std::string &disclosure : disclosures)
        text += disclosureOf(disclosure) + '~';
    const Token token = parseBare(text);

    QElapsedTimer timer;
    timer.start();
    const SdJwt sdJwt = readSdJwt(token);
    QVERIFY2(timer.elapsed() < 2'000, qPrintable(QString::number(timer.elapsed())));
    QCOMPARE(sdJwt.disclosures.size(), limits::kDisclosures);
    const QStringList states = statesOf(sdJwt);
    const qsizetype matched = shape == "properties" || shape == "elements" ? states.size() : 0;
    QCOMPARE(states.count("matched"), matched);
    if (shape == "same")
        QCOMPARE(states.count("repeated"), states.size());
    if (shape == "repeated")
        QCOMPARE(states.count("unreferenced"), states.size() - 1);
    QCOMPARE(sdJwt.findings.empty(), matched != 0);
    QVERIFY(sdJwt.findings.size() <= 2 * limits::kFaultsPerPart);
}

void TestSdJwt::disclosuresNestedTooDeepAreLeftOut()
{
    std::vector<std::string> disclosures{R"(["s","n",{"end":1}])"};
    while (disclosures.size() < 2 * limits::kJsonDepth)
        disclosures.push_back(R"(["s","n",{"_sd":[")" + digestOf(disclosures.back()) + R"("]}])");
    std::string text = tokens::signedToken(R"({"_sd":[")" + digestOf(disclosures.back()) + R"("]})") + '~';
    for (const std::string &disclosure : disclosures)
        text += disclosureOf(disclosure) + '~';
    const SdJwt sdJwt = readSdJwt(parseBare(text));
    QVERIFY(sdJwt.processedPayload->isStrict());
    QCOMPARE(idsOf(sdJwt.findings).first(), "sd-too-deep");
    QCOMPARE(statesOf(sdJwt).count("matched"), qsizetype(limits::kJsonDepth));
}

void TestSdJwt::longNamesAreNotRepeatedInEveryPointer()
{
    const std::string name(std::size_t{1} << 20, 'n');
    std::string digests;
    std::string tail;
    constexpr std::size_t kMany = 5'000;
    for (std::size_t i = 0; i < kMany; ++i) {
        const std::string disclosure = R"(["s)" + std::to_string(i) + R"(",1])";
        digests.append(i == 0 ? "" : ",").append(R"({"...":")" + digestOf(disclosure) + R"("})");
        tail += disclosureOf(disclosure) + '~';
    }
    const std::string text =
        tokens::signedToken(R"({")" + name + R"(":[)" + digests + R"(,{"...":"decoy"}]})") + '~' + tail;
    const SdJwt sdJwt = readSdJwt(parseBare(text));
    QCOMPARE(statesOf(sdJwt).count("matched"), qsizetype(kMany));
    for (const Disclosure &disclosure : sdJwt.disclosures)
        QVERIFY(disclosure.pointer.size() <= limits::kPointerBytes);
    QVERIFY(sdJwt.undisclosed.front().pointer.size() <= limits::kPointerBytes);
}

void TestSdJwt::digestsAreCountedUpToTheLimit()
{
    std::string digests;
    for (std::size_t i = 0; i <= limits::kDigests; ++i)
        digests.append(i == 0 ? "\"" : ",\"").append(std::to_string(i)).append("\"");
    const SdJwt sdJwt = readSdJwt(parseBare(sdJwtOf(R"({"_sd":[)" + digests + R"(],"b":1})", {})));
    QCOMPARE(idsOf(sdJwt.findings), QStringList{"sd-too-many-digests"});
    QCOMPARE(sdJwt.undisclosed.size(), limits::kDigests);
    QCOMPARE(sdJwt.processedPayload->text(), std::string(R"({"b":1})"));
}

void TestSdJwt::oneKindOfFaultIsToldAFewTimes()
{
    std::string list;
    for (std::size_t i = 0; i < 10 * limits::kFaultsPerPart; ++i)
        list.append(i == 0 ? "" : ",").append(R"({"...":0})");
    const SdJwt sdJwt = readSdJwt(parseBare(sdJwtOf(R"({"l":[)" + list + R"(],"_sd":0})", {})));
    QCOMPARE(sdJwt.findings.size(), limits::kFaultsPerPart + 1);
    QCOMPARE(idsOf(sdJwt.findings).last(), "sd-digests-not-list");
}

QTEST_APPLESS_MAIN(TestSdJwt)
#include "tst_sd_jwt.moc"
