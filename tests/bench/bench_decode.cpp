#include "core/claims/claims.h"
#include "tests/bench/tokens.h"

#include <benchmark/benchmark.h>

#include <cstring>

using namespace jotscope;
using namespace jotscope::bench;

namespace {

void copyBytes(benchmark::State &state)
{
    const std::string from(static_cast<std::size_t>(state.range(0)), 'x');
    std::string to(from.size(), ' ');
    for (auto _ : state) {
        std::memcpy(to.data(), from.data(), from.size());
        benchmark::DoNotOptimize(to.data());
        benchmark::ClobberMemory();
    }
    state.SetBytesProcessed(state.iterations() * state.range(0));
}
BENCHMARK(copyBytes)->Arg(700)->Arg(64 << 10)->Arg(16 << 20)->Name("limit: memcpy");

void decodeBase64UrlText(benchmark::State &state)
{
    const std::string text =
        encodeBase64Url(std::string(static_cast<std::size_t>(state.range(0)) / 4 * 3, 'x'));
    for (auto _ : state)
        benchmark::DoNotOptimize(decodeBase64Url(text));
    state.SetBytesProcessed(state.iterations() * state.range(0));
}
BENCHMARK(decodeBase64UrlText)->Arg(700)->Arg(64 << 10)->Arg(16 << 20)->Name("base64url");

void parseJson(benchmark::State &state)
{
    const Token token = parsed(tokenOfSize(static_cast<std::size_t>(state.range(0))));
    const std::string text = token.part(PartName::Payload)->json->text();
    for (auto _ : state)
        benchmark::DoNotOptimize(JsonDocument::parse(text));
    state.SetBytesProcessed(state.iterations() * static_cast<std::int64_t>(text.size()));
}
BENCHMARK(parseJson)->Arg(700)->Arg(64 << 10)->Arg(16 << 20)->Name("JSON");

void decodeToken(benchmark::State &state)
{
    const std::string text = tokenOfSize(static_cast<std::size_t>(state.range(0)));
    for (auto _ : state) {
        const Token token = parsed(text);
        benchmark::DoNotOptimize(readClaims(*token.part(PartName::Payload)));
    }
    state.SetBytesProcessed(state.iterations() * static_cast<std::int64_t>(text.size()));
}
BENCHMARK(decodeToken)->Arg(700)->Arg(64 << 10)->Arg(16 << 20)->Name("decode and claims of a token");

} // namespace

BENCHMARK_MAIN();
