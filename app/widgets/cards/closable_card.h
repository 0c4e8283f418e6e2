#pragma once

#include "app/widgets/cards/card.h"

class QHBoxLayout;
class QLabel;
class QToolButton;
class QVBoxLayout;

namespace jotscope {

/// A card that is opened when it is needed, and closed by the button in its corner or by Escape. Closed at
/// first.
class ClosableCard : public Card
{
    Q_OBJECT

public:
    void setOpen(bool isOpen);
    [[nodiscard]] bool isOpen() const { return !isHidden(); }

    [[nodiscard]] virtual bool isBusy() const { return false; } ///< Escape then leaves it open
    virtual void cancel() {}                                    ///< what it is busy with

signals:
    void openChanged(bool isOpen);
    void busyChanged();

protected:
    /// `closeName` is the object name of the button.
    explicit ClosableCard(const char *closeName, QWidget *parent);

    /// With the title and the button at the top; the rest is the derived card's to add.
    QVBoxLayout *makeLayout();
    void addToHead(QWidget *widget); ///< beside the button
    void setTitleBuddy(QWidget *field);
    void setTitle(const QString &title, const QString &closeName);

    virtual void begin() = 0; ///< it was opened: goes to its first field
    virtual void end() { cancel(); }
    virtual void retranslate() = 0;

    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QLabel *m_title;
    QToolButton *m_close;
    QHBoxLayout *m_head = nullptr;
};

} // namespace jotscope
