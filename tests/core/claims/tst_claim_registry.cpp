#include "core/claims/claim_registry.h"
#include "core/claims/reference_link.h"
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
    void patternsStandForWhatBeginsAsTheyDo_data();
    void patternsStandForWhatBeginsAsTheyDo();
    void aVendorMayMeanSomethingElse();
    void timesOfVendorsAreTimes();
    void referencesLeadToTheirDocuments_data();
    void referencesLeadToTheirDocuments();
    void everyStandardHasAnAddress();
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
        const QString origin = name + text(row.reference);
        QVERIFY2(!name.isEmpty() && !seen.contains(origin), qPrintable(name));
        QVERIFY2(!row.meaning.empty() && isValidUtf8(row.meaning), qPrintable(name));
        QVERIFY2(!row.kind.empty(), qPrintable(name));
        QVERIFY2(!row.reference.empty() && !row.group.empty(), qPrintable(name));
        QCOMPARE((isHeader ? findHeaderParameter(row.name) : findClaim(row.name))->name, row.name);
        seen << origin;
    }
}

void TestClaimRegistry::namesAreComparedExactly()
{
    for (const char *name : {"", "ISS", "iss ", "expp", "ex", "my_private_claim"})
        QVERIFY2(!findClaim(name), name);
    QVERIFY(!findHeaderParameter("iss") || findHeaderParameter("iss")->name == "iss");
    QVERIFY(!findHeaderParameter("Alg"));
}

void TestClaimRegistry::patternsStandForWhatBeginsAsTheyDo_data()
{
    QTest::addColumn<QString>("pattern");
    const auto row = [](const char *name, const char *pattern) {
        QTest::newRow(name) << QString(pattern);
    };
    row("custom:role", "custom:*");
    row("custom:", "custom:*");
    row("extension_department", "extension_*");
    row("https://example.com/roles", "https://*");
    row("http://example.com/roles", "http://*");
    row("http://schemas.xmlsoap.org/ws/2005/05/identity/claims/name",
        "http://schemas.xmlsoap.org/ws/2005/05/identity/claims/*");
    row("https://hasura.io/jwt/claims", "https://hasura.io/jwt/claims");
    row("custom", "");
    row("my_custom:role", "");
}

void TestClaimRegistry::patternsStandForWhatBeginsAsTheyDo()
{
    QFETCH(QString, pattern);
    const ClaimDefinition *claim = findClaim(QTest::currentDataTag());
    QCOMPARE(claim ? text(claim->name) : QString(), pattern);
}

void TestClaimRegistry::aVendorMayMeanSomethingElse()
{
    const auto roles = claimMeanings("roles");
    QCOMPARE(roles.size(), std::size_t(2));
    QCOMPARE(roles[0].group, kRegisteredGroup);
    QCOMPARE(roles[1].group, std::string_view("Microsoft Entra"));
    QCOMPARE(findClaim("roles"), roles.data());
    QCOMPARE(claimMeanings("iss").size(), std::size_t(1));
    QVERIFY(claimMeanings("my_private_claim").empty());
}

void TestClaimRegistry::timesOfVendorsAreTimes()
{
    for (const char *name : {"not-before-policy", "xms_tcdt", "updated_at", "toe"})
        QCOMPARE(text(findClaim(name)->kind), "NumericDate");
}

void TestClaimRegistry::referencesLeadToTheirDocuments_data()
{
    QTest::addColumn<QStringList>("links");
    const auto row = [](const char *reference, const QStringList &links) {
        QTest::newRow(reference) << links;
    };
    row("", {});
    row("RFC 7519 section 4.1.1",
        {"RFC 7519 section 4.1.1", "https://www.rfc-editor.org/rfc/rfc7519.html#section-4.1.1"});
    row("RFC 9321", {"RFC 9321", "https://www.rfc-editor.org/rfc/rfc9321.html"});
    row("RFC 7515 appendix F",
        {"RFC 7515 appendix F", "https://www.rfc-editor.org/rfc/rfc7515.html#appendix-F"});
    row("RFC 7515 sections 4.1.7 and 4.1.8",
        {"RFC 7515 sections 4.1.7 and 4.1.8", "https://www.rfc-editor.org/rfc/rfc7515.html#section-4.1.7"});
    row("OIDC Core 1.0 section 2; also RFC 9449 section 4.2",
        {"OIDC Core 1.0 section 2", "https://openid.net/specs/openid-connect-core-1_0.html#rfc.section.2",
         "also RFC 9449 section 4.2", "https://www.rfc-editor.org/rfc/rfc9449.html#section-4.2"});
    row("OIDC Core 1.0 section 5.5, section 6",
        {"OIDC Core 1.0 section 5.5, section 6",
         "https://openid.net/specs/openid-connect-core-1_0.html#rfc.section.5.5"});
    row("OpenID Federation 1.0 section 3.1.1",
        {"OpenID Federation 1.0 section 3.1.1",
         "https://openid.net/specs/openid-federation-1_0.html#section-3.1.1"});
    row("draft-ietf-oauth-status-list-21 (RFC Editor queue)",
        {"draft-ietf-oauth-status-list-21 (RFC Editor queue)",
         "https://datatracker.ietf.org/doc/html/draft-ietf-oauth-status-list-21"});
    row("draft-ietf-jose-hpke-encrypt-22 section 6",
        {"draft-ietf-jose-hpke-encrypt-22 section 6",
         "https://datatracker.ietf.org/doc/html/draft-ietf-jose-hpke-encrypt-22#section-6"});
    row("Microsoft Entra (optional claim)",
        {"Microsoft Entra (optional claim)",
         "https://learn.microsoft.com/entra/identity-platform/optional-claims-reference"});
    row("a paper of ours", {"a paper of ours", ""});
}

void TestClaimRegistry::referencesLeadToTheirDocuments()
{
    QFETCH(QStringList, links);
    QStringList actual;
    const std::string reference = QTest::currentDataTag();
    for (const ReferenceLink &link : referenceLinks(reference))
        actual << text(link.text) << QString::fromStdString(link.url);
    QCOMPARE(actual, links);
}

void TestClaimRegistry::everyStandardHasAnAddress()
{
    int count = 0;
    for (const auto rows : {registeredClaims(), registeredHeaderParameters()}) {
        for (const ClaimDefinition &row : rows) {
            const auto links = referenceLinks(row.reference);
            QVERIFY2(!links.empty(), qPrintable(text(row.name)));
            const bool isVendors =
                row.group != kRegisteredGroup && row.group != kSpecifiedGroup && row.group != kDraftGroup;
            const bool isSold = row.reference.starts_with("CTA-"); // is published for members
            QVERIFY2(isVendors || isSold || !links.front().url.empty(), qPrintable(text(row.reference)));
            count += links.front().url.empty() ? 0 : 1;
        }
    }
    QVERIFY(count > 400);
}

QTEST_APPLESS_MAIN(TestClaimRegistry)
#include "tst_claim_registry.moc"
