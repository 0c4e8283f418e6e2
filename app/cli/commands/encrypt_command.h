#pragma once

#include "app/cli/options/token_options.h"

namespace jotscope::cli {

/// The options of `encrypt`, as the person gave them.
struct EncryptOptions
{
    TokenOptions token;
    std::string contentEncryption;
    std::optional<std::string> additionalData;
    bool isCompressed = false;

    void addTo(CLI::App &command);
    void complete(const CLI::App &command);
};

/// `jotscope-cli encrypt`.
Outcome<ExitStatus> encrypt(const EncryptOptions &options, Surroundings &around);

} // namespace jotscope::cli
