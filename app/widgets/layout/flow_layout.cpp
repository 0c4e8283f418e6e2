#include "app/widgets/layout/flow_layout.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace jotscope {

namespace {

/// The one line of a layout that was never told its width.
constexpr int kUnbounded = QLAYOUTSIZE_MAX;

} // namespace

FlowLayout::FlowLayout(QWidget *parent) : QLayout(parent)
{}

FlowLayout::~FlowLayout() = default;

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.emplace_back(item);
    invalidate();
}

int FlowLayout::count() const
{
    return static_cast<int>(m_items.size());
}

QLayoutItem *FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[static_cast<std::size_t>(index)].get() : nullptr;
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    if (index < 0 || index >= count())
        return nullptr;
    QLayoutItem *taken = m_items[static_cast<std::size_t>(index)].release();
    m_items.erase(m_items.begin() + index);
    invalidate();
    return taken;
}

Qt::Orientations FlowLayout::expandingDirections() const
{
    return {};
}

bool FlowLayout::hasHeightForWidth() const
{
    return true;
}

int FlowLayout::heightForWidth(int width) const
{
    const QMargins margins = contentsMargins();
    int bottom = 0;
    for (const Place &place : placesWithin(width - margins.left() - margins.right()))
        bottom = std::max(bottom, place.rect.bottom() + 1);
    return bottom + margins.top() + margins.bottom();
}

QSize FlowLayout::sizeHint() const
{
    QRect all;
    for (const Place &place : placesWithin(kUnbounded))
        all |= place.rect;
    return all.size().grownBy(contentsMargins());
}

QSize FlowLayout::minimumSize() const
{
    QSize widest(0, 0);
    for (const auto &item : m_items) {
        if (!item->isEmpty())
            widest = widest.expandedTo(item->minimumSize());
    }
    return widest.grownBy(contentsMargins());
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    const QRect inner = rect.marginsRemoved(contentsMargins());
    const Qt::LayoutDirection direction =
        parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    for (const Place &place : placesWithin(inner.width()))
        place.item->setGeometry(QStyle::visualRect(direction, inner, place.rect.translated(inner.topLeft())));
}

std::vector<FlowLayout::Place> FlowLayout::placesWithin(int width) const
{
    const int gap = std::max(0, spacing());
    std::vector<Place> places;
    QPoint at(0, 0);
    int lineHeight = 0;
    for (const auto &item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize size =
            item->sizeHint().boundedTo({std::max(width, item->minimumSize().width()), kUnbounded});
        if (at.x() > 0 && at.x() + size.width() > width) {
            at = {0, at.y() + lineHeight + gap};
            lineHeight = 0;
        }
        places.push_back({item.get(), {at, size}});
        at.rx() += size.width() + gap;
        lineHeight = std::max(lineHeight, size.height());
    }
    return places;
}

} // namespace jotscope
