#include "core/crypto/encryption/content_encryption.h"
#include "core/crypto/encryption/key_derivation.h"
#include "core/diagnosis/observations/auth_js.h"
#include "core/findings/catalogue.h"
#include "core/jose/jwe/decryption.h"
#include "core/text/encodings/base64url.h"
#include "tests/core/diagnosis/diagnosis_case.h"

#include <QTest>

using namespace jotscope;
using namespace jotscope::vectors;

class TestObservations : public QObject
{
    Q_OBJECT

private slots:
    void everyRowHasItsFinding();
    void whatTheTokenSaysIsSeen_data();
    void whatTheTokenSaysIsSeen();
    void keysThatCannotFitAreSeen_data();
    void keysThatCannotFitAreSeen();
    void aSignatureThatFitsAMalformedTokenIsExplained_data();
    void aSignatureThatFitsAMalformedTokenIsExplained();
    void whereTheSignatureAloneIsMalformedItIsMended();
    void aKeyThatWasTriedMakesTheNonceLessLikely();
    void theCookieOfAuthJsIsOpened_data();
    void theCookieOfAuthJsIsOpened();
    void noOtherEncryptedTokenIsTakenForThatCookie();
};

namespace {

constexpr const char *kGoogle = "https://securetoken.google.com/project";
constexpr const char *kKeycloak = "https://sso.example/realms/main";
constexpr const char *kMicrosoft = "https://sts.windows.net/tenant/";

std::string part(const QString &json)
{
    return encodeBase64Url(json.toStdString());
}

/// A token of that algorithm with so many bytes of signature.
QString tokenOf(const char *alg, std::size_t signatureBytes, const QString &claims = "{}")
{
    const QString header = QString(R"({"alg":"%1"})").arg(alg);
    return QString::fromStdString(part(header) + "." + part(claims) + "." +
                                  encodeBase64Url(std::string(signatureBytes, 's')));
}

std::vector<Cause> seenIn(const DiagnosisCase &diagnosed)
{
    std::vector<Cause> causes;
    for (const Observation &observation : observations()) {
        if (std::optional<Cause> cause = observation.observe(diagnosed.laidOut()))
            causes.push_back(*std::move(cause));
    }
    // What RSA and ECDSA give back of a made-up signature is as made up.
    std::erase_if(causes, [](const Cause &cause) {
        const std::string_view id = cause.steps.front().id;
        return id == "key-wrong" || id == "key-recovered-other";
    });
    return causes;
}

QStringList idsOf(const std::vector<Cause> &causes)
{
    QStringList ids;
    for (const Cause &cause : causes)
        ids << vectors::idsOf(cause.steps);
    return ids;
}

std::string argument(const Finding &finding, std::string_view name)
{
    for (const FindingArgument &one : finding.args) {
        if (one.name == name)
            return one.value;
    }
    return {};
}

SecretBytes derived(const std::string &secret, const std::string &salt, const std::string &info,
                    std::size_t size)
{
    return crypto::hkdfExpand(crypto::Hash::Sha256,
                              crypto::hkdfExtract(crypto::Hash::Sha256, salt, SecretBytes(secret)), info,
                              size);
}

std::string sealedCookie(const QString &enc, const SecretBytes &key, const std::string &plaintext)
{
    const crypto::ContentCipher cipher = findContentEncryption(enc.toStdString())->cipher;
    const std::string header = part(QString(R"({"alg":"dir","enc":"%1"})").arg(enc));
    const std::string iv(crypto::initializationVectorSize(cipher), 'i');
    const crypto::SealedContent sealed = crypto::sealContent(cipher, key, iv, header, plaintext);
    return header + ".." + encodeBase64Url(iv) + "." + encodeBase64Url(sealed.ciphertext) + "." +
           encodeBase64Url(sealed.tag);
}

} // namespace

void TestObservations::everyRowHasItsFinding()
{
    for (const Observation &observation : observations())
        QVERIFY2(catalogueRow(observation.id), std::string(observation.id).c_str());
}

void TestObservations::whatTheTokenSaysIsSeen_data()
{
    QTest::addColumn<QString>("token");
    QTest::addColumn<QStringList>("ids");

    const auto claims = [](const QString &iss, const QString &typ = {}) {
        return QString(R"({"iss":"%1","typ":"%2"})").arg(iss, typ);
    };
    const auto with = [](const QString &header, const QString &payload, const std::string &signature) {
        return QString::fromStdString(part(header) + "." + part(payload) + "." + encodeBase64Url(signature));
    };
    const std::string whole(32, 's');
    QTest::newRow("nothing odd") << tokenOf("HS256", 32) << QStringList{};
    QTest::newRow("zeros") << with(R"({"alg":"ES256"})", "{}", std::string(64, '\0'))
                           << QStringList{"sig-all-zero"};
    QTest::newRow("zeros in DER") << with(R"({"alg":"ES256"})", "{}",
                                          std::string("\x30\x06\x02\x01\x00\x02\x01\x00", 8))
                                  << QStringList{"sig-all-zero"};
    QTest::newRow("emulator") << with(R"({"alg":"none"})", claims(kGoogle), "")
                              << QStringList{"unsigned-emulator"};
    QTest::newRow("signed by Firebase") << tokenOf("RS256", 256, claims(kGoogle)) << QStringList{};
    QTest::newRow("unsigned by somebody")
        << with(R"({"alg":"none"})", claims("https://a.example"), "") << QStringList{};
    QTest::newRow("refresh token") << tokenOf("HS512", 64, claims(kKeycloak, "Refresh"))
                                   << QStringList{"refresh-not-for-you"};
    QTest::newRow("offline token") << tokenOf("HS256", 32, claims(kKeycloak, "Offline"))
                                   << QStringList{"refresh-not-for-you"};
    QTest::newRow("access token") << tokenOf("RS256", 256, claims(kKeycloak, "Bearer")) << QStringList{};
    QTest::newRow("refresh token of another kind")
        << tokenOf("HS256", 32, claims("https://a.example", "Refresh")) << QStringList{};
    QTest::newRow("Microsoft's nonce")
        << with(R"({"alg":"RS256","nonce":"x"})", claims(kMicrosoft), std::string(256, 's'))
        << QStringList{"input-graph-nonce"};
    QTest::newRow("another's nonce") << with(R"({"alg":"RS256","nonce":"x"})", claims("https://a.example"),
                                             std::string(256, 's'))
                                     << QStringList{};
    QTest::newRow("detached") << QString::fromStdString(part(R"({"alg":"HS256"})") + ".." +
                                                        encodeBase64Url(whole))
                              << QStringList{"payload-detached-missing"};
    QTest::newRow("RS256, cut") << tokenOf("RS256", 200) << QStringList{"token-truncated"};
    QTest::newRow("ES256, cut") << tokenOf("ES256", 60) << QStringList{"token-truncated"};
    QTest::newRow("HS256, cut") << tokenOf("HS256", 30) << QStringList{"token-truncated"};
    QTest::newRow("Ed25519, cut") << tokenOf("EdDSA", 63) << QStringList{"token-truncated"};
    QTest::newRow("cut to nothing") << tokenOf("HS256", 0) << QStringList{};
    QTest::newRow("longer than it should be") << tokenOf("HS256", 33) << QStringList{};
    QTest::newRow("of no known algorithm") << tokenOf("XY256", 3) << QStringList{};
}

void TestObservations::whatTheTokenSaysIsSeen()
{
    QFETCH(const QString, token);
    QFETCH(const QStringList, ids);
    const DiagnosisCase diagnosed(token.toStdString());
    const std::vector<Cause> causes = seenIn(diagnosed);
    QCOMPARE(idsOf(causes), ids);
    for (const Cause &cause : causes) {
        QCOMPARE(cause.certainty, Certainty::Likely);
        const std::string message = englishMessage(cause.steps.front());
        QVERIFY2(message.find("%{") == std::string::npos, message.c_str());
    }
}

void TestObservations::keysThatCannotFitAreSeen_data()
{
    QTest::addColumn<QString>("alg");
    QTest::addColumn<QStringList>("keys"); // by an algorithm that each is for
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("actual");

    QTest::newRow("secret for RSA") << "RS256" << QStringList{"HS256"} << "alg-key-type-mismatch"
                                    << "HS256";
    QTest::newRow("RSA for a secret") << "HS256" << QStringList{"RS256"} << "alg-key-type-mismatch"
                                      << "RS256";
    QTest::newRow("two keys") << "HS256" << QStringList{"RS256", "ES384"} << "alg-key-type-mismatch"
                              << "RS256, ES384";
    QTest::newRow("EC for EdDSA") << "EdDSA" << QStringList{"ES256"} << "alg-key-type-mismatch"
                                  << "ES256";
    QTest::newRow("another curve") << "ES256" << QStringList{"ES384"} << "alg-curve-mismatch"
                                   << "ES384";
    QTest::newRow("another curve and type")
        << "ES256" << QStringList{"RS256", "ES512"} << "alg-curve-mismatch"
        << "ES512";
    QTest::newRow("one that fits") << "ES256" << QStringList{"ES384", "ES256"} << ""
                                   << "";
    QTest::newRow("none at all") << "ES256" << QStringList{} << ""
                                 << "";
}

void TestObservations::keysThatCannotFitAreSeen()
{
    QFETCH(const QString, alg);
    QFETCH(const QStringList, keys);
    QFETCH(const QString, id);
    QFETCH(const QString, actual);
    KeyRing ring;
    for (const QString &one : keys)
        ring.push_back(keyFor(one));
    const std::size_t size = alg.startsWith("HS") ? 32 : alg == "RS256" ? 256 : 64;
    const DiagnosisCase diagnosed(tokenOf(qPrintable(alg), size).toStdString(), ring);
    const std::vector<Cause> causes = seenIn(diagnosed);
    QCOMPARE(idsOf(causes), id.isEmpty() ? QStringList{} : QStringList{id});
    if (!causes.empty())
        QCOMPARE(argument(causes.front().steps.front(), "actual"), actual.toStdString());
}

void TestObservations::aSignatureThatFitsAMalformedTokenIsExplained_data()
{
    QTest::addColumn<QString>("header");
    QTest::addColumn<QString>("payload");
    QTest::addColumn<bool>("isSignaturePadded");
    QTest::addColumn<QStringList>("ids");

    const QString header = QString::fromStdString(part(R"({"alg":"HS256"})"));
    const QString payload = QString::fromStdString(part(R"({"sub":"ann"})")); // 18 characters
    const QString albHeader = QString::fromStdString(
        part(R"({"alg":"HS256","signer":"arn:aws:elasticloadbalancing:eu-west-1:1:loadbalancer/app/a/b"})"));
    const QString awkward = QString::fromStdString(encodeBase64(R"({"sub":"???>>>~~~"})"));
    QTest::newRow("payload padded") << header << payload + "==" << false << QStringList{"input-with-padding"};
    QTest::newRow("signature padded") << header << payload << true << QStringList{"sig-padded"};
    QTest::newRow("both padded") << header << payload + "==" << true
                                 << QStringList{"input-with-padding", "sig-padded"};
    QTest::newRow("AWS") << albHeader << payload + "==" << true << QStringList{"input-alb-padding"};
    QTest::newRow("standard base64") << header << QString(awkward).remove('=') << false
                                     << QStringList{"input-standard-base64"};
    QTest::newRow("wrapped") << header << QString(payload).insert(8, '\n') << false
                             << QStringList{"input-line-break"};
}

void TestObservations::aSignatureThatFitsAMalformedTokenIsExplained()
{
    QFETCH(const QString, header);
    QFETCH(const QString, payload);
    QFETCH(const bool, isSignaturePadded);
    QFETCH(const QStringList, ids);
    const KeyPointer key = secretKey();
    const std::string input = (header + "." + payload).toStdString();
    const std::string signature =
        encodeBase64Url(signedWith(*key, "HS256", input)) + (isSignaturePadded ? "=" : "");
    const DiagnosisCase diagnosed(input + "." + signature, {key});
    QCOMPARE(vectors::idsOf(diagnosed.check().findings).value(0), "signature-fits-malformed-token");

    const std::vector<Cause> causes = seenIn(diagnosed);
    QCOMPARE(causes.size(), std::size_t(1));
    const Cause &cause = causes.front();
    QCOMPARE(vectors::idsOf(cause.steps), ids);
    QCOMPARE(cause.certainty, Certainty::Proven);
    QVERIFY(!cause.isConformant);
    QCOMPARE(cause.key, key);
    QCOMPARE(cause.fixes.empty(), ids.front().startsWith("input-"));
}

void TestObservations::whereTheSignatureAloneIsMalformedItIsMended()
{
    const KeyPointer key = secretKey();
    const std::string input = part(R"({"alg":"HS384"})") + "." + part(R"({"sub":"anna"})");
    std::string found;
    for (int attempt = 0; found.find_first_of("+/") == std::string::npos; ++attempt)
        found = encodeBase64(signedWith(*secretKey(std::string(64, char('a' + attempt))), "HS384", input));
    KeyRing keys;
    for (int i = 0; i < 26; ++i)
        keys.push_back(secretKey(std::string(64, char('a' + i))));
    const DiagnosisCase diagnosed(input + "." + found, keys);
    const std::vector<Cause> causes = seenIn(diagnosed);
    QCOMPARE(idsOf(causes), QStringList{"sig-standard-base64"});
    const std::string mended = std::get<TokenFix>(causes.front().fixes.at(0)).text;
    QCOMPARE(verifySignature(parseBare(mended), keys).verdict, SignatureVerdict::Valid);
}

void TestObservations::aKeyThatWasTriedMakesTheNonceLessLikely()
{
    const std::string token = part(R"({"alg":"RS256","nonce":"x"})") + "." +
                              part(QString(R"({"iss":"%1"})").arg(kMicrosoft)) + "." +
                              encodeBase64Url(std::string(256, 's'));
    const DiagnosisCase diagnosed(token, {keyFor("RS256")});
    const std::vector<Cause> causes = seenIn(diagnosed);
    QCOMPARE(idsOf(causes), QStringList{"input-graph-nonce"});
    QCOMPARE(causes.front().certainty, Certainty::Possible);
}

void TestObservations::theCookieOfAuthJsIsOpened_data()
{
    QTest::addColumn<QString>("enc");
    QTest::addColumn<QString>("salt");
    QTest::addColumn<QString>("info");
    QTest::addColumn<QString>("cookieName");

    QTest::newRow("NextAuth.js 4") << "A256GCM"
                                   << ""
                                   << "NextAuth.js Generated Encryption Key"
                                   << "";
    QTest::newRow("NextAuth.js 4 with a salt") << "A256GCM"
                                               << "next-auth.pkce"
                                               << "NextAuth.js Generated Encryption Key (next-auth.pkce)"
                                               << "next-auth.pkce";
    QTest::newRow("Auth.js 5") << "A256CBC-HS512"
                               << "authjs.session-token"
                               << "Auth.js Generated Encryption Key (authjs.session-token)"
                               << "";
    QTest::newRow("Auth.js 5 over TLS") << "A256CBC-HS512"
                                        << "__Secure-authjs.session-token"
                                        << "Auth.js Generated Encryption Key (__Secure-authjs.session-token)"
                                        << "";
    QTest::newRow("Auth.js 5 with AES-GCM") << "A256GCM"
                                            << "authjs.session-token"
                                            << "Auth.js Generated Encryption Key (authjs.session-token)"
                                            << "";
    QTest::newRow("a cookie of another name, in pieces") << "A256CBC-HS512"
                                                         << "my.cookie"
                                                         << "Auth.js Generated Encryption Key (my.cookie)"
                                                         << "my.cookie.0";
}

void TestObservations::theCookieOfAuthJsIsOpened()
{
    QFETCH(const QString, enc);
    QFETCH(const QString, salt);
    QFETCH(const QString, info);
    QFETCH(const QString, cookieName);
    const std::string secret = "the secret of an application";
    const std::size_t size = enc == "A256GCM" ? 32 : 64;
    const std::string cookie =
        sealedCookie(enc, derived(secret, salt.toStdString(), info.toStdString(), size), R"({"sub":"anna"})");
    const Token token = parseBare(cookie);
    const KeyRing keys{keyFor("RS256"), secretKey("another one"), secretKey(secret)};
    QVERIFY(decryptToken(token, keys).verdict != DecryptionVerdict::Decrypted);

    const std::optional<Cause> cause = openAuthJs(token, keys, cookieName.toStdString());
    QVERIFY(cause);
    QCOMPARE(vectors::idsOf(cause->steps), QStringList{"jwe-authjs"});
    QCOMPARE(argument(cause->steps.front(), "derivation"), info.toStdString());
    QCOMPARE(cause->certainty, Certainty::Proven);
    QCOMPARE(cause->key, keys.back());
    const KeyFix &fix = std::get<KeyFix>(cause->fixes.at(0));
    const Decryption opened = decryptToken(token, importKeys(fix.text->view(), "derived").keys);
    QCOMPARE(opened.verdict, DecryptionVerdict::Decrypted);
    QCOMPARE(opened.payload->bytes(), std::string_view(R"({"sub":"anna"})"));
}

void TestObservations::noOtherEncryptedTokenIsTakenForThatCookie()
{
    const KeyRing keys{secretKey(std::string(32, 'k'))};
    const std::string direct = sealedCookie("A256GCM", SecretBytes(std::string(32, 'k')), "{}");
    QVERIFY(!openAuthJs(parseBare(direct), keys));
    QVERIFY(!openAuthJs(parseBare(tokenOf("HS256", 32).toStdString()), keys));
    QVERIFY(!openAuthJs(parseBare("a.b.c.d.e"), keys));
    QVERIFY(!openAuthJs(parseBare(direct), {}));
}

QTEST_APPLESS_MAIN(TestObservations)
#include "tst_observations.moc"
