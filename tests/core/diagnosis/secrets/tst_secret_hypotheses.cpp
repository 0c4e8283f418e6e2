#include "core/crypto/hashing/mac_key.h"
#include "core/diagnosis/hypotheses.h"
#include "core/diagnosis/search/candidate.h"
#include "core/findings/catalogue.h"
#include "core/text/encodings/base64url.h"
#include "tests/core/vectors.h"

#include <QTest>

#include <algorithm>
#include <map>

using namespace jotscope;
using namespace jotscope::vectors;
using namespace std::string_literals;

/// Each cause that lies in a secret: a MAC is made with the secret that the signer had, and among what is
/// offered for the secret that was given, the first that makes the same MAC must tell the right cause.
class TestSecretHypotheses : public QObject
{
    Q_OBJECT

private slots:
    void theSignersSecretIsOffered_data();
    void theSignersSecretIsOffered();
    void theFixYieldsTheSignersSecret_data() { theSignersSecretIsOffered_data(); }
    void theFixYieldsTheSignersSecret();
    void aKeysTextIsOffered_data();
    void aKeysTextIsOffered();
    void everyHypothesisIsTested();
    void whatIsOfferedDiffersFromWhatWasGiven_data();
    void whatIsOfferedDiffersFromWhatWasGiven();
    void offersAreFew_data();
    void offersAreFew();
    void everyWordFillsItsSentence();
    void textsOfPublicKeysAreKept();
    void textsThatHoldASecretAreNotKept_data();
    void textsThatHoldASecretAreNotKept();
};

namespace {

const std::string kMessage = "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJqb3QifQ";

std::string macWith(std::string_view secret)
{
    return crypto::MacKey(SecretBytes(secret)).compute(crypto::Hash::Sha256, kMessage);
}

Readings offersFor(std::string_view secret)
{
    Readings secrets;
    for (const SecretHypothesis &hypothesis : secretHypotheses())
        hypothesis.offer(secret, secrets);
    return secrets;
}

Readings offersFor(const Key &key)
{
    Readings secrets;
    for (const KeyTextHypothesis &hypothesis : keyTextHypotheses())
        hypothesis.offer(key, secrets);
    return secrets;
}

/// The id of the first reading that makes `mac`, and the message.
std::pair<std::string, std::string> explanation(const Readings &secrets, const std::string &mac)
{
    for (const Reading &reading : secrets.all()) {
        if (macWith(reading.value) == mac)
            return {std::string(reading.steps.front().id), englishMessage(reading.steps.front())};
    }
    return {};
}

struct Slip
{
    const char *name;
    std::string given;
    std::string real;
    const char *id;
    const char *told = ""; ///< a part of the message
};

std::string utf16(std::u16string_view text)
{
    std::string bytes;
    for (const char16_t unit : text)
        bytes.append({static_cast<char>(unit & 0xFF), static_cast<char>(unit >> 8)});
    return bytes;
}

const std::vector<Slip> &slips()
{
    // Computed with coreutils and Python, not with what is tested.
    static const std::vector<Slip> all = {
        {"base64 text", "c2VjcmV0LXNlY3JldA==", "secret-secret", "secret-is-base64", "decodes to"},
        {"base64 text without padding", "c2VjcmV0LXNlY3JldA", "secret-secret", "secret-is-base64"},
        {"base64 text with a sign of its own", "+/+/+/+/", "\xfb\xff\xbf\xfb\xff\xbf", "secret-is-base64"},
        {"wrapped base64 text", "c2VjcmV0\nLXNlY3Jl\ndA==\n", "secret-secret", "secret-is-base64"},
        {"base64 text with a stray character at its end", "c2VjcmV0X", "secret", "secret-is-base64"},
        {"a password that a decoder skips through", "c2Vj!cmV0", "secret", "secret-is-base64", "left out"},
        {"a password that a decoder ends in", "c2Vj!cmV0", "sec", "secret-is-base64", "up to"},
        {"a last group that is dropped", "c2VjcmV0LXNlY3JldA", "secret-secre", "secret-is-base64",
         "left over"},
        {"base64url text", "-_-_-_-_", "\xfb\xff\xbf\xfb\xff\xbf", "secret-is-base64url"},
        {"base64url text with padding", "-_-_-w==", "\xfb\xff\xbf\xfb", "secret-is-base64url"},
        {"base64url text with a stray character", "-_-_-_-_.c2Vj", "\xfb\xff\xbf\xfb\xff\xbfsec",
         "secret-is-base64url"},
        {"hexadecimal text", "736563726574ff00", "secret\xff\0"s, "secret-is-hex"},
        {"hexadecimal text in capitals", "736563726574FF", "secret\xff", "secret-is-hex"},
        {"hexadecimal text with colons", "73:65:63:72:65:74:ff", "secret\xff", "secret-is-hex"},
        {"an odd number of digits", "736563726574f", "secret", "secret-is-hex", "up to"},
        {"digits with something behind them", "736563726574-old", "secret", "secret-is-hex", "up to"},

        {"bytes whose base64 text signed", "secret-secret",
         "c2VjcmV0LXNlY3JldA==", "secret-should-be-encoded", "base64 text"},
        {"bytes whose unpadded base64 text signed", "\xfb\xff\xbf\xfb", "+/+/+w", "secret-should-be-encoded",
         "without padding"},
        {"bytes whose base64url text signed", "\xfb\xff\xbf\xfb", "-_-_-w", "secret-should-be-encoded",
         "base64url"},
        {"bytes whose padded base64url text signed", "\xfb\xff\xbf\xfb",
         "-_-_-w==", "secret-should-be-encoded", "with padding"},
        {"bytes whose hexadecimal text signed", "secret\xff", "736563726574ff", "secret-should-be-encoded",
         "hexadecimal"},
        {"bytes whose capital hexadecimal text signed", "secret\xff", "736563726574FF",
         "secret-should-be-encoded", "capitals"},

        {"base64 of base64", "YzJWamNtVjBMWE5sWTNKbGRBPT0=", "secret-secret", "secret-encoded-twice",
         "base64, base64"},
        {"base64 of hexadecimal", "NzM2NTYzNzI2NTc0ZmY=", "secret\xff", "secret-encoded-twice",
         "hex, base64"},
        {"hexadecimal of base64", "63325671636d5630", "sejret", "secret-encoded-twice", "base64, hex"},
        {"a signer who encoded twice", "secret-secret",
         "YzJWamNtVjBMWE5sWTNKbGRBPT0=", "secret-encoded-twice", "yield"},
        {"a signer who encoded hexadecimal text", "secret\xff",
         "NzM2NTYzNzI2NTc0ZmY=", "secret-encoded-twice", "hex, base64"},

        {"a line break", "my-secret\n", "my-secret", "secret-trailing-newline", "without"},
        {"a long line break", "my-secret\r\n", "my-secret", "secret-trailing-newline", "without"},
        {"many line breaks", "my-secret\n\n\n", "my-secret", "secret-trailing-newline", "without"},
        {"one line break of two", "my-secret\n\n", "my-secret\n", "secret-trailing-newline"},
        {"a line break that is lacking", "my-secret", "my-secret\n", "secret-trailing-newline", "(LF)"},
        {"a long line break that is lacking", "my-secret", "my-secret\r\n", "secret-trailing-newline",
         "(CR LF)"},
        {"the other line break", "my-secret\n", "my-secret\r\n", "secret-trailing-newline", "(CR LF)"},

        {"white space around", " \tmy-secret ", "my-secret", "secret-surrounding-whitespace", "around"},
        {"white space before", "  my-secret\v", "my-secret\v", "secret-surrounding-whitespace", "before"},
        {"white space behind", " my-secret ", " my-secret", "secret-surrounding-whitespace", "behind"},
        {"a blank that is lacking", "my-secret", "my-secret ", "secret-surrounding-whitespace", "behind"},
        {"a blank before that is lacking", "my-secret", " my-secret", "secret-surrounding-whitespace"},
        {"a tabulator that is lacking", "my-secret", "my-secret\t", "secret-surrounding-whitespace"},
        {"a wrapped secret", "my-\nlong\n-secret", "my-long-secret", "secret-surrounding-whitespace"},
        {"other line breaks", "my\nsecret", "my\r\nsecret", "secret-surrounding-whitespace", "CR LF"},
        {"plain line breaks", "my\r\nsecret", "my\nsecret", "secret-surrounding-whitespace", "LF"},
        {"line breaks that became blanks", "my secret", "my\nsecret", "secret-surrounding-whitespace"},
        {"blanks for line breaks", "my\nsecret", "my secret", "secret-surrounding-whitespace"},

        {"quotation marks", "\"my-secret\"", "my-secret", "secret-quoted", "around"},
        {"single quotation marks", "'my-secret'", "my-secret", "secret-quoted"},
        {"backquotes", "`my-secret`", "my-secret", "secret-quoted"},
        {"typographic quotation marks", "“my-secret”", "my-secret", "secret-quoted"},
        {"German quotation marks", "„my-secret“", "my-secret", "secret-quoted"},
        {"the brackets of a placeholder", "<my-secret>", "my-secret", "secret-quoted"},
        {"a literal of Python's", "b'my-secret'", "my-secret", "secret-quoted"},
        {"a mark at one end", "\"my-secret", "my-secret", "secret-quoted", "before"},
        {"a mark at the other end", "my-secret'", "my-secret", "secret-quoted", "behind"},
        {"quotation marks and a comma", "\"my-secret\",", "my-secret", "secret-quoted"},
        {"a semicolon", "my-secret;", "my-secret", "secret-quoted", "separator"},
        {"quotation marks that are lacking", "my-secret", "\"my-secret\"", "secret-quoted", "with"},
        {"single quotation marks that are lacking", "my-secret", "'my-secret'", "secret-quoted", "with"},
        {"a literal that Python wrote", "my-secret", "b'my-secret'", "secret-quoted", "with"},
        {"typographic marks within", "it’s–mine", "it's-mine", "secret-quoted", "typewriter"},
        {"typewriter marks within", "it's mine", "it’s mine", "secret-quoted", "typographic"},

        {"a byte order mark", "\xEF\xBB\xBFmy-secret", "my-secret", "secret-has-bom", "without"},
        {"a byte order mark that is lacking", "my-secret", "\xEF\xBB\xBFmy-secret", "secret-has-bom",
         "with a"},

        {"capitals", "MY-SECRET", "my-secret", "secret-case", "small"},
        {"small letters", "my-secret", "MY-SECRET", "secret-case", "capitals"},
        {"the caps lock", "mY-sECRET", "My-Secret", "secret-case", "and capitals"},
        {"a sentence's first letter", "My-secret-Key", "my-secret-Key", "secret-case", "first letter"},

        {"a percent sign", "my%2Dsecret%C3%A4", "my-secretä", "secret-percent-encoded", "decoded"},
        {"a plus sign", "my+secret%21", "my secret!", "secret-percent-encoded", "form"},
        {"two rounds of percent signs", "my%252Fsecret", "my/secret", "secret-percent-encoded", "twice"},
        {"characters that a URL encodes", "my/secret+x=", "my%2Fsecret%2Bx%3D", "secret-percent-encoded",
         "percent-encoded"},
        {"characters that JavaScript leaves", "it's (mine)", "it's%20(mine)", "secret-percent-encoded"},
        {"characters that a form encodes", "my secret/x", "my+secret%2Fx", "secret-percent-encoded", "form"},

        {"SHA-256 as bytes", "my-secret",
         unhex("186ef76e9d6a723ecb570d4d9c287487d001e5d35f7ed4a313350a407950318e"), "secret-hashed",
         "SHA-256 digest as bytes"},
        {"SHA-256 as hexadecimal text", "my-secret",
         "186ef76e9d6a723ecb570d4d9c287487d001e5d35f7ed4a313350a407950318e", "secret-hashed", "hexadecimal"},
        {"SHA-256 as base64 text", "my-secret",
         "GG73bp1qcj7LVw1NnCh0h9AB5dNfftSjEzUKQHlQMY4=", "secret-hashed", "base64"},
        {"MD5 as hexadecimal text", "my-secret", "935571b8f79add9eacb3b622f95ad3a6", "secret-hashed", "MD5"},
        {"SHA-1 as capital hexadecimal text", "my-secret", "5C5A15A8B0B3E154D77746945E563BA40100681B",
         "secret-hashed", "SHA-1"},
        {"SHA-512 as base64url text", "my-secret", "@SHA-512", "secret-hashed", "SHA-512"},
        {"SHA-384 as bytes", "my-secret", "@SHA-384", "secret-hashed", "SHA-384"},

        {"a zero-width space", "my\u200B-secret", "my-secret", "secret-invisible-characters", "without"},
        {"a soft hyphen and a variation selector", "my\u00AD-secret\uFE0F", "my-secret",
         "secret-invisible-characters"},
        {"a no-break blank", "my\u00A0secret", "my secret", "secret-invisible-characters", "common"},
        {"a no-break blank at the end", "my-secret\u00A0", "my-secret", "secret-invisible-characters"},
        {"a control character", "my-\x1bsecret", "my-secret", "secret-invisible-characters", "control"},
        {"a signer's zero-width space", "my-secret", "my-secret\u200B", "secret-invisible-characters", "end"},
        {"a signer's no-break blanks", "my secret", "my\u00A0secret", "secret-invisible-characters"},

        {"Latin-1", "geheimnisträger", "geheimnistr\xE4ger", "secret-other-charset"},
        {"Windows-1252", "5€-Schein", "5\x80-Schein", "secret-other-charset", "1252"},
        {"bytes of Latin-1 that are UTF-8", "geheimnistr\xE4ger", "geheimnisträger", "secret-other-charset",
         "UTF-8"},
        {"bytes of Windows-1252 that are UTF-8", "5\x80-Schein", "5€-Schein", "secret-other-charset",
         "UTF-8"},
        {"question marks", "geheimnisträger", "geheimnistr?ger", "secret-other-charset", "ASCII"},
        {"what is no UTF-8 replaced", "k\xFF\xFEy", "k\uFFFD\uFFFDy", "secret-other-charset", "replacement"},
        {"UTF-8 encoded twice", "trägt €", "trÃ¤gt â‚¬", "secret-other-charset", "once more"},
        {"UTF-8 decoded twice", "trÃ¤gt â‚¬", "trägt €", "secret-other-charset", "once more"},
        {"accents in one", "u\u0308ber A\u030A", "über Å", "secret-other-charset", "in one"},
        {"accents apart", "über Å", "u\u0308ber A\u030A", "secret-other-charset", "behind"},
        {"UTF-16", "my-secret", utf16(u"my-secret"), "secret-other-charset", "UTF-16"},
        {"UTF-16 with its mark", "my-secret", utf16(u"\uFEFFmy-secret"), "secret-other-charset", "mark"},
        {"UTF-16 the other way round", "abc", "\0a\0b\0c"s, "secret-other-charset", "UTF-16"},
        {"UTF-16 that is UTF-8", utf16(u"\uFEFFmy-secret"), "my-secret", "secret-other-charset", "UTF-8"},
        {"a character of two units", "k\U0001F511y", utf16(u"k\U0001F511y"), "secret-other-charset"},

        {"an escaped line break", "my\\nsecret", "my\nsecret", "secret-escaped", "JSON"},
        {"escapes by number", "tr\\u00e4gt \\ud83d\\udd11", "trägt \U0001F511", "secret-escaped", "JSON"},
        {"escapes of bytes", "\\xde\\xad\\xbe\\xef", "\xde\xad\xbe\xef", "secret-escaped"},
        {"an escaped quotation mark", "my\\\"secret", "my\"secret", "secret-escaped"},
        {"a signer's escapes", "my\"secret\\", "my\\\"secret\\\\", "secret-escaped", "written"},
        {"a signer's escapes of all but ASCII", "trägt \U0001F511", "tr\\u00e4gt \\ud83d\\udd11",
         "secret-escaped", "written"},
        {"a signer's escaped slashes", "my/secret", "my\\/secret", "secret-escaped", "written"},
        {"a signer's escaped ampersands", "a&b<c", "a\\u0026b\\u003cc", "secret-escaped", "written"},
        {"entities", "a&amp;b&lt;c&#39;d&#x2F;e", "a&b<c'd/e", "secret-escaped", "HTML"},
        {"a signer's entities", "a&b<c\"", "a&amp;b&lt;c&quot;", "secret-escaped", "HTML"},
        {"a signer's entity of the apostrophe", "it's", "it&#x27;s", "secret-escaped", "HTML"},
        {"two dollar signs", "pa$$word", "pa$word", "secret-escaped", "shell"},
        {"a variable that is not set", "pa$word-1", "pa-1", "secret-escaped", "variables"},
        {"a variable in braces", "pa${WORD}-1", "pa-1", "secret-escaped", "variables"},
        {"an argument of a script", "pa$1word", "paword", "secret-escaped", "variables"},
        {"a comment", "pass#word", "pass", "secret-escaped", "#"},
        {"a comment after a blank", "pass#word #1", "pass#word", "secret-escaped", "comment"},
        {"a dollar sign", "pass$-word", "pass", "secret-escaped", "$"},
        {"a second word", "pass-word two", "pass-word", "secret-escaped", "blank"},
        {"a second line", "pass-word\ntwo", "pass-word", "secret-escaped", "line break"},
        {"a value that is cut at its sign", "pass!word==", "pass!word", "secret-escaped", "="},
        {"an escaped dollar sign", "pa\\$word", "pa$word", "secret-escaped"},
        {"a line of an .env file", "JWT_SECRET=my!secret", "my!secret", "secret-escaped", "name"},
        {"a line of a shell", "export JWT_SECRET=my!secret=", "my!secret=", "secret-escaped", "name"},
        {"a line of YAML", "jwt-secret: my!secret", "my!secret", "secret-escaped", "name"},
        {"a signer's two dollar signs", "pa$-word", "pa$$-word", "secret-escaped", "two"},
        {"a signer's backslash", "pa$-word", "pa\\$-word", "secret-escaped", "writes"},

        {"a cut at 32 bytes", "0123456789abcdef!123456789abcdef-and-more", "0123456789abcdef!123456789abcdef",
         "secret-padded", "32 bytes"},
        {"a cut at a zero byte", "my!\0secret"s, "my!", "secret-padded", "3 bytes"},
        {"zero digits up to 32", "my-secret", "my-secret00000000000000000000000", "secret-padded",
         "32 bytes"},
        {"zero digits before", "my-secret", "00000000000000000000000my-secret", "secret-padded", "32 bytes"},
        {"blanks up to 32", "my-secret", "my-secret                       ", "secret-padded", "blanks"},
        {"repetition up to 32", "my-secret!", "my-secret!my-secret!my-secret!my", "secret-padded",
         "repeated"},
        {"a cut before a character", "0123456789abcde!0123456789abcdeä and more",
         "0123456789abcde!0123456789abcde", "secret-padded", "31 bytes"},

        {"a JWK's text", R"({"kty":"oct","k":"c2VjcmV0LXNlY3JldA"})", "secret-secret", "secret-is-jwk-text",
         "stands for"},
        {"a JWK's text, of which k's text signed", R"({"k":"c2VjcmV0LXNlY3JldA","kty":"oct"})",
         "c2VjcmV0LXNlY3JldA", "secret-is-jwk-text", "text of"},
        {"a set's text", R"({"keys":[{"kty":"oct","k":"YWJj"},{"kty":"oct","k":"c2VjcmV0LXNlY3JldA"}]})",
         "secret-secret", "secret-is-jwk-text"},
        {"a signer who took the JWK's text", "secret-secret", R"({"kty":"oct","k":"c2VjcmV0LXNlY3JldA"})",
         "secret-is-jwk-text", "whole"},
        {"a signer who took the JWK's text, sorted", "secret-secret",
         R"({"alg":"HS256","k":"c2VjcmV0LXNlY3JldA","kty":"oct"})", "secret-is-jwk-text", "whole"},
    };
    return all;
}

/// What stands for a digest that would be long to write down.
std::string resolved(const std::string &real, const std::string &given)
{
    if (real == "@SHA-512")
        return encodeBase64Url(crypto::digest(crypto::Hash::Sha512, given));
    if (real == "@SHA-384")
        return crypto::digest(crypto::Hash::Sha384, given);
    return real;
}

const std::vector<std::string> &usualSecrets()
{
    static const std::vector<std::string> all = {
        "secret",
        "your-256-bit-secret",
        "a-string-secret-at-least-256-bits-long",
        "09d25e094faa6ca2556c818166b7a9563b93f7099f6f0f4caa6cf63b88e8d3e7",
        "AyM1SysPpbyDfgZld3umj1qzKObwVMkoqQ-EstJQLr_T-1qS0gZH75aKtMN3Yj0iPS4hcgUuTwjAzZr1Z9CAow",
        std::string(64, '\xA7'),
        "pässword with $ and # in it",
    };
    return all;
}

KeyRing dataKeys(const QString &file)
{
    return importKeys(read("keys/" + file).toStdString(), "test").keys;
}

std::string dataText(const QString &file)
{
    return read("keys/" + file).toStdString();
}

std::string replaced(std::string text, std::string_view what, std::string_view by)
{
    for (std::size_t at = text.find(what); at != text.npos; at = text.find(what, at + by.size()))
        text.replace(at, what.size(), by);
    return text;
}

std::string bodyOf(const std::string &pem)
{
    const std::size_t begin = pem.find('\n') + 1;
    return replaced(pem.substr(begin, pem.find("-----END") - begin), "\n", "");
}

std::string withoutLastBreak(std::string text)
{
    text.erase(text.find_last_not_of('\n') + 1);
    return text;
}

} // namespace

void TestSecretHypotheses::theSignersSecretIsOffered_data()
{
    QTest::addColumn<std::size_t>("index");
    for (std::size_t i = 0; i < slips().size(); ++i)
        QTest::newRow(slips()[i].name) << i;
}

void TestSecretHypotheses::theSignersSecretIsOffered()
{
    QFETCH(const std::size_t, index);
    const Slip &slip = slips()[index];
    const std::string mac = macWith(resolved(slip.real, slip.given));
    QVERIFY(macWith(slip.given) != mac);
    const auto [id, message] = explanation(offersFor(slip.given), mac);
    QCOMPARE(id, std::string(slip.id));
    QVERIFY2(message.find(slip.told) != message.npos, message.c_str());
}

/// Also where a decoder is sloppier than the encoding that the fix could name.
void TestSecretHypotheses::theFixYieldsTheSignersSecret()
{
    QFETCH(const std::size_t, index);
    const Slip &slip = slips()[index];
    const Key origin(SecretBytes(slip.given), {});
    const std::string mac = macWith(resolved(slip.real, slip.given));
    const Readings offers = offersFor(slip.given);
    const auto reading =
        std::ranges::find(offers.all(), mac, [](const Reading &one) { return macWith(one.value); });
    QVERIFY(reading != offers.all().end());
    const SecretFix fix = secretFix(origin, *reading);
    const KeyImport import = importSecret(fix.text->view(), fix.encoding, "fix");
    QCOMPARE(import.keys.size(), std::size_t(1));
    QVERIFY(macWith(import.keys.front()->mac()->secret().view()) == mac);
}

void TestSecretHypotheses::aKeysTextIsOffered_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<std::string>("secret");
    QTest::addColumn<std::string>("id");
    const auto row = [](const char *name, const char *file, const std::string &secret, const char *id) {
        QTest::newRow(name) << QString(file) << secret << std::string(id);
    };
    const char *isPublic = "secret-is-public-key";
    const std::string spki = dataText("rsa.spki.pem");
    const std::string pkcs1 = dataText("rsa.pkcs1-public.pem");
    const crypto::EcPublicPoint point = dataKeys("P-256.spki.pem").front()->asymmetric()->ecPoint();
    const std::string coordinates =
        R"("x":")" + encodeBase64Url(point.x) + R"(","y":")" + encodeBase64Url(point.y) + R"("})";
    const std::string jwk = R"({"kty":"EC","crv":"P-256",)" + coordinates;
    row("PEM as it was read", "rsa.spki.pem", spki, isPublic);
    row("PEM without its last line break", "rsa.spki.pem", withoutLastBreak(spki), isPublic);
    row("PEM with CR LF", "rsa.spki.pem", replaced(spki, "\n", "\r\n"), isPublic);
    row("PEM of a key read from DER", "rsa.spki.der", spki, isPublic);
    row("PEM in a variable", "rsa.spki.pem", replaced(spki, "\n", "\\n"), isPublic);
    row("PEM of the other kind", "rsa.spki.pem", pkcs1, isPublic);
    row("PEM of a private key's public half", "rsa.pkcs8.pem", spki, isPublic);
    row("base64 alone", "rsa.spki.pem", bodyOf(spki), isPublic);
    row("DER", "rsa.spki.pem", dataText("rsa.spki.der"), isPublic);
    row("PEM of an EC key", "P-256.pkcs8.pem", dataText("P-256.spki.pem"), isPublic);
    row("PEM of an OKP key", "Ed25519.pkcs8.pem", dataText("Ed25519.spki.pem"), isPublic);
    row("a JWK", "P-256.spki.pem", jwk, isPublic);
    row("a JWK, sorted", "P-256.spki.pem", R"({"crv":"P-256","kty":"EC",)" + coordinates, isPublic);
    row("a JWK as Python writes it", "P-256.spki.pem", replaced(replaced(jwk, ":", ": "), ",", ", "),
        isPublic);
    row("an OpenSSH line", "P-256.openssh.pub", dataText("P-256.openssh.pub"), isPublic);
    row("a certificate", "rsa.certificate.pem", dataText("rsa.certificate.pem"), "secret-is-certificate");
    row("a certificate's public key", "rsa.certificate.pem", dataText("rsa.spki.pem"), isPublic);
    row("a certificate read from DER", "rsa.certificate.der", dataText("rsa.certificate.pem"),
        "secret-is-certificate");
    row("a certificate's DER", "rsa.certificate.pem", dataText("rsa.certificate.der"),
        "secret-is-certificate");
    row("a certificate's base64 alone", "rsa.certificate.pem", bodyOf(dataText("rsa.certificate.pem")),
        "secret-is-certificate");
    row("a private key", "rsa.pkcs8.pem", dataText("rsa.pkcs8.pem"), "key-other-half");
    row("a private key of the other kind", "rsa.pkcs8.pem", withoutLastBreak(dataText("rsa.pkcs1.pem")),
        "key-other-half");
    row("a private EC key", "P-256.pkcs8.pem", dataText("P-256.sec1.pem"), "key-other-half");
}

void TestSecretHypotheses::aKeysTextIsOffered()
{
    QFETCH(const QString, file);
    QFETCH(const std::string, secret);
    QFETCH(const std::string, id);
    const KeyRing keys = dataKeys(file);
    QCOMPARE(keys.size(), std::size_t(1));
    QCOMPARE(explanation(offersFor(*keys.front()), macWith(secret)).first, id);
}

void TestSecretHypotheses::everyHypothesisIsTested()
{
    QSet<QByteArray> tested;
    for (const Slip &slip : slips())
        tested << slip.id;
    for (const SecretHypothesis &hypothesis : secretHypotheses())
        QVERIFY2(tested.contains(QByteArray::fromStdString(std::string(hypothesis.id))),
                 std::string(hypothesis.id).c_str());
}

void TestSecretHypotheses::whatIsOfferedDiffersFromWhatWasGiven_data()
{
    QTest::addColumn<std::string>("secret");
    for (const std::string &secret : usualSecrets())
        QTest::addRow("%zu bytes", secret.size()) << secret;
    QTest::newRow("empty") << std::string();
}

void TestSecretHypotheses::whatIsOfferedDiffersFromWhatWasGiven()
{
    QFETCH(const std::string, secret);
    const Readings offers = offersFor(secret);
    for (const Reading &reading : offers.all()) {
        QVERIFY(reading.value != secret);
        QVERIFY(!reading.value.empty());
        QCOMPARE(reading.steps.size(), std::size_t(1));
    }
}

void TestSecretHypotheses::offersAreFew_data()
{
    QTest::addColumn<std::string>("secret");
    for (const std::string &secret : usualSecrets())
        QTest::addRow("%zu bytes", secret.size()) << secret;
}

void TestSecretHypotheses::offersAreFew()
{
    QFETCH(const std::string, secret);
    std::map<std::string_view, int> counts;
    const Readings offers = offersFor(secret);
    for (const Reading &reading : offers.all())
        ++counts[reading.steps.front().id];
    int all = 0;
    for (const auto &[id, count] : counts) {
        QVERIFY2(count <= 36, std::string(id).c_str());
        all += count;
    }
    qInfo("%d offers", all);
    QVERIFY(all <= 160);
}

void TestSecretHypotheses::everyWordFillsItsSentence()
{
    for (const Slip &slip : slips()) {
        const Readings offers = offersFor(slip.given);
        for (const Reading &reading : offers.all()) {
            const Finding &step = reading.steps.front();
            const std::string text = catalogueRow(step.id)->message;
            for (const FindingArgument &argument : step.args)
                QVERIFY2(text.find("%{" + std::string(argument.name) + "}") != text.npos,
                         std::string(step.id).c_str());
            const std::string message = englishMessage(step);
            QVERIFY2(message.find("  ") == message.npos && !message.ends_with(" ."), message.c_str());
        }
    }
}

void TestSecretHypotheses::textsOfPublicKeysAreKept()
{
    for (const char *file :
         {"rsa.spki.pem", "P-256.certificate.pem", "Ed25519.spki.der", "rsa.openssh.pub"}) {
        const KeyRing keys = dataKeys(file);
        QVERIFY(!keys.empty() && keys.front()->attributes().text);
        QCOMPARE(*keys.front()->attributes().text, dataText(file));
    }
}

void TestSecretHypotheses::textsThatHoldASecretAreNotKept_data()
{
    QTest::addColumn<std::string>("text");
    const std::string spki = dataText("rsa.spki.pem");
    QTest::newRow("a private key") << dataText("rsa.pkcs8.pem");
    QTest::newRow("a private key beside a public one") << spki + dataText("P-256.pkcs8.pem");
    QTest::newRow("a locked private key beside a public one") << spki + dataText("P-256.encrypted.pem");
    QTest::newRow("a damaged private key beside a public one")
        << spki + "-----BEGIN PRIVATE KEY-----\nMC4CAQAwBQYDK2Vw\n-----END PRIVATE KEY-----\n";
    QTest::newRow("a secret beside a public key in a set") << std::string(
        R"({"keys":[{"kty":"OKP","crv":"Ed25519","x":"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"},)"
        R"({"kty":"oct","k":"c2VjcmV0"}]})");
    QTest::newRow("a set with a key that can't be read") << std::string(
        R"({"keys":[{"kty":"OKP","crv":"Ed25519","x":"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"},)"
        R"({"kty":"OKP","crv":"Ed25519","x":"c2hvcnQ","d":"c2VjcmV0"}]})");
}

void TestSecretHypotheses::textsThatHoldASecretAreNotKept()
{
    QFETCH(const std::string, text);
    const KeyRing keys = importKeys(text, "test").keys;
    QVERIFY(!keys.empty());
    for (const KeyPointer &key : keys)
        QVERIFY(!key->attributes().text);
}

QTEST_APPLESS_MAIN(TestSecretHypotheses)
#include "tst_secret_hypotheses.moc"
