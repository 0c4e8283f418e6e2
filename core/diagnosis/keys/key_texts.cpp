#include "core/diagnosis/keys/key_texts.h"

#include "core/findings/catalogue.h"
#include "core/text/encodings/base64url.h"
#include "core/text/encodings/hex.h"
#include "core/text/encodings/percent_encoding.h"
#include "core/text/utf8.h"

#include <algorithm>
#include <array>

namespace jotscope {

namespace {

std::string unescaped(std::string_view text)
{
    std::string plain;
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (text[at] != '\\' || at + 1 == text.size()) {
            plain += text[at];
            continue;
        }
        const char next = text[++at];
        if (next == 'u' && at + 4 < text.size() && text.substr(at + 1, 2) == "00" &&
            hexDigit(text[at + 3]) >= 0 && hexDigit(text[at + 4]) >= 0) {
            plain += static_cast<char>(hexDigit(text[at + 3]) * 16 + hexDigit(text[at + 4]));
            at += 4;
        } else if (next == 'n' || next == '\n') {
            plain += '\n';
        } else if (next == 't') {
            plain += '\t';
        } else if (next != 'r') {
            plain += next;
        }
    }
    return plain;
}

/// Once more where that leaves escapes: strings within strings.
std::string fullyUnescaped(std::string_view text)
{
    constexpr int kMostRounds = 3;
    std::string plain(text);
    for (int round = 0; round < kMostRounds && plain.find('\\') != plain.npos; ++round) {
        ScratchText before(std::move(plain));
        plain = unescaped(before.view());
    }
    return plain;
}

/// The text or JSON that base64 of either alphabet holds; empty when it holds none.
std::string textWithin(std::string_view text)
{
    constexpr std::string_view kAround = " \t\r\n\"'`";
    const std::size_t begin = std::min(text.find_first_not_of(kAround), text.size());
    std::string bytes = decodeBase64Url(text.substr(begin, text.find_last_not_of(kAround) + 1 - begin)).bytes;
    const bool isKeyText = bytes.find("BEGIN ") != bytes.npos || bytes.find("\"kty\"") != bytes.npos;
    return isKeyText && isValidUtf8(bytes) ? bytes : std::string();
}

std::string straightened(std::string_view text)
{
    constexpr auto kQuotes = std::to_array<std::string_view>(
        {"\u201C", "\u201D", "\u201E", "\u2018", "\u2019", "\u00AB", "\u00BB", "\u2033", "'"});
    constexpr auto kNothing =
        std::to_array<std::string_view>({"\uFEFF", "\u200B", "\u200C", "\u200D", "\u2060", "\u00AD"});
    std::string plain;
    for (std::size_t at = 0; at < text.size();) {
        const auto standsHere = [&](std::string_view one) {
            return text.substr(at).starts_with(one);
        };
        if (const auto quote = std::ranges::find_if(kQuotes, standsHere); quote != kQuotes.end()) {
            plain += '"';
            at += quote->size();
        } else if (const auto none = std::ranges::find_if(kNothing, standsHere); none != kNothing.end()) {
            at += none->size();
        } else if (text.substr(at).starts_with("\u00A0")) {
            plain += ' ';
            at += 2;
        } else {
            plain += text[at++];
        }
    }
    return plain;
}

struct TextRepair
{
    std::string_view id;
    const char *word;
    std::string (*repair)(std::string_view text);
};

constexpr std::string_view kEscaped = "key-pem-escaped";

constexpr std::array kTextRepairs = {
    TextRepair{kEscaped, JOT_TEXT("Word", "escapes such as \\n stand in it as text"), fullyUnescaped},
    TextRepair{"key-text-damaged", JOT_TEXT("Word", "it is percent-encoded"), percentDecoded},
    TextRepair{"key-text-damaged", JOT_TEXT("Word", "all of it is base64-encoded once more"), textWithin},
    TextRepair{"key-text-damaged", JOT_TEXT("Word", "it has other quotation marks or invisible characters"),
               straightened},
};

} // namespace

std::vector<KeyTextReading> keyTextReadings(std::string_view text)
{
    std::vector<KeyTextReading> readings;
    for (const TextRepair &repair : kTextRepairs) {
        ScratchText plain(repair.repair(text));
        if (!plain.view().empty() && plain.view() != text)
            readings.push_back({std::move(plain), repair.id, repair.word});
    }
    // A backslash tells its own story, before it is taken for a stray character.
    const bool hasEscapes = !readings.empty() && readings.front().id == kEscaped;
    readings.insert(readings.begin() + (hasEscapes ? 1 : 0), {ScratchText(std::string(text)), {}, nullptr});
    return readings;
}

} // namespace jotscope
