#include "core/diagnosis/tokens/pasted/pasted_encodings.h"

#include "core/findings/catalogue.h"
#include "core/text/encodings/hex.h"
#include "core/text/utf8.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace jotscope {

namespace {

constexpr std::size_t kFarthest = std::size_t{64}
                                  << 10; ///< from the token's begin; what is longer is not pasted

struct Replacement
{
    std::string_view from;
    std::string_view to;
};

/// -1 unless two hexadecimal digits stand at `at`.
int hexByte(std::string_view text, std::size_t at)
{
    if (at + 2 > text.size() || hexDigit(text[at]) < 0 || hexDigit(text[at + 1]) < 0)
        return -1;
    return hexDigit(text[at]) * 16 + hexDigit(text[at + 1]);
}

/// `mark` and two digits stand for a byte.
std::string hexDecoded(std::string_view text, char mark)
{
    std::string decoded;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const int byte = text[at] == mark ? hexByte(text, at + 1) : -1;
        decoded += byte >= 0 ? static_cast<char>(byte) : text[at];
        at += byte >= 0 ? 2 : 0;
    }
    return decoded;
}

std::string percentDecoded(std::string_view text)
{
    constexpr int kMostRounds = 4;
    std::string decoded(text);
    for (int round = 0; round < kMostRounds && decoded.find('%') != decoded.npos; ++round)
        decoded = hexDecoded(decoded, '%');
    return decoded;
}

template<std::size_t N>
std::string replacedAll(std::string_view text, const std::array<Replacement, N> &table)
{
    std::string replaced;
    for (std::size_t at = 0; at < text.size();) {
        const auto row = std::ranges::find_if(
            table, [&](const Replacement &one) { return text.substr(at).starts_with(one.from); });
        replaced += row != table.end() ? row->to : text.substr(at, 1);
        at += row != table.end() ? row->from.size() : 1;
    }
    return replaced;
}

/// RFC 2045 section 6.7: `=` at a line's end joins it with the next one.
std::string quotedPrintableDecoded(std::string_view text)
{
    constexpr std::array kSoftBreaks = {Replacement{"=\r\n", ""}, Replacement{"=\n", ""}};
    return hexDecoded(replacedAll(text, kSoftBreaks), '=');
}

/// The names and numbers that stand for characters of a token, and those that stand for nothing to be seen.
std::string htmlDecoded(std::string_view text)
{
    constexpr std::array kNames = {
        Replacement{"&amp;", "&"},      Replacement{"&period;", "."},        Replacement{"&lowbar;", "_"},
        Replacement{"&UnderBar;", "_"}, Replacement{"&hyphen;", "-"},        Replacement{"&dash;", "-"},
        Replacement{"&equals;", "="},   Replacement{"&plus;", "+"},          Replacement{"&sol;", "/"},
        Replacement{"&shy;", ""},       Replacement{"&ZeroWidthSpace;", ""}, Replacement{"<wbr>", ""},
        Replacement{"<wbr/>", ""},      Replacement{"<wbr />", ""},          Replacement{"<br>", ""},
        Replacement{"<br/>", ""},       Replacement{"<br />", ""},
    };
    const std::string named = replacedAll(replacedAll(text, kNames), kNames);
    std::string decoded;
    for (std::size_t at = 0; at < named.size();) {
        const std::size_t end = named.compare(at, 2, "&#") == 0 ? named.find(';', at) : named.npos;
        constexpr std::size_t kLongest = 10;
        if (end == named.npos || end - at > kLongest) {
            decoded += named[at++];
            continue;
        }
        const bool isHex = (named[at + 2] | 0x20) == 'x';
        const char *digits = named.data() + at + (isHex ? 3 : 2);
        std::uint32_t number = 0;
        const auto [stop, error] = std::from_chars(digits, named.data() + end, number, isHex ? 16 : 10);
        if (error != std::errc() || stop != named.data() + end) {
            decoded += named[at++];
            continue;
        }
        if (number != 0xAD && number != 0x200B) // soft hyphen, zero-width space
            appendUtf8(decoded, number);
        at = end + 1;
    }
    return decoded;
}

/// A backslash keeps Markdown from taking punctuation for markup.
std::string markdownDecoded(std::string_view text)
{
    constexpr std::array kEscapes = {Replacement{"\\_", "_"}, Replacement{"\\-", "-"},
                                     Replacement{"\\.", "."}, Replacement{"\\=", "="},
                                     Replacement{"\\+", "+"}};
    return replacedAll(text, kEscapes);
}

/// What word processors and phones make of hyphens and full stops.
std::string typographyUndone(std::string_view text)
{
    constexpr std::array kMarks = {
        Replacement{"\u2010", "-"}, Replacement{"\u2011", "-"}, Replacement{"\u2012", "-"},
        Replacement{"\u2013", "-"}, Replacement{"\u2014", "-"}, Replacement{"\u2212", "-"},
        Replacement{"\uFF0D", "-"}, Replacement{"\uFF3F", "_"}, Replacement{"\u2024", "."},
        Replacement{"\u3002", "."}, Replacement{"\uFF0E", "."},
    };
    return replacedAll(text, kMarks);
}

std::string doubleHyphensRestored(std::string_view text)
{
    constexpr std::array kDashes = {Replacement{"\u2013", "--"}, Replacement{"\u2014", "--"}};
    return typographyUndone(replacedAll(text, kDashes));
}

struct Encoding
{
    const char *word;
    std::string (*decode)(std::string_view text);
};

constexpr const char *kTypography = JOT_TEXT("Word", "a typographer's dashes and full stops");

constexpr std::array kEncodings = {
    Encoding{JOT_TEXT("Word", "percent-encoding, more than once"), percentDecoded},
    Encoding{JOT_TEXT("Word", "quoted-printable text"), quotedPrintableDecoded},
    Encoding{JOT_TEXT("Word", "HTML"), htmlDecoded},
    Encoding{JOT_TEXT("Word", "Markdown"), markdownDecoded},
    Encoding{kTypography, typographyUndone},
    Encoding{kTypography, doubleHyphensRestored},
};

/// The token that `text` begins with.
std::string tokenAt(std::string_view text)
{
    const auto isPiece = [](char c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') ||
               std::string_view("-_.+/=~").find(c) != std::string_view::npos;
    };
    const auto end = std::ranges::find_if_not(text, isPiece);
    std::string token(text.begin(), end);
    // The full stop of the sentence that the token ends.
    if (token.ends_with('.') && std::ranges::count(token, '.') > 2)
        token.pop_back();
    return token;
}

} // namespace

std::vector<PastedReading> decodedPastes(std::string_view paste, ByteRange token)
{
    const std::string_view text = paste.substr(std::min(token.begin, paste.size()), kFarthest);
    std::vector<PastedReading> readings;
    for (const Encoding &encoding : kEncodings) {
        const std::string decoded = encoding.decode(text);
        if (decoded != text)
            readings.push_back({tokenAt(decoded), encoding.word});
    }
    return readings;
}

} // namespace jotscope
