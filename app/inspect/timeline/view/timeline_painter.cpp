#include "app/inspect/timeline/view/timeline_painter.h"

#include "app/widgets/theme.h"

#include <QFontMetricsF>
#include <QLinearGradient>
#include <QPainter>
#include <QPainterPath>

namespace jotscope {

namespace {

using Kind = TimelineSpan::Kind;

constexpr double kFadeShare = 0.12;  ///< of the width, where a lifetime is open
constexpr double kBreakSlant = 0.45; ///< of the track's height

class TimelinePainting
{
public:
    TimelinePainting(QPainter &painter, const TimelinePicture &picture, const QPalette &palette)
        : m_painter(painter)
        , m_picture(picture)
        , m_layout(picture.layout)
        , m_palette(palette)
        , m_colors(timelineColors(palette))
        , m_bold(painter.font())
    {
        m_bold.setBold(true);
    }

    void paint()
    {
        m_painter.setRenderHint(QPainter::Antialiasing);
        m_painter.setLayoutDirection(Qt::LayoutDirectionAuto); // each text runs in its own direction
        paintTrack();
        paintTicks();
        for (std::size_t i = 0; i < m_layout.flags.size(); ++i)
            paintFlag(m_layout.flags[i], m_picture.litFlag == i);
        if (m_picture.captions.size() > 1)
            paintNow(m_picture.captions[1]);
        if (!m_picture.captions.empty())
            paintHandle(m_picture.captions[0]);
    }

private:
    void paintTrack()
    {
        const QRectF track = m_layout.track;
        QPainterPath shape;
        shape.addRoundedRect(track, track.height() / 2, track.height() / 2);
        m_painter.save();
        m_painter.setClipPath(shape);
        m_painter.fillRect(track, m_colors.track);
        for (const TimelineBar &bar : m_layout.bars)
            paintBar(bar);
        m_painter.restore();
        paintBreaks();
    }

    void paintBar(const TimelineBar &bar)
    {
        if (bar.span.kind != Kind::Lifetime) {
            const QColor color = bar.span.kind == Kind::Leeway ? m_colors.leeway : m_colors.skew;
            QColor veil = color;
            veil.setAlphaF(0.25F);
            m_painter.fillRect(bar.rect, veil);
            m_painter.fillRect(bar.rect, QBrush(color, Qt::BDiagPattern));
            return;
        }
        if (bar.span.begin && bar.span.end) {
            m_painter.fillRect(bar.rect, m_colors.lifetime);
            return;
        }
        // It fades away where the token does not say when it ends or begins.
        const bool fadesRight = bar.span.end.has_value() == m_layout.scale.isMirrored();
        QColor none = m_colors.lifetime;
        none.setAlphaF(0.0F);
        QLinearGradient fade(bar.rect.topLeft(), bar.rect.topRight());
        const double share = std::min(1.0, m_layout.track.width() * kFadeShare / bar.rect.width());
        fade.setColorAt(fadesRight ? 1 : 0, none);
        fade.setColorAt(fadesRight ? 1 - share : share, m_colors.lifetime);
        m_painter.fillRect(bar.rect, fade);
    }

    /// Two slanted strokes, as engineers draw an axis with a piece left out.
    void paintBreaks()
    {
        const std::vector<TimeScale::Section> &sections = m_layout.scale.sections();
        const QRectF track = m_layout.track.adjusted(0, -2, 0, 2);
        const double slant = track.height() * kBreakSlant;
        for (std::size_t i = 1; i < sections.size(); ++i) {
            const double x =
                m_layout.scale.xOf(sections[i - 1].end + (sections[i].begin - sections[i - 1].end) / 2);
            const QPolygonF gap({{x - slant * 1.5, track.bottom()},
                                 {x + slant * 0.5, track.top()},
                                 {x + slant * 1.5, track.top()},
                                 {x - slant * 0.5, track.bottom()}});
            m_painter.setPen(Qt::NoPen);
            m_painter.setBrush(cardBackground(m_palette));
            m_painter.drawPolygon(gap);
            m_painter.setPen(QPen(m_colors.pole, 1));
            m_painter.drawLine(gap[0], gap[1]);
            m_painter.drawLine(gap[3], gap[2]);
        }
    }

    void paintTicks()
    {
        m_painter.setPen(QPen(quietText(m_palette), 1));
        const QFontMetricsF metrics(m_painter.font());
        for (const TimeTick &tick : m_layout.ticks) {
            const double x = std::round(tick.x) + 0.5;
            const double top = m_layout.track.bottom() + 2;
            m_painter.drawLine(QPointF(x, top), QPointF(x, top + m_layout.track.height() / 4));
            m_painter.drawText(QPointF(tick.x - tick.labelWidth / 2, m_layout.tickTop + metrics.ascent()),
                               tick.label);
        }
    }

    void paintFlag(const TimelineFlag &flag, bool isLit)
    {
        const double x = std::round(flag.x) + 0.5;
        m_painter.setPen(QPen(m_colors.pole, 1));
        m_painter.drawLine(QPointF(x, flag.rect.top()), QPointF(x, m_layout.track.top()));
        m_painter.setPen(QPen(m_palette.color(QPalette::Text), 2));
        m_painter.drawLine(QPointF(x, m_layout.track.top() - 1), QPointF(x, m_layout.track.bottom() + 1));

        const QFontMetricsF metrics(m_painter.font());
        const QFontMetricsF boldMetrics(m_bold);
        if (isLit) {
            const double around = metrics.height() / 6;
            m_painter.setPen(Qt::NoPen);
            m_painter.setBrush(linkHighlight(m_palette));
            m_painter.drawRoundedRect(flag.rect.adjusted(-around, 0, around, 0), around, around);
        }
        const double width = flag.rect.width();
        const QString names = boldMetrics.elidedText(flag.names, Qt::ElideRight, width);
        const double left = std::max(0.0, width - boldMetrics.horizontalAdvance(names));
        const QString relative =
            metrics.elidedText(QStringLiteral("  ") + flag.relative, Qt::ElideRight, left);
        const QString time = metrics.elidedText(flag.time, Qt::ElideRight, width);
        // Text hugs its pole, on whichever side of it.
        const bool isRightAligned = flag.isAhead == m_layout.scale.isMirrored();
        paintLine(flag.rect.topLeft(), width, isRightAligned, names, relative);
        m_painter.setPen(quietText(m_palette));
        const double at =
            isRightAligned ? flag.rect.right() - metrics.horizontalAdvance(time) : flag.rect.left();
        m_painter.drawText(QPointF(at, flag.rect.center().y() + metrics.ascent()), time);
    }

    /// A name and what is said of it, in the order of reading.
    void paintLine(QPointF topLeft, double width, bool isRightAligned, const QString &name,
                   const QString &text)
    {
        const QFontMetricsF metrics(m_painter.font());
        const QFontMetricsF boldMetrics(m_bold);
        const double nameWidth = boldMetrics.horizontalAdvance(name);
        const double textWidth = metrics.horizontalAdvance(text);
        const double begin = topLeft.x() + (isRightAligned ? width - nameWidth - textWidth : 0);
        const double base = topLeft.y() + metrics.ascent();
        const bool isMirrored = m_layout.scale.isMirrored();
        const QFont plain = m_painter.font();
        m_painter.setPen(m_palette.color(QPalette::Text));
        m_painter.setFont(m_bold);
        m_painter.drawText(QPointF(isMirrored ? begin + textWidth : begin, base), name);
        m_painter.setFont(plain);
        m_painter.drawText(QPointF(isMirrored ? begin : begin + nameWidth, base),
                           isMirrored ? text.trimmed() : text);
    }

    void paintCaption(const TimelineCaption &caption)
    {
        if (caption.rect.isEmpty())
            return;
        const QString text = caption.text.isEmpty() ? QString() : QStringLiteral("  ") + caption.text;
        paintLine(caption.rect.topLeft(), caption.rect.width(), false, caption.name, text);
    }

    /// Where the clock is while another instant is asked about.
    void paintNow(const TimelineCaption &now)
    {
        const QRectF track = m_layout.track;
        m_painter.setPen(QPen(m_palette.color(QPalette::Text), 1, Qt::DashLine));
        m_painter.drawLine(QPointF(now.x, track.top() - track.height() / 2),
                           QPointF(now.x, track.bottom() + track.height() / 2));
        paintCaption(now);
    }

    void paintHandle(const TimelineCaption &caption)
    {
        const QRectF track = m_layout.track;
        const double radius = track.height() * 0.9;
        const QPointF center(caption.x, track.center().y());
        if (m_picture.hasFocus) {
            m_painter.setBrush(Qt::NoBrush);
            m_painter.setPen(QPen(m_colors.handle, 1.5));
            m_painter.drawEllipse(center, radius + 3, radius + 3);
        }
        m_painter.setPen(QPen(m_colors.handle, 2.5));
        // Filled once it no longer stands where the clock is.
        m_painter.setBrush(m_picture.isAsOf ? m_colors.handle : cardBackground(m_palette));
        m_painter.drawEllipse(center, radius, radius);
        paintCaption(caption);
    }

    QPainter &m_painter;
    const TimelinePicture &m_picture;
    const TimelineLayout &m_layout;
    const QPalette &m_palette;
    TimelineColors m_colors;
    QFont m_bold;
};

} // namespace

void paintTimeline(QPainter &painter, const TimelinePicture &picture, const QPalette &palette)
{
    TimelinePainting(painter, picture, palette).paint();
}

QRectF extentOf(const TimelineLayout &layout, const TimelineCaption &caption)
{
    const double reach = layout.track.height() + 5;
    const QRectF knob(caption.x - reach, layout.track.center().y() - reach, 2 * reach, 2 * reach);
    return knob.united(caption.rect).adjusted(-1, -1, 1, 1);
}

TimelineColors timelineColors(const QPalette &palette)
{
    const QColor good = toneColors(Tone::Good, palette).border;
    return {good,
            good,
            toneColors(Tone::Warning, palette).text,
            quietText(palette),
            palette.color(QPalette::Highlight),
            toneColors(Tone::Neutral, palette).background};
}

} // namespace jotscope
