#include "core/crypto/encryption/key_wrap.h"

#include "core/crypto/owned.h"
#include "core/crypto/secret_buffer.h"

#include <algorithm>
#include <array>
#include <limits>
#include <stdexcept>

namespace jotscope::crypto {

namespace {

constexpr std::size_t kSemiblock = 8; ///< RFC 3394 counts in halves of an AES block

struct WrapRow
{
    std::size_t keySize;
    const char *name;
};

constexpr std::array<WrapRow, 3> kWraps = {
    {{16, "AES-128-WRAP"}, {24, "AES-192-WRAP"}, {32, "AES-256-WRAP"}}};

/// Fetched once a process; null where AES has no such key.
const EVP_CIPHER *wrapCipher(std::size_t keySize)
{
    static const auto fetched = [] {
        std::array<Owned<EVP_CIPHER>, kWraps.size()> all;
        for (std::size_t i = 0; i < all.size(); ++i)
            all[i].reset(EVP_CIPHER_fetch(nullptr, kWraps[i].name, nullptr));
        return all;
    }();
    const auto row = std::ranges::find(kWraps, keySize, &WrapRow::keySize);
    return row != kWraps.end() ? fetched[static_cast<std::size_t>(row - kWraps.begin())].get() : nullptr;
}

bool isWrappable(std::size_t size)
{
    return size >= 2 * kSemiblock && size % kSemiblock == 0 &&
           size <= std::numeric_limits<int>::max() - 2 * kSemiblock;
}

Owned<EVP_CIPHER_CTX> started(const EVP_CIPHER *cipher, const SecretBytes &key, bool wraps)
{
    Owned<EVP_CIPHER_CTX> context(EVP_CIPHER_CTX_new());
    if (!context)
        throw std::runtime_error("OpenSSL could not start a key wrap");
    // Without the flag OpenSSL guards callers against a cipher that writes more than they may expect.
    EVP_CIPHER_CTX_set_flags(context.get(), EVP_CIPHER_CTX_FLAG_WRAP_ALLOW);
    // No initial value: the default one of RFC 3394 section 2.2.3.1.
    if (EVP_CipherInit_ex2(context.get(), cipher, bytesOf(key.view()), nullptr, wraps, nullptr) != 1)
        throw std::runtime_error("OpenSSL could not start a key wrap");
    return context;
}

} // namespace

std::string wrapKey(const SecretBytes &wrappingKey, const SecretBytes &key)
{
    const ErrorQueueGuard errors;
    const EVP_CIPHER *cipher = wrapCipher(wrappingKey.size());
    if (!cipher || !isWrappable(key.size()))
        throw std::invalid_argument("a key of a size that AES key wrap does not have");
    const auto context = started(cipher, wrappingKey, true);
    std::string wrapped(key.size() + kSemiblock, '\0');
    int written = 0;
    if (EVP_CipherUpdate(context.get(), bytesOf(wrapped), &written, bytesOf(key.view()),
                         static_cast<int>(key.size())) != 1)
        throw std::runtime_error("OpenSSL could not wrap a key");
    return wrapped;
}

std::optional<SecretBytes> unwrapKey(const SecretBytes &wrappingKey, std::string_view wrapped)
{
    const ErrorQueueGuard errors;
    const EVP_CIPHER *cipher = wrapCipher(wrappingKey.size());
    if (!cipher || wrapped.size() < kSemiblock || !isWrappable(wrapped.size() - kSemiblock))
        return std::nullopt;
    const auto context = started(cipher, wrappingKey, false);
    SecretBuffer key(wrapped.size());
    int written = 0;
    if (EVP_CipherUpdate(context.get(), key.data(), &written, bytesOf(wrapped),
                         static_cast<int>(wrapped.size())) != 1)
        return std::nullopt;
    return key.first(wrapped.size() - kSemiblock);
}

} // namespace jotscope::crypto
