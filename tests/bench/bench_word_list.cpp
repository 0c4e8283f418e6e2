#include "core/crypto/hashing/mac_trial.h"
#include "core/diagnosis/secrets/well_known/well_known.h"
#include "core/diagnosis/secrets/well_known/word_list.h"
#include "core/text/encodings/base64url.h"

// The limit is measured with what the search itself is built on.
#define OPENSSL_SUPPRESS_DEPRECATED
#include <benchmark/benchmark.h>
#include <openssl/sha.h>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <cstring>
#include <ctime>
#include <string>
#include <thread>
#include <vector>

using namespace jotscope;

/// Words a second against the limit that raw compressions set: one for each of HMAC's two pads, one for each
/// block of the padded signing input, one for the outer hash. Both sides run on as many threads, in turns,
/// and of either the fastest turn counts: what slows one down is the machine's other work. Where that never
/// ends, "of the limit, at work" tells more: it counts the time that the program's own threads were running.
namespace {

struct Row
{
    crypto::Hash hash;
    const char *alg;
    std::size_t blockSize;
};

constexpr std::array kRows = {
    Row{crypto::Hash::Sha256, "HS256", SHA256_CBLOCK},
    Row{crypto::Hash::Sha384, "HS384", SHA512_CBLOCK},
    Row{crypto::Hash::Sha512, "HS512", SHA512_CBLOCK},
};

constexpr std::size_t kWords = 2'000'000;

/// Of a small token, where all that is not hashing weighs most.
const std::string kInput = encodeBase64Url(R"({"alg":"HS256","typ":"JWT"})") + '.' +
                           encodeBase64Url(R"({"sub":"1234567890","name":"John Doe","iat":1516239022})");

/// Whole blocks one after the other, as the hash of a long text has them.
void compress(const Row &row, const std::vector<char> &blocks)
{
    if (row.blockSize == SHA256_CBLOCK) {
        SHA256_CTX context;
        SHA256_Init(&context);
        SHA256_Update(&context, blocks.data(), blocks.size());
        benchmark::DoNotOptimize(context);
    } else {
        SHA512_CTX context;
        SHA512_Init(&context);
        SHA512_Update(&context, blocks.data(), blocks.size());
        benchmark::DoNotOptimize(context);
    }
}

double secondsOf(clockid_t clock)
{
    timespec time{};
    clock_gettime(clock, &time);
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) * 1e-9;
}

/// What was done in a second that passed, and in one at work on each of the threads.
struct Rate
{
    double wall = 0;
    double work = 0;

    void faster(const Rate &other)
    {
        wall = std::max(wall, other.wall);
        work = std::max(work, other.work);
    }
};

template<typename Work>
Rate rateOf(double amount, unsigned threads, const Work &work)
{
    const double wallBegin = secondsOf(CLOCK_MONOTONIC);
    const double workBegin = secondsOf(CLOCK_PROCESS_CPUTIME_ID);
    work();
    return {amount / (secondsOf(CLOCK_MONOTONIC) - wallBegin),
            amount * threads / (secondsOf(CLOCK_PROCESS_CPUTIME_ID) - workBegin)};
}

Rate compressionsPerSecond(const Row &row, unsigned threads)
{
    constexpr std::size_t kBytes = std::size_t{1} << 16;
    constexpr int kRounds = 2'000;
    const std::vector<char> blocks(kBytes, 'x');
    const double blocksInAll = static_cast<double>(kBytes / row.blockSize) * kRounds * threads;
    return rateOf(blocksInAll, threads, [&] {
        std::vector<std::jthread> workers;
        for (unsigned i = 0; i < threads; ++i)
            workers.emplace_back([&] {
                for (int round = 0; round < kRounds; ++round)
                    compress(row, blocks);
            });
    });
}

std::string words(std::size_t count)
{
    std::string list;
    for (std::size_t i = 0; i < count; ++i)
        list.append("password").append(std::to_string(i * 7919)).append("\n");
    return list;
}

void wordList(benchmark::State &state, const Row &row, unsigned threads)
{
    static const std::string list = words(kWords);
    const std::string mac(crypto::digestSize(row.hash), 'x');
    const crypto::MacTrial trial(row.hash, kInput, mac);
    Rate limit;
    Rate rate;
    for (auto _ : state) {
        state.PauseTiming();
        limit.faster(compressionsPerSecond(row, threads));
        state.ResumeTiming();
        std::size_t at = 0;
        WordListSearch search{row.hash, kInput, mac, [&](std::span<char> space) {
                                  const std::size_t size = std::min(space.size(), list.size() - at);
                                  std::memcpy(space.data(), list.data() + at, size);
                                  at += size;
                                  return std::optional(size);
                              }};
        search.threads = threads;
        WordListResult result;
        rate.faster(rateOf(kWords, threads, [&] { result = searchWordList(search); }));
        if (result.secret || result.tried != kWords)
            std::abort();
    }
    const auto each = static_cast<double>(trial.compressions());
    state.counters["words/s"] = rate.wall;
    state.counters["compressions/s"] = limit.wall;
    state.counters["of the limit"] = rate.wall * each / limit.wall;
    state.counters["of the limit, at work"] = rate.work * each / limit.work;
}

/// All that are published, on a token that none of them made.
void publishedSecrets(benchmark::State &state, const Row &row)
{
    const std::string mac(crypto::digestSize(row.hash), 'x');
    for (auto _ : state)
        benchmark::DoNotOptimize(findWellKnownSecret(row.hash, kInput, mac));
}

} // namespace

int main(int argc, char **argv)
{
    for (const Row &row : kRows) {
        for (const unsigned threads : {1U, 2U})
            benchmark::RegisterBenchmark(
                (std::string(row.alg) + ", threads: " + std::to_string(threads)).c_str(), wordList, row,
                threads)
                ->UseRealTime()
                ->Iterations(6)
                ->Unit(benchmark::kMillisecond);
        benchmark::RegisterBenchmark((std::string(row.alg) + ", well-known secrets").c_str(),
                                     publishedSecrets, row)
            ->Unit(benchmark::kMicrosecond);
    }
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
}
