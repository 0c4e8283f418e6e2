#include "core/crypto/hashing/password_rounds.h"
#include "core/crypto/keys/key_generation.h"
#include "core/crypto/keys/key_state.h"
#include "core/text/limits.h"

#include <openssl/pem.h>
#include <openssl/pkcs12.h>

#include <algorithm>
#include <array>
#include <cstring>

namespace jotscope::crypto {

namespace {

/// Of a key that OpenSSL could not read: whether that is because it is too old to know ML-DSA.
bool isUnknownMlDsa(const ASN1_OBJECT *algorithm)
{
    // id-ml-dsa-44, -65 and -87 (RFC 9881 section 2).
    constexpr std::array<std::string_view, 3> kIdentifiers = {
        "2.16.840.1.101.3.4.3.17", "2.16.840.1.101.3.4.3.18", "2.16.840.1.101.3.4.3.19"};
    std::array<char, 64> name{};
    return !hasMlDsa() && algorithm &&
           OBJ_obj2txt(name.data(), static_cast<int>(name.size()), algorithm, 1) > 0 &&
           std::ranges::find(kIdentifiers, name.data()) != kIdentifiers.end();
}

bool isUnknownMlDsa(const PKCS8_PRIV_KEY_INFO *info)
{
    const ASN1_OBJECT *algorithm = nullptr;
    return info && PKCS8_pkey_get0(&algorithm, nullptr, nullptr, nullptr, info) == 1 &&
           isUnknownMlDsa(algorithm);
}

bool isUnknownMlDsa(const X509_PUBKEY *info)
{
    ASN1_OBJECT *algorithm = nullptr;
    return info && X509_PUBKEY_get0_param(&algorithm, nullptr, nullptr, nullptr, info) == 1 &&
           isUnknownMlDsa(algorithm);
}

bool isUnknownMlDsa(std::string_view der)
{
    const auto size = static_cast<long>(der.size());
    const unsigned char *at = bytesOf(der);
    if (const Owned<X509_PUBKEY> info(d2i_X509_PUBKEY(nullptr, &at, size)); info)
        return isUnknownMlDsa(info.get());
    at = bytesOf(der);
    return isUnknownMlDsa(Owned<PKCS8_PRIV_KEY_INFO>(d2i_PKCS8_PRIV_KEY_INFO(nullptr, &at, size)).get());
}

KeyResult<Owned<EVP_PKEY>> decrypted(const X509_SIG *encrypted, const SecretBytes *passphrase)
{
    if (!passphrase)
        return tl::unexpected(KeyFault::PassphraseNeeded);
    const X509_ALGOR *algorithm = nullptr;
    X509_SIG_get0(encrypted, &algorithm, nullptr);
    if (passwordRounds(algorithm) > limits::kPbkdf2Iterations)
        return tl::unexpected(KeyFault::TooManyIterations);
    const Owned<PKCS8_PRIV_KEY_INFO> info(
        PKCS8_decrypt(encrypted, passphrase->view().data(), static_cast<int>(passphrase->size())));
    if (!info)
        return tl::unexpected(KeyFault::PassphraseWrong);
    Owned<EVP_PKEY> key(EVP_PKCS82PKEY(info.get()));
    if (!key && isUnknownMlDsa(info.get()))
        return tl::unexpected(KeyFault::LibraryTooOld);
    return key;
}

/// Declines to ask: OpenSSL would otherwise prompt on the terminal.
int noPassphrase(char *, int, int, void *)
{
    return -1;
}

int givenPassphrase(char *buffer, int size, int, void *passphrase)
{
    const std::string_view text = static_cast<const SecretBytes *>(passphrase)->view();
    if (text.size() > static_cast<std::size_t>(size))
        return -1;
    std::memcpy(buffer, text.data(), text.size());
    return static_cast<int>(text.size());
}

Owned<EVP_PKEY> decodedAs(const char *type, std::string_view der)
{
    EVP_PKEY *key = nullptr;
    const Owned<OSSL_DECODER_CTX> context(
        OSSL_DECODER_CTX_new_for_pkey(&key, "DER", nullptr, type, 0, nullptr, nullptr));
    OSSL_DECODER_CTX_set_pem_password_cb(context.get(), noPassphrase, nullptr);
    const unsigned char *at = bytesOf(der);
    std::size_t left = der.size();
    OSSL_DECODER_from_data(context.get(), &at, &left);
    return Owned<EVP_PKEY>(key);
}

/// A PKCS#1 public key, two numbers in a SEQUENCE, would be read as parameters of Diffie-Hellman if RSA were
/// not asked for first.
Owned<EVP_PKEY> decoded(std::string_view der)
{
    Owned<EVP_PKEY> key = decodedAs("RSA", der);
    return key ? std::move(key) : decodedAs(nullptr, der);
}

/// What PEM_read_bio hands out, freed and wiped.
struct PemBlock
{
    char *name = nullptr;
    char *header = nullptr;
    unsigned char *body = nullptr;
    long size = 0;

    PemBlock() = default;
    PemBlock(const PemBlock &) = delete;
    PemBlock &operator=(const PemBlock &) = delete;
    ~PemBlock()
    {
        OPENSSL_free(name);
        OPENSSL_free(header);
        OPENSSL_clear_free(body, static_cast<std::size_t>(size));
    }
};

} // namespace

KeyResult<AsymmetricKey> AsymmetricKey::fromDer(std::string_view der, const SecretBytes *passphrase)
{
    const ErrorQueueGuard errors;
    const unsigned char *at = bytesOf(der);
    Owned<EVP_PKEY> key;
    if (const Owned<X509_SIG> encrypted(d2i_X509_SIG(nullptr, &at, static_cast<long>(der.size())));
        encrypted) {
        auto opened = decrypted(encrypted.get(), passphrase);
        if (!opened)
            return tl::unexpected(opened.error());
        key = std::move(*opened);
    } else {
        key = decoded(der);
        if (!key && isUnknownMlDsa(der))
            return tl::unexpected(KeyFault::LibraryTooOld);
    }
    return checkedKey(std::move(key));
}

KeyResult<AsymmetricKey> AsymmetricKey::fromPem(std::string_view pem, const SecretBytes *passphrase)
{
    const ErrorQueueGuard errors;
    const Owned<BIO> input(BIO_new_mem_buf(pem.data(), static_cast<int>(pem.size())));
    PemBlock block;
    if (PEM_read_bio(input.get(), &block.name, &block.header, &block.body, &block.size) != 1)
        return tl::unexpected(KeyFault::NotAKey);
    EVP_CIPHER_INFO cipher{};
    if (PEM_get_EVP_CIPHER_INFO(block.header, &cipher) != 1)
        return tl::unexpected(KeyFault::NotAKey);
    if (cipher.cipher) {
        if (!passphrase)
            return tl::unexpected(KeyFault::PassphraseNeeded);
        if (PEM_do_header(&cipher, block.body, &block.size, givenPassphrase,
                          const_cast<SecretBytes *>(passphrase)) != 1)
            return tl::unexpected(KeyFault::PassphraseWrong);
    }
    const std::string_view der(reinterpret_cast<const char *>(block.body),
                               static_cast<std::size_t>(block.size));
    auto key = fromDer(der, passphrase);
    // The old encryption has no check of its own: one wrong passphrase in 256 leaves plausible padding.
    if (!key && cipher.cipher && key.error() == KeyFault::NotAKey)
        return tl::unexpected(KeyFault::PassphraseWrong);
    return key;
}

} // namespace jotscope::crypto
