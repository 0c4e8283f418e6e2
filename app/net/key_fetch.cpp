#include "app/net/key_fetch.h"

#include "app/net/transfer/content_type.h"

#include <utility>

namespace jotscope {

using Stage = FetchFailure::Stage;

KeyFetch::KeyFetch(QObject *parent) : QObject(parent), m_http(new HttpFetch(this))
{
    connect(m_http, &HttpFetch::sent, this, &KeyFetch::sent);
    connect(m_http, &HttpFetch::received, this, &KeyFetch::received);
}

void KeyFetch::run(const KeyAddress &address, const Known &known, const FetchTerms &terms, Done done)
{
    cancel();
    m_terms = terms;
    m_known = known;
    m_done = std::move(done);
    m_otherwise.clear();
    m_firstFailure.reset();
    if (address.kind != KeyAddress::Issuer)
        return go({address.url, address.kind, {}});
    for (const QUrl &url : metadataUrls(address.url))
        m_otherwise.push_back({url, KeyAddress::KeySet, address.url});
    Step first = std::move(m_otherwise.front());
    m_otherwise.pop_front();
    go(std::move(first));
}

void KeyFetch::proceed(Done done)
{
    m_done = std::move(done);
    go(m_step);
}

void KeyFetch::cancel()
{
    m_http->cancel();
    m_reading.cancel();
    m_done = nullptr;
}

void KeyFetch::go(Step step)
{
    m_step = std::move(step);
    const bool isKnown = m_step.issuer.isEmpty() && m_step.url == m_known.keySet;
    m_http->run(m_step.url, isKnown ? m_known.entityTag : QByteArray(), m_terms,
                [this](HttpOutcome outcome) { take(std::move(outcome)); });
}

void KeyFetch::take(HttpOutcome outcome)
{
    if (auto *elsewhere = std::get_if<Elsewhere>(&outcome)) {
        m_step.url = elsewhere->to;
        finish(std::move(*elsewhere));
    } else if (auto *failure = std::get_if<FetchFailure>(&outcome)) {
        fail(std::move(*failure));
    } else {
        read(std::get<HttpAnswer>(outcome));
    }
}

void KeyFetch::read(const HttpAnswer &answer)
{
    if (answer.isNotModified) {
        FetchedKeys unchanged;
        unchanged.keySet = m_step.url;
        unchanged.isNotModified = true;
        unchanged.entityTag = answer.entityTag.isEmpty() ? m_known.entityTag : answer.entityTag;
        unchanged.freshness = answer.freshness;
        return finish(std::move(unchanged));
    }
    const QString host = hostOf(answer.url);
    if (!isExpectedType(answer.contentType, m_step.kind)) {
        FetchFailure failure;
        failure.stage = Stage::ContentType;
        failure.host = host;
        failure.detail = QString::fromLatin1(answer.contentType.left(100));
        return fail(std::move(failure));
    }
    m_reading.run([body = answer.body, step = m_step, host](
                      const std::stop_token &) { return readPublished(body, step.kind, step.issuer, host); },
                  [this, answer](FetchResult<PublishedDocument> document) {
                      if (document)
                          follow(answer, *std::move(document));
                      else
                          fail(std::move(document).error());
                  });
}

void KeyFetch::follow(const HttpAnswer &answer, PublishedDocument document)
{
    if (document.keySet.isEmpty()) {
        finish(FetchedKeys{m_step.url, false, std::move(document.keys), std::move(document.problems),
                           answer.entityTag, answer.freshness});
        return;
    }
    m_otherwise.clear();
    const Step next{document.keySet, KeyAddress::KeySet, {}};
    if (isSameOrigin(answer.url, next.url))
        return go(next);
    m_step = next;
    finish(Elsewhere{answer.url, next.url});
}

/// Metadata that are not in the first place may be in the second; what is wrong with the connection is so
/// for both.
void KeyFetch::fail(FetchFailure failure)
{
    if (!m_firstFailure)
        m_firstFailure = std::move(failure);
    const Stage stage = m_firstFailure->stage;
    const bool isWorthTrying = stage == Stage::Status || stage == Stage::ContentType || stage == Stage::Json;
    if (!isWorthTrying || m_otherwise.empty())
        return finish(*std::exchange(m_firstFailure, std::nullopt));
    Step next = std::move(m_otherwise.front());
    m_otherwise.pop_front();
    go(std::move(next));
}

void KeyFetch::finish(KeyOutcome outcome)
{
    if (const Done done = std::exchange(m_done, nullptr))
        done(std::move(outcome));
}

} // namespace jotscope
