#include "app/languages.h"

#include <QApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace jotscope {

namespace {

constexpr auto kFolder = ":/translations";

/// Ours and Qt's own (for dialogs and the like) of one language.
struct Translators
{
    QTranslator program;
    QTranslator qt;
};

} // namespace

QStringList availableLanguages()
{
    QStringList codes{QStringLiteral("en")};
    for (const QString &file : QDir(QLatin1String(kFolder)).entryList({QStringLiteral("jotscope_*.qm")})) {
        // Built for its plural forms alone, English is there already.
        const QString code = file.mid(9).chopped(3);
        if (!codes.contains(code))
            codes << code;
    }
    return codes;
}

QString languageName(const QString &code)
{
    const QLocale locale(code);
    QString name = locale.nativeLanguageName();
    if (code == QLatin1String("en"))
        name = QStringLiteral("English"); // not "American English"
    return name;
}

void speak(const QString &code)
{
    static Translators translators;
    QCoreApplication::removeTranslator(&translators.program);
    QCoreApplication::removeTranslator(&translators.qt);
    const QLocale locale = code.isEmpty() ? QLocale::system() : QLocale(code);
    QLocale::setDefault(locale);
    if (translators.qt.load(locale, QStringLiteral("qtbase"), QStringLiteral("_"),
                            QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&translators.qt);
    const QString language = locale.name().section(QLatin1Char('_'), 0, 0);
    const auto load = [](const QString &spoken) {
        return translators.program.load(
            QStringLiteral("%1/jotscope_%2.qm").arg(QLatin1String(kFolder), spoken));
    };
    if (load(language) || load(QStringLiteral("en")))
        QCoreApplication::installTranslator(&translators.program);
    QApplication::setLayoutDirection(locale.textDirection());
}

} // namespace jotscope
