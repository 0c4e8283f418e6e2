#include "core/diagnosis/kinds.h"

#include "core/findings/catalogue.h"
#include "core/jose/jwe/deflate.h"
#include "core/json/json_document.h"
#include "core/text/encodings/base64url.h"
#include "core/text/encodings/hex.h"
#include "core/text/encodings/percent_encoding.h"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

namespace jotscope {

namespace {

/// Longer pastes are documents; no token of these kinds comes near.
constexpr std::size_t kLongestPaste = std::size_t{1} << 20;

constexpr std::string_view kBlanks = " \t\r\n";

/// One value of the paste, and where it stands.
struct Value
{
    std::string text; ///< percent-encoding undone
    ByteRange where;
    std::string_view name; ///< of the cookie or parameter; empty where it has none
};

using Recogniser = std::optional<Finding> (*)(const Value &);

bool isMadeOf(std::string_view text, std::string_view others)
{
    return std::ranges::all_of(text, [&](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
               others.find(c) != others.npos;
    });
}

bool isBase64Url(std::string_view text)
{
    return !text.empty() && isMadeOf(text, "-_");
}

std::vector<std::string_view> split(std::string_view text, char separator)
{
    std::vector<std::string_view> pieces;
    for (std::size_t at = 0; at <= text.size();) {
        const std::size_t end = std::min(text.find(separator, at), text.size());
        pieces.push_back(text.substr(at, end - at));
        at = end + 1;
    }
    return pieces;
}

/// Base64 of either alphabet; empty for anything else.
std::string decoded(std::string_view text)
{
    return isMadeOf(text, "-_+/=") ? decodeBase64Url(text).bytes : std::string();
}

bool isJsonObject(std::string_view text)
{
    const JsonDocument json = JsonDocument::parse(std::string(text));
    return json.root().isObject() && json.isStrict();
}

std::optional<Finding> recogniseJwe(const Value &value)
{
    const std::vector<std::string_view> parts = split(value.text, '.');
    if (parts.size() != 5)
        return std::nullopt;
    const JsonDocument header = JsonDocument::parse(decoded(parts.front()));
    if (!header.root().member("enc").isString())
        return std::nullopt;
    return makeFinding("is-jwe", value.where);
}

/// https://github.com/paseto-standard/paseto-spec
std::optional<Finding> recognisePaseto(const Value &value)
{
    const std::vector<std::string_view> parts = split(value.text, '.');
    const bool hasForm = (parts.size() == 3 || parts.size() == 4) && parts[0].size() == 2 &&
                         parts[0][0] == 'v' && parts[0][1] >= '1' && parts[0][1] <= '4' &&
                         (parts[1] == "local" || parts[1] == "public") && isBase64Url(parts[2]);
    if (!hasForm)
        return std::nullopt;
    const char *word =
        parts[1] == "local" ? JOT_TEXT("Word", "which is encrypted") : JOT_TEXT("Word", "which is signed");
    return makeFinding("is-paseto", value.where,
                       {{"version", std::string(1, parts[0][1])}, {kWordArgument, word}});
}

/// A packet of the first format is four hexadecimal digits, a name and a blank; in the second, a version byte
/// of 2 comes before the fields, of which the location is 1 and the identifier 2.
bool isMacaroon(std::string_view bytes)
{
    constexpr std::size_t kSignature = 32; // after its field type 6, its length, and the end of the caveats
    const std::string_view name = bytes.substr(std::min<std::size_t>(bytes.size(), 4));
    if (name.starts_with("location ") || name.starts_with("identifier "))
        return std::ranges::all_of(bytes.substr(0, 4), [](char c) { return hexDigit(c) >= 0; });
    if (bytes.size() < kSignature + 6 || bytes[0] != '\x02' || (bytes[1] != '\x01' && bytes[1] != '\x02'))
        return false;
    return bytes.substr(bytes.size() - kSignature - 3, 3) == std::string_view("\x00\x06\x20", 3);
}

std::optional<Finding> recogniseMacaroon(const Value &value)
{
    std::string_view text = value.text;
    if (text.starts_with("pypi-"))
        text.remove_prefix(5);
    const std::optional<std::string> hex = decodeHex(text);
    const JsonDocument json = JsonDocument::parse(std::string(text.starts_with('{') ? text : ""));
    const bool isJson = (json.root().member("i").exists() || json.root().member("i64").exists()) &&
                        (json.root().member("s").exists() || json.root().member("s64").exists());
    if (!isJson && !isMacaroon(decoded(text)) && !(hex && isMacaroon(*hex)))
        return std::nullopt;
    return makeFinding("is-macaroon", value.where);
}

bool isSaml(std::string_view text)
{
    return text.find('<') != text.npos &&
           (text.find("urn:oasis:names:tc:SAML:") != text.npos || text.find("<samlp:") != text.npos ||
            text.find("<saml:") != text.npos || text.find("<saml2:") != text.npos ||
            text.find("<saml2p:") != text.npos);
}

std::optional<Finding> recogniseSaml(const Value &value)
{
    const auto found = [&](const char *word) {
        return makeFinding("is-saml", value.where, {{kWordArgument, word}});
    };
    if (isSaml(value.text))
        return found(JOT_TEXT("Word", "as it is"));
    std::string compact;
    std::ranges::copy_if(value.text, std::back_inserter(compact),
                         [](char c) { return kBlanks.find(c) == kBlanks.npos; });
    const std::string bytes = decoded(compact);
    if (isSaml(bytes))
        return found(JOT_TEXT("Word", "in base64"));
    const auto inflated = inflate(bytes, kLongestPaste);
    if (!bytes.empty() && inflated && isSaml(inflated->bytes))
        return found(JOT_TEXT("Word", "compressed and in base64"));
    return std::nullopt;
}

/// itsdangerous, `payload.timestamp.signature`: SHA-1 or SHA-512 makes the last of 27 or 86 characters. A dot
/// in front says that the payload is compressed.
bool isFlask(std::string_view text)
{
    const bool isCompressed = text.starts_with('.');
    if (isCompressed)
        text.remove_prefix(1);
    const std::vector<std::string_view> parts = split(text, '.');
    if (parts.size() != 3 || !std::ranges::all_of(parts, isBase64Url))
        return false;
    const bool isTimestamp = parts[1].size() >= 5 && parts[1].size() <= 8;
    const bool isSignature = parts[2].size() == 27 || parts[2].size() == 43 || parts[2].size() == 86;
    return isTimestamp && isSignature && (isCompressed || isJsonObject(decoded(parts[0])));
}

/// django.core.signing, `value:timestamp:signature`.
bool isDjango(std::string_view text)
{
    const std::vector<std::string_view> parts = split(text, ':');
    if (parts.size() != 3 || !isBase64Url(parts[1]) || !isBase64Url(parts[2]) || parts[1].size() != 6)
        return false;
    return (parts[2].size() == 43 || parts[2].size() == 27) && isMadeOf(parts[0], "-_.") && !parts[0].empty();
}

/// cookie-signature, `s:id.signature` with the signature in base64 without padding.
bool isExpress(std::string_view text)
{
    const std::size_t dot = text.rfind('.');
    return text.starts_with("s:") && dot != text.npos && text.size() - dot - 1 == 43 &&
           isMadeOf(text.substr(dot + 1), "+/");
}

/// `{"iv":...,"value":...,"mac":...}` in base64.
bool isLaravel(std::string_view text)
{
    const JsonDocument json = JsonDocument::parse(decoded(text));
    return json.root().member("iv").isString() && json.root().member("value").isString() &&
           json.root().member("mac").exists();
}

/// ActiveSupport's message verifier, `data--digest`, and encryptor, `data--iv--tag`.
bool isRails(std::string_view text)
{
    const std::size_t dashes = text.find("--");
    if (dashes == text.npos || dashes < 8 || !isMadeOf(text.substr(0, dashes), "+/=_-"))
        return false;
    const std::string_view rest = text.substr(dashes + 2);
    const std::optional<std::string> digest = decodeHex(rest);
    if (digest && (digest->size() == 20 || digest->size() == 32))
        return true;
    const std::size_t second = rest.find("--");
    return second != rest.npos && decoded(rest.substr(0, second)).size() == 12 &&
           decoded(rest.substr(second + 2)).size() == 16;
}

/// The Data Protection API begins with the magic 09 F0 C9 F0.
bool isAspNet(std::string_view text)
{
    return text.starts_with("CfDJ8") && isMadeOf(text, "-_");
}

struct CookieKind
{
    const char *maker;
    bool (*isOne)(std::string_view);
};

constexpr CookieKind kCookies[] = {
    {"Flask", isFlask},     {"Django", isDjango}, {"Express", isExpress},
    {"Laravel", isLaravel}, {"Rails", isRails},   {"ASP.NET Core", isAspNet},
};

/// Identifiers that mean nothing outside their server, and are known by their cookie's name alone.
constexpr std::pair<std::string_view, const char *> kCookieNames[] = {
    {"JSESSIONID", "Java"},         {"PHPSESSID", "PHP"},     {"ASP.NET_SessionId", "ASP.NET"},
    {"laravel_session", "Laravel"}, {"_session_id", "Rails"}, {"CFID", "ColdFusion"},
    {"connect.sid", "Express"},     {"sessionid", "Django"},
};

std::optional<Finding> recogniseCookie(const Value &value)
{
    const auto named = std::ranges::find(kCookieNames, value.name, [](const auto &row) { return row.first; });
    if (named != std::end(kCookieNames))
        return makeFinding("is-session-cookie", value.where, {{"maker", named->second}});
    const auto row =
        std::ranges::find_if(kCookies, [&](const CookieKind &kind) { return kind.isOne(value.text); });
    if (row == std::end(kCookies))
        return std::nullopt;
    return makeFinding("is-session-cookie", value.where, {{"maker", row->maker}});
}

struct OpaquePrefix
{
    std::string_view prefix;
    const char *issuer;
};

/// A name is the same in every language.
constexpr OpaquePrefix kPrefixes[] = {
    {"ghp_", "GitHub"},
    {"gho_", "GitHub"},
    {"ghu_", "GitHub"},
    {"ghs_", "GitHub"},
    {"ghr_", "GitHub"},
    {"github_pat_", "GitHub"},
    {"glpat-", "GitLab"},
    {"gldt-", "GitLab"},
    {"glrt-", "GitLab"},
    {"glptt-", "GitLab"},
    {"gloas-", "GitLab"},
    {"sk_live_", "Stripe"},
    {"sk_test_", "Stripe"},
    {"rk_live_", "Stripe"},
    {"rk_test_", "Stripe"},
    {"pk_live_", "Stripe"},
    {"pk_test_", "Stripe"},
    {"whsec_", "Stripe"},
    {"xoxb-", "Slack"},
    {"xoxp-", "Slack"},
    {"xoxa-", "Slack"},
    {"xoxr-", "Slack"},
    {"xoxe", "Slack"},
    {"xapp-", "Slack"},
    {"ya29.", "Google"},
    {"1//0", "Google"},
    {"AIza", "Google"},
    {"GOCSPX-", "Google"},
    {"AKIA", "AWS"},
    {"ASIA", "AWS"},
    {"sk-ant-", "Anthropic"},
    {"sk-", "OpenAI"},
    {"hf_", "Hugging Face"},
    {"npm_", "npm"},
    {"pypi-", "PyPI"},
    {"dckr_pat_", "Docker"},
    {"dop_v1_", "DigitalOcean"},
    {"shpat_", "Shopify"},
    {"shpss_", "Shopify"},
    {"SG.", "SendGrid"},
    {"EAA", "Meta"},
    {"hvs.", "Vault"},
    {"hvb.", "Vault"},
    {"glsa_", "Grafana"},
    {"sbp_", "Supabase"},
    {"sb_secret_", "Supabase"},
    {"ATATT3", "Atlassian"},
    {"PMAK-", "Postman"},
    {"figd_", "Figma"},
    {"lin_api_", "Linear"},
    {"nvapi-", "NVIDIA"},
    {"rubygems_", "RubyGems"},
    {"0.A", "Microsoft Entra"},
    {"1.A", "Microsoft Entra"},
};

std::optional<Finding> recogniseOpaque(const Value &value)
{
    constexpr std::size_t kShortest = 16;
    constexpr std::size_t kShortestWithoutName = 24;
    const std::string_view text = value.text;
    if (text.size() < kShortest || !isMadeOf(text, "-_.~+/=:"))
        return std::nullopt;
    for (const auto &[prefix, issuer] : kPrefixes) {
        if (text.starts_with(prefix))
            return makeFinding("is-opaque", value.where, {{kWordArgument, issuer}});
    }
    const auto has = [&](auto isOne) {
        return std::ranges::any_of(text, isOne);
    };
    const bool isMixed = has([](char c) { return c >= '0' && c <= '9'; }) &&
                         has([](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); });
    // A part of a JWT that lost the others is for the parser to tell.
    const bool isJson = decoded(text.substr(0, text.find('.'))).starts_with('{');
    if (text.size() < kShortestWithoutName || !isMixed || isJson || !isMadeOf(text, "-_+/=."))
        return std::nullopt;
    return makeFinding("is-opaque", value.where, {{kWordArgument, JOT_TEXT("Word", "its issuer")}});
}

/// The surest signs first: what is opaque has none.
constexpr Recogniser kRecognisers[] = {recogniseJwe,    recognisePaseto,   recogniseSaml,
                                       recogniseCookie, recogniseMacaroon, recogniseOpaque};

/// Takes `front` off, blanks behind it too; in either case of letters.
bool takeOff(std::string_view paste, ByteRange &range, std::string_view front)
{
    const std::string_view text = paste.substr(range.begin, range.size());
    const bool isThere = text.size() > front.size() &&
                         std::ranges::equal(text.substr(0, front.size()), front, [](char a, char b) {
                             return (a >= 'A' && a <= 'Z' ? static_cast<char>(a - 'A' + 'a') : a) == b;
                         });
    if (!isThere)
        return false;
    range.begin = std::min(paste.find_first_not_of(kBlanks, range.begin + front.size()), range.end);
    return true;
}

/// `name=value` of a cookie, a form or a query: the value, up to the next one.
/// Returns the name; empty where there is none.
std::string_view takeValue(std::string_view paste, ByteRange &range)
{
    const std::string_view text = paste.substr(range.begin, range.size());
    const std::size_t equals = text.find('=');
    const bool isNamed = equals != text.npos && equals > 0 && equals + 1 < text.size() &&
                         text[equals + 1] != '=' && text.substr(equals + 1, 2) != "--" &&
                         isMadeOf(text.substr(0, equals), "-_.$[]");
    // Padding at the end of base64 is no equals sign of that kind.
    if (!isNamed || text.find_first_not_of('=', equals) == text.npos)
        return {};
    range.begin += equals + 1;
    range.end = std::min(paste.find_first_of(";&", range.begin), range.end);
    return text.substr(0, equals);
}

Value valueOf(std::string_view paste)
{
    const std::size_t begin = std::min(paste.find_first_not_of(kBlanks), paste.size());
    ByteRange range{begin, std::max(begin, paste.find_last_not_of(kBlanks) + 1)};
    for (const std::string_view front : {"authorization:", "set-cookie:", "cookie:", "bearer ", "token "})
        takeOff(paste, range, front);
    if (range.size() >= 2 && (paste[range.begin] == '"' || paste[range.begin] == '\'') &&
        paste[range.end - 1] == paste[range.begin])
        range = {range.begin + 1, range.end - 1};
    std::string_view name;
    if (!isSaml(paste.substr(range.begin, range.size())))
        name = takeValue(paste, range);
    return {percentDecoded(paste.substr(range.begin, range.size())), range, name};
}

} // namespace

std::optional<Finding> recogniseKind(std::string_view paste)
{
    if (paste.size() > kLongestPaste)
        return std::nullopt;
    const Value value = valueOf(paste);
    for (const Recogniser recognise : kRecognisers) {
        if (std::optional<Finding> finding = recognise(value))
            return finding;
    }
    return std::nullopt;
}

} // namespace jotscope
