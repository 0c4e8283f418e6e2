#pragma once

#include "app/keys/generate/key_choices.h"
#include "app/keys/on_hand/keys_on_hand.h"
#include "app/widgets/cards/closable_card.h"
#include "app/widgets/task.h"

#include <optional>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace jotscope {

class BusyIndicator;

/// Makes a key of any kind that core can make, on a worker, and adds it to those on hand.
class GenerateCard : public ClosableCard
{
    Q_OBJECT

public:
    explicit GenerateCard(KeysOnHand &keys, QWidget *parent = nullptr);

    void generate();
    void cancel() override;
    [[nodiscard]] bool isBusy() const override { return m_task.isRunning(); }

signals:
    void added(const jotscope::KeysOnHand::Addition &addition);
    void failed(const QString &text);

protected:
    void begin() override;
    void retranslate() override;

private:
    void layOut();
    void fillKinds();
    void fillAlgorithms();
    void followBusy();
    void take(const Result<KeyPointer> &key, const QString &name);

    KeysOnHand &m_keys;
    std::vector<KindChoice> m_choices;
    QLabel *m_kindLabel;
    QComboBox *m_kind;
    QLabel *m_useLabel;
    QComboBox *m_use;
    QLabel *m_algLabel;
    QComboBox *m_alg;
    QLabel *m_kidLabel;
    QLineEdit *m_kid;
    QLabel *m_nameLabel;
    QLineEdit *m_name;
    QPushButton *m_generate;
    BusyIndicator *m_busy;
    Task<Result<KeyPointer>> m_task;
};

} // namespace jotscope
