#pragma once

#include "core/issuer/issuer_terms.h"
#include "core/issuer/token/client/used_assertions.h"
#include "core/issuer/token/form_parameters.h"

#include <string>
#include <string_view>

namespace jotscope {

/// What a client is called that names itself nowhere, where anybody is served.
inline constexpr std::string_view kUnnamedClient = "anybody";

/// Where a client says who it is.
struct ClientProof
{
    std::string_view authorization; ///< the header field, or empty
    const FormParameters &form;
};

/// Who asks: by the header field with the scheme Basic, by `client_id` and `client_secret` in the form (RFC
/// 6749 section 2.3.1) or by a `client_assertion` (RFC 7523 section 2.2), never in two ways. Where anybody is
/// served, what they say of themselves is believed.
tl::expected<std::string, OAuthError> authenticatedClient(const ClientProof &proof, const IssuerTerms &terms,
                                                          UsedAssertions &used, Instant now);

} // namespace jotscope
