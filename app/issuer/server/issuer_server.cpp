#include "app/issuer/server/issuer_server.h"

#include <chrono>
#include <utility>

namespace jotscope {

namespace {

constexpr std::chrono::milliseconds kPause{40};
constexpr std::size_t kMostEntries = 2'000; ///< more than a log shows

Instant systemNow()
{
    return std::chrono::floor<std::chrono::milliseconds>(std::chrono::system_clock::now());
}

} // namespace

IssuerServer::IssuerServer() : m_pause(this)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPause);
    connect(&m_pause, &QTimer::timeout, this, &IssuerServer::flush);
}

IssuerServer::~IssuerServer() = default;

void IssuerServer::start(int run, quint16 port, const IssuerTerms &terms, const PublishedKeys &keys)
{
    m_listener =
        std::make_unique<HttpListener>([this](const IssuerRequest &request) { return answerTo(request); });
    connect(m_listener.get(), &HttpListener::requestTooLarge, this, [this] {
        IssuerLogEntry entry;
        entry.at = systemNow();
        entry.event = IssuerEvent::RequestTooLarge;
        log(std::move(entry));
    });
    const HttpListener::Outcome outcome = m_listener->listen(port);
    if (outcome != HttpListener::Outcome::Listening) {
        emit failed(run, outcome, port, m_listener->reason());
        m_listener.reset();
        return;
    }
    m_terms = terms;
    m_terms.issuer = "http://127.0.0.1:" + std::to_string(m_listener->port());
    m_state = IssuerState{keys, {}};
    emit started(run, m_listener->port());
}

void IssuerServer::stop()
{
    m_listener.reset();
    m_terms = {};
    m_state = {};
    flush();
}

void IssuerServer::setTerms(const IssuerTerms &terms)
{
    std::string issuer = std::move(m_terms.issuer);
    m_terms = terms;
    m_terms.issuer = std::move(issuer);
}

void IssuerServer::setKeys(const PublishedKeys &keys)
{
    m_state.keys = keys;
}

IssuerAnswer IssuerServer::answerTo(const IssuerRequest &request)
{
    IssuerAnswer given = answer(request, m_terms, m_state, systemNow(), crypto::systemRandom());
    log(std::move(given.entry));
    return given;
}

void IssuerServer::log(IssuerLogEntry entry)
{
    if (m_entries.size() < kMostEntries)
        m_entries.push_back(std::move(entry));
    if (!m_pause.isActive())
        m_pause.start();
}

void IssuerServer::flush()
{
    m_pause.stop();
    if (!m_entries.empty())
        emit logged(std::exchange(m_entries, {}));
}

} // namespace jotscope
