#pragma once

#include "core/keychain/keychain.h"

#include <QObject>

#include <functional>
#include <string>
#include <vector>

namespace jotscope {

/// The program's one keychain, which all its windows share. In memory only: whoever keeps it elsewhere
/// listens here, and puts back what was kept.
class KeysOnHand : public QObject
{
    Q_OBJECT

public:
    explicit KeysOnHand(QObject *parent = nullptr);
    ~KeysOnHand() override;

    [[nodiscard]] const Keychain &keychain() const { return m_keychain; }
    [[nodiscard]] const KeyRing &keys() const { return m_keys; } ///< candidates, pinned ones first

    struct Addition
    {
        std::size_t added = 0;
        std::size_t completed = 0; ///< were there, and gained a private half or a certificate
        std::size_t alreadyThere = 0;
        std::vector<std::string> ids; ///< of all of them
    };
    /// Entries without an id get one; those without a time were added now.
    Addition add(std::vector<KeyEntry> entries);
    void remove(const std::vector<std::string> &ids);
    /// The keys that were removed last come back where they stood.
    void undoRemoval();
    [[nodiscard]] bool canUndo() const { return !m_removed.empty(); }
    /// What is said of a key; the key itself stays.
    void amend(const KeyEntry &entry);
    void setGroup(const std::vector<std::string> &ids, const std::string &group);
    void setPinned(const std::string &id, bool isPinned);
    /// That `key`, if it is one of these, answered just now.
    void noteUse(const Key &key);
    /// Another keychain for the whole, such as one that was just unlocked or locked. Forgets what was
    /// removed.
    void replace(Keychain keychain);

    void setClock(std::function<Instant()> clock);
    [[nodiscard]] Instant now() const { return m_clock(); }

signals:
    void changed();                      ///< keys came, went or are taken in another order
    void amended(const std::string &id); ///< what is said of this key
    void used(const std::string &id);

private:
    void publish();

    Keychain m_keychain;
    KeyRing m_keys;
    std::vector<std::vector<Keychain::Removed>> m_removed;
    std::function<Instant()> m_clock;
};

} // namespace jotscope
