#include "core/text/secret/secret_bytes.h"

#include "core/text/secret/secret_memory.h"

#include <array>
#include <cstring>

namespace jotscope {

void wipe(void *memory, std::size_t size)
{
    if (size == 0)
        return;
    std::memset(memory, 0, size);
    // Claims to the optimiser that somebody may still look at the zeros.
    asm volatile("" : : "r"(memory) : "memory");
}

[[gnu::noinline]] void wipeStack()
{
    std::array<char, std::size_t{64} << 10> below;
    wipe(below.data(), below.size());
}

SecretBytes SecretBytes::takenFrom(std::string &bytes)
{
    SecretBytes secret(bytes);
    wipe(bytes.data(), bytes.size());
    bytes.clear();
    return secret;
}

SecretBytes::SecretBytes(std::string_view bytes)
    : m_bytes(bytes.empty() ? nullptr : allocateSecret(bytes.size())), m_size(bytes.size())
{
    if (m_bytes)
        std::memcpy(m_bytes, bytes.data(), m_size);
}

SecretBytes &SecretBytes::operator=(SecretBytes &&other) noexcept
{
    std::swap(m_bytes, other.m_bytes);
    std::swap(m_size, other.m_size);
    return *this;
}

SecretBytes::~SecretBytes()
{
    freeSecret(m_bytes, m_size);
}

bool operator==(const SecretBytes &a, const SecretBytes &b)
{
    if (a.m_size != b.m_size)
        return false;
    unsigned difference = 0;
    for (std::size_t i = 0; i < a.m_size; ++i)
        difference |= static_cast<unsigned char>(a.m_bytes[i] ^ b.m_bytes[i]);
    return difference == 0;
}

} // namespace jotscope
