#include "app/issuer/local_issuer.h"

#include "app/issuer/issuer_log_model.h"
#include "app/issuer/server/issuer_server.h"
#include "core/keychain/key_half.h"

#include <algorithm>

namespace jotscope {

namespace {

std::vector<KeyPointer> publicHalves(const std::vector<KeyPointer> &keys)
{
    std::vector<KeyPointer> halves;
    for (const KeyPointer &key : keys) {
        if (KeyPointer half = publicHalf(key))
            halves.push_back(std::move(half));
    }
    return halves;
}

} // namespace

LocalIssuer &LocalIssuer::of(KeysOnHand &keys)
{
    auto *known = keys.findChild<LocalIssuer *>(QString(), Qt::FindDirectChildrenOnly);
    return known ? *known : *new LocalIssuer(keys);
}

LocalIssuer::LocalIssuer(KeysOnHand &keys)
    : QObject(&keys), m_keys(keys), m_log(new IssuerLogModel(this)), m_server(new IssuerServer)
{
    m_thread.setObjectName(QStringLiteral("issuer"));
    m_server->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_server, &QObject::deleteLater);
    connect(m_server, &IssuerServer::started, this, &LocalIssuer::tellStarted);
    connect(m_server, &IssuerServer::failed, this, &LocalIssuer::tellFailed);
    connect(m_server, &IssuerServer::logged, m_log, &IssuerLogModel::add);
    connect(&m_keys, &KeysOnHand::changed, this, &LocalIssuer::followKeys);
    m_thread.start();
}

LocalIssuer::~LocalIssuer()
{
    m_thread.quit();
    m_thread.wait(); // for the answer that is being given, at most
}

void LocalIssuer::start(quint16 port, const IssuerTerms &terms, const IssuerKey &key,
                        const std::vector<KeyPointer> &besides)
{
    stop();
    m_fault.clear();
    m_terms = terms;
    m_published = {.current = key, .retired = {}, .besides = publicHalves(besides)};
    m_state = State::Starting;
    QMetaObject::invokeMethod(m_server, [server = m_server, run = ++m_run, port, terms, keys = m_published] {
        server->start(run, port, terms, keys);
    });
    emit changed();
}

void LocalIssuer::stop()
{
    if (!isOn())
        return;
    m_state = State::Off;
    m_published = {};
    QMetaObject::invokeMethod(m_server, [server = m_server] { server->stop(); });
    emit changed();
}

void LocalIssuer::setTerms(const IssuerTerms &terms)
{
    if (!isOn())
        return;
    std::string issuer = std::move(m_terms.issuer);
    m_terms = terms;
    m_terms.issuer = std::move(issuer);
    QMetaObject::invokeMethod(m_server, [server = m_server, terms] { server->setTerms(terms); });
    emit changed();
}

void LocalIssuer::setBesides(const std::vector<KeyPointer> &besides)
{
    if (!isOn())
        return;
    m_published.besides = publicHalves(besides);
    publish();
}

void LocalIssuer::rotateTo(const IssuerKey &next, std::optional<std::chrono::seconds> overlap)
{
    if (!isOn() || !next.key || m_published.current == next)
        return;
    m_published = rotated(std::move(m_published), next, m_keys.now(), overlap);
    publish();
}

void LocalIssuer::publish()
{
    QMetaObject::invokeMethod(m_server, [server = m_server, keys = m_published] { server->setKeys(keys); });
    emit changed();
}

void LocalIssuer::tellStarted(int run, quint16 port)
{
    if (run != m_run || !isOn())
        return;
    m_terms.issuer = "http://127.0.0.1:" + std::to_string(port);
    m_state = State::Serving;
    emit changed();
}

void LocalIssuer::tellFailed(int run, HttpListener::Outcome outcome, quint16 port, const QString &reason)
{
    if (run != m_run || !isOn())
        return;
    switch (outcome) {
    case HttpListener::Outcome::PortTaken:
        return fail(
            tr("Another program uses port %1, perhaps another Jotscope whose issuer runs already. Choose "
               "another port, or 0 for any that is free.")
                .arg(port));
    case HttpListener::Outcome::PortForbidden:
        return fail(tr("The system keeps port %1 for itself. Choose one above 1023, or 0 for any that is "
                       "free.")
                        .arg(port));
    default:
        return fail(tr("The issuer cannot listen on port %1: %2. Choose another port, or 0 for any that is "
                       "free.",
                       "the system's reason")
                        .arg(port)
                        .arg(reason));
    }
}

/// A key that was removed, or locked away with the vault, signs no more.
void LocalIssuer::followKeys()
{
    if (!isOn())
        return;
    const KeyEntry *entry = m_keys.keychain().findKey(*m_published.current.key);
    if (!entry || !entry->key->isSecret())
        fail(tr("The issuer stopped, since its key is no longer on hand. Choose another, or unlock the "
                "vault, then start it again."));
}

void LocalIssuer::fail(const QString &fault)
{
    m_fault = fault;
    stop();
}

} // namespace jotscope
