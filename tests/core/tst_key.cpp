#include "tests/core/vectors.h"

#include <QJsonArray>
#include <QTest>

using namespace jotscope;
using namespace jotscope::vectors;

class TestKey : public QObject
{
    Q_OBJECT

private slots:
    void thumbprintsAgreeWithTheRfcs_data();
    void thumbprintsAgreeWithTheRfcs();
    void aThumbprintIsOfThePublicKeyAlone();
    void materialIsThereForItsTypeAlone();
};

void TestKey::thumbprintsAgreeWithTheRfcs_data()
{
    QTest::addColumn<QJsonObject>("jwk");
    QTest::addColumn<QString>("thumbprint");
    for (const QJsonValue &one : readObject("rfc7638/rfc7638-3.1.json")["cases"].toArray())
        QTest::newRow(qPrintable(one["id"].toString()))
            << one["jwk"].toObject() << one["thumbprintSha256"].toString();
    QTest::newRow("RFC 8037 A.3") << QJsonObject{{"crv", "Ed25519"},
                                                 {"kty", "OKP"},
                                                 {"x", "11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"}}
                                  << "kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k";
}

void TestKey::thumbprintsAgreeWithTheRfcs()
{
    QFETCH(QJsonObject, jwk);
    QFETCH(QString, thumbprint);
    QCOMPARE(QString::fromStdString(keysFrom(jwk).front()->thumbprint()), thumbprint);
}

void TestKey::aThumbprintIsOfThePublicKeyAlone()
{
    for (const char *section : {"A.2", "A.3", "A.4"}) {
        QJsonObject jwk = readObject(QStringLiteral("rfc7515/rfc7515_%1.jwk").arg(QLatin1String(section)));
        const std::string whole = keysFrom(jwk).front()->thumbprint();
        for (const char *member : {"d", "p", "q", "dp", "dq", "qi"})
            jwk.remove(QLatin1String(member));
        jwk["kid"] = "another";
        jwk["use"] = "sig";
        const KeyRing keys = keysFrom(jwk);
        QVERIFY(!keys.front()->isSecret());
        QCOMPARE(keys.front()->thumbprint(), whole);
    }
}

void TestKey::materialIsThereForItsTypeAlone()
{
    const KeyRing ec = keysFrom(readObject("rfc7515/rfc7515_A.3.jwk"));
    QCOMPARE(ec.front()->type(), KeyType::Ec);
    QVERIFY(ec.front()->asymmetric() && !ec.front()->mac());
    QVERIFY(ec.front()->isSecret());
    const KeyRing oct = keysFrom(QJsonValue("secret"));
    QCOMPARE(oct.front()->type(), KeyType::Oct);
    QVERIFY(!oct.front()->asymmetric() && oct.front()->mac());
    QCOMPARE(static_cast<int>(oct.front()->bits()), 48);
    QVERIFY(oct.front()->isSecret());
}

QTEST_APPLESS_MAIN(TestKey)
#include "tst_key.moc"
