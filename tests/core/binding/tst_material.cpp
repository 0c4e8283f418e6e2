#include "core/binding/material.h"
#include "core/text/limits.h"
#include "tests/core/sd_jwt/sd_jwts.h"

#include <QTest>

using namespace jotscope;
using namespace jotscope::vectors;
using namespace std::string_literals;

/// What a dropped piece of text can be.
class TestMaterial : public QObject
{
    Q_OBJECT

private slots:
    void textsAreReadWithTheirNames_data();
    void textsAreReadWithTheirNames();
    void aKeyIsNoText_data();
    void aKeyIsNoText();
    void aProofIsItsKey();
    void anSdJwtIsReadUpToItsLastTilde();
    void readingsAreBounded();
};

void TestMaterial::textsAreReadWithTheirNames_data()
{
    QTest::addColumn<std::string>("material");
    QTest::addColumn<QStringList>("texts"); // name=text
    const auto row = [](const char *material, const QStringList &texts) {
        QTest::newRow(material) << std::string(material) << texts;
    };
    row("", {});
    row(" \n", {});
    row("SplxlOBeZQQYbYS6WxSbIA", {"=SplxlOBeZQQYbYS6WxSbIA"});
    row(" a.b~c\r\n", {"=a.b~c"});
    row("4%2F0AbUR2V", {"=4%2F0AbUR2V", "=4/0AbUR2V"});
    row("Bearer abc", {"access_token=abc", "=Bearer abc", "=Bearerabc"});
    row("AAAA==", {"=AAAA=="});
    row("?code=4%2F0A&state=xyz",
        {"code=4/0A", "state=xyz", "=?code=4%2F0A&state=xyz", "=?code=4/0A&state=xyz"});
    row(R"({"access_token":"a\u0062","expires_in":3600,"scope":""})", {"access_token=ab"});
    row("wrap\nped", {"=wrap\nped", "=wrapped"});
}

void TestMaterial::textsAreReadWithTheirNames()
{
    QFETCH(std::string, material);
    QFETCH(QStringList, texts);
    QStringList actual;
    for (const TextReading &reading : readMaterial(material).texts)
        actual << QString::fromStdString(reading.name + '=' + reading.text);
    QCOMPARE(actual, texts);
}

void TestMaterial::aKeyIsNoText_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("certificates");
    QTest::newRow("SPKI") << "keys/P-256.spki.pem" << 0;
    QTest::newRow("private") << "keys/Ed25519.pkcs8.pem" << 0;
    QTest::newRow("OpenSSH") << "keys/rsa.openssh.pub" << 0;
    QTest::newRow("JWK") << "rfc7515/rfc7515_A.2.jwk" << 0;
    QTest::newRow("certificate") << "keys/rsa.certificate.pem" << 1;
    QTest::newRow("certificate as DER") << "keys/rsa.certificate.der" << 1;
}

void TestMaterial::aKeyIsNoText()
{
    QFETCH(QString, file);
    QFETCH(int, certificates);
    const Material material = readMaterial(read(file).toStdString());
    QCOMPARE(material.keys.size(), std::size_t(1));
    QVERIFY(material.texts.empty());
    QCOMPARE(int(material.certificates.size()), certificates);
    if (certificates > 0)
        QVERIFY(material.certificates.front().key);
}

void TestMaterial::aProofIsItsKey()
{
    const QJsonObject example = readObject("rfc9449/rfc9449-examples.json")["cases"][0].toObject();
    const Material material = readMaterial("DPoP: " + example["token"].toString().toStdString());
    QCOMPARE(material.keys.size(), std::size_t(1));
    QCOMPARE(material.keys.front()->thumbprint(), example["jkt"].toString().toStdString());
    for (const TextReading &reading : material.texts)
        QVERIFY2(reading.name == "access_token", reading.text.c_str());
}

void TestMaterial::anSdJwtIsReadUpToItsLastTilde()
{
    const std::string whole = presented();
    const Material material = readMaterial("vp_token=" + whole);
    QCOMPARE(material.presentations.size(), std::size_t(1));
    QCOMPARE(material.presentations.front().text, whole.substr(0, whole.rfind('~') + 1));
    QCOMPARE(material.presentations.front().hashName, "sha-256"s);
    QVERIFY(!material.presentations.front().digest.empty());
}

void TestMaterial::readingsAreBounded()
{
    std::string query;
    for (int i = 0; i < 1000; ++i)
        query += "n" + std::to_string(i) + "=v" + std::to_string(i) + '&';
    QCOMPARE(readMaterial(query).texts.size(), limits::kMaterialReadings);
    const Material large = readMaterial(std::string(limits::kMaterialBytes + 1, 'a'));
    QVERIFY(large.isTooLarge && large.texts.empty());
}

QTEST_APPLESS_MAIN(TestMaterial)
#include "tst_material.moc"
