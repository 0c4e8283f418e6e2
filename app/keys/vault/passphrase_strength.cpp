#include "app/keys/vault/passphrase_strength.h"

#include "app/keys/vault/vault_bar.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <vector>

namespace jotscope {

namespace {

constexpr double kFairBits = 40;
constexpr double kGoodBits = 70;
constexpr double kBitsOfAWord = 13; ///< of a list of some thousand words

using Characters = std::span<const char32_t>; // which are not copied anywhere

/// How many characters there are of the kinds that are used.
double alphabet(Characters text)
{
    const auto has = [&text](auto is) {
        return std::any_of(text.begin(), text.end(), is);
    };
    double size = 0;
    size += has([](char32_t c) { return QChar::isLower(c); }) ? 26 : 0;
    size += has([](char32_t c) { return QChar::isUpper(c); }) ? 26 : 0;
    size += has([](char32_t c) { return QChar::isDigit(c); }) ? 10 : 0;
    size += has([](char32_t c) { return !QChar::isLetterOrNumber(c); }) ? 20 : 0;
    size += has([](char32_t c) { return QChar::isLetter(c) && !QChar::isLower(c) && !QChar::isUpper(c); })
                ? 100
                : 0;
    return std::max(size, 2.0);
}

/// Characters that do not just repeat or count on from the one before.
int freshCharacters(Characters text)
{
    int fresh = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const int step = i == 0 ? 99 : std::abs(int(text[i]) - int(text[i - 1]));
        fresh += step > 1;
    }
    return fresh;
}

std::vector<Characters> wordsOf(Characters text)
{
    std::vector<Characters> words;
    while (!text.empty()) {
        const auto size = static_cast<std::size_t>(std::find(text.begin(), text.end(), U' ') - text.begin());
        if (size > 0)
            words.push_back(text.first(size));
        text = text.subspan(std::min(size + 1, text.size()));
    }
    return words;
}

bool isSameWord(Characters a, Characters b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](char32_t x, char32_t y) {
        return QChar::toCaseFolded(x) == QChar::toCaseFolded(y);
    });
}

int differentWords(const std::vector<Characters> &words)
{
    int different = 0;
    for (auto word = words.begin(); word != words.end(); ++word)
        different +=
            std::none_of(words.begin(), word, [&](Characters one) { return isSameWord(one, *word); });
    return different;
}

} // namespace

PassphraseStrength passphraseStrength(Characters passphrase)
{
    if (passphrase.empty())
        return PassphraseStrength::None;
    double bits = freshCharacters(passphrase) * std::log2(alphabet(passphrase));
    // Words of letters alone are guessed as words, not as letters.
    const bool areLetters = std::all_of(passphrase.begin(), passphrase.end(),
                                        [](char32_t c) { return c == U' ' || QChar::isLetter(c); });
    if (areLetters)
        bits = std::min(bits, kBitsOfAWord * differentWords(wordsOf(passphrase)));
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
