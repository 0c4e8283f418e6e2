#include "app/process/priority.h"

#if defined(__linux__)
#include <sys/resource.h>
#include <unistd.h>
#endif

namespace jotscope {

void giveWayToTheWindow()
{
#if defined(__linux__)
    // Linux knows a nice value for each thread; the process's is that of its first. A little goes a long way:
    // the window's thread is let in as it wakes, and beside other programs that keep all processors busy,
    // work still has two thirds of the usual share.
    constexpr int kNicer = 2;
    constexpr id_t kThisThread = 0;
    const int window = getpriority(PRIO_PROCESS, static_cast<id_t>(getpid()));
    setpriority(PRIO_PROCESS, kThisThread, window + kNicer);
#endif
}

} // namespace jotscope
