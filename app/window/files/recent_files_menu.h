#pragma once

#include <QObject>

class QMenu;
class QWidget;

namespace jotscope {

class ActionSet;
class Settings;

/// The files opened lately, by their paths; remembered only once that is switched on, and forgotten as it is
/// switched off.
class RecentFilesMenu : public QObject
{
    Q_OBJECT

public:
    /// Takes its place in the File menu, and the actions that are about it with it.
    RecentFilesMenu(Settings &settings, ActionSet &actions, QWidget *parent);

    void note(const QString &path); ///< that was opened
    void retranslate();

signals:
    void chosen(const QString &path);

private:
    void useActions();
    void fill();

    Settings &m_settings;
    ActionSet &m_actions;
    QMenu *m_menu;
    bool m_remembers = false;
    bool m_hasFiles = false;
};

} // namespace jotscope
