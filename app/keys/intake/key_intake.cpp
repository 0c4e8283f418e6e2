#include "app/keys/intake/key_intake.h"

#include "core/text/limits.h"

#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QStringDecoder>

#include <algorithm>
#include <iterator>

namespace jotscope {

namespace {

constexpr int kMostFiles = 10'000;           ///< of a folder
constexpr qsizetype kMostSecretBytes = 4096; ///< of a file that is offered as a secret

std::string_view view(const QByteArray &bytes)
{
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

std::shared_ptr<const SecretBytes> keep(QByteArray bytes)
{
    auto kept = std::make_shared<const SecretBytes>(view(bytes));
    bytes.fill('\0');
    return kept;
}

bool isText(const QByteArray &bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder(bytes);
    return !decoder.hasError() && !text.contains(QChar(u'\0'));
}

void append(SourceKeys &to, SourceKeys from)
{
    std::move(from.entries.begin(), from.entries.end(), std::back_inserter(to.entries));
    std::move(from.problems.begin(), from.problems.end(), std::back_inserter(to.problems));
}

/// The files that `paths` stand for, those of folders marked by true.
std::vector<std::pair<QString, bool>> filesOf(const QStringList &paths, const std::stop_token &stop)
{
    std::vector<std::pair<QString, bool>> files;
    for (const QString &path : paths) {
        if (!QFileInfo(path).isDir()) {
            files.emplace_back(path, false);
            continue;
        }
        QStringList found;
        QDirIterator folder(path, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (folder.hasNext() && found.size() < kMostFiles && !stop.stop_requested())
            found << folder.next();
        found.sort();
        for (const QString &file : found)
            files.emplace_back(file, true);
    }
    return files;
}

} // namespace

KeyIntake::KeyIntake(QObject *parent) : QObject(parent)
{}

KeyIntake::~KeyIntake() = default;

void KeyIntake::readText(const QByteArray &utf8)
{
    const KeySource source{{}, {KeyOrigin::Pasted, {}}, keep(utf8)};
    run([source](const std::stop_token &) {
        Batch batch;
        read(batch, source);
        return batch;
    });
}

void KeyIntake::readSecret(const QByteArray &utf8, SecretEncoding encoding)
{
    const KeySource source{{}, {KeyOrigin::Pasted, {}}, keep(utf8)};
    run([source, encoding](const std::stop_token &) {
        Batch batch;
        batch.keys = readSecretSource(source, encoding);
        return batch;
    });
}

void KeyIntake::readPaths(const QStringList &paths)
{
    run([paths](const std::stop_token &stop) { return readFiles(paths, stop); });
}

void KeyIntake::read(Batch &batch, const KeySource &source)
{
    SourceKeys keys = readKeySource(source);
    if (keys.needsPassphrase)
        batch.waiting.push_back(source);
    append(batch.keys, std::move(keys));
}

KeyIntake::Batch KeyIntake::readFiles(const QStringList &paths, const std::stop_token &stop)
{
    Batch batch;
    for (const auto &[path, isOfFolder] : filesOf(paths, stop)) {
        if (stop.stop_requested())
            break;
        const QString name = QFileInfo(path).fileName();
        QFile file(path);
        if (isOfFolder && file.size() > static_cast<qint64>(limits::kKeyFileBytes)) {
            ++batch.passedOver;
            continue;
        }
        if (!file.open(QFile::ReadOnly)) {
            batch.keys.problems.push_back({name, 0, {}, file.errorString()});
            continue;
        }
        QByteArray content = file.read(static_cast<qint64>(limits::kKeyFileBytes) + 1);
        const bool isKey = looksLikeKey(view(content));
        if (!isKey && isOfFolder)
            ++batch.passedOver;
        else if (!isKey && paths.size() == 1 && content.size() <= kMostSecretBytes && isText(content))
            batch.secret = content;
        else
            read(batch, {name, {KeyOrigin::File, path.toStdString()}, keep(content)});
        content.fill('\0');
    }
    return batch;
}

void KeyIntake::run(Work work)
{
    m_queue.push_back(std::move(work));
    if (!isBusy())
        runNext();
}

void KeyIntake::runNext()
{
    if (!m_queue.empty()) {
        Work work = std::move(m_queue.front());
        m_queue.pop_front();
        m_task.run(std::move(work), [this](Batch batch) {
            take(std::move(batch));
            runNext();
        });
    }
    emit stateChanged();
}

void KeyIntake::take(Batch batch)
{
    std::move(batch.waiting.begin(), batch.waiting.end(), std::back_inserter(m_waiting));
    if (!batch.secret.isEmpty())
        emit secretFound(batch.secret);
    emit taken(batch.keys, batch.passedOver);
}

QString KeyIntake::waitingFor() const
{
    return m_waiting.empty() ? QString() : m_waiting.front().name;
}

void KeyIntake::usePassphrase(SecretBytes passphrase)
{
    if (m_waiting.empty() || isBusy())
        return;
    const auto secret = std::make_shared<const SecretBytes>(std::move(passphrase));
    const KeySource source = m_waiting.front();
    m_task.run(
        [source, secret](const std::stop_token &) {
            Batch batch;
            batch.keys = readKeySource(source, secret.get());
            return batch;
        },
        [this](Batch batch) { takeOpened(std::move(batch)); });
    emit stateChanged();
}

/// What a passphrase opened. Where some of it stayed shut, that waits on.
void KeyIntake::takeOpened(Batch batch)
{
    m_wasWrong = batch.keys.wasPassphraseWrong;
    if (!m_wasWrong)
        m_waiting.pop_front();
    else
        std::erase_if(batch.keys.problems,
                      [](const KeyProblem &problem) { return problem.finding.id == "key-passphrase-wrong"; });
    if (!m_wasWrong || !batch.keys.entries.empty())
        take(std::move(batch));
    runNext();
}

void KeyIntake::passOver()
{
    if (m_waiting.empty())
        return;
    m_waiting.pop_front();
    m_wasWrong = false;
    emit stateChanged();
}

void KeyIntake::cancel()
{
    m_task.cancel();
    m_queue.clear();
    m_waiting.clear();
    m_wasWrong = false;
    emit stateChanged();
}

} // namespace jotscope
