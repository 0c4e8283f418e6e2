#pragma once

#include "core/text/secret/secret_bytes.h"

#include <cstddef>
#include <span>

namespace jotscope {

/// Characters that somebody types and takes back, in one piece of secret memory that never grows.
class TypedSecret
{
public:
    static constexpr std::size_t kMost = 1024;

    TypedSecret();
    ~TypedSecret();
    TypedSecret(const TypedSecret &) = delete;
    TypedSecret &operator=(const TypedSecret &) = delete;

    /// Puts `characters` where `count` stood from `at` on; what finds no room is left out.
    void replace(std::size_t at, std::size_t count, std::span<const char32_t> characters);
    void clear() { replace(0, m_size, {}); }

    [[nodiscard]] std::size_t size() const { return m_size; }
    [[nodiscard]] bool isEmpty() const { return m_size == 0; }
    [[nodiscard]] std::span<const char32_t> characters() const { return {m_characters, m_size}; }
    [[nodiscard]] SecretBytes utf8() const;

private:
    char32_t *m_characters;
    std::size_t m_size = 0;
};

} // namespace jotscope
