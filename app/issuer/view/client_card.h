#pragma once

#include "app/issuer/choices/issuer_choices.h"
#include "app/widgets/cards/card.h"
#include "core/issuer/issuer_terms.h"

#include <optional>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace jotscope {

class KeyPicker;
class KeysOnHand;

/// Whom an issuer serves: anybody on this machine, or one client, with a secret that is made here or a key
/// that it signs assertions with.
class IssuerClientCard : public Card
{
    Q_OBJECT

public:
    explicit IssuerClientCard(KeysOnHand &keys, QWidget *parent = nullptr);

    [[nodiscard]] std::optional<IssuerClient> client() const; ///< nothing: anybody
    [[nodiscard]] bool lacksKey() const;                      ///< the client has to have one

    void show(const IssuerChoices &choices);
    void addTo(IssuerChoices &choices) const; ///< what is chosen here

signals:
    void changed();
    void failed(const QString &text);

protected:
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    [[nodiscard]] IssuerChoices::Clients clients() const;
    void follow();
    void retranslate();

    QLabel *m_title;
    QComboBox *m_who;
    QLabel *m_idLabel;
    QLineEdit *m_id;
    QLabel *m_secretLabel;
    QLineEdit *m_secret;
    QPushButton *m_newSecret;
    QLabel *m_keyLabel;
    KeyPicker *m_key;
};

} // namespace jotscope
