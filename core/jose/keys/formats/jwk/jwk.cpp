#include "core/jose/keys/formats/jwk/jwk.h"

#include "core/jose/keys/formats/jwk/jwk_attributes.h"
#include "core/jose/keys/formats/jwk/jwk_reader.h"
#include "core/jose/keys/key_faults.h"

#include <algorithm>
#include <array>

namespace jotscope {

namespace {

using Material = crypto::KeyResult<crypto::AsymmetricKey>;

Material readRsa(JwkReader &reader)
{
    const crypto::RsaPublicNumbers numbers{reader.number("n"), reader.number("e")};
    if (reader.failed())
        return tl::unexpected(crypto::KeyFault::NotAKey);
    if (!reader.has("d"))
        return crypto::AsymmetricKey::fromRsa(numbers);
    if (reader.has("oth")) {
        reader.tell("jwk-multi-prime", "oth");
        return crypto::AsymmetricKey::fromRsa(numbers);
    }
    constexpr std::array<std::string_view, 5> kOfPrimes = {"p", "q", "dp", "dq", "qi"};
    const auto given =
        std::ranges::count_if(kOfPrimes, [&](std::string_view name) { return reader.has(name); });
    if (given != 0 && given != std::ssize(kOfPrimes))
        reader.tell("jwk-rsa-numbers-missing", "d");
    const crypto::AsymmetricKey::RsaPrivateNumbers secrets{
        reader.secret("d"),          reader.optionalSecret("p"),  reader.optionalSecret("q"),
        reader.optionalSecret("dp"), reader.optionalSecret("dq"), reader.optionalSecret("qi")};
    return crypto::AsymmetricKey::fromRsa(numbers, secrets);
}

Material readEc(JwkReader &reader, crypto::Curve curve)
{
    const std::size_t size = crypto::fieldSize(curve);
    const crypto::EcPublicPoint point{reader.coordinate("x", size), reader.coordinate("y", size)};
    return crypto::AsymmetricKey::fromEc(curve, point, reader.optionalSecret("d"));
}

Material readOkp(JwkReader &reader, crypto::Curve curve)
{
    const std::string x = reader.bytes("x");
    if (x.empty())
        return tl::unexpected(crypto::KeyFault::WrongLength);
    return crypto::AsymmetricKey::fromOkp(curve, x, reader.optionalSecret("d"));
}

Material readAkp(JwkReader &reader)
{
    const auto set = findParameterSet(reader.optionalText("alg"));
    if (!set) {
        reader.fail(reader.has("alg") ? "jwk-akp-alg-unknown" : "jwk-member-missing", "alg");
        return tl::unexpected(crypto::KeyFault::NotAKey);
    }
    const std::string publicKey = reader.bytes("pub");
    const SecretBytes seed = reader.optionalSecret("priv");
    // The sizes of expanded private keys (FIPS 204 table 2), which RFC 9964 leaves out.
    constexpr std::array<std::size_t, 3> kExpanded = {2560, 4032, 4896};
    if (std::ranges::find(kExpanded, seed.size()) != kExpanded.end())
        return tl::unexpected(crypto::KeyFault::SeedMissing);
    if (publicKey.empty()) // which means here to compute it
        return tl::unexpected(crypto::KeyFault::WrongLength);
    return crypto::AsymmetricKey::fromMlDsa(*set, publicKey, seed);
}

} // namespace

void importJwk(KeyImport &result, JsonValue jwk, std::string_view label)
{
    JwkReader reader(result, jwk);
    const std::string kty = jwk.member("kty").string();
    if (kty.empty())
        return reader.fail("jwk-member-missing", "kty");
    if (kty == keyTypeName(KeyType::Oct)) {
        SecretBytes secret = reader.secret("k");
        if (reader.failed())
            return;
        Key::Attributes attributes = readAttributes(reader, nullptr, label);
        return addKey(result, std::make_shared<Key>(std::move(secret), std::move(attributes)), jwk.range());
    }
    Material material = tl::unexpected(crypto::KeyFault::NotAKey);
    if (kty == keyTypeName(KeyType::Rsa)) {
        material = readRsa(reader);
    } else if (kty == keyTypeName(KeyType::Akp)) {
        material = readAkp(reader);
    } else if (kty == keyTypeName(KeyType::Ec) || kty == keyTypeName(KeyType::Okp)) {
        const bool isOkp = kty == keyTypeName(KeyType::Okp);
        if (!jwk.member("crv").isString())
            return reader.fail("jwk-member-missing", "crv");
        const auto curve = findCurve(jwk.member("crv").string());
        if (!curve || isOkp != (*curve >= crypto::Curve::Ed25519))
            return reader.fail("jwk-crv-unknown", "crv");
        material = isOkp ? readOkp(reader, *curve) : readEc(reader, *curve);
    } else {
        return reader.fail("jwk-kty-unknown", "kty");
    }
    if (reader.failed())
        return;
    if (!material)
        return reportKeyFault(result, material.error(), jwk.range());
    Key::Attributes attributes = readAttributes(reader, &*material, label);
    addKey(result, std::make_shared<Key>(std::move(*material), std::move(attributes)), jwk.range());
}

} // namespace jotscope
