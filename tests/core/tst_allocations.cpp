#include "core/jose/token.h"
#include "tests/tokens.h"

#include <QTest>

#include <cstdlib>
#include <new>

namespace {

std::size_t allocations = 0;

} // namespace

void *operator new(std::size_t size)
{
    ++allocations;
    if (void *memory = std::malloc(size))
        return memory;
    throw std::bad_alloc();
}

void *operator new[](std::size_t size)
{
    return operator new(size);
}

void operator delete(void *memory) noexcept
{
    std::free(memory);
}

void operator delete(void *memory, std::size_t) noexcept
{
    std::free(memory);
}

void operator delete[](void *memory) noexcept
{
    std::free(memory);
}

using namespace jotscope;

namespace {

/// `work` compares nothing itself, since Qt Test allocates.
std::size_t allocationsOf(const auto &work)
{
    const std::size_t before = allocations;
    work();
    return allocations - before;
}

/// An object of `count` members, long enough that no string is kept in place of a heap block.
std::string objectOf(int count, const std::string &value)
{
    std::string text = "{";
    for (int i = 0; i < count; ++i)
        text += (i == 0 ? "\"" : ",\"") + std::string("https://claims.example.com/") +
                std::to_string(100 + i) + "\":" + value;
    return text + '}';
}

} // namespace

class TestAllocations : public QObject
{
    Q_OBJECT

private slots:
    void valuesOfADocumentCostNone_data();
    void valuesOfADocumentCostNone();
    void aLargeDocumentGrowsInFewSteps();
    void claimsOfATokenCostNone_data();
    void claimsOfATokenCostNone();
    void readingNumbersAndPlainStringsCostsNone();
    void placesOfATokenCostNone();
};

namespace {

void addValues()
{
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("integer") << QByteArray("1795500000");
    QTest::newRow("fraction") << QByteArray("-1795500000.25e-3");
    QTest::newRow("many digits") << QByteArray(60, '7');
    QTest::newRow("plain string") << QByteArray(R"("orders.read orders.write invoices.read")");
    QTest::newRow("string of other letters") << QByteArray(R"("Bestellungen für Größe 42 zurücknehmen")");
    QTest::newRow("literal") << QByteArray("false");
}

} // namespace

void TestAllocations::valuesOfADocumentCostNone_data()
{
    addValues();
}

void TestAllocations::valuesOfADocumentCostNone()
{
    QFETCH(QByteArray, value);
    const auto parsing = [&](int count) {
        std::string text = objectOf(count, value.toStdString());
        return allocationsOf([&] { JsonDocument::parse(std::move(text)); });
    };
    QVERIFY(JsonDocument::parse(objectOf(10, value.toStdString())).isStrict());
    QCOMPARE(parsing(1), std::size_t{0});  // a few have room in the document
    QCOMPARE(parsing(10), std::size_t{1}); // for all values at once
    QCOMPARE(parsing(16), std::size_t{1});
}

void TestAllocations::aLargeDocumentGrowsInFewSteps()
{
    std::string text = "[0";
    for (int i = 0; i < 100'000; ++i)
        text += ",1";
    text += ']';
    const std::size_t count = allocationsOf([&] { JsonDocument::parse(std::move(text)); });
    QVERIFY2(count < 10, std::to_string(count).c_str());
}

void TestAllocations::claimsOfATokenCostNone_data()
{
    addValues();
}

void TestAllocations::claimsOfATokenCostNone()
{
    QFETCH(QByteArray, value);
    const auto tokenOf = [&](int claims) {
        return tokens::signedToken(objectOf(claims, value.toStdString()));
    };
    const auto parsing = [&](int claims) {
        std::string text = tokenOf(claims);
        const SourceMap source = SourceMap::identity({100, 100 + text.size()});
        return allocationsOf([&] { parseCompact(std::move(text), source); });
    };
    const std::string text = tokenOf(10);
    QVERIFY(parseCompact(text, SourceMap::identity({0, text.size()})).findings.empty());
    // Three parts' bytes, two documents, the lists of parts and signatures.
    QCOMPARE(parsing(1), std::size_t{7});
    QCOMPARE(parsing(10), std::size_t{8}); // and the values of the payload
    QCOMPARE(parsing(16), std::size_t{8});
}

void TestAllocations::readingNumbersAndPlainStringsCostsNone()
{
    const auto document = JsonDocument::parse(
        R"({"iat":1795500000,"ratio":0.25,"iss":"https://id.example.com/a/long/way","sub":"user-4711"})");
    std::optional<std::int64_t> integer;
    std::optional<double> real;
    std::optional<std::string_view> string;
    std::size_t size = 0;
    const std::size_t count = allocationsOf([&] {
        const JsonValue root = document.root();
        integer = root.member("iat").integer();
        real = root.member("ratio").real();
        string = root.member("iss").plainString();
        for (const JsonMember member : root.members())
            size += member.value.raw().size();
    });
    QCOMPARE(count, std::size_t{0});
    QCOMPARE(integer.value_or(0), std::int64_t{1795500000});
    QCOMPARE(real.value_or(0), 0.25);
    QCOMPARE(string.value_or(""), std::string_view("https://id.example.com/a/long/way"));
    QCOMPARE(size, std::size_t{60});
}

void TestAllocations::placesOfATokenCostNone()
{
    const std::string text = tokens::signedToken(objectOf(10, "17955"));
    const Token token = parseCompact(text, SourceMap::identity({7, 7 + text.size()}));
    const TokenPart *payload = token.part(PartName::Payload);
    std::vector<ByteRange> places(10);
    const std::size_t count = allocationsOf([&] {
        std::size_t at = 0;
        for (const JsonMember member : payload->json->root().members())
            places[at++] = payload->sourceOf(member.value.range());
    });
    QCOMPARE(count, std::size_t{0});
    for (const ByteRange place : places)
        QVERIFY(!place.isEmpty() && payload->range.contains(place));
}

QTEST_APPLESS_MAIN(TestAllocations)
#include "tst_allocations.moc"
