#include "core/build/suite/key_texts.h"

#include "core/jose/keys/key_export.h"
#include "core/json/edits/object_edits.h"

#include <algorithm>

namespace jotscope {

namespace {

/// The public half alone: PKCS #1 has a form for each.
std::string exported(const KeyPointer &key, KeyExportForm form, KeyArmour armour = KeyArmour::Pem)
{
    auto half = crypto::AsymmetricKey::fromDer(key->asymmetric()->subjectPublicKeyInfo());
    if (!half)
        return {};
    const auto publicKey = std::make_shared<const Key>(*std::move(half), key->attributes());
    const crypto::RandomSource unused = [](std::size_t size) {
        return SecretBytes(std::string(size, '\0'));
    };
    const auto bytes = exportKey(publicKey, form, {armour, nullptr}, unused);
    return bytes ? std::string(bytes->view()) : std::string();
}

} // namespace

std::string spkiPem(const KeyPointer &key)
{
    return exported(key, KeyExportForm::Spki);
}

std::string spkiDer(const KeyPointer &key)
{
    return exported(key, KeyExportForm::Spki, KeyArmour::Der);
}

std::string pkcs1Pem(const KeyPointer &key)
{
    return exported(key, KeyExportForm::Pkcs1);
}

std::string pkcs1Der(const KeyPointer &key)
{
    return exported(key, KeyExportForm::Pkcs1, KeyArmour::Der);
}

std::string openSshLine(const KeyPointer &key)
{
    return exported(key, KeyExportForm::OpenSsh);
}

std::string publicJwkText(const KeyPointer &key)
{
    return trimmed(exported(key, KeyExportForm::PublicJwk));
}

std::string thumbprintJwkText(const KeyPointer &key)
{
    return withoutMember(publicJwkText(key), "kid");
}

std::string trimmed(std::string text)
{
    while (!text.empty() && (text.back() == '\n' || text.back() == '\r' || text.back() == ' '))
        text.pop_back();
    return text;
}

std::string withCrLf(const std::string &text)
{
    std::string result;
    for (const char c : text)
        (c == '\n' ? result.append("\r") : result) += c;
    return result;
}

std::string withoutLineBreaks(std::string text)
{
    std::erase(text, '\n');
    return text;
}

} // namespace jotscope
