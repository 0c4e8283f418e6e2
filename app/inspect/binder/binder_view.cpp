#include "app/inspect/binder/binder_view.h"

#include "app/inspect/binder/binder_model.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>

namespace jotscope {

BinderView::BinderView(BinderModel &model, QWidget *parent) : RoomyTable(model, parent), m_model(model)
{
    setObjectName(QStringLiteral("binderTable"));
    setMouseTracking(true);
    setFittedColumn(BinderModel::ClaimName, 16);
    setFittedColumn(BinderModel::State, 20);
    connect(this, &QAbstractItemView::entered, this,
            [this](const QModelIndex &index) { emit hovered(m_model.placeOf(index.row())); });
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &index) { emit hovered(m_model.placeOf(index.row())); });
    retranslate();
}

void BinderView::changeEvent(QEvent *event)
{
    RoomyTable::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void BinderView::keyPressEvent(QKeyEvent *event)
{
    if (!event->matches(QKeySequence::Copy))
        return RoomyTable::keyPressEvent(event);
    if (currentIndex().isValid())
        QGuiApplication::clipboard()->setText(m_model.rowText(currentIndex().row()));
}

bool BinderView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Leave)
        emit hovered({});
    return RoomyTable::viewportEvent(event);
}

void BinderView::retranslate()
{
    setAccessibleName(tr("Hashes of this token"));
}

} // namespace jotscope
