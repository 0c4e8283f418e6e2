#pragma once

#include "app/widgets/theme.h"

#include <QByteArray>
#include <QObject>
#include <QString>
#include <QStringList>
#include <QVariant>

namespace jotscope {

/// What the program remembers between runs: how it looks, never what was in it. Paths of files only where
/// that was asked for. All windows share it, and follow what is changed in one of them.
class Settings : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    [[nodiscard]] ThemeChoice theme() const;
    void setTheme(ThemeChoice theme);

    [[nodiscard]] QString language() const; ///< a code such as `de`; empty follows the system
    void setLanguage(const QString &code);

    [[nodiscard]] QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray &geometry);

    [[nodiscard]] int zoom() const; ///< of the text of a token, in steps of a tenth
    void setZoom(int steps);

    /// Both are off until the person switches them on.
    [[nodiscard]] bool watchesClipboard() const;
    void setWatchesClipboard(bool watches);
    [[nodiscard]] bool remembersFiles() const;
    void setRemembersFiles(bool remembers); ///< forgets those remembered when switched off

    [[nodiscard]] QStringList recentFiles() const; ///< their paths, the latest first
    void setRecentFiles(const QStringList &paths);

    [[nodiscard]] QByteArray pageLayout() const;
    void setPageLayout(const QByteArray &layout);

    [[nodiscard]] QByteArray keysLayout() const;
    void setKeysLayout(const QByteArray &layout);

    [[nodiscard]] bool redactsValues() const; ///< in what is exported
    void setRedactsValues(bool redacts);

signals:
    void changed(); ///< anything but how a window is divided and where it stands

private:
    void change(const char *key, const QVariant &value);
};

} // namespace jotscope
