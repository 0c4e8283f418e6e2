#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>

/// What certificate revocation lists (RFC 5280 section 5) say of a certificate.
namespace jotscope::crypto {

enum class RevocationState : std::uint8_t {
    NotChecked,   ///< no list of its issuer is on hand
    Good,         ///< its issuer's list, genuine and of that time, does not name it
    Revoked,      ///< by then
    ListOutdated, ///< the list is of another time
    ListUnusable, ///< its signature is wrong, or whoever signed it may not
};

struct Revocation
{
    RevocationState state = RevocationState::NotChecked;
    std::optional<std::chrono::sys_seconds> at = {}; ///< of one that is revoked, by then or later
    std::string reason = {};                         ///< as section 5.3.1 names it: `keyCompromise`
};

} // namespace jotscope::crypto
