#pragma once

#include "app/inspect/cells/text_cluster.h"

#include <QFont>
#include <QRawFont>

#include <array>
#include <string_view>

class QColor;
class QPainter;
class QRectF;

namespace jotscope {

/// Draws characters into cells of one size. Glyphs are put on the grid one by one, so that no ligature,
/// kerning or rounding of a font ever makes two characters look like one.
class CellPainter
{
public:
    void setFont(const QFont &font, qreal devicePixelRatio);
    [[nodiscard]] const QFont &font() const { return m_font; }
    [[nodiscard]] qreal cellWidth() const { return m_cellWidth; }
    [[nodiscard]] int rowHeight() const { return m_rowHeight; }
    [[nodiscard]] qreal baseline() const { return m_baseline; } ///< below a row's top
    [[nodiscard]] qreal lineWidth() const { return m_lineWidth; }

    /// Printable ASCII; `topLeft` is the first cell's.
    void paintPlain(QPainter &painter, QPointF topLeft, std::string_view text, const QColor &color) const;
    /// A cluster of any other kind. What has no glyph is shown as its number in a box.
    void paintCluster(QPainter &painter, const QRectF &cell, std::string_view cluster, Cluster::Kind kind,
                      const QColor &color) const;
    /// The ground of what is lit: hatched where it belongs to its neighbours too, so that one sees it without
    /// telling colours apart.
    void paintLit(QPainter &painter, const QRectF &cells, const QColor &color, bool isShared) const;
    void paintWave(QPainter &painter, const QRectF &cells, const QColor &color) const;
    [[nodiscard]] qreal textWidth(const QString &text) const;
    [[nodiscard]] qreal snapped(qreal logical) const; ///< to the screen's pixels

private:
    void paintRich(QPainter &painter, const QRectF &cell, const QString &text, const QColor &color) const;
    void paintCode(QPainter &painter, const QRectF &cell, const QString &digits, const QColor &color) const;

    QFont m_font;
    QFont m_codeFont; ///< for the hexadecimal digits of what has no glyph
    QRawFont m_rawFont;
    std::array<quint32, 95> m_glyphs{}; ///< of U+0020 to U+007E
    qreal m_pixelRatio = 1;
    qreal m_cellWidth = 8;
    int m_rowHeight = 16;
    qreal m_baseline = 12;
    qreal m_lineWidth = 1;
};

} // namespace jotscope
