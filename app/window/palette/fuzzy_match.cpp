#include "app/window/palette/fuzzy_match.h"

#include <QStringList>

#include <algorithm>

namespace jotscope {

namespace {

constexpr int kAtStart = 100;    ///< the text begins with the word
constexpr int kAtWordStart = 80; ///< a word of the text does
constexpr int kInside = 50;      ///< it stands anywhere in the text
constexpr int kScattered = 30;   ///< its letters do, in their order, less what is between them
constexpr int kLeastScattered = 1;

bool isWordStart(const QString &text, qsizetype at)
{
    return at == 0 || !text[at - 1].isLetterOrNumber();
}

std::optional<int> scatteredScore(const QString &word, const QString &text)
{
    qsizetype at = -1;
    qsizetype first = -1;
    int starts = 0;
    for (const QChar letter : word) {
        at = text.indexOf(letter, at + 1);
        if (at < 0)
            return std::nullopt;
        if (first < 0)
            first = at;
        starts += isWordStart(text, at) ? 1 : 0;
    }
    const auto gaps = static_cast<int>(at - first + 1 - word.size());
    return std::max(kLeastScattered, kScattered - gaps + 4 * starts);
}

std::optional<int> wordScore(const QString &word, const QString &text)
{
    bool isInside = false;
    for (qsizetype at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
        if (at == 0)
            return kAtStart;
        if (isWordStart(text, at))
            return kAtWordStart;
        isInside = true;
    }
    return isInside ? kInside : scatteredScore(word, text);
}

} // namespace

QString foldedText(const QString &text)
{
    QString folded;
    for (const QChar c : text.normalized(QString::NormalizationForm_KD)) {
        if (!c.isMark())
            folded += c;
    }
    return folded.toCaseFolded();
}

std::optional<int> fuzzyScore(const QString &query, const QString &text)
{
    int sum = 0;
    for (const QString &word : query.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        const std::optional<int> score = wordScore(word, text);
        if (!score)
            return std::nullopt;
        sum += *score;
    }
    return sum;
}

} // namespace jotscope
