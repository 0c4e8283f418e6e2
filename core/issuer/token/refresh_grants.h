#pragma once

#include "core/claims/instant.h"
#include "core/crypto/random.h"

#include <cstdint>
#include <deque>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace jotscope {

/// What a refresh token stands for.
struct RefreshGrant
{
    std::string client;
    std::vector<std::string> scopes; ///< of the first access token: no later one has more
    std::uint64_t family = 0;        ///< of all that came from the first one
    Instant expires;
    bool isSpent = false; ///< was exchanged for another
};

/// The refresh tokens that are out. Only their digests are kept, and the oldest go when there are too many.
class RefreshGrants
{
public:
    static constexpr std::size_t kMost = 10'000;

    [[nodiscard]] std::uint64_t newFamily() { return ++m_lastFamily; }
    /// A new token for `grant`.
    std::string issue(RefreshGrant grant, const crypto::RandomSource &random);
    /// Null for a token that is not out.
    [[nodiscard]] const RefreshGrant *find(std::string_view token) const;
    void spend(std::string_view token);
    void revoke(std::uint64_t family);
    [[nodiscard]] std::size_t size() const { return m_grants.size(); }

private:
    std::unordered_map<std::string, RefreshGrant> m_grants; ///< by digest
    std::deque<std::string> m_order;                        ///< their digests, the oldest first
    std::uint64_t m_lastFamily = 0;
};

} // namespace jotscope
