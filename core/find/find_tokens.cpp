#include "core/find/find_tokens.h"

#include "core/find/json_tokens.h"
#include "core/find/paste_unit.h"
#include "core/find/token_name.h"
#include "core/find/token_reader.h"
#include "core/text/base64url.h"
#include "core/text/limits.h"

#include <algorithm>

namespace jotscope {

namespace {

constexpr std::string_view kBlanks = " \t\r\n";

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

/// Where the dot-separated run before `begin` starts: a header too damaged to be known as one, in front of a
/// payload that is.
std::size_t runBefore(std::string_view paste, std::size_t begin)
{
    if (begin < 2 || paste[begin - 1] != '.')
        return begin;
    std::size_t start = begin - 1;
    while (start > 0 && isBase64UrlCharacter(paste[start - 1]))
        --start;
    return start == begin - 1 ? begin : start;
}

FoundToken foundToken(std::string_view paste, TokenReading reading)
{
    FoundToken token{
        shapeOf(reading.dots), reading.range, std::move(reading.text), std::move(reading.source), {}, {}};
    token.name = tokenNameBefore(paste, reading.range.begin);
    if (reading.wasWrapped)
        token.findings.push_back(makeFinding("token-was-wrapped", token.range));
    if (reading.wasPercentEncoded)
        token.findings.push_back(makeFinding("token-was-percent-encoded", token.range));
    if (reading.wasEscaped)
        token.findings.push_back(makeFinding("token-was-escaped", token.range));
    return token;
}

/// The paste as one token where nothing in it is known as one, but all of it has a token's form.
std::optional<FoundToken> wholePaste(std::string_view paste)
{
    constexpr std::size_t kShortest = 32;
    const std::size_t begin = paste.find_first_not_of(kBlanks);
    const std::size_t end = paste.find_last_not_of(kBlanks) + 1;
    if (begin == paste.npos || end - begin < kShortest)
        return std::nullopt;
    TokenReading reading = readToken(paste.substr(0, end), begin);
    const bool hasParts = reading.dots == 2 || reading.dots == 4;
    if (reading.range.end != end || !hasParts || reading.text.front() == '.')
        return std::nullopt;
    return foundToken(paste, std::move(reading));
}

FoundToken foundJson(std::string_view paste, ByteRange range)
{
    return {TokenShape::Json,
            range,
            std::string(paste.substr(range.begin, range.size())),
            SourceMap::identity(range),
            tokenNameBefore(paste, range.begin),
            {}};
}

/// False once the search is full.
bool addToken(TokenSearch &search, FoundToken token)
{
    if (search.tokens.size() == limits::kTokensPerPaste) {
        search.findings.push_back(makeFinding("too-many-tokens", token.range,
                                              {{"limit", std::to_string(limits::kTokensPerPaste)}}));
        return false;
    }
    search.tokens.push_back(std::move(token));
    return true;
}

void addTokens(TokenSearch &search, std::string_view paste)
{
    const std::vector<ByteRange> jsonTokens = findJsonTokens(paste);
    auto json = jsonTokens.begin();
    std::size_t lastEnd = 0;
    bool isAtStart = true; // of a run of token characters
    for (std::size_t at = 0; at < paste.size();) {
        if (json != jsonTokens.end() && at >= json->begin) {
            if (!addToken(search, foundJson(paste, *json)))
                return;
            at = lastEnd = json->end;
            isAtStart = true;
            ++json;
            continue;
        }
        const PasteUnit unit = pasteUnitAt(paste, at);
        if (!isBase64UrlCharacter(unit.character)) {
            isAtStart = true;
            at += unit.size;
            continue;
        }
        if (!isAtStart || unit.size != 1 || !beginsHeader(paste, at)) {
            isAtStart = false;
            at += unit.size;
            continue;
        }
        TokenReading reading = readToken(paste, at);
        if (reading.dots < 2) {
            if (const std::size_t earlier = runBefore(paste, at); earlier < at && earlier >= lastEnd)
                reading = readToken(paste, earlier);
        }
        at = lastEnd = reading.range.end;
        isAtStart = false;
        if (reading.dots == 0 && !namesAlgorithm(reading.text))
            continue;
        if (!addToken(search, foundToken(paste, std::move(reading))))
            return;
    }
}

} // namespace

TokenSearch findTokens(std::string_view paste)
{
    TokenSearch search;
    if (paste.size() > limits::kPasteBytes) {
        search.findings.push_back(makeFinding("paste-too-large", {limits::kPasteBytes, paste.size()},
                                              {{"limit", std::to_string(limits::kPasteBytes)}}));
        paste = paste.substr(0, limits::kPasteBytes);
    }
    if (paste.find_first_not_of(kBlanks) == paste.npos) {
        search.findings.push_back(makeFinding("paste-empty", {0, paste.size()}));
        return search;
    }
    addTokens(search, paste);
    if (search.tokens.empty()) {
        if (auto token = wholePaste(paste))
            search.tokens.push_back(std::move(*token));
        else
            search.findings.push_back(makeFinding("no-token-found", {0, paste.size()}));
    }
    return search;
}

} // namespace jotscope
