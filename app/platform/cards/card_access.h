#pragma once

#include <QMutex>
#include <QString>

namespace QCA {
class KeyStoreListContext;
}

/// QCA's PKCS#11 provider, as both sides of this room use it. Included by this room's sources only.
namespace jotscope {

/// One at a time works with cards: the provider keeps what it knows of them in one place. May wait for as
/// long as somebody takes over a PIN, so only workers come here.
class CardAccess
{
public:
    CardAccess();
    CardAccess(const CardAccess &) = delete;
    CardAccess &operator=(const CardAccess &) = delete;

    /// Null where QCA has no such provider. It is asked itself, and not through QCA::KeyStoreManager, which
    /// goes on listing what it once saw where a module does not tell of cards that come and go.
    [[nodiscard]] QCA::KeyStoreListContext *list() const { return m_list; }

    /// Loads a module beside those that are loaded already. None is ever unloaded: pkcs11-helper crashes on a
    /// card that it knew through a module that is gone. False when it cannot be loaded.
    bool load(const QString &module);

    /// The PKCS#11 error (a CK_RV) that the provider last complained of on this thread, and no longer
    /// afterwards; 0 when there was none. QCA passes on no other sign of why a card refused.
    static unsigned long takeError();

private:
    QMutexLocker<QMutex> m_lock;
    QCA::KeyStoreListContext *m_list = nullptr;
};

} // namespace jotscope
