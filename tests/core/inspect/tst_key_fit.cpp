#include "core/inspect/keys/key_fit.h"
#include "tests/core/jwe/encrypted_tokens.h"
#include "tests/core/jws/signed_tokens.h"

#include <QTest>

using namespace jotscope;
using namespace jotscope::vectors;

/// Every key on hand against one token.
class TestKeyFit : public QObject
{
    Q_OBJECT

private slots:
    void aKeyIsToldApartByWhatIsInItsWay_data();
    void aKeyIsToldApartByWhatIsInItsWay();
    void aKeyForAJweIsToldApartByWhatIsInItsWay_data();
    void aKeyForAJweIsToldApartByWhatIsInItsWay();
    void everyKeyIsTriedThoughOneVerifies();
    void theBestStandFirstAndEqualsInTheirOrder();
    void aKeyIsToldByTheSignatureThatItFitsBest();
    void aTokenWithoutASignatureIsTriedWithNoKey_data();
    void aTokenWithoutASignatureIsTriedWithNoKey();
    void aDetachedPayloadMakesAMismatchTellNothing();
    void theHoldersKeyHasItsRow();
    void aLimitKeepsPasswordsFromBeingTried();
    void workThatIsCalledOffYieldsNoRows();
};

namespace {

std::vector<KeyFitRow> fitted(const std::string &token, const KeyRing &keys)
{
    const Inspection inspection = inspect(token, keys, {}, {});
    return fitKeys(inspection.tokens.at(0), keys);
}

/// `fit: id of why + ids of what else`
QString described(const KeyFitRow &row)
{
    QString text = QString::fromStdString(std::string(keyFitName(row.fit))) + ": " + idOf(row.why);
    for (const QString &other : idsOf(row.besides))
        text += " + " + other;
    return text;
}

QStringList described(const std::vector<KeyFitRow> &rows)
{
    QStringList all;
    for (const KeyFitRow &row : rows)
        all << described(row);
    return all;
}

std::string signedWith(const char *alg, const KeyPointer &key)
{
    return *signCompact({findJwsAlgorithm(alg), key, {}, {}, nullptr}, vectors::kPayload);
}

KeyPointer longSecret(char fill)
{
    return secretKey(std::string(32, fill));
}

} // namespace

void TestKeyFit::aKeyIsToldApartByWhatIsInItsWay_data()
{
    QTest::addColumn<QString>("alg");
    QTest::addColumn<KeyPointer>("signer");
    QTest::addColumn<KeyPointer>("key");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *alg, const KeyPointer &signer, const KeyPointer &key,
                        const char *expected) {
        QTest::newRow(name) << alg << signer << key << expected;
    };
    const KeyPointer ec = keyIn("P-256.pkcs8.pem");
    const KeyPointer rsa = keyIn("rsa.pkcs8.pem");
    const KeyPointer other = keyOn(crypto::Curve::P256);
    const KeyPointer shortRsa = keyIn("rsa512.pkcs8.pem");
    row("verifies", "ES256", ec, ec, "verifies: key-fit-verifies");
    row("its public half", "ES256", ec, publicHalf(ec), "verifies: key-fit-verifies");
    row("fits, and does not", "ES256", ec, other, "mismatch: key-fit-mismatch");
    row("another type", "ES256", ec, rsa, "wrong-type: key-fit-type");
    row("another curve", "ES256", ec, keyIn("P-384.spki.pem"), "wrong-curve: key-fit-curve");
    row("a curve for agreement", "EdDSA", keyIn("Ed25519.pkcs8.pem"), keyIn("X25519.pkcs8.pem"),
        "wrong-curve: key-fit-curve");
    row("for encryption", "ES256", ec, withAttributes(other, attributes("enc")),
        "forbidden-by-use: key-fit-signature-use");
    row("for encryption, else right", "ES256", ec, withAttributes(ec, attributes("enc")),
        "forbidden-by-use: key-fit-signature-use + key-fit-otherwise");
    row("key_ops for encryption", "ES256", ec, withAttributes(other, attributes({}, {}, {"deriveKey"})),
        "forbidden-by-use: key-fit-signature-use");
    row("for another algorithm", "RS256", rsa, withAttributes(rsa, attributes({}, "PS256")),
        "forbidden-by-alg: key-fit-alg + key-fit-otherwise");
    row("for encryption and another algorithm", "RS256", rsa, withAttributes(rsa, attributes("enc", "PS256")),
        "forbidden-by-use: key-fit-signature-use + key-fit-alg + key-fit-otherwise");
    row("another type and for encryption", "ES256", ec, withAttributes(rsa, attributes("enc")),
        "wrong-type: key-fit-type + key-fit-signature-use");
    row("another curve and for another algorithm", "ES256", ec,
        withAttributes(keyIn("P-384.spki.pem"), attributes({}, "ES384")),
        "wrong-curve: key-fit-curve + key-fit-alg");
    row("a short secret", "HS256", longSecret('a'), secretOf(5),
        "too-short: secret-too-short + key-fit-mismatch");
    row("a short secret that verifies", "HS256", secretOf(5), secretOf(5),
        "verifies: key-fit-verifies + secret-too-short");
    row("a secret of full length", "HS256", longSecret('a'), longSecret('b'), "mismatch: key-fit-mismatch");
    row("a short RSA key", "RS256", rsa, shortRsa, "too-short: key-too-small + key-fit-mismatch");
    row("a short RSA key for encryption", "RS256", rsa, withAttributes(shortRsa, attributes("enc")),
        "forbidden-by-use: key-fit-signature-use + key-too-small");
    row("a secret for an RSA token", "RS256", rsa, secretOf(5), "wrong-type: key-fit-type");
}

void TestKeyFit::aKeyIsToldApartByWhatIsInItsWay()
{
    QFETCH(QString, alg);
    QFETCH(KeyPointer, signer);
    QFETCH(KeyPointer, key);
    QFETCH(QString, expected);
    const std::vector<KeyFitRow> rows = fitted(signedWith(qPrintable(alg), signer), {key});
    QCOMPARE(described(rows), QStringList(expected));
    QCOMPARE(rows.front().key, key);
}

void TestKeyFit::aKeyForAJweIsToldApartByWhatIsInItsWay_data()
{
    QTest::addColumn<QString>("alg");
    QTest::addColumn<KeyPointer>("recipient");
    QTest::addColumn<KeyPointer>("key");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *alg, const KeyPointer &recipient, const KeyPointer &key,
                        const char *expected) {
        QTest::newRow(name) << alg << recipient << key << expected;
    };
    const KeyPointer rsa = keyIn("rsa.pkcs8.pem");
    const KeyPointer ec = keyIn("P-256.pkcs8.pem");
    const KeyPointer secret = secretKey(std::string(16, 'k'));
    row("opens", "RSA-OAEP", rsa, rsa, "verifies: key-fit-opens");
    row("opens with a secret", "dir", secret, secret, "verifies: key-fit-opens");
    row("fits, and does not", "dir", secret, secretKey(std::string(16, 'x')), "mismatch: key-fit-opens-not");
    row("another length", "A128KW", secret, secretKey(std::string(24, 'k')), "wrong-size: key-fit-size");
    row("the public half", "RSA-OAEP", rsa, publicHalf(rsa), "no-private-half: key-fit-private-half");
    row("the public half, for signatures", "RSA-OAEP", rsa,
        withAttributes(publicHalf(rsa), attributes("sig")),
        "no-private-half: key-fit-private-half + key-fit-encryption-use");
    row("another type", "RSA-OAEP", rsa, ec, "wrong-type: key-fit-type");
    row("another type, and public", "dir", secret, publicHalf(rsa), "wrong-type: key-fit-type");
    row("another curve", "ECDH-ES", ec, keyIn("P-384.pkcs8.pem"), "wrong-curve: key-fit-ephemeral-curve");
    row("another curve, and public", "ECDH-ES", ec, keyIn("P-384.spki.pem"),
        "wrong-curve: key-fit-ephemeral-curve + key-fit-private-half");
    row("another curve for HPKE", "HPKE-0", ec, keyIn("P-384.pkcs8.pem"), "wrong-curve: key-fit-curve");
    row("for signatures", "RSA-OAEP", rsa, withAttributes(rsa, attributes("sig")),
        "forbidden-by-use: key-fit-encryption-use");
    row("for another algorithm", "RSA-OAEP", rsa, withAttributes(rsa, attributes({}, "RSA-OAEP-256")),
        "forbidden-by-alg: key-fit-alg");
    row("a short RSA key", "RSA-OAEP", rsa, keyIn("rsa512.pkcs8.pem"),
        "too-short: key-too-small + key-fit-opens-not");
}

void TestKeyFit::aKeyForAJweIsToldApartByWhatIsInItsWay()
{
    QFETCH(QString, alg);
    QFETCH(KeyPointer, recipient);
    QFETCH(KeyPointer, key);
    QFETCH(QString, expected);
    QCOMPARE(described(fitted(sealedFor(qPrintable(alg), recipient), {key})), QStringList(expected));
}

void TestKeyFit::everyKeyIsTriedThoughOneVerifies()
{
    const KeyPointer right = longSecret('a');
    const KeyPointer wrong = longSecret('b');
    const KeyPointer again = secretKey(std::string(32, 'a'), attributes("sig"));
    QCOMPARE(described(fitted(signedWith("HS256", right), {right, wrong, again})),
             (QStringList{"verifies: key-fit-verifies", "verifies: key-fit-verifies",
                          "mismatch: key-fit-mismatch"}));
    const KeyPointer opening = secretKey(std::string(16, 'a'));
    const KeyPointer closing = secretKey(std::string(16, 'b'));
    QCOMPARE(described(fitted(sealedFor("dir", opening), {opening, closing})),
             (QStringList{"verifies: key-fit-opens", "mismatch: key-fit-opens-not"}));
}

void TestKeyFit::theBestStandFirstAndEqualsInTheirOrder()
{
    const KeyPointer signer = keyIn("P-256.pkcs8.pem");
    const KeyPointer secret = longSecret('a');
    const KeyPointer other = keyOn(crypto::Curve::P256);
    const KeyPointer p384 = keyIn("P-384.spki.pem");
    const KeyPointer rsa = keyIn("rsa.spki.pem");
    const KeyPointer forEncryption = withAttributes(other, attributes("enc"));
    KeyRing sorted;
    for (const KeyFitRow &row :
         fitted(signedWith("ES256", signer), {secret, p384, forEncryption, rsa, other, signer}))
        sorted.push_back(row.key);
    QVERIFY(sorted == (KeyRing{signer, other, forEncryption, p384, secret, rsa}));
}

void TestKeyFit::aKeyIsToldByTheSignatureThatItFitsBest()
{
    const KeyPointer ec = keyIn("P-256.pkcs8.pem");
    const KeyPointer rsa = keyIn("rsa.pkcs8.pem");
    const std::vector<Signer> signers = {{findJwsAlgorithm("RS256"), rsa, {}, {}, nullptr},
                                         {findJwsAlgorithm("ES256"), ec, {}, {}, nullptr}};
    const std::string token = *signGeneral(signers, vectors::kPayload);
    const std::vector<KeyFitRow> rows =
        fitted(token, {keyIn("P-384.spki.pem"), ec, keyOn(crypto::Curve::P256), rsa});
    QCOMPARE(described(rows), (QStringList{"verifies: key-fit-verifies", "verifies: key-fit-verifies",
                                           "mismatch: key-fit-mismatch", "wrong-curve: key-fit-curve"}));
    QCOMPARE(rows[0].why.args.front().value, std::string("ES256"));
    QCOMPARE(rows[1].why.args.front().value, std::string("RS256"));
}

void TestKeyFit::aTokenWithoutASignatureIsTriedWithNoKey_data()
{
    QTest::addColumn<QString>("header");
    QTest::addColumn<QString>("signature");
    QTest::addColumn<QString>("expected");
    QTest::newRow("unsecured") << R"({"alg":"none"})"
                               << ""
                               << "not-tried: alg-none";
    QTest::newRow("not known") << R"({"alg":"XX99"})"
                               << "AAAA"
                               << "not-tried: alg-unknown";
    QTest::newRow("no algorithm") << "{}"
                                  << "AAAA"
                                  << "not-tried: alg-not-named";
    QTest::newRow("left out") << R"({"alg":"HS256"})"
                              << ""
                              << "not-tried: signature-missing";
}

void TestKeyFit::aTokenWithoutASignatureIsTriedWithNoKey()
{
    QFETCH(QString, header);
    QFETCH(QString, signature);
    QFETCH(QString, expected);
    const std::string token = encodeBase64Url(header.toStdString()) + ".e30." + signature.toStdString();
    QCOMPARE(described(fitted(token, {longSecret('a')})), QStringList(expected));
}

void TestKeyFit::aDetachedPayloadMakesAMismatchTellNothing()
{
    const KeyPointer key = longSecret('a');
    std::string token = signedWith("HS256", key);
    const std::size_t payload = token.find('.') + 1;
    token.erase(payload, token.rfind('.') - payload);
    const Inspection inspection = inspect(token, {key}, {}, {});
    QCOMPARE(described(fitKeys(inspection.tokens.at(0), {key})),
             QStringList("not-tried: signature-payload-detached"));
    const Inspection whole = inspect(token, {key}, {}, {}, vectors::kPayload);
    QCOMPARE(described(fitKeys(whole.tokens.at(0), {key}, vectors::kPayload)),
             QStringList("verifies: key-fit-verifies"));
}

void TestKeyFit::theHoldersKeyHasItsRow()
{
    const KeyPointer holder = keyIn("P-256.pkcs8.pem");
    const KeyPointer onHand = keyOn(crypto::Curve::P256);
    Inspection inspection = inspect(signedWith("ES256", holder), {holder}, {}, {});
    const std::vector<KeyFitRow> rows = fitKeys(inspection.tokens.at(0), {onHand});
    QCOMPARE(described(rows), (QStringList{"verifies: key-fit-verifies", "mismatch: key-fit-mismatch"}));
    QCOMPARE(rows.front().key, holder);
}

void TestKeyFit::aLimitKeepsPasswordsFromBeingTried()
{
    EncryptionOptions options;
    options.contentEncryption = kGcm;
    std::string token = sealedFor("PBES2-HS256+A128KW", secretKey("a password"), options);
    token = withHeader(token, "\"p2c\":2000", "\"p2c\":2000000");
    KeyRing keys;
    for (char letter = 'a'; letter < 'g'; ++letter)
        keys.push_back(secretKey(std::string(8, letter)));
    const QStringList rows = described(fitted(token, keys));
    QCOMPARE(rows.size(), 6);
    QCOMPARE(rows.count("mismatch: key-fit-opens-not"), 4);
    QCOMPARE(rows.count("not-tried: decryption-iterations-limit"), 2);
}

void TestKeyFit::workThatIsCalledOffYieldsNoRows()
{
    const KeyPointer key = longSecret('a');
    const Inspection inspection = inspect(signedWith("HS256", key), {key}, {}, {});
    int left = 1;
    QVERIFY(fitKeys(inspection.tokens.at(0), {key, key, key}, {}, [&] { return left-- > 0; }).empty());
}

QTEST_APPLESS_MAIN(TestKeyFit)
#include "tst_key_fit.moc"
