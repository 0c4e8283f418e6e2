#pragma once

#include "app/cli/command_line.h"
#include "core/findings/result.h"

namespace jotscope::cli {

/// What ends a command early: the status, and one line that says what, where and what to do.
struct Failure
{
    ExitStatus status;
    std::string message;
};

template<typename T>
using Outcome = tl::expected<T, Failure>;

inline tl::unexpected<Failure> failed(ExitStatus status, std::string message)
{
    return tl::unexpected(Failure{status, std::move(message)});
}

} // namespace jotscope::cli
