#include "app/widgets/layout/turning_splitter.h"

#include <QEvent>
#include <QScrollArea>
#include <QScrollBar>

#include <algorithm>

namespace jotscope {

namespace {

/// What fits with nothing to spare is no room.
int withSpare(int width)
{
    return width * 5 / 4;
}

} // namespace

TurningSplitter::TurningSplitter(QWidget *view, int share, QWidget *otherView, int otherShare,
                                 QWidget *parent)
    : QSplitter(Qt::Horizontal, parent), m_shares{share, otherShare}
{
    std::size_t side = 0;
    for (QWidget *each : {view, otherView}) {
        auto *area = new QScrollArea(this);
        area->setFrameShape(QFrame::NoFrame);
        area->setFocusPolicy(Qt::NoFocus);
        area->setWidgetResizable(true);
        area->setWidget(each);
        setStretchFactor(static_cast<int>(side), m_shares[side]);
        m_areas[side++] = area;
    }
    for (QWidget *each : {view, otherView})
        each->installEventFilter(this);
    setChildrenCollapsible(false);
    divide();
}

QSize TurningSplitter::minimumSizeHint() const
{
    int height = handleWidth();
    for (const QScrollArea *area : m_areas)
        height += area->minimumSizeHint().height();
    return {std::ranges::max(neededWidths()), height};
}

std::array<int, 2> TurningSplitter::neededWidths() const
{
    std::array<int, 2> widths{};
    std::ranges::transform(m_areas, widths.begin(), [](const QScrollArea *area) {
        return area->widget()->minimumSizeHint().width() + area->verticalScrollBar()->sizeHint().width();
    });
    return widths;
}

void TurningSplitter::resizeEvent(QResizeEvent *event)
{
    turn();
    QSplitter::resizeEvent(event);
}

/// A view that shows more may need more. That it was laid out anew is told with every keystroke.
bool TurningSplitter::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest && neededWidths() != m_needed) {
        turn();
        updateGeometry();
    }
    return QSplitter::eventFilter(watched, event);
}

void TurningSplitter::turn()
{
    m_needed = neededWidths();
    const bool areBeside = width() >= withSpare(m_needed[0] + handleWidth() + m_needed[1]);
    for (std::size_t side = 0; side < m_areas.size(); ++side)
        m_areas[side]->setMinimumWidth(areBeside ? m_needed[side] : 0);
    if (areBeside == (orientation() == Qt::Horizontal))
        return;
    setOrientation(areBeside ? Qt::Horizontal : Qt::Vertical);
    divide();
}

/// In halves where they are one below the other: each is low then.
void TurningSplitter::divide()
{
    constexpr int kEnough = 10'000; // shares, of whatever there is
    if (orientation() == Qt::Horizontal)
        setSizes({m_shares[0] * kEnough, m_shares[1] * kEnough});
    else
        setSizes({kEnough, kEnough});
}

} // namespace jotscope
