#pragma once

#include "app/net/key_reading.h"
#include "app/net/transfer/http_fetch.h"
#include "app/widgets/task.h"

#include <deque>

namespace jotscope {

/// Keys as they were published, or the news that those of last time still are.
struct FetchedKeys
{
    QUrl keySet; ///< that they came from
    bool isNotModified = false;
    KeyRing keys;
    std::vector<Finding> problems;
    QByteArray entityTag;
    Freshness freshness;
};

using KeyOutcome = std::variant<FetchedKeys, Elsewhere, FetchFailure>;

/// From an address to its keys: an issuer's metadata first where need be, in the two places they may have.
/// Stops at every host that was not agreed to.
class KeyFetch : public QObject
{
    Q_OBJECT

public:
    using Done = std::function<void(KeyOutcome)>;

    explicit KeyFetch(QObject *parent = nullptr);

    /// What an earlier fetch of this address ended with, so that it is not sent again.
    struct Known
    {
        QUrl keySet;
        QByteArray entityTag;
    };

    /// Calls off what was running.
    void run(const KeyAddress &address, const Known &known, const FetchTerms &terms, Done done);
    /// After an Elsewhere: goes on there.
    void proceed(Done done);
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_http->isRunning() || m_reading.isRunning(); }

signals:
    void sent(const QUrl &url);
    void received(qint64 bytes);

private:
    /// One document on the way.
    struct Step
    {
        QUrl url;
        KeyAddress::Kind kind = KeyAddress::KeySet;
        QUrl issuer; ///< whose metadata are expected; empty: none
    };

    void go(Step step);
    void take(HttpOutcome outcome);
    void read(const HttpAnswer &answer);
    void follow(const HttpAnswer &answer, PublishedDocument document);
    void fail(FetchFailure failure);
    void finish(KeyOutcome outcome);

    HttpFetch *m_http;
    Task<FetchResult<PublishedDocument>> m_reading;
    FetchTerms m_terms;
    Known m_known;
    Step m_step;
    std::deque<Step> m_otherwise;               ///< tried when this one has no metadata
    std::optional<FetchFailure> m_firstFailure; ///< of several places the first is told
    Done m_done;
};

} // namespace jotscope
