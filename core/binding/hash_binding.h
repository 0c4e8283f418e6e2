#pragma once

#include "core/findings/finding.h"
#include "core/jose/token.h"

#include <string>
#include <string_view>
#include <vector>

/// Whether a token belongs to what came with it: recomputes the hashes by which it names an access token, a
/// code, a key, a certificate or an SD-JWT. Says nothing of signatures.
namespace jotscope {

/// One claim or header parameter that is a hash, against one piece of material.
struct HashBinding
{
    enum class State {
        Matches,
        Differs,
        NotApplicable, ///< the material is of another kind, or which hash belongs there is not defined
    };

    PartName part = PartName::Payload; ///< Header or Payload
    std::string claim;                 ///< `at_hash`, `cnf.jkt`
    std::string pointer;               ///< RFC 6901, within the part
    ByteRange where;                   ///< of its value, in the paste
    std::string expected;              ///< what the token says: a string's content, else JSON as it stands
    std::string computed; ///< what the material comes to, base64url; empty where that is not applicable
    State state = State::NotApplicable;
    std::vector<Finding>
        findings; ///< why; at least one. Of one that differs, the slip of its maker where it is known

    friend bool operator==(const HashBinding &, const HashBinding &) = default;
};

/// One row for each such claim that `token` has, in an order of the table's own. `payload` is what was signed
/// or decrypted, and may be null. What `material` is, is detected: each reading is tried, and one that fits
/// decides; with an empty one the rows tell what could be given.
std::vector<HashBinding> bindHashes(const Token &token, const TokenPart *payload, std::string_view material);

} // namespace jotscope
