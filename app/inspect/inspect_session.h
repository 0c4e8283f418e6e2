#pragma once

#include "app/inspect/causes/cause_search.h"
#include "app/widgets/task.h"
#include "core/inspect/inspection.h"

#include <QByteArray>
#include <QObject>
#include <QTimer>

#include <cstddef>
#include <optional>
#include <string>

namespace jotscope {

/// What is being inspected, and with what. Asks core for an Inspection whenever text or keys change, once a
/// second for what the time has changed, and for a diagnosis of what does not verify. Never touches the text.
class InspectSession : public QObject
{
    Q_OBJECT

public:
    explicit InspectSession(QObject *parent = nullptr);

    void setText(const QByteArray &utf8);
    /// With the payload that a token in it leaves out (RFC 7515 appendix F), which stays the same while the
    /// text alone changes.
    void setText(const QByteArray &utf8, std::optional<std::string> detachedPayload);
    void setDetachedPayload(std::optional<std::string> payload);
    void setKeys(GivenKeys keys);
    /// Calls off an inspection that still runs; the text then has no answer until something changes. Calls
    /// off the search for causes too.
    void cancel();
    /// Looks for a moment why `token`, one of the inspection's, does not verify, unless that was done.
    void searchCauses(const InspectedToken &token);
    void searchLonger(const InspectedToken &token); ///< the same, for as long as it takes
    void setSearchMoment(std::chrono::milliseconds moment) { m_causes.setMoment(moment); }
    /// As of now, about one of the inspection's tokens and what is inside it.
    void askAnewAbout(std::size_t token);
    /// Whom to trust for certificates; null while that is not known.
    void setAnchors(std::shared_ptr<const crypto::AnchorSet> anchors);
    void setClock(std::function<Instant()> clock);
    /// Asks as of another instant than now, or as of now again. Until then nothing ticks.
    void setAsOf(std::optional<Instant> asOf);
    /// Whether time goes on. Asleep until told otherwise, and whenever nobody looks.
    void setAwake(bool isAwake);

    [[nodiscard]] const QByteArray &text() const { return m_text; }
    [[nodiscard]] const std::optional<std::string> &detachedPayload() const { return m_detachedPayload; }
    [[nodiscard]] const KeyRing &keys() const { return m_keys.keys; }
    [[nodiscard]] const Inspection &inspection() const { return m_inspection; }
    /// The instant that the answer is as of.
    [[nodiscard]] Instant now() const { return m_asOf.value_or(m_clock()); }
    [[nodiscard]] Instant clock() const { return m_clock(); } ///< whatever is asked
    [[nodiscard]] std::optional<Instant> asOf() const { return m_asOf; }
    [[nodiscard]] const Policy &policy() const { return m_policy; }
    [[nodiscard]] bool wasCancelled() const { return m_wasCancelled; }
    [[nodiscard]] bool isBusy() const { return m_task.isRunning(); }
    [[nodiscard]] const CauseSearch &causes() const { return m_causes; }

signals:
    void inspected();    ///< the answer to the present text and keys is there
    void ticked();       ///< the same, as of another instant, such as a second later
    void tickedInPart(); ///< a second later; there are too many tokens to ask about each
    void clockMoved();   ///< while the answer stays as of its instant
    void diagnosed();    ///< more is known about why a token does not verify
    void searchChanged();
    void busyChanged(bool busy);
    void keysChanged();

private:
    void inspectAnew();
    void deliver(Inspection inspection);
    void tick();
    void takeDiagnosis(const Token *token, const std::shared_ptr<const Diagnosis> &diagnosis);
    void askAnew();

    QByteArray m_text;
    std::optional<std::string> m_detachedPayload;
    GivenKeys m_keys;
    Policy m_policy;
    std::function<Instant()> m_clock;
    std::optional<Instant> m_asOf;
    Inspection m_inspection;
    bool m_wasCancelled = false;
    Task<Inspection> m_task;
    CauseSearch m_causes;
    QTimer m_timer;
};

} // namespace jotscope
