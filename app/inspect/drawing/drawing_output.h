#pragma once

#include "core/drawing/drawing.h"

#include <QByteArray>
#include <QString>

class QPrinter;
class QWidget;

/// The drawing on its way out: to the clipboard, into a file, onto paper. In the light colours always.
namespace jotscope {

QByteArray drawingAsSvg(const SignatureDrawing &drawing, Qt::LayoutDirection direction);

/// As `image/svg+xml` and as text.
void copyAsSvg(const QByteArray &svg);

/// Empty when it is written, else what went wrong. The file is whole or as it was.
QString saveSvg(const QByteArray &svg, const QString &path);

/// On as many pages as it takes; a field is not cut in two.
void printDrawing(const SignatureDrawing &drawing, QPrinter &printer, Qt::LayoutDirection direction);

} // namespace jotscope
