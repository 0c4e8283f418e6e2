#pragma once

#include "app/inspect/cells/cell_painter.h"

#include <QAbstractScrollArea>

#include <cstddef>

namespace jotscope {

/// What all views of characters on a grid have in common: a font that zooms, rows of one height and a scroll
/// bar that counts their pixels. Knows nothing of what stands in a row.
class CellView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit CellView(QWidget *parent = nullptr);

    void setZoom(int steps); ///< of a tenth each, from the font's usual size

signals:
    void zoomWanted(int steps); ///< more, by the wheel; less when negative

protected:
    virtual void layOut() = 0; ///< anew, since the font is another

    void applyFont(); ///< a subclass begins with it
    [[nodiscard]] const CellPainter &cellPainter() const { return m_cells; }
    [[nodiscard]] int scrolled() const; ///< pixels above the viewport
    /// Where row `row` of those below `above` pixels begins in the viewport, as far as an int reaches.
    [[nodiscard]] int topOfRow(std::size_t row, int above = 0) const;
    void setRowCount(std::size_t rows, int around = 0); ///< `around`: pixels that no row takes
    /// Scrolls unless all of [top, bottom) of the viewport can be seen: then a third of its height is above,
    /// where the eye looks for it, or less if more of it can be shown so.
    void revealRows(int top, int bottom);
    [[nodiscard]] QSize sizeOfRows(std::size_t rows) const; ///< a hint: of a few rows at least, and no page

    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    CellPainter m_cells;
    int m_zoom = 0;
};

} // namespace jotscope
