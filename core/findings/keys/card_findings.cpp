#include "core/findings/catalogue_rows.h"

namespace jotscope {

namespace {

constexpr CatalogueRow kRows[] = {
    {"card-module-missing", Severity::Error,
     JOT_TEXT("Finding", "The PKCS#11 module %{module} cannot be loaded."),
     JOT_TEXT("Finding", "Give the path of the library that came with the card or its reader, such as "
                         "opensc-pkcs11.so."),
     ""},
    {"card-support-missing", Severity::Error,
     JOT_TEXT("Finding", "This system has no support for smart cards: QCA's PKCS#11 plugin is missing."),
     JOT_TEXT("Finding", "Install the plugins of QCA for Qt 6."), ""},
    {"card-removed", Severity::Error, JOT_TEXT("Finding", "The card %{card} is not there any more."),
     JOT_TEXT("Finding", "Insert it again, then read the cards anew."), ""},
    {"card-pin-wrong", Severity::Error, JOT_TEXT("Finding", "The PIN of the card %{card} is wrong."),
     JOT_TEXT("Finding", "Check it before another try: most cards lock themselves after three."), ""},
    {"card-pin-locked", Severity::Error,
     JOT_TEXT("Finding", "The card %{card} is locked after too many wrong PINs."),
     JOT_TEXT("Finding", "Unlock it with its PUK, in the software that came with it."), ""},
    {"card-pin-cancelled", Severity::Info,
     JOT_TEXT("Finding", "Nothing was signed: no PIN was given to the card %{card}."),
     JOT_TEXT("Finding", "Sign again when you have it at hand."), ""},
    {"card-algorithm-unsupported", Severity::Error,
     JOT_TEXT("Finding", "Cards sign here with RS256, RS384 and RS512 alone, and not with %{alg}."),
     JOT_TEXT("Finding", "Choose one of these three. PSS and ECDSA are beyond what QCA asks of a card."), ""},
    {"card-failed", Severity::Error, JOT_TEXT("Finding", "The card %{card} did not sign: %{reason}."),
     JOT_TEXT("Finding", "Try again; if it stays so, see whether other software can use the card."), ""},
};

} // namespace

std::span<const CatalogueRow> cardFindings()
{
    return kRows;
}

} // namespace jotscope
