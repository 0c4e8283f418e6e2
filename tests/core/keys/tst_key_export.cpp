#include "core/crypto/keys/key_generation.h"
#include "core/jose/keys/key_export.h"
#include "core/jose/keys/key_generation.h"
#include "core/jose/keys/key_import.h"
#include "tests/core/vectors.h"

#include <QTest>

using namespace jotscope;
using namespace jotscope::vectors;

/// Keys out in every form, and back: what comes back is the same key.
class TestKeyExport : public QObject
{
    Q_OBJECT

private slots:
    void everyFormComesBackAsTheSameKey_data();
    void everyFormComesBackAsTheSameKey();
    void formsHaveNames();
    void onlyFormsWithoutSecretsArePublic();
    void setsHoldEveryKey();
    void encryptedSetsOpenWithTheirPassphraseAlone();
    void aPassphraseThatIsMissingIsAskedFor();
    void publicKeysHaveNoPrivateForms();
    void certificatesComeWithTheKey();
    void derIsWrittenBare();
    void commentsStayOnOneLine();
};

namespace {

constexpr int kForms = static_cast<int>(KeyExportForm::Pkcs12) + 1;

const SecretBytes kPassphrase{std::string("open sesame")};
const KeyExportOptions kOptions{KeyArmour::Pem, &kPassphrase};

SecretBytes counted(std::size_t size)
{
    static unsigned char next = 1;
    std::string bytes(size, '\0');
    for (char &byte : bytes)
        byte = static_cast<char>(next++ * 37);
    return SecretBytes::takenFrom(bytes);
}

KeyPointer made(const char *kind)
{
    Key::Attributes attributes;
    attributes.label = kind;
    return *generateKey(*findKeyKind(kind), std::move(attributes), counted);
}

/// The kinds that have the form, by `kty` and curve.
bool hasForm(const Key &key, KeyExportForm form)
{
    using enum KeyExportForm;
    const bool isOct = key.type() == KeyType::Oct;
    const auto isOn = [&](crypto::Curve curve) {
        return !isOct && key.asymmetric()->curve() == curve;
    };
    switch (form) {
    case PublicJwk:
    case Spki:
    case Pkcs8:
    case EncryptedPkcs8:
    case KeyExportForm::Pkcs12:
        return !isOct;
    case Pkcs1:
        return key.type() == KeyType::Rsa;
    case Sec1:
        return key.type() == KeyType::Ec;
    case OpenSsh:
        return key.type() == KeyType::Rsa || isOn(crypto::Curve::P256) || isOn(crypto::Curve::P384) ||
               isOn(crypto::Curve::P521) || isOn(crypto::Curve::Ed25519) || isOn(crypto::Curve::Ed448);
    case Certificates:
        return false;
    case Raw:
        return isOct;
    default:
        return true;
    }
}

KeyImport imported(const SecretBytes &bytes, KeyExportForm form)
{
    if (form == KeyExportForm::Raw)
        return importSecret(bytes.view(), SecretEncoding::Utf8, "back");
    return importKeys(bytes.view(), "back", &kPassphrase);
}

} // namespace

void TestKeyExport::everyFormComesBackAsTheSameKey_data()
{
    QTest::addColumn<QByteArray>("kind");
    for (const char *kind : {"RSA", "P-256", "P-384", "P-521", "secp256k1", "Ed25519", "Ed448", "X25519",
                             "X448", "oct:128", "oct:512"})
        QTest::newRow(kind) << QByteArray(kind);
    for (const char *kind : {"ML-DSA-44", "ML-DSA-65", "ML-DSA-87"}) {
        if (crypto::hasMlDsa())
            QTest::newRow(kind) << QByteArray(kind);
    }
}

void TestKeyExport::everyFormComesBackAsTheSameKey()
{
    QFETCH(QByteArray, kind);
    const KeyPointer key = made(kind.constData());
    for (int number = 0; number < kForms; ++number) {
        const auto form = static_cast<KeyExportForm>(number);
        // What a passphrase encrypts is slow by intent, and the same for every kind.
        if (needsPassphrase(form) && kind != "P-256" && kind != "oct:128")
            continue;
        const QByteArray name = QByteArray::fromStdString(std::string(keyExportFormName(form)));
        const auto bytes = exportKey(key, form, kOptions, counted);
        QVERIFY2(bytes.has_value() == hasForm(*key, form), name.constData());
        if (!bytes) {
            QCOMPARE(bytes.error().id, std::string_view("key-form-not-available"));
            continue;
        }
        const KeyImport back = imported(*bytes, form);
        if (form == KeyExportForm::PublicJwkSet && key->type() == KeyType::Oct) {
            QCOMPARE(idsOf(back.findings).join(' '), "jwk-set-empty");
            continue;
        }
        QVERIFY2(back.findings.empty(), qPrintable(name + ' ' + idsOf(back.findings).join(' ').toUtf8()));
        QCOMPARE(back.keys.size(), 1);
        QCOMPARE(back.keys.front()->thumbprint(), key->thumbprint());
        QVERIFY2(back.keys.front()->isSecret() == holdsSecret(form), name.constData());
        if (name.contains("jwk")) {
            QCOMPARE(back.keys.front()->attributes().kid, key->attributes().kid);
            QCOMPARE(back.keys.front()->attributes().alg, key->attributes().alg);
        }
    }
}

void TestKeyExport::formsHaveNames()
{
    for (int number = 0; number < kForms; ++number) {
        const auto form = static_cast<KeyExportForm>(number);
        QVERIFY(!keyExportFormName(form).empty());
        QCOMPARE(findKeyExportForm(keyExportFormName(form)), form);
    }
    QVERIFY(!findKeyExportForm("PKCS8"));
    QVERIFY(!findKeyExportForm(""));
}

void TestKeyExport::onlyFormsWithoutSecretsArePublic()
{
    // Of these, a private key leaves nothing behind that signs.
    const KeyPointer key = made("P-256");
    const std::string secret(key->asymmetric()->privateBytes().view());
    for (int number = 0; number < kForms; ++number) {
        const auto form = static_cast<KeyExportForm>(number);
        if (holdsSecret(form) || form == KeyExportForm::Certificates)
            continue;
        const auto bytes = exportKey(key, form, {KeyArmour::Der, nullptr}, counted);
        QVERIFY(bytes && bytes->view().find(secret) == std::string_view::npos);
        QVERIFY(bytes->view().find("\"d\"") == std::string_view::npos);
    }
}

void TestKeyExport::setsHoldEveryKey()
{
    const KeyRing keys{made("P-256"), made("oct:256"), made("Ed25519")};
    const auto publicSet = exportKeys(keys, KeyExportForm::PublicJwkSet, {}, counted);
    QCOMPARE(importKeys(publicSet->view(), "back").keys.size(), 2);
    const auto privateSet = exportKeys(keys, KeyExportForm::PrivateJwkSet, {}, counted);
    const KeyImport back = importKeys(privateSet->view(), "back");
    QCOMPARE(back.keys.size(), 3);
    for (std::size_t i = 0; i < keys.size(); ++i)
        QCOMPARE(back.keys[i]->thumbprint(), keys[i]->thumbprint());
    // Of other forms one after the other; one key without the form is one reason for all.
    const KeyRing pair{made("P-256"), made("Ed25519")};
    QCOMPARE(importKeys(exportKeys(pair, KeyExportForm::Pkcs8, {}, counted)->view(), "back").keys.size(), 2);
    QCOMPARE(importKeys(exportKeys(pair, KeyExportForm::OpenSsh, {}, counted)->view(), "back").keys.size(),
             2);
    QCOMPARE(exportKeys(keys, KeyExportForm::Spki, {}, counted).error().id,
             std::string_view("key-form-not-available"));
    QCOMPARE(exportKeys({}, KeyExportForm::PublicJwkSet, {}, counted)->view(),
             std::string_view("{\"keys\":[]}\n"));
}

void TestKeyExport::encryptedSetsOpenWithTheirPassphraseAlone()
{
    const KeyRing keys{made("P-521"), made("oct:256")};
    const auto sealed = exportKeys(keys, KeyExportForm::EncryptedJwkSet, kOptions, counted);
    QVERIFY(sealed);
    const std::string text(sealed->view());
    const Token token = parseBare(text.substr(0, text.size() - 1));
    QCOMPARE(token.header().member("alg").string(), "PBES2-HS512+A256KW");
    QCOMPARE(token.header().member("enc").string(), "A256GCM");
    QCOMPARE(token.header().member("cty").string(), "jwk-set+json");
    QCOMPARE(token.header().member("p2c").integer(), 1'000'000);
    QVERIFY(importKeys(text, "back").needsPassphrase);
    const SecretBytes wrong{std::string("open barley")};
    QCOMPARE(idsOf(importKeys(text, "back", &wrong).findings).join(' '), "key-passphrase-wrong");
    const KeyImport back = importKeys(text, "back", &kPassphrase);
    QCOMPARE(back.format, KeyFormat::JwkSet);
    QCOMPARE(back.keys.size(), 2);
    QCOMPARE(back.keys[1]->thumbprint(), keys[1]->thumbprint());
    QVERIFY(text != std::string(exportKeys(keys, KeyExportForm::EncryptedJwkSet, kOptions, counted)->view()));
}

void TestKeyExport::aPassphraseThatIsMissingIsAskedFor()
{
    const KeyPointer key = made("P-256");
    const SecretBytes empty;
    for (const KeyExportForm form : {KeyExportForm::EncryptedPkcs8, KeyExportForm::EncryptedJwk,
                                     KeyExportForm::EncryptedJwkSet, KeyExportForm::Pkcs12}) {
        for (const SecretBytes *passphrase : {static_cast<const SecretBytes *>(nullptr), &empty})
            QCOMPARE(exportKey(key, form, {KeyArmour::Pem, passphrase}, counted).error().id,
                     std::string_view("key-form-needs-passphrase"));
    }
}

void TestKeyExport::publicKeysHaveNoPrivateForms()
{
    const KeyRing rsa = keysFrom(QString::fromUtf8(read("keys/rsa.spki.pem")));
    const KeyRing ec = keysFrom(QString::fromUtf8(read("keys/P-256.spki.pem")));
    for (const KeyExportForm form :
         {KeyExportForm::PrivateJwk, KeyExportForm::Pkcs8, KeyExportForm::EncryptedPkcs8, KeyExportForm::Sec1,
          KeyExportForm::Pkcs12})
        QCOMPARE(exportKey(ec.front(), form, kOptions, counted).error().id,
                 std::string_view("key-form-needs-private"));
    // PKCS#1 has a form for public keys too.
    const auto pkcs1 = exportKey(rsa.front(), KeyExportForm::Pkcs1, {}, counted);
    QCOMPARE(pkcs1->view(), std::string_view(read("keys/rsa.pkcs1-public.pem").toStdString()));
}

void TestKeyExport::certificatesComeWithTheKey()
{
    const KeyImport chain = importKeys(read("keys/chain.pem").toStdString(), "test");
    const auto text = exportKey(chain.keys.front(), KeyExportForm::Certificates, {}, counted);
    QCOMPARE(QByteArray::fromStdString(std::string(text->view())), read("keys/chain.pem"));
    const auto jwk = exportKey(chain.keys.front(), KeyExportForm::PublicJwk, {}, counted);
    const KeyImport back = importKeys(jwk->view(), "back");
    QCOMPARE(back.keys.front()->attributes().certificates, chain.keys.front()->attributes().certificates);
    QCOMPARE(back.keys.front()->attributes().x5tS256, chain.keys.front()->attributes().x5tS256);
}

void TestKeyExport::derIsWrittenBare()
{
    const KeyImport key = importKeys(read("keys/P-256.pkcs8.pem").toStdString(), "test");
    const auto written = [&](KeyExportForm form) {
        return QByteArray::fromStdString(
            std::string(exportKey(key.keys.front(), form, {KeyArmour::Der, nullptr}, counted)->view()));
    };
    QCOMPARE(written(KeyExportForm::Spki), read("keys/P-256.spki.der"));
    QCOMPARE(written(KeyExportForm::Sec1), read("keys/P-256.sec1.der"));
    // And PEM is what OpenSSL writes, line by line.
    const auto pkcs8 = exportKey(key.keys.front(), KeyExportForm::Pkcs8, {}, counted);
    QCOMPARE(QByteArray::fromStdString(std::string(pkcs8->view())), read("keys/P-256.pkcs8.pem"));
    const KeyImport rsa = importKeys(read("keys/rsa.pkcs8.pem").toStdString(), "test");
    const auto pkcs1 = exportKey(rsa.keys.front(), KeyExportForm::Pkcs1, {KeyArmour::Der, nullptr}, counted);
    QCOMPARE(QByteArray::fromStdString(std::string(pkcs1->view())), read("keys/rsa.pkcs1.der"));
}

void TestKeyExport::commentsStayOnOneLine()
{
    Key::Attributes attributes;
    attributes.kid = "one\nssh-rsa AAAA two";
    const KeyPointer key = *generateKey(*findKeyKind("Ed25519"), std::move(attributes), counted);
    const auto line = exportKey(key, KeyExportForm::OpenSsh, {}, counted);
    QCOMPARE(std::ranges::count(line->view(), '\n'), 1);
    QCOMPARE(importKeys(line->view(), "back").keys.size(), 1);
}

QTEST_APPLESS_MAIN(TestKeyExport)
#include "tst_key_export.moc"
