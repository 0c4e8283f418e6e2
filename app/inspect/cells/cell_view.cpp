#include "app/inspect/cells/cell_view.h"

#include "app/inspect/cells/text_zoom.h"
#include "app/widgets/theme.h"

#include <QEvent>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>
#include <cstdint>
#include <limits>

namespace jotscope {

namespace {

constexpr std::size_t kFewestRows = 2;
constexpr std::size_t kMostRows = 16;
constexpr std::int64_t kFarthest = std::numeric_limits<int>::max() / 2;

} // namespace

CellView::CellView(QWidget *parent) : QAbstractScrollArea(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setMouseTracking(true);
}

void CellView::setZoom(int steps)
{
    if (steps == m_zoom)
        return;
    m_zoom = steps;
    applyFont();
}

void CellView::applyFont()
{
    m_cells.setFont(zoomed(monospaceFont(), m_zoom), devicePixelRatioF());
    layOut();
    updateGeometry();
}

int CellView::scrolled() const
{
    return verticalScrollBar()->value();
}

int CellView::topOfRow(std::size_t row, int above) const
{
    const auto top = static_cast<std::int64_t>(row) * m_cells.rowHeight() + above - scrolled();
    return static_cast<int>(std::clamp(top, -kFarthest, kFarthest));
}

void CellView::setRowCount(std::size_t rows, int around)
{
    // Text of nothing but line breaks could be taller than the scroll bar can count; its end is then only
    // reached by narrowing the text.
    const std::int64_t height = static_cast<std::int64_t>(rows) * m_cells.rowHeight() + around;
    const std::int64_t below = std::clamp<std::int64_t>(height - viewport()->height(), 0, kFarthest);
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(m_cells.rowHeight());
    verticalScrollBar()->setRange(0, static_cast<int>(below));
}

void CellView::revealRows(int top, int bottom)
{
    const int height = viewport()->height();
    if (top >= 0 && bottom <= height)
        return;
    const int lead = std::clamp(height - (bottom - top), 0, height / 3);
    verticalScrollBar()->setValue(scrolled() + top - lead);
}

QSize CellView::sizeOfRows(std::size_t rows) const
{
    const auto shown = static_cast<int>(std::clamp(rows, kFewestRows, kMostRows));
    return {QAbstractScrollArea::sizeHint().width(), shown * m_cells.rowHeight() + 2 * frameWidth()};
}

bool CellView::event(QEvent *event)
{
    if (event->type() == QEvent::ScreenChangeInternal)
        applyFont();
    return QAbstractScrollArea::event(event);
}

void CellView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    const QEvent::Type type = event->type();
    if (type == QEvent::FontChange || type == QEvent::StyleChange || type == QEvent::ApplicationFontChange)
        applyFont();
    if (type == QEvent::PaletteChange || type == QEvent::LanguageChange || type == QEvent::EnabledChange)
        viewport()->update();
}

void CellView::wheelEvent(QWheelEvent *event)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier))
        return QAbstractScrollArea::wheelEvent(event);
    if (const int steps = zoomSteps(*event); steps != 0)
        emit zoomWanted(steps);
    event->accept();
}

} // namespace jotscope
