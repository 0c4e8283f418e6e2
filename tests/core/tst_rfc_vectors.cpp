#include "core/jose/jws/verification.h"
#include "core/text/encodings/base64url.h"
#include "tests/core/vectors.h"

#include <QJsonArray>
#include <QTest>

using namespace jotscope;
using namespace jotscope::vectors;

/// The examples of the specifications themselves.
class TestRfcVectors : public QObject
{
    Q_OBJECT

private slots:
    void examplesVerify_data();
    void examplesVerify();
    void examplesWithAnotherPayloadDoNot_data() { examplesVerify_data(); }
    void examplesWithAnotherPayloadDoNot();
    void theUnsecuredExampleIsReadAndNeverValid();
    void detachedContentVerifiesOnceItIsPutIn_data();
    void detachedContentVerifiesOnceItIsPutIn();
};

namespace {

QJsonObject caseOf(const QString &path, const QString &id)
{
    for (const QJsonValue &value : readObject(path)["cases"].toArray()) {
        if (value["id"] == id)
            return value.toObject();
    }
    qFatal("no case %s in %s", qPrintable(id), qPrintable(path));
}

struct CookbookExample
{
    QJsonValue key;
    std::string token;
    std::string payload;
};

CookbookExample cookbook(const QString &path)
{
    const QJsonObject example = readObject(path);
    return {example["input"]["key"], example["output"]["compact"].toString().toStdString(),
            example["input"]["payload"].toString().toStdString()};
}

std::string verdictOf(const std::string &token, const QJsonValue &key)
{
    return std::string(verdictName(verifySignature(parseBare(token), keysFrom(key)).verdict));
}

} // namespace

void TestRfcVectors::examplesVerify_data()
{
    QTest::addColumn<std::string>("token");
    QTest::addColumn<QJsonValue>("key");
    QTest::addColumn<std::string>("payload");

    const std::string joe =
        "{\"iss\":\"joe\",\r\n \"exp\":1300819380,\r\n \"http://example.com/is_root\":true}";
    for (const int number : {1, 2, 3, 4}) {
        const QString path = QStringLiteral("rfc7515/rfc7515_A.%1").arg(number);
        QTest::addRow("RFC 7515 A.%d", number)
            << read(path + ".jwsc").trimmed().toStdString() << QJsonValue(readObject(path + ".jwk"))
            << (number == 4 ? std::string("Payload") : joe);
    }
    const std::pair<const char *, const char *> cookbookRows[] = {
        {"RFC 7520 4.1", "rfc7520/4_1.rsa_v15_signature.json"},
        {"RFC 7520 4.2", "rfc7520/4_2.rsa-pss_signature.json"},
        {"RFC 7520 4.3", "rfc7520/4_3.ecdsa_signature.json"},
        {"RFC 7520 4.4", "rfc7520/4_4.hmac-sha2_integrity_protection.json"},
        {"RFC 7797, payload unencoded", "rfc7797/hmac-sha2_b64_false.json"},
    };
    for (const auto &[name, path] : cookbookRows) {
        const CookbookExample example = cookbook(path);
        QTest::newRow(name) << example.token << example.key << example.payload;
    }
    const std::tuple<const char *, const char *, const char *> caseRows[] = {
        {"RFC 8037 A.4", "rfc8037/rfc8037-appendix-a.json", "rfc8037-A.1-A.4"},
        {"RFC 7797 4.1", "rfc7797/rfc7797-4.json", "rfc7797-4.1"},
    };
    for (const auto &[name, path, id] : caseRows) {
        const QJsonObject example = caseOf(path, id);
        QTest::newRow(name) << example["token"].toString().toStdString() << example["key"]
                            << example["payload"].toString().toStdString();
    }
}

void TestRfcVectors::examplesVerify()
{
    QFETCH(std::string, token);
    QFETCH(QJsonValue, key);
    QFETCH(std::string, payload);
    const Token parsed = parseBare(token);
    QCOMPARE(parsed.departure(), nullptr);
    QCOMPARE(std::string(parsed.part(PartName::Payload)->bytes()), payload);
    QCOMPARE(verdictOf(token, key), std::string("valid"));
}

void TestRfcVectors::examplesWithAnotherPayloadDoNot()
{
    QFETCH(std::string, token);
    QFETCH(QJsonValue, key);
    const std::size_t payload = token.find('.') + 1;
    token[payload] = token[payload] == 'A' ? 'B' : 'A';
    QCOMPARE(verdictOf(token, key), std::string("invalid"));
}

void TestRfcVectors::theUnsecuredExampleIsReadAndNeverValid()
{
    const std::string text = read("rfc7515/rfc7515_A.5.jwsc").trimmed().toStdString();
    const Token token = parseBare(text);
    QCOMPARE(token.part(PartName::Payload)->json->root().member("iss").string(), std::string("joe"));
    QCOMPARE(verdictOf(text, readObject("rfc7515/rfc7515_A.1.jwk")), std::string("none"));
}

void TestRfcVectors::detachedContentVerifiesOnceItIsPutIn_data()
{
    QTest::addColumn<std::string>("token");
    QTest::addColumn<QJsonValue>("key");
    QTest::addColumn<std::string>("payload");
    const CookbookExample example = cookbook("rfc7520/4_5.signature_with_detached_content.json");
    QTest::newRow("RFC 7520 4.5") << example.token << example.key << example.payload;
    const QJsonObject attached = caseOf("rfc7797/rfc7797-4.json", "rfc7797-4.1");
    QTest::newRow("RFC 7797 4.1") << attached["token"].toString().replace("JC4wMg", "").toStdString()
                                  << attached["key"] << std::string("$.02");
}

void TestRfcVectors::detachedContentVerifiesOnceItIsPutIn()
{
    QFETCH(std::string, token);
    QFETCH(QJsonValue, key);
    QFETCH(std::string, payload);
    const SignatureCheck check = verifySignature(parseBare(token), keysFrom(key));
    QCOMPARE(std::string(verdictName(check.verdict)), std::string("unverified"));
    QCOMPARE(idsOf(check.findings), QStringList{"signature-payload-detached"});

    token.insert(token.find('.') + 1, encodeBase64Url(payload));
    QCOMPARE(verdictOf(token, key), std::string("valid"));
}

QTEST_APPLESS_MAIN(TestRfcVectors)
#include "tst_rfc_vectors.moc"
