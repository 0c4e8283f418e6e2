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
constexpr auto kZoom = "appearance/zoom";
constexpr auto kGeometry = "window/geometry";
constexpr auto kLayout = "inspect/layout";
constexpr auto kKeysLayout = "keys/layout";
constexpr auto kWatchesClipboard = "clipboard/watched";
constexpr auto kRemembersFiles = "recent/remembered";
constexpr auto kRecentFiles = "recent/files";
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
    change(kTheme, QLatin1String(kThemes[static_cast<std::size_t>(theme)].name));
}

QString Settings::language() const
{
    return QSettings().value(QLatin1String(kLanguage)).toString();
}

void Settings::setLanguage(const QString &code)
{
    change(kLanguage, code);
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

QByteArray Settings::keysLayout() const
{
    return QSettings().value(QLatin1String(kKeysLayout)).toByteArray();
}

void Settings::setKeysLayout(const QByteArray &layout)
{
    QSettings().setValue(QLatin1String(kKeysLayout), layout);
}

bool Settings::redactsValues() const
{
    return QSettings().value(QLatin1String(kRedactsValues)).toBool();
}

void Settings::setRedactsValues(bool redacts)
{
    change(kRedactsValues, redacts);
}

int Settings::zoom() const
{
    return QSettings().value(QLatin1String(kZoom)).toInt();
}

void Settings::setZoom(int steps)
{
    change(kZoom, steps);
}

bool Settings::watchesClipboard() const
{
    return QSettings().value(QLatin1String(kWatchesClipboard)).toBool();
}

void Settings::setWatchesClipboard(bool watches)
{
    change(kWatchesClipboard, watches);
}

bool Settings::remembersFiles() const
{
    return QSettings().value(QLatin1String(kRemembersFiles)).toBool();
}

void Settings::setRemembersFiles(bool remembers)
{
    change(kRemembersFiles, remembers);
    if (!remembers)
        setRecentFiles({});
}

void Settings::change(const char *key, const QVariant &value)
{
    QSettings settings;
    if (settings.value(QLatin1String(key)) == value)
        return;
    settings.setValue(QLatin1String(key), value);
    emit changed();
}

QStringList Settings::recentFiles() const
{
    return QSettings().value(QLatin1String(kRecentFiles)).toStringList();
}

void Settings::setRecentFiles(const QStringList &paths)
{
    if (!paths.isEmpty())
        return change(kRecentFiles, paths);
    QSettings().remove(QLatin1String(kRecentFiles));
    emit changed();
}

} // namespace jotscope
