#include "app/inspect/cells/readable_text.h"
#include "app/inspect/encoded/text/encoded_text.h"

#include <QAbstractScrollArea>
#include <QAccessibleTextInterface>
#include <QAccessibleWidget>

#include <algorithm>

namespace jotscope {

namespace {

/// Offsets are UTF-16 code units of the text as it is spoken; the view's are bytes.
class AccessibleText : public QAccessibleWidget, public QAccessibleTextInterface
{
public:
    AccessibleText(QAbstractScrollArea *area, ReadableText *view)
        : QAccessibleWidget(area, QAccessible::EditableText), m_area(area), m_view(view)
    {}

    using QAccessibleWidget::text; ///< the widget's name and description, beside the text it shows

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::TextInterface)
            return static_cast<QAccessibleTextInterface *>(this);
        return QAccessibleWidget::interface_cast(type);
    }

    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.editable = m_view->isEditable();
        state.readOnly = !m_view->isEditable();
        state.multiLine = true;
        state.selectableText = true;
        return state;
    }

    void selection(int index, int *start, int *end) const override
    {
        const bool isKnown = index == 0 && selectionCount() == 1;
        *start = isKnown ? unit(m_view->selection().begin) : 0;
        *end = isKnown ? unit(m_view->selection().end) : 0;
    }

    [[nodiscard]] int selectionCount() const override { return m_view->selection().isEmpty() ? 0 : 1; }
    void addSelection(int start, int end) override { m_view->select({offset(start), offset(end)}); }
    void removeSelection(int /*index*/) override { m_view->setCaret(m_view->caretOffset()); }
    void setSelection(int /*index*/, int start, int end) override { addSelection(start, end); }
    [[nodiscard]] int cursorPosition() const override { return unit(m_view->caretOffset()); }
    void setCursorPosition(int position) override { m_view->setCaret(offset(position)); }

    [[nodiscard]] QString text(int start, int end) const override
    {
        const std::size_t begin = offset(start);
        return m_view->spoken().display({begin, std::max(begin, offset(end))});
    }

    [[nodiscard]] int characterCount() const override
    {
        return static_cast<int>(m_view->spoken().unitCount());
    }

    [[nodiscard]] QRect characterRect(int position) const override
    {
        QRect rect = m_view->characterRect(offset(position));
        rect.moveTopLeft(m_area->viewport()->mapToGlobal(rect.topLeft()));
        return rect;
    }

    [[nodiscard]] int offsetAtPoint(const QPoint &point) const override
    {
        const ByteRange character = m_view->characterAt(m_area->viewport()->mapFromGlobal(point));
        return character.isEmpty() ? -1 : unit(character.begin);
    }

    void scrollToSubstring(int start, int end) override { m_view->reveal({offset(start), offset(end)}); }

    QString attributes(int position, int *start, int *end) const override
    {
        const ByteRange word = m_view->wordAt(offset(position));
        *start = unit(word.begin);
        *end = unit(word.end);
        return {};
    }

private:
    [[nodiscard]] int unit(std::size_t offset) const
    {
        return static_cast<int>(m_view->spoken().unitsBefore(offset));
    }

    [[nodiscard]] std::size_t offset(int unit) const
    {
        return m_view->spoken().offsetOfUnit(static_cast<std::size_t>(std::max(0, unit)));
    }

    QAbstractScrollArea *m_area;
    ReadableText *m_view;
};

QAccessibleInterface *makeAccessible(const QString & /*className*/, QObject *object)
{
    auto *area = qobject_cast<QAbstractScrollArea *>(object);
    auto *view = dynamic_cast<ReadableText *>(object);
    return area && view ? new AccessibleText(area, view) : nullptr;
}

} // namespace

void installTextAccessibility()
{
    static const bool isInstalled = [] {
        QAccessible::installFactory(makeAccessible);
        return true;
    }();
    static_cast<void>(isInstalled);
}

} // namespace jotscope
