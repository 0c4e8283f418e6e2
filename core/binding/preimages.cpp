#include "core/binding/preimages.h"

#include "core/jose/keys/names/thumbprint.h"
#include "core/jose/sd_jwt/sd_hash.h"
#include "core/text/encodings/base64url.h"

#include <algorithm>
#include <iterator>

namespace jotscope {

namespace {

Preimage ofBytes(std::string bytes, std::string_view departure = {})
{
    return {[bytes = std::move(bytes)](DigestHash hash) { return std::optional(digestWith(hash, bytes)); },
            departure};
}

constexpr std::size_t kLongestMistaken = std::size_t{64} << 10; ///< longer texts are hashed as they are

void addTexts(std::vector<Preimage> &preimages, const HashClaim &claim, const Material &material)
{
    const auto isNamedSo = [&](const TextReading &reading) {
        return std::ranges::find(claim.names, reading.name) != claim.names.end() && !reading.name.empty();
    };
    const bool isAnyNamed = std::ranges::any_of(material.texts, isNamedSo);
    for (const TextReading &reading : material.texts) {
        preimages.push_back(ofBytes(reading.text));
        preimages.back().isMeant = isAnyNamed ? isNamedSo(reading) : reading.name.empty();
    }
    // The one that is meant explains a claim that does not fit.
    std::stable_partition(preimages.begin(), preimages.end(),
                          [](const Preimage &preimage) { return preimage.isMeant; });
    for (const TextReading &reading : material.texts) {
        if (reading.text.size() > kLongestMistaken)
            continue;
        for (const std::string_view lineBreak : {"\n", "\r\n"})
            preimages.push_back(ofBytes(reading.text + std::string(lineBreak), "binding-line-break"));
        for (const std::string_view scheme : {"Bearer ", "DPoP ", "bearer ", "dpop "})
            preimages.push_back(ofBytes(std::string(scheme) + reading.text, "binding-scheme-included"));
    }
}

/// RFC 7638 section 3.1.
Preimage ofKey(const KeyPointer &key)
{
    return {[key](DigestHash hash) -> std::optional<std::string> {
                const auto known = cryptoHashOf(hash);
                return known ? decodeStrictBase64Url(thumbprintOf(*key, *known)) : std::nullopt;
            },
            {}};
}

void addKeys(std::vector<Preimage> &preimages, const Material &material)
{
    for (const KeyPointer &key : material.keys)
        preimages.push_back(ofKey(key));
    if (!material.jwkText.empty())
        preimages.push_back(ofBytes(material.jwkText, "binding-jwk-text-hashed"));
    for (const KeyPointer &key : material.keys)
        preimages.push_back(ofBytes(key->asymmetric()->subjectPublicKeyInfo(), "binding-public-key-hashed"));
}

void addCertificates(std::vector<Preimage> &preimages, const HashClaim &claim, const Material &material)
{
    const DigestHash hash =
        claim.recipe == HashRecipe::CertificateSha1 ? DigestHash::Sha1 : DigestHash::Sha256;
    for (const CertificateReading &certificate : material.certificates)
        preimages.push_back(ofBytes(certificate.der));
    for (const CertificateReading &certificate : material.certificates) {
        if (!certificate.armour.empty()) {
            for (const std::string_view lineBreak : {"", "\n"})
                preimages.push_back(
                    ofBytes(certificate.armour + std::string(lineBreak), "binding-pem-hashed"));
        }
        if (certificate.key)
            preimages.push_back(
                ofBytes(certificate.key->asymmetric()->subjectPublicKeyInfo(), "binding-public-key-hashed"));
    }
    for (Preimage &preimage : preimages)
        preimage.hash = hash;
}

void addPresentation(std::vector<Preimage> &preimages, const PresentationReading &presentation)
{
    const auto hash = findSdHash(presentation.hashName);
    if (!hash)
        return;
    if (presentation.text.empty()) {
        // A JSON serialisation: over what its compact form would be.
        preimages.push_back({[presentation, hash](DigestHash tried) {
                                 return cryptoHashOf(tried) == hash
                                            ? decodeStrictBase64Url(presentation.digest)
                                            : std::nullopt;
                             },
                             {}});
    } else {
        const std::string &text = presentation.text;
        preimages.push_back(ofBytes(text));
        preimages.push_back(ofBytes(text.substr(0, text.size() - 1), "binding-tilde-missing"));
        if (text.find('~') + 1 != text.size()) {
            preimages.push_back(ofBytes(text.substr(0, text.find('~')), "binding-disclosures-left-out"));
            preimages.push_back(ofBytes(text.substr(0, text.find('~') + 1), "binding-disclosures-left-out"));
        }
    }
    for (Preimage &preimage : preimages)
        preimage.hash = digestHashOf(*hash);
}

} // namespace

std::vector<Preimage> preimagesFor(const HashClaim &claim, const Material &material)
{
    std::vector<Preimage> preimages;
    switch (claim.recipe) {
    case HashRecipe::LeftHalf:
    case HashRecipe::Text:
        addTexts(preimages, claim, material);
        break;
    case HashRecipe::KeyThumbprint:
        addKeys(preimages, material);
        break;
    case HashRecipe::CertificateThumbprint:
    case HashRecipe::CertificateSha1:
        addCertificates(preimages, claim, material);
        break;
    case HashRecipe::Presentation:
        for (const PresentationReading &presentation : material.presentations) {
            std::vector<Preimage> ofThis;
            addPresentation(ofThis, presentation);
            std::move(ofThis.begin(), ofThis.end(), std::back_inserter(preimages));
        }
        break;
    }
    return preimages;
}

} // namespace jotscope
