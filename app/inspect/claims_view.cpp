#include "app/inspect/claims_view.h"

#include "app/inspect/claims_model.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>

namespace jotscope {

ClaimsView::ClaimsView(ClaimsModel &model, QWidget *parent) : RoomyTable(model, parent), m_model(model)
{
    setObjectName(QStringLiteral("claims"));
    setMouseTracking(true);
    setFittedColumn(ClaimsModel::Name, 24);
    setAccessibleName(tr("Claims"));
    connect(this, &QAbstractItemView::entered, this,
            [this](const QModelIndex &index) { emit hovered(m_model.placeOf(index.row())); });
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &index) {
                if (index.isValid())
                    emit chosen(m_model.placeOf(index.row()));
            });
}

void ClaimsView::copyValue()
{
    if (!currentIndex().isValid())
        return;
    const QString value = m_model.index(currentIndex().row(), ClaimsModel::Value).data().toString();
    QGuiApplication::clipboard()->setText(value.section(QLatin1Char('\n'), 0, 0));
}

void ClaimsView::changeEvent(QEvent *event)
{
    RoomyTable::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        setAccessibleName(tr("Claims"));
        fitRows();
    }
}

void ClaimsView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        return copyValue();
    RoomyTable::keyPressEvent(event);
}

bool ClaimsView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Leave)
        emit hovered({});
    return RoomyTable::viewportEvent(event);
}

} // namespace jotscope
