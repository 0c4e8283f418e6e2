#include "core/crypto/encryption/key_derivation.h"
#include "core/findings/catalogue.h"
#include "core/jose/jose_header.h"
#include "core/text/limits.h"
#include "tests/core/jwe/encrypted_tokens.h"

#include <QDir>
#include <QJsonArray>
#include <QTest>

using namespace jotscope;
using namespace jotscope::vectors;

/// Making encrypted tokens.
class TestJweEncryption : public QObject
{
    Q_OBJECT

private slots:
    void deterministicExamplesAreMadeAgainByteForByte_data();
    void deterministicExamplesAreMadeAgainByteForByte();
    void theWrappedExampleOfRfc7516IsMadeAgain();
    void aCompressedExampleIsMadeAgainButForItsCompression();
    void agreementsYieldThePublishedKey_data();
    void agreementsYieldThePublishedKey();
    void everyPairOpensInEverySerialization_data();
    void everyPairOpensInEverySerialization();
    void integratedEncryptionOpensInEverySerialization_data();
    void integratedEncryptionOpensInEverySerialization();
    void severalRecipientsShareOneContent();
    void aPreSharedKeyIsNeededToOpen();
    void partiesAreBoundToTheAgreement();
    void theHeadersWordingIsKept_data();
    void theHeadersWordingIsKept();
    void whatCannotBeMadeIsRefused_data();
    void whatCannotBeMadeIsRefused();
};

namespace {

std::string bytesOf(const QJsonValue &base64Url)
{
    const auto bytes = decodeStrictBase64Url(base64Url.toString().toStdString());
    if (!bytes)
        qFatal("not base64url: %s", qPrintable(base64Url.toString()));
    return *bytes;
}

/// Yields the scripted draws one after the other, each of which must have the size asked for.
crypto::RandomSource scripted(std::vector<std::string> draws)
{
    return [draws = std::move(draws), next = std::size_t{0}](std::size_t size) mutable {
        if (next >= draws.size() || draws[next].size() != size)
            qFatal("an unforeseen draw of %zu bytes", size);
        return SecretBytes(draws[next++]);
    };
}

QJsonObject objectOf(const std::string &json)
{
    return QJsonDocument::fromJson(QByteArray::fromStdString(json)).object();
}

KeyPointer keyOf(const QJsonValue &key)
{
    return keysFrom(key).at(0);
}

KeyPointer keyFor(const JweAlgorithm &algorithm, const ContentEncryption *encryption)
{
    switch (algorithm.management) {
    case KeyManagement::Direct:
        return secretKey(std::string(crypto::keySize(encryption->cipher), 'd'));
    case KeyManagement::AesKeyWrap:
    case KeyManagement::AesGcmKeyWrap:
        return secretKey(std::string(algorithm.wrapKeyBytes, 'w'));
    case KeyManagement::Pbes2:
        return secretKey("correct horse");
    case KeyManagement::RsaPkcs1:
    case KeyManagement::RsaOaep:
        return rsaKey();
    case KeyManagement::EcdhEs:
        return keyOn(crypto::Curve::P256);
    case KeyManagement::HpkeIntegrated:
    case KeyManagement::HpkeKey:
        break;
    }
    return keyOn(algorithm.suite->curve);
}

EncryptionOptions optionsFor(const char *encryption)
{
    EncryptionOptions options;
    options.contentEncryption = encryption ? findContentEncryption(encryption) : nullptr;
    options.iterations = 1'000;
    return options;
}

std::string sealedAs(Serialization serialization, const EncryptionRecipient &recipient,
                     const std::string &plaintext, const EncryptionOptions &options)
{
    const Result<std::string> token = serialization == Serialization::Compact
                                          ? encryptCompact(recipient, plaintext, options, counting())
                                      : serialization == Serialization::Flattened
                                          ? encryptFlattened(recipient, plaintext, options, counting())
                                          : encryptGeneral({&recipient, 1}, plaintext, options, counting());
    if (!token)
        qFatal("not sealed: %s", englishMessage(token.error()).c_str());
    return *token;
}

constexpr Serialization kSerializations[] = {Serialization::Compact, Serialization::Flattened,
                                             Serialization::General};

} // namespace

void TestJweEncryption::deterministicExamplesAreMadeAgainByteForByte_data()
{
    QTest::addColumn<QString>("file");
    for (const char *start : {"5_3", "5_4", "5_5", "5_6", "5_7", "5_8", "5_10", "5_11", "5_12"}) {
        const QDir cookbook(QStringLiteral(JOTSCOPE_TEST_DATA "/rfc7520/jwe"));
        const QStringList files = cookbook.entryList({QString(start) + ".*"});
        QCOMPARE(files.size(), 1);
        QTest::newRow(start) << files.front();
    }
}

void TestJweEncryption::deterministicExamplesAreMadeAgainByteForByte()
{
    QFETCH(QString, file);
    const QJsonObject vector = readObject("rfc7520/jwe/" + file);
    const QJsonObject input = vector["input"].toObject();
    const QJsonObject generated = vector["generated"].toObject();
    const QJsonObject keySide = vector["encrypting_key"].toObject();
    const QJsonObject content = vector["encrypting_content"].toObject();
    const std::string plaintext = input["plaintext"].toString().toStdString();

    // What the published token was made with, in the order that it is drawn.
    std::vector<std::string> draws;
    const std::string alg = input["alg"].toString().toStdString();
    if (alg != "dir" && alg != "ECDH-ES")
        draws.push_back(bytesOf(generated["cek"]));
    if (keySide.contains("epk"))
        draws.push_back(bytesOf(keySide["epk"]["d"]));
    draws.push_back(bytesOf(generated["iv"]));

    EncryptionOptions options = optionsFor(qPrintable(input["enc"].toString()));
    if (content.contains("protected_b64u"))
        options.protectedHeader = bytesOf(content["protected_b64u"]);
    const EncryptionRecipient recipient{
        findJweAlgorithm(alg), keyOf(input.contains("pwd") ? input["pwd"] : input["key"]), {}, nullptr};
    const QJsonObject output = vector["output"].toObject();
    if (output.contains("compact")) {
        const auto token = encryptCompact(recipient, plaintext, options, scripted(draws));
        QVERIFY2(token, token ? "" : englishMessage(token.error()).c_str());
        QCOMPARE(QString::fromStdString(*token), output["compact"].toString());
    }
    if (content.contains("unprotected"))
        options.sharedHeader = textOf(content["unprotected"]);
    if (input.contains("aad"))
        options.additionalData = input["aad"].toString().toStdString();
    if (output.contains("json_flat")) {
        const auto token = encryptFlattened(recipient, plaintext, options, scripted(draws));
        QVERIFY2(token, token ? "" : englishMessage(token.error()).c_str());
        QCOMPARE(objectOf(*token), output["json_flat"].toObject());
    }
    const auto token = encryptGeneral({&recipient, 1}, plaintext, options, scripted(draws));
    QVERIFY2(token, token ? "" : englishMessage(token.error()).c_str());
    QJsonObject expected = output["json"].toObject();
    // A recipient without key and header still has its place (RFC 7516 section 7.2.1).
    if (!expected.contains("recipients"))
        expected["recipients"] = QJsonArray{QJsonObject()};
    QCOMPARE(objectOf(*token), expected);
}

void TestJweEncryption::theWrappedExampleOfRfc7516IsMadeAgain()
{
    const QJsonValue wrapped = readObject("rfc7516/rfc7516-appendix-a.json")["cases"][2];
    const QStringList parts = wrapped["token"].toString().split('.');
    EncryptionOptions options = optionsFor("A128CBC-HS256");
    options.protectedHeader = bytesOf(parts[0]);
    const auto again = encryptCompact({findJweAlgorithm("A128KW"), keyOf(wrapped["key"]), {}, nullptr},
                                      wrapped["plaintext"].toString().toStdString(), options,
                                      scripted({bytesOf(wrapped["cek"]), bytesOf(parts[2])}));
    QVERIFY(again);
    QCOMPARE(QString::fromStdString(*again), wrapped["token"].toString());
}

void TestJweEncryption::aCompressedExampleIsMadeAgainButForItsCompression()
{
    const QJsonObject vector = readObject("rfc7520/jwe/5_9.compressed_content.json");
    const QJsonObject input = vector["input"].toObject();
    EncryptionOptions options = optionsFor("A128GCM");
    options.protectedHeader = bytesOf(vector["encrypting_content"]["protected_b64u"]);
    const KeyPointer key = keyOf(input["key"]);
    const std::string plaintext = input["plaintext"].toString().toStdString();
    const auto token =
        encryptCompact({findJweAlgorithm("A128KW"), key, {}, nullptr}, plaintext, options,
                       scripted({bytesOf(vector["generated"]["cek"]), bytesOf(vector["generated"]["iv"])}));
    QVERIFY(token);
    const QStringList made = QString::fromStdString(*token).split('.');
    const QStringList published = vector["output"]["compact"].toString().split('.');
    QCOMPARE(made.first(3), published.first(3));
    QVERIFY(bytesOf(made[3]).size() < plaintext.size());
    QCOMPARE(payloadOf(decryptToken(parseAny(*token), {key})), plaintext);
}

void TestJweEncryption::agreementsYieldThePublishedKey_data()
{
    QTest::addColumn<QJsonValue>("recipient");
    QTest::addColumn<QString>("ephemeral");
    QTest::addColumn<QString>("enc");
    QTest::addColumn<QString>("parties");
    QTest::addColumn<std::string>("contentKey");
    const QJsonValue ec = readObject("rfc7518/rfc7518-appendix-c.json")["cases"][0];
    QTest::newRow("RFC 7518 C") << ec["recipientPrivate"] << ec["ephemeralPrivate"]["d"].toString()
                                << "A128GCM"
                                << "Alice Bob" << bytesOf(ec["derivedKey"]);
    // RFC 8037 publishes what is agreed on; the key follows with the KDF that the above row proves.
    const QJsonArray okp = readObject("rfc8037/rfc8037-appendix-a.json")["cases"].toArray();
    for (const QJsonValue &one : okp) {
        if (!one.toObject().contains("Z"))
            continue;
        const std::string otherInfo("\0\0\0\7A128GCM\0\0\0\0\0\0\0\0\0\0\0\x80", 23);
        const SecretBytes derived = crypto::deriveConcat(SecretBytes(bytesOf(one["Z"])), otherInfo, 16);
        QTest::newRow(qPrintable(one["id"].toString()))
            << one["recipientPublic"] << one["ephemeralSecretRaw"].toString() << "A128GCM"
            << "" << std::string(derived.view());
    }
}

void TestJweEncryption::agreementsYieldThePublishedKey()
{
    QFETCH(QJsonValue, recipient);
    QFETCH(QString, ephemeral);
    QFETCH(QString, enc);
    QFETCH(QString, parties);
    QFETCH(std::string, contentKey);
    EncryptionOptions options = optionsFor(qPrintable(enc));
    if (!parties.isEmpty()) {
        options.partyUInfo = parties.split(' ')[0].toStdString();
        options.partyVInfo = parties.split(' ')[1].toStdString();
    }
    const auto token = encryptCompact({findJweAlgorithm("ECDH-ES"), keyOf(recipient), {}, nullptr}, "agreed",
                                      options, scripted({bytesOf(ephemeral), std::string(12, 'i')}));
    QVERIFY(token);
    const Token parsed = parseAny(*token);
    const std::string aad(parsed.encoded(*parsed.part(PartName::Header)));
    const auto plaintext = crypto::openContent(options.contentEncryption->cipher, SecretBytes(contentKey),
                                               parsed.part(PartName::InitializationVector)->bytes(), aad,
                                               parsed.part(PartName::Ciphertext)->bytes(),
                                               parsed.part(PartName::AuthenticationTag)->bytes());
    QVERIFY(plaintext);
    QCOMPARE(std::string(plaintext->view()), std::string("agreed"));
}

void TestJweEncryption::everyPairOpensInEverySerialization_data()
{
    QTest::addColumn<QString>("alg");
    QTest::addColumn<QString>("enc");
    for (const JweAlgorithm &algorithm : jweAlgorithms()) {
        if (algorithm.management == KeyManagement::HpkeIntegrated)
            continue;
        for (const ContentEncryption &encryption : contentEncryptions())
            QTest::addRow("%s %s", algorithm.name.data(), encryption.name.data())
                << algorithm.name.data() << encryption.name.data();
    }
}

void TestJweEncryption::everyPairOpensInEverySerialization()
{
    QFETCH(QString, alg);
    QFETCH(QString, enc);
    const JweAlgorithm *algorithm = findJweAlgorithm(alg.toStdString());
    EncryptionOptions options = optionsFor(qPrintable(enc));
    std::vector<KeyPointer> keys = {keyFor(*algorithm, options.contentEncryption)};
    if (algorithm->management == KeyManagement::EcdhEs) {
        using enum crypto::Curve;
        for (const crypto::Curve curve : {P384, P521, X25519, X448})
            keys.push_back(keyOn(curve));
    }
    for (const KeyPointer &key : keys) {
        for (const Serialization serialization : kSerializations) {
            const bool isJson = serialization != Serialization::Compact;
            options.additionalData = isJson ? std::optional<std::string>("a card") : std::nullopt;
            options.sharedHeader = isJson ? R"({"cty":"text/plain"})" : "";
            const std::string plaintext = "A plaintext that fills some blocks, and the part of another.";
            const std::string token =
                sealedAs(serialization, {algorithm, key, {}, nullptr}, plaintext, options);
            const Token parsed = parseAny(token);
            QCOMPARE(parsed.serialization, serialization);
            QVERIFY2(!parsed.departure(), parsed.departure() ? parsed.departure()->id.data() : "");
            const Decryption decryption = decryptToken(parsed, {key});
            QCOMPARE(verdictOf(decryption), "decrypted");
            QCOMPARE(payloadOf(decryption), plaintext);
            QCOMPARE(QString::fromStdString(decryption.alg), alg);
            QCOMPARE(QString::fromStdString(decryption.enc), enc);
        }
    }
}

void TestJweEncryption::integratedEncryptionOpensInEverySerialization_data()
{
    QTest::addColumn<QString>("alg");
    for (const JweAlgorithm &algorithm : jweAlgorithms()) {
        if (algorithm.management == KeyManagement::HpkeIntegrated)
            QTest::newRow(algorithm.name.data()) << algorithm.name.data();
    }
}

void TestJweEncryption::integratedEncryptionOpensInEverySerialization()
{
    QFETCH(QString, alg);
    const JweAlgorithm *algorithm = findJweAlgorithm(alg.toStdString());
    const KeyPointer key = keyFor(*algorithm, nullptr);
    for (const bool isCompressed : {false, true}) {
        for (const Serialization serialization : kSerializations) {
            EncryptionOptions options = optionsFor(nullptr);
            options.isCompressed = isCompressed;
            if (serialization != Serialization::Compact)
                options.additionalData = "a card";
            const std::string token =
                sealedAs(serialization, {algorithm, key, {}, nullptr}, "plaintext", options);
            const Token parsed = parseAny(token);
            QVERIFY(!parsed.departure());
            const Decryption decryption = decryptToken(parsed, {key});
            QCOMPARE(payloadOf(decryption), std::string("plaintext"));
            QCOMPARE(decryption.enc, std::string());
            QVERIFY(!JoseHeader(parsed, parsed.recipients.front()).parameter("enc").exists());
        }
    }
}

void TestJweEncryption::severalRecipientsShareOneContent()
{
    std::vector<EncryptionRecipient> recipients;
    const EncryptionOptions options = optionsFor("A256CBC-HS512");
    for (const char *alg :
         {"RSA-OAEP-256", "A256GCMKW", "ECDH-ES+A128KW", "PBES2-HS512+A256KW", "HPKE-4-KE"}) {
        const JweAlgorithm *algorithm = findJweAlgorithm(alg);
        recipients.push_back(
            {algorithm, keyFor(*algorithm, nullptr), std::string(R"({"for":")") + alg + "\"}", nullptr});
    }
    const auto token = encryptGeneral(recipients, "for all", options, counting());
    QVERIFY(token);
    const QJsonObject protectedHeader =
        objectOf(*decodeStrictBase64Url(objectOf(*token)["protected"].toString().toStdString()));
    QCOMPARE(protectedHeader.keys(), QStringList{"enc"});
    for (std::size_t i = 0; i < recipients.size(); ++i) {
        const Decryption decryption = decryptToken(parseAny(*token), {recipients[i].key});
        QCOMPARE(payloadOf(decryption), std::string("for all"));
        QCOMPARE(decryption.recipient, i);
    }
    // The whole of it as a published example has it: RFC 7520 section 5.13, but for RSA's random padding.
    const QJsonObject vector = readObject("rfc7520/jwe/5_13.encrypting_to_multiple_recipients.json");
    std::vector<EncryptionRecipient> published;
    for (int i = 0; i < 3; ++i)
        published.push_back({findJweAlgorithm(vector["input"]["alg"][i].toString().toStdString()),
                             keyOf(vector["input"]["key"][i]),
                             textOf(vector["output"]["json"]["recipients"][i]["header"]), nullptr});
    EncryptionOptions again = optionsFor("A128CBC-HS256");
    again.sharedHeader = R"({"cty":"text/plain"})";
    const auto made = encryptGeneral(
        published, vector["input"]["plaintext"].toString().toStdString(), again,
        scripted({bytesOf(vector["generated"]["cek"]), bytesOf(vector["encrypting_key"][1]["epk"]["d"]),
                  bytesOf(vector["generated"]["iv"])}));
    QVERIFY2(made, made ? "" : englishMessage(made.error()).c_str());
    QJsonObject madeObject = objectOf(*made);
    QJsonObject expected = vector["output"]["json"].toObject();
    for (QJsonObject *object : {&madeObject, &expected}) {
        QJsonArray all = (*object)["recipients"].toArray();
        all.removeFirst();
        (*object)["recipients"] = all;
    }
    QCOMPARE(madeObject, expected);
}

void TestJweEncryption::aPreSharedKeyIsNeededToOpen()
{
    Key::Attributes named;
    named.kid = "shared";
    const KeyPointer psk = secretKey(std::string(32, 'p'), named);
    const KeyPointer wrong = secretKey(std::string(32, 'q'), named);
    for (const char *alg : {"HPKE-3", "HPKE-3-KE"}) {
        const JweAlgorithm *algorithm = findJweAlgorithm(alg);
        const KeyPointer key = keyFor(*algorithm, nullptr);
        const EncryptionOptions options =
            optionsFor(algorithm->management == KeyManagement::HpkeKey ? "A128GCM" : nullptr);
        for (const Serialization serialization : kSerializations) {
            const Token token =
                parseAny(sealedAs(serialization, {algorithm, key, {}, psk}, "plaintext", options));
            QCOMPARE(payloadOf(decryptToken(token, {key, psk})), std::string("plaintext"));
            QCOMPARE(verdictOf(decryptToken(token, {key})), "no-key");
            QCOMPARE(verdictOf(decryptToken(token, {key, wrong})), "failed");
        }
    }
}

void TestJweEncryption::partiesAreBoundToTheAgreement()
{
    const KeyPointer key = keyOn(crypto::Curve::X25519);
    EncryptionOptions options = optionsFor("A128GCM");
    options.partyUInfo = "Alice";
    options.partyVInfo = "Bob";
    const EncryptionRecipient to{findJweAlgorithm("ECDH-ES+A128KW"), key, {}, nullptr};
    const std::string token = sealedAs(Serialization::General, to, "plaintext", options);
    QCOMPARE(verdictOf(decryptToken(parseAny(token), {key})), "decrypted");
    // In the general form they stand in the unprotected header: only the agreement holds them.
    const QString other = QString::fromStdString(token).replace("\"QWxpY2U\"", "\"QWxpY2X\"");
    QVERIFY(other != QString::fromStdString(token));
    QVERIFY(verdictOf(decryptToken(parseAny(other.toStdString()), {key})) == "failed");
}

void TestJweEncryption::theHeadersWordingIsKept_data()
{
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("made");
    QTest::newRow("none") << ""
                          << R"({"alg":"dir","enc":"A128GCM","kid":"k"})";
    QTest::newRow("empty") << "{}"
                           << R"({"alg":"dir","enc":"A128GCM","kid":"k"})";
    QTest::newRow("spaced") << "{ \"typ\" : \"JWT\" }\n"
                            << "{\"alg\":\"dir\",\"enc\":\"A128GCM\", \"typ\" : \"JWT\" ,\"kid\":\"k\"}\n";
    QTest::newRow("complete") << R"({"kid":"x","enc":"A128GCM","alg":"dir"})"
                              << R"({"kid":"x","enc":"A128GCM","alg":"dir"})";
    QTest::newRow("escaped") << R"({"alg":"\u0064ir"})"
                             << R"({"enc":"A128GCM","alg":"\u0064ir","kid":"k"})";
}

void TestJweEncryption::theHeadersWordingIsKept()
{
    QFETCH(QString, given);
    QFETCH(QString, made);
    Key::Attributes named;
    named.kid = "k";
    EncryptionOptions options = optionsFor("A128GCM");
    options.protectedHeader = given.toStdString();
    const KeyPointer key = secretKey(std::string(16, 'd'), named);
    const std::string token =
        sealedAs(Serialization::Compact, {findJweAlgorithm("dir"), key, {}, nullptr}, "plaintext", options);
    QCOMPARE(QString::fromStdString(*decodeStrictBase64Url(token.substr(0, token.find('.')))), made);
    QCOMPARE(verdictOf(decryptToken(parseAny(token), {key})), "decrypted");
}

namespace {

struct Refusal
{
    const char *name;
    const char *finding;
    EncryptionRecipient recipient;
    EncryptionOptions options;
    Serialization serialization = Serialization::Compact;
    int recipients = 1;
};

std::vector<Refusal> refusals()
{
    const auto header = [](const char *protectedHeader, const char *enc = "A128GCM") {
        EncryptionOptions options = optionsFor(enc);
        options.protectedHeader = protectedHeader;
        return options;
    };
    const auto to = [](const char *alg, KeyPointer key = nullptr) {
        const JweAlgorithm *algorithm = findJweAlgorithm(alg);
        return EncryptionRecipient{
            algorithm, key ? key : keyFor(*algorithm, findContentEncryption("A128GCM")), {}, nullptr};
    };
    Key::Attributes signing;
    signing.use = "sig";
    Key::Attributes other;
    other.alg = "A128KW";
    const std::string k16(16, 'k');
    EncryptionOptions shared = optionsFor("A128GCM");
    shared.sharedHeader = R"({"kid":"1"})";
    EncryptionOptions twice = shared;
    twice.protectedHeader = R"({"kid":"1"})";
    EncryptionOptions many = optionsFor("A128GCM");
    many.iterations = limits::kPbes2Iterations + 1;
    EncryptionOptions unprotectedZip = optionsFor("A128GCM");
    unprotectedZip.sharedHeader = R"({"zip":"DEF"})";
    EncryptionRecipient withPsk = to("HPKE-0-KE");
    withPsk.presharedKey = secretKey(k16, other);
    using enum Serialization;
    return {
        {"no JSON", "encryption-header-invalid", to("dir"), header("{")},
        {"no object", "encryption-header-invalid", to("dir"), header("[]")},
        {"a name twice", "encryption-header-invalid", to("dir"), header(R"({"a":1,"a":2})")},
        {"another alg", "encryption-parameter-conflict", to("dir"), header(R"({"alg":"A128KW"})")},
        {"another enc", "encryption-parameter-conflict", to("dir"), header(R"({"enc":"A256GCM"})")},
        {"another epk", "encryption-parameter-conflict", to("ECDH-ES"), header(R"({"epk":{"kty":"EC"}})")},
        {"another tag", "encryption-parameter-conflict", to("A128GCMKW"), header(R"({"tag":"AAAA"})")},
        {"iv of another length", "encryption-parameter-kind", to("A128GCMKW"), header(R"({"iv":"AAAA"})")},
        {"short salt", "encryption-parameter-kind", to("PBES2-HS256+A128KW"), header(R"({"p2s":"AAAA"})")},
        {"apu no base64url", "encryption-parameter-kind", to("ECDH-ES"), header(R"({"apu":"="})")},
        {"p2c of zero", "encryption-iterations", to("PBES2-HS256+A128KW"), header(R"({"p2c":0})")},
        {"too many rounds", "encryption-iterations", to("PBES2-HS256+A128KW"), many},
        {"zip unknown", "encryption-parameter-kind", to("dir"), header(R"({"zip":"GZ"})")},
        {"zip unprotected", "encryption-parameter-kind", to("dir"), unprotectedZip, Flattened},
        {"no enc", "encryption-enc-missing", to("dir"), header("", nullptr)},
        {"enc with integrated", "encryption-enc-unwanted", to("HPKE-0"), header("")},
        {"enc in the header with integrated", "encryption-enc-unwanted", to("HPKE-0"),
         header(R"({"enc":"A128GCM"})", nullptr)},
        {"shared header in compact form", "encryption-needs-json", to("dir"), shared},
        {"two headers with one name", "encryption-parameter-repeated", to("dir"), twice, Flattened},
        {"key of another type", "encryption-key-type", to("dir", rsaKey()), header("")},
        {"key of another curve", "encryption-key-type", to("HPKE-0", keyOn(crypto::Curve::P384)),
         header("", nullptr)},
        {"key of another size", "encryption-key-size", to("A128KW", secretKey("short")), header("")},
        {"key for signatures", "encryption-key-use", to("dir", secretKey(k16, signing)), header("")},
        {"key for another alg", "encryption-key-alg", to("dir", secretKey(k16, other)), header("")},
        {"short psk", "encryption-psk-invalid", withPsk, header("")},
        {"psk_id without psk", "encryption-psk-invalid", to("HPKE-0-KE"), header(R"({"psk_id":"AAAA"})")},
        {"no recipient", "encryption-no-recipient", to("dir"), header(""), General, 0},
        {"no key", "encryption-no-recipient", {findJweAlgorithm("dir"), nullptr, {}, nullptr}, header("")},
        {"dir for two", "encryption-direct-with-others", to("dir"), header(""), General, 2},
        {"ECDH-ES for two", "encryption-direct-with-others", to("ECDH-ES"), header(""), General, 2},
        {"HPKE for two", "encryption-direct-with-others", to("HPKE-0"), header("", nullptr), General, 2},
        {"too many recipients", "encryption-recipients-limit", to("A128KW"), header(""), General, 1'001},
    };
}

} // namespace

void TestJweEncryption::whatCannotBeMadeIsRefused_data()
{
    QTest::addColumn<std::size_t>("row");
    const std::vector<Refusal> all = refusals();
    for (std::size_t i = 0; i < all.size(); ++i)
        QTest::newRow(all[i].name) << i;
}

void TestJweEncryption::whatCannotBeMadeIsRefused()
{
    QFETCH(std::size_t, row);
    const Refusal refusal = refusals()[row];
    const std::vector<EncryptionRecipient> recipients(std::size_t(refusal.recipients), refusal.recipient);
    const Result<std::string> token =
        refusal.serialization == Serialization::Compact
            ? encryptCompact(refusal.recipient, "plaintext", refusal.options, counting())
        : refusal.serialization == Serialization::Flattened
            ? encryptFlattened(refusal.recipient, "plaintext", refusal.options, counting())
            : encryptGeneral(recipients, "plaintext", refusal.options, counting());
    QVERIFY(!token);
    QCOMPARE(QString::fromUtf8(token.error().id.data()), refusal.finding);
    QVERIFY(!QString::fromStdString(englishMessage(token.error())).contains("  "));
}

QTEST_APPLESS_MAIN(TestJweEncryption)
#include "tst_jwe_encryption.moc"
