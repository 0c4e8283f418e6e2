#include "app/process/memory.h"

#include <cstdlib> // tells which C library it is

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace jotscope {

void returnLargeBuffers()
{
#ifdef __GLIBC__
    // Unless told, glibc raises this bound with each large buffer that is freed, up to 32 MiB.
    constexpr int kMappedBytes = 256 << 10;
    mallopt(M_MMAP_THRESHOLD, kMappedBytes);
#endif
}

} // namespace jotscope
