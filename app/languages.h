#pragma once

#include <QString>
#include <QStringList>

namespace jotscope {

/// Codes of the languages that the program speaks; English, which needs no translation, is the first.
QStringList availableLanguages();

/// The language's name in itself: `Deutsch`.
QString languageName(const QString &code);

/// Speaks `code`, or the system's language where it is empty. Widgets get a LanguageChange event, and the
/// layout turns with the script's direction; a language without a translation turns it all the same.
void speak(const QString &code);

} // namespace jotscope
