#pragma once

#include "app/cli/options/output_options.h"
#include "core/jose/keys/key_export.h"

namespace jotscope::cli {

/// In which form keys are written, and where: what `generate` and `convert` have in common.
class KeyOutput
{
public:
    std::optional<KeyExportForm> form;
    KeyArmour armour = KeyArmour::Pem;
    OutputOptions file;

    /// `formName` is the option that names the form, `help` what it says beside the names.
    void addTo(CLI::App &command, const char *formName, const std::string &help);
    /// Throws a CLI::ParseError where a name means nothing.
    void complete();

    /// The keys in form `as`: their owner's alone when that holds a secret. Asks for a passphrase where the
    /// form needs one and no file has it.
    Outcome<void> write(std::span<const KeyPointer> keys, KeyExportForm as, const std::string &path,
                        Surroundings &around) const;

private:
    std::string m_formName;
    std::string m_formOption;
    std::string m_armourName;
    std::string m_passphraseFile;
};

} // namespace jotscope::cli
