#pragma once

#include "app/cli/options/token_options.h"

namespace jotscope::cli {

/// The options of `sign`, as the person gave them.
struct SignOptions
{
    TokenOptions token;
    bool isDetached = false;
    bool isUnencoded = false;

    void addTo(CLI::App &command);
    void complete(const CLI::App &command);

private:
    std::string m_isEncoded;
};

/// `jotscope-cli sign`.
Outcome<ExitStatus> sign(const SignOptions &options, Surroundings &around);

} // namespace jotscope::cli
