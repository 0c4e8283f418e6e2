#include "core/diagnosis/tokens/pasted/pasted_runs.h"
#include "core/diagnosis/tokens/token_offers.h"
#include "core/diagnosis/tokens/token_pieces.h"
#include "core/text/encodings/base64url.h"
#include "core/text/utf8.h"

#include <algorithm>

namespace jotscope {

namespace {

constexpr std::size_t kMostJoins = 24;
constexpr std::size_t kMostJoinedBytes = std::size_t{16} << 20; ///< of all joins together
constexpr std::size_t kFarthestStart = 512;                     ///< of a header within what was glued to it

/// `text` without the characters that no part has; those that were left out are added to `extra`.
std::string withoutForeign(std::string_view text, std::string &extra)
{
    std::string kept;
    for (const char c : text)
        (isInBase64UrlAlphabet(c) ? kept : extra) += c;
    return kept;
}

bool isBlankText(std::string_view text)
{
    while (!text.empty()) {
        const std::size_t size = blankSize(text);
        if (size == 0)
            return false;
        text.remove_prefix(size);
    }
    return true;
}

Finding extraFinding(std::string_view extra, ByteRange where)
{
    constexpr std::size_t kLongest = 40;
    return makeFinding("token-extra-characters", where, {{"extra", excerpt(extra, kLongest)}});
}

bool hasUsualSignature(std::string_view token, const std::vector<std::size_t> &sizes)
{
    const auto pieces = piecesOf(token);
    return pieces && std::ranges::any_of(sizes, [&](std::size_t bytes) {
               return encodedSize(bytes) == pieces->signature.size();
           });
}

struct Join
{
    std::string text;
    ByteRange where; ///< from the first gap in it to the last
    std::string extra;
    RunGap widest = RunGap::None;
};

/// Every way to put runs of the paste together that makes a token of three parts; those with a signature as
/// long as they are made come first.
std::vector<Join> joinsOf(const Case &subject)
{
    const std::string_view paste = subject.subject.paste;
    const PastedRuns around = runsAround(paste, subject.subject.range);
    std::vector<Join> joins;
    std::size_t joinedBytes = 0;
    for (std::size_t begin = 0; begin <= around.first && begin < around.runs.size(); ++begin) {
        // A brace and a quotation mark, or a blank between them.
        if (begin < around.first && !around.runs[begin].text.starts_with("ey"))
            continue;
        Join join{around.runs[begin].text, {}, {}, RunGap::None};
        auto dots = std::ranges::count(join.text, '.');
        for (std::size_t next = begin + 1; next < around.runs.size() && dots <= 2; ++next) {
            const PastedRun &run = around.runs[next];
            const ByteRange gap{around.runs[next - 1].range.end, run.range.begin};
            join.where = {next == begin + 1 ? gap.begin : join.where.begin, gap.end};
            join.extra += paste.substr(gap.begin, gap.size());
            join.widest = std::max(join.widest, run.gap);
            join.text += run.text;
            dots += std::ranges::count(run.text, '.');
            if (joinedBytes + join.text.size() > kMostJoinedBytes && !joins.empty())
                break;
            if (dots >= 2 && piecesOf(join.text)) {
                joinedBytes += join.text.size();
                joins.push_back(join);
            }
        }
    }
    const auto sizes = signatureSizes(subject);
    std::stable_partition(joins.begin(), joins.end(),
                          [&](const Join &one) { return hasUsualSignature(one.text, sizes); });
    joins.resize(std::min(joins.size(), kMostJoins));
    return joins;
}

/// Where the header may really begin: at its front, and behind what was glued to it.
std::vector<std::size_t> headerStarts(std::string_view header)
{
    std::vector<std::size_t> starts = {0};
    const std::size_t last = std::min(header.size(), kFarthestStart);
    for (std::size_t at = header.find("ey", 1); at < last; at = header.find("ey", at + 1)) {
        if (isHeader(header.substr(at)))
            starts.push_back(at);
    }
    return starts;
}

/// Where the signature may really end: before what was glued to it, and where it does.
std::vector<std::size_t> signatureEnds(const Case &subject, std::string_view signature)
{
    std::vector<std::size_t> ends;
    for (const std::size_t bytes : signatureSizes(subject)) {
        if (encodedSize(bytes) < signature.size())
            ends.push_back(encodedSize(bytes));
    }
    ends.push_back(signature.find_last_not_of("-_.+/=") + 1);
    ends.push_back(signature.size());
    return ends;
}

void offerCutOut(const Case &subject, Readings &tokens)
{
    const TokenPieces pieces = piecesOf(subject);
    if (!subject.headerPart || !subject.signaturePart || pieces.signature.empty())
        return;
    for (const std::size_t start : headerStarts(pieces.header)) {
        for (const std::size_t end : signatureEnds(subject, pieces.signature)) {
            TokenPieces cut = pieces;
            cut.header.erase(0, start);
            cut.signature.resize(end);
            const std::string_view front = std::string_view(pieces.header).substr(0, start);
            const std::string_view behind = std::string_view(pieces.signature).substr(end);
            ByteRange where = subject.headerPart->characters.toSource({0, start});
            if (!behind.empty()) {
                const SourceMap &characters = subject.signaturePart->characters;
                const ByteRange rest = characters.toSource({end, characters.derivedSize()});
                where = {front.empty() ? rest.begin : where.begin, rest.end};
            }
            const std::string both = front.empty() || behind.empty() ? "" : " ... ";
            offerToken(subject, tokens, cut.text(),
                       extraFinding(std::string(front) + both + std::string(behind), where));
        }
    }
}

/// Dots too many, at either end or between two parts; and whatever follows the third part.
void offerFewerDots(const Case &subject, Readings &tokens)
{
    if (!subject.isCompact)
        return;
    const std::string &text = subject.subject.token.text;
    const std::string_view parts = std::string_view(text).substr(0, text.find('~'));
    const std::string_view tail = std::string_view(text).substr(parts.size());
    std::vector<std::string_view> filled;
    for (std::size_t begin = 0; begin <= parts.size();) {
        const std::size_t end = std::min(parts.find('.', begin), parts.size());
        if (end > begin)
            filled.push_back(parts.substr(begin, end - begin));
        begin = end + 1;
    }
    for (std::size_t first = 0; first + 3 <= filled.size() && filled.size() > 3; ++first) {
        const TokenPieces three{std::string(filled[first]), std::string(filled[first + 1]),
                                std::string(filled[first + 2]), std::string(tail)};
        if (isHeader(three.header))
            offerToken(subject, tokens, three.text(), extraFinding(".", subject.subject.range));
    }
    if (filled.size() == 3) {
        const TokenPieces three{std::string(filled[0]), std::string(filled[1]), std::string(filled[2]),
                                std::string(tail)};
        offerToken(subject, tokens, three.text(), extraFinding(".", subject.subject.range));
    }
}

} // namespace

void offerWithoutWhiteSpace(const Case &subject, Readings &tokens)
{
    std::string extra;
    TokenPieces pieces = piecesOf(subject);
    pieces.header = withoutForeign(pieces.header, extra);
    pieces.payload = withoutForeign(pieces.payload, extra);
    pieces.signature = withoutForeign(pieces.signature, extra);
    if (!extra.empty() && isBlankText(extra))
        offerToken(subject, tokens, pieces.text(),
                   makeFinding("token-whitespace-inside", subject.subject.range));
    for (Join &join : joinsOf(subject)) {
        if (join.widest == RunGap::Blank)
            offerToken(subject, tokens, std::move(join.text),
                       makeFinding("token-whitespace-inside", join.where));
    }
}

void offerWithoutExtraCharacters(const Case &subject, Readings &tokens)
{
    const TokenPieces pieces = piecesOf(subject);
    offerFewerDots(subject, tokens);
    offerCutOut(subject, tokens);
    std::string extra;
    TokenPieces clean = pieces;
    clean.header = withoutForeign(pieces.header, extra);
    clean.payload = withoutForeign(pieces.payload, extra);
    clean.signature = withoutForeign(pieces.signature, extra);
    if (!extra.empty() && !isBlankText(extra))
        offerToken(subject, tokens, clean.text(), extraFinding(extra, subject.subject.range));
    for (Join &join : joinsOf(subject)) {
        if (join.widest == RunGap::Marks)
            offerToken(subject, tokens, std::move(join.text), extraFinding(join.extra, join.where));
    }
}

} // namespace jotscope
