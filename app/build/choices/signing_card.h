#pragma once

#include "app/widgets/card.h"
#include "core/build/token_draft.h"

#include <optional>

class QCheckBox;
class QComboBox;
class QLabel;

namespace jotscope {

class FormBox;
class KeyPicker;
class KeysOnHand;

/// How a token is signed: algorithm and key, which are chosen together, and the form of what comes of it.
class SigningCard : public Card
{
    Q_OBJECT

public:
    explicit SigningCard(KeysOnHand &keys, QWidget *parent = nullptr);

    /// Nothing while there is no key that the algorithm asks for.
    [[nodiscard]] std::optional<SigningDraft> draft(const std::string &header) const;
    [[nodiscard]] std::string algorithm() const;
    /// The first of `algorithms`, best first, that a key on hand can do; else the first. So too when keys
    /// come, until the person chooses another.
    void prefer(std::vector<std::string> algorithms);

signals:
    void changed();
    void failed(const QString &text);

protected:
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    void fillAlgorithms();
    void takePreferred();
    void follow();
    void retranslate();

    KeysOnHand &m_keys;
    std::vector<std::string> m_preferred;
    QLabel *m_title;
    QLabel *m_algLabel;
    QComboBox *m_alg;
    QLabel *m_keyLabel;
    KeyPicker *m_key;
    QLabel *m_formLabel;
    FormBox *m_form;
    QCheckBox *m_detached;
    QCheckBox *m_unencoded;
};

} // namespace jotscope
