#include "app/inspect/drawing/drawing_words.h"

#include "core/drawing/drawing_text.h"

#include <QCoreApplication>
#include <QStringList>

namespace jotscope {

namespace {

constexpr std::size_t kToolTipBytes = 64;
constexpr std::size_t kStatusBytes = 16;

QStringList lines(const DrawnSection &section, const DrawnField &field, std::size_t mostBytes)
{
    QStringList list;
    for (const std::string &line : fieldLines(section, field, drawingWords(), mostBytes))
        list << QString::fromStdString(line);
    return list;
}

} // namespace

Words drawingWords()
{
    return [](const char *english) {
        return QCoreApplication::translate("Drawing", english).toStdString();
    };
}

QString fieldToolTip(const DrawnSection &section, const DrawnField &field)
{
    // A key's name may look like markup; nothing but escaped text reaches the tip.
    QStringList escaped;
    for (const QString &line : lines(section, field, kToolTipBytes))
        escaped << line.toHtmlEscaped();
    return QStringLiteral("<p>") + escaped.join(QStringLiteral("<br>")) + QStringLiteral("</p>");
}

QString fieldStatus(const DrawnSection &section, const DrawnField &field)
{
    return lines(section, field, kStatusBytes).join(QStringLiteral(" · "));
}

QString drawingInWords(const SignatureDrawing &drawing)
{
    return QString::fromStdString(drawingText(drawing, drawingWords()));
}

} // namespace jotscope
