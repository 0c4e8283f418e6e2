#include "app/cli/io/terminal/interruption.h"

#include <atomic>

namespace jotscope::cli {

namespace {

/// Lock-free, so that a signal's handler may set it.
std::atomic<bool> isInterrupted = false;
static_assert(std::atomic<bool>::is_always_lock_free);

} // namespace

Interruption::Interruption()
{
    isInterrupted = false;
    struct sigaction action = {};
    action.sa_handler = [](int) {
        isInterrupted = true;
    };
    action.sa_flags = static_cast<int>(SA_RESETHAND);
    sigemptyset(&action.sa_mask);
    sigaction(SIGINT, &action, &m_before);
}

Interruption::~Interruption()
{
    sigaction(SIGINT, &m_before, nullptr);
}

bool Interruption::isAsked()
{
    return isInterrupted;
}

} // namespace jotscope::cli
