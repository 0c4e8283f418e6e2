#include "core/diagnosis/tokens/pasted/pasted_encodings.h"
#include "core/diagnosis/tokens/pasted/pasted_runs.h"
#include "core/diagnosis/tokens/token_offers.h"
#include "core/diagnosis/tokens/token_pieces.h"
#include "core/findings/catalogue.h"
#include "core/text/encodings/base64url.h"

#include <algorithm>
#include <array>

namespace jotscope {

namespace {

struct PartChoice
{
    bool header, payload, signature;
    const char *word;
};

/// A signature alone is left to the hypotheses about its form.
constexpr std::array kChoices = {
    PartChoice{true, true, true, JOT_TEXT("Word", "header, payload and signature")},
    PartChoice{true, true, false, JOT_TEXT("Word", "header and payload")},
    PartChoice{true, false, false, JOT_TEXT("Word", "header")},
    PartChoice{false, true, false, JOT_TEXT("Word", "payload")},
    PartChoice{true, false, true, JOT_TEXT("Word", "header and signature")},
    PartChoice{false, true, true, JOT_TEXT("Word", "payload and signature")},
};

constexpr const char *kStandardBase64 = JOT_TEXT("Word", "standard base64");

/// The base64url text that `text` is an encoding of, in either alphabet.
std::optional<std::string> encodedWithin(std::string_view text)
{
    if (text.empty())
        return std::nullopt;
    const Base64UrlDecoding decoding = decodeBase64Url(text);
    if (decoding.bytes.empty() || !isBase64UrlText(decoding.bytes))
        return std::nullopt;
    return decoding.bytes;
}

std::string asBase64Url(std::string text)
{
    std::ranges::replace(text, '+', '-');
    std::ranges::replace(text, '/', '_');
    text.erase(text.find_last_not_of('=') + 1);
    return text;
}

/// In base64url what may be in the other alphabet.
template<typename Offer>
void offerOtherAlphabet(const TokenPieces &pieces, const Offer &offer)
{
    TokenPieces url = pieces;
    url.header = asBase64Url(pieces.header);
    url.payload = asBase64Url(pieces.payload);
    url.signature = asBase64Url(pieces.signature);
    if (url.text() == pieces.text())
        return;
    offer(url.text(), kStandardBase64);
    // Where the signer left the signed parts in the other alphabet, only the signature was changed.
    offer(TokenPieces{pieces.header, pieces.payload, url.signature, pieces.tail}.text(), kStandardBase64);
    offer(TokenPieces{pieces.header, url.payload, url.signature, pieces.tail}.text(), kStandardBase64);
}

/// The token together with what follows it without a gap: a slash ends a token that is whole already, as far
/// as its length tells, and may be one of its signature's characters all the same.
std::optional<TokenPieces> piecesOfRun(const Case &subject)
{
    const PastedRuns around = runsAround(subject.subject.paste, subject.subject.range);
    if (!subject.isCompact || around.first >= around.runs.size())
        return std::nullopt;
    const std::string &text = around.runs[around.first].text;
    return text.size() > subject.subject.token.text.size() ? piecesOf(text) : std::nullopt;
}

} // namespace

void offerDecodedOnce(const Case &subject, Readings &tokens)
{
    const TokenPieces pieces = piecesOf(subject);
    const auto header = encodedWithin(pieces.header);
    const auto payload = encodedWithin(pieces.payload);
    const auto signature = encodedWithin(pieces.signature);
    const auto offer = [&](std::string text, const char *word) {
        offerToken(subject, tokens, std::move(text),
                   makeFinding("token-encoded-twice", subject.subject.range, {{kWordArgument, word}}));
    };
    for (const PartChoice &choice : kChoices) {
        if ((choice.header && !header) || (choice.payload && !payload) || (choice.signature && !signature))
            continue;
        TokenPieces decoded = pieces;
        if (choice.header)
            decoded.header = *header;
        if (choice.payload)
            decoded.payload = *payload;
        if (choice.signature)
            decoded.signature = *signature;
        offer(decoded.text(), choice.word);
    }
    // The whole of it, dots and all, in one part.
    for (const std::string &part : {pieces.header, pieces.payload, subject.subject.token.text}) {
        std::string inner = decodeBase64Url(part).bytes;
        if (const auto parts = piecesOf(inner); parts && isHeader(parts->header))
            offer(std::move(inner), JOT_TEXT("Word", "token"));
    }
}

void offerReencoded(const Case &subject, Readings &tokens)
{
    const auto offer = [&](std::string text, const char *word) {
        if (piecesOf(text))
            offerToken(subject, tokens, std::move(text),
                       makeFinding("token-re-encoded", subject.subject.range, {{kWordArgument, word}}));
    };
    for (PastedReading &reading : decodedPastes(subject.subject.paste, subject.subject.range))
        offer(std::move(reading.text), reading.word);
    offerOtherAlphabet(piecesOf(subject), offer);
    if (const auto pieces = piecesOfRun(subject))
        offerOtherAlphabet(*pieces, offer);
}

} // namespace jotscope
