#pragma once

#include "core/jose/keys/key.h"

#include <string>
#include <string_view>

/// Signatures that say the same in a way they must not.
namespace jotscope {

/// An ECDSA signature r || s as a DER SEQUENCE of two INTEGERs.
std::string derOf(std::string_view signature);

/// The order of the curve's group, as long as a coordinate.
std::string paddedOrder(crypto::Curve curve);

/// An EdDSA signature with the group's order added to S, which is little-endian.
std::string withOrderAdded(const Key &key, std::string signature);

} // namespace jotscope
