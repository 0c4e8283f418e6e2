// EC_GROUP_precompute_mult is deprecated, and nothing stands in its place.
#define OPENSSL_SUPPRESS_DEPRECATED
#include "core/crypto/recovery/ecdsa.h"

#include "core/crypto/keys/key_builder.h"
#include "core/crypto/keys/key_state.h"

#include <algorithm>
#include <array>

namespace jotscope::crypto {

namespace {

/// A curve, and the arithmetic on it. OpenSSL fails here only for want of memory.
class Group
{
public:
    explicit Group(Curve curve)
        : m_curve(curve)
        , m_group(EC_GROUP_new_by_curve_name(OBJ_sn2nid(groupName(curve))))
        , m_context(BN_CTX_new())
    {}

    [[nodiscard]] const BIGNUM *order() const { return EC_GROUP_get0_order(m_group.get()); }
    [[nodiscard]] const EC_GROUP *get() const { return m_group.get(); }
    [[nodiscard]] BN_CTX *context() const { return m_context.get(); }

    /// The leftmost bits of `digest` as a number (FIPS 186-5 section 6.4.2, step 2).
    [[nodiscard]] Owned<BIGNUM> numberOf(std::string_view digest) const
    {
        const auto bits = static_cast<std::size_t>(BN_num_bits(order()));
        const std::size_t size = std::min(digest.size(), (bits + 7) / 8);
        auto number = toNumber(digest.substr(0, size));
        if (8 * size > bits)
            BN_rshift(number.get(), number.get(), static_cast<int>(8 * size - bits));
        return number;
    }

    /// Of the generator, for what `multiple` is given both scalars of.
    void precompute() const { EC_GROUP_precompute_mult(m_group.get(), context()); }

    [[nodiscard]] Owned<EC_POINT> newPoint() const { return Owned<EC_POINT>(EC_POINT_new(m_group.get())); }

    /// `generatorScalar` times the generator and `scalar` times `point`; either may be null.
    [[nodiscard]] Owned<EC_POINT> multiple(const BIGNUM *generatorScalar, const EC_POINT *point = nullptr,
                                           const BIGNUM *scalar = nullptr) const
    {
        auto product = newPoint();
        if (EC_POINT_mul(m_group.get(), product.get(), generatorScalar, point, scalar, context()) != 1)
            return nullptr;
        return product;
    }

    /// Null when one of the two is.
    [[nodiscard]] Owned<EC_POINT> sum(const Owned<EC_POINT> &one, const Owned<EC_POINT> &other) const
    {
        auto total = newPoint();
        if (!one || !other ||
            EC_POINT_add(m_group.get(), total.get(), one.get(), other.get(), context()) != 1)
            return nullptr;
        return total;
    }

    [[nodiscard]] Owned<EC_POINT> pointOf(const EcPublicPoint &coordinates) const
    {
        auto point = newPoint();
        const auto x = toNumber(coordinates.x);
        const auto y = toNumber(coordinates.y);
        if (EC_POINT_set_affine_coordinates(m_group.get(), point.get(), x.get(), y.get(), context()) != 1)
            return nullptr;
        return point;
    }

    /// The points whose x, taken modulo the order, is `r`: two, or four for the few r below p - n.
    [[nodiscard]] std::vector<Owned<EC_POINT>> pointsAt(const BIGNUM *r) const
    {
        std::vector<Owned<EC_POINT>> points;
        const Owned<BIGNUM> x(BN_dup(r));
        for (int wraps = 0; wraps < 2; ++wraps) {
            for (const int parity : {0, 1}) {
                auto point = newPoint();
                // Fails where x is no coordinate, or not below p.
                if (EC_POINT_set_compressed_coordinates(m_group.get(), point.get(), x.get(), parity,
                                                        context()) == 1)
                    points.push_back(std::move(point));
            }
            BN_add(x.get(), x.get(), order());
        }
        return points;
    }

    /// `scalar` times each of `pointsAt`.
    [[nodiscard]] std::vector<Owned<EC_POINT>> multiplesAt(const BIGNUM *r, const BIGNUM *scalar) const
    {
        std::vector<Owned<EC_POINT>> multiples;
        for (const auto &point : pointsAt(r)) {
            // One of a pair is the other's opposite, and so is its multiple.
            if (multiples.size() % 2 == 0) {
                multiples.push_back(multiple(nullptr, point.get(), scalar));
            } else {
                multiples.emplace_back(EC_POINT_dup(multiples.back().get(), m_group.get()));
                EC_POINT_invert(m_group.get(), multiples.back().get(), context());
            }
        }
        return multiples;
    }

    [[nodiscard]] bool areEqual(const EC_POINT *one, const EC_POINT *other) const
    {
        return EC_POINT_cmp(m_group.get(), one, other, context()) == 0;
    }

    [[nodiscard]] bool isInRange(const BIGNUM *scalar) const
    {
        return !BN_is_zero(scalar) && BN_cmp(scalar, order()) < 0;
    }

    /// Nothing for the point at infinity, which is no key.
    [[nodiscard]] std::optional<EcPublicPoint> coordinatesOf(const EC_POINT *point) const
    {
        const Owned<BIGNUM> x(BN_new());
        const Owned<BIGNUM> y(BN_new());
        if (EC_POINT_get_affine_coordinates(m_group.get(), point, x.get(), y.get(), context()) != 1)
            return std::nullopt;
        const std::size_t size = fieldSize(m_curve);
        EcPublicPoint coordinates{std::string(size, '\0'), std::string(size, '\0')};
        BN_bn2binpad(x.get(), bytesOf(coordinates.x), static_cast<int>(size));
        BN_bn2binpad(y.get(), bytesOf(coordinates.y), static_cast<int>(size));
        return coordinates;
    }

private:
    Curve m_curve;
    Owned<EC_GROUP> m_group;
    Owned<BN_CTX> m_context;
};

struct Scalars
{
    Owned<BIGNUM> r;
    Owned<BIGNUM> s;
};

/// Nothing when one is out of range, or the signature of another length.
std::optional<Scalars> scalarsOf(const Group &group, Curve curve, std::string_view signature)
{
    const std::size_t half = fieldSize(curve);
    if (signature.size() != 2 * half)
        return std::nullopt;
    Scalars scalars{toNumber(signature.substr(0, half)), toNumber(signature.substr(half))};
    if (!group.isInRange(scalars.r.get()) || !group.isInRange(scalars.s.get()))
        return std::nullopt;
    return scalars;
}

/// Whether OpenSSL has no arithmetic of its own for the curve. It then takes the slow way that keeps scalars
/// secret for a multiple of the generator alone, and is six times as fast, with a table, as soon as another
/// point comes along.
bool hasGeneralArithmetic(Curve curve)
{
    return curve == Curve::P384 || curve == Curve::Secp256k1;
}

} // namespace

bool verifyEcdsaDigest(const AsymmetricKey &key, std::string_view digest, std::string_view signature)
{
    if (key.family() != KeyFamily::Ec || signature.size() != 2 * fieldSize(*key.curve()))
        return false;
    const ErrorQueueGuard errors;
    const std::string der = ecdsaDer(signature);
    // Without a hash being named, OpenSSL takes a digest of any length.
    const Owned<EVP_PKEY_CTX> context(EVP_PKEY_CTX_new_from_pkey(nullptr, key.state().key.get(), nullptr));
    return context && EVP_PKEY_verify_init(context.get()) == 1 &&
           EVP_PKEY_verify(context.get(), bytesOf(der), der.size(), bytesOf(digest), digest.size()) == 1;
}

std::vector<EcPublicPoint> recoverEcdsaKeys(Curve curve, std::string_view digest, std::string_view signature)
{
    if (isOkp(curve))
        return {};
    const ErrorQueueGuard errors;
    const Group group(curve);
    const auto scalars = scalarsOf(group, curve, signature);
    if (!scalars)
        return {};
    // Q = r^-1 (s R - e G) = u1 G + u2 R, with u1 = -e r^-1 and u2 = s r^-1.
    const Owned<BIGNUM> inverse(BN_mod_inverse(nullptr, scalars->r.get(), group.order(), group.context()));
    const auto e = group.numberOf(digest);
    const Owned<BIGNUM> u1(BN_new());
    const Owned<BIGNUM> u2(BN_new());
    if (!inverse || BN_mod_mul(u1.get(), e.get(), inverse.get(), group.order(), group.context()) != 1 ||
        BN_mod_sub(u1.get(), group.order(), u1.get(), group.order(), group.context()) != 1 ||
        BN_mod_mul(u2.get(), scalars->s.get(), inverse.get(), group.order(), group.context()) != 1)
        return {};
    std::vector<EcPublicPoint> keys;
    for (const auto &point : group.pointsAt(scalars->r.get())) {
        const auto product = group.multiple(u1.get(), point.get(), u2.get());
        if (auto key = product ? group.coordinatesOf(product.get()) : std::nullopt)
            keys.push_back(std::move(*key));
    }
    return keys;
}

struct EcdsaMatcher::State
{
    /// What the multiple of the generator is under one of the keys.
    struct Target
    {
        Owned<EC_POINT> point;
        std::size_t key;
    };

    Group group;
    Owned<BIGNUM> inverse; ///< r^-1
    std::vector<Target> targets;
    Owned<EC_POINT> shift; ///< added to every target, where there is one
};

EcdsaMatcher::EcdsaMatcher(std::span<const AsymmetricKey *const> keys, std::string_view signature)
{
    if (keys.empty() || keys.front()->family() != KeyFamily::Ec)
        return;
    const ErrorQueueGuard errors;
    const Curve curve = *keys.front()->curve();
    Group group(curve);
    const auto scalars = scalarsOf(group, curve, signature);
    if (!scalars)
        return;
    Owned<BIGNUM> inverse(BN_mod_inverse(nullptr, scalars->r.get(), group.order(), group.context()));
    const Owned<BIGNUM> factor(BN_new());
    if (!inverse ||
        BN_mod_mul(factor.get(), scalars->s.get(), inverse.get(), group.order(), group.context()) != 1)
        return;
    Owned<EC_POINT> shift;
    if (hasGeneralArithmetic(curve)) {
        shift = group.pointOf(keys.front()->ecPoint());
        group.precompute();
    }
    std::vector<State::Target> targets;
    for (auto &point : group.multiplesAt(scalars->r.get(), factor.get())) {
        if (shift)
            point = group.sum(point, shift);
        for (std::size_t i = 0; i < keys.size(); ++i) {
            if (keys[i]->family() != KeyFamily::Ec || keys[i]->curve() != curve)
                continue;
            auto minusKey = group.pointOf(keys[i]->ecPoint());
            if (minusKey && EC_POINT_invert(group.get(), minusKey.get(), group.context()) == 1) {
                if (auto target = group.sum(point, minusKey))
                    targets.push_back({std::move(target), i});
            }
        }
    }
    std::ranges::stable_sort(targets, {}, &State::Target::key);
    m_state = std::make_unique<State>(
        State{std::move(group), std::move(inverse), std::move(targets), std::move(shift)});
}

EcdsaMatcher::EcdsaMatcher(const AsymmetricKey &key, std::string_view signature)
    : EcdsaMatcher(std::array{&key}, signature)
{}

EcdsaMatcher::~EcdsaMatcher() = default;
EcdsaMatcher::EcdsaMatcher(EcdsaMatcher &&) noexcept = default;
EcdsaMatcher &EcdsaMatcher::operator=(EcdsaMatcher &&) noexcept = default;

std::optional<std::size_t> EcdsaMatcher::match(std::string_view digest) const
{
    if (!m_state)
        return std::nullopt;
    const ErrorQueueGuard errors;
    const Group &group = m_state->group;
    const auto scalar = group.numberOf(digest);
    if (BN_mod_mul(scalar.get(), scalar.get(), m_state->inverse.get(), group.order(), group.context()) != 1)
        return std::nullopt;
    const auto product = m_state->shift ? group.multiple(scalar.get(), m_state->shift.get(), BN_value_one())
                                        : group.multiple(scalar.get());
    if (!product)
        return std::nullopt;
    const auto target = std::ranges::find_if(m_state->targets, [&](const State::Target &one) {
        return group.areEqual(product.get(), one.point.get());
    });
    return target != m_state->targets.end() ? std::optional(target->key) : std::nullopt;
}

} // namespace jotscope::crypto
