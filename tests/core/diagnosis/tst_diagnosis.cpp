#include "core/crypto/keys/key_generation.h"
#include "core/diagnosis/diagnosis.h"
#include "core/findings/catalogue.h"
#include "core/jose/jws/signature_primitive.h"
#include "core/jose/keys/key_generation.h"
#include "core/text/encodings/base64url.h"
#include "tests/core/vectors.h"
#include "tests/tokens.h"

#include <QTest>

using namespace jotscope;
using namespace jotscope::vectors;

/// The search itself: in which order, how far, and what it may call proven. Each cause has tests of its own.
class TestDiagnosis : public QObject
{
    Q_OBJECT

private slots:
    void aTokenThatVerifiesHasNoDiagnosis();
    void anotherAlgorithmThanTheHeaderNamesIsProven_data();
    void anotherAlgorithmThanTheHeaderNamesIsProven();
    void aKeyThatWasPassedOverIsProven_data();
    void aKeyThatWasPassedOverIsProven();
    void twoSlipsAreFoundTogether();
    void oneSlipIsPreferredToTwo();
    void fewAttemptsLeadToACauseAmongTwentyKeys_data();
    void fewAttemptsLeadToACauseAmongTwentyKeys();
    void causesAreToldAsTheyAreFound();
    void aSearchThatIsEndedSaysSo();
    void aLargeTokenIsAskedAboutBeforeEachAttempt_data();
    void aLargeTokenIsAskedAboutBeforeEachAttempt();
    void ofATooLargeTokenItIsToldThatNotAllIsSought();
    void aSlipInTheTokenIsFoundTogetherWithOneInTheSecret_data();
    void aSlipInTheTokenIsFoundTogetherWithOneInTheSecret();
    void aPublishedSecretIsFoundOverAnotherInput();
    void aHeaderThatNowNamesAnotherFamilyIsFound();
    void nothingIsProvenOfAnotherKey_data();
    void nothingIsProvenOfAnotherKey();
    void whatWasSignedIsToldOfAChangedPayload_data();
    void whatWasSignedIsToldOfAChangedPayload();
};

namespace {

KeyPointer generated(const char *kind, Key::Attributes attributes = {})
{
    return *generateKey(*findKeyKind(kind), std::move(attributes), crypto::systemRandom());
}

KeyPointer secret(std::string_view text = tokens::kSecret)
{
    return importSecret(text, SecretEncoding::Utf8, "secret").keys.front();
}

/// A token whose header says `alg` and whose signature `actual` made.
std::string signedAs(const std::string &header, const char *actual, const Key &key)
{
    const std::string input = encodeBase64Url(header) + '.' + encodeBase64Url(R"({"sub":"anna","n":1})");
    return input + '.' + encodeBase64Url(*signPrimitive(key, *findJwsAlgorithm(actual), input));
}

std::string headerWith(const std::string &alg)
{
    return R"({"alg":")" + alg + R"("})";
}

Diagnosis diagnosed(const std::string &text, const KeyRing &keys, const DiagnosisEffort &effort = {})
{
    const Token token = parseBare(text);
    const SignatureCheck check = verifySignature(token, keys);
    return diagnose({token, token.signatures.front(), check, keys, {}, {}, {}, {}, {}}, effort);
}

QStringList provenBy(const Diagnosis &diagnosis)
{
    QStringList ids;
    for (const Cause &cause : diagnosis.causes) {
        if (cause.certainty == Certainty::Proven)
            ids << idsOf(cause.steps).join('+');
    }
    return ids;
}

} // namespace

void TestDiagnosis::aTokenThatVerifiesHasNoDiagnosis()
{
    const Diagnosis diagnosis = diagnosed(tokens::signedToken("{}"), {secret()});
    QVERIFY(diagnosis.causes.empty());
    QCOMPARE(diagnosis.attempts, 0);
}

void TestDiagnosis::anotherAlgorithmThanTheHeaderNamesIsProven_data()
{
    QTest::addColumn<QString>("named");
    QTest::addColumn<QString>("actual");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("cause");
    const auto row = [](const char *named, const char *actual, const char *kind, const char *cause) {
        QTest::addRow("%s for %s", actual, named) << named << actual << kind << cause;
    };
    row("HS256", "HS384", "oct:512", "alg-other-hash");
    row("HS512", "HS256", "oct:512", "alg-other-hash");
    row("RS256", "HS256", "oct:512", "alg-key-type-mismatch");
    row("ES256", "ES384", "P-384", "alg-curve-mismatch");
    row("ES256", "ES256K", "secp256k1", "alg-curve-mismatch");
    row("HS256", "ES256", "P-256", "alg-key-type-mismatch");
    row("ES256", "EdDSA", "Ed25519", "alg-key-type-mismatch");
    row("Ed448", "Ed25519", "Ed25519", "alg-curve-mismatch");
    row("es256", "ES256", "P-256", "alg-name-misspelt");
    row("HS-256", "HS256", "oct:512", "alg-name-misspelt");
    row("RS256", "RS512", "RSA", "alg-other-hash");
    row("RS256", "PS256", "RSA", "alg-pkcs1-vs-pss");
    row("PS384", "RS384", "RSA", "alg-pkcs1-vs-pss");
    row("ES256", "RS256", "RSA", "alg-key-type-mismatch");
}

void TestDiagnosis::anotherAlgorithmThanTheHeaderNamesIsProven()
{
    QFETCH(QString, named);
    QFETCH(QString, actual);
    QFETCH(QString, kind);
    QFETCH(QString, cause);
    const KeyPointer key = generated(kind.toUtf8().constData());
    const std::string token = signedAs(headerWith(named.toStdString()), actual.toUtf8().constData(), *key);
    const Diagnosis diagnosis = diagnosed(token, {key});
    QCOMPARE(provenBy(diagnosis), QStringList{cause});
    const Cause &proven = diagnosis.causes.front();
    QVERIFY(!proven.isConformant);
    QCOMPARE(proven.key, key);
    QVERIFY(englishMessage(proven.steps.front()).find("%{") == std::string::npos);
}

void TestDiagnosis::aKeyThatWasPassedOverIsProven_data()
{
    QTest::addColumn<QString>("use");
    QTest::addColumn<QString>("alg");
    QTest::addColumn<QString>("operation");
    QTest::addColumn<QString>("cause");
    QTest::newRow("for encryption") << "enc"
                                    << ""
                                    << ""
                                    << "key-use-enc-chosen";
    QTest::newRow("of another use") << "tls"
                                    << ""
                                    << ""
                                    << "key-use-forbids";
    QTest::newRow("key_ops without verify") << ""
                                            << ""
                                            << "deriveKey"
                                            << "key-use-forbids";
    QTest::newRow("of another algorithm") << ""
                                          << "ES384"
                                          << ""
                                          << "key-alg-forbids";
}

void TestDiagnosis::aKeyThatWasPassedOverIsProven()
{
    QFETCH(QString, use);
    QFETCH(QString, alg);
    QFETCH(QString, operation);
    QFETCH(QString, cause);
    Key::Attributes attributes;
    attributes.use = use.toStdString();
    attributes.alg = alg.toStdString();
    if (!operation.isEmpty())
        attributes.keyOperations = {operation.toStdString()};
    const KeyPointer plain = generated("P-256");
    const auto key = std::make_shared<Key>(*plain->asymmetric(), attributes);
    const Diagnosis diagnosis = diagnosed(signedAs(headerWith("ES256"), "ES256", *plain), {key});
    QCOMPARE(provenBy(diagnosis), QStringList{cause});
    QVERIFY(diagnosis.causes.front().isConformant);
}

void TestDiagnosis::twoSlipsAreFoundTogether()
{
    Key::Attributes named;
    named.kid = "named";
    Key::Attributes other;
    other.kid = "other";
    const KeyRing keys{generated("RSA", named), generated("RSA", other)};
    const std::string token = signedAs(R"({"alg":"RS256","kid":"named"})", "RS384", *keys[1]);
    const Diagnosis diagnosis = diagnosed(token, keys);
    QCOMPARE(provenBy(diagnosis), QStringList{"key-other-in-set+alg-other-hash"});
    QCOMPARE(diagnosis.causes.front().key, keys[1]);
}

void TestDiagnosis::oneSlipIsPreferredToTwo()
{
    const KeyPointer key = secret();
    const Diagnosis diagnosis =
        diagnosed(signedAs(headerWith("HS256"), "HS512", *key), {secret("other"), key});
    QCOMPARE(provenBy(diagnosis), QStringList{"alg-other-hash"});
}

void TestDiagnosis::fewAttemptsLeadToACauseAmongTwentyKeys_data()
{
    QTest::addColumn<QString>("alg");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("payload");
    QTest::addColumn<QString>("told");
    QTest::addColumn<std::size_t>("most");
    const QString compact = R"({"sub":"anna","n":1})";
    const QString spaced = R"({"sub": "anna", "n": 1})";
    const QString secret = QString::fromUtf8(tokens::kSecret.data(), qsizetype(tokens::kSecret.size()));
    const QString encoded = QString::fromStdString(encodeBase64(tokens::kSecret));
    QTest::newRow("two slips in one secret")
        << "HS256"
        << "oct:256" << '"' + secret + "\"\n"
        << compact << "secret-trailing-newline+secret-quoted" << std::size_t{30'000};
    QTest::newRow("a secret and the payload's spelling")
        << "HS256"
        << "oct:256" << encoded << spaced << "secret-is-base64+input-reserialised" << std::size_t{150'000};
    QTest::newRow("the payload's spelling, under ECDSA")
        << "ES384"
        << "P-384"
        << "" << spaced << "input-reserialised" << std::size_t{300};
}

void TestDiagnosis::fewAttemptsLeadToACauseAmongTwentyKeys()
{
    QFETCH(QString, alg);
    QFETCH(QString, kind);
    QFETCH(QString, given);
    QFETCH(QString, payload);
    QFETCH(QString, told);
    QFETCH(std::size_t, most);
    constexpr int kKeys = 20;
    KeyRing keys;
    for (int i = 1; i < kKeys; ++i)
        keys.push_back(generated(kind.toUtf8().constData()));
    const KeyPointer signer = given.isEmpty() ? generated(kind.toUtf8().constData()) : secret();
    keys.push_back(given.isEmpty() ? signer : secret(given.toStdString()));
    const std::string genuine = signedAs(headerWith(alg.toStdString()), alg.toUtf8().constData(), *signer);
    const std::string token = genuine.substr(0, genuine.find('.') + 1) +
                              encodeBase64Url(payload.toStdString()) + genuine.substr(genuine.rfind('.'));
    const Diagnosis diagnosis = diagnosed(token, keys);
    QCOMPARE(provenBy(diagnosis), QStringList{told});
    QVERIFY2(diagnosis.attempts <= most, qPrintable(QString::number(diagnosis.attempts)));
}

void TestDiagnosis::causesAreToldAsTheyAreFound()
{
    const KeyPointer key = secret();
    std::vector<Cause> told;
    const Diagnosis diagnosis = diagnosed(signedAs(headerWith("HS256"), "HS384", *key), {key},
                                          {{}, [&](const Cause &cause) { told.push_back(cause); }, false});
    QCOMPARE(told.size(), diagnosis.causes.size());
    QCOMPARE(idsOf(told.front().steps), idsOf(diagnosis.causes.front().steps));
}

void TestDiagnosis::aSearchThatIsEndedSaysSo()
{
    const std::string token = tokens::signedToken("{}", headerWith("HS256"), "a secret nobody has on hand");
    std::size_t asked = 0;
    const Diagnosis ended = diagnosed(token, {secret()}, {[&] { return ++asked < 3; }, {}, false});
    QVERIFY(!ended.isExhaustive);
    QCOMPARE(provenBy(ended), QStringList());
    const Diagnosis whole = diagnosed(token, {secret()});
    QVERIFY(whole.isExhaustive);
    QVERIFY(whole.attempts > ended.attempts);
}

void TestDiagnosis::aLargeTokenIsAskedAboutBeforeEachAttempt_data()
{
    QTest::addColumn<QString>("alg");
    QTest::addColumn<bool>("hasKey");
    QTest::addColumn<QString>("end");
    QTest::newRow("a secret that does not fit") << "HS256" << true << "";
    QTest::newRow("published secrets alone") << "HS256" << false << "";
    QTest::newRow("an unknown algorithm, and text repairs") << "XX256" << false << "==%20%20";
}

void TestDiagnosis::aLargeTokenIsAskedAboutBeforeEachAttempt()
{
    QFETCH(QString, alg);
    QFETCH(bool, hasKey);
    QFETCH(QString, end);
    constexpr std::size_t kQuestions = 12;
    const std::string payload = R"({"blob":")" + std::string(3 << 20, 'x') + R"("})";
    std::string token =
        tokens::signedToken(payload, headerWith(alg.toStdString()), "a secret nobody has on hand");
    token += end.toStdString();
    std::size_t asked = 0;
    const Diagnosis diagnosis = diagnosed(token, hasKey ? KeyRing{secret()} : KeyRing{},
                                          {[&] { return ++asked < kQuestions; }, {}, false});
    QCOMPARE(asked, kQuestions);
    QVERIFY(!diagnosis.isExhaustive);
    QVERIFY2(diagnosis.attempts <= kQuestions, qPrintable(QString::number(diagnosis.attempts)));
}

void TestDiagnosis::ofATooLargeTokenItIsToldThatNotAllIsSought()
{
    const auto isTold = [](std::size_t size) {
        const std::string payload = R"({"blob":")" + std::string(size, 'x') + R"("})";
        const std::string token =
            tokens::signedToken(payload, headerWith("HS256"), "a secret nobody has on hand");
        const Diagnosis diagnosis = diagnosed(token, {}, {[] { return false; }, {}, false});
        return std::ranges::any_of(diagnosis.causes, [](const Cause &cause) {
            return cause.steps.front().id == std::string_view("diagnosis-token-too-large") &&
                   cause.certainty == Certainty::Possible;
        });
    };
    QVERIFY(isTold(1 << 20));
    QVERIFY(!isTold(700 << 10));
}

void TestDiagnosis::aSlipInTheTokenIsFoundTogetherWithOneInTheSecret_data()
{
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("part");
    QTest::addColumn<bool>("isThorough");
    QTest::addColumn<QString>("told");
    const QString encoded = QString::fromStdString(encodeBase64(tokens::kSecret));
    const QString withLine = QString::fromStdString(std::string(tokens::kSecret) + "\n");
    QTest::newRow("in the signature")
        << encoded << "signature" << false << "secret-is-base64+token-letter-case";
    QTest::newRow("that breaks the payload")
        << encoded << "broken" << false << "secret-is-base64+payload-changed";
    QTest::newRow("in a sound payload") << encoded << "payload" << true << "secret-is-base64+payload-changed";
    QTest::newRow("with a line break")
        << withLine << "payload" << true << "secret-trailing-newline+payload-changed";
}

void TestDiagnosis::aSlipInTheTokenIsFoundTogetherWithOneInTheSecret()
{
    QFETCH(QString, given);
    QFETCH(QString, part);
    QFETCH(bool, isThorough);
    QFETCH(QString, told);
    const std::string genuine =
        tokens::signedToken(R"({"sub":"anna","name":"Anna Andersson"})", headerWith("HS256"));
    std::string token = genuine;
    const std::size_t payload = token.find('.') + 1;
    const std::size_t signature = token.rfind('.') + 1;
    if (part == "signature") {
        const std::size_t letter = token.find_first_of("abcdefghijklmnopqrstuvwxyz", signature);
        token[letter] = char(token[letter] - 'a' + 'A');
    } else if (part == "broken") {
        token.erase(payload + 20, 1);
    } else {
        const std::size_t name = payload + encodeBase64Url(R"({"sub":"an)").size();
        token[name] = token[name] == 'b' ? 'a' : 'b';
    }
    const Diagnosis diagnosis = diagnosed(token, {secret(given.toStdString())}, {{}, {}, isThorough});
    QCOMPARE(provenBy(diagnosis), QStringList{told});
    const Cause &cause = diagnosis.causes.front();
    QCOMPARE(cause.key->attributes().label, "secret");
    QCOMPARE(std::get<TokenFix>(cause.fixes.back()).text, genuine);
    QVERIFY(std::holds_alternative<SecretFix>(cause.fixes.front()));
}

void TestDiagnosis::aPublishedSecretIsFoundOverAnotherInput()
{
    const std::string shown = headerWith("HS256");
    const std::string genuine = tokens::signedToken(R"({"sub":"anna","n":1})", shown, "your-256-bit-secret");
    const std::string token = encodeBase64Url(shown) + '.' + encodeBase64Url(R"({"sub": "anna", "n": 1})") +
                              genuine.substr(genuine.rfind('.'));
    const Diagnosis diagnosis = diagnosed(token, {secret()});
    QCOMPARE(provenBy(diagnosis), QStringList("secret-well-known+input-reserialised"));
    const Cause &cause = diagnosis.causes.front();
    QVERIFY(!cause.isConformant);
    QVERIFY(std::holds_alternative<SecretFix>(cause.fixes.front()));
    QCOMPARE(std::get<TokenFix>(cause.fixes.back()).text, genuine);
}

void TestDiagnosis::aHeaderThatNowNamesAnotherFamilyIsFound()
{
    const KeyPointer key = generated("P-256");
    const std::string genuine = signedAs(R"({"alg":"ES256","typ":"JWT"})", "ES256", *key);
    const std::string token =
        encodeBase64Url(R"({"alg":"HS256","typ":"JWT"})") + genuine.substr(genuine.find('.'));
    const Diagnosis diagnosis = diagnosed(token, {key});
    QCOMPARE(provenBy(diagnosis), QStringList("header-changed"));
    QCOMPARE(std::get<TokenFix>(diagnosis.causes.front().fixes.back()).text, genuine);
}

void TestDiagnosis::nothingIsProvenOfAnotherKey_data()
{
    QTest::addColumn<QString>("alg");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("named");
    QTest::newRow("HS256") << "HS256"
                           << "oct:256"
                           << "";
    QTest::newRow("RS256") << "RS256"
                           << "RSA"
                           << "key-wrong";
    QTest::newRow("PS256") << "PS256"
                           << "RSA"
                           << "key-wrong";
    QTest::newRow("ES256") << "ES256"
                           << "P-256"
                           << "key-recovered-other";
    QTest::newRow("EdDSA") << "EdDSA"
                           << "Ed25519"
                           << "";
}

void TestDiagnosis::nothingIsProvenOfAnotherKey()
{
    QFETCH(QString, alg);
    QFETCH(QString, kind);
    QFETCH(QString, named);
    const KeyPointer signer = generated(kind.toUtf8().constData());
    const std::string token = signedAs(headerWith(alg.toStdString()), alg.toUtf8().constData(), *signer);
    const Diagnosis diagnosis =
        diagnosed(token, {generated(kind.toUtf8().constData()), generated(kind.toUtf8().constData())});
    QCOMPARE(provenBy(diagnosis), QStringList());
    const auto seen = std::ranges::find_if(
        diagnosis.causes, [&](const Cause &cause) { return idsOf(cause.steps) == QStringList{named}; });
    QCOMPARE(seen != diagnosis.causes.end(), !named.isEmpty());
    if (named == "key-recovered-other")
        QVERIFY(englishMessage(seen->steps.front()).find(signer->thumbprint()) != std::string::npos);
}

void TestDiagnosis::whatWasSignedIsToldOfAChangedPayload_data()
{
    QTest::addColumn<QString>("alg");
    QTest::newRow("RS256") << "RS256";
    QTest::newRow("PS384") << "PS384";
}

void TestDiagnosis::whatWasSignedIsToldOfAChangedPayload()
{
    QFETCH(QString, alg);
    const KeyPointer key = generated("RSA");
    std::string token = signedAs(headerWith(alg.toStdString()), alg.toUtf8().constData(), *key);
    token.replace(token.find('.') + 1, token.rfind('.') - token.find('.') - 1,
                  encodeBase64Url(R"({"sub":"somebody else","admin":true})"));
    const Diagnosis diagnosis = diagnosed(token, {key});
    QCOMPARE(provenBy(diagnosis), QStringList());
    QCOMPARE(idsOf(diagnosis.causes.front().steps), QStringList{"payload-changed"});
    QCOMPARE(diagnosis.causes.front().certainty, Certainty::Likely);
}

QTEST_GUILESS_MAIN(TestDiagnosis)
#include "tst_diagnosis.moc"
