#pragma once

#include <span>
#include <string_view>

namespace jotscope {

inline constexpr std::string_view kRegisteredGroup = "IANA"; ///< in IANA's registry, or on its way into it
inline constexpr std::string_view kSpecifiedGroup = "specification"; ///< a finished one, not registered
inline constexpr std::string_view kDraftGroup = "draft";

/// A claim or header parameter that a specification or a vendor defines, and what it means in a sentence.
struct ClaimDefinition
{
    std::string_view name;    ///< one that ends in `*` stands for all that begin as it does
    std::string_view meaning; ///< English, marked for translation in context "Claim"
    std::string_view
        kind; ///< the value's shape in the specification's words: `NumericDate`, `StringOrURI` ...
    std::string_view reference; ///< `RFC 7519 section 4.1.1`; several are parted by semicolons
    std::string_view group;     ///< one of the three above, or the vendor's name
};

/// What `name` means, in the first place where several meanings are known; null for a private claim.
const ClaimDefinition *findClaim(std::string_view name);
const ClaimDefinition *findHeaderParameter(std::string_view name);

/// Every meaning of `name`, that of a specification first: `roles` is one thing in SCIM and another in
/// Microsoft's tokens.
std::span<const ClaimDefinition> claimMeanings(std::string_view name);

/// Every row, sorted by name.
std::span<const ClaimDefinition> registeredClaims();
std::span<const ClaimDefinition> registeredHeaderParameters();

} // namespace jotscope
