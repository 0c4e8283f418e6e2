#include "app/inspect/drawing/signature_drawing_view.h"

#include "app/inspect/drawing/drawing_accessible.h"
#include "app/inspect/drawing/drawing_words.h"
#include "app/widgets/layout/area_around.h"
#include "app/widgets/theme.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>
#include <utility>

namespace jotscope {

namespace {

constexpr std::size_t kLargeToken = std::size_t{256} << 10; ///< its digest is worth a worker

} // namespace

SignatureDrawingView::SignatureDrawingView(QWidget *parent) : QWidget(parent)
{
    installDrawingAccessibility();
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    layOutAnew();
    describe();
}

SignatureDrawingView::~SignatureDrawingView() = default;

void SignatureDrawingView::setDetachedPayload(std::optional<std::string> payload)
{
    m_detachedPayload = std::move(payload);
}

void SignatureDrawingView::showToken(const InspectedToken &token)
{
    const std::size_t attempts = token.signature.attempts.size();
    if (token.token == m_token && token.signature.key == m_key && attempts == m_attempts)
        return;
    m_token = token.token;
    m_key = token.signature.key;
    m_attempts = attempts;
    if (token.token->text.size() < kLargeToken) {
        m_task.cancel();
        setDrawing(drawToken(token, m_detachedPayload));
        return;
    }
    setDrawing({});
    m_task.run(
        [token, payload = m_detachedPayload](const std::stop_token &) { return drawToken(token, payload); },
        [this](SignatureDrawing drawing) { setDrawing(std::move(drawing)); });
}

void SignatureDrawingView::setDrawing(SignatureDrawing drawing)
{
    m_drawing = std::move(drawing);
    m_hovered = kNoItem;
    m_current = kNoItem;
    m_highlight = {};
    setVisible(!m_drawing.isEmpty());
    layOutAnew();
    describe();
    emit drawn();
}

int SignatureDrawingView::inset() const
{
    return fontMetrics().height() / 3;
}

bool SignatureDrawingView::showsSignature() const
{
    return std::ranges::any_of(m_drawing.sections, [](const DrawnSection &section) {
        return section.part != kNoPart && !section.fields.empty() &&
               section.fields.front().kind != FieldKind::Length;
    });
}

DrawingLayout SignatureDrawingView::layOut(double width) const
{
    const double margin = inset();
    const bool isRightToLeft = layoutDirection() == Qt::RightToLeft;
    return layOutDrawing(m_drawing, m_painter->metrics(std::max(0.0, width - 2 * margin), isRightToLeft),
                         drawingWords());
}

void SignatureDrawingView::layOutAnew()
{
    if (!m_painter || m_painter->font() != QFont(font(), this))
        m_painter.emplace(font(), *this); // which knows the widths of words
    m_layout = layOut(width());
    updateGeometry();
    update();
}

int SignatureDrawingView::heightForWidth(int width) const
{
    const double height = width == this->width() ? m_layout.height : layOut(width).height;
    return static_cast<int>(std::ceil(height + 2 * inset()));
}

QSize SignatureDrawingView::sizeHint() const
{
    const int width = minimumSizeHint().width(); // the pane's width is for others to say
    return {width, heightForWidth(std::max(width, this->width()))};
}

QSize SignatureDrawingView::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 30, fontMetrics().height()};
}

const DrawnSection &SignatureDrawingView::sectionOf(std::size_t item) const
{
    return m_drawing.sections[m_layout.items[item].section];
}

const DrawnField &SignatureDrawingView::fieldOf(std::size_t item) const
{
    return sectionOf(item).fields[m_layout.items[item].field];
}

LinkedBytes SignatureDrawingView::linkOf(std::size_t item) const
{
    if (item == kNoItem || !m_token)
        return {};
    const TokenPart *part = m_token->at(sectionOf(item).part);
    return part ? linkBytes({m_token, part}, fieldOf(item).where) : LinkedBytes();
}

bool SignatureDrawingView::isAt(std::size_t item, const LinkedPlaces &places) const
{
    const LinkedBytes *place = m_token ? placeIn(places, m_token->at(sectionOf(item).part)) : nullptr;
    const ByteRange where = fieldOf(item).where;
    return place && fieldOf(item).kind != FieldKind::Length && where.begin < place->decoded.range.end &&
           place->decoded.range.begin < where.end;
}

QRect SignatureDrawingView::itemRect(std::size_t item) const
{
    if (item >= m_layout.items.size())
        return {};
    const double margin = inset();
    const double grow = margin * 0.5;
    return rectOf(m_layout.items[item].box)
        .translated(margin, margin)
        .adjusted(-grow, -grow, grow, grow)
        .toAlignedRect();
}

QString SignatureDrawingView::currentText() const
{
    return m_current == kNoItem ? QString() : fieldStatus(sectionOf(m_current), fieldOf(m_current));
}

std::size_t SignatureDrawingView::itemAt(QPointF position) const
{
    const double margin = inset();
    return m_layout.itemAt(position.x() - margin, position.y() - margin);
}

void SignatureDrawingView::setHighlight(const LinkedPlaces &places)
{
    if (places == m_highlight)
        return;
    m_highlight = places;
    update();
}

void SignatureDrawingView::jump(const LinkedPlaces &places)
{
    for (std::size_t item = 0; item < m_layout.items.size(); ++item) {
        if (!isAt(item, places))
            continue;
        m_current = item;
        update();
        return revealCurrent();
    }
}

void SignatureDrawingView::tell(std::size_t item)
{
    emit hovered(linkOf(item));
    emit told(item == kNoItem ? QString() : fieldStatus(sectionOf(item), fieldOf(item)));
}

void SignatureDrawingView::setHovered(std::size_t item)
{
    if (item == m_hovered)
        return;
    m_hovered = item;
    tell(item == kNoItem && hasFocus() ? m_current : item);
    update();
}

void SignatureDrawingView::setCurrent(std::size_t item)
{
    m_current = item;
    update();
    if (item == kNoItem)
        return;
    revealCurrent();
    emit rested(linkOf(item));
    tell(item);
    QAccessibleValueChangeEvent changed(this, currentText());
    QAccessible::updateAccessibility(&changed);
}

void SignatureDrawingView::revealCurrent()
{
    QScrollArea *area = areaAround(*this);
    if (!area)
        return;
    const QRect row = itemRect(m_current);
    const QPoint place = mapTo(area->widget(), row.center());
    area->ensureVisible(place.x(), place.y(), 0, row.height() / 2 + fontMetrics().height());
}

void SignatureDrawingView::describe()
{
    setAccessibleName(tr("Drawing of the signature"));
    setAccessibleDescription(drawingInWords(m_drawing));
}

void SignatureDrawingView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    const QEvent::Type type = event->type();
    if (type == QEvent::LanguageChange)
        describe();
    if (type == QEvent::LanguageChange || type == QEvent::FontChange || type == QEvent::LayoutDirectionChange)
        layOutAnew();
}

void SignatureDrawingView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_layout = layOut(width());
}

void SignatureDrawingView::paintItem(QPainter &painter, std::size_t item, const QColor &fill,
                                     const QColor &edge) const
{
    const double radius = inset();
    painter.setPen(edge.isValid() ? QPen(edge, fontMetrics().height() / 10.0) : QPen(Qt::NoPen));
    painter.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    const double inset = edge.isValid() ? fontMetrics().height() / 20.0 : 0;
    painter.drawRoundedRect(QRectF(itemRect(item)).adjusted(inset, inset, -inset, -inset), radius, radius);
}

void SignatureDrawingView::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (std::size_t i = 0; i < m_layout.items.size(); ++i) {
        if (i == m_hovered || isAt(i, m_highlight))
            paintItem(painter, i, linkHighlight(palette()), {});
    }
    if (hasFocus() && m_current != kNoItem)
        paintItem(painter, m_current, {}, palette().color(QPalette::Highlight));
    const double margin = inset();
    painter.translate(margin, margin);
    m_painter->paint(painter, m_layout, QRectF(event->rect()).translated(-margin, -margin),
                     isDark(palette()));
}

} // namespace jotscope
