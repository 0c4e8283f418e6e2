#pragma once

#include "app/widgets/cards/closable_card.h"

#include <chrono>

class QComboBox;
class QLabel;

namespace jotscope {

class SafetyTimes;

/// Where a person sets after what time the vault locks itself, and a copied secret leaves the clipboard.
class SafetyCard : public ClosableCard
{
    Q_OBJECT

public:
    explicit SafetyCard(SafetyTimes &times, QWidget *parent = nullptr);

protected:
    void begin() override;
    void retranslate() override;

private:
    void layOut();
    void follow();

    SafetyTimes &m_times;
    QLabel *m_idleLabel;
    QComboBox *m_idle;
    QLabel *m_copiedLabel;
    QComboBox *m_copied;
    QLabel *m_remark; ///< what is so in any case, or what "never" means
};

} // namespace jotscope
