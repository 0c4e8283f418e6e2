#pragma once

#include "core/jose/keys/key_import.h"
#include "core/json/json_document.h"

#include <string>
#include <string_view>

namespace jotscope {

/// Reads the members of one JWK, tells of those that are missing or broken, and remembers whether any was.
class JwkReader
{
public:
    JwkReader(KeyImport &result, JsonValue jwk) : m_result(result), m_jwk(jwk) {}

    [[nodiscard]] bool failed() const { return m_failed; }
    [[nodiscard]] JsonValue member(std::string_view name) const { return m_jwk.member(name); }
    [[nodiscard]] bool has(std::string_view name) const { return member(name).exists(); }

    /// What base64url holds; empty when it fails.
    std::string bytes(std::string_view name);
    SecretBytes secret(std::string_view name);
    SecretBytes optionalSecret(std::string_view name) { return has(name) ? secret(name) : SecretBytes(); }

    /// A number, for which leading zeros are no part of the value (RFC 7518 section 2, Base64urlUInt).
    std::string number(std::string_view name);
    /// A coordinate, which must be as long as the curve's field (RFC 7518 section 6.2.1.2).
    std::string coordinate(std::string_view name, std::size_t size);
    /// A member that may be left out, but must be a string; empty when it is none.
    std::string optionalText(std::string_view name);

    /// `id` about the member `name`, or about the whole where there is none. It keeps the key from being
    /// read.
    void fail(std::string_view id, std::string_view name);
    /// Likewise, but the key can still be read.
    void tell(std::string_view id, std::string_view name);
    /// About one value within the key, which is shown as it is spelt.
    void tellOf(std::string_view id, JsonValue value);

private:
    KeyImport &m_result;
    JsonValue m_jwk;
    bool m_failed = false;
};

} // namespace jotscope
