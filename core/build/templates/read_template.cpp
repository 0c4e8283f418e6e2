#include "core/build/templates/template_words.h"
#include "core/build/templates/token_template.h"
#include "core/jose/sd_jwt/sd_hash.h"
#include "core/json/json_document.h"
#include "core/text/limits.h"
#include "core/text/utf8.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace jotscope {

namespace {

constexpr std::array<std::string_view, 14> kMembers = {
    "alg",      "key",       "signers",     "header", "payload", "signed", "form",
    "detached", "unencoded", "disclosable", "decoys", "sd_alg",  "holder", "encryption"};
constexpr std::array<std::string_view, 2> kSignerMembers = {"alg", "key"};
constexpr std::array<std::string_view, 3> kHolderMembers = {"key", "aud", "nonce"};
constexpr std::array<std::string_view, 5> kEncryptionMembers = {"alg", "enc", "form", "zip", "key"};
constexpr std::array<std::string_view, 2> kKeyMembers = {"kid", "jkt"};
constexpr std::size_t kMostDecoys = 1000;

Result<void> checkMembers(JsonValue object, std::span<const std::string_view> known)
{
    for (const JsonMember member : object.members()) {
        const std::string name = member.name.string();
        if (std::ranges::find(known, name) == known.end())
            return failure("template-member-unknown", member.name.range(), {{"name", excerpt(name)}});
    }
    return {};
}

Result<std::string> readAlgorithm(JsonValue name)
{
    if (!name.isString() || !findJwsAlgorithm(name.string()))
        return failure("template-alg-unknown", name.range(), {{"alg", excerpt(name.raw())}});
    return name.string();
}

Result<std::vector<std::string>> readAlgorithms(JsonValue alg)
{
    std::vector<std::string> names;
    if (alg.exists() && !alg.isArray())
        names.push_back(JOT_TRY(readAlgorithm(alg)));
    for (const JsonValue name : alg.elements())
        names.push_back(JOT_TRY(readAlgorithm(name)));
    return names;
}

tl::unexpected<Finding> unfit(JsonValue value, std::string_view member)
{
    return failure("template-value", value.range(),
                   {{"name", std::string(member)}, {"value", excerpt(value.raw())}});
}

Result<Serialization> readForm(JsonValue form)
{
    if (!form.exists())
        return Serialization::Compact;
    const auto name = std::ranges::find(kFormWords, form.string());
    if (!form.isString() || name == kFormWords.end())
        return unfit(form, "form");
    return static_cast<Serialization>(name - kFormWords.begin());
}

Result<bool> readFlag(JsonValue root, std::string_view name, bool otherwise)
{
    const JsonValue value = root.member(name);
    if (!value.exists())
        return otherwise;
    if (value.kind() != JsonKind::True && value.kind() != JsonKind::False)
        return unfit(value, name);
    return value.kind() == JsonKind::True;
}

/// Empty where there is none.
Result<std::string> readString(JsonValue object, std::string_view name)
{
    const JsonValue value = object.member(name);
    if (value.exists() && !value.isString())
        return unfit(value, name);
    return value.string();
}

/// The same with placeholders, which must be ones.
Result<std::string> readFillable(JsonValue object, std::string_view name)
{
    std::string text = JOT_TRY(readString(object, name));
    if (!PlaceholderText::parse(text))
        return unfit(object.member(name), name);
    return text;
}

Result<KeyReference> readKey(JsonValue object)
{
    const JsonValue value = object.member("key");
    if (value.exists() && !value.isObject())
        return unfit(value, "key");
    if (const auto known = checkMembers(value, kKeyMembers); !known)
        return tl::unexpected(known.error());
    KeyReference key;
    key.kid = JOT_TRY(readString(value, "kid"));
    key.thumbprint = JOT_TRY(readString(value, "jkt"));
    return key;
}

Result<std::vector<FurtherSigner>> readSigners(JsonValue value)
{
    if (value.exists() && !value.isArray())
        return unfit(value, "signers");
    std::vector<FurtherSigner> signers;
    for (const JsonValue signer : value.elements()) {
        if (!signer.isObject())
            return unfit(signer, "signers");
        if (const auto known = checkMembers(signer, kSignerMembers); !known)
            return tl::unexpected(known.error());
        const JsonValue alg = signer.member("alg");
        if (!alg.exists())
            return unfit(signer, "signers");
        FurtherSigner further;
        further.alg = JOT_TRY(readAlgorithm(alg));
        further.key = JOT_TRY(readKey(signer));
        signers.push_back(std::move(further));
    }
    return signers;
}

Result<std::optional<SelectiveDisclosureDraft>> readDisclosure(JsonValue root)
{
    const JsonValue pointers = root.member("disclosable");
    if (!pointers.exists())
        return std::nullopt;
    SelectiveDisclosureDraft disclosure;
    if (!pointers.isArray())
        return unfit(pointers, "disclosable");
    for (const JsonValue pointer : pointers.elements()) {
        if (!pointer.isString() || !pointer.string().starts_with('/'))
            return unfit(pointer, "disclosable");
        disclosure.disclosable.push_back(pointer.string());
    }
    const JsonValue decoys = root.member("decoys");
    if (decoys.exists()) {
        const std::string_view digits = decoys.raw();
        const auto [end, fault] =
            std::from_chars(digits.data(), digits.data() + digits.size(), disclosure.decoys);
        if (fault != std::errc() || end != digits.data() + digits.size() || disclosure.decoys > kMostDecoys)
            return unfit(decoys, "decoys");
    }
    if (const JsonValue name = root.member("sd_alg"); name.exists()) {
        const std::optional<crypto::Hash> hash = findSdHash(name.string());
        if (!hash)
            return unfit(name, "sd_alg");
        disclosure.hash = *hash;
    }
    return disclosure;
}

/// Of the disclosure in `shape`, which has none without one.
Result<void> readHolder(JsonValue value, TokenTemplate &shape)
{
    if (!value.exists())
        return {};
    if (!value.isObject() || !shape.disclosure)
        return unfit(value, "holder");
    if (const auto known = checkMembers(value, kHolderMembers); !known)
        return tl::unexpected(known.error());
    shape.holder = JOT_TRY(readKey(value));
    if (!value.member("aud").exists() && !value.member("nonce").exists())
        return {};
    KeyBindingDraft binding;
    binding.audience = JOT_TRY(readFillable(value, "aud"));
    binding.nonce = JOT_TRY(readFillable(value, "nonce"));
    shape.disclosure->keyBinding = std::move(binding);
    return {};
}

Result<std::optional<EncryptionDraft>> readEncryption(JsonValue value)
{
    if (!value.exists())
        return std::nullopt;
    if (!value.isObject())
        return unfit(value, "encryption");
    if (const auto known = checkMembers(value, kEncryptionMembers); !known)
        return tl::unexpected(known.error());
    EncryptionDraft encryption;
    const JsonValue alg = value.member("alg");
    const JweAlgorithm *algorithm = findJweAlgorithm(alg.string());
    if (!algorithm)
        return failure("draft-key-management-unknown", alg.exists() ? alg.range() : value.range(),
                       {{"alg", excerpt(alg.string())}});
    encryption.recipients.push_back({.alg = alg.string()});
    const JsonValue enc = value.member("enc");
    if (algorithm->management == KeyManagement::HpkeIntegrated)
        encryption.enc.clear();
    else if (enc.exists())
        encryption.enc = enc.string();
    if (!encryption.enc.empty() && !findContentEncryption(encryption.enc))
        return failure("draft-enc-unknown", enc.range(), {{"enc", excerpt(encryption.enc)}});
    encryption.form = JOT_TRY(readForm(value.member("form")));
    const JsonValue zip = value.member("zip");
    if (zip.exists() && zip.string() != "DEF")
        return unfit(zip, "zip");
    encryption.isCompressed = zip.exists();
    return encryption;
}

/// Everything but header and payload.
Result<TokenTemplate> readWays(JsonValue root)
{
    TokenTemplate shape;
    shape.algorithms = JOT_TRY(readAlgorithms(root.member("alg")));
    shape.key = JOT_TRY(readKey(root));
    shape.furtherSigners = JOT_TRY(readSigners(root.member("signers")));
    shape.isSigned = JOT_TRY(readFlag(root, "signed", true));
    shape.form = JOT_TRY(readForm(root.member("form")));
    shape.isDetached = JOT_TRY(readFlag(root, "detached", false));
    shape.isUnencoded = JOT_TRY(readFlag(root, "unencoded", false));
    shape.disclosure = JOT_TRY(readDisclosure(root));
    if (const auto holder = readHolder(root.member("holder"), shape); !holder)
        return tl::unexpected(holder.error());
    shape.encryption = JOT_TRY(readEncryption(root.member("encryption")));
    shape.recipient = JOT_TRY(readKey(root.member("encryption")));
    if (!shape.furtherSigners.empty() && shape.form != Serialization::General)
        return unfit(root.member("signers"), "signers");
    if (!shape.isSigned && !shape.encryption)
        return unfit(root.member("signed"), "signed");
    return shape;
}

} // namespace

Result<TokenTemplate> readTemplate(std::string_view document)
{
    if (const auto placeholders = PlaceholderText::parse(document); !placeholders)
        return tl::unexpected(placeholders.error());
    const JsonDocument masked = JsonDocument::parse(withPlaceholdersMasked(document));
    if (!masked.isStrict()) {
        const JsonFault &fault = masked.faults().front();
        return failure(jsonFaultId(fault.kind), fault.where, {{"limit", std::to_string(limits::kJsonDepth)}});
    }
    const JsonValue root = masked.root();
    if (!root.isObject())
        return failure("template-not-object", root.range());
    if (const auto known = checkMembers(root, kMembers); !known)
        return tl::unexpected(known.error());
    const JsonValue header = root.member("header");
    const JsonValue payload = root.member("payload");
    if (header.exists() && !header.isObject())
        return failure("header-not-object", header.range());
    if (!payload.exists())
        return failure("template-payload-missing", root.range());
    TokenTemplate shape = JOT_TRY(readWays(root));
    shape.headerRange = header.range();
    shape.payloadRange = payload.range();
    const auto textOf = [&](ByteRange where) {
        return std::string(document.substr(where.begin, where.size()));
    };
    shape.header = textOf(shape.headerRange);
    shape.payload = textOf(shape.payloadRange);
    return shape;
}

} // namespace jotscope
