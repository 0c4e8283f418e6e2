#include "core/export/redaction/token_redaction.h"

#include "core/json/json_writer.h"
#include "core/text/encodings/base64url.h"

#include <algorithm>
#include <array>

namespace jotscope {

namespace {

/// How a token is read rather than what it says (RFC 7515 section 4.1, RFC 7516 section 4.1, RFC 7797).
constexpr std::array<std::string_view, 7> kKeptParameters = {"alg", "b64", "crit", "cty",
                                                             "enc", "typ", "zip"};
constexpr std::array<std::string_view, 1> kKeptClaims = {"_sd_alg"};

bool isHeader(PartName name)
{
    return name == PartName::Header || name == PartName::UnprotectedHeader;
}

/// Of these nothing but the length is shown, since whoever has them has the token.
bool isProof(PartName name)
{
    switch (name) {
    case PartName::Header:
    case PartName::UnprotectedHeader:
    case PartName::Payload:
    case PartName::Disclosure:
        return false;
    default:
        return true;
    }
}

/// [salt, name, value] (RFC 9901 section 4.2.1): the name is structure, as any other claim's.
OwnWords nameOfDisclosure(const JsonDocument &json)
{
    const JsonValue root = json.root();
    if (!root.isArray() || root.size() != 3)
        return {};
    auto name = root.elements().begin();
    ++name;
    return [at = (*name).range().begin](JsonValue value, std::string &out) {
        if (value.range().begin != at || !value.isString())
            return false;
        out += value.raw();
        return true;
    };
}

struct ShownBytes
{
    std::string bytes;
    bool isChanged = false;
};

ShownBytes shownBytes(const TokenPart &part, Redaction redaction)
{
    if (!part.json) {
        if (redaction == Redaction::Secrets)
            return {std::string(part.bytes()), false};
        return {hidden(part.bytes()), !part.bytes().empty()};
    }
    const std::span<const std::string_view> kept = isHeader(part.name)
                                                       ? std::span<const std::string_view>(kKeptParameters)
                                                       : std::span<const std::string_view>(kKeptClaims);
    const OwnWords ownWords = part.name == PartName::Disclosure ? nameOfDisclosure(*part.json) : OwnWords();
    RedactedJson json = redactJson(*part.json, redaction, kept, ownWords);
    return {std::move(json.text), json.isChanged};
}

/// The characters that stand for `bytes` where those of `part` stood.
std::string charactersFor(const TokenPart &part, const std::string &bytes, bool isInJson)
{
    if (!part.isUnencoded)
        return encodeBase64Url(bytes);
    if (!isInJson || part.name == PartName::UnprotectedHeader)
        return bytes;
    const std::string quoted = jsonQuoted(bytes);
    return quoted.substr(1, quoted.size() - 2);
}

/// Dots and tildes stay: they tell the pieces of a key-binding JWT or of what is too much apart.
std::string hiddenCharacters(std::string_view characters)
{
    std::string text = hidden(characters);
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (characters[i] == '.' || characters[i] == '~')
            text[i] = characters[i];
    }
    return text;
}

class TokenRedactor
{
public:
    TokenRedactor(const InspectedToken &inspected, Redaction redaction)
        : m_token(*inspected.token), m_redaction(redaction), m_decryption(inspected.decryption)
    {}

    ShownToken run()
    {
        const bool isInJson = m_token.serialization != Serialization::Compact;
        for (const TokenPart &part : m_token.parts)
            add(part, isInJson);
        if (isInJson)
            putIntoJson();
        else
            putIntoCompact();
        if (m_decryption && m_decryption->payload) {
            ShownBytes bytes = shownBytes(*m_decryption->payload, m_redaction);
            m_shown.hasHiddenSecrets |= bytes.isChanged;
            m_shown.decryptedPayload = ShownPart{
                PartName::Payload, std::move(bytes.bytes), m_decryption->payload->json != nullptr, {}};
        }
        return std::move(m_shown);
    }

private:
    std::string_view charactersOf(const TokenPart &part) const
    {
        return std::string_view(m_token.text).substr(part.inText.begin, part.inText.size());
    }

    void add(const TokenPart &part, bool isInJson)
    {
        ShownPart &shown = m_shown.parts.emplace_back();
        shown.name = part.name;
        shown.isJson = part.json != nullptr;
        std::string &characters = m_characters.emplace_back(charactersOf(part));
        if (isProof(part.name)) {
            const bool isHidden = m_redaction == Redaction::Values;
            shown.bytes = isHidden ? hidden(part.bytes()) : std::string(part.bytes());
            if (isHidden)
                characters = hiddenCharacters(characters);
            return;
        }
        ShownBytes bytes = shownBytes(part, m_redaction);
        if (bytes.isChanged)
            characters = charactersFor(part, bytes.bytes, isInJson);
        m_shown.hasHiddenSecrets |= bytes.isChanged;
        shown.bytes = std::move(bytes.bytes);
    }

    void put(std::size_t part, std::string &out)
    {
        const std::size_t begin = out.size();
        out += m_characters[part];
        m_shown.parts[part].inText = {begin, out.size()};
    }

    void putIntoCompact()
    {
        std::size_t at = 0;
        for (std::size_t i = 0; i < m_token.parts.size(); ++i) {
            const ByteRange inText = m_token.parts[i].inText;
            m_shown.text += std::string_view(m_token.text).substr(at, inText.begin - at);
            put(i, m_shown.text);
            at = inText.end;
        }
        m_shown.text += std::string_view(m_token.text).substr(at);
    }

    /// Whatever else the object holds is hidden as any other JSON.
    void putIntoJson()
    {
        const JsonDocument json = JsonDocument::parse(m_token.text);
        const auto partAt = [this](ByteRange range) {
            const auto isIt = [range](const TokenPart &part) {
                return part.inText == range ||
                       (part.inText.begin == range.begin + 1 && part.inText.end + 1 == range.end);
            };
            return static_cast<std::size_t>(std::ranges::find_if(m_token.parts, isIt) -
                                            m_token.parts.begin());
        };
        const OwnWords ofParts = [&](JsonValue value, std::string &out) {
            const std::size_t part = partAt(value.range());
            if (part == m_token.parts.size())
                return false;
            const bool isQuoted = m_token.parts[part].inText != value.range();
            out += isQuoted ? "\"" : "";
            put(part, out);
            out += isQuoted ? "\"" : "";
            return true;
        };
        RedactedJson redacted = redactJson(json, m_redaction, {}, ofParts);
        m_shown.hasHiddenSecrets |= redacted.isChanged;
        m_shown.text = std::move(redacted.text);
    }

    const Token &m_token;
    const Redaction m_redaction;
    const std::optional<Decryption> &m_decryption;
    std::vector<std::string> m_characters; ///< of each part, as they go out
    ShownToken m_shown;
};

} // namespace

ShownToken redactToken(const InspectedToken &token, Redaction redaction)
{
    return TokenRedactor(token, redaction).run();
}

std::string redactClaim(const Claim &claim, Redaction redaction)
{
    // As the member that it is, so that what its name tells counts.
    const JsonDocument json =
        JsonDocument::parse('{' + jsonQuoted(claim.name) + ':' + std::string(claim.value.raw()) + '}');
    const std::string shown = redactJson(json, redaction, kKeptClaims).text;
    const std::size_t begin = jsonQuoted(claim.name).size() + 2;
    return shown.substr(begin, shown.size() - begin - 1);
}

} // namespace jotscope
