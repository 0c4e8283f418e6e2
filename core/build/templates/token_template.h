#pragma once

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
/// of it: `form` (compact, flattened, general), `detached`, `unencoded`, `disclosable` (JSON Pointers) with
/// `decoys`, and `encryption` with `alg`, `enc`, `form` and `zip`, alone where `signed` is false. Keys are
/// never in it.
namespace jotscope {

/// Header and payload keep the spelling and the line breaks of the document.
struct TokenTemplate
{
    std::vector<std::string> algorithms;
    std::string header; ///< empty when there is none
    std::string payload;
    ByteRange headerRange{}; ///< in the document
    ByteRange payloadRange{};
    bool isSigned = true;
    Serialization form = Serialization::Compact;
    bool isDetached = false;
    bool isUnencoded = false;
    std::optional<SelectiveDisclosureDraft> disclosure{}; ///< without keys
    std::optional<EncryptionDraft> encryption{};          ///< for one recipient, without a key

    friend bool operator==(const TokenTemplate &, const TokenTemplate &) = default;
};

/// A template of one's own, or one of ours. The finding's place is in `document`.
Result<TokenTemplate> readTemplate(std::string_view document);

/// The document that `readTemplate` reads: how one's own is saved.
std::string templateDocument(const TokenTemplate &shape);

/// The draft that a template and its keys make together, without the template's white space. `recipient` is
/// whom it is encrypted to, where it is.
TokenDraft draftFrom(const TokenTemplate &shape, std::string alg, KeyPointer key,
                     KeyPointer recipient = nullptr);

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
