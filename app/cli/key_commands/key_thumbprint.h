#pragma once

#include "app/cli/options/key_sources.h"
#include "core/crypto/hashing/hash.h"

namespace CLI {
class App;
}

namespace jotscope::cli {

/// The options of `key thumbprint`, as the person gave them.
struct KeyThumbprintOptions
{
    KeySource source;
    crypto::Hash hash = crypto::Hash::Sha256;
    bool isUri = false;
    bool isX5t = false;
    bool isX5tS256 = false;

    void addTo(CLI::App &command);
    void complete(const CLI::App &command);

private:
    std::string m_hashName;
};

/// `jotscope-cli key thumbprint`.
Outcome<ExitStatus> thumbprint(const KeyThumbprintOptions &options, Surroundings &around);

} // namespace jotscope::cli
