#include "app/inspect/encoded_accessible.h"

#include "app/inspect/encoded_view.h"

#include <QAccessibleTextInterface>
#include <QAccessibleWidget>

#include <algorithm>

namespace jotscope {

namespace {

/// Offsets are UTF-16 code units of the text as it is displayed; the view's are bytes.
class AccessibleEncodedView : public QAccessibleWidget, public QAccessibleTextInterface
{
public:
    explicit AccessibleEncodedView(EncodedView *view)
        : QAccessibleWidget(view, QAccessible::EditableText), m_view(view)
    {}

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::TextInterface)
            return static_cast<QAccessibleTextInterface *>(this);
        return QAccessibleWidget::interface_cast(type);
    }

    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.editable = true;
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

    void removeSelection(int /*index*/) override { m_view->setCaret(m_view->editor().caret().offset); }

    void setSelection(int /*index*/, int start, int end) override { addSelection(start, end); }

    [[nodiscard]] int cursorPosition() const override { return unit(m_view->editor().caret().offset); }

    void setCursorPosition(int position) override { m_view->setCaret(offset(position)); }

    using QAccessibleWidget::text; // the widget's name and description; the one below is the text itself
    [[nodiscard]] QString text(int start, int end) const override
    {
        const std::size_t begin = offset(start);
        return shown().display({begin, std::max(begin, offset(end))});
    }

    [[nodiscard]] int characterCount() const override { return static_cast<int>(shown().unitCount()); }

    [[nodiscard]] QRect characterRect(int position) const override
    {
        QRect rect = m_view->characterRect(offset(position));
        rect.moveTopLeft(m_view->viewport()->mapToGlobal(rect.topLeft()));
        return rect;
    }

    [[nodiscard]] int offsetAtPoint(const QPoint &point) const override
    {
        const ByteRange character = m_view->characterAt(m_view->viewport()->mapFromGlobal(point));
        return character.isEmpty() ? -1 : unit(character.begin);
    }

    void scrollToSubstring(int start, int end) override { m_view->reveal({offset(start), offset(end)}); }

    /// Which part of a token it is, in the words of the standards.
    QString attributes(int position, int *start, int *end) const override
    {
        const std::size_t at = offset(position);
        const PartSpans &parts = m_view->editor().parts();
        const ByteRange word = parts.wordAt(shown().view(), at);
        *start = unit(word.begin);
        *end = unit(word.end);
        return {};
    }

private:
    [[nodiscard]] const EncodedText &shown() const { return m_view->editor().text(); }

    [[nodiscard]] int unit(std::size_t offset) const { return static_cast<int>(shown().unitsBefore(offset)); }

    [[nodiscard]] std::size_t offset(int unit) const
    {
        return shown().offsetOfUnit(static_cast<std::size_t>(std::max(0, unit)));
    }

    EncodedView *m_view;
};

QAccessibleInterface *makeAccessible(const QString & /*className*/, QObject *object)
{
    auto *view = qobject_cast<EncodedView *>(object);
    return view ? new AccessibleEncodedView(view) : nullptr;
}

} // namespace

void installEncodedAccessibility()
{
    static const bool isInstalled = [] {
        QAccessible::installFactory(makeAccessible);
        return true;
    }();
    static_cast<void>(isInstalled);
}

} // namespace jotscope
