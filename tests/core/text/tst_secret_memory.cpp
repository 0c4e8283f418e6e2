#include "core/text/secret/secret_bytes.h"
#include "core/text/secret/secret_memory.h"

#include <QFile>
#include <QTest>

#include <algorithm>
#include <cstdint>
#include <string>
#include <sys/resource.h>
#include <thread>
#include <vector>

using namespace jotscope;

/// Where secrets lie.
class TestSecretMemory : public QObject
{
    Q_OBJECT

private slots:
    void secretsOfAnySizeKeepTheirBytes();
    void whatIsFreedIsWiped();
    void itStaysOutOfCoreDumps();
    void itIsHeldInPlaceWhereThatIsAllowed();
    void threadsDoNotDisturbEachOther();
};

namespace {

constexpr std::size_t kSizes[] = {1, 31, 32, 33, 64, 1000, 4095, 4096, 4097, 100'000, 3'000'000};

/// The lines of /proc/self/smaps about the mapping that holds `address`.
QByteArray mappingOf(const void *address)
{
    QFile file("/proc/self/smaps");
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QByteArray found;
    bool isWithin = false;
    for (const QByteArray &line : file.readAll().split('\n')) {
        const QList<QByteArray> ends = line.split(' ').front().split('-');
        if (ends.size() == 2) {
            const auto at = reinterpret_cast<std::uintptr_t>(address);
            isWithin = at >= ends[0].toULongLong(nullptr, 16) && at < ends[1].toULongLong(nullptr, 16);
        }
        if (isWithin)
            found += line + '\n';
    }
    return found;
}

#if defined(__SANITIZE_ADDRESS__)
#define JOTSCOPE_WATCHED
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
#define JOTSCOPE_WATCHED
#endif
#endif

#ifdef JOTSCOPE_WATCHED
#define JOTSCOPE_SKIP_WATCHED() QSKIP("The sanitizer has memory of its own")
#else
#define JOTSCOPE_SKIP_WATCHED() static_cast<void>(0)
#endif

} // namespace

void TestSecretMemory::secretsOfAnySizeKeepTheirBytes()
{
    std::vector<SecretBytes> secrets;
    std::vector<std::string> copies;
    for (int round = 0; round < 40; ++round) {
        for (const std::size_t size : kSizes) {
            if (size > 100'000 && round > 0)
                continue;
            copies.emplace_back(size, static_cast<char>('A' + copies.size() % 26));
            secrets.emplace_back(copies.back());
        }
        if (round % 3 == 2) { // so that pieces are used again
            secrets.erase(secrets.begin(), secrets.begin() + 5);
            copies.erase(copies.begin(), copies.begin() + 5);
        }
    }
    for (std::size_t i = 0; i < secrets.size(); ++i)
        QVERIFY(secrets[i].view() == copies[i]);
}

void TestSecretMemory::whatIsFreedIsWiped()
{
    JOTSCOPE_SKIP_WATCHED();
    for (const std::size_t size : {32U, 100U, 4096U}) {
        char *const first = allocateSecret(size);
        std::fill(first, first + size, 'x');
        freeSecret(first, size);
        char *const again = allocateSecret(size);
        QVERIFY(again == first);
        QVERIFY(std::all_of(again, again + size, [](char byte) { return byte == '\0'; }));
        freeSecret(again, size);
    }
}

void TestSecretMemory::itStaysOutOfCoreDumps()
{
    JOTSCOPE_SKIP_WATCHED();
    for (const std::size_t size : {40U, 100'000U, 3'000'000U}) {
        char *const memory = allocateSecret(size);
        const QByteArray mapping = mappingOf(memory);
        freeSecret(memory, size);
        const qsizetype flags = mapping.indexOf("VmFlags:");
        QVERIFY2(flags >= 0 && mapping.indexOf(" dd", flags) > flags, mapping.constData());
    }
}

void TestSecretMemory::itIsHeldInPlaceWhereThatIsAllowed()
{
    JOTSCOPE_SKIP_WATCHED();
    rlimit allowed{};
    getrlimit(RLIMIT_MEMLOCK, &allowed);
    if (allowed.rlim_cur < 2U << 20)
        QSKIP("This user may not hold so much memory in place");
    char *const memory = allocateSecret(100'000);
    const QByteArray mapping = mappingOf(memory);
    freeSecret(memory, 100'000);
    QVERIFY2(mapping.mid(mapping.indexOf("VmFlags:")).contains(" lo"), mapping.constData());
}

void TestSecretMemory::threadsDoNotDisturbEachOther()
{
    std::vector<int> faults(4);
    {
        std::vector<std::jthread> threads;
        for (std::size_t number = 0; number < faults.size(); ++number) {
            threads.emplace_back([&faults, number] {
                for (std::size_t i = 0; i < 20'000; ++i) {
                    const std::string text(1 + i % 200, static_cast<char>('a' + number));
                    const SecretBytes secret(text);
                    faults[number] += secret.view() == text ? 0 : 1;
                }
            });
        }
    }
    QCOMPARE(faults, std::vector<int>(4));
}

QTEST_GUILESS_MAIN(TestSecretMemory)

#include "tst_secret_memory.moc"
