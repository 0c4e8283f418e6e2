#pragma once

#include "core/crypto/hashing/mac_key.h"
#include "core/crypto/keys/asymmetric_key.h"
#include "core/jose/algorithm.h"

#include <memory>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace jotscope {

/// The `kty` of key material; Oct for null.
KeyType typeOf(const crypto::AsymmetricKey *material);

/// A key as JOSE sees it (RFC 7517): its material, and what its owner said of its use. Immutable and shared,
/// so that its parsed material and keyed states serve every later verification.
class Key
{
public:
    /// The members of a JWK that are not key material (RFC 7517 section 4). Absent ones are empty.
    struct Attributes
    {
        std::string kid;
        std::string use;
        std::string alg;
        std::vector<std::string> keyOperations;
        std::string x5t;                       ///< as the JWK has it, or of the first of `certificates`
        std::string x5tS256;                   ///< likewise
        std::vector<std::string> certificates; ///< DER, the key's own first (`x5c`)
        std::string label;                     ///< where it came from, for people: a file's name, "secret 1"
        /// What it was imported from, as that stood, where that held public keys alone and was of a size that
        /// a person may paste into a field for secrets; else null. Shared by the keys of one set.
        std::shared_ptr<const std::string> text = {};
    };

    Key(crypto::AsymmetricKey material, Attributes attributes);
    Key(SecretBytes secret, Attributes attributes);

    [[nodiscard]] const Attributes &attributes() const { return m_attributes; }
    [[nodiscard]] KeyType type() const;
    [[nodiscard]] std::size_t bits() const;
    [[nodiscard]] bool isSecret() const; ///< an oct key, or one with a private half

    /// Null unless `type()` fits.
    [[nodiscard]] const crypto::AsymmetricKey *asymmetric() const;
    [[nodiscard]] const crypto::MacKey *mac() const;

    /// The RFC 7638 thumbprint with SHA-256, in base64url.
    [[nodiscard]] const std::string &thumbprint() const { return m_thumbprint; }

private:
    std::variant<crypto::AsymmetricKey, std::unique_ptr<crypto::MacKey>> m_material;
    Attributes m_attributes;
    std::string m_thumbprint;
};

using KeyPointer = std::shared_ptr<const Key>;

/// The same key with material of its own, for a thread that signs much (AsymmetricKey::duplicate).
KeyPointer duplicateOf(const KeyPointer &key);

/// All keys on hand, in the order they were given.
using KeyRing = std::vector<KeyPointer>;

} // namespace jotscope
