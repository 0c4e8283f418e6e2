#include "app/build/templates/template_shelf.h"

#include "core/text/limits.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>
#include <QStandardPaths>

#include <algorithm>

namespace jotscope {

namespace {

constexpr qsizetype kMostNameCharacters = 100;

QString defaultFolder()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation))
        .filePath(QStringLiteral("templates"));
}

QString fileName(const QString &name)
{
    return name + QStringLiteral(".json");
}

std::vector<TemplateShelf::OwnTemplate> templatesIn(const QString &folder)
{
    std::vector<TemplateShelf::OwnTemplate> all;
    const QFileInfoList files = QDir(folder).entryInfoList({fileName(QStringLiteral("*"))}, QDir::Files,
                                                           QDir::Name | QDir::IgnoreCase);
    for (const QFileInfo &info : files) {
        QFile file(info.filePath());
        if (!file.open(QFile::ReadOnly))
            continue;
        const QByteArray content = file.read(static_cast<qint64>(limits::kPasteBytes));
        all.push_back({info.completeBaseName(),
                       readTemplate({content.constData(), static_cast<std::size_t>(content.size())})});
    }
    return all;
}

/// As a whole or not at all, and for nobody else to read: claims may be about people. Empty where all is
/// well, else what is wrong.
QString written(const QString &path, const QByteArray &content)
{
    QDir().mkpath(QFileInfo(path).path());
    QSaveFile file(path);
    if (file.open(QSaveFile::WriteOnly) && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) &&
        file.write(content) == content.size() && file.commit())
        return {};
    return TemplateShelf::tr("%1 could not be written: %2. Check the folder and its permissions.",
                             "a path and what is wrong")
        .arg(path, file.errorString());
}

} // namespace

TemplateShelf::TemplateShelf(QObject *parent) : TemplateShelf(defaultFolder(), parent)
{}

TemplateShelf::TemplateShelf(QString folder, QObject *parent) : QObject(parent), m_folder(std::move(folder))
{}

const TemplateShelf::OwnTemplate *TemplateShelf::find(const QString &name) const
{
    const auto found = std::ranges::find(m_templates, name, &OwnTemplate::name);
    return found == m_templates.end() ? nullptr : &*found;
}

QString TemplateShelf::faultOf(const QString &name)
{
    if (name.trimmed().isEmpty())
        return tr("A template needs a name.");
    if (name.size() > kMostNameCharacters)
        return tr("The name is too long; %n characters are the most.", nullptr, kMostNameCharacters);
    const bool isFileName = !name.startsWith(QLatin1Char('.')) && std::ranges::none_of(name, [](QChar c) {
        return c == QLatin1Char('/') || !c.isPrint();
    });
    return isFileName ? QString() : tr("A file cannot have this name: leave out slashes and a dot in front.");
}

QString TemplateShelf::pathOf(const QString &name) const
{
    return QDir(m_folder).filePath(fileName(name));
}

void TemplateShelf::reload()
{
    run([] { return Outcome(); }, {});
}

void TemplateShelf::save(const QString &name, const TokenTemplate &shape)
{
    run(
        [path = pathOf(name), content = QByteArray::fromStdString(templateDocument(shape))] {
            return Outcome{written(path, content), {}, {}};
        },
        [this, name](const Outcome &) { emit saved(name); });
}

void TemplateShelf::rename(const QString &from, const QString &to)
{
    run(
        [from = pathOf(from), to = pathOf(to)] {
            // QFile replaces nothing here, unlike the system's own call.
            QFile file(from);
            if (file.rename(to))
                return Outcome();
            return Outcome{
                tr("%1 could not be renamed: %2.", "a path and what is wrong").arg(from, file.errorString()),
                {},
                {}};
        },
        [this, to](const Outcome &) { emit saved(to); });
}

void TemplateShelf::remove(const QString &name)
{
    run(
        [path = pathOf(name)] {
            Outcome outcome;
            QFile file(path);
            if (file.open(QFile::ReadOnly))
                outcome.removed = file.readAll();
            file.close();
            if (!file.remove())
                outcome.failure = tr("%1 could not be deleted: %2.", "a path and what is wrong")
                                      .arg(path, file.errorString());
            return outcome;
        },
        [this, name](const Outcome &outcome) {
            m_removed.emplace_back(name, outcome.removed);
            emit removed(name);
        });
}

void TemplateShelf::undoRemoval()
{
    if (m_removed.empty())
        return;
    const auto [name, content] = m_removed.back();
    m_removed.pop_back();
    QString free = name;
    for (int number = 2; find(free); ++number)
        free = QStringLiteral("%1 (%2)").arg(name).arg(number);
    run(
        [path = pathOf(free), kept = content] {
            return Outcome{written(path, kept), {}, {}};
        },
        [this, free](const Outcome &) { emit saved(free); });
}

void TemplateShelf::run(Step step, Then then)
{
    m_waiting.emplace_back(std::move(step), std::move(then));
    if (m_waiting.size() == 1)
        runNext();
}

void TemplateShelf::runNext()
{
    m_task.run(
        [step = m_waiting.front().first, folder = m_folder](const std::stop_token &) {
            Outcome outcome = step();
            outcome.templates = templatesIn(folder);
            return outcome;
        },
        [this, then = m_waiting.front().second](const Outcome &outcome) { take(outcome, then); });
}

void TemplateShelf::take(const Outcome &outcome, const Then &then)
{
    m_templates = outcome.templates;
    m_waiting.pop_front();
    emit changed();
    if (!outcome.failure.isEmpty())
        emit failed(outcome.failure);
    else if (then)
        then(outcome);
    if (!m_waiting.empty() && !m_task.isRunning())
        runNext();
}

} // namespace jotscope
