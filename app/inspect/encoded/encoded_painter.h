#pragma once

#include "app/inspect/encoded/encoded_text.h"
#include "app/inspect/encoded/part_spans.h"
#include "app/widgets/theme.h"

#include <QFont>
#include <QPalette>
#include <QRawFont>

#include <array>
#include <vector>

class QPainter;

namespace jotscope {

/// Draws rows of the character grid. Glyphs are put on the grid one by one, so that no ligature, kerning or
/// rounding of a font ever makes two characters look like one.
class EncodedPainter
{
public:
    struct Look
    {
        QPalette palette;
        QPalette::ColorGroup group = QPalette::Active;
        ByteRange selection;
        ByteRange highlight;
    };

    void setFont(const QFont &font, qreal devicePixelRatio);
    [[nodiscard]] const QFont &font() const { return m_font; }
    [[nodiscard]] qreal cellWidth() const { return m_cellWidth; }
    [[nodiscard]] int rowHeight() const { return m_rowHeight; }

    /// Colours, and the marks in `visible`, are asked for once a picture rather than once a row.
    void begin(const Look &look, const PartSpans &parts, ByteRange visible);
    void paintRow(QPainter &painter, QPointF topLeft, const std::vector<RowPiece> &pieces,
                  const EncodedText &text, const PartSpans &parts) const;
    void paintPreedit(QPainter &painter, QPointF topLeft, const QString &preedit) const;
    [[nodiscard]] qreal textWidth(const QString &text) const;

private:
    using Pieces = std::vector<RowPiece>;

    [[nodiscard]] QColor colorOf(ByteRange &run, const PartSpans &parts) const;
    [[nodiscard]] QRectF cellsOf(ByteRange range, const Pieces &pieces, QPointF topLeft) const;
    void paintGround(QPainter &painter, QPointF topLeft, const Pieces &pieces) const;
    void paintGlyphs(QPainter &painter, QPointF topLeft, const RowPiece &piece, const EncodedText &text,
                     const PartSpans &parts) const;
    void paintPlain(QPainter &painter, QPointF at, std::string_view text, const QColor &color) const;
    void paintRich(QPainter &painter, const QRectF &cell, const QString &text, const QColor &color) const;
    void paintCode(QPainter &painter, const QRectF &cell, const QString &digits, const QColor &color) const;
    void paintUnderline(QPainter &painter, const QRectF &cells, const PartStyle &style) const;
    void paintWave(QPainter &painter, const QRectF &cells, Severity severity) const;
    [[nodiscard]] qreal snapped(qreal logical) const;

    QFont m_font;
    QFont m_codeFont; ///< for the hexadecimal digits of what has no glyph
    QRawFont m_rawFont;
    std::array<quint32, 95> m_glyphs{}; ///< of U+0020 to U+007E
    qreal m_pixelRatio = 1;
    qreal m_cellWidth = 8;
    int m_rowHeight = 16;
    qreal m_baseline = 12;
    qreal m_lineWidth = 1;

    Look m_look;
    std::array<PartStyle, std::size_t(PartName::KeyBinding) + 1> m_partStyles;
    std::array<ToneColors, 3> m_severityColors; ///< by Severity
    std::vector<FaultMark> m_marks;
    QColor m_quiet;
    QColor m_highlight;
};

} // namespace jotscope
