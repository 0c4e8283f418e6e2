#include "app/inspect/inspect_session.h"

#include "core/inspect/aspects.h"

namespace jotscope {

namespace {

/// Below both bounds an inspection takes well under a frame, and a worker would only add latency.
constexpr qsizetype kTextAtOnce = qsizetype{16} << 10;
constexpr std::size_t kKeysAtOnce = 16;
constexpr std::size_t kTokensTicked = 1000; ///< more would take a worker every second

Instant systemNow()
{
    return std::chrono::floor<std::chrono::milliseconds>(std::chrono::system_clock::now());
}

/// Among `tokens` and those nested in them.
InspectedToken *find(std::vector<InspectedToken> &tokens, const Token *wanted)
{
    for (InspectedToken &token : tokens) {
        if (token.token.get() == wanted)
            return &token;
        if (InspectedToken *inner = find(token.nested, wanted))
            return inner;
    }
    return nullptr;
}

} // namespace

InspectSession::InspectSession(QObject *parent)
    : QObject(parent), m_clock(systemNow), m_inspection(inspect({}, {}, {}, systemNow()))
{
    connect(&m_timer, &QTimer::timeout, this, &InspectSession::tick);
    connect(&m_causes, &CauseSearch::found, this, &InspectSession::takeDiagnosis);
    connect(&m_causes, &CauseSearch::stateChanged, this, &InspectSession::searchChanged);
}

void InspectSession::setAwake(bool isAwake)
{
    if (isAwake == m_timer.isActive())
        return;
    if (!isAwake)
        return m_timer.stop();
    m_timer.start(std::chrono::seconds(1));
    tick();
}

void InspectSession::setText(const QByteArray &utf8)
{
    m_text = utf8;
    inspectAnew();
}

void InspectSession::setText(const QByteArray &utf8, std::optional<std::string> detachedPayload)
{
    m_detachedPayload = std::move(detachedPayload);
    setText(utf8);
}

void InspectSession::setDetachedPayload(std::optional<std::string> payload)
{
    m_detachedPayload = std::move(payload);
    inspectAnew();
}

void InspectSession::setKeys(GivenKeys keys)
{
    m_keys = std::move(keys);
    inspectAnew();
    emit keysChanged();
}

void InspectSession::setAnchors(std::shared_ptr<const crypto::AnchorSet> anchors)
{
    if (anchors == m_policy.anchors)
        return;
    m_policy.anchors = std::move(anchors);
    inspectAnew();
}

void InspectSession::setClock(std::function<Instant()> clock)
{
    m_clock = std::move(clock);
    inspectAnew();
}

void InspectSession::setAsOf(std::optional<Instant> asOf)
{
    if (asOf == m_asOf)
        return;
    m_asOf = asOf;
    if (isBusy() || m_inspection.tokens.size() > kTokensTicked)
        inspectAnew();
    else
        askAnew();
}

void InspectSession::cancel()
{
    m_causes.cancel();
    if (!isBusy())
        return;
    m_task.cancel();
    m_wasCancelled = true;
    deliver({});
}

void InspectSession::searchCauses(const InspectedToken &token)
{
    if (!isBusy()) // else the token is of a text that is no more
        m_causes.search(m_inspection, token);
}

void InspectSession::searchLonger(const InspectedToken &token)
{
    if (!isBusy())
        m_causes.searchLonger(m_inspection, token);
}

void InspectSession::inspectAnew()
{
    m_wasCancelled = false;
    m_causes.reset(m_text, m_keys, m_detachedPayload);
    const bool wasBusy = isBusy();
    const std::size_t payloadSize = m_detachedPayload ? m_detachedPayload->size() : 0;
    if (m_text.size() <= kTextAtOnce && payloadSize <= static_cast<std::size_t>(kTextAtOnce) &&
        m_keys.keys.size() <= kKeysAtOnce) {
        m_task.cancel();
        m_inspection = inspect({m_text.constData(), static_cast<std::size_t>(m_text.size())}, m_keys.keys,
                               m_policy, now(), m_detachedPayload);
        if (wasBusy)
            emit busyChanged(false);
        emit inspected();
        return;
    }
    m_task.run(
        [text = m_text, keys = m_keys.keys, policy = m_policy, at = now(),
         payload = m_detachedPayload](const std::stop_token &) {
            return inspect({text.constData(), static_cast<std::size_t>(text.size())}, keys, policy, at,
                           payload);
        },
        [this](Inspection inspection) { deliver(std::move(inspection)); });
    if (!wasBusy)
        emit busyChanged(true);
}

void InspectSession::deliver(Inspection inspection)
{
    m_inspection = std::move(inspection);
    emit busyChanged(false);
    emit inspected();
}

void InspectSession::tick()
{
    if (m_asOf)
        emit clockMoved();
    else if (isBusy() || m_inspection.tokens.empty())
        return;
    else if (m_inspection.tokens.size() <= kTokensTicked)
        askAnew();
    else
        emit tickedInPart();
}

void InspectSession::askAnewAbout(std::size_t token)
{
    if (token < m_inspection.tokens.size())
        conclude(m_inspection.tokens[token], m_policy, now());
}

void InspectSession::askAnew()
{
    m_inspection = inspectedAt(std::move(m_inspection), m_policy, now());
    emit ticked();
}

void InspectSession::takeDiagnosis(const Token *token, const std::shared_ptr<const Diagnosis> &diagnosis)
{
    InspectedToken *inspected = find(m_inspection.tokens, token);
    if (!inspected)
        return;
    inspected->diagnosis = diagnosis;
    emit diagnosed();
}

} // namespace jotscope
