#include "core/jose/token.h"

#include "core/findings/catalogue.h"
#include "core/jose/jose_header.h"
#include "core/text/base64url.h"
#include "core/text/limits.h"

#include <algorithm>
#include <array>
#include <span>

namespace jotscope {

namespace {

constexpr std::array kSignedParts{PartName::Header, PartName::Payload, PartName::Signature};
constexpr std::array kEncryptedParts{PartName::Header, PartName::EncryptedKey, PartName::InitializationVector,
                                     PartName::Ciphertext, PartName::AuthenticationTag};

std::span<const PartName> partNamesFor(std::size_t count)
{
    if (count == kEncryptedParts.size())
        return kEncryptedParts;
    return kSignedParts;
}

/// Takes a text apart and gathers what there is to say about it.
class CompactParser
{
public:
    CompactParser(std::string text, const SourceMap &source) : m_source(source)
    {
        m_token.text = std::move(text);
    }

    Token parse()
    {
        const std::string_view text = m_token.text;
        const auto count = static_cast<std::size_t>(std::ranges::count(text, '.')) + 1;
        const std::span<const PartName> names = partNamesFor(count);
        std::size_t begin = 0;
        for (std::size_t i = 0; i < std::min(count, names.size()); ++i) {
            const ByteRange inText{begin, std::min(text.find('.', begin), text.size())};
            addPart(names[i], inText);
            begin = inText.end + 1;
            if (names[i] == PartName::Payload)
                m_token.signingInputSize = inText.end;
        }
        if (count == 1)
            m_token.signingInputSize = text.size();
        if (count > names.size())
            addSurplus({begin, text.size()}, count);
        noteMissingParts(count);
        return std::move(m_token);
    }

private:
    void addPart(PartName name, ByteRange inText)
    {
        TokenPart part = emptyPart(name, inText);
        const bool isUnencoded = name == PartName::Payload && m_header.hasUnencodedPayload;
        std::string bytes = isUnencoded ? readUnencoded(part, inText) : decode(part, inText);
        if (name == PartName::Header || (name == PartName::Payload && isMeantAsJson(bytes)))
            part.json = std::make_shared<const JsonDocument>(JsonDocument::parse(std::move(bytes)));
        else
            part.opaqueBytes = std::move(bytes);
        m_token.parts.push_back(std::move(part));
        const TokenPart &added = m_token.parts.back();
        if (name == PartName::Header)
            noteHeader(added);
        else if (name == PartName::Payload)
            notePayload(added);
    }

    TokenPart emptyPart(PartName name, ByteRange inText) const
    {
        TokenPart part{};
        part.name = name;
        part.range = m_source.toSource(inText);
        return part;
    }

    std::string readUnencoded(TokenPart &part, ByteRange inText)
    {
        part.isUnencoded = true;
        part.characters = SourceMap::identity({0, inText.size()}).through(m_source, inText.begin);
        return m_token.text.substr(inText.begin, inText.size());
    }

    std::string decode(TokenPart &part, ByteRange inText)
    {
        const std::string_view text = m_token.text;
        Base64UrlDecoding decoding = decodeBase64Url(text.substr(inText.begin, inText.size()));
        for (const Base64UrlFault &fault : decoding.faults)
            note(base64UrlFaultId(fault.kind), m_source.toSource(fault.where.shiftedBy(inText.begin)),
                 {{kWordArgument, std::string(partName(part.name))}});
        part.characters = decoding.characters.through(m_source, inText.begin);
        return std::move(decoding.bytes);
    }

    /// Only an object or an array is taken for JSON unasked; a payload may be any text, `42` among them.
    bool isMeantAsJson(std::string_view bytes) const
    {
        if (bytes.empty())
            return false;
        if (m_header.promisesJson)
            return true;
        if (bytes.starts_with("\xEF\xBB\xBF"))
            bytes.remove_prefix(3);
        const std::size_t first = bytes.find_first_not_of(" \t\r\n");
        return first != bytes.npos && (bytes[first] == '{' || bytes[first] == '[');
    }

    void noteHeader(const TokenPart &header)
    {
        if (header.bytes().empty())
            return note("header-missing", header.range);
        noteJsonFaults(header);
        const JsonValue root = header.json->root();
        if (!root.isObject())
            return note("header-not-object", header.range);
        m_header = readJoseHeader(root);
        for (HeaderFault &fault : m_header.faults)
            note(fault.id, header.sourceOf(fault.where), std::move(fault.args));
    }

    void notePayload(const TokenPart &payload)
    {
        if (payload.range.isEmpty())
            return; // Detached or missing, which the number of parts tells.
        if (m_header.isPayloadCompressed)
            note("payload-compressed", payload.range);
        if (!payload.json)
            return note("payload-not-json", payload.range);
        noteJsonFaults(payload);
        if (payload.json->root().exists() && !payload.json->root().isObject())
            note("payload-not-object", payload.range);
    }

    void noteJsonFaults(const TokenPart &part)
    {
        for (const JsonFault &fault : part.json->faults()) {
            std::vector<FindingArgument> args;
            if (fault.kind == JsonFault::Kind::TooDeep)
                args.push_back({"limit", std::to_string(limits::kJsonDepth)});
            note(jsonFaultId(fault.kind), part.sourceOf(fault.where), std::move(args));
        }
    }

    void addSurplus(ByteRange inText, std::size_t count)
    {
        TokenPart part = emptyPart(PartName::Surplus, inText);
        part.opaqueBytes = readUnencoded(part, inText);
        note("part-surplus", part.range, {{"count", std::to_string(count)}});
        m_token.parts.push_back(std::move(part));
    }

    void noteMissingParts(std::size_t count)
    {
        const ByteRange whole = m_source.toSource({0, m_token.text.size()});
        const ByteRange end{whole.end, whole.end};
        if (count == 1)
            note("payload-missing", end);
        else if (count == 2)
            note("signature-part-missing", end);
        else if (count == kEncryptedParts.size())
            note("token-encrypted", whole);
        else if (const TokenPart *payload = m_token.part(PartName::Payload); payload->range.isEmpty())
            note("payload-detached", payload->range);
    }

    void note(std::string_view id, ByteRange where, std::vector<FindingArgument> args = {})
    {
        m_token.findings.push_back(makeFinding(id, where, std::move(args)));
    }

    const SourceMap &m_source;
    Token m_token;
    JoseHeader m_header;
};

} // namespace

std::string_view partName(PartName name)
{
    static constexpr std::string_view kNames[] = {
        JOT_TEXT("Word", "header"),
        JOT_TEXT("Word", "payload"),
        JOT_TEXT("Word", "signature"),
        JOT_TEXT("Word", "encrypted key"),
        JOT_TEXT("Word", "initialization vector"),
        JOT_TEXT("Word", "ciphertext"),
        JOT_TEXT("Word", "authentication tag"),
        JOT_TEXT("Word", "surplus"),
    };
    return kNames[static_cast<std::size_t>(name)];
}

ByteRange TokenPart::sourceOf(ByteRange decoded) const
{
    if (characters.derivedSize() == 0)
        return {range.begin, range.begin};
    return characters.toSource(isUnencoded ? decoded : charactersOfBytes(decoded));
}

ByteRange TokenPart::decodedFrom(ByteRange source) const
{
    const ByteRange touched = characters.toDerived(source);
    const ByteRange decoded = isUnencoded ? touched : bytesOfCharacters(touched);
    const std::size_t size = bytes().size();
    return {std::min(decoded.begin, size), std::min(decoded.end, size)};
}

const Finding *Token::departure() const
{
    const TokenPart *payload = part(PartName::Payload);
    const auto isDeparture = [payload](const Finding &finding) {
        if (finding.id.starts_with("base64url-"))
            return true;
        // JWS signs any bytes; that a JWT's should be sound JSON is for its reader to say.
        const bool isAboutContent =
            payload && finding.id.starts_with("json-") && finding.where.begin >= payload->range.begin;
        return finding.severity == Severity::Error && !isAboutContent;
    };
    const Finding *gravest = nullptr;
    for (const Finding &finding : findings) {
        if (isDeparture(finding) && (!gravest || finding.severity < gravest->severity))
            gravest = &finding;
    }
    return gravest;
}

const TokenPart *Token::part(PartName name) const
{
    const auto found = std::ranges::find(parts, name, &TokenPart::name);
    return found == parts.end() ? nullptr : &*found;
}

JsonValue Token::header() const
{
    const TokenPart *header = part(PartName::Header);
    return header && header->json ? header->json->root() : JsonValue();
}

Token parseCompact(std::string text, const SourceMap &source)
{
    return CompactParser(std::move(text), source).parse();
}

} // namespace jotscope
