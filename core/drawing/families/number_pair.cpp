#include "core/crypto/recovery/signature_pair.h"
#include "core/drawing/families/building.h"
#include "core/findings/catalogue.h"

#include <algorithm>

namespace jotscope::drawing {

namespace {

using crypto::Curve;
using crypto::ScalarStanding;

/// The leading 64 bits that the order fills, of a number as long as it.
double leading(std::string_view number, std::size_t begin)
{
    double value = 0;
    for (std::size_t i = 0; i < 8 && begin + i < number.size(); ++i)
        value = value * 256 + static_cast<unsigned char>(number[begin + i]);
    return value;
}

/// `number` / `order`, big-endian and of one length; more than any order where it is far above.
double positionOf(std::string_view number, std::string_view order)
{
    const std::size_t begin = order.find_first_not_of('\0');
    if (number.substr(0, begin).find_first_not_of('\0') != std::string_view::npos)
        return 2;
    return leading(number, begin) / leading(order, begin);
}

std::size_t bitsOf(std::string_view number)
{
    const std::size_t first = number.find_first_not_of('\0');
    if (first == std::string_view::npos)
        return 0;
    std::size_t bits = 8 * (number.size() - first - 1);
    for (auto byte = static_cast<unsigned char>(number[first]); byte != 0;
         byte = static_cast<unsigned char>(byte >> 1U))
        ++bits;
    return bits;
}

std::vector<FindingArgument> numberArguments(std::string_view number, double position)
{
    return {{"bits", std::to_string(bitsOf(number))},
            {"percent", std::to_string(static_cast<int>(position * 100))}};
}

/// FIPS 186-5 section 6.4.2: from 1 to n - 1.
void tellScalar(DrawnField &field, std::string_view number, std::string_view order, ScalarStanding standing)
{
    field.scale = Scale{positionOf(number, order), false};
    field.state = standing == ScalarStanding::InRange ? FieldState::NotCompared : FieldState::Differs;
    field.note = {standing == ScalarStanding::Zero ? JOT_TEXT("Drawing", "Zero, which no valid signature has")
                  : standing == ScalarStanding::TooLarge
                      ? JOT_TEXT("Drawing", "n or more, which no valid signature has")
                      : JOT_TEXT("Drawing", "A number of %{bits} bits, at %{percent} % of n"),
                  numberArguments(number, field.scale->position)};
}

void tellLowHalf(DrawnField &field, std::string_view number, const crypto::SignaturePair &pair)
{
    field.scale->hasLowHalf = true;
    if (pair.secondStanding != ScalarStanding::InRange)
        return;
    field.note = {
        pair.isLow ? JOT_TEXT("Drawing", "A number of %{bits} bits, at %{percent} % of n: low, at most n / 2")
                   : JOT_TEXT("Drawing",
                              "A number of %{bits} bits, at %{percent} % of n: high; n − s verifies as well"),
        numberArguments(number, field.scale->position)};
}

struct DerPair
{
    ByteRange sequence, firstHeader, first, secondHeader, second;
};

/// One whole ECDSA-Sig-Value with lengths below 256 (RFC 3279 section 2.2.3).
std::optional<DerPair> readDer(std::string_view der)
{
    std::size_t at = 0;
    const auto header = [&](char tag) -> std::optional<std::pair<ByteRange, std::size_t>> {
        const std::size_t begin = at;
        if (der.size() < at + 2 || der[at] != tag)
            return std::nullopt;
        auto size = static_cast<unsigned char>(der[at + 1]);
        at += 2;
        if (size == 0x81 && at < der.size())
            size = static_cast<unsigned char>(der[at++]);
        else if (size > 0x7f)
            return std::nullopt;
        return size <= der.size() - at ? std::optional(std::pair(ByteRange{begin, at}, std::size_t{size}))
                                       : std::nullopt;
    };
    DerPair pair;
    const auto whole = header('\x30');
    if (!whole || at + whole->second != der.size())
        return std::nullopt;
    pair.sequence = whole->first;
    for (auto [head, number] :
         {std::pair(&pair.firstHeader, &pair.first), std::pair(&pair.secondHeader, &pair.second)}) {
        const auto element = header('\x02');
        if (!element || element->second == 0)
            return std::nullopt;
        *head = element->first;
        *number = {at, at + element->second};
        at += element->second;
    }
    return at == der.size() ? std::optional(pair) : std::nullopt;
}

/// Padded or cut to `size`; nothing where digits would be lost.
std::optional<std::string> ofSize(std::string_view number, std::size_t size)
{
    const std::size_t first = std::min(number.find_first_not_of('\0'), number.size());
    number.remove_prefix(first);
    if (number.size() > size)
        return std::nullopt;
    return std::string(size - number.size(), '\0') + std::string(number);
}

void drawDer(const Subject &subject, const DerPair &pair, SignatureDrawing &drawing)
{
    const auto in = [&](ByteRange range) {
        return subject.signature.substr(range.begin, range.size());
    };
    const Curve curve = *subject.algorithm->curve;
    const std::string order = crypto::groupOrder(curve);
    DrawnSection section;
    section.part = subject.part;
    section.title.english = JOT_TEXT("Drawing", "Signature");
    section.note.english = JOT_TEXT("Drawing", "In DER; JOSE puts r and s side by side in their full length");
    addField(section, FieldKind::DerSequence, in(pair.sequence)).state = FieldState::Differs;
    const auto r = ofSize(in(pair.first), order.size());
    const auto s = ofSize(in(pair.second), order.size());
    const auto standings = r && s ? crypto::signaturePair(curve, *r + *s) : std::nullopt;
    addField(section, FieldKind::DerInteger, in(pair.firstHeader)).state = FieldState::Differs;
    DrawnField &first = addField(section, FieldKind::R, in(pair.first));
    if (standings)
        tellScalar(first, *r, order, standings->firstStanding);
    addField(section, FieldKind::DerInteger, in(pair.secondHeader)).state = FieldState::Differs;
    DrawnField &second = addField(section, FieldKind::S, in(pair.second));
    if (standings) {
        tellScalar(second, *s, order, standings->secondStanding);
        tellLowHalf(second, *s, *standings);
    }
    drawing.sections.push_back(std::move(section));
}

Curve curveOf(const Subject &subject)
{
    if (subject.algorithm->curve)
        return *subject.algorithm->curve;
    if (!subject.keys.empty() && subject.keys.front()->asymmetric()->curve())
        return *subject.keys.front()->asymmetric()->curve();
    return subject.signature.size() == 2 * crypto::fieldSize(Curve::Ed448) ? Curve::Ed448 : Curve::Ed25519;
}

} // namespace

void drawEcdsa(const Subject &subject, SignatureDrawing &drawing)
{
    const Curve curve = curveOf(subject);
    const auto pair = crypto::signaturePair(curve, subject.signature);
    if (!pair) {
        if (const auto der = readDer(subject.signature))
            return drawDer(subject, *der, drawing);
        drawing.sections.push_back(plainSection(subject, subject.algorithm->signatureSize));
        return;
    }
    const std::string order = crypto::groupOrder(curve);
    DrawnSection section;
    section.part = subject.part;
    section.title.english = JOT_TEXT("Drawing", "Two numbers from 1 to n − 1");
    section.note = {JOT_TEXT("Drawing", "n is the order of %{curve}"),
                    {{"curve", std::string(curveName(curve))}}};
    const std::string_view r = subject.signature.substr(0, pair->first.end);
    const std::string_view s = subject.signature.substr(pair->second.begin);
    tellScalar(addField(section, FieldKind::R, r), r, order, pair->firstStanding);
    DrawnField &second = addField(section, FieldKind::S, s);
    tellScalar(second, s, order, pair->secondStanding);
    tellLowHalf(second, s, *pair);
    drawing.sections.push_back(std::move(section));
}

void drawEdDsa(const Subject &subject, SignatureDrawing &drawing)
{
    const Curve curve = curveOf(subject);
    const auto pair = crypto::signaturePair(curve, subject.signature);
    if (!pair) {
        drawing.sections.push_back(plainSection(subject, 2 * crypto::fieldSize(curve)));
        return;
    }
    const std::string order = crypto::groupOrder(curve);
    DrawnSection section;
    section.part = subject.part;
    section.title.english = JOT_TEXT("Drawing", "A point and a number");
    section.note = {JOT_TEXT("Drawing", "On %{curve}, least significant byte first"),
                    {{"curve", std::string(curveName(curve))}}};
    const std::string_view point = subject.signature.substr(0, pair->first.end);
    const bool isCanonical = crypto::isCanonicalPoint(curve, point);
    DrawnField &first =
        addField(section, FieldKind::Point, point,
                 {isCanonical ? JOT_TEXT("Drawing", "A point: its y coordinate and the sign of x")
                              : JOT_TEXT("Drawing", "No canonical point: its y coordinate is not below p"),
                  {}});
    first.state = isCanonical ? FieldState::NotCompared : FieldState::Differs;
    std::string number(subject.signature.substr(pair->second.begin));
    DrawnField &second = addField(section, FieldKind::Scalar, number);
    std::ranges::reverse(number); // RFC 8032 section 5.1: little-endian
    second.scale = Scale{positionOf(number, order), false, "0", "L − 1"};
    const bool isInRange = pair->secondStanding != ScalarStanding::TooLarge;
    second.state = isInRange ? FieldState::NotCompared : FieldState::Differs;
    second.note = {isInRange ? JOT_TEXT("Drawing", "A number of %{bits} bits, at %{percent} % of L")
                             : JOT_TEXT("Drawing", "Not canonical: L or more, which no valid signature has"),
                   numberArguments(number, second.scale->position)};
    drawing.sections.push_back(std::move(section));
}

} // namespace jotscope::drawing
