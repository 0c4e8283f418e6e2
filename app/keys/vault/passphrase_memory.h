#pragma once

#include "app/vault/remembering/remembered_passphrase.h"

#include <QWidget>

#include <memory>

class QCheckBox;
class QLabel;
class QPushButton;

namespace jotscope {

class Vault;

/// Whether the desktop keeps the vault's passphrase, and unlocking with the one that it keeps. Nothing
/// happens unless it is asked for: a vault that was locked stays so.
class PassphraseMemory : public QWidget
{
    Q_OBJECT

public:
    PassphraseMemory(Vault &vault, std::unique_ptr<RememberedPassphrase> remembered,
                     QWidget *parent = nullptr);
    ~PassphraseMemory() override;

    /// The passphrase that the vault is being given: kept by the desktop once the vault has taken it.
    void note(const SecretBytes &passphrase);
    /// What is due: unlocking, where the kept one may be used, or a new passphrase.
    void setUnlocking(bool isUnlocking);

protected:
    void changeEvent(QEvent *event) override;

private:
    void remember();
    void forget();
    void unlock();
    void follow();
    void tell(RememberedPassphrase::Outcome outcome);
    void retranslate();

    Vault &m_vault;
    std::unique_ptr<RememberedPassphrase> m_remembered;
    SecretBytes m_noted; ///< until the vault says whether it fits
    bool m_isUnlocking = false;
    QCheckBox *m_choice;
    QPushButton *m_use;
    QLabel *m_answer;
};

} // namespace jotscope
