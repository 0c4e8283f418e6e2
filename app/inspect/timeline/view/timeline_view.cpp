#include "app/inspect/timeline/view/timeline_view.h"

#include "app/inspect/timeline/timeline_text.h"
#include "app/inspect/timeline/view/timeline_accessible.h"
#include "app/widgets/texts/time_text.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace jotscope {

namespace {

using Kind = TimelineSpan::Kind;

constexpr int kStepsAcross = 100; ///< of the arrow keys, and with Shift:
constexpr int kLongStepsAcross = 10;

/// The spans that the token and the policy make, and not the clock.
std::vector<TimelineSpan> lastingSpans(std::vector<TimelineSpan> spans)
{
    std::erase_if(spans, [](const TimelineSpan &span) { return span.kind == Kind::ClockSkew; });
    return spans;
}

bool overlap(ByteRange a, ByteRange b)
{
    return a.begin < b.end && b.begin < a.end;
}

} // namespace

TimelineView::TimelineView(QWidget *parent) : QWidget(parent)
{
    installTimelineAccessibility();
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    describe();
}

TimelineFrame TimelineView::frame(double width) const
{
    if (!m_widths || m_widths->font() != font()) {
        QFont bold = font();
        bold.setBold(true);
        m_widths.emplace(font());
        m_boldWidths.emplace(bold);
    }
    return {width,
            QFontMetricsF(font()).height(),
            [this](const QString &text) { return m_widths->of(text); },
            [this](const QString &text) { return m_boldWidths->of(text); },
            QTimeZone::systemTimeZone(),
            layoutDirection()};
}

void TimelineView::showTimes(const Timeline &timeline, std::optional<Instant> asOf)
{
    const Instant before = asked();
    const bool isOfOtherTimes =
        timeline.marks != m_timeline.marks || lastingSpans(timeline.spans) != lastingSpans(m_timeline.spans);
    const bool isSkewed = timeline.spans != m_timeline.spans;
    const bool isAskedAnew = asOf != m_asOf;
    m_timeline = timeline;
    m_asOf = asOf;
    if (isOfOtherTimes || isSkewed || isAskedAnew)
        m_heights.clear();
    const bool isBeyond = !m_scale.covers(m_timeline.now) || !m_scale.covers(asked());
    if (isOfOtherTimes || isBeyond || (m_isWidened && isAskedAnew && !m_isDragging))
        scaleAnew();
    else if (isSkewed || isAskedAnew)
        layOutAnew();
    else
        tellAnew(before);
    describe();
    if (isAskedAnew) {
        QAccessibleValueChangeEvent event(this,
                                          static_cast<double>(asked().time_since_epoch().count()) / 1000);
        QAccessible::updateAccessibility(&event);
    }
}

void TimelineView::scaleAnew()
{
    m_scale = scaleOf(m_timeline, m_timeline.now, width());
    m_isWidened = !m_scale.covers(asked());
    if (m_isWidened)
        m_scale = scaleOf(m_timeline, asked(), width());
    layOutAnew();
}

void TimelineView::layOutAnew()
{
    const TimelineFrame all = frame(width());
    const double height = m_layout.height;
    m_layout = layOut(m_timeline, m_scale, asked(), all);
    m_captions = captionsOf(m_layout, m_timeline.now, m_asOf, all);
    if (m_layout.height != height)
        updateGeometry();
    update();
}

/// Repaints what a second has changed: the mark of now and, at times, a word on a flag.
void TimelineView::tellAnew(Instant askedBefore)
{
    const TimelineFrame all = frame(width());
    if (askedBefore != asked()) {
        std::vector<QString> told;
        for (const TimelineFlag &flag : m_layout.flags)
            told.push_back(flag.relative);
        m_heights.clear();
        if (!retell(m_layout, asked(), all))
            return layOutAnew();
        for (std::size_t i = 0; i < told.size(); ++i) {
            if (m_layout.flags[i].relative != told[i])
                update(m_layout.flags[i].rect.toAlignedRect());
        }
    }
    const std::vector<TimelineCaption> before =
        std::exchange(m_captions, captionsOf(m_layout, m_timeline.now, m_asOf, all));
    for (std::size_t i = 0; i < m_captions.size(); ++i) {
        if (m_captions[i] == before[i])
            continue;
        update(extentOf(m_layout, before[i]).toAlignedRect());
        update(extentOf(m_layout, m_captions[i]).toAlignedRect());
    }
}

void TimelineView::describe()
{
    setAccessibleName(tr("Timeline of the token"));
    const QString text = timelineText(m_timeline, m_asOf);
    if (text != accessibleDescription())
        setAccessibleDescription(text);
}

void TimelineView::setHighlight(ByteRange range)
{
    const auto before = litFlag();
    m_highlight = range;
    if (before != litFlag())
        update();
}

std::optional<std::size_t> TimelineView::litFlag() const
{
    for (std::size_t i = 0; i < m_layout.flags.size(); ++i) {
        for (const TimelineClaim &claim : m_layout.flags[i].mark.claims) {
            if (overlap(claim.where, m_highlight))
                return i;
        }
    }
    return std::nullopt;
}

void TimelineView::ask(std::optional<Instant> asOf)
{
    if (asOf == m_asOf)
        return;
    emit asOfWanted(asOf);
    showTimes(m_timeline, asOf);
}

std::chrono::seconds TimelineView::step() const
{
    return roundStretch(std::chrono::milliseconds(static_cast<std::int64_t>(
        m_layout.scale.millisecondsPerPixel() * m_layout.scale.width() / kStepsAcross)));
}

QSize TimelineView::sizeHint() const
{
    const int wide = fontMetrics().averageCharWidth() * 60;
    return {wide, heightForWidth(wide)};
}

QSize TimelineView::minimumSizeHint() const
{
    const int narrow = fontMetrics().averageCharWidth() * 24;
    return {narrow, heightForWidth(std::max(narrow, width()))};
}

int TimelineView::heightForWidth(int width) const
{
    if (width == this->width() && m_layout.height > 0)
        return static_cast<int>(std::ceil(m_layout.height));
    // A layout asks for several widths again and again before it settles.
    const auto [known, isNew] = m_heights.try_emplace(width);
    if (isNew)
        known->second = static_cast<int>(
            std::ceil(layOut(m_timeline, scaleOf(m_timeline, asked(), width), asked(), frame(width)).height));
    return known->second;
}

void TimelineView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintTimeline(painter, {m_layout, m_captions, m_asOf.has_value(), hasFocus(), litFlag()}, palette());
}

void TimelineView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        scaleAnew();
}

void TimelineView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    switch (event->type()) {
    case QEvent::FontChange:
    case QEvent::LayoutDirectionChange:
    case QEvent::LanguageChange:
    case QEvent::LocaleChange:
        m_heights.clear();
        scaleAnew();
        describe();
        break;
    case QEvent::PaletteChange:
        update();
        break;
    default:
        break;
    }
}

void TimelineView::mousePressEvent(QMouseEvent *event)
{
    const TimelinePlace place = placeAt(m_layout, m_layout.scale.xOf(asked()), event->position());
    if (event->button() != Qt::LeftButton ||
        (place.hit != TimelineHit::Handle && place.hit != TimelineHit::Track))
        return event->ignore();
    m_isDragging = true;
    m_grip = 0;
    if (place.hit == TimelineHit::Handle)
        m_grip = event->position().x() - m_layout.scale.xOf(asked());
    else
        dragTo(event->position().x());
}

void TimelineView::mouseMoveEvent(QMouseEvent *event)
{
    if (m_isDragging)
        return dragTo(event->position().x() - m_grip);
    const TimelinePlace place = placeAt(m_layout, m_layout.scale.xOf(asked()), event->position());
    setCursor(place.hit == TimelineHit::Handle  ? Qt::SizeHorCursor
              : place.hit == TimelineHit::Track ? Qt::PointingHandCursor
                                                : Qt::ArrowCursor);
    hover(place.hit == TimelineHit::Flag ? m_layout.flags[place.flag].mark.claims.front().where
                                         : ByteRange());
}

void TimelineView::mouseReleaseEvent(QMouseEvent *)
{
    m_isDragging = false;
}

void TimelineView::mouseDoubleClickEvent(QMouseEvent *)
{
    m_isDragging = false;
    ask(std::nullopt);
}

void TimelineView::dragTo(double x)
{
    const Instant now = m_timeline.now;
    std::vector<Instant> snaps{now};
    for (const TimelineMark &mark : m_timeline.marks)
        snaps.push_back(mark.at);
    const Instant meant = instantMeant(m_layout, x, snaps);
    ask(meant == now ? std::nullopt : std::optional(meant));
}

void TimelineView::hover(ByteRange range)
{
    if (range == m_hovered)
        return;
    m_hovered = range;
    emit hovered(range);
}

void TimelineView::moveBy(std::chrono::seconds distance)
{
    const Instant from = std::chrono::floor<std::chrono::seconds>(asked());
    ask(std::clamp<Instant>(from + distance, std::min(m_layout.scale.first(), from),
                            std::max(m_layout.scale.last(), from)));
}

void TimelineView::keyPressEvent(QKeyEvent *event)
{
    const auto askFor = [this](const char *claim, const TimelineMark &otherwise) {
        const TimelineMark *mark = m_timeline.mark(claim);
        ask((mark ? *mark : otherwise).at);
    };
    const bool isFar = event->modifiers().testFlag(Qt::ShiftModifier);
    const std::chrono::seconds distance =
        isFar ? roundStretch(step() * (kStepsAcross / kLongStepsAcross)) : step();
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    switch (event->key()) {
    case Qt::Key_Left:
        return moveBy(isMirrored ? distance : -distance);
    case Qt::Key_Right:
        return moveBy(isMirrored ? -distance : distance);
    case Qt::Key_Up:
        return moveBy(distance);
    case Qt::Key_Down:
        return moveBy(-distance);
    case Qt::Key_Home:
        if (!m_timeline.marks.empty())
            askFor("iat", m_timeline.marks.front());
        return;
    case Qt::Key_End:
        if (!m_timeline.marks.empty())
            askFor("exp", m_timeline.marks.back());
        return;
    case Qt::Key_Escape:
        if (m_asOf)
            return ask(std::nullopt);
        break;
    default:
        break;
    }
    QWidget::keyPressEvent(event);
}

QString TimelineView::toolTipAt(QPointF point) const
{
    const TimelinePlace place = placeAt(m_layout, m_layout.scale.xOf(asked()), point);
    switch (place.hit) {
    case TimelineHit::Handle:
        return tr("Drag to look at the token as of another instant; double-click for now");
    case TimelineHit::Flag: {
        const TimelineFlag &flag = m_layout.flags[place.flag];
        return flag.names + QLatin1String(": ") + utcText(flag.mark.at);
    }
    case TimelineHit::Track:
        return utcText(instantMeant(m_layout, point.x(), {}));
    case TimelineHit::Nothing:
        break;
    }
    return {};
}

bool TimelineView::event(QEvent *event)
{
    switch (event->type()) {
    case QEvent::ShortcutOverride: // Escape belongs to the window, but for the way back to now
        if (m_asOf && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape)
            event->accept();
        break;
    case QEvent::ToolTip: {
        auto *help = static_cast<QHelpEvent *>(event);
        QToolTip::showText(help->globalPos(), toolTipAt(help->pos()), this);
        return true;
    }
    case QEvent::Leave:
        hover({});
        break;
    default:
        break;
    }
    return QWidget::event(event);
}

void TimelineView::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void TimelineView::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

} // namespace jotscope
