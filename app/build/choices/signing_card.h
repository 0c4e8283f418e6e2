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
class MoreSigners;

/// How a token is signed: algorithm and key, which are chosen together, and the form of what comes of it.
class SigningCard : public Card
{
    Q_OBJECT

public:
    explicit SigningCard(KeysOnHand &keys, QWidget *parent = nullptr);

    /// Nothing while there is no key that an algorithm asks for.
    [[nodiscard]] std::optional<SigningDraft> draft(const std::string &header) const;
    [[nodiscard]] std::string algorithm() const;
    [[nodiscard]] KeyPointer key() const;      ///< that signs; null for `none`, and where there is none
    [[nodiscard]] std::string lacking() const; ///< the first algorithm that has no key; or empty
    /// What goes around the signature, or comes behind it, takes the compact form alone.
    void setCompactOnly(bool isCompactOnly);
    /// Algorithms and form as a template has them, and the other way round.
    void take(const TokenTemplate &shape);
    void describe(TokenTemplate &shape) const;
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
    [[nodiscard]] Serialization form() const;
    void takePreferred();
    void follow();
    void followForm();
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
    QWidget *m_ways;
    QCheckBox *m_detached;
    QCheckBox *m_unencoded;
    MoreSigners *m_more;
    bool m_isCompactOnly = false;
};

} // namespace jotscope
