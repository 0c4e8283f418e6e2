#pragma once

#include "core/findings/finding.h"
#include "core/json/json_document.h"
#include "core/text/source_map.h"

#include <memory>
#include <string>
#include <string_view>
#include <vector>

/// Taking a compact token apart (RFC 7515 section 3.1, RFC 7516 section 3.1). Lenient, and telling.
namespace jotscope {

enum class PartName {
    Header,
    Payload,
    Signature,
    EncryptedKey,
    InitializationVector,
    Ciphertext,
    AuthenticationTag,
    Surplus
};

std::string_view partName(PartName name); ///< `header`, `payload`, `encrypted key` ...

/// One dot-separated part, decoded as far as it goes.
struct TokenPart
{
    PartName name;
    bool isUnencoded = false; ///< no base64url: a payload with `b64` false (RFC 7797), what is surplus
    ByteRange range;          ///< in the paste
    SourceMap characters;     ///< n-th base64url character, or n-th byte when unencoded -> paste
    std::shared_ptr<const JsonDocument> json; ///< of the header always, of a payload that is meant as JSON
    std::string opaqueBytes;                  ///< the decoded bytes of a part without `json`

    /// The decoded bytes, kept once whichever kind the part is.
    [[nodiscard]] std::string_view bytes() const
    {
        return json ? std::string_view(json->text()) : opaqueBytes;
    }

    /// The characters of the paste that carry any bit of `decoded`, a range of `bytes()`.
    [[nodiscard]] ByteRange sourceOf(ByteRange decoded) const;
    /// The decoded bytes that `source`, a range of the paste, carries any bit of.
    [[nodiscard]] ByteRange decodedFrom(ByteRange source) const;
};

/// Three parts are signed, five are encrypted (RFC 7516 section 9); fewer are a beginning of the former. All
/// that follows the third part of four, or of more than five, is one surplus part.
struct CompactToken
{
    std::vector<TokenPart> parts;
    std::string text; ///< the token as it was found: the bytes a signature is checked over
    std::size_t signingInputSize =
        0; ///< text.substr(0, this) is the JWS Signing Input (RFC 7515 section 5.1); 0 for JWE
    std::vector<Finding> findings; ///< every departure from the strict form, at its place in the paste

    /// The gravest finding, the first of several, that a verifier must refuse the token for, whatever its
    /// signature: all that concern encoding, number of parts or header, none about what the payload means.
    /// Null when it is well formed.
    [[nodiscard]] const Finding *departure() const;
    [[nodiscard]] const TokenPart *part(PartName name) const;
    /// The header's JSON root; missing when there is none.
    [[nodiscard]] JsonValue header() const;
    [[nodiscard]] std::string_view signingInput() const
    {
        return std::string_view(text).substr(0, signingInputSize);
    }
};

/// `text` is one token without noise, `source` leads from it to the paste.
CompactToken parseCompact(std::string text, const SourceMap &source);

} // namespace jotscope
