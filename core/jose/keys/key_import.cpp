#include "core/jose/keys/key_import.h"

#include "core/crypto/pkcs12/pkcs12.h"
#include "core/findings/result.h"
#include "core/jose/keys/bundles/pkcs12_keys.h"
#include "core/jose/keys/formats/jwk/encrypted_jwk.h"
#include "core/jose/keys/formats/jwk/jwk.h"
#include "core/jose/keys/formats/openssh.h"
#include "core/jose/keys/formats/pem.h"
#include "core/jose/keys/key_faults.h"
#include "core/text/encodings/base64url.h"
#include "core/text/encodings/hex.h"
#include "core/text/limits.h"
#include "core/text/utf8.h"

#include <algorithm>
#include <array>

namespace jotscope {

namespace {

constexpr std::array<std::string_view, 4> kEncodingNames = {"utf8", "base64", "base64url", "hex"};

std::string_view trimmed(std::string_view text)
{
    constexpr std::string_view kBlanks = " \t\r\n";
    const std::size_t begin = text.find_first_not_of(kBlanks);
    if (begin == text.npos)
        return {};
    return text.substr(begin, text.find_last_not_of(kBlanks) - begin + 1);
}

/// The tag of a SEQUENCE with a length of more than 127 bytes, which every key worth the name has; but for
/// the EdDSA ones, which then hold bytes that no text does.
bool looksLikeDer(std::string_view text)
{
    if (text.size() < 16 || text[0] != 0x30)
        return false;
    const auto length = static_cast<unsigned char>(text[1]);
    return length >= 0x80 || text.substr(0, 16).find('\0') != text.npos || length + 2U == text.size();
}

bool looksLikeJson(std::string_view text)
{
    if (text.starts_with(kByteOrderMark))
        text = trimmed(text.substr(kByteOrderMark.size()));
    return text.starts_with('{') || text.starts_with('[');
}

/// RFC 7517 section 4: of two members of one name, the last one is taken, as most parsers do.
void tellJsonFaults(KeyImport &result, const JsonDocument &document)
{
    const auto isDuplicate = [](const JsonFault &fault) {
        return fault.kind == JsonFault::Kind::DuplicateName;
    };
    for (const JsonFault &fault : document.faults()) {
        if (isDuplicate(fault))
            result.findings.push_back(makeFinding("jwk-member-twice", fault.where));
    }
    // The first fault of another kind brings about most of those that follow.
    const auto first = std::ranges::find_if_not(document.faults(), isDuplicate);
    if (first != document.faults().end())
        result.findings.push_back(makeFinding("jwk-json-damaged", first->where));
}

void importJson(KeyImport &result, std::string_view text, std::string_view label)
{
    JsonDocument document = JsonDocument::parse(std::string(text));
    const JsonValue root = document.root();
    const JsonValue set = root.isArray() ? root : root.member("keys");
    if (set.isArray() || root.member("kty").exists())
        tellJsonFaults(result, document);
    if (set.isArray()) {
        result.format = KeyFormat::JwkSet;
        if (set.size() == 0)
            result.findings.push_back(makeFinding("jwk-set-empty", set.range()));
        for (const JsonValue jwk : set.elements()) {
            if (isFull(result, jwk.range()))
                break;
            importJwk(result, jwk, label);
        }
    } else if (root.member("kty").exists()) {
        result.format = KeyFormat::Jwk;
        importJwk(result, root, label);
    }
    document.wipeText();
}

/// Marks whatever is told of the plaintext at the ciphertext, since it has no place of its own.
void importEncrypted(KeyImport &result, std::string_view text, std::string_view label,
                     const SecretBytes *passphrase)
{
    const ByteRange where{0, text.size()};
    const auto plaintext = openEncryptedJwk(trimmed(text), passphrase);
    if (!plaintext) {
        result.findings.push_back(plaintext.error());
        result.findings.back().where = where;
        result.needsPassphrase =
            plaintext.error().id == "key-passphrase-needed" || plaintext.error().id == "key-passphrase-wrong";
        return;
    }
    KeyImport inner;
    importJson(inner, plaintext->view(), label);
    if (inner.format == KeyFormat::None)
        inner.findings.push_back(makeFinding("key-encrypted-no-key"));
    for (Finding &finding : inner.findings)
        finding.where = where;
    result = std::move(inner);
}

/// Gives each key the text that it was read from, unless that holds anything secret.
void keepPublicText(KeyImport &result, std::string_view text)
{
    const auto isPublic = [](const KeyPointer &key) {
        return !key->isSecret();
    };
    if (text.size() > limits::kKeptKeyTextBytes || !std::ranges::all_of(result.keys, isPublic))
        return;
    // A part that could not be read may be the private one.
    const bool isWhole = std::ranges::none_of(
        result.findings, [](const Finding &finding) { return finding.severity == Severity::Error; });
    if (!isWhole || text.find("PRIVATE KEY") != text.npos)
        return;
    const auto kept = std::make_shared<const std::string>(text);
    for (KeyPointer &key : result.keys) {
        Key::Attributes attributes = key->attributes();
        attributes.text = kept;
        key = std::make_shared<const Key>(*key->asymmetric(), std::move(attributes));
    }
}

ByteRange firstForeign(std::string_view text, SecretEncoding encoding)
{
    constexpr std::string_view kHexDigits = "0123456789abcdefABCDEF: \t\r\n";
    constexpr std::string_view kBase64 =
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/= \t\r\n";
    const std::size_t place = text.find_first_not_of(encoding == SecretEncoding::Hex ? kHexDigits : kBase64);
    // All characters are right, so that their number is wrong: the last one has no partner.
    if (place == text.npos)
        return {text.size() - std::min<std::size_t>(1, text.size()), text.size()};
    return {place, place + 1};
}

Result<std::string> decodeSecret(std::string_view text, SecretEncoding encoding)
{
    switch (encoding) {
    case SecretEncoding::Utf8:
        return std::string(text);
    case SecretEncoding::Base64:
        if (auto bytes = decodeBase64(text))
            return std::move(*bytes);
        return failure("secret-not-base64", firstForeign(text, encoding));
    case SecretEncoding::Base64Url: {
        Base64UrlDecoding decoding = decodeBase64Url(text);
        for (const Base64UrlFault &fault : decoding.faults) {
            using enum Base64UrlFault::Kind;
            if (fault.kind == ForeignCharacter || fault.kind == StandardAlphabet ||
                fault.kind == DanglingSextet)
                return failure("secret-not-base64url", fault.where);
        }
        return std::move(decoding.bytes);
    }
    case SecretEncoding::Hex:
        break;
    }
    if (auto bytes = decodeHex(trimmed(text)))
        return std::move(*bytes);
    return failure("secret-not-hex", firstForeign(text, encoding));
}

} // namespace

KeyImport importKeys(std::string_view text, std::string_view label, const SecretBytes *passphrase)
{
    KeyImport result;
    if (text.size() > limits::kKeyFileBytes) {
        result.findings.push_back(makeFinding("key-too-large", {0, text.size()},
                                              {{"limit", std::to_string(limits::kKeyFileBytes)}}));
        return result;
    }
    if (isEncryptedJwk(trimmed(text))) {
        importEncrypted(result, text, label, passphrase);
    } else if (crypto::looksLikePkcs12(text)) {
        result.format = KeyFormat::Pkcs12;
        importPkcs12(result, text, {0, text.size()}, label, passphrase);
    } else if (looksLikeDer(text)) {
        result.format = KeyFormat::Der;
        importDer(result, text, {0, text.size()}, label, passphrase);
    } else if (looksLikeJson(trimmed(text))) {
        importJson(result, text, label);
    } else if (holdsPem(text)) {
        result.format = KeyFormat::Pem;
        importPem(result, text, label, passphrase);
    } else if (holdsOpenSsh(text)) {
        result.format = KeyFormat::OpenSsh;
        importOpenSsh(result, text, label);
    }
    if (result.keys.empty() && result.findings.empty())
        result.findings.push_back(makeFinding("key-not-recognised", {0, text.size()}));
    if (!isEncryptedJwk(trimmed(text)))
        keepPublicText(result, text);
    return result;
}

bool looksLikeKey(std::string_view text)
{
    if (holdsPem(text) || looksLikeDer(text) || holdsOpenSsh(text) || isEncryptedJwk(trimmed(text)))
        return true;
    if (!looksLikeJson(trimmed(text)))
        return false;
    return text.find("\"kty\"") != text.npos || text.find("\"keys\"") != text.npos;
}

bool announcesKey(std::string_view text)
{
    const std::string_view jwe = trimmed(text);
    return isEncryptedJwk(jwe) ? announcesJwk(jwe) : looksLikeKey(text);
}

std::string_view secretEncodingName(SecretEncoding encoding)
{
    return kEncodingNames[static_cast<std::size_t>(encoding)];
}

std::optional<SecretEncoding> findSecretEncoding(std::string_view name)
{
    const auto found = std::ranges::find(kEncodingNames, name);
    if (found == kEncodingNames.end())
        return std::nullopt;
    return static_cast<SecretEncoding>(found - kEncodingNames.begin());
}

KeyImport importSecret(std::string_view text, SecretEncoding encoding, std::string_view label)
{
    KeyImport result;
    result.format = KeyFormat::Secret;
    auto bytes = decodeSecret(text, encoding);
    if (!bytes) {
        result.findings.push_back(std::move(bytes).error());
        return result;
    }
    Key::Attributes attributes;
    attributes.label = label;
    result.keys.push_back(std::make_shared<Key>(SecretBytes::takenFrom(*bytes), std::move(attributes)));
    return result;
}

} // namespace jotscope
