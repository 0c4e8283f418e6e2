#include "core/build/templates/token_template.h"

#include "core/build/further_header.h"
#include "core/build/holder_key.h"
#include "core/build/templates/template_words.h"
#include "core/jose/jws/signing.h"
#include "core/jose/sd_jwt/sd_hash.h"
#include "core/json/edits/object_edits.h"
#include "core/json/json_writer.h"

#include <algorithm>

namespace jotscope {

namespace {

std::string arrayText(const std::vector<std::string> &names)
{
    std::string text = "[";
    for (const std::string &name : names)
        text += (text.size() == 1 ? "" : ", ") + literalJson(name);
    return text + "]";
}

/// Members of an object, with what stands between them.
class Members
{
public:
    void add(std::string_view name, std::string_view json)
    {
        m_text.append(m_text.empty() ? "" : ", ").append(jsonQuoted(name)).append(": ").append(json);
    }
    [[nodiscard]] std::string object() const { return "{" + m_text + "}"; }

private:
    std::string m_text;
};

std::string keyText(const KeyReference &key)
{
    Members names;
    if (!key.kid.empty())
        names.add("kid", literalJson(key.kid));
    if (!key.thumbprint.empty())
        names.add("jkt", literalJson(key.thumbprint));
    return names.object();
}

void addKey(Members &members, const KeyReference &key)
{
    if (!key.isEmpty())
        members.add("key", keyText(key));
}

std::string signersText(const std::vector<FurtherSigner> &signers)
{
    std::string text;
    for (const FurtherSigner &signer : signers) {
        Members members;
        members.add("alg", jsonQuoted(signer.alg));
        addKey(members, signer.key);
        text.append(text.empty() ? "" : ", ").append(members.object());
    }
    return "[" + text + "]";
}

/// Audience and nonce may have placeholders, and stay as they are.
std::string holderText(const KeyReference &holder, const std::optional<KeyBindingDraft> &binding)
{
    Members members;
    addKey(members, holder);
    if (binding) {
        members.add("aud", jsonQuoted(binding->audience));
        members.add("nonce", jsonQuoted(binding->nonce));
    }
    return members.object();
}

std::string encryptionText(const EncryptionDraft &encryption, const KeyReference &recipient)
{
    Members members;
    members.add("alg", jsonQuoted(encryption.recipients.front().alg));
    if (!encryption.enc.empty())
        members.add("enc", jsonQuoted(encryption.enc));
    if (encryption.form != Serialization::Compact)
        members.add("form", jsonQuoted(kFormWords[static_cast<std::size_t>(encryption.form)]));
    if (encryption.isCompressed)
        members.add("zip", jsonQuoted("DEF"));
    addKey(members, recipient);
    return members.object();
}

/// With the keys that are meant, or else the first that can.
void chooseHolder(SelectiveDisclosureDraft &disclosure, const KeyReference &holder, const KeyRing &keys)
{
    const KeyPointer key =
        chosenKey(holder, keys, [](const Key &each) { return holderAlgorithm(each) != nullptr; });
    disclosure.holderKey = key;
    if (disclosure.keyBinding && key)
        disclosure.keyBinding->holder = {.alg = std::string(holderAlgorithm(*key)->name), .key = key};
}

SignerDraft furtherSigner(const FurtherSigner &signer, const std::string &header, const KeyRing &keys)
{
    const JwsAlgorithm *algorithm = findJwsAlgorithm(signer.alg);
    const KeyPointer key = chosenKey(signer.key, keys, [algorithm](const Key &each) {
        return algorithm && canSign(each, *algorithm).has_value();
    });
    return {.alg = signer.alg, .key = key, .protectedHeader = header};
}

} // namespace

std::string templateDocument(const TokenTemplate &shape)
{
    std::string document = "{\n";
    const auto add = [&document](std::string_view name, std::string_view value) {
        document.append("  \"").append(name).append("\": ").append(value).append(",\n");
    };
    if (!shape.algorithms.empty())
        add("alg", arrayText(shape.algorithms));
    if (!shape.key.isEmpty())
        add("key", keyText(shape.key));
    if (!shape.furtherSigners.empty())
        add("signers", signersText(shape.furtherSigners));
    if (!shape.isSigned)
        add("signed", "false");
    if (shape.form != Serialization::Compact)
        add("form", jsonQuoted(kFormWords[static_cast<std::size_t>(shape.form)]));
    if (shape.isDetached)
        add("detached", "true");
    if (shape.isUnencoded)
        add("unencoded", "true");
    if (shape.disclosure) {
        add("disclosable", arrayText(shape.disclosure->disclosable));
        add("decoys", std::to_string(shape.disclosure->decoys));
        if (shape.disclosure->hash != crypto::Hash::Sha256)
            add("sd_alg", jsonQuoted(sdHashName(shape.disclosure->hash)));
        if (shape.holder)
            add("holder", holderText(*shape.holder, shape.disclosure->keyBinding));
    }
    if (shape.encryption)
        add("encryption", encryptionText(*shape.encryption, shape.recipient));
    if (!shape.header.empty())
        add("header", shape.header);
    return document + "  \"payload\": " + shape.payload + "\n}\n";
}

TokenDraft draftFrom(const TokenTemplate &shape, std::string alg, KeyPointer key, KeyPointer recipient,
                     const KeyRing &keys)
{
    TokenDraft draft;
    draft.payload = compactJson(shape.payload);
    const std::string header = compactJson(shape.header);
    if (shape.isSigned) {
        draft.signing = SigningDraft{
            {{std::move(alg), std::move(key), header}}, shape.form, shape.isDetached, shape.isUnencoded};
        for (const FurtherSigner &signer : shape.furtherSigners)
            draft.signing->signers.push_back(furtherSigner(signer, furtherHeader(header), keys));
        draft.selectiveDisclosure = shape.disclosure;
        if (draft.selectiveDisclosure && shape.holder)
            chooseHolder(*draft.selectiveDisclosure, *shape.holder, keys);
    }
    draft.encryption = shape.encryption;
    if (draft.encryption) {
        draft.encryption->recipients.front().key = std::move(recipient);
        if (!shape.isSigned)
            draft.encryption->protectedHeader = header;
    }
    return draft;
}

std::vector<KeyReference> keysMeantBy(const TokenTemplate &shape)
{
    std::vector<KeyReference> keys{shape.key, shape.holder.value_or(KeyReference()), shape.recipient};
    for (const FurtherSigner &signer : shape.furtherSigners)
        keys.push_back(signer.key);
    std::erase_if(keys, [](const KeyReference &key) { return key.isEmpty(); });
    return keys;
}

const BuiltInTemplate *findTemplate(std::string_view id)
{
    const auto all = builtInTemplates();
    const auto found = std::ranges::find(all, id, &BuiltInTemplate::id);
    return found != all.end() ? &*found : nullptr;
}

} // namespace jotscope
