#include "app/inspect/drawing/drawing_accessible.h"

#include "app/inspect/drawing/signature_drawing_view.h"

#include <QAccessibleWidget>

namespace jotscope {

namespace {

class AccessibleDrawing : public QAccessibleWidget
{
public:
    explicit AccessibleDrawing(SignatureDrawingView *view)
        : QAccessibleWidget(view, QAccessible::Graphic), m_view(view)
    {}

    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Value ? m_view->currentText() : QAccessibleWidget::text(kind);
    }

private:
    SignatureDrawingView *m_view;
};

QAccessibleInterface *makeAccessible(const QString & /*className*/, QObject *object)
{
    auto *view = qobject_cast<SignatureDrawingView *>(object);
    return view ? new AccessibleDrawing(view) : nullptr;
}

} // namespace

void installDrawingAccessibility()
{
    static const bool isInstalled = [] {
        QAccessible::installFactory(makeAccessible);
        return true;
    }();
    static_cast<void>(isInstalled);
}

} // namespace jotscope
