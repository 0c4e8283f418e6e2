#include "core/build/templates/token_template.h"

#include "core/json/json_document.h"
#include "core/json/json_writer.h"
#include "core/json/object_edits.h"
#include "core/text/limits.h"
#include "core/text/utf8.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace jotscope {

namespace {

constexpr std::array<std::string_view, 10> kMembers = {"alg",    "header",    "payload",   "signed",
                                                       "form",   "detached",  "unencoded", "disclosable",
                                                       "decoys", "encryption"};
constexpr std::array<std::string_view, 4> kEncryptionMembers = {"alg", "enc", "form", "zip"};
constexpr std::array<std::string_view, 3> kForms = {"compact", "flattened", "general"};
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

Result<std::vector<std::string>> readAlgorithms(JsonValue alg)
{
    std::vector<std::string> names;
    const auto add = [&](JsonValue name) -> Result<void> {
        if (!name.isString() || !findJwsAlgorithm(name.string()))
            return failure("template-alg-unknown", name.range(), {{"alg", excerpt(name.raw())}});
        names.push_back(name.string());
        return {};
    };
    if (alg.exists() && !alg.isArray()) {
        if (const auto added = add(alg); !added)
            return tl::unexpected(added.error());
    }
    for (const JsonValue name : alg.elements()) {
        if (const auto added = add(name); !added)
            return tl::unexpected(added.error());
    }
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
    const auto name = std::ranges::find(kForms, form.string());
    if (!form.isString() || name == kForms.end())
        return unfit(form, "form");
    return static_cast<Serialization>(name - kForms.begin());
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
    return disclosure;
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
    shape.isSigned = JOT_TRY(readFlag(root, "signed", true));
    shape.form = JOT_TRY(readForm(root.member("form")));
    shape.isDetached = JOT_TRY(readFlag(root, "detached", false));
    shape.isUnencoded = JOT_TRY(readFlag(root, "unencoded", false));
    shape.disclosure = JOT_TRY(readDisclosure(root));
    shape.encryption = JOT_TRY(readEncryption(root.member("encryption")));
    if (!shape.isSigned && !shape.encryption)
        return unfit(root.member("signed"), "signed");
    return shape;
}

std::string arrayText(const std::vector<std::string> &names)
{
    std::string text = "[";
    for (const std::string &name : names)
        text += (text.size() == 1 ? "" : ", ") + jsonQuoted(name);
    return text + "]";
}

std::string encryptionText(const EncryptionDraft &encryption)
{
    std::string text = "{\"alg\": " + jsonQuoted(encryption.recipients.front().alg);
    if (!encryption.enc.empty())
        text += ", \"enc\": " + jsonQuoted(encryption.enc);
    if (encryption.form != Serialization::Compact)
        text += ", \"form\": " + jsonQuoted(kForms[static_cast<std::size_t>(encryption.form)]);
    return text + (encryption.isCompressed ? ", \"zip\": \"DEF\"}" : "}");
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

std::string templateDocument(const TokenTemplate &shape)
{
    std::string document = "{\n";
    const auto add = [&document](std::string_view name, std::string_view value) {
        document.append("  \"").append(name).append("\": ").append(value).append(",\n");
    };
    if (!shape.algorithms.empty())
        add("alg", arrayText(shape.algorithms));
    if (!shape.isSigned)
        add("signed", "false");
    if (shape.form != Serialization::Compact)
        add("form", jsonQuoted(kForms[static_cast<std::size_t>(shape.form)]));
    if (shape.isDetached)
        add("detached", "true");
    if (shape.isUnencoded)
        add("unencoded", "true");
    if (shape.disclosure) {
        add("disclosable", arrayText(shape.disclosure->disclosable));
        add("decoys", std::to_string(shape.disclosure->decoys));
    }
    if (shape.encryption)
        add("encryption", encryptionText(*shape.encryption));
    if (!shape.header.empty())
        add("header", shape.header);
    return document + "  \"payload\": " + shape.payload + "\n}\n";
}

TokenDraft draftFrom(const TokenTemplate &shape, std::string alg, KeyPointer key, KeyPointer recipient)
{
    TokenDraft draft;
    draft.payload = compactJson(shape.payload);
    const std::string header = compactJson(shape.header);
    if (shape.isSigned)
        draft.signing = SigningDraft{
            {{std::move(alg), std::move(key), header}}, shape.form, shape.isDetached, shape.isUnencoded};
    if (shape.isSigned)
        draft.selectiveDisclosure = shape.disclosure;
    draft.encryption = shape.encryption;
    if (draft.encryption) {
        draft.encryption->recipients.front().key = std::move(recipient);
        if (!shape.isSigned)
            draft.encryption->protectedHeader = header;
    }
    return draft;
}

const BuiltInTemplate *findTemplate(std::string_view id)
{
    const auto all = builtInTemplates();
    const auto found = std::ranges::find(all, id, &BuiltInTemplate::id);
    return found != all.end() ? &*found : nullptr;
}

} // namespace jotscope
