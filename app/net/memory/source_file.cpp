#include "app/net/memory/source_file.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <algorithm>
#include <array>

namespace jotscope {

namespace {

constexpr qint64 kMostBytes = qint64{8} << 20;

struct KindName
{
    KeyAddress::Kind kind;
    const char *name;
};

constexpr std::array kKinds = {KindName{KeyAddress::KeySet, "key-set"},
                               KindName{KeyAddress::Issuer, "issuer"},
                               KindName{KeyAddress::Certificates, "certificates"}};

QString textOf(const std::string &utf8)
{
    return QString::fromStdString(utf8);
}

QString textOf(const QUrl &url)
{
    return url.toString(QUrl::FullyEncoded);
}

QString textOf(Instant instant)
{
    return textOf(formatUtc(instant));
}

Instant instantOf(const QJsonValue &value)
{
    return parseInstant(value.toString().toStdString()).value_or(Instant{});
}

template<typename T, typename Write>
QJsonArray arrayOf(const std::vector<T> &values, Write write)
{
    QJsonArray array;
    for (const T &value : values)
        array.append(write(value));
    return array;
}

template<typename Read>
auto vectorOf(const QJsonValue &array, Read read)
{
    std::vector<decltype(read(QJsonObject()))> values;
    for (const QJsonValue &value : array.toArray())
        values.push_back(read(value.toObject()));
    return values;
}

QJsonObject keyJson(const PublishedKey &key)
{
    return {{"kid", textOf(key.kid)}, {"thumbprint", textOf(key.thumbprint)}};
}

PublishedKey readKey(const QJsonObject &json)
{
    return {json["kid"].toString().toStdString(), json["thumbprint"].toString().toStdString()};
}

QJsonObject withdrawnJson(const WithdrawnKey &one)
{
    QJsonObject json = keyJson(one.key);
    json["lastSeen"] = textOf(one.lastSeen);
    json["missed"] = textOf(one.missed);
    return json;
}

WithdrawnKey readWithdrawn(const QJsonObject &json)
{
    return {readKey(json), instantOf(json["lastSeen"]), instantOf(json["missed"])};
}

QJsonObject rotationJson(const Rotation &rotation)
{
    return {{"at", textOf(rotation.at)},
            {"came", arrayOf(rotation.came, keyJson)},
            {"went", arrayOf(rotation.went, keyJson)}};
}

Rotation readRotation(const QJsonObject &json)
{
    return {instantOf(json["at"]), vectorOf(json["came"], readKey), vectorOf(json["went"], readKey)};
}

QJsonObject setJson(const RemoteKeySet &set)
{
    const auto *kind = std::find_if(kKinds.begin(), kKinds.end(),
                                    [&set](const KindName &row) { return row.kind == set.address.kind; });
    QJsonObject json{{"kind", QLatin1String(kind->name)},
                     {"url", textOf(set.address.url)},
                     {"keySet", textOf(set.keySet)},
                     {"entityTag", QString::fromLatin1(set.entityTag)},
                     {"fetchedAt", textOf(set.fetchedAt)},
                     {"keys", arrayOf(set.keys, keyJson)},
                     {"withdrawn", arrayOf(set.withdrawn, withdrawnJson)},
                     {"rotations", arrayOf(set.rotations, rotationJson)}};
    if (set.freshUntil)
        json["freshUntil"] = textOf(*set.freshUntil);
    return json;
}

std::optional<RemoteKeySet> readSet(const QJsonObject &json)
{
    const auto *kind = std::find_if(kKinds.begin(), kKinds.end(), [&json](const KindName &row) {
        return json["kind"].toString() == QLatin1String(row.name);
    });
    const FetchResult<QUrl> url = fetchableUrl(json["url"].toString());
    const FetchResult<QUrl> keySet = fetchableUrl(json["keySet"].toString());
    if (kind == kKinds.end() || !url || !keySet)
        return std::nullopt;
    RemoteKeySet set;
    set.address = {kind->kind, *url};
    set.keySet = *keySet;
    set.entityTag = json["entityTag"].toString().toLatin1();
    set.freshUntil = parseInstant(json["freshUntil"].toString().toStdString());
    set.fetchedAt = instantOf(json["fetchedAt"]);
    set.keys = vectorOf(json["keys"], readKey);
    set.withdrawn = vectorOf(json["withdrawn"], readWithdrawn);
    set.rotations = vectorOf(json["rotations"], readRotation);
    return set;
}

bool mayBeKept(const RemoteKeySet &set)
{
    return !set.address.url.hasQuery() && !set.keySet.hasQuery();
}

} // namespace

QByteArray sourcesJson(const KnownSources &sources)
{
    QJsonArray sets;
    for (const RemoteKeySet &set : sources.sets) {
        if (mayBeKept(set))
            sets.append(setJson(set));
    }
    if (sets.isEmpty() && sources.authorities.isEmpty())
        return {};
    return QJsonDocument(
               QJsonObject{{"sources", sets}, {"authorities", QString::fromUtf8(sources.authorities)}})
        .toJson();
}

KnownSources readSources(const QByteArray &json)
{
    const QJsonObject root = QJsonDocument::fromJson(json).object();
    KnownSources sources;
    sources.authorities = root["authorities"].toString().toUtf8();
    for (const QJsonValue &value : root["sources"].toArray()) {
        if (auto set = readSet(value.toObject()))
            sources.sets.push_back(*std::move(set));
    }
    return sources;
}

QString writeSourceFile(const QString &path, const KnownSources &sources)
{
    const QByteArray json = sourcesJson(sources);
    if (json.isEmpty()) {
        QFile former(path);
        return !former.exists() || former.remove() ? QString() : former.errorString();
    }
    QDir().mkpath(QFileInfo(path).path());
    QSaveFile file(path);
    const bool isWritten = file.open(QFile::WriteOnly) &&
                           file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) &&
                           file.write(json) == json.size() && file.commit();
    return isWritten ? QString() : file.errorString();
}

KnownSources readSourceFile(const QString &path)
{
    QFile file(path);
    return file.open(QFile::ReadOnly) && file.size() <= kMostBytes ? readSources(file.readAll())
                                                                   : KnownSources();
}

} // namespace jotscope
