#include "core/crypto/keys/key_state.h"
#include "core/crypto/pkcs12/owned_pkcs12.h"
#include "core/crypto/pkcs12/pkcs12.h"

#include <algorithm>

namespace jotscope::crypto {

namespace {

/// Three derivations open a file of one key: its own, the certificates' and the MAC's. Windows takes no more
/// than 600,000 rounds over all of them.
constexpr int kIterations = 200'000;
constexpr int kSaltSize = 16;

bool append(STACK_OF(PKCS12_SAFEBAG) * bags, OwnedBag bag)
{
    return bag && sk_PKCS12_SAFEBAG_push(bags, bag.release()) > 0;
}

bool append(STACK_OF(PKCS7) * parts, OwnedPart part)
{
    return part && sk_PKCS7_push(parts, part.release()) > 0;
}

OwnedBag keyBag(const AsymmetricKey &key, const SecretBytes &passphrase)
{
    const Owned<PKCS8_PRIV_KEY_INFO> info(
        key.hasPrivateHalf() ? EVP_PKEY2PKCS8(withPrimes(key).state().key.get()) : nullptr);
    if (!info)
        return nullptr;
    return OwnedBag(PKCS12_SAFEBAG_create_pkcs8_encrypt(NID_aes_256_cbc, passphrase.view().data(),
                                                        static_cast<int>(passphrase.size()), nullptr,
                                                        kSaltSize, kIterations, info.get()));
}

OwnedBag certificateBag(std::string_view der)
{
    const unsigned char *at = bytesOf(der);
    const Owned<X509> certificate(d2i_X509(nullptr, &at, static_cast<long>(der.size())));
    return OwnedBag(certificate ? PKCS12_SAFEBAG_create_cert(certificate.get()) : nullptr);
}

/// A key and its certificate find each other by the same `localKeyId`.
OwnedBag marked(OwnedBag bag, std::string_view name, std::string id)
{
    if (!bag || PKCS12_add_localkeyid(bag.get(), bytesOf(id), static_cast<int>(id.size())) != 1)
        return nullptr;
    if (!name.empty() &&
        PKCS12_add_friendlyname_utf8(bag.get(), name.data(), static_cast<int>(name.size())) != 1)
        return nullptr;
    return bag;
}

/// Two bags' lists are filled; false when one of them cannot be.
bool addEntry(STACK_OF(PKCS12_SAFEBAG) * keys, STACK_OF(PKCS12_SAFEBAG) * certificates,
              const Pkcs12Entry &entry, const std::string &id, const SecretBytes &passphrase)
{
    if (!append(keys, marked(keyBag(*entry.key, passphrase), entry.name, id)))
        return false;
    for (std::size_t i = 0; i < entry.certificates.size(); ++i) {
        OwnedBag bag = certificateBag(entry.certificates[i]);
        if (!append(certificates, i == 0 ? marked(std::move(bag), entry.name, id) : std::move(bag)))
            return false;
    }
    return true;
}

std::string encoded(const PKCS12 *file)
{
    std::string der(static_cast<std::size_t>(std::max(0, i2d_PKCS12(file, nullptr))), '\0');
    unsigned char *end = bytesOf(der);
    i2d_PKCS12(file, &end);
    return der;
}

} // namespace

std::string writePkcs12(std::span<const Pkcs12Entry> entries, const SecretBytes &passphrase)
{
    const ErrorQueueGuard errors;
    const auto size = static_cast<int>(passphrase.size());
    const OwnedBags keys(sk_PKCS12_SAFEBAG_new_null());
    const OwnedBags certificates(sk_PKCS12_SAFEBAG_new_null());
    for (std::size_t i = 0; i < entries.size(); ++i) {
        if (!addEntry(keys.get(), certificates.get(), entries[i], std::to_string(i + 1), passphrase))
            return {};
    }
    const OwnedParts parts(sk_PKCS7_new_null());
    if (sk_PKCS12_SAFEBAG_num(certificates.get()) > 0 &&
        !append(parts.get(),
                OwnedPart(PKCS12_pack_p7encdata(NID_aes_256_cbc, passphrase.view().data(), size, nullptr,
                                                kSaltSize, kIterations, certificates.get()))))
        return {};
    if (!append(parts.get(), OwnedPart(PKCS12_pack_p7data(keys.get()))))
        return {};
    const OwnedPkcs12 file(PKCS12_init(NID_pkcs7_data));
    if (!file || PKCS12_pack_authsafes(file.get(), parts.get()) != 1 ||
        PKCS12_set_mac(file.get(), passphrase.view().data(), size, nullptr, kSaltSize, kIterations,
                       EVP_sha256()) != 1)
        return {};
    return encoded(file.get());
}

} // namespace jotscope::crypto
