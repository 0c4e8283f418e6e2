#include "core/find/token_collection.h"

#include "core/find/paste_unit.h"
#include "core/find/places/header_search.h"
#include "core/find/places/json_tokens.h"
#include "core/find/places/token_name.h"
#include "core/find/token_reader.h"
#include "core/text/encodings/base64url.h"

#include <algorithm>

namespace jotscope {

namespace {

TokenShape shapeOf(std::size_t dots)
{
    switch (dots) {
    case 2:
        return TokenShape::CompactJws;
    case 4:
        return TokenShape::CompactJwe;
    default:
        return TokenShape::Incomplete;
    }
}

/// A lone header is told from any other JSON in base64url by the parameters that headers have.
bool namesAlgorithm(std::string_view header)
{
    constexpr std::size_t kPeek = 4096;
    const std::string json = decodeBase64Url(header.substr(0, kPeek)).bytes;
    return json.find("\"alg\"") != json.npos || json.find("\"enc\"") != json.npos;
}

/// Whether a whole token stands in `text`, dots and all, encoded once more.
bool isEncodedToken(std::string_view text)
{
    const std::string inner = decodeBase64Url(text).bytes;
    const auto dots = std::ranges::count(inner, '.');
    return (dots == 2 || dots == 4) && beginsHeader(inner, 0) &&
           std::ranges::all_of(inner, [](char c) { return isTokenCharacter(c); });
}

/// Where the dot-separated run before `begin` starts: a header too damaged to be known as one, in front of a
/// payload that is.
std::size_t runBefore(std::string_view text, std::size_t begin)
{
    if (begin < 2 || text[begin - 1] != '.')
        return begin;
    std::size_t start = begin - 1;
    while (start > 0 && isBase64UrlCharacter(text[start - 1]))
        --start;
    return start == begin - 1 ? begin : start;
}

FoundToken foundToken(std::string_view text, TokenReading reading)
{
    FoundToken token{
        shapeOf(reading.dots), reading.range, std::move(reading.text), std::move(reading.source), {}, {}};
    token.name = tokenNameBefore(text, reading.range.begin);
    if (reading.wasWrapped)
        token.findings.push_back(makeFinding("token-was-wrapped", token.range));
    if (reading.wasPercentEncoded)
        token.findings.push_back(makeFinding("token-was-percent-encoded", token.range));
    if (reading.wasEscaped)
        token.findings.push_back(makeFinding("token-was-escaped", token.range));
    return token;
}

FoundToken foundJson(std::string_view text, ByteRange range)
{
    return {TokenShape::Json,
            range,
            std::string(text.substr(range.begin, range.size())),
            SourceMap::identity(range),
            tokenNameBefore(text, range.begin),
            {}};
}

} // namespace

std::vector<FoundToken> collectTokens(std::string_view text, std::size_t most)
{
    std::vector<FoundToken> tokens;
    const std::vector<ByteRange> jsonTokens = findJsonTokens(text);
    auto json = jsonTokens.begin();
    RunStarts starts(text);
    std::size_t lastEnd = 0;
    for (std::size_t at = 0; tokens.size() < most;) {
        const std::size_t place = nextHeaderPlace(text, at);
        if (json != jsonTokens.end() && json->begin <= place) {
            tokens.push_back(foundJson(text, *json));
            at = lastEnd = json->end;
            starts.goOnAt(at, true);
            ++json;
            continue;
        }
        if (place == text.npos)
            break;
        if (!starts.isStart(place) || !beginsHeader(text, place)) {
            at = place + 1;
            continue;
        }
        TokenReading reading = readToken(text, place);
        if (reading.dots < 2) {
            if (const std::size_t earlier = runBefore(text, place); earlier < place && earlier >= lastEnd)
                reading = readToken(text, earlier);
        }
        at = lastEnd = reading.range.end;
        starts.goOnAt(at, false);
        if (reading.dots != 0 || namesAlgorithm(reading.text))
            tokens.push_back(foundToken(text, std::move(reading)));
    }
    return tokens;
}

std::optional<FoundToken> wholeAsToken(std::string_view text)
{
    constexpr std::string_view kBlanks = " \t\r\n";
    constexpr std::size_t kShortest = 32;
    const std::size_t begin = text.find_first_not_of(kBlanks);
    const std::size_t end = text.find_last_not_of(kBlanks) + 1;
    if (begin == text.npos || end - begin < kShortest)
        return std::nullopt;
    TokenReading reading = readToken(text.substr(0, end), begin);
    const bool hasParts = reading.dots == 2 || reading.dots == 4;
    const bool isToken = hasParts ? reading.text.front() != '.' : isEncodedToken(reading.text);
    if (reading.range.end != end || !isToken)
        return std::nullopt;
    return foundToken(text, std::move(reading));
}

} // namespace jotscope
