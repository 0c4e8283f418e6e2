#include "app/inspect/export/export_output.h"

#include "app/widgets/texts/finding_text.h"
#include "core/export/export_colors.h"
#include "core/export/export_formats.h"
#include "core/export/picture/picture.h"

#include <QBuffer>
#include <QClipboard>
#include <QCoreApplication>
#include <QFileInfo>
#include <QFont>
#include <QGuiApplication>
#include <QMimeData>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QTextBlockFormat>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextOption>

#include <algorithm>
#include <array>
#include <cmath>

namespace jotscope {

namespace {

struct FormatRow
{
    ExportFormat format;
    const char *suffix;
    const char *filter; ///< marked for translation in context "Export"
};

/// In the order of ExportFormat.
constexpr std::array kFormats = {
    FormatRow{ExportFormat::Json, "json", QT_TRANSLATE_NOOP("Export", "Decoded JSON (*.json)")},
    FormatRow{ExportFormat::Markdown, "md", QT_TRANSLATE_NOOP("Export", "Markdown (*.md)")},
    FormatRow{ExportFormat::Html, "html", QT_TRANSLATE_NOOP("Export", "Web page (*.html)")},
    FormatRow{ExportFormat::Svg, "svg", QT_TRANSLATE_NOOP("Export", "SVG picture (*.svg)")},
    FormatRow{ExportFormat::Png, "png", QT_TRANSLATE_NOOP("Export", "PNG picture (*.png)")},
    FormatRow{ExportFormat::Pdf, "pdf", QT_TRANSLATE_NOOP("Export", "PDF document (*.pdf)")},
};

QByteArray bytesOf(const std::string &text)
{
    return QByteArray::fromStdString(text);
}

QColor colorOf(std::uint32_t ink)
{
    return QColor::fromRgb(0xff000000U | ink);
}

QFont fontOf(PictureFont font)
{
    QFont letters;
    if (font == PictureFont::Code) {
        letters.setFamilies({QStringLiteral("DejaVu Sans Mono"), QStringLiteral("monospace")});
        letters.setStyleHint(QFont::Monospace);
    }
    letters.setBold(font == PictureFont::Title || font == PictureFont::Heading);
    letters.setPixelSize(static_cast<int>(std::lround(fontSize(font))));
    return letters;
}

Qt::PenStyle penOf(Underline underline)
{
    constexpr std::array kPens = {Qt::SolidLine, Qt::DotLine, Qt::DashLine};
    return kPens[static_cast<std::size_t>(underline)];
}

void paintText(QPainter &painter, const PictureText &text)
{
    const QString letters = QString::fromStdString(text.text);
    const QPointF origin(text.x, text.baseline);
    painter.setFont(fontOf(text.font));
    painter.setPen(colorOf(text.ink));
    if (text.width <= 0)
        return painter.drawText(origin, letters);
    // Fitted to its columns, whatever the font's letters are as wide as.
    const double natural = QFontMetricsF(painter.font()).horizontalAdvance(letters);
    painter.save();
    painter.translate(origin);
    if (natural > 0)
        painter.scale(text.width / natural, 1);
    painter.drawText(QPointF(0, 0), letters);
    painter.restore();
    if (!text.part)
        return;
    const PartInk ink = partInk(*text.part);
    painter.setPen(QPen(colorOf(ink.text), 1, penOf(ink.underline)));
    const double y = text.baseline + 4.5;
    painter.drawLine(QPointF(text.x, y), QPointF(text.x + text.width - 1, y));
}

constexpr std::size_t kPrintedBytes = std::size_t{64} << 10; ///< of a part: some twenty pages
constexpr std::size_t kPrintedValueBytes = 2000;
constexpr std::size_t kPrintedClaims = 500;

/// Between two characters; returns how many bytes are left.
std::size_t cut(std::string &text, std::size_t most)
{
    if (text.size() > most) {
        std::size_t end = most;
        while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U)
            --end;
        text.resize(end);
        text += "\xe2\x80\xa6";
        return most;
    }
    return text.size();
}

QByteArray pngOf(const ExportSheet &sheet)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QBuffer::WriteOnly);
    exportedImage(sheet).save(&buffer, "PNG");
    return bytes;
}

QByteArray pdfOf(const ExportSheet &sheet)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QBuffer::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(QString::fromStdString(sheet.title));
    writer.setCreator(QStringLiteral("Jotscope"));
    printExport(cutForPaper(sheet), writer);
    return bytes;
}

} // namespace

std::optional<ExportFormat> exportFormatOf(const QString &path)
{
    const QString suffix = QFileInfo(path).suffix();
    const auto row = std::ranges::find_if(kFormats, [&suffix](const FormatRow &one) {
        return suffix.compare(QLatin1String(one.suffix), Qt::CaseInsensitive) == 0;
    });
    return row == kFormats.end() ? std::nullopt : std::optional(row->format);
}

QString exportFilters()
{
    QStringList filters;
    for (const FormatRow &row : kFormats)
        filters << QCoreApplication::translate("Export", row.filter);
    return filters.join(QStringLiteral(";;"));
}

QString exportSuffix(ExportFormat format)
{
    return QLatin1String(kFormats[static_cast<std::size_t>(format)].suffix);
}

ExportSetting exportSetting(Redaction redaction, Instant at, Qt::LayoutDirection direction)
{
    ExportSetting setting;
    setting.redaction = redaction;
    setting.at = at;
    setting.words = [](const char *english) {
        return QCoreApplication::translate("Export", english).toStdString();
    };
    setting.message = [](const Finding &finding) {
        return findingMessage(finding).toStdString();
    };
    setting.meaning = [](const ClaimDefinition &definition) {
        return QCoreApplication::translate("Claim", std::string(definition.meaning).c_str()).toStdString();
    };
    setting.isRightToLeft = direction == Qt::RightToLeft;
    return setting;
}

QByteArray exportedBytes(const InspectedToken &token, const ExportSetting &setting, ExportFormat format)
{
    if (format == ExportFormat::Json)
        return bytesOf(exportJson(token, setting));
    const ExportSheet sheet = exportSheet(token, setting);
    switch (format) {
    case ExportFormat::Markdown:
        return bytesOf(exportMarkdown(sheet));
    case ExportFormat::Html:
        return bytesOf(exportHtmlDocument(sheet));
    case ExportFormat::Svg:
        return bytesOf(exportSvg(sheet));
    case ExportFormat::Png:
        return pngOf(sheet);
    default:
        return pdfOf(sheet);
    }
}

ExportCopy exportedCopy(const InspectedToken &token, const ExportSetting &setting, ExportFormat format)
{
    ExportCopy copy;
    if (format == ExportFormat::Json) {
        copy.kind = QStringLiteral("application/json");
        copy.bytes = bytesOf(exportJson(token, setting));
        copy.text = QString::fromUtf8(copy.bytes);
        return copy;
    }
    const ExportSheet sheet = exportSheet(token, setting);
    switch (format) {
    case ExportFormat::Markdown:
        copy.kind = QStringLiteral("text/markdown");
        copy.bytes = bytesOf(exportMarkdown(sheet));
        copy.text = QString::fromUtf8(copy.bytes);
        break;
    case ExportFormat::Html:
        copy.html = QString::fromStdString(exportHtml(sheet));
        copy.text = QString::fromStdString(exportMarkdown(sheet));
        break;
    default:
        copy.image = exportedImage(sheet);
        copy.kind = QStringLiteral("image/svg+xml");
        copy.bytes = bytesOf(exportSvg(sheet));
    }
    return copy;
}

void putOnClipboard(const ExportCopy &copy)
{
    auto *mime = new QMimeData;
    if (!copy.text.isEmpty())
        mime->setText(copy.text);
    if (!copy.html.isEmpty())
        mime->setHtml(copy.html);
    if (!copy.kind.isEmpty())
        mime->setData(copy.kind, copy.bytes);
    if (!copy.image.isNull())
        mime->setImageData(copy.image);
    QGuiApplication::clipboard()->setMimeData(mime);
}

QImage exportedImage(const ExportSheet &sheet, double scale)
{
    const TokenPicture picture = layOutPicture(sheet);
    QImage image(static_cast<int>(std::ceil(picture.width * scale)),
                 static_cast<int>(std::ceil(picture.height * scale)), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.scale(scale, scale);
    for (const PictureBox &box : picture.boxes) {
        painter.setBrush(colorOf(box.fill));
        painter.setPen(colorOf(box.border));
        const double radius = box.x > 0 ? 6 : 0;
        painter.drawRoundedRect(QRectF(box.x, box.y, box.width, box.height), radius, radius);
    }
    for (const PictureText &text : picture.texts)
        paintText(painter, text);
    return image;
}

QString saveExport(const QByteArray &bytes, const QString &path)
{
    QSaveFile file(path);
    const bool isWritten =
        file.open(QSaveFile::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
    return isWritten ? QString() : file.errorString();
}

ExportSheet cutForPaper(ExportSheet sheet)
{
    std::size_t room = kPrintedBytes;
    for (ExportRun &run : sheet.encoded)
        room -= cut(run.text, room);
    for (ExportPart &part : sheet.parts)
        cut(part.text, kPrintedBytes);
    if (sheet.claims.size() > kPrintedClaims)
        sheet.claims.resize(kPrintedClaims);
    for (ExportClaim &claim : sheet.claims)
        cut(claim.value, kPrintedValueBytes);
    for (ExportSheet &inner : sheet.nested)
        inner = cutForPaper(std::move(inner));
    return sheet;
}

void printExport(const ExportSheet &sheet, QPagedPaintDevice &device)
{
    constexpr double kPrintedPoints = 9;
    QTextDocument document;
    QFont font;
    font.setPointSizeF(kPrintedPoints);
    document.setDefaultFont(font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    document.setDefaultTextOption(option);
    document.setHtml(QString::fromStdString(exportHtml(sheet)));
    // Between lines that stand apart no background is painted.
    QTextCursor all(&document);
    all.select(QTextCursor::Document);
    QTextBlockFormat close;
    close.setLineHeight(100, QTextBlockFormat::ProportionalHeight);
    all.mergeBlockFormat(close);
    document.print(&device);
}

} // namespace jotscope
