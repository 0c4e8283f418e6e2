#pragma once

#include "app/keys/detail/key_forms.h"
#include "app/widgets/card.h"
#include "app/widgets/task.h"

#include <functional>

class QGridLayout;
class QLabel;

namespace jotscope {

class SecretClipboard;

/// Every form of the chosen keys, to copy or save with one click. What is private leaves only after a
/// question.
class ExportCard : public Card
{
    Q_OBJECT

public:
    explicit ExportCard(QWidget *parent = nullptr);

    void setKeys(KeyRing keys, const QString &name);
    void copy(const KeyForm &form);
    void save(const KeyForm &form);
    void saveTo(const QString &path, const KeyForm &form);
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
    void chooseFile(const KeyForm &form);
    [[nodiscard]] Result<SecretBytes> exported(const KeyForm &form) const;

    QLabel *m_title;
    QGridLayout *m_grid;
    SecretClipboard *m_clipboard;
    KeyRing m_keys;
    QString m_name;
    Task<QString> m_saving;
};

} // namespace jotscope
