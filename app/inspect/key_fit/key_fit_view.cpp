#include "app/inspect/key_fit/key_fit_view.h"

#include "app/inspect/key_fit/key_fit_model.h"

#include <QClipboard>
#include <QFocusEvent>
#include <QGuiApplication>
#include <QKeyEvent>

namespace jotscope {

KeyFitView::KeyFitView(KeyFitModel &model, QWidget *parent) : RoomyTable(model, parent), m_model(model)
{
    setObjectName(QStringLiteral("keyFitTable"));
    setFittedColumn(KeyFitModel::Fit, 28);
    setFittedColumn(KeyFitModel::WhichKey, 36);
    retranslate();
}

void KeyFitView::changeEvent(QEvent *event)
{
    RoomyTable::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

/// So that the arrow keys and Ctrl+C have a row to begin with.
void KeyFitView::focusInEvent(QFocusEvent *event)
{
    RoomyTable::focusInEvent(event);
    if (event->reason() != Qt::MouseFocusReason && !currentIndex().isValid())
        setCurrentIndex(m_model.index(0, 0));
}

void KeyFitView::keyPressEvent(QKeyEvent *event)
{
    if (!event->matches(QKeySequence::Copy))
        return RoomyTable::keyPressEvent(event);
    if (currentIndex().isValid())
        QGuiApplication::clipboard()->setText(m_model.rowText(currentIndex().row()));
}

void KeyFitView::retranslate()
{
    setAccessibleName(tr("Keys against this token"));
}

} // namespace jotscope
