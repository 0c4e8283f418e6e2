#pragma once

#include "app/keys/on_hand/keys_on_hand.h"
#include "core/jose/keys/key_import.h"

#include <QDropEvent>
#include <QFile>
#include <QMimeData>
#include <QStringList>
#include <QTest>
#include <QUrl>

/// Keys as the tests of the Keys page need them.
namespace jotscope::keys {

inline constexpr Instant kNow{std::chrono::seconds{1'795'500'000}};

inline QString path(const char *name)
{
    return QStringLiteral(JOTSCOPE_TEST_DATA "/keys/") + QLatin1String(name);
}

inline QByteArray content(const char *name)
{
    QFile file(path(name));
    if (!file.open(QFile::ReadOnly))
        qFatal("cannot read %s", name);
    return file.readAll();
}

inline KeyPointer key(const char *name)
{
    return importKeys(content(name).toStdString(), name).keys.front();
}

inline KeyPointer secret(std::string_view text)
{
    return importSecret(text, SecretEncoding::Utf8, "secret").keys.front();
}

inline KeyEntry entry(KeyPointer key, const char *name = "", const char *group = "")
{
    KeyEntry made;
    made.key = std::move(key);
    made.name = name;
    made.group = group;
    return made;
}

inline void drop(QWidget *onto, const QStringList &paths)
{
    QMimeData mime;
    QList<QUrl> urls;
    for (const QString &one : paths)
        urls << QUrl::fromLocalFile(one);
    mime.setUrls(urls);
    QDragEnterEvent enter({1, 1}, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(onto, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent event({1, 1}, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(onto, &event);
}

} // namespace jotscope::keys
