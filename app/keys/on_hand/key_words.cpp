#include "app/keys/on_hand/key_words.h"

#include "core/jose/keys/names/key_name.h"

#include <QCoreApplication>

namespace jotscope {

namespace {

/// For `tr`, which wants a context.
struct KeyWords
{
    Q_DECLARE_TR_FUNCTIONS(jotscope::KeyWords)
};

QString fileName(const QString &path)
{
    return path.section(QLatin1Char('/'), -1);
}

} // namespace

QString words(std::string_view utf8)
{
    return QString::fromUtf8(utf8);
}

QString keyKindWords(const Key &key)
{
    if (key.type() == KeyType::Oct)
        return KeyWords::tr("Secret, %1 bits").arg(key.bits());
    if (key.type() == KeyType::Rsa)
        return KeyWords::tr("RSA, %1 bits").arg(key.bits());
    // An OKP key is known by its curve; an EC one is too, but some of those names do not say what they are.
    return key.type() == KeyType::Okp ? words(curveName(*key.asymmetric()->curve()))
                                      : words(keyKindText(key));
}

QString keyHalfWords(const Key &key)
{
    if (key.type() == KeyType::Oct)
        return KeyWords::tr("Secret", "a key that two sides share");
    return key.isSecret() ? KeyWords::tr("Private", "a key") : KeyWords::tr("Public", "a key");
}

QString entryName(const KeyEntry &entry)
{
    if (!entry.name.empty())
        return words(entry.name);
    const Key::Attributes &attributes = entry.key->attributes();
    if (!attributes.kid.empty())
        return words(attributes.kid);
    if (!attributes.label.empty())
        return words(attributes.label);
    return keyKindWords(*entry.key);
}

QString originWords(const KeyOrigin &origin)
{
    const QString place = words(origin.place);
    switch (origin.kind) {
    case KeyOrigin::Generated:
        return KeyWords::tr("Generated here");
    case KeyOrigin::File:
        return place.isEmpty() ? KeyWords::tr("A file") : fileName(place);
    case KeyOrigin::Network:
        return place.isEmpty() ? KeyWords::tr("The network") : place;
    case KeyOrigin::Card:
        return place.isEmpty() ? KeyWords::tr("A smart card") : KeyWords::tr("Card: %1").arg(place);
    case KeyOrigin::Pasted:
        break;
    }
    return KeyWords::tr("Pasted");
}

} // namespace jotscope
