#pragma once

#include "core/crypto/hash.h"
#include "core/inspect/inspection.h"

#include <optional>
#include <string>
#include <string_view>

namespace jotscope {

/// An HMAC that no key on hand made, and what it is over.
struct UnverifiedMac
{
    crypto::Hash hash;
    std::string signingInput;
    std::string mac;

    friend bool operator==(const UnverifiedMac &, const UnverifiedMac &) = default;
};

/// The first of `token`'s signatures that is one, unless the reason why it does not verify is proven already.
std::optional<UnverifiedMac> findUnverifiedMac(const InspectedToken &token,
                                               std::optional<std::string_view> detachedPayload);

} // namespace jotscope
