#pragma once

#include "core/crypto/certificates/certificate_extensions.h"
#include "core/crypto/owned.h"

#include <openssl/x509v3.h>

#include <chrono>
#include <string>
#include <string_view>

/// OpenSSL's certificates. Included by this room's sources only.
namespace jotscope::crypto {

template<>
struct OwnerOf<X509_STORE>
{
    using Deleter = FreeWith<X509_STORE_free>;
};

template<>
struct OwnerOf<X509_STORE_CTX>
{
    using Deleter = FreeWith<X509_STORE_CTX_free>;
};

/// Null unless `der` is a certificate and nothing else.
Owned<X509> parseX509(std::string_view der);

std::string derOf(X509 *certificate);
std::string nameText(const X509_NAME *name);       ///< RFC 2253 form, UTF-8
std::string objectText(const ASN1_OBJECT *object); ///< its name, or its number where it has none
std::chrono::sys_seconds instantOf(const ASN1_TIME *time);

CertificateExtensions readExtensions(const X509 *certificate);

} // namespace jotscope::crypto
