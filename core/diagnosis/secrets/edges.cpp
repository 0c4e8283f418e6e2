#include "core/diagnosis/secrets/offering.h"
#include "core/diagnosis/secrets/secret_hypotheses.h"
#include "core/text/utf8.h"

#include <algorithm>
#include <array>

namespace jotscope {

namespace {

constexpr std::string_view kLineBreaks = "\r\n";
constexpr std::string_view kWhiteSpace = " \t\r\n\v\f";

constexpr const char *kWithoutLineBreak = JOT_TEXT("Word", "without the line break at its end");
constexpr const char *kWithLineBreak = JOT_TEXT("Word", "with a line break (LF) at its end");
constexpr const char *kWithLongLineBreak = JOT_TEXT("Word", "with a line break (CR LF) at its end");

std::string_view trimmedEnd(std::string_view text, std::string_view characters)
{
    return text.substr(0, text.find_last_not_of(characters) + 1);
}

std::string_view trimmedBegin(std::string_view text, std::string_view characters)
{
    return text.substr(std::min(text.find_first_not_of(characters), text.size()));
}

std::string replaced(std::string_view text, std::string_view what, std::string_view by)
{
    std::string changed;
    std::size_t at = 0;
    for (std::size_t found = text.find(what); found != text.npos; found = text.find(what, at)) {
        changed.append(text, at, found - at).append(by);
        at = found + what.size();
    }
    return changed.append(text, at);
}

std::string without(std::string_view text, std::string_view characters)
{
    std::string rest;
    std::ranges::copy_if(text, std::back_inserter(rest),
                         [&](char c) { return characters.find(c) == characters.npos; });
    return rest;
}

struct Pair
{
    std::string_view begin;
    std::string_view end;
};

/// Quotation marks, those of Python's bytes, and the brackets of placeholders.
constexpr std::array kPairs = {
    Pair{"\"", "\""}, Pair{"'", "'"}, Pair{"`", "`"},  Pair{"“", "”"},    Pair{"‘", "’"}, Pair{"„", "“"},
    Pair{"«", "»"},   Pair{"<", ">"}, Pair{"b'", "'"}, Pair{"b\"", "\""}, Pair{"{", "}"}, Pair{"[", "]"},
};

constexpr std::array<Pair, 9> kTypography = {{
    {"“", "\""},
    {"”", "\""},
    {"„", "\""},
    {"‘", "'"},
    {"’", "'"},
    {"–", "-"},
    {"—", "--"},
    {"…", "..."},
    {"‐", "-"},
}};

constexpr bool isContinuation(char c)
{
    return (static_cast<unsigned char>(c) & 0xC0) == 0x80;
}

} // namespace

void offerTrailingNewline(std::string_view secret, Readings &secrets)
{
    const Offering offering("secret-trailing-newline", secret, secrets);
    if (secret.ends_with("\r\n"))
        offering.offer(std::string(secret.substr(0, secret.size() - 2)), kWithoutLineBreak);
    else if (secret.ends_with('\n') || secret.ends_with('\r'))
        offering.offer(std::string(secret.substr(0, secret.size() - 1)), kWithoutLineBreak);
    const std::string bare(trimmedEnd(secret, kLineBreaks));
    offering.offer(bare, JOT_TEXT("Word", "without the line breaks at its end"));
    offering.offer(bare + '\n', kWithLineBreak);
    offering.offer(bare + "\r\n", kWithLongLineBreak);
}

void offerSurroundingWhiteSpace(std::string_view secret, Readings &secrets)
{
    const Offering offering("secret-surrounding-whitespace", secret, secrets);
    const std::string_view fromText = trimmedBegin(secret, kWhiteSpace);
    offering.offer(std::string(trimmedEnd(fromText, kWhiteSpace)),
                   JOT_TEXT("Word", "without the white space around it"));
    offering.offer(std::string(fromText), JOT_TEXT("Word", "without the white space before it"));
    offering.offer(std::string(trimmedEnd(secret, kWhiteSpace)),
                   JOT_TEXT("Word", "without the white space behind it"));
    offering.offer(std::string(secret) + ' ', JOT_TEXT("Word", "with a blank behind it"));
    offering.offer(' ' + std::string(secret), JOT_TEXT("Word", "with a blank before it"));
    offering.offer(std::string(secret) + '\t', JOT_TEXT("Word", "with a tabulator behind it"));
    if (fromText.find_first_of(kWhiteSpace) == fromText.npos)
        return;
    offering.offer(without(secret, kWhiteSpace), JOT_TEXT("Word", "without any white space in it"));
    const std::string plain = replaced(secret, "\r\n", "\n");
    offering.offer(plain, JOT_TEXT("Word", "with LF as line breaks"));
    offering.offer(replaced(plain, "\n", "\r\n"), JOT_TEXT("Word", "with CR LF as line breaks"));
    offering.offer(replaced(plain, "\n", " "), JOT_TEXT("Word", "with blanks for line breaks"));
    offering.offer(replaced(plain, " ", "\n"), JOT_TEXT("Word", "with line breaks for blanks"));
    offering.offer(without(secret, kLineBreaks), JOT_TEXT("Word", "without any line break in it"));
}

void offerQuoted(std::string_view secret, Readings &secrets)
{
    static constexpr const char *kWithout = JOT_TEXT("Word", "without the marks around it");
    const Offering offering("secret-quoted", secret, secrets);
    const std::string_view text = trimmedEnd(secret, ",; ");
    offering.offer(std::string(text), JOT_TEXT("Word", "without the separator behind it"));
    for (const Pair &pair : kPairs) {
        const bool isOpened = text.starts_with(pair.begin);
        const bool isClosed = text.ends_with(pair.end);
        const std::size_t both = pair.begin.size() + pair.end.size();
        if (isOpened && isClosed && text.size() > both)
            offering.offer(std::string(text.substr(pair.begin.size(), text.size() - both)), kWithout);
        if (isOpened)
            offering.offer(std::string(text.substr(pair.begin.size())),
                           JOT_TEXT("Word", "without the mark before it"));
        if (isClosed)
            offering.offer(std::string(text.substr(0, text.size() - pair.end.size())),
                           JOT_TEXT("Word", "without the mark behind it"));
    }
    for (const Pair &pair : kPairs)
        offering.offer(std::string(pair.begin).append(secret).append(pair.end),
                       JOT_TEXT("Word", "with quotation marks or brackets around it"));
    std::string typed(secret);
    for (const Pair &sign : kTypography)
        typed = replaced(typed, sign.begin, sign.end);
    offering.offer(typed, JOT_TEXT("Word", "with typewriter marks for typographic ones"));
    offering.offer(replaced(replaced(secret, "'", "’"), "\"", "”"),
                   JOT_TEXT("Word", "with typographic marks for typewriter ones"));
}

void offerByteOrderMark(std::string_view secret, Readings &secrets)
{
    const Offering offering("secret-has-bom", secret, secrets);
    if (secret.starts_with(kByteOrderMark))
        offering.offer(std::string(secret.substr(kByteOrderMark.size())),
                       JOT_TEXT("Word", "without the byte order mark before it"));
    else
        offering.offer(std::string(kByteOrderMark).append(secret),
                       JOT_TEXT("Word", "with a byte order mark before it"));
}

/// Zero bytes at the end of a key make no difference up to the hash's block, since HMAC adds as many itself
/// (RFC 2104 section 2); so that they are of interest here only past it.
void offerOtherLength(std::string_view secret, Readings &secrets)
{
    constexpr std::array<std::size_t, 5> kCuts = {16, 24, 32, 48, 64};
    constexpr std::array<std::size_t, 2> kFillings = {32, 64};
    constexpr std::size_t kShortestBlock = 64;
    const Offering offering("secret-padded", secret, secrets);
    const auto offer = [&](std::string value, const char *word) {
        std::vector<FindingArgument> args{{"bytes", std::to_string(value.size())}};
        offering.offer(std::move(value), word, std::move(args));
    };
    if (const std::size_t zero = secret.find('\0'); zero != secret.npos)
        offer(std::string(secret.substr(0, zero)), JOT_TEXT("Word", "cut off"));
    if (secret.size() >= kShortestBlock) {
        offer(std::string(secret.substr(0, secret.find_last_not_of('\0') + 1)), JOT_TEXT("Word", "cut off"));
        offer(std::string(secret) + '\0', JOT_TEXT("Word", "with a zero byte behind it"));
    }
    for (const std::size_t length : kCuts) {
        if (secret.size() <= length)
            continue;
        offer(std::string(secret.substr(0, length)), JOT_TEXT("Word", "cut off"));
        // Whoever counts characters leaves none cut through.
        std::size_t whole = length;
        while (whole > 0 && isContinuation(secret[whole]))
            --whole;
        offer(std::string(secret.substr(0, whole)), JOT_TEXT("Word", "cut off"));
    }
    for (const std::size_t length : kFillings) {
        if (secret.empty() || secret.size() >= length)
            continue;
        const std::size_t lacking = length - secret.size();
        offer(std::string(secret).append(lacking, '0'), JOT_TEXT("Word", "filled up with the digit 0"));
        offer(std::string(lacking, '0').append(secret), JOT_TEXT("Word", "with the digit 0 before it"));
        offer(std::string(secret).append(lacking, ' '), JOT_TEXT("Word", "filled up with blanks"));
        std::string repeated(secret);
        while (repeated.size() < length)
            repeated.append(secret.substr(0, length - repeated.size()));
        offer(std::move(repeated), JOT_TEXT("Word", "repeated"));
    }
}

} // namespace jotscope
