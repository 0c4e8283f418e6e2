#include "app/keys/detail/key_parameters.h"

#include "app/keys/detail/key_detail.h"
#include "app/keys/on_hand/key_words.h"
#include "app/widgets/texts/time_text.h"
#include "core/jose/keys/names/thumbprint.h"
#include "core/text/encodings/base64url.h"

namespace jotscope {

namespace {

QString encoded(std::string_view bytes)
{
    return QString::fromStdString(encodeBase64Url(bytes));
}

void add(std::vector<ValueRow> &rows, const QString &name, const QString &text, bool isCode = false)
{
    if (!text.isEmpty())
        rows.push_back({name, text, isCode});
}

void addCopied(std::vector<ValueRow> &rows, const QString &name, const QString &text)
{
    add(rows, name, text, true);
    if (!text.isEmpty())
        rows.back().canCopy = true;
}

/// A row that shows what `bytes` yields of the key, once asked.
void addSecret(std::vector<ValueRow> &rows, const char *name, const KeyPointer &key,
               SecretBytes (*bytes)(const Key &key))
{
    rows.push_back({QLatin1String(name), {}, true, [key, bytes] {
                        return encoded(bytes(*key).view());
                    }});
}

template<SecretBytes crypto::AsymmetricKey::RsaPrivateNumbers::*Number>
SecretBytes rsaNumber(const Key &key)
{
    return (key.asymmetric()->rsaPrivateNumbers().*Number).copy();
}

void addRsa(std::vector<ValueRow> &rows, const KeyPointer &key)
{
    using Numbers = crypto::AsymmetricKey::RsaPrivateNumbers;
    const crypto::RsaPublicNumbers numbers = key->asymmetric()->rsaNumbers();
    add(rows, QStringLiteral("n"), encoded(numbers.modulus), true);
    add(rows, QStringLiteral("e"), encoded(numbers.exponent), true);
    if (!key->isSecret())
        return;
    addSecret(rows, "d", key, &rsaNumber<&Numbers::d>);
    if (key->asymmetric()->rsaPrivateNumbers().p.isEmpty())
        return;
    addSecret(rows, "p", key, &rsaNumber<&Numbers::p>);
    addSecret(rows, "q", key, &rsaNumber<&Numbers::q>);
    addSecret(rows, "dp", key, &rsaNumber<&Numbers::dp>);
    addSecret(rows, "dq", key, &rsaNumber<&Numbers::dq>);
    addSecret(rows, "qi", key, &rsaNumber<&Numbers::qi>);
}

SecretBytes privateBytes(const Key &key)
{
    return key.asymmetric()->privateBytes();
}

void addOnCurve(std::vector<ValueRow> &rows, const KeyPointer &key)
{
    const crypto::AsymmetricKey &material = *key->asymmetric();
    add(rows, QStringLiteral("crv"), words(curveName(*material.curve())), true);
    if (material.family() == crypto::KeyFamily::Ec) {
        const crypto::EcPublicPoint point = material.ecPoint();
        add(rows, QStringLiteral("x"), encoded(point.x), true);
        add(rows, QStringLiteral("y"), encoded(point.y), true);
    } else {
        add(rows, QStringLiteral("x"), encoded(material.okpPublicBytes()), true);
    }
    if (key->isSecret())
        addSecret(rows, "d", key, &privateBytes);
}

} // namespace

std::vector<ValueRow> keyFacts(const KeyEntry &entry, Instant now)
{
    const Key &key = *entry.key;
    const Key::Attributes &said = key.attributes();
    std::vector<ValueRow> rows;
    QStringList operations;
    for (const std::string &operation : said.keyOperations)
        operations << words(operation);
    addCopied(rows, QStringLiteral("kid"), words(said.kid));
    add(rows, QStringLiteral("use"), words(said.use), true);
    add(rows, QStringLiteral("alg"), words(said.alg), true);
    add(rows, QStringLiteral("key_ops"), operations.join(QStringLiteral(", ")), true);
    if (key.type() == KeyType::Oct) {
        rows.push_back({KeyDetail::tr("Thumbprint"), {}, true, [kept = entry.key] {
                            return words(kept->thumbprint());
                        }});
    } else {
        addCopied(rows, KeyDetail::tr("Thumbprint"), words(key.thumbprint()));
        addCopied(rows, KeyDetail::tr("Thumbprint URI"), words(thumbprintUri(key)));
    }
    addCopied(rows, QStringLiteral("x5t"), words(said.x5t));
    addCopied(rows, QStringLiteral("x5t#S256"), words(said.x5tS256));
    const QString place = words(entry.origin.place);
    add(rows, KeyDetail::tr("Origin"),
        entry.origin.kind == KeyOrigin::File && !place.isEmpty() ? place : originWords(entry.origin));
    if (entry.addedAt)
        add(rows, KeyDetail::tr("Added"), localText(*entry.addedAt));
    if (entry.lastUsedAt)
        add(rows, KeyDetail::tr("Last used"),
            KeyDetail::tr("%1, %2", "3 days ago, a date")
                .arg(relativeText(*entry.lastUsedAt, now), localText(*entry.lastUsedAt)));
    return rows;
}

std::vector<ValueRow> keyParameters(const KeyPointer &key)
{
    std::vector<ValueRow> rows;
    add(rows, QStringLiteral("kty"), words(keyTypeName(key->type())), true);
    switch (key->type()) {
    case KeyType::Rsa:
        addRsa(rows, key);
        break;
    case KeyType::Ec:
    case KeyType::Okp:
        addOnCurve(rows, key);
        break;
    case KeyType::Akp:
        add(rows, QStringLiteral("pub"), encoded(key->asymmetric()->mlDsaPublicBytes()), true);
        if (key->isSecret())
            addSecret(rows, "priv", key, &privateBytes);
        break;
    case KeyType::Oct:
        addSecret(rows, "k", key, [](const Key &secret) { return secret.mac()->secret().copy(); });
        break;
    }
    return rows;
}

} // namespace jotscope
