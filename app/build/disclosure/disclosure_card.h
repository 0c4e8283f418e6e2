#pragma once

#include "app/widgets/cards/card.h"
#include "core/build/templates/token_template.h"

#include <optional>

class QCheckBox;
class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace jotscope {

class ClaimTicks;
class KeyPicker;
class KeysOnHand;

/// Which claims the holder of an SD-JWT may leave out, who that is, and the proof that a presentation is the
/// holder's own (RFC 9901).
class DisclosureCard : public Card
{
    Q_OBJECT

public:
    explicit DisclosureCard(KeysOnHand &keys, QWidget *parent = nullptr);

    void setPayload(const QString &payload);
    [[nodiscard]] bool isWanted() const;
    [[nodiscard]] bool lacksHolder() const; ///< one is wanted, and no key can be it
    /// Nothing while none is wanted.
    [[nodiscard]] std::optional<SelectiveDisclosureDraft> draft() const;
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
    [[nodiscard]] SelectiveDisclosureDraft chosen() const;
    [[nodiscard]] KeyBindingDraft binding() const;
    void follow();
    void retranslate();

    QCheckBox *m_wanted;
    QWidget *m_choices;
    QLabel *m_about;
    ClaimTicks *m_claims;
    QLabel *m_decoysLabel;
    QSpinBox *m_decoys;
    QLabel *m_hashLabel;
    QComboBox *m_hash;
    QCheckBox *m_bound;
    QWidget *m_holderFields;
    QLabel *m_holderLabel;
    KeyPicker *m_holder;
    QCheckBox *m_proven;
    QWidget *m_proofFields;
    QLabel *m_audienceLabel;
    QLineEdit *m_audience;
    QLabel *m_nonceLabel;
    QLineEdit *m_nonce;
};

} // namespace jotscope
