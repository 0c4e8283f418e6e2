#pragma once

#include "app/keys/cards/card_keys.h"
#include "app/platform/cards/pin/pin_tries.h"
#include "app/widgets/task.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace jotscope {

class SecretField;

/// Asks for a card's PIN in its place, without a dialog. There only while a card waits for it.
class PinRow : public QWidget
{
    Q_OBJECT

public:
    explicit PinRow(std::shared_ptr<CardKeys> keys, QWidget *parent = nullptr);

    void takeFocus(); ///< unless it is on a page behind another

signals:
    void shownChanged();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void ask(const QString &card, int attempt);
    void submit();
    void refuse();
    void settle();
    void retranslate();
    [[nodiscard]] QString triesText() const;

    std::shared_ptr<CardKeys> m_keys;
    QString m_card;
    int m_attempt = 0;
    PinTries m_tries = PinTries::Unknown; ///< until the card has said so
    Task<PinTries> m_asking;
    QLabel *m_label;
    SecretField *m_pin;
    QPushButton *m_submit;
    QPushButton *m_refuse;
};

} // namespace jotscope
