#pragma once

#include "app/widgets/card.h"

#include <chrono>

class QComboBox;
class QLabel;
class QToolButton;

namespace jotscope {

class SafetyTimes;

/// Where a person sets after what time the vault locks itself, and a copied secret leaves the clipboard.
class SafetyCard : public Card
{
    Q_OBJECT

public:
    explicit SafetyCard(SafetyTimes &times, QWidget *parent = nullptr);

    void setOpen(bool isOpen);
    [[nodiscard]] bool isOpen() const { return !isHidden(); }

signals:
    void openChanged(bool isOpen);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void layOut();
    void follow();
    void retranslate();

    SafetyTimes &m_times;
    QLabel *m_title;
    QToolButton *m_close;
    QLabel *m_idleLabel;
    QComboBox *m_idle;
    QLabel *m_copiedLabel;
    QComboBox *m_copied;
    QLabel *m_remark; ///< what is so in any case, or what "never" means
};

} // namespace jotscope
