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
    for (std::size_t side = 0; QWidget * each : {view, otherView}) {
        auto *area = new QScrollArea(this);
        area->setFrameShape(QFrame::NoFrame);
        area->setFocusPolicy(Qt::NoFocus);
        area->setWidgetResizable(true);
        area->setWidget(each);
        each->installEventFilter(this);
        setStretchFactor(static_cast<int>(side), m_shares[side]);
        m_areas[side++] = area;
    }
    setChildrenCollapsible(false);
    divide();
}

QSize TurningSplitter::minimumSizeHint() const
{
    QSize size(0, handleWidth());
    for (std::size_t side = 0; side < m_areas.size(); ++side)
        size = {std::max(size.width(), neededWidth(side)),
                size.height() + m_areas[side]->minimumSizeHint().height()};
    return size;
}

int TurningSplitter::neededWidth(std::size_t side) const
{
    const QScrollArea *area = m_areas[side];
    return area->widget()->minimumSizeHint().width() + area->verticalScrollBar()->sizeHint().width();
}

void TurningSplitter::resizeEvent(QResizeEvent *event)
{
    turn();
    QSplitter::resizeEvent(event);
}

/// A view that shows more may need more.
bool TurningSplitter::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest) {
        turn();
        updateGeometry();
    }
    return QSplitter::eventFilter(watched, event);
}

void TurningSplitter::turn()
{
    const int needed = neededWidth(0) + handleWidth() + neededWidth(1);
    const bool areBeside = width() >= withSpare(needed);
    for (std::size_t side = 0; side < m_areas.size(); ++side)
        m_areas[side]->setMinimumWidth(areBeside ? neededWidth(side) : 0);
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
