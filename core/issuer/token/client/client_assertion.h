#pragma once

#include "core/issuer/issuer_terms.h"
#include "core/issuer/token/client/used_assertions.h"
#include "core/issuer/token/oauth_error.h"

#include <tl/expected.hpp>

#include <string>
#include <string_view>
#include <vector>

/// `private_key_jwt`: a client proves who it is by a JWT that it signed (RFC 7523 sections 2.2 and 3, OpenID
/// Connect Core section 9).
namespace jotscope {

inline constexpr std::string_view kAssertionType = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";

/// The client that signed `assertion`, which then is used up.
tl::expected<std::string, OAuthError> clientOfAssertion(std::string_view assertion, const IssuerTerms &terms,
                                                        UsedAssertions &used, Instant now);

/// What one of `keys` can have signed with, in the order of the table of algorithms.
std::vector<std::string> assertionAlgorithms(const KeyRing &keys);

} // namespace jotscope
