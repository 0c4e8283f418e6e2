#include "core/text/encodings/base64url.h"
#include "tests/core/jws/signed_tokens.h"

#include <QJsonArray>
#include <QTest>

using namespace jotscope;
using namespace jotscope::vectors;

/// The examples of the standards, made again.
class TestSigningExamples : public QObject
{
    Q_OBJECT

private slots:
    void deterministicExamplesAreMadeAgainByteForByte_data();
    void deterministicExamplesAreMadeAgainByteForByte();
    void randomisedExamplesAreMadeAgainInTheSameShape_data();
    void randomisedExamplesAreMadeAgainInTheSameShape();
};

namespace {

KeyPointer keyFrom(const QJsonValue &jwk)
{
    const KeyRing keys = keysFrom(jwk);
    if (keys.size() != 1)
        qFatal("not one key");
    return keys.front();
}

QJsonValue compared(const std::string &text)
{
    const QString whole = QString::fromStdString(text);
    return text.starts_with('{') ? QJsonValue(QJsonDocument::fromJson(whole.toUtf8()).object()) : whole;
}

QJsonObject cookbook(const char *name)
{
    return readObject(QStringLiteral("rfc7520/") + name + ".json");
}

/// The headers' texts of one signature, as an example's token has them.
Signer signerFrom(const QJsonValue &signature, const KeyPointer &key)
{
    const std::string header =
        decodeStrictBase64Url(signature["protected"].toString().toStdString()).value_or("");
    std::string unprotectedHeader;
    if (signature["header"].isObject())
        unprotectedHeader = QJsonDocument(signature["header"].toObject()).toJson().toStdString();
    const std::string alg =
        JsonDocument::parse(header.empty() ? unprotectedHeader : header).root().member("alg").string();
    return {findJwsAlgorithm(alg), key, header, unprotectedHeader};
}

Signer signerOfCompact(const std::string &token, const KeyPointer &key)
{
    return signerFrom(QJsonObject{{"protected", QString::fromStdString(token.substr(0, token.find('.')))}},
                      key);
}

} // namespace

void TestSigningExamples::deterministicExamplesAreMadeAgainByteForByte_data()
{
    QTest::addColumn<Form>("form");
    QTest::addColumn<QJsonValue>("key");
    QTest::addColumn<std::string>("payload");
    QTest::addColumn<bool>("isDetached");
    QTest::addColumn<QJsonValue>("expected");

    const std::string joe =
        "{\"iss\":\"joe\",\r\n \"exp\":1300819380,\r\n \"http://example.com/is_root\":true}";
    for (const int number : {1, 2, 5}) {
        const QString path = QStringLiteral("rfc7515/rfc7515_A.%1").arg(number);
        QTest::addRow("RFC 7515 A.%d", number)
            << Form::Compact << (number == 5 ? QJsonValue() : QJsonValue(readObject(path + ".jwk"))) << joe
            << false << QJsonValue(QString(read(path + ".jwsc").trimmed()));
    }
    for (const char *name : {"4_1.rsa_v15_signature", "4_4.hmac-sha2_integrity_protection",
                             "4_5.signature_with_detached_content", "4_6.protecting_specific_header_fields",
                             "4_7.protecting_content_only"}) {
        const QJsonObject example = cookbook(name);
        const std::pair<Form, const char *> outputs[] = {
            {Form::Compact, "compact"}, {Form::Flattened, "json_flat"}, {Form::General, "json"}};
        for (const auto &[form, output] : outputs) {
            const QJsonValue expected = example["output"][output];
            if (!expected.isUndefined())
                QTest::addRow("RFC 7520 %s, %s", name, output)
                    << form << example["input"]["key"] << example["input"]["payload"].toString().toStdString()
                    << QByteArray(name).contains("detached") << expected;
        }
    }
    const QJsonArray unencoded = readObject("rfc7797/rfc7797-4.json")["cases"].toArray();
    for (const QJsonValue &example : unencoded)
        QTest::newRow(qPrintable(example["id"].toString()))
            << (example["serialization"] == "compact" ? Form::Compact : Form::Flattened) << example["key"]
            << example["payload"].toString().toStdString() << example["detachedPayload"].isString()
            << example["token"];
    const QJsonObject plain = readObject("rfc7797/hmac-sha2_b64_false.json");
    QTest::newRow("RFC 7797, unencoded in compact form")
        << Form::Compact << plain["input"]["key"] << plain["input"]["payload"].toString().toStdString()
        << false << plain["output"]["compact"];
    const QJsonValue edwards = readObject("rfc8037/rfc8037-appendix-a.json")["cases"][0];
    QTest::newRow("RFC 8037 A.4") << Form::Compact << edwards["key"]
                                  << edwards["payload"].toString().toStdString() << false << edwards["token"];
}

void TestSigningExamples::deterministicExamplesAreMadeAgainByteForByte()
{
    QFETCH(Form, form);
    QFETCH(QJsonValue, key);
    QFETCH(std::string, payload);
    QFETCH(bool, isDetached);
    QFETCH(QJsonValue, expected);
    const KeyPointer signing = key.isObject() ? keyFrom(key) : nullptr;
    const Signer signer =
        form == Form::Compact
            ? signerOfCompact(expected.toString().toStdString(), signing)
            : signerFrom(form == Form::General ? expected["signatures"][0] : expected, signing);
    const auto made = signAs(form, signer, payload, {isDetached});
    QVERIFY2(made, made ? "" : made.error().id.data());
    QCOMPARE(compared(*made), expected);
}

void TestSigningExamples::randomisedExamplesAreMadeAgainInTheSameShape_data()
{
    QTest::addColumn<QJsonValue>("token");
    QTest::addColumn<QJsonArray>("keys");
    QTest::addColumn<std::string>("payload");

    for (const int number : {3, 4}) {
        const QString path = QStringLiteral("rfc7515/rfc7515_A.%1").arg(number);
        QTest::addRow("RFC 7515 A.%d", number) << QJsonValue(QString(read(path + ".jwsc").trimmed()))
                                               << QJsonArray{readObject(path + ".jwk")} << kPayload;
    }
    QTest::newRow("RFC 7515 A.6") << QJsonValue(readObject("rfc7515/rfc7515_A.6.jwsg"))
                                  << QJsonArray{readObject("rfc7515/rfc7515_A.6.1.jwk"),
                                                readObject("rfc7515/rfc7515_A.6.2.jwk")}
                                  << kPayload;
    QTest::newRow("RFC 7515 A.7") << QJsonValue(readObject("rfc7515/rfc7515_A.7.jwsf"))
                                  << QJsonArray{readObject("rfc7515/rfc7515_A.7.jwk")} << kPayload;
    for (const char *name : {"4_2.rsa-pss_signature", "4_3.ecdsa_signature", "4_8.multiple_signatures"}) {
        const QJsonObject example = cookbook(name);
        const QJsonValue key = example["input"]["key"];
        for (const char *output : {"compact", "json_flat", "json"}) {
            if (!example["output"][output].isUndefined())
                QTest::addRow("RFC 7520 %s, %s", name, output)
                    << example["output"][output] << (key.isArray() ? key.toArray() : QJsonArray{key})
                    << example["input"]["payload"].toString().toStdString();
        }
    }
}

void TestSigningExamples::randomisedExamplesAreMadeAgainInTheSameShape()
{
    QFETCH(QJsonValue, token);
    QFETCH(QJsonArray, keys);
    QFETCH(std::string, payload);
    KeyRing ring;
    for (const QJsonValue &key : keys)
        ring.push_back(keyFrom(key));

    Result<std::string> made;
    QJsonArray expected;
    if (token.isString()) {
        made = signCompact(signerOfCompact(token.toString().toStdString(), ring[0]), payload);
        expected = {token.toString().section('.', 0, 0)};
    } else if (!token["signatures"].isArray()) {
        made = signFlattened(signerFrom(token, ring[0]), payload);
        expected = {token["protected"]};
    } else {
        std::vector<Signer> signers;
        for (std::size_t i = 0; i < ring.size(); ++i) {
            const QJsonValue signature = token["signatures"][qsizetype(i)];
            signers.push_back(signerFrom(signature, ring[i]));
            expected.push_back(signature["protected"].toString());
        }
        made = signGeneral(signers, payload);
    }
    QVERIFY2(made, made ? "" : made.error().id.data());

    const Token parsed = parseAny(*made);
    QJsonArray headers;
    for (const JwsSignature &signature : parsed.signatures) {
        const TokenPart *header = parsed.at(signature.protectedHeader);
        headers.push_back(header ? QString::fromStdString(std::string(parsed.encoded(*header))) : QString());
    }
    QCOMPARE(headers, expected);
    QCOMPARE(parsed.departure(), nullptr);
    QCOMPARE(verdictsOf(parsed, ring), QStringList(qsizetype(ring.size()), "valid"));
}

QTEST_APPLESS_MAIN(TestSigningExamples)
#include "tst_signing_examples.moc"
