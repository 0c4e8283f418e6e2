#pragma once

#include "app/keys/cards/card_task.h"
#include "app/widgets/card.h"
#include "core/keychain/key_entry.h"

class QComboBox;
class QLabel;
class QPushButton;
class QToolButton;

namespace jotscope {

class BusyIndicator;
class CardsModel;
class PinRow;
class RoomyTable;

/// Keys on smart cards: the module that leads to them, the cards that are there, and their keys, to be used
/// or tried. A PIN is asked for here. The keys themselves stay on the card.
class CardsCard : public Card
{
    Q_OBJECT

public:
    explicit CardsCard(std::shared_ptr<CardKeys> keys, QWidget *parent = nullptr);
    ~CardsCard() override;

    void setOpen(bool isOpen);
    void setModule(const QString &path);
    void cancel();
    [[nodiscard]] bool isBusy() const { return m_task.isRunning(); }

signals:
    /// The public half of a key on a card, for the keys on hand.
    void keyChosen(const jotscope::KeyEntry &entry);
    void openChanged(bool isOpen);
    void busyChanged();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void layOut();
    void connectParts();
    void chooseModule();
    void read();
    void take(CardTask::Cards cards);
    void useKey();
    void tryKey();
    void answer(const QString &text, Tone tone);
    void answer(const Finding &why);
    void follow();
    void retranslate();
    [[nodiscard]] const CardKey *chosen() const;

    std::shared_ptr<CardKeys> m_keys;
    CardTask m_task;
    QLabel *m_title;
    QToolButton *m_close;
    QLabel *m_limits;
    QLabel *m_moduleLabel;
    QComboBox *m_module;
    QPushButton *m_browse;
    QPushButton *m_read;
    BusyIndicator *m_busy;
    CardsModel *m_model;
    RoomyTable *m_table;
    QPushButton *m_use;
    QPushButton *m_try;
    PinRow *m_pin;
    Card *m_answerCard;
    QLabel *m_answer;
};

} // namespace jotscope
