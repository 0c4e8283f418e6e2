#include "core/diagnosis/slips/slip_cause.h"

#include "core/diagnosis/tokens/token_pieces.h"
#include "core/jose/keys/names/key_name.h"
#include "core/text/encodings/base64url.h"
#include "core/text/utf8.h"

#include <algorithm>

namespace jotscope {

namespace {

/// A part, and where it begins in `signedText`.
struct PlacedPart
{
    const TokenPart *part;
    std::size_t begin;
    std::size_t size;
};

std::vector<PlacedPart> placedParts(const Case &subject)
{
    std::vector<PlacedPart> placed;
    if (subject.isCompact) {
        for (const TokenPart &part : subject.subject.token.parts) {
            if (part.name != PartName::Disclosure && part.name != PartName::KeyBinding)
                placed.push_back({&part, part.inText.begin, part.inText.size()});
        }
        return placed;
    }
    std::size_t at = 0;
    for (const auto &[part, text] : {std::pair{subject.headerPart, subject.headerText},
                                     std::pair{subject.payloadPart, subject.payloadText},
                                     std::pair{subject.signaturePart, subject.signatureText}}) {
        if (part)
            placed.push_back({part, at, text.size()});
        at += text.size() + 1;
    }
    return placed;
}

/// The part that the character at `at` belongs to; a dot belongs to the part before it.
const PlacedPart *partAt(const std::vector<PlacedPart> &placed, std::size_t at)
{
    const auto after = std::ranges::find_if(placed, [at](const PlacedPart &one) { return one.begin > at; });
    return after == placed.begin() ? nullptr : &*(after - 1);
}

/// In the paste.
ByteRange placeOf(const std::vector<PlacedPart> &placed, ByteRange characters)
{
    const PlacedPart *part = partAt(placed, characters.begin);
    if (!part)
        return {};
    const std::size_t first = characters.begin - part->begin;
    const ByteRange whole = part->part->range;
    if (first >= part->size)
        return {whole.end, whole.end + std::min<std::size_t>(characters.size(), 1)};
    const std::size_t last = std::min(first + characters.size(), part->size);
    if (whole.size() == part->size)
        return {whole.begin + first, whole.begin + last};
    return part->part->characters.toSource({first, last});
}

/// What stands at `place`, with what is beside it.
std::string_view neighbourhood(std::string_view text, ByteRange place, std::size_t radius)
{
    const std::size_t begin = place.begin - std::min(place.begin, radius);
    return text.substr(begin, place.end + radius - begin);
}

struct Difference
{
    std::string before;
    std::string after;
};

/// Where two texts differ, each with its neighbourhood.
Difference differenceOf(std::string_view before, std::string_view after)
{
    constexpr std::size_t kRadius = 12;
    const auto [first, ignored] = std::ranges::mismatch(before, after);
    const auto at = static_cast<std::size_t>(first - before.begin());
    return {excerpt(neighbourhood(before, {at, at + 1}, kRadius)),
            excerpt(neighbourhood(after, {at, at + 1}, kRadius))};
}

Cause causeOf(const Case &subject, Finding finding, std::string original, const KeyCandidate &candidate)
{
    Cause cause;
    cause.steps = candidate.steps;
    cause.steps.push_back(std::move(finding));
    cause.certainty = Certainty::Proven;
    cause.fixes = candidate.fixes;
    cause.fixes.emplace_back(TokenFix{std::move(original) + piecesOf(subject).tail});
    cause.key = candidate.origin ? candidate.origin : candidate.key;
    return cause;
}

bool isCaseChange(std::string_view text, const Edit &edit)
{
    return edit.removed == 1 && edit.count == 1 && isOtherCase(text[edit.at], edit.characters[0]);
}

Finding findingOf(const Case &subject, const std::string &text, const std::string &original, const Edit &edit,
                  const KeyCandidate &candidate)
{
    constexpr std::size_t kRadius = 2;
    const auto placed = placedParts(subject);
    const ByteRange found{edit.at, edit.at + edit.removed};
    const ByteRange place = placeOf(placed, found);
    const PlacedPart *part = partAt(placed, edit.at);
    const bool isAtDot =
        std::string_view(text).substr(edit.at, edit.removed).find('.') != std::string::npos ||
        edit.inserted().find('.') != std::string_view::npos;
    std::vector<FindingArgument> args{
        {"found", std::string(neighbourhood(text, found, kRadius))},
        {"original", std::string(neighbourhood(original, {edit.at, edit.at + edit.count}, kRadius))}};
    if (edit.count == 0) {
        args.push_back({"extra", text.substr(edit.at, edit.removed)});
        return makeFinding("token-extra-characters", place, std::move(args));
    }
    const PartName name = part ? part->part->name : PartName::Header;
    if (isCaseChange(text, edit)) {
        args.push_back({kWordArgument, std::string(partName(name))});
        return makeFinding("token-letter-case", place, std::move(args));
    }
    const auto pieces = piecesOf(original);
    if (pieces && !isAtDot && name == PartName::Header) {
        constexpr std::size_t kLongest = 200;
        args.push_back({"header", excerpt(decodeBase64Url(pieces->header).bytes, kLongest)});
        return makeFinding("header-changed", place, std::move(args));
    }
    if (pieces && !isAtDot && name == PartName::Payload) {
        Difference difference = differenceOf(decodeBase64Url(pieces->payload).bytes, subject.payloadBytes);
        args.push_back({"key", keyName(*candidate.key)});
        args.push_back({"signed", std::move(difference.before)});
        args.push_back({"actual", std::move(difference.after)});
        return makeFinding("payload-changed", place, std::move(args));
    }
    return makeFinding("token-character-changed", place, std::move(args));
}

} // namespace

std::string signedText(const Case &subject)
{
    if (!subject.isCompact) {
        TokenPieces pieces = piecesOf(subject);
        pieces.tail.clear();
        return pieces.text();
    }
    const std::string &text = subject.subject.token.text;
    return text.substr(0, text.find('~'));
}

Cause slipCause(const Case &subject, const Edit &edit, const KeyCandidate &candidate)
{
    const std::string text = signedText(subject);
    std::string original = edit.appliedTo(text);
    Finding finding = findingOf(subject, text, original, edit, candidate);
    return causeOf(subject, std::move(finding), std::move(original), candidate);
}

Cause clippingCause(const Case &subject, std::string_view missing, const KeyCandidate &candidate)
{
    const std::size_t end = subject.signaturePart->range.end;
    return causeOf(
        subject,
        makeFinding("token-truncated", {end, end},
                    {{"missing", std::string(missing)}, {"count", std::to_string(missing.size())}}),
        signedText(subject) + std::string(missing), candidate);
}

Cause foreignCharacterCause(const Case &subject, const std::string &original, ByteRange where,
                            std::string_view character, const KeyCandidate &candidate)
{
    const std::string found = excerpt(subject.subject.paste.substr(where.begin, where.size()));
    return causeOf(subject,
                   character.empty() ? makeFinding("token-extra-characters", where, {{"extra", found}})
                                     : makeFinding("token-character-changed", where,
                                                   {{"found", found}, {"original", std::string(character)}}),
                   original, candidate);
}

Cause letterCaseCause(const Case &subject, const std::string &signature, const KeyCandidate &candidate)
{
    return causeOf(subject,
                   makeFinding("token-letter-case", subject.signaturePart->range,
                               {{kWordArgument, std::string(partName(PartName::Signature))}}),
                   subject.signingInput + '.' + signature, candidate);
}

} // namespace jotscope
