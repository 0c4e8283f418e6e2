#include "app/inspect/drawing/drawing_painter.h"

#include "app/widgets/texts/text_widths.h"
#include "app/widgets/theme.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

namespace jotscope {

namespace {

QColor colorOf(std::uint32_t rgb)
{
    return QColor::fromRgb(QRgb{0xff000000U | rgb});
}

QPainterPath tickPath(const QRectF &box)
{
    QPainterPath path(box.topLeft() + QPointF(box.width() * 0.1, box.height() * 0.55));
    path.lineTo(box.topLeft() + QPointF(box.width() * 0.4, box.height() * 0.85));
    path.lineTo(box.topLeft() + QPointF(box.width() * 0.9, box.height() * 0.15));
    return path;
}

QPainterPath crossPath(const QRectF &box)
{
    const QRectF inner =
        box.adjusted(box.width() * 0.15, box.height() * 0.15, -box.width() * 0.15, -box.height() * 0.15);
    QPainterPath path(inner.topLeft());
    path.lineTo(inner.bottomRight());
    path.moveTo(inner.topRight());
    path.lineTo(inner.bottomLeft());
    return path;
}

QPainterPath pointerPath(const QRectF &box)
{
    QPainterPath path(box.topLeft());
    path.lineTo(box.topRight());
    path.lineTo(box.center().x(), box.bottom());
    path.closeSubpath();
    return path;
}

} // namespace

QRectF rectOf(const Box &box)
{
    return {box.x, box.y, box.width, box.height};
}

DrawingPainter::DrawingPainter(const QFont &font, const QPaintDevice &device)
    : m_font(font, &device), m_bold(m_font), m_fixed(monospaceFont(), &device)
{
    m_bold.setBold(true);
    m_fixed.setPointSizeF(font.pointSizeF());
    const QFontMetricsF metrics(m_font);
    const QFontMetricsF fixed(m_fixed);
    m_lineHeight = metrics.height();
    m_byteWidth = fixed.horizontalAdvance(QLatin1Char('f')) * 2.85;
    m_textWidth = [regular = TextWidths(m_font), bold = TextWidths(m_bold)](const std::string &text,
                                                                            bool isBold) mutable {
        return (isBold ? bold : regular).of(QString::fromStdString(text));
    };
}

LayoutMetrics DrawingPainter::metrics(double width, bool isRightToLeft) const
{
    return {width, m_lineHeight, m_byteWidth, isRightToLeft, [this](const std::string &text, bool isBold) {
                return m_textWidth(text, isBold);
            }};
}

void DrawingPainter::paint(QPainter &painter, const DrawingLayout &layout, const QRectF &visible,
                           bool isDark) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setLayoutDirection(Qt::LayoutDirectionAuto); // each text runs in its own direction
    for (const DrawnShape &shape : layout.shapes) {
        if (shape.box.bottom() >= visible.top() && shape.box.y <= visible.bottom())
            paintShape(painter, shape, isDark);
    }
    painter.restore();
}

void DrawingPainter::paintShape(QPainter &painter, const DrawnShape &shape, bool isDark) const
{
    const QRectF box = rectOf(shape.box);
    const Inks inks = inksOf(shape.hue, isDark);
    const double stroke = m_lineHeight / 9;
    painter.setBrush(Qt::NoBrush);
    switch (shape.kind) {
    case ShapeKind::Filled:
    case ShapeKind::Hatched:
    case ShapeKind::Dashed:
        return paintBox(painter, shape, isDark);
    case ShapeKind::Text: {
        const int align = shape.align == Align::Left     ? Qt::AlignLeft
                          : shape.align == Align::Center ? Qt::AlignHCenter
                                                         : Qt::AlignRight;
        painter.setPen(colorOf(inks.text));
        painter.setFont(shape.isBold ? m_bold : m_font);
        painter.drawText(box,
                         align | Qt::AlignAbsolute | Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextDontClip,
                         QString::fromStdString(shape.text));
        return;
    }
    case ShapeKind::Bytes:
        painter.setPen(colorOf(inks.text));
        return paintBytes(painter, shape);
    case ShapeKind::Line:
        painter.setPen(QPen(colorOf(inks.edge), stroke * 0.75));
        painter.drawLine(box.topLeft(), box.bottomRight());
        return;
    case ShapeKind::Tick:
    case ShapeKind::Cross:
        painter.setPen(QPen(colorOf(inks.edge), stroke, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPath(shape.kind == ShapeKind::Tick ? tickPath(box) : crossPath(box));
        return;
    case ShapeKind::Pointer:
        painter.setPen(Qt::NoPen);
        painter.setBrush(colorOf(inks.text));
        painter.drawPath(pointerPath(box));
        return;
    }
}

void DrawingPainter::paintBox(QPainter &painter, const DrawnShape &shape, bool isDark) const
{
    const double stroke = m_lineHeight / 18;
    const QRectF box = rectOf(shape.box).adjusted(stroke / 2, stroke / 2, -stroke / 2, -stroke / 2);
    if (box.width() <= 0)
        return;
    const double radius = std::min(m_lineHeight / 5, box.width() / 3);
    const Inks inks = inksOf(shape.hue, isDark);
    const QColor edge = colorOf(inks.edge);
    if (shape.kind != ShapeKind::Dashed)
        painter.setBrush(colorOf(inks.fill));
    painter.setPen(QPen(edge, stroke, shape.kind == ShapeKind::Dashed ? Qt::DashLine : Qt::SolidLine));
    painter.drawRoundedRect(box, radius, radius);
    if (shape.kind != ShapeKind::Hatched)
        return;
    // Pattern brushes count in device pixels, which a printer and a large screen have too many of.
    painter.save();
    QPainterPath path;
    path.addRoundedRect(box, radius, radius);
    painter.setClipPath(path, Qt::IntersectClip);
    QColor faint = edge;
    faint.setAlphaF(0.38F);
    painter.setPen(QPen(faint, stroke));
    const double step = m_lineHeight / 3;
    const int strokes = qCeil((box.width() + box.height()) / step);
    for (int i = 0; i < strokes; ++i) {
        const double x = box.left() - box.height() + i * step;
        painter.drawLine(QPointF(x, box.bottom()), QPointF(x + box.height(), box.top()));
    }
    painter.restore();
}

void DrawingPainter::paintBytes(QPainter &painter, const DrawnShape &shape) const
{
    painter.setFont(m_fixed);
    const QString digits = QString::fromStdString(shape.text);
    const double cell = 2 * shape.box.width / static_cast<double>(std::max<qsizetype>(digits.size(), 1));
    for (qsizetype i = 0; 2 * i < digits.size(); ++i) {
        const QRectF place(shape.box.x + static_cast<double>(i) * cell, shape.box.y, cell, shape.box.height);
        painter.drawText(place, Qt::AlignCenter | Qt::TextSingleLine | Qt::TextDontClip,
                         digits.mid(2 * i, 2));
    }
}

} // namespace jotscope
