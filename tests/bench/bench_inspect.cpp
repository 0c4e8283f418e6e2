#include "core/inspect/json/inspection_json.h"
#include "core/jose/keys/key_import.h"
#include "tests/bench/tokens.h"

#include <benchmark/benchmark.h>

using namespace jotscope;
using namespace jotscope::bench;

namespace {

constexpr Instant kNow{std::chrono::seconds{1'795'500'000}};

void sizes(benchmark::internal::Benchmark *benchmark)
{
    for (const std::int64_t size :
         {std::int64_t{1} << 10, std::int64_t{64} << 10, std::int64_t{1} << 20, std::int64_t{16} << 20})
        benchmark->Arg(size);
    benchmark->Unit(benchmark::kMillisecond);
}

void find(benchmark::State &state)
{
    const std::string paste =
        "Authorization: Bearer " + tokenOfSize(static_cast<std::size_t>(state.range(0)));
    for (auto _ : state)
        benchmark::DoNotOptimize(findTokens(paste));
}
BENCHMARK(find)->Apply(sizes)->Name("find");

void inspectText(benchmark::State &state)
{
    const std::string paste = tokenOfSize(static_cast<std::size_t>(state.range(0)));
    const KeyRing keys = importSecret(kSecret, SecretEncoding::Utf8, "bench").keys;
    for (auto _ : state)
        benchmark::DoNotOptimize(inspect(paste, keys, {}, kNow));
}
BENCHMARK(inspectText)->Apply(sizes)->Name("inspect");

void writeJson(benchmark::State &state)
{
    const Inspection inspection =
        inspect(tokenOfSize(static_cast<std::size_t>(state.range(0))), {}, {}, kNow);
    for (auto _ : state)
        benchmark::DoNotOptimize(inspectionToJson(inspection));
}
BENCHMARK(writeJson)->Apply(sizes)->Name("inspection as JSON");

/// A log with a token on every other line.
void inspectLog(benchmark::State &state)
{
    const std::string token = tokenOfSize(700);
    std::string log;
    while (log.size() < static_cast<std::size_t>(state.range(0)))
        log += "2026-11-24 06:00:00 GET /orders 200\nAuthorization: Bearer " + token + "\n";
    for (auto _ : state)
        benchmark::DoNotOptimize(inspect(log, {}, {}, kNow));
}
BENCHMARK(inspectLog)->Arg(1 << 20)->Unit(benchmark::kMillisecond)->Name("inspect a log full of tokens");

} // namespace

BENCHMARK_MAIN();
