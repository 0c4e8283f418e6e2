#include "app/window/recent_files_menu.h"

#include "app/settings.h"

#include <QFileInfo>
#include <QMenu>

namespace jotscope {

RecentFilesMenu::RecentFilesMenu(Settings &settings, QWidget *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_menu(new QMenu(parent))
    , m_remember(new QAction(this))
    , m_clear(new QAction(this))
{
    m_menu->setObjectName(QStringLiteral("recentFiles"));
    m_remember->setObjectName(QStringLiteral("rememberRecentFiles"));
    m_remember->setCheckable(true);
    m_clear->setObjectName(QStringLiteral("clearRecentFiles"));
    connect(m_remember, &QAction::triggered, this, [this](bool isOn) {
        m_settings.setRemembersFiles(isOn);
        fill();
    });
    connect(m_clear, &QAction::triggered, this, [this] {
        m_settings.setRecentFiles({});
        fill();
    });
    // Another window may have opened something.
    connect(m_menu, &QMenu::aboutToShow, this, &RecentFilesMenu::fill);
    retranslate();
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
    fill();
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
    m_menu->addAction(m_remember);
    m_menu->addAction(m_clear);
    m_remember->setChecked(m_settings.remembersFiles());
    m_clear->setEnabled(!paths.isEmpty());
}

void RecentFilesMenu::retranslate()
{
    m_menu->setTitle(tr("Op&en Recent"));
    m_remember->setText(tr("&Remember Recent Files"));
    m_remember->setStatusTip(tr("Keep the paths of opened files, and nothing else of them"));
    m_clear->setText(tr("&Clear Recent"));
    m_clear->setStatusTip(tr("Forget the paths of opened files"));
    fill();
}

} // namespace jotscope
