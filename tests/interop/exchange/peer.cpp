#include "tests/interop/exchange/peer.h"

#include <QDir>
#include <QJsonDocument>
#include <QProcess>
#include <QStandardPaths>

#include <functional>
#include <future>

namespace jotscope::interop {

namespace {

constexpr int kLongestRun = 480'000; ///< in milliseconds
constexpr qsizetype kErrorText = 600;

/// Debian's modules belong to Debian's interpreter, which need not be the first one on the PATH.
constexpr const char *kPython = "/usr/bin/python3";

constexpr Peer kPeers[] = {
    {"npm-jose", "node", "npm_jose.mjs",
     "It needs Node.js 18 or later and npm's jose 5: `packaging/dev test` installs it into the cache, or "
     "JOTSCOPE_NPM_JOSE names the folder that holds its node_modules.",
     true, true},
    {"jwcrypto", kPython, "jwcrypto_peer.py", "It needs Debian's package python3-jwcrypto.", false, true},
    {"jose-c", kPython, "jose_peer.py", "It needs Debian's package jose.", false, false},
};

QJsonObject refused(const QString &text)
{
    return {{"refusal", text}};
}

QList<QJsonObject> ask(const Peer &peer, const QList<QJsonObject> &requests)
{
    QProcess process;
    process.start(peer.program, {QStringLiteral(JOTSCOPE_INTEROP_SCRIPTS "/") + peer.script, npmFolder()});
    for (const QJsonObject &request : requests)
        process.write(QJsonDocument(request).toJson(QJsonDocument::Compact) + '\n');
    process.closeWriteChannel();
    const bool hasEnded = process.waitForFinished(kLongestRun);
    QList<QJsonObject> answers;
    const QList<QByteArray> lines = process.readAllStandardOutput().split('\n');
    for (const QByteArray &line : lines) {
        // Node.js warns of reverted fixes on its standard output.
        if (line.startsWith('{'))
            answers << QJsonDocument::fromJson(line).object();
    }
    const QString complaint = process.error() == QProcess::FailedToStart
                                  ? process.errorString()
                                  : QString::fromUtf8(process.readAllStandardError().left(kErrorText));
    const QString silence =
        QStringLiteral("%1 gave no answer. %2 %3")
            .arg(peer.name, peer.remedy, hasEnded || !complaint.isEmpty() ? complaint : "It took too long.");
    while (answers.size() < requests.size())
        answers << refused(silence.trimmed());
    return answers;
}

} // namespace

std::span<const Peer> peers()
{
    return kPeers;
}

QString npmFolder(const QString &package, const QString &major)
{
    const QString given = qEnvironmentVariable(qPrintable("JOTSCOPE_NPM_" + package.toUpper()));
    if (!given.isEmpty())
        return QDir(given).absolutePath();
    const QDir cache(QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation) + "/jotscope");
    const QString name = "npm-" + package;
    const QStringList folders =
        cache.entryList({name + '-' + major + ".*"}, QDir::Dirs, QDir::Name | QDir::Reversed);
    for (const QString &folder : folders) {
        if (cache.exists(folder + "/.complete"))
            return cache.filePath(folder);
    }
    return cache.filePath(name);
}

QString npmFolder()
{
    return npmFolder("jose", "5");
}

Lists askAll(const Lists &requests)
{
    std::vector<std::future<QList<QJsonObject>>> running;
    for (std::size_t i = 0; i < requests.size(); ++i)
        running.push_back(std::async(std::launch::async, ask, std::cref(kPeers[i]), std::cref(requests[i])));
    Lists answers;
    for (auto &one : running)
        answers.push_back(one.get());
    return answers;
}

} // namespace jotscope::interop
