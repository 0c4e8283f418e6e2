#include "core/crypto/random.h"

#include "core/crypto/owned.h"
#include "core/crypto/secret_buffer.h"

#include <openssl/rand.h>

#include <stdexcept>

namespace jotscope::crypto {

RandomSource systemRandom()
{
    return [](std::size_t size) {
        SecretBuffer bytes(size);
        if (RAND_priv_bytes_ex(nullptr, bytes.data(), size, 0) != 1)
            throw std::runtime_error("the system's random generator fails");
        return bytes.first(size);
    };
}

} // namespace jotscope::crypto
