#include "core/check/check_run.h"

#include "core/findings/catalogue.h"

#include <algorithm>
#include <array>

namespace jotscope {

namespace {

struct OutcomeRow
{
    CaseOutcome outcome;
    std::string_view name;
    const char *text;
};

constexpr std::array kOutcomes = {
    OutcomeRow{CaseOutcome::Waiting, "not-sent", JOT_TEXT("Check", "Not sent")},
    OutcomeRow{CaseOutcome::AsItShould, "as-it-should", JOT_TEXT("Check", "As it should")},
    OutcomeRow{CaseOutcome::WronglyAccepted, "wrongly-accepted", JOT_TEXT("Check", "Wrongly accepted")},
    OutcomeRow{CaseOutcome::WronglyRefused, "wrongly-refused", JOT_TEXT("Check", "Wrongly refused")},
    OutcomeRow{CaseOutcome::Unclear, "unclear", JOT_TEXT("Check", "Unclear")},
    OutcomeRow{CaseOutcome::NoAnswer, "no-answer", JOT_TEXT("Check", "No answer")},
    OutcomeRow{CaseOutcome::NotCarried, "not-carried", JOT_TEXT("Check", "Cannot be sent")},
};

const OutcomeRow &rowOf(CaseOutcome outcome)
{
    return *std::ranges::find(kOutcomes, outcome, &OutcomeRow::outcome);
}

Finding withStatus(std::string_view id, const ApiResponse &response)
{
    return makeFinding(id, {}, {{"status", std::to_string(response.status)}});
}

} // namespace

std::string_view outcomeName(CaseOutcome outcome)
{
    return rowOf(outcome).name;
}

const char *outcomeText(CaseOutcome outcome)
{
    return rowOf(outcome).text;
}

bool isSurprise(CaseOutcome outcome)
{
    return outcome == CaseOutcome::WronglyAccepted || outcome == CaseOutcome::WronglyRefused ||
           outcome == CaseOutcome::Unclear || outcome == CaseOutcome::NoAnswer;
}

CaseOutcome outcomeOf(Expectation expectation, const ApiResponse &response, const CheckRules &rules)
{
    const ApiAnswer answer = answerOf(response, rules);
    if (answer == ApiAnswer::Unclear)
        return CaseOutcome::Unclear;
    const bool isAccepted = answer == ApiAnswer::Accepted;
    if (isAccepted == (expectation == Expectation::Accept))
        return CaseOutcome::AsItShould;
    return isAccepted ? CaseOutcome::WronglyAccepted : CaseOutcome::WronglyRefused;
}

std::optional<Finding> faultWithoutToken(const ApiResponse &response, const CheckRules &rules)
{
    switch (answerOf(response, rules)) {
    case ApiAnswer::Refused:
        return std::nullopt;
    case ApiAnswer::Accepted:
        return withStatus("check-route-open", response);
    case ApiAnswer::Unclear:
        break;
    }
    return withStatus("check-no-token-unclear", response);
}

std::optional<Finding> faultWithGoodToken(const ApiResponse &response, const CheckRules &rules)
{
    switch (answerOf(response, rules)) {
    case ApiAnswer::Accepted:
        return std::nullopt;
    case ApiAnswer::Refused:
        return withStatus("check-good-refused", response);
    case ApiAnswer::Unclear:
        break;
    }
    return withStatus("check-good-unclear", response);
}

std::optional<Finding> faultWithGoodTokenAgain(const ApiResponse &response, const CheckRules &rules)
{
    if (answerOf(response, rules) == ApiAnswer::Accepted)
        return std::nullopt;
    return withStatus("check-good-no-longer", response);
}

CheckCounts countsOf(const CheckRun &run)
{
    CheckCounts counts;
    for (const CaseResult &one : run.cases) {
        switch (one.outcome) {
        case CaseOutcome::Waiting:
        case CaseOutcome::NotCarried:
            ++counts.notSent;
            continue;
        case CaseOutcome::AsItShould:
            ++counts.asTheyShould;
            break;
        case CaseOutcome::WronglyAccepted:
            ++counts.wronglyAccepted;
            break;
        case CaseOutcome::WronglyRefused:
            ++counts.wronglyRefused;
            break;
        case CaseOutcome::Unclear:
        case CaseOutcome::NoAnswer:
            ++counts.unclear;
            break;
        }
        ++counts.sent;
    }
    return counts;
}

} // namespace jotscope
