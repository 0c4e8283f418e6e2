#include "core/crypto/certificates/anchor_set.h"

#include "core/crypto/certificates/anchor_state.h"
#include "core/crypto/hashing/hash.h"

#include <algorithm>

namespace jotscope::crypto {

AnchorSet::AnchorSet() : AnchorSet(std::span<const std::string>())
{}

AnchorSet::AnchorSet(std::span<const std::string> certificates, std::span<const std::string> revocationLists)
{
    const ErrorQueueGuard errors;
    auto state = std::make_shared<State>();
    state->store.reset(X509_STORE_new());
    for (const std::string &der : certificates) {
        const Owned<X509> certificate = parseX509(der);
        if (!certificate || !state->thumbprints.insert(digest(Hash::Sha256, der)).second)
            continue;
        X509_STORE_add_cert(state->store.get(), certificate.get());
        state->boundaries.push_back(instantOf(X509_get0_notBefore(certificate.get())));
        state->boundaries.push_back(instantOf(X509_get0_notAfter(certificate.get())));
    }
    for (const std::string &der : revocationLists) {
        Owned<X509_CRL> list = parseRevocationList(der);
        if (!list)
            continue;
        state->boundaries.push_back(instantOf(X509_CRL_get0_lastUpdate(list.get())));
        if (const ASN1_TIME *const next = X509_CRL_get0_nextUpdate(list.get()))
            state->boundaries.push_back(instantOf(next));
        state->lists.push_back(std::move(list));
    }
    std::ranges::sort(state->boundaries);
    m_state = std::move(state);
}

std::size_t AnchorSet::size() const
{
    return m_state->thumbprints.size();
}

bool AnchorSet::contains(const std::string &der) const
{
    return m_state->thumbprints.contains(digest(Hash::Sha256, der));
}

} // namespace jotscope::crypto
