#pragma once

#include "core/text/secret/secret_bytes.h"

#include <QObject>
#include <QString>

#include <functional>
#include <optional>

namespace jotscope {

/// A vault's passphrase in the desktop's own keeper of secrets (the Secret Service, KWallet), where the
/// person wants it there. Every answer comes later, once the desktop has asked whatever it asks.
class RememberedPassphrase : public QObject
{
    Q_OBJECT

public:
    enum class Outcome {
        Done,
        Nothing,     ///< nothing is remembered
        Refused,     ///< the person, or the desktop, did not allow it
        Unavailable, ///< there is no such service, or this program was built without QtKeychain
    };
    using Recalled = std::function<void(Outcome, SecretBytes)>;
    using Ended = std::function<void(Outcome)>;

    /// Of the vault whose file is `path`.
    explicit RememberedPassphrase(const QString &path, QObject *parent = nullptr);

    static bool isBuiltIn();

    virtual void recall(Recalled done);
    virtual void remember(const SecretBytes &passphrase, Ended done);
    virtual void forget(Ended done);

private:
    QString m_path;
};

} // namespace jotscope
