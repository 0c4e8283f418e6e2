#pragma once

#include "app/keys/export/key_forms.h"
#include "app/widgets/cards/card.h"
#include "app/widgets/task.h"

#include <functional>

class QGridLayout;
class QLabel;

namespace jotscope {

class PassphraseRow;
class SecretClipboard;

/// Every form of the chosen keys, to copy or save with one click. What is private leaves only after a
/// question, or encrypted.
class ExportCard : public Card
{
    Q_OBJECT

public:
    explicit ExportCard(QWidget *parent = nullptr);

    void setKeys(KeyRing keys, const QString &name);
    void copy(const KeyForm &form);
    void save(const KeyForm &form);
    /// `passphrase` is for the forms that need one.
    void saveTo(const QString &path, const KeyForm &form, SecretBytes passphrase = {});
    void copyPublic(); ///< the first form, where it is public
    [[nodiscard]] SecretClipboard &clipboard() const { return *m_clipboard; }

signals:
    /// To be asked of the person; `proceed` is what then happens.
    void confirmationWanted(const QString &question, const QString &action,
                            const std::function<void()> &proceed);
    void told(const QString &text);
    void failed(const QString &text);

protected:
    void changeEvent(QEvent *event) override;

private:
    static QString idOf(const KeyForm &form);
    void fill();
    void askThen(const KeyForm &form, const QString &question, const QString &action,
                 std::function<void()> proceed);
    void copyNow(const KeyForm &form);
    void copyEncrypted(const KeyForm &form, SecretBytes passphrase);
    void place(const KeyForm &form, const SecretBytes &text);
    void chooseFile(const KeyForm &form, SecretBytes passphrase = {});

    QLabel *m_title;
    QGridLayout *m_grid;
    PassphraseRow *m_passphrase;
    SecretClipboard *m_clipboard;
    KeyRing m_keys;
    std::vector<KeyForm> m_forms; ///< that they are offered in
    QString m_name;
    Task<std::shared_ptr<Result<SecretBytes>>> m_encrypting;
    Task<QString> m_saving;
};

} // namespace jotscope
