#include "app/settings.h"

#include <QSettings>

#include <array>

namespace jotscope {

namespace {

struct ThemeName
{
    ThemeChoice theme;
    const char *name;
};

constexpr std::array<ThemeName, 3> kThemes = {
    {{ThemeChoice::System, "system"}, {ThemeChoice::Light, "light"}, {ThemeChoice::Dark, "dark"}}};

constexpr auto kTheme = "appearance/theme";
constexpr auto kLanguage = "appearance/language";
constexpr auto kGeometry = "window/geometry";
constexpr auto kLayout = "inspect/layout";
constexpr auto kRedactsValues = "export/redactsValues";

} // namespace

ThemeChoice Settings::theme() const
{
    const QString name = QSettings().value(QLatin1String(kTheme)).toString();
    for (const ThemeName &row : kThemes) {
        if (name == QLatin1String(row.name))
            return row.theme;
    }
    return ThemeChoice::System;
}

void Settings::setTheme(ThemeChoice theme)
{
    QSettings().setValue(QLatin1String(kTheme), QLatin1String(kThemes[static_cast<std::size_t>(theme)].name));
}

QString Settings::language() const
{
    return QSettings().value(QLatin1String(kLanguage)).toString();
}

void Settings::setLanguage(const QString &code)
{
    QSettings().setValue(QLatin1String(kLanguage), code);
}

QByteArray Settings::windowGeometry() const
{
    return QSettings().value(QLatin1String(kGeometry)).toByteArray();
}

void Settings::setWindowGeometry(const QByteArray &geometry)
{
    QSettings().setValue(QLatin1String(kGeometry), geometry);
}

QByteArray Settings::pageLayout() const
{
    return QSettings().value(QLatin1String(kLayout)).toByteArray();
}

void Settings::setPageLayout(const QByteArray &layout)
{
    QSettings().setValue(QLatin1String(kLayout), layout);
}

bool Settings::redactsValues() const
{
    return QSettings().value(QLatin1String(kRedactsValues)).toBool();
}

void Settings::setRedactsValues(bool redacts)
{
    QSettings().setValue(QLatin1String(kRedactsValues), redacts);
}

} // namespace jotscope
