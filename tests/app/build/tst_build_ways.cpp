#include "core/build/proof_drafts.h"
#include "tests/app/build/page_driver.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTabWidget>
#include <QTreeWidget>

using namespace jotscope;

/// Every kind of token that the Build page makes, each from controls that are seen where they apply. What
/// comes out, the inspection finds nothing in that was not meant.
class TestBuildWays : public QObject, protected PageDriver
{
    Q_OBJECT

private slots:
    void init() { open(); }
    void cleanup() { close(); }
    void tickedClaimsCanBeLeftOut();
    void decoysHideHowManyThereAre();
    void whatATokenHangsOnCannotBeTicked();
    void aHolderProvesThePresentation();
    void withoutAHolderTheReasonIsSaid();
    void severalSignersSignOneToken();
    void aSignerWithoutAKeyIsAskedFor();
    void aDetachedPayloadIsHandedOut();
    void anUnencodedPayloadIsSignedAsItIs();
    void aProofIsForOneRequestAndOneToken();
    void aProofHasTheKeyThatIsChosen();
    void aClientSpeaksOfItself();
    void claimsAreEncryptedWithoutASignature();
    void whatDoesNotApplyIsNotSeen();

private:
    [[nodiscard]] JsonDocument claims() const { return JsonDocument::parse(payload().toStdString()); }
    void tick(const QString &claim) const;
    void useTemplate(std::string_view id);
    void expectNothingUnintended(const InspectedToken &token) const;
};

void TestBuildWays::tick(const QString &claim) const
{
    const auto found =
        find<QTreeWidget>("disclosable")->findItems(claim, Qt::MatchRecursive | Qt::MatchExactly);
    QCOMPARE(found.size(), 1);
    found.front()->setCheckState(0, Qt::Checked);
}

void TestBuildWays::useTemplate(std::string_view id)
{
    const auto all = builtInTemplates();
    m_page->useTemplate(int(std::ranges::find(all, id, &BuiltInTemplate::id) - all.begin()));
}

void TestBuildWays::expectNothingUnintended(const InspectedToken &token) const
{
    QVERIFY(token.isAcceptable);
    for (const Finding &finding : beyondVerdicts(token))
        QVERIFY2(finding.severity == Severity::Info, finding.id.data());
    for (const InspectedToken &inner : token.nested)
        expectNothingUnintended(inner);
}

void TestBuildWays::tickedClaimsCanBeLeftOut()
{
    addKey("ES256");
    click("disclose");

    tick(QStringLiteral("name"));
    tick(QStringLiteral("email"));

    QTRY_COMPARE(inspected().form, TokenForm::SdJwt);
    const InspectedToken seen = inspected();
    QCOMPARE(seen.sdJwt->disclosures.size(), std::size_t{2});
    QVERIFY(!payload().contains("Jane"));
    expectNothingUnintended(seen);
}

void TestBuildWays::decoysHideHowManyThereAre()
{
    addKey("ES256");
    click("disclose");
    tick(QStringLiteral("name"));

    find<QSpinBox>("decoys")->setValue(3);
    choose("disclosureHash", QStringLiteral("sha-512"));

    QTRY_COMPARE(claims().root().member("_sd").size(), std::size_t{4});
    QCOMPARE(claims().root().member("_sd_alg").string(), std::string("sha-512"));
}

void TestBuildWays::whatATokenHangsOnCannotBeTicked()
{
    addKey("ES256");
    click("disclose");
    const auto issuers = find<QTreeWidget>("disclosable")->findItems(QStringLiteral("iss"), Qt::MatchExactly);

    QCOMPARE(issuers.size(), 1);
    QVERIFY(!(issuers.front()->flags() & Qt::ItemIsUserCheckable));
    QVERIFY(!issuers.front()->toolTip(0).isEmpty());
}

void TestBuildWays::aHolderProvesThePresentation()
{
    addKey("RS256");
    addKey("ES256");
    choose("alg", QStringLiteral("RS256"));
    click("disclose");
    tick(QStringLiteral("email"));

    click("bindHolder");
    click("keyBinding");
    type(find<QLineEdit>("keyBindingAudience"), QStringLiteral("https://shop.example"));
    type(find<QLineEdit>("keyBindingNonce"), QStringLiteral("n-17"));

    QTRY_COMPARE(inspected().nested.size(), std::size_t{1});
    const InspectedToken seen = inspected();
    QVERIFY(claims().root().member("cnf").member("jwk").isObject());
    const JsonValue binding = seen.nested.front().payload()->json->root();
    QTRY_COMPARE(binding.member("nonce").string(), std::string("n-17"));
    QCOMPARE(binding.member("aud").string(), std::string("https://shop.example"));
    QCOMPARE(seen.nested.front().signature.verdict, SignatureVerdict::Valid);
    expectNothingUnintended(seen);
}

void TestBuildWays::withoutAHolderTheReasonIsSaid()
{
    addKey("HS256");
    choose("alg", QStringLiteral("HS256"));
    click("disclose");
    QTRY_VERIFY(!token().isEmpty());

    click("bindHolder");

    QVERIFY(token().isEmpty());
    QVERIFY(!find<QLabel>("builtVerdict")->text().isEmpty());
}

void TestBuildWays::severalSignersSignOneToken()
{
    addKey("ES256");
    addKey("ES384");
    QVERIFY(!find<QPushButton>("addSigner")->isVisible());

    choose("form", QStringLiteral("JSON, general"));
    click("addSigner");
    choose("alg2", QStringLiteral("ES384"));

    QTRY_COMPARE(inspected().signatures.size(), std::size_t{2});
    const InspectedToken seen = inspected();
    for (const SignatureCheck &check : seen.signatures)
        QCOMPARE(check.verdict, SignatureVerdict::Valid);
    QCOMPARE(seen.signatures[1].key->attributes().kid, m_keys->keys()[1]->attributes().kid);
    expectNothingUnintended(seen);

    click("removeSigner2");
    QTRY_VERIFY(inspected().signatures.size() < 2);
}

void TestBuildWays::aSignerWithoutAKeyIsAskedFor()
{
    addKey("ES256");
    choose("form", QStringLiteral("JSON, general"));
    click("addSigner");

    choose("alg2", QStringLiteral("RS256"));

    QVERIFY(token().isEmpty());
    QVERIFY(find<QLabel>("builtVerdict")->text().contains(QLatin1String("RS256")));
}

void TestBuildWays::aDetachedPayloadIsHandedOut()
{
    addKey("ES256");
    QTRY_VERIFY(!token().isEmpty());
    QVERIFY(!find<QPushButton>("copyBuiltPayload")->isVisible());

    click("detached");

    QTRY_VERIFY(token().contains(".."));
    QTest::mouseClick(find<QPushButton>("copyBuiltPayload"), Qt::LeftButton);
    const InspectedToken seen = inspected(QGuiApplication::clipboard()->text().toStdString());
    QCOMPARE(seen.signature.verdict, SignatureVerdict::Valid);
    expectNothingUnintended(seen);
}

void TestBuildWays::anUnencodedPayloadIsSignedAsItIs()
{
    addKey("ES256");
    choose("form", QStringLiteral("JSON, flattened"));

    click("unencoded");

    QTRY_COMPARE(inspected().token->header().member("b64").raw(), std::string_view("false"));
    expectNothingUnintended(inspected());
}

void TestBuildWays::aProofIsForOneRequestAndOneToken()
{
    addKey("ES256");
    QVERIFY(!find<QLineEdit>("dpopUrl")->isVisible());
    useTemplate("dpop-proof");
    QVERIFY(find<QLineEdit>("dpopUrl")->isVisible());

    choose("dpopMethod", QStringLiteral("POST"));
    type(find<QLineEdit>("dpopUrl"), QStringLiteral("https://api.example/a?b=c"));
    type(find<QLineEdit>("dpopAccessToken"), QStringLiteral("access"));
    type(find<QLineEdit>("dpopNonce"), QStringLiteral("n1"));

    QTRY_COMPARE(claims().root().member("nonce").string(), std::string("n1"));
    QCOMPARE(claims().root().member("htm").string(), std::string("POST"));
    QCOMPARE(claims().root().member("htu").string(), std::string("https://api.example/a"));
    QCOMPARE(claims().root().member("ath").string(), accessTokenHash("access"));
    QCOMPARE(find<QLineEdit>("dpopUrl")->text(), QStringLiteral("https://api.example/a?b=c"));
    expectNothingUnintended(inspected());

    find<QLineEdit>("dpopAccessToken")->clear();
    emit find<QLineEdit>("dpopAccessToken")->textEdited({});
    QTRY_VERIFY(!claims().root().member("ath").exists());
}

void TestBuildWays::aProofHasTheKeyThatIsChosen()
{
    addKey("ES256");
    useTemplate("dpop-proof");

    QTRY_VERIFY(!token().isEmpty());
    const InspectedToken seen = inspected();
    const JsonValue jwk = seen.token->header().member("jwk");
    QVERIFY(jwk.isObject());
    QVERIFY(!jwk.member("d").exists());
}

void TestBuildWays::aClientSpeaksOfItself()
{
    addKey("ES256");
    useTemplate("client-assertion");

    type(find<QLineEdit>("assertionClient"), QStringLiteral("app-7"));
    type(find<QLineEdit>("assertionServer"), QStringLiteral("https://login.example"));

    QTRY_COMPARE(claims().root().member("aud").string(), std::string("https://login.example"));
    QCOMPARE(claims().root().member("iss").string(), std::string("app-7"));
    QCOMPARE(claims().root().member("sub").string(), std::string("app-7"));
    m_page->undo();
    QCOMPARE(find<QLineEdit>("assertionServer")->text(), QStringLiteral("https://issuer.example"));
}

void TestBuildWays::claimsAreEncryptedWithoutASignature()
{
    addKey("RSA");
    click("encrypt");
    choose("keyManagement", QStringLiteral("RSA-OAEP-256"));

    click("encryptedAlone");

    QVERIFY(!find<QComboBox>("alg")->isVisible());
    QTRY_COMPARE(inspected().form, TokenForm::JweCompact);
    QVERIFY(inspected().nested.empty());
    expectNothingUnintended(inspected());
}

void TestBuildWays::whatDoesNotApplyIsNotSeen()
{
    addKey("ES256");
    QVERIFY(find<QComboBox>("form")->isVisible());

    click("disclose");
    QVERIFY(!find<QComboBox>("form")->isVisible());
    QVERIFY(!find<QAbstractButton>("detached")->isVisible());
    click("disclose");
    QVERIFY(find<QComboBox>("form")->isVisible());

    click("encrypt");
    QVERIFY(!find<QAbstractButton>("detached")->isVisible());
}

QTEST_MAIN(TestBuildWays)
#include "tst_build_ways.moc"
