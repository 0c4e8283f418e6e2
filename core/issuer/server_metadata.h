#pragma once

#include "core/issuer/issuer_terms.h"

#include <string>
#include <string_view>

/// Where an issuer's things are, and what it says of itself.
namespace jotscope {

inline constexpr std::string_view kOpenIdConfigurationPath = "/.well-known/openid-configuration";
inline constexpr std::string_view kServerMetadataPath = "/.well-known/oauth-authorization-server";
inline constexpr std::string_view kKeySetPath = "/jwks.json";
inline constexpr std::string_view kTokenPath = "/token";

/// The metadata of RFC 8414 section 2 with what OpenID Connect Discovery section 3 asks for besides. There is
/// no authorization endpoint, since nobody signs in here: the response type is `none`.
std::string serverMetadata(const IssuerTerms &terms, std::string_view alg);

/// A request for a token as a command for a shell, with the client's credentials where there is one: its
/// secret, or the assertion that it has to sign in a variable.
std::string tokenRequestCommand(const IssuerTerms &terms);

} // namespace jotscope
