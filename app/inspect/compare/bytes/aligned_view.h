#pragma once

#include "app/inspect/compare/bytes/aligned_text.h"

#include <QAbstractScrollArea>

namespace jotscope {

/// The characters of two tokens side by side. What is in the first alone is struck out, what is in the second
/// alone is underlined, each on a colour of its own, and a hatched gap stands for it on the other side. Draws
/// the visible rows only.
class AlignedView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit AlignedView(QWidget *parent = nullptr);

    void setText(AlignedText text);
    [[nodiscard]] const AlignedText &text() const { return m_text; }
    [[nodiscard]] std::size_t topRow() const; ///< the first that is visible
    [[nodiscard]] const std::optional<AlignedSelection> &selection() const { return m_selection; }
    void select(std::optional<AlignedSelection> selection);
    void copySelection() const;
    void setZoom(int steps); ///< of a tenth each, from the font's usual size

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

public slots:
    void showNextDifference();
    void showPreviousDifference();

signals:
    void hovered(const jotscope::Sides<jotscope::ByteRange> &place); ///< in each paste
    void zoomWanted(int steps); ///< more, by the wheel; less when negative

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    void layOut();
    [[nodiscard]] QFont cellFont() const;
    void describe();
    void goTo(std::optional<std::size_t> row);
    [[nodiscard]] QString captionOf(const AlignedPart &part) const;
    [[nodiscard]] qreal sideLeft(Side side) const;
    void paintName(QPainter &painter, const AlignedPart &part, qreal top) const;
    void paintPiece(QPainter &painter, const AlignedPiece &piece, const AlignedPart &part, qreal top) const;
    void hover(QPointF position);
    [[nodiscard]] Sides<ByteRange> selectedPlace() const;
    [[nodiscard]] AlignedCell cellAt(Side side, QPointF position) const;
    void pressAt(const QMouseEvent &event);
    void dragTo(QPointF position);
    void moveCaret(std::ptrdiff_t cells, bool extends);
    void chooseSide(Side side);
    void paintSelection(QPainter &painter, std::size_t row, qreal top) const;

    AlignedText m_text;
    int m_zoom = 0;
    qreal m_cellWidth = 1;
    int m_rowHeight = 1;
    std::optional<AlignedSelection> m_selection;
    bool m_isDragging = false;
    std::optional<std::size_t> m_difference; ///< the row that was gone to last
};

} // namespace jotscope
