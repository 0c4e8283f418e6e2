#include "tests/core/diagnosis/corpus/diagnosis_corpus.h"

#include <QMap>

#include <algorithm>
#include <chrono>
#include <cstddef>
#include <cstdio>
#include <ctime>
#include <optional>
#include <vector>

using namespace jotscope;
using namespace jotscope::corpus;

/// How often the diagnosis is right within the time that a person is given it, and how soon: by cause, over
/// the tokens that tests/interop/diagnosis_corpus.mjs makes. The bound is one of the thread's own time, so
/// that the machine's other work changes nothing of what is found; how soon it is found is told by the clock
/// on the wall too. Of a PATTERN, only the tokens whose names hold it are tried, and each is told of by
/// itself.
namespace {

using Milliseconds = std::chrono::duration<double, std::milli>;

constexpr unsigned kSeed = 7519;
constexpr Milliseconds kBound{250}; ///< of one token, as the program has it

Milliseconds wallTime()
{
    return std::chrono::steady_clock::now().time_since_epoch();
}

/// That this thread has been at work.
Milliseconds threadTime()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return std::chrono::seconds(time.tv_sec) + std::chrono::nanoseconds(time.tv_nsec);
}

/// What it took to come to the right cause.
struct Effort
{
    double thread = 0; ///< milliseconds at work
    double wall = 0;   ///< milliseconds that passed
    double attempts = 0;
};

struct Row
{
    qsizetype tokens = 0;
    std::vector<Effort> efforts; ///< of the tokens whose cause was found

    [[nodiscard]] double quantile(double share, double Effort::*measure) const
    {
        std::vector<double> values;
        for (const Effort &effort : efforts)
            values.push_back(effort.*measure);
        std::ranges::sort(values);
        return values[static_cast<std::size_t>(static_cast<double>(values.size() - 1) * share + 0.5)];
    }

    [[nodiscard]] double recall() const { return shareOf(efforts.size()); }

    [[nodiscard]] double recallByTheWall() const
    {
        return shareOf(static_cast<std::size_t>(std::ranges::count_if(
            efforts, [](const Effort &effort) { return effort.wall < kBound.count(); })));
    }

private:
    [[nodiscard]] double shareOf(std::size_t found) const
    {
        return 100.0 * static_cast<double>(found) / static_cast<double>(tokens);
    }
};

struct Result
{
    Outcome outcome;
    std::optional<Effort> effort; ///< none unless the right cause was found
    Answer answer;
};

Result resultOf(const Failure &failure)
{
    const Milliseconds threadBegin = threadTime();
    const Milliseconds wallBegin = wallTime();
    const auto effortSoFar = [&] {
        return Effort{(threadTime() - threadBegin).count(), (wallTime() - wallBegin).count(), 0};
    };
    std::optional<Effort> effort;
    const auto noteEffort = [&](const Cause &cause) {
        const bool isRight = failure.isProvable
                                 ? cause.certainty == Certainty::Proven && isTrueOf(failure, stepsOf(cause))
                                 : stepsOf(cause) == failure.told();
        if (isRight && !effort)
            effort = effortSoFar();
    };
    Answer answer =
        diagnosed(failure, {[&] { return threadTime() < threadBegin + kBound; }, noteEffort, false});
    const Outcome outcome = outcomeOf(failure, answer);
    // What the inspection tells by itself, no search has found.
    if (!effort && outcome == Outcome::Right)
        effort = effortSoFar();
    if (effort)
        effort->attempts = static_cast<double>(answer.attempts);
    return {outcome, effort, std::move(answer)};
}

void print(const QString &name, const Row &row)
{
    if (row.tokens == 0)
        return;
    std::printf("%-56s %7lld %7.1f %% %7.1f %%", qPrintable(name), static_cast<long long>(row.tokens),
                row.recall(), row.recallByTheWall());
    if (!row.efforts.empty())
        std::printf(" %8.2f %8.2f %8.2f %8.2f %9.0f %9.0f", row.quantile(0.5, &Effort::thread),
                    row.quantile(0.99, &Effort::thread), row.quantile(0.5, &Effort::wall),
                    row.quantile(0.99, &Effort::wall), row.quantile(0.5, &Effort::attempts),
                    row.quantile(0.99, &Effort::attempts));
    std::printf("\n");
}

void print(const Failure &failure, const Result &result)
{
    const char *outcome = result.outcome == Outcome::False ? "false" : result.effort ? "found" : "missed";
    std::printf("%-6s %-60s %8.2f ms, %zu attempts, proven: %s\n", outcome, qPrintable(failure.name),
                result.effort.value_or(Effort{}).thread, result.answer.attempts,
                qPrintable(result.answer.proven.join(", ")));
}

} // namespace

int main(int argc, char **argv)
{
    const QString pattern = argc > 1 ? argv[1] : "";
    const Corpus corpus = readCorpus(kSeed);
    if (!corpus.complaint.isEmpty()) {
        std::fprintf(stderr, "%s\n", qPrintable(corpus.complaint));
        return 1;
    }
    QMap<QString, Row> rows;
    Row provable;
    Row others;
    for (const Failure &failure : corpus.failures) {
        if (!failure.name.contains(pattern))
            continue;
        const Result result = resultOf(failure);
        if (!pattern.isEmpty() || !result.effort)
            print(failure, result);
        for (Row *row : {&rows[failure.told()], failure.isProvable ? &provable : &others}) {
            ++row->tokens;
            if (result.effort)
                row->efforts.push_back(*result.effort);
        }
    }
    std::printf("%-56s %7s %19s %17s %17s %19s\n", "", "", "recall in 250 ms", "ms at work", "ms on the wall",
                "attempts");
    std::printf("%-56s %7s %9s %9s %8s %8s %8s %8s %9s %9s\n", "cause", "tokens", "of work", "of wall",
                "median", "99 %", "median", "99 %", "median", "99 %");
    for (auto row = rows.cbegin(); row != rows.cend(); ++row)
        print(row.key(), *row);
    print("all that can be proven", provable);
    print("all that can only be named", others);
}
