#pragma once

#include "app/widgets/cards/card.h"

#include <string>
#include <vector>

class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QToolButton;

namespace jotscope {

class FlowLayout;
class GroupTile;
class KeysOnHand;

/// Into which group keys go: a tile for each. Comes up while keys are dragged, to be dropped on, and when it
/// is asked for.
class GroupStrip : public Card
{
    Q_OBJECT

public:
    explicit GroupStrip(KeysOnHand &keys, QWidget *parent = nullptr);

    void ask(std::vector<std::string> ids); ///< where these shall go; again: no longer
    void followDrag(bool isDragging);
    [[nodiscard]] bool isAsking() const { return !m_ids.empty(); }

signals:
    void moved(int count, const QString &group); ///< which is empty for none
    void availabilityChanged();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    GroupTile *addTile(const QString &text, const QString &objectName);
    void fill();
    void askForName(std::vector<std::string> ids);
    void nameNew();
    void put(const std::vector<std::string> &ids, const QString &group);
    void putAway();
    void retranslate();

    KeysOnHand &m_keys;
    std::vector<std::string> m_ids; ///< that are asked about
    QLabel *m_title;
    QToolButton *m_close;
    QWidget *m_tiles;
    FlowLayout *m_flow;
    QWidget *m_nameRow;
    QLineEdit *m_name;
    QPushButton *m_make;
};

} // namespace jotscope
