#include "core/diagnosis/inputs/input_readings.h"
#include "core/findings/catalogue.h"
#include "core/text/encodings/base64url.h"

#include <algorithm>

namespace jotscope {

namespace {

/// RFC 2045 section 6.8.
constexpr std::size_t kMimeLine = 76;

std::string padded(std::string_view text)
{
    return std::string(text).append((4 - text.size() % 4) % 4, '=');
}

/// In the alphabet of standard base64.
std::string standard(std::string_view text)
{
    std::string changed(text);
    std::ranges::replace(changed, '-', '+');
    std::ranges::replace(changed, '_', '/');
    return changed;
}

bool isPayloadUnencoded(const Case &subject)
{
    return subject.payloadPart && subject.payloadPart->isUnencoded;
}

std::string joined(std::string_view header, std::string_view payload)
{
    return std::string(header).append(1, '.').append(payload);
}

} // namespace

bool isFromLoadBalancer(const Case &subject)
{
    return subject.header.string("signer").starts_with("arn:aws") &&
           subject.header.string("signer").find(":elasticloadbalancing:") != std::string::npos;
}

void offerAlbPadding(const Case &subject, Readings &inputs)
{
    const SignedHalves halves(subject);
    const std::string text = joined(padded(halves.header), padded(halves.payload));
    if (isFromLoadBalancer(subject) && text != subject.signingInput)
        inputs.offer(text, inputFinding(subject, "input-alb-padding"));
}

void offerPadding(const Case &subject, Readings &inputs)
{
    if (isPayloadUnencoded(subject))
        return;
    const SignedHalves halves(subject);
    const std::string header = padded(halves.header);
    const std::string payload = padded(halves.payload);
    const bool isHeaderLonger = header != halves.header;
    const bool isPayloadLonger = payload != halves.payload;
    if (isPayloadLonger)
        inputs.offer(joined(halves.header, payload),
                     partFinding(subject, "input-with-padding", SignedPart::Payload));
    if (isHeaderLonger)
        inputs.offer(joined(header, halves.payload),
                     partFinding(subject, "input-with-padding", SignedPart::Header));
    if (isHeaderLonger && isPayloadLonger)
        inputs.offer(joined(header, payload), partFinding(subject, "input-with-padding", SignedPart::Both));
}

void offerStandardBase64(const Case &subject, Readings &inputs)
{
    if (isPayloadUnencoded(subject))
        return;
    const SignedHalves halves(subject);
    const std::string header = standard(halves.header);
    const std::string payload = standard(halves.payload);
    const auto offer = [&](const std::string &text, const char *word) {
        if (text != subject.signingInput)
            inputs.offer(text, inputFinding(subject, "input-standard-base64", {{kWordArgument, word}}));
    };
    const bool isAnotherAlphabet = header != halves.header || payload != halves.payload;
    if (isAnotherAlphabet) {
        offer(joined(padded(header), padded(payload)), JOT_TEXT("Word", "with its padding"));
        offer(joined(header, payload), JOT_TEXT("Word", "without its padding"));
        offer(joined(halves.header, padded(payload)), JOT_TEXT("Word", "the payload alone"));
        offer(joined(halves.header, payload), JOT_TEXT("Word", "the payload alone, without its padding"));
    }
    for (const char *lineBreak : {"\r\n", "\n"}) {
        const std::string headerLines = inLines(padded(header), kMimeLine, lineBreak);
        const std::string payloadLines = inLines(padded(payload), kMimeLine, lineBreak);
        if (headerLines.size() + payloadLines.size() == padded(header).size() + padded(payload).size())
            continue;
        offer(joined(headerLines, payloadLines), JOT_TEXT("Word", "in lines of 76 characters"));
        offer(joined(headerLines + lineBreak, payloadLines + lineBreak),
              JOT_TEXT("Word", "in lines of 76 characters"));
    }
}

void offerUnencodedPayload(const Case &subject, Readings &inputs)
{
    const SignedHalves halves(subject);
    if (!isPayloadUnencoded(subject) && !subject.payloadBytes.empty())
        inputs.offer(joined(halves.header, subject.payloadBytes),
                     partFinding(subject, "input-unencoded-payload", SignedPart::Payload));
}

void offerEncodedPayload(const Case &subject, Readings &inputs)
{
    const SignedHalves halves(subject);
    if (isPayloadUnencoded(subject))
        inputs.offer(joined(halves.header, encodeBase64Url(halves.payload)),
                     partFinding(subject, "input-encoded-payload", SignedPart::Payload));
}

} // namespace jotscope
