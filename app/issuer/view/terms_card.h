#pragma once

#include "app/issuer/choices/issuer_choices.h"
#include "app/widgets/cards/card.h"
#include "core/issuer/issuer_terms.h"

#include <optional>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace jotscope {

class LifetimeField;

/// What is in the tokens of an issuer, and how long they live.
class IssuerTermsCard : public Card
{
    Q_OBJECT

public:
    explicit IssuerTermsCard(QWidget *parent = nullptr);

    /// Without URL and client; nothing while the extra claims are faulty.
    [[nodiscard]] std::optional<IssuerTerms> terms() const;

    void show(const IssuerChoices &choices);
    void addTo(IssuerChoices &choices) const; ///< what is chosen here

signals:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    void follow();
    void retranslate();

    QLabel *m_title;
    QLabel *m_audienceLabel;
    QLineEdit *m_audience;
    QLabel *m_scopesLabel;
    QLineEdit *m_scopes;
    QLabel *m_accessLabel;
    LifetimeField *m_access;
    QLabel *m_refreshLabel;
    LifetimeField *m_refresh;
    QCheckBox *m_givesRefresh;
    QCheckBox *m_rotatesRefresh;
    QLabel *m_claimsLabel;
    QPlainTextEdit *m_claims;
    QLabel *m_fault; ///< of the extra claims
};

} // namespace jotscope
