#pragma once

#include <benchmark/benchmark.h>

#include <vector>

namespace jotscope::bench {

/// The machine's moods fall on all alike when repetitions are interleaved; the median is compared.
inline void runInterleaved(int argc, char **argv)
{
    std::vector<char *> arguments(argv, argv + argc);
    char repetitions[] = "--benchmark_repetitions=9";
    char interleaving[] = "--benchmark_enable_random_interleaving=true";
    char aggregates[] = "--benchmark_report_aggregates_only=true";
    char minimum[] = "--benchmark_min_time=0.1";
    arguments.insert(arguments.begin() + 1, {repetitions, interleaving, aggregates, minimum});
    int count = static_cast<int>(arguments.size());
    benchmark::Initialize(&count, arguments.data());
    benchmark::RunSpecifiedBenchmarks();
}

} // namespace jotscope::bench
