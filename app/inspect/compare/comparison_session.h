#pragma once

#include "app/widgets/task.h"
#include "core/compare/token_comparison.h"

#include <QByteArray>
#include <QObject>

#include <optional>

namespace jotscope {

/// A token by where it was found: the paste, and how many tokens of it come before, those inside others
/// included.
struct ComparedSource
{
    QByteArray paste;
    std::size_t ordinal = 0;

    friend bool operator==(const ComparedSource &, const ComparedSource &) = default;
};

/// The tokens of `inspection` in the order that ComparedSource counts in.
std::vector<const InspectedToken *> tokensInOrder(const Inspection &inspection);

/// What both tokens are checked with.
struct ComparisonContext
{
    KeyRing keys;
    Policy policy;
    Instant at{};
    std::optional<Instant> asOf; ///< that `at` is, where it is not just now
};

struct ComparisonOutcome
{
    Sides<std::optional<InspectedToken>> token; ///< none of a paste without that token
    std::vector<Finding> findings;              ///< about the second paste as a whole
    TokenComparison comparison;                 ///< where both are there

    [[nodiscard]] bool isComplete() const { return token.before && token.after; }
};

/// Two pastes and what lies between a token of the one and a token of the other. Both are inspected alike:
/// with the same keys, as of the same instant.
class ComparisonSession : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    void setSources(ComparedSource before, ComparedSource after);
    void setContext(ComparisonContext context);
    void forget();
    void cancel();

    [[nodiscard]] const ComparedSource &before() const { return m_before; }
    [[nodiscard]] const ComparedSource &after() const { return m_after; }
    [[nodiscard]] const ComparisonOutcome &outcome() const { return m_outcome; }
    [[nodiscard]] bool isBusy() const { return m_task.isRunning(); }

signals:
    void compared();
    void busyChanged();

private:
    void compareAnew();

    ComparedSource m_before;
    ComparedSource m_after;
    ComparisonContext m_context;
    ComparisonOutcome m_outcome;
    Task<ComparisonOutcome> m_task;
};

} // namespace jotscope
