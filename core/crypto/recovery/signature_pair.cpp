#include "core/crypto/recovery/signature_pair.h"

#include "core/crypto/keys/key_state.h"

#include <algorithm>

namespace jotscope::crypto {

namespace {

using namespace std::string_view_literals;

constexpr std::string_view kEd25519Order =
    "\x10\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x14\xde\xf9\xde\xa2\xf7\x9c\xd6\x58\x12\x63\x1a\x5c\xf5\xd3\xed"sv;
constexpr std::string_view kEd448Order =
    "\0\x3f\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff"
    "\xff\xff\xff"
    "\x7c\xca\x23\xe9\xc4\x4e\xdb\x49\xae\xd6\x36\x90\x21\x6c\xc2\x72\x8d\xc5\x8f\x55\x23\x78\xc2\x92\xab\x58\x44\xf3"sv;

/// Both big-endian and of one length, so that they compare as numbers.
ScalarStanding standingOf(std::string_view scalar, std::string_view order)
{
    if (scalar.find_first_not_of('\0') == std::string_view::npos)
        return ScalarStanding::Zero;
    return scalar < order ? ScalarStanding::InRange : ScalarStanding::TooLarge;
}

/// `number` / 2, rounded down.
std::string halved(std::string number)
{
    unsigned carry = 0;
    for (char &c : number) {
        const auto byte = static_cast<unsigned char>(c);
        c = static_cast<char>(carry << 7U | byte >> 1U);
        carry = byte & 1U;
    }
    return number;
}

} // namespace

std::string groupOrder(Curve curve)
{
    if (curve == Curve::Ed25519)
        return std::string(kEd25519Order);
    if (curve == Curve::Ed448)
        return std::string(kEd448Order);
    if (isOkp(curve))
        return {};
    const Owned<EC_GROUP> group(EC_GROUP_new_by_curve_name(OBJ_sn2nid(groupName(curve))));
    std::string order(fieldSize(curve), '\0');
    BN_bn2binpad(EC_GROUP_get0_order(group.get()), bytesOf(order), static_cast<int>(order.size()));
    return order;
}

std::optional<SignaturePair> signaturePair(Curve curve, std::string_view signature)
{
    const std::string order = groupOrder(curve);
    const std::size_t half = fieldSize(curve);
    if (order.empty() || signature.size() != 2 * half)
        return std::nullopt;
    SignaturePair pair;
    pair.first = {0, half};
    pair.second = {half, 2 * half};
    std::string second(signature.substr(half));
    if (isOkp(curve)) {
        std::ranges::reverse(second); // RFC 8032 section 5.1: little-endian
        pair.secondStanding = standingOf(second, order);
        return pair;
    }
    pair.firstStanding = standingOf(signature.substr(0, half), order);
    pair.secondStanding = standingOf(second, order);
    pair.isLow = second <= halved(order);
    return pair;
}

bool isCanonicalPoint(Curve curve, std::string_view point)
{
    if (!isOkp(curve) || point.size() != fieldSize(curve))
        return false;
    std::string y(point);
    std::ranges::reverse(y);
    y[0] = static_cast<char>(static_cast<unsigned char>(y[0]) & 0x7fU); // the sign of x
    if (curve == Curve::Ed25519)
        return y < "\x7f" + std::string(30, '\xff') + '\xed'; // 2^255 - 19
    const std::string p = std::string(1, '\0') + std::string(27, '\xff') + '\xfe' + std::string(28, '\xff');
    return y < p; // 2^448 - 2^224 - 1
}

} // namespace jotscope::crypto
