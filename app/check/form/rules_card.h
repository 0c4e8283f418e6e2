#pragma once

#include "app/net/sending/api_check.h"
#include "app/widgets/cards/card.h"

class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace jotscope {

class KeysOnHand;

/// What counts as a yes and as a no, how fast the requests go, and what is known of the verifier.
class RulesCard : public Card
{
    Q_OBJECT

public:
    explicit RulesCard(KeysOnHand &keys, QWidget *parent = nullptr);

    /// Or what is wrong with them, and what to do about it.
    [[nodiscard]] tl::expected<CheckRules, QString> rules() const;
    [[nodiscard]] CheckTerms terms() const;
    [[nodiscard]] std::chrono::seconds leeway() const;
    /// The issuer's next key, which the API accepts too; null for none.
    [[nodiscard]] KeyPointer nextKey() const;

signals:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    void fillKeys();
    void retranslate();

    KeysOnHand &m_keys;
    QLabel *m_title;
    QLabel *m_acceptedLabel;
    QLineEdit *m_accepted;
    QLabel *m_refusedLabel;
    QLineEdit *m_refused;
    QLabel *m_textLabel;
    QLineEdit *m_text;
    QLabel *m_rateLabel;
    QSpinBox *m_rate;
    QLabel *m_atOnceLabel;
    QSpinBox *m_atOnce;
    QLabel *m_patienceLabel;
    QSpinBox *m_patience;
    QLabel *m_leewayLabel;
    QSpinBox *m_leeway;
    QLabel *m_nextLabel;
    QComboBox *m_next;
};

} // namespace jotscope
