#include "core/crypto/keys/certificate.h"

#include "core/crypto/keys/key_state.h"

#include <openssl/x509v3.h>

#include <ctime>

namespace jotscope::crypto {

namespace {

std::string nameOf(const X509_NAME *name)
{
    const Owned<BIO> output(BIO_new(BIO_s_mem()));
    // Characters beyond ASCII stay as they are, in UTF-8.
    X509_NAME_print_ex(output.get(), name, 0,
                       XN_FLAG_RFC2253 & ~static_cast<unsigned long>(ASN1_STRFLGS_ESC_MSB));
    char *text = nullptr;
    const long size = BIO_get_mem_data(output.get(), &text);
    return std::string(text, static_cast<std::size_t>(std::max(0L, size)));
}

std::chrono::sys_seconds instantOf(const ASN1_TIME *time)
{
    std::tm broken{};
    ASN1_TIME_to_tm(time, &broken);
    return std::chrono::sys_seconds(std::chrono::seconds(timegm(&broken)));
}

Owned<X509> parsed(std::string_view der)
{
    const unsigned char *at = bytesOf(der);
    return Owned<X509>(d2i_X509(nullptr, &at, static_cast<long>(der.size())));
}

} // namespace

KeyResult<Certificate> readCertificate(std::string_view der)
{
    const ErrorQueueGuard errors;
    const Owned<X509> certificate = parsed(der);
    if (!certificate)
        return tl::unexpected(KeyFault::NotAKey);
    std::string spki(static_cast<std::size_t>(
                         std::max(0, i2d_X509_PUBKEY(X509_get_X509_PUBKEY(certificate.get()), nullptr))),
                     '\0');
    unsigned char *end = bytesOf(spki);
    i2d_X509_PUBKEY(X509_get_X509_PUBKEY(certificate.get()), &end);
    auto key = AsymmetricKey::fromDer(spki);
    if (!key)
        return tl::unexpected(key.error());
    return Certificate{std::string(der),
                       nameOf(X509_get_subject_name(certificate.get())),
                       nameOf(X509_get_issuer_name(certificate.get())),
                       instantOf(X509_get0_notBefore(certificate.get())),
                       instantOf(X509_get0_notAfter(certificate.get())),
                       std::move(*key)};
}

bool isIssuedBy(const Certificate &certificate, const Certificate &issuer)
{
    const ErrorQueueGuard errors;
    const Owned<X509> subject = parsed(certificate.der);
    const Owned<X509> above = parsed(issuer.der);
    return X509_check_issued(above.get(), subject.get()) == X509_V_OK;
}

} // namespace jotscope::crypto
