#include "tests/app/vault/memory_search.h"

#include <QFile>

#include <algorithm>
#include <cstring>
#include <fcntl.h>
#include <sys/mman.h>
#include <unistd.h>

namespace jotscope::tests {

namespace {

constexpr char kMask = 0x5A;
constexpr qsizetype kBlock = 1 << 20;
constexpr qsizetype kOverlap = 4096;                ///< more than the longest secret
constexpr qint64 kLargestMapping = qint64{1} << 32; ///< sanitizers set terabytes aside for notes of their own

void mask(char *bytes, qsizetype size)
{
    std::transform(bytes, bytes + size, bytes, [](char byte) { return static_cast<char>(byte ^ kMask); });
}

} // namespace

QByteArray masked(QByteArray plain)
{
    mask(plain.data(), plain.size());
    return plain;
}

QStringList foundInMemory(const std::map<QString, QByteArray> &maskedSecrets)
{
    QStringList found;
    QFile maps("/proc/self/maps");
    if (!maps.open(QIODevice::ReadOnly))
        return {"no maps"};
    const QList<QByteArray> lines = maps.readAll().split('\n');
    const int memory = ::open("/proc/self/mem", O_RDONLY | O_CLOEXEC);
    auto *const block = static_cast<char *>(
        ::mmap(nullptr, kBlock, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0));
    for (const QByteArray &line : lines) {
        const QList<QByteArray> words = line.split(' ');
        if (words.size() < 2 || !words[1].startsWith("rw"))
            continue;
        const QList<QByteArray> ends = words[0].split('-');
        const qint64 begin = ends[0].toLongLong(nullptr, 16);
        const qint64 end = ends[1].toLongLong(nullptr, 16);
        if (end - begin > kLargestMapping)
            continue;
        for (qint64 at = begin; at < end; at += kBlock - kOverlap) {
            const ssize_t size =
                ::pread(memory, block, static_cast<std::size_t>(std::min<qint64>(kBlock, end - at)), at);
            if (size <= 0)
                break;
            mask(block, size);
            for (const auto &[name, secret] : maskedSecrets) {
                if (::memmem(block, static_cast<std::size_t>(size), secret.constData(),
                             static_cast<std::size_t>(secret.size())))
                    found << name + " in " + QString::fromUtf8(line);
            }
        }
    }
    ::munmap(block, kBlock);
    ::close(memory);
    return found;
}

} // namespace jotscope::tests
