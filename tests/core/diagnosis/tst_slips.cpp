#include "core/diagnosis/slips/slips.h"
#include "core/findings/catalogue.h"
#include "tests/core/diagnosis/diagnosis_cases.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <random>

using namespace jotscope;
using namespace jotscope::vectors;

enum class Slip { Missing, Doubled, Swapped, Replaced, OtherCase };
Q_DECLARE_METATYPE(Slip)

class TestSlips : public QObject
{
    Q_OBJECT

private slots:
    void everySlipInHeaderAndPayloadIsFound_data();
    void everySlipInHeaderAndPayloadIsFound();
    void slipsThatBreakThePayloadAreFoundUnderEveryAlgorithm_data();
    void slipsThatBreakThePayloadAreFoundUnderEveryAlgorithm();
    void slipsInTheSignatureAreFound_data();
    void slipsInTheSignatureAreFound();
    void thoroughSearchFindsWhatIsCostly_data();
    void thoroughSearchFindsWhatIsCostly();
    void slipsAtTheDotsAreFound_data();
    void slipsAtTheDotsAreFound();
    void aForeignCharacterIsReplaced_data();
    void aForeignCharacterIsReplaced();
    void aForeignCharacterThatCameInIsTakenOut_data();
    void aForeignCharacterThatCameInIsTakenOut();
    void clippedEndsAreFound_data();
    void clippedEndsAreFound();
    void lettersOfAMacMayAllHaveChangedCase();
    void payloadsOfManyKindsAreMended_data();
    void payloadsOfManyKindsAreMended();
    void theSlipIsToldAsItIs_data();
    void theSlipIsToldAsItIs();
    void whatIsBeyondRepairYieldsNothing_data();
    void whatIsBeyondRepairYieldsNothing();
    void theBudgetEndsTheSearch();
    void aSearchGrowsWithTheToken_data();
    void aSearchGrowsWithTheToken();
};

namespace {

const std::string kPayload =
    R"({"iss":"https://issuer.example/realms/süd","sub":"anna-0042","aud":["api","web"],"iat":1700000000,"exp":1700003600,"ok":true})";

std::string headerFor(std::string_view alg)
{
    return R"({"alg":")" + std::string(alg) + R"(","typ":"JWT","kid":"key-1"})";
}

struct Outcome
{
    std::optional<Cause> cause;
    std::string text; ///< of the mended token
};

Outcome searchIn(std::string_view paste, const KeyRing &keys, bool isThorough = false)
{
    const DiagnosisEffort effort{{}, {}, isThorough};
    for (const FoundToken &found : findTokens(paste).tokens) {
        const PastedCase pasted(paste, found, keys);
        Budget budget(effort);
        budget.beThorough();
        if (auto cause = findSlip(pasted.get(), budget)) {
            std::string text = std::get<TokenFix>(cause->fixes.back()).text;
            return {std::move(cause), std::move(text)};
        }
    }
    return {};
}

/// `slip` at `at`; the text as it is where there can be none.
std::string slipped(const std::string &text, Slip slip, std::size_t at, std::mt19937 &random)
{
    constexpr std::string_view kAlphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    std::string changed = text;
    switch (slip) {
    case Slip::Missing:
        return changed.erase(at, 1);
    case Slip::Doubled:
        return changed.insert(at, 1, text[at]);
    case Slip::Swapped:
        if (at + 1 < text.size())
            std::swap(changed[at], changed[at + 1]);
        return changed;
    case Slip::Replaced:
        while (changed[at] == text[at])
            changed[at] = kAlphabet[random() % kAlphabet.size()];
        return changed;
    case Slip::OtherCase:
        changed[at] = QChar::isLetter(uint(text[at])) ? char(text[at] ^ 0x20) : text[at];
        return changed;
    }
    return changed;
}

constexpr std::initializer_list<std::pair<const char *, Slip>> kSlips = {
    {"missing", Slip::Missing},   {"doubled", Slip::Doubled},      {"swapped", Slip::Swapped},
    {"replaced", Slip::Replaced}, {"other case", Slip::OtherCase},
};

QString show(const std::string &text)
{
    return QString::fromStdString(text);
}

std::size_t signatureBegin(const std::string &token)
{
    return token.rfind('.') + 1;
}

/// The slips at every `step`-th place of [begin, end) that are not found, of `count`.
QStringList missedIn(const std::string &token, const KeyRing &keys, Slip slip, std::size_t begin,
                     std::size_t end, std::size_t step, int &count, bool isThorough = false)
{
    std::mt19937 random(42);
    QStringList missed;
    for (std::size_t at = begin; at < end; at += step) {
        const std::string changed = slipped(token, slip, at, random);
        if (changed == token || token[at] == '.')
            continue;
        ++count;
        const Outcome outcome = searchIn(changed, keys, isThorough);
        if (outcome.text != token)
            missed << QStringLiteral("%1: %2").arg(at).arg(show(changed).mid(qsizetype(at) - 6, 12));
        else if (!outcome.cause->isConformant || outcome.cause->certainty != Certainty::Proven)
            missed << QStringLiteral("%1: not told as proven").arg(at);
    }
    return missed;
}

} // namespace

void TestSlips::everySlipInHeaderAndPayloadIsFound_data()
{
    QTest::addColumn<QString>("alg");
    QTest::addColumn<Slip>("slip");
    QTest::addColumn<int>("step");
    for (const auto &[name, slip] : kSlips) {
        QTest::addRow("HS256, %s", name) << "HS256" << slip << 2;
        QTest::addRow("HS512, %s", name) << "HS512" << slip << 11;
        QTest::addRow("RS256, %s", name) << "RS256" << slip << 5;
        QTest::addRow("PS384, %s", name) << "PS384" << slip << 11;
        QTest::addRow("ES256, %s", name) << "ES256" << slip << 9;
    }
}

void TestSlips::everySlipInHeaderAndPayloadIsFound()
{
    QFETCH(QString, alg);
    QFETCH(Slip, slip);
    QFETCH(int, step);
    const KeyPointer key = signingKey(alg.toStdString());
    const std::string token = signedToken(*key, alg.toStdString(), headerFor(alg.toStdString()), kPayload);
    int count = 0;
    const QStringList missed =
        missedIn(token, {key}, slip, 0, signatureBegin(token) - 1, std::size_t(step), count);
    QVERIFY2(missed.isEmpty(),
             qPrintable(QStringLiteral("%1 of %2: ").arg(missed.size()).arg(count) + missed.join("\n")));
    QVERIFY(count > 10);
}

void TestSlips::slipsThatBreakThePayloadAreFoundUnderEveryAlgorithm_data()
{
    QTest::addColumn<QString>("alg");
    QTest::addColumn<Slip>("slip");
    QTest::addColumn<int>("step");
    for (const auto &[name, slip] : kSlips) {
        QTest::addRow("EdDSA, %s", name) << "EdDSA" << slip << 17;
        QTest::addRow("ES384, %s", name) << "ES384" << slip << 83;
        QTest::addRow("ES512, %s", name) << "ES512" << slip << 83;
    }
}

void TestSlips::slipsThatBreakThePayloadAreFoundUnderEveryAlgorithm()
{
    QFETCH(QString, alg);
    QFETCH(Slip, slip);
    QFETCH(int, step);
    const KeyPointer key = signingKey(alg.toStdString());
    const std::string token = signedToken(*key, alg.toStdString(), headerFor(alg.toStdString()), kPayload);
    std::mt19937 random(7);
    int count = 0;
    QStringList missed;
    for (std::size_t at = 1; at + 1 < signatureBegin(token); at += std::size_t(step)) {
        const std::string changed = slipped(token, slip, at, random);
        const Token parsed = parseBare(changed);
        const TokenPart *header = parsed.part(PartName::Header);
        const TokenPart *payload = parsed.part(PartName::Payload);
        const bool isBroken =
            payload && header && !(header->json->isStrict() && payload->json && payload->json->isStrict());
        const bool isLikely = slip != Slip::Replaced && slip != Slip::Missing;
        if (changed == token || token[at] == '.' || !(isBroken || isLikely))
            continue;
        ++count;
        if (searchIn(changed, {key}).text != token)
            missed << show(changed).mid(qsizetype(at) - 4, 12);
    }
    QVERIFY2(missed.isEmpty(),
             qPrintable(QStringLiteral("%1 of %2: ").arg(missed.size()).arg(count) + missed.join(' ')));
    QVERIFY(count > 0);
}

void TestSlips::slipsInTheSignatureAreFound_data()
{
    QTest::addColumn<QString>("alg");
    QTest::addColumn<Slip>("slip");
    QTest::addColumn<int>("step");
    for (const auto &[name, slip] : kSlips) {
        QTest::addRow("HS256, %s", name) << "HS256" << slip << 1;
        QTest::addRow("HS384, %s", name) << "HS384" << slip << 1;
        if (slip == Slip::Missing || slip == Slip::Replaced)
            continue;
        QTest::addRow("RS256, %s", name) << "RS256" << slip << 17;
        QTest::addRow("ES256, %s", name) << "ES256" << slip << 7;
        QTest::addRow("EdDSA, %s", name) << "EdDSA" << slip << 7;
    }
}

void TestSlips::slipsInTheSignatureAreFound()
{
    QFETCH(QString, alg);
    QFETCH(Slip, slip);
    QFETCH(int, step);
    const KeyPointer key = signingKey(alg.toStdString());
    const std::string token = signedToken(*key, alg.toStdString(), headerFor(alg.toStdString()), kPayload);
    int count = 0;
    const QStringList missed =
        missedIn(token, {key}, slip, signatureBegin(token), token.size(), std::size_t(step), count);
    QVERIFY2(missed.isEmpty(),
             qPrintable(QStringLiteral("%1 of %2: ").arg(missed.size()).arg(count) + missed.join("\n")));
    QVERIFY(count > 3);
}

void TestSlips::thoroughSearchFindsWhatIsCostly_data()
{
    QTest::addColumn<QString>("alg");
    QTest::addColumn<Slip>("slip");
    QTest::addColumn<int>("fromEnd");
    QTest::newRow("RS256, replaced in the signature") << "RS256" << Slip::Replaced << 310;
    QTest::newRow("RS256, missing in the signature") << "RS256" << Slip::Missing << 300;
    QTest::newRow("ES256, replaced in the signature") << "ES256" << Slip::Replaced << 70;
    QTest::newRow("EdDSA, missing in the signature") << "EdDSA" << Slip::Missing << 80;
    QTest::newRow("EdDSA, replaced in the payload") << "EdDSA" << Slip::Replaced << 190;
}

void TestSlips::thoroughSearchFindsWhatIsCostly()
{
    QFETCH(QString, alg);
    QFETCH(Slip, slip);
    QFETCH(int, fromEnd);
    const KeyPointer key = signingKey(alg.toStdString());
    const std::string token = signedToken(*key, alg.toStdString(), headerFor(alg.toStdString()), kPayload);
    std::mt19937 random(3);
    const std::string changed = slipped(token, slip, token.size() - std::size_t(fromEnd), random);
    QVERIFY(changed != token);
    QCOMPARE(show(searchIn(changed, {key}, true).text), show(token));
}

void TestSlips::slipsAtTheDotsAreFound_data()
{
    QTest::addColumn<QString>("alg");
    QTest::addColumn<int>("dot");
    QTest::addColumn<QString>("slip");
    for (const char *alg : {"HS256", "RS256", "ES256", "EdDSA"}) {
        for (const int dot : {1, 2}) {
            for (const char *slip : {"missing", "doubled", "letter for it", "swapped with the letter before",
                                     "swapped with the letter behind"})
                QTest::addRow("%s, dot %d, %s", alg, dot, slip) << alg << dot << slip;
        }
        QTest::addRow("%s, a dot for a letter", alg) << alg << 1 << "dot for a letter";
    }
}

void TestSlips::slipsAtTheDotsAreFound()
{
    QFETCH(QString, alg);
    QFETCH(int, dot);
    QFETCH(QString, slip);
    const KeyPointer key = signingKey(alg.toStdString());
    const std::string token = signedToken(*key, alg.toStdString(), headerFor(alg.toStdString()), kPayload);
    const std::size_t at = dot == 1 ? token.find('.') : token.rfind('.');
    std::string changed = token;
    if (slip == "missing")
        changed.erase(at, 1);
    else if (slip == "doubled")
        changed.insert(at, ".");
    else if (slip == "letter for it")
        changed[at] = 'x';
    else if (slip == "dot for a letter")
        changed[at + 9] = '.';
    else
        std::swap(changed[at], changed[slip.endsWith("before") ? at - 1 : at + 1]);
    QCOMPARE(show(searchIn(changed, {key}).text), show(token));
}

void TestSlips::aForeignCharacterIsReplaced_data()
{
    QTest::addColumn<QString>("foreign");
    QTest::addColumn<int>("at");
    for (const char *foreign : {" ", "!", "*", ",", "ü", "€", "=", "+", "\n"}) {
        for (const int at : {5, 30, 90, 140, 215, 250})
            QTest::addRow("%s at %d", foreign[0] == '\n' ? "line end" : foreign, at) << foreign << at;
    }
}

void TestSlips::aForeignCharacterIsReplaced()
{
    QFETCH(QString, foreign);
    QFETCH(int, at);
    const KeyPointer key = signingKey("HS256");
    const std::string token = signedToken(*key, "HS256", headerFor("HS256"), kPayload);
    std::string changed = "token: " + token + " end";
    changed.replace(7 + std::size_t(at), 1, foreign.toStdString());
    const Outcome outcome = searchIn(changed, {key});
    QCOMPARE(show(outcome.text), show(token));
    const std::size_t size = foreign.toUtf8().size();
    QCOMPARE(outcome.cause->steps.back().where, (ByteRange{7 + std::size_t(at), 7 + std::size_t(at) + size}));
}

void TestSlips::aForeignCharacterThatCameInIsTakenOut_data()
{
    QTest::addColumn<QString>("foreign");
    for (const char *foreign : {"!", "*", ",", "ü", "€"})
        QTest::newRow(foreign) << foreign;
}

void TestSlips::aForeignCharacterThatCameInIsTakenOut()
{
    QFETCH(QString, foreign);
    constexpr std::size_t kAt = 90;
    const KeyPointer key = signingKey("HS256");
    const std::string token = signedToken(*key, "HS256", headerFor("HS256"), kPayload);
    std::string changed = token;
    changed.insert(kAt, foreign.toStdString());
    const Outcome outcome = searchIn(changed, {key});
    QCOMPARE(show(outcome.text), show(token));
    const Finding &step = outcome.cause->steps.back();
    QCOMPARE(step.id, "token-extra-characters");
    QCOMPARE(step.where, (ByteRange{kAt, kAt + foreign.toStdString().size()}));
}

void TestSlips::clippedEndsAreFound_data()
{
    QTest::addColumn<QString>("alg");
    QTest::addColumn<int>("count");
    for (const int count : {1, 2, 3, 10, 37})
        QTest::addRow("HS256, %d", count) << "HS256" << count;
    for (const char *alg : {"RS256", "PS256", "ES256", "EdDSA"}) {
        QTest::addRow("%s, 1", alg) << alg << 1;
        QTest::addRow("%s, 2", alg) << alg << 2;
    }
    QTest::addRow("ES384, 1") << "ES384" << 1;
}

void TestSlips::clippedEndsAreFound()
{
    QFETCH(QString, alg);
    QFETCH(int, count);
    const KeyPointer key = signingKey(alg.toStdString());
    const std::string token = signedToken(*key, alg.toStdString(), headerFor(alg.toStdString()), kPayload);
    const Outcome outcome = searchIn(token.substr(0, token.size() - std::size_t(count)), {key});
    QCOMPARE(show(outcome.text), show(token));
    const Finding &step = outcome.cause->steps.back();
    QCOMPARE(show(std::string(step.id)), QString("token-truncated"));
    QVERIFY(std::ranges::find(step.args, FindingArgument{"count", std::to_string(count)}) != step.args.end());
}

void TestSlips::lettersOfAMacMayAllHaveChangedCase()
{
    const KeyPointer key = signingKey("HS256");
    const std::string token = signedToken(*key, "HS256", headerFor("HS256"), kPayload);
    std::string changed = token;
    for (std::size_t at = signatureBegin(token); at < token.size(); ++at)
        changed[at] = char(std::tolower(token[at]));
    const Outcome outcome = searchIn(changed, {key});
    QCOMPARE(show(outcome.text), show(token));
    QCOMPARE(show(std::string(outcome.cause->steps.back().id)), QString("token-letter-case"));
}

void TestSlips::payloadsOfManyKindsAreMended_data()
{
    QTest::addColumn<std::string>("payload");
    QTest::newRow("plain text") << std::string("It is not JSON that has been signed here, but prose.");
    QTest::newRow("Chinese") << std::string(
        R"({"name":"张伟","city":"上海市浦东新区世纪大道","note":"签名"})");
    QTest::newRow("emoji") << std::string(R"({"mood":"🙂🙃😉😊","n":[1,2,3,4,5,6,7,8,9]})");
    QTest::newRow("indented") << std::string("{\n  \"sub\": \"anna\",\r\n\t\"admin\": false\n}\n");
    QTest::newRow("a name that stands twice") << std::string(R"({"sub":"anna","sub":"otto","iat":1})");
    QTest::newRow("bytes") << [] {
        std::mt19937 random(1);
        std::string bytes(90, '\0');
        std::ranges::generate(bytes, [&] { return char(random()); });
        return bytes;
    }();
    QTest::newRow("short") << std::string("{}");
}

void TestSlips::payloadsOfManyKindsAreMended()
{
    QFETCH(std::string, payload);
    const KeyPointer key = signingKey("HS256");
    const std::string token = signedToken(*key, "HS256", R"({"alg":"HS256"})", payload);
    const std::size_t begin = token.find('.') + 1;
    for (const auto &[name, slip] : kSlips) {
        int count = 0;
        const QStringList missed = missedIn(token, {key}, slip, begin, signatureBegin(token) - 1, 1, count);
        QVERIFY2(missed.isEmpty(),
                 qPrintable(QStringLiteral("%1: %2 of %3: ").arg(name).arg(missed.size()).arg(count) +
                            missed.join("\n")));
    }
}

void TestSlips::theSlipIsToldAsItIs_data()
{
    QTest::addColumn<int>("at");
    QTest::addColumn<QString>("found"); // in place of the one character there
    QTest::addColumn<QString>("id");
    QTest::addColumn<int>("size"); // of the place
    QTest::newRow("header") << 20 << "w"
                            << "header-changed" << 1;
    QTest::newRow("a character of the header lost") << 20 << ""
                                                    << "header-changed" << 0;
    QTest::newRow("payload") << 100 << "9"
                             << "payload-changed" << 1;
    QTest::newRow("a character of the payload lost") << 100 << ""
                                                     << "payload-changed" << 0;
    QTest::newRow("a character too many") << 100 << "%1-"
                                          << "token-extra-characters" << 1;
    QTest::newRow("signature") << -10 << "?"
                               << "token-character-changed" << 1;
    QTest::newRow("a character of the signature lost") << -10 << ""
                                                       << "token-character-changed" << 0;
}

void TestSlips::theSlipIsToldAsItIs()
{
    QFETCH(int, at);
    QFETCH(QString, found);
    QFETCH(QString, id);
    QFETCH(int, size);
    const KeyPointer key = signingKey("HS256");
    const std::string token = signedToken(*key, "HS256", headerFor("HS256"), kPayload);
    const std::size_t place = at < 0 ? token.size() - std::size_t(-at) : std::size_t(at);
    found.replace("%1", QChar(token[place]));
    found.replace("?", token[place] == 'q' ? "r" : "q");
    std::string changed = token;
    changed.replace(place, 1, found.toStdString());
    const std::string before = "Cookie: session=";
    const Outcome outcome = searchIn(before + changed, {key});
    QCOMPARE(show(outcome.text), show(token));
    const Finding &step = outcome.cause->steps.back();
    QCOMPARE(show(std::string(step.id)), id);
    const std::size_t begin = before.size() + place + (id == "token-extra-characters" ? 1 : 0);
    QCOMPARE(step.where, (ByteRange{begin, begin + std::size_t(size)}));
    QVERIFY(outcome.cause->key == key);
    // Every placeholder has its argument.
    const CatalogueRow *row = catalogueRow(step.id);
    QVERIFY(row);
    auto names = QRegularExpression("%\\{([a-z]+)\\}").globalMatch(row->message);
    while (names.hasNext())
        QVERIFY(std::ranges::find(step.args, names.next().captured(1).toStdString(),
                                  &FindingArgument::name) != step.args.end());
}

void TestSlips::whatIsBeyondRepairYieldsNothing_data()
{
    QTest::addColumn<QString>("alg");
    QTest::addColumn<int>("kind");
    for (const char *alg : {"HS256", "RS256", "ES256", "EdDSA"}) {
        QTest::addRow("%s, two slips", alg) << alg << 0;
        QTest::addRow("%s, another key", alg) << alg << 1;
        QTest::addRow("%s, no signature", alg) << alg << 2;
        QTest::addRow("%s, no keys", alg) << alg << 3;
    }
    QTest::newRow("HS256, five characters of a signature") << "HS256" << 4;
}

void TestSlips::whatIsBeyondRepairYieldsNothing()
{
    QFETCH(QString, alg);
    QFETCH(int, kind);
    const KeyPointer key = signingKey(alg.toStdString());
    std::string token =
        signedToken(*key, alg.toStdString(), headerFor(alg.toStdString()), R"({"sub":"anna","n":12345})");
    KeyRing keys = {key};
    if (kind == 0)
        token[65] = token[70] = '-';
    if (kind == 1)
        keys = alg == "HS256"   ? KeyRing{secretKey("another secret")}
               : alg == "RS256" ? KeyRing{fileKey("rsa512.pkcs8.pem")}
               : alg == "ES256" ? KeyRing{fileKey("P-384.pkcs8.pem")}
                                : KeyRing{fileKey("Ed448.pkcs8.pem")};
    if (kind == 2)
        token.resize(signatureBegin(token));
    if (kind == 3)
        keys.clear();
    if (kind == 4)
        token.resize(signatureBegin(token) + 5);
    QVERIFY(!searchIn(token, keys).cause);
}

void TestSlips::theBudgetEndsTheSearch()
{
    const KeyPointer key = signingKey("HS256");
    std::string token = signedToken(*key, "HS256", headerFor("HS256"), kPayload);
    token[100] = token[120] = '-';
    int questions = 0;
    const DiagnosisEffort effort{[&] { return ++questions < 3; }, {}, false};
    const PastedCase pasted(token, findTokens(token).tokens.at(0), {key});
    Budget budget(effort);
    budget.beThorough();
    QVERIFY(!findSlip(pasted.get(), budget));
    QVERIFY(budget.isSpent());
    QCOMPARE(questions, 3);
}

void TestSlips::aSearchGrowsWithTheToken_data()
{
    QTest::addColumn<QString>("alg");
    for (const char *alg : {"HS256", "HS512", "RS256", "PS256", "ES256", "ES384", "ES512", "EdDSA"})
        QTest::newRow(alg) << alg;
}

void TestSlips::aSearchGrowsWithTheToken()
{
    QFETCH(QString, alg);
    const KeyPointer key = signingKey(alg.toStdString());
    const std::string filler(380 - (alg.startsWith("HS") ? 0 : 60), 'x');
    std::string token = signedToken(*key, alg.toStdString(), headerFor(alg.toStdString()),
                                    R"({"sub":"anna","note":")" + filler + R"("})");
    // Two slips that leave sound JSON: all is tried, and nothing found.
    token[150] = token[150] == 'e' ? 'd' : 'e';
    token[350] = token[350] == 'e' ? 'd' : 'e';
    const PastedCase pasted(token, findTokens(token).tokens.at(0), {key});
    const DiagnosisEffort effort;
    Budget budget(effort);
    budget.beThorough();
    QVERIFY(!findSlip(pasted.get(), budget));
    constexpr std::size_t kAttemptsAtEachByte = 200;
    QCOMPARE_GT(budget.attempts(), token.size());
    QCOMPARE_LT(budget.attempts(), kAttemptsAtEachByte * token.size());
}

QTEST_APPLESS_MAIN(TestSlips)
#include "tst_slips.moc"
