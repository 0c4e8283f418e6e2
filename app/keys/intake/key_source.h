#pragma once

#include "core/findings/finding.h"
#include "core/jose/keys/key_import.h"
#include "core/keychain/key_entry.h"

#include <QString>

#include <memory>
#include <vector>

namespace jotscope {

/// A text that may hold keys, and where it came from.
struct KeySource
{
    QString name; ///< for people; empty for what was pasted
    KeyOrigin origin;
    std::shared_ptr<const SecretBytes> content;
};

/// What is wrong with a key of a source, or with the source as a whole.
struct KeyProblem
{
    QString source;
    int line = 0; ///< counted from 1; 0 where there is but one, or none
    Finding finding;
    QString failure; ///< instead of a finding: a file could not be read
};

struct SourceKeys
{
    std::vector<KeyEntry> entries;
    std::vector<KeyProblem> problems;
    bool needsPassphrase = false;
    bool wasPassphraseWrong = false;
};

/// Reads what `source` holds. Waits for as long as its passphrase's derivation takes: not for the GUI thread.
SourceKeys readKeySource(const KeySource &source, const SecretBytes *passphrase = nullptr);

/// A secret as it was typed.
SourceKeys readSecretSource(const KeySource &source, SecretEncoding encoding);

/// The line of `text` that holds the byte at `position`, counted from 1; 0 of a text of one line.
int lineOf(std::string_view text, std::size_t position);

} // namespace jotscope
