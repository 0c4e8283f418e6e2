#include "core/crypto/version.h"

#include <openssl/crypto.h>

namespace jotscope::crypto {

std::string libraryVersion()
{
    return OpenSSL_version(OPENSSL_VERSION);
}

} // namespace jotscope::crypto
