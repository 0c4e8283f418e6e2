#pragma once

#include "app/widgets/theme.h"

#include <QByteArray>
#include <QString>

namespace jotscope {

/// What the program remembers between runs: how it looks, never what was in it.
class Settings
{
public:
    [[nodiscard]] ThemeChoice theme() const;
    void setTheme(ThemeChoice theme);

    [[nodiscard]] QString language() const; ///< a code such as `de`; empty follows the system
    void setLanguage(const QString &code);

    [[nodiscard]] QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray &geometry);

    [[nodiscard]] QByteArray pageLayout() const;
    void setPageLayout(const QByteArray &layout);

    [[nodiscard]] bool redactsValues() const; ///< in what is exported
    void setRedactsValues(bool redacts);
};

} // namespace jotscope
