#include "core/jose/jws/verification.h"
#include "core/jose/keys/key_import.h"
#include "tests/bench/interleaved.h"
#include "tests/bench/tokens.h"

#include <benchmark/benchmark.h>
#include <openssl/ecdsa.h>
#include <openssl/evp.h>
#include <openssl/hmac.h>
#include <openssl/rsa.h>
#include <openssl/x509.h>

#include <cstdlib>
#include <cstring>
#include <memory>

using namespace jotscope;

/// Three ways to check one signature, side by side: OpenSSL alone with a parsed key, core's primitive, and
/// the whole verification of a parsed token.
namespace {

using KeyOwner = std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)>;

enum class Kind { Rs256, Ps256, Es256, EdDsa, Hs256 };

struct Row
{
    Kind kind;
    const char *alg;
};

constexpr Row kRows[] = {{Kind::Rs256, "RS256"},
                         {Kind::Ps256, "PS256"},
                         {Kind::Es256, "ES256"},
                         {Kind::EdDsa, "EdDSA"},
                         {Kind::Hs256, "HS256"}};

const unsigned char *bytes(const std::string &text)
{
    return reinterpret_cast<const unsigned char *>(text.data());
}

void check(bool holds)
{
    if (!holds)
        std::abort();
}

KeyOwner makeKey(Kind kind)
{
    switch (kind) {
    case Kind::Rs256:
    case Kind::Ps256:
        return {EVP_RSA_gen(2048), EVP_PKEY_free};
    case Kind::Es256:
        return {EVP_EC_gen("P-256"), EVP_PKEY_free};
    case Kind::EdDsa:
        return {EVP_PKEY_Q_keygen(nullptr, nullptr, "ED25519"), EVP_PKEY_free};
    case Kind::Hs256:
        break;
    }
    return {nullptr, EVP_PKEY_free};
}

/// DER, as OpenSSL has it, to r || s (RFC 7518 section 3.4).
std::string joined(const std::string &der)
{
    const unsigned char *at = bytes(der);
    const std::unique_ptr<ECDSA_SIG, decltype(&ECDSA_SIG_free)> signature(
        d2i_ECDSA_SIG(nullptr, &at, static_cast<long>(der.size())), ECDSA_SIG_free);
    std::string both(64, '\0');
    auto *out = reinterpret_cast<unsigned char *>(both.data());
    check(BN_bn2binpad(ECDSA_SIG_get0_r(signature.get()), out, 32) == 32 &&
          BN_bn2binpad(ECDSA_SIG_get0_s(signature.get()), out + 32, 32) == 32);
    return both;
}

/// A token of about 700 bytes with everything that each of the three ways needs, prepared.
struct Sample
{
    explicit Sample(const Row &row) : kind(row.kind), key(makeKey(row.kind))
    {
        std::string payload = R"({"iss":"https://id.example.com","sub":"user-4711","exp":1795503600,"pad":")";
        payload += std::string(360, 'x') + "\"}";
        message =
            encodeBase64Url(std::string(R"({"alg":")") + row.alg + R"("})") + '.' + encodeBase64Url(payload);
        if (kind == Kind::Hs256) {
            keys = importSecret(bench::kSecret, SecretEncoding::Utf8, "bench").keys;
            native = signature = keys.front()->mac()->compute(crypto::Hash::Sha256, message);
        } else {
            sign();
            signature = kind == Kind::Es256 ? joined(native) : native;
            std::string der;
            unsigned char *out = nullptr;
            const int size = i2d_PUBKEY(key.get(), &out);
            der.assign(reinterpret_cast<const char *>(out), static_cast<std::size_t>(size));
            OPENSSL_free(out);
            keys = importKeys(der, "bench").keys;
        }
        check(keys.size() == 1);
        token = bench::parsed(message + '.' + encodeBase64Url(signature));
    }

    void sign()
    {
        const std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> context(EVP_MD_CTX_new(),
                                                                              EVP_MD_CTX_free);
        EVP_PKEY_CTX *details = nullptr;
        check(EVP_DigestSignInit(context.get(), &details, kind == Kind::EdDsa ? nullptr : EVP_sha256(),
                                 nullptr, key.get()) == 1);
        usePss(details);
        std::size_t size = 1024;
        native.resize(size);
        check(EVP_DigestSign(context.get(), reinterpret_cast<unsigned char *>(native.data()), &size,
                             bytes(message), message.size()) == 1);
        native.resize(size);
    }

    void usePss(EVP_PKEY_CTX *details) const
    {
        if (kind == Kind::Ps256)
            check(EVP_PKEY_CTX_set_rsa_padding(details, RSA_PKCS1_PSS_PADDING) == 1 &&
                  EVP_PKEY_CTX_set_rsa_pss_saltlen(details, RSA_PSS_SALTLEN_DIGEST) == 1);
    }

    Kind kind;
    KeyOwner key;
    KeyRing keys;
    std::string message;
    std::string native; ///< as OpenSSL takes it
    std::string signature;
    Token token;
};

void rawOpenSsl(benchmark::State &state, const Row &row)
{
    const Sample sample(row);
    const EVP_MD *hash = EVP_sha256();
    for (auto _ : state) {
        if (sample.kind == Kind::Hs256) {
            unsigned char mac[32];
            unsigned int size = 0;
            HMAC(hash, bench::kSecret.data(), static_cast<int>(bench::kSecret.size()), bytes(sample.message),
                 sample.message.size(), mac, &size);
            check(CRYPTO_memcmp(mac, sample.native.data(), size) == 0);
            continue;
        }
        const std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> context(EVP_MD_CTX_new(),
                                                                              EVP_MD_CTX_free);
        EVP_PKEY_CTX *details = nullptr;
        check(EVP_DigestVerifyInit(context.get(), &details, sample.kind == Kind::EdDsa ? nullptr : hash,
                                   nullptr, sample.key.get()) == 1);
        sample.usePss(details);
        check(EVP_DigestVerify(context.get(), bytes(sample.native), sample.native.size(),
                               bytes(sample.message), sample.message.size()) == 1);
    }
}

void primitive(benchmark::State &state, const Row &row)
{
    const Sample sample(row);
    const Key &key = *sample.keys.front();
    for (auto _ : state) {
        bool isValid = false;
        switch (row.kind) {
        case Kind::Rs256:
            isValid = key.asymmetric()->verifyRsa(crypto::Padding::Pkcs1, crypto::Hash::Sha256,
                                                  sample.message, sample.signature);
            break;
        case Kind::Ps256:
            isValid = key.asymmetric()->verifyRsa(crypto::Padding::Pss, crypto::Hash::Sha256, sample.message,
                                                  sample.signature);
            break;
        case Kind::Es256:
            isValid = key.asymmetric()->verifyEcdsa(crypto::Hash::Sha256, sample.message, sample.signature);
            break;
        case Kind::EdDsa:
            isValid = key.asymmetric()->verifyEdDsa(sample.message, sample.signature);
            break;
        case Kind::Hs256:
            isValid = key.mac()->verify(crypto::Hash::Sha256, sample.message, sample.signature);
            break;
        }
        check(isValid);
    }
}

void wholeVerification(benchmark::State &state, const Row &row)
{
    const Sample sample(row);
    for (auto _ : state)
        check(verifySignature(sample.token, sample.keys).verdict == SignatureVerdict::Valid);
}

} // namespace

int main(int argc, char **argv)
{
    for (const Row &row : kRows) {
        const std::string name = row.alg;
        benchmark::RegisterBenchmark((name + " limit: OpenSSL").c_str(), rawOpenSsl, row);
        benchmark::RegisterBenchmark((name + " primitive").c_str(), primitive, row);
        benchmark::RegisterBenchmark((name + " whole verification").c_str(), wholeVerification, row);
    }
    bench::runInterleaved(argc, argv);
}
