#pragma once

#include "app/widgets/fields/typed_secret.h"

#include <QLineEdit>

namespace jotscope {

/// A line for a passphrase or a PIN, which can be wiped. QLineEdit would keep it in a QString, once more
/// wherever that had to grow, and letter by letter in its history. Here the line holds as many placeholders
/// as were typed, and the characters stand in memory of our own; it behaves, and is announced, as a password
/// field.
///
/// Out of reach stay the event of each single key, the clipboard that something was pasted from, the input
/// method, and text that assistive technology or a caller sets as a whole.
class SecretField : public QLineEdit
{
    Q_OBJECT

public:
    explicit SecretField(QWidget *parent = nullptr);

    [[nodiscard]] SecretBytes secret() const { return m_secret.utf8(); }
    [[nodiscard]] const TypedSecret &typed() const { return m_secret; }
    [[nodiscard]] bool isEmpty() const { return m_secret.isEmpty(); }
    /// Takes a time that depends on the lengths alone.
    [[nodiscard]] bool holdsSameAs(const SecretField &other) const { return secret() == other.secret(); }

signals:
    void secretChanged(); ///< by whatever means

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    void type(const QString &text); ///< in place of what is selected
    void pasteFrom(int clipboardMode);
    void followLine(const QString &line);

    TypedSecret m_secret; ///< a character for each placeholder
    bool m_isTyping = false;
};

} // namespace jotscope
