#pragma once

#include "app/inspect/timeline/layout/timeline_layout.h"
#include "app/inspect/timeline/view/timeline_painter.h"
#include "app/widgets/texts/text_widths.h"

#include <QWidget>

#include <map>

namespace jotscope {

/// A token's times on a line, with a handle for the instant that the token is looked at: dragged with the
/// mouse, moved with the arrow keys (further with Shift), to begin and end of the lifetime with Home and End,
/// back to now with Escape or a double-click. What a second changes is repainted, and nothing else.
class TimelineView : public QWidget
{
    Q_OBJECT

public:
    explicit TimelineView(QWidget *parent = nullptr);

    void showTimes(const Timeline &timeline, std::optional<Instant> asOf);
    /// Marks the flags whose claims are in `range` of the paste.
    void setHighlight(ByteRange range);

    [[nodiscard]] const TimelineLayout &drawn() const { return m_layout; }
    [[nodiscard]] std::optional<Instant> asOf() const { return m_asOf; }
    [[nodiscard]] Instant asked() const { return m_asOf.value_or(m_timeline.now); }
    void ask(std::optional<Instant> asOf);           ///< as a person does with the handle
    [[nodiscard]] std::chrono::seconds step() const; ///< of an arrow key

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

signals:
    void asOfWanted(std::optional<jotscope::Instant> asOf); ///< nothing: now again
    void hovered(jotscope::ByteRange range); ///< the claim that the pointer is on, in the paste

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    [[nodiscard]] TimelineFrame frame(double width) const;
    void scaleAnew();
    void layOutAnew();
    void tellAnew(Instant askedBefore);
    void dragTo(double x);
    void moveBy(std::chrono::seconds distance);
    void hover(ByteRange range);
    void describe();
    [[nodiscard]] QString toolTipAt(QPointF point) const;
    [[nodiscard]] std::optional<std::size_t> litFlag() const;

    Timeline m_timeline;
    TimeScale m_scale;        ///< with time from left to right
    bool m_isWidened = false; ///< beyond what the token and now need
    std::optional<Instant> m_asOf;
    TimelineLayout m_layout;
    mutable std::map<int, int> m_heights;       ///< at widths that were asked for
    mutable std::optional<TextWidths> m_widths; ///< in the font as it is, like those below
    mutable std::optional<TextWidths> m_boldWidths;
    std::vector<TimelineCaption> m_captions;
    ByteRange m_highlight;
    ByteRange m_hovered;
    bool m_isDragging = false;
    double m_grip = 0; ///< from the handle's middle to where it was taken
};

} // namespace jotscope
