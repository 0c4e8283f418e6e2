#include "app/window/files/file_reading.h"

#include "core/jose/keys/key_import.h"
#include "core/text/limits.h"

#include <QFile>
#include <QMimeData>
#include <QUrl>

#include <cstdio>

namespace jotscope {

FileReading::FileReading(QObject *parent) : QObject(parent)
{}

void FileReading::read(const QString &path)
{
    m_waiting << path;
    if (!m_task.isRunning())
        readNext();
    emit busyChanged();
}

void FileReading::readNext()
{
    if (m_waiting.isEmpty())
        return;
    m_task.run([path = m_waiting.takeFirst()](const std::stop_token &) { return contentOf(path); },
               [this](const FileContent &content) {
                   take(content);
                   readNext();
                   emit busyChanged();
               });
}

QStringList FileReading::filesIn(const QMimeData &dropped)
{
    QStringList paths;
    for (const QUrl &url : dropped.urls()) {
        if (url.isLocalFile())
            paths << url.toLocalFile();
    }
    return paths;
}

void FileReading::cancel()
{
    m_waiting.clear();
    m_task.cancel();
    emit busyChanged();
}

FileReading::FileContent FileReading::contentOf(const QString &path)
{
    FileContent content;
    content.path = path;
    QFile file(path);
    const bool isOpen =
        path == QLatin1String("-") ? file.open(stdin, QFile::ReadOnly) : file.open(QFile::ReadOnly);
    if (!isOpen) {
        content.failure = file.errorString();
        return content;
    }
    constexpr auto kMost = static_cast<qint64>(limits::kPasteBytes);
    // A large file need not be read to be known as one.
    if (file.isSequential() || file.size() <= kMost)
        content.bytes = file.read(kMost + 1);
    content.isLarge = content.bytes.size() > kMost || file.size() > kMost;
    if (content.isLarge) {
        content.bytes.clear();
        // A stream goes by once, and a token is looked up where it is.
        if (file.isSequential())
            content.failure = tr("It is larger than %1 bytes.").arg(limits::kPasteBytes);
        return content;
    }
    content.isKey = announcesKey({content.bytes.constData(), static_cast<std::size_t>(content.bytes.size())});
    return content;
}

void FileReading::take(const FileContent &content)
{
    if (!content.failure.isEmpty())
        emit failed(
            tr("%1 could not be read: %2", "a path and what is wrong").arg(content.path, content.failure));
    else if (content.isLarge)
        emit largeFileFound(content.path);
    else if (content.isKey && content.path != QLatin1String("-"))
        emit keyArrived(content.path);
    else
        emit textArrived(content.bytes, content.path);
}

} // namespace jotscope
