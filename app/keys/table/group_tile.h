#pragma once

#include <QPushButton>

#include <string>
#include <vector>

class QMimeData;

namespace jotscope {

/// A group that keys are dropped on, or that is pressed for the chosen ones.
class GroupTile : public QPushButton
{
    Q_OBJECT

public:
    explicit GroupTile(QWidget *parent = nullptr);

    /// The ids of keys that are dragged within the program; anything else has none.
    static std::vector<std::string> idsIn(const QMimeData &mime);
    static void addIds(QMimeData &mime, const std::vector<std::string> &ids);

signals:
    void dropped(const std::vector<std::string> &ids);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
};

} // namespace jotscope
