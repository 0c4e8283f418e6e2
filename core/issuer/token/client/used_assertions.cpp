#include "core/issuer/token/client/used_assertions.h"

#include "core/crypto/hashing/hash.h"

namespace jotscope {

bool UsedAssertions::use(std::string_view id, Instant expires, Instant now)
{
    while (!m_byExpiry.empty() && m_byExpiry.begin()->first <= now)
        forgetFirst();
    const std::string digest = crypto::digest(crypto::Hash::Sha256, id);
    if (!m_digests.insert(digest).second)
        return false;
    if (m_digests.size() > kMost)
        forgetFirst();
    m_byExpiry.emplace(expires, digest);
    return true;
}

void UsedAssertions::forgetFirst()
{
    m_digests.erase(m_byExpiry.begin()->second);
    m_byExpiry.erase(m_byExpiry.begin());
}

} // namespace jotscope
