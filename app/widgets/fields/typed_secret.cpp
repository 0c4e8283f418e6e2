#include "app/widgets/fields/typed_secret.h"

#include "core/text/secret/secret_memory.h"
#include "core/text/secret/secret_text.h"
#include "core/text/utf8.h"

#include <algorithm>
#include <memory>
#include <new>
#include <string>

namespace jotscope {

namespace {

constexpr std::size_t kBytes = TypedSecret::kMost * sizeof(char32_t);
constexpr std::size_t kLongestUtf8 = 4; ///< bytes of one character

} // namespace

TypedSecret::TypedSecret() : m_characters(new (allocateSecret(kBytes)) char32_t[kMost]{})
{}

TypedSecret::~TypedSecret()
{
    freeSecret(reinterpret_cast<char *>(m_characters), kBytes);
}

void TypedSecret::replace(std::size_t at, std::size_t count, std::span<const char32_t> characters)
{
    at = std::min(at, m_size);
    count = std::min(count, m_size - at);
    const std::size_t added = std::min(characters.size(), kMost - (m_size - count));
    const std::size_t size = m_size - count + added;
    char32_t *const rest = m_characters + at + count;
    if (added > count)
        std::move_backward(rest, m_characters + m_size, m_characters + size);
    else
        std::move(rest, m_characters + m_size, m_characters + at + added);
    std::copy_n(characters.begin(), added, m_characters + at);
    if (size < m_size)
        wipe(m_characters + size, (m_size - size) * sizeof(char32_t));
    m_size = size;
}

SecretBytes TypedSecret::utf8() const
{
    SecretText text(m_size * kLongestUtf8);
    for (const char32_t character : characters()) {
        std::string one; // short enough to need no memory of its own
        appendUtf8(one, character);
        text.add(one);
        wipe(one.data(), one.size());
    }
    return text.take();
}

} // namespace jotscope
