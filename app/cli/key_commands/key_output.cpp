#include "app/cli/key_commands/key_output.h"

#include "app/cli/options/key_sources.h"
#include "app/cli/options/option_kinds.h"

#include <algorithm>
#include <array>

namespace jotscope::cli {

namespace {

using enum KeyExportForm;

constexpr std::array kForms = {PublicJwk, PrivateJwk,     PublicJwkSet, PrivateJwkSet,   Spki,
                               Pkcs8,     Pkcs1,          Sec1,         OpenSsh,         Certificates,
                               Raw,       EncryptedPkcs8, EncryptedJwk, EncryptedJwkSet, Pkcs12};

constexpr std::array kEncryptedForms = {EncryptedPkcs8, EncryptedJwk, EncryptedJwkSet, Pkcs12};
constexpr std::array kDerForms = {Spki, Pkcs8, EncryptedPkcs8, Pkcs1, Sec1, Certificates};

bool isOneOf(KeyExportForm form, std::span<const KeyExportForm> forms)
{
    return std::ranges::find(forms, form) != forms.end();
}

std::string formNames()
{
    std::string names;
    for (const KeyExportForm form : kForms) {
        names += names.empty() ? "" : form == kForms.back() ? " or " : ", ";
        names += keyExportFormName(form);
    }
    return names;
}

} // namespace

void KeyOutput::addTo(CLI::App &command, const char *formName, const std::string &help)
{
    m_formOption = formName;
    command.add_option(formName, m_formName, "The form to write: " + formNames() + ". " + help)
        ->type_name("FORM")
        ->group(kOutputGroup);
    command
        .add_option("--armour", m_armourName,
                    "How spki, pkcs8, pkcs1, sec1 and certificates are written: pem unless told otherwise.")
        ->type_name("pem|der")
        ->group(kOutputGroup);
    command
        .add_option(
            "--new-passphrase-file", m_passphraseFile,
            "The passphrase of an encrypted form; a line break at its end does not count. Without it, the "
            "passphrase is asked for on the terminal.")
        ->type_name("FILE")
        ->group(kOutputGroup);
    file.addTo(command);
}

void KeyOutput::complete()
{
    if (!m_formName.empty()) {
        form = findKeyExportForm(m_formName);
        if (!form)
            throw CLI::ValidationError(m_formOption, "must be " + formNames());
    }
    if (!m_armourName.empty() && m_armourName != "pem" && m_armourName != "der")
        throw CLI::ValidationError("--armour", "must be pem or der");
    armour = m_armourName == "der" ? KeyArmour::Der : KeyArmour::Pem;
}

Outcome<void> KeyOutput::write(std::span<const KeyPointer> keys, KeyExportForm as, const std::string &path,
                               Surroundings &around) const
{
    KeyExportOptions options{armour, nullptr};
    std::optional<SecretBytes> passphrase;
    if (isOneOf(as, kEncryptedForms)) {
        passphrase = JOT_TRY(newPassphrase(m_passphraseFile, around));
        options.passphrase = &*passphrase;
    }
    auto written = exportKeys(keys, as, options, around.random);
    if (!written)
        return failed(kNotAcceptable, described(written.error()));
    const bool isBinary = as == Raw || as == Pkcs12 || (armour == KeyArmour::Der && isOneOf(as, kDerForms));
    if (!isBinary && !written->view().ends_with('\n')) {
        std::string line(written->view());
        line += '\n';
        *written = SecretBytes::takenFrom(line);
    }
    return file.writeTo(path, written->view(), holdsSecret(as) ? Readers::Owner : Readers::Everyone, around);
}

} // namespace jotscope::cli
