#pragma once

#include "core/jose/keys/key.h"
#include "core/jose/sd_jwt/sd_jwt.h"
#include "core/jose/token.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace jotscope {

/// One thing that the material may be, taken as text: what is hashed is its characters.
struct TextReading
{
    std::string text;
    std::string name; ///< what the material calls it, `access_token`; empty when nothing names it

    friend bool operator==(const TextReading &, const TextReading &) = default;
};

struct CertificateReading
{
    std::string der;
    std::string armour; ///< the PEM text that it stood in, or empty
    KeyPointer key;     ///< whose public half it certifies; may be null
};

/// An SD-JWT that is presented, up to and with its last tilde (RFC 9901 section 4.3.1).
struct PresentationReading
{
    std::string text;   ///< empty in a JSON serialisation
    std::string digest; ///< what `sd_hash` must be, base64url; empty where the hash is not known
    std::string hashName;
};

/// All that a piece of material can be read as.
struct Material
{
    std::vector<TextReading> texts; ///< none of a key, which is no text that anyone hashes
    KeyRing keys;                   ///< of a JWK, a PEM block, a certificate, a DPoP proof's header
    std::string jwkText;            ///< the JWK as it stands, or empty
    std::vector<CertificateReading> certificates;
    std::vector<PresentationReading> presentations;
    bool isTooLarge = false; ///< past limits::kMaterialBytes: nothing was read
};

/// A token, a code, an OAuth response, a redirect's URL, an Authorization line, a JWK, a certificate as PEM
/// or DER, a DPoP proof, an SD-JWT: detected, never asked for.
Material readMaterial(std::string_view text);

} // namespace jotscope
