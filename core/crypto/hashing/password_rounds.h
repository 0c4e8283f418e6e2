#pragma once

#include "core/crypto/owned.h"

namespace jotscope::crypto {

/// The iteration count of a password-based scheme (RFC 8018, RFC 9579), read before any of it is spent. Zero
/// where the scheme has none: scrypt, which OpenSSL bounds by memory, or something unknown, which fails soon.
std::size_t passwordRounds(const X509_ALGOR *algorithm);

} // namespace jotscope::crypto
