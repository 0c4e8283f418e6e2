#pragma once

#include <cstdint>
#include <initializer_list>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace jotscope::crypto {

enum class Hash : std::uint8_t { Sha1, Sha256, Sha384, Sha512 };

std::string digest(Hash hash, std::string_view message);

[[nodiscard]] std::size_t digestSize(Hash hash);

/// Broken, and no hash of JOSE: for recognising what others made with it. Nothing where OpenSSL is told not
/// to offer it.
std::optional<std::string> md5(std::string_view message);

/// FIPS 202, of `size` bytes.
std::string shake256(std::string_view message, std::size_t size);

/// The beginning that many messages share, hashed once for them all.
class DigestPrefix
{
public:
    explicit DigestPrefix(Hash hash);
    ~DigestPrefix();
    DigestPrefix(DigestPrefix &&) noexcept;
    DigestPrefix &operator=(DigestPrefix &&) noexcept;

    void extend(std::string_view more);
    /// The digest of the beginning and `rest` together. The beginning stays as it is.
    [[nodiscard]] std::string digestWith(std::initializer_list<std::string_view> rest) const;

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace jotscope::crypto
