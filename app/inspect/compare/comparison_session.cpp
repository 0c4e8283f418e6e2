#include "app/inspect/compare/comparison_session.h"

namespace jotscope {

namespace {

/// Below both bounds a comparison takes well under a frame.
constexpr qsizetype kTextAtOnce = qsizetype{32} << 10;
constexpr std::size_t kKeysAtOnce = 16;

void addInOrder(std::vector<const InspectedToken *> &all, const InspectedToken &token)
{
    all.push_back(&token);
    for (const InspectedToken &inner : token.nested)
        addInOrder(all, inner);
}

std::optional<InspectedToken> tokenOf(const Inspection &inspection, std::size_t ordinal)
{
    const auto tokens = tokensInOrder(inspection);
    return ordinal < tokens.size() ? std::optional(*tokens[ordinal]) : std::nullopt;
}

Inspection inspected(const QByteArray &paste, const ComparisonContext &context)
{
    return inspect({paste.constData(), static_cast<std::size_t>(paste.size())}, context.keys, context.policy,
                   context.at);
}

ComparisonOutcome compare(const ComparedSource &before, const ComparedSource &after,
                          const ComparisonContext &context)
{
    ComparisonOutcome outcome;
    outcome.token.before = tokenOf(inspected(before.paste, context), before.ordinal);
    Inspection second = inspected(after.paste, context);
    outcome.token.after = tokenOf(second, after.ordinal);
    outcome.findings = std::move(second.findings);
    if (outcome.isComplete())
        outcome.comparison = compareTokens(*outcome.token.before, *outcome.token.after);
    return outcome;
}

} // namespace

std::vector<const InspectedToken *> tokensInOrder(const Inspection &inspection)
{
    std::vector<const InspectedToken *> all;
    for (const InspectedToken &token : inspection.tokens)
        addInOrder(all, token);
    return all;
}

void ComparisonSession::setSources(ComparedSource before, ComparedSource after)
{
    if (before == m_before && after == m_after)
        return;
    m_before = std::move(before);
    m_after = std::move(after);
    compareAnew();
}

void ComparisonSession::setContext(ComparisonContext context)
{
    m_context = std::move(context);
    compareAnew();
}

void ComparisonSession::forget()
{
    m_context = {};
    m_before = {};
    m_after = {};
    compareAnew();
}

void ComparisonSession::cancel()
{
    if (!isBusy())
        return;
    m_task.cancel();
    m_outcome = {};
    emit busyChanged();
    emit compared();
}

void ComparisonSession::compareAnew()
{
    const bool wasBusy = isBusy();
    m_task.cancel();
    if (m_before.paste.size() + m_after.paste.size() <= kTextAtOnce && m_context.keys.size() <= kKeysAtOnce) {
        m_outcome = compare(m_before, m_after, m_context);
        if (wasBusy)
            emit busyChanged();
        emit compared();
        return;
    }
    m_task.run([before = m_before, after = m_after,
                context = m_context](const std::stop_token &) { return compare(before, after, context); },
               [this](ComparisonOutcome outcome) {
                   m_outcome = std::move(outcome);
                   emit busyChanged();
                   emit compared();
               });
    emit busyChanged();
}

} // namespace jotscope
