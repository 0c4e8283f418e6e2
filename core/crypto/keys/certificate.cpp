#include "core/crypto/keys/certificate.h"

#include "core/crypto/certificates/x509.h"
#include "core/crypto/keys/key_state.h"
#include "core/text/encodings/hex.h"

#include <algorithm>
#include <ctime>
#include <utility>

namespace jotscope::crypto {

namespace {

std::string publicKeyDer(const X509 *certificate)
{
    X509_PUBKEY *const key = X509_get_X509_PUBKEY(certificate);
    std::string der(static_cast<std::size_t>(std::max(0, i2d_X509_PUBKEY(key, nullptr))), '\0');
    unsigned char *end = bytesOf(der);
    i2d_X509_PUBKEY(key, &end);
    return der;
}

std::string serialOf(const X509 *certificate)
{
    const ASN1_INTEGER *const serial = X509_get0_serialNumber(certificate);
    const std::string digits = encodeHex({reinterpret_cast<const char *>(ASN1_STRING_get0_data(serial)),
                                          static_cast<std::size_t>(std::max(0, ASN1_STRING_length(serial)))});
    return (ASN1_STRING_type(serial) == V_ASN1_NEG_INTEGER ? "-" : "") + digits;
}

std::string signatureAlgorithmOf(const X509 *certificate)
{
    const X509_ALGOR *algorithm = nullptr;
    X509_get0_signature(nullptr, &algorithm, certificate);
    const ASN1_OBJECT *object = nullptr;
    X509_ALGOR_get0(&object, nullptr, nullptr, algorithm);
    return objectText(object);
}

} // namespace

Owned<X509> parseX509(std::string_view der)
{
    const unsigned char *at = bytesOf(der);
    Owned<X509> certificate(d2i_X509(nullptr, &at, static_cast<long>(der.size())));
    return at == bytesOf(der) + der.size() ? std::move(certificate) : nullptr;
}

std::string derOf(X509 *certificate)
{
    std::string der(static_cast<std::size_t>(std::max(0, i2d_X509(certificate, nullptr))), '\0');
    unsigned char *end = bytesOf(der);
    i2d_X509(certificate, &end);
    return der;
}

std::string nameText(const X509_NAME *name)
{
    const Owned<BIO> output(BIO_new(BIO_s_mem()));
    // Characters beyond ASCII stay as they are, in UTF-8.
    X509_NAME_print_ex(output.get(), name, 0,
                       XN_FLAG_RFC2253 & ~static_cast<unsigned long>(ASN1_STRFLGS_ESC_MSB));
    char *text = nullptr;
    const long size = BIO_get_mem_data(output.get(), &text);
    return std::string(text, static_cast<std::size_t>(std::max(0L, size)));
}

std::string objectText(const ASN1_OBJECT *object)
{
    const int known = OBJ_obj2nid(object);
    // Long names are sentences for some ("TLS Web Server Authentication"): the short ones are the standards'.
    if (known != NID_undef)
        return OBJ_nid2sn(known);
    std::string number(128, '\0');
    const int size = OBJ_obj2txt(number.data(), static_cast<int>(number.size()), object, 1);
    number.resize(static_cast<std::size_t>(std::clamp(size, 0, static_cast<int>(number.size()) - 1)));
    return number;
}

std::chrono::sys_seconds instantOf(const ASN1_TIME *time)
{
    std::tm broken{};
    ASN1_TIME_to_tm(time, &broken);
    return std::chrono::sys_seconds(std::chrono::seconds(timegm(&broken)));
}

KeyResult<Certificate> readCertificate(std::string_view der)
{
    const ErrorQueueGuard errors;
    const Owned<X509> certificate = parseX509(der);
    if (!certificate)
        return tl::unexpected(KeyFault::NotAKey);
    auto key = AsymmetricKey::fromDer(publicKeyDer(certificate.get()));
    if (!key)
        return tl::unexpected(key.error());
    return Certificate{std::string(der),
                       nameText(X509_get_subject_name(certificate.get())),
                       nameText(X509_get_issuer_name(certificate.get())),
                       instantOf(X509_get0_notBefore(certificate.get())),
                       instantOf(X509_get0_notAfter(certificate.get())),
                       std::move(*key),
                       serialOf(certificate.get()),
                       signatureAlgorithmOf(certificate.get()),
                       readExtensions(certificate.get())};
}

bool isIssuedBy(const Certificate &certificate, const Certificate &issuer)
{
    const ErrorQueueGuard errors;
    const Owned<X509> subject = parseX509(certificate.der);
    const Owned<X509> above = parseX509(issuer.der);
    return subject && above && X509_check_issued(above.get(), subject.get()) == X509_V_OK;
}

bool isSelfSigned(const Certificate &certificate)
{
    const ErrorQueueGuard errors;
    const Owned<X509> parsed = parseX509(certificate.der);
    return parsed && X509_self_signed(parsed.get(), 1) == 1;
}

} // namespace jotscope::crypto
