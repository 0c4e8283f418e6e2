#pragma once

#include "app/widgets/cards/card.h"
#include "core/findings/finding.h"

class QLabel;
class QPushButton;

namespace jotscope {

class BusyIndicator;
class KeysOnHand;
class PassphraseMemory;
class SecretField;
class Vault;

/// Where the keys are kept, in one line, and what can be done about it: make a vault, unlock it, lock it,
/// change its passphrase. Everything is asked in its place.
class VaultBar : public Card
{
    Q_OBJECT

public:
    VaultBar(Vault &vault, KeysOnHand &keys, QWidget *parent = nullptr);

    [[nodiscard]] QString stateText() const; ///< where the keys are kept; of a locked vault why it is
    void begin(); ///< goes to the passphrase that is due: of a new vault, or of the locked one

signals:
    void safetyWanted(); ///< when to lock, which is set elsewhere

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    /// What the fields are open for.
    enum class Asking { Nothing, New, Unlock, Change };

    void layOut();
    void connectParts();
    void ask(Asking asking);
    void submit();
    void follow();
    void followFields();
    void tellProblem(const QString &text, Tone tone);
    void tellConflict();
    void retranslate();

    Vault &m_vault;
    KeysOnHand &m_keys;
    Asking m_asking = Asking::Nothing;
    QLabel *m_state;
    BusyIndicator *m_busy;
    QPushButton *m_make;
    QPushButton *m_lock;
    QPushButton *m_change;
    QPushButton *m_safety;
    QWidget *m_fields;
    SecretField *m_current;
    SecretField *m_next;
    SecretField *m_repeated;
    QPushButton *m_submit;
    QPushButton *m_cancel;
    PassphraseMemory *m_memory;
    QLabel *m_strength;
    QLabel *m_problem;
    QWidget *m_conflict;
    QLabel *m_conflictText;
    QPushButton *m_mine;
    QPushButton *m_theirs;
};

} // namespace jotscope
