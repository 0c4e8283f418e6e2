#include "core/diagnosis/forms/signature_forms.h"
#include "core/findings/catalogue.h"
#include "core/text/encodings/base64url.h"
#include "tests/core/diagnosis/diagnosis_case.h"

#include <QTest>

#include <algorithm>
#include <functional>

using namespace jotscope;
using namespace jotscope::vectors;

class TestSignatureForms : public QObject
{
    Q_OBJECT

private slots:
    void everyRowHasItsFinding();
    void theSignatureIsOfferedAsItWasMade_data();
    void theSignatureIsOfferedAsItWasMade();
    void twoFormsAtOnceAreTwoSteps_data();
    void twoFormsAtOnceAreTwoSteps();
    void derIsReadAsLooselyAsItIsWritten_data();
    void derIsReadAsLooselyAsItIsWritten();
    void aSignatureInGoodFormHasFewOtherReadings_data();
    void aSignatureInGoodFormHasFewOtherReadings();
    void noHypothesisOffersWhatStands();
    void anEndlessSignatureCostsLittle();
};

namespace {

const std::string kInput = encodeBase64Url(R"({"alg":"ES256","typ":"JWT"})") + '.' +
                           encodeBase64Url(R"({"sub":"anna","iat":1516239022})");

std::string inputFor(const QString &alg)
{
    return encodeBase64Url(R"({"alg":")" + alg.toStdString() + R"(","typ":"JWT"})") + '.' +
           encodeBase64Url(R"({"sub":"anna","iat":1516239022})");
}

std::string reversed(const std::string &bytes)
{
    return {bytes.rbegin(), bytes.rend()};
}

std::string half(const std::string &signature, bool isSecond)
{
    return signature.substr(isSecond ? signature.size() / 2 : 0, signature.size() / 2);
}

std::string withoutZeros(const std::string &number)
{
    return number.substr(std::min(number.find_first_not_of('\0'), number.size()));
}

std::string derInteger(const std::string &number)
{
    std::string bytes = withoutZeros(number);
    if (static_cast<unsigned char>(bytes.at(0)) >= 0x80)
        bytes.insert(0, 1, '\0');
    return std::string{'\x02', static_cast<char>(bytes.size())} + bytes;
}

std::string der(const std::string &signature)
{
    const std::string body = derInteger(half(signature, false)) + derInteger(half(signature, true));
    return body.size() < 0x80 ? std::string{'\x30', static_cast<char>(body.size())} + body
                              : std::string{'\x30', '\x81', static_cast<char>(body.size())} + body;
}

std::string joinedNumbers(const std::string &bytes, const std::string &separator, bool isSigned)
{
    std::string text;
    for (const char byte : bytes) {
        if (!text.empty())
            text += separator;
        text += std::to_string(isSigned ? int(byte) : int(static_cast<unsigned char>(byte)));
    }
    return text;
}

std::string indexedNumbers(const std::string &bytes)
{
    std::string text;
    for (std::size_t i = 0; i < bytes.size(); ++i)
        text += (i == 0 ? "{\"" : ",\"") + std::to_string(i) +
                "\":" + std::to_string(static_cast<unsigned char>(bytes[i]));
    return text + "}";
}

std::string percentEncoded(const std::string &bytes)
{
    std::string text;
    for (const char byte : bytes)
        text += "%" + encodeHex(std::string_view(&byte, 1));
    return text;
}

std::string pythonLiteral(const std::string &bytes)
{
    std::string text = "b'";
    for (const char byte : bytes) {
        if (byte == '\n' || byte == '\r' || byte == '\t')
            text += byte == '\n' ? "\\n" : byte == '\r' ? "\\r" : "\\t";
        else if (byte == '\'' || byte == '\\')
            text += std::string("\\") + byte;
        else if (byte >= ' ' && byte <= '~')
            text += byte;
        else
            text += "\\x" + encodeHex(std::string_view(&byte, 1));
    }
    return text + "'";
}

std::string latin1AsUtf8(const std::string &bytes)
{
    return QString::fromLatin1(bytes.data(), qsizetype(bytes.size())).toStdString();
}

std::string translated(std::string text, std::string_view from, std::string_view to)
{
    for (char &c : text) {
        if (const auto at = from.find(c); at != from.npos)
            c = to[at];
    }
    return text;
}

using Write = std::function<std::string(const std::string &)>;

/// How a signature is written into a token's third part.
struct Form
{
    const char *name;
    const char *alg;
    Write write;
    std::vector<const char *> ids;
    std::function<bool(const std::string &)> isSuitable = {}; ///< which signatures show the fault at all
};

Write encoded(const Write &change)
{
    return [change](const std::string &signature) {
        return encodeBase64Url(change(signature));
    };
}

bool hasZeroFirst(const std::string &signature)
{
    return signature.front() == '\0' && signature.at(signature.size() / 2) != '\0';
}

bool hasZeroBeforeS(const std::string &signature)
{
    return signature.front() != '\0' && signature.at(signature.size() / 2) == '\0';
}

bool showsAlphabet(const std::string &signature)
{
    const std::string text = encodeBase64Url(signature);
    return text.find('-') != text.npos && text.find('_') != text.npos;
}

const std::vector<Form> &forms()
{
    static const std::vector<Form> forms = {
        {"DER", "ES256", encoded(der), {"sig-der-encoded"}},
        {"DER of P-384", "ES384", encoded(der), {"sig-der-encoded"}},
        {"DER of P-521", "ES512", encoded(der), {"sig-der-encoded"}},
        {"DER with a line break behind",
         "ES256",
         encoded([](auto &s) { return der(s) + "\n"; }),
         {"sig-der-encoded"}},
        {"exchanged",
         "ES256",
         encoded([](auto &s) { return half(s, true) + half(s, false); }),
         {"sig-swapped-r-s"}},
        {"backwards", "RS256", encoded(reversed), {"sig-little-endian"}},
        {"backwards ECDSA", "ES256", encoded(reversed), {"sig-little-endian"}},
        {"each half backwards",
         "ES256",
         encoded([](auto &s) { return reversed(half(s, false)) + reversed(half(s, true)); }),
         {"sig-little-endian"}},
        {"hex, encoded", "HS256", encoded([](auto &s) { return encodeHex(s); }), {"sig-hex-encoded"}},
        {"hex in capitals, encoded",
         "HS256",
         encoded([](auto &s) { return QByteArray::fromStdString(encodeHex(s)).toUpper().toStdString(); }),
         {"sig-hex-encoded"}},
        {"hex", "HS512", [](auto &s) { return encodeHex(s); }, {"sig-hex-encoded"}},
        {"hex of RSA", "RS256", [](auto &s) { return encodeHex(s); }, {"sig-hex-encoded"}},
        {"hex with a line break",
         "HS256",
         encoded([](auto &s) { return encodeHex(s) + "\n"; }),
         {"sig-hex-encoded"}},
        {"hex of r and s in JSON",
         "ES256",
         encoded([](auto &s) {
             return "{\"r\":\"" + encodeHex(withoutZeros(half(s, false))) + "\",\"s\":\"" +
                    encodeHex(withoutZeros(half(s, true))) + "\"}";
         }),
         {"sig-hex-encoded"}},
        {"hex of r and s with a comma",
         "ES256",
         encoded([](auto &s) { return encodeHex(half(s, false)) + "," + encodeHex(half(s, true)); }),
         {"sig-hex-encoded"}},
        {"base64, encoded",
         "HS256",
         encoded([](auto &s) { return encodeBase64(s); }),
         {"sig-double-encoded"}},
        {"base64url, encoded",
         "RS256",
         encoded([](auto &s) { return encodeBase64Url(s); }),
         {"sig-double-encoded"}},
        {"base64 in lines, encoded",
         "RS256",
         encoded([](auto &s) { return encodeBase64(s).insert(76, "\r\n").append("\r\n"); }),
         {"sig-double-encoded"}},
        {"percent-encoded base64",
         "HS256",
         [](auto &s) { return QByteArray::fromStdString(encodeBase64(s)).toPercentEncoding().toStdString(); },
         {"sig-double-encoded"},
         [](auto &s) {
             return encodeBase64(s).find('+') != std::string::npos;
         }},
        {"percent-encoded bytes", "HS256", encoded(percentEncoded), {"sig-double-encoded"}},
        {"bytes as characters in UTF-8", "ES256", encoded(latin1AsUtf8), {"sig-double-encoded"}},
        {"numbers",
         "HS256",
         encoded([](auto &s) { return "[" + joinedNumbers(s, ",", false) + "]"; }),
         {"sig-byte-list"}},
        {"numbers without brackets",
         "HS256",
         encoded([](auto &s) { return joinedNumbers(s, ",", false); }),
         {"sig-byte-list"}},
        {"numbers as Java prints them",
         "RS256",
         encoded([](auto &s) { return "[" + joinedNumbers(s, ", ", true) + "]"; }),
         {"sig-byte-list"}},
        {"numbers as JavaScript's typed array has them", "ES256", encoded(indexedNumbers), {"sig-byte-list"}},
        {"numbers as Node's buffer has them",
         "ES256",
         encoded(
             [](auto &s) { return R"({"type":"Buffer","data":[)" + joinedNumbers(s, ",", false) + "]}"; }),
         {"sig-byte-list"}},
        {"Python's literal", "HS256", encoded(pythonLiteral), {"sig-byte-list"}},
        {"padding counted", "HS256", [](auto &s) { return encodeBase64Url(s) + "1"; }, {"sig-padded"}},
        {"padding of two counted", "ES256", [](auto &s) { return encodeBase64Url(s) + "2"; }, {"sig-padded"}},
        {"no padding counted", "HS384", [](auto &s) { return encodeBase64Url(s) + "0"; }, {"sig-padded"}},
        {"r short",
         "ES256",
         encoded([](auto &s) { return withoutZeros(s); }),
         {"sig-leading-zero-dropped"},
         hasZeroFirst},
        {"s short",
         "ES256",
         encoded([](auto &s) { return half(s, false) + withoutZeros(half(s, true)); }),
         {"sig-leading-zero-dropped"},
         hasZeroBeforeS},
        {"MAC short",
         "HS256",
         encoded(withoutZeros),
         {"sig-leading-zero-dropped"},
         [](auto &s) {
             return s.front() == '\0';
         }},
        {"plus signs as blanks",
         "HS256",
         [](auto &s) { return translated(encodeBase64(s), "+", " "); },
         {"sig-standard-base64"},
         [](auto &s) {
             return encodeBase64(s).find('+') != std::string::npos;
         }},
        {"- and _ exchanged",
         "HS256",
         [](auto &s) { return translated(encodeBase64Url(s), "-_", "_-"); },
         {"sig-standard-base64"},
         showsAlphabet},
        {"comma for slash",
         "HS256",
         [](auto &s) { return translated(encodeBase64Url(s), "_", ","); },
         {"sig-standard-base64"},
         showsAlphabet},
        {"recovery byte behind", "ES256", encoded([](auto &s) { return s + '\x1b'; }), {"sig-extra-bytes"}},
        {"line break behind", "HS256", encoded([](auto &s) { return s + '\n'; }), {"sig-extra-bytes"}},
        {"OCTET STRING around",
         "Ed25519",
         encoded([](auto &s) { return "\x04\x40" + s; }),
         {"sig-extra-bytes"}},
        {"BIT STRING around",
         "RS256",
         encoded([](auto &s) { return std::string("\x03\x82\x01\x01\x00", 5) + s; }),
         {"sig-extra-bytes"}},
        {"sign byte before s",
         "ES256",
         encoded([](auto &s) { return half(s, false) + '\0' + half(s, true); }),
         {"sig-extra-bytes"}},
        {"sign bytes before both",
         "ES384",
         encoded([](auto &s) { return '\0' + half(s, false) + '\0' + half(s, true); }),
         {"sig-extra-bytes"}},
    };
    return forms;
}

const std::vector<Form> &pairsOfForms()
{
    static const std::vector<Form> forms = {
        {"hex of DER",
         "ES256",
         [](auto &s) { return encodeHex(der(s)); },
         {"sig-hex-encoded", "sig-der-encoded"}},
        {"base64 of DER",
         "ES256",
         encoded([](auto &s) { return encodeBase64(der(s)); }),
         {"sig-double-encoded", "sig-der-encoded"}},
        {"list of DER",
         "ES384",
         encoded([](auto &s) { return "[" + joinedNumbers(der(s), ",", true) + "]"; }),
         {"sig-byte-list", "sig-der-encoded"}},
        {"hex of a MAC without its zeros",
         "HS256",
         encoded([](auto &s) {
             const std::string digits = encodeHex(s);
             return digits.substr(digits.find_first_not_of('0'));
         }),
         {"sig-hex-encoded", "sig-leading-zero-dropped"},
         [](auto &s) {
             return s.front() == '\0';
         }},
        {"hex backwards",
         "RS256",
         encoded([](auto &s) { return encodeHex(reversed(s)); }),
         {"sig-hex-encoded", "sig-little-endian"}},
    };
    return forms;
}

void addRows(const std::vector<Form> &forms)
{
    QTest::addColumn<int>("index");
    for (std::size_t i = 0; i < forms.size(); ++i)
        QTest::newRow(forms[i].name) << int(i);
}

/// Signs until the signature shows the fault: one in 256 has a zero byte at a given place.
std::pair<std::string, std::string> suitableSignature(const Form &form, const Key &key)
{
    for (int attempt = 0; attempt < 20'000; ++attempt) {
        const std::string input = inputFor(form.alg).append(
            encodeBase64Url(QByteArray::number(attempt).rightJustified(6, '0').toStdString()));
        const std::string signature = signedWith(key, form.alg, input);
        if (!form.isSuitable || form.isSuitable(signature))
            return {input, signature};
    }
    qFatal("no signature shows the fault");
}

void compareOffers(const Form &form)
{
    const KeyPointer key = keyFor(form.alg);
    const auto [input, signature] = suitableSignature(form, *key);
    const std::string text = input + '.' + form.write(signature);
    const DiagnosisCase diagnosed(text, {key});
    QVERIFY(diagnosed.check().verdict != SignatureVerdict::Valid);
    const std::vector<Finding> steps = stepsTo(diagnosed.offers(signatureHypotheses()), signature);
    QStringList expected;
    for (const char *id : form.ids)
        expected << id;
    QCOMPARE(idsOf(steps), expected);
    for (const Finding &step : steps) {
        QCOMPARE(step.where, (ByteRange{input.size() + 1, text.size()}));
        QVERIFY2(englishMessage(step).find("%{") == std::string::npos, englishMessage(step).c_str());
    }
    QVERIFY(verifyPrimitive(*key, *findJwsAlgorithm(form.alg), input, signature));
}

} // namespace

void TestSignatureForms::everyRowHasItsFinding()
{
    for (const SignatureHypothesis &hypothesis : signatureHypotheses())
        QVERIFY2(catalogueRow(hypothesis.id), std::string(hypothesis.id).c_str());
}

void TestSignatureForms::theSignatureIsOfferedAsItWasMade_data()
{
    addRows(forms());
}

void TestSignatureForms::theSignatureIsOfferedAsItWasMade()
{
    QFETCH(const int, index);
    compareOffers(forms()[std::size_t(index)]);
}

void TestSignatureForms::twoFormsAtOnceAreTwoSteps_data()
{
    addRows(pairsOfForms());
}

void TestSignatureForms::twoFormsAtOnceAreTwoSteps()
{
    QFETCH(const int, index);
    compareOffers(pairsOfForms()[std::size_t(index)]);
}

void TestSignatureForms::derIsReadAsLooselyAsItIsWritten_data()
{
    QTest::addColumn<QString>("der");
    QTest::addColumn<QString>("r");
    QTest::addColumn<QString>("s");

    QTest::newRow("plain") << "3006020101020102"
                           << "01"
                           << "02";
    QTest::newRow("zeros too many") << "300a02030000010203000002"
                                    << "01"
                                    << "02";
    QTest::newRow("zero missing before a high bit") << "30060201ff020180"
                                                    << "ff"
                                                    << "80";
    QTest::newRow("lengths in long form") << "308200080281010102810102"
                                          << "01"
                                          << "02";
    QTest::newRow("of no stated length") << "308002010102010200 00"
                                         << "01"
                                         << "02";
    QTest::newRow("a byte behind") << "300602010102010201"
                                   << "01"
                                   << "02";
    QTest::newRow("no sequence") << "020101020102"
                                 << ""
                                 << "";
    QTest::newRow("one number only") << "3003020101"
                                     << ""
                                     << "";
    QTest::newRow("cut short") << "30060201010202ff"
                               << ""
                               << "";
    QTest::newRow("a length past all bounds") << "300602850101010101"
                                              << ""
                                              << "";
    QTest::newRow("nothing") << ""
                             << ""
                             << "";
}

void TestSignatureForms::derIsReadAsLooselyAsItIsWritten()
{
    QFETCH(const QString, der);
    QFETCH(const QString, r);
    QFETCH(const QString, s);

    const std::string bytes = unhex(der);
    const std::optional<NumberPair> pair = readDerPair(bytes);
    QCOMPARE(pair.has_value(), !r.isEmpty());
    if (pair) {
        QCOMPARE(hexOf(numberOfSize(pair->r, 1)), r.toLatin1());
        QCOMPARE(hexOf(numberOfSize(pair->s, 1)), s.toLatin1());
    }
}

void TestSignatureForms::aSignatureInGoodFormHasFewOtherReadings_data()
{
    QTest::addColumn<QString>("alg");
    for (const char *alg : {"HS256", "RS256", "ES256", "ES512", "Ed25519"})
        QTest::newRow(alg) << alg;
}

void TestSignatureForms::aSignatureInGoodFormHasFewOtherReadings()
{
    QFETCH(const QString, alg);
    const KeyPointer key = keyFor(alg);
    const std::string input = inputFor(alg);
    const DiagnosisCase diagnosed(input + '.' + encodeBase64Url(signedWith(*key, alg, input)), {key});
    QVERIFY(diagnosed.offers(signatureHypotheses()).all().size() <= 5);
}

void TestSignatureForms::noHypothesisOffersWhatStands()
{
    const KeyPointer key = keyFor("ES256");
    const std::string signature = signedWith(*key, "ES256", kInput);
    for (const std::string &text : {encodeBase64Url(signature), encodeBase64Url(der(signature))}) {
        const DiagnosisCase diagnosed(kInput + '.' + text, {key});
        QVERIFY(stepsTo(diagnosed.offers(signatureHypotheses()), decodeBase64Url(text).bytes).empty());
    }
}

void TestSignatureForms::anEndlessSignatureCostsLittle()
{
    const DiagnosisCase diagnosed(kInput + '.' + std::string(8 << 20, '1'), {keyFor("ES256")});
    QVERIFY(diagnosed.offers(signatureHypotheses()).all().size() <= 5);
}

QTEST_APPLESS_MAIN(TestSignatureForms)
#include "tst_signature_forms.moc"
