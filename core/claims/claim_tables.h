#pragma once

#include "core/claims/claim_registry.h"

/// The registry's pages: long, and of no interest to anyone but the look-up.
namespace jotscope {

std::span<const ClaimDefinition> standardClaims(); ///< IANA's registry, and drafts on their way into it
std::span<const ClaimDefinition> vendorClaims();   ///< what large issuers put into their tokens
std::span<const ClaimDefinition> headerParameters();

} // namespace jotscope
