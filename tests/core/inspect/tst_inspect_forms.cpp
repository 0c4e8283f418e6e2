#include "core/inspect/json/inspection_json.h"
#include "core/jose/jwe/encryption.h"
#include "core/jose/jws/signing.h"
#include "core/text/encodings/base64url.h"
#include "core/text/limits.h"
#include "tests/core/vectors.h"
#include "tests/tokens.h"

#include <QJsonArray>
#include <QTest>

using namespace jotscope;
using namespace jotscope::tokens;
using namespace jotscope::vectors;

/// Tokens of every form as the heart answers them: several signatures, encryption, tokens within tokens,
/// disclosures.
class TestInspectForms : public QObject
{
    Q_OBJECT

private slots:
    void formsAreTold_data();
    void formsAreTold();
    void oneValidSignatureOfSeveralIsEnoughAndTheOthersWarn();
    void noneOfSeveralValidIsAFailure();
    void anEncryptedTokenWaitsForItsKey();
    void aDecryptedTokenShowsItsClaims();
    void theWrongKeyDoesNotOpenIt();
    void aTokenInsideAnEncryptedOneIsVerified();
    void aTokenInsideAnEncryptedOneThatFailsFailsTheWhole();
    void everyPlaceInsideAnEncryptedTokenLiesInItsCiphertext();
    void tokensWithinTokensEndAtALimit();
    void disclosedClaimsStandWithTheOthers();
    void aHolderOfAnotherKeyIsRefused();
    void aDetachedPayloadIsVerified_data();
    void aDetachedPayloadIsVerified();
    void theJsonTellsEveryForm();

private:
    static Inspection inspected(const std::string &paste, const KeyRing &keys = {},
                                const std::optional<std::string> &detached = {});
};

namespace {

constexpr Instant kNow{std::chrono::seconds{1'748'537'300}};

QJsonObject exampleOf(const QString &file, const QString &id)
{
    for (const QJsonValue &value : readObject(file)["cases"].toArray()) {
        if (value["id"] == id)
            return value.toObject();
    }
    qFatal("no case %s", qPrintable(id));
}

KeyRing joined(std::initializer_list<KeyRing> rings)
{
    KeyRing all;
    for (const KeyRing &ring : rings)
        all.insert(all.end(), ring.begin(), ring.end());
    return all;
}

KeyRing secretRing(std::string_view secret)
{
    return importSecret(secret, SecretEncoding::Utf8, "test").keys;
}

/// `content` encrypted directly with a secret of 16 bytes.
const std::string kContentSecret = "sixteen bytes ..";
std::string encrypted(const std::string &content)
{
    EncryptionOptions options;
    options.contentEncryption = findContentEncryption("A128GCM");
    return *encryptCompact({findJweAlgorithm("dir"), secretRing(kContentSecret).front(), {}}, content,
                           options, crypto::systemRandom());
}

AspectState stateOf(const InspectedToken &token, Aspect aspect)
{
    return std::ranges::find(token.verdicts, aspect, &AspectVerdict::aspect)->state;
}

std::string presentation()
{
    return exampleOf("rfc9901/rfc9901-examples.json", "rfc9901-5.2-presentation-kb")["token"]
        .toString()
        .toStdString();
}

KeyRing issuer()
{
    return keysFrom(readObject("rfc9901/rfc9901-examples.json")["issuerKey"]);
}

QJsonObject firstToken(const Inspection &inspection)
{
    const QByteArray json = QByteArray::fromStdString(inspectionToJson(inspection));
    return QJsonDocument::fromJson(json).object()["tokens"].toArray().first().toObject();
}

} // namespace

Inspection TestInspectForms::inspected(const std::string &paste, const KeyRing &keys,
                                       const std::optional<std::string> &detached)
{
    return inspect(paste, keys, {}, kNow, detached);
}

void TestInspectForms::formsAreTold_data()
{
    QTest::addColumn<std::string>("paste");
    QTest::addColumn<QString>("form");
    QTest::newRow("compact") << signedToken("{}") << "jws-compact";
    QTest::newRow("unsecured") << encodeBase64Url(R"({"alg":"none"})") + ".e30."
                               << "unsecured";
    QTest::newRow("general") << read("rfc7515/rfc7515_A.6.jwsg").toStdString() << "jws-json";
    QTest::newRow("flattened") << read("rfc7515/rfc7515_A.7.jwsf").toStdString() << "jws-json";
    QTest::newRow("encrypted") << encrypted("{}") << "jwe-compact";
    QTest::newRow("encrypted, in JSON")
        << std::string(R"({"protected":"e30","ciphertext":"AA"})") << "jwe-json";
    QTest::newRow("with disclosures") << presentation() << "sd-jwt";
    QTest::newRow("with none left") << signedToken("{}") + "~"
                                    << "sd-jwt";
}

void TestInspectForms::formsAreTold()
{
    QFETCH(std::string, paste);
    QFETCH(QString, form);
    const Inspection inspection = inspected(paste);
    QCOMPARE(inspection.tokens.size(), std::size_t{1});
    QCOMPARE(QString::fromStdString(std::string(tokenFormName(inspection.tokens.front().form))), form);
    QCOMPARE(inspection.tokens.front().range.end, paste.find_last_not_of('\n') + 1);
}

void TestInspectForms::oneValidSignatureOfSeveralIsEnoughAndTheOthersWarn()
{
    std::string token = read("rfc7515/rfc7515_A.6.jwsg").toStdString();
    const KeyRing keys = importKeys(read("rfc7515/rfc7515_A.6.jwkset").toStdString(), "set").keys;
    const InspectedToken whole = inspected(token, keys).tokens.front();
    QCOMPARE(whole.signature.verdict, SignatureVerdict::Valid);
    QCOMPARE(stateOf(whole, Aspect::Signature), AspectState::Warned); // the keys of an RFC are everybody's
    QCOMPARE(whole.signatures.size(), std::size_t{2});

    const std::size_t place = token.rfind("DtEhU3");
    token[place] = 'E';
    const InspectedToken damaged = inspected(token, keys).tokens.front();
    QCOMPARE(damaged.signatures[0].verdict, SignatureVerdict::Valid);
    QCOMPARE(damaged.signatures[1].verdict, SignatureVerdict::Invalid);
    QCOMPARE(damaged.signature.verdict, SignatureVerdict::Valid);
    QCOMPARE(stateOf(damaged, Aspect::Signature), AspectState::Warned);
    QCOMPARE(idsOf(damaged.signature.findings).first(), QString("signatures-some-valid"));
}

void TestInspectForms::noneOfSeveralValidIsAFailure()
{
    std::string token = read("rfc7515/rfc7515_A.6.jwsg").toStdString();
    token[token.find("eyJpc3Mi") + 5] = 'X';
    const KeyRing keys = importKeys(read("rfc7515/rfc7515_A.6.jwkset").toStdString(), "set").keys;
    const InspectedToken inspectedToken = inspected(token, keys).tokens.front();
    QCOMPARE(inspectedToken.signature.verdict, SignatureVerdict::Invalid);
    QVERIFY(!inspectedToken.isAcceptable);
    QCOMPARE(stateOf(inspected(token).tokens.front(), Aspect::Signature), AspectState::NotChecked);
}

void TestInspectForms::anEncryptedTokenWaitsForItsKey()
{
    const InspectedToken token = inspected(encrypted(R"({"sub":"anna"})")).tokens.front();
    QCOMPARE(token.decryption->verdict, DecryptionVerdict::NoKey);
    QCOMPARE(stateOf(token, Aspect::Decryption), AspectState::NotChecked);
    QVERIFY(!token.payload());
    QVERIFY(token.claims.empty());
    QVERIFY(token.isAcceptable); // nothing was asked of it
    QVERIFY(token.verdicts[2].why.id == "claims-encrypted");
}

void TestInspectForms::aDecryptedTokenShowsItsClaims()
{
    const std::string paste = "token=" + encrypted(R"({"sub":"anna","exp":1})");
    const InspectedToken token = inspected(paste, secretRing(kContentSecret)).tokens.front();
    QCOMPARE(token.decryption->verdict, DecryptionVerdict::Decrypted);
    QCOMPARE(stateOf(token, Aspect::Decryption), AspectState::Passed);
    QCOMPARE(token.claims.size(), std::size_t{2});
    QCOMPARE(stateOf(token, Aspect::Time), AspectState::Failed);
    QVERIFY(!token.isAcceptable);
    // The claim lies on the characters of the ciphertext that carry it, byte for byte.
    const ByteRange ciphertext = token.token->part(PartName::Ciphertext)->range;
    QCOMPARE(token.claims[0].nameRange, charactersOfBytes({1, 6}).shiftedBy(ciphertext.begin));
}

void TestInspectForms::theWrongKeyDoesNotOpenIt()
{
    const InspectedToken token = inspected(encrypted("{}"), secretRing("another 16 bytes")).tokens.front();
    QCOMPARE(token.decryption->verdict, DecryptionVerdict::Failed);
    QCOMPARE(stateOf(token, Aspect::Decryption), AspectState::Failed);
    QVERIFY(!token.isAcceptable);
}

void TestInspectForms::aTokenInsideAnEncryptedOneIsVerified()
{
    const QJsonObject example = exampleOf("rfc7519/rfc7519-examples.json", "rfc7519-A.2");
    const KeyRing keys = joined({keysFrom(example["key"]), keysFrom(example["innerKey"])});
    const Inspection inspection = inspect(example["token"].toString().toStdString(), keys, {},
                                          Instant{std::chrono::seconds{1'300'819'000}});
    const InspectedToken &outer = inspection.tokens.front();
    QCOMPARE(outer.nested.size(), std::size_t{1});
    const InspectedToken &inner = outer.nested.front();
    QCOMPARE(inner.signature.verdict, SignatureVerdict::Valid);
    QCOMPARE(inner.claims.size(), std::size_t{3});
    QVERIFY(outer.isAcceptable);
    QVERIFY(outer.verdicts[3].why.id == "claims-in-nested-token");
}

void TestInspectForms::aTokenInsideAnEncryptedOneThatFailsFailsTheWhole()
{
    const std::string paste = encrypted(signedToken(R"({"exp":1})"));
    const KeyRing keys = joined({secretRing(kContentSecret), secretRing(kSecret)});
    const InspectedToken outer = inspected(paste, keys).tokens.front();
    QCOMPARE(outer.decryption->verdict, DecryptionVerdict::Decrypted);
    QCOMPARE(outer.nested.front().signature.verdict, SignatureVerdict::Valid);
    QCOMPARE(stateOf(outer.nested.front(), Aspect::Time), AspectState::Failed);
    QVERIFY(!outer.isAcceptable);
}

void TestInspectForms::everyPlaceInsideAnEncryptedTokenLiesInItsCiphertext()
{
    const std::string inner = signedToken(R"({"sub":"anna","a":1,"a":2})");
    const InspectedToken outer = inspected(encrypted(inner), secretRing(kContentSecret)).tokens.front();
    const ByteRange ciphertext = outer.token->part(PartName::Ciphertext)->range;
    const InspectedToken &nested = outer.nested.front();
    QVERIFY(ciphertext.contains(nested.range));
    std::size_t last = 0;
    for (const TokenPart &part : nested.token->parts) {
        QVERIFY(ciphertext.contains(part.range));
        QVERIFY(part.range.begin >= last);
        last = part.range.begin;
    }
    QVERIFY(!nested.token->findings.empty());
    for (const Finding &finding : nested.token->findings)
        QVERIFY(ciphertext.contains(finding.where));
    for (const Claim &claim : nested.claims)
        QVERIFY(ciphertext.contains(claim.valueRange));
}

void TestInspectForms::tokensWithinTokensEndAtALimit()
{
    std::string token = signedToken("{}");
    for (std::size_t depth = 0; depth < limits::kNestedTokens + 3; ++depth)
        token = signedToken(token, R"({"alg":"HS256","cty":"JWT"})");
    const Inspection inspection = inspected(token, secretRing(kSecret));
    const InspectedToken *innermost = &inspection.tokens.front();
    std::size_t depth = 1;
    for (; !innermost->nested.empty(); ++depth)
        innermost = &innermost->nested.front();
    QCOMPARE(depth, limits::kNestedTokens);
    QVERIFY(idsOf(innermost->findings).contains("nested-too-deep"));
}

void TestInspectForms::disclosedClaimsStandWithTheOthers()
{
    const InspectedToken token = inspected(presentation(), issuer()).tokens.front();
    QCOMPARE(token.signature.verdict, SignatureVerdict::Valid);
    QStringList names;
    for (const Claim &claim : token.claims)
        names << QString::fromStdString(claim.name);
    for (const char *name : {"iss", "family_name", "given_name", "address"})
        QVERIFY2(names.contains(name), name);
    QCOMPARE(token.nested.size(), std::size_t{1});
    QCOMPARE(token.nested.front().signature.verdict, SignatureVerdict::Valid);
    QVERIFY(token.isAcceptable);
    // The names of disclosed claims lie on their disclosures.
    const Claim &last = token.claims.back();
    QVERIFY(std::ranges::any_of(token.token->parts, [&last](const TokenPart &part) {
        return part.name == PartName::Disclosure && part.range.contains(last.valueRange);
    }));
}

void TestInspectForms::aHolderOfAnotherKeyIsRefused()
{
    std::string token = presentation();
    token.back() = token.back() == 'A' ? 'E' : 'A'; // in the key binding's signature
    const InspectedToken changed = inspected(token, issuer()).tokens.front();
    QCOMPARE(changed.signature.verdict, SignatureVerdict::Valid);
    QCOMPARE(changed.nested.front().signature.verdict, SignatureVerdict::Invalid);
    QVERIFY(!changed.isAcceptable);

    const std::size_t tilde = presentation().find('~');
    std::string withoutOne = presentation();
    withoutOne.erase(tilde, withoutOne.find('~', tilde + 1) - tilde);
    const InspectedToken less = inspected(withoutOne, issuer()).tokens.front();
    QVERIFY(!less.isAcceptable); // sd_hash speaks of another presentation
}

void TestInspectForms::aDetachedPayloadIsVerified_data()
{
    QTest::addColumn<std::string>("token");
    QTest::addColumn<bool>("isDetached");
    const std::string whole = signedToken("the content");
    const std::size_t first = whole.find('.') + 1;
    std::string compact = whole;
    compact.erase(first, whole.rfind('.') - first);
    QTest::newRow("compact") << compact << true;
    QTest::newRow("flattened") << R"({"protected":")" + whole.substr(0, first - 1) + R"(","signature":")" +
                                      whole.substr(whole.rfind('.') + 1) + "\"}"
                               << true;
    QTest::newRow("not detached, so that what is given does not matter") << whole << false;
}

void TestInspectForms::aDetachedPayloadIsVerified()
{
    QFETCH(std::string, token);
    QFETCH(bool, isDetached);
    const KeyRing keys = secretRing(kSecret);
    const auto verdict = [&](const std::optional<std::string> &payload) {
        return inspected(token, keys, payload).tokens.front().signature.verdict;
    };
    QCOMPARE(verdict("the content"), SignatureVerdict::Valid);
    QCOMPARE(verdict("other content"), isDetached ? SignatureVerdict::Invalid : SignatureVerdict::Valid);
    QCOMPARE(verdict({}), isDetached ? SignatureVerdict::Unverified : SignatureVerdict::Valid);
}

void TestInspectForms::theJsonTellsEveryForm()
{
    const QJsonObject general =
        firstToken(inspected(read("rfc7515/rfc7515_A.6.jwsg").toStdString(),
                             importKeys(read("rfc7515/rfc7515_A.6.2.jwk").toStdString(), "key").keys));
    QCOMPARE(general["signatures"].toArray().size(), 2);
    QCOMPARE(general["signatures"][0]["verdict"], QJsonValue("unverified"));
    QCOMPARE(general["signatures"][0]["attempts"][0]["outcome"], QJsonValue("wrong-type"));
    QCOMPARE(general["signatures"][1]["verdict"], QJsonValue("valid"));
    QCOMPARE(general["signatures"][1]["unprotectedHeader"]["kid"],
             QJsonValue("e9bc097a-ce51-4036-9562-d2ade882db0d"));

    const QJsonObject jwe = firstToken(
        inspected(encrypted(signedToken("{}")), joined({secretRing(kContentSecret), secretRing(kSecret)})));
    QCOMPARE(jwe["decryption"]["verdict"], QJsonValue("decrypted"));
    QCOMPARE(jwe["decryption"]["alg"], QJsonValue("dir"));
    QCOMPARE(jwe["decryption"]["enc"], QJsonValue("A128GCM"));
    QVERIFY(jwe["signature"].isUndefined());
    QCOMPARE(jwe["nested"][0]["signature"]["verdict"], QJsonValue("valid"));
    // Nothing that a secret could be guessed at with.
    QVERIFY(jwe["decryption"]["key"]["thumbprint"].isUndefined());

    const QJsonObject sdJwt = firstToken(inspected(presentation(), issuer()));
    QCOMPARE(sdJwt["sdJwt"]["hash"], QJsonValue("sha-256"));
    QCOMPARE(sdJwt["sdJwt"]["payload"]["family_name"], QJsonValue("Doe"));
    for (const QJsonValue &disclosure : sdJwt["sdJwt"]["disclosures"].toArray()) {
        QCOMPARE(disclosure["state"], QJsonValue("matched"));
        QVERIFY(disclosure["pointer"].toString().startsWith('/'));
    }
    QCOMPARE(sdJwt["nested"][0]["header"]["typ"], QJsonValue("kb+jwt"));
}

QTEST_APPLESS_MAIN(TestInspectForms)
#include "tst_inspect_forms.moc"
