#include "core/crypto/keys/key_generation.h"
#include "core/text/limits.h"
#include "tests/core/keys/imported_keys.h"

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
    void damagedTextIsExplainedAtItsPlace_data();
    void damagedTextIsExplainedAtItsPlace();
    void whatSurroundsABlockDoesNotMatter_data();
    void whatSurroundsABlockDoesNotMatter();
    void aBadKeyAmongGoodOnesCostsOnlyItself();
    void severalBlocksAreSeveralKeys();
    void mlDsaKeysNeedANewOpenSsl_data();
    void mlDsaKeysNeedANewOpenSsl();
    void keysAreToldFromPasswords_data();
    void keysAreToldFromPasswords();
    void largeNoiseIsRefused();
    void noFindingHoldsASecret();
};

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
