#include "app/window/look_menus.h"

#include "app/languages.h"
#include "app/settings.h"

#include <QActionGroup>
#include <QMenu>

#include <array>

namespace jotscope {

namespace {

constexpr std::array kThemeChoices = {ThemeChoice::System, ThemeChoice::Light, ThemeChoice::Dark};

} // namespace

LookMenus::LookMenus(Settings &settings, QWidget *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_themeMenu(new QMenu(parent))
    , m_languageMenu(new QMenu(parent))
    , m_themes(new QActionGroup(this))
    , m_languages(new QActionGroup(this))
{
    makeThemes();
    makeLanguages();
    follow();
    connect(&m_settings, &Settings::changed, this, &LookMenus::follow);
    retranslate();
}

void LookMenus::addTo(QMenu &menu)
{
    menu.addMenu(m_themeMenu);
    menu.addMenu(m_languageMenu);
}

void LookMenus::makeThemes()
{
    for (const ThemeChoice choice : kThemeChoices) {
        QAction *action = m_themes->addAction(QString());
        action->setCheckable(true);
        action->setData(static_cast<int>(choice));
        m_themeMenu->addAction(action);
    }
    connect(m_themes, &QActionGroup::triggered, this, [this](QAction *action) {
        const auto choice = static_cast<ThemeChoice>(action->data().toInt());
        m_settings.setTheme(choice);
        applyTheme(choice);
    });
}

void LookMenus::makeLanguages()
{
    for (const QString &code : QStringList(QString()) + availableLanguages()) {
        QAction *action = m_languages->addAction(code.isEmpty() ? QString() : languageName(code));
        action->setCheckable(true);
        action->setData(code);
        m_languageMenu->addAction(action);
    }
    connect(m_languages, &QActionGroup::triggered, this, [this](QAction *action) {
        m_settings.setLanguage(action->data().toString());
        speak(action->data().toString());
    });
}

void LookMenus::follow()
{
    for (QAction *action : m_themes->actions())
        action->setChecked(action->data().toInt() == static_cast<int>(m_settings.theme()));
    for (QAction *action : m_languages->actions())
        action->setChecked(action->data().toString() == m_settings.language());
}

void LookMenus::retranslate()
{
    m_themeMenu->setTitle(tr("T&heme"));
    const QStringList themes = {tr("As the System"), tr("Light"), tr("Dark")};
    for (qsizetype i = 0; i < themes.size(); ++i)
        m_themes->actions()[i]->setText(themes[i]);
    m_languageMenu->setTitle(tr("&Language"));
    m_languages->actions().first()->setText(tr("As the System"));
}

} // namespace jotscope
