#include "core/crypto/keys/key_builder.h"
#include "core/crypto/keys/key_state.h"

#include <openssl/core_names.h>
#include <openssl/params.h>

#include <algorithm>
#include <array>

namespace jotscope::crypto {

namespace {

struct CurveRow
{
    Curve curve;
    std::size_t fieldSize;
    const char *group; ///< of an EC curve, as OpenSSL spells it
    int okpType;       ///< of an OKP one
};

constexpr std::array kCurves = {
    CurveRow{Curve::P256, 32, "prime256v1", EVP_PKEY_NONE},
    CurveRow{Curve::P384, 48, "secp384r1", EVP_PKEY_NONE},
    CurveRow{Curve::P521, 66, "secp521r1", EVP_PKEY_NONE},
    CurveRow{Curve::Secp256k1, 32, "secp256k1", EVP_PKEY_NONE},
    CurveRow{Curve::Ed25519, 32, nullptr, EVP_PKEY_ED25519},
    CurveRow{Curve::Ed448, 57, nullptr, EVP_PKEY_ED448},
    CurveRow{Curve::X25519, 32, nullptr, EVP_PKEY_X25519},
    CurveRow{Curve::X448, 56, nullptr, EVP_PKEY_X448},
};

const CurveRow &rowOf(Curve curve)
{
    return kCurves[static_cast<std::size_t>(curve)];
}

/// SEC 1 section 2.3.3, uncompressed.
std::string encodedPoint(const EcPublicPoint &point)
{
    return '\x04' + point.x + point.y;
}

/// The point that the scalar `d` makes of the curve's generator, encoded likewise.
std::string pointOf(Curve curve, const BIGNUM *d)
{
    const Owned<EC_GROUP> group(EC_GROUP_new_by_curve_name(OBJ_sn2nid(groupName(curve))));
    const Owned<EC_POINT> point(EC_POINT_new(group.get()));
    std::string encoded(1 + 2 * fieldSize(curve), '\0');
    if (EC_POINT_mul(group.get(), point.get(), d, nullptr, nullptr, nullptr) != 1 ||
        EC_POINT_point2oct(group.get(), point.get(), POINT_CONVERSION_UNCOMPRESSED, bytesOf(encoded),
                           encoded.size(), nullptr) != encoded.size())
        return {};
    return encoded;
}

std::optional<KeyFault> ecFault(EVP_PKEY *key, bool hasPrivateHalf)
{
    const Owned<EVP_PKEY_CTX> context(EVP_PKEY_CTX_new_from_pkey(nullptr, key, nullptr));
    if (EVP_PKEY_public_check(context.get()) != 1)
        return KeyFault::PointNotOnCurve;
    if (hasPrivateHalf && EVP_PKEY_pairwise_check(context.get()) != 1)
        return KeyFault::HalvesDiffer;
    return std::nullopt;
}

bool hasOctets(const EVP_PKEY *key, const char *name)
{
    std::size_t size = 0;
    return EVP_PKEY_get_octet_string_param(key, name, nullptr, 0, &size) == 1 && size > 0;
}

} // namespace

std::size_t fieldSize(Curve curve)
{
    return rowOf(curve).fieldSize;
}

std::optional<Curve> curveOfGroup(std::string_view openSslName)
{
    const auto row = std::ranges::find_if(
        kCurves, [&](const CurveRow &one) { return one.group && openSslName == one.group; });
    return row != kCurves.end() ? std::optional(row->curve) : std::nullopt;
}

const char *groupName(Curve curve)
{
    return rowOf(curve).group;
}

int okpType(Curve curve)
{
    return rowOf(curve).okpType;
}

bool isOkp(Curve curve)
{
    return rowOf(curve).okpType != EVP_PKEY_NONE;
}

bool isScalarOf(Curve curve, const SecretBytes &d)
{
    const Owned<EC_GROUP> group(EC_GROUP_new_by_curve_name(OBJ_sn2nid(groupName(curve))));
    const auto scalar = toSecretNumber(d);
    return scalar && !BN_is_zero(scalar.get()) && BN_cmp(scalar.get(), EC_GROUP_get0_order(group.get())) < 0;
}

KeyResult<std::shared_ptr<const AsymmetricKey::State>> examined(Owned<EVP_PKEY> key)
{
    if (!key)
        return tl::unexpected(KeyFault::NotAKey);
    auto state = std::make_shared<AsymmetricKey::State>();
    const int type = EVP_PKEY_get_base_id(key.get());
    state->bits = static_cast<std::size_t>(EVP_PKEY_get_bits(key.get()));
    if (type == EVP_PKEY_RSA || type == EVP_PKEY_RSA_PSS) {
        state->family = KeyFamily::Rsa;
        state->hasPrivateHalf = parameter(key.get(), OSSL_PKEY_PARAM_RSA_D) != nullptr;
        if (const auto fault = rsaFault(key.get(), state->hasPrivateHalf))
            return tl::unexpected(*fault);
    } else if (type == EVP_PKEY_EC) {
        std::array<char, 64> name{};
        EVP_PKEY_get_group_name(key.get(), name.data(), name.size(), nullptr);
        state->family = KeyFamily::Ec;
        state->curve = curveOfGroup(name.data());
        if (!state->curve)
            return tl::unexpected(KeyFault::UnsupportedCurve);
        state->hasPrivateHalf = parameter(key.get(), OSSL_PKEY_PARAM_PRIV_KEY) != nullptr;
        if (const auto fault = ecFault(key.get(), state->hasPrivateHalf))
            return tl::unexpected(*fault);
    } else if (const auto set = mlDsaOf(key.get())) {
        state->family = KeyFamily::Akp;
        state->parameterSet = set;
        // A private key may come in its expanded form, which the seed can not be told from.
        state->hasPrivateHalf = hasOctets(key.get(), OSSL_PKEY_PARAM_PRIV_KEY);
        if (state->hasPrivateHalf && !hasOctets(key.get(), kMlDsaSeed))
            return tl::unexpected(KeyFault::SeedMissing);
    } else {
        const auto row = std::ranges::find(kCurves, type, &CurveRow::okpType);
        if (type == EVP_PKEY_NONE || row == kCurves.end())
            return tl::unexpected(KeyFault::UnsupportedFamily);
        state->family = KeyFamily::Okp;
        state->curve = row->curve;
        // Asked for its size alone, EVP_PKEY_get_raw_private_key copies the key and frees that unwiped.
        state->hasPrivateHalf = hasOctets(key.get(), OSSL_PKEY_PARAM_PRIV_KEY);
    }
    state->key = std::move(key);
    return state;
}

KeyResult<AsymmetricKey> checkedKey(Owned<EVP_PKEY> key)
{
    auto state = examined(std::move(key));
    if (!state)
        return tl::unexpected(state.error());
    return AsymmetricKey(std::move(*state));
}

KeyResult<AsymmetricKey> AsymmetricKey::fromEc(Curve curve, const EcPublicPoint &point, const SecretBytes &d)
{
    const ErrorQueueGuard errors;
    const std::size_t size = fieldSize(curve);
    if (isOkp(curve))
        return tl::unexpected(KeyFault::UnsupportedCurve);
    const bool isDerived = point.x.empty() && point.y.empty() && !d.isEmpty();
    if ((!isDerived && (point.x.size() != size || point.y.size() != size)) || d.size() > size)
        return tl::unexpected(KeyFault::WrongLength);
    if (!d.isEmpty() && !isScalarOf(curve, d))
        return tl::unexpected(KeyFault::HalvesDiffer);
    const auto scalar = toSecretNumber(d);
    const std::string encoded = isDerived ? pointOf(curve, scalar.get()) : encodedPoint(point);
    KeyBuilder builder;
    builder.addText(OSSL_PKEY_PARAM_GROUP_NAME, groupName(curve));
    builder.addBytes(OSSL_PKEY_PARAM_PUB_KEY, encoded);
    builder.add(OSSL_PKEY_PARAM_PRIV_KEY, scalar.get());
    auto key = builder.make("EC", scalar ? EVP_PKEY_KEYPAIR : EVP_PKEY_PUBLIC_KEY);
    if (!key)
        return tl::unexpected(KeyFault::PointNotOnCurve);
    return checkedKey(std::move(key));
}

KeyResult<AsymmetricKey> AsymmetricKey::fromOkp(Curve curve, std::string_view x, const SecretBytes &d)
{
    const ErrorQueueGuard errors;
    if (!isOkp(curve))
        return tl::unexpected(KeyFault::UnsupportedCurve);
    const bool isDerived = x.empty() && !d.isEmpty();
    if ((!isDerived && x.size() != fieldSize(curve)) || (!d.isEmpty() && d.size() != fieldSize(curve)))
        return tl::unexpected(KeyFault::WrongLength);
    // Not EVP_PKEY_new_raw_private_key: what OpenSSL makes of that it hands to its provider in a copy, which
    // it frees without wiping it.
    const std::string_view given = d.isEmpty() ? x : d.view();
    OSSL_PARAM parameters[] = {
        OSSL_PARAM_construct_octet_string(d.isEmpty() ? OSSL_PKEY_PARAM_PUB_KEY : OSSL_PKEY_PARAM_PRIV_KEY,
                                          const_cast<char *>(given.data()), given.size()),
        OSSL_PARAM_construct_end()};
    const Owned<EVP_PKEY_CTX> context(EVP_PKEY_CTX_new_id(okpType(curve), nullptr));
    EVP_PKEY *key = nullptr;
    if (context && EVP_PKEY_fromdata_init(context.get()) == 1)
        EVP_PKEY_fromdata(context.get(), &key, d.isEmpty() ? EVP_PKEY_PUBLIC_KEY : EVP_PKEY_KEYPAIR,
                          parameters);
    auto made = checkedKey(Owned<EVP_PKEY>(key));
    // OpenSSL derives the public half; the one that was given must be the same.
    if (made && !isDerived && made->okpPublicBytes() != x)
        return tl::unexpected(KeyFault::HalvesDiffer);
    return made;
}

} // namespace jotscope::crypto
