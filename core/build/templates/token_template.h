#pragma once

#include "core/build/templates/key_reference.h"
#include "core/build/templates/placeholders.h"
#include "core/build/token_draft.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

/// Tokens of a known shape, to be filled in. A template is a JSON document with placeholders:
///
///     {"alg": ["RS256"], "header": {"typ": "JWT"}, "payload": {"iss": "...", "exp": {{now+1h}}}}
///
/// `header` and `alg`, the algorithms that suit it best first, may be missing. So may what makes another form
/// of it: `form` (compact, flattened, general), `detached`, `unencoded`; `signers`, those of a general form
/// beside the first, each with `alg`; `disclosable` (JSON Pointers) with `decoys` and `sd_alg`; `holder`,
/// whose key goes into `cnf`, with `aud` and `nonce` where there is a key-binding JWT; and `encryption` with
/// `alg`, `enc`, `form` and `zip`, alone where `signed` is false. Beside `alg`, and in each of these objects,
/// `key` names a key by `kid` or by thumbprint, `jkt`. Keys themselves are never in it.
namespace jotscope {

/// One of the signatures beside the first.
struct FurtherSigner
{
    std::string alg;
    KeyReference key{};

    friend bool operator==(const FurtherSigner &, const FurtherSigner &) = default;
};

/// Header and payload keep the spelling and the line breaks of the document.
struct TokenTemplate
{
    std::vector<std::string> algorithms;
    KeyReference key{}; ///< that signs
    std::vector<FurtherSigner> furtherSigners{};
    std::string header; ///< empty when there is none
    std::string payload;
    ByteRange headerRange{}; ///< in the document
    ByteRange payloadRange{};
    bool isSigned = true;
    Serialization form = Serialization::Compact;
    bool isDetached = false;
    bool isUnencoded = false;
    std::optional<SelectiveDisclosureDraft> disclosure{}; ///< without keys
    std::optional<KeyReference> holder{};                 ///< where it is bound to a holder's key
    std::optional<EncryptionDraft> encryption{};          ///< for one recipient, without a key
    KeyReference recipient{};

    friend bool operator==(const TokenTemplate &, const TokenTemplate &) = default;
};

/// A template of one's own, or one of ours. The finding's place is in `document`.
Result<TokenTemplate> readTemplate(std::string_view document);

/// The document that `readTemplate` reads: how one's own is saved.
std::string templateDocument(const TokenTemplate &shape);

/// The draft that a template and its keys make together, without the template's white space. `recipient` is
/// whom it is encrypted to, where it is. Further signers and the holder are those of `keys` that are meant,
/// or else the first that can.
TokenDraft draftFrom(const TokenTemplate &shape, std::string alg, KeyPointer key,
                     KeyPointer recipient = nullptr, const KeyRing &keys = {});

/// Every key that it means, in no order.
std::vector<KeyReference> keysMeantBy(const TokenTemplate &shape);

/// One that comes with Jotscope.
struct BuiltInTemplate
{
    std::string_view id;        ///< kebab-case, part of the command line's contract
    const char *name;           ///< marked for translation in context "Template"
    const char *about;          ///< a sentence, likewise
    std::string_view reference; ///< the specification or the vendor's page
    std::string_view document;
};

std::span<const BuiltInTemplate> builtInTemplates();

/// The row of `id`, or null.
const BuiltInTemplate *findTemplate(std::string_view id);

} // namespace jotscope
