#include "app/vault/remembering/remembered_passphrase.h"

#include <QTimer>

#include <utility>

// What is left of it where QtKeychain is not installed.
namespace jotscope {

RememberedPassphrase::RememberedPassphrase(const QString &path, QObject *parent)
    : QObject(parent), m_path(path)
{}

bool RememberedPassphrase::isBuiltIn()
{
    return false;
}

void RememberedPassphrase::recall(Recalled done)
{
    QTimer::singleShot(0, this, [done = std::move(done)] { done(Outcome::Unavailable, {}); });
}

void RememberedPassphrase::remember(const SecretBytes &, Ended done)
{
    QTimer::singleShot(0, this, [done = std::move(done)] { done(Outcome::Unavailable); });
}

void RememberedPassphrase::forget(Ended done)
{
    QTimer::singleShot(0, this, [done = std::move(done)] { done(Outcome::Unavailable); });
}

} // namespace jotscope
