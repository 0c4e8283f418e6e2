#include "core/find/scan/token_scan.h"
#include "core/jose/token.h"
#include "tests/bench/gateway_log.h"
#include "tests/bench/interleaved.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <string>
#include <unistd.h>

/// 512 MiB of a gateway's log with 72,000 tokens: found and parsed, against a bare search for `eyJ` and,
/// where it is installed, `rg -o` with a plain pattern. The log lies in a file that is removed at the end.
namespace {

using namespace jotscope;
using namespace jotscope::bench;

constexpr std::size_t kLogBytes = std::size_t{512} << 20;
constexpr std::size_t kTokens = 72'000;

class File
{
public:
    explicit File(const std::string &path) : m_descriptor(::open(path.c_str(), O_RDONLY | O_CLOEXEC)) {}
    ~File() { ::close(m_descriptor); }
    File(const File &) = delete;
    File &operator=(const File &) = delete;

    std::optional<std::size_t> read(std::span<char> space) const
    {
        const ssize_t count = ::read(m_descriptor, space.data(), space.size());
        return count < 0 ? std::nullopt : std::optional(static_cast<std::size_t>(count));
    }

private:
    int m_descriptor;
};

enum class Depth { Found, Parsed };

void scan(benchmark::State &state, const GatewayLog &log, unsigned threads, Depth depth)
{
    for (auto _ : state) {
        const File file(log.path());
        TokenScan scan;
        scan.read = [&](std::span<char> space) {
            return file.read(space);
        };
        scan.threads = threads;
        scan.found = [&](ScannedPiece piece) {
            for (ScannedToken &found : piece.tokens) {
                if (depth == Depth::Parsed) {
                    const Token token = parseCompact(std::move(found.token.text), found.token.source);
                    benchmark::DoNotOptimize(token.header());
                }
            }
            return [] {
            };
        };
        if (const TokenScanResult result = scanTokens(scan); result.tokens != kTokens)
            state.SkipWithError(("found " + std::to_string(result.tokens)).c_str());
    }
    state.SetBytesProcessed(static_cast<std::int64_t>(state.iterations() * kLogBytes));
}

/// The least that any search does: reads, and looks for three characters.
void bareSearch(benchmark::State &state, const GatewayLog &log)
{
    std::string buffer(std::size_t{1} << 20, '\0');
    for (auto _ : state) {
        const File file(log.path());
        std::size_t count = 0;
        for (std::size_t size; (size = file.read({buffer.data(), buffer.size()}).value_or(0)) > 0;) {
            const char *at = buffer.data();
            const char *const end = at + size;
            const auto next = [&] {
                return static_cast<const char *>(::memmem(at, static_cast<std::size_t>(end - at), "eyJ", 3));
            };
            for (const char *hit = next(); hit; hit = next()) {
                at = hit + 3;
                ++count;
            }
        }
        benchmark::DoNotOptimize(count);
    }
    state.SetBytesProcessed(static_cast<std::int64_t>(state.iterations() * kLogBytes));
}

void ripgrep(benchmark::State &state, const GatewayLog &log, const std::string &options)
{
    const std::string command = "rg " + options +
                                " -o 'eyJ[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+' " + log.path() +
                                " >/dev/null";
    for (auto _ : state) {
        if (std::system(command.c_str()) != 0)
            state.SkipWithError("rg found nothing");
    }
    state.SetBytesProcessed(static_cast<std::int64_t>(state.iterations() * kLogBytes));
}

} // namespace

int main(int argc, char **argv)
{
    const GatewayLog log(kLogBytes, kTokens);
    const auto add = [](const std::string &name, auto measure) {
        benchmark::RegisterBenchmark(name.c_str(), measure)->UseRealTime()->Unit(benchmark::kMillisecond);
    };
    for (const unsigned threads : {1u, 2u}) {
        const std::string suffix = ", threads: " + std::to_string(threads);
        add("found" + suffix, [&, threads](benchmark::State &s) { scan(s, log, threads, Depth::Found); });
        add("found and parsed" + suffix,
            [&, threads](benchmark::State &s) { scan(s, log, threads, Depth::Parsed); });
    }
    add("memmem", [&](benchmark::State &s) { bareSearch(s, log); });
    if (std::system("rg --version >/dev/null 2>&1") == 0) {
        add("rg -o", [&](benchmark::State &s) { ripgrep(s, log, ""); });
        add("rg -o --no-mmap", [&](benchmark::State &s) { ripgrep(s, log, "--no-mmap"); });
    }
    runInterleaved(argc, argv);
}
