#include "core/binding/material.h"

#include "core/find/find_tokens.h"
#include "core/jose/jose_header.h"
#include "core/jose/keys/formats/jwk/jwk.h"
#include "core/jose/keys/key_import.h"
#include "core/text/encodings/base64url.h"
#include "core/text/encodings/percent_encoding.h"
#include "core/text/limits.h"

#include <algorithm>
#include <utility>

namespace jotscope {

namespace {

constexpr std::string_view kBlanks = " \t\r\n";

std::string_view trimmed(std::string_view text)
{
    const std::size_t begin = text.find_first_not_of(kBlanks);
    return begin == text.npos ? std::string_view()
                              : text.substr(begin, text.find_last_not_of(kBlanks) + 1 - begin);
}

/// Fills a Material from text, and from what that holds.
class MaterialReader
{
public:
    Material read(std::string_view text)
    {
        if (text.size() > limits::kMaterialBytes) {
            m_material.isTooLarge = true;
            return std::move(m_material);
        }
        const std::string_view whole = trimmed(text);
        // A PEM block in a header of a proxy is percent-encoded.
        if (!readKeys(text) && !readKeys(percentDecoded(whole)) && !readCertificateInBase64(whole)) {
            readTokens(whole);
            readTexts(whole);
        }
        return std::move(m_material);
    }

private:
    bool readKeys(std::string_view text)
    {
        if (!looksLikeKey(text))
            return false;
        take(importKeys(text, "material").keys, text);
        if (trimmed(text).starts_with('{') && m_material.keys.size() == 1)
            m_material.jwkText = trimmed(text);
        return !m_material.keys.empty();
    }

    /// Base64 without armour, as `x5c` has it.
    bool readCertificateInBase64(std::string_view text)
    {
        constexpr std::size_t kSmallest = 200;
        const auto der = text.size() > kSmallest ? decodeBase64(text) : std::nullopt;
        return der && readKeys(*der);
    }

    void take(KeyRing keys, std::string_view text = {})
    {
        for (KeyPointer &key : keys) {
            if (m_material.keys.size() >= limits::kMaterialReadings)
                return;
            KeyPointer certified = key;
            for (const std::string &der : key->attributes().certificates)
                m_material.certificates.push_back({der, armourOf(text), std::exchange(certified, nullptr)});
            if (key->asymmetric())
                m_material.keys.push_back(std::move(key));
        }
    }

    /// From the first dash of a PEM block to the last one of `text`, which is a certificate's where there is
    /// one.
    static std::string armourOf(std::string_view text)
    {
        constexpr std::string_view kDashes = "-----";
        const std::size_t begin = text.find("-----BEGIN ");
        return begin == text.npos
                   ? std::string()
                   : std::string(text.substr(begin, text.rfind(kDashes) + kDashes.size() - begin));
    }

    void readTokens(std::string_view text)
    {
        for (FoundToken &found : findTokens(text).tokens) {
            const bool isJson = found.shape == TokenShape::Json;
            const Token token =
                isJson ? parseJsonToken(found.text, found.source) : parseCompact(found.text, found.source);
            const JsonValue jwk = token.header().member("jwk");
            if (jwk.isObject())
                readJwk(jwk);
            readChain(token.header().member("x5c"));
            if (token.isSdJwt())
                readPresentation(token);
            // A DPoP proof is no access token, whatever else may be one.
            if (!isJson && !jwk.isObject())
                addText(std::move(found.text), std::move(found.name));
            m_holdsProof |= jwk.isObject();
        }
    }

    void readJwk(JsonValue jwk)
    {
        KeyImport import;
        importJwk(import, jwk, "jwk");
        if (m_material.keys.empty())
            m_material.jwkText = jwk.raw();
        take(std::move(import.keys));
    }

    void readChain(JsonValue x5c)
    {
        for (const JsonValue one : x5c.elements()) {
            const auto der = decodeBase64(one.string());
            if (der && m_material.certificates.size() < limits::kMaterialReadings)
                take(importKeys(*der, "x5c").keys);
        }
    }

    void readPresentation(const Token &token)
    {
        const SdJwt sdJwt = readSdJwt(token);
        const bool isCompact = token.serialization == Serialization::Compact;
        if (m_material.presentations.size() < limits::kMaterialReadings)
            m_material.presentations.push_back(
                {isCompact ? token.text.substr(0, token.text.rfind('~') + 1) : std::string(),
                 sdJwt.presentationDigest, sdJwt.hashName});
    }

    void readTexts(std::string_view whole)
    {
        if (whole.starts_with('{')) {
            readMembers(JsonDocument::parse(std::string(whole)).root());
            return;
        }
        for (const std::string_view scheme : {"Bearer ", "DPoP ", "bearer ", "dpop "}) {
            if (const std::size_t at = whole.find(scheme); at != whole.npos)
                addText(std::string(trimmed(whole.substr(at + scheme.size()))), "access_token");
        }
        readParameters(whole);
        if (m_holdsProof)
            return;
        addText(std::string(whole), {});
        addText(percentDecoded(whole), {});
        std::string joined(whole);
        std::erase_if(joined, [](char c) { return kBlanks.find(c) != kBlanks.npos; });
        addText(std::move(joined), {});
    }

    /// An OAuth response (RFC 6749 section 5.1).
    void readMembers(JsonValue object)
    {
        for (const JsonMember member : object.members()) {
            if (member.value.isString())
                addText(member.value.string(), member.name.string());
        }
    }

    /// A redirect's URL or a form (RFC 6749 section 4.1.2).
    void readParameters(std::string_view text)
    {
        constexpr std::string_view kBetween = "?#& \t\r\n";
        for (std::size_t at = 0; at < text.size();) {
            const std::size_t end = std::min(text.find_first_of(kBetween, at), text.size());
            const std::string_view pair = text.substr(at, end - at);
            const std::size_t equals = pair.find('=');
            // An opaque token may end in padding, which names nothing.
            if (equals != pair.npos && equals > 0 && pair.find_first_not_of('=', equals) != pair.npos)
                addText(percentDecoded(pair.substr(equals + 1)), std::string(pair.substr(0, equals)));
            at = end + 1;
        }
    }

    void addText(std::string text, std::string name)
    {
        const bool isKnown =
            std::ranges::any_of(m_material.texts, [&](const TextReading &one) { return one.text == text; });
        if (!text.empty() && !isKnown && m_material.texts.size() < limits::kMaterialReadings)
            m_material.texts.push_back({std::move(text), std::move(name)});
    }

    Material m_material;
    bool m_holdsProof = false;
};

} // namespace

Material readMaterial(std::string_view text)
{
    return MaterialReader().read(text);
}

} // namespace jotscope
