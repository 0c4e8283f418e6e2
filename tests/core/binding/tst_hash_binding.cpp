#include "core/binding/hash_binding.h"
#include "core/text/limits.h"
#include "tests/core/sd_jwt/sd_jwts.h"

#include <QCryptographicHash>
#include <QTest>

using namespace jotscope;
using namespace jotscope::vectors;
using namespace std::string_literals;
using State = HashBinding::State;

/// Whether a token belongs to what came with it.
class TestHashBinding : public QObject
{
    Q_OBJECT

private slots:
    void theSpecificationsOwnExamplesFit_data();
    void theSpecificationsOwnExamplesFit();
    void theHashFollowsTheTokensAlgorithm_data();
    void theHashFollowsTheTokensAlgorithm();
    void certificatesAreRecognised_data();
    void certificatesAreRecognised();
    void slipsOfTheIssuerAreNamed_data();
    void slipsOfTheIssuerAreNamed();
    void slipsOfThumbprintsAreNamed_data();
    void slipsOfThumbprintsAreNamed();
    void slipsOfKeyBindingsAreNamed_data();
    void slipsOfKeyBindingsAreNamed();
    void whatIsKnownToBeOneThingIsNoOther();
    void withoutMaterialTheRowsTellWhatCouldBeGiven();
    void rowsPointAtTheirValues();
    void aTokenWithoutHashesHasNoRows();
    void materialThatIsTooLargeIsNotHashed();
};

namespace {

/// OpenID Connect Core 1.0 appendix A.
const std::string kAccessToken = "jHkWEdUXMU1BwAsC4vtUsZwnNvTIxEl0z9K3vx5KF0Y";
const std::string kCode = "Qcb0Orv1zh30vL1MPRsbm-diHiMwcLyZvn1arpZv-Jxf_11jnpEX3Tgfvk";
const std::string kAtHash = R"("at_hash":"77QmUPtjPfzWtF2AnpK9RQ")";
const std::string kCHash = R"("c_hash":"LDktKdoQak3Pk0cnXxCltA")";
const std::string kRs256 = R"({"kid":"1e9gdk7","alg":"RS256"})";

using Algorithm = QCryptographicHash::Algorithm;

QByteArray hashed(const std::string &text, Algorithm algorithm)
{
    return QCryptographicHash::hash(QByteArray::fromStdString(text), algorithm);
}

QByteArray base64Url(const QByteArray &bytes)
{
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

std::string tokenOf(const std::string &header, const std::string &payload, const std::string &signature = "s")
{
    return encodeBase64Url(header) + '.' + encodeBase64Url(payload) + '.' + encodeBase64Url(signature);
}

std::vector<HashBinding> rowsFor(const std::string &token, const std::string &material)
{
    const Token parsed = parseAny(token);
    return bindHashes(parsed, parsed.part(PartName::Payload), material);
}

/// `at_hash matches`, for each row, and behind one that differs the findings that say why.
QStringList summary(const std::vector<HashBinding> &rows)
{
    static const char *const kStates[] = {"matches", "differs", "not-applicable"};
    QStringList lines;
    for (const HashBinding &row : rows) {
        QString line = QString::fromStdString(row.claim) + ' ' + kStates[int(row.state)];
        for (const QString &id : idsOf(row.findings))
            line += row.state == State::Differs ? ' ' + id.mid(8) : QString();
        lines << line;
    }
    return lines;
}

std::string keyFile(const char *name)
{
    return read(QStringLiteral("keys/") + name).toStdString();
}

QJsonObject dPoP(int index)
{
    return readObject("rfc9449/rfc9449-examples.json")["cases"][index].toObject();
}

std::string text(const QJsonValue &value)
{
    return value.toString().toStdString();
}

std::string keyBindingOf(const std::string &presentation)
{
    return presentation.substr(presentation.rfind('~') + 1);
}

} // namespace

void TestHashBinding::theSpecificationsOwnExamplesFit_data()
{
    QTest::addColumn<std::string>("token");
    QTest::addColumn<std::string>("material");
    QTest::addColumn<QStringList>("rows");
    const std::string a3 = tokenOf(kRs256, '{' + kAtHash + '}');
    const std::string a4 = tokenOf(kRs256, '{' + kCHash + '}');
    const std::string a6 = tokenOf(kRs256, '{' + kAtHash + ',' + kCHash + '}');
    QTest::newRow("OIDC Core A.3") << a3 << kAccessToken << QStringList{"at_hash matches"};
    QTest::newRow("with a line break") << a3 << kAccessToken + "\n" << QStringList{"at_hash matches"};
    QTest::newRow("an Authorization line")
        << a3 << "Authorization: Bearer " + kAccessToken << QStringList{"at_hash matches"};
    QTest::newRow("a character changed")
        << a3 << "jHkWEdUXMU1BwAsC4vtUsZwnNvTIxEl0z9K3vx5KF0y"s << QStringList{"at_hash differs differs"};
    QTest::newRow("a character lost")
        << a3 << kAccessToken.substr(1) << QStringList{"at_hash differs differs"};
    QTest::newRow("OIDC Core A.4") << a4 << kCode << QStringList{"c_hash matches"};
    QTest::newRow("OIDC Core A.6, the redirect")
        << a6
        << "https://client.example.org/cb#code=" + kCode + "&access_token=" + kAccessToken +
               "&token_type=Bearer&state=af0ifjsldkj"
        << QStringList{"at_hash matches", "c_hash matches"};
    QTest::newRow("OIDC Core A.6, another code")
        << a6 << "?code=SplxlOBeZQQYbYS6WxSbIA&access_token=" + kAccessToken
        << QStringList{"at_hash matches", "c_hash differs differs"};
    QTest::newRow("a token response")
        << a6 << R"({"access_token":")" + kAccessToken + R"(","token_type":"Bearer","expires_in":3600})"
        << QStringList{"at_hash matches", "c_hash not-applicable"};
    QTest::newRow("a response with another access token")
        << a3 << R"({"access_token":"x","token_type":"Bearer"})"s << QStringList{"at_hash differs differs"};

    const std::string proof = text(dPoP(1)["token"]);
    QTest::newRow("RFC 9449 section 7.1")
        << proof << text(dPoP(1)["accessToken"]) << QStringList{"ath matches"};
    QTest::newRow("RFC 9449 section 7.1, another token")
        << proof << "x"s << QStringList{"ath differs differs"};
    const std::string bound =
        tokenOf(R"({"alg":"ES256"})", R"({"cnf":{"jkt":")" + text(dPoP(0)["jkt"]) + R"("}})");
    QTest::newRow("RFC 9449 section 6.1, a proof") << bound << proof << QStringList{"cnf.jkt matches"};
    const QByteArray jwk = QJsonDocument(dPoP(0)["key"].toObject()).toJson();
    QTest::newRow("RFC 9449 section 6.1, the key")
        << bound << jwk.toStdString() << QStringList{"cnf.jkt matches"};
    QTest::newRow("another key") << bound << keyFile("P-256.spki.pem")
                                 << QStringList{"cnf.jkt differs differs"};
    QTest::newRow("no key") << bound << "x"s << QStringList{"cnf.jkt not-applicable"};

    QTest::newRow("RFC 9901 section 5.2")
        << keyBindingOf(presented()) << presented() << QStringList{"sd_hash matches"};
    const std::string bare = presented().substr(0, presented().rfind('~') + 1);
    QTest::newRow("without the key binding")
        << keyBindingOf(presented()) << bare << QStringList{"sd_hash matches"};
    QTest::newRow("RFC 9901 section 5.1: other disclosures")
        << keyBindingOf(presented()) << text(issued()["token"]) << QStringList{"sd_hash differs differs"};

    QTest::newRow("RFC 7636 appendix B")
        << tokenOf(kRs256, R"({"code_challenge":"E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"})")
        << "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"s << QStringList{"code_challenge matches"};
}

void TestHashBinding::theSpecificationsOwnExamplesFit()
{
    QFETCH(std::string, token);
    QFETCH(std::string, material);
    QFETCH(QStringList, rows);
    const std::vector<HashBinding> bound = rowsFor(token, material);
    QCOMPARE(summary(bound), rows);
    for (const HashBinding &row : bound) {
        QCOMPARE(row.computed == row.expected, row.state == State::Matches);
        QCOMPARE(row.computed.empty(), row.state == State::NotApplicable);
    }
}

void TestHashBinding::theHashFollowsTheTokensAlgorithm_data()
{
    QTest::addColumn<std::string>("signature");
    QTest::addColumn<std::string>("hash");
    const std::string other(64, 's');
    const std::string sha256 = "77QmUPtjPfzWtF2AnpK9RQ";
    const std::string sha384 = base64Url(hashed(kAccessToken, Algorithm::Sha384).left(24)).toStdString();
    const std::string sha512 = base64Url(hashed(kAccessToken, Algorithm::Sha512).left(32)).toStdString();
    // hashlib.shake_256(token).digest(114)[:57]
    const std::string shake = "W6Ie3EoycJT-JESJ2WSAWX7LRP3FuHvmvNycBMeL-NngYGhJXChp7YRUBdOXcrKGZD4qnhCAstjO";
    for (const char *alg : {"HS256", "RS256", "PS256", "ES256", "ES256K"})
        QTest::newRow(alg) << other << sha256;
    for (const char *alg : {"HS384", "RS384", "PS384", "ES384"})
        QTest::newRow(alg) << other << sha384;
    for (const char *alg : {"HS512", "RS512", "PS512", "ES512", "Ed25519", "EdDSA"})
        QTest::newRow(alg) << other << sha512;
    QTest::newRow("Ed448") << other << shake;
    QTest::addRow("EdDSA with a signature of Ed448") << std::string(114, 's') << shake;
    // No hash belongs to these: one that fits proves as much.
    QTest::newRow("ML-DSA-65") << other << sha256;
    QTest::newRow("none") << std::string() << sha512;
}

void TestHashBinding::theHashFollowsTheTokensAlgorithm()
{
    QFETCH(std::string, signature);
    QFETCH(std::string, hash);
    const std::string alg = QByteArray(QTest::currentDataTag()).split(' ').front().toStdString();
    const std::string token =
        tokenOf(R"({"alg":")" + alg + R"("})", R"({"at_hash":")" + hash + R"("})", signature);
    QCOMPARE(summary(rowsFor(token, kAccessToken)), QStringList{"at_hash matches"});
    const std::vector<HashBinding> tampered = rowsFor(token, kAccessToken + 'x');
    const bool isDefined = alg != "ML-DSA-65" && alg != "none";
    QCOMPARE(tampered.front().state, isDefined ? State::Differs : State::NotApplicable);
}

void TestHashBinding::certificatesAreRecognised_data()
{
    QTest::addColumn<std::string>("material");
    const QByteArray der = read("keys/P-256.certificate.der");
    const QByteArray pem = read("keys/P-256.certificate.pem");
    QTest::newRow("PEM") << pem.toStdString();
    QTest::newRow("DER") << der.toStdString();
    QTest::newRow("base64, as in x5c") << der.toBase64().toStdString();
    QTest::newRow("percent-encoded, as proxies pass it on") << pem.toPercentEncoding().toStdString();
    QTest::newRow("a token with its chain")
        << tokenOf(R"({"alg":"ES256","x5c":[")" + der.toBase64().toStdString() + R"("]})", "{}");
}

void TestHashBinding::certificatesAreRecognised()
{
    QFETCH(std::string, material);
    const std::string der = keyFile("P-256.certificate.der");
    const QByteArray sha1 = base64Url(hashed(der, Algorithm::Sha1));
    const QByteArray sha256 = base64Url(hashed(der, Algorithm::Sha256));
    const std::string header = R"({"alg":"ES256","x5t":")" + sha1.toStdString() + R"(","x5t#S256":")" +
                               sha256.toStdString() + R"("})";
    const std::string payload = R"({"at_hash":"x","cnf":{"x5t#S256":")" + sha256.toStdString() + R"("}})";
    QCOMPARE(
        summary(rowsFor(tokenOf(header, payload), material)),
        (QStringList{"at_hash not-applicable", "cnf.x5t#S256 matches", "x5t matches", "x5t#S256 matches"}));
    QCOMPARE(summary(rowsFor(tokenOf(header, payload), keyFile("rsa.certificate.pem"))),
             (QStringList{"at_hash not-applicable", "cnf.x5t#S256 differs differs", "x5t differs differs",
                          "x5t#S256 differs differs"}));
}

void TestHashBinding::slipsOfTheIssuerAreNamed_data()
{
    QTest::addColumn<QByteArray>("claimed");
    QTest::addColumn<QStringList>("slips");
    const QByteArray sha256 = hashed(kAccessToken, Algorithm::Sha256);
    const QByteArray sha512 = hashed(kAccessToken, Algorithm::Sha512);
    const QByteArray half = sha512.left(32);
    const auto row = [](const char *name, const QByteArray &claimed, const QStringList &slips) {
        QTest::newRow(name) << claimed << slips;
    };
    row("SHA-256 under RS512", base64Url(sha256.left(16)), {"other-hash"});
    row("SHA-1 under RS512", base64Url(hashed(kAccessToken, Algorithm::Sha1).left(10)), {"other-hash"});
    row("the whole hash", base64Url(sha512), {"whole-hash"});
    row("hexadecimal", half.toHex(), {"hex"});
    row("hexadecimal in capitals", half.toHex().toUpper(), {"hex"});
    row("hexadecimal of the whole", sha512.toHex(), {"whole-hash", "hex"});
    row("hexadecimal in base64url", base64Url(half.toHex()), {"hex-in-base64url"});
    row("standard base64", half.toBase64(), {"standard-base64"});
    row("padded", base64Url(half) + '=', {"standard-base64"});
    row("a line break hashed too", base64Url(hashed(kAccessToken + '\n', Algorithm::Sha512).left(32)),
        {"line-break"});
    row("the scheme hashed too", base64Url(hashed("Bearer " + kAccessToken, Algorithm::Sha512).left(32)),
        {"scheme-included"});
    row("three at once", hashed(kAccessToken + "\r\n", Algorithm::Sha256).toHex(),
        {"line-break", "other-hash", "whole-hash", "hex"});
    row("the right half", base64Url(sha512.right(32)), {"differs"});
    row("nothing", "", {"differs"});
}

void TestHashBinding::slipsOfTheIssuerAreNamed()
{
    QFETCH(QByteArray, claimed);
    QFETCH(QStringList, slips);
    const std::string token =
        tokenOf(R"({"alg":"RS512"})", R"({"at_hash":")" + claimed.toStdString() + R"("})");
    const std::vector<HashBinding> rows = rowsFor(token, kAccessToken);
    QCOMPARE(summary(rows),
             QStringList{"at_hash differs " + slips.join(" binding-").replace("binding-", "")});
    // What belongs there is shown beside the slip.
    QCOMPARE(QByteArray::fromStdString(rows.front().computed),
             base64Url(hashed(kAccessToken, Algorithm::Sha512).left(32)));
}

void TestHashBinding::slipsOfThumbprintsAreNamed_data()
{
    QTest::addColumn<std::string>("payload");
    QTest::addColumn<std::string>("material");
    QTest::addColumn<QString>("slip");
    const std::string pem = keyFile("P-256.certificate.pem");
    const std::string der = keyFile("P-256.certificate.der");
    const std::string spki = keyFile("P-256.spki.der");
    const auto row = [](const char *name, const char *member, const QByteArray &claimed,
                        const std::string &material, const char *slip) {
        QTest::newRow(name) << R"({"cnf":{")" + std::string(member) + R"(":")" + claimed.toStdString() +
                                   R"("}})"
                            << material << QString(slip);
    };
    row("SHA-1 of the certificate", "x5t#S256", base64Url(hashed(der, Algorithm::Sha1)), pem, "other-hash");
    row("its fingerprint as openssl prints it", "x5t#S256",
        hashed(der, Algorithm::Sha256).toHex(':').toUpper(), pem, "hex");
    row("its hexadecimal digits encoded", "x5t#S256", base64Url(hashed(der, Algorithm::Sha256).toHex()), pem,
        "hex-in-base64url");
    row("of the PEM text", "x5t#S256", base64Url(hashed(pem, Algorithm::Sha256)), pem, "pem-hashed");
    row("of the certificate's key", "x5t#S256", base64Url(hashed(spki, Algorithm::Sha256)), pem,
        "public-key-hashed");
    row("the left half", "x5t#S256", base64Url(hashed(der, Algorithm::Sha256).left(16)), pem, "half-hash");
    const std::string jwk = QJsonDocument(dPoP(0)["key"].toObject()).toJson().trimmed().toStdString();
    row("of the JWK as it stands", "jkt", base64Url(hashed(jwk, Algorithm::Sha256)), jwk, "jwk-text-hashed");
    row("of the key's DER", "jkt", base64Url(hashed(spki, Algorithm::Sha256)), keyFile("P-256.spki.pem"),
        "public-key-hashed");
    const std::string canonical =
        R"({"crv":"P-256","kty":"EC","x":"l8tFrhx-34tV3hRICRDY9zCkDlpBhF42UQUfWVAWBFs",)"
        R"("y":"9VE4jf_Ok_o64zbTTlcuNJajHmt6v9TDVrU0CdvGRDA"})";
    row("SHA-512 of the members", "jkt", base64Url(hashed(canonical, Algorithm::Sha512)), jwk, "other-hash");
}

void TestHashBinding::slipsOfThumbprintsAreNamed()
{
    QFETCH(std::string, payload);
    QFETCH(std::string, material);
    QFETCH(QString, slip);
    const std::vector<HashBinding> rows = rowsFor(tokenOf(R"({"alg":"RS512"})", payload), material);
    QCOMPARE(rows.size(), std::size_t(1));
    QCOMPARE(rows.front().state, State::Differs);
    QCOMPARE(idsOf(rows.front().findings), QStringList{"binding-" + slip});
}

void TestHashBinding::slipsOfKeyBindingsAreNamed_data()
{
    QTest::addColumn<std::string>("hashed");
    QTest::addColumn<QString>("row");
    const std::string presentation = sdJwtOf(R"({"_sd":["$0"]})", {R"(["s","a",1])"});
    QTest::newRow("as it should be") << presentation << "sd_hash matches";
    QTest::newRow("without its last tilde")
        << presentation.substr(0, presentation.size() - 1) << "sd_hash differs tilde-missing";
    QTest::newRow("the issuer's JWT alone")
        << presentation.substr(0, presentation.find('~')) << "sd_hash differs disclosures-left-out";
    QTest::newRow("with its tilde, without disclosures")
        << presentation.substr(0, presentation.find('~') + 1) << "sd_hash differs disclosures-left-out";
    QTest::newRow("something else") << "x"s
                                    << "sd_hash differs differs";
}

void TestHashBinding::slipsOfKeyBindingsAreNamed()
{
    QFETCH(std::string, hashed);
    QFETCH(QString, row);
    const std::string presentation = sdJwtOf(R"({"_sd":["$0"]})", {R"(["s","a",1])"});
    const std::string digest = base64Url(::hashed(hashed, Algorithm::Sha256)).toStdString();
    const std::string binding =
        tokenOf(R"({"alg":"ES256","typ":"kb+jwt"})", R"({"sd_hash":")" + digest + R"("})");
    QCOMPARE(summary(rowsFor(binding, presentation + binding)), QStringList{row});
}

void TestHashBinding::whatIsKnownToBeOneThingIsNoOther()
{
    const std::string payload = '{' + kAtHash + ',' + kCHash + R"(,"ath":"x"})";
    const std::string token = tokenOf(kRs256, payload);
    QCOMPARE(summary(rowsFor(token, kCode)),
             (QStringList{"at_hash not-applicable", "c_hash matches", "ath not-applicable"}));
    // Both of these are of the access token.
    QCOMPARE(summary(rowsFor(token, kAccessToken)),
             (QStringList{"at_hash matches", "c_hash not-applicable", "ath differs differs"}));
    QCOMPARE(summary(rowsFor(token, "neither")),
             (QStringList{"at_hash differs differs", "c_hash differs differs", "ath differs differs"}));
}

void TestHashBinding::withoutMaterialTheRowsTellWhatCouldBeGiven()
{
    const auto rows = rowsFor(tokenOf(kRs256, R"({"at_hash":"a","cnf":{"jkt":7},"sd_hash":"b"})"), "");
    QCOMPARE(summary(rows),
             (QStringList{"at_hash not-applicable", "cnf.jkt differs not-string", "sd_hash not-applicable"}));
    QCOMPARE(idsOf(rows[0].findings), QStringList{"binding-not-given"});
    QCOMPARE(rows[1].expected, "7"s);
}

void TestHashBinding::rowsPointAtTheirValues()
{
    const std::string payload = R"({"sub":"x", "cnf" : {"x5t#S256": "abc" }})";
    const auto rows = rowsFor(tokenOf(kRs256, payload), keyFile("P-256.certificate.pem"));
    QCOMPARE(rows.size(), std::size_t(1));
    const std::size_t at = payload.find("\"abc\"");
    const ByteRange expected = charactersOfBytes({at, at + 5}).shiftedBy(encodeBase64Url(kRs256).size() + 1);
    QCOMPARE(rows[0].where, expected);
    QCOMPARE(rows[0].findings.front().where, expected);
    QCOMPARE(rows[0].pointer, "/cnf/x5t#S256"s);
    QCOMPARE(rows[0].part, PartName::Payload);
    QCOMPARE(rowsFor(tokenOf(R"({"alg":"RS256","x5t":"a"})", "{}"), "").front().part, PartName::Header);
}

void TestHashBinding::aTokenWithoutHashesHasNoRows()
{
    QVERIFY(rowsFor(tokenOf(kRs256, R"({"sub":"x"})"), kAccessToken).empty());
    QVERIFY(rowsFor(tokenOf(kRs256, "no JSON"), kAccessToken).empty());
    QVERIFY(rowsFor("..", kAccessToken).empty());
    const Token token = parseBare("");
    QVERIFY(bindHashes(token, nullptr, kAccessToken).empty());
}

void TestHashBinding::materialThatIsTooLargeIsNotHashed()
{
    const auto rows =
        rowsFor(tokenOf(kRs256, '{' + kAtHash + '}'), std::string(limits::kMaterialBytes + 1, 'a'));
    QCOMPARE(rows.front().state, State::NotApplicable);
    QCOMPARE(idsOf(rows.front().findings), QStringList{"binding-too-large"});
}

QTEST_APPLESS_MAIN(TestHashBinding)
#include "tst_hash_binding.moc"
