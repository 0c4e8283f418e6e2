#include "tests/core/sd_jwt/sd_jwts.h"

#include <QTest>

using namespace jotscope;
using namespace jotscope::vectors;

/// SD-JWTs that break the rules: each fault is told, and what can be shown is.
class TestSdJwtFaults : public QObject
{
    Q_OBJECT

private slots:
    void whatAVerifierMustRefuseIsTold_data();
    void whatAVerifierMustRefuseIsTold();
    void anUnknownHashLeavesDisclosuresUnchecked_data();
    void anUnknownHashLeavesDisclosuresUnchecked();
    void aPayloadThatCannotBeReadHasNoProcessedForm_data();
    void aPayloadThatCannotBeReadHasNoProcessedForm();
};

void TestSdJwtFaults::whatAVerifierMustRefuseIsTold_data()
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

void TestSdJwtFaults::whatAVerifierMustRefuseIsTold()
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
        QCOMPARE(disclosure.pointer.empty(), disclosure.state != Disclosure::State::Matched);
    for (const Finding &finding : sdJwt.findings)
        QVERIFY(finding.where.begin > 0 && finding.where.end < text.size());
}

void TestSdJwtFaults::anUnknownHashLeavesDisclosuresUnchecked_data()
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

void TestSdJwtFaults::anUnknownHashLeavesDisclosuresUnchecked()
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

void TestSdJwtFaults::aPayloadThatCannotBeReadHasNoProcessedForm_data()
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

void TestSdJwtFaults::aPayloadThatCannotBeReadHasNoProcessedForm()
{
    QFETCH(std::string, text);
    const SdJwt sdJwt = readSdJwt(parseAny(text));
    QVERIFY(!sdJwt.processedPayload);
    QCOMPARE(idsOf(sdJwt.findings), QStringList{"sd-payload-not-object"});
    QCOMPARE(statesOf(sdJwt), QStringList{"unchecked"});
}

QTEST_APPLESS_MAIN(TestSdJwtFaults)
#include "tst_sd_jwt_faults.moc"
