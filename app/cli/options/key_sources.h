#pragma once

#include "app/cli/outcome.h"
#include "core/diagnosis/diagnosis.h"
#include "core/jose/keys/key_import.h"

#include <string>
#include <vector>

namespace jotscope::cli {

/// One key as the command line names it, with whatever option followed that belongs to it.
struct KeySource
{
    enum class Kind { KeyFile, SecretText, SecretFile };

    Kind kind = Kind::KeyFile;
    std::string value; ///< a path, or the secret itself
    std::string passphraseFile;
    SecretEncoding encoding = SecretEncoding::Utf8;
};

/// What messages call it: the file, or `secret 2`, never the secret. `number` counts sources from one.
std::string sourceName(const KeySource &source, std::size_t number);

/// The finding's sentence and remedy, in one line that a terminal can show.
std::string described(const Finding &finding);

/// All keys of one source, at least one: a file of which nothing could be used is a failure; of a set, what
/// could not be used is told to `around.errors`. Asks for a passphrase where one is needed and no file has
/// it.
Outcome<KeyRing> readKeys(const KeySource &source, std::size_t number, Surroundings &around);

/// Those of all sources, in order.
Outcome<KeyRing> readKeys(const std::vector<KeySource> &sources, Surroundings &around);

struct KeysOnHand
{
    KeyRing keys;
    std::vector<RepairedKey> repaired; ///< of texts that are damaged; not among `keys`
};

/// As `readKeys`, but a file that holds a key which can be mended is no failure: its diagnosis will tell.
Outcome<KeysOnHand> readKeysAndRepair(const std::vector<KeySource> &sources, Surroundings &around);

/// For what is to be encrypted: from `file`, or, when that is empty, asked for twice. Never empty.
Outcome<SecretBytes> newPassphrase(const std::string &file, Surroundings &around);

} // namespace jotscope::cli
