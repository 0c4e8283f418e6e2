#pragma once

#include "core/diagnosis/case.h"
#include "core/find/find_tokens.h"
#include "core/jose/jws/signature_primitive.h"
#include "core/text/encodings/base64url.h"
#include "tests/core/vectors.h"

#include <memory>
#include <vector>

/// Tokens that were damaged, as the search for causes is given them.
namespace jotscope::vectors {

inline KeyPointer fileKey(const QString &name)
{
    return importKeys(read("keys/" + name).toStdString(), "test").keys.at(0);
}

inline KeyPointer secretKey(std::string_view secret, const std::string &kid = {})
{
    Key::Attributes attributes;
    attributes.kid = kid;
    return std::make_shared<Key>(SecretBytes(secret), std::move(attributes));
}

/// The private key that tests sign with under `alg`.
inline KeyPointer signingKey(std::string_view alg)
{
    if (alg.starts_with("HS"))
        return secretKey("a secret of thirty-two bytes, or so");
    if (alg.starts_with("RS") || alg.starts_with("PS"))
        return fileKey("rsa.pkcs8.pem");
    if (alg == "EdDSA" || alg == "Ed25519")
        return fileKey("Ed25519.pkcs8.pem");
    if (alg == "ES384")
        return fileKey("P-384.pkcs8.pem");
    return fileKey(alg == "ES512" ? "P-521.pkcs8.pem" : "P-256.pkcs8.pem");
}

/// Header and payload exactly as given.
inline std::string signedToken(const Key &key, std::string_view alg, std::string_view header,
                               std::string_view payload)
{
    const std::string input = encodeBase64Url(header) + '.' + encodeBase64Url(payload);
    return input + '.' + encodeBase64Url(*signPrimitive(key, *findJwsAlgorithm(alg), input));
}

/// One token of a paste, which must outlive it, with all that a Case needs.
class PastedCase
{
public:
    PastedCase(std::string_view paste, const FoundToken &found, KeyRing keys,
               std::vector<const Token *> neighbours = {}, std::optional<std::string_view> detached = {})
        : m_token(found.shape == TokenShape::Json ? parseJsonToken(found.text, found.source)
                                                  : parseCompact(found.text, found.source))
        , m_keys(std::move(keys))
        , m_neighbours(std::move(neighbours))
        , m_check(verifySignature(m_token, m_keys))
        , m_subject{m_token,    m_token.signatures.empty() ? kNoSignature : m_token.signatures.front(),
                    m_check,    m_keys,
                    detached,   m_neighbours,
                    {},         paste,
                    found.range}
        , m_case(m_subject)
    {}
    PastedCase(const PastedCase &) = delete;
    PastedCase &operator=(const PastedCase &) = delete;

    const Case &get() const { return m_case; }
    const Token &token() const { return m_token; }

private:
    static constexpr JwsSignature kNoSignature{};

    Token m_token;
    KeyRing m_keys;
    std::vector<const Token *> m_neighbours;
    SignatureCheck m_check;
    DiagnosisSubject m_subject;
    Case m_case;
};

} // namespace jotscope::vectors
