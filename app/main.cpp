#include "app/inspect/compare/token_comparing.h"
#include "app/inspect/editing/token_editing.h"
#include "app/inspect/inspect_page.h"
#include "app/inspect/timeline/token_times.h"
#include "app/inspect/trials/token_trials.h"
#include "app/keys/keys_page.h"
#include "app/keys/vault/program_keys.h"
#include "app/languages.h"
#include "app/main_window.h"
#include "app/picture.h"
#include "app/process/hardening.h"
#include "app/process/memory.h"
#include "app/settings.h"
#include "app/vault/vault.h"

#include <QAction>
#include <QApplication>
#include <QCommandLineParser>
#include <QEventLoop>
#include <QFile>
#include <QIcon>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextStream>

#include <cstring>
#include <memory>

namespace {

using namespace jotscope;

void describeProgram()
{
    QCoreApplication::setOrganizationName(QStringLiteral("jotscope"));
    QCoreApplication::setApplicationName(QStringLiteral("jotscope"));
    QCoreApplication::setApplicationVersion(QStringLiteral(JOTSCOPE_VERSION));
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Jotscope"));
    QGuiApplication::setDesktopFileName(QStringLiteral("org.jotscope.Jotscope"));
}

QIcon programIcon()
{
    QIcon icon;
    for (const char *size : {"32", "48", "128"})
        icon.addFile(QStringLiteral(":/icons/jotscope-%1.png").arg(QLatin1String(size)));
    return icon;
}

struct Options
{
    QCommandLineParser parser;
    QCommandLineOption key{QStringLiteral("key"), QStringLiteral("Check signatures with the key in <file>."),
                           QStringLiteral("file")};
    QCommandLineOption theme{QStringLiteral("theme"), QStringLiteral("Look: system, light or dark."),
                             QStringLiteral("theme")};
    QCommandLineOption language{QStringLiteral("language"),
                                QStringLiteral("Speak this language, such as de."), QStringLiteral("code")};
    // For pictures of the window that come out alike on every machine.
    QCommandLineOption screenshot{QStringLiteral("screenshot"), QString(), QStringLiteral("file")};
    QCommandLineOption size{QStringLiteral("size"), QString(), QStringLiteral("WxH")};
    QCommandLineOption at{QStringLiteral("at"), QString(), QStringLiteral("time")};
    QCommandLineOption keyFit{QStringLiteral("key-fit")};
    QCommandLineOption wordList{QStringLiteral("wordlist"), QString(), QStringLiteral("file")};
    QCommandLineOption bind{QStringLiteral("bind"), QString(), QStringLiteral("text")};
    QCommandLineOption compare{QStringLiteral("compare"), QString(), QStringLiteral("file")};
    QCommandLineOption busy{QStringLiteral("busy")}; ///< the picture is of work that is not done
    QCommandLineOption edit{QStringLiteral("edit"), QString(),
                            QStringLiteral("text")}; ///< FROM=>TO in the payload
    QCommandLineOption palette{QStringLiteral("palette"), QString(),
                               QStringLiteral("text")}; ///< typed into the command palette
    QCommandLineOption kept{QStringLiteral("kept"), QString(), QStringLiteral("file")}; ///< among the keys
    QCommandLineOption page{QStringLiteral("page"), QString(), QStringLiteral("name")};
    QCommandLineOption unlock{QStringLiteral("unlock"), QString(),
                              QStringLiteral("file")}; ///< that holds the vault's passphrase
    QCommandLineOption trigger{QStringLiteral("trigger"), QString(),
                               QStringLiteral("action")}; ///< before the picture
    QCommandLineOption asOf{QStringLiteral("as-of"), QString(), QStringLiteral("time")};

    Options()
    {
        parser.setApplicationDescription(QStringLiteral("A debugger for JSON Web Tokens"));
        parser.addHelpOption();
        parser.addVersionOption();
        parser.addPositionalArgument(QStringLiteral("file"),
                                     QStringLiteral("Text that holds tokens; - is standard input. "
                                                    "Each file has a tab of its own."),
                                     QStringLiteral("[file...]"));
        for (QCommandLineOption *hidden : {&screenshot, &size, &at, &asOf, &keyFit, &wordList, &bind,
                                           &compare, &busy, &edit, &palette, &kept, &page, &unlock, &trigger})
            hidden->setFlags(QCommandLineOption::HiddenFromHelp);
        for (const QCommandLineOption *option :
             {&key, &theme, &language, &screenshot, &size, &at, &asOf, &keyFit, &wordList, &bind, &compare,
              &busy, &edit, &palette, &kept, &page, &unlock, &trigger})
            parser.addOption(*option);
    }
};

bool asksForText(int argc, char *argv[])
{
    for (int i = 1; i < argc; ++i) {
        for (const char *option : {"-h", "--help", "--help-all", "-v", "--version"}) {
            if (std::strcmp(argv[i], option) == 0)
                return true;
        }
    }
    return false;
}

ThemeChoice themeFrom(const QString &name)
{
    if (name == QLatin1String("dark"))
        return ThemeChoice::Dark;
    return name == QLatin1String("light") ? ThemeChoice::Light : ThemeChoice::System;
}

void applyLook(const Options &options, const Settings &settings)
{
    applyTheme(options.parser.isSet(options.theme) ? themeFrom(options.parser.value(options.theme))
                                                   : settings.theme());
    speak(options.parser.isSet(options.language) ? options.parser.value(options.language)
                                                 : settings.language());
}

void fill(MainWindow &window, const Options &options)
{
    if (const auto at = parseInstant(options.parser.value(options.at).toStdString()))
        window.inspectPage().setClock([at] { return *at; });
    window.inspectPage().times().setAsOf(parseInstant(options.parser.value(options.asOf).toStdString()));
    if (options.parser.isSet(options.kept))
        window.keysPage().readPaths(options.parser.values(options.kept));
    for (const QString &path : options.parser.values(options.key))
        window.inspectPage().addKeyFile(path);
    for (const QString &path : options.parser.positionalArguments())
        window.openFile(path);
    if (options.parser.isSet(options.keyFit))
        window.inspectPage().trials().showKeyFit(true);
    const QString page = options.parser.value(options.page);
    if (page == QLatin1String("build"))
        window.showPage(PageId::Build);
    else if (page == QLatin1String("check"))
        window.action(ActionId::CheckApi)->trigger();
    else if (page == QLatin1String("keys"))
        window.showPage(PageId::Keys);
    else if (page == QLatin1String("issuer"))
        window.showPage(PageId::Issuer);
    const QStringList size = options.parser.value(options.size).split(QLatin1Char('x'));
    if (size.size() == 2)
        window.resize(size[0].toInt(), size[1].toInt());
}

/// What a person would open beside the token.
void showBesides(MainWindow &window, const Options &options)
{
    if (options.parser.isSet(options.bind))
        window.inspectPage().trials().bindTo(options.parser.value(options.bind).toUtf8());
    QFile other(options.parser.value(options.compare));
    if (other.open(QFile::ReadOnly))
        window.inspectPage().comparing().compareWith(other.readAll());
}

/// For a picture of what is in a vault: waits until it is open.
void unlock(Vault &vault, const Options &options)
{
    QFile passphrase(options.parser.value(options.unlock));
    if (!passphrase.open(QFile::ReadOnly))
        return;
    QEventLoop wait;
    QObject::connect(&vault, &Vault::busyChanged, &wait, [&wait](bool isBusy) {
        if (!isBusy)
            wait.quit();
    });
    vault.open(SecretBytes(passphrase.readAll().trimmed().toStdString()));
    wait.exec();
}

void takePicture(MainWindow &window, const Options &options)
{
    const QString path = options.parser.value(options.screenshot);
    const QString wordList = options.parser.value(options.wordList);
    const bool isOfWork = options.parser.isSet(options.busy);
    if (options.parser.isSet(options.edit)) {
        const QStringList words = options.parser.value(options.edit).split(QStringLiteral("=>"));
        return whenSettled(window, [&window, path, words] {
            window.inspectPage().editing().setOpen(PartName::Payload, true);
            auto *field = window.findChild<QPlainTextEdit *>(QStringLiteral("payloadEditor"));
            QTextCursor cursor = field->document()->find(words.first());
            cursor.insertText(words.last());
            saveWhenSettled(window, path);
        });
    }
    if (options.parser.isSet(options.compare) || options.parser.isSet(options.bind)) {
        whenSettled(window, [&window, &options, path] {
            showBesides(window, options);
            saveWhenSettled(window, path);
        });
        return;
    }
    if (options.parser.isSet(options.trigger)) {
        return whenSettled(window, [&window, &options, path] {
            for (const QString &name : options.parser.values(options.trigger)) {
                if (auto *action = window.findChild<QAction *>(name))
                    action->trigger();
            }
            saveWhenSettled(window, path);
        });
    }
    if (options.parser.isSet(options.palette)) {
        return whenSettled(window, [&window, &options, path] {
            window.action(ActionId::CommandPalette)->trigger();
            window.findChild<QLineEdit *>(QStringLiteral("commandQuery"))
                ->setText(options.parser.value(options.palette));
            saveSoon(window, path);
        });
    }
    if (wordList.isEmpty())
        return saveWhenSettled(window, path);
    whenSettled(window, [&window, path, wordList, isOfWork] {
        window.inspectPage().trials().tryWordList(wordList);
        isOfWork ? saveSoon(window, path) : saveWhenSettled(window, path);
    });
}

} // namespace

int main(int argc, char *argv[])
{
    forbidCoreDumps();
    returnLargeBuffers();
    describeProgram();
    if (asksForText(argc, argv)) {
        // Answered without a display.
        QCoreApplication program(argc, argv);
        Options().parser.process(program);
    }
    QApplication program(argc, argv);
    Options options;
    options.parser.process(program);
    QApplication::setWindowIcon(programIcon());

    Settings settings;
    applyLook(options, settings);
    const auto keys = std::make_shared<ProgramKeys>(Vault::standardPath());
    unlock(*keys->vault(), options);
    MainWindow window(settings, keys);
    fill(window, options);
    window.show();
    if (options.parser.isSet(options.screenshot))
        takePicture(window, options);
    return QApplication::exec();
}
