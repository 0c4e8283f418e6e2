#pragma once

#include "app/platform/cards/pin/pin_desk.h"
#include "app/platform/cards/smart_card.h"
#include "core/jose/jws/signing.h"

#include <QObject>

#include <map>
#include <memory>
#include <string>
#include <vector>

namespace jotscope {

/// The keys on cards that the program has met, and the desk where a card asks for its PIN. Of the whole
/// program, as the readers are. On the GUI thread.
class CardKeys : public QObject
{
    Q_OBJECT

public:
    explicit CardKeys(QObject *parent = nullptr);
    ~CardKeys() override;

    /// The one that all windows share, while one of them holds it.
    static std::shared_ptr<CardKeys> shared();

    void remember(const CardKey &key);
    /// Where the private half of `key` is; null when it is on no card that was read.
    [[nodiscard]] const CardKey *find(const Key &key) const;

    /// All of them, with the way to each.
    [[nodiscard]] std::vector<RemoteKey> elsewhere();
    [[nodiscard]] bool isEmpty() const { return m_keys.empty(); }

    /// Made when it is first wanted: QCA takes a moment to wake up.
    [[nodiscard]] PinDesk &desk();
    [[nodiscard]] bool isAsked() const { return m_desk && m_desk->isAsked(); }

signals:
    void changed(); ///< there are more keys
    void pinWanted(const QString &card, int attempt);
    void pinSettled();

private:
    std::map<std::string, CardKey> m_keys; ///< by thumbprint
    std::unique_ptr<PinDesk> m_desk;
};

} // namespace jotscope
