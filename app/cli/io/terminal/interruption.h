#pragma once

#include <csignal>

namespace jotscope::cli {

/// While one lives, the first Ctrl-C is noted instead of ending the program. The second ends it. Only one may
/// live at a time.
class Interruption
{
public:
    Interruption();
    ~Interruption();
    Interruption(const Interruption &) = delete;
    Interruption &operator=(const Interruption &) = delete;

    [[nodiscard]] static bool isAsked();

private:
    struct sigaction m_before;
};

} // namespace jotscope::cli
