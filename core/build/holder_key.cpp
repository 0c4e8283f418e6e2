#include "core/build/holder_key.h"

#include "core/jose/jws/signing.h"

#include <array>
#include <string_view>

namespace jotscope {

namespace {

constexpr std::array<std::string_view, 8> kAlgorithms = {"ES256", "ES384", "ES512",  "EdDSA",
                                                         "PS256", "RS256", "ES256K", "ML-DSA-44"};

} // namespace

const JwsAlgorithm *holderAlgorithm(const Key &key)
{
    for (const std::string_view name : kAlgorithms) {
        const JwsAlgorithm *algorithm = findJwsAlgorithm(name);
        if (algorithm && canSign(key, *algorithm))
            return algorithm;
    }
    return nullptr;
}

Result<void> canHold(const Key &key)
{
    if (holderAlgorithm(key))
        return {};
    return canSign(key, *findJwsAlgorithm(kAlgorithms.front()));
}

} // namespace jotscope
