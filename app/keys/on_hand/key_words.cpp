#include "app/keys/on_hand/key_words.h"

#include "core/jose/keys/key_name.h"

#include <QCoreApplication>

namespace jotscope {

namespace {

QString translated(const char *text, const char *comment = nullptr)
{
    return QCoreApplication::translate("KeyWords", text, comment);
}

QString fileName(const QString &path)
{
    return path.section(QLatin1Char('/'), -1);
}

} // namespace

QString words(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

QString keyKindWords(const Key &key)
{
    if (key.type() == KeyType::Oct)
        return translated("Secret, %1 bits").arg(key.bits());
    if (key.type() == KeyType::Rsa)
        return translated("RSA, %1 bits").arg(key.bits());
    // An OKP key is known by its curve; an EC one is too, but some of those names do not say what they are.
    return key.type() == KeyType::Okp ? words(curveName(*key.asymmetric()->curve()))
                                      : words(keyKindText(key));
}

QString keyHalfWords(const Key &key)
{
    if (key.type() == KeyType::Oct)
        return translated("Secret", "a key that two sides share");
    return key.isSecret() ? translated("Private", "a key") : translated("Public", "a key");
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
        return translated("Generated here");
    case KeyOrigin::File:
        return place.isEmpty() ? translated("A file") : fileName(place);
    case KeyOrigin::Network:
        return place.isEmpty() ? translated("The network") : place;
    case KeyOrigin::Card:
        return place.isEmpty() ? translated("A smart card") : translated("Card: %1").arg(place);
    case KeyOrigin::Pasted:
        break;
    }
    return translated("Pasted");
}

} // namespace jotscope
