#include "core/diagnosis/inputs/input_readings.h"
#include "core/findings/catalogue.h"

namespace jotscope {

void offerOnePart(const Case &subject, Readings &inputs)
{
    const SignedHalves halves(subject);
    if (!halves.payload.empty())
        inputs.offer(std::string(halves.payload),
                     partFinding(subject, "input-payload-only", SignedPart::Payload));
    if (!halves.header.empty())
        inputs.offer(std::string(halves.header),
                     partFinding(subject, "input-payload-only", SignedPart::Header));
}

void offerDecodedBytes(const Case &subject, Readings &inputs)
{
    const std::string header(subject.headerBytes);
    const std::string payload(subject.payloadBytes);
    const SignedHalves halves(subject);
    const auto offer = [&](std::string text, const char *word) {
        inputs.offer(std::move(text), inputFinding(subject, "input-decoded-bytes", {{kWordArgument, word}}));
    };
    offer(header + "." + payload, JOT_TEXT("Word", "the decoded header, a dot and the decoded payload"));
    offer(header + payload, JOT_TEXT("Word", "the decoded header and the decoded payload without a dot"));
    offer(header + "." + std::string(halves.payload),
          JOT_TEXT("Word", "the decoded header, a dot and the encoded payload"));
    if (!payload.empty())
        offer(payload, JOT_TEXT("Word", "the decoded payload"));
    for (const bool isLittleEndian : {true, false})
        offer(inUtf16(subject.signingInput, isLittleEndian),
              JOT_TEXT("Word", "the encoded text in UTF-16, two bytes a character"));
}

void offerLineBreaks(const Case &subject, Readings &inputs)
{
    const SignedHalves halves(subject);
    const std::string header(halves.header);
    const std::string payload(halves.payload);
    const auto offer = [&](std::string text, const char *word) {
        inputs.offer(std::move(text), inputFinding(subject, "input-line-break", {{kWordArgument, word}}));
    };
    for (const char *lineBreak : {"\n", "\r\n"}) {
        offer(subject.signingInput + lineBreak, JOT_TEXT("Word", "at the end"));
        offer(header + lineBreak + "." + payload + lineBreak,
              JOT_TEXT("Word", "after the header and after the payload"));
        offer(header + lineBreak + "." + payload, JOT_TEXT("Word", "after the header"));
        offer(header + "." + lineBreak + payload, JOT_TEXT("Word", "after the dot"));
        // What base64 and openssl print, with the alphabet changed afterwards.
        for (const std::size_t width : {76U, 64U}) {
            const std::string lines =
                inLines(header, width, lineBreak) + "." + inLines(payload, width, lineBreak);
            if (lines == subject.signingInput)
                continue;
            offer(lines, JOT_TEXT("Word", "after every so many characters"));
            offer(inLines(header, width, lineBreak) + lineBreak + "." + inLines(payload, width, lineBreak) +
                      lineBreak,
                  JOT_TEXT("Word", "after every so many characters"));
        }
    }
}

void offerWithoutDot(const Case &subject, Readings &inputs)
{
    const SignedHalves halves(subject);
    inputs.offer(std::string(halves.header) + std::string(halves.payload),
                 inputFinding(subject, "input-without-dot"));
}

void offerTrailingDot(const Case &subject, Readings &inputs)
{
    inputs.offer(subject.signingInput + ".", inputFinding(subject, "input-trailing-dot"));
}

} // namespace jotscope
