#include "core/findings/catalogue_rows.h"

namespace jotscope {

namespace {

constexpr CatalogueRow kRows[] = {
    {"vault-passphrase-wrong", Severity::Error,
     JOT_TEXT("Finding", "This passphrase does not open the vault."),
     JOT_TEXT("Finding", "Check the passphrase, upper and lower case included."), "RFC 7517 section 7"},
    {"vault-damaged", Severity::Error,
     JOT_TEXT("Finding", "The vault's file is damaged: it is cut off, or was changed after it was saved."),
     JOT_TEXT("Finding", "Open the backup that lies beside it, or a copy of your own."),
     "RFC 7516 section 5.2"},
    {"vault-not-recognised", Severity::Error,
     JOT_TEXT("Finding", "This file is no vault: it is not an encrypted JWK Set."),
     JOT_TEXT("Finding", "Choose the file that holds the keys."), "RFC 7517 section 7"},
    {"vault-holds-no-keys", Severity::Error,
     JOT_TEXT("Finding", "The file opens with this passphrase, but holds no JWK Set."),
     JOT_TEXT("Finding", "Choose the file that holds the keys."), "RFC 7517 section 5"},
    {"vault-too-large", Severity::Error,
     JOT_TEXT("Finding", "The file is larger than %{limit} bytes, more than any vault."),
     JOT_TEXT("Finding", "Choose the file that holds the keys."), ""},
    {"vault-backup-opened", Severity::Warning,
     JOT_TEXT("Finding", "The vault's file is damaged or missing; its backup was opened."),
     JOT_TEXT("Finding", "Check that the keys you added last are there. The damaged file is kept beside it."),
     ""},
    {"vault-file-unreadable", Severity::Error,
     JOT_TEXT("Finding", "The vault's file cannot be read: %{reason}."),
     JOT_TEXT("Finding", "Check that the file is there, and that you may read it."), ""},
    {"vault-file-unwritable", Severity::Error,
     JOT_TEXT("Finding", "The vault could not be saved: %{reason}. What was saved before is as it was."),
     JOT_TEXT("Finding", "Check the folder's permissions and the disk's free space, and save again."), ""},
    {"vault-file-busy", Severity::Error, JOT_TEXT("Finding", "Another program is saving the vault just now."),
     JOT_TEXT("Finding", "Wait a moment, and save again."), ""},
    {"vault-passphrase-changed", Severity::Error,
     JOT_TEXT("Finding", "Another program gave the vault another passphrase; nothing was saved over it."),
     JOT_TEXT("Finding", "Open the vault with the new passphrase; what you changed here is then brought in."),
     ""},
    {"vault-exists", Severity::Error, JOT_TEXT("Finding", "There is a vault already."),
     JOT_TEXT("Finding", "Open it, or choose another file."), ""},
    {"vault-passphrase-empty", Severity::Error, JOT_TEXT("Finding", "An empty passphrase protects nothing."),
     JOT_TEXT("Finding", "Choose a passphrase of several words."), ""},
};

} // namespace

std::span<const CatalogueRow> vaultFindings()
{
    return kRows;
}

} // namespace jotscope
