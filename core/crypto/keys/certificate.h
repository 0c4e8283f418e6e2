#pragma once

#include "core/crypto/certificates/certificate_extensions.h"
#include "core/crypto/keys/asymmetric_key.h"

#include <chrono>
#include <string>
#include <string_view>

namespace jotscope::crypto {

/// What Jotscope reads of an X.509 certificate (RFC 5280). Trust is not decided here.
struct Certificate
{
    std::string der;
    std::string subject; ///< RFC 2253 form, UTF-8
    std::string issuer;
    std::chrono::sys_seconds notBefore;
    std::chrono::sys_seconds notAfter;
    AsymmetricKey publicKey;
    std::string serialNumber = {};       ///< two hexadecimal digits a byte, big-endian
    std::string signatureAlgorithm = {}; ///< `sha256WithRSAEncryption`, `ED25519` ..., or a dotted number
    CertificateExtensions extensions = {};
};

KeyResult<Certificate> readCertificate(std::string_view der);

/// Whether `issuer` says that it issued `certificate`: names, key identifiers and key usage agree (RFC 5280
/// section 6.1). Its signature is not looked at. A self-issued certificate has itself as issuer.
bool isIssuedBy(const Certificate &certificate, const Certificate &issuer);

/// Whether its own key made its signature.
bool isSelfSigned(const Certificate &certificate);

} // namespace jotscope::crypto
