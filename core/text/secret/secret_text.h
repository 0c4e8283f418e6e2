#pragma once

#include "core/text/secret/secret_bytes.h"

#include <stdexcept>
#include <string>
#include <string_view>

namespace jotscope {

/// Text that grows in one piece of memory, so that no copy of a secret stays behind.
class SecretText
{
public:
    /// `most` is all that will ever be added.
    explicit SecretText(std::size_t most) { m_text.reserve(most); }
    ~SecretText() { wipe(m_text.data(), m_text.size()); }
    SecretText(const SecretText &) = delete;
    SecretText &operator=(const SecretText &) = delete;

    SecretText &add(std::string_view text)
    {
        if (m_text.size() + text.size() > m_text.capacity())
            throw std::length_error("a secret text is longer than was reckoned with");
        m_text.append(text);
        return *this;
    }
    SecretBytes take() { return SecretBytes::takenFrom(m_text); }

private:
    std::string m_text;
};

} // namespace jotscope
