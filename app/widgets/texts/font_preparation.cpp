#include "app/widgets/texts/font_preparation.h"

#include "app/widgets/theme.h"

#include <QApplication>
#include <QImage>
#include <QPainter>

namespace jotscope {

namespace {

/// Those of ASCII that are drawn, and the signs of verdicts and tables.
QString commonCharacters()
{
    QString all;
    for (char c = ' '; c < '\x7F'; ++c)
        all += QLatin1Char(c);
    return all + QStringLiteral("✓✕○✎…·–");
}

} // namespace

void prepareFonts()
{
    const QFont usual = QApplication::font();
    const QFont fixed = monospaceFont();
    QFont headline = usual;
    headline.setPointSizeF(headline.pointSizeF() * 1.25);
    QImage sheet(2000, 50, QImage::Format_RGB32);
    QPainter painter(&sheet);
    const QString characters = commonCharacters();
    const auto draw = [&](QFont font, bool isBold) {
        font.setBold(isBold);
        painter.setFont(font);
        painter.drawText(sheet.rect(), 0, characters);
    };
    draw(usual, false);
    draw(usual, true);
    draw(fixed, false);
    draw(fixed, true);
    draw(headline, true);
}

} // namespace jotscope
