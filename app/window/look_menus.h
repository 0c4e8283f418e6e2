#pragma once

#include <QObject>

class QActionGroup;
class QMenu;
class QWidget;

namespace jotscope {

class Settings;

/// The choices of theme and language, each a menu of its own. A choice takes effect at once and is kept.
class LookMenus : public QObject
{
    Q_OBJECT

public:
    LookMenus(Settings &settings, QWidget *parent);

    void addTo(QMenu &menu);
    void retranslate();

private:
    void makeThemes();
    void makeLanguages();
    void follow(); ///< what was chosen, in this window or another

    Settings &m_settings;
    QMenu *m_themeMenu;
    QMenu *m_languageMenu;
    QActionGroup *m_themes;
    QActionGroup *m_languages;
};

} // namespace jotscope
