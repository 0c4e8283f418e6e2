#include "core/crypto/keys/key_generation.h"
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
    void oddAttributesAreToldAndTheKeyIsKept_data();
    void oddAttributesAreToldAndTheKeyIsKept();
    void weakKeysAreReadWithAWarning_data();
    void weakKeysAreReadWithAWarning();
    void theKeysOfRfc7517AreRead();
    void theKeysOfRfc7520AreRead();
    void x5cIsKeptWhereItIsOfTheKey();
    void aChainIsOneKeyWithItsCertificates();
    void aPrivateKeyTakesItsCertificates();
    void linesOfOpenSshAreKeysWithTheirComments();
    void damagedOpenSshIsRefused_data();
    void damagedOpenSshIsRefused();
    void privateOpenSshKeysSign();
    void encryptedOpenSshKeysAreNamed();
    void theEncryptedKeyOfRfc7517IsOpenedByItsPassphrase();
    void encryptedKeysThatNoPassphraseOpensAreNamed_data();
    void encryptedKeysThatNoPassphraseOpensAreNamed();
    void mlDsaKeysNeedANewOpenSsl_data();
    void mlDsaKeysNeedANewOpenSsl();
    void akpKeysAreCheckedBeforeTheyAreUsed_data();
    void akpKeysAreCheckedBeforeTheyAreUsed();
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
                format.startsWith("spki") || format.contains("pub") || format.startsWith("cert");
            QTest::addRow("%s.%s", name, qPrintable(format))
                << QString(QLatin1String(name)) + '.' + format << !isPublic << type << bits;
        }
    };
    key("rsa", KeyType::Rsa, 2048,
        {"pkcs1.pem", "pkcs1-public.pem", "pkcs1.der", "certificate.pem", "certificate.der", "openssh.pub",
         "openssh.pem"});
    key("P-256", KeyType::Ec, 256,
        {"sec1.pem", "sec1.der", "certificate.pem", "certificate.der", "openssh.pub", "openssh.pem"});
    key("P-384", KeyType::Ec, 384, {"sec1.pem", "sec1.der", "openssh.pub", "openssh.pem"});
    key("P-521", KeyType::Ec, 521, {"sec1.pem", "sec1.der", "openssh.pub", "openssh.pem"});
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
    if (!file.contains("openssh"))
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
    const QByteArray otherPrime = QByteArray(rsa).replace("\"p\":\"4BzEE", "\"p\":\"5BzEE");
    const QByteArray otherQi = QByteArray(rsa).replace("\"qi\":\"IYd", "\"qi\":\"JYd");
    row("another prime", otherPrime, "key-halves-differ", "");
    row("another coefficient", otherQi, "key-halves-differ", "");
    row("x empty",
        R"({"kty":"OKP","crv":"Ed25519","x":"","d":"nWGxne_9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A"})",
        "key-wrong-length", "");
    row("prime of megabytes", QByteArray(rsa).replace("\"p\":\"", "\"p\":\"" + QByteArray(1 << 22, 'w')),
        "key-modulus-too-large", "");
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
    QTest::newRow("some of the primes' numbers") << [&] {
        QJsonObject some = QJsonDocument::fromJson(rsa).object();
        some.remove("dq");
        return QJsonDocument(some).toJson();
    }() << "jwk-rsa-numbers-missing";
    QTest::newRow("a name twice") << QByteArray(kOkpJwk).replace("}", R"(,"kid":"1","kid":"2"})")
                                  << "jwk-member-twice";
    QTest::newRow("no closing brace") << QByteArray(kOkpJwk).chopped(1) << "jwk-json-damaged";
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

void TestKeyImport::oddAttributesAreToldAndTheKeyIsKept_data()
{
    QTest::addColumn<QByteArray>("members");
    QTest::addColumn<QString>("id");
    QTest::addColumn<QByteArray>("marked");
    const auto row = [](const char *name, const char *members, const char *id, const char *marked) {
        QTest::newRow(name) << QByteArray(members) << QString(QLatin1String(id)) << QByteArray(marked);
    };
    row("nothing odd", R"("use":"sig","key_ops":["sign","verify"],"alg":"EdDSA")", "", "");
    row("kid a number", R"("kid":7)", "jwk-member-not-text", "7");
    row("use unknown", R"("use":"signature")", "jwk-use-unknown", R"("signature")");
    row("key_ops a string", R"("key_ops":"sign")", "jwk-key-ops-malformed", R"("sign")");
    row("key_ops with a number", R"("key_ops":["sign",7])", "jwk-key-ops-malformed", R"(["sign",7])");
    row("key_ops twice the same", R"("key_ops":["sign","sign"])", "jwk-key-ops-duplicate", R"("sign")");
    row("key_ops unknown", R"("key_ops":["encipher"])", "jwk-key-op-unknown", R"("encipher")");
    row("use against key_ops", R"("use":"sig","key_ops":["decrypt"])", "jwk-use-and-key-ops-differ",
        R"(["decrypt"])");
    row("use against one of key_ops", R"("key_ops":["deriveBits","sign"],"use":"enc")",
        "jwk-use-and-key-ops-differ", R"(["deriveBits","sign"])");
    row("alg of another kty", R"("alg":"RS256")", "jwk-alg-unfit", R"("RS256")");
    row("alg of another curve", R"("alg":"Ed448")", "jwk-alg-unfit", R"("Ed448")");
    row("alg for agreement", R"("alg":"ECDH-ES")", "jwk-alg-unfit", R"("ECDH-ES")");
    row("alg for contents", R"("alg":"A128GCM")", "jwk-alg-unfit", R"("A128GCM")");
    row("alg that is not known", R"("alg":"XY-1")", "", "");
    row("x5c empty", R"("x5c":[])", "jwk-x5c-malformed", "[]");
    row("x5c a string", R"("x5c":"AAAA")", "jwk-x5c-malformed", R"("AAAA")");
    row("x5c no certificate", R"("x5c":["AAAA"])", "jwk-x5c-malformed", R"(["AAAA"])");
    row("x5t in hexadecimal", R"("x5t":"0123456789abcdef0123456789abcdef01234567")", "jwk-x5t-malformed",
        R"("0123456789abcdef0123456789abcdef01234567")");
    row("x5t#S256 short", R"("x5t#S256":"AAAA")", "jwk-x5t-malformed", R"("AAAA")");
}

void TestKeyImport::oddAttributesAreToldAndTheKeyIsKept()
{
    QFETCH(QByteArray, members);
    QFETCH(QString, id);
    QFETCH(QByteArray, marked);
    const QByteArray jwk = QByteArray(kOkpJwk).replace("}", "," + members + "}");
    const KeyImport import = importKeys(jwk.toStdString(), "test");
    QCOMPARE(onlyId(import), id);
    QCOMPARE(import.keys.size(), 1);
    if (!id.isEmpty())
        QCOMPARE(::marked(import, jwk), marked);
}

void TestKeyImport::weakKeysAreReadWithAWarning_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("id");
    QTest::newRow("empty secret") << QByteArray(R"({"kty":"oct","k":""})") << "key-secret-empty";
    QTest::newRow("1024 bits") << QByteArray(R"({"kty":"RSA","e":"AQAB","n":")") + QByteArray(170, 'w') +
                                      "E\"}"
                               << "key-rsa-small";
    QTest::newRow("exponent 3") << QByteArray(R"({"kty":"RSA","e":"Aw","n":")") + QByteArray(342, 'w') + "\"}"
                                << "key-rsa-exponent-small";
}

void TestKeyImport::weakKeysAreReadWithAWarning()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, id);
    const KeyImport import = importKeys(text.toStdString(), "test");
    QCOMPARE(import.keys.size(), 1);
    QVERIFY2(idsOf(import.findings).contains(id), qPrintable(onlyId(import)));
    QVERIFY(import.findings.front().severity != Severity::Error);
}

void TestKeyImport::theKeysOfRfc7517AreRead()
{
    const QJsonArray cases = readObject("rfc7517/rfc7517-appendix-a-b.json")["cases"].toArray();
    const auto import = [&](int index) {
        const QJsonObject one = cases[index].toObject();
        const QJsonObject json = one[one.contains("jwks") ? "jwks" : "jwk"].toObject();
        return importKeys(QJsonDocument(json).toJson().toStdString(), "test");
    };
    const KeyImport publicSet = import(0);
    QCOMPARE(onlyId(publicSet), QString());
    QCOMPARE(publicSet.keys.size(), 2);
    QCOMPARE(publicSet.keys[0]->attributes().use, "enc");
    QCOMPARE(publicSet.keys[1]->attributes().kid, "2011-04-29");
    const KeyImport privateSet = import(1);
    QCOMPARE(onlyId(privateSet), QString());
    for (std::size_t i = 0; i < 2; ++i) {
        QVERIFY(privateSet.keys[i]->isSecret());
        QCOMPARE(privateSet.keys[i]->thumbprint(), publicSet.keys[i]->thumbprint());
    }
    const KeyImport symmetric = import(2);
    QCOMPARE(onlyId(symmetric), QString());
    QCOMPARE(symmetric.keys[0]->bits(), 128U);
    QCOMPARE(symmetric.keys[1]->attributes().kid, "HMAC key used in JWS spec Appendix A.1 example");
    const KeyImport certified = import(3);
    QCOMPARE(onlyId(certified), QString());
    QCOMPARE(certified.keys[0]->attributes().certificates.size(), 1U);
    // As an OpenSSL command computes them from the certificate.
    QCOMPARE(certified.keys[0]->attributes().x5t, "4pNenEBLv0JpLIdugWxQkOsZcK0");
    QCOMPARE(certified.keys[0]->attributes().x5tS256, "pJm2BBpkB8y7tCqrWM0X37WOmQTO8zQw-VpxVgBb21I");
}

void TestKeyImport::theKeysOfRfc7520AreRead()
{
    const auto key = [](const char *file) {
        const KeyImport import =
            importKeys(read(QStringLiteral("rfc7520/jwk/") + QLatin1String(file)).toStdString(), "test");
        return import.findings.empty() ? import.keys.front() : KeyPointer();
    };
    QVERIFY(key("3_1.ec_public_key.json") && !key("3_1.ec_public_key.json")->isSecret());
    QCOMPARE(key("3_2.ec_private_key.json")->thumbprint(), key("3_1.ec_public_key.json")->thumbprint());
    QVERIFY(key("3_2.ec_private_key.json")->isSecret());
    QCOMPARE(key("3_4.rsa_private_key.json")->thumbprint(), key("3_3.rsa_public_key.json")->thumbprint());
    QVERIFY(key("3_4.rsa_private_key.json")->isSecret());
    QCOMPARE(key("3_5.symmetric_key_mac_computation.json")->attributes().alg, "HS256");
    QCOMPARE(key("3_6.symmetric_key_encryption.json")->bits(), 256U);
}

void TestKeyImport::x5cIsKeptWhereItIsOfTheKey()
{
    QJsonObject jwk =
        readObject("rfc7517/rfc7517-appendix-a-b.json")["cases"].toArray()[3].toObject()["jwk"].toObject();
    const auto import = [&] {
        return importKeys(QJsonDocument(jwk).toJson().toStdString(), "test");
    };
    jwk["x5t"] = "4pNenEBLv0JpLIdugWxQkOsZcK0";
    QCOMPARE(onlyId(import()), QString());
    jwk["x5t"] = "AAAAAAAAAAAAAAAAAAAAAAAAAAA";
    QCOMPARE(onlyId(import()), "jwk-x5t-of-another-certificate");
    jwk.remove("x5t");
    jwk["x5c"] = QJsonArray{QString::fromLatin1(read("keys/rsa.certificate.der").toBase64())};
    QCOMPARE(onlyId(import()), "jwk-x5c-of-another-key");
    QCOMPARE(import().keys.size(), 1);
    QVERIFY(import().keys.front()->attributes().certificates.empty());
}

void TestKeyImport::aChainIsOneKeyWithItsCertificates()
{
    const KeyImport chain = importKeys(keyFile("chain.pem"), "test");
    QCOMPARE(onlyId(chain), QString());
    QCOMPARE(chain.keys.size(), 1);
    QCOMPARE(chain.keys.front()->attributes().certificates.size(), 3);
    QCOMPARE(chain.keys.front()->asymmetric()->subjectPublicKeyInfo(), keyFile("P-384.spki.der"));
    // Certificates that have nothing to do with each other stay keys of their own.
    const KeyImport apart =
        importKeys(keyFile("rsa.certificate.pem") + keyFile("P-256.certificate.pem"), "test");
    QCOMPARE(apart.keys.size(), 2);
    for (const KeyPointer &key : apart.keys)
        QCOMPARE(key->attributes().certificates.size(), 1);
    // So does the same self-issued one, twice.
    const KeyImport twice =
        importKeys(keyFile("rsa.certificate.pem") + keyFile("rsa.certificate.pem"), "test");
    QCOMPARE(twice.keys.size(), 2);
}

void TestKeyImport::aPrivateKeyTakesItsCertificates()
{
    const KeyImport before = importKeys(keyFile("P-384.pkcs8.pem") + keyFile("chain.pem"), "test");
    const KeyImport after = importKeys(keyFile("chain.pem") + keyFile("P-384.pkcs8.pem"), "test");
    for (const KeyImport *import : {&before, &after}) {
        QCOMPARE(onlyId(*import), QString());
        QCOMPARE(import->keys.size(), 1);
        QVERIFY(import->keys.front()->isSecret());
        QCOMPARE(import->keys.front()->attributes().certificates.size(), 3);
    }
    const KeyImport other = importKeys(keyFile("P-256.pkcs8.pem") + keyFile("chain.pem"), "test");
    QCOMPARE(other.keys.size(), 2);
    QVERIFY(other.keys[0]->attributes().certificates.empty());
}

void TestKeyImport::linesOfOpenSshAreKeysWithTheirComments()
{
    const std::string text = "# ours\n\n" + keyFile("rsa.openssh.pub") + "command=\"echo hi\",no-pty " +
                             keyFile("Ed25519.openssh.pub") + "host.example " + keyFile("P-521.openssh.pub") +
                             "sk-ssh-ed25519@openssh.com AAAAGnNrLXNzaC1lZDI1NTE5QG9wZW5zc2guY29t\n";
    const KeyImport import = importKeys(text, "test");
    QCOMPARE(import.format, KeyFormat::OpenSsh);
    QCOMPARE(onlyId(import), "openssh-type-unsupported");
    QCOMPARE(import.keys.size(), 3);
    QCOMPARE(import.keys[0]->attributes().label, "rsa of someone");
    QCOMPARE(import.keys[1]->attributes().label, "ed25519 of someone");
    QCOMPARE(import.keys[1]->asymmetric()->curve(), crypto::Curve::Ed25519);
    QCOMPARE(import.keys[2]->bits(), 521);
    const std::string bare = keyFile("rsa.openssh.pub").substr(0, keyFile("rsa.openssh.pub").find(" rsa of"));
    QCOMPARE(importKeys(bare, "test").keys.front()->attributes().label, "test");
}

void TestKeyImport::damagedOpenSshIsRefused_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("id");
    const QByteArray rsa = read("keys/rsa.openssh.pub");
    const QByteArray ed25519 = read("keys/Ed25519.openssh.pub");
    QTest::newRow("another type") << QByteArray(ed25519).replace("ssh-ed25519 ", "ssh-rsa ")
                                  << "key-malformed";
    QTest::newRow("cut") << rsa.left(100) << "key-malformed";
    QTest::newRow("too long") << QByteArray(ed25519).replace("Dyn ", "DynAAAA ") << "key-malformed";
    QTest::newRow("a length of gigabytes") << QByteArray("ssh-rsa AAAAB3NzaC1yc2F/////") << "key-malformed";
    QTest::newRow("no base64") << QByteArray("ssh-rsa AAAA!!!!") << "key-malformed";
    QTest::newRow("DSA") << QByteArray("ssh-dss AAAAB3NzaC1kc3M=") << "openssh-type-unsupported";
    QTest::newRow("type alone") << QByteArray("ssh-rsa") << "key-not-recognised";
}

void TestKeyImport::damagedOpenSshIsRefused()
{
    QFETCH(QByteArray, line);
    QFETCH(QString, id);
    const KeyImport import = importKeys(line.toStdString(), "test");
    QCOMPARE(onlyId(import), id);
    QVERIFY(import.keys.empty());
}

void TestKeyImport::privateOpenSshKeysSign()
{
    const KeyImport import = importKeys(keyFile("Ed25519.openssh.pem"), "test");
    QCOMPARE(onlyId(import), QString());
    const KeyImport seen = importKeys(keyFile("Ed25519.openssh.pub"), "test");
    QCOMPARE(import.keys.front()->thumbprint(), seen.keys.front()->thumbprint());
    QCOMPARE(import.keys.front()->attributes().label, "ed25519 of someone");
    const auto signature = import.keys.front()->asymmetric()->signEdDsa("message");
    QVERIFY(signature && seen.keys.front()->asymmetric()->verifyEdDsa("message", *signature));
    const std::string rsa = keyFile("rsa.openssh.pem");
    const KeyImport cut = importKeys(rsa.substr(0, 600) + rsa.substr(rsa.find("\n-----END")), "test");
    QCOMPARE(onlyId(cut), "key-malformed");
    // The numbers that OpenSSH leaves out are there.
    const KeyImport whole = importKeys(rsa, "test");
    QVERIFY(!whole.keys.front()->asymmetric()->rsaPrivateNumbers().dp.isEmpty());
}

void TestKeyImport::encryptedOpenSshKeysAreNamed()
{
    const KeyImport import = importKeys(keyFile("Ed25519.openssh-encrypted.pem"), "test", &kPassphrase);
    QCOMPARE(onlyId(import), "openssh-private-encrypted");
    QVERIFY(import.keys.empty());
}

void TestKeyImport::theEncryptedKeyOfRfc7517IsOpenedByItsPassphrase()
{
    const QJsonObject one = readObject("rfc7517/rfc7517-appendix-c.json")["cases"].toArray()[0].toObject();
    const std::string token = one["token"].toString().toStdString();
    const SecretBytes password{one["password"].toString().toStdString()};
    const KeyImport plain =
        importKeys(QJsonDocument(one["plaintextJwk"].toObject()).toJson().toStdString(), "test");
    const KeyImport without = importKeys(token, "test");
    QCOMPARE(onlyId(without), "key-passphrase-needed");
    QVERIFY(without.needsPassphrase && without.keys.empty());
    const KeyImport wrong = importKeys(token, "test", &kPassphrase);
    QCOMPARE(onlyId(wrong), "key-passphrase-wrong");
    QVERIFY(wrong.needsPassphrase && wrong.keys.empty());
    const KeyImport right = importKeys(' ' + token + '\n', "test", &password);
    QCOMPARE(onlyId(right), QString());
    QCOMPARE(right.format, KeyFormat::Jwk);
    QVERIFY(!right.needsPassphrase);
    QCOMPARE(right.keys.front()->thumbprint(), plain.keys.front()->thumbprint());
    QVERIFY(right.keys.front()->isSecret());
    QCOMPARE(right.keys.front()->attributes().kid, "juliet@capulet.lit");
    // The same in JSON serialisation.
    const QStringList parts = one["token"].toString().split('.');
    const QJsonObject json{{"protected", parts[0]},
                           {"encrypted_key", parts[1]},
                           {"iv", parts[2]},
                           {"ciphertext", parts[3]},
                           {"tag", parts[4]}};
    const KeyImport fromJson = importKeys(QJsonDocument(json).toJson().toStdString(), "test", &password);
    QCOMPARE(onlyId(fromJson), QString());
    QCOMPARE(fromJson.keys.front()->thumbprint(), plain.keys.front()->thumbprint());
}

void TestKeyImport::encryptedKeysThatNoPassphraseOpensAreNamed_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("id");
    const auto jwe = [](const char *header) {
        return QByteArray(header).toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals) +
               ".AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA.AAAAAAAAAAAAAAAA.AAAA.AAAAAAAAAAAAAAAAAAAAAA";
    };
    QTest::newRow("for an RSA key") << jwe(R"({"alg":"RSA-OAEP","enc":"A256GCM"})")
                                    << "key-encrypted-otherwise";
    QTest::newRow("too many iterations")
        << jwe(R"({"alg":"PBES2-HS256+A128KW","enc":"A128GCM","p2s":"AAAAAAAAAAA","p2c":2000000000})")
        << "jwe-iterations-limit";
    QTest::newRow("no header") << QByteArray("eyJ.AAAA.AAAA.AAAA.AAAA") << "json-unexpected-end";
}

void TestKeyImport::encryptedKeysThatNoPassphraseOpensAreNamed()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, id);
    const KeyImport import = importKeys(text.toStdString(), "test", &kPassphrase);
    QCOMPARE(onlyId(import), id);
    QVERIFY(import.keys.empty() && !import.needsPassphrase);
}

void TestKeyImport::mlDsaKeysNeedANewOpenSsl_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("thumbprint");
    QTest::newRow("ML-DSA-44") << "ML-DSA-44"
                               << "T4xl70S7MT6Zeq6r9V9fPJGVn76wfnXJ21-gyo0Gu6o";
    QTest::newRow("ML-DSA-65") << "ML-DSA-65"
                               << "Suiu29qbfuaBaR4Ats-c6XQBePB_OpAxAwcTR_0KXVM";
    QTest::newRow("ML-DSA-87") << "ML-DSA-87"
                               << "tRn1JNIkgMsABVQBlXeDHxAIcclh-2IX0UdDEzPt5XU";
}

void TestKeyImport::mlDsaKeysNeedANewOpenSsl()
{
    QFETCH(QString, name);
    QFETCH(QString, thumbprint);
    for (const char *form : {".pkcs8.pem", ".spki.pem"}) {
        const KeyImport import = importKeys(keyFile(name + QLatin1String(form)), "test");
        if (!crypto::hasMlDsa()) {
            QCOMPARE(onlyId(import), "key-library-too-old");
            continue;
        }
        QCOMPARE(onlyId(import), QString());
        QCOMPARE(import.keys.front()->type(), KeyType::Akp);
        // RFC 9964 shows the keys of this seed with these thumbprints.
        QCOMPARE(QString::fromStdString(import.keys.front()->thumbprint()), thumbprint);
        QCOMPARE(import.keys.front()->isSecret(), QLatin1String(form) == QLatin1String(".pkcs8.pem"));
    }
    const KeyImport expanded = importKeys(keyFile("ML-DSA-44.expanded.pem"), "test");
    QCOMPARE(onlyId(expanded), crypto::hasMlDsa() ? "key-seed-missing" : "key-library-too-old");
}

void TestKeyImport::akpKeysAreCheckedBeforeTheyAreUsed_data()
{
    QTest::addColumn<QByteArray>("jwk");
    QTest::addColumn<QString>("id");
    const auto jwk = [](const char *alg, qsizetype publicSize, qsizetype privateSize) {
        const auto bytes = [](qsizetype size) {
            return QString::fromLatin1(QByteArray(size, 'x').toBase64(QByteArray::Base64UrlEncoding |
                                                                      QByteArray::OmitTrailingEquals));
        };
        QJsonObject object{{"kty", "AKP"}, {"alg", alg}, {"pub", bytes(publicSize)}};
        if (privateSize != 0)
            object["priv"] = bytes(privateSize);
        return QJsonDocument(object).toJson();
    };
    QTest::newRow("no alg") << QByteArray(R"({"kty":"AKP","pub":"AAAA"})") << "jwk-member-missing";
    QTest::newRow("alg unknown") << jwk("ML-DSA-99", 1312, 0) << "jwk-akp-alg-unknown";
    QTest::newRow("no pub") << QByteArray(R"({"kty":"AKP","alg":"ML-DSA-44"})") << "jwk-member-missing";
    QTest::newRow("pub empty") << jwk("ML-DSA-44", 0, 32) << "key-wrong-length";
    QTest::newRow("pub of another set") << jwk("ML-DSA-44", 1952, 0) << "key-wrong-length";
    QTest::newRow("priv short") << jwk("ML-DSA-44", 1312, 31) << "key-wrong-length";
    QTest::newRow("priv expanded") << jwk("ML-DSA-44", 1312, 2560) << "key-seed-missing";
    QTest::newRow("halves differ") << jwk("ML-DSA-65", 1952, 32)
                                   << (crypto::hasMlDsa() ? "key-halves-differ" : "key-library-too-old");
}

void TestKeyImport::akpKeysAreCheckedBeforeTheyAreUsed()
{
    QFETCH(QByteArray, jwk);
    QFETCH(QString, id);
    const KeyImport import = importKeys(jwk.toStdString(), "test");
    QCOMPARE(onlyId(import), id);
    QVERIFY(import.keys.empty());
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
    QTest::newRow("OpenSSH") << read("keys/rsa.openssh.pub") << true;
    QTest::newRow("JWE") << QByteArray("eyJhbGciOiJkaXIifQ..AAAA.AAAA.AAAA") << true;
    QTest::newRow("JWS") << QByteArray("eyJhbGciOiJkaXIifQ.AAAA.AAAA") << false;
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
    // However many faults there are, they are told of up to a bound.
    std::string lines;
    std::string numbers = "[7";
    for (std::size_t i = 0; i < limits::kKeysPerImport * 2; ++i) {
        numbers += ",7";
        lines += "ssh-rsa AAAA\n";
    }
    const std::string operations = R"({"kty":"oct","k":"c2VjcmV0","key_ops":)" + numbers + "]}";
    for (const std::string &text : {begins, numbers + ']', lines, operations}) {
        const KeyImport import = importKeys(text, "noise");
        QVERIFY(import.findings.size() <= limits::kKeysPerImport + 1);
    }
    QCOMPARE(importKeys(operations, "noise").findings.size(), 1);
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
