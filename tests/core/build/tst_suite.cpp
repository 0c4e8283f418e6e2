#include "core/build/suite/suite.h"
#include "core/inspect/inspection.h"
#include "core/jose/keys/key_generation.h"
#include "tests/core/vectors.h"

#include <QRegularExpression>
#include <QTest>

using namespace jotscope;
using namespace jotscope::vectors;

/// The tokens that a correct verifier refuses and accepts, held against the verifier that we have.
class TestSuite : public QObject
{
    Q_OBJECT

private slots:
    void everyCaseIsNamedExplainedAndReferred();
    void thereAreEnoughOfBothKinds();
    void ourVerifierTellsThemApart_data();
    void ourVerifierTellsThemApart();
    void everyCaseSaysSomethingOfSomeKey();
    void noTwoTokensAreTheSame_data();
    void noTwoTokensAreTheSame();
    void oneRefusalHasOneReason();
    void aSecondKeyIsRotatedTo();
    void withoutATypeNoCaseIsAboutIt();
    void theClaimsGivenAreKept();
    void aKeyThatCannotSignIsTold();
    void claimsThatAreNoObjectAreTold();
};

namespace {

const Instant kNow = *parseInstant("2026-11-26T12:00:00Z");
const crypto::RandomSource kRandom = crypto::systemRandom();

/// Each made once.
const Suite &suiteOf(const QString &alg)
{
    static QMap<QString, std::shared_ptr<Suite>> suites;
    std::shared_ptr<Suite> &suite = suites[alg];
    if (!suite) {
        SuiteInput input;
        input.alg = alg.toStdString();
        input.now = kNow;
        for (const char *kid : {"first", "next"}) {
            Key::Attributes attributes;
            attributes.kid = kid;
            input.keys.push_back(*generateKey(*findKeyKind(input.alg), attributes, kRandom));
        }
        suite = std::make_shared<Suite>(*makeSuite(input, kRandom));
    }
    return *suite;
}

void addAlgorithms()
{
    QTest::addColumn<QString>("alg");
    for (const char *alg : {"RS256", "PS256", "ES256", "ES384", "EdDSA", "HS256"})
        QTest::newRow(alg) << alg;
}

/// As a server sees it: the whole of what it is given is one token in compact form, and nothing was undone to
/// read it.
bool isAccepted(const Suite &suite, const std::string &token)
{
    const Inspection inspection = inspect(token, suite.verificationKeys, suite.policy, suite.now);
    if (inspection.tokens.size() != 1)
        return false;
    const InspectedToken &only = inspection.tokens.front();
    return only.isAcceptable && only.undone.empty() && only.range == ByteRange{0, token.size()} &&
           only.form == TokenForm::JwsCompact && only.nested.empty();
}

QString textOf(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

} // namespace

void TestSuite::everyCaseIsNamedExplainedAndReferred()
{
    static const QRegularExpression kebab("^[a-z0-9]+(-[a-z0-9]+)*$");
    static const QRegularExpression reference("^(RFC [0-9]+ (section [0-9.]+|appendix [A-Z])|FIPS .+)$");
    QSet<QString> ids;
    for (const SuiteSubject &subject : suiteSubjects()) {
        QVERIFY(*subject.title != '\0');
        for (const SuiteCase &row : subject.cases) {
            const QString id = textOf(row.id);
            QVERIFY2(kebab.match(id).hasMatch() && !ids.contains(id), qPrintable(id));
            ids << id;
            QVERIFY2(QString(row.tests).endsWith('.'), qPrintable(id));
            QVERIFY2(reference.match(row.reference).hasMatch(), qPrintable(id));
        }
    }
}

void TestSuite::thereAreEnoughOfBothKinds()
{
    int bad = 0;
    int good = 0;
    for (const SuiteSubject &subject : suiteSubjects()) {
        for (const SuiteCase &row : subject.cases)
            ++(row.expectation == Expectation::Refuse ? bad : good);
    }
    QVERIFY2(bad >= 80, qPrintable(QString::number(bad)));
    QVERIFY2(good >= 15, qPrintable(QString::number(good)));
}

void TestSuite::ourVerifierTellsThemApart_data()
{
    addAlgorithms();
}

void TestSuite::ourVerifierTellsThemApart()
{
    QFETCH(QString, alg);
    const Suite &suite = suiteOf(alg);
    QStringList wrong;
    int bad = 0;
    int good = 0;
    for (const SuiteToken &one : suite.tokens) {
        const bool mustAccept = one.row->expectation == Expectation::Accept;
        ++(mustAccept ? good : bad);
        if (isAccepted(suite, one.token) != mustAccept)
            wrong << textOf(one.row->id);
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(' ')));
    QVERIFY(bad >= 80);
    QVERIFY(good >= 15);
}

void TestSuite::everyCaseSaysSomethingOfSomeKey()
{
    QSet<QString> made;
    for (const char *alg : {"RS256", "ES256", "EdDSA", "HS256"}) {
        const Suite &suite = suiteOf(alg);
        for (const SuiteToken &one : suite.tokens)
            made << textOf(one.row->id);
        for (const LeftOut &one : suite.leftOut)
            QVERIFY2(*needText(one.row->need) != '\0', one.row->id.data());
    }
    for (const SuiteSubject &subject : suiteSubjects()) {
        for (const SuiteCase &row : subject.cases)
            QVERIFY2(made.contains(textOf(row.id)), row.id.data());
    }
}

void TestSuite::noTwoTokensAreTheSame_data()
{
    addAlgorithms();
}

/// A case that is the good token, or another case, under a second name tests nothing.
void TestSuite::noTwoTokensAreTheSame()
{
    QFETCH(QString, alg);
    QMap<QString, QString> seen;
    for (const SuiteToken &one : suiteOf(alg).tokens) {
        const QString token = textOf(one.token);
        QVERIFY2(!seen.contains(token), qPrintable(seen[token] + " " + textOf(one.row->id)));
        seen[token] = textOf(one.row->id);
    }
}

/// A claim that is wrong stands under a signature that is right: what refuses the token is the claim.
void TestSuite::oneRefusalHasOneReason()
{
    const Suite &suite = suiteOf("ES256");
    int checked = 0;
    for (const SuiteToken &one : suite.tokens) {
        const bool isOfClaims = one.row->id.starts_with("exp-") || one.row->id.starts_with("nbf-") ||
                                one.row->id.starts_with("iss-") || one.row->id.starts_with("aud-") ||
                                one.row->id.starts_with("typ-");
        if (!isOfClaims)
            continue;
        const SignatureCheck check = verifySignature(parseBare(one.token), suite.verificationKeys);
        QVERIFY2(check.verdict == SignatureVerdict::Valid, one.row->id.data());
        ++checked;
    }
    QVERIFY(checked > 40);
}

void TestSuite::aSecondKeyIsRotatedTo()
{
    SuiteInput input;
    input.now = kNow;
    input.keys = {*generateKey(*findKeyKind("ES256"), {}, kRandom)};
    const Suite alone = *makeSuite(input, kRandom);
    const auto isRotation = [](const auto &one) {
        return one.row->id == "good-key-rotated";
    };
    QVERIFY(std::ranges::none_of(alone.tokens, isRotation));
    QVERIFY(std::ranges::any_of(alone.leftOut, isRotation));
    const Suite &both = suiteOf("ES256");
    QCOMPARE(both.verificationKeys.size(), std::size_t{2});
    const auto rotated = std::ranges::find_if(both.tokens, isRotation);
    QVERIFY(rotated != both.tokens.end());
    const SignatureCheck check = verifySignature(parseBare(rotated->token), both.verificationKeys);
    QCOMPARE(check.key->attributes().kid, std::string("next"));
}

void TestSuite::withoutATypeNoCaseIsAboutIt()
{
    SuiteInput input;
    input.now = kNow;
    input.type.clear();
    input.keys = {*generateKey(*findKeyKind("ES256"), {}, kRandom)};
    const Suite suite = *makeSuite(input, kRandom);
    QVERIFY(!suite.policy.type);
    for (const SuiteToken &one : suite.tokens) {
        QVERIFY(one.row->need != SuiteNeed::Type);
        QVERIFY2(isAccepted(suite, one.token) == (one.row->expectation == Expectation::Accept),
                 one.row->id.data());
    }
}

void TestSuite::theClaimsGivenAreKept()
{
    SuiteInput input;
    input.now = kNow;
    input.keys = {*generateKey(*findKeyKind("HS256"), {}, kRandom)};
    input.claims = R"({"iss":"https://own.example","aud":["one","two"],"roles":["a"],"exp":1})";
    const Suite suite = *makeSuite(input, kRandom);
    QCOMPARE(*suite.policy.issuer, std::string("https://own.example"));
    QCOMPARE(suite.policy.audiences, std::vector<std::string>{"one"});
    const Token good = parseBare(suite.tokens.front().token);
    const JsonValue claims = good.part(PartName::Payload)->json->root();
    QCOMPARE(claims.member("roles").raw(), std::string_view(R"(["a"])"));
    QVERIFY(claims.member("exp").integer() > 1'700'000'000);
    for (const SuiteToken &one : suite.tokens)
        QVERIFY2(isAccepted(suite, one.token) == (one.row->expectation == Expectation::Accept),
                 one.row->id.data());
}

void TestSuite::aKeyThatCannotSignIsTold()
{
    SuiteInput input;
    input.now = kNow;
    QCOMPARE(makeSuite(input, kRandom).error().id, std::string_view("sign-no-signer"));
    input.keys = importKeys(read("keys/rsa.spki.pem").toStdString(), "test").keys;
    input.alg = "RS256";
    QCOMPARE(makeSuite(input, kRandom).error().id, std::string_view("sign-private-half-missing"));
}

void TestSuite::claimsThatAreNoObjectAreTold()
{
    SuiteInput input;
    input.now = kNow;
    input.keys = {*generateKey(*findKeyKind("ES256"), {}, kRandom)};
    input.claims = R"({"a":1,})";
    const auto suite = makeSuite(input, kRandom);
    QCOMPARE(suite.error().id, std::string_view("suite-claims-not-object"));
    QCOMPARE(suite.error().where.begin, std::size_t{6});
}

QTEST_APPLESS_MAIN(TestSuite)
#include "tst_suite.moc"
