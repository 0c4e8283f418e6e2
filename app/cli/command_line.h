#pragma once

#include "core/claims/instant.h"

#include <iosfwd>
#include <span>
#include <string>

/// `jotscope-cli`: core with a shell around it. Everything outside is an argument here, so that tests run a
/// command as the program does.
namespace jotscope::cli {

/// The statuses that the program ends with: a contract with scripts.
enum ExitStatus : int {
    kAcceptable = 0,    ///< every token decoded, and where keys were given, verified
    kNotAcceptable = 1, ///< a token fails verification, decryption or a check of its claims
    kWrongUsage = 2,
    kNoToken = 3,    ///< none found, or none that could be decoded
    kUnreadable = 4, ///< a file or key could not be read
};

struct Surroundings
{
    std::istream &input;
    std::ostream &output;
    std::ostream &errors;
    Instant now;
    bool hasColour = false; ///< the output is a terminal that wants it
};

/// Runs the command that `arguments`, the program's name left out, ask for.
int run(std::span<const std::string> arguments, Surroundings &around);

} // namespace jotscope::cli
