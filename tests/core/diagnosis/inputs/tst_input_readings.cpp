#include "core/crypto/hashing/hash.h"
#include "core/findings/catalogue.h"
#include "core/text/encodings/base64url.h"
#include "tests/core/diagnosis/diagnosis_case.h"

#include <QTest>

#include <functional>

using namespace jotscope;
using namespace jotscope::vectors;
using crypto::Hash;

class TestInputReadings : public QObject
{
    Q_OBJECT

private slots:
    void everyRowHasItsFinding();
    void whatWasSignedIsOffered_data();
    void whatWasSignedIsOffered();
    void aReadingThatCannotBeIsNotOffered_data();
    void aReadingThatCannotBeIsNotOffered();
    void aDetachedPayloadIsReadLikewise();
    void theSigningInputItselfIsNotOffered();
    void ofAnEndlessPayloadThereAreDigestsOnly();
};

namespace {

/// A token's texts, for a row to say what was signed of them.
struct Texts
{
    std::string header;
    std::string payload;
    std::string header64 = encodeBase64Url(header);
    std::string payload64 = encodeBase64Url(payload);
    std::string input = header64 + "." + payload64;
};

const std::string kHeader = R"({"alg":"HS256","typ":"JWT"})";
/// Its base64 has both characters of which the alphabets differ.
const std::string kPayload =
    R"({"sub":"anna?>~","q":"???>>>","iat":1516239022,"aud":"a long enough audience"})";
const std::string kAlbHeader =
    R"({"alg":"HS256","signer":"arn:aws:elasticloadbalancing:eu-west-1:1:loadbalancer/app/a/b","exp":12})";
const std::string kGraphHeader = R"({"typ":"JWT","nonce":"AQABAAAAAAD","alg":"HS256","kid":"x"})";

struct Slip
{
    const char *name;
    std::function<std::string(const Texts &)> signedText;
    const char *id;
    const char *part = "";
    std::string header = kHeader;
    std::string payload = kPayload;
};

std::string padded(std::string text)
{
    return text.append((4 - text.size() % 4) % 4, '=');
}

std::string standard(std::string text)
{
    std::ranges::replace(text, '-', '+');
    std::ranges::replace(text, '_', '/');
    return text;
}

std::string inLines(const std::string &text, std::size_t width, const std::string &end)
{
    std::string lines;
    for (std::size_t at = 0; at < text.size(); at += width)
        lines += text.substr(at, width) + (at + width < text.size() ? end : "");
    return lines;
}

std::string hashed(Hash hash, const Texts &texts)
{
    return crypto::digest(hash, texts.input);
}

std::string utf16(const std::string &text)
{
    const QString string = QString::fromStdString(text);
    return {reinterpret_cast<const char *>(string.utf16()), std::size_t(2 * string.size())};
}

const std::vector<Slip> &slips()
{
    static const std::vector<Slip> slips = {
        {"payload alone", [](auto &t) { return t.payload64; }, "input-payload-only", "payload"},
        {"header alone", [](auto &t) { return t.header64; }, "input-payload-only", "header"},
        {"both decoded", [](auto &t) { return t.header + "." + t.payload; }, "input-decoded-bytes"},
        {"both decoded without dot", [](auto &t) { return t.header + t.payload; }, "input-decoded-bytes"},
        {"header decoded", [](auto &t) { return t.header + "." + t.payload64; }, "input-decoded-bytes"},
        {"payload decoded, alone", [](auto &t) { return t.payload; }, "input-decoded-bytes"},
        {"in UTF-16", [](auto &t) { return utf16(t.input); }, "input-decoded-bytes"},
        {"both padded", [](auto &t) { return padded(t.header64) + "." + padded(t.payload64); },
         "input-with-padding", "header and payload", R"({"alg":"HS256","cty":"a"})", R"({"sub":"ann"})"},
        {"payload padded", [](auto &t) { return t.header64 + "." + padded(t.payload64); },
         "input-with-padding", "payload", R"({"alg":"HS256","cty":"a"})", R"({"sub":"ann"})"},
        {"header padded", [](auto &t) { return padded(t.header64) + "." + t.payload64; },
         "input-with-padding", "header", R"({"alg":"HS256","cty":"a"})"},
        {"padded by AWS", [](auto &t) { return padded(t.header64) + "." + padded(t.payload64); },
         "input-alb-padding", "", kAlbHeader},
        {"standard base64",
         [](auto &t) { return padded(standard(t.header64)) + "." + padded(standard(t.payload64)); },
         "input-standard-base64"},
        {"standard base64 without padding",
         [](auto &t) { return standard(t.header64) + "." + standard(t.payload64); }, "input-standard-base64",
         "", kHeader, R"({"sub":"anna?>~","n":">>>???"} )"},
        {"standard base64 of MIME",
         [](auto &t) {
             return inLines(padded(standard(t.header64)), 76, "\r\n") + "." +
                    inLines(padded(standard(t.payload64)), 76, "\r\n");
         },
         "input-standard-base64"},
        {"standard base64 as a command prints it",
         [](auto &t) {
             return inLines(padded(standard(t.header64)), 76, "\n") + "\n." +
                    inLines(padded(standard(t.payload64)), 76, "\n") + "\n";
         },
         "input-standard-base64"},
        {"payload unencoded", [](auto &t) { return t.header64 + "." + t.payload; }, "input-unencoded-payload",
         "payload"},
        {"line break", [](auto &t) { return t.input + "\n"; }, "input-line-break"},
        {"line break of Windows", [](auto &t) { return t.input + "\r\n"; }, "input-line-break"},
        {"line break after the dot", [](auto &t) { return t.header64 + ".\n" + t.payload64; },
         "input-line-break"},
        {"line break after the header", [](auto &t) { return t.header64 + "\n." + t.payload64; },
         "input-line-break"},
        {"line breaks after both", [](auto &t) { return t.header64 + "\n." + t.payload64 + "\n"; },
         "input-line-break"},
        {"base64url in lines",
         [](auto &t) { return inLines(t.header64, 76, "\n") + "." + inLines(t.payload64, 76, "\n"); },
         "input-line-break"},
        {"base64url in short lines",
         [](auto &t) {
             return inLines(t.header64, 64, "\n") + "\n." + inLines(t.payload64, 64, "\n") + "\n";
         },
         "input-line-break"},
        {"without dot", [](auto &t) { return t.header64 + t.payload64; }, "input-without-dot"},
        {"trailing dot", [](auto &t) { return t.input + "."; }, "input-trailing-dot"},
        {"hashed twice", [](auto &t) { return hashed(Hash::Sha256, t); }, "input-hashed-twice"},
        {"another hash before", [](auto &t) { return hashed(Hash::Sha512, t); }, "input-prehashed"},
        {"SHA-1 before", [](auto &t) { return hashed(Hash::Sha1, t); }, "input-prehashed"},
        {"hash in hex", [](auto &t) { return encodeHex(hashed(Hash::Sha256, t)); }, "input-prehashed"},
        {"hash in capitals",
         [](auto &t) {
             return QByteArray::fromStdString(encodeHex(hashed(Hash::Sha384, t))).toUpper().toStdString();
         },
         "input-prehashed"},
        {"hash in base64", [](auto &t) { return encodeBase64(hashed(Hash::Sha256, t)); }, "input-prehashed"},
        {"hash in base64url", [](auto &t) { return encodeBase64Url(hashed(Hash::Sha256, t)); },
         "input-prehashed"},
        {"Microsoft's nonce",
         [](auto &t) {
             const std::string nonce = encodeBase64Url(crypto::digest(Hash::Sha256, "AQABAAAAAAD"));
             return encodeBase64Url(R"({"typ":"JWT","nonce":")" + nonce + R"(","alg":"HS256","kid":"x"})") +
                    "." + t.payload64;
         },
         "input-graph-nonce", "header", kGraphHeader},
    };
    return slips;
}

std::string mac(const Key &key, const std::string &text)
{
    return encodeBase64Url(key.mac()->compute(Hash::Sha256, text));
}

QString argument(const Finding &finding, std::string_view name)
{
    for (const FindingArgument &one : finding.args) {
        if (one.name == name)
            return QString::fromStdString(one.value);
    }
    return {};
}

QStringList offeredIds(const Readings &readings)
{
    QStringList ids;
    for (const Reading &reading : readings.all())
        ids << idsOf(reading.steps);
    return ids;
}

} // namespace

void TestInputReadings::everyRowHasItsFinding()
{
    for (const InputHypothesis &hypothesis : inputHypotheses())
        QVERIFY2(catalogueRow(hypothesis.id), std::string(hypothesis.id).c_str());
}

void TestInputReadings::whatWasSignedIsOffered_data()
{
    QTest::addColumn<int>("index");
    for (std::size_t i = 0; i < slips().size(); ++i)
        QTest::newRow(slips()[i].name) << int(i);
}

void TestInputReadings::whatWasSignedIsOffered()
{
    QFETCH(const int, index);
    const Slip &slip = slips()[std::size_t(index)];
    const Texts texts{slip.header, slip.payload};
    const KeyPointer key = secretKey();
    const std::string signedText = slip.signedText(texts);
    const DiagnosisCase diagnosed(texts.input + "." + mac(*key, signedText), {key});
    QCOMPARE(diagnosed.check().verdict, SignatureVerdict::Invalid);

    const std::vector<Finding> steps = stepsTo(diagnosed.offers(inputHypotheses()), signedText);
    QCOMPARE(idsOf(steps), QStringList{slip.id});
    QCOMPARE(argument(steps.front(), kPartArgument), QString(slip.part));
    QVERIFY(!steps.front().where.isEmpty());
    const std::string message = englishMessage(steps.front());
    QVERIFY2(message.find("%{") == std::string::npos, message.c_str());
}

void TestInputReadings::aReadingThatCannotBeIsNotOffered_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("header");
    QTest::addColumn<QString>("payload");

    const QString header = QString::fromStdString(kHeader);
    QTest::newRow("no padding where all is whole") << "input-with-padding" << header << R"({"sub":"anna1"})";
    QTest::newRow("no load balancer") << "input-alb-padding" << header << R"({"sub":"ann"})";
    QTest::newRow("no difference between the alphabets")
        << "input-standard-base64" << header << R"({"sub":"ann"})";
    QTest::newRow("no nonce") << "input-graph-nonce" << header << R"({"nonce":"in the payload"})";
    QTest::newRow("nonce that is no string") << "input-graph-nonce"
                                             << R"({"alg":"HS256","nonce":1})"
                                             << R"({"sub":"ann"})";
    QTest::newRow("payload is encoded") << "input-encoded-payload" << header << R"({"sub":"ann"})";
}

void TestInputReadings::aReadingThatCannotBeIsNotOffered()
{
    QFETCH(const QString, id);
    QFETCH(const QString, header);
    QFETCH(const QString, payload);
    const Texts texts{header.toStdString(), payload.toStdString()};
    const DiagnosisCase diagnosed(texts.input + ".c2ln", {secretKey()});
    const QStringList ids = offeredIds(diagnosed.offers(inputHypotheses()));
    QVERIFY(!ids.isEmpty());
    QVERIFY(!ids.contains(id));
}

void TestInputReadings::aDetachedPayloadIsReadLikewise()
{
    const std::string header = encodeBase64Url(R"({"alg":"HS256","b64":false,"crit":["b64"]})");
    const DiagnosisCase unencoded(header + "..c2ln", {secretKey()}, "$.02");
    const std::string encodedPayload = header + "." + encodeBase64Url("$.02");
    QCOMPARE(idsOf(stepsTo(unencoded.offers(inputHypotheses()), encodedPayload)),
             QStringList{"input-encoded-payload"});

    const std::string plainHeader = encodeBase64Url(kHeader);
    const DiagnosisCase encoded(plainHeader + "..c2ln", {secretKey()}, "a text");
    QCOMPARE(idsOf(stepsTo(encoded.offers(inputHypotheses()), plainHeader + ".a text")),
             QStringList{"input-unencoded-payload"});
    QCOMPARE(
        idsOf(stepsTo(encoded.offers(inputHypotheses()), plainHeader + "." + encodeBase64Url("a text\n"))),
        QStringList{"input-reserialised"});
}

void TestInputReadings::theSigningInputItselfIsNotOffered()
{
    for (const std::string &header : {kHeader, kAlbHeader, kGraphHeader}) {
        const Texts texts{header, kPayload};
        const DiagnosisCase diagnosed(texts.input + ".c2ln", {secretKey()});
        QVERIFY(stepsTo(diagnosed.offers(inputHypotheses()), texts.input).empty());
    }
}

void TestInputReadings::ofAnEndlessPayloadThereAreDigestsOnly()
{
    const Texts texts{kHeader, "{\"a\":\"" + std::string(4 << 20, 'a') + "\"}"};
    const DiagnosisCase diagnosed(texts.input + ".c2ln", {secretKey()});
    QStringList ids = offeredIds(diagnosed.offers(inputHypotheses()));
    ids.removeDuplicates();
    QCOMPARE(ids, (QStringList{"input-hashed-twice", "input-prehashed"}));
}

QTEST_APPLESS_MAIN(TestInputReadings)
#include "tst_input_readings.moc"
