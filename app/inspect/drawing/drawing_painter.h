#pragma once

#include "core/drawing/picture/layout.h"

#include <QFont>
#include <QRectF>

class QPaintDevice;
class QPainter;

namespace jotscope {

QRectF rectOf(const Box &box);

/// Paints the shapes of a layout with QPainter: on a widget, a printer, an image.
class DrawingPainter
{
public:
    /// Measures `font`, and the fixed font in its size, as `device` shows them.
    DrawingPainter(const QFont &font, const QPaintDevice &device);

    [[nodiscard]] const QFont &font() const { return m_font; }

    /// To lay out with while this painter lives.
    [[nodiscard]] LayoutMetrics metrics(double width, bool isRightToLeft) const;

    /// Those shapes alone that touch `visible`, in the layout's coordinates.
    void paint(QPainter &painter, const DrawingLayout &layout, const QRectF &visible, bool isDark) const;

private:
    void paintShape(QPainter &painter, const DrawnShape &shape, bool isDark) const;
    void paintBox(QPainter &painter, const DrawnShape &shape, bool isDark) const;
    void paintBytes(QPainter &painter, const DrawnShape &shape) const;

    QFont m_font;
    QFont m_bold;
    QFont m_fixed;
    double m_lineHeight;
    double m_byteWidth;
    std::function<double(const std::string &, bool)> m_textWidth;
};

} // namespace jotscope
