#pragma once

#include "core/jose/keys/key_import.h"
#include "core/jose/token.h"
#include "core/text/encodings/hex.h"

#include <QByteArray>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

/// Reading of tests/data, and tokens as tests hold them: bare, so that places are offsets into the token.
namespace jotscope::vectors {

inline QByteArray read(const QString &path)
{
    QFile file(QStringLiteral(JOTSCOPE_TEST_DATA "/") + path);
    if (!file.open(QFile::ReadOnly))
        qFatal("cannot read %s", qPrintable(file.fileName()));
    return file.readAll();
}

inline QJsonObject readObject(const QString &path)
{
    return QJsonDocument::fromJson(read(path)).object();
}

inline QJsonObject objectFrom(const std::string &text)
{
    return QJsonDocument::fromJson(QByteArray::fromStdString(text)).object();
}

inline std::string unhex(const QString &text)
{
    return *decodeHex(text.toStdString());
}

inline std::string unbase64Url(const QJsonValue &text)
{
    return QByteArray::fromBase64(text.toString().toLatin1(), QByteArray::Base64UrlEncoding).toStdString();
}

inline QByteArray hexOf(std::string_view bytes)
{
    return QByteArray(bytes.data(), static_cast<qsizetype>(bytes.size())).toHex();
}

/// A JWK as an object, a PEM block or the text of a secret as a string.
inline KeyRing keysFrom(const QJsonValue &key)
{
    if (key.isObject())
        return importKeys(QJsonDocument(key.toObject()).toJson().toStdString(), "test").keys;
    const std::string text = key.toString().toStdString();
    if (looksLikeKey(text))
        return importKeys(text, "test").keys;
    return importSecret(text, SecretEncoding::Utf8, "test").keys;
}

inline Token parseBare(const std::string &text)
{
    return parseCompact(text, SourceMap::identity({0, text.size()}));
}

/// Compact or JSON, as it looks.
inline Token parseAny(const std::string &text)
{
    const SourceMap bare = SourceMap::identity({0, text.size()});
    return text.starts_with('{') ? parseJsonToken(text, bare) : parseCompact(text, bare);
}

inline QStringList idsOf(const std::vector<Finding> &findings)
{
    QStringList ids;
    for (const Finding &finding : findings)
        ids << QString::fromStdString(std::string(finding.id));
    return ids;
}

} // namespace jotscope::vectors
