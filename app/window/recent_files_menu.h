#pragma once

#include <QObject>

class QAction;
class QMenu;
class QWidget;

namespace jotscope {

class Settings;

/// The files opened lately, by their paths; remembered only once that is switched on, and forgotten as it is
/// switched off.
class RecentFilesMenu : public QObject
{
    Q_OBJECT

public:
    RecentFilesMenu(Settings &settings, QWidget *parent);

    [[nodiscard]] QMenu *menu() const { return m_menu; }
    void note(const QString &path); ///< that was opened
    void retranslate();

signals:
    void chosen(const QString &path);

private:
    void fill();

    Settings &m_settings;
    QMenu *m_menu;
    QAction *m_remember;
    QAction *m_clear;
};

} // namespace jotscope
