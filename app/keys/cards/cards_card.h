#pragma once

#include "app/keys/cards/card_task.h"
#include "app/widgets/cards/closable_card.h"
#include "core/keychain/key_entry.h"

class QComboBox;
class QLabel;
class QPushButton;

namespace jotscope {

class BusyIndicator;
class CardsModel;
class PinRow;
class RoomyTable;

/// Keys on smart cards: the module that leads to them, the cards that are there, and their keys, to be used
/// or tried. A PIN is asked for here. The keys themselves stay on the card.
class CardsCard : public ClosableCard
{
    Q_OBJECT

public:
    explicit CardsCard(std::shared_ptr<CardKeys> keys, QWidget *parent = nullptr);
    ~CardsCard() override;

    void setModule(const QString &path);
    void cancel() override;
    [[nodiscard]] bool isBusy() const override { return m_task.isRunning(); }

signals:
    /// The public half of a key on a card, for the keys on hand.
    void keyChosen(const jotscope::KeyEntry &entry);

protected:
    void begin() override;
    void retranslate() override;

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
    [[nodiscard]] const CardKey *chosen() const;

    std::shared_ptr<CardKeys> m_keys;
    CardTask m_task;
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
