#include "app/vault/remembering/remembered_passphrase.h"

#include <qt6keychain/keychain.h>

#include <utility>

namespace jotscope {

namespace {

const QString kService = QStringLiteral("Jotscope");

RememberedPassphrase::Outcome outcomeOf(QKeychain::Error error)
{
    using enum RememberedPassphrase::Outcome;
    switch (error) {
    case QKeychain::NoError:
        return Done;
    case QKeychain::EntryNotFound:
        return Nothing;
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
        return Refused;
    default:
        return Unavailable;
    }
}

void begin(QKeychain::Job &job, const QString &path)
{
    job.setKey(path);
    job.setInsecureFallback(false); // else it would go to a file, in the clear
    job.setAutoDelete(true);
    job.start();
}

} // namespace

RememberedPassphrase::RememberedPassphrase(const QString &path, QObject *parent)
    : QObject(parent), m_path(path)
{}

bool RememberedPassphrase::isBuiltIn()
{
    return true;
}

void RememberedPassphrase::recall(Recalled done)
{
    auto *const job = new QKeychain::ReadPasswordJob(kService, this);
    connect(job, &QKeychain::Job::finished, this, [job, done = std::move(done)] {
        QByteArray bytes = job->binaryData();
        SecretBytes passphrase(std::string_view(bytes.constData(), std::size_t(bytes.size())));
        wipe(bytes.data(), std::size_t(bytes.size()));
        const Outcome outcome = outcomeOf(job->error());
        done(outcome == Outcome::Done && passphrase.isEmpty() ? Outcome::Nothing : outcome,
             std::move(passphrase));
    });
    begin(*job, m_path);
}

void RememberedPassphrase::remember(const SecretBytes &passphrase, Ended done)
{
    auto *const job = new QKeychain::WritePasswordJob(kService, this);
    job->setBinaryData(QByteArray(passphrase.view().data(), qsizetype(passphrase.size())));
    connect(job, &QKeychain::Job::finished, this,
            [job, done = std::move(done)] { done(outcomeOf(job->error())); });
    begin(*job, m_path);
}

void RememberedPassphrase::forget(Ended done)
{
    auto *const job = new QKeychain::DeletePasswordJob(kService, this);
    connect(job, &QKeychain::Job::finished, this,
            [job, done = std::move(done)] { done(outcomeOf(job->error())); });
    begin(*job, m_path);
}

} // namespace jotscope
