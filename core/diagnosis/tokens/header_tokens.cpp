#include "core/diagnosis/tokens/common_headers.h"
#include "core/diagnosis/tokens/token_offers.h"
#include "core/diagnosis/tokens/token_pieces.h"
#include "core/findings/catalogue.h"
#include "core/json/json_writer.h"
#include "core/text/encodings/base64url.h"
#include "core/text/utf8.h"

#include <algorithm>
#include <array>
#include <utility>

namespace jotscope {

namespace {

/// Name and value as JSON text.
using Members = std::vector<std::pair<std::string, std::string>>;

Members membersOf(const JsonValue &object)
{
    Members members;
    for (const JsonMember member : object.members())
        members.emplace_back(member.name.raw(), member.value.raw());
    return members;
}

std::string objectOf(const Members &members)
{
    std::string text = "{";
    for (const auto &[name, value] : members) {
        if (text.size() > 1)
            text += ',';
        text.append(name).append(":").append(value);
    }
    return text + '}';
}

/// The token with `header`, a JSON text, for its own.
void offerHeader(const Case &subject, Readings &tokens, const std::string &header, Finding step)
{
    TokenPieces pieces = piecesOf(subject);
    pieces.header = encodeBase64Url(header);
    offerToken(subject, tokens, pieces.text(), std::move(step));
}

ByteRange headerPlace(const Case &subject)
{
    return subject.headerPart ? subject.headerPart->range : subject.subject.range;
}

void offerChanged(const Case &subject, Readings &tokens, const std::string &header)
{
    constexpr std::size_t kLongest = 200;
    offerHeader(subject, tokens, header,
                makeFinding("header-changed", headerPlace(subject), {{"header", excerpt(header, kLongest)}}));
}

/// One member put back, taken out or given another value.
void offerEdits(const Case &subject, Readings &tokens, const Members &members)
{
    constexpr std::size_t kMostMembers = 8;
    const auto offer = [&](const Members &edited) {
        offerChanged(subject, tokens, objectOf(edited));
    };
    const auto offerValue = [&](std::string_view name, const std::string &value) {
        Members edited = members;
        const std::string key = jsonQuoted(name);
        const auto member = std::ranges::find(edited, key, &std::pair<std::string, std::string>::first);
        if (member != edited.end()) {
            member->second = value;
            return offer(edited);
        }
        edited.emplace_back(key, value);
        offer(edited);
        std::rotate(edited.begin(), edited.end() - 1, edited.end());
        offer(edited);
    };
    for (const JwsAlgorithm *algorithm : likelyAlgorithms(subject))
        offerValue("alg", jsonQuoted(algorithm->name));
    offerValue("typ", jsonQuoted("JWT"));
    for (const std::string &kid : likelyKids(subject))
        offerValue("kid", jsonQuoted(kid));
    for (std::size_t i = 0; i < std::min(members.size(), kMostMembers); ++i) {
        Members edited = members;
        edited.erase(edited.begin() + static_cast<std::ptrdiff_t>(i));
        offer(edited);
    }
    constexpr std::size_t kMostOrdered = 3;
    if (members.size() > kMostOrdered)
        return;
    Members ordered = members;
    std::ranges::sort(ordered);
    do {
        offer(ordered);
    } while (std::ranges::next_permutation(ordered).found);
}

/// What a header may begin with when more than the usual members stand in it.
constexpr auto kOpenings = std::to_array<std::string_view>({
    R"({"kid":")",
    R"({"typ":"JWT","kid":")",
    R"({"x5t":")",
    R"({"jku":")",
    R"({"jwk":{)",
    R"({"x5c":[")",
    R"({"cty":")",
    R"({"typ":"at+jwt","alg":"%","kid":")",
    R"({"alg":"%","kid":")",
    R"({"alg":"%","typ":"JWT","kid":")",
    R"({"typ":"JWT","alg":"%","kid":")",
    R"({"typ":"JWT","alg":"%","x5t":")",
    R"({"alg":"%","typ":"at+jwt","kid":")",
    R"({"typ":"at+jwt","alg":"%")",
    R"({"alg":"%","typ":"dpop+jwt","jwk":{)",
    R"({"typ":"dpop+jwt","alg":"%","jwk":{)",
    R"({"alg":"%","x5c":[")",
    R"({"alg":"%","jwk":{)",
});

/// Whole headers and openings, as JSON text.
std::vector<std::string> beginnings(const Case &subject)
{
    std::vector<std::string> texts = commonHeaders(subject);
    for (const JwsAlgorithm *algorithm : likelyAlgorithms(subject)) {
        for (const std::string_view opening : kOpenings) {
            const std::size_t at = opening.find('%');
            std::string text(opening);
            if (at != opening.npos)
                text.replace(at, 1, algorithm->name);
            texts.push_back(std::move(text));
        }
    }
    return texts;
}

/// The characters that are settled by `text` alone, whatever follows it.
std::string settledCharacters(const std::string &text)
{
    return encodeBase64Url(text).substr(0, text.size() * 8 / 6);
}

bool isSameButForCase(std::string_view a, std::string_view b)
{
    const auto folded = [](char c) {
        return c >= 'A' && c <= 'Z' ? static_cast<char>(c | 0x20) : c;
    };
    return std::ranges::equal(a, b, {}, folded, folded);
}

} // namespace

void offerOtherHeaders(const Case &subject, Readings &tokens)
{
    if (!subject.signaturePart || subject.signatureText.empty())
        return;
    for (const std::string &header : commonHeaders(subject))
        offerChanged(subject, tokens, header);
    const JsonValue root =
        subject.headerPart && subject.headerPart->json ? subject.headerPart->json->root() : JsonValue();
    if (root.isObject())
        offerEdits(subject, tokens, membersOf(root));
}

void offerWithAlgorithm(const Case &subject, Readings &tokens)
{
    const JwsAlgorithm *named = subject.algorithm ? subject.algorithm : guessJwsAlgorithm(subject.alg);
    if (!named || named->scheme != SignatureScheme::None || subject.signatureText.empty())
        return;
    const HeaderParameter alg = subject.header.parameter("alg");
    for (const JwsAlgorithm *algorithm : likelyAlgorithms(subject)) {
        const auto offer = [&](const std::string &header) {
            offerHeader(
                subject, tokens, header,
                makeFinding("alg-none-stripped", alg.where(), {{"alg", std::string(algorithm->name)}}));
        };
        if (alg.isProtected()) {
            std::string header(subject.headerBytes);
            const ByteRange place = alg.value.range();
            offer(header.replace(place.begin, place.size(), jsonQuoted(algorithm->name)));
        }
        for (const std::string &header : plainHeaders(algorithm->name))
            offer(header);
    }
}

void offerWithStart(const Case &subject, Readings &tokens)
{
    constexpr std::size_t kMostOffers = 32;
    constexpr std::size_t kLongestHeader = 4096;
    const std::string_view header = subject.headerText;
    const ByteRange where{headerPlace(subject).begin, headerPlace(subject).begin};
    const auto stepFor = [&](std::string missing) {
        return makeFinding("token-start-missing", where, {{"missing", std::move(missing)}});
    };
    const bool hasHeader = !subject.alg.empty() || isHeader(header);
    if (hasHeader || header.size() > kLongestHeader || !subject.isCompact)
        return;
    // No header at all: payload and signature stand where header and payload should.
    if (!subject.signaturePart && subject.payloadPart) {
        for (const std::string &common : commonHeaders(subject)) {
            std::string missing = encodeBase64Url(common) + '.';
            offerToken(subject, tokens, missing + subject.subject.token.text, stepFor(missing));
        }
        return;
    }
    std::size_t offered = 0;
    for (const std::string &beginning : beginnings(subject)) {
        const std::string characters = settledCharacters(beginning);
        for (std::size_t size = 1; size <= characters.size(); ++size) {
            TokenPieces pieces = piecesOf(subject);
            std::string missing = characters.substr(0, size);
            pieces.header.insert(0, missing);
            if (!isHeader(pieces.header))
                continue;
            offerToken(subject, tokens, pieces.text(), stepFor(std::move(missing)));
            if (++offered == kMostOffers)
                return;
        }
    }
}

void offerWithLetterCase(const Case &subject, Readings &tokens)
{
    for (const std::string &common : commonHeaders(subject)) {
        TokenPieces pieces = piecesOf(subject);
        std::string header = encodeBase64Url(common);
        if (!isSameButForCase(header, pieces.header))
            continue;
        pieces.header = std::move(header);
        offerToken(subject, tokens, pieces.text(),
                   makeFinding("token-letter-case", headerPlace(subject),
                               {{kWordArgument, JOT_TEXT("Word", "header")}}));
    }
}

} // namespace jotscope
