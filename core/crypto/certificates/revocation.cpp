#include "core/crypto/certificates/revocation.h"

#include "core/crypto/certificates/anchor_state.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <memory>

namespace jotscope::crypto {

namespace {

/// In the order of the numbers, of which 7 is not used.
constexpr std::array<std::string_view, 11> kReasons = {
    "unspecified",   "keyCompromise",        "cACompromise",    "affiliationChanged",
    "superseded",    "cessationOfOperation", "certificateHold", "",
    "removeFromCRL", "privilegeWithdrawn",   "aACompromise"};

std::string reasonOf(const X509_REVOKED *entry)
{
    const std::unique_ptr<ASN1_ENUMERATED, FreeWith<ASN1_ENUMERATED_free>> given(
        static_cast<ASN1_ENUMERATED *>(X509_REVOKED_get_ext_d2i(entry, NID_crl_reason, nullptr, nullptr)));
    const long number = given ? ASN1_ENUMERATED_get(given.get()) : 0;
    const bool isKnown = number > 0 && number < std::ssize(kReasons);
    return std::string(kReasons[isKnown ? static_cast<std::size_t>(number) : 0]);
}

} // namespace

Owned<X509_CRL> parseRevocationList(std::string_view der)
{
    const unsigned char *at = bytesOf(der);
    Owned<X509_CRL> list(d2i_X509_CRL(nullptr, &at, static_cast<long>(der.size())));
    return at == bytesOf(der) + der.size() ? std::move(list) : nullptr;
}

std::string derOf(X509_CRL *list)
{
    std::string der(static_cast<std::size_t>(std::max(0, i2d_X509_CRL(list, nullptr))), '\0');
    unsigned char *end = bytesOf(der);
    i2d_X509_CRL(list, &end);
    return der;
}

std::optional<Revocation> entryFor(X509 *certificate, const AnchorSet::State &anchors)
{
    for (const Owned<X509_CRL> &list : anchors.lists) {
        X509_REVOKED *entry = nullptr;
        const bool isOfIssuer =
            X509_NAME_cmp(X509_CRL_get_issuer(list.get()), X509_get_issuer_name(certificate)) == 0;
        if (isOfIssuer && X509_CRL_get0_by_cert(list.get(), &entry, certificate) == 1)
            return Revocation{RevocationState::Revoked, instantOf(X509_REVOKED_get0_revocationDate(entry)),
                              reasonOf(entry)};
    }
    return std::nullopt;
}

} // namespace jotscope::crypto
