#pragma once

#include "app/keys/on_hand/keys_on_hand.h"
#include "app/widgets/cards/card.h"

#include <QTimer>

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QToolButton;

namespace jotscope {

/// What somebody says of a key: its name, group and notes, and whether it is pinned. Takes effect as it is
/// left, or a moment after the last key stroke.
class RemarksCard : public Card
{
    Q_OBJECT

public:
    explicit RemarksCard(KeysOnHand &keys, QWidget *parent = nullptr);
    ~RemarksCard() override;

    void show(const std::string &id); ///< what was being written is kept first
    void focusName();

protected:
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    void fill();
    void fillGroups();
    void followOthers(const std::string &id);
    void keep();
    void retranslate();

    KeysOnHand &m_keys;
    std::string m_id;
    QLabel *m_kind;
    QToolButton *m_pin;
    QLabel *m_nameLabel;
    QLineEdit *m_name;
    QLabel *m_groupLabel;
    QComboBox *m_group;
    QLabel *m_notesLabel;
    QPlainTextEdit *m_notes;
    QTimer m_pause;
};

} // namespace jotscope
