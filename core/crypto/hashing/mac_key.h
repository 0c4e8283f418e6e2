#pragma once

#include "core/crypto/hashing/hash.h"
#include "core/text/secret/secret_bytes.h"

#include <initializer_list>
#include <memory>

namespace jotscope::crypto {

/// An HMAC key (RFC 2104). The keyed state is made once for each hash and copied for each message, so that a
/// second MAC costs only the hashing. Safe to use from several threads at once.
class MacKey
{
public:
    explicit MacKey(SecretBytes secret);
    ~MacKey();
    MacKey(const MacKey &) = delete;
    MacKey &operator=(const MacKey &) = delete;

    [[nodiscard]] const SecretBytes &secret() const;

    [[nodiscard]] std::string compute(Hash hash, std::string_view message) const;
    /// Of what the parts are together, without joining them first.
    [[nodiscard]] std::string compute(Hash hash, std::initializer_list<std::string_view> parts) const;

    /// Compares in constant time; a MAC of another length never fits.
    [[nodiscard]] bool verify(Hash hash, std::string_view message, std::string_view mac) const;

private:
    friend class MacPrefix;
    struct State;
    std::unique_ptr<State> m_state;
};

/// The beginning that many messages share, taken in once for all their MACs. The key must outlive it.
class MacPrefix
{
public:
    MacPrefix(const MacKey &key, Hash hash);
    ~MacPrefix();
    MacPrefix(MacPrefix &&) noexcept;
    MacPrefix &operator=(MacPrefix &&) noexcept;

    void extend(std::string_view more);
    /// The MAC of the beginning and `rest` together. The beginning stays as it is.
    [[nodiscard]] std::string computeWith(std::initializer_list<std::string_view> rest) const;

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace jotscope::crypto
