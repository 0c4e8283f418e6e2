#include "core/jose/keys/key_export.h"

#include "core/crypto/keys/encodings/key_der.h"
#include "core/jose/keys/bundles/pkcs12_keys.h"
#include "core/jose/keys/formats/jwk/encrypted_jwk.h"
#include "core/jose/keys/formats/jwk/jwk_text.h"
#include "core/jose/keys/formats/openssh.h"
#include "core/jose/keys/names/key_name.h"
#include "core/text/encodings/base64url.h"

#include <algorithm>
#include <array>

namespace jotscope {

namespace {

struct FormRow
{
    KeyExportForm form;
    std::string_view name;
    bool needsPrivateHalf;
    bool needsPassphrase;
    bool holdsSecret;
};

constexpr std::array kForms = {
    FormRow{KeyExportForm::PublicJwk, "jwk", false, false, false},
    FormRow{KeyExportForm::PrivateJwk, "private-jwk", true, false, true},
    FormRow{KeyExportForm::PublicJwkSet, "jwks", false, false, false},
    FormRow{KeyExportForm::PrivateJwkSet, "private-jwks", false, false, true},
    FormRow{KeyExportForm::Spki, "spki", false, false, false},
    FormRow{KeyExportForm::Pkcs8, "pkcs8", true, false, true},
    FormRow{KeyExportForm::EncryptedPkcs8, "encrypted-pkcs8", true, true, true},
    FormRow{KeyExportForm::Pkcs1, "pkcs1", false, false, true},
    FormRow{KeyExportForm::Sec1, "sec1", true, false, true},
    FormRow{KeyExportForm::OpenSsh, "openssh", false, false, false},
    FormRow{KeyExportForm::Certificates, "certificates", false, false, false},
    FormRow{KeyExportForm::Raw, "raw", false, false, true},
    FormRow{KeyExportForm::EncryptedJwk, "encrypted-jwk", false, true, true},
    FormRow{KeyExportForm::EncryptedJwkSet, "encrypted-jwks", false, true, true},
    FormRow{KeyExportForm::Pkcs12, "pkcs12", true, true, true},
};

const FormRow &rowOf(KeyExportForm form)
{
    return kForms[static_cast<std::size_t>(form)];
}

Finding unavailable(KeyExportForm form, const Key &key)
{
    return makeFinding("key-form-not-available", {},
                       {{"kind", keyKindText(key)}, {"form", std::string(rowOf(form).name)}});
}

bool lacksPassphrase(KeyExportForm form, const KeyExportOptions &options)
{
    return rowOf(form).needsPassphrase && (!options.passphrase || options.passphrase->isEmpty());
}

tl::unexpected<Finding> refusal(std::string_view id, KeyExportForm form)
{
    return failure(id, {}, {{"form", std::string(rowOf(form).name)}});
}

/// Joined in one piece of memory, so that no copy of a secret stays behind.
SecretBytes joined(std::span<const std::string_view> pieces)
{
    std::size_t size = 0;
    for (const std::string_view piece : pieces)
        size += piece.size();
    std::string text;
    text.reserve(size);
    for (const std::string_view piece : pieces)
        text.append(piece);
    return SecretBytes::takenFrom(text);
}

SecretBytes lined(std::string_view text)
{
    return joined(std::array<std::string_view, 2>{text, "\n"});
}

/// RFC 7468 section 2: lines of 64 characters.
SecretBytes armoured(std::string_view label, std::string_view der)
{
    constexpr std::size_t kLine = 64;
    std::string body = encodeBase64(der);
    const std::string begin = "-----BEGIN " + std::string(label) + "-----\n";
    const std::string end = "-----END " + std::string(label) + "-----\n";
    std::vector<std::string_view> pieces{begin};
    for (std::size_t at = 0; at < body.size(); at += kLine) {
        pieces.push_back(std::string_view(body).substr(at, kLine));
        pieces.push_back("\n");
    }
    pieces.push_back(end);
    SecretBytes text = joined(pieces);
    wipe(body.data(), body.size());
    return text;
}

SecretBytes armoured(std::string_view label, std::string_view der, KeyArmour armour)
{
    return armour == KeyArmour::Der || der.empty() ? SecretBytes(der) : armoured(label, der);
}

SecretBytes certificates(const Key &key, KeyArmour armour)
{
    std::vector<SecretBytes> blocks;
    for (const std::string &der : key.attributes().certificates)
        blocks.push_back(armoured("CERTIFICATE", der, armour));
    std::vector<std::string_view> pieces;
    for (const SecretBytes &block : blocks)
        pieces.push_back(block.view());
    return joined(pieces);
}

/// Empty when the key has no such form.
SecretBytes asn1(const Key &key, KeyExportForm form, const KeyExportOptions &options)
{
    const crypto::AsymmetricKey *material = key.asymmetric();
    if (!material)
        return {};
    const auto armour = [&](std::string_view label, std::string_view der) {
        return armoured(label, der, options.armour);
    };
    switch (form) {
    case KeyExportForm::Spki:
        return armour("PUBLIC KEY", material->subjectPublicKeyInfo());
    case KeyExportForm::Pkcs8:
        return armour("PRIVATE KEY", crypto::pkcs8Der(*material).view());
    case KeyExportForm::EncryptedPkcs8:
        return armour("ENCRYPTED PRIVATE KEY", crypto::encryptedPkcs8Der(*material, *options.passphrase));
    case KeyExportForm::Sec1:
        if (material->family() != crypto::KeyFamily::Ec)
            return {};
        return armour("EC PRIVATE KEY", crypto::traditionalDer(*material).view());
    case KeyExportForm::Pkcs1:
        if (material->family() != crypto::KeyFamily::Rsa)
            return {};
        return material->hasPrivateHalf()
                   ? armour("RSA PRIVATE KEY", crypto::traditionalDer(*material).view())
                   : armour("RSA PUBLIC KEY", crypto::pkcs1PublicDer(*material));
    default:
        return certificates(key, options.armour);
    }
}

Result<SecretBytes> sealed(const SecretBytes &json, std::string_view contentType,
                           const KeyExportOptions &options, const crypto::RandomSource &random)
{
    return lined(JOT_TRY(sealJwk(json, contentType, *options.passphrase, random)));
}

} // namespace

std::string_view keyExportFormName(KeyExportForm form)
{
    return rowOf(form).name;
}

std::optional<KeyExportForm> findKeyExportForm(std::string_view name)
{
    const auto row = std::ranges::find(kForms, name, &FormRow::name);
    return row != kForms.end() ? std::optional(row->form) : std::nullopt;
}

bool holdsSecret(KeyExportForm form)
{
    return rowOf(form).holdsSecret;
}

bool needsPassphrase(KeyExportForm form)
{
    return rowOf(form).needsPassphrase;
}

Result<SecretBytes> exportKey(const KeyPointer &key, KeyExportForm form, const KeyExportOptions &options,
                              const crypto::RandomSource &random)
{
    if (lacksPassphrase(form, options))
        return refusal("key-form-needs-passphrase", form);
    if (rowOf(form).needsPrivateHalf && !key->isSecret())
        return refusal("key-form-needs-private", form);
    SecretBytes bytes;
    switch (form) {
    case KeyExportForm::PublicJwkSet:
    case KeyExportForm::PrivateJwkSet:
    case KeyExportForm::EncryptedJwkSet:
    case KeyExportForm::Pkcs12:
        return exportKeys({&key, 1}, form, options, random);
    case KeyExportForm::EncryptedJwk:
        return sealed(privateJwk(*key), "jwk+json", options, random);
    case KeyExportForm::PrivateJwk:
        return lined(privateJwk(*key).view());
    case KeyExportForm::PublicJwk:
        if (key->asymmetric())
            return lined(publicJwk(*key));
        break;
    case KeyExportForm::OpenSsh:
        bytes = SecretBytes(openSshLine(*key));
        break;
    case KeyExportForm::Raw:
        if (const crypto::MacKey *mac = key->mac())
            return mac->secret().copy();
        break;
    default:
        bytes = asn1(*key, form, options);
    }
    if (bytes.isEmpty())
        return tl::unexpected(unavailable(form, *key));
    return bytes;
}

Result<SecretBytes> exportKeys(std::span<const KeyPointer> keys, KeyExportForm form,
                               const KeyExportOptions &options, const crypto::RandomSource &random)
{
    if (lacksPassphrase(form, options))
        return refusal("key-form-needs-passphrase", form);
    switch (form) {
    case KeyExportForm::PublicJwkSet:
        return lined(publicJwkSet(keys));
    case KeyExportForm::PrivateJwkSet:
        return lined(privateJwkSet(keys).view());
    case KeyExportForm::EncryptedJwkSet:
        return sealed(privateJwkSet(keys), "jwk-set+json", options, random);
    case KeyExportForm::Pkcs12:
        return exportPkcs12(keys, *options.passphrase);
    default:
        break;
    }
    std::vector<SecretBytes> parts;
    std::vector<std::string_view> pieces;
    for (const KeyPointer &key : keys)
        parts.push_back(JOT_TRY(exportKey(key, form, options, random)));
    for (const SecretBytes &part : parts)
        pieces.push_back(part.view());
    return joined(pieces);
}

} // namespace jotscope
