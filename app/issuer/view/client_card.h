#pragma once

#include "app/widgets/card.h"
#include "core/issuer/issuer_terms.h"

#include <optional>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace jotscope {

/// Whom an issuer serves: anybody on this machine, or one client with a secret that is made here.
class IssuerClientCard : public Card
{
    Q_OBJECT

public:
    explicit IssuerClientCard(QWidget *parent = nullptr);

    [[nodiscard]] std::optional<IssuerClient> client() const; ///< nothing: anybody

signals:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    void makeSecret();
    void follow();
    void retranslate();

    QLabel *m_title;
    QComboBox *m_who;
    QLabel *m_idLabel;
    QLineEdit *m_id;
    QLabel *m_secretLabel;
    QLineEdit *m_secret;
    QPushButton *m_newSecret;
};

} // namespace jotscope
