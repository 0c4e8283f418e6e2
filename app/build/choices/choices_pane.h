#pragma once

#include "core/build/templates/token_template.h"

#include <QWidget>

namespace jotscope {

class DisclosureCard;
class EncryptionCard;
class KeysOnHand;
class SigningCard;

/// How the token is made of its claims: signed, disclosed selectively, encrypted. Of what one choice leaves
/// no room for, nothing is seen.
class ChoicesPane : public QWidget
{
    Q_OBJECT

public:
    explicit ChoicesPane(KeysOnHand &keys, QWidget *parent = nullptr);

    void setPayload(const QString &payload); ///< whose claims can be ticked
    [[nodiscard]] TokenDraft draft(const std::string &header, const std::string &payload) const;
    [[nodiscard]] QString missing() const; ///< what the draft still needs, in words; empty for nothing
    [[nodiscard]] const SigningCard &signing() const { return *m_signing; }
    /// As a template has it, and the other way round.
    void take(const TokenTemplate &shape);
    void describe(TokenTemplate &shape) const;

signals:
    void changed();
    void failed(const QString &text);

private:
    void follow();

    SigningCard *m_signing;
    DisclosureCard *m_disclosure;
    EncryptionCard *m_encryption;
    bool m_isTaking = false;
};

} // namespace jotscope
