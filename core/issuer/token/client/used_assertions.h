#pragma once

#include "core/claims/instant.h"

#include <set>
#include <string>
#include <string_view>
#include <unordered_set>
#include <utility>

namespace jotscope {

/// The identifiers of the client assertions that were used, for as long as these could be sent again (RFC
/// 7523 section 3, point 7). Only their digests are kept.
class UsedAssertions
{
public:
    static constexpr std::size_t kMost = 10'000; ///< past that, those go that expire first

    /// False where `id` was used before.
    bool use(std::string_view id, Instant expires, Instant now);
    [[nodiscard]] std::size_t size() const { return m_digests.size(); }

private:
    void forgetFirst();

    std::unordered_set<std::string> m_digests;
    std::set<std::pair<Instant, std::string>> m_byExpiry;
};

} // namespace jotscope
