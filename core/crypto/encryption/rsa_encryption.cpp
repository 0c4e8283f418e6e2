#include "core/crypto/encryption/rsa_encryption.h"

#include "core/crypto/hashing/evp_hash.h"
#include "core/crypto/keys/key_state.h"
#include "core/crypto/secret_buffer.h"

#include <openssl/rsa.h>

#include <stdexcept>

namespace jotscope::crypto {

namespace {

constexpr std::size_t kLeastPadding = 8; ///< bytes of PS (RFC 8017 section 7.2.1)

std::size_t modulusSize(const AsymmetricKey &key)
{
    return (key.bits() + 7) / 8;
}

enum class Direction : std::uint8_t { Decrypt, Encrypt };

/// Ready for `padding`, or null: no RSA key, one for RSA-PSS alone, or one without the half that it takes.
Owned<EVP_PKEY_CTX> started(const AsymmetricKey &key, Direction direction, int padding,
                            const EVP_MD *oaepHash = nullptr)
{
    if (key.family() != KeyFamily::Rsa || (direction == Direction::Decrypt && !key.hasPrivateHalf()))
        return nullptr;
    Owned<EVP_PKEY_CTX> context(EVP_PKEY_CTX_new_from_pkey(nullptr, key.state().key.get(), nullptr));
    const auto initialise = direction == Direction::Encrypt ? EVP_PKEY_encrypt_init : EVP_PKEY_decrypt_init;
    if (!context || initialise(context.get()) != 1 ||
        EVP_PKEY_CTX_set_rsa_padding(context.get(), padding) != 1)
        return nullptr;
    if (oaepHash && (EVP_PKEY_CTX_set_rsa_oaep_md(context.get(), oaepHash) != 1 ||
                     EVP_PKEY_CTX_set_rsa_mgf1_md(context.get(), oaepHash) != 1))
        return nullptr;
    return context;
}

std::optional<std::string> encrypted(const Owned<EVP_PKEY_CTX> &context, std::size_t size,
                                     const SecretBytes &message)
{
    std::string ciphertext(size, '\0');
    if (!context || EVP_PKEY_encrypt(context.get(), bytesOf(ciphertext), &size, bytesOf(message.view()),
                                     message.size()) != 1)
        return std::nullopt;
    return ciphertext;
}

// The following are 0 or 255 and come about without a branch. What the optimiser knows of such a mask, it
// might turn into one; so it is kept from knowing.

unsigned hidden(unsigned value)
{
    asm volatile("" : "+r"(value));
    return value;
}

unsigned maskOfZero(unsigned byte)
{
    return hidden((byte - 1) >> 8) & 0xff;
}

} // namespace

std::optional<std::string> encryptOaep(const AsymmetricKey &key, Hash hash, const SecretBytes &message)
{
    const ErrorQueueGuard errors;
    return encrypted(started(key, Direction::Encrypt, RSA_PKCS1_OAEP_PADDING, evpHash(hash)),
                     modulusSize(key), message);
}

std::optional<SecretBytes> decryptOaep(const AsymmetricKey &key, Hash hash, std::string_view ciphertext)
{
    const ErrorQueueGuard errors;
    const auto context = started(key, Direction::Decrypt, RSA_PKCS1_OAEP_PADDING, evpHash(hash));
    SecretBuffer message(modulusSize(key));
    std::size_t size = message.size();
    // OpenSSL takes a shorter ciphertext for one with zeros before it; RFC 8017 section 7.1.2 does not.
    if (!context || ciphertext.size() != message.size() ||
        EVP_PKEY_decrypt(context.get(), message.data(), &size, bytesOf(ciphertext), ciphertext.size()) != 1)
        return std::nullopt;
    return message.first(size);
}

std::optional<std::string> encryptPkcs1(const AsymmetricKey &key, const SecretBytes &message)
{
    const ErrorQueueGuard errors;
    return encrypted(started(key, Direction::Encrypt, RSA_PKCS1_PADDING), modulusSize(key), message);
}

// What OpenSSL does about a padding that does not come out depends on its version: 3.0 answers with an error,
// 3.2 and later (and 3.0 of some distributions) with made-up bytes of a made-up length ("implicit
// rejection"). Neither is used here. It computes the bare power, the same in all versions, and the padding
// is looked at here. Since the size of the message is known, the whole block is: 00 02, bytes that are not
// zero, 00 at one certain place, the message. So no length depends on what was decrypted, every byte is read
// whatever the others are, and the message and `substitute` are mixed under a mask.
//
// Branches are left only where they ask about what everybody knows: the key, the ciphertext and its size.
SecretBytes decryptPkcs1OrSubstitute(const AsymmetricKey &key, std::string_view ciphertext, std::size_t size,
                                     const SecretBytes &substitute)
{
    if (substitute.size() != size)
        throw std::invalid_argument("a substitute of another size than the message's");
    const ErrorQueueGuard errors;
    const auto context = started(key, Direction::Decrypt, RSA_NO_PADDING);
    const std::size_t blockSize = modulusSize(key);
    SecretBuffer block(blockSize);
    std::size_t written = blockSize;
    if (!context || ciphertext.size() != blockSize || blockSize < 3 + kLeastPadding ||
        size > blockSize - 3 - kLeastPadding ||
        EVP_PKEY_decrypt(context.get(), block.data(), &written, bytesOf(ciphertext), ciphertext.size()) !=
            1 || // only for a number not below the modulus
        written != blockSize)
        return substitute.copy();

    const unsigned char *bytes = block.data();
    const std::size_t start = blockSize - size;
    unsigned differs = bytes[0] | (bytes[1] ^ 2U) | bytes[start - 1];
    for (std::size_t i = 2; i < start - 1; ++i)
        differs |= maskOfZero(bytes[i]);
    const unsigned good = maskOfZero(differs);
    SecretBuffer chosen(size);
    for (std::size_t i = 0; i < size; ++i) {
        const auto other = static_cast<unsigned char>(substitute.view()[i]);
        chosen.data()[i] = static_cast<unsigned char>((bytes[start + i] & good) | (other & ~good));
    }
    return chosen.first(size);
}

} // namespace jotscope::crypto
