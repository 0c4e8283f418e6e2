#pragma once

#include "app/widgets/cards/card.h"
#include "core/inspect/keys/key_choice.h"
#include "core/keychain/key_entry.h"

#include <optional>

class QLabel;
class QToolButton;

namespace jotscope {

/// One line below the verdict: which of several keys answered, why that one, and a way to keep or pin it.
class KeyChoiceLine : public Card
{
    Q_OBJECT

public:
    explicit KeyChoiceLine(QWidget *parent = nullptr);

    /// `entry` is what the keychain says of the key; null when it is not in there. `isOpened` is of an
    /// encrypted token.
    void show(const std::optional<KeyChoice> &choice, const KeyEntry *entry, bool isOpened);

signals:
    void pinWanted(bool isPinned);

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();

    std::optional<KeyChoice> m_choice;
    std::optional<KeyEntry> m_entry;
    bool m_isOpened = false;
    QLabel *m_text;
    QToolButton *m_pin;
};

} // namespace jotscope
