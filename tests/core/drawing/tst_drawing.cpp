#include "core/crypto/recovery/signature_pair.h"
#include "core/inspect/inspection.h"
#include "core/jose/jws/signature_primitive.h"
#include "tests/core/drawing/drawn_tokens.h"
#include "tests/tokens.h"

using namespace jotscope;
using namespace jotscope::drawn;
using namespace jotscope::vectors;

class TestDrawing : public QObject
{
    Q_OBJECT

private slots:
    void fieldsCoverTheirBytesWithoutGapOrOverlap_data();
    void fieldsCoverTheirBytesWithoutGapOrOverlap();
    void aSignatureThatHoldsIsAsItShouldBeThroughout_data() { algorithms(); }
    void aSignatureThatHoldsIsAsItShouldBeThroughout();
    void anotherPayloadShowsInTheDigestAlone_data();
    void anotherPayloadShowsInTheDigestAlone();
    void aMacIsComparedByteByByte();
    void withoutASecretTheMacStandsAlone();
    void theBlockNamesTheHashThatWasUsed();
    void theBlockShowsTheSchemeThatWasUsed_data();
    void theBlockShowsTheSchemeThatWasUsed();
    void anotherKeyShowsAsPaddingThatDoesNotComeOut();
    void theKeyThatOpensTheBlockIsTaken();
    void theSaltIsMeasured();
    void aWrongLengthShowsWhatIsTooMuchOrMissing_data();
    void aWrongLengthShowsWhatIsTooMuchOrMissing();
    void numbersStandWhereTheyBelongInTheirRange_data();
    void numbersStandWhereTheyBelongInTheirRange();
    void exchangedHalvesExchangeTheirPlaces();
    void derIsTakenApart();
    void pointsAndNumbersOfEdDsaAreToldWhenNotCanonical();
    void whatHasNoPictureHasALength_data();
    void whatHasNoPictureHasALength();
    void everySignatureOfATokenIsDrawnUnderItsHeading();
    void anEncryptedTokenShowsItsLengths();
    void aDetachedPayloadIsComparedOnceItIsThere();

private:
    static void algorithms()
    {
        QTest::addColumn<std::string>("name");
        for (const Example &one : examples())
            QTest::addRow("%s", one.alg.c_str()) << one.alg;
    }
};

namespace {

std::string resigned(const std::string &header, const char *alg, const Key &key)
{
    const std::string input = encodeBase64Url(header) + '.' + encodeBase64Url(R"({"sub":"anna"})");
    return input + '.' + encodeBase64Url(*signPrimitive(key, *findJwsAlgorithm(alg), input));
}

/// r || s of P-256 as an ES256 token; neither has to verify.
std::string es256Token(const std::string &r, const std::string &s)
{
    return encodeBase64Url(R"({"alg":"ES256"})") + '.' + encodeBase64Url("{}") + '.' + encodeBase64Url(r + s);
}

std::string number256(unsigned char last)
{
    return std::string(31, '\0') + static_cast<char>(last);
}

const std::string kOrder = crypto::groupOrder(crypto::Curve::P256);

std::string plusOne(std::string number, int step = 1)
{
    number.back() = static_cast<char>(number.back() + step); // the order ends in 0x51
    return number;
}

std::string halfOrder()
{
    std::string half = kOrder;
    unsigned carry = 0;
    for (char &c : half) {
        const auto byte = static_cast<unsigned char>(c);
        c = static_cast<char>(carry << 7U | byte >> 1U);
        carry = byte & 1U;
    }
    return half;
}

std::string derInteger(std::string number)
{
    number.erase(0, number.find_first_not_of('\0'));
    if (static_cast<unsigned char>(number.front()) > 127)
        number.insert(0, 1, '\0');
    return std::string{'\x02', static_cast<char>(number.size())} + number;
}

QJsonObject keyOf(const std::string &alg)
{
    return example(alg).publicKey;
}

KeyPointer privateKey(const std::string &alg)
{
    return keysFrom(example(alg).key).front();
}

} // namespace

void TestDrawing::fieldsCoverTheirBytesWithoutGapOrOverlap_data()
{
    QTest::addColumn<std::string>("token");
    QTest::addColumn<QJsonObject>("key");
    for (const Example &one : examples()) {
        const char *name = one.alg.c_str();
        const std::string signature = signatureOf(one.token);
        const QString other = QString::fromStdString(one.alg == "RS256" ? "PS256" : "RS256");
        QTest::addRow("%s", name) << one.token << one.publicKey;
        QTest::addRow("%s without a key", name) << one.token << QJsonObject();
        QTest::addRow("%s with another payload", name) << withOtherPayload(one.token) << one.publicKey;
        QTest::addRow("%s cut short", name)
            << withSignature(one.token, signature.substr(0, signature.size() / 2)) << one.publicKey;
        QTest::addRow("%s grown", name) << withSignature(one.token, signature + "more") << one.publicKey;
        QTest::addRow("%s emptied", name) << withSignature(one.token, {}) << one.publicKey;
        QTest::addRow("%s of zeros", name)
            << withSignature(one.token, std::string(signature.size(), '\0')) << one.publicKey;
        QTest::addRow("%s of ones", name)
            << withSignature(one.token, std::string(signature.size(), '\xff')) << one.publicKey;
    }
}

void TestDrawing::fieldsCoverTheirBytesWithoutGapOrOverlap()
{
    QFETCH(const std::string, token);
    QFETCH(const QJsonObject, key);
    const Drawn drawn = key.isEmpty() ? draw(token) : draw(token, key);
    QVERIFY(!drawn.drawing.isEmpty());
    QCOMPARE(drawn.drawing.sections.front().fields.front().kind, FieldKind::Length);
    for (const DrawnSection &section : drawn.drawing.sections) {
        std::size_t at = 0;
        for (const DrawnField &field : section.fields) {
            if (field.kind == FieldKind::Length)
                continue;
            QCOMPARE(field.where.begin, at);
            QCOMPARE(field.where.size(), field.bytes.size());
            at = field.where.end;
            if (field.state == FieldState::Equal && field.expected)
                QCOMPARE(hexOf(field.bytes), hexOf(*field.expected));
            if (section.part != kNoPart)
                QCOMPARE(hexOf(field.bytes), hexOf(drawn.token.parts[section.part].bytes().substr(
                                                 field.where.begin, field.where.size())));
        }
        const bool isMeasured = section.fields.front().kind == FieldKind::Length;
        if (section.part != kNoPart && !isMeasured)
            QCOMPARE(at, drawn.token.parts[section.part].bytes().size());
    }
}

void TestDrawing::aSignatureThatHoldsIsAsItShouldBeThroughout()
{
    QFETCH(const std::string, name);
    const Example one = example(name);
    const Drawn drawn = draw(one.token, one.publicKey);
    QVERIFY(drawn.differing().empty());
    QVERIFY(drawn.drawing.sections.size() > 1);
}

void TestDrawing::anotherPayloadShowsInTheDigestAlone_data()
{
    QTest::addColumn<std::string>("name");
    QTest::addColumn<FieldKind>("kind");
    for (const char *name : {"HS256", "HS384", "HS512"})
        QTest::addRow("%s", name) << std::string(name) << FieldKind::Mac;
    for (const char *name : {"RS256", "RS384", "RS512"})
        QTest::addRow("%s", name) << std::string(name) << FieldKind::Digest;
    for (const char *name : {"PS256", "PS384", "PS512"})
        QTest::addRow("%s", name) << std::string(name) << FieldKind::PssHash;
}

void TestDrawing::anotherPayloadShowsInTheDigestAlone()
{
    QFETCH(const std::string, name);
    QFETCH(const FieldKind, kind);
    const Example one = example(name);
    const Drawn drawn = draw(withOtherPayload(one.token), one.publicKey);
    QCOMPARE(drawn.differing(), std::vector<FieldKind>{kind});
    QCOMPARE(drawn.field(kind)->expected->size(), drawn.field(kind)->bytes.size());
}

void TestDrawing::aMacIsComparedByteByByte()
{
    const std::string token = tokens::signedToken(R"({"sub":"anna"})");
    std::string signature = signatureOf(token);
    const std::string whole = signature;
    signature[5] = static_cast<char>(signature[5] ^ 1);
    signature[9] = static_cast<char>(signature[9] ^ 1);
    const Drawn drawn =
        draw(withSignature(token, signature), keysFrom(QString::fromStdString(tokens::kSecret)));
    const DrawnField *mac = drawn.field(FieldKind::Mac);
    QVERIFY(mac);
    QCOMPARE(hexOf(*mac->expected), hexOf(whole));
    QCOMPARE(inWords(mac->note, englishWords), std::string("30 of 32 bytes agree"));
}

void TestDrawing::withoutASecretTheMacStandsAlone()
{
    const Drawn drawn = draw(tokens::signedToken("{}"));
    QVERIFY(!drawn.field(FieldKind::Mac)->expected);
    QCOMPARE(drawn.field(FieldKind::Mac)->state, FieldState::NotCompared);
}

void TestDrawing::theBlockNamesTheHashThatWasUsed()
{
    const KeyPointer key = privateKey("RS256");
    const Drawn drawn = draw(resigned(R"({"alg":"RS256"})", "RS512", *key), {key});
    QCOMPARE(drawn.differing(), (std::vector{FieldKind::DigestInfo, FieldKind::Digest}));
    QCOMPARE(inWords(drawn.field(FieldKind::DigestInfo)->note, englishWords),
             std::string("Names SHA-512 where SHA-256 is demanded"));
    QCOMPARE(inWords(drawn.field(FieldKind::Digest)->note, englishWords),
             std::string("The SHA-512 of header and payload, where SHA-256 is demanded"));
    // RFC 8017 section 9.2, note 1.
    QCOMPARE(hexOf(*drawn.field(FieldKind::DigestInfo)->expected),
             QByteArray("3031300d060960864801650304020105000420"));
}

void TestDrawing::theBlockShowsTheSchemeThatWasUsed_data()
{
    QTest::addColumn<std::string>("header");
    QTest::addColumn<std::string>("made");
    QTest::addColumn<FieldKind>("seen");
    QTest::addRow("PSS under RS256") << std::string(R"({"alg":"RS256"})") << std::string("PS256")
                                     << FieldKind::Trailer;
    QTest::addRow("PSS with another hash")
        << std::string(R"({"alg":"PS256"})") << std::string("PS384") << FieldKind::Trailer;
    QTest::addRow("PKCS #1 under PS256")
        << std::string(R"({"alg":"PS256"})") << std::string("RS256") << FieldKind::DigestInfo;
}

void TestDrawing::theBlockShowsTheSchemeThatWasUsed()
{
    QFETCH(const std::string, header);
    QFETCH(const std::string, made);
    QFETCH(const FieldKind, seen);
    Key key(*privateKey("RS256")->asymmetric(), {});
    const auto bare = std::make_shared<const Key>(*key.asymmetric(), Key::Attributes());
    const Drawn drawn = draw(resigned(header, made.c_str(), *bare), {bare});
    QVERIFY(drawn.field(seen));
}

void TestDrawing::anotherKeyShowsAsPaddingThatDoesNotComeOut()
{
    QJsonObject other = keyOf("RS384");
    other.remove("alg");
    const Drawn drawn = draw(example("RS256").token, other);
    QCOMPARE(drawn.differing(), std::vector<FieldKind>{FieldKind::RsaBlock});
    QCOMPARE(drawn.field(FieldKind::RsaBlock)->bytes.size(), std::size_t(256));
}

void TestDrawing::theKeyThatOpensTheBlockIsTaken()
{
    QJsonObject other = keyOf("RS384");
    other.remove("alg");
    KeyRing keys = keysFrom(other);
    keys.push_back(keysFrom(keyOf("RS256")).front());
    const Drawn drawn = draw(withOtherPayload(example("RS256").token), keys);
    QVERIFY(drawn.field(FieldKind::DigestInfo));
}

void TestDrawing::theSaltIsMeasured()
{
    const Drawn drawn = draw(example("PS256").token, keyOf("PS256"));
    const DrawnField *salt = drawn.field(FieldKind::Salt);
    QCOMPARE(salt->bytes.size(), std::size_t(32));
    QCOMPARE(salt->state, FieldState::Equal);
    QCOMPARE(drawn.field(FieldKind::Zeros)->bytes.size(), std::size_t(256 - 32 - 1 - 32 - 1));
}

void TestDrawing::aWrongLengthShowsWhatIsTooMuchOrMissing_data()
{
    algorithms();
}

void TestDrawing::aWrongLengthShowsWhatIsTooMuchOrMissing()
{
    QFETCH(const std::string, name);
    const Example one = example(name);
    const std::string signature = signatureOf(one.token);

    const Drawn grown = draw(withSignature(one.token, signature + "more"), one.publicKey);
    QCOMPARE(grown.field(FieldKind::Length)->state, FieldState::Differs);
    QCOMPARE(grown.field(FieldKind::Length)->length->received, signature.size() + 4);
    QCOMPARE(*grown.field(FieldKind::Length)->length->demanded, signature.size());
    QVERIFY(grown.field(FieldKind::Surplus));
    QCOMPARE(grown.field(FieldKind::Surplus)->bytes, std::string("more"));

    const Drawn cut = draw(withSignature(one.token, signature.substr(3)), one.publicKey);
    QCOMPARE(cut.field(FieldKind::Length)->state, FieldState::Differs);
    const DrawnField *gap = cut.field(FieldKind::Gap);
    if (name.starts_with("HS")) // compared with what it should be, of which the end is missing
        QCOMPARE(cut.field(FieldKind::Mac)->expected->size(), signature.size());
    else
        QCOMPARE(*gap->length->demanded, std::size_t(3));
}

void TestDrawing::numbersStandWhereTheyBelongInTheirRange_data()
{
    QTest::addColumn<std::string>("r");
    QTest::addColumn<std::string>("s");
    QTest::addColumn<double>("place"); ///< of s
    QTest::addColumn<bool>("differs");
    QTest::addColumn<QString>("told");
    const std::string one = number256(1);
    QTest::addRow("one") << one << one << 0.0 << false << "low";
    QTest::addRow("half") << one << halfOrder() << 0.5 << false << "low";
    QTest::addRow("more than half") << one << plusOne(halfOrder()) << 0.5 << false << "high";
    QTest::addRow("the last") << one << plusOne(kOrder, -1) << 1.0 << false << "high";
    QTest::addRow("the order") << one << kOrder << 1.0 << true << "n or more";
    QTest::addRow("the largest") << one << std::string(32, '\xff') << 1.0 << true << "n or more";
    QTest::addRow("zero") << one << number256(0) << 0.0 << true << "Zero";
}

void TestDrawing::numbersStandWhereTheyBelongInTheirRange()
{
    QFETCH(const std::string, r);
    QFETCH(const std::string, s);
    QFETCH(const double, place);
    QFETCH(const bool, differs);
    QFETCH(const QString, told);
    const Drawn drawn = draw(es256Token(r, s));
    const DrawnField *second = drawn.field(FieldKind::S);
    QVERIFY(second);
    QVERIFY(std::abs(second->scale->position - place) < 1e-6);
    QCOMPARE(second->state == FieldState::Differs, differs);
    const QString note = QString::fromStdString(inWords(second->note, englishWords));
    QVERIFY2(note.contains(told), qPrintable(note));
    QCOMPARE(drawn.field(FieldKind::R)->state, FieldState::NotCompared);
}

void TestDrawing::exchangedHalvesExchangeTheirPlaces()
{
    const std::string token = example("ES384").token;
    const std::string signature = signatureOf(token);
    const Drawn straight = draw(token);
    const Drawn exchanged = draw(withSignature(token, signature.substr(48) + signature.substr(0, 48)));
    QCOMPARE(straight.field(FieldKind::R)->scale->position, exchanged.field(FieldKind::S)->scale->position);
    QCOMPARE(straight.field(FieldKind::S)->scale->position, exchanged.field(FieldKind::R)->scale->position);
    QVERIFY(straight.field(FieldKind::R)->scale->position != straight.field(FieldKind::S)->scale->position);
}

void TestDrawing::derIsTakenApart()
{
    for (const char *name : {"ES256", "ES384", "ES512", "ES256K"}) {
        const std::string token = example(name).token;
        const std::string signature = signatureOf(token);
        const std::size_t half = signature.size() / 2;
        const std::string numbers =
            derInteger(signature.substr(0, half)) + derInteger(signature.substr(half));
        std::string der = "\x30";
        if (numbers.size() > 127)
            der += '\x81';
        der += static_cast<char>(numbers.size());
        const Drawn drawn = draw(withSignature(token, der + numbers));
        QCOMPARE(drawn.drawing.sections.back().fields.size(), std::size_t(5));
        QCOMPARE(drawn.field(FieldKind::DerSequence)->bytes.size(), der.size());
        const Drawn straight = draw(token);
        QCOMPARE(drawn.field(FieldKind::R)->scale->position, straight.field(FieldKind::R)->scale->position);
        QCOMPARE(drawn.field(FieldKind::S)->scale->position, straight.field(FieldKind::S)->scale->position);
    }
}

void TestDrawing::pointsAndNumbersOfEdDsaAreToldWhenNotCanonical()
{
    const std::string token = example("EdDSA Ed25519").token;
    const std::string signature = signatureOf(token);
    // p itself, least significant byte first, stands for y = 0 a second time.
    std::string p = '\xed' + std::string(30, '\xff') + '\x7f';
    QCOMPARE(draw(withSignature(token, p + signature.substr(32))).differing(),
             std::vector<FieldKind>{FieldKind::Point});
    p[0] = '\xec';
    QVERIFY(draw(withSignature(token, p + signature.substr(32))).differing().empty());
    std::string order = crypto::groupOrder(crypto::Curve::Ed25519);
    std::ranges::reverse(order);
    QCOMPARE(draw(withSignature(token, signature.substr(0, 32) + order)).differing(),
             std::vector<FieldKind>{FieldKind::Scalar});
    const Drawn large = draw(example("EdDSA Ed448").token);
    QVERIFY(large.field(FieldKind::Scalar)->scale->position < 1);
}

void TestDrawing::whatHasNoPictureHasALength_data()
{
    QTest::addColumn<std::string>("alg");
    QTest::addColumn<int>("size");
    QTest::addColumn<FieldState>("state");
    QTest::addColumn<int>("sections");
    QTest::addRow("none") << std::string("none") << 0 << FieldState::Equal << 1;
    QTest::addRow("none with a signature") << std::string("none") << 3 << FieldState::Differs << 2;
    QTest::addRow("nobody's") << std::string("XY17") << 70 << FieldState::NotCompared << 2;
    QTest::addRow("ML-DSA") << std::string("ML-DSA-44") << 2420 << FieldState::Equal << 1;
    QTest::addRow("ML-DSA cut short") << std::string("ML-DSA-44") << 2000 << FieldState::Differs << 2;
    QTest::addRow("RSA without a key") << std::string("RS256") << 256 << FieldState::NotCompared << 2;
}

void TestDrawing::whatHasNoPictureHasALength()
{
    QFETCH(const std::string, alg);
    QFETCH(const int, size);
    QFETCH(const FieldState, state);
    QFETCH(const int, sections);
    const std::string token = encodeBase64Url(R"({"alg":")" + alg + "\"}") + '.' + encodeBase64Url("{}") +
                              '.' + encodeBase64Url(std::string(static_cast<std::size_t>(size), 'x'));
    const Drawn drawn = draw(token);
    QCOMPARE(drawn.field(FieldKind::Length)->state, state);
    QCOMPARE(drawn.field(FieldKind::Length)->length->received, static_cast<std::size_t>(size));
    QCOMPARE(static_cast<int>(drawn.drawing.sections.size()), sections);
}

void TestDrawing::everySignatureOfATokenIsDrawnUnderItsHeading()
{
    const std::string text = read("rfc7515/rfc7515_A.6.jwsg").toStdString();
    const KeyRing keys = importKeys(read("rfc7515/rfc7515_A.6.jwkset").toStdString(), "keys").keys;
    const Inspection inspection = inspect(text, keys, {}, {});
    const SignatureDrawing drawing = drawToken(inspection.tokens.front());
    QStringList headings;
    for (const DrawnSection &section : drawing.sections) {
        if (section.isHeading)
            headings << QString::fromStdString(inWords(section.title, englishWords));
    }
    QCOMPARE(headings, QStringList({"Signature 1 of 2: RS256", "Signature 2 of 2: ES256"}));
}

void TestDrawing::anEncryptedTokenShowsItsLengths()
{
    const std::string token = "eyJhbGciOiJkaXIiLCJlbmMiOiJBMTI4R0NNIn0..FPOjROLEU_hcsqwO."
                              "fqqfFaUGs9rA_iX30Bw.6MdqxGx3l4mrA3Lyysnh";
    const SignatureDrawing drawing = drawToken(inspect(token, {}, {}, {}).tokens.front());
    std::vector<std::size_t> received;
    for (const DrawnSection &section : drawing.sections)
        received.push_back(section.fields.front().length->received);
    QCOMPARE(received, (std::vector<std::size_t>{0, 12, 15}));
    QCOMPARE(drawing.sections.front().fields.front().state, FieldState::Equal);
    QCOMPARE(drawing.sections.back().fields.front().state, FieldState::Differs); // a byte short of 16
}

void TestDrawing::aDetachedPayloadIsComparedOnceItIsThere()
{
    const Example one = example("RS256");
    const std::string payload(parseBare(one.token).part(PartName::Payload)->bytes());
    const std::string detached =
        one.token.substr(0, one.token.find('.') + 1) + one.token.substr(one.token.rfind('.'));
    const Token token = parseBare(detached);
    const KeyRing keys = keysFrom(one.publicKey);
    const SignatureCheck check = verifySignature(token, keys, {{}, payload});
    const Drawn drawn{token, drawSignature(token, token.signatures.front(), check, payload)};
    QVERIFY(drawn.field(FieldKind::Digest));
    QCOMPARE(drawn.field(FieldKind::Digest)->state, FieldState::Equal);
    // Nothing is claimed of a payload that nobody gave.
    const SignatureCheck unchecked = verifySignature(token, keys);
    const Drawn without{token, drawSignature(token, token.signatures.front(), unchecked)};
    QCOMPARE(without.field(FieldKind::Digest)->state, FieldState::NotCompared);
    QVERIFY(without.differing().empty());
}

QTEST_APPLESS_MAIN(TestDrawing)
#include "tst_drawing.moc"
