#include "core/build/editing/edited_token.h"

#include "core/jose/jose_header.h"
#include "core/jose/jws/signature_primitive.h"
#include "core/jose/jws/signing.h"
#include "core/jose/keys/names/key_name.h"
#include "core/text/encodings/base64url.h"
#include "core/text/limits.h"
#include "core/text/utf8.h"

#include <algorithm>

namespace jotscope {

namespace {

void replacePart(std::vector<Replacement> &replacements, const TokenPart &part, std::string characters)
{
    replacements.push_back({part.inText, part.range, std::move(characters)});
}

void sortByPlace(std::vector<Replacement> &replacements)
{
    std::ranges::sort(replacements, {}, [](const Replacement &one) { return one.inText.begin; });
}

std::string replaced(std::string_view text, const std::vector<Replacement> &replacements,
                     ByteRange Replacement::*place)
{
    std::string result;
    std::size_t done = 0;
    for (const Replacement &one : replacements) {
        const ByteRange range = one.*place;
        result.append(text.substr(done, range.begin - done)).append(one.characters);
        done = range.end;
    }
    return result.append(text.substr(done));
}

void editPart(std::vector<Replacement> &replacements, const Token &token, PartName name,
              const std::optional<std::string> &text)
{
    const TokenPart *part = token.part(name);
    if (text && canEdit(token, name) && *text != part->bytes())
        replacePart(replacements, *part, encodeBase64Url(*text));
}

void editUnprotected(std::vector<Replacement> &replacements, const Token &token,
                     const std::optional<std::string> &text)
{
    const TokenPart *part = token.part(PartName::UnprotectedHeader);
    if (text && canEdit(token, PartName::UnprotectedHeader) && *text != part->bytes() &&
        canBeUnprotectedHeader(*text))
        replacePart(replacements, *part, *text);
}

Token parsedAgain(const Token &token, std::string text)
{
    const SourceMap itself = SourceMap::identity({0, text.size()});
    return token.serialization == Serialization::Compact ? parseCompact(std::move(text), itself)
                                                         : parseJsonToken(std::move(text), itself);
}

/// That of a JSON header which is not sound.
std::optional<Finding> obstacleInHeader(const JoseHeader &header)
{
    for (const TokenPart *part : header.parts()) {
        if (part->json->isStrict())
            continue;
        const JsonFault &fault = part->json->faults().front();
        return makeFinding(jsonFaultId(fault.kind), part->sourceOf(fault.where),
                           {{"limit", std::to_string(limits::kJsonDepth)}});
    }
    return std::nullopt;
}

/// The key to sign with, or what keeps the likeliest one from it.
Result<KeyPointer> signingKey(const KeyRing &keys, const JwsAlgorithm &algorithm, const std::string &kid,
                              std::string_view thumbprint)
{
    KeyRing byRank = keys;
    std::ranges::stable_sort(byRank, {}, [&](const KeyPointer &key) {
        if (!thumbprint.empty() && key->thumbprint() == thumbprint)
            return 0;
        return !kid.empty() && key->attributes().kid == kid ? 1 : 2;
    });
    std::optional<Finding> obstacle;
    for (const KeyPointer &key : byRank) {
        const Result<void> fits = canSign(*key, algorithm);
        if (fits)
            return key;
        // A key of another kind says nothing about what is missing.
        if (!obstacle && fitsType(*key, algorithm))
            obstacle = fits.error();
    }
    if (obstacle)
        return tl::unexpected(*std::move(obstacle));
    return failure("sign-key-missing", {},
                   {{"alg", std::string(algorithm.name)}, {"needed", keyKindNeededFor(algorithm)}});
}

/// The one of `thumbprint`, else the first that fits; null when none does.
const RemoteKey *remoteKey(std::span<const RemoteKey> elsewhere, const JwsAlgorithm &algorithm,
                           std::string_view thumbprint)
{
    const RemoteKey *found = nullptr;
    for (const RemoteKey &remote : elsewhere) {
        if (!canSignElsewhere(*remote.key, algorithm))
            continue;
        if (!thumbprint.empty() && remote.key->thumbprint() == thumbprint)
            return &remote;
        if (!found)
            found = &remote;
    }
    return found;
}

struct Made
{
    KeyPointer key;
    std::string signature;
};

Result<Made> makeSignature(const Token &token, const JwsSignature &signature, const KeyRing &keys,
                           std::string_view thumbprint, std::span<const RemoteKey> elsewhere)
{
    const JoseHeader header(token, signature);
    if (std::optional<Finding> obstacle = obstacleInHeader(header))
        return tl::unexpected(*std::move(obstacle));
    const JwsAlgorithm *algorithm = findJwsAlgorithm(header.string("alg"));
    if (!algorithm)
        return failure("edit-alg-unknown", header.parameter("alg").where());
    if (algorithm->scheme == SignatureScheme::None)
        return Made{};
    const SigningInput input = token.signingInput(signature);
    const Result<KeyPointer> here = signingKey(keys, *algorithm, header.string("kid"), thumbprint);
    const RemoteKey *remote = remoteKey(elsewhere, *algorithm, thumbprint);
    const bool isRemoteMeant =
        remote && remote->key->thumbprint() == thumbprint && (!here || (*here)->thumbprint() != thumbprint);
    if (remote && (!here || isRemoteMeant)) {
        std::string bytes = JOT_TRY(signElsewhere(*remote->key, *remote->signer, *algorithm, input.view()));
        return Made{remote->key, std::move(bytes)};
    }
    KeyPointer key = JOT_TRY(Result<KeyPointer>(here));
    std::optional<std::string> bytes = signPrimitive(*key, *algorithm, input.view());
    if (!bytes)
        return failure("sign-failed", {}, {{"alg", std::string(algorithm->name)}});
    return Made{std::move(key), *std::move(bytes)};
}

} // namespace

Result<void> canEdit(const Token &token, PartName name)
{
    const bool isProtected = name != PartName::UnprotectedHeader;
    if (isProtected && token.isEncrypted())
        return failure("edit-encrypted");
    const TokenPart *part = token.part(name);
    if (!part)
        return failure("edit-part-missing");
    const TokenPart *payload = token.part(PartName::Payload);
    if (isProtected && payload && payload->inText.isEmpty())
        return failure("edit-payload-detached", part->range);
    if (isProtected && part->isUnencoded)
        return failure("edit-unencoded", part->range);
    if (!isProtected && part->range.size() != part->inText.size())
        return failure("edit-escaped", part->range);
    if (part->bytes().size() > kEditedPartBytes)
        return failure("edit-too-large", part->range, {{"limit", std::to_string(kEditedPartBytes)}});
    if (!findInvalidUtf8(part->bytes()).isEmpty() || part->bytes().find('\0') != std::string_view::npos)
        return failure("edit-not-text", part->range);
    return {};
}

bool canBeUnprotectedHeader(std::string_view json)
{
    const JsonDocument document = JsonDocument::parse(std::string(json));
    return document.root().isObject() && std::ranges::all_of(document.faults(), [](const JsonFault &fault) {
               return fault.kind == JsonFault::Kind::DuplicateName;
           });
}

bool canBeSigned(const Token &token, const KeyRing &keys, std::span<const RemoteKey> elsewhere)
{
    return std::ranges::any_of(token.signatures, [&](const JwsSignature &signature) {
        const JoseHeader header(token, signature);
        const JwsAlgorithm *algorithm = findJwsAlgorithm(header.string("alg"));
        return algorithm && algorithm->scheme != SignatureScheme::None && !obstacleInHeader(header) &&
               (signingKey(keys, *algorithm, {}, {}) || remoteKey(elsewhere, *algorithm, {}));
    });
}

EditedSignature EditedToken::signature() const
{
    const auto gravest = std::ranges::max_element(signatures, {}, &EditedSignature::fate);
    return gravest == signatures.end() ? EditedSignature{} : *gravest;
}

std::string EditedToken::inPaste(std::string_view paste) const
{
    return replaced(paste, replacements, &Replacement::inPaste);
}

EditedToken editedToken(const Token &token, const EditedTexts &texts, const KeyRing &keys,
                        std::string_view thumbprint, Signing signing, std::span<const RemoteKey> elsewhere)
{
    EditedToken edited;
    editPart(edited.replacements, token, PartName::Header, texts.header);
    editPart(edited.replacements, token, PartName::Payload, texts.payload);
    editUnprotected(edited.replacements, token, texts.unprotectedHeader);
    sortByPlace(edited.replacements);
    const Token withTexts =
        parsedAgain(token, replaced(token.text, edited.replacements, &Replacement::inText));
    edited.signatures.resize(token.signatures.size());
    for (std::size_t i = 0; i < token.signatures.size() && i < withTexts.signatures.size(); ++i) {
        const JwsSignature &pasted = token.signatures[i];
        const JwsSignature &now = withTexts.signatures[i];
        const bool isSame = token.signingInput(pasted).view() == withTexts.signingInput(now).view();
        if (isSame && signing == Signing::WhereChanged)
            continue;
        EditedSignature &signature = edited.signatures[i];
        Result<Made> made = makeSignature(withTexts, now, keys, thumbprint, elsewhere);
        const TokenPart *place = token.at(pasted.signature);
        if (made && place) {
            signature.fate = made->key ? EditedSignature::Fate::Made : EditedSignature::Fate::Unsigned;
            signature.key = made->key;
            replacePart(edited.replacements, *place, encodeBase64Url(made->signature));
        } else {
            signature.fate = isSame ? EditedSignature::Fate::Kept : EditedSignature::Fate::Outdated;
            if (!made)
                signature.why = std::move(made).error();
        }
    }
    sortByPlace(edited.replacements);
    edited.text = replaced(token.text, edited.replacements, &Replacement::inText);
    return edited;
}

} // namespace jotscope
