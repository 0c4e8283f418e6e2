#pragma once

#include "core/issuer/issuer_terms.h"
#include "core/issuer/token/form_parameters.h"

#include <string>
#include <string_view>

namespace jotscope {

/// What a client is called that names itself nowhere, where anybody is served.
inline constexpr std::string_view kUnnamedClient = "anybody";

/// Who asks (RFC 6749 section 2.3.1): by `authorization`, the header field with the scheme Basic, or by
/// `client_id` and `client_secret` in the form, not by both. Where anybody is served, what they say of
/// themselves is believed.
tl::expected<std::string, OAuthError>
authenticatedClient(std::string_view authorization, const FormParameters &form, const IssuerTerms &terms);

} // namespace jotscope
