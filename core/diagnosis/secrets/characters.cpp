#include "core/diagnosis/secrets/code_points.h"
#include "core/diagnosis/secrets/offering.h"
#include "core/diagnosis/secrets/secret_hypotheses.h"
#include "core/text/utf8.h"

#include <algorithm>
#include <array>

namespace jotscope {

namespace {

struct CodePoints
{
    char32_t first;
    char32_t last;
};

template<std::size_t Count>
bool isAmong(const std::array<CodePoints, Count> &ranges, char32_t codePoint)
{
    return std::ranges::any_of(
        ranges, [=](const CodePoints &range) { return codePoint >= range.first && codePoint <= range.last; });
}

/// Zero-width characters, direction marks, the soft hyphen, variation selectors, tags.
constexpr std::array kInvisible = {
    CodePoints{0x00AD, 0x00AD},   CodePoints{0x034F, 0x034F}, CodePoints{0x061C, 0x061C},
    CodePoints{0x115F, 0x1160},   CodePoints{0x17B4, 0x17B5}, CodePoints{0x180B, 0x180F},
    CodePoints{0x200B, 0x200F},   CodePoints{0x202A, 0x202E}, CodePoints{0x2060, 0x206F},
    CodePoints{0xFE00, 0xFE0F},   CodePoints{0xFEFF, 0xFEFF}, CodePoints{0xFFF9, 0xFFFB},
    CodePoints{0xE0000, 0xE01EF},
};

constexpr std::array kBlanks = {
    CodePoints{0x00A0, 0x00A0}, CodePoints{0x1680, 0x1680}, CodePoints{0x2000, 0x200A},
    CodePoints{0x202F, 0x202F}, CodePoints{0x205F, 0x205F}, CodePoints{0x3000, 0x3000},
};

bool isInvisible(char32_t codePoint)
{
    return isAmong(kInvisible, codePoint);
}

bool isForeignBlank(char32_t codePoint)
{
    return isAmong(kBlanks, codePoint);
}

/// Line breaks and tabulators have a hypothesis of their own.
bool isControl(char32_t codePoint)
{
    return (codePoint < 0x20 && codePoint != '\n' && codePoint != '\r' && codePoint != '\t') ||
           (codePoint >= 0x7F && codePoint < 0xA0);
}

template<typename Condition>
std::string without(std::u32string codePoints, Condition condition)
{
    std::erase_if(codePoints, condition);
    return utf8Of(codePoints);
}

bool isLower(char c)
{
    return c >= 'a' && c <= 'z';
}

bool isUpper(char c)
{
    return c >= 'A' && c <= 'Z';
}

char otherCase(char c)
{
    return isLower(c) || isUpper(c) ? static_cast<char>(c ^ 0x20) : c;
}

std::string changed(std::string_view text, bool (*condition)(char))
{
    std::string other(text);
    for (char &c : other)
        c = condition(c) ? otherCase(c) : c;
    return other;
}

/// From one charset and back by another, as bytes that are told to be text in the wrong one.
void offerMojibake(const Offering &offering, std::string_view secret)
{
    static constexpr const char *kEncoded =
        JOT_TEXT("Word", "encoded as UTF-8 once more, as if it had been Windows-1252 or Latin-1");
    static constexpr const char *kDecoded =
        JOT_TEXT("Word", "decoded from UTF-8 once more, since it had been encoded twice");
    offering.offer(utf8Of(fromWindows1252(secret)), kEncoded);
    offering.offer(utf8Of(fromLatin1(secret)), kEncoded);
    const std::u32string text = codePointsOf(secret);
    for (const std::string &bytes : {toWindows1252(text), toLatin1(text)}) {
        if (isValidUtf8(bytes) && bytes.size() < secret.size())
            offering.offer(bytes, kDecoded);
    }
}

void offerOfText(const Offering &offering, std::string_view secret)
{
    static constexpr const char *kUtf16 = JOT_TEXT("Word", "in UTF-16");
    static constexpr const char *kMarkedUtf16 = JOT_TEXT("Word", "in UTF-16, with a byte order mark");
    const std::u32string text = codePointsOf(secret);
    const bool isAscii = text.size() == secret.size();
    if (!isAscii) {
        offerMojibake(offering, secret);
        offering.offer(toWindows1252(text), JOT_TEXT("Word", "in Windows-1252"));
        offering.offer(toLatin1(text), JOT_TEXT("Word", "in Latin-1"));
        offering.offer(toAscii(text), JOT_TEXT("Word", "with question marks for all that ASCII lacks"));
        offering.offer(utf8Of(composed(text)), JOT_TEXT("Word", "with each accent in one with its letter"));
        offering.offer(utf8Of(decomposed(text)), JOT_TEXT("Word", "with each accent behind its letter"));
    }
    for (const ByteOrder order : {ByteOrder::Little, ByteOrder::Big}) {
        offering.offer(toUtf16(text, order), kUtf16);
        offering.offer(toUtf16(U'\uFEFF' + text, order), kMarkedUtf16);
    }
}

bool isPlainText(std::u32string_view text)
{
    return std::ranges::all_of(text, [](char32_t codePoint) {
        return codePoint >= 0x20 && codePoint < 0x2E00 && !isControl(codePoint);
    });
}

} // namespace

void offerOtherCase(std::string_view secret, Readings &secrets)
{
    const Offering offering("secret-case", secret, secrets);
    offering.offer(changed(secret, isUpper), JOT_TEXT("Word", "in small letters"));
    offering.offer(changed(secret, isLower), JOT_TEXT("Word", "in capitals"));
    offering.offer(changed(secret, [](char) { return true; }),
                   JOT_TEXT("Word", "with small letters for capitals, and capitals for small ones"));
    if (!secret.empty())
        offering.offer(otherCase(secret.front()) + std::string(secret.substr(1)),
                       JOT_TEXT("Word", "with its first letter in the other case"));
}

void offerVisible(std::string_view secret, Readings &secrets)
{
    if (!isValidUtf8(secret))
        return;
    const Offering offering("secret-invisible-characters", secret, secrets);
    const std::u32string text = codePointsOf(secret);
    std::u32string plain = text;
    std::ranges::replace_if(plain, isForeignBlank, U' ');
    offering.offer(without(text, isInvisible), JOT_TEXT("Word", "without its invisible characters"));
    offering.offer(utf8Of(plain), JOT_TEXT("Word", "with common blanks for no-break ones"));
    offering.offer(without(plain, isInvisible),
                   JOT_TEXT("Word", "without its invisible characters, and with common blanks"));
    offering.offer(without(text, [](char32_t c) { return isInvisible(c) || isForeignBlank(c); }),
                   JOT_TEXT("Word", "without its invisible characters and no-break blanks"));
    offering.offer(without(text, isControl), JOT_TEXT("Word", "without its control characters"));
    std::u32string unbroken = text;
    std::ranges::replace(unbroken, U' ', U'\u00A0');
    offering.offer(utf8Of(unbroken), JOT_TEXT("Word", "with no-break blanks for common ones"));
    static constexpr const char *kAdded = JOT_TEXT("Word", "with an invisible character at one end");
    for (const char32_t character : {U'\u200B', U'\u00A0', U'\u200E'}) {
        offering.offer(utf8Of(text + character), kAdded);
        offering.offer(utf8Of(character + text), kAdded);
    }
}

void offerOtherCharset(std::string_view secret, Readings &secrets)
{
    const Offering offering("secret-other-charset", secret, secrets);
    static constexpr const char *kUtf8 = JOT_TEXT("Word", "in UTF-8");
    for (const ByteOrder order : {ByteOrder::Little, ByteOrder::Big}) {
        if (const std::u32string text = fromUtf16(secret, order); isPlainText(text))
            offering.offer(utf8Of(text), kUtf8);
    }
    if (isValidUtf8(secret))
        return offerOfText(offering, secret);
    offering.offer(utf8Of(fromWindows1252(secret)), kUtf8);
    offering.offer(utf8Of(fromLatin1(secret)), kUtf8);
    offering.offer(toValidUtf8(secret), JOT_TEXT("Word", "with replacement characters for what is no UTF-8"));
}

} // namespace jotscope
