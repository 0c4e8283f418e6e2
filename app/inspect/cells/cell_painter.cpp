#include "app/inspect/cells/cell_painter.h"

#include <QFontMetricsF>
#include <QGlyphRun>
#include <QPainter>
#include <QVarLengthArray>

#include <algorithm>
#include <cmath>

namespace jotscope {

namespace {

QString hexadecimal(uint number, int digits)
{
    return QStringLiteral("%1").arg(number, digits, 16, QLatin1Char('0')).toUpper();
}

} // namespace

void CellPainter::setFont(const QFont &font, qreal devicePixelRatio)
{
    m_font = font;
    m_pixelRatio = devicePixelRatio;
    m_rawFont = QRawFont::fromFont(font);
    for (std::size_t i = 0; i < m_glyphs.size(); ++i) {
        const QList<quint32> glyph = m_rawFont.glyphIndexesForString(QChar(static_cast<char16_t>(0x20 + i)));
        m_glyphs[i] = glyph.isEmpty() ? 0 : glyph.front();
    }
    const QFontMetricsF metrics(font);
    m_cellWidth = std::max(1 / m_pixelRatio, snapped(metrics.horizontalAdvance(QLatin1Char('0'))));
    m_lineWidth = std::max(1 / m_pixelRatio, snapped(metrics.height() / 13));
    m_rowHeight = static_cast<int>(std::ceil(metrics.height() * 1.35));
    // What is left over goes mostly below, where the underlines are.
    m_baseline = snapped(metrics.ascent() + (m_rowHeight - metrics.height()) * 0.3);
    m_codeFont = font;
    if (font.pointSizeF() > 0)
        m_codeFont.setPointSizeF(font.pointSizeF() * 0.72);
    else
        m_codeFont.setPixelSize(std::max(1, font.pixelSize() * 72 / 100));
}

qreal CellPainter::snapped(qreal logical) const
{
    return std::round(logical * m_pixelRatio) / m_pixelRatio;
}

void CellPainter::paintPlain(QPainter &painter, QPointF topLeft, std::string_view text,
                             const QColor &color) const
{
    QVarLengthArray<quint32, 256> glyphs;
    QVarLengthArray<QPointF, 256> positions;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == ' ')
            continue;
        glyphs.append(m_glyphs[static_cast<unsigned char>(text[i]) - 0x20u]);
        positions.append({static_cast<qreal>(i) * m_cellWidth, 0});
    }
    QGlyphRun run;
    run.setRawFont(m_rawFont);
    run.setRawData(glyphs.constData(), positions.constData(), static_cast<int>(glyphs.size()));
    painter.setPen(color);
    painter.drawGlyphRun(topLeft + QPointF(0, m_baseline), run);
}

void CellPainter::paintCluster(QPainter &painter, const QRectF &cell, std::string_view cluster,
                               Cluster::Kind kind, const QColor &color) const
{
    switch (kind) {
    case Cluster::Kind::Rich:
        paintRich(painter, cell, QString::fromUtf8(cluster), color);
        break;
    case Cluster::Kind::Tab:
        paintRich(painter, cell, QStringLiteral("\u2192"), color);
        break;
    case Cluster::Kind::IllFormed:
        paintCode(painter, cell, hexadecimal(static_cast<unsigned char>(cluster.front()), 2), color);
        break;
    case Cluster::Kind::Control:
    case Cluster::Kind::Invisible: {
        const auto code = static_cast<uint>(decodeUtf8(cluster, 0).value);
        paintCode(painter, cell, hexadecimal(code, code < 0x100 ? 2 : 4), color);
        break;
    }
    case Cluster::Kind::Plain:
    case Cluster::Kind::LineBreak:
        break;
    }
}

void CellPainter::paintRich(QPainter &painter, const QRectF &cell, const QString &text,
                            const QColor &color) const
{
    painter.setPen(color);
    painter.setFont(m_font);
    const qreal width = textWidth(text);
    if (width <= cell.width()) {
        painter.drawText(QPointF(cell.left() + (cell.width() - width) / 2, cell.top() + m_baseline), text);
        return;
    }
    // A fallback font's glyph may be wider than the grid.
    painter.save();
    painter.translate(cell.left(), cell.top() + m_baseline);
    painter.scale(cell.width() / width, 1);
    painter.drawText(QPointF(), text);
    painter.restore();
}

void CellPainter::paintCode(QPainter &painter, const QRectF &cell, const QString &digits,
                            const QColor &color) const
{
    const qreal pixel = 1 / m_pixelRatio;
    const QRectF box(cell.left() + pixel, cell.top() + snapped(m_rowHeight * 0.12), cell.width() - 2 * pixel,
                     m_baseline - snapped(m_rowHeight * 0.04));
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color, pixel));
    painter.drawRoundedRect(box.adjusted(pixel / 2, pixel / 2, -pixel / 2, -pixel / 2), 2, 2);
    painter.setFont(m_codeFont);
    painter.drawText(box, Qt::AlignCenter, digits);
    painter.restore();
}

void CellPainter::paintLit(QPainter &painter, const QRectF &cells, const QColor &color, bool isShared) const
{
    if (!isShared)
        return painter.fillRect(cells, color);
    // Drawn rather than a brush's pattern, which is as fine as the screen's pixels are. Each stripe has an
    // edge, since it lies on a ground of nearly its own colour.
    const qreal step = std::max(m_cellWidth * 0.55, 4 / m_pixelRatio);
    const QColor edge = color.lightness() < 128 ? color.lighter(165) : color.darker(125);
    painter.save();
    painter.setClipRect(cells);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto stripe = [&](const QColor &ink, qreal width, qreal shift) {
        painter.setPen(QPen(ink, width));
        for (qreal x = cells.left() - cells.height() + shift; x < cells.right(); x += step)
            painter.drawLine(QPointF(x, cells.bottom()), QPointF(x + cells.height(), cells.top()));
    };
    stripe(color, step * 0.4, 0);
    stripe(edge, 1 / m_pixelRatio, step * 0.3);
    painter.restore();
}

void CellPainter::paintWave(QPainter &painter, const QRectF &cells, const QColor &color) const
{
    const qreal bottom = cells.bottom() - m_lineWidth;
    const qreal height = m_lineWidth * 2;
    const qreal step = m_cellWidth / 4;
    const qreal right = cells.left() + std::max(cells.width(), m_cellWidth);
    QPolygonF wave;
    for (int i = 0; cells.left() + i * step <= right + step / 2; ++i)
        wave << QPointF(cells.left() + i * step, i % 2 == 0 ? bottom : bottom - height);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color, m_lineWidth));
    painter.drawPolyline(wave);
    painter.restore();
}

qreal CellPainter::textWidth(const QString &text) const
{
    return QFontMetricsF(m_font).horizontalAdvance(text);
}

} // namespace jotscope
