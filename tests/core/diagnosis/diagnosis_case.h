#pragma once

#include "core/diagnosis/case.h"
#include "core/diagnosis/hypotheses.h"
#include "core/jose/jws/signature_primitive.h"
#include "tests/core/vectors.h"

#include <memory>

/// A token with its keys as the hypotheses are shown it.
namespace jotscope::vectors {

inline KeyPointer keyFile(const QString &name)
{
    return importKeys(read("keys/" + name).toStdString(), "test").keys.at(0);
}

inline KeyPointer secretKey(const std::string &secret = std::string(64, 'k'))
{
    return std::make_shared<Key>(SecretBytes(secret), Key::Attributes{});
}

/// A key from tests/data that signs with `alg`; a secret for HMAC.
inline KeyPointer keyFor(const QString &alg)
{
    if (alg.startsWith("HS"))
        return secretKey();
    if (alg.startsWith("RS") || alg.startsWith("PS"))
        return keyFile("rsa.pkcs8.pem");
    const QString curve = alg == "ES256"   ? "P-256"
                          : alg == "ES384" ? "P-384"
                          : alg == "ES512" ? "P-521"
                                           : "Ed25519";
    return keyFile(curve + ".pkcs8.pem");
}

inline std::string signedWith(const Key &key, const QString &alg, std::string_view message)
{
    return signPrimitive(key, *findJwsAlgorithm(alg.toStdString()), message).value();
}

class DiagnosisCase
{
public:
    explicit DiagnosisCase(const std::string &text, KeyRing keys = {}, std::string detachedPayload = {},
                           bool isJson = false)
        : m_keys(std::move(keys))
        , m_token(isJson ? parseJsonToken(text, SourceMap::identity({0, text.size()})) : parseBare(text))
        , m_signature(m_token.signatures.empty() ? JwsSignature{} : m_token.signatures.front())
        , m_payload(std::move(detachedPayload))
        , m_check(verifySignature(m_token, m_signature, m_keys))
        , m_paste(text)
        , m_subject{m_token,
                    m_signature,
                    m_check,
                    m_keys,
                    m_payload.empty() ? std::nullopt : std::optional<std::string_view>(m_payload),
                    {},
                    {},
                    m_paste,
                    {0, m_paste.size()}}
        , m_case(m_subject)
    {}
    DiagnosisCase(const DiagnosisCase &) = delete;
    DiagnosisCase &operator=(const DiagnosisCase &) = delete;

    [[nodiscard]] const Case &laidOut() const { return m_case; }
    [[nodiscard]] const SignatureCheck &check() const { return m_check; }

    /// What all rows of `hypotheses` offer, in their order.
    template<typename Hypothesis>
    [[nodiscard]] Readings offers(std::span<const Hypothesis> hypotheses) const
    {
        Readings readings;
        for (const Hypothesis &hypothesis : hypotheses)
            hypothesis.offer(m_case, readings);
        return readings;
    }

private:
    KeyRing m_keys;
    Token m_token;
    JwsSignature m_signature;
    std::string m_payload;
    SignatureCheck m_check;
    std::string m_paste;
    DiagnosisSubject m_subject;
    Case m_case;
};

/// The steps of the first reading of `value`; empty where nothing offers it.
inline std::vector<Finding> stepsTo(const Readings &readings, std::string_view value)
{
    for (const Reading &reading : readings.all()) {
        if (reading.value == value)
            return reading.steps;
    }
    return {};
}

} // namespace jotscope::vectors
