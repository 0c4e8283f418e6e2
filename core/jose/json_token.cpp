#include "core/jose/kind_words.h"
#include "core/jose/token_assembly.h"
#include "core/json/json_string.h"
#include "core/text/limits.h"

#include <algorithm>

namespace jotscope {

namespace {

std::size_t escapeSize(std::string_view raw)
{
    if (raw.size() < 2 || raw[1] != 'u')
        return std::min<std::size_t>(2, raw.size());
    constexpr std::size_t kUnit = 6;
    // Two halves of one character beyond U+FFFF.
    const bool isPair = raw.size() >= 2 * kUnit && (raw[2] == 'd' || raw[2] == 'D') && raw[kUnit] == '\\' &&
                        raw[kUnit + 1] == 'u' && resolveJsonEscapes(raw.substr(0, 2 * kUnit)).size() == 4;
    return std::min(isPair ? 2 * kUnit : kUnit, raw.size());
}

/// The content of the string `value`, and where each of its bytes stands.
PartCharacters charactersOf(JsonValue value)
{
    ByteRange content = value.range();
    const std::string_view raw = value.raw();
    ++content.begin;
    if (raw.size() > 1 && raw.ends_with('"'))
        --content.end;
    if (value.plainString())
        return content;
    PartCharacters characters(content);
    ResolvedCharacters &whole = characters.resolved.emplace();
    const std::string_view inner = raw.substr(1, content.size());
    for (std::size_t at = 0; at < inner.size();) {
        const std::size_t size = inner[at] == '\\' ? escapeSize(inner.substr(at)) : 1;
        const std::string resolved =
            size == 1 ? std::string(1, inner[at]) : resolveJsonEscapes(inner.substr(at, size));
        for (std::size_t i = 0; i < resolved.size(); ++i)
            whole.toText.append(1, ByteRange{at, at + size}.shiftedBy(content.begin));
        whole.text += resolved;
        at += size;
    }
    return characters;
}

class JsonTokenParser
{
public:
    JsonTokenParser(Token &token, const SourceMap &source)
        : m_json(token.text), m_root(m_json.root()), m_assembly(token, source)
    {}

    void parse()
    {
        for (const JsonFault &fault : m_json.faults())
            m_assembly.note(jsonFaultId(fault.kind), m_assembly.toPaste(fault.where));
        if (m_root.member("ciphertext").exists())
            addEncrypted();
        else
            addSigned();
        m_assembly.sortParts();
    }

private:
    /// The string member `name` of `object`, or nothing; one of another kind is told.
    std::optional<PartCharacters> stringMember(JsonValue object, std::string_view name)
    {
        const JsonValue value = object.member(name);
        if (!hasKind(value, JsonKind::String, name, kStringWord))
            return std::nullopt;
        return charactersOf(value);
    }

    bool hasKind(JsonValue value, JsonKind kind, std::string_view name, std::string_view inWords)
    {
        if (value.exists() && value.kind() != kind)
            m_assembly.note("json-token-member-kind", m_assembly.toPaste(value.range()),
                            {{"name", std::string(name)}, {kWordArgument, std::string(inWords)}});
        return value.kind() == kind;
    }

    void noteMissing(JsonValue object, std::string_view name)
    {
        m_assembly.note("json-token-member-missing", m_assembly.toPaste(object.range()),
                        {{"name", std::string(name)}});
    }

    std::size_t addHeader(JsonValue object)
    {
        const auto characters = stringMember(object, "protected");
        return characters ? m_assembly.addHeader(*characters) : kNoPart;
    }

    std::size_t addUnprotected(JsonValue object, std::string_view name)
    {
        const JsonValue header = object.member(name);
        if (!hasKind(header, JsonKind::Object, name, kObjectWord))
            return kNoPart;
        return m_assembly.addUnprotectedHeader(header.range());
    }

    std::size_t addEncoded(JsonValue object, std::string_view name, PartName part)
    {
        const auto characters = stringMember(object, name);
        return characters ? m_assembly.addEncoded(part, *characters) : kNoPart;
    }

    const TokenPart *partAt(std::size_t index) const
    {
        return index == kNoPart ? nullptr : &m_assembly.at(index);
    }

    /// RFC 7515 section 7.2.
    void addSigned()
    {
        Token &token = m_assembly.token();
        const JsonValue signatures = m_root.member("signatures");
        const bool isGeneral = hasKind(signatures, JsonKind::Array, "signatures", kArrayWord);
        token.serialization = isGeneral ? Serialization::General : Serialization::Flattened;
        if (isGeneral && (m_root.member("signature").exists() || m_root.member("protected").exists() ||
                          m_root.member("header").exists()))
            m_assembly.note("json-token-mixed", m_assembly.toPaste(m_root.range()));
        HeaderReading common;
        if (!isGeneral) {
            addSignature(m_root, common);
        } else {
            if (signatures.size() == 0)
                noteMissing(signatures, "signature");
            for (const JsonValue one : signatures.elements()) {
                if (token.signatures.size() == limits::kSignatures) {
                    m_assembly.note("signatures-too-many", m_assembly.toPaste(one.range()),
                                    {{"limit", std::to_string(limits::kSignatures)}});
                    break;
                }
                addSignature(one, common);
            }
        }
        addPayload(common);
        addSelectiveDisclosure();
    }

    void addSignature(JsonValue object, HeaderReading &common)
    {
        JwsSignature signature;
        signature.protectedHeader = addHeader(object);
        signature.unprotectedHeader = addUnprotected(object, "header");
        signature.signature = addEncoded(object, "signature", PartName::Signature);
        if (signature.signature == kNoPart)
            noteMissing(object, "signature");
        HeaderReading reading =
            readHeader(JoseHeader({partAt(signature.protectedHeader), partAt(signature.unprotectedHeader)}),
                       HeaderUse::Signed);
        if (signature.protectedHeader == kNoPart && signature.unprotectedHeader == kNoPart)
            noteMissing(object, "protected");
        m_assembly.note(std::move(reading.findings));
        reading.findings.clear();
        std::vector<JwsSignature> &all = m_assembly.token().signatures;
        if (all.empty())
            common = std::move(reading);
        else if (reading.hasUnencodedPayload != common.hasUnencodedPayload)
            // RFC 7797 section 3: all signatures of one payload agree about its encoding.
            m_assembly.note("header-b64-differs", m_assembly.toPaste(object.range()));
        all.push_back(signature);
    }

    void addPayload(const HeaderReading &reading)
    {
        if (const auto characters = stringMember(m_root, "payload")) {
            m_assembly.addPayload(*characters, reading);
            return;
        }
        const std::size_t end = m_assembly.text().size();
        const std::size_t part = m_assembly.addPayload(ByteRange{end, end}, reading);
        m_assembly.note("payload-detached", m_assembly.at(part).range);
    }

    /// RFC 9901 section 8: the first signature's unprotected header carries what compact form joins with
    /// tildes.
    void addSelectiveDisclosure()
    {
        const JsonValue signature =
            m_root.member("signatures").isArray() && m_root.member("signatures").size() > 0
                ? *m_root.member("signatures").elements().begin()
                : m_root;
        const JsonValue header = signature.member("header");
        std::size_t count = 0;
        for (const JsonValue disclosure : header.member("disclosures").elements()) {
            if (!hasKind(disclosure, JsonKind::String, "disclosures", kStringWord))
                continue;
            if (++count > limits::kDisclosures)
                return m_assembly.note("disclosures-too-many", m_assembly.toPaste(disclosure.range()),
                                       {{"limit", std::to_string(limits::kDisclosures)}});
            m_assembly.addDisclosure(charactersOf(disclosure));
        }
        if (const auto characters = stringMember(header, "kb_jwt"))
            m_assembly.addVerbatim(PartName::KeyBinding, *characters);
    }

    /// RFC 7516 section 7.2.
    void addEncrypted()
    {
        Token &token = m_assembly.token();
        const std::size_t header = addHeader(m_root);
        token.sharedHeader = addUnprotected(m_root, "unprotected");
        const JsonValue recipients = m_root.member("recipients");
        const bool isGeneral = hasKind(recipients, JsonKind::Array, "recipients", kArrayWord);
        token.serialization = isGeneral ? Serialization::General : Serialization::Flattened;
        if (isGeneral && (m_root.member("encrypted_key").exists() || m_root.member("header").exists()))
            m_assembly.note("json-token-mixed", m_assembly.toPaste(m_root.range()));
        if (!isGeneral) {
            addRecipient(m_root, header);
        } else {
            if (recipients.size() == 0)
                noteMissing(recipients, "recipients");
            for (const JsonValue one : recipients.elements()) {
                if (token.recipients.size() == limits::kRecipients) {
                    m_assembly.note("recipients-too-many", m_assembly.toPaste(one.range()),
                                    {{"limit", std::to_string(limits::kRecipients)}});
                    break;
                }
                addRecipient(one, header);
            }
        }
        if (token.recipients.empty())
            token.recipients.emplace_back();
        addEncoded(m_root, "aad", PartName::AdditionalData);
        addEncoded(m_root, "iv", PartName::InitializationVector);
        addEncoded(m_root, "ciphertext", PartName::Ciphertext);
        addEncoded(m_root, "tag", PartName::AuthenticationTag);
    }

    std::size_t memberCount(std::size_t index) const
    {
        const TokenPart *part = partAt(index);
        return part && part->json ? part->json->root().size() : 0;
    }

    void addRecipient(JsonValue object, std::size_t header)
    {
        JweRecipient recipient;
        recipient.unprotectedHeader = addUnprotected(object, "header");
        recipient.encryptedKey = addEncoded(object, "encrypted_key", PartName::EncryptedKey);
        m_assembly.token().recipients.push_back(recipient);
        // What many recipients share is looked through for each of them only while that is quick.
        const bool isFirst = m_assembly.token().recipients.size() == 1;
        if (!isFirst &&
            memberCount(header) + memberCount(m_assembly.token().sharedHeader) > limits::kHeaderParameters)
            return;
        const JoseHeader whole(
            {partAt(header), partAt(m_assembly.token().sharedHeader), partAt(recipient.unprotectedHeader)});
        HeaderReading reading = readHeader(whole, HeaderUse::Encrypted);
        // What the shared headers are at fault for is told once.
        std::erase_if(reading.findings, [&](const Finding &finding) {
            const std::vector<Finding> &told = m_assembly.token().findings;
            return !isFirst && std::ranges::find(told, finding) != told.end();
        });
        m_assembly.note(std::move(reading.findings));
    }

    JsonDocument m_json;
    JsonValue m_root;
    TokenAssembly m_assembly;
};

} // namespace

Token parseJsonToken(std::string text, const SourceMap &source)
{
    Token token;
    token.text = std::move(text);
    JsonTokenParser(token, source).parse();
    return token;
}

} // namespace jotscope
