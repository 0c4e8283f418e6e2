#include "app/keys/table/group_tile.h"

#include <QDragEnterEvent>
#include <QMimeData>

namespace jotscope {

namespace {

constexpr auto kIds = "application/x-jotscope-key-ids"; // random letters, which say nothing elsewhere

} // namespace

GroupTile::GroupTile(QWidget *parent) : QPushButton(parent)
{
    setAcceptDrops(true);
}

std::vector<std::string> GroupTile::idsIn(const QMimeData &mime)
{
    std::vector<std::string> ids;
    for (const QByteArray &id : mime.data(QLatin1String(kIds)).split('\n')) {
        if (!id.isEmpty())
            ids.push_back(id.toStdString());
    }
    return ids;
}

void GroupTile::addIds(QMimeData &mime, const std::vector<std::string> &ids)
{
    QByteArray all;
    for (const std::string &id : ids)
        all += QByteArray::fromStdString(id) + '\n';
    mime.setData(QLatin1String(kIds), all);
}

void GroupTile::dragEnterEvent(QDragEnterEvent *event)
{
    if (idsIn(*event->mimeData()).empty())
        return;
    event->acceptProposedAction();
    setDown(true);
}

void GroupTile::dragLeaveEvent(QDragLeaveEvent *)
{
    setDown(false);
}

void GroupTile::dropEvent(QDropEvent *event)
{
    setDown(false);
    event->acceptProposedAction();
    emit dropped(idsIn(*event->mimeData()));
}

} // namespace jotscope
