#include "core/jose/token.h"

#include "core/findings/catalogue.h"
#include "core/text/encodings/base64url.h"

#include <algorithm>

namespace jotscope {

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
        JOT_TEXT("Word", "unprotected header"),
        JOT_TEXT("Word", "additional data"),
        JOT_TEXT("Word", "disclosure"),
        JOT_TEXT("Word", "key binding"),
    };
    return kNames[static_cast<std::size_t>(name)];
}

ByteRange TokenPart::sourceOf(ByteRange decoded) const
{
    if (hasLostPlaces)
        return range;
    if (characters.derivedSize() == 0)
        return {range.begin, range.begin};
    return characters.toSource(isUnencoded ? decoded : charactersOfBytes(decoded));
}

ByteRange TokenPart::decodedFrom(ByteRange source) const
{
    const std::size_t size = bytes().size();
    const ByteRange touched = characters.toDerived(source);
    if (hasLostPlaces)
        return {0, touched.isEmpty() ? 0 : size};
    const ByteRange decoded = isUnencoded ? touched : bytesOfCharacters(touched);
    return {std::min(decoded.begin, size), std::min(decoded.end, size)};
}

SourceMap TokenPart::byteSources() const
{
    const std::size_t size = bytes().size();
    if (isUnencoded && !hasLostPlaces)
        return characters;
    // Neighbours share a character, so that their places overlap: a run for each byte.
    SourceMap sources;
    for (std::size_t byte = 0; byte < size; ++byte)
        sources.append(1, sourceOf({byte, byte + 1}));
    return sources;
}

bool Token::isSdJwt() const
{
    const bool hasSdParts = std::ranges::any_of(parts, [](const TokenPart &part) {
        return part.name == PartName::Disclosure || part.name == PartName::KeyBinding;
    });
    return hasSdParts || (serialization == Serialization::Compact && text.ends_with('~'));
}

const Finding *Token::departure() const
{
    const auto isAboutContent = [this](const Finding &finding) {
        // JWS signs any bytes; that a JWT's should be sound JSON is for its reader to say.
        return finding.id.starts_with("json-") && std::ranges::any_of(parts, [&](const TokenPart &part) {
                   return (part.name == PartName::Payload || part.name == PartName::Disclosure) &&
                          part.range.contains(finding.where);
               });
    };
    const auto isDeparture = [&](const Finding &finding) {
        if (finding.id.starts_with("base64url-"))
            return true;
        return finding.severity == Severity::Error && !isAboutContent(finding);
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
    for (const PartName name : {PartName::Header, PartName::UnprotectedHeader}) {
        const TokenPart *header = part(name);
        if (header && header->json && header->json->root().exists())
            return header->json->root();
    }
    return {};
}

std::string_view Token::encoded(const TokenPart &part) const
{
    if (part.resolved)
        return *part.resolved;
    return std::string_view(text).substr(part.inText.begin, part.inText.size());
}

SigningInput Token::signingInput(const JwsSignature &signature,
                                 std::optional<std::string_view> detachedPayload) const
{
    const TokenPart *header = at(signature.protectedHeader);
    const TokenPart *payload = part(PartName::Payload);
    const bool isDetached = detachedPayload && (!payload || payload->inText.isEmpty());
    if (serialization == Serialization::Compact && !isDetached) {
        const TokenPart *last = payload ? payload : header;
        return SigningInput::borrowed(std::string_view(text).substr(0, last ? last->inText.end : 0));
    }
    std::string input(header ? encoded(*header) : std::string_view());
    input += '.';
    if (!isDetached)
        input += payload ? encoded(*payload) : std::string_view();
    else if (payload && payload->isUnencoded)
        input += *detachedPayload;
    else
        input += encodeBase64Url(*detachedPayload);
    return SigningInput::owned(std::move(input));
}

SigningInput Token::signingInput() const
{
    return signatures.empty() ? SigningInput::borrowed({}) : signingInput(signatures.front());
}

} // namespace jotscope
