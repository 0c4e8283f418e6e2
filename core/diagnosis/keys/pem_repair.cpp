#include "core/crypto/keys/certificate.h"
#include "core/diagnosis/keys/key_texts.h"
#include "core/findings/catalogue.h"
#include "core/text/encodings/base64url.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <optional>

namespace jotscope {

namespace {

constexpr std::string_view kDamaged = "key-text-damaged";
constexpr std::string_view kOpenSshMagic{"openssh-key-v1\0", 15};

constexpr const char *kArmourMissing = JOT_TEXT("Word", "its BEGIN and END lines are missing");
constexpr const char *kArmourDamaged = JOT_TEXT("Word", "its BEGIN and END lines are damaged");
constexpr const char *kOtherAlphabet = JOT_TEXT("Word", "it is in base64url, where PEM has standard base64");
constexpr const char *kStrayCharacters = JOT_TEXT("Word", "characters stand in it that base64 does not have");

char upper(char c)
{
    return c >= 'a' && c <= 'z' ? static_cast<char>(c - 0x20) : c;
}

bool isBase64(char c)
{
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '+' ||
           c == '/' || c == '-' || c == '_' || c == '=';
}

/// The place of `word` in any case at or after `from`.
std::size_t findWord(std::string_view text, std::string_view word, std::size_t from)
{
    const auto start = text.begin() + static_cast<std::ptrdiff_t>(std::min(from, text.size()));
    const auto found = std::search(start, text.end(), word.begin(), word.end(),
                                   [](char a, char b) { return upper(a) == b; });
    return found == text.end() ? text.npos : static_cast<std::size_t>(found - text.begin());
}

/// What PEM's first line says, up to where the base64 begins: the words of labels, blanks and dashes of any
/// kind.
std::size_t labelEnd(std::string_view text, std::size_t at)
{
    constexpr auto kWords = std::to_array<std::string_view>(
        {"RSA",         "EC",      "DSA",    "PUBLIC", "PRIVATE", "ENCRYPTED", "OPENSSH", "KEY",
         "CERTIFICATE", "TRUSTED", "X509",   "PUB",    "CERT",    "PKCS8",     "BEGIN",   "END",
         "-",           "\u2010",  "\u2011", "\u2012", "\u2013",  "\u2014",    "\u2015",  "\u2212",
         "_",           "*",       "=",      " ",      "\t"});
    for (;;) {
        const auto word = std::ranges::find_if(kWords, [&](std::string_view one) {
            return std::ranges::equal(text.substr(at, one.size()), one, {}, upper);
        });
        if (word == kWords.end())
            return at;
        at += word->size();
    }
}

/// The characters of base64 in `body`, of the standard alphabet.
std::string cleaned(std::string_view body)
{
    std::string base64;
    for (const char c : body) {
        if (isBase64(c) && c != '=')
            base64 += c == '-' ? '+' : c == '_' ? '/' : c;
    }
    return base64;
}

/// What is wrong with a block whose BEGIN and END are as they should be.
const char *faultOf(std::string_view body)
{
    const auto isStray = [](char c) {
        return !isBase64(c) && c != ' ' && c != '\t' && c != '\r' && c != '\n';
    };
    if (std::ranges::any_of(body, isStray))
        return kStrayCharacters;
    return body.find_first_of("-_") != body.npos ? kOtherAlphabet : kArmourDamaged;
}

/// The tag of the `index`-th element of a DER SEQUENCE; nothing where there is none.
std::optional<std::uint8_t> tagWithin(std::string_view der, int index)
{
    const auto byteAt = [&](std::size_t at) {
        return at < der.size() ? static_cast<std::uint8_t>(der[at]) : std::uint8_t{0};
    };
    // Behind tag and length at `at`; `size` is what follows.
    const auto contents = [&](std::size_t at, std::size_t &size) {
        const std::uint8_t first = byteAt(at + 1);
        const std::size_t more = first < 0x80 ? 0 : std::min<std::size_t>(first & 0x7F, 4);
        size = first < 0x80 ? first : 0;
        for (std::size_t i = 0; i < more; ++i)
            size = size << 8 | byteAt(at + 2 + i);
        return at + 2 + more;
    };
    std::size_t size = 0;
    std::size_t at = contents(0, size);
    for (; index > 0; --index) {
        const std::size_t begin = contents(at, size);
        at = begin + size;
    }
    return at < der.size() ? std::optional(byteAt(at)) : std::nullopt;
}

/// RFC 7468 sections 5, 10, 11 and 13, and the older forms of RFC 8017 and RFC 5915.
std::string_view labelOf(std::string_view der)
{
    constexpr std::uint8_t kInteger = 0x02, kOctets = 0x04, kSequence = 0x30;
    if (der.starts_with(kOpenSshMagic))
        return "OPENSSH PRIVATE KEY";
    if (crypto::readCertificate(der))
        return "CERTIFICATE";
    if (tagWithin(der, 0) == kSequence)
        return "PUBLIC KEY";
    if (tagWithin(der, 1) == kSequence)
        return "PRIVATE KEY";
    if (tagWithin(der, 1) == kOctets)
        return "EC PRIVATE KEY";
    return tagWithin(der, 2) == kInteger ? "RSA PRIVATE KEY" : "RSA PUBLIC KEY";
}

ScratchText pemOf(std::string_view der)
{
    constexpr std::size_t kLine = 64;
    const std::string label(labelOf(der));
    const ScratchText body(encodeBase64(der));
    ScratchText pem("-----BEGIN " + label + "-----\n");
    pem.text().reserve(body.view().size() * 2 + 100);
    for (std::size_t at = 0; at < body.view().size(); at += kLine)
        pem.text().append(body.view().substr(at, kLine)).append("\n");
    pem.text().append("-----END " + label + "-----\n");
    return pem;
}

/// Adds the key of one block's base64.
bool addBlock(std::vector<RepairedKey> &repaired, std::string_view body, Finding damage,
              std::string_view label)
{
    constexpr std::size_t kFewest = 40; // of Ed25519 are 59
    const ScratchText base64(cleaned(body));
    if (base64.view().size() < kFewest)
        return false;
    auto der = decodeBase64(base64.view());
    if (!der)
        return false;
    const SecretBytes kept = SecretBytes::takenFrom(*der);
    const std::size_t before = repaired.size();
    if (!kept.view().starts_with('\x30') && !kept.view().starts_with(kOpenSshMagic))
        return false;
    addRepaired(repaired, pemOf(kept.view()).view(), std::move(damage), label);
    return repaired.size() > before;
}

} // namespace

void repairPem(std::vector<RepairedKey> &repaired, const KeyTextReading &reading, ByteRange where,
               std::string_view label)
{
    const std::string_view text = reading.text.view();
    const auto damage = [&](const char *word) {
        return reading.word ? makeFinding(reading.id, where, {{kWordArgument, reading.word}})
                            : makeFinding(word == kArmourMissing ? "key-pem-escaped" : kDamaged, where,
                                          {{kWordArgument, word}});
    };
    std::size_t begin = findWord(text, "BEGIN", 0);
    if (begin == text.npos) {
        // What stands in front of END, or all there is.
        const std::size_t end = findWord(text, "-END", 0);
        std::string_view body = text.substr(0, end);
        while (body.ends_with('-'))
            body.remove_suffix(1);
        addBlock(repaired, body, damage(end == text.npos ? kArmourMissing : kArmourDamaged), label);
        return;
    }
    while (begin != text.npos) {
        const std::size_t next = findWord(text, "BEGIN", begin + 1);
        const std::size_t bodyBegin = labelEnd(text, begin);
        std::size_t bodyEnd = std::min(next, text.size());
        // END may stand in the base64 itself, where no dash is before it and no label behind.
        for (std::size_t end = findWord(text, "END", bodyBegin); end < bodyEnd;
             end = findWord(text, "END", end + 1)) {
            if (labelEnd(text, end) > end + 6 || !isBase64(text[end - 1]) || text[end - 1] == '-') {
                bodyEnd = end;
                break;
            }
        }
        std::string_view body = text.substr(bodyBegin, bodyEnd - std::min(bodyEnd, bodyBegin));
        while (!body.empty() && (body.back() == '-' || body.back() == '\n' || body.back() == ' '))
            body.remove_suffix(1);
        addBlock(repaired, body, damage(faultOf(body)), label);
        begin = next;
    }
}

} // namespace jotscope
