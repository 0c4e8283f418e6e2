#include "core/crypto/keys/key_generation.h"
#include "core/crypto/keys/key_state.h"

#include <openssl/core_names.h>

#include <algorithm>
#include <array>

namespace jotscope::crypto {

namespace {

struct ParameterSetRow
{
    MlDsa set;
    const char *name;
    std::size_t publicKeySize; ///< FIPS 204 table 2
};

constexpr std::array kParameterSets = {
    ParameterSetRow{MlDsa::MlDsa44, "ML-DSA-44", 1312},
    ParameterSetRow{MlDsa::MlDsa65, "ML-DSA-65", 1952},
    ParameterSetRow{MlDsa::MlDsa87, "ML-DSA-87", 2592},
};
constexpr std::size_t kSeedSize = 32;

const ParameterSetRow &rowOf(MlDsa set)
{
    return kParameterSets[static_cast<std::size_t>(set)];
}

} // namespace

const char *mlDsaName(MlDsa set)
{
    return rowOf(set).name;
}

std::optional<MlDsa> mlDsaOf(const EVP_PKEY *key)
{
    const auto row = std::ranges::find_if(
        kParameterSets, [&](const ParameterSetRow &one) { return EVP_PKEY_is_a(key, one.name) == 1; });
    return row != kParameterSets.end() ? std::optional(row->set) : std::nullopt;
}

bool hasMlDsa()
{
    const ErrorQueueGuard errors;
    return Owned<EVP_PKEY_CTX>(EVP_PKEY_CTX_new_from_name(nullptr, mlDsaName(MlDsa::MlDsa44), nullptr)) !=
           nullptr;
}

KeyResult<AsymmetricKey> AsymmetricKey::fromMlDsa(MlDsa set, std::string_view publicKey,
                                                  const SecretBytes &seed)
{
    const ErrorQueueGuard errors;
    const bool isDerived = publicKey.empty() && !seed.isEmpty();
    if ((!isDerived && publicKey.size() != rowOf(set).publicKeySize) ||
        (!seed.isEmpty() && seed.size() != kSeedSize))
        return tl::unexpected(KeyFault::WrongLength);
    const Owned<EVP_PKEY_CTX> context(EVP_PKEY_CTX_new_from_name(nullptr, mlDsaName(set), nullptr));
    if (!context)
        return tl::unexpected(KeyFault::LibraryTooOld);
    const bool isPublic = seed.isEmpty();
    const std::string_view given = isPublic ? publicKey : seed.view();
    // The seed alone makes the whole key; the public half that was given is compared with what it makes.
    OSSL_PARAM parameters[] = {
        OSSL_PARAM_construct_octet_string(isPublic ? OSSL_PKEY_PARAM_PUB_KEY : kMlDsaSeed,
                                          const_cast<char *>(given.data()), given.size()),
        OSSL_PARAM_construct_end()};
    EVP_PKEY *key = nullptr;
    if (EVP_PKEY_fromdata_init(context.get()) == 1)
        EVP_PKEY_fromdata(context.get(), &key, isPublic ? EVP_PKEY_PUBLIC_KEY : EVP_PKEY_KEYPAIR, parameters);
    auto made = checkedKey(Owned<EVP_PKEY>(key));
    if (made && !isDerived && made->mlDsaPublicBytes() != publicKey)
        return tl::unexpected(KeyFault::HalvesDiffer);
    return made;
}

KeyResult<AsymmetricKey> generateMlDsa(MlDsa set, const RandomSource &random)
{
    return AsymmetricKey::fromMlDsa(set, {}, random(kSeedSize));
}

} // namespace jotscope::crypto
