#pragma once

#include "core/findings/finding.h"
#include "core/json/json_document.h"
#include "core/text/source_map.h"

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// What every serialisation of a JWS or JWE is taken apart into (RFC 7515 sections 3.1 and 7, RFC 7516
/// sections 3.1 and 7, RFC 9901 section 4). Knows places and bytes; whether a signature holds is for others
/// to say.
namespace jotscope {

enum class PartName {
    Header, ///< the protected one
    Payload,
    Signature,
    EncryptedKey,
    InitializationVector,
    Ciphertext,
    AuthenticationTag,
    Surplus,
    UnprotectedHeader, ///< JSON: shared by all recipients, or of one signature or recipient
    AdditionalData,    ///< `aad` of a JWE
    Disclosure,        ///< of an SD-JWT
    KeyBinding,        ///< an SD-JWT's key-binding JWT: one part here, a token of its own besides
};

std::string_view partName(PartName name); ///< `header`, `payload`, `encrypted key` ...

/// One part, decoded as far as it goes.
struct TokenPart
{
    /// A piece of a token's text, where `source` leads on to the paste.
    TokenPart(PartName partName, ByteRange place, const SourceMap &source)
        : name(partName), range(source.toSource(place)), inText(place), characters(source.within(place))
    {}

    PartName name;
    bool isUnencoded = false; ///< no base64url: a payload with `b64` false (RFC 7797), an unprotected header
    bool hasLostPlaces = false; ///< was inflated: its bytes have no places of their own, only the whole has
    ByteRange range;            ///< in the paste
    ByteRange inText;           ///< in Token::text, quotation marks left out
    SourceMap characters;       ///< n-th base64url character, or n-th byte when unencoded -> paste
    std::shared_ptr<const JsonDocument> json; ///< of a header always, of a payload that is meant as JSON
    std::string opaqueBytes;                  ///< the decoded bytes of a part without `json`
    std::optional<std::string> resolved;      ///< its characters where JSON escapes hid them

    /// The decoded bytes, kept once whichever kind the part is.
    [[nodiscard]] std::string_view bytes() const
    {
        return json ? std::string_view(json->text()) : opaqueBytes;
    }

    /// The characters of the paste that carry any bit of `decoded`, a range of `bytes()`.
    [[nodiscard]] ByteRange sourceOf(ByteRange decoded) const;
    /// The decoded bytes that `source`, a range of the paste, carries any bit of.
    [[nodiscard]] ByteRange decodedFrom(ByteRange source) const;
    /// Leads from each of `bytes()` to the characters of the paste that carry it: what a token within this
    /// part is read with.
    [[nodiscard]] SourceMap byteSources() const;
};

enum class Serialization { Compact, Flattened, General };

inline constexpr std::size_t kNoPart = static_cast<std::size_t>(-1);

/// One signature of a JWS: indices into Token::parts, kNoPart where it has no such part.
struct JwsSignature
{
    std::size_t protectedHeader = kNoPart;
    std::size_t unprotectedHeader = kNoPart;
    std::size_t signature = kNoPart;
};

/// What a JWE holds for one recipient: likewise indices.
struct JweRecipient
{
    std::size_t unprotectedHeader = kNoPart;
    std::size_t encryptedKey = kNoPart;
};

/// The bytes that a signature is checked over. A view where the token holds them in one piece.
struct SigningInput
{
    std::string_view view() const { return m_isOwned ? std::string_view(m_owned) : m_borrowed; }

    static SigningInput borrowed(std::string_view text) { return {text, {}, false}; }
    static SigningInput owned(std::string text) { return {{}, std::move(text), true}; }

    std::string_view m_borrowed;
    std::string m_owned;
    bool m_isOwned = false;
};

struct Token
{
    Serialization serialization = Serialization::Compact;
    std::vector<TokenPart> parts; ///< in order of place
    std::string text;             ///< the token as it was found, without the noise around and within it
    std::vector<JwsSignature> signatures; ///< one in compact form; none of a JWE
    std::vector<JweRecipient> recipients; ///< one in compact form; none of a JWS
    std::size_t sharedHeader = kNoPart;   ///< a JWE's shared unprotected header
    std::vector<Finding> findings;        ///< every departure from the strict form, at its place in the paste

    [[nodiscard]] bool isEncrypted() const { return !recipients.empty(); }
    [[nodiscard]] bool isSdJwt() const; ///< it has disclosures, or the tilde that they end with

    /// The gravest finding, the first of several, that a verifier must refuse the token for, whatever its
    /// signature: all that concern encoding, number of parts or header, none about what the payload means.
    /// Null when it is well formed.
    [[nodiscard]] const Finding *departure() const;
    /// The first part of that name, or null.
    [[nodiscard]] const TokenPart *part(PartName name) const;
    /// The part at an index of a signature or recipient; null for kNoPart.
    [[nodiscard]] const TokenPart *at(std::size_t index) const
    {
        return index < parts.size() ? &parts[index] : nullptr;
    }
    /// The JSON root of the first header, protected or not; missing when there is none.
    [[nodiscard]] JsonValue header() const;
    /// The characters of `part` as they were received, escapes of JSON resolved.
    [[nodiscard]] std::string_view encoded(const TokenPart &part) const;

    /// RFC 7515 section 5.1, RFC 7797 section 3: over the characters as received. `detachedPayload` are the
    /// bytes that the token leaves out (RFC 7515 appendix F); it is not looked at when the token has its own.
    [[nodiscard]] SigningInput signingInput(const JwsSignature &signature,
                                            std::optional<std::string_view> detachedPayload = {}) const;
    /// Of the first signature.
    [[nodiscard]] SigningInput signingInput() const;
};

/// `text` is one token without noise, `source` leads from it to the paste. Three parts are signed, five are
/// encrypted (RFC 7516 section 9); fewer are a beginning of the former. All that follows the third part of
/// four, or of more than five, is one surplus part. Behind a tilde stand disclosures (RFC 9901 section 4).
Token parseCompact(std::string text, const SourceMap &source);

/// `text` is one JSON object, a JWS or JWE in flattened or general serialisation (RFC 7515 section 7.2, RFC
/// 7516 section 7.2).
Token parseJsonToken(std::string text, const SourceMap &source);

} // namespace jotscope
