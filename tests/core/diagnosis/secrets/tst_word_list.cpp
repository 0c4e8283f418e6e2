#include "core/crypto/hashing/mac_key.h"
#include "core/crypto/hashing/mac_trial.h"
#include "core/diagnosis/secrets/well_known/word_list.h"
#include "core/text/limits.h"

#include <QTest>

#include <algorithm>
#include <atomic>
#include <malloc.h>
#include <set>
#include <thread>

using namespace jotscope;
using namespace std::string_literals;

class TestWordList : public QObject
{
    Q_OBJECT

private slots:
    void aTrialAgreesWithTheMac_data();
    void aTrialAgreesWithTheMac();
    void aMacOfAnotherLengthFitsNoKey();
    void aTrialCountsItsCompressions();
    void aWordIsFound_data();
    void aWordIsFound();
    void aWordIsFoundOnSeveralThreads();
    void aWordIsFoundWhereverReadsEnd_data();
    void aWordIsFoundWhereverReadsEnd();
    void whatIsNotThereIsNotFound();
    void overlongLinesArePassedOver();
    void theLongestWordIsTried();
    void theSearchEndsWhenTold();
    void anEndlessLineCanBeLeft();
    void aListThatCannotBeReadIsTold();
    void progressIsToldToTheCallersThread();
    void memoryDoesNotGrowWithTheList();
};

namespace {

const std::string kInput = "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJqb3QifQ";

std::string macWith(std::string_view secret, crypto::Hash hash = crypto::Hash::Sha256)
{
    return crypto::MacKey(SecretBytes(secret)).compute(hash, kInput);
}

/// Reads a text, `step` bytes at once.
struct Source
{
    explicit Source(std::string content, std::size_t bytes = std::size_t{1} << 20)
        : text(std::move(content)), step(bytes)
    {}

    std::optional<std::size_t> operator()(std::span<char> space)
    {
        const std::size_t size = std::min({space.size(), step, text.size() - at});
        std::copy_n(text.data() + at, size, space.data());
        at += size;
        return size;
    }

    std::string text;
    std::size_t step;
    std::size_t at = 0;
};

WordListResult searched(const std::string &secret, Source source, unsigned threads = 1,
                        crypto::Hash hash = crypto::Hash::Sha256)
{
    const std::string mac = macWith(secret, hash);
    WordListSearch search{hash, kInput, mac, std::ref(source)};
    search.threads = threads;
    return searchWordList(search);
}

std::string numbers(std::size_t count)
{
    std::string list;
    for (std::size_t i = 1; i <= count; ++i)
        list += "word" + std::to_string(i) + '\n';
    return list;
}

/// In use by this process, as the C library counts it.
std::size_t heapBytes()
{
    const struct mallinfo2 info = mallinfo2();
    return info.uordblks + info.hblkhd;
}

const char *text(const SecretBytes &secret)
{
    static std::string copy;
    copy = secret.view();
    return copy.c_str();
}

} // namespace

void TestWordList::aTrialAgreesWithTheMac_data()
{
    QTest::addColumn<int>("hash");
    QTest::addColumn<std::size_t>("keySize");
    QTest::addColumn<std::size_t>("messageSize");
    for (const auto &[name, hash] : {std::pair("SHA-256", crypto::Hash::Sha256),
                                     {"SHA-384", crypto::Hash::Sha384},
                                     {"SHA-512", crypto::Hash::Sha512}}) {
        // About the sizes at which a key is hashed first, or the padding takes a block more.
        for (const std::size_t keySize : {0, 1, 32, 63, 64, 65, 127, 128, 129, 1000}) {
            for (const std::size_t messageSize : {0, 1, 55, 56, 63, 64, 111, 112, 119, 120, 128, 5000})
                QTest::addRow("%s, key of %zu, message of %zu", name, keySize, messageSize)
                    << int(hash) << keySize << messageSize;
        }
    }
}

void TestWordList::aTrialAgreesWithTheMac()
{
    QFETCH(const int, hash);
    QFETCH(const std::size_t, keySize);
    QFETCH(const std::size_t, messageSize);
    std::string key(keySize, '\0');
    std::string message(messageSize, '\0');
    for (std::size_t i = 0; i < keySize; ++i)
        key[i] = char(i * 37 + 11);
    for (std::size_t i = 0; i < messageSize; ++i)
        message[i] = char(i * 101 + 5);
    const std::string mac = crypto::MacKey(SecretBytes(key)).compute(crypto::Hash(hash), message);
    QVERIFY(crypto::MacTrial(crypto::Hash(hash), message, mac).fits(key));
    QVERIFY(!crypto::MacTrial(crypto::Hash(hash), message, mac).fits(key + "x"));
    // Every byte of the MAC counts.
    for (std::size_t i = 0; i < mac.size(); ++i) {
        std::string other = mac;
        other[i] = char(other[i] ^ 1);
        QVERIFY(!crypto::MacTrial(crypto::Hash(hash), message, other).fits(key));
    }
}

void TestWordList::aMacOfAnotherLengthFitsNoKey()
{
    const std::string mac = macWith("secret");
    QVERIFY(crypto::MacTrial(crypto::Hash::Sha256, kInput, mac).fits("secret"));
    QVERIFY(!crypto::MacTrial(crypto::Hash::Sha256, kInput, mac.substr(0, 31)).fits("secret"));
    QVERIFY(!crypto::MacTrial(crypto::Hash::Sha256, kInput, mac + '\0').fits("secret"));
    QVERIFY(!crypto::MacTrial(crypto::Hash::Sha256, kInput, "").fits("secret"));
    QVERIFY_THROWS_EXCEPTION(std::invalid_argument, crypto::MacTrial(crypto::Hash::Sha1, kInput, mac));
}

void TestWordList::aTrialCountsItsCompressions()
{
    using crypto::Hash;
    QCOMPARE(crypto::MacTrial(Hash::Sha256, std::string(55, 'x'), "").compressions(), std::size_t(4));
    QCOMPARE(crypto::MacTrial(Hash::Sha256, std::string(56, 'x'), "").compressions(), std::size_t(5));
    QCOMPARE(crypto::MacTrial(Hash::Sha512, std::string(111, 'x'), "").compressions(), std::size_t(4));
    QCOMPARE(crypto::MacTrial(Hash::Sha384, std::string(112, 'x'), "").compressions(), std::size_t(5));
}

void TestWordList::aWordIsFound_data()
{
    QTest::addColumn<std::string>("list");
    QTest::addColumn<std::string>("secret");
    QTest::addColumn<quint64>("line");
    const auto row = [](const char *name, const std::string &list, const std::string &secret, quint64 line) {
        QTest::newRow(name) << list << secret << line;
    };
    const std::string many = numbers(200'000);
    row("at the begin", many, "word1", 1);
    row("in the midst", many, "word123456", 123'456);
    row("at the end", many, "word200000", 200'000);
    row("without a line break behind it", many + "last", "last", 200'001);
    row("alone", "secret", "secret", 1);
    row("before CR LF", "one\r\nsecret\r\nthree\r\n", "secret", 2);
    row("before CR at the very end", "one\r\nsecret\r", "secret", 2);
    row("among empty lines", "\n\n\r\nsecret\n", "secret", 4);
    row("behind a byte order mark", "\xEF\xBB\xBFsecret\nother\n", "secret", 1);
    row("with blanks in it", "a  secret \n", "a  secret ", 1);
    row("of any bytes", "\xFF\xFE\n\0a\x80\0\nx\n"s, "\0a\x80\0"s, 2);
    row("longer than a block of the hash", "x\n" + std::string(200, 'k') + "\n", std::string(200, 'k'), 2);
}

void TestWordList::aWordIsFound()
{
    QFETCH(const std::string, list);
    QFETCH(const std::string, secret);
    QFETCH(const quint64, line);
    for (const crypto::Hash hash : {crypto::Hash::Sha256, crypto::Hash::Sha384, crypto::Hash::Sha512}) {
        const WordListResult result = searched(secret, Source(list), 1, hash);
        QVERIFY(result.secret);
        QVERIFY(result.secret->view() == secret);
        QCOMPARE(quint64(result.line), line);
        QVERIFY(result.tried >= 1);
        QVERIFY(!result.isExhaustive);
    }
}

void TestWordList::aWordIsFoundOnSeveralThreads()
{
    const std::string list = numbers(300'000);
    for (const unsigned threads : {2U, 5U, 0U}) {
        for (const int number : {1, 150'000, 300'000}) {
            const WordListResult result = searched("word" + std::to_string(number), Source(list), threads);
            QVERIFY(result.secret);
            QCOMPARE(text(*result.secret), qPrintable("word" + QString::number(number)));
            QCOMPARE(result.line, std::uint64_t(number));
        }
    }
    const WordListResult none = searched("absent", Source(list), 3);
    QVERIFY(!none.secret);
    QCOMPARE(none.tried, std::uint64_t(300'000));
}

void TestWordList::aWordIsFoundWhereverReadsEnd_data()
{
    QTest::addColumn<std::size_t>("step");
    for (const std::size_t step : {1, 2, 3, 5, 7, 8, 13})
        QTest::addRow("%zu bytes at once", step) << step;
}

void TestWordList::aWordIsFoundWhereverReadsEnd()
{
    QFETCH(const std::size_t, step);
    const std::string list = "\xEF\xBB\xBF"
                             "first\r\n\nthird\n" +
                             std::string(30, 'x') + "\nlast";
    for (const auto &[word, line] : {std::pair<std::string, quint64>("first", 1),
                                     {"third", 3},
                                     {std::string(30, 'x'), 4},
                                     {"last", 5}}) {
        const WordListResult result = searched(word, Source(list, step));
        QVERIFY2(result.secret, word.c_str());
        QCOMPARE(quint64(result.line), line);
    }
    QCOMPARE(searched("absent", Source(list, step)).tried, std::uint64_t(4));
}

void TestWordList::whatIsNotThereIsNotFound()
{
    for (const std::string &list : {""s, "\n\n"s, "Word1\nword1 \nword\n1\n"s}) {
        const WordListResult result = searched("word1", Source(list));
        QVERIFY(!result.secret);
        QVERIFY(result.isExhaustive && result.isRead);
    }
}

void TestWordList::overlongLinesArePassedOver()
{
    const std::string within(limits::kWordBytes + 1, 'a');
    const std::string across(limits::kWordBytes * 10, 'b');
    const std::string list = across + '\n' + within + "\nx\n" + across + "\nsecret\n" + across;
    for (const std::size_t step : {std::size_t(1000), std::size_t(100'000), std::size_t(1) << 20}) {
        const WordListResult found = searched("secret", Source(list, step));
        QVERIFY(found.secret);
        QCOMPARE(found.line, std::uint64_t(5));
        for (const std::string &word : {within, across, ""s}) {
            const WordListResult result = searched(word, Source(list, step));
            QVERIFY(!result.secret);
            QCOMPARE(result.overlong, std::uint64_t(4));
            QCOMPARE(result.tried, std::uint64_t(2));
        }
    }
}

void TestWordList::theLongestWordIsTried()
{
    const std::string longest(limits::kWordBytes, 'a');
    for (const std::size_t step : {std::size_t(1000), std::size_t(1) << 20}) {
        QVERIFY(searched(longest, Source("x\n" + longest + "\ny\n", step)).secret);
        QVERIFY(searched(longest, Source("x\n" + longest, step)).secret);
    }
}

void TestWordList::theSearchEndsWhenTold()
{
    for (const unsigned threads : {1U, 2U}) {
        std::size_t reads = 0;
        const std::string mac = macWith("absent");
        WordListSearch search{crypto::Hash::Sha256, kInput, mac, [&](std::span<char> space) {
                                  ++reads;
                                  for (std::size_t i = 0; i < space.size(); ++i)
                                      space[i] = i % 8 == 7 ? '\n' : 'a';
                                  return std::optional(space.size());
                              }};
        search.threads = threads;
        int questions = 0;
        search.goesOn = [&] {
            return ++questions < 5;
        };
        const WordListResult result = searchWordList(search);
        QVERIFY(!result.secret && !result.isExhaustive && result.isRead);
        QVERIFY(result.tried > 0);
        QCOMPARE(questions, 5);
        QVERIFY(reads < 50);
    }
}

void TestWordList::anEndlessLineCanBeLeft()
{
    const std::string mac = macWith("absent");
    WordListSearch search{crypto::Hash::Sha256, kInput, mac, [](std::span<char> space) {
                              std::ranges::fill(space, '\0');
                              return std::optional(space.size());
                          }};
    search.threads = 2;
    int questions = 0;
    search.goesOn = [&] {
        return ++questions < 5;
    };
    const WordListResult result = searchWordList(search);
    QVERIFY(!result.isExhaustive);
    QCOMPARE(result.overlong, std::uint64_t(1));
    QCOMPARE(result.tried, std::uint64_t(0));
}

void TestWordList::aListThatCannotBeReadIsTold()
{
    int reads = 0;
    const std::string mac = macWith("absent");
    const WordListSearch search{crypto::Hash::Sha256, kInput, mac,
                                [&](std::span<char> space) -> std::optional<std::size_t> {
                                    if (++reads > 1)
                                        return std::nullopt;
                                    std::ranges::copy(std::string("one\ntwo\n"), space.begin());
                                    return 8;
                                }};
    const WordListResult result = searchWordList(search);
    QVERIFY(!result.isRead && !result.isExhaustive);
    QCOMPARE(result.tried, std::uint64_t(2));
    QCOMPARE(reads, 2);
}

void TestWordList::progressIsToldToTheCallersThread()
{
    Source source(numbers(300'000));
    const std::string mac = macWith("absent");
    WordListSearch search{crypto::Hash::Sha256, kInput, mac, std::ref(source)};
    search.threads = 3;
    std::set<std::thread::id> threads;
    std::vector<std::uint64_t> told;
    search.progress = [&](std::uint64_t tried) {
        threads.insert(std::this_thread::get_id());
        told.push_back(tried);
    };
    const WordListResult result = searchWordList(search);
    QCOMPARE(threads.size(), std::size_t(1));
    QVERIFY(threads.contains(std::this_thread::get_id()));
    QVERIFY(std::ranges::is_sorted(told));
    QVERIFY(told.size() > 1 && told.back() <= result.tried);
}

/// All that is read is tried before more is read, but for a block a thread.
void TestWordList::memoryDoesNotGrowWithTheList()
{
    constexpr std::size_t kListBytes = std::size_t(16) << 20;
    constexpr std::size_t kWordAndBreak = 8;
    constexpr std::size_t kMostOfOneThread = std::size_t(512) << 10;
    const std::string mac = macWith("absent");
    for (const unsigned threads : {1U, 2U}) {
        std::size_t given = 0;
        std::size_t mostHeld = 0;
        std::atomic<std::uint64_t> told = 0;
        const std::size_t before = heapBytes();
        std::size_t mostHeap = before;
        WordListSearch search{crypto::Hash::Sha256, kInput, mac, [&](std::span<char> space) {
                                  mostHeap = std::max(mostHeap, heapBytes());
                                  mostHeld = std::max(mostHeld, given - kWordAndBreak * told);
                                  const std::size_t size = std::min(space.size(), kListBytes - given);
                                  for (std::size_t i = 0; i < size; ++i)
                                      space[i] = (given + i) % kWordAndBreak == 7 ? '\n' : 'x';
                                  given += size;
                                  return std::optional(size);
                              }};
        search.threads = threads;
        search.progress = [&](std::uint64_t tried) {
            told = tried;
        };
        const WordListResult result = searchWordList(search);
        QCOMPARE(result.tried, std::uint64_t(kListBytes / kWordAndBreak));
        if (threads == 1) // of others' words, what is told comes late
            QVERIFY(mostHeld < kWordAndBreak);
        QVERIFY2(mostHeap - before <= threads * kMostOfOneThread,
                 qPrintable(QString::number(mostHeap - before)));
    }
}

QTEST_APPLESS_MAIN(TestWordList)
#include "tst_word_list.moc"
