#pragma once

#include "core/text/secret/secret_bytes.h"

#include <string>

namespace jotscope::crypto {

/// Where OpenSSL writes a secret whose size is known only afterwards. Wiped whole when left, also on the ways
/// out that give nothing.
class SecretBuffer
{
public:
    explicit SecretBuffer(std::size_t size) : m_bytes(size, '\0') {}
    ~SecretBuffer() { wipe(m_bytes.data(), m_bytes.size()); }
    SecretBuffer(const SecretBuffer &) = delete;
    SecretBuffer &operator=(const SecretBuffer &) = delete;

    [[nodiscard]] unsigned char *data() { return reinterpret_cast<unsigned char *>(m_bytes.data()); }
    [[nodiscard]] std::size_t size() const { return m_bytes.size(); }
    [[nodiscard]] SecretBytes first(std::size_t size) const
    {
        return SecretBytes(std::string_view(m_bytes).substr(0, size));
    }

private:
    std::string m_bytes;
};

} // namespace jotscope::crypto
