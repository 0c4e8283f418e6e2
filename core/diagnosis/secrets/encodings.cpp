#include "core/crypto/hashing/hash.h"
#include "core/diagnosis/secrets/offering.h"
#include "core/diagnosis/secrets/secret_hypotheses.h"
#include "core/json/json_document.h"
#include "core/text/encodings/base64url.h"
#include "core/text/encodings/hex.h"
#include "core/text/secret/secret_bytes.h"

#include <algorithm>
#include <array>
#include <optional>

namespace jotscope {

namespace {

constexpr std::size_t kKeysOfOneSet = 16;
constexpr std::string_view kUrlCharacters = "-_";
constexpr std::string_view kBase64Characters =
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/-_";

constexpr const char *kDecoded = JOT_TEXT("Word", "the bytes that it decodes to");
constexpr const char *kUpToForeign =
    JOT_TEXT("Word", "what it decodes to up to the first character that does not belong there");
constexpr const char *kWithoutForeign =
    JOT_TEXT("Word", "what it decodes to once characters that do not belong there are left out");
constexpr const char *kWholeGroups =
    JOT_TEXT("Word", "what it decodes to without the characters left over at its end");

bool isAscii(std::string_view text)
{
    return std::ranges::all_of(text, [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

std::string lenientlyDecoded(std::string_view text)
{
    return decodeBase64Url(text).bytes;
}

/// What decoders make of a text that is no proper base64: Node.js and PHP skip foreign characters, others end
/// at them, and Java's oldest one drops a last group of less than four.
void offerSloppilyDecoded(const Offering &offering, std::string_view text)
{
    if (!isAscii(text))
        return;
    offering.offer(lenientlyDecoded(text), kWithoutForeign);
    offering.offer(lenientlyDecoded(text.substr(0, text.find_first_not_of(kBase64Characters))), kUpToForeign);
    std::string significant;
    std::ranges::copy_if(text, std::back_inserter(significant),
                         [](char c) { return kBase64Characters.find(c) != kBase64Characters.npos; });
    offering.offer(lenientlyDecoded(std::string_view(significant).substr(0, significant.size() / 4 * 4)),
                   kWholeGroups);
    wipe(significant.data(), significant.size());
}

/// As whoever takes a secret for base64url decodes it: padding and blanks do no harm.
std::optional<std::string> decodedAsUrl(std::string_view text)
{
    Base64UrlDecoding decoding = decodeBase64Url(text);
    const bool isText = std::ranges::none_of(decoding.faults, [](const Base64UrlFault &fault) {
        using enum Base64UrlFault::Kind;
        return fault.kind == ForeignCharacter || fault.kind == StandardAlphabet ||
               fault.kind == DanglingSextet;
    });
    if (!isText)
        return std::nullopt;
    return std::move(decoding.bytes);
}

std::string capitals(std::string text)
{
    std::ranges::transform(text, text.begin(), [](char c) {
        return static_cast<char>(c >= 'a' && c <= 'z' ? c - 'a' + 'A' : c);
    });
    return text;
}

std::string unpadded(std::string text)
{
    text.erase(std::min(text.find('='), text.size()));
    return text;
}

std::string encodePaddedUrl(std::string_view bytes)
{
    std::string text = encodeBase64Url(bytes);
    text.append((4 - text.size() % 4) % 4, '=');
    return text;
}

struct TextForm
{
    std::string (*encode)(std::string_view);
    std::string_view name; ///< where two are named together
    const char *word;
    bool isUsual = false; ///< whether a text that is one already would be encoded so
};

constexpr std::array kTextForms = {
    TextForm{&encodeBase64, "base64", JOT_TEXT("Word", "base64 text"), true},
    TextForm{[](std::string_view bytes) { return unpadded(encodeBase64(bytes)); }, "base64",
             JOT_TEXT("Word", "base64 text without padding")},
    TextForm{[](std::string_view bytes) { return encodeBase64Url(bytes); }, "base64url",
             JOT_TEXT("Word", "base64url text"), true},
    TextForm{&encodePaddedUrl, "base64url", JOT_TEXT("Word", "base64url text with padding")},
    TextForm{[](std::string_view bytes) { return encodeHex(bytes); }, "hex",
             JOT_TEXT("Word", "hexadecimal text"), true},
    TextForm{[](std::string_view bytes) { return capitals(encodeHex(bytes)); }, "hex",
             JOT_TEXT("Word", "hexadecimal text in capitals")},
};

struct Decoder
{
    std::optional<std::string> (*decode)(std::string_view);
    std::string_view name;
};

constexpr std::array kDecoders = {
    Decoder{&decodeBase64, "base64"},
    Decoder{&decodedAsUrl, "base64url"},
    Decoder{&decodeHex, "hex"},
};

std::vector<FindingArgument> bothEncodings(std::string_view inner, std::string_view outer)
{
    return {{"encodings", std::string(inner) + ", " + std::string(outer)}};
}

/// The order of members in JWK texts that programs write: the standard's examples', and sorted.
void offerJwkOf(const Offering &offering, std::string_view secret)
{
    static constexpr const char *kWord = JOT_TEXT("Word", "the whole JWK's text, the secret being its k");
    const std::string k = '"' + encodeBase64Url(secret) + '"';
    offering.offer(R"({"kty":"oct","k":)" + k + '}', kWord);
    offering.offer(R"({"k":)" + k + R"(,"kty":"oct"})", kWord);
    offering.offer(R"({"kty": "oct", "k": )" + k + '}', kWord);
    offering.offer(R"({"k": )" + k + R"(, "kty": "oct"})", kWord);
    for (const std::string alg : {R"("HS256")", R"("HS384")", R"("HS512")"}) {
        offering.offer(R"({"kty":"oct","k":)" + k + R"(,"alg":)" + alg + '}', kWord);
        offering.offer(R"({"kty":"oct","alg":)" + alg + R"(,"k":)" + k + '}', kWord);
        offering.offer(R"({"alg":)" + alg + R"(,"k":)" + k + R"(,"kty":"oct"})", kWord);
    }
}

void offerMember(const Offering &offering, JsonValue jwk)
{
    if (!jwk.member("k").isString())
        return;
    std::string k = jwk.member("k").string();
    if (std::optional<std::string> bytes = decodedAsUrl(k))
        offering.offer(*std::move(bytes), JOT_TEXT("Word", "the bytes that the JWK's k stands for"));
    offering.offer(std::move(k), JOT_TEXT("Word", "the text of the JWK's k"));
}

struct HashForm
{
    std::string (*encode)(std::string_view);
    const char *word;
};

constexpr std::array kHashForms = {
    HashForm{[](std::string_view hash) { return std::string(hash); }, JOT_TEXT("Word", "as bytes")},
    HashForm{[](std::string_view hash) { return encodeHex(hash); }, JOT_TEXT("Word", "as hexadecimal text")},
    HashForm{[](std::string_view hash) { return capitals(encodeHex(hash)); },
             JOT_TEXT("Word", "as hexadecimal text in capitals")},
    HashForm{&encodeBase64, JOT_TEXT("Word", "as base64 text")},
    HashForm{[](std::string_view hash) { return encodeBase64Url(hash); },
             JOT_TEXT("Word", "as base64url text")},
};

void offerHash(const Offering &offering, std::string_view name, std::string_view hash)
{
    for (const HashForm &form : kHashForms)
        offering.offer(form.encode(hash), form.word, {{"hash", std::string(name)}});
}

} // namespace

void offerBase64(std::string_view secret, Readings &secrets)
{
    const Offering offering("secret-is-base64", secret, secrets);
    if (std::optional<std::string> bytes = decodeBase64(secret))
        offering.offer(*std::move(bytes), kDecoded);
    if (secret.find_first_of(kUrlCharacters) == secret.npos)
        offerSloppilyDecoded(offering, secret);
}

void offerBase64Url(std::string_view secret, Readings &secrets)
{
    const Offering offering("secret-is-base64url", secret, secrets);
    if (std::optional<std::string> bytes = decodedAsUrl(secret))
        offering.offer(*std::move(bytes), kDecoded);
    if (secret.find_first_of(kUrlCharacters) != secret.npos)
        offerSloppilyDecoded(offering, secret);
}

void offerHex(std::string_view secret, Readings &secrets)
{
    // Below that, what many a text begins with by chance.
    constexpr std::size_t kFewestDigits = 8;
    const Offering offering("secret-is-hex", secret, secrets);
    if (std::optional<std::string> bytes = decodeHex(secret))
        offering.offer(*std::move(bytes), kDecoded);
    // Node.js ends at the first pair that is none.
    const auto digits = static_cast<std::size_t>(
        std::ranges::find_if(secret, [](char c) { return hexDigit(c) < 0; }) - secret.begin());
    if (digits < kFewestDigits)
        return;
    if (std::optional<std::string> bytes = decodeHex(secret.substr(0, digits / 2 * 2)))
        offering.offer(*std::move(bytes), kUpToForeign);
}

void offerEncoded(std::string_view secret, Readings &secrets)
{
    const Offering offering("secret-should-be-encoded", secret, secrets);
    for (const TextForm &form : kTextForms)
        offering.offer(form.encode(secret), form.word);
}

void offerTwiceEncoded(std::string_view secret, Readings &secrets)
{
    const Offering offering("secret-encoded-twice", secret, secrets);
    for (const Decoder &outer : kDecoders) {
        std::optional<std::string> once = outer.decode(secret);
        if (!once)
            continue;
        for (const Decoder &inner : kDecoders) {
            if (std::optional<std::string> twice = inner.decode(*once))
                offering.offer(*std::move(twice), JOT_TEXT("Word", "what is left once both are undone"),
                               bothEncodings(inner.name, outer.name));
        }
        wipe(once->data(), once->size());
    }
    for (const TextForm &inner : kTextForms) {
        std::string once = inner.encode(secret);
        for (const TextForm &outer : kTextForms) {
            if (outer.isUsual)
                offering.offer(outer.encode(once), JOT_TEXT("Word", "the text that both of them yield"),
                               bothEncodings(inner.name, outer.name));
        }
        wipe(once.data(), once.size());
    }
}

void offerJwkText(std::string_view secret, Readings &secrets)
{
    const Offering offering("secret-is-jwk-text", secret, secrets);
    if (const std::size_t begin = secret.find_first_not_of(" \t\r\n");
        begin != secret.npos && (secret[begin] == '{' || secret[begin] == '[')) {
        JsonDocument document = JsonDocument::parse(std::string(secret));
        const JsonValue root = document.root();
        offerMember(offering, root);
        const JsonValue set = root.isArray() ? root : root.member("keys");
        if (set.isArray()) {
            std::size_t rest = kKeysOfOneSet;
            for (const JsonValue jwk : set.elements()) {
                if (rest-- == 0)
                    break;
                offerMember(offering, jwk);
            }
        }
        document.wipeText();
        return;
    }
    offerJwkOf(offering, secret);
}

void offerHashed(std::string_view secret, Readings &secrets)
{
    struct HashRow
    {
        crypto::Hash hash;
        std::string_view name;
    };
    static constexpr std::array kHashes = {
        HashRow{crypto::Hash::Sha256, "SHA-256"},
        HashRow{crypto::Hash::Sha512, "SHA-512"},
        HashRow{crypto::Hash::Sha1, "SHA-1"},
        HashRow{crypto::Hash::Sha384, "SHA-384"},
    };
    const Offering offering("secret-hashed", secret, secrets);
    for (const HashRow &row : kHashes)
        offerHash(offering, row.name, crypto::digest(row.hash, secret));
    if (const std::optional<std::string> hash = crypto::md5(secret))
        offerHash(offering, "MD5", *hash);
}

} // namespace jotscope
