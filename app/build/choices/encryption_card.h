#pragma once

#include "app/widgets/cards/card.h"
#include "core/build/templates/token_template.h"

#include <optional>

class QCheckBox;
class QComboBox;
class QLabel;

namespace jotscope {

class FormBox;
class KeyPicker;
class KeysOnHand;

/// Whether and how a token is encrypted, around its signature where it has one.
class EncryptionCard : public Card
{
    Q_OBJECT

public:
    explicit EncryptionCard(KeysOnHand &keys, QWidget *parent = nullptr);

    [[nodiscard]] bool isWanted() const;
    /// Nothing while no encryption is wanted, or there is no key that the algorithm asks for.
    [[nodiscard]] std::optional<EncryptionDraft> draft() const;
    [[nodiscard]] bool isAlone() const; ///< what is encrypted are the claims, which nobody signs
    /// As a template has it, and the other way round.
    void take(const TokenTemplate &shape);
    void describe(TokenTemplate &shape) const;

signals:
    void changed();
    void failed(const QString &text);

protected:
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    [[nodiscard]] std::string contentEncryption() const;
    void follow();
    void retranslate();

    QCheckBox *m_wanted;
    QWidget *m_choices;
    QLabel *m_algLabel;
    QComboBox *m_alg;
    QLabel *m_encLabel;
    QComboBox *m_enc;
    QLabel *m_keyLabel;
    KeyPicker *m_key;
    QLabel *m_formLabel;
    FormBox *m_form;
    QCheckBox *m_alone;
    QCheckBox *m_compressed;
};

} // namespace jotscope
