#include "core/claims/claim_registry.h"
#include "core/text/utf8.h"

#include <QSet>
#include <QTest>

using namespace jotscope;

class TestClaimRegistry : public QObject
{
    Q_OBJECT

private slots:
    void theRegisteredClaimsAreKnown_data();
    void theRegisteredClaimsAreKnown();
    void theRegisteredHeaderParametersAreKnown_data();
    void theRegisteredHeaderParametersAreKnown();
    void everyRowIsWholeAndStandsOnce_data();
    void everyRowIsWholeAndStandsOnce();
    void namesAreComparedExactly();
};

namespace {

QString text(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

} // namespace

void TestClaimRegistry::theRegisteredClaimsAreKnown_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("specification");
    QTest::newRow("iss") << "StringOrURI"
                         << "RFC 7519";
    QTest::newRow("aud") << "StringOrURI or array of StringOrURI"
                         << "RFC 7519";
    for (const char *name : {"exp", "nbf", "iat"})
        QTest::newRow(name) << "NumericDate"
                            << "RFC 7519";
    QTest::newRow("auth_time") << "NumericDate"
                               << "OIDC Core";
    QTest::newRow("nonce") << "string"
                           << "OIDC Core";
    QTest::newRow("azp") << ""
                         << "OIDC Core";
    QTest::newRow("cnf") << "object"
                         << "RFC 7800";
    QTest::newRow("act") << "object"
                         << "RFC 8693";
    QTest::newRow("scope") << "string"
                           << "RFC 8693";
    QTest::newRow("client_id") << "string"
                               << "RFC 8693";
    QTest::newRow("events") << "object"
                            << "RFC 8417";
    QTest::newRow("htm") << ""
                         << "RFC 9449";
    QTest::newRow("_sd") << ""
                         << "RFC 9901";
}

void TestClaimRegistry::theRegisteredClaimsAreKnown()
{
    QFETCH(QString, kind);
    QFETCH(QString, specification);
    const ClaimDefinition *claim = findClaim(QTest::currentDataTag());
    QVERIFY(claim);
    QVERIFY2(kind.isEmpty() || text(claim->kind) == kind, qPrintable(text(claim->kind)));
    QVERIFY2(text(claim->reference).contains(specification), qPrintable(text(claim->reference)));
}

void TestClaimRegistry::theRegisteredHeaderParametersAreKnown_data()
{
    QTest::addColumn<QString>("specification");
    for (const char *name :
         {"alg", "jku", "jwk", "kid", "x5u", "x5c", "x5t", "x5t#S256", "typ", "cty", "crit"})
        QTest::newRow(name) << "RFC 7515";
    for (const char *name : {"enc", "zip"})
        QTest::newRow(name) << "RFC 7516";
    for (const char *name : {"epk", "apu", "apv", "iv", "tag", "p2s", "p2c"})
        QTest::newRow(name) << "RFC 7518";
    QTest::newRow("b64") << "RFC 7797";
}

void TestClaimRegistry::theRegisteredHeaderParametersAreKnown()
{
    QFETCH(QString, specification);
    const ClaimDefinition *parameter = findHeaderParameter(QTest::currentDataTag());
    QVERIFY(parameter);
    QVERIFY2(text(parameter->reference).contains(specification), qPrintable(text(parameter->reference)));
}

void TestClaimRegistry::everyRowIsWholeAndStandsOnce_data()
{
    QTest::addColumn<bool>("isHeader");
    QTest::newRow("claims") << false;
    QTest::newRow("header parameters") << true;
}

void TestClaimRegistry::everyRowIsWholeAndStandsOnce()
{
    QFETCH(bool, isHeader);
    const auto rows = isHeader ? registeredHeaderParameters() : registeredClaims();
    QVERIFY(rows.size() > (isHeader ? 30 : 300));
    QSet<QString> seen;
    for (const ClaimDefinition &row : rows) {
        const QString name = text(row.name);
        QVERIFY2(!name.isEmpty() && !seen.contains(name), qPrintable(name));
        QVERIFY2(!row.meaning.empty() && isValidUtf8(row.meaning), qPrintable(name));
        QVERIFY2(!row.kind.empty(), qPrintable(name));
        QVERIFY2(!row.reference.empty(), qPrintable(name));
        QCOMPARE((isHeader ? findHeaderParameter(row.name) : findClaim(row.name))->name, row.name);
        seen << name;
    }
}

void TestClaimRegistry::namesAreComparedExactly()
{
    for (const char *name : {"", "ISS", "iss ", "expp", "ex", "my_private_claim"})
        QVERIFY2(!findClaim(name), name);
    QVERIFY(!findHeaderParameter("iss") || findHeaderParameter("iss")->name == "iss");
    QVERIFY(!findHeaderParameter("Alg"));
}

QTEST_APPLESS_MAIN(TestClaimRegistry)
#include "tst_claim_registry.moc"
