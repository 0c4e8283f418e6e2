#pragma once

#include "app/inspect/cells/cell_painter.h"
#include "app/inspect/encoded/part_spans.h"
#include "app/inspect/encoded/text/encoded_text.h"
#include "app/widgets/theme.h"
#include "core/text/shared_range.h"

#include <QPalette>

#include <array>
#include <span>
#include <vector>

class QPainter;

namespace jotscope {

/// What is shown elsewhere too, and more faintly the value that it is a part of.
struct EncodedHighlight
{
    std::vector<SharedRange> ranges;
    ByteRange around;

    friend bool operator==(const EncodedHighlight &, const EncodedHighlight &) = default;
};

/// That of a part whose token is not the current one: still told apart, but closer to what surrounds tokens.
PartStyle asideStyle(PartName part, const QPalette &palette);

/// Draws rows of the character grid.
class EncodedPainter
{
public:
    struct Look
    {
        QPalette palette;
        QPalette::ColorGroup group = QPalette::Active;
        ByteRange selection;
        EncodedHighlight highlight;
        std::span<const ByteRange> matches; ///< of a search, in order of place
    };

    explicit EncodedPainter(const CellPainter &cells) : m_cells(cells) {}

    [[nodiscard]] const QFont &font() const { return m_cells.font(); }
    [[nodiscard]] qreal cellWidth() const { return m_cells.cellWidth(); }
    [[nodiscard]] int rowHeight() const { return m_cells.rowHeight(); }

    /// Colours, and the marks in `visible`, are asked for once a picture rather than once a row.
    void begin(const Look &look, const PartSpans &parts, ByteRange visible);
    void paintRow(QPainter &painter, QPointF topLeft, const std::vector<RowPiece> &pieces,
                  const EncodedText &text, const PartSpans &parts) const;
    void paintPreedit(QPainter &painter, QPointF topLeft, const QString &preedit) const;
    [[nodiscard]] qreal textWidth(const QString &text) const { return m_cells.textWidth(text); }

private:
    using Pieces = std::vector<RowPiece>;

    [[nodiscard]] const PartStyle &styleOf(const PartSpan &span, const PartSpans &parts) const;
    [[nodiscard]] QColor colorOf(ByteRange &run, const PartSpans &parts) const;
    [[nodiscard]] QRectF cellsOf(ByteRange range, const Pieces &pieces, QPointF topLeft) const;
    void paintGround(QPainter &painter, QPointF topLeft, const Pieces &pieces) const;
    void paintGlyphs(QPainter &painter, QPointF topLeft, const RowPiece &piece, const EncodedText &text,
                     const PartSpans &parts) const;
    void paintUnderline(QPainter &painter, const QRectF &cells, const PartStyle &style) const;

    const CellPainter &m_cells;
    Look m_look;
    using PartStyles = std::array<PartStyle, std::size_t(PartName::KeyBinding) + 1>; ///< by PartName

    PartStyles m_partStyles;
    PartStyles m_asideStyles;                   ///< of the tokens that are not the current one
    std::array<ToneColors, 3> m_severityColors; ///< by Severity
    std::vector<FaultMark> m_marks;
    QColor m_quiet;
    QColor m_lit;
    QColor m_around;
    QColor m_found;
};

} // namespace jotscope
