#pragma once

#include "core/text/secret/secret_bytes.h"

#include <QWidget>

#include <functional>

class QLabel;
class QPushButton;

namespace jotscope {

class BusyIndicator;
class SecretField;

/// Asks for the passphrase that something is to be encrypted with, typed twice. There only while it is asked
/// for.
class PassphraseRow : public QWidget
{
    Q_OBJECT

public:
    using Proceed = std::function<void(SecretBytes)>;

    explicit PassphraseRow(QWidget *parent = nullptr);
    ~PassphraseRow() override;

    /// `what` is encrypted once the two agree; then `proceed` has the passphrase.
    void ask(const QString &what, Proceed proceed);
    void setBusy(bool isBusy); ///< encrypting takes a second, by intent
    void putAway();            ///< and wipes what was typed

signals:
    void cancelled();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void submit();
    void follow();
    void refuse();
    void retranslate();

    QString m_what;
    Proceed m_proceed;
    QLabel *m_question;
    SecretField *m_first;
    SecretField *m_again;
    QPushButton *m_submit;
    QPushButton *m_cancel;
    QLabel *m_strength;
    BusyIndicator *m_busy;
};

} // namespace jotscope
