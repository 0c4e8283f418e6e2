#include "core/diagnosis/hypotheses.h"
#include "core/findings/catalogue.h"
#include "tests/core/diagnosis/diagnosis_cases.h"

#include <QTest>

#include <algorithm>

using namespace jotscope;
using namespace jotscope::vectors;

using Damage = std::string (*)(const std::string &token);
Q_DECLARE_METATYPE(Damage)

class TestTokenRepairs : public QObject
{
    Q_OBJECT

private slots:
    void whatHappenedOnTheWayIsUndone_data();
    void whatHappenedOnTheWayIsUndone();
    void whatHappenedToAPublicKeyTokenIsUndone_data();
    void whatHappenedToAPublicKeyTokenIsUndone();
    void aSlashWhereAShorterSignatureEndsIsOneOfItsCharacters();
    void mixesOfTwoTokensAreTakenApart_data();
    void mixesOfTwoTokensAreTakenApart();
    void aDetachedPayloadIsFoundInItsSignedForm_data();
    void aDetachedPayloadIsFoundInItsSignedForm();
    void aTokenInJsonIsRepairedInCompactForm();
    void disclosuresStayWithTheRepairedToken();
    void placesPointIntoThePaste();
    void whatIsBeyondRepairIsOfferedNothingThatVerifies_data();
    void whatIsBeyondRepairIsOfferedNothingThatVerifies();
    void offersAreFewAndDiffer_data();
    void offersAreFewAndDiffer();
};

namespace {

const std::string kHeader = R"({"alg":"HS256","typ":"JWT"})";
const std::string kPayload =
    R"({"iss":"https://issuer.example","sub":"anna-0042","iat":1700000000,"ok":true})";

const KeyPointer kKey = signingKey("HS256");
const std::string kToken = signedToken(*kKey, "HS256", kHeader, kPayload);

struct Proof
{
    std::string text;
    Finding step;
};

/// The first offer that verifies.
std::optional<Proof> firstProof(const Case &subject)
{
    for (const TokenHypothesis &hypothesis : tokenHypotheses()) {
        Readings readings;
        hypothesis.offer(subject, readings);
        for (const Reading &reading : readings.all()) {
            const Token token = parseBare(reading.value);
            if (verifySignature(token, subject.subject.keys).verdict == SignatureVerdict::Valid)
                return Proof{reading.value, reading.steps.front()};
        }
    }
    return std::nullopt;
}

/// Of the tokens that are found in `paste`, the first that is repaired.
std::optional<Proof> repairOf(std::string_view paste, const KeyRing &keys)
{
    for (const FoundToken &found : findTokens(paste).tokens) {
        const PastedCase pasted(paste, found, keys);
        if (auto proof = firstProof(pasted.get()))
            return proof;
    }
    return std::nullopt;
}

std::string part(std::string_view token, int index)
{
    return QString::fromUtf8(token.data(), qsizetype(token.size())).split('.').at(index).toStdString();
}

std::string joined(const std::string &header, const std::string &payload, const std::string &signature)
{
    return header + '.' + payload + '.' + signature;
}

std::string replacedAll(std::string text, std::string_view from, std::string_view to)
{
    for (std::size_t at = text.find(from); at != text.npos; at = text.find(from, at + to.size()))
        text.replace(at, from.size(), to);
    return text;
}

std::string insertedAt(std::string text, std::size_t at, std::string_view more)
{
    return text.insert(at, more);
}

/// `more` every `width` characters.
std::string wrapped(const std::string &text, std::size_t width, std::string_view more)
{
    std::string result;
    for (std::size_t at = 0; at < text.size(); at += width)
        result.append(at == 0 ? "" : more).append(text, at, width);
    return result;
}

std::string lowered(std::string text)
{
    std::ranges::transform(text, text.begin(),
                           [](char c) { return c >= 'A' && c <= 'Z' ? char(c | 0x20) : c; });
    return text;
}

QString show(const std::string &text)
{
    return QString::fromStdString(text);
}

} // namespace

void TestTokenRepairs::whatHappenedOnTheWayIsUndone_data()
{
    QTest::addColumn<std::string>("paste");
    QTest::addColumn<QString>("id");
    const std::string h = part(kToken, 0), p = part(kToken, 1), s = part(kToken, 2);
    const std::size_t inHeader = 9, inPayload = h.size() + 20, inSignature = kToken.size() - 20;

    const QString white = "token-whitespace-inside";
    for (const auto &[name, blank] :
         std::initializer_list<std::pair<const char *, std::string>>{{"a blank", " "},
                                                                     {"two blanks", "  "},
                                                                     {"a tab", "\t"},
                                                                     {"a soft hyphen", "\u00AD"},
                                                                     {"a zero-width space", "\u200B"},
                                                                     {"a no-break space", "\u00A0"},
                                                                     {"a byte order mark", "\uFEFF"},
                                                                     {"a word joiner", "\u2060"},
                                                                     {"a right-to-left mark", "\u200F"},
                                                                     {"a blank in percent-encoding", "%20"},
                                                                     {"a blank in HTML", "&nbsp;"},
                                                                     {"a soft hyphen in HTML", "&shy;"}}) {
        QTest::addRow("%s in the header", name) << insertedAt(kToken, inHeader, blank) << white;
        QTest::addRow("%s in the payload", name) << insertedAt(kToken, inPayload, blank) << white;
        QTest::addRow("%s in the signature", name) << insertedAt(kToken, inSignature, blank) << white;
    }
    QTest::newRow("blanks around the dots") << h + " . " + p + " . " + s << white;
    QTest::newRow("a blank every ten characters") << wrapped(kToken, 10, " ") << white;
    QTest::newRow("a blank, and text behind") << insertedAt(kToken, inPayload, " ") + " is my token" << white;

    const QString extra = "token-extra-characters";
    QTest::newRow("an underscore before") << "_" + kToken << extra;
    QTest::newRow("underscores around, of Markdown") << "_" + kToken + "_" << extra;
    QTest::newRow("a word glued to its front") << "Bearer" + kToken << extra;
    QTest::newRow("a number glued to its front") << "3D" + kToken << extra;
    QTest::newRow("hyphens behind") << kToken + "--" << extra;
    QTest::newRow("a letter behind, of a lost escape") << kToken + "n" << extra;
    QTest::newRow("a word behind") << kToken + "HTTP" << extra;
    QTest::newRow("a word behind a dot") << kToken + ".localhost" << extra;
    QTest::newRow("an ellipsis behind") << kToken + "..." << extra;
    QTest::newRow("a path behind a dot") << kToken + "./next" << extra;
    QTest::newRow("the first dot doubled") << joined(h + ".", p, s) << extra;
    QTest::newRow("the second dot doubled") << joined(h, p + ".", s) << extra;
    QTest::newRow("an equals sign in the header") << insertedAt(kToken, inHeader, "=") << extra;
    QTest::newRow("a plus sign of source code") << wrapped(kToken, 40, "\" + \"") << extra;
    QTest::newRow("quotation marks of source code") << wrapped(kToken, 40, "\"\n    \"") << extra;
    QTest::newRow("a comma in the payload") << insertedAt(kToken, inPayload, ",") << extra;
    QTest::newRow("a bracket in the signature") << insertedAt(kToken, inSignature, "]") << extra;

    const QString encoded = "token-re-encoded";
    QTest::newRow("percent-encoding of percent-encoding") << replacedAll(kToken, ".", "%252E") << encoded;
    QTest::newRow("percent-encoding, three times") << replacedAll(kToken, ".", "%25252E") << encoded;
    QTest::newRow("soft breaks of quoted-printable text") << wrapped(kToken, 30, "=\r\n") << encoded;
    QTest::newRow("dots of quoted-printable text") << replacedAll(kToken, ".", "=2E") << encoded;
    QTest::newRow("dots in HTML") << replacedAll(kToken, ".", "&#46;") << encoded;
    QTest::newRow("dots in HTML, hexadecimal") << replacedAll(kToken, ".", "&#x2e;") << encoded;
    QTest::newRow("dots in HTML, by name") << replacedAll(kToken, ".", "&period;") << encoded;
    QTest::newRow("HTML that may break the line") << wrapped(kToken, 50, "<wbr>") << encoded;
    QTest::newRow("backslashes of Markdown") << replacedAll(kToken, ".", "\\.") << encoded;
    QTest::newRow("a leader for a dot") << replacedAll(kToken, ".", "\u2024") << encoded;

    const QString twice = "token-encoded-twice";
    QTest::newRow("the header twice") << joined(encodeBase64Url(h), p, s) << twice;
    QTest::newRow("the payload twice") << joined(h, encodeBase64Url(p), s) << twice;
    QTest::newRow("header and payload twice") << joined(encodeBase64Url(h), encodeBase64Url(p), s) << twice;
    QTest::newRow("all parts twice") << joined(encodeBase64Url(h), encodeBase64Url(p), encodeBase64Url(s))
                                     << twice;
    QTest::newRow("the token as a whole") << encodeBase64Url(kToken) << twice;
    QTest::newRow("the token as a payload") << joined(h, encodeBase64Url(kToken), s) << twice;

    const QString order = "parts-out-of-order";
    QTest::newRow("payload first") << joined(p, h, s) << order;
    QTest::newRow("signature second") << joined(h, s, p) << order;
    QTest::newRow("signature first") << joined(s, h, p) << order;
    QTest::newRow("backwards") << joined(s, p, h) << order;

    const QString start = "token-start-missing";
    for (const std::size_t size :
         {std::size_t{1}, std::size_t{2}, std::size_t{3}, std::size_t{4}, std::size_t{9}, h.size() - 1})
        QTest::addRow("%zu characters missing", size) << kToken.substr(size) << start;
    QTest::newRow("the header missing") << kToken.substr(h.size() + 1) << start;

    QTest::newRow("a header in small letters") << joined(lowered(h), p, s) << "token-letter-case";

    const QString changed = "header-changed";
    const auto withHeader = [&](const char *header) {
        return joined(encodeBase64Url(header), p, s);
    };
    QTest::newRow("another algorithm") << withHeader(R"({"alg":"HS512","typ":"JWT"})") << changed;
    QTest::newRow("another order") << withHeader(R"({"typ":"JWT","alg":"HS256"})") << changed;
    QTest::newRow("no typ") << withHeader(R"({"alg":"HS256"})") << changed;
    QTest::newRow("another typ") << withHeader(R"({"alg":"HS256","typ":"at+jwt"})") << changed;
    QTest::newRow("a kid added") << withHeader(R"({"alg":"HS256","typ":"JWT","kid":"7"})") << changed;
    QTest::newRow("none") << withHeader(R"({"alg":"none","typ":"JWT"})") << "alg-none-stripped";
    QTest::newRow("None") << withHeader(R"({"alg":"None","typ":"JWT"})") << "alg-none-stripped";
    QTest::newRow("none, in another order")
        << withHeader(R"({"typ":"JWT","alg":"none"})") << "alg-none-stripped";
}

void TestTokenRepairs::whatHappenedOnTheWayIsUndone()
{
    QFETCH(std::string, paste);
    QFETCH(QString, id);
    const auto proof = repairOf(paste, {kKey});
    QVERIFY(proof);
    QCOMPARE(show(proof->text), show(kToken));
    QCOMPARE(show(std::string(proof->step.id)), id);
    QVERIFY(englishMessage(proof->step).find("%{") == std::string::npos);
}

void TestTokenRepairs::whatHappenedToAPublicKeyTokenIsUndone_data()
{
    QTest::addColumn<QString>("alg");
    QTest::addColumn<QString>("header");
    QTest::addColumn<Damage>("damage");
    QTest::addColumn<QString>("id");
    const QString plain = R"({"alg":"%1"})";
    for (const char *alg : {"RS256", "PS256", "ES256", "ES384", "ES512", "EdDSA"}) {
        const Damage cut = [](const std::string &token) {
            return token.substr(0, token.size() - 1);
        };
        QTest::addRow("%s without its last character", alg) << alg << plain << cut << "token-truncated";
    }
    const Damage inStandardBase64 = [](const std::string &token) {
        return replacedAll(replacedAll(token, "-", "+"), "_", "/") + "==";
    };
    QTest::newRow("standard base64") << "RS256"
                                     << R"({"alg":"%1","x":"???>>>"})" << inStandardBase64
                                     << "token-re-encoded";
    const Damage withDashes = [](const std::string &token) {
        return replacedAll(token, "-", "\u2013");
    };
    QTest::newRow("hyphens made long") << "RS256" << plain << withDashes << "token-re-encoded";
    const Damage inMarkdown = [](const std::string &token) {
        return replacedAll(token, "_", "\\_");
    };
    QTest::newRow("underscores escaped") << "RS256" << plain << inMarkdown << "token-re-encoded";
    const Damage withoutStart = [](const std::string &token) {
        return token.substr(30);
    };
    QTest::newRow("the start of a header with a kid")
        << "RS256"
        << R"({"typ":"JWT","alg":"%1","kid":"key of may"})" << withoutStart << "token-start-missing";
    const Damage asPss = [](const std::string &token) {
        return joined(encodeBase64Url(R"({"alg":"PS256","kid":"key of may"})"), part(token, 1),
                      part(token, 2));
    };
    QTest::newRow("another family of padding")
        << "RS256"
        << R"({"alg":"%1","kid":"key of may"})" << asPss << "header-changed";
    const Damage withoutKid = [](const std::string &token) {
        return joined(encodeBase64Url(R"({"alg":"ES256"})"), part(token, 1), part(token, 2));
    };
    QTest::newRow("a kid taken out") << "ES256"
                                     << R"({"alg":"%1","kid":"$"})" << withoutKid << "header-changed";
}

void TestTokenRepairs::whatHappenedToAPublicKeyTokenIsUndone()
{
    QFETCH(QString, alg);
    QFETCH(QString, header);
    QFETCH(Damage, damage);
    QFETCH(QString, id);
    const KeyPointer key = signingKey(alg.toStdString());
    header = header.contains('%') ? header.arg(alg) : header;
    header.replace('$', show(key->thumbprint()));
    std::string token;
    int jti = 0;
    do { // until it has what the damage needs
        const QString payload = QStringLiteral(R"({"jti":"%1"})").arg(++jti);
        token = signedToken(*key, alg.toStdString(), header.toStdString(), payload.toStdString());
    } while (damage(token) == token);
    const auto proof = repairOf(damage(token), {key});
    QVERIFY(proof);
    QCOMPARE(show(proof->text), show(token));
    QCOMPARE(show(std::string(proof->step.id)), id);
}

void TestTokenRepairs::aSlashWhereAShorterSignatureEndsIsOneOfItsCharacters()
{
    constexpr std::size_t kEndOfHs256 = 43;
    const KeyPointer key = signingKey("HS512");
    std::string token;
    for (int i = 0; token.empty() || part(token, 2).at(kEndOfHs256) != '_'; ++i)
        token = signedToken(*key, "HS512", R"({"alg":"HS512"})", R"({"n":)" + std::to_string(i) + '}');
    const std::string damaged = replacedAll(replacedAll(token, "-", "+"), "_", "/");
    const auto proof = repairOf("before " + damaged + " after", {key});
    QVERIFY(proof);
    QCOMPARE(show(proof->text), show(token));
    QCOMPARE(proof->step.id, "token-re-encoded");
}

void TestTokenRepairs::mixesOfTwoTokensAreTakenApart_data()
{
    QTest::addColumn<int>("kept"); // bits: header, payload, signature
    QTest::addColumn<QString>("word");
    QTest::newRow("signature of another") << 3 << "signature";
    QTest::newRow("header of another") << 6 << "header";
    QTest::newRow("payload of another") << 5 << "payload";
}

void TestTokenRepairs::mixesOfTwoTokensAreTakenApart()
{
    QFETCH(int, kept);
    QFETCH(QString, word);
    const std::string other =
        signedToken(*kKey, "HS256", R"({"typ":"JWT","alg":"HS256","cty":"x"})", R"({"sub":"otto"})");
    const auto pick = [&](int index) {
        return part((kept >> index & 1) != 0 ? kToken : other, index);
    };
    const auto rest = [&](int index) {
        return part((kept >> index & 1) != 0 ? other : kToken, index);
    };
    const std::string mixed = joined(pick(0), pick(1), pick(2));
    const std::string swapped = joined(rest(0), rest(1), rest(2));
    const std::string paste = mixed + "\n\n" + swapped;
    const TokenSearch search = findTokens(paste);
    QCOMPARE(search.tokens.size(), std::size_t{2});
    const Token neighbour = parseBare(swapped);
    const PastedCase pasted(paste, search.tokens[0], {kKey}, {&neighbour});
    const auto proof = firstProof(pasted.get());
    QVERIFY(proof);
    QCOMPARE(show(std::string(proof->step.id)), QString("parts-from-two-tokens"));
    QVERIFY(show(englishMessage(proof->step)).contains("the " + word + " of another token"));
    QVERIFY(proof->text == kToken || proof->text == other);
}

void TestTokenRepairs::aDetachedPayloadIsFoundInItsSignedForm_data()
{
    QTest::addColumn<std::string>("signedPayload");
    QTest::addColumn<std::string>("given");
    const std::string text = "{\r\n \"sub\": \"anna\"\r\n}";
    QTest::newRow("a line end added") << text << text + "\n";
    QTest::newRow("a line end of Windows added") << text << text + "\r\n";
    QTest::newRow("line ends added") << text << text + "\n\n\n";
    QTest::newRow("a line end lost") << text + "\n" << text;
    QTest::newRow("line ends of Unix") << text << replacedAll(text, "\r\n", "\n");
    QTest::newRow("line ends of Windows") << replacedAll(text, "\r\n", "\n") << text;
    QTest::newRow("a byte order mark added") << text << "\uFEFF" + text;
    QTest::newRow("a byte order mark lost") << "\uFEFF" + text << text;
    QTest::newRow("blanks around") << text << "  " + text + " ";
    QTest::newRow("encoded already") << text << encodeBase64Url(text);
    QTest::newRow("encoded in base64") << text + "?>" << encodeBase64(text + "?>");
}

void TestTokenRepairs::aDetachedPayloadIsFoundInItsSignedForm()
{
    QFETCH(std::string, signedPayload);
    QFETCH(std::string, given);
    const std::string whole = signedToken(*kKey, "HS256", kHeader, signedPayload);
    const std::string paste = joined(part(whole, 0), "", part(whole, 2));
    const PastedCase pasted(paste, findTokens(paste).tokens.at(0), {kKey}, {}, given);
    const auto proof = firstProof(pasted.get());
    QVERIFY(proof);
    QCOMPARE(show(std::string(proof->step.id)), QString("payload-detached-differs"));
    QCOMPARE(show(proof->text), show(whole));
}

void TestTokenRepairs::aTokenInJsonIsRepairedInCompactForm()
{
    const std::string paste = R"({"protected":")" + insertedAt(part(kToken, 0), 7, " ") + R"(","payload":")" +
                              part(kToken, 1) + R"(","signature":")" + part(kToken, 2) + R"("})";
    const auto proof = repairOf(paste, {kKey});
    QVERIFY(proof);
    QCOMPARE(show(proof->text), show(kToken));
    QCOMPARE(show(std::string(proof->step.id)), QString("token-whitespace-inside"));
}

void TestTokenRepairs::disclosuresStayWithTheRepairedToken()
{
    const std::string tail = "~WyJzYWx0IiwibmFtZSIsImFubmEiXQ~";
    const std::string changed =
        joined(encodeBase64Url(R"({"typ":"JWT","alg":"HS256"})"), part(kToken, 1), part(kToken, 2));
    const auto proof = repairOf(changed + tail, {kKey});
    QVERIFY(proof);
    QCOMPARE(show(proof->text), show(kToken + tail));
}

void TestTokenRepairs::placesPointIntoThePaste()
{
    const std::string before = "Authorization: Bearer ";
    const auto blank = repairOf(before + insertedAt(kToken, 50, " "), {kKey});
    QVERIFY(blank);
    QCOMPARE(blank->step.where, (ByteRange{before.size() + 50, before.size() + 51}));
    const auto behind = repairOf(before + kToken + "HTTP", {kKey});
    QVERIFY(behind);
    QCOMPARE(behind->step.where,
             (ByteRange{before.size() + kToken.size(), before.size() + kToken.size() + 4}));
    const auto front = repairOf(before + "3D" + kToken, {kKey});
    QVERIFY(front);
    QCOMPARE(front->step.where, (ByteRange{before.size(), before.size() + 2}));
}

void TestTokenRepairs::whatIsBeyondRepairIsOfferedNothingThatVerifies_data()
{
    QTest::addColumn<std::string>("paste");
    const std::string h = part(kToken, 0), p = part(kToken, 1), s = part(kToken, 2);
    QTest::newRow("another payload") << joined(h, encodeBase64Url(R"({"sub":"otto"})"), s);
    QTest::newRow("another signature") << joined(h, p, encodeBase64Url(std::string(32, 'x')));
    QTest::newRow("half a signature") << joined(h, p, s.substr(0, 20));
    QTest::newRow("no signature") << joined(h, p, "");
    QTest::newRow("a payload in small letters") << joined(h, lowered(p), s);
    QTest::newRow("no token") << std::string("eyJhbGciOiJIUzI1NiJ9") + " and nothing else";
}

void TestTokenRepairs::whatIsBeyondRepairIsOfferedNothingThatVerifies()
{
    QFETCH(std::string, paste);
    QVERIFY(!repairOf(paste, {kKey}));
}

void TestTokenRepairs::offersAreFewAndDiffer_data()
{
    QTest::addColumn<std::string>("paste");
    const std::string h = part(kToken, 0), p = part(kToken, 1), s = part(kToken, 2);
    QTest::newRow("another payload") << joined(h, encodeBase64Url(R"({"sub":"otto"})"), s);
    QTest::newRow("prose around") << "one two three " + joined(h, p, s.substr(2)) +
                                         " four, five; six seven eight nine";
    QTest::newRow("a start that is missing") << kToken.substr(5);
    QTest::newRow("none") << joined(encodeBase64Url(R"({"alg":"none"})"), p, s);
}

void TestTokenRepairs::offersAreFewAndDiffer()
{
    QFETCH(std::string, paste);
    const KeyRing keys = {secretKey("one", "first"), secretKey("two", "second"), secretKey("three", "third")};
    const PastedCase pasted(paste, findTokens(paste).tokens.at(0), keys);
    for (const TokenHypothesis &hypothesis : tokenHypotheses()) {
        Readings readings;
        hypothesis.offer(pasted.get(), readings);
        QVERIFY2(readings.all().size() <= 72, std::string(hypothesis.id).c_str());
        for (const Reading &reading : readings.all())
            QVERIFY(reading.value != pasted.token().text);
    }
}

QTEST_APPLESS_MAIN(TestTokenRepairs)
#include "tst_token_repairs.moc"
