#include "core/json/json_writer.h"
#include "core/text/limits.h"
#include "tests/core/sd_jwt/sd_jwts.h"

#include <QElapsedTimer>
#include <QTest>

using namespace jotscope;
using namespace jotscope::vectors;

/// SD-JWTs larger or deeper than any honest one.
class TestSdJwtLimits : public QObject
{
    Q_OBJECT

private slots:
    void tenThousandDisclosuresCostNoMoreThanTheirNumber_data();
    void tenThousandDisclosuresCostNoMoreThanTheirNumber();
    void disclosuresNestedTooDeepAreLeftOut();
    void longNamesAreNotRepeatedInEveryPointer();
    void digestsAreCountedUpToTheLimit();
    void oneKindOfFaultIsToldAFewTimes();
};

void TestSdJwtLimits::tenThousandDisclosuresCostNoMoreThanTheirNumber_data()
{
    QTest::addColumn<QString>("shape");
    QTest::newRow("properties of one object") << "properties";
    QTest::newRow("elements of one array") << "elements";
    QTest::newRow("no digest") << "unreferenced";
    QTest::newRow("all the same") << "same";
    QTest::newRow("digests all the same") << "repeated";
}

void TestSdJwtLimits::tenThousandDisclosuresCostNoMoreThanTheirNumber()
{
    QFETCH(QString, shape);
    std::vector<std::string> disclosures;
    std::string digests;
    for (std::size_t i = 0; i < limits::kDisclosures; ++i) {
        const std::string number = std::to_string(shape == "same" ? 0 : i);
        disclosures.push_back(shape == "elements" ? R"(["s)" + number + R"(",1])"
                                                  : R"(["s)" + number + R"(","n)" + number + R"(",1])");
        const std::string digest =
            jsonQuoted(digestOf(shape == "repeated" ? disclosures.front() : disclosures.back()));
        digests.append(i == 0 ? "" : ",").append(shape == "elements" ? R"({"...":)" + digest + '}' : digest);
    }
    const std::string payload = shape == "unreferenced" ? "{}"
                                : shape == "elements"   ? R"({"l":[)" + digests + "]}"
                                                        : R"({"_sd":[)" + digests + "]}";
    std::string text = tokens::signedToken(payload) + '~';
    for (const std::string &disclosure : disclosures)
        text += disclosureOf(disclosure) + '~';
    const Token token = parseBare(text);

    QElapsedTimer timer;
    timer.start();
    const SdJwt sdJwt = readSdJwt(token);
    QVERIFY2(timer.elapsed() < 2'000, qPrintable(QString::number(timer.elapsed())));
    QCOMPARE(sdJwt.disclosures.size(), limits::kDisclosures);
    const QStringList states = statesOf(sdJwt);
    const qsizetype matched = shape == "properties" || shape == "elements" ? states.size() : 0;
    QCOMPARE(states.count("matched"), matched);
    if (shape == "same")
        QCOMPARE(states.count("repeated"), states.size());
    if (shape == "repeated")
        QCOMPARE(states.count("unreferenced"), states.size() - 1);
    QCOMPARE(sdJwt.findings.empty(), matched != 0);
    QVERIFY(sdJwt.findings.size() <= 2 * limits::kFaultsPerPart);
}

void TestSdJwtLimits::disclosuresNestedTooDeepAreLeftOut()
{
    std::vector<std::string> disclosures{R"(["s","n",{"end":1}])"};
    while (disclosures.size() < 2 * limits::kJsonDepth)
        disclosures.push_back(R"(["s","n",{"_sd":[")" + digestOf(disclosures.back()) + R"("]}])");
    std::string text = tokens::signedToken(R"({"_sd":[")" + digestOf(disclosures.back()) + R"("]})") + '~';
    for (const std::string &disclosure : disclosures)
        text += disclosureOf(disclosure) + '~';
    const SdJwt sdJwt = readSdJwt(parseBare(text));
    QVERIFY(sdJwt.processedPayload->isStrict());
    QCOMPARE(idsOf(sdJwt.findings).first(), "sd-too-deep");
    QCOMPARE(statesOf(sdJwt).count("matched"), qsizetype(limits::kJsonDepth));
}

void TestSdJwtLimits::longNamesAreNotRepeatedInEveryPointer()
{
    const std::string name(std::size_t{1} << 20, 'n');
    std::string digests;
    std::string tail;
    constexpr std::size_t kMany = 5'000;
    for (std::size_t i = 0; i < kMany; ++i) {
        const std::string disclosure = R"(["s)" + std::to_string(i) + R"(",1])";
        digests.append(i == 0 ? "" : ",").append(R"({"...":")" + digestOf(disclosure) + R"("})");
        tail += disclosureOf(disclosure) + '~';
    }
    const std::string text =
        tokens::signedToken(R"({")" + name + R"(":[)" + digests + R"(,{"...":"decoy"}]})") + '~' + tail;
    const SdJwt sdJwt = readSdJwt(parseBare(text));
    QCOMPARE(statesOf(sdJwt).count("matched"), qsizetype(kMany));
    for (const Disclosure &disclosure : sdJwt.disclosures)
        QVERIFY(disclosure.pointer.size() <= limits::kPointerBytes);
    QVERIFY(sdJwt.undisclosed.front().pointer.size() <= limits::kPointerBytes);
}

void TestSdJwtLimits::digestsAreCountedUpToTheLimit()
{
    std::string digests;
    for (std::size_t i = 0; i <= limits::kDigests; ++i)
        digests.append(i == 0 ? "\"" : ",\"").append(std::to_string(i)).append("\"");
    const SdJwt sdJwt = readSdJwt(parseBare(sdJwtOf(R"({"_sd":[)" + digests + R"(],"b":1})", {})));
    QCOMPARE(idsOf(sdJwt.findings), QStringList{"sd-too-many-digests"});
    QCOMPARE(sdJwt.undisclosed.size(), limits::kDigests);
    QCOMPARE(sdJwt.processedPayload->text(), std::string(R"({"b":1})"));
}

void TestSdJwtLimits::oneKindOfFaultIsToldAFewTimes()
{
    std::string list;
    for (std::size_t i = 0; i < 10 * limits::kFaultsPerPart; ++i)
        list.append(i == 0 ? "" : ",").append(R"({"...":0})");
    const SdJwt sdJwt = readSdJwt(parseBare(sdJwtOf(R"({"l":[)" + list + R"(],"_sd":0})", {})));
    QCOMPARE(sdJwt.findings.size(), limits::kFaultsPerPart + 1);
    QCOMPARE(idsOf(sdJwt.findings).last(), "sd-digests-not-list");
}

QTEST_APPLESS_MAIN(TestSdJwtLimits)
#include "tst_sd_jwt_limits.moc"
