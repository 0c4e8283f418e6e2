#pragma once

#include "core/crypto/hashing/hash.h"
#include "core/inspect/inspection.h"

#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace jotscope {

/// An HMAC that no key on hand made, and what it is over: as a rule a stretch of the token, which may be
/// megabytes and is kept rather than copied.
struct UnverifiedMac
{
    crypto::Hash hash;
    std::shared_ptr<const Token> token;
    SigningInput signingInput;
    std::string mac;

    friend bool operator==(const UnverifiedMac &a, const UnverifiedMac &b)
    {
        return a.hash == b.hash && a.mac == b.mac && a.signingInput.view() == b.signingInput.view();
    }
};

/// The first of `token`'s signatures that is one, unless the reason why it does not verify is proven already.
std::optional<UnverifiedMac> findUnverifiedMac(const InspectedToken &token,
                                               std::optional<std::string_view> detachedPayload);

} // namespace jotscope
