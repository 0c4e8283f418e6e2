#include "app/process/priority.h"

#if defined(__linux__)
#include <sys/resource.h>
#include <unistd.h>
#endif

namespace jotscope {

void giveWayToTheWindow()
{
#if defined(__linux__)
    // Linux knows a nice value for each thread; the process's is that of its first. A third of the usual
    // share is enough to be done in time beside other programs that keep all processors busy.
    constexpr int kNicer = 5;
    constexpr id_t kThisThread = 0;
    const int window = getpriority(PRIO_PROCESS, static_cast<id_t>(getpid()));
    setpriority(PRIO_PROCESS, kThisThread, window + kNicer);
#endif
}

} // namespace jotscope
