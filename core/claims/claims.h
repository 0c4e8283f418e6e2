#pragma once

#include "core/claims/claim_registry.h"
#include "core/claims/instant.h"
#include "core/findings/finding.h"
#include "core/findings/result.h"
#include "core/jose/token.h"

#include <chrono>
#include <memory>
#include <optional>
#include <string>
#include <vector>

/// What the payload claims, and whether that holds at an instant and under a policy (RFC 7519 section 4.1).
namespace jotscope {

namespace crypto {
class AnchorSet;
}

/// What the person expects of a token. Empty members are not checked.
struct Policy
{
    std::optional<std::string> issuer;
    std::vector<std::string> audiences; ///< the token must name one of these
    std::vector<std::string> algorithms;
    std::vector<std::string> requiredClaims; ///< that must be there, whatever they say
    std::optional<std::string> type;         ///< `typ` of the header (RFC 8725 section 3.11)
    std::chrono::seconds leeway{60};
    std::shared_ptr<const crypto::AnchorSet> anchors; ///< who may vouch for a key; null: nobody is known

    /// Whether it asks anything of the claims or the type.
    [[nodiscard]] bool hasExpectations() const
    {
        return issuer || !audiences.empty() || !requiredClaims.empty() || type;
    }
};

/// A policy file: a JSON object with `iss`, `aud` (a string or an array), `alg` (likewise), `required` (names
/// of claims, likewise), `typ` and `leeway` (seconds).
Result<Policy> readPolicy(std::string_view json);

/// One top-level member of the payload.
struct Claim
{
    std::string name;
    JsonValue value;                             ///< lives as long as the part's document
    ByteRange nameRange;                         ///< in the paste
    ByteRange valueRange;                        ///< in the paste
    const ClaimDefinition *definition = nullptr; ///< null for a private claim
    std::optional<Instant> time;                 ///< of a NumericDate claim that has one
    std::optional<Instant> millisecondTime;      ///< of one that has none, if it counts milliseconds
    bool isCut = false;                          ///< a number that the payload ends in: digits may be missing
};

std::vector<Claim> readClaims(const TokenPart &payload);

/// The claim that a disclosure of an SD-JWT adds (RFC 9901 section 4.2.1): `value` lives in `disclosure`.
Claim disclosedClaim(const TokenPart &disclosure, std::string name, JsonValue value);

struct ClaimChecks
{
    enum class State { NotChecked, Passed, Warned, Failed };

    State time = State::NotChecked;     ///< exp, nbf and iat; not checked when there is none of them
    State claims = State::NotChecked;   ///< iss and aud; not checked when the policy asks nothing
    std::vector<Finding> timeFindings;  ///< why; at least one, the decisive one first
    std::vector<Finding> claimFindings; ///< likewise
};

/// `header` is looked at for `typ` alone, where the policy asks for it.
ClaimChecks checkClaims(const std::vector<Claim> &claims, const Policy &policy, Instant at,
                        JsonValue header = {});

} // namespace jotscope
