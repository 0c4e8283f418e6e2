#include "core/jose/jwe/decryption.h"
#include "core/jose/jwe/encryption.h"
#include "core/jose/jws/signing.h"
#include "core/jose/jws/verification.h"
#include "core/jose/keys/formats/jwk/jwk_text.h"
#include "core/jose/keys/key_export.h"
#include "core/jose/keys/key_generation.h"
#include "tests/bench/interleaved.h"
#include "tests/bench/tokens.h"

#include <benchmark/benchmark.h>

#include <cjose/cjose.h>
#include <cstdlib>
#include <iostream>
#include <jwt.h>
#include <memory>

using namespace jotscope;

/// The same token of ten claims and about 700 bytes through Jotscope, libjwt and cjose: read, read and
/// verified, signed, decrypted. Each library reads the token anew and has its key parsed beforehand where it
/// lets one. What the primitives alone cost stands in bench_verify; npm's jose is measured by npm_jose.mjs
/// with the files that `--write DIR` leaves.
namespace {

void check(bool holds)
{
    if (!holds)
        std::abort();
}

KeyPointer makeKey(std::string_view kind)
{
    auto key = generateKey(*findKeyKind(kind), {}, crypto::systemRandom());
    check(key.has_value());
    return std::move(*key);
}

struct Row
{
    const char *alg;
    const char *kind;
    bool isKnownToOthers;
};

constexpr Row kRows[] = {{"HS256", "HS256", true},
                         {"RS256", "RSA:2048", true},
                         {"ES256", "P-256", true},
                         {"EdDSA", "Ed25519", false}};

const std::string &payload()
{
    static const std::string text =
        R"({"iss":"https://id.example.com","sub":"user-4711","aud":"https://api.example.com","client_id":"web-shop",)"
        R"("scope":"orders.read orders.write invoices.read","iat":1795500000,"nbf":1795500000,"exp":1795503600,)"
        R"("jti":"7c1f0a6e-9d5b-4f0e-8a55-2d6c1b7e9f10","roles":["role-0","role-1","role-2","role-3","role-4",)"
        R"("role-5","role-6","role-7","role-8","role-9","role-10","role-11","role-12","role-13","role-14"]})";
    return text;
}

/// One algorithm's key in every library's own form, and a token made with it.
struct Sample
{
    explicit Sample(const Row &row) : alg(row.alg), key(makeKey(row.kind))
    {
        auto signedToken =
            signCompact({findJwsAlgorithm(alg), key, R"({"typ":"JWT"})", {}, nullptr}, payload());
        check(signedToken.has_value());
        token = std::move(*signedToken);
        jwk = std::string(privateJwk(*key).view());
        if (key->type() == KeyType::Oct) {
            libjwtKey = libjwtPrivateKey = std::string(key->mac()->secret().view());
        } else {
            libjwtKey = exported(KeyExportForm::Spki);
            libjwtPrivateKey = exported(KeyExportForm::Pkcs8);
        }
    }

    std::string exported(KeyExportForm form) const
    {
        auto text = exportKey(key, form, {}, crypto::systemRandom());
        check(text.has_value());
        return std::string(text->view());
    }

    std::string alg;
    KeyPointer key;
    std::string token;
    std::string jwk;
    std::string libjwtKey;
    std::string libjwtPrivateKey;
};

const Sample &sampleOf(const Row &row)
{
    static std::vector<std::unique_ptr<Sample>> samples;
    for (const auto &sample : samples) {
        if (sample->alg == row.alg)
            return *sample;
    }
    return *samples.emplace_back(std::make_unique<Sample>(row));
}

const unsigned char *bytes(const std::string &text)
{
    return reinterpret_cast<const unsigned char *>(text.data());
}

using CjoseKey = std::unique_ptr<cjose_jwk_t, bool (*)(cjose_jwk_t *)>;

CjoseKey cjoseKey(const std::string &jwk)
{
    cjose_err error{};
    return {cjose_jwk_import(jwk.data(), jwk.size(), &error), cjose_jwk_release};
}

void readOurs(benchmark::State &state)
{
    const Sample &sample = sampleOf(kRows[2]);
    for (auto _ : state)
        benchmark::DoNotOptimize(bench::parsed(sample.token));
}

void readLibjwt(benchmark::State &state)
{
    const Sample &sample = sampleOf(kRows[2]);
    for (auto _ : state) {
        jwt_t *jwt = nullptr;
        check(jwt_decode(&jwt, sample.token.c_str(), nullptr, 0) == 0);
        jwt_free(jwt);
    }
}

void readCjose(benchmark::State &state)
{
    const Sample &sample = sampleOf(kRows[2]);
    for (auto _ : state) {
        cjose_err error{};
        cjose_jws_t *jws = cjose_jws_import(sample.token.data(), sample.token.size(), &error);
        check(jws);
        cjose_jws_release(jws);
    }
}

void verifyOurs(benchmark::State &state, const Row &row)
{
    const Sample &sample = sampleOf(row);
    const KeyRing keys{sample.key};
    for (auto _ : state)
        check(verifySignature(bench::parsed(sample.token), keys).verdict == SignatureVerdict::Valid);
}

void verifyLibjwt(benchmark::State &state, const Row &row)
{
    const Sample &sample = sampleOf(row);
    for (auto _ : state) {
        jwt_t *jwt = nullptr;
        check(jwt_decode(&jwt, sample.token.c_str(), bytes(sample.libjwtKey),
                         static_cast<int>(sample.libjwtKey.size())) == 0);
        jwt_free(jwt);
    }
}

void verifyCjose(benchmark::State &state, const Row &row)
{
    const Sample &sample = sampleOf(row);
    const CjoseKey key = cjoseKey(sample.jwk);
    for (auto _ : state) {
        cjose_err error{};
        cjose_jws_t *jws = cjose_jws_import(sample.token.data(), sample.token.size(), &error);
        check(cjose_jws_verify(jws, key.get(), &error));
        cjose_jws_release(jws);
    }
}

void signOurs(benchmark::State &state)
{
    const Sample &sample = sampleOf(kRows[2]);
    const Signer signer{findJwsAlgorithm(sample.alg), sample.key, R"({"typ":"JWT"})", {}, nullptr};
    for (auto _ : state)
        check(signCompact(signer, payload()).has_value());
}

void signLimit(benchmark::State &state)
{
    const Sample &sample = sampleOf(kRows[2]);
    const std::string input = sample.token.substr(0, sample.token.rfind('.'));
    for (auto _ : state)
        check(sample.key->asymmetric()->signEcdsa(crypto::Hash::Sha256, input).has_value());
}

void signLibjwt(benchmark::State &state)
{
    const Sample &sample = sampleOf(kRows[2]);
    for (auto _ : state) {
        jwt_t *jwt = nullptr;
        check(jwt_new(&jwt) == 0 && jwt_add_grants_json(jwt, payload().c_str()) == 0 &&
              jwt_set_alg(jwt, JWT_ALG_ES256, bytes(sample.libjwtPrivateKey),
                          static_cast<int>(sample.libjwtPrivateKey.size())) == 0);
        char *text = jwt_encode_str(jwt);
        check(text);
        std::free(text);
        jwt_free(jwt);
    }
}

void signCjose(benchmark::State &state)
{
    const Sample &sample = sampleOf(kRows[2]);
    const CjoseKey key = cjoseKey(sample.jwk);
    for (auto _ : state) {
        cjose_err error{};
        cjose_header_t *header = cjose_header_new(&error);
        check(cjose_header_set(header, CJOSE_HDR_ALG, CJOSE_HDR_ALG_ES256, &error));
        cjose_jws_t *jws = cjose_jws_sign(key.get(), header, bytes(payload()), payload().size(), &error);
        const char *text = nullptr;
        check(jws && cjose_jws_export(jws, &text, &error));
        cjose_jws_release(jws);
        cjose_header_release(header);
    }
}

struct EncryptedSample
{
    EncryptedSample() : key(makeKey("RSA:2048")), jwk(privateJwk(*key).view())
    {
        EncryptionOptions options;
        options.contentEncryption = findContentEncryption("A256GCM");
        auto encrypted = encryptCompact({findJweAlgorithm("RSA-OAEP"), key, {}}, payload(), options,
                                        crypto::systemRandom());
        check(encrypted.has_value());
        token = std::move(*encrypted);
    }

    KeyPointer key;
    std::string jwk;
    std::string token;
};

const EncryptedSample &encryptedSample()
{
    static const EncryptedSample sample;
    return sample;
}

void decryptOurs(benchmark::State &state)
{
    const EncryptedSample &sample = encryptedSample();
    const KeyRing keys{sample.key};
    for (auto _ : state)
        check(decryptToken(bench::parsed(sample.token), keys).verdict == DecryptionVerdict::Decrypted);
}

void decryptCjose(benchmark::State &state)
{
    const EncryptedSample &sample = encryptedSample();
    const CjoseKey key = cjoseKey(sample.jwk);
    for (auto _ : state) {
        cjose_err error{};
        std::size_t size = 0;
        cjose_jwe_t *jwe = cjose_jwe_import(sample.token.data(), sample.token.size(), &error);
        std::uint8_t *plaintext = cjose_jwe_decrypt(jwe, key.get(), &size, &error);
        check(plaintext && size == payload().size());
        std::free(plaintext);
        cjose_jwe_release(jwe);
    }
}

/// A JSON object a line: what npm_jose.mjs measures with.
void writeSamples(std::ostream &output)
{
    for (const Row &row : kRows) {
        const Sample &sample = sampleOf(row);
        output << R"({"alg":")" << row.alg << R"(","key":)" << sample.jwk << R"(,"token":")" << sample.token
               << "\"}\n";
    }
    const EncryptedSample &sample = encryptedSample();
    output << R"({"alg":"RSA-OAEP","key":)" << sample.jwk << R"(,"token":")" << sample.token << "\"}\n";
}

} // namespace

int main(int argc, char **argv)
{
    if (argc == 2 && std::string_view(argv[1]) == "--write") {
        writeSamples(std::cout);
        return 0;
    }
    const auto add = [](const std::string &name, auto function, auto... arguments) {
        benchmark::RegisterBenchmark(name.c_str(), function, arguments...);
    };
    add("read: jotscope", readOurs);
    add("read: libjwt", readLibjwt);
    add("read: cjose", readCjose);
    for (const Row &row : kRows) {
        const std::string name = std::string("read and verify ") + row.alg + ": ";
        add(name + "jotscope", verifyOurs, row);
        if (!row.isKnownToOthers)
            continue;
        add(name + "libjwt", verifyLibjwt, row);
        add(name + "cjose", verifyCjose, row);
    }
    add("sign ES256: jotscope", signOurs);
    add("sign ES256: primitive alone", signLimit);
    add("sign ES256: libjwt", signLibjwt);
    add("sign ES256: cjose", signCjose);
    add("decrypt RSA-OAEP A256GCM: jotscope", decryptOurs);
    add("decrypt RSA-OAEP A256GCM: cjose", decryptCjose);
    bench::runInterleaved(argc, argv);
}
