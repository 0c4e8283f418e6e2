#include "core/jose/keys/key_import.h"
#include "core/text/base64url.h"
#include "core/text/limits.h"
#include "tests/core/vectors.h"

#include <QJsonArray>
#include <QTest>

using namespace jotscope;
using namespace jotscope::vectors;

/// Keys from whatever holds them: every format of one key is the same key.
class TestKeyImport : public QObject
{
    Q_OBJECT

private slots:
    void everyFormatIsTheSameKey_data();
    void everyFormatIsTheSameKey();
    void encryptedKeysNeedTheirPassphrase_data();
    void encryptedKeysNeedTheirPassphrase();
    void tooManyRoundsAreRefusedAtOnce();
    void damagedTextIsExplainedAtItsPlace_data();
    void damagedTextIsExplainedAtItsPlace();
    void damagedJwksAreExplainedAtTheMember_data();
    void damagedJwksAreExplainedAtTheMember();
    void slipsThatLeaveNoDoubtAreReadWithAWarning_data();
    void slipsThatLeaveNoDoubtAreReadWithAWarning();
    void whatSurroundsABlockDoesNotMatter_data();
    void whatSurroundsABlockDoesNotMatter();
    void aBadKeyAmongGoodOnesCostsOnlyItself();
    void severalBlocksAreSeveralKeys();
    void attributesOfAJwkAreKept();
    void secretsAreReadAsTheirEncoding_data();
    void secretsAreReadAsTheirEncoding();
    void secretsOfAnotherEncodingAreMarked_data();
    void secretsOfAnotherEncodingAreMarked();
    void keysAreToldFromPasswords_data();
    void keysAreToldFromPasswords();
    void largeNoiseIsRefused();
    void noFindingHoldsASecret();
};

namespace {

std::string keyFile(const QString &name)
{
    return read("keys/" + name).toStdString();
}

const SecretBytes kPassphrase{std::string("open sesame")};

const QByteArray kEcJwk = R"({"kty":"EC","crv":"P-256","x":"f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU",)"
                          R"("y":"x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0",)"
                          R"("d":"jpsQnnGQmL-YBIffH1136cspYG6-0iY7X1fCE9-E9LI"})";
const QByteArray kOkpJwk =
    R"({"kty":"OKP","crv":"Ed25519","x":"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"})";

QString onlyId(const KeyImport &import)
{
    return idsOf(import.findings).join(' ');
}

QByteArray marked(const KeyImport &import, const QByteArray &text)
{
    const ByteRange where = import.findings.front().where;
    return text.mid(qsizetype(where.begin), qsizetype(where.size()));
}

} // namespace

void TestKeyImport::everyFormatIsTheSameKey_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<bool>("isPrivate");
    QTest::addColumn<KeyType>("type");
    QTest::addColumn<int>("bits");
    const auto key = [](const char *name, KeyType type, int bits, const QStringList &more) {
        QStringList files{"pkcs8.pem", "pkcs8.der", "spki.pem", "spki.der"};
        for (const QString &format : files + more) {
            const bool isPublic =
                format.startsWith("spki") || format.contains("public") || format.startsWith("cert");
            QTest::addRow("%s.%s", name, qPrintable(format))
                << QString(QLatin1String(name)) + '.' + format << !isPublic << type << bits;
        }
    };
    key("rsa", KeyType::Rsa, 2048,
        {"pkcs1.pem", "pkcs1-public.pem", "pkcs1.der", "certificate.pem", "certificate.der"});
    key("P-256", KeyType::Ec, 256, {"sec1.pem", "sec1.der", "certificate.pem", "certificate.der"});
    key("P-384", KeyType::Ec, 384, {"sec1.pem", "sec1.der"});
    key("P-521", KeyType::Ec, 521, {"sec1.pem", "sec1.der"});
    key("secp256k1", KeyType::Ec, 256, {"sec1.pem", "sec1.der"});
    key("Ed25519", KeyType::Okp, 253, {});
    key("Ed448", KeyType::Okp, 448, {});
}

void TestKeyImport::everyFormatIsTheSameKey()
{
    QFETCH(QString, file);
    QFETCH(bool, isPrivate);
    QFETCH(KeyType, type);
    QFETCH(int, bits);
    const KeyImport import = importKeys(keyFile(file), "test");
    QCOMPARE(onlyId(import), QString());
    QCOMPARE(import.keys.size(), 1);
    const Key &key = *import.keys.front();
    QCOMPARE(key.type(), type);
    QVERIFY2(std::abs(static_cast<int>(key.bits()) - bits) <= 8, qPrintable(QString::number(key.bits())));
    QCOMPARE(key.isSecret(), isPrivate);
    QCOMPARE(key.attributes().label, "test");
    const KeyImport reference = importKeys(keyFile(file.section('.', 0, 0) + ".spki.pem"), "test");
    QCOMPARE(key.thumbprint(), reference.keys.front()->thumbprint());
    QCOMPARE(key.asymmetric()->subjectPublicKeyInfo(), keyFile(file.section('.', 0, 0) + ".spki.der"));
}

void TestKeyImport::encryptedKeysNeedTheirPassphrase_data()
{
    QTest::addColumn<QString>("file");
    for (const char *name : {"rsa", "P-256", "P-384", "P-521", "secp256k1", "Ed25519", "Ed448"})
        QTest::newRow(name) << QString(QLatin1String(name)) + ".encrypted.pem";
    QTest::newRow("old form") << "rsa.old-encrypted.pem";
}

void TestKeyImport::encryptedKeysNeedTheirPassphrase()
{
    QFETCH(QString, file);
    const std::string text = keyFile(file);
    const KeyImport without = importKeys(text, "test");
    QCOMPARE(onlyId(without), "key-passphrase-needed");
    QVERIFY(without.needsPassphrase && without.keys.empty());
    const SecretBytes wrong{std::string("open barley")};
    const KeyImport with = importKeys(text, "test", &wrong);
    QCOMPARE(onlyId(with), "key-passphrase-wrong");
    QVERIFY(with.needsPassphrase && with.keys.empty());
    const KeyImport right = importKeys(text, "test", &kPassphrase);
    QCOMPARE(onlyId(right), QString());
    QVERIFY(!right.needsPassphrase);
    const KeyImport plain = importKeys(keyFile(file.section('.', 0, 0) + ".pkcs8.pem"), "test");
    QCOMPARE(right.keys.front()->thumbprint(), plain.keys.front()->thumbprint());
    QVERIFY(right.keys.front()->isSecret());
}

void TestKeyImport::tooManyRoundsAreRefusedAtOnce()
{
    const KeyImport import = importKeys(keyFile("Ed25519.many-iterations.pem"), "test", &kPassphrase);
    QCOMPARE(onlyId(import), "key-too-many-iterations");
}

void TestKeyImport::damagedTextIsExplainedAtItsPlace_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("id");
    QTest::addColumn<QByteArray>("marked");
    const QByteArray pem = read("keys/P-256.spki.pem");
    const QByteArray cut = pem.left(pem.indexOf("-----END"));
    QTest::newRow("nothing") << QByteArray() << "key-not-recognised" << QByteArray();
    QTest::newRow("a password") << QByteArray("hunter2") << "key-not-recognised" << QByteArray("hunter2");
    QTest::newRow("JSON that is no key")
        << QByteArray(R"({"a":1})") << "key-not-recognised" << QByteArray(R"({"a":1})");
    QTest::newRow("no END line") << cut << "pem-end-missing" << cut;
    QTest::newRow("END of another") << QByteArray(pem).replace("END PUBLIC", "END PRIVATE")
                                    << "pem-end-missing"
                                    << QByteArray(pem).replace("END PUBLIC", "END PRIVATE");
    QTest::newRow("a line lost") << QByteArray(pem).remove(40, 65) << "key-malformed"
                                 << QByteArray(pem).remove(40, 65).trimmed();
    QTest::newRow("foreign character") << QByteArray(pem).replace(50, 1, "!") << "key-malformed"
                                       << QByteArray(pem).replace(50, 1, "!").trimmed();
    QTest::newRow("certificate request")
        << QByteArray("-----BEGIN CERTIFICATE REQUEST-----\nAAAA\n-----END CERTIFICATE REQUEST-----")
        << "pem-block-ignored"
        << QByteArray("-----BEGIN CERTIFICATE REQUEST-----\nAAAA\n-----END CERTIFICATE REQUEST-----");
    QTest::newRow("EC parameters alone")
        << read("keys/parameters.pem") << "pem-block-ignored" << read("keys/parameters.pem").trimmed();
    QTest::newRow("DSA") << read("keys/dsa.pem") << "key-type-unsupported" << read("keys/dsa.pem").trimmed();
    QTest::newRow("cut DER") << read("keys/rsa.spki.der").left(100) << "key-malformed"
                             << read("keys/rsa.spki.der").left(100);
}

void TestKeyImport::damagedTextIsExplainedAtItsPlace()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, id);
    QFETCH(QByteArray, marked);
    const KeyImport import = importKeys(text.toStdString(), "test");
    QCOMPARE(onlyId(import), id);
    QVERIFY(import.keys.empty());
    QCOMPARE(::marked(import, text), marked);
}

void TestKeyImport::damagedJwksAreExplainedAtTheMember_data()
{
    QTest::addColumn<QByteArray>("jwk");
    QTest::addColumn<QString>("id");
    QTest::addColumn<QByteArray>("marked");
    const auto row = [](const char *name, const QByteArray &jwk, const char *id, const QByteArray &marked) {
        QTest::newRow(name) << jwk << id << marked;
    };
    const QByteArray rsa = read("rfc7515/rfc7515_A.2.jwk").trimmed();
    const QByteArray otherEc = read("rfc7515/rfc7515_A.4.jwk").trimmed();
    const QByteArray wrongY = QByteArray(kEcJwk).replace("\"y\":\"x_F", "\"y\":\"y_F");
    const QByteArray wrongD = QByteArray(kEcJwk).replace("jpsQ", "kpsQ");
    const QByteArray shortOkp = QByteArray(kOkpJwk).replace("11qY", "");
    row("kty unknown", R"({"kty":"XX"})", "jwk-kty-unknown", "\"XX\"");
    row("kty no string", R"({"kty":7})", "jwk-member-missing", "7");
    row("crv missing", R"({"kty":"EC","x":"AA","y":"AA"})", "jwk-member-missing",
        R"({"kty":"EC","x":"AA","y":"AA"})");
    row("crv unknown", R"({"kty":"EC","crv":"P-257"})", "jwk-crv-unknown", "\"P-257\"");
    row("crv of another kty", R"({"kty":"OKP","crv":"P-256"})", "jwk-crv-unknown", "\"P-256\"");
    row("k missing", R"({"kty":"oct"})", "jwk-member-missing", R"({"kty":"oct"})");
    row("k no string", R"({"kty":"oct","k":1})", "jwk-member-missing", "1");
    row("k no base64url", R"({"kty":"oct","k":"a b!"})", "jwk-member-not-base64url", "\"a b!\"");
    row("point off the curve", wrongY, "key-point-not-on-curve", "");
    row("halves differ", wrongD, "key-halves-differ", "");
    row("OKP too short", shortOkp, "key-wrong-length", shortOkp);
    row("RSA without e", R"({"kty":"RSA","n":"AQAB"})", "jwk-member-missing", R"({"kty":"RSA","n":"AQAB"})");
    row("even exponent", QByteArray(R"({"kty":"RSA","e":"AQAA","n":")") + QByteArray(342, 'w') + "\"}",
        "key-exponent-out-of-range", "");
    row("exponent 1", QByteArray(R"({"kty":"RSA","e":"AQ","n":")") + QByteArray(342, 'w') + "\"}",
        "key-exponent-out-of-range", "");
    row("modulus too large", QByteArray(R"({"kty":"RSA","e":"AQAB","n":")") + QByteArray(4096, 'w') + "\"}",
        "key-modulus-too-large", "");
}

void TestKeyImport::damagedJwksAreExplainedAtTheMember()
{
    QFETCH(QByteArray, jwk);
    QFETCH(QString, id);
    QFETCH(QByteArray, marked);
    const KeyImport import = importKeys(jwk.toStdString(), "test");
    QCOMPARE(onlyId(import), id);
    QVERIFY(import.keys.empty());
    if (!marked.isEmpty())
        QCOMPARE(::marked(import, jwk), marked);
}

void TestKeyImport::slipsThatLeaveNoDoubtAreReadWithAWarning_data()
{
    QTest::addColumn<QByteArray>("jwk");
    QTest::addColumn<QString>("id");
    QTest::newRow("padding") << QByteArray(R"({"kty":"oct","k":"c2VjcmV0MQ=="})") << "jwk-member-not-strict";
    QTest::newRow("standard alphabet")
        << QByteArray(R"({"kty":"oct","k":"++//"})") << "jwk-member-not-strict";
    const QByteArray rsa = read("rfc7515/rfc7515_A.2.jwk");
    QTest::newRow("leading zero") << QByteArray(rsa).replace("\"AQAB\"", "\"AAEAAQ\"")
                                  << "jwk-number-leading-zero";
    // The point whose x is 5, written without its zero bytes.
    QTest::newRow("short coordinate")
        << QByteArray(
               R"({"kty":"EC","crv":"P-256","x":"BQ","y":"RZJDuapYGAb-kTvOmYF63hHKUDxk2aPFM0FcCDJI-8w"})")
        << "jwk-coordinate-length";
}

void TestKeyImport::slipsThatLeaveNoDoubtAreReadWithAWarning()
{
    QFETCH(QByteArray, jwk);
    QFETCH(QString, id);
    const KeyImport import = importKeys(jwk.toStdString(), "test");
    QCOMPARE(onlyId(import), id);
    QCOMPARE(import.keys.size(), 1);
}

void TestKeyImport::whatSurroundsABlockDoesNotMatter_data()
{
    QTest::addColumn<QByteArray>("text");
    const QByteArray pem = read("keys/P-256.spki.pem");
    QTest::newRow("text around it") << "Here is our key:\n" + pem + "Regards\n";
    QTest::newRow("CR LF") << QByteArray(pem).replace("\n", "\r\n");
    QTest::newRow("indented") << "  " + QByteArray(pem).replace("\n", "\n    ");
    QTest::newRow("one line of base64") << [&] {
        QByteArray joined = pem;
        const qsizetype begin = joined.indexOf('\n') + 1;
        const qsizetype end = joined.indexOf("\n-----END");
        return joined.left(begin) + joined.mid(begin, end - begin).replace("\n", "") + joined.mid(end);
    }();
    QTest::newRow("no line end at the end") << pem.trimmed();
    QTest::newRow("byte order mark") << "\xef\xbb\xbf" + pem;
}

void TestKeyImport::whatSurroundsABlockDoesNotMatter()
{
    QFETCH(QByteArray, text);
    const KeyImport import = importKeys(text.toStdString(), "test");
    QCOMPARE(onlyId(import), QString());
    QCOMPARE(import.keys.size(), 1);
}

void TestKeyImport::aBadKeyAmongGoodOnesCostsOnlyItself()
{
    const QByteArray set = "{\"keys\":[" + kEcJwk + R"(,{"kty":"XX","kid":"bad"},7,)" + kOkpJwk + "]}";
    const KeyImport import = importKeys(set.toStdString(), "test");
    QCOMPARE(import.format, KeyFormat::JwkSet);
    QCOMPARE(import.keys.size(), 2);
    QCOMPARE(onlyId(import), "jwk-kty-unknown jwk-member-missing");
    QCOMPARE(marked(import, set), QByteArray("\"XX\""));

    const QByteArray pems = read("keys/dsa.pem") + read("keys/P-256.spki.pem");
    const KeyImport fromPem = importKeys(pems.toStdString(), "test");
    QCOMPARE(fromPem.keys.size(), 1);
    QCOMPARE(onlyId(fromPem), "key-type-unsupported");
}

void TestKeyImport::severalBlocksAreSeveralKeys()
{
    const std::string text =
        keyFile("rsa.certificate.pem") + keyFile("P-256.pkcs8.pem") + keyFile("Ed448.spki.pem");
    const KeyImport import = importKeys(text, "chain");
    QCOMPARE(onlyId(import), QString());
    QCOMPARE(import.keys.size(), 3);
    QCOMPARE(import.keys[0]->type(), KeyType::Rsa);
    QVERIFY(!import.keys[0]->isSecret());
    QVERIFY(import.keys[1]->isSecret());
    QCOMPARE(import.keys[2]->type(), KeyType::Okp);
}

void TestKeyImport::attributesOfAJwkAreKept()
{
    const QByteArray jwk = QByteArray(kOkpJwk).replace(
        "}", R"(,"kid":"\u006a1","use":"sig","alg":"EdDSA","key_ops":["verify","sign"]})");
    const KeyImport import = importKeys(jwk.toStdString(), "file.jwk");
    const Key &key = *import.keys.front();
    QCOMPARE(key.attributes().kid, "j1");
    QCOMPARE(key.attributes().use, "sig");
    QCOMPARE(key.attributes().alg, "EdDSA");
    QCOMPARE(key.attributes().keyOperations, (std::vector<std::string>{"verify", "sign"}));
    QCOMPARE(key.attributes().label, "file.jwk");
}

void TestKeyImport::secretsAreReadAsTheirEncoding_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<SecretEncoding>("encoding");
    QTest::addColumn<QByteArray>("bytes");
    using enum SecretEncoding;
    QTest::newRow("text") << QByteArray("s\xc3\xa4 cret\n") << Utf8 << QByteArray("s\xc3\xa4 cret\n");
    QTest::newRow("bytes that are no UTF-8")
        << QByteArray("\xff\x00\x01", 3) << Utf8 << QByteArray("\xff\x00\x01", 3);
    QTest::newRow("base64") << QByteArray("+/+/c2VjcmV0MQ==") << Base64 << QByteArray("\xfb\xff\xbfsecret1");
    QTest::newRow("base64 without padding") << QByteArray("c2VjcmV0MQ") << Base64 << QByteArray("secret1");
    QTest::newRow("base64 over lines") << QByteArray("c2Vj\ncmV0\n") << Base64 << QByteArray("secret");
    QTest::newRow("base64url") << QByteArray("-_-_c2VjcmV0MQ") << Base64Url
                               << QByteArray("\xfb\xff\xbfsecret1");
    QTest::newRow("base64url with padding")
        << QByteArray("c2VjcmV0MQ==") << Base64Url << QByteArray("secret1");
    QTest::newRow("hex") << QByteArray("736563726574") << Hex << QByteArray("secret");
    QTest::newRow("hex, upper case, a line end")
        << QByteArray("00FFab\n") << Hex << QByteArray("\x00\xff\xab", 3);
}

void TestKeyImport::secretsAreReadAsTheirEncoding()
{
    QFETCH(QByteArray, text);
    QFETCH(SecretEncoding, encoding);
    QFETCH(QByteArray, bytes);
    const KeyImport import = importSecret(text.toStdString(), encoding, "secret");
    QCOMPARE(onlyId(import), QString());
    QCOMPARE(import.format, KeyFormat::Secret);
    QCOMPARE(import.keys.size(), 1);
    const std::string_view secret = import.keys.front()->mac()->secret().view();
    QCOMPARE(QByteArray(secret.data(), qsizetype(secret.size())), bytes);
}

void TestKeyImport::secretsOfAnotherEncodingAreMarked_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<SecretEncoding>("encoding");
    QTest::addColumn<QString>("id");
    QTest::addColumn<int>("place");
    using enum SecretEncoding;
    QTest::newRow("base64, foreign") << QByteArray("abc!") << Base64 << "secret-not-base64" << 3;
    QTest::newRow("base64, one too many") << QByteArray("abcde") << Base64 << "secret-not-base64" << 4;
    QTest::newRow("base64url, standard") << QByteArray("ab+/") << Base64Url << "secret-not-base64url" << 2;
    QTest::newRow("hex, foreign") << QByteArray("00xy") << Hex << "secret-not-hex" << 2;
    QTest::newRow("hex, odd") << QByteArray("000") << Hex << "secret-not-hex" << 2;
}

void TestKeyImport::secretsOfAnotherEncodingAreMarked()
{
    QFETCH(QByteArray, text);
    QFETCH(SecretEncoding, encoding);
    QFETCH(QString, id);
    QFETCH(int, place);
    const KeyImport import = importSecret(text.toStdString(), encoding, "secret");
    QCOMPARE(onlyId(import), id);
    QVERIFY(import.keys.empty());
    QCOMPARE(static_cast<int>(import.findings.front().where.begin), place);
}

void TestKeyImport::keysAreToldFromPasswords_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("isKey");
    QTest::newRow("PEM") << read("keys/rsa.spki.pem") << true;
    QTest::newRow("DER") << read("keys/rsa.spki.der") << true;
    QTest::newRow("short DER") << read("keys/Ed25519.spki.der") << true;
    QTest::newRow("JWK") << kEcJwk << true;
    QTest::newRow("JWK Set") << QByteArray(R"({"keys":[]})") << true;
    QTest::newRow("password") << QByteArray("correct horse battery staple") << false;
    QTest::newRow("JSON that is a secret") << QByteArray(R"({"a":1})") << false;
    QTest::newRow("begins like DER") << QByteArray("0123456789abcdef0123456789abcdef") << false;
    QTest::newRow("nothing") << QByteArray() << false;
}

void TestKeyImport::keysAreToldFromPasswords()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, isKey);
    QCOMPARE(looksLikeKey(text.toStdString()), isKey);
}

void TestKeyImport::largeNoiseIsRefused()
{
    const KeyImport noise = importKeys(std::string(limits::kKeyFileBytes, '\x5a'), "noise");
    QCOMPARE(onlyId(noise), "key-not-recognised");
    const KeyImport tooLarge = importKeys(std::string(limits::kKeyFileBytes + 1, '{'), "noise");
    QCOMPARE(onlyId(tooLarge), "key-too-large");
    const KeyImport brackets = importKeys(std::string(1 << 20, '['), "noise");
    QVERIFY(brackets.keys.empty() && !brackets.findings.empty());
    std::string begins;
    for (int i = 0; i < 50'000; ++i)
        begins += "-----BEGIN PUBLIC KEY-----\n";
    QVERIFY(importKeys(begins, "noise").keys.empty());
}

void TestKeyImport::noFindingHoldsASecret()
{
    const QByteArray secretPart = "jpsQnnGQmL";
    const QByteArray broken = QByteArray(kEcJwk).replace("E9LI", "E9L");
    for (const KeyImport &import :
         {importKeys(broken.toStdString(), "test"), importSecret("hunter2!", SecretEncoding::Hex, "test")}) {
        QVERIFY(!import.findings.empty());
        for (const Finding &finding : import.findings) {
            for (const FindingArgument &argument : finding.args)
                QVERIFY(!QByteArray::fromStdString(argument.value).contains(secretPart) &&
                        argument.value != "hunter2!");
        }
    }
}

QTEST_APPLESS_MAIN(TestKeyImport)
#include "tst_key_import.moc"
