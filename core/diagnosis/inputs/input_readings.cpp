#include "core/diagnosis/inputs/input_readings.h"

#include "core/diagnosis/bounds.h"
#include "core/diagnosis/hypotheses.h"
#include "core/findings/catalogue.h"
#include "core/text/utf8.h"

#include <algorithm>

namespace jotscope {

namespace {

/// Of longer inputs only digests.
template<void (*offer)(const Case &, Readings &)>
void ifCopiesAreCheap(const Case &subject, Readings &inputs)
{
    if (subject.signingInput.size() <= kMostCopiedBytes)
        offer(subject, inputs);
}

/// The plainest explanation first: of two that offer one text, the first is told.
constexpr InputHypothesis kHypotheses[] = {
    {"input-graph-nonce", ifCopiesAreCheap<offerGraphNonce>},
    {"input-alb-padding", ifCopiesAreCheap<offerAlbPadding>},
    {"input-with-padding", ifCopiesAreCheap<offerPadding>},
    {"input-standard-base64", ifCopiesAreCheap<offerStandardBase64>},
    {"input-line-break", ifCopiesAreCheap<offerLineBreaks>},
    {"input-trailing-dot", ifCopiesAreCheap<offerTrailingDot>},
    {"input-without-dot", ifCopiesAreCheap<offerWithoutDot>},
    {"input-payload-only", ifCopiesAreCheap<offerOnePart>},
    {"input-unencoded-payload", ifCopiesAreCheap<offerUnencodedPayload>},
    {"input-encoded-payload", ifCopiesAreCheap<offerEncodedPayload>},
    {"input-decoded-bytes", ifCopiesAreCheap<offerDecodedBytes>},
    {"input-hashed-twice", offerHashedTwice},
    {"input-prehashed", offerPrehashed},
    {"input-reserialised", ifCopiesAreCheap<offerReserialised>, Turn::Late},
};

ByteRange placeOf(const TokenPart *part)
{
    return part ? part->range : ByteRange{};
}

} // namespace

std::span<const InputHypothesis> inputHypotheses()
{
    return kHypotheses;
}

SignedHalves::SignedHalves(const Case &subject)
{
    const std::string_view input = subject.signingInput;
    const std::size_t dot = std::min(input.find('.'), input.size());
    header = input.substr(0, dot);
    payload = input.substr(std::min(dot + 1, input.size()));
}

std::string inLines(std::string_view text, std::size_t width, std::string_view lineBreak)
{
    std::string lines;
    for (std::size_t at = 0; at < text.size(); at += width) {
        if (at != 0)
            lines += lineBreak;
        lines += text.substr(at, width);
    }
    return lines;
}

std::string inUtf16(std::string_view utf8, bool isLittleEndian)
{
    std::string bytes;
    const auto put = [&](char32_t unit) {
        const auto high = static_cast<char>(unit >> 8);
        const auto low = static_cast<char>(unit & 0xFF);
        bytes += isLittleEndian ? low : high;
        bytes += isLittleEndian ? high : low;
    };
    for (std::size_t at = 0; at < utf8.size();) {
        const auto [codePoint, size] = characterAt(utf8, at);
        if (codePoint >= 0x10000)
            put(0xD800 + ((codePoint - 0x10000) >> 10));
        put(codePoint >= 0x10000 ? 0xDC00 + ((codePoint - 0x10000) & 0x3FF) : codePoint);
        at += size;
    }
    return bytes;
}

Finding inputFinding(const Case &subject, std::string_view id, std::vector<FindingArgument> args)
{
    const ByteRange header = placeOf(subject.headerPart);
    const ByteRange payload = placeOf(subject.payloadPart);
    const bool isInOnePiece = subject.isCompact && header.end <= payload.begin;
    return makeFinding(id, isInOnePiece ? ByteRange{header.begin, payload.end} : payload, std::move(args));
}

Finding partFinding(const Case &subject, std::string_view id, SignedPart part,
                    std::vector<FindingArgument> args)
{
    static constexpr const char *kNames[] = {JOT_TEXT("Word", "header"), JOT_TEXT("Word", "payload"),
                                             JOT_TEXT("Word", "header and payload")};
    args.push_back({kPartArgument, kNames[static_cast<std::size_t>(part)]});
    Finding finding = inputFinding(subject, id, std::move(args));
    if (part != SignedPart::Both)
        finding.where = placeOf(part == SignedPart::Header ? subject.headerPart : subject.payloadPart);
    return finding;
}

} // namespace jotscope
