#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>

namespace jotscope {

/// Bytes that must not outlive their use: an HMAC key, a passphrase, a private exponent.
/// Wiped when freed, copied only by `copy()`, compared in constant time, without a stream operator.
class SecretBytes
{
public:
    SecretBytes() = default;
    explicit SecretBytes(std::string_view bytes);
    /// Takes over what `bytes` holds, and wipes it there.
    static SecretBytes takenFrom(std::string &bytes);
    SecretBytes(SecretBytes &&other) noexcept
        : m_bytes(std::exchange(other.m_bytes, nullptr)), m_size(std::exchange(other.m_size, 0))
    {}
    SecretBytes &operator=(SecretBytes &&other) noexcept;
    SecretBytes(const SecretBytes &) = delete;
    SecretBytes &operator=(const SecretBytes &) = delete;
    ~SecretBytes();

    [[nodiscard]] SecretBytes copy() const { return SecretBytes(view()); }
    [[nodiscard]] std::string_view view() const { return {m_bytes, m_size}; }
    [[nodiscard]] std::size_t size() const { return m_size; }
    [[nodiscard]] bool isEmpty() const { return m_size == 0; }

    /// Time depends on the sizes alone.
    friend bool operator==(const SecretBytes &a, const SecretBytes &b);

private:
    char *m_bytes = nullptr;
    std::size_t m_size = 0;
};

/// Overwrites memory in a way that the optimiser keeps.
void wipe(void *memory, std::size_t size);

/// Overwrites what calls that have returned left on this thread's stack, 64 KiB deep: the registers' worth of
/// a secret that a compiler put there.
void wipeStack();

} // namespace jotscope
