#include "app/inspect/inspect_page.h"
#include "app/inspect/scan/scan_card.h"
#include "app/inspect/scan/token_scanning.h"
#include "app/inspect/tokens/token_table.h"
#include "app/main_window.h"
#include "core/jose/keys/key_import.h"
#include "core/text/limits.h"
#include "tests/tokens.h"

#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>
#include <QToolButton>

#include <algorithm>
#include <chrono>

using namespace jotscope;
using namespace jotscope::tokens;

/// A file too large for a paste: its tokens in a list, each read when one looks at it.
class TestScanCard : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void theListFillsWithEveryTokenOfTheFile();
    void columnsFitWhatIsFound();
    void aTokenIsReadFromTheFileWhenItIsChosen();
    void wrappedTokensAreReadWithTheirLineBreaks();
    void aListThatIsFullSaysHowManyThereWere();
    void otherKeysGiveOtherVerdicts();
    void keysThatComeWhileOneSearchesCountAtItsEnd();
    void expiriesPassInSight();
    void aFileThatChangedIsNotReadFrom();
    void aFileThatIsGoneIsTold();
    void aFileWithoutTokensSaysSo();
    void memoryDoesNotGrowWithTheFile();
    void whatWasFoundStaysWhenOneCancels();
    void closingForgetsTheFile();
    void theFilterLeavesWhatFits();
    void stepsFollowTheOrderShown();
    void theWindowSearchesWhatIsTooLargeForIt();
    void pastingLeavesTheListAlone();

private:
    QString fileOf(const QByteArray &text, const QString &name = QStringLiteral("gateway.log")) const;
    void search(const QByteArray &text, std::size_t most = ScanSession::kMostListed);
    void waitForEnd() const;
    template<typename T>
    T *part(const char *name) const
    {
        return m_card->findChild<T *>(QLatin1String(name));
    }
    QStringList column(TokenColumn column) const;

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<ScanCard> m_card;
    Instant m_now{};
};

namespace {

constexpr Instant kNow{std::chrono::seconds{1'795'500'000}};

QByteArray tokenOf(int number)
{
    return QByteArray::fromStdString(signedToken(R"({"iss":"https://id.example","sub":"user-)" +
                                                 std::to_string(number) + R"(","exp":)" +
                                                 std::to_string(1'795'500'000 + 60 * (number - 1)) + "}"));
}

/// A gateway's log: a token on every third line.
QByteArray logWith(int tokens)
{
    QByteArray log;
    for (int i = 0; i < tokens; ++i) {
        log += "2026-11-24T06:12:10Z INFO gateway[412] \"GET /healthz HTTP/1.1\" 200\n";
        log += "2026-11-24T06:12:11Z INFO authorization=\"Bearer " + tokenOf(i) + "\" rt=0.012\n";
        log += "2026-11-24T06:12:12Z WARN upstream slow\n";
    }
    return log;
}

/// In MiB, a line of /proc/self/status.
int residentMebibytes(const QByteArray &line)
{
    QFile status(QStringLiteral("/proc/self/status"));
    const bool isOpen = status.open(QFile::ReadOnly);
    const QList<QByteArray> lines = isOpen ? status.readAll().split('\n') : QList<QByteArray>();
    for (const QByteArray &one : lines) {
        if (one.startsWith(line))
            return one.mid(line.size()).simplified().split(' ').first().toInt() / 1024;
    }
    return -1;
}

/// From here on the largest of it is counted anew.
bool forgetPeak()
{
    QFile file(QStringLiteral("/proc/self/clear_refs"));
    return file.open(QFile::WriteOnly | QFile::Unbuffered) && file.write("5") == 1;
}

KeyRing keys()
{
    return importKeys(R"({"kty":"oct","k":")" + encodeBase64Url(kSecret) + "\"}", "secret").keys;
}

} // namespace

void TestScanCard::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QLocale::setDefault(QLocale::c());
}

void TestScanCard::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_card = std::make_unique<ScanCard>();
    m_now = kNow;
    m_card->setClock([this] { return m_now; });
    m_card->resize(900, 400);
}

void TestScanCard::cleanup()
{
    m_card.reset();
    m_dir.reset();
}

QString TestScanCard::fileOf(const QByteArray &text, const QString &name) const
{
    QFile file(m_dir->filePath(name));
    if (!file.open(QFile::WriteOnly) || file.write(text) != text.size())
        qFatal("no file");
    return file.fileName();
}

void TestScanCard::search(const QByteArray &text, std::size_t most)
{
    m_card->search(fileOf(text), most);
    waitForEnd();
}

void TestScanCard::waitForEnd() const
{
    QTRY_VERIFY_WITH_TIMEOUT(!m_card->isBusy(), 30000);
}

QStringList TestScanCard::column(TokenColumn column) const
{
    QStringList cells;
    const QAbstractItemModel *model = part<TokenTable>("scanTable")->model();
    for (int row = 0; row < model->rowCount(); ++row)
        cells << model->index(row, int(column)).data().toString();
    return cells;
}

void TestScanCard::theListFillsWithEveryTokenOfTheFile()
{
    QVERIFY(m_card->isHidden());
    search(logWith(5000));
    QVERIFY(!m_card->isHidden());
    QCOMPARE(m_card->count(), 5000);
    QVERIFY(m_card->accessibleName().contains("5,000 token(s)") ||
            m_card->accessibleName().contains("5000 token(s)"));
    const QStringList subjects = column(TokenColumn::Subject);
    for (int i = 0; i < 5000; ++i)
        QCOMPARE(subjects[i], "user-" + QString::number(i));
    QCOMPARE(column(TokenColumn::Name).first(), "authorization");
    QCOMPARE(column(TokenColumn::Algorithm).first(), "HS256");
    QCOMPARE(column(TokenColumn::Issuer).last(), "https://id.example");
    QVERIFY(part<QProgressBar>("scanProgress")->isHidden());
}

void TestScanCard::columnsFitWhatIsFound()
{
    search(logWith(30));
    const TokenTable *table = part<TokenTable>("scanTable");
    QVERIFY(!table->rootIsDecorated()); // no token is inside another
    QVERIFY(table->isColumnHidden(int(TokenColumn::KeyId)));
    QVERIFY(table->columnWidth(int(TokenColumn::Form)) < table->columnWidth(int(TokenColumn::Issuer)));
}

void TestScanCard::aTokenIsReadFromTheFileWhenItIsChosen()
{
    QSignalSpy chosen(m_card.get(), &ScanCard::tokenChosen);
    search(logWith(300));
    QTRY_COMPARE(chosen.size(), 1); // the first one is looked at without being asked for
    QCOMPARE(chosen.takeFirst().first().toByteArray(), tokenOf(0));
    m_card->setCurrentRow(211);
    QTRY_COMPARE(chosen.size(), 1);
    QCOMPARE(chosen.takeFirst().first().toByteArray(), tokenOf(211));
}

void TestScanCard::wrappedTokensAreReadWithTheirLineBreaks()
{
    QByteArray wrapped = tokenOf(1);
    wrapped.insert(100, '\n');
    wrapped.insert(50, '\n');
    QSignalSpy chosen(m_card.get(), &ScanCard::tokenChosen);
    search(tokenOf(0) + "\n\n" + wrapped + "\n\nbye\n");
    QCOMPARE(m_card->count(), 2);
    QTRY_COMPARE(chosen.size(), 1);
    m_card->setCurrentRow(1);
    QTRY_COMPARE(chosen.size(), 2);
    QCOMPARE(chosen.last().first().toByteArray(), wrapped);
}

void TestScanCard::aListThatIsFullSaysHowManyThereWere()
{
    search(logWith(123), 100);
    QCOMPARE(m_card->count(), 100);
    QCOMPARE(part<QLabel>("scanMessage")->text(), "The list holds the first 100 of 123 tokens.");
    search(logWith(100), 100);
    QVERIFY(part<QLabel>("scanMessage")->isHidden());
}

void TestScanCard::otherKeysGiveOtherVerdicts()
{
    search(logWith(20));
    QCOMPARE(column(TokenColumn::Verdict), QStringList(QList<QString>(20, "○ not checked")));
    m_card->setKeys(keys());
    waitForEnd();
    QCOMPARE(column(TokenColumn::Verdict), QStringList({"! expired"}) + QList<QString>(19, "✓ valid"));
    m_card->setKeys({});
    waitForEnd();
    QCOMPARE(column(TokenColumn::Verdict).last(), "○ not checked");
}

void TestScanCard::keysThatComeWhileOneSearchesCountAtItsEnd()
{
    m_card->search(fileOf(logWith(3000)));
    m_card->setKeys(keys());
    waitForEnd();
    QCOMPARE(m_card->count(), 3000);
    const QStringList verdicts = column(TokenColumn::Verdict);
    QCOMPARE(verdicts.count("○ not checked"), 0);
    QCOMPARE(verdicts.last(), "✓ valid");
}

void TestScanCard::expiriesPassInSight()
{
    m_card->setKeys(keys());
    search(logWith(1500));
    m_card->show();
    QCOMPARE(column(TokenColumn::Verdict)[2], "✓ valid");
    QCOMPARE(column(TokenColumn::Expiry)[3], "in 2 minute(s)");
    m_now += std::chrono::seconds(121);
    QTRY_COMPARE(column(TokenColumn::Verdict)[2], "! expired"); // its second minute and the leeway are over
    QCOMPARE(column(TokenColumn::Verdict)[3], "✓ valid");
}

void TestScanCard::aFileThatChangedIsNotReadFrom()
{
    search(logWith(30));
    QSignalSpy chosen(m_card.get(), &ScanCard::tokenChosen);
    QSignalSpy failed(m_card.get(), &ScanCard::failed);
    fileOf(logWith(31));
    m_card->setCurrentRow(5);
    QTRY_COMPARE(failed.size(), 1);
    QVERIFY(failed.first().first().toString().endsWith("It has changed since it was searched."));
    QVERIFY(chosen.isEmpty());
}

void TestScanCard::aFileThatIsGoneIsTold()
{
    m_card->search(m_dir->filePath("none.log"));
    waitForEnd();
    QVERIFY(part<QLabel>("scanMessage")->text().startsWith("The file could not be read: "));
    QCOMPARE(m_card->tone(), Tone::Bad);
}

void TestScanCard::aFileWithoutTokensSaysSo()
{
    search("nothing here\n");
    QCOMPARE(part<QLabel>("scanMessage")->text(), "There is no token in this file.");
    QVERIFY(!part<TokenTable>("scanTable")); // one without rows is not even made
}

void TestScanCard::memoryDoesNotGrowWithTheFile()
{
    constexpr int kMebibytes = 96;
    QFile file(m_dir->filePath("large.log"));
    QVERIFY(file.open(QFile::WriteOnly));
    const QByteArray line = "2026-11-24T06:12:10Z INFO gateway[412] \"GET /healthz HTTP/1.1\" 200\n";
    const QByteArray lines = line.repeated((1 << 20) / int(line.size()));
    for (int i = 0; i < kMebibytes; ++i)
        file.write(lines + tokenOf(i) + '\n');
    file.close();
    if (!forgetPeak())
        QSKIP("This system does not count the peak anew.");
    const int before = residentMebibytes("VmRSS:");
    m_card->search(file.fileName());
    waitForEnd();
    QCOMPARE(m_card->count(), kMebibytes);
    const int grown = residentMebibytes("VmHWM:") - before;
    QVERIFY2(grown < kMebibytes / 2, qPrintable(QString::number(grown)));
}

void TestScanCard::whatWasFoundStaysWhenOneCancels()
{
    // Large enough that it is still searched when the first of it is listed.
    m_card->search(fileOf(logWith(100'000)));
    QTRY_VERIFY_WITH_TIMEOUT(m_card->count() > 0, 30000);
    QVERIFY(!part<QPushButton>("cancelScan")->isHidden());
    QTest::mouseClick(part<QPushButton>("cancelScan"), Qt::LeftButton);
    waitForEnd();
    QVERIFY(m_card->count() > 0);
    QVERIFY(m_card->count() < 100'000);
    QVERIFY(part<QLabel>("scanMessage")->text().startsWith("Cancelled: "));
    QVERIFY(part<QPushButton>("cancelScan")->isHidden());
    QCOMPARE(column(TokenColumn::Subject).first(), "user-0");
    // Whoever searched lets go of the file, each at the end of its piece.
    QVERIFY(QThreadPool::globalInstance()->waitForDone(30000));
}

void TestScanCard::closingForgetsTheFile()
{
    search(logWith(30));
    QTest::mouseClick(part<QToolButton>("closeScan"), Qt::LeftButton);
    QVERIFY(m_card->isHidden());
    QCOMPARE(m_card->count(), 0);
    QCOMPARE(m_card->currentRow(), -1);
    search(logWith(7));
    QCOMPARE(m_card->count(), 7);
}

void TestScanCard::theFilterLeavesWhatFits()
{
    search(logWith(300));
    QTest::keyClicks(part<QLineEdit>("scanFilter"), "user-29 id.example");
    QTRY_COMPARE(column(TokenColumn::Subject).size(), 11);
    QVERIFY(m_card->accessibleName().endsWith("11 of 300 token(s)"));
}

void TestScanCard::stepsFollowTheOrderShown()
{
    search(logWith(30));
    QCOMPARE(m_card->currentRow(), 0);
    m_card->step(1);
    QCOMPARE(m_card->currentRow(), 1);
    part<TokenTable>("scanTable")->sortByColumn(int(TokenColumn::Expiry), Qt::DescendingOrder);
    m_card->step(1);
    QCOMPARE(m_card->currentRow(), 0);
    m_card->step(1);
    QCOMPARE(m_card->currentRow(), 29);
}

void TestScanCard::theWindowSearchesWhatIsTooLargeForIt()
{
    QByteArray text = logWith(50);
    QByteArray filler = QByteArray(199, 'x') + '\n';
    filler = filler.repeated(int(limits::kPasteBytes / 200) + 1);
    text += filler + logWith(3);
    Settings settings;
    MainWindow window(settings);
    window.show();
    window.openFile(fileOf(text));
    QTRY_VERIFY_WITH_TIMEOUT(window.inspectPage().tokenCount() == 1 && !window.isBusy(), 60000);
    auto *card = window.findChild<ScanCard *>("scanCard");
    QVERIFY(card->isVisible());
    QCOMPARE(card->count(), 53);
    QCOMPARE(window.inspectPage().text(), tokenOf(0));
    QVERIFY(window.action(ActionId::PreviousToken)->isEnabled());
    window.action(ActionId::PreviousToken)->trigger();
    QTRY_COMPARE(window.inspectPage().text(), tokenOf(2));
    QCOMPARE(card->currentRow(), 52);
    window.action(ActionId::FilterTokens)->trigger();
    QCOMPARE(window.focusWidget()->objectName(), "scanFilter");
    const QPointer<ScanCard> cleared = card;
    window.action(ActionId::ClearAll)->trigger();
    QTRY_VERIFY(!cleared);
    QVERIFY(!window.inspectPage().scanning().hasSeveral());
}

void TestScanCard::pastingLeavesTheListAlone()
{
    InspectPage page;
    page.scanning().search(fileOf(logWith(30)));
    QTRY_VERIFY_WITH_TIMEOUT(page.tokenCount() == 1 && !page.isBusy(), 30000);
    page.showText("another text");
    auto *card = page.findChild<ScanCard *>("scanCard");
    QCOMPARE(card->count(), 30);
    QCOMPARE(card->currentRow(), -1);
    card->setCurrentRow(0);
    QTRY_COMPARE(page.text(), tokenOf(0));
}

QTEST_MAIN(TestScanCard)
#include "tst_scan_card.moc"
