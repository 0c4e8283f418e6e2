#pragma once

#include "core/findings/result.h"
#include "core/jose/jws/signing.h"
#include "core/jose/keys/key.h"
#include "core/jose/token.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

/// A token with other text in its header or payload: every character that need not change stays as it was
/// pasted, and the signature is made anew where a key on hand can. Values in, values out; nothing is
/// inspected.
namespace jotscope {

/// More than a person edits as text.
inline constexpr std::size_t kEditedPartBytes = std::size_t{256} << 10;

/// What keeps `part`, a header or the payload, of `token` from being edited as text. An unprotected header
/// can be of an encrypted token too, for nothing is computed over it.
Result<void> canEdit(const Token &token, PartName part);

/// Whether an unprotected header can be `json`: an object that leaves the JSON around it readable.
bool canBeUnprotectedHeader(std::string_view json);

/// Whether a key on hand, or one that is elsewhere, can sign `token` as its header asks.
bool canBeSigned(const Token &token, const KeyRing &keys, std::span<const RemoteKey> elsewhere = {});

/// What a part is to decode to. The first header of its kind, the payload; nothing: as it was.
struct EditedTexts
{
    std::optional<std::string> header;
    std::optional<std::string> payload;
    std::optional<std::string> unprotectedHeader = {}; ///< unless it cannot be that, see above

    friend bool operator==(const EditedTexts &, const EditedTexts &) = default;
};

enum class Signing {
    WhereChanged, ///< only over what is not what was pasted: a random signature does not change by itself
    Always,
};

struct EditedSignature
{
    enum class Fate {
        Kept,     ///< what it was made over is unchanged
        Made,     ///< anew, with `key`
        Unsigned, ///< `alg` is `none`: there is none now
        Outdated, ///< that of the token as pasted, which no longer fits
    };

    Fate fate = Fate::Kept;
    KeyPointer key;             ///< that signed it
    std::optional<Finding> why; ///< what is in the way of another, where one was wanted

    friend bool operator==(const EditedSignature &, const EditedSignature &) = default;
};

/// A stretch of base64url with other characters.
struct Replacement
{
    ByteRange inText;  ///< in Token::text
    ByteRange inPaste; ///< the same, in the paste that it was found in
    std::string characters;

    friend bool operator==(const Replacement &, const Replacement &) = default;
};

struct EditedToken
{
    std::string text;
    std::vector<Replacement> replacements;   ///< in order of place
    std::vector<EditedSignature> signatures; ///< one for each of the token

    /// The gravest of the signatures' fates: the last one in the enumeration.
    [[nodiscard]] EditedSignature signature() const;
    /// The paste with the replacements made in it, the text around and within the token untouched.
    [[nodiscard]] std::string inPaste(std::string_view paste) const;
};

/// `token` as pasted, with `texts` in it. Of several keys that could sign, the one of `thumbprint` comes
/// first, then the one that the header's `kid` names. A text that is no JSON is encoded as it stands; over a
/// header like that nothing is signed. Parts for which canEdit has an objection stay as they are. A key that
/// is elsewhere signs where it is the one of `thumbprint`, or no other can; that may wait for a person.
EditedToken editedToken(const Token &token, const EditedTexts &texts, const KeyRing &keys,
                        std::string_view thumbprint = {}, Signing signing = Signing::WhereChanged,
                        std::span<const RemoteKey> elsewhere = {});

} // namespace jotscope
