#include "core/build/batch/batch.h"
#include "core/build/templates/token_template.h"
#include "core/jose/keys/key_export.h"
#include "core/jose/keys/key_generation.h"
#include "tests/bench/interleaved.h"

#include <benchmark/benchmark.h>
#include <openssl/ec.h>
#include <openssl/evp.h>
#include <openssl/hmac.h>
#include <openssl/rsa.h>
#include <openssl/x509.h>

#include <atomic>
#include <cstdlib>
#include <memory>
#include <thread>
#include <vector>

using namespace jotscope;

/// Tokens a second of a batch on all processors, beside OpenSSL alone signing as many messages of the same
/// size on as many threads, with a context that each thread keeps.
namespace {

struct Load
{
    const char *alg;
    std::uint64_t count;
};

constexpr Load kLoads[] = {{"RS256", 800},  {"PS256", 800},  {"ES256", 8000},
                           {"ES384", 1000}, {"EdDSA", 8000}, {"HS256", 50'000}};

unsigned threads()
{
    return std::max(std::thread::hardware_concurrency(), 1U);
}

void check(bool holds)
{
    if (!holds)
        std::abort();
}

Batch batchOf(const Load &load, const KeyPointer &key)
{
    const auto shape = readTemplate(findTemplate("oauth-access-token")->document);
    BatchOrder order;
    order.draft = draftFrom(*shape, load.alg, key);
    order.count = load.count;
    order.now = Instant(std::chrono::milliseconds(1'795'694'400'000));
    auto batch = Batch::prepare(std::move(order));
    check(batch.has_value());
    return *std::move(batch);
}

KeyPointer keyFor(const Load &load)
{
    return *generateKey(*findKeyKind(load.alg), {}, crypto::systemRandom());
}

void core(benchmark::State &state, const Load &load)
{
    const Batch batch = batchOf(load, keyFor(load));
    for (auto _ : state) {
        std::size_t bytes = 0;
        const auto taken = runBatch(batch, threads(), [&](std::string_view lines, std::uint64_t) {
            bytes += lines.size();
            return true;
        });
        check(taken && *taken == load.count);
        benchmark::DoNotOptimize(bytes);
    }
    state.counters["tokens"] =
        benchmark::Counter(double(load.count), benchmark::Counter::kIsIterationInvariantRate);
}

using KeyOwner = std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)>;

KeyOwner opensslKey(const KeyPointer &key)
{
    const auto der = exportKey(key, KeyExportForm::Pkcs8, {KeyArmour::Der, nullptr}, crypto::systemRandom());
    const auto *at = reinterpret_cast<const unsigned char *>(der->view().data());
    return {d2i_AutoPrivateKey(nullptr, &at, static_cast<long>(der->size())), EVP_PKEY_free};
}

/// What OpenSSL takes for one signature over `message`: for EdDSA as a whole, else over its digest.
class Signer
{
public:
    Signer(const Load &load, EVP_PKEY *key)
        : m_isWhole(std::string_view(load.alg) == "EdDSA")
        , m_key(key)
        , m_whole(EVP_MD_CTX_new(), EVP_MD_CTX_free)
        , m_digest(EVP_PKEY_CTX_new_from_pkey(nullptr, key, nullptr), EVP_PKEY_CTX_free)
    {
        m_hash = std::string_view(load.alg) == "ES384" ? EVP_sha384() : EVP_sha256();
        if (m_isWhole)
            return;
        check(EVP_PKEY_sign_init(m_digest.get()) == 1 &&
              EVP_PKEY_CTX_set_signature_md(m_digest.get(), m_hash) == 1);
        if (std::string_view(load.alg) == "PS256")
            check(EVP_PKEY_CTX_set_rsa_padding(m_digest.get(), RSA_PKCS1_PSS_PADDING) == 1 &&
                  EVP_PKEY_CTX_set_rsa_pss_saltlen(m_digest.get(), RSA_PSS_SALTLEN_DIGEST) == 1);
    }

    void sign(const std::string &message)
    {
        const auto *bytes = reinterpret_cast<const unsigned char *>(message.data());
        unsigned char signature[1024];
        std::size_t size = sizeof signature;
        if (m_isWhole) {
            check(EVP_DigestSignInit(m_whole.get(), nullptr, nullptr, nullptr, m_key) == 1 &&
                  EVP_DigestSign(m_whole.get(), signature, &size, bytes, message.size()) == 1);
            return;
        }
        unsigned char digest[EVP_MAX_MD_SIZE];
        unsigned digestSize = 0;
        check(EVP_Digest(bytes, message.size(), digest, &digestSize, m_hash, nullptr) == 1 &&
              EVP_PKEY_sign(m_digest.get(), signature, &size, digest, digestSize) == 1);
        benchmark::DoNotOptimize(signature[0]);
    }

private:
    bool m_isWhole;
    EVP_PKEY *m_key;
    const EVP_MD *m_hash = nullptr;
    std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> m_whole;
    std::unique_ptr<EVP_PKEY_CTX, decltype(&EVP_PKEY_CTX_free)> m_digest;
};

void mac(const std::string &message)
{
    unsigned char out[EVP_MAX_MD_SIZE];
    unsigned size = 0;
    static const std::string secret(32, 'k');
    HMAC(EVP_sha256(), secret.data(), int(secret.size()),
         reinterpret_cast<const unsigned char *>(message.data()), message.size(), out, &size);
    benchmark::DoNotOptimize(out[0]);
}

void openssl(benchmark::State &state, const Load &load)
{
    const KeyPointer key = keyFor(load);
    const std::string token = *batchOf(load, key).token(0);
    const std::string message = token.substr(0, token.rfind('.'));
    const KeyOwner native = key->asymmetric() ? opensslKey(key) : KeyOwner(nullptr, EVP_PKEY_free);
    for (auto _ : state) {
        std::atomic<std::uint64_t> next = 0;
        std::vector<std::thread> workers;
        for (unsigned i = 0; i < threads(); ++i) {
            workers.emplace_back([&] {
                if (!native) {
                    while (next++ < load.count)
                        mac(message);
                    return;
                }
                Signer signer(load, native.get());
                while (next++ < load.count)
                    signer.sign(message);
            });
        }
        for (std::thread &worker : workers)
            worker.join();
    }
    state.counters["tokens"] =
        benchmark::Counter(double(load.count), benchmark::Counter::kIsIterationInvariantRate);
}

} // namespace

int main(int argc, char **argv)
{
    for (const Load &load : kLoads) {
        const std::string name = load.alg;
        benchmark::RegisterBenchmark((name + "/openssl").c_str(), openssl, load)
            ->UseRealTime()
            ->MeasureProcessCPUTime();
        benchmark::RegisterBenchmark((name + "/batch").c_str(), core, load)
            ->UseRealTime()
            ->MeasureProcessCPUTime();
    }
    jotscope::bench::runInterleaved(argc, argv);
}
