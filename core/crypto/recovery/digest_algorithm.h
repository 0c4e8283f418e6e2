#pragma once

#include "core/crypto/hashing/hash.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>

/// Hashes as a DigestInfo names them (RFC 8017 appendix B.1 and section 9.2), also those that no JOSE
/// algorithm takes: a signature made with one is to be recognised.
namespace jotscope::crypto {

struct DigestAlgorithm
{
    std::string_view name; ///< as FIPS 180 and FIPS 202 spell it
    std::string_view oid;  ///< the contents octets of its OBJECT IDENTIFIER
    std::size_t size;      ///< of its digests, in bytes
    std::optional<Hash> hash;
    const char *openSslName;
};

std::span<const DigestAlgorithm> digestAlgorithms();

/// The row, or null.
const DigestAlgorithm *findDigestAlgorithm(std::string_view oid);

/// Nothing where the OpenSSL at run time does not offer the hash.
std::optional<std::string> digest(const DigestAlgorithm &algorithm, std::string_view message);

/// The DER of a DigestInfo with `digest` in it (RFC 8017 section 9.2): what a signature with PKCS #1 v1.5 is
/// made over, padding aside.
std::string digestInfo(Hash hash, std::string_view digest);

/// An OBJECT IDENTIFIER's contents as numbers with dots; empty when they are malformed (X.690 section 8.19).
std::string dottedOid(std::string_view contents);

} // namespace jotscope::crypto
