#include "core/diagnosis/forms/signature_forms.h"

#include "core/diagnosis/hypotheses.h"

#include <algorithm>

namespace jotscope {

namespace {

/// The plainest explanation first: of two that offer one value, the first is told.
constexpr SignatureHypothesis kHypotheses[] = {
    {"sig-der-encoded", offerDerUnpacked},        {"sig-hex-encoded", offerDigitsRead},
    {"sig-double-encoded", offerOnceMoreDecoded}, {"sig-byte-list", offerByteListsRead},
    {"sig-padded", offerPaddingRemoved},          {"sig-leading-zero-dropped", offerLeadingZerosRestored},
    {"sig-swapped-r-s", offerHalvesExchanged},    {"sig-little-endian", offerBytesReversed},
    {"sig-standard-base64", offerOtherAlphabets}, {"sig-extra-bytes", offerExtraBytesCut},
};

void addOnce(std::vector<std::size_t> &sizes, std::size_t size)
{
    if (size != 0 && std::ranges::find(sizes, size) == sizes.end())
        sizes.push_back(size);
}

/// In bytes; 0 for keys that make no signatures.
std::size_t signatureSizeOf(const Key &key)
{
    constexpr std::size_t kEd25519 = 64; // RFC 8032 section 5.1.6
    constexpr std::size_t kEd448 = 114;  // RFC 8032 section 5.2.6
    if (key.type() == KeyType::Rsa)
        return (key.bits() + 7) / 8;
    if (key.type() == KeyType::Okp)
        return key.asymmetric()->curve() == crypto::Curve::Ed448     ? kEd448
               : key.asymmetric()->curve() == crypto::Curve::Ed25519 ? kEd25519
                                                                     : 0;
    return 0;
}

} // namespace

std::span<const SignatureHypothesis> signatureHypotheses()
{
    return kHypotheses;
}

Readings unwrappedSignatures(const Case &subject)
{
    Readings readings;
    readings.offer(std::string(subject.signatureBytes), std::vector<Finding>{});
    offerDigitsRead(subject, readings);
    offerOnceMoreDecoded(subject, readings);
    offerByteListsRead(subject, readings);
    return readings;
}

std::vector<std::size_t> demandedSizes(const Case &subject)
{
    std::vector<std::size_t> sizes;
    if (subject.algorithm)
        addOnce(sizes, subject.algorithm->signatureSize);
    for (const std::size_t field : fieldSizes(subject))
        addOnce(sizes, 2 * field);
    const bool keyDecides = !subject.algorithm || subject.algorithm->signatureSize == 0;
    for (const KeyPointer &key : subject.subject.keys) {
        if (keyDecides)
            addOnce(sizes, signatureSizeOf(*key));
    }
    return sizes;
}

std::vector<std::size_t> fieldSizes(const Case &subject)
{
    std::vector<std::size_t> sizes;
    if (subject.algorithm && subject.algorithm->scheme == SignatureScheme::Ecdsa)
        addOnce(sizes, subject.algorithm->signatureSize / 2);
    for (const KeyPointer &key : subject.subject.keys) {
        if (key->type() == KeyType::Ec)
            addOnce(sizes, fieldSize(*key->asymmetric()->curve()));
    }
    return sizes;
}

std::string numberOfSize(std::string_view number, std::size_t size)
{
    number.remove_prefix(std::min(number.find_first_not_of('\0'), number.size()));
    return number.size() > size ? std::string() : std::string(size - number.size(), '\0').append(number);
}

Finding formFinding(const Case &subject, std::string_view id, std::vector<FindingArgument> args)
{
    return makeFinding(id, subject.signaturePart ? subject.signaturePart->range : ByteRange{},
                       std::move(args));
}

} // namespace jotscope
