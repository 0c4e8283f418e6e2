#include "core/diagnosis/forms/signature_forms.h"
#include "core/findings/catalogue.h"
#include "core/text/encodings/base64url.h"
#include "core/text/encodings/hex.h"
#include "core/text/utf8.h"

#include <algorithm>

namespace jotscope {

namespace {

/// No signature is that long, not even one of ML-DSA-87 as a list of numbers that was encoded once more.
constexpr std::size_t kLongestText = 64 << 10;

/// Shorter texts are read as anything by chance.
constexpr std::size_t kShortestBytes = 16;

std::string_view trimmed(std::string_view text)
{
    constexpr std::string_view kAround = " \t\r\n\"'";
    text.remove_prefix(std::min(text.find_first_not_of(kAround), text.size()));
    return text.substr(0, text.find_last_not_of(kAround) + 1);
}

/// The signature's characters, and what they decode to where that is text: what may be text of something
/// else.
struct SignatureTexts
{
    explicit SignatureTexts(const Case &subject)
    {
        if (subject.signatureText.size() > kLongestText)
            return;
        outer = trimmed(subject.signatureText);
        const bool isText = std::ranges::all_of(subject.signatureBytes, [](char c) {
            return (c >= ' ' && c <= '~') || c == '\n' || c == '\r' || c == '\t';
        });
        if (isText)
            inner = trimmed(subject.signatureBytes);
    }

    std::string_view outer;
    std::string_view inner;
};

/// The bytes of hexadecimal digits. Of an odd number of them, the first is a zero that was dropped.
std::optional<std::string> digitsRead(std::string_view text)
{
    const bool isOdd =
        text.size() % 2 == 1 && std::ranges::all_of(text, [](char c) { return hexDigit(c) >= 0; });
    std::optional<std::string> bytes = decodeHex(isOdd ? "0" + std::string(text) : std::string(text));
    return bytes && bytes->size() >= kShortestBytes ? bytes : std::nullopt;
}

/// `{"r":"5f3a...","s":"..."}`, or the two numbers with something between them.
std::optional<std::string> pairOfDigitsRead(std::string_view text, std::size_t field)
{
    const JsonDocument json = JsonDocument::parse(std::string(text.starts_with('{') ? text : ""));
    std::string r = json.root().member("r").string();
    std::string s = json.root().member("s").string();
    if (r.empty() || s.empty()) {
        const std::size_t end = text.find_first_of(",;:. ");
        const std::size_t begin =
            std::min(text.find_first_not_of(",;:. ", std::min(end, text.size())), text.size());
        r = text.substr(0, std::min(end, text.size()));
        s = text.substr(begin);
    }
    const std::optional<std::string> first = digitsRead(r);
    const std::optional<std::string> second = digitsRead(s);
    if (!first || !second)
        return std::nullopt;
    const std::string paddedFirst = numberOfSize(*first, field);
    const std::string paddedSecond = numberOfSize(*second, field);
    if (paddedFirst.empty() || paddedSecond.empty())
        return std::nullopt;
    return paddedFirst + paddedSecond;
}

std::string percentDecoded(std::string_view text)
{
    std::string decoded;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const int high = text[at] == '%' && at + 2 < text.size() ? hexDigit(text[at + 1]) : -1;
        const int low = high >= 0 ? hexDigit(text[at + 2]) : -1;
        if (low < 0) {
            decoded += text[at];
        } else {
            decoded += static_cast<char>(high * 16 + low);
            at += 2;
        }
    }
    return decoded;
}

/// Base64 of either alphabet, with or without padding and line breaks.
std::optional<std::string> looselyDecoded(std::string_view text)
{
    using Kind = Base64UrlFault::Kind;
    Base64UrlDecoding decoding = decodeBase64Url(text);
    const bool isBase64 = std::ranges::none_of(decoding.faults, [](const Base64UrlFault &fault) {
        return fault.kind == Kind::ForeignCharacter || fault.kind == Kind::DanglingSextet;
    });
    if (!isBase64 || decoding.bytes.size() < kShortestBytes)
        return std::nullopt;
    return std::move(decoding.bytes);
}

/// The bytes whose values are the characters of `text`: what a language makes of bytes that it takes for
/// Latin-1 and writes as UTF-8.
std::optional<std::string> charactersAsBytes(std::string_view text)
{
    if (!isValidUtf8(text))
        return std::nullopt;
    std::string bytes;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const auto lead = static_cast<unsigned char>(text[at]);
        if (lead < 0x80) {
            bytes += text[at];
        } else if (lead <= 0xC3) { // two bytes, up to U+00FF
            bytes += static_cast<char>((lead & 0x03) << 6 | (static_cast<unsigned char>(text[++at]) & 0x3F));
        } else {
            return std::nullopt;
        }
    }
    return bytes.size() == text.size() ? std::nullopt : std::optional(bytes);
}

std::optional<std::string> byteOf(const JsonValue &number)
{
    const std::optional<std::int64_t> value = number.integer();
    if (!value || *value < -128 || *value > 255)
        return std::nullopt;
    return std::string(1, static_cast<char>(*value));
}

/// `[18, -4, ...]`, `18,252,...`, and what JavaScript makes of its buffers: `{"0":18,"1":252,...}` and
/// `{"type":"Buffer","data":[18,252,...]}`.
std::optional<std::string> numbersRead(std::string_view text)
{
    const bool isBare = text.find_first_not_of("0123456789-, ") == text.npos;
    const JsonDocument json = JsonDocument::parse(isBare ? "[" + std::string(text) + "]" : std::string(text));
    if (!json.isStrict())
        return std::nullopt;
    const JsonValue data = json.root().member("data");
    std::vector<JsonValue> numbers;
    for (const JsonValue number : data.exists() ? data.elements() : json.root().elements())
        numbers.push_back(number);
    for (const JsonMember &member : json.root().members()) {
        if (!data.exists())
            numbers.push_back(member.value);
    }
    std::string bytes;
    for (const JsonValue &number : numbers) {
        const std::optional<std::string> byte = byteOf(number);
        if (!byte)
            return std::nullopt;
        bytes += *byte;
    }
    return bytes.size() >= kShortestBytes ? std::optional(bytes) : std::nullopt;
}

/// `b'\x12\xfc...'`: what Python's str() makes of bytes.
std::optional<std::string> literalRead(std::string_view text)
{
    // The closing quotation mark was trimmed off with what stands around.
    if (!text.starts_with("b'") && !text.starts_with("b\""))
        return std::nullopt;
    text.remove_prefix(2);
    std::string bytes;
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (text[at] != '\\' || at + 1 == text.size()) {
            bytes += text[at];
            continue;
        }
        const char letter = text[++at];
        if (letter == 'x' && at + 2 < text.size()) {
            const int high = hexDigit(text[at + 1]);
            const int low = hexDigit(text[at + 2]);
            if (high < 0 || low < 0)
                return std::nullopt;
            bytes += static_cast<char>(high * 16 + low);
            at += 2;
        } else {
            bytes += letter == 'n' ? '\n' : letter == 'r' ? '\r' : letter == 't' ? '\t' : letter;
        }
    }
    return bytes.size() >= kShortestBytes ? std::optional(bytes) : std::nullopt;
}

} // namespace

void offerDigitsRead(const Case &subject, Readings &signatures)
{
    const SignatureTexts texts(subject);
    for (const auto &[text, word] :
         {std::pair{texts.inner, JOT_TEXT("Word", "which were then encoded as base64url")},
          std::pair{texts.outer, JOT_TEXT("Word", "where base64url belongs")}}) {
        const Finding step = formFinding(subject, "sig-hex-encoded", {{kWordArgument, word}});
        if (const auto bytes = digitsRead(text))
            signatures.offer(*bytes, step);
        for (const std::size_t field : fieldSizes(subject)) {
            if (const auto bytes = pairOfDigitsRead(text, field))
                signatures.offer(*bytes, step);
        }
    }
}

void offerOtherAlphabets(const Case &subject, Readings &signatures)
{
    if (subject.signatureText.size() > kLongestText)
        return;
    const auto offer = [&](auto replaced, const char *word) {
        std::string text(subject.signatureText);
        std::ranges::transform(text, text.begin(), replaced);
        if (text != subject.signatureText)
            signatures.offer(decodeBase64Url(text).bytes,
                             formFinding(subject, "sig-standard-base64", {{kWordArgument, word}}));
    };
    offer([](char c) { return c == ' ' ? '+' : c; },
          JOT_TEXT("Word", "standard base64, whose plus signs have become blanks"));
    offer([](char c) { return c == '-'   ? '_'
                              : c == '_' ? '-'
                                         : c; },
          JOT_TEXT("Word", "base64 with - and _ exchanged"));
    offer([](char c) { return c == ',' ? '/' : c; },
          JOT_TEXT("Word", "base64 with a comma where a slash belongs"));
}

void offerPaddingRemoved(const Case &subject, Readings &signatures)
{
    // .NET's UrlTokenEncode puts the number of = signs in their place.
    std::string_view text = subject.signatureText;
    if (text.empty())
        return;
    const char last = text.back();
    text.remove_suffix(1);
    const std::size_t padding = (4 - text.size() % 4) % 4;
    if (padding <= 2 && last == static_cast<char>('0' + padding))
        signatures.offer(decodeBase64Url(text).bytes,
                         formFinding(subject, "sig-padded",
                                     {{kWordArgument, JOT_TEXT("Word", "a digit that counts its padding")}}));
}

void offerOnceMoreDecoded(const Case &subject, Readings &signatures)
{
    const SignatureTexts texts(subject);
    const auto offer = [&](const std::optional<std::string> &bytes, const char *word) {
        if (bytes)
            signatures.offer(*bytes, formFinding(subject, "sig-double-encoded", {{kWordArgument, word}}));
    };
    offer(looselyDecoded(texts.inner), JOT_TEXT("Word", "base64 text"));
    for (const std::string_view text : {texts.outer, texts.inner}) {
        const std::string decoded = percentDecoded(text);
        if (decoded == text)
            continue;
        offer(looselyDecoded(decoded), JOT_TEXT("Word", "percent-encoded text"));
        if (text == texts.inner)
            offer(decoded, JOT_TEXT("Word", "percent-encoded text"));
    }
    if (texts.inner.empty() && subject.signatureText.size() <= kLongestText)
        offer(charactersAsBytes(subject.signatureBytes),
              JOT_TEXT("Word", "UTF-8 that took each byte for a character"));
}

void offerByteListsRead(const Case &subject, Readings &signatures)
{
    const SignatureTexts texts(subject);
    for (const std::string_view text : {texts.inner, texts.outer}) {
        if (const auto bytes = numbersRead(text))
            signatures.offer(*bytes, formFinding(subject, "sig-byte-list",
                                                 {{kWordArgument, JOT_TEXT("Word", "numbers one by one")}}));
        if (const auto bytes = literalRead(text))
            signatures.offer(*bytes, formFinding(subject, "sig-byte-list",
                                                 {{kWordArgument, JOT_TEXT("Word", "a literal of Python")}}));
    }
}

} // namespace jotscope
