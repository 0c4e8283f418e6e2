#pragma once

#include "app/widgets/theme.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QToolButton;

namespace jotscope {

/// An answer at the window's top edge, where a dialog would interrupt: a file that could not be read, and the
/// like. Stays until it is closed or the next one comes.
class MessageStrip : public QFrame
{
    Q_OBJECT

public:
    explicit MessageStrip(QWidget *parent = nullptr);

    /// With a button for what can be done about it, where `action` names that.
    void showMessage(const QString &text, Tone tone, const QString &action = {});
    [[nodiscard]] QString message() const;
    void focusAction();

signals:
    void actionTriggered();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void applyTone();

    QLabel *m_text;
    QPushButton *m_action;
    QToolButton *m_close;
    Tone m_tone = Tone::Neutral;
};

} // namespace jotscope
