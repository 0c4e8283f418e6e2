#include "app/window/files/recent_files_menu.h"

#include "app/settings.h"
#include "app/window/actions/action_set.h"

#include <QFileInfo>
#include <QMenu>

#include <array>

namespace jotscope {

namespace {

constexpr std::array kOwnActions = {ActionId::RememberFiles, ActionId::ClearRecentFiles};

} // namespace

RecentFilesMenu::RecentFilesMenu(Settings &settings, ActionSet &actions, QWidget *parent)
    : QObject(parent), m_settings(settings), m_actions(actions), m_menu(new QMenu(parent))
{
    m_menu->setObjectName(QStringLiteral("recentFiles"));
    QMenu &files = *actions.menu(MenuId::File);
    for (const ActionId id : kOwnActions)
        files.removeAction(actions.at(id));
    files.insertMenu(actions.at(ActionId::OpenKey), m_menu);
    useActions();
    connect(&m_settings, &Settings::changed, this, &RecentFilesMenu::fill);
    retranslate();
}

void RecentFilesMenu::useActions()
{
    m_actions.use({
        {ActionId::RememberFiles,
         [this](bool isOn) { m_settings.setRemembersFiles(isOn); },
         {},
         [this] {
             return m_remembers;
         }},
        {ActionId::ClearRecentFiles,
         [this](bool) { m_settings.setRecentFiles({}); },
         [this] { return m_hasFiles; },
         {}},
    });
}

void RecentFilesMenu::note(const QString &path)
{
    constexpr qsizetype kMost = 10;
    if (!m_settings.remembersFiles())
        return;
    const QString whole = QFileInfo(path).absoluteFilePath();
    QStringList paths = m_settings.recentFiles();
    paths.removeAll(whole);
    paths.prepend(whole);
    m_settings.setRecentFiles(paths.mid(0, kMost));
}

void RecentFilesMenu::fill()
{
    m_menu->clear();
    const QStringList paths = m_settings.recentFiles();
    for (const QString &path : paths) {
        QString shown = path;
        shown.replace(QLatin1Char('&'), QLatin1String("&&"));
        const QAction *action = m_menu->addAction(shown);
        connect(action, &QAction::triggered, this, [this, path] { emit chosen(path); });
    }
    m_menu->addSeparator();
    for (const ActionId id : kOwnActions)
        m_menu->addAction(m_actions.at(id));
    m_remembers = m_settings.remembersFiles();
    m_hasFiles = !paths.isEmpty();
    m_actions.refresh();
}

void RecentFilesMenu::retranslate()
{
    m_menu->setTitle(tr("Op&en Recent"));
    fill();
}

} // namespace jotscope
