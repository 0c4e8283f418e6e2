#pragma once

#include <span>
#include <string_view>

namespace jotscope {

/// A claim or header parameter that a specification defines, and what it means in a sentence.
struct ClaimDefinition
{
    std::string_view name;
    std::string_view meaning; ///< English, marked for translation in context "Claim"
    std::string_view
        kind; ///< the value's shape in the specification's words: `NumericDate`, `StringOrURI` ...
    std::string_view reference;
};

/// The row of `name`, or null for a private claim.
const ClaimDefinition *findClaim(std::string_view name);
const ClaimDefinition *findHeaderParameter(std::string_view name);

std::span<const ClaimDefinition> registeredClaims();
std::span<const ClaimDefinition> registeredHeaderParameters();

} // namespace jotscope
