#include "app/inspect/drawing/drawing_output.h"

#include "app/inspect/drawing/drawing_painter.h"
#include "app/inspect/drawing/drawing_words.h"
#include "core/drawing/picture/svg.h"

#include <QApplication>
#include <QClipboard>
#include <QMimeData>
#include <QPainter>
#include <QPrinter>
#include <QSaveFile>

#include <algorithm>

namespace jotscope {

namespace {

constexpr double kPrintedPoints = 8;

/// The last edge between two fields that still fits on a page which begins at `top`.
double pageEnd(const DrawingLayout &layout, double top, double height)
{
    double end = top;
    for (const DrawnItem &item : layout.items) {
        if (item.box.bottom() <= top + height)
            end = std::max(end, item.box.bottom());
    }
    return layout.height <= top + height ? layout.height : end > top ? end : top + height;
}

} // namespace

QByteArray drawingAsSvg(const SignatureDrawing &drawing, Qt::LayoutDirection direction)
{
    return QByteArray::fromStdString(drawingSvg(drawing, drawingWords(), direction == Qt::RightToLeft));
}

void copyAsSvg(const QByteArray &svg)
{
    auto *mime = new QMimeData;
    mime->setData(QStringLiteral("image/svg+xml"), svg);
    mime->setText(QString::fromUtf8(svg));
    QApplication::clipboard()->setMimeData(mime);
}

QString saveSvg(const QByteArray &svg, const QString &path)
{
    QSaveFile file(path);
    const bool isWritten = file.open(QSaveFile::WriteOnly) && file.write(svg) == svg.size() && file.commit();
    return isWritten ? QString() : file.errorString();
}

void printDrawing(const SignatureDrawing &drawing, QPrinter &printer, Qt::LayoutDirection direction)
{
    QPainter painter(&printer);
    if (!painter.isActive())
        return;
    QFont font = QApplication::font();
    font.setPointSizeF(kPrintedPoints);
    const DrawingPainter shapes(font, printer);
    const QRectF page(0, 0, painter.viewport().width(), painter.viewport().height());
    const DrawingLayout layout =
        layOutDrawing(drawing, shapes.metrics(page.width(), direction == Qt::RightToLeft), drawingWords());
    for (double top = 0; top < layout.height;) {
        const double end = pageEnd(layout, top, page.height());
        if (top > 0)
            printer.newPage();
        painter.save();
        painter.translate(0, -top);
        const QRectF part(0, top, page.width(), end - top);
        painter.setClipRect(part);
        shapes.paint(painter, layout, part, false);
        painter.restore();
        top = end;
    }
}

} // namespace jotscope
