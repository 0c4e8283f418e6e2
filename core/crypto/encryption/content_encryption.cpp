#include "core/crypto/encryption/content_encryption.h"

#include "core/crypto/hashing/mac_key.h"
#include "core/crypto/owned.h"
#include "core/crypto/secret_buffer.h"

#include <openssl/crypto.h>

#include <array>
#include <limits>
#include <stdexcept>

namespace jotscope::crypto {

namespace {

struct CipherRow
{
    ContentCipher cipher;
    const char *name; ///< as OpenSSL spells it
    std::size_t keySize;
    std::size_t ivSize;
    std::size_t tagSize;
    std::optional<Hash> mac; ///< of the composite ciphers of RFC 7518 section 5.2
};

constexpr std::array kCiphers = {
    CipherRow{ContentCipher::Aes128CbcHs256, "AES-128-CBC", 32, 16, 16, Hash::Sha256},
    CipherRow{ContentCipher::Aes192CbcHs384, "AES-192-CBC", 48, 16, 24, Hash::Sha384},
    CipherRow{ContentCipher::Aes256CbcHs512, "AES-256-CBC", 64, 16, 32, Hash::Sha512},
    CipherRow{ContentCipher::Aes128Gcm, "AES-128-GCM", 16, 12, 16, std::nullopt},
    CipherRow{ContentCipher::Aes192Gcm, "AES-192-GCM", 24, 12, 16, std::nullopt},
    CipherRow{ContentCipher::Aes256Gcm, "AES-256-GCM", 32, 12, 16, std::nullopt},
    CipherRow{ContentCipher::ChaCha20Poly1305, "ChaCha20-Poly1305", 32, 12, 16, std::nullopt},
};

constexpr std::size_t kCbcBlock = 16;

const CipherRow &rowOf(ContentCipher cipher)
{
    return kCiphers[static_cast<std::size_t>(cipher)];
}

/// Fetched once a process, as digests are.
const EVP_CIPHER *evpCipher(ContentCipher cipher)
{
    static const auto fetched = [] {
        std::array<Owned<EVP_CIPHER>, kCiphers.size()> all;
        for (std::size_t i = 0; i < all.size(); ++i)
            all[i].reset(EVP_CIPHER_fetch(nullptr, kCiphers[i].name, nullptr));
        return all;
    }();
    return fetched[static_cast<std::size_t>(cipher)].get();
}

enum class Direction : std::uint8_t { Decrypt, Encrypt };

/// One run of a cipher. What fails here fails for want of memory or of the cipher, never for its input.
class CipherRun
{
public:
    CipherRun(ContentCipher cipher, Direction direction, std::string_view key, std::string_view iv)
        : m_context(EVP_CIPHER_CTX_new())
    {
        check(m_context ? EVP_CipherInit_ex2(m_context.get(), evpCipher(cipher), bytesOf(key), bytesOf(iv),
                                             direction == Direction::Encrypt, nullptr)
                        : 0);
    }

    void authenticate(std::string_view aad) { update(nullptr, aad); }

    /// How many bytes it wrote.
    std::size_t update(unsigned char *out, std::string_view in)
    {
        int written = 0;
        // OpenSSL takes a null pointer, which an empty view may have, for the end.
        if (!in.empty())
            check(EVP_CipherUpdate(m_context.get(), out, &written, bytesOf(in), static_cast<int>(in.size())));
        return static_cast<std::size_t>(written);
    }

    /// How many bytes it wrote, or nothing: the padding or the tag does not fit.
    std::optional<std::size_t> finish(unsigned char *out)
    {
        int written = 0;
        if (EVP_CipherFinal_ex(m_context.get(), out, &written) != 1)
            return std::nullopt;
        return static_cast<std::size_t>(written);
    }

    std::string tag(std::size_t size)
    {
        std::string tag(size, '\0');
        check(
            EVP_CIPHER_CTX_ctrl(m_context.get(), EVP_CTRL_AEAD_GET_TAG, static_cast<int>(size), tag.data()));
        return tag;
    }

    void expectTag(std::string_view tag)
    {
        check(EVP_CIPHER_CTX_ctrl(m_context.get(), EVP_CTRL_AEAD_SET_TAG, static_cast<int>(tag.size()),
                                  const_cast<char *>(tag.data())));
    }

private:
    static void check(int outcome)
    {
        if (outcome != 1)
            throw std::runtime_error("OpenSSL could not run a cipher");
    }

    Owned<EVP_CIPHER_CTX> m_context;
};

/// The two halves of a composite key (RFC 7518 section 5.2.2.1): the MAC's first.
struct CompositeKey
{
    explicit CompositeKey(const SecretBytes &key)
        : mac(SecretBytes(key.view().substr(0, key.size() / 2))), cipher(key.view().substr(key.size() / 2))
    {}

    MacKey mac;
    std::string_view cipher;
};

/// RFC 7518 section 5.2.2.1, steps 4 and 5: the MAC's first half over A || IV || E || AL.
std::string compositeTag(const CipherRow &row, const MacKey &key, std::string_view iv, std::string_view aad,
                         std::string_view ciphertext)
{
    std::array<char, 8> aadBits{};
    std::uint64_t bits = std::uint64_t{aad.size()} * 8;
    for (auto byte = aadBits.rbegin(); byte != aadBits.rend(); ++byte, bits >>= 8)
        *byte = static_cast<char>(bits & 0xff);
    std::string mac = key.compute(*row.mac, {aad, iv, ciphertext, {aadBits.data(), aadBits.size()}});
    mac.resize(row.tagSize);
    return mac;
}

bool sizesFitInt(std::string_view aad, std::string_view text)
{
    constexpr std::size_t kMost = std::numeric_limits<int>::max() - kCbcBlock;
    return aad.size() <= kMost && text.size() <= kMost;
}

SealedContent sealComposite(const CipherRow &row, const SecretBytes &key, std::string_view iv,
                            std::string_view aad, std::string_view plaintext)
{
    const CompositeKey halves(key);
    std::string ciphertext(plaintext.size() + kCbcBlock - plaintext.size() % kCbcBlock, '\0');
    CipherRun run(row.cipher, Direction::Encrypt, halves.cipher, iv);
    const std::size_t written = run.update(bytesOf(ciphertext), plaintext);
    run.finish(bytesOf(ciphertext) + written);
    std::string tag = compositeTag(row, halves.mac, iv, aad, ciphertext);
    return {std::move(ciphertext), std::move(tag)};
}

std::optional<SecretBytes> openComposite(const CipherRow &row, const SecretBytes &key, std::string_view iv,
                                         std::string_view aad, std::string_view ciphertext,
                                         std::string_view tag)
{
    if (ciphertext.empty() || ciphertext.size() % kCbcBlock != 0)
        return std::nullopt;
    const CompositeKey halves(key);
    // Before anything is decrypted: what padding would say of a changed ciphertext is an oracle.
    const std::string expected = compositeTag(row, halves.mac, iv, aad, ciphertext);
    if (CRYPTO_memcmp(expected.data(), tag.data(), expected.size()) != 0)
        return std::nullopt;
    SecretBuffer plaintext(ciphertext.size() + kCbcBlock);
    CipherRun run(row.cipher, Direction::Decrypt, halves.cipher, iv);
    const std::size_t written = run.update(plaintext.data(), ciphertext);
    const auto rest = run.finish(plaintext.data() + written);
    return rest ? std::optional(plaintext.first(written + *rest)) : std::nullopt;
}

SealedContent sealAead(const CipherRow &row, const SecretBytes &key, std::string_view iv,
                       std::string_view aad, std::string_view plaintext)
{
    std::string ciphertext(plaintext.size(), '\0');
    CipherRun run(row.cipher, Direction::Encrypt, key.view(), iv);
    run.authenticate(aad);
    const std::size_t written = run.update(bytesOf(ciphertext), plaintext);
    run.finish(bytesOf(ciphertext) + written);
    return {std::move(ciphertext), run.tag(row.tagSize)};
}

std::optional<SecretBytes> openAead(const CipherRow &row, const SecretBytes &key, std::string_view iv,
                                    std::string_view aad, std::string_view ciphertext, std::string_view tag)
{
    SecretBuffer plaintext(ciphertext.size());
    CipherRun run(row.cipher, Direction::Decrypt, key.view(), iv);
    run.expectTag(tag);
    run.authenticate(aad);
    const std::size_t written = run.update(plaintext.data(), ciphertext);
    return run.finish(plaintext.data() + written) ? std::optional(plaintext.first(written)) : std::nullopt;
}

} // namespace

std::size_t keySize(ContentCipher cipher)
{
    return rowOf(cipher).keySize;
}

std::size_t initializationVectorSize(ContentCipher cipher)
{
    return rowOf(cipher).ivSize;
}

std::size_t authenticationTagSize(ContentCipher cipher)
{
    return rowOf(cipher).tagSize;
}

SealedContent sealContent(ContentCipher cipher, const SecretBytes &key, std::string_view iv,
                          std::string_view aad, std::string_view plaintext)
{
    const ErrorQueueGuard errors;
    const CipherRow &row = rowOf(cipher);
    if (key.size() != row.keySize || iv.size() != row.ivSize || !sizesFitInt(aad, plaintext))
        throw std::invalid_argument("a key, IV or text of an impossible size");
    return row.mac ? sealComposite(row, key, iv, aad, plaintext) : sealAead(row, key, iv, aad, plaintext);
}

std::optional<SecretBytes> openContent(ContentCipher cipher, const SecretBytes &key, std::string_view iv,
                                       std::string_view aad, std::string_view ciphertext,
                                       std::string_view tag)
{
    const ErrorQueueGuard errors;
    const CipherRow &row = rowOf(cipher);
    // OpenSSL would compare no more of a tag than it is given: a short one could be guessed.
    if (key.size() != row.keySize || iv.size() != row.ivSize || tag.size() != row.tagSize ||
        !sizesFitInt(aad, ciphertext))
        return std::nullopt;
    return row.mac ? openComposite(row, key, iv, aad, ciphertext, tag)
                   : openAead(row, key, iv, aad, ciphertext, tag);
}

} // namespace jotscope::crypto
