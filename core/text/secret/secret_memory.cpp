#include "core/text/secret/secret_memory.h"

#include "core/text/secret/secret_bytes.h"

#include <algorithm>
#include <array>
#include <bit>
#include <mutex>
#include <new>
#include <sys/mman.h>
#include <unistd.h>

namespace jotscope {

namespace {

#if defined(__SANITIZE_ADDRESS__)
constexpr bool kIsWatched = true; // pieces of one mapping would hide from the sanitizer who oversteps
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
constexpr bool kIsWatched = true;
#else
constexpr bool kIsWatched = false;
#endif
#else
constexpr bool kIsWatched = false;
#endif

constexpr std::size_t kSmallest = 32; ///< a key of HMAC with SHA-256
constexpr std::size_t kLargest = 4096;
constexpr std::size_t kSlab = std::size_t{64} << 10; ///< mapped at once and cut into pieces of one size
constexpr std::size_t kMostLocked = std::size_t{1} << 20;
constexpr std::size_t kSizes = std::countr_zero(kLargest) - std::countr_zero(kSmallest) + 1;

char *map(std::size_t size)
{
    void *const memory = ::mmap(nullptr, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (memory == MAP_FAILED)
        throw std::bad_alloc();
    // Both are asked for and neither is relied on.
    ::madvise(memory, size, MADV_DONTDUMP);
    if (size <= kMostLocked)
        ::mlock(memory, size);
    return static_cast<char *>(memory);
}

std::size_t wholePages(std::size_t size)
{
    static const auto page = static_cast<std::size_t>(::sysconf(_SC_PAGESIZE));
    return (size + page - 1) / page * page;
}

/// Pieces of powers of two, those not in use in a list for each size.
class Pool
{
public:
    char *take(std::size_t size)
    {
        const std::size_t piece = std::bit_ceil(std::max(size, kSmallest));
        const std::scoped_lock lock(m_mutex);
        Free *&first = listOf(piece);
        if (!first)
            cut(first, piece);
        Free *const taken = first;
        first = taken->next;
        taken->next = nullptr;
        return reinterpret_cast<char *>(taken);
    }

    void giveBack(char *memory, std::size_t size)
    {
        const std::scoped_lock lock(m_mutex);
        Free *&first = listOf(std::bit_ceil(std::max(size, kSmallest)));
        first = new (memory) Free{first};
    }

private:
    struct Free
    {
        Free *next;
    };

    Free *&listOf(std::size_t piece)
    {
        return m_free[static_cast<std::size_t>(std::countr_zero(piece) - std::countr_zero(kSmallest))];
    }

    static void cut(Free *&first, std::size_t piece)
    {
        char *const slab = map(kSlab);
        for (std::size_t at = 0; at < kSlab; at += piece)
            first = new (slab + at) Free{first};
    }

    std::mutex m_mutex;
    std::array<Free *, kSizes> m_free{};
};

/// Never destroyed: secrets in other static objects may go later.
Pool &pool()
{
    static Pool *const one = new Pool;
    return *one;
}

} // namespace

char *allocateSecret(std::size_t size)
{
    if (kIsWatched)
        return new char[size];
    return size <= kLargest ? pool().take(size) : map(wholePages(size));
}

void freeSecret(char *memory, std::size_t size) noexcept
{
    if (!memory)
        return;
    wipe(memory, size);
    if (kIsWatched)
        delete[] memory;
    else if (size <= kLargest)
        pool().giveBack(memory, size);
    else
        ::munmap(memory, wholePages(size));
}

} // namespace jotscope
