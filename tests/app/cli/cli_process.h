#pragma once

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

#include <functional>
#include <unistd.h>

/// The program as scripts call it: arguments and standard input in; output, errors and status out.
namespace jotscope::cli_process {

struct Run
{
    int status;
    QByteArray output;
    QByteArray errors;

    /// What it says goes into failure messages.
    [[nodiscard]] QByteArray text() const { return output + errors + "status " + QByteArray::number(status); }
    /// One line on standard error, and nothing else.
    [[nodiscard]] bool isOneError() const
    {
        return output.isEmpty() && errors.startsWith("jotscope-cli: ") && errors.count('\n') == 1 &&
               errors.endsWith('\n');
    }
};

inline Run ended(QProcess &process)
{
    if (!process.waitForFinished(120'000) || process.exitStatus() != QProcess::NormalExit)
        qFatal("jotscope-cli did not end by itself");
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

/// Whether the program hears the signal by now; before it does, the signal would just end it.
inline bool hears(const QProcess &process, int signal)
{
    QFile status(QStringLiteral("/proc/%1/status").arg(process.processId()));
    if (!status.open(QFile::ReadOnly))
        return false;
    constexpr char kCaught[] = "SigCgt:";
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith(kCaught))
            return line.mid(qsizetype(sizeof kCaught)).trimmed().toULongLong(nullptr, 16) >> (signal - 1) & 1;
    }
    return false;
}

/// Without a terminal, where a passphrase could be asked for. `inChild` runs before the program does.
inline Run run(const QStringList &arguments, const QByteArray &input = {},
               const std::function<void()> &inChild = {})
{
    QProcess process;
    process.setChildProcessModifier([&] {
        ::setsid();
        if (inChild)
            inChild();
    });
    process.start(QStringLiteral(JOTSCOPE_CLI), arguments);
    process.write(input);
    process.closeWriteChannel();
    return ended(process);
}

/// What `inspect` says of the first token.
inline QJsonObject inspected(const QByteArray &token, const QStringList &options)
{
    const Run result = run(QStringList{"inspect", "--json"} + options, token);
    return QJsonDocument::fromJson(result.output).object()["tokens"].toArray().first().toObject();
}

/// A folder of files that goes away with the test.
class Folder
{
public:
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }

    QString write(const QString &name, const QByteArray &content) const
    {
        QFile file(path(name));
        if (!file.open(QFile::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write %s", qPrintable(file.fileName()));
        return file.fileName();
    }

    [[nodiscard]] QByteArray read(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
    }

    /// All that lies in it, hidden files too.
    [[nodiscard]] QStringList names() const
    {
        return QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden | QDir::System, QDir::Name);
    }

    /// Where nothing lies yet.
    QString fresh() { return path(QStringLiteral("file-%1").arg(++m_files)); }

    /// The file of a new key of `kind`.
    QString newKey(const QString &kind, const QStringList &options = {})
    {
        const QString path = fresh();
        const Run made = run(QStringList{"key", "generate", kind, "--out", path} + options);
        if (made.status != 0)
            qFatal("%s", made.errors.constData());
        return path;
    }

private:
    QTemporaryDir m_folder;
    int m_files = 0;
};

} // namespace jotscope::cli_process
