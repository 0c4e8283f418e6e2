#include "tests/core/diagnosis/diagnosis_corpus.h"

#include <QMap>

#include <algorithm>
#include <chrono>
#include <cstdio>

using namespace jotscope;
using namespace jotscope::corpus;

/// How often the diagnosis is right within the time that a person is given it, and how soon: by cause, over
/// the tokens that tests/interop/diagnosis_corpus.mjs makes.
namespace {

using Clock = std::chrono::steady_clock;

constexpr unsigned kSeed = 7519;
constexpr std::chrono::milliseconds kBound{250}; ///< of one token, as the program has it

double millisecondsSince(Clock::time_point begin)
{
    return std::chrono::duration<double, std::milli>(Clock::now() - begin).count();
}

struct Row
{
    qsizetype tokens = 0;
    std::vector<double> times; ///< to the right cause, in milliseconds; of the others there are none

    [[nodiscard]] double quantile(double share) const
    {
        const auto last = static_cast<double>(times.size() - 1);
        return times[static_cast<std::size_t>(last * share + 0.5)];
    }
};

/// The time to the right cause, unless it was not found.
std::optional<double> timeToCause(const Failure &failure)
{
    std::optional<double> time;
    const Clock::time_point begin = Clock::now();
    const auto noteTime = [&](const Cause &cause) {
        const bool isRight = failure.isProvable
                                 ? cause.certainty == Certainty::Proven && isTrueOf(failure, stepsOf(cause))
                                 : stepsOf(cause) == failure.told();
        if (isRight && !time)
            time = millisecondsSince(begin);
    };
    const Answer answer =
        diagnosed(failure, {[&] { return Clock::now() < begin + kBound; }, noteTime, false});
    // What the inspection tells by itself, no search has found.
    const bool isToldAtOnce = !time && outcomeOf(failure, answer) == Outcome::Right;
    return isToldAtOnce ? millisecondsSince(begin) : time;
}

void print(const QString &name, Row row)
{
    std::ranges::sort(row.times);
    const double recall = 100.0 * static_cast<double>(row.times.size()) / static_cast<double>(row.tokens);
    std::printf("%-56s %7lld %7.1f %%", qPrintable(name), static_cast<long long>(row.tokens), recall);
    if (!row.times.empty())
        std::printf(" %9.2f ms %9.2f ms", row.quantile(0.5), row.quantile(0.99));
    std::printf("\n");
}

} // namespace

int main()
{
    const Corpus corpus = readCorpus(kSeed);
    if (!corpus.complaint.isEmpty()) {
        std::fprintf(stderr, "%s\n", qPrintable(corpus.complaint));
        return 1;
    }
    QMap<QString, Row> rows;
    Row provable;
    Row others;
    for (const Failure &failure : corpus.failures) {
        const std::optional<double> time = timeToCause(failure);
        for (Row *row : {&rows[failure.told()], failure.isProvable ? &provable : &others}) {
            ++row->tokens;
            if (time)
                row->times.push_back(*time);
        }
    }
    std::printf("%-56s %7s %9s %12s %12s\n", "cause", "tokens", "recall", "median", "99 %");
    for (auto row = rows.cbegin(); row != rows.cend(); ++row)
        print(row.key(), *row);
    print("all that can be proven", provable);
    print("all that can only be named", others);
}
