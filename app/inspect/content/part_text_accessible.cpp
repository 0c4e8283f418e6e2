#include "app/inspect/content/part_text_accessible.h"

#include "app/inspect/content/part_text.h"
#include "app/inspect/encoded/encoded_text.h"

#include <QAccessibleTextInterface>
#include <QAccessibleWidget>

#include <algorithm>

namespace jotscope {

namespace {

/// Offsets are UTF-16 code units of the text as it is spoken; the view's are bytes.
class AccessiblePartText : public QAccessibleWidget, public QAccessibleTextInterface
{
public:
    explicit AccessiblePartText(PartText *view)
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
        state.readOnly = true;
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
    void removeSelection(int /*index*/) override { m_view->setCaret(m_view->caret()); }
    void setSelection(int /*index*/, int start, int end) override { addSelection(start, end); }
    [[nodiscard]] int cursorPosition() const override { return unit(m_view->caret()); }
    void setCursorPosition(int position) override { m_view->setCaret(offset(position)); }

    using QAccessibleWidget::text; // the widget's name and description; the one below is the text itself
    [[nodiscard]] QString text(int start, int end) const override
    {
        const std::size_t begin = offset(start);
        return spoken().display({begin, std::max(begin, offset(end))});
    }

    [[nodiscard]] int characterCount() const override { return static_cast<int>(spoken().unitCount()); }

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

    QString attributes(int position, int *start, int *end) const override
    {
        *start = position;
        *end = position + 1;
        return {};
    }

private:
    /// Indexed when it is asked for, which is never where nobody listens.
    [[nodiscard]] const EncodedText &spoken() const
    {
        if (m_part != m_view->part()) {
            m_part = m_view->part();
            const std::string_view bytes = m_part ? m_part->bytes() : std::string_view();
            m_spoken.assign(QByteArray::fromRawData(bytes.data(), static_cast<qsizetype>(bytes.size())));
        }
        return m_spoken;
    }

    [[nodiscard]] int unit(std::size_t offset) const
    {
        return static_cast<int>(spoken().unitsBefore(offset));
    }

    [[nodiscard]] std::size_t offset(int unit) const
    {
        return spoken().offsetOfUnit(static_cast<std::size_t>(std::max(0, unit)));
    }

    PartText *m_view;
    mutable std::shared_ptr<const TokenPart> m_part;
    mutable EncodedText m_spoken;
};

QAccessibleInterface *makeAccessible(const QString & /*className*/, QObject *object)
{
    auto *view = qobject_cast<PartText *>(object);
    return view ? new AccessiblePartText(view) : nullptr;
}

} // namespace

void installPartTextAccessibility()
{
    static const bool isInstalled = [] {
        QAccessible::installFactory(makeAccessible);
        return true;
    }();
    static_cast<void>(isInstalled);
}

} // namespace jotscope
