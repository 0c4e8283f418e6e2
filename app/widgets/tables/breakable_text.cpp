#include "app/widgets/tables/breakable_text.h"

namespace jotscope {

namespace {

constexpr QChar kZeroWidthSpace(0x200B);
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

QString unbroken(QString text)
{
    return text.remove(kZeroWidthSpace);
}

} // namespace jotscope
