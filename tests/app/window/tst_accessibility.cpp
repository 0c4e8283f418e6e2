#include "app/actions.h"
#include "app/inspect/inspect_page.h"
#include "app/inspect/tabs/inspect_tabs.h"
#include "app/inspect/timeline/token_times.h"
#include "app/inspect/trials/token_trials.h"
#include "app/languages.h"
#include "app/main_window.h"
#include "tests/app/fresh_window.h"
#include "tests/tokens.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QButtonGroup>
#include <QDialog>
#include <QMenu>
#include <QMenuBar>
#include <QSettings>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>
#include <QToolBar>

#include <set>

using namespace jotscope;
using namespace jotscope::tokens;

/// The window as one has it who does not see it, or does not use a mouse.
class TestAccessibility : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void everyInteractiveElementHasAName_data();
    void everyInteractiveElementHasAName();
    void theTabKeyReachesEveryControl_data();
    void theTabKeyReachesEveryControl();
    void everyDialogNamesWhatIsInIt_data();
    void everyDialogNamesWhatIsInIt();
    void everyActionHasAShortcutOfItsOwnAndAMenuEntry_data();
    void everyActionHasAShortcutOfItsOwnAndAMenuEntry();
    void mnemonicsOfAMenuDiffer_data();
    void mnemonicsOfAMenuDiffer();
    void theListOfTokensReadsAsATable();

private:
    void enter(const QString &state) const;
    InspectPage &page() const { return m_window->inspectPage(); }
    [[nodiscard]] QString write(const QString &name, const QByteArray &content) const;

    QTemporaryDir m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<MainWindow> m_window;
};

namespace {

constexpr Instant kNow{std::chrono::seconds{1'795'500'000}};
constexpr auto kTimes = R"({"iss":"joe","iat":1795499940,"exp":1795500300})";

const QStringList kStates = {
    "empty",    "not a token", "not checked", "valid",   "as of",   "failing, with causes",
    "no cause", "several",     "word list",   "key fit", "damaged", "tabs"};

bool isInteractive(const QAccessibleInterface &element)
{
    switch (element.role()) {
    case QAccessible::Button:
    case QAccessible::ButtonMenu:
    case QAccessible::CheckBox:
    case QAccessible::ComboBox:
    case QAccessible::EditableText:
    case QAccessible::Link:
    case QAccessible::List:
    case QAccessible::MenuItem:
    case QAccessible::PageTab:
    case QAccessible::PageTabList:
    case QAccessible::RadioButton:
    case QAccessible::Slider:
    case QAccessible::SpinBox:
    case QAccessible::Table:
    case QAccessible::Tree:
        return true;
    default:
        break;
    }
    const auto *widget = qobject_cast<const QWidget *>(element.object());
    return widget && (widget->focusPolicy() & Qt::TabFocus);
}

/// Parts of Qt's own widgets that are used through the widget that they are in.
bool isInner(const QObject *object)
{
    const QStringList innerClasses = {"QScrollBar", "QComboBoxListView", "QComboBoxPrivateContainer",
                                      "QSizeGrip",  "QToolBarExtension", "QLineEditIconButton"};
    return object && std::ranges::any_of(innerClasses, [object](const QString &name) {
               return object->inherits(qPrintable(name));
           });
}

QString describe(const QAccessibleInterface &element)
{
    const QObject *object = element.object();
    return QStringLiteral("%1 \"%2\", role %3, text \"%4\"")
        .arg(object ? QLatin1String(object->metaObject()->className()) : QString(),
             object ? object->objectName() : QString())
        .arg(int(element.role()))
        .arg(element.text(QAccessible::Value).left(40));
}

struct Walk
{
    int elements = 0;
    QStringList nameless;
    QStringList unexplained; ///< a sign alone, with nothing that says in words what it does
};

void walk(QAccessibleInterface *element, Walk &walked, int depth = 0)
{
    if (!element || !element->isValid() || element->state().invisible || isInner(element->object()) ||
        depth > 40)
        return;
    if (isInteractive(*element)) {
        ++walked.elements;
        if (element->text(QAccessible::Name).trimmed().isEmpty())
            walked.nameless << describe(*element);
        const auto *button = qobject_cast<const QAbstractButton *>(element->object());
        const bool hasWords =
            button && std::ranges::any_of(button->text(), [](QChar c) { return c.isLetter(); });
        if (button && !hasWords && element->text(QAccessible::Description).isEmpty())
            walked.unexplained << describe(*element);
    }
    // The cells of a table are as many as its data, and may be empty.
    if (element->tableInterface())
        return;
    for (int i = 0; i < element->childCount(); ++i)
        walk(element->child(i), walked, depth + 1);
}

/// Until every widget has heard of it.
void change(const QString &language)
{
    speak(language);
    QCoreApplication::sendPostedEvents();
    QCoreApplication::processEvents();
}

void addStates()
{
    QTest::addColumn<QString>("state");
    QTest::addColumn<QString>("language");
    for (const QString &language : {QStringLiteral("en"), QStringLiteral("de")}) {
        for (const QString &state : kStates)
            QTest::addRow("%s, %s", qPrintable(state), qPrintable(language)) << state << language;
    }
}

void addLanguages()
{
    QTest::addColumn<QString>("language");
    for (const QString &language : availableLanguages())
        QTest::addRow("%s", qPrintable(language)) << language;
}

} // namespace

void TestAccessibility::initTestCase()
{
    keepSettingsIn(m_folder);
}

void TestAccessibility::init()
{
    speak("en");
    m_settings = std::make_unique<Settings>();
    m_window = std::make_unique<MainWindow>(*m_settings);
    page().setClock([] { return kNow; });
    m_window->resize(1300, 900);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestAccessibility::cleanup()
{
    m_window.reset();
    QSettings().clear();
    speak("en");
}

QString TestAccessibility::write(const QString &name, const QByteArray &content) const
{
    QFile file(m_folder.filePath(name));
    if (!file.open(QFile::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write %s", qPrintable(name));
    return file.fileName();
}

/// Puts the window into one of kStates.
void TestAccessibility::enter(const QString &state) const
{
    const auto showText = [this](const std::string &text) {
        page().showText(QByteArray::fromStdString(text));
    };
    const auto addKey = [this](const std::string &secret) {
        page().addKeyFile(write(
            "key.jwk", QByteArray::fromStdString(R"({"kty":"oct","k":")" + encodeBase64Url(secret) + "\"}")));
        QTRY_VERIFY(!m_window->isBusy());
    };
    const std::string token = signedToken(kTimes);
    if (state == "not a token")
        showText("nothing of the kind");
    else if (state == "tabs")
        m_window->tabs().openTab();
    else if (state != "empty")
        showText(state == "several"     ? token + "\n" + signedToken(token, R"({"alg":"HS256","cty":"JWT"})")
                 : state == "damaged"   ? token.substr(0, token.size() / 2)
                 : state == "word list" ? signedToken(kTimes, R"({"alg":"HS256"})", "guess")
                                        : token);
    if (state == "valid" || state == "as of" || state == "several" || state == "key fit")
        addKey(kSecret);
    else if (state == "failing, with causes")
        addKey(kSecret + "\n");
    else if (state == "no cause")
        addKey("something else");
    if (state == "as of")
        page().times().setAsOf(kNow + std::chrono::hours(1));
    else if (state == "key fit")
        page().trials().showKeyFit(true);
    else if (state == "word list")
        page().trials().tryWordList(write("words.txt", "first\nguess\n"));
    QTRY_VERIFY(!m_window->isBusy());
}

void TestAccessibility::everyInteractiveElementHasAName_data()
{
    addStates();
}

void TestAccessibility::everyInteractiveElementHasAName()
{
    QFETCH(QString, state);
    QFETCH(QString, language);
    change(language);
    enter(state);
    Walk walked;
    walk(QAccessible::queryAccessibleInterface(m_window.get()), walked);
    QVERIFY2(walked.elements > (state == "empty" || state == "not a token" || state == "tabs" ? 10 : 18),
             qPrintable(QString::number(walked.elements)));
    QVERIFY2(walked.nameless.isEmpty(), qPrintable(walked.nameless.join('\n')));
    QVERIFY2(walked.unexplained.isEmpty(), qPrintable(walked.unexplained.join('\n')));
}

void TestAccessibility::theTabKeyReachesEveryControl_data()
{
    addStates();
}

void TestAccessibility::theTabKeyReachesEveryControl()
{
    QFETCH(QString, state);
    QFETCH(QString, language);
    change(language);
    enter(state);
    page().focusEncoded();
    std::set<const QWidget *> reached;
    while (QApplication::focusWidget() && reached.insert(QApplication::focusWidget()).second)
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    for (const QWidget *widget : m_window->findChildren<QWidget *>()) {
        // Those of the tool bar are in the menus.
        const bool isButton = qobject_cast<const QAbstractButton *>(widget) &&
                              !qobject_cast<const QToolBar *>(widget->parent()) &&
                              !qobject_cast<const QTabBar *>(widget->parent());
        // Of buttons that exclude each other one is reached; the arrow keys go on from there.
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        if (button && button->group() && button->group()->exclusive() && !button->isChecked())
            continue;
        const bool isControl = (isButton || (widget->focusPolicy() & Qt::TabFocus)) && widget->isVisible() &&
                               widget->isEnabled() && !widget->focusProxy() && !isInner(widget);
        QVERIFY2(!isControl || reached.contains(widget),
                 qPrintable(QLatin1String(widget->metaObject()->className()) + ' ' + widget->objectName()));
    }
}

void TestAccessibility::everyDialogNamesWhatIsInIt_data()
{
    QTest::addColumn<ActionId>("action");
    QTest::newRow("shortcuts") << ActionId::Shortcuts;
    QTest::newRow("about") << ActionId::About;
}

void TestAccessibility::everyDialogNamesWhatIsInIt()
{
    QFETCH(ActionId, action);
    m_window->action(action)->trigger();
    auto *dialog = m_window->findChild<QDialog *>();
    QVERIFY(dialog && dialog->isVisible());
    Walk walked;
    walk(QAccessible::queryAccessibleInterface(dialog), walked);
    QVERIFY(walked.elements > 0);
    QVERIFY2(walked.nameless.isEmpty(), qPrintable(walked.nameless.join('\n')));
    QVERIFY2(walked.unexplained.isEmpty(), qPrintable(walked.unexplained.join('\n')));
}

void TestAccessibility::everyActionHasAShortcutOfItsOwnAndAMenuEntry_data()
{
    addLanguages();
}

void TestAccessibility::everyActionHasAShortcutOfItsOwnAndAMenuEntry()
{
    QFETCH(QString, language);
    change(language);
    QList<QKeySequence> seen;
    QList<QAction *> inMenus;
    for (const QAction *menu : m_window->menuBar()->actions()) {
        for (QAction *entry : menu->menu()->actions())
            inMenus << (entry->menu() ? entry->menu()->actions() : QList<QAction *>{entry});
    }
    for (const ActionRow &row : actionRows()) {
        const QAction *action = m_window->action(row.id);
        QVERIFY2(!action->shortcut().isEmpty(), row.objectName);
        QVERIFY2(!seen.contains(action->shortcut()), row.objectName);
        QVERIFY2(inMenus.contains(action), row.objectName);
        QVERIFY2(!action->text().isEmpty() && !action->statusTip().isEmpty(), row.objectName);
        seen << action->shortcut();
    }
}

void TestAccessibility::mnemonicsOfAMenuDiffer_data()
{
    addLanguages();
}

void TestAccessibility::mnemonicsOfAMenuDiffer()
{
    QFETCH(QString, language);
    change(language);
    QList<QList<QAction *>> groups{m_window->menuBar()->actions()};
    for (const QAction *menu : groups.first())
        groups << menu->menu()->actions();
    QStringList shared;
    for (const QList<QAction *> &group : groups) {
        QMap<QChar, QString> seen;
        for (const QAction *action : group) {
            const qsizetype at = action->text().indexOf('&');
            if (action->isSeparator() || at < 0)
                continue;
            const QChar mnemonic = action->text()[at + 1].toLower();
            if (seen.contains(mnemonic))
                shared << seen.value(mnemonic) + " / " + action->text();
            seen[mnemonic] = action->text();
        }
    }
    QVERIFY2(shared.isEmpty(), qPrintable(shared.join('\n')));
}

void TestAccessibility::theListOfTokensReadsAsATable()
{
    enter("several");
    auto *list = m_window->findChild<QWidget *>("tokenTable");
    QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(list);
    QVERIFY(accessible && accessible->tableInterface());
    QCOMPARE(accessible->text(QAccessible::Name), "Tokens in this text");
    const QAccessibleTableInterface *table = accessible->tableInterface();
    QCOMPARE(table->rowCount(), 3);
    QCOMPARE(table->columnDescription(1), "Verdict");
    QCOMPARE(table->cellAt(0, 0)->text(QAccessible::Name), "Token 1");
    QCOMPARE(table->cellAt(0, 1)->text(QAccessible::Name), "valid");
}

QTEST_MAIN(TestAccessibility)
#include "tst_accessibility.moc"
