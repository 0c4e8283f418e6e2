#include "core/inspect/json/inspection_json.h"
#include "core/text/encodings/base64url.h"
#include "tests/core/vectors.h"
#include "tests/tokens.h"

#include <QJsonArray>
#include <QTest>

using namespace jotscope;
using namespace jotscope::tokens;
using namespace jotscope::vectors;

/// What scripts rely on: names, shapes and spellings.
class TestInspectionJson : public QObject
{
    Q_OBJECT

private slots:
    void everyMemberIsThereWithItsName();
    void theKeyIsNamedByKidAndThumbprint();
    void verdictsAreSpeltAsAgreed_data();
    void verdictsAreSpeltAsAgreed();
    void numbersAndDuplicatesKeepTheirSpelling();
    void aPayloadIsAnObjectATextOrNull_data();
    void aPayloadIsAnObjectATextOrNull();
    void findingsComeWithPlaceMessageAndRemedy();
    void oneTokenIsOneLine();
    void secretsAndTheirThumbprintsAreLeftOut();
};

namespace {

constexpr Instant kNow{std::chrono::seconds{1'300'819'000}};

KeyRing secret(const std::string &text = kSecret)
{
    return importSecret(text, SecretEncoding::Utf8, "secret").keys;
}

QByteArray json(const std::string &paste, const KeyRing &keys = {}, const Policy &policy = {})
{
    return QByteArray::fromStdString(inspectionToJson(inspect(paste, keys, policy, kNow)));
}

QJsonObject firstToken(const QByteArray &text)
{
    return QJsonDocument::fromJson(text).object()["tokens"].toArray().first().toObject();
}

} // namespace

void TestInspectionJson::everyMemberIsThereWithItsName()
{
    const std::string token =
        signedToken(R"({"iss":"joe","exp":1300819380})", R"({"alg":"HS256","typ":"JWT"})");
    const QJsonObject whole = QJsonDocument::fromJson(json("jwt=" + token, secret())).object();
    QCOMPARE(whole.keys(), (QStringList{"findings", "tokens"}));
    const QJsonObject first = whole["tokens"].toArray().first().toObject();
    for (const char *member : {"range", "form", "header", "payload", "payloadText", "claims", "signature",
                               "diagnosis", "findings", "nested"})
        QVERIFY2(first.contains(QLatin1String(member)), member);
    QCOMPARE(first["range"].toArray(), (QJsonArray{4, 4 + qint64(token.size())}));
    QCOMPARE(first["form"].toString(), "jws-compact");
    QCOMPARE(first["name"].toString(), "jwt");
    QCOMPARE(first["header"].toObject()["typ"].toString(), "JWT");
    QCOMPARE(first["payload"].toObject()["iss"].toString(), "joe");
    QCOMPARE(first["payloadText"].toString(), R"({"iss":"joe","exp":1300819380})");
    const QJsonObject claim = first["claims"].toArray()[1].toObject();
    QCOMPARE(claim["name"].toString(), "exp");
    QCOMPARE(claim["value"].toInt(), 1300819380);
    QCOMPARE(claim["time"].toString(), "2011-03-22T18:43:00Z");
    QCOMPARE(claim["reference"].toString(), "RFC 7519 section 4.1.4");
    QVERIFY(first["diagnosis"].isArray());
    QVERIFY(first["nested"].isArray());
}

void TestInspectionJson::theKeyIsNamedByKidAndThumbprint()
{
    const std::string token = read("rfc7515/rfc7515_A.3.jwsc").trimmed().toStdString();
    QJsonObject key = readObject("rfc7515/rfc7515_A.3.jwk");
    key["kid"] = "a3";
    const QJsonObject signature = firstToken(json(token, keysFrom(key)))["signature"].toObject();
    QCOMPARE(signature["verdict"].toString(), "valid");
    QCOMPARE(signature["alg"].toString(), "ES256");
    QCOMPARE(signature["key"].toObject()["kid"].toString(), "a3");
    QCOMPARE(signature["key"].toObject()["thumbprint"].toString(),
             QString::fromStdString(keysFrom(key).front()->thumbprint()));
}

void TestInspectionJson::verdictsAreSpeltAsAgreed_data()
{
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<bool>("hasKey");
    QTest::addColumn<QString>("form");
    QTest::addColumn<QString>("verdict");
    const auto row = [](const char *name, const std::string &token, bool hasKey, const char *form,
                        const char *verdict) {
        QTest::newRow(name) << QByteArray::fromStdString(token) << hasKey << form << verdict;
    };
    row("valid", signedToken("{}"), true, "jws-compact", "valid");
    row("invalid", signedToken("{}").substr(0, 40) + std::string(43, 'A'), true, "jws-compact", "invalid");
    row("unverified", signedToken("{}"), false, "jws-compact", "unverified");
    row("unsupported", signedToken("{}", R"({"alg":"XX1"})"), true, "jws-compact", "unsupported");
    row("none", encodeBase64Url(R"({"alg":"none"})") + ".e30.", false, "unsecured", "none");
}

void TestInspectionJson::verdictsAreSpeltAsAgreed()
{
    QFETCH(QByteArray, token);
    QFETCH(bool, hasKey);
    QFETCH(QString, form);
    QFETCH(QString, verdict);
    const QJsonObject first = firstToken(json(token.toStdString(), hasKey ? secret() : KeyRing()));
    QCOMPARE(first["form"].toString(), form);
    QCOMPARE(first["signature"].toObject()["verdict"].toString(), verdict);
}

void TestInspectionJson::numbersAndDuplicatesKeepTheirSpelling()
{
    const std::string payload =
        R"({"big":123456789012345678901234567890,"huge":1e400,"one":1.0,"a":"\u00e9","a":2})";
    const QByteArray text = json(signedToken(payload));
    QVERIFY2(text.contains(QByteArray::fromStdString("\"payload\":" + payload)), text);
}

void TestInspectionJson::aPayloadIsAnObjectATextOrNull_data()
{
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("object") << QByteArray(R"({"a":1})")
                            << QByteArray(R"("payload":{"a":1},"payloadText":"{\"a\":1}")");
    QTest::newRow("pretty object") << QByteArray("{\n \"a\": \"b c\"\n}")
                                   << QByteArray(
                                          R"("payload":{"a":"b c"},"payloadText":"{\n \"a\": \"b c\"\n}")");
    QTest::newRow("text") << QByteArray("hello") << QByteArray(R"("payload":"hello","payloadText":"hello")");
    QTest::newRow("broken JSON") << QByteArray(R"({"a":)") << QByteArray(R"("payload":"{\"a\":")");
    QTest::newRow("empty") << QByteArray() << QByteArray(R"("payload":null,"payloadText":"")");
    QTest::newRow("binary") << QByteArray("\xff\x01")
                            << QByteArray("\"payload\":null,\"payloadText\":\"\uFFFD\\u0001\"");
}

void TestInspectionJson::aPayloadIsAnObjectATextOrNull()
{
    QFETCH(QByteArray, payload);
    QFETCH(QByteArray, expected);
    const QByteArray text = json(signedToken(payload.toStdString()));
    QVERIFY2(text.contains(expected), text);
    QJsonParseError error{};
    QJsonDocument::fromJson(text, &error);
    QCOMPARE(error.error, QJsonParseError::NoError);
}

void TestInspectionJson::findingsComeWithPlaceMessageAndRemedy()
{
    const std::string token = signedToken(R"({"exp":1300000000})");
    const QJsonArray findings = firstToken(json(token, secret()))["findings"].toArray();
    const QJsonObject expired = findings.first().toObject();
    QCOMPARE(expired["id"].toString(), "exp-in-past");
    QCOMPARE(expired["severity"].toString(), "error");
    const std::size_t body = token.find('.') + 1;
    const ByteRange where = charactersOfBytes({7, 17}).shiftedBy(body);
    QCOMPARE(expired["range"].toArray(), (QJsonArray{qint64(where.begin), qint64(where.end)}));
    QCOMPARE(expired["message"].toString(), "The token expired 9 days ago, at 2011-03-13T07:06:40Z.");
    QVERIFY(expired["remedy"].toString().endsWith('.'));
    for (const QJsonValue &finding : findings)
        QVERIFY(
            (QStringList{"error", "warning", "info"}).contains(finding.toObject()["severity"].toString()));

    const QJsonObject nothing = QJsonDocument::fromJson(json("hello")).object();
    QCOMPARE(nothing["tokens"].toArray().size(), 0);
    QCOMPARE(nothing["findings"].toArray().first().toObject()["id"].toString(), "no-token-found");
}

void TestInspectionJson::oneTokenIsOneLine()
{
    const Inspection inspection = inspect(signedToken("{\n\"a\":\"b\\n\"\n}"), {}, {}, kNow);
    const QByteArray line = QByteArray::fromStdString(tokenToJson(inspection.tokens.front()));
    QVERIFY(!line.contains('\n'));
    QCOMPARE(QJsonDocument::fromJson(line).object(),
             firstToken(QByteArray::fromStdString(inspectionToJson(inspection))));
}

void TestInspectionJson::secretsAndTheirThumbprintsAreLeftOut()
{
    const KeyRing keys = secret("short");
    const QByteArray text = json(signedToken("{}", R"({"alg":"HS256"})", "short"), keys);
    QVERIFY(text.contains("\"verdict\":\"valid\""));
    QVERIFY(!text.contains(QByteArray::fromStdString(keys.front()->thumbprint())));
    QVERIFY(!text.contains("\"short\""));
}

QTEST_APPLESS_MAIN(TestInspectionJson)
#include "tst_inspection_json.moc"
