#include "app/inspect/timeline/view/timeline_accessible.h"

#include "app/inspect/timeline/view/timeline_view.h"
#include "app/widgets/texts/time_text.h"

#include <QAccessibleValueInterface>
#include <QAccessibleWidget>

namespace jotscope {

namespace {

double inSeconds(Instant instant)
{
    return static_cast<double>(instant.time_since_epoch().count()) / 1000;
}

/// Values are Unix times in seconds.
class AccessibleTimeline : public QAccessibleWidget, public QAccessibleValueInterface
{
public:
    explicit AccessibleTimeline(TimelineView *view)
        : QAccessibleWidget(view, QAccessible::Slider), m_view(view)
    {}

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::ValueInterface)
            return static_cast<QAccessibleValueInterface *>(this);
        return QAccessibleWidget::interface_cast(type);
    }

    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Value ? localText(m_view->asked()) : QAccessibleWidget::text(kind);
    }

    [[nodiscard]] QVariant currentValue() const override { return inSeconds(m_view->asked()); }
    [[nodiscard]] QVariant maximumValue() const override { return inSeconds(m_view->drawn().scale.last()); }
    [[nodiscard]] QVariant minimumValue() const override { return inSeconds(m_view->drawn().scale.first()); }
    [[nodiscard]] QVariant minimumStepSize() const override
    {
        return static_cast<double>(m_view->step().count());
    }

    void setCurrentValue(const QVariant &value) override
    {
        m_view->ask(Instant(std::chrono::milliseconds(std::llround(value.toDouble() * 1000))));
    }

private:
    TimelineView *m_view;
};

QAccessibleInterface *makeAccessible(const QString & /*className*/, QObject *object)
{
    auto *view = qobject_cast<TimelineView *>(object);
    return view ? new AccessibleTimeline(view) : nullptr;
}

} // namespace

void installTimelineAccessibility()
{
    static const bool isInstalled = [] {
        QAccessible::installFactory(makeAccessible);
        return true;
    }();
    static_cast<void>(isInstalled);
}

} // namespace jotscope
