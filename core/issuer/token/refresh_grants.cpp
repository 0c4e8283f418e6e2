#include "core/issuer/token/refresh_grants.h"

#include "core/crypto/hashing/hash.h"
#include "core/text/encodings/base64url.h"

#include <algorithm>

namespace jotscope {

namespace {

constexpr std::size_t kTokenBytes = 32;

std::string digestOf(std::string_view token)
{
    return crypto::digest(crypto::Hash::Sha256, token);
}

} // namespace

std::string RefreshGrants::issue(RefreshGrant grant, const crypto::RandomSource &random)
{
    while (m_order.size() >= kMost) {
        m_grants.erase(m_order.front());
        m_order.pop_front();
    }
    std::string token = encodeBase64Url(random(kTokenBytes).view());
    std::string digest = digestOf(token);
    m_order.push_back(digest);
    m_grants.insert_or_assign(std::move(digest), std::move(grant));
    return token;
}

const RefreshGrant *RefreshGrants::find(std::string_view token) const
{
    const auto found = m_grants.find(digestOf(token));
    return found == m_grants.end() ? nullptr : &found->second;
}

void RefreshGrants::spend(std::string_view token)
{
    const auto found = m_grants.find(digestOf(token));
    if (found != m_grants.end())
        found->second.isSpent = true;
}

void RefreshGrants::revoke(std::uint64_t family)
{
    std::erase_if(m_grants, [family](const auto &row) { return row.second.family == family; });
    std::erase_if(m_order, [this](const std::string &digest) { return !m_grants.contains(digest); });
}

} // namespace jotscope
