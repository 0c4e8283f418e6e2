#pragma once

#include <QString>

#include <span>

namespace jotscope {

/// How long a passphrase would hold out. A rough guess from its length and the kinds of characters in it,
/// runs and repeated words counted once; it knows no dictionary, and says so by never praising a single word.
enum class PassphraseStrength { None, Weak, Fair, Good };

PassphraseStrength passphraseStrength(std::span<const char32_t> passphrase);

/// In a sentence, with what would make it better.
QString strengthText(PassphraseStrength strength);

} // namespace jotscope
