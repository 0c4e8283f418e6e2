#pragma once

#include "core/claims/instant.h"
#include "core/crypto/random.h"
#include "core/text/secret/secret_bytes.h"

#include <functional>
#include <iosfwd>
#include <optional>
#include <span>
#include <string>
#include <string_view>

/// `jotscope-cli`: core with a shell around it. Everything outside but files is an argument here, so that
/// tests run a command as the program does.
namespace jotscope::cli {

/// The statuses that the program ends with: a contract with scripts.
enum ExitStatus : int {
    kAcceptable = 0, ///< done; every token decoded, and where keys were given, verified
    kNotAcceptable =
        1, ///< a token fails verification, decryption or a check of its claims; a key does not fit
    kWrongUsage = 2,
    kNoToken = 3,    ///< none found, or none that could be decoded
    kUnreadable = 4, ///< a file or key could not be read, or a file not written
};

struct ExitStatusMeaning
{
    ExitStatus status;
    std::string_view meaning; ///< a sentence
};

/// As --help and the manual tell them.
std::span<const ExitStatusMeaning> exitStatusMeanings();

struct Surroundings
{
    std::istream &input;
    std::ostream &output;
    std::ostream &errors;
    Instant now;
    crypto::RandomSource random;
    /// Shows its argument and takes what the person types, unseen. Nothing where there is nobody to ask.
    std::function<std::optional<SecretBytes>(const std::string &)> askPassphrase;
    bool hasColour = false;     ///< the output is a terminal that wants it
    bool areErrorsSeen = false; ///< the errors go to a terminal
    bool isInputTaken = false;  ///< standard input can be read once
};

/// Runs the command that `arguments`, the program's name left out, ask for.
int run(std::span<const std::string> arguments, Surroundings &around);

} // namespace jotscope::cli
