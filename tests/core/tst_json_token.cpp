#include "core/find/places/json_tokens.h"
#include "core/jose/jose_header.h"
#include "core/jose/jws/verification.h"
#include "core/text/encodings/base64url.h"
#include "core/text/limits.h"
#include "tests/core/vectors.h"

#include <QTest>

using namespace jotscope;
using namespace jotscope::vectors;

/// Tokens in flattened and general serialisation (RFC 7515 section 7.2, RFC 7516 section 7.2).
class TestJsonToken : public QObject
{
    Q_OBJECT

private slots:
    void eachSignatureOfTheGeneralFormHasItsOwnVerdict();
    void theFlattenedFormIsRead();
    void partsStandInOrderOfPlace_data();
    void partsStandInOrderOfPlace();
    void everyByteOfAnEscapedPayloadLeadsToItsCharacters();
    void departuresAreNamedWithTheirPlace_data();
    void departuresAreNamedWithTheirPlace();
    void aParameterIsLookedUpInEveryHeader();
    void aDetachedPayloadIsSignedOver_data();
    void aDetachedPayloadIsSignedOver();
    void moreSignaturesThanTheLimitAreNotRead();
    void moreRecipientsThanTheLimitAreNotRead();
    void aLargeHeaderOfManyRecipientsIsReadQuickly();
    void tokensAreFoundInWhateverSurroundsThem_data();
    void tokensAreFoundInWhateverSurroundsThem();
    void nestedBracesCostNoMoreThanTheirLength();
};

namespace {

const std::string kProtected = encodeBase64Url(R"({"alg":"HS256"})");
const std::string kPayload = encodeBase64Url(R"({"sub":"anna"})");
const std::string kSignature = encodeBase64Url(std::string(32, '\x5a'));

Token parseBareJson(const std::string &text)
{
    return parseJsonToken(text, SourceMap::identity({0, text.size()}));
}

std::string textAt(const std::string &text, ByteRange range)
{
    return text.substr(range.begin, range.size());
}

/// `template` with P, Y and S in quotation marks standing for protected header, payload and signature.
std::string filledIn(QByteArray pattern)
{
    pattern.replace("'P'", '"' + QByteArray::fromStdString(kProtected) + '"');
    pattern.replace("'Y'", '"' + QByteArray::fromStdString(kPayload) + '"');
    pattern.replace("'S'", '"' + QByteArray::fromStdString(kSignature) + '"');
    pattern.replace('\'', '"');
    return pattern.toStdString();
}

} // namespace

void TestJsonToken::eachSignatureOfTheGeneralFormHasItsOwnVerdict()
{
    const Token token = parseBareJson(read("rfc7515/rfc7515_A.6.jwsg").toStdString());
    QCOMPARE(idsOf(token.findings), QStringList());
    QCOMPARE(token.serialization, Serialization::General);
    QCOMPARE(token.signatures.size(), std::size_t{2});
    const KeyRing rsa = importKeys(read("rfc7515/rfc7515_A.6.1.jwk").toStdString(), "A.6.1").keys;
    const KeyRing ec = importKeys(read("rfc7515/rfc7515_A.6.2.jwk").toStdString(), "A.6.2").keys;
    QCOMPARE(verifySignature(token, token.signatures[0], rsa).verdict, SignatureVerdict::Valid);
    QCOMPARE(verifySignature(token, token.signatures[0], ec).verdict, SignatureVerdict::Unverified);
    QCOMPARE(verifySignature(token, token.signatures[1], ec).verdict, SignatureVerdict::Valid);
    QCOMPARE(verifySignature(token, token.signatures[1], rsa).verdict, SignatureVerdict::Unverified);
}

void TestJsonToken::theFlattenedFormIsRead()
{
    const Token token = parseBareJson(read("rfc7515/rfc7515_A.7.jwsf").toStdString());
    QCOMPARE(idsOf(token.findings), QStringList());
    QCOMPARE(token.serialization, Serialization::Flattened);
    const KeyRing keys = importKeys(read("rfc7515/rfc7515_A.7.jwk").toStdString(), "A.7").keys;
    const SignatureCheck check = verifySignature(token, keys);
    QCOMPARE(check.verdict, SignatureVerdict::Valid);
    QCOMPARE(QString::fromStdString(check.alg), QString("ES256"));
    QCOMPARE(JoseHeader(token, token.signatures.front()).string("kid"),
             std::string("e9bc097a-ce51-4036-9562-d2ade882db0d"));
}

void TestJsonToken::partsStandInOrderOfPlace_data()
{
    QTest::addColumn<QByteArray>("pattern");
    QTest::addColumn<QStringList>("names");
    QTest::newRow("as the RFC writes it")
        << QByteArray("{'payload':'Y','protected':'P','header':{'kid':'1'},'signature':'S'}")
        << QStringList{"payload", "header", "unprotected header", "signature"};
    QTest::newRow("backwards") << QByteArray("{'signature':'S','header':{},'protected':'P','payload':'Y'}")
                               << QStringList{"signature", "unprotected header", "header", "payload"};
    QTest::newRow("an encrypted one")
        << QByteArray("{'protected':'P','unprotected':{},'header':{},'encrypted_key':'S','aad':'Y','iv':'Y',"
                      "'ciphertext':'Y','tag':'Y'}")
        << QStringList{"header",        "unprotected header", "unprotected header",
                       "encrypted key", "additional data",    "initialization vector",
                       "ciphertext",    "authentication tag"};
    QTest::newRow("disclosures and key binding")
        << QByteArray("{'payload':'Y','protected':'P','header':{'disclosures':['Y','Y'],'kb_jwt':'a.b.c'},"
                      "'signature':'S'}")
        << QStringList{"payload",    "header",      "unprotected header", "disclosure",
                       "disclosure", "key binding", "signature"};
}

void TestJsonToken::partsStandInOrderOfPlace()
{
    QFETCH(QByteArray, pattern);
    QFETCH(QStringList, names);
    const Token token = parseBareJson(filledIn(pattern));
    QStringList actual;
    for (const TokenPart &part : token.parts)
        actual << QString::fromStdString(std::string(partName(part.name)));
    QCOMPARE(actual, names);
    for (const JwsSignature &signature : token.signatures) {
        QCOMPARE(token.at(signature.protectedHeader)->name, PartName::Header);
        QCOMPARE(token.at(signature.signature)->name, PartName::Signature);
    }
    for (const JweRecipient &recipient : token.recipients)
        QCOMPARE(token.at(recipient.encryptedKey)->name, PartName::EncryptedKey);
}

void TestJsonToken::everyByteOfAnEscapedPayloadLeadsToItsCharacters()
{
    // b64 is false: the payload is the string itself (RFC 7797 section 3).
    const std::string header = encodeBase64Url(R"({"alg":"HS256","b64":false,"crit":["b64"]})");
    const std::string text = R"({"protected":")" + header +
                             R"(","payload":"a\n\u00e9\ud83d\ude00z","signature":")" + kSignature + R"("})";
    const Token token = parseBareJson(text);
    const TokenPart *payload = token.part(PartName::Payload);
    QVERIFY(payload && payload->isUnencoded);
    QCOMPARE(std::string(payload->bytes()), std::string("a\n\xC3\xA9\xF0\x9F\x98\x80z"));
    QCOMPARE(textAt(text, payload->sourceOf({0, 1})), std::string("a"));
    QCOMPARE(textAt(text, payload->sourceOf({1, 2})), std::string("\\n"));
    QCOMPARE(textAt(text, payload->sourceOf({2, 4})), std::string("\\u00e9"));
    QCOMPARE(textAt(text, payload->sourceOf({4, 8})), std::string("\\ud83d\\ude00"));
    QCOMPARE(textAt(text, payload->sourceOf({8, 9})), std::string("z"));
    QCOMPARE(std::string(token.signingInput().view()), header + ".a\n\xC3\xA9\xF0\x9F\x98\x80z");
}

void TestJsonToken::departuresAreNamedWithTheirPlace_data()
{
    QTest::addColumn<QByteArray>("pattern");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *name, const char *pattern, const QStringList &expected) {
        QTest::newRow(name) << QByteArray(pattern) << expected;
    };
    row("a payload that is no string", "{'payload':1,'protected':'P','signature':'S'}",
        {"json-token-member-kind: 1", "payload-detached: "});
    row("no signature", "{'payload':'Y','protected':'P','signature':null}",
        {"json-token-member-kind: null",
         "json-token-member-missing: {'payload':'Y','protected':'P','signature':null}"});
    row("both forms at once",
        "{'payload':'Y','signature':'S','signatures':[{'protected':'P','signature':'S'}]}",
        {"json-token-mixed: "
         "{'payload':'Y','signature':'S','signatures':[{'protected':'P','signature':'S'}]}"});
    row("no signature in the list", "{'payload':'Y','signatures':[]}", {"json-token-member-missing: []"});
    row("a name in both headers", "{'payload':'Y','protected':'P','header':{'alg':'none'},'signature':'S'}",
        {"header-parameter-repeated: 'alg'"});
    row("crit where anybody may change it",
        "{'payload':'Y','protected':'P','header':{'crit':['x'],'x':1},'signature':'S'}",
        {"header-crit-unprotected: ['x']", "header-crit-unknown: 'x'"});
    row("cut off", "{'payload':'Y','protected':'P','signature':'S'", {"json-unexpected-end: "});
}

void TestJsonToken::departuresAreNamedWithTheirPlace()
{
    QFETCH(QByteArray, pattern);
    QFETCH(QStringList, expected);
    const std::string text = filledIn(pattern);
    const Token token = parseBareJson(text);
    QStringList actual;
    for (const Finding &finding : token.findings)
        actual << QString::fromStdString(std::string(finding.id) + ": " + textAt(text, finding.where));
    for (QString &line : expected)
        line = QString::fromStdString(filledIn(line.toUtf8()));
    QCOMPARE(actual, expected);
    QVERIFY(token.part(PartName::Header) || pattern.contains("[]"));
}

void TestJsonToken::aParameterIsLookedUpInEveryHeader()
{
    const std::string text =
        filledIn("{'protected':'P','unprotected':{'enc':'A128GCM'},'recipients':[{'header':"
                 "{'kid':'1'}},{'header':{'kid':'2'}}],'ciphertext':'Y'}");
    const Token token = parseBareJson(text);
    QCOMPARE(token.recipients.size(), std::size_t{2});
    const JoseHeader second(token, token.recipients[1]);
    QCOMPARE(second.string("alg"), std::string("HS256"));
    QVERIFY(second.parameter("alg").isProtected());
    QCOMPARE(second.string("enc"), std::string("A128GCM"));
    QCOMPARE(second.string("kid"), std::string("2"));
    QVERIFY(!second.parameter("kid").isProtected());
    QCOMPARE(textAt(text, second.parameter("kid").where()), std::string("\"2\""));
    QVERIFY(!second.parameter("zip").exists());
}

void TestJsonToken::aDetachedPayloadIsSignedOver_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("payload");
    const QByteArray protectedPart = QByteArray::fromStdString(kProtected);
    QTest::newRow("compact") << protectedPart + "..c2ln" << QByteArray::fromStdString(kPayload);
    QTest::newRow("flattened") << QByteArray("{\"protected\":\"" + protectedPart +
                                             "\",\"signature\":\"c2ln\"}")
                               << QByteArray::fromStdString(kPayload);
    const QByteArray unencoded =
        QByteArray::fromStdString(encodeBase64Url(R"({"alg":"HS256","b64":false,"crit":["b64"]})"));
    QTest::newRow("compact, unencoded") << unencoded + "..c2ln" << QByteArray(R"({"sub":"anna"})");
    QTest::newRow("flattened, unencoded")
        << QByteArray("{\"protected\":\"" + unencoded + "\",\"signature\":\"c2ln\"}")
        << QByteArray(R"({"sub":"anna"})");
}

void TestJsonToken::aDetachedPayloadIsSignedOver()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, payload);
    const Token token =
        text.startsWith('{') ? parseBareJson(text.toStdString()) : parseBare(text.toStdString());
    const SigningInput input = token.signingInput(token.signatures.front(), R"({"sub":"anna"})");
    const std::string header(token.encoded(*token.part(PartName::Header)));
    QCOMPARE(std::string(input.view()), header + '.' + payload.toStdString());
}

void TestJsonToken::moreSignaturesThanTheLimitAreNotRead()
{
    QByteArray pattern("{'payload':'Y','signatures':[");
    for (std::size_t i = 0; i < limits::kSignatures + 5; ++i)
        pattern += i > 0 ? ",{'protected':'P','signature':'S'}" : "{'protected':'P','signature':'S'}";
    const Token token = parseBareJson(filledIn(pattern + "]}"));
    QCOMPARE(token.signatures.size(), limits::kSignatures);
    QCOMPARE(idsOf(token.findings), QStringList{"signatures-too-many"});
}

void TestJsonToken::moreRecipientsThanTheLimitAreNotRead()
{
    QByteArray pattern("{'protected':'P','ciphertext':'Y','recipients':[");
    for (int i = 0; i < 10'000; ++i)
        pattern += i > 0 ? ",{'encrypted_key':'S'}" : "{'encrypted_key':'S'}";
    const Token token = parseBareJson(filledIn(pattern + "]}"));
    QCOMPARE(token.recipients.size(), limits::kRecipients);
    QCOMPARE(idsOf(token.findings), QStringList{"recipients-too-many"});
}

void TestJsonToken::aLargeHeaderOfManyRecipientsIsReadQuickly()
{
    std::string shared = "{\"a\":1";
    for (int i = 0; i < 200'000; ++i)
        shared += ",\"n" + std::to_string(i) + "\":1";
    std::string text = R"({"protected":")" + kProtected + R"(","unprotected":)" + shared +
                       R"(},"recipients":[{"header":{"a":2}})";
    for (std::size_t i = 1; i < limits::kRecipients; ++i)
        text += R"(,{"header":{"a":2}})";
    // A look through all names for every recipient would take minutes.
    const Token token = parseBareJson(text + R"(],"ciphertext":""})");
    QCOMPARE(token.recipients.size(), limits::kRecipients);
    QCOMPARE(idsOf(token.findings), QStringList{"header-parameter-repeated"});
}

void TestJsonToken::tokensAreFoundInWhateverSurroundsThem_data()
{
    QTest::addColumn<QByteArray>("pattern"); // the tokens stand between < and >
    const auto row = [](const char *name, const char *pattern) {
        QTest::newRow(name) << QByteArray(pattern);
    };
    row("bare", "<{'payload':'Y','protected':'P','signature':'S'}>");
    row("without payload", "<{'protected':'P','signature':'S'}>");
    row("an unprotected header alone", "<{'payload':'Y','header':{'alg':'HS256'},'signature':'S'}>");
    row("general", "<{'payload':'Y','signatures':[{'protected':'P','signature':'S'}]}>");
    row("encrypted", "<{'protected':'P','ciphertext':'Y'}>");
    row("encrypted for two", "<{'recipients':[{},{}],'ciphertext':'Y'}>");
    row("as a member", "{'token':<{'payload':'Y','protected':'P','signature':'S'}>,'x':{}}");
    row("in prose", "see <{ 'payload' : 'Y',\n 'protected': 'P', 'signature' :'S' }> and {this}");
    row("two", "[<{'protected':'P','ciphertext':'Y'}>,<{'protected':'P','signature':'S'}>]");
    row("behind a stray quotation mark", "the 5' wide\n<{'protected':'P','signature':'S'}>");
    row("cut off", "log: <{'protected':'P','signature':'S'>");
    row("a webhook's own signature", "{'payload':{'a':1},'signature':'S'}");
    row("a payload that is signed by other means", "{'payload':'Y','signature':'S'}");
    row("members of other kinds", "{'payload':'Y','protected':true,'signature':7}");
    row("words in a value", "{'text':'protected','more':'signature'}");
}

void TestJsonToken::tokensAreFoundInWhateverSurroundsThem()
{
    QFETCH(QByteArray, pattern);
    std::vector<ByteRange> expected;
    std::string paste;
    for (const char c : filledIn(pattern)) {
        if (c == '<')
            expected.push_back({paste.size(), 0});
        else if (c == '>')
            expected.back().end = paste.size();
        else
            paste += c;
    }
    QCOMPARE(findJsonTokens(paste), expected);
}

void TestJsonToken::nestedBracesCostNoMoreThanTheirLength()
{
    std::string deep;
    for (int i = 0; i < 1'000'000; ++i)
        deep += R"({"signature":)";
    QVERIFY(findJsonTokens(deep).empty());
}

QTEST_APPLESS_MAIN(TestJsonToken)
#include "tst_json_token.moc"
