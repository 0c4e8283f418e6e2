#pragma once

#include "core/build/suite/suite.h"
#include "core/check/check_rules.h"

/// What came of sending a suite of tokens to an API.
namespace jotscope {

enum class CaseOutcome : std::uint8_t {
    Waiting, ///< not sent yet, or never since the run ended before
    AsItShould,
    WronglyAccepted,
    WronglyRefused,
    Unclear,    ///< neither a yes nor a no
    NoAnswer,   ///< no response came
    NotCarried, ///< the request cannot hold the token as it is
};

std::string_view outcomeName(CaseOutcome outcome); ///< `as-it-should`, `wrongly-accepted` ...
const char *outcomeText(CaseOutcome outcome);      ///< in context "Check"

/// What a person wants to know of: all but what went as it should, and what was never asked.
bool isSurprise(CaseOutcome outcome);

/// A request that was answered, or was not.
struct Exchange
{
    std::string token{}; ///< as it was sent
    std::optional<ApiResponse> response{};
    std::string failure{}; ///< why there is none, a sentence in the language of whoever runs it

    friend bool operator==(const Exchange &, const Exchange &) = default;
};

struct CaseResult
{
    const SuiteCase *row; ///< never null
    CaseOutcome outcome = CaseOutcome::Waiting;
    Exchange exchange{};

    friend bool operator==(const CaseResult &, const CaseResult &) = default;
};

struct CheckRun
{
    CheckRequest request;
    CheckRules rules;
    std::string algorithm{};
    Instant began{};
    std::chrono::milliseconds duration{0};
    /// The controls: an API that does not tell these apart cannot be tested.
    Exchange withoutToken{};
    Exchange withGoodToken{};
    Exchange withGoodTokenAgain{}; ///< when all else was sent: what refuses everything passes every bad case
    std::vector<CaseResult> cases{};
    std::vector<LeftOut> leftOut{};
    std::optional<Finding> stop{}; ///< why it ended before all were sent
    bool isCancelled = false;
};

CaseOutcome outcomeOf(Expectation expectation, const ApiResponse &response, const CheckRules &rules);

/// What a control says against testing this API in this way.
std::optional<Finding> faultWithoutToken(const ApiResponse &response, const CheckRules &rules);
std::optional<Finding> faultWithGoodToken(const ApiResponse &response, const CheckRules &rules);
std::optional<Finding> faultWithGoodTokenAgain(const ApiResponse &response, const CheckRules &rules);

struct CheckCounts
{
    std::size_t sent = 0; ///< and judged
    std::size_t asTheyShould = 0;
    std::size_t wronglyAccepted = 0;
    std::size_t wronglyRefused = 0;
    std::size_t unclear = 0; ///< no answer among them
    std::size_t notSent = 0; ///< whether carried or not

    friend bool operator==(const CheckCounts &, const CheckCounts &) = default;
};

CheckCounts countsOf(const CheckRun &run);

} // namespace jotscope
