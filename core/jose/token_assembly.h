#pragma once

#include "core/jose/jose_header.h"
#include "core/jose/token.h"

#include <string>
#include <string_view>
#include <vector>

/// What the parsers of all serialisations share: decoding one part after the other and gathering what there
/// is to say about each.
namespace jotscope {

/// The characters of a part: a piece of the token's text, or what a JSON string in it resolves to.
struct PartCharacters
{
    PartCharacters(ByteRange place) : inText(place) {}

    ByteRange inText;
    std::optional<std::string> resolved; ///< where JSON escapes hide the characters
    SourceMap toText;                    ///< leads from `resolved` to the text; empty without
};

/// Only an object or an array is taken for JSON unasked; a payload may be any text, `42` among them.
bool looksLikeJson(std::string_view bytes);

/// What is wrong with the JSON of `part`, at its place in the paste.
std::vector<Finding> jsonFindings(const TokenPart &part);

class TokenAssembly
{
public:
    TokenAssembly(std::string text, const SourceMap &source);

    [[nodiscard]] const std::string &text() const { return m_token.text; }
    [[nodiscard]] ByteRange toPaste(ByteRange inText) const { return m_source.toSource(inText); }
    [[nodiscard]] const TokenPart &at(std::size_t index) const { return m_token.parts[index]; }

    /// Each returns the index of the part that it adds.
    std::size_t addHeader(PartCharacters characters);
    std::size_t addUnprotectedHeader(ByteRange inText);
    /// Reads the payload as `reading`, what the header said, asks.
    std::size_t addPayload(PartCharacters characters, const HeaderReading &reading);
    std::size_t addDisclosure(PartCharacters characters);
    std::size_t addEncoded(PartName name, PartCharacters characters);
    std::size_t addVerbatim(PartName name, PartCharacters characters);

    void note(std::string_view id, ByteRange where, std::vector<FindingArgument> args = {});
    void note(std::vector<Finding> findings);

    /// The token, its parts in order of place.
    Token take();

    Token &token() { return m_token; }

private:
    /// Adds a part, to be filled before the next one.
    TokenPart &begin(PartName name, PartCharacters &characters);
    [[nodiscard]] std::size_t lastIndex() const { return m_token.parts.size() - 1; }
    std::string decode(TokenPart &part, const SourceMap &toText);
    std::string verbatim(TokenPart &part, const SourceMap &toText) const;
    SourceMap placed(const SourceMap &characters, const TokenPart &part, const SourceMap &toText) const;

    const SourceMap &m_source;
    Token m_token;
};

} // namespace jotscope
