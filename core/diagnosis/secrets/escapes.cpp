#include "core/diagnosis/secrets/code_points.h"
#include "core/diagnosis/secrets/offering.h"
#include "core/diagnosis/secrets/secret_hypotheses.h"
#include "core/text/encodings/hex.h"
#include "core/text/encodings/percent_encoding.h"
#include "core/text/utf8.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace jotscope {

namespace {

bool isLetterOrDigit(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/// The number that `size` hexadecimal digits at `at` stand for, or nothing.
std::optional<char32_t> hexNumber(std::string_view text, std::size_t at, std::size_t size)
{
    if (at + size > text.size())
        return std::nullopt;
    char32_t number = 0;
    for (const char c : text.substr(at, size)) {
        if (hexDigit(c) < 0)
            return std::nullopt;
        number = number << 4 | static_cast<char32_t>(hexDigit(c));
    }
    return number;
}

std::string percentEncoded(std::string_view text, std::string_view kept, bool writesPlus = false)
{
    constexpr std::string_view kDigits = "0123456789ABCDEF";
    std::string encoded;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (isLetterOrDigit(c) || kept.find(c) != kept.npos)
            encoded.push_back(c);
        else if (writesPlus && c == ' ')
            encoded.push_back('+');
        else
            encoded.append({'%', kDigits[byte >> 4], kDigits[byte & 15]});
    }
    return encoded;
}

struct Escape
{
    char letter;
    char meaning;
};

constexpr std::array kJsonEscapes = {Escape{'n', '\n'},  Escape{'r', '\r'}, Escape{'t', '\t'},
                                     Escape{'b', '\b'},  Escape{'f', '\f'}, Escape{'"', '"'},
                                     Escape{'\\', '\\'}, Escape{'/', '/'}};
/// Of C and of most shells, beyond those of JSON.
constexpr std::array kFurtherEscapes = {Escape{'0', '\0'}, Escape{'a', '\a'}, Escape{'v', '\v'},
                                        Escape{'\'', '\''}};

/// RFC 8259 section 7, and `\xHH`. What is no escape stays as it is.
std::string unescaped(std::string_view text)
{
    std::string plain;
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (text[at] != '\\' || at + 1 == text.size()) {
            plain.push_back(text[at]);
            continue;
        }
        const char letter = text[at + 1];
        const auto common = std::ranges::find(kJsonEscapes, letter, &Escape::letter);
        const auto further = std::ranges::find(kFurtherEscapes, letter, &Escape::letter);
        const std::optional<char32_t> unit = letter == 'u' ? hexNumber(text, at + 2, 4) : std::nullopt;
        const std::optional<char32_t> byte = letter == 'x' ? hexNumber(text, at + 2, 2) : std::nullopt;
        if (unit) {
            const bool isPair = *unit >= 0xD800 && *unit < 0xDC00 && text.substr(at + 6).starts_with("\\u");
            const std::optional<char32_t> low = isPair ? hexNumber(text, at + 8, 4) : std::nullopt;
            const bool hasLow = low && *low >= 0xDC00 && *low < 0xE000;
            appendUtf8(plain, hasLow ? 0x10000 + ((*unit - 0xD800) << 10) + (*low - 0xDC00) : *unit);
            at += hasLow ? 11 : 5;
        } else if (byte) {
            plain.push_back(static_cast<char>(*byte));
            at += 3;
        } else if (common != kJsonEscapes.end() || further != kFurtherEscapes.end()) {
            plain.push_back(common != kJsonEscapes.end() ? common->meaning : further->meaning);
            ++at;
        } else {
            plain.push_back('\\');
        }
    }
    return plain;
}

enum class JsonStyle {
    Shortest,
    Slashes, ///< PHP: `\/`
    Ascii,   ///< Python, PHP: all else as `\u`
    Html,    ///< Go: `<`, `>` and `&` as `\u`
};

std::string jsonEscaped(std::string_view text, JsonStyle style)
{
    std::string escaped;
    const auto appendUnit = [&](char32_t unit) {
        const std::string bytes{static_cast<char>(unit >> 8), static_cast<char>(unit)};
        escaped.append("\\u").append(encodeHex(bytes));
    };
    for (const char32_t codePoint : codePointsOf(text)) {
        const auto row = std::ranges::find(kJsonEscapes, static_cast<char>(codePoint), &Escape::meaning);
        const bool isShort = codePoint < 0x80 && row != kJsonEscapes.end();
        if (isShort && (row->meaning != '/' || style == JsonStyle::Slashes))
            escaped.append({'\\', row->letter});
        else if (codePoint >= 0x10000 && style == JsonStyle::Ascii) {
            appendUnit(0xD800 + ((codePoint - 0x10000) >> 10));
            appendUnit(0xDC00 + ((codePoint - 0x10000) & 0x3FF));
        } else if (codePoint < 0x20 || (codePoint >= 0x7F && style == JsonStyle::Ascii) ||
                   (style == JsonStyle::Html && (codePoint == '<' || codePoint == '>' || codePoint == '&')))
            appendUnit(codePoint);
        else
            appendUtf8(escaped, codePoint);
    }
    return escaped;
}

struct Entity
{
    std::string_view name;
    std::string_view meaning;
};

/// The first of a meaning is what most programs write.
constexpr std::array kEntities = {
    Entity{"amp", "&"},  Entity{"lt", "<"},   Entity{"gt", ">"},   Entity{"quot", "\""},
    Entity{"#39", "'"},  Entity{"#x27", "'"}, Entity{"apos", "'"}, Entity{"#039", "'"},
    Entity{"#34", "\""}, Entity{"#43", "+"},  Entity{"#x2B", "+"}, Entity{"#x2F", "/"},
    Entity{"#61", "="},  Entity{"#x3D", "="}, Entity{"#96", "`"},  Entity{"#x60", "`"},
};

/// The character of a numeric reference without its `&` and `;`, or zero.
char32_t numericReference(std::string_view name)
{
    if (!name.starts_with('#'))
        return 0;
    const bool isHex = name.size() > 1 && (name[1] == 'x' || name[1] == 'X');
    name.remove_prefix(isHex ? 2 : 1);
    std::uint32_t number = 0;
    const auto [end, error] =
        std::from_chars(name.data(), name.data() + name.size(), number, isHex ? 16 : 10);
    const bool isWhole = error == std::errc() && end == name.data() + name.size();
    return isWhole && number < 0x110000 && (number < 0xD800 || number >= 0xE000) ? number : 0;
}

std::string htmlDecoded(std::string_view text)
{
    constexpr std::size_t kLongestName = 8;
    std::string decoded;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const std::size_t end = text[at] == '&' ? text.substr(at, kLongestName + 2).find(';') : text.npos;
        const std::string_view name = end == text.npos ? std::string_view() : text.substr(at + 1, end - 1);
        const auto entity = std::ranges::find(kEntities, name, &Entity::name);
        const char32_t codePoint = numericReference(name);
        if (entity != kEntities.end())
            decoded.append(entity->meaning);
        else if (codePoint != 0)
            appendUtf8(decoded, codePoint);
        else if (name == "nbsp")
            appendUtf8(decoded, 0xA0);
        else {
            decoded.push_back(text[at]);
            continue;
        }
        at += end;
    }
    return decoded;
}

/// `apostrophe` is the entity of `'`, on which programs differ; empty where they leave it.
std::string htmlEncoded(std::string_view text, std::string_view apostrophe)
{
    std::string encoded;
    for (const char c : text) {
        const auto entity = std::ranges::find(kEntities, std::string_view(&c, 1), &Entity::meaning);
        const bool isCommon = c == '&' || c == '<' || c == '>' || c == '"';
        const std::string_view name = isCommon ? entity->name : c == '\'' ? apostrophe : std::string_view();
        if (name.empty())
            encoded.push_back(c);
        else
            encoded.append("&").append(name).append(";");
    }
    return encoded;
}

/// Each backslash gone, and what follows it kept: unquoted in a shell, in YAML, in Java's properties.
std::string withoutBackslashes(std::string_view text)
{
    std::string plain;
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (text[at] == '\\' && at + 1 < text.size())
            ++at;
        plain.push_back(text[at]);
    }
    return plain;
}

/// `$NAME`, `${NAME}` and `$1` replaced by nothing, as a shell has it that knows no such variable.
std::string expanded(std::string_view text)
{
    std::string plain;
    for (std::size_t at = 0; at < text.size();) {
        const char next = at + 1 < text.size() ? text[at + 1] : '\0';
        if (text[at] != '$' || !(isLetterOrDigit(next) || next == '_' || next == '{')) {
            plain.push_back(text[at++]);
        } else if (next == '{') {
            at = std::min(text.find('}', at), text.size() - 1) + 1;
        } else if (next >= '0' && next <= '9') {
            at += 2;
        } else {
            for (++at; at < text.size() && (isLetterOrDigit(text[at]) || text[at] == '_'); ++at) {
            }
        }
    }
    return plain;
}

std::string doubled(std::string_view text, char sign)
{
    std::string both;
    for (const char c : text)
        both.append(c == sign ? 2 : 1, c);
    return both;
}

std::string halved(std::string_view text, char sign)
{
    std::string one;
    for (std::size_t at = 0; at < text.size(); ++at) {
        one.push_back(text[at]);
        if (text[at] == sign && text.substr(at + 1).starts_with(sign))
            ++at;
    }
    return one;
}

std::string precededBy(std::string_view text, std::string_view signs)
{
    std::string escaped;
    for (const char c : text) {
        if (signs.find(c) != signs.npos)
            escaped.push_back('\\');
        escaped.push_back(c);
    }
    return escaped;
}

/// What stands before `sign`, unless that is where the secret begins.
void offerCut(const Offering &offering, std::string_view secret, std::string_view sign, const char *word)
{
    if (const std::size_t at = secret.find(sign); at != secret.npos)
        offering.offer(std::string(secret.substr(0, at)), word);
}

/// `KEY=secret`, `export KEY=secret`, `key: secret`: the line that holds the secret taken for it.
void offerAssigned(const Offering &offering, std::string_view secret)
{
    for (const std::string_view sign : {"=", ": "}) {
        const std::size_t at = secret.find(sign);
        const bool isName = at != secret.npos && std::ranges::all_of(secret.substr(0, at), [](char c) {
                                return isLetterOrDigit(c) || c == '_' || c == '-' || c == '.' || c == ' ';
                            });
        if (isName)
            offering.offer(std::string(secret.substr(at + sign.size())),
                           JOT_TEXT("Word", "without the name that it is assigned to"));
    }
}

} // namespace

void offerPercentEncoded(std::string_view secret, Readings &secrets)
{
    static constexpr const char *kDecoded = JOT_TEXT("Word", "percent-decoded");
    static constexpr const char *kEncoded = JOT_TEXT("Word", "percent-encoded");
    const Offering offering("secret-percent-encoded", secret, secrets);
    const std::string once = percentDecoded(secret);
    offering.offer(once, kDecoded);
    offering.offer(formDecoded(secret), JOT_TEXT("Word", "decoded as a form is, with + for blanks"));
    offering.offer(percentDecoded(once), JOT_TEXT("Word", "percent-decoded twice"));
    // JavaScript's encodeURIComponent and encodeURI, RFC 3986, forms.
    for (const std::string_view kept : {"-_.!~*'()", "-_.!~*'();,/?:@&=+$#", "-_.~"})
        offering.offer(percentEncoded(secret, kept), kEncoded);
    offering.offer(percentEncoded(secret, "-_.*", true),
                   JOT_TEXT("Word", "encoded as a form is, with + for blanks"));
    std::string changed(secret);
    std::ranges::replace(changed, ' ', '+');
    offering.offer(std::move(changed), JOT_TEXT("Word", "with + for blanks"));
}

void offerEscaped(std::string_view secret, Readings &secrets)
{
    static constexpr const char *kRead = JOT_TEXT("Word", "with its escapes read, as in JSON");
    static constexpr const char *kWritten = JOT_TEXT("Word", "with escapes written, as in JSON");
    static constexpr const char *kHtmlWritten = JOT_TEXT("Word", "with entities written, as in HTML");
    static constexpr const char *kShellRead = JOT_TEXT("Word", "as a shell or an .env file reads it");
    static constexpr const char *kShellWritten =
        JOT_TEXT("Word", "as one writes it for a shell or an .env file");
    const Offering offering("secret-escaped", secret, secrets);
    if (secret.find('\\') != secret.npos) {
        offering.offer(unescaped(secret), kRead);
        offering.offer(withoutBackslashes(secret), JOT_TEXT("Word", "without its backslashes"));
    }
    offering.offer(htmlDecoded(secret), JOT_TEXT("Word", "with its entities read, as in HTML"));
    offering.offer(halved(secret, '$'), kShellRead);
    offering.offer(expanded(secret), JOT_TEXT("Word", "with its $ names read as variables that are not set"));
    for (const char sign : {'%', '\'', '"', '\\'})
        offering.offer(halved(secret, sign), JOT_TEXT("Word", "with one of each two signs of a kind"));
    offerAssigned(offering, secret);
    offerCut(offering, secret, "#", JOT_TEXT("Word", "up to its first # sign"));
    offerCut(offering, secret, " #", JOT_TEXT("Word", "up to the comment in it"));
    offerCut(offering, secret, "$", JOT_TEXT("Word", "up to its first $ sign"));
    offerCut(offering, secret, " ", JOT_TEXT("Word", "up to its first blank"));
    offerCut(offering, secret, "\n", JOT_TEXT("Word", "up to its first line break"));
    offerCut(offering, secret, "=", JOT_TEXT("Word", "up to its first = sign"));
    if (isValidUtf8(secret)) {
        using enum JsonStyle;
        for (const JsonStyle style : {Shortest, Slashes, Ascii, Html})
            offering.offer(jsonEscaped(secret, style), kWritten);
    }
    for (const std::string_view apostrophe : {"", "#39", "#x27", "apos", "#039"})
        offering.offer(htmlEncoded(secret, apostrophe), kHtmlWritten);
    for (const std::string_view signs : {"$", "$`\"\\", "'", "$`\"\\!'&;|<>()# *?[]{}~"})
        offering.offer(precededBy(secret, signs), kShellWritten);
    for (const char sign : {'$', '%', '\''})
        offering.offer(doubled(secret, sign), JOT_TEXT("Word", "with two of each sign of a kind"));
}

} // namespace jotscope
