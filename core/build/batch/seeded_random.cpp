#include "core/build/batch/seeded_random.h"

#include "core/crypto/hashing/hash.h"

#include <string>

namespace jotscope {

namespace {

std::string bigEndian(std::uint64_t number)
{
    std::string bytes(8, '\0');
    for (std::size_t i = 0; i < bytes.size(); ++i)
        bytes[i] = static_cast<char>((number >> (56U - 8U * i)) & 0xFFU);
    return bytes;
}

} // namespace

crypto::RandomSource seededRandom(std::string_view seed, std::uint64_t stream)
{
    // Hashed first, so that no seed and number together look like another seed.
    std::string prefix = crypto::digest(crypto::Hash::Sha256, seed) + bigEndian(stream);
    return [prefix = std::move(prefix), block = std::uint64_t{0},
            left = std::string()](std::size_t size) mutable {
        while (left.size() < size)
            left += crypto::digest(crypto::Hash::Sha256, prefix + bigEndian(block++));
        SecretBytes bytes(std::string_view(left).substr(0, size));
        left.erase(0, size);
        return bytes;
    };
}

} // namespace jotscope
