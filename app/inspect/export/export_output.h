#pragma once

#include "core/export/export_sheet.h"

#include <QByteArray>
#include <QImage>
#include <QString>

class QPagedPaintDevice;

/// An exported token on its way out: onto the clipboard, into a file, onto paper. In the light colours
/// always.
namespace jotscope {

enum class ExportFormat { Json, Markdown, Html, Svg, Png, Pdf };

/// The one that a file's name asks for; nothing for an ending that none has.
std::optional<ExportFormat> exportFormatOf(const QString &path);
QString exportFilters(); ///< for a file dialog, in the order of the formats
QString exportSuffix(ExportFormat format);

/// The reader's language; safe to be used by a worker.
ExportSetting exportSetting(Redaction redaction, Instant at, Qt::LayoutDirection direction);

QByteArray exportedBytes(const InspectedToken &token, const ExportSetting &setting, ExportFormat format);

/// What a copy puts onto the clipboard: itself, and what stands for it where it is not taken.
struct ExportCopy
{
    QString text;
    QString html;
    QString kind; ///< media type of `bytes`
    QByteArray bytes;
    QImage image;
};

ExportCopy exportedCopy(const InspectedToken &token, const ExportSetting &setting, ExportFormat format);
void putOnClipboard(const ExportCopy &copy);

/// `scale` pixels for each of the picture's units.
QImage exportedImage(const ExportSheet &sheet, double scale = 2);

/// Empty when it is written, else what went wrong. The file is whole or as it was.
QString saveExport(const QByteArray &bytes, const QString &path);

/// `sheet` with what is long cut off: paper has an end.
ExportSheet cutForPaper(ExportSheet sheet);

/// On as many pages as it takes.
void printExport(const ExportSheet &sheet, QPagedPaintDevice &device);

} // namespace jotscope
