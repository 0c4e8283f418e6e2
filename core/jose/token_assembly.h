#pragma once

#include "core/jose/jose_header.h"
#include "core/jose/token.h"

#include <string>
#include <string_view>
#include <vector>

/// What the parsers of all serialisations share: decoding one part after the other and gathering what there
/// is to say about each.
namespace jotscope {

/// What the escapes of a JSON string hide.
struct ResolvedCharacters
{
    std::string text;
    SourceMap toText; ///< leads from there to the token's text
};

/// The characters of a part: a piece of the token's text, or what a JSON string in it resolves to.
struct PartCharacters
{
    PartCharacters(ByteRange place) : inText(place) {}

    ByteRange inText;
    std::optional<ResolvedCharacters> resolved;
};

/// Only an object or an array is taken for JSON unasked; a payload may be any text, `42` among them.
bool looksLikeJson(std::string_view bytes);

/// What is wrong with the JSON of `part`, at its place in the paste.
std::vector<Finding> jsonFindings(const TokenPart &part);

class TokenAssembly
{
public:
    /// Fills `token`, whose text is there already. Both stay where they are.
    TokenAssembly(Token &token, const SourceMap &source) : m_source(source), m_token(token) {}

    [[nodiscard]] const std::string &text() const { return m_token.text; }
    [[nodiscard]] ByteRange toPaste(ByteRange inText) const { return m_source.toSource(inText); }
    [[nodiscard]] const TokenPart &at(std::size_t index) const { return m_token.parts[index]; }

    /// Each returns the index of the part that it adds.
    std::size_t addHeader(const PartCharacters &characters);
    std::size_t addUnprotectedHeader(ByteRange inText);
    /// Reads the payload as `reading`, what the header said, asks.
    std::size_t addPayload(const PartCharacters &characters, const HeaderReading &reading);
    std::size_t addDisclosure(const PartCharacters &characters);
    std::size_t addEncoded(PartName name, const PartCharacters &characters);
    std::size_t addVerbatim(PartName name, const PartCharacters &characters);

    void note(std::string_view id, ByteRange where, std::vector<FindingArgument> args = {});
    void note(std::vector<Finding> findings);

    /// Puts the parts in order of place.
    void sortParts();

    Token &token() { return m_token; }

private:
    /// Adds a part, to be filled before the next one.
    TokenPart &begin(PartName name, const PartCharacters &characters);
    [[nodiscard]] std::size_t lastIndex() const { return m_token.parts.size() - 1; }
    /// Most parts are strict base64url, and then there is nothing to tell.
    std::string decode(TokenPart &part, const PartCharacters &characters);
    std::string decodeAndTell(TokenPart &part, const PartCharacters &characters);
    std::string verbatim(TokenPart &part, const PartCharacters &characters) const;
    void noteJsonFaults(const TokenPart &part);

    const SourceMap &m_source;
    Token &m_token;
};

} // namespace jotscope
