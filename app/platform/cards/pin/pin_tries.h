#pragma once

#include <QString>

namespace jotscope {

/// What a card says of the tries that its PIN has left (PKCS#11 section 3.2, CK_TOKEN_INFO). It never says
/// how many there are.
enum class PinTries {
    Unknown, ///< the card is not there, or its module says nothing
    All,     ///< no wrong PIN since the last right one, or the card does not tell
    Fewer,   ///< a wrong one was given
    Last,    ///< another wrong one locks the card
    None,    ///< it is locked
};

/// Of the card with that label, through a module that was loaded before: QCA does not pass it on. May wait
/// for the reader: for workers.
PinTries readPinTries(const QString &module, const QString &card);

} // namespace jotscope
