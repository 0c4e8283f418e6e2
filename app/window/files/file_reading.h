#pragma once

#include "app/widgets/task.h"

#include <QByteArray>
#include <QObject>
#include <QString>
#include <QStringList>

class QMimeData;

namespace jotscope {

/// Files that come in from a dialog, a drop or the command line, read on a worker. What a file is, its
/// content tells.
class FileReading : public QObject
{
    Q_OBJECT

public:
    explicit FileReading(QObject *parent = nullptr);

    void read(const QString &path); ///< after those that wait; `-` is standard input
    void cancel();
    [[nodiscard]] static QStringList filesIn(const QMimeData &dropped); ///< of this machine
    [[nodiscard]] bool isBusy() const { return m_task.isRunning() || !m_waiting.isEmpty(); }

signals:
    void textArrived(const QByteArray &utf8, const QString &path);
    void keyArrived(const QString &path);
    void largeFileFound(const QString &path); ///< too large to be shown; its tokens can be searched
    void failed(const QString &text);         ///< a file could not be read, and why
    void busyChanged();

private:
    /// A file's bytes, or why there are none.
    struct FileContent
    {
        QString path;
        QByteArray bytes;
        QString failure;
        bool isKey = false;
        bool isLarge = false; ///< has no bytes here
    };

    void readNext();
    void take(const FileContent &content);
    static FileContent contentOf(const QString &path);

    QStringList m_waiting;
    Task<FileContent> m_task;
};

} // namespace jotscope
