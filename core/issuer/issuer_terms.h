#pragma once

#include "core/findings/result.h"
#include "core/jose/keys/key.h"
#include "core/text/secret/secret_bytes.h"

#include <chrono>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace jotscope {

/// The one client that an issuer serves, and what it proves itself with.
struct IssuerClient
{
    std::string id;
    std::shared_ptr<const SecretBytes> secret; ///< null: by its keys alone
    KeyRing keys = {};                         ///< whose public halves check what it signs
};

/// What a person wants of an issuer: values. Its keys are not among them, since those change while it serves.
struct IssuerTerms
{
    std::string issuer; ///< its URL, without a slash at the end
    std::vector<std::string> audiences;
    std::vector<std::string> scopes;    ///< that may be asked for; empty: any
    std::optional<IssuerClient> client; ///< nothing: anybody is served
    std::chrono::seconds accessLifetime{300};
    bool givesRefreshTokens = true;   ///< with client credentials too, where RFC 6749 section 4.4.3 would not
    bool rotatesRefreshTokens = true; ///< each can be used once (RFC 9700 section 4.14.2)
    std::chrono::seconds refreshLifetime{3600};
    std::string extraClaims; ///< an object as JSON text with placeholders, which wins over all else; or empty
};

/// What is wrong with `claims`, with its place in them.
Result<void> checkExtraClaims(std::string_view claims);

} // namespace jotscope
