#include "app/widgets/tables/breakable_text.h"

#include <QGuiApplication>

namespace jotscope {

namespace {

constexpr QChar kZeroWidthSpace(0x200B);
constexpr QChar kLeftToRightIsolate(0x2066);
constexpr QChar kFirstStrongIsolate(0x2068);
constexpr QChar kPopIsolate(0x2069);
constexpr qsizetype kLongestWord = 10;

} // namespace

QString breakable(const QString &text)
{
    QString result;
    result.reserve(text.size() * 2);
    qsizetype word = 0;
    for (const QChar c : text) {
        word = c.isSpace() ? 0 : word + 1;
        if (word > kLongestWord && !c.isLowSurrogate() && !c.isMark())
            result += kZeroWidthSpace;
        result += c;
    }
    return result;
}

QString leftToRight(const QString &text)
{
    if (!QGuiApplication::isRightToLeft())
        return text;
    const qsizetype end = text.indexOf(QLatin1Char('\n'));
    const QString first = end < 0 ? text : text.left(end);
    return kLeftToRightIsolate + first + kPopIsolate + text.mid(first.size());
}

QString inItsDirection(const QString &text)
{
    return QGuiApplication::isRightToLeft() ? kFirstStrongIsolate + text + kPopIsolate : text;
}

QString unbroken(QString text)
{
    return text.remove(kZeroWidthSpace).remove(kLeftToRightIsolate).remove(kPopIsolate);
}

} // namespace jotscope
