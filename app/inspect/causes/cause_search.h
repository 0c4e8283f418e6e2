#pragma once

#include "app/widgets/task.h"
#include "core/inspect/token_diagnosis.h"

#include <QByteArray>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <map>
#include <memory>
#include <optional>
#include <string>

namespace jotscope {

/// What was given as keys.
struct GivenKeys
{
    KeyRing keys;
    std::vector<RepairedKey> repaired;        ///< of files that could not be read as they are
    std::shared_ptr<const SecretBytes> typed; ///< the text, for repair by whoever has the time; may be null
    std::string label;                        ///< of the keys in it
};

/// How the search for one token's causes stands.
struct CauseSearchState
{
    bool isRunning = false;
    bool isThorough = false; ///< the running one, or the last that came to its end
    bool wasCancelled = false;
    bool wasPutOff = false; ///< the token is too large to look for anything in a moment
    std::size_t attempts = 0;

    friend bool operator==(const CauseSearchState &, const CauseSearchState &) = default;
};

/// Looks on workers for the reasons why tokens do not verify: for a moment when it is asked first, without
/// end when it is asked to go on. Every change of text or keys makes what it does pointless, and `reset`.
class CauseSearch : public QObject
{
    Q_OBJECT

public:
    explicit CauseSearch(QObject *parent = nullptr);
    ~CauseSearch() override;

    /// Forgets every search; the next ones are in this text, with these keys and the payload that a token in
    /// it leaves out.
    void reset(const QByteArray &paste, const GivenKeys &keys,
               const std::optional<std::string> &detachedPayload = {});
    /// How long a moment is; on a slow machine it may be more.
    void setMoment(std::chrono::milliseconds moment) { m_moment = moment; }
    /// Looks for a moment, once for each token.
    void search(const Inspection &inspection, const InspectedToken &token);
    /// Looks for as long as it takes, or until it is cancelled.
    void searchLonger(const Inspection &inspection, const InspectedToken &token);
    void cancel();

    [[nodiscard]] CauseSearchState stateOf(const InspectedToken &token) const;
    [[nodiscard]] bool isRunning() const;

signals:
    /// What is known so far about the token, the causes as they come; the end of a search is told by
    /// `stateChanged` after it.
    void found(const jotscope::Token *token, const std::shared_ptr<const jotscope::Diagnosis> &diagnosis);
    void stateChanged();

private:
    struct Progress;
    struct Search;

    void start(const Inspection &inspection, const InspectedToken &token, bool isThorough);
    void finish(Search &search, std::shared_ptr<const Diagnosis> diagnosis);
    void lookAtProgress();

    std::chrono::milliseconds m_moment{250};
    QByteArray m_paste;
    GivenKeys m_keys;
    std::optional<std::string> m_detachedPayload;
    std::map<const Token *, std::unique_ptr<Search>> m_searches;
    QTimer m_progressTimer;
};

} // namespace jotscope
