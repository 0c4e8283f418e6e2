#include "core/diagnosis/forms/signature_forms.h"
#include "core/findings/catalogue.h"

#include <algorithm>
#include <array>

namespace jotscope {

namespace {

/// Of two to the power of 64 signatures, one has more zero bytes in front of a number.
constexpr std::size_t kZeroBytes = 8;

constexpr unsigned char kSequence = 0x30;
constexpr unsigned char kInteger = 0x02;

/// Takes tag and length off the front of `der`.
std::optional<std::size_t> takeHead(std::string_view &der, unsigned char tag)
{
    constexpr unsigned kLongForm = 0x80;
    constexpr std::size_t kLengthBytes = 4;
    if (der.size() < 2 || static_cast<unsigned char>(der[0]) != tag)
        return std::nullopt;
    std::size_t length = static_cast<unsigned char>(der[1]);
    der.remove_prefix(2);
    if (length < kLongForm)
        return length;
    const std::size_t count = length - kLongForm;
    if (count > kLengthBytes || count > der.size())
        return std::nullopt;
    length = 0;
    for (const char byte : der.substr(0, count))
        length = length << 8 | static_cast<unsigned char>(byte);
    der.remove_prefix(count);
    return length;
}

std::optional<std::string_view> takeInteger(std::string_view &der)
{
    const std::optional<std::size_t> length = takeHead(der, kInteger);
    if (!length || *length > der.size())
        return std::nullopt;
    const std::string_view number = der.substr(0, *length);
    der.remove_prefix(*length);
    return number;
}

std::vector<Finding> withStep(const Reading &reading, Finding step)
{
    std::vector<Finding> steps = reading.steps;
    steps.push_back(std::move(step));
    return steps;
}

std::vector<FindingArgument> sizes(std::size_t actual, std::size_t expected, const char *word)
{
    return {
        {"actual", std::to_string(actual)}, {"expected", std::to_string(expected)}, {kWordArgument, word}};
}

std::string reversed(std::string_view bytes)
{
    return {bytes.rbegin(), bytes.rend()};
}

/// `reading` with the zero bytes that one of its numbers, or both, lack.
void offerPadded(const Case &subject, const Reading &reading, std::size_t field, Readings &signatures)
{
    const std::string_view bytes = reading.value;
    const std::size_t whole = 2 * field;
    if (bytes.empty() || bytes.size() >= whole || whole - bytes.size() > kZeroBytes)
        return;
    const auto offer = [&](std::size_t split) {
        const char *word = split == field                  ? JOT_TEXT("Word", "s")
                           : bytes.size() - split == field ? JOT_TEXT("Word", "r")
                                                           : JOT_TEXT("Word", "r and s");
        signatures.offer(
            numberOfSize(bytes.substr(0, split), field) + numberOfSize(bytes.substr(split), field),
            withStep(reading,
                     formFinding(subject, "sig-leading-zero-dropped", sizes(bytes.size(), whole, word))));
    };
    // That one number alone is short is the rule, that both are the exception.
    offer(bytes.size() - field);
    offer(field);
    for (std::size_t split = bytes.size() - field + 1; split < field; ++split)
        offer(split);
}

} // namespace

std::optional<NumberPair> readDerPair(std::string_view der)
{
    if (!takeHead(der, kSequence))
        return std::nullopt;
    const std::optional<std::string_view> r = takeInteger(der);
    const std::optional<std::string_view> s = r ? takeInteger(der) : std::nullopt;
    if (!s)
        return std::nullopt;
    return NumberPair{*r, *s};
}

void offerDerUnpacked(const Case &subject, Readings &signatures)
{
    const Readings unwrapped = unwrappedSignatures(subject);
    for (const Reading &reading : unwrapped.all()) {
        const std::optional<NumberPair> pair = readDerPair(reading.value);
        if (!pair)
            continue;
        for (const std::size_t field : fieldSizes(subject)) {
            const std::string r = numberOfSize(pair->r, field);
            const std::string s = numberOfSize(pair->s, field);
            if (!r.empty() && !s.empty())
                signatures.offer(r + s, withStep(reading, formFinding(subject, "sig-der-encoded")));
        }
    }
}

void offerHalvesExchanged(const Case &subject, Readings &signatures)
{
    const Readings unwrapped = unwrappedSignatures(subject);
    for (const Reading &reading : unwrapped.all()) {
        for (const std::size_t field : fieldSizes(subject)) {
            if (reading.value.size() == 2 * field)
                signatures.offer(reading.value.substr(field) + reading.value.substr(0, field),
                                 withStep(reading, formFinding(subject, "sig-swapped-r-s")));
        }
    }
}

void offerBytesReversed(const Case &subject, Readings &signatures)
{
    const Readings unwrapped = unwrappedSignatures(subject);
    for (const Reading &reading : unwrapped.all()) {
        const std::string_view bytes = reading.value;
        const auto offer = [&](std::string value, const char *word) {
            signatures.offer(std::move(value), withStep(reading, formFinding(subject, "sig-little-endian",
                                                                             {{kWordArgument, word}})));
        };
        for (const std::size_t field : fieldSizes(subject)) {
            if (bytes.size() == 2 * field)
                offer(reversed(bytes.substr(0, field)) + reversed(bytes.substr(field)),
                      JOT_TEXT("Word", "r and s each"));
        }
        for (const std::size_t size : demandedSizes(subject)) {
            if (bytes.size() == size)
                offer(reversed(bytes), JOT_TEXT("Word", "all of it at once"));
        }
    }
}

void offerLeadingZerosRestored(const Case &subject, Readings &signatures)
{
    const Readings unwrapped = unwrappedSignatures(subject);
    const std::vector<std::size_t> fields = fieldSizes(subject);
    for (const Reading &reading : unwrapped.all()) {
        for (const std::size_t field : fields)
            offerPadded(subject, reading, field, signatures);
        for (const std::size_t size : demandedSizes(subject)) {
            const std::size_t actual = reading.value.size();
            const bool isPair = std::ranges::find(fields, size / 2) != fields.end();
            if (!isPair && actual != 0 && actual < size && size - actual <= kZeroBytes)
                signatures.offer(
                    numberOfSize(reading.value, size),
                    withStep(reading, formFinding(subject, "sig-leading-zero-dropped",
                                                  sizes(actual, size, JOT_TEXT("Word", "the signature")))));
        }
    }
}

void offerExtraBytesCut(const Case &subject, Readings &signatures)
{
    const Readings unwrapped = unwrappedSignatures(subject);
    for (const Reading &reading : unwrapped.all()) {
        const std::string_view bytes = reading.value;
        const auto offer = [&](std::string value, const char *word) {
            const std::size_t size = value.size();
            signatures.offer(
                std::move(value),
                withStep(reading, formFinding(subject, "sig-extra-bytes", sizes(bytes.size(), size, word))));
        };
        for (const std::size_t field : fieldSizes(subject)) {
            // A sign byte of zero before r, before s, or both, as Java's BigInteger writes it.
            const std::size_t surplus = bytes.size() - std::min(bytes.size(), 2 * field);
            if (surplus == 0 || surplus > kZeroBytes)
                continue;
            for (std::size_t zeros = 0; zeros <= surplus; ++zeros) {
                const std::string r = numberOfSize(bytes.substr(0, field + zeros), field);
                const std::string s = numberOfSize(bytes.substr(field + zeros), field);
                if (!r.empty() && !s.empty())
                    offer(r + s, JOT_TEXT("Word", "zeros before r or s"));
            }
        }
        for (const std::size_t size : demandedSizes(subject)) {
            if (bytes.size() <= size)
                continue;
            offer(std::string(bytes.substr(0, size)), JOT_TEXT("Word", "at its end"));
            offer(std::string(bytes.substr(bytes.size() - size)), JOT_TEXT("Word", "at its beginning"));
        }
    }
}

} // namespace jotscope
