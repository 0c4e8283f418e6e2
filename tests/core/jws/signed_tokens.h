#pragma once

#include "core/jose/jws/signing.h"
#include "core/jose/jws/verification.h"
#include "tests/core/vectors.h"

/// Signed tokens and keys for them, as the tests of signing need them.
namespace jotscope::vectors {

enum class Form { Compact, Flattened, General };

inline const std::string kPayload = R"({"sub":"anna"})";

/// That of a file of tests/data/keys.
inline KeyPointer keyIn(const QString &name)
{
    return importKeys(read("keys/" + name).toStdString(), "test").keys.at(0);
}

inline KeyPointer secretOf(std::size_t bytes)
{
    return std::make_shared<Key>(SecretBytes(std::string(bytes, 'k')), Key::Attributes{});
}

inline Key::Attributes attributes(const std::string &use, const std::string &alg = {},
                                  const std::vector<std::string> &operations = {})
{
    Key::Attributes all;
    all.use = use;
    all.alg = alg;
    all.keyOperations = operations;
    return all;
}

inline KeyPointer withAttributes(const KeyPointer &key, const Key::Attributes &all)
{
    return key->asymmetric() ? std::make_shared<Key>(*key->asymmetric(), all)
                             : std::make_shared<Key>(key->mac()->secret().copy(), all);
}

inline KeyPointer publicHalf(const KeyPointer &key)
{
    return std::make_shared<Key>(*crypto::AsymmetricKey::fromDer(key->asymmetric()->subjectPublicKeyInfo()),
                                 key->attributes());
}

inline Result<std::string> signAs(Form form, const Signer &signer, const std::string &payload,
                                  const SigningOptions &options = {})
{
    if (form == Form::Compact)
        return signCompact(signer, payload, options);
    if (form == Form::Flattened)
        return signFlattened(signer, payload, options);
    return signGeneral(std::span(&signer, 1), payload, options);
}

inline QString idOf(const Finding &finding)
{
    return QString::fromStdString(std::string(finding.id));
}

inline QStringList verdictsOf(const Token &token, const KeyRing &keys, const std::string &detached = {})
{
    VerificationOptions options;
    if (!detached.empty())
        options.detachedPayload = detached;
    QStringList verdicts;
    for (const JwsSignature &signature : token.signatures)
        verdicts << QString::fromStdString(
            std::string(verdictName(verifySignature(token, signature, keys, options).verdict)));
    return verdicts;
}

} // namespace jotscope::vectors

Q_DECLARE_METATYPE(jotscope::vectors::Form)
