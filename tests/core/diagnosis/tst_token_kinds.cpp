#include "core/diagnosis/kinds.h"
#include "core/findings/catalogue.h"
#include "core/jose/jwe/deflate.h"
#include "core/text/encodings/base64url.h"
#include "tests/core/vectors.h"

#include <QTest>

using namespace jotscope;
using namespace jotscope::vectors;

class TestTokenKinds : public QObject
{
    Q_OBJECT

private slots:
    void eachKindIsRecognised_data();
    void eachKindIsRecognised();
    void theSameValueIsRecognisedInItsSurroundings_data();
    void theSameValueIsRecognisedInItsSurroundings();
    void whatIsNoTokenIsLeftAlone_data();
    void whatIsNoTokenIsLeftAlone();
    void nothingOfTheValueIsRepeated();
};

namespace {

QString text(const std::string &bytes)
{
    return QString::fromStdString(bytes);
}

std::string macaroonPacket(const std::string &content)
{
    const std::size_t size = content.size() + 5;
    return encodeHex(std::string{static_cast<char>(size >> 8), static_cast<char>(size)}) + content + "\n";
}

/// The first format, as libmacaroons writes it.
std::string firstMacaroon()
{
    return macaroonPacket("location https://bank.example") + macaroonPacket("identifier we used our key") +
           macaroonPacket("signature " + std::string(32, '\x5a'));
}

/// The second, in binary.
std::string secondMacaroon()
{
    return std::string("\x02\x01\x08pypi.org\x02\x04user\x00\x00\x06\x20", 21) + std::string(32, '\xa5');
}

const std::string kSaml =
    R"(<samlp:Response xmlns:samlp="urn:oasis:names:tc:SAML:2.0:protocol" ID="_1" Version="2.0"/>)";

QString argument(const Finding &finding, std::string_view name)
{
    for (const FindingArgument &one : finding.args) {
        if (one.name == name)
            return QString::fromStdString(one.value);
    }
    return {};
}

} // namespace

void TestTokenKinds::eachKindIsRecognised_data()
{
    QTest::addColumn<QString>("paste");
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("said"); // in its message

    const auto row = [](const char *name, const std::string &paste, const char *id, const char *said) {
        QTest::newRow(name) << text(paste) << id << said;
    };
    const std::string signature27(27, 'k');
    const std::string signature43(43, 'k');
    row("JWE", encodeBase64Url(R"({"alg":"dir","enc":"A256GCM"})") + "..aXY.Y2lwaGVy.dGFn", "is-jwe",
        "encrypted");
    row("PASETO, signed", "v4.public." + encodeBase64Url(std::string(80, 'p')), "is-paseto", "version 4");
    row("PASETO, encrypted, with a footer", "v2.local." + encodeBase64Url(std::string(80, 'p')) + ".Zm9vdGVy",
        "is-paseto", "encrypted");
    row("macaroon", encodeBase64Url(firstMacaroon()), "is-macaroon", "macaroon");
    row("macaroon in standard base64", encodeBase64(firstMacaroon()), "is-macaroon", "macaroon");
    row("macaroon of the second format", encodeBase64Url(secondMacaroon()), "is-macaroon", "macaroon");
    row("macaroon in hex", encodeHex(secondMacaroon()), "is-macaroon", "macaroon");
    row("macaroon of PyPI", "pypi-" + encodeBase64Url(secondMacaroon()), "is-macaroon", "macaroon");
    row("macaroon in JSON", R"({"v":2,"i":"a","s64":"pQ"})", "is-macaroon", "macaroon");
    row("SAML", kSaml, "is-saml", "as it is");
    row("SAML in base64", encodeBase64(kSaml), "is-saml", "in base64");
    row("SAML in lines of base64", encodeBase64(kSaml).insert(76, "\r\n"), "is-saml", "in base64");
    row("SAML of a redirect",
        "SAMLRequest=" +
            QByteArray::fromStdString(encodeBase64(deflate(kSaml))).toPercentEncoding().toStdString() +
            "&RelayState=1",
        "is-saml", "compressed");
    row("Flask", encodeBase64Url(R"({"user":1})") + ".ZRx1cA." + signature27, "is-session-cookie", "Flask");
    row("Flask, compressed", ".eJyrVspMUbIyrAUADsYDLQ.ZRx1cA." + signature27, "is-session-cookie", "Flask");
    row("Django", "eyJhIjoxfQ:1qXyZ0:" + signature43, "is-session-cookie", "Django");
    row("Django, compressed", ".eJyrVspMUbIyrAUADsYDLQ:1qXyZ0:" + signature43, "is-session-cookie", "Django");
    row("Express", "s%3Aq1w2e3r4t5." + std::string(43, '/'), "is-session-cookie", "Express");
    row("Laravel", encodeBase64(R"({"iv":"aXY=","value":"dmFsdWU=","mac":"6d6163","tag":""})"),
        "is-session-cookie", "Laravel");
    row("Rails, signed", "BAh7B0kiD3Nlc3Npb25faWQGOgZFVA%3D%3D--" + std::string(40, 'a'), "is-session-cookie",
        "Rails");
    row("Rails, encrypted",
        encodeBase64(std::string(64, 'r')) + "--" + encodeBase64(std::string(12, 'i')) + "--" +
            encodeBase64(std::string(16, 't')),
        "is-session-cookie", "Rails");
    row("ASP.NET Core", "CfDJ8" + std::string(120, 'N'), "is-session-cookie", "ASP.NET Core");
    row("GitHub", "ghp_" + std::string(36, 'x'), "is-opaque", "GitHub");
    row("GitLab", "glpat-" + std::string(20, 'x'), "is-opaque", "GitLab");
    row("Stripe", "sk_live_" + std::string(24, 'x'), "is-opaque", "Stripe");
    row("Google", "ya29.a0AfH6SMBx" + std::string(40, 'x'), "is-opaque", "Google");
    row("Microsoft's refresh token", "0.AXoAx1y2z3" + std::string(90, 'x'), "is-opaque", "Microsoft Entra");
    row("UUID", "3f2504e0-4f89-11d3-9a0c-0305e82c3301", "is-opaque", "its issuer");
    row("random in hex", "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b", "is-opaque", "its issuer");
    row("random in base64", "q4Zr7m0cT1pLkW9sXyB2dA8eGfHjUvN3+/5=", "is-opaque", "its issuer");
}

void TestTokenKinds::eachKindIsRecognised()
{
    QFETCH(const QString, paste);
    QFETCH(const QString, id);
    QFETCH(const QString, said);
    const std::optional<Finding> finding = recogniseKind(paste.toStdString());
    QVERIFY(finding);
    QCOMPARE(QString::fromUtf8(finding->id.data(), qsizetype(finding->id.size())), id);
    const QString message = text(englishMessage(*finding));
    QVERIFY2(message.contains(said), qPrintable(message));
    QVERIFY2(!message.contains("%{"), qPrintable(message));
}

void TestTokenKinds::theSameValueIsRecognisedInItsSurroundings_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::newRow("bare") << ""
                          << "";
    QTest::newRow("blanks") << "  "
                            << "\n";
    QTest::newRow("bearer") << "Bearer "
                            << "";
    QTest::newRow("header line") << "Authorization: bearer "
                                 << "\r\n";
    QTest::newRow("quotes") << "\""
                            << "\"";
    QTest::newRow("cookie") << "Cookie: session="
                            << "; theme=dark";
    QTest::newRow("cookie being set") << "Set-Cookie: session="
                                      << "; Path=/; HttpOnly";
    QTest::newRow("query") << "token="
                           << "&x=1";
}

void TestTokenKinds::theSameValueIsRecognisedInItsSurroundings()
{
    QFETCH(const QString, before);
    QFETCH(const QString, after);
    const QString value = "ghp_" + QString(36, 'x');
    const std::optional<Finding> finding = recogniseKind((before + value + after).toStdString());
    QVERIFY(finding);
    QCOMPARE(argument(*finding, kWordArgument), "GitHub");
    const auto begin = std::size_t(before.size());
    QCOMPARE(finding->where, (ByteRange{begin, begin + std::size_t(value.size())}));
}

void TestTokenKinds::whatIsNoTokenIsLeftAlone_data()
{
    QTest::addColumn<QString>("paste");
    QTest::newRow("nothing") << "";
    QTest::newRow("blanks") << " \n";
    QTest::newRow("a word") << "internationalisation-of-names";
    QTest::newRow("a sentence") << "The quick brown fox jumps over 13 lazy dogs.";
    QTest::newRow("JSON") << R"({"access_token":"none"})";
    QTest::newRow("XML") << "<html><body>hello</body></html>";
    QTest::newRow("a URL") << "https://login.example/authorize?client_id=12345678901234567890abc";
    QTest::newRow("PEM")
        << "-----BEGIN PUBLIC KEY-----\nMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAE\n-----END PUBLIC KEY-----";
    QTest::newRow("a part of a JWT") << "eyJzdWIiOiIxMjM0NTY3ODkwIiwibmFtZSI6IkpvaG4ifQ";
    QTest::newRow("a JWT") << "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0."
                              "c2lnbmF0dXJlLXRoYXQtaXMtbm8tc2lnbmF0dXJlLWF0";
    QTest::newRow("PASETO's name alone") << "v4.public.";
    QTest::newRow("only an equals sign") << "=";
    QTest::newRow("only a percent sign") << "%";
    QTest::newRow("only a quotation mark") << "\"";
}

void TestTokenKinds::whatIsNoTokenIsLeftAlone()
{
    QFETCH(const QString, paste);
    const std::optional<Finding> finding = recogniseKind(paste.toStdString());
    QVERIFY2(!finding, finding ? englishMessage(*finding).c_str() : "");
}

void TestTokenKinds::nothingOfTheValueIsRepeated()
{
    for (const std::string value :
         {"ghp_0123456789abcdefghij0123456789abcdef", "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b"}) {
        const std::optional<Finding> finding = recogniseKind(value);
        QVERIFY(finding);
        for (const FindingArgument &argument : finding->args)
            QVERIFY(value.find(argument.value) == std::string::npos);
    }
}

QTEST_APPLESS_MAIN(TestTokenKinds)
#include "tst_token_kinds.moc"
