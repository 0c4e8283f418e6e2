#include "app/build/batch/batch_pane.h"
#include "app/build/suite/suite_pane.h"
#include "tests/app/build/page_driver.h"

#include <QAction>
#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTabWidget>
#include <QTableView>
#include <QTemporaryDir>

using namespace jotscope;

/// What comes of a draft beside one token: a batch of them in a file, and the suite.
class TestBuildOutcome : public QObject, protected PageDriver
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void soManyTokensGoToAFile();
    void eachRowBecomesAToken();
    void theFirstRowFillsTheTokenThatIsShown();
    void rowsThatCannotBeReadSayWhy();
    void aSeedMakesTheSameAgainAndIsWarnedOf();
    void aBatchIsCalledOffAndLeavesNothing();
    void aFileThatCannotBeWrittenIsTold();
    void withoutAKeyThereIsNoBatch();
    void theSuiteListsWhatMustBeRefusedAndAccepted();
    void theSuiteFollowsTheClaims();
    void theSuiteIsFiltered();
    void oneOfTheSuiteIsCopiedAndInspected();
    void theSuiteIsExportedInEveryFormat_data();
    void theSuiteIsExportedInEveryFormat();
    void withoutAKeyThereIsNoSuite();

private:
    [[nodiscard]] BatchPane &batch() const { return *m_page->findChild<BatchPane *>(); }
    [[nodiscard]] SuitePane &suite() const { return *m_page->findChild<SuitePane *>(); }
    [[nodiscard]] QTableView &table() const { return *find<QTableView>("suiteTable"); }
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }
    [[nodiscard]] QList<QByteArray> lines(const QString &name) const;
    [[nodiscard]] QString write(const QString &name, const QByteArray &content) const;
    [[nodiscard]] QByteArray payloadOf(const QByteArray &token) const;
    void setClaims(const QString &json) const;
    void openSuite();

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestBuildOutcome::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    open();
}

void TestBuildOutcome::cleanup()
{
    close();
    m_folder.reset();
}

QList<QByteArray> TestBuildOutcome::lines(const QString &name) const
{
    QFile file(path(name));
    if (!file.open(QFile::ReadOnly))
        return {};
    return file.readAll().trimmed().split('\n');
}

QString TestBuildOutcome::write(const QString &name, const QByteArray &content) const
{
    QFile file(path(name));
    if (!file.open(QFile::WriteOnly) || file.write(content) != content.size())
        qFatal("%s could not be written", qPrintable(path(name)));
    return path(name);
}

QByteArray TestBuildOutcome::payloadOf(const QByteArray &token) const
{
    const Inspection inspection = inspect(token.toStdString(), m_keys->keys(), {}, now());
    if (inspection.tokens.empty() || inspection.tokens.front().signature.verdict != SignatureVerdict::Valid)
        return {};
    return QByteArray::fromStdString(std::string(inspection.tokens.front().payload()->bytes()));
}

void TestBuildOutcome::setClaims(const QString &json) const
{
    find<QTabWidget>("claimViews")->widget(1)->findChild<QPlainTextEdit *>()->setPlainText(json);
    QTRY_VERIFY(!m_page->isBusy());
}

void TestBuildOutcome::openSuite()
{
    m_page->showSuite();
    QTRY_VERIFY(suite().suite() && !m_page->isBusy());
}

void TestBuildOutcome::soManyTokensGoToAFile()
{
    addKey("ES256");
    setClaims(QStringLiteral(R"({"n": {{counter}}})"));
    m_page->showBatch();
    find<QSpinBox>("batchCount")->setValue(300);

    batch().make(path("tokens.txt"));

    QTRY_COMPARE(lines("tokens.txt").size(), 300);
    QCOMPARE(payloadOf(lines("tokens.txt")[0]), QByteArray(R"({"n":1})"));
    QCOMPARE(payloadOf(lines("tokens.txt")[299]), QByteArray(R"({"n":300})"));
    QTRY_VERIFY(find<QLabel>("batchOutcome")->text().contains(QLatin1String("300")));
    QCOMPARE(QFile::permissions(path("tokens.txt")) & (QFile::ReadGroup | QFile::ReadOther),
             QFile::Permissions());
}

void TestBuildOutcome::eachRowBecomesAToken()
{
    addKey("ES256");
    setClaims(QStringLiteral(R"({"sub": "{{column:user}}"})"));
    m_page->showBatch();

    batch().useRows(write("rows.csv", "user,age\nann,41\nbob,7\n"));
    QTRY_VERIFY(find<QLabel>("rowsAbout")->text().contains(QLatin1String("user, age")));
    batch().make(path("tokens.txt"));

    QTRY_COMPARE(lines("tokens.txt").size(), 2);
    QCOMPARE(payloadOf(lines("tokens.txt")[1]), QByteArray(R"({"sub":"bob"})"));
}

void TestBuildOutcome::theFirstRowFillsTheTokenThatIsShown()
{
    addKey("ES256");
    setClaims(QStringLiteral(R"({"sub": "{{column:user}}"})"));
    QVERIFY(token().isEmpty());

    batch().useRows(write("rows.json", R"([{"user":"ann"},{"user":"bob"}])"));

    QTRY_COMPARE(payload(), QByteArray(R"({"sub":"ann"})"));
}

void TestBuildOutcome::rowsThatCannotBeReadSayWhy()
{
    addKey("ES256");
    m_page->showBatch();

    batch().useRows(write("rows.csv", "user,age\nann\n"));

    QTRY_VERIFY(find<QLabel>("batchOutcome")->text().contains(QLatin1String("rows.csv")));
    QVERIFY(!find<QPushButton>("makeBatch")->isEnabled());
    QVERIFY(!find<QPushButton>("makeBatch")->toolTip().isEmpty());
}

void TestBuildOutcome::aSeedMakesTheSameAgainAndIsWarnedOf()
{
    addKey("HS256");
    choose("alg", QStringLiteral("HS256"));
    m_page->showBatch();
    find<QSpinBox>("batchCount")->setValue(3);
    QVERIFY(!find<QLabel>("seedWarning")->isVisible());

    click("batchSeeded");
    QVERIFY(find<QLabel>("seedWarning")->isVisible());
    QVERIFY(!find<QPushButton>("makeBatch")->isEnabled());
    find<QLineEdit>("batchSeed")->setText(QStringLiteral("seven"));
    batch().make(path("one.txt"));
    QTRY_COMPARE(lines("one.txt").size(), 3);
    QTRY_VERIFY(!m_page->isBusy());
    batch().make(path("two.txt"));

    QTRY_COMPARE(lines("two.txt"), lines("one.txt"));
}

void TestBuildOutcome::aBatchIsCalledOffAndLeavesNothing()
{
    addKey("RS256");
    choose("alg", QStringLiteral("RS256"));
    m_page->showBatch();
    find<QSpinBox>("batchCount")->setValue(int(kLargestBatch));
    QTRY_VERIFY(find<QPushButton>("makeBatch")->isEnabled());

    batch().make(path("tokens.txt"));
    QTRY_VERIFY(find<QPushButton>("cancelBatch")->isVisible());
    QTest::mouseClick(find<QPushButton>("cancelBatch"), Qt::LeftButton);

    QTRY_VERIFY(!m_page->isBusy());
    QVERIFY(find<QPushButton>("makeBatch")->isVisible());
    QTRY_VERIFY(QDir(m_folder->path()).isEmpty(QDir::Files | QDir::Hidden));
}

void TestBuildOutcome::aFileThatCannotBeWrittenIsTold()
{
    addKey("ES256");
    m_page->showBatch();
    find<QSpinBox>("batchCount")->setValue(1);
    QTRY_VERIFY(find<QPushButton>("makeBatch")->isEnabled());

    batch().make(path("no/such/folder/tokens.txt"));

    QTRY_VERIFY(find<QLabel>("batchOutcome")->text().contains(QLatin1String("no/such/folder")));
}

void TestBuildOutcome::withoutAKeyThereIsNoBatch()
{
    m_page->showBatch();
    QVERIFY(!find<QPushButton>("makeBatch")->isEnabled());
    QVERIFY(!find<QPushButton>("makeBatch")->toolTip().isEmpty());
}

void TestBuildOutcome::theSuiteListsWhatMustBeRefusedAndAccepted()
{
    addKey("ES256");
    openSuite();

    QCOMPARE(table().model()->rowCount(), int(suite().suite()->tokens.size()));
    QVERIFY(table().model()->rowCount() >= 95);
    QSet<QString> expectations;
    for (int row = 0; row < table().model()->rowCount(); ++row) {
        expectations << table().model()->index(row, 0).data(Qt::AccessibleTextRole).toString();
        for (int column = 0; column < 3; ++column)
            QVERIFY(!table().model()->index(row, column).data().toString().isEmpty());
    }
    QCOMPARE(expectations, QSet<QString>({"Refuse", "Accept"}));
}

void TestBuildOutcome::theSuiteFollowsTheClaims()
{
    addKey("ES256");
    openSuite();

    setClaims(QStringLiteral("{\"iss\": \"urn:other\"}"));

    QTRY_COMPARE(suite().suite()->policy.issuer, std::optional<std::string>("urn:other"));
}

void TestBuildOutcome::theSuiteIsFiltered()
{
    addKey("ES256");
    openSuite();

    find<QLineEdit>("suiteFilter")->setText(QStringLiteral("kid sql"));

    QCOMPARE(table().model()->rowCount(), 3); // kid-sql, kid-sql-always, kid-nosql
    QCOMPARE(table().model()->index(0, 0).data(Qt::ToolTipRole).toString(), QStringLiteral("kid-sql"));
}

void TestBuildOutcome::oneOfTheSuiteIsCopiedAndInspected()
{
    addKey("ES256");
    openSuite();
    find<QLineEdit>("suiteFilter")->setText(QStringLiteral("kid-sql-always"));
    QCOMPARE(table().model()->rowCount(), 1);
    table().setCurrentIndex(table().model()->index(0, 0));
    const QSignalSpy wanted(m_page.get(), &BuildPage::inspectWanted);
    const auto expected = std::ranges::find_if(
        suite().suite()->tokens, [](const SuiteToken &each) { return each.row->id == "kid-sql-always"; });

    QTest::mouseClick(find<QPushButton>("copySuiteToken"), Qt::LeftButton);
    QTest::mouseClick(find<QPushButton>("inspectSuiteToken"), Qt::LeftButton);

    QCOMPARE(QGuiApplication::clipboard()->text().toStdString(), expected->token);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.front().front().toByteArray().toStdString(), expected->token);
}

void TestBuildOutcome::theSuiteIsExportedInEveryFormat_data()
{
    QTest::addColumn<int>("format");
    for (const SuiteFormat format : suiteFormats())
        QTest::newRow(std::string(suiteFormatName(format)).c_str()) << int(format);
}

void TestBuildOutcome::theSuiteIsExportedInEveryFormat()
{
    QFETCH(int, format);
    addKey("ES256");
    openSuite();

    suite().save(SuiteFormat(format), path("suite"));

    QTRY_VERIFY(QFile::exists(path("suite")));
    QFile file(path("suite"));
    QVERIFY(file.open(QFile::ReadOnly));
    QCOMPARE(file.readAll().toStdString(), writeSuite(*suite().suite(), SuiteFormat(format)));
}

void TestBuildOutcome::withoutAKeyThereIsNoSuite()
{
    m_page->showSuite();
    QTRY_VERIFY(!m_page->isBusy());
    QCOMPARE(table().model()->rowCount(), 0);
    QVERIFY(find<QLabel>("suiteAbout")->text().contains(QLatin1String("key")));
    QVERIFY(!find<QWidget>("exportSuite")->isEnabled());
}

QTEST_MAIN(TestBuildOutcome)
#include "tst_build_outcome.moc"
