#include "app/keys/vault/passphrase_strength.h"

#include "app/keys/vault/vault_bar.h"

#include <QSet>

#include <algorithm>
#include <cmath>

namespace jotscope {

namespace {

constexpr double kFairBits = 40;
constexpr double kGoodBits = 70;
constexpr double kBitsOfAWord = 13; ///< of a list of some thousand words

/// How many characters there are of the kinds that are used.
double alphabet(const QString &text)
{
    const auto has = [&text](auto is) {
        return std::any_of(text.begin(), text.end(), is);
    };
    double size = 0;
    size += has([](QChar c) { return c.isLower(); }) ? 26 : 0;
    size += has([](QChar c) { return c.isUpper(); }) ? 26 : 0;
    size += has([](QChar c) { return c.isDigit(); }) ? 10 : 0;
    size += has([](QChar c) { return !c.isLetterOrNumber(); }) ? 20 : 0;
    size += has([](QChar c) { return c.isLetter() && !c.isLower() && !c.isUpper(); }) ? 100 : 0;
    return std::max(size, 2.0);
}

/// Characters that do not just repeat or count on from the one before.
int freshCharacters(const QString &text)
{
    int fresh = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const int step = i == 0 ? 99 : std::abs(int(text[i].unicode()) - int(text[i - 1].unicode()));
        fresh += step > 1;
    }
    return fresh;
}

} // namespace

PassphraseStrength passphraseStrength(const QString &passphrase)
{
    if (passphrase.isEmpty())
        return PassphraseStrength::None;
    double bits = freshCharacters(passphrase) * std::log2(alphabet(passphrase));
    // Words of letters alone are guessed as words, not as letters.
    const QStringList words = passphrase.toLower().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    const bool areLetters = std::all_of(words.begin(), words.end(), [](const QString &word) {
        return std::all_of(word.begin(), word.end(), [](QChar c) { return c.isLetter(); });
    });
    if (areLetters)
        bits = std::min(bits, kBitsOfAWord * double(QSet<QString>(words.begin(), words.end()).size()));
    return bits >= kGoodBits   ? PassphraseStrength::Good
           : bits >= kFairBits ? PassphraseStrength::Fair
                               : PassphraseStrength::Weak;
}

QString strengthText(PassphraseStrength strength)
{
    switch (strength) {
    case PassphraseStrength::None:
        return VaultBar::tr("Five or six words that have nothing to do with each other are good.");
    case PassphraseStrength::Weak:
        return VaultBar::tr("Weak: whoever gets the file could guess it. Add words.");
    case PassphraseStrength::Fair:
        return VaultBar::tr("Fair. One or two words more make it good.");
    case PassphraseStrength::Good:
        break;
    }
    return VaultBar::tr("Good. Nobody can bring it back if you forget it.");
}

} // namespace jotscope
