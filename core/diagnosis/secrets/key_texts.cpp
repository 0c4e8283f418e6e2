#include "core/diagnosis/secrets/offering.h"
#include "core/diagnosis/secrets/secret_hypotheses.h"
#include "core/jose/keys/formats/jwk/jwk_text.h"
#include "core/jose/keys/key_export.h"
#include "core/text/encodings/base64url.h"
#include "core/text/secret/secret_bytes.h"

#include <algorithm>

namespace jotscope {

namespace {

constexpr const char *kFileText = JOT_TEXT("Word", "the text that it was read from");
constexpr const char *kPem = JOT_TEXT("Word", "its PEM text");
constexpr const char *kBody = JOT_TEXT("Word", "its PEM text without the first and the last line");
constexpr const char *kDer = JOT_TEXT("Word", "its DER bytes");
constexpr const char *kJwk = JOT_TEXT("Word", "its JWK text");
constexpr const char *kBareKey = JOT_TEXT("Word", "its bytes alone");

/// The key in a form that needs no randomness, or nothing where it has none such.
SecretBytes exported(const KeyPointer &key, KeyExportForm form, KeyArmour armour)
{
    Result<SecretBytes> bytes =
        exportKey(key, form, {armour, nullptr}, [](std::size_t) { return SecretBytes(); });
    return bytes ? *std::move(bytes) : SecretBytes();
}

std::string withLineEnds(std::string_view text, std::string_view lineEnd)
{
    std::string changed;
    for (const char c : text) {
        if (c == '\n')
            changed.append(lineEnd);
        else if (c != '\r')
            changed.push_back(c);
    }
    return changed;
}

/// With and without its last line break, and with the line ends that files and variables give it.
void offerLines(const Offering &offering, std::string_view text, const char *word)
{
    const std::string_view bare = text.substr(0, text.find_last_not_of("\r\n") + 1);
    if (bare.empty())
        return;
    for (const std::string_view lineEnd : {"\n", "\r\n", "\\n", " "}) {
        std::string lines = withLineEnds(bare, lineEnd);
        offering.offer(lines, word);
        offering.offer(lines.append(lineEnd), word);
    }
    offering.offer(withLineEnds(bare, ""), word);
}

void offerPem(const Offering &offering, std::string_view pem)
{
    offerLines(offering, pem, kPem);
    const std::size_t begin = pem.find('\n');
    const std::size_t end = pem.rfind("-----END");
    if (begin != pem.npos && end != pem.npos && end > begin)
        offerLines(offering, pem.substr(begin + 1, end - begin - 1), kBody);
}

void offerAsn1(const Offering &offering, const KeyPointer &key, KeyExportForm form)
{
    offerPem(offering, exported(key, form, KeyArmour::Pem).view());
    offering.offer(std::string(exported(key, form, KeyArmour::Der).view()), kDer);
}

/// The blanks that many a program writes behind colons and commas. Its strings, being base64url, have
/// neither.
std::string spaced(std::string_view json)
{
    std::string text;
    for (const char c : json) {
        text.push_back(c);
        if (c == ':' || c == ',')
            text.push_back(' ');
    }
    return text;
}

/// The members that the thumbprint has (RFC 7638 section 3.2), sorted.
std::string sortedMembers(const crypto::AsymmetricKey &material, std::string_view bareJwk)
{
    if (material.family() != crypto::KeyFamily::Rsa)
        return {};
    const std::size_t n = bareJwk.find("\"n\"");
    const std::size_t e = bareJwk.find(",\"e\"");
    const std::string_view modulus = bareJwk.substr(n, e - n);
    const std::string_view exponent = bareJwk.substr(e + 1, bareJwk.size() - e - 2);
    return "{" + std::string(exponent) + R"(,"kty":"RSA",)" + std::string(modulus) + "}";
}

/// {"crv":..,"kty":..,"x":..}: the name of the curve moves to the front.
std::string curveFirst(std::string_view bareJwk)
{
    const std::size_t kty = bareJwk.find("\"kty\"");
    const std::size_t crv = bareJwk.find(",\"crv\"");
    const std::size_t x = bareJwk.find(",\"x\"");
    if (kty == bareJwk.npos || crv == bareJwk.npos || x == bareJwk.npos)
        return {};
    return "{" + std::string(bareJwk.substr(crv + 1, x - crv - 1)) + "," +
           std::string(bareJwk.substr(kty, crv - kty)) + std::string(bareJwk.substr(x));
}

void offerJwk(const Offering &offering, const std::string &jwk)
{
    for (const std::string &text : {jwk, spaced(jwk)}) {
        offering.offer(text, kJwk);
        offering.offer(text + '\n', kJwk);
    }
}

void offerFileText(const Offering &offering, const Key &key)
{
    if (const auto &text = key.attributes().text) {
        offering.offer(*text, kFileText);
        offerLines(offering, *text, kFileText);
    }
}

/// Whether the key's text is a certificate's: a JWK may have one too, but is none.
bool isOfCertificate(const Key &key)
{
    const auto &text = key.attributes().text;
    return text && !key.attributes().certificates.empty() &&
           text->find_first_of("{[") != text->find_first_not_of(" \t\r\n");
}

} // namespace

void offerPublicKeyText(const Key &key, Readings &secrets)
{
    if (!key.asymmetric())
        return;
    const Offering offering("secret-is-public-key", {}, secrets);
    if (!isOfCertificate(key))
        offerFileText(offering, key);
    const auto material = crypto::AsymmetricKey::fromDer(key.asymmetric()->subjectPublicKeyInfo());
    if (!material)
        return;
    const auto bare = std::make_shared<const Key>(*material, Key::Attributes{});
    offerAsn1(offering, bare, KeyExportForm::Spki);
    offerAsn1(offering, bare, KeyExportForm::Pkcs1);
    const std::string jwk = publicJwk(*bare);
    offerJwk(offering, publicJwk(key));
    offerJwk(offering, jwk);
    offerJwk(offering, sortedMembers(*material, jwk));
    offerJwk(offering, curveFirst(jwk));
    offerLines(offering, exported(bare, KeyExportForm::OpenSsh, KeyArmour::Pem).view(),
               JOT_TEXT("Word", "its OpenSSH line"));
    offering.offer(material->publicBytes(), kBareKey);
    offering.offer(encodeBase64Url(material->publicBytes()),
                   JOT_TEXT("Word", "its bytes alone, as base64url"));
}

void offerCertificateText(const Key &key, Readings &secrets)
{
    if (!key.asymmetric() || key.attributes().certificates.empty())
        return;
    const Offering offering("secret-is-certificate", {}, secrets);
    if (isOfCertificate(key))
        offerFileText(offering, key);
    Key::Attributes attributes;
    attributes.certificates = key.attributes().certificates;
    if (attributes.certificates.size() > 1)
        offerPem(offering, exported(std::make_shared<const Key>(*key.asymmetric(), attributes),
                                    KeyExportForm::Certificates, KeyArmour::Pem)
                               .view());
    attributes.certificates.resize(1);
    offerAsn1(offering, std::make_shared<const Key>(*key.asymmetric(), std::move(attributes)),
              KeyExportForm::Certificates);
}

void offerPrivateKeyText(const Key &key, Readings &secrets)
{
    if (!key.asymmetric() || !key.asymmetric()->hasPrivateHalf())
        return;
    const Offering offering("key-other-half", {}, secrets);
    const auto bare = std::make_shared<const Key>(*key.asymmetric(), Key::Attributes{});
    for (const KeyExportForm form : {KeyExportForm::Pkcs8, KeyExportForm::Pkcs1, KeyExportForm::Sec1})
        offerAsn1(offering, bare, form);
    offerLines(offering, privateJwk(key).view(), kJwk);
    offerLines(offering, privateJwk(*bare).view(), kJwk);
    if (bare->type() != KeyType::Rsa)
        offering.offer(std::string(bare->asymmetric()->privateBytes().view()), kBareKey);
}

} // namespace jotscope
