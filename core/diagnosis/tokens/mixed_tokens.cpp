#include "core/diagnosis/tokens/token_offers.h"
#include "core/diagnosis/tokens/token_pieces.h"
#include "core/findings/catalogue.h"
#include "core/text/encodings/base64url.h"
#include "core/text/utf8.h"

#include <algorithm>
#include <array>

namespace jotscope {

namespace {

constexpr std::size_t kMostNeighbours = 8; ///< a log of tokens would otherwise be tried in all its pairs

struct Mix
{
    bool hasHeader, hasPayload, hasSignature; ///< of the neighbour
    const char *word;
};

constexpr std::array kMixes = {
    Mix{false, false, true, JOT_TEXT("Word", "signature")},
    Mix{true, false, false, JOT_TEXT("Word", "header")},
    Mix{false, true, false, JOT_TEXT("Word", "payload")},
    Mix{true, true, false, JOT_TEXT("Word", "header and payload")},
    Mix{false, true, true, JOT_TEXT("Word", "payload and signature")},
    Mix{true, false, true, JOT_TEXT("Word", "header and signature")},
};

/// A payload that left its file a little otherwise than it went in.
struct PayloadForm
{
    const char *word;
    std::optional<std::string> (*read)(std::string_view payload);
};

std::string replaced(std::string_view text, std::string_view from, std::string_view to)
{
    std::string result;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t next = std::min(text.find(from, at), text.size());
        result.append(text.substr(at, next - at));
        if (next < text.size())
            result.append(to);
        at = next + from.size();
    }
    return result;
}

constexpr const char *kLineEndAdded = JOT_TEXT("Word", "a line end was added to it");
constexpr const char *kLineEndLost = JOT_TEXT("Word", "it lost its last line end");

constexpr std::array kPayloadForms = {
    PayloadForm{kLineEndAdded,
                [](std::string_view payload) -> std::optional<std::string> {
                    if (!payload.ends_with('\n'))
                        return std::nullopt;
                    payload.remove_suffix(payload.ends_with("\r\n") ? 2 : 1);
                    return std::string(payload);
                }},
    PayloadForm{kLineEndAdded,
                [](std::string_view payload) -> std::optional<std::string> {
                    const std::size_t end = payload.find_last_not_of("\r\n") + 1;
                    return std::string(payload.substr(0, end));
                }},
    PayloadForm{kLineEndLost,
                [](std::string_view payload) {
                    return std::optional(std::string(payload) + '\n');
                }},
    PayloadForm{kLineEndLost,
                [](std::string_view payload) {
                    return std::optional(std::string(payload) + "\r\n");
                }},
    PayloadForm{JOT_TEXT("Word", "its line ends are those of another system"),
                [](std::string_view payload) {
                    return std::optional(replaced(payload, "\r\n", "\n"));
                }},
    PayloadForm{JOT_TEXT("Word", "its line ends are those of another system"),
                [](std::string_view payload) {
                    return std::optional(replaced(replaced(payload, "\r\n", "\n"), "\n", "\r\n"));
                }},
    PayloadForm{JOT_TEXT("Word", "a byte order mark was put before it"),
                [](std::string_view payload) -> std::optional<std::string> {
                    if (!payload.starts_with(kByteOrderMark))
                        return std::nullopt;
                    return std::string(payload.substr(kByteOrderMark.size()));
                }},
    PayloadForm{JOT_TEXT("Word", "it lost its byte order mark"),
                [](std::string_view payload) {
                    return std::optional(std::string(kByteOrderMark) + std::string(payload));
                }},
    PayloadForm{JOT_TEXT("Word", "white space was put around it"),
                [](std::string_view payload) -> std::optional<std::string> {
                    constexpr std::string_view kBlanks = " \t\r\n";
                    const std::size_t begin = std::min(payload.find_first_not_of(kBlanks), payload.size());
                    const std::size_t end = payload.find_last_not_of(kBlanks) + 1;
                    return std::string(payload.substr(begin, std::max(begin, end) - begin));
                }},
    PayloadForm{JOT_TEXT("Word", "it is base64url-encoded already"),
                [](std::string_view payload) {
                    return decodeStrictBase64Url(payload);
                }},
    PayloadForm{JOT_TEXT("Word", "it is base64-encoded"),
                [](std::string_view payload) {
                    return decodeBase64(payload);
                }},
};

} // namespace

void offerMixes(const Case &subject, Readings &tokens)
{
    const TokenPieces own = piecesOf(subject);
    std::size_t tried = 0;
    for (const Token *neighbour : subject.subject.neighbours) {
        const auto other =
            neighbour->serialization == Serialization::Compact ? piecesOf(neighbour->text) : std::nullopt;
        if (!other || other->signature.empty())
            continue;
        if (++tried > kMostNeighbours)
            return;
        for (const Mix &mix : kMixes) {
            const TokenPieces mixed{mix.hasHeader ? other->header : own.header,
                                    mix.hasPayload ? other->payload : own.payload,
                                    mix.hasSignature ? other->signature : own.signature, own.tail};
            // The neighbour itself is no finding about this token, unless its signature stands here.
            if (mixed.header == other->header && mixed.payload == other->payload &&
                own.signature != other->signature)
                continue;
            offerToken(
                subject, tokens, mixed.text(),
                makeFinding("parts-from-two-tokens", subject.subject.range, {{kWordArgument, mix.word}}));
        }
    }
}

void offerOtherOrders(const Case &subject, Readings &tokens)
{
    const auto pieces = piecesOf(std::string_view(subject.subject.token.text));
    if (!subject.isCompact || !pieces || !pieces->tail.empty())
        return;
    std::array<std::string_view, 3> parts = {pieces->header, pieces->payload, pieces->signature};
    std::ranges::sort(parts);
    do {
        if (!isHeader(parts[0]))
            continue;
        const TokenPieces ordered{std::string(parts[0]), std::string(parts[1]), std::string(parts[2]), {}};
        offerToken(subject, tokens, ordered.text(), makeFinding("parts-out-of-order", subject.subject.range));
    } while (std::ranges::next_permutation(parts).found);
}

void offerWithEnd(const Case &subject, Readings &tokens)
{
    // Of a MAC the whole is known once the key is.
    if (!subject.signaturePart || (subject.algorithm && subject.algorithm->scheme == SignatureScheme::Hmac))
        return;
    TokenPieces pieces = piecesOf(subject);
    const std::size_t end = subject.signaturePart->range.end;
    const std::string cut = pieces.signature;
    for (const std::size_t bytes : signatureSizes(subject)) {
        const std::size_t size = encodedSize(bytes);
        if (cut.size() + 1 != size)
            continue;
        const std::size_t step = std::size_t{1} << (size * 6 - bytes * 8); // its unused bits are zero
        for (std::size_t value = 0; value < kBase64UrlAlphabet.size(); value += step) {
            pieces.signature = cut + kBase64UrlAlphabet[value];
            offerToken(subject, tokens, pieces.text(),
                       makeFinding("token-truncated", {end, end},
                                   {{"missing", std::string(1, kBase64UrlAlphabet[value])}, {"count", "1"}}));
        }
    }
}

void offerWithOtherPayload(const Case &subject, Readings &tokens)
{
    const auto detached = subject.subject.detachedPayload;
    if (!detached || !subject.payloadText.empty())
        return;
    const bool isUnencoded = subject.payloadPart && subject.payloadPart->isUnencoded;
    for (const PayloadForm &form : kPayloadForms) {
        const auto payload = form.read(*detached);
        if (!payload || *payload == *detached)
            continue;
        // RFC 7797 section 5.2: compact form has no place for a dot in there.
        if (isUnencoded && payload->find('.') != payload->npos)
            continue;
        TokenPieces pieces = piecesOf(subject);
        pieces.payload = isUnencoded ? *payload : encodeBase64Url(*payload);
        offerToken(
            subject, tokens, pieces.text(),
            makeFinding("payload-detached-differs", subject.subject.range, {{kWordArgument, form.word}}));
    }
}

} // namespace jotscope
