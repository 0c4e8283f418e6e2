#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

/// X.509 certificates beyond their key: what they say, and whether a chain of them leads to somebody trusted.
/// Knows RFC 5280, and nothing of tokens or of where certificates come from.
namespace jotscope::crypto {

/// RFC 5280 section 4.2.1.6.
struct GeneralName
{
    enum class Kind : std::uint8_t { Dns, Email, Uri, IpAddress, DirectoryName, Other };

    Kind kind = Kind::Other;
    std::string value; ///< as people write it; of an Other, its type where that has a name

    friend bool operator==(const GeneralName &, const GeneralName &) = default;
};

/// RFC 5280 section 4.2.1.9.
struct BasicConstraints
{
    bool isAuthority = false;
    std::optional<std::int64_t> pathLength; ///< authorities that may stand below this one

    friend bool operator==(const BasicConstraints &, const BasicConstraints &) = default;
};

/// Absent ones are empty.
struct CertificateExtensions
{
    std::vector<GeneralName> subjectAlternativeNames;
    std::vector<std::string> keyUsage;         ///< as RFC 5280 section 4.2.1.3 names it: `digitalSignature`
    std::vector<std::string> extendedKeyUsage; ///< OpenSSL's names, such as `serverAuth`, or dotted numbers
    std::optional<BasicConstraints> basicConstraints;
    std::string subjectKeyIdentifier;            ///< two hexadecimal digits a byte, section 4.2.1.2
    std::string authorityKeyIdentifier;          ///< likewise, of the issuer's key, section 4.2.1.1
    std::vector<std::string> policies;           ///< names or dotted numbers, section 4.2.1.4
    std::vector<std::string> revocationLists;    ///< URLs of CRLs, section 4.2.1.13
    std::vector<std::string> ocspResponders;     ///< URLs, section 4.2.2.1
    std::vector<std::string> issuerCertificates; ///< URLs, likewise

    friend bool operator==(const CertificateExtensions &, const CertificateExtensions &) = default;
};

} // namespace jotscope::crypto
