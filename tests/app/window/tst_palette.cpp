#include "app/inspect/inspect_page.h"
#include "app/window/palette/fuzzy_match.h"
#include "tests/app/fresh_window.h"
#include "tests/tokens.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QFrame>
#include <QLineEdit>
#include <QMenuBar>
#include <QTest>
#include <QTreeView>

#include <optional>

using namespace jotscope;
using namespace jotscope::tokens;

/// Actions found by their names, as somebody does who never touches the mouse.
class TestPalette : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_window.emplace(); }
    void cleanup() { m_window.reset(); }
    void aWordIsFoundByItsLetters_data();
    void aWordIsFoundByItsLetters();
    void theBetterMatchScoresHigher_data();
    void theBetterMatchScoresHigher();
    void everyActionIsInIt_data();
    void everyActionIsInIt();
    void anActionIsDoneByKeyboardAlone();
    void choicesOfAMenuAreNamedWithIt();
    void whatWasUsedLastComesFirst();
    void whatIsNotPossibleCannotBeChosen();
    void escapeGivesTheFocusBack();
    void nothingFoundIsSaid();
    void theListReadsNameAndShortcut();

private:
    [[nodiscard]] QLineEdit *query() const { return m_window->part<QLineEdit>("commandQuery"); }
    [[nodiscard]] QTreeView *list() const { return m_window->part<QTreeView>("commandList"); }
    [[nodiscard]] bool isOpen() const { return m_window->part<QFrame>("commandPalette")->isVisible(); }
    [[nodiscard]] QStringList names() const;
    void open() const
    {
        QTest::keyClick(m_window->get(), Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    }
    void run(const QString &typed) const
    {
        open();
        QTest::keyClicks(query(), typed);
        QTest::keyClick(query(), Qt::Key_Return);
    }

    std::optional<FreshWindow> m_window;
};

QStringList TestPalette::names() const
{
    QStringList names;
    for (int row = 0; row < list()->model()->rowCount(); ++row)
        names << list()->model()->index(row, 0).data().toString();
    return names;
}

void TestPalette::aWordIsFoundByItsLetters_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isFound");
    QTest::newRow("nothing asked") << ""
                                   << "Copy Token" << true;
    QTest::newRow("the start") << "cop"
                               << "Copy Token" << true;
    QTest::newRow("another case") << "COPY"
                                  << "Copy Token" << true;
    QTest::newRow("words in another order") << "token copy"
                                            << "Copy Token" << true;
    QTest::newRow("letters in order") << "cpt"
                                      << "Copy Token" << true;
    QTest::newRow("letters in another order") << "tpc"
                                              << "Copy Token" << false;
    QTest::newRow("one word of two") << "copy xyz"
                                     << "Copy Token" << false;
    QTest::newRow("without the accent") << "schlussel" << QStringLiteral("Schlüssel öffnen") << true;
    QTest::newRow("Arabic") << QStringLiteral("نسخ") << QStringLiteral("نسخ الرمز") << true;
    QTest::newRow("Arabic without marks") << QStringLiteral("نسخ") << QStringLiteral("نَسْخ الرمز") << true;
    QTest::newRow("wide letters") << "jwt" << QStringLiteral("ＪＷＴ") << true;
}

void TestPalette::aWordIsFoundByItsLetters()
{
    QFETCH(QString, query);
    QFETCH(QString, text);
    QTEST(fuzzyScore(foldedText(query), foldedText(text)).has_value(), "isFound");
}

void TestPalette::theBetterMatchScoresHigher_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("better");
    QTest::addColumn<QString>("worse");
    QTest::newRow("start before a later word") << "key"
                                               << "keys page"
                                               << "open key";
    QTest::newRow("a word's start before its middle") << "pen"
                                                      << "a pen"
                                                      << "open";
    QTest::newRow("together before scattered") << "oken"
                                               << "token"
                                               << "open kin else no";
    QTest::newRow("initials before any letters") << "ct"
                                                 << "copy token"
                                                 << "carrot";
}

void TestPalette::theBetterMatchScoresHigher()
{
    QFETCH(QString, query);
    QFETCH(QString, better);
    QFETCH(QString, worse);
    QVERIFY(fuzzyScore(query, better).value() > fuzzyScore(query, worse).value());
}

void TestPalette::everyActionIsInIt_data()
{
    QTest::addColumn<QString>("language");
    for (const QString &language : availableLanguages())
        QTest::addRow("%s", qPrintable(language)) << language;
    QTest::newRow("ar") << "ar";
}

void TestPalette::everyActionIsInIt()
{
    QFETCH(QString, language);
    speak(language);
    QCoreApplication::sendPostedEvents();
    open();
    // What is in a menu within a menu has that one's name in front.
    const auto isIn = [](const QStringList &all, const QString &name) {
        return std::any_of(all.begin(), all.end(), [&](const QString &one) { return one.endsWith(name); });
    };
    const QStringList listed = names();
    for (const ActionRow &row : actionRows()) {
        const QAction *action = (*m_window)->action(row.id);
        if (!action->isVisible() || row.id == ActionId::CommandPalette)
            continue;
        const QString name = action->text().remove('&');
        QVERIFY2(isIn(listed, name), qPrintable(name));
        query()->setText(name);
        QVERIFY2(isIn(names(), name), qPrintable(name));
    }
}

void TestPalette::anActionIsDoneByKeyboardAlone()
{
    const std::string token = signedToken(R"({"sub":"anna"})");
    (*m_window)->inspectPage().showText(QByteArray::fromStdString(token));
    QApplication::clipboard()->clear();
    run("copy tok");
    QVERIFY(!isOpen());
    QCOMPARE(QApplication::clipboard()->text(), QString::fromStdString(token));
    QCOMPARE(QApplication::focusWidget()->objectName(), "encoded");
}

void TestPalette::choicesOfAMenuAreNamedWithIt()
{
    run("theme dark");
    QCOMPARE(m_window->settings().theme(), ThemeChoice::Dark);
    run("theme light");
    QCOMPARE(m_window->settings().theme(), ThemeChoice::Light);
}

void TestPalette::whatWasUsedLastComesFirst()
{
    run("full scr");
    run("full scr");
    run("new tab");
    open();
    QCOMPARE(names().mid(0, 2), (QStringList{"New Tab", "Full Screen"}));
}

void TestPalette::whatIsNotPossibleCannotBeChosen()
{
    open();
    QTest::keyClicks(query(), "copy token");
    const QModelIndex copy = list()->model()->index(0, 0);
    QCOMPARE(copy.data().toString(), "Copy Token");
    QVERIFY(!copy.flags().testFlag(Qt::ItemIsEnabled));
    QTest::keyClick(query(), Qt::Key_Return);
    QVERIFY(isOpen());
    query()->clear();
    const QStringList listed = names();
    const auto isPossible = [this](qsizetype row) {
        return list()->model()->index(int(row), 0).flags().testFlag(Qt::ItemIsEnabled);
    };
    QVERIFY(isPossible(0));
    QVERIFY(!isPossible(listed.size() - 1));
    QTest::keyClick(query(), Qt::Key_Up); // round to the last that is possible
    QVERIFY(isPossible(list()->currentIndex().row()));
    QVERIFY(!isPossible(list()->currentIndex().row() + 1));
}

void TestPalette::escapeGivesTheFocusBack()
{
    (*m_window)->inspectPage().focusKey();
    open();
    QCOMPARE(QApplication::focusWidget(), query());
    QTest::keyClick(query(), Qt::Key_Escape);
    QVERIFY(!isOpen());
    QCOMPARE(QApplication::focusWidget()->objectName(), "keyText");
}

void TestPalette::nothingFoundIsSaid()
{
    open();
    QTest::keyClicks(query(), "qqqq");
    QCOMPARE(names().size(), 0);
    QVERIFY(!list()->isVisible());
    QTest::keyClick(query(), Qt::Key_Down);
    QTest::keyClick(query(), Qt::Key_Return);
    QVERIFY(isOpen());
}

void TestPalette::theListReadsNameAndShortcut()
{
    open();
    QTest::keyClicks(query(), "new tab");
    QCOMPARE(list()->model()->index(0, 0).data(Qt::AccessibleTextRole).toString(), "New Tab, Ctrl+T");
    QCOMPARE(list()->model()->index(0, 1).data().toString(), "Ctrl+T");
    QVERIFY(!list()->accessibleName().isEmpty());
    QVERIFY(!query()->accessibleName().isEmpty());
}

QTEST_MAIN(TestPalette)
#include "tst_palette.moc"
