#include "core/jose/token_assembly.h"

#include "core/text/encodings/base64url.h"
#include "core/text/limits.h"
#include "core/text/utf8.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace jotscope {

namespace {

std::shared_ptr<const JsonDocument> parsed(std::string bytes)
{
    return std::make_shared<const JsonDocument>(std::move(bytes));
}

} // namespace

bool looksLikeJson(std::string_view bytes)
{
    if (bytes.starts_with(kByteOrderMark))
        bytes.remove_prefix(kByteOrderMark.size());
    const std::size_t first = bytes.find_first_not_of(" \t\r\n");
    return first != bytes.npos && (bytes[first] == '{' || bytes[first] == '[');
}

std::vector<Finding> jsonFindings(const TokenPart &part)
{
    std::vector<Finding> findings;
    for (const JsonFault &fault : part.json->faults()) {
        std::vector<FindingArgument> args;
        if (fault.kind == JsonFault::Kind::TooDeep)
            args.push_back({"limit", std::to_string(limits::kJsonDepth)});
        findings.push_back(makeFinding(jsonFaultId(fault.kind), part.sourceOf(fault.where), std::move(args)));
    }
    return findings;
}

std::size_t TokenAssembly::addHeader(const PartCharacters &characters)
{
    TokenPart &part = begin(PartName::Header, characters);
    part.json = parsed(decode(part, characters));
    if (part.bytes().empty()) {
        note("header-missing", part.range);
    } else {
        noteJsonFaults(part);
        if (!part.json->root().isObject())
            note("header-not-object", part.range);
    }
    return lastIndex();
}

std::size_t TokenAssembly::addUnprotectedHeader(ByteRange inText)
{
    const PartCharacters characters(inText);
    TokenPart &part = begin(PartName::UnprotectedHeader, characters);
    // Its faults are those of the JSON that it stands in, which are told already.
    part.json = parsed(verbatim(part, characters));
    if (!part.json->root().isObject())
        note("header-not-object", part.range);
    return lastIndex();
}

std::size_t TokenAssembly::addPayload(const PartCharacters &characters, const HeaderReading &reading)
{
    TokenPart &part = begin(PartName::Payload, characters);
    part.isUnencoded = reading.hasUnencodedPayload;
    std::string bytes = part.isUnencoded ? verbatim(part, characters) : decode(part, characters);
    if (!bytes.empty() && (reading.promisesJson || looksLikeJson(bytes)))
        part.json = parsed(std::move(bytes));
    else
        part.opaqueBytes = std::move(bytes);
    if (part.inText.isEmpty())
        return lastIndex(); // Detached or missing, which the parser tells.
    if (reading.isPayloadCompressed)
        note("payload-compressed", part.range);
    if (!part.json) {
        note("payload-not-json", part.range);
    } else {
        noteJsonFaults(part);
        if (part.json->root().exists() && !part.json->root().isObject())
            note("payload-not-object", part.range);
    }
    return lastIndex();
}

std::size_t TokenAssembly::addDisclosure(const PartCharacters &characters)
{
    TokenPart &part = begin(PartName::Disclosure, characters);
    std::string bytes = decode(part, characters);
    if (looksLikeJson(bytes)) {
        part.json = parsed(std::move(bytes));
        noteJsonFaults(part);
    } else {
        part.opaqueBytes = std::move(bytes);
    }
    return lastIndex();
}

std::size_t TokenAssembly::addEncoded(PartName name, const PartCharacters &characters)
{
    TokenPart &part = begin(name, characters);
    part.opaqueBytes = decode(part, characters);
    return lastIndex();
}

std::size_t TokenAssembly::addVerbatim(PartName name, const PartCharacters &characters)
{
    TokenPart &part = begin(name, characters);
    part.opaqueBytes = verbatim(part, characters);
    return lastIndex();
}

void TokenAssembly::note(std::string_view id, ByteRange where, std::vector<FindingArgument> args)
{
    m_token.findings.push_back(makeFinding(id, where, std::move(args)));
}

void TokenAssembly::note(std::vector<Finding> findings)
{
    std::ranges::move(findings, std::back_inserter(m_token.findings));
}

void TokenAssembly::noteJsonFaults(const TokenPart &part)
{
    if (!part.json->isStrict())
        note(jsonFindings(part));
}

void TokenAssembly::sortParts()
{
    const std::size_t count = m_token.parts.size();
    std::vector<std::size_t> order(count);
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::stable_sort(order, {},
                             [this](std::size_t index) { return m_token.parts[index].inText.begin; });
    std::vector<std::size_t> placeOf(count);
    std::vector<TokenPart> sorted;
    sorted.reserve(count);
    for (std::size_t place = 0; place < count; ++place) {
        placeOf[order[place]] = place;
        sorted.push_back(std::move(m_token.parts[order[place]]));
    }
    m_token.parts = std::move(sorted);
    const auto renumber = [&placeOf](std::size_t &index) {
        if (index != kNoPart)
            index = placeOf[index];
    };
    for (JwsSignature &signature : m_token.signatures) {
        renumber(signature.protectedHeader);
        renumber(signature.unprotectedHeader);
        renumber(signature.signature);
    }
    for (JweRecipient &recipient : m_token.recipients) {
        renumber(recipient.unprotectedHeader);
        renumber(recipient.encryptedKey);
    }
    renumber(m_token.sharedHeader);
}

TokenPart &TokenAssembly::begin(PartName name, const PartCharacters &characters)
{
    TokenPart &part = m_token.parts.emplace_back(name, characters.inText, m_source);
    if (characters.resolved)
        part.resolved = characters.resolved->text;
    return part;
}

std::string TokenAssembly::decode(TokenPart &part, const PartCharacters &characters)
{
    if (!characters.resolved) {
        if (auto bytes = decodeStrictBase64Url(m_token.encoded(part)))
            return std::move(*bytes);
    }
    return decodeAndTell(part, characters);
}

std::string TokenAssembly::decodeAndTell(TokenPart &part, const PartCharacters &characters)
{
    const SourceMap toText =
        characters.resolved ? characters.resolved->toText : SourceMap::identity(part.inText);
    Base64UrlDecoding decoding = decodeBase64Url(m_token.encoded(part));
    for (const Base64UrlFault &fault : decoding.faults)
        note(base64UrlFaultId(fault.kind), m_source.toSource(toText.toSource(fault.where)),
             {{kWordArgument, std::string(partName(part.name))}});
    part.characters = decoding.characters.through(toText).through(m_source);
    return std::move(decoding.bytes);
}

std::string TokenAssembly::verbatim(TokenPart &part, const PartCharacters &characters) const
{
    part.isUnencoded = true;
    if (characters.resolved)
        part.characters = characters.resolved->toText.through(m_source);
    return std::string(m_token.encoded(part));
}

} // namespace jotscope
