#include "core/build/batch/pooled_random.h"

#include <algorithm>
#include <memory>

namespace jotscope {

namespace {

constexpr std::size_t kPool = 2048; ///< bytes

struct Pool
{
    SecretBytes bytes;
    std::size_t taken = 0;
};

} // namespace

crypto::RandomSource pooledRandom(crypto::RandomSource source)
{
    return [source = std::move(source), pool = std::make_shared<Pool>()](std::size_t size) {
        if (size > pool->bytes.size() - pool->taken) {
            // What is left is thrown away, never joined: too little to be worth it.
            pool->bytes = source(std::max(kPool, size));
            pool->taken = 0;
        }
        SecretBytes bytes(pool->bytes.view().substr(pool->taken, size));
        pool->taken += size;
        return bytes;
    };
}

} // namespace jotscope
