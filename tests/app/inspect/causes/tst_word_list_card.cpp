#include "app/inspect/inspect_page.h"
#include "app/inspect/keys/key_field.h"
#include "app/inspect/tokens/token_list.h"
#include "app/inspect/trials/token_trials.h"
#include "app/inspect/verdict/verdict_banner.h"
#include "app/inspect/word_list/word_list_card.h"
#include "app/main_window.h"
#include "tests/tokens.h"

#include <QAction>
#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <utility>

using namespace jotscope;
using namespace jotscope::tokens;

/// A word list tried on a token, with real files.
class TestWordListCard : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void theActionIsThereForAnHmacThatDoesNotVerify();
    void theSecretIsFoundMaskedAndUsed();
    void aSecretThatIsNoTextIsUsedAsBase64();
    void noneOfTheWordsIsSaidSo();
    void progressIsShownAndTheGuiThreadNeverWaits();
    void cancelEndsItAtOnce();
    void itsThreadsStopWithIt();
    void escapeEndsIt();
    void anotherTokenSupersedesIt();
    void anotherKeyDoesNot();
    void theRightKeyClosesIt();
    void aFileThatCannotBeReadIsTold_data();
    void aFileThatCannotBeReadIsTold();
    void overlongLinesAreTold();

private:
    template<typename T>
    T *part(const char *name = "") const
    {
        return m_window->findChild<T *>(QLatin1String(name));
    }
    InspectPage &page() const { return m_window->inspectPage(); }
    WordListCard *card() const { return part<WordListCard>("wordListCard"); }
    QString message() const { return part<QLabel>("wordListMessage")->text(); }
    const QAction *action() const { return m_window->action(ActionId::TryWordList); }
    QString write(const char *name, const QByteArray &content) const
    {
        QFile file(m_folder.filePath(QLatin1String(name)));
        if (!file.open(QFile::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write %s", name);
        return file.fileName();
    }
    /// Of a token whose secret is in no list.
    void startLong() const
    {
        page().showText(QByteArray::fromStdString(signedToken("{}")));
        page().trials().tryWordList(m_many);
        QVERIFY(page().isBusy());
        QTRY_VERIFY(part<QProgressBar>("wordListProgress")->value() > 0);
    }

    QTemporaryDir m_folder;
    QString m_many;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<MainWindow> m_window;
};

namespace {

constexpr auto kHeader = R"({"alg":"HS256"})";

QByteArray tokenOf(const std::string &secret)
{
    return QByteArray::fromStdString(signedToken(R"({"sub":"anna"})", kHeader, secret));
}

QByteArray words(int count)
{
    QByteArray all;
    for (int i = 0; i < count; ++i)
        all += "word" + QByteArray::number(i) + '\n';
    return all;
}

} // namespace

void TestWordListCard::initTestCase()
{
    // Minutes of work, so that nothing here ends before it is called off.
    m_many = write("many.txt", {});
    QFile file(m_many);
    QVERIFY(file.open(QFile::WriteOnly));
    const QByteArray block = words(1'000'000);
    for (int i = 0; i < 40; ++i)
        QCOMPARE(file.write(block), block.size());
}

void TestWordListCard::init()
{
    QLocale::setDefault(QLocale(QLocale::English));
    m_settings = std::make_unique<Settings>();
    m_window = std::make_unique<MainWindow>(*m_settings);
    m_window->resize(1300, 900);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestWordListCard::cleanup()
{
    m_window.reset();
}

void TestWordListCard::theActionIsThereForAnHmacThatDoesNotVerify()
{
    QVERIFY(!action()->isEnabled());
    page().showText(tokenOf("tulip"));
    QVERIFY(action()->isEnabled());
    part<QPlainTextEdit>("keyText")->setPlainText("rose");
    QVERIFY(action()->isEnabled());
    part<QPlainTextEdit>("keyText")->setPlainText("tulip");
    QVERIFY(!action()->isEnabled());
    part<QPlainTextEdit>("keyText")->clear();
    QFile rsa(QStringLiteral(JOTSCOPE_TEST_DATA "/rfc7515/rfc7515_A.2.jwsc"));
    QVERIFY(rsa.open(QFile::ReadOnly));
    page().showText(tokenOf("tulip") + "\n" + rsa.readAll());
    QVERIFY(action()->isEnabled());
    page().tokens().step(1);
    QVERIFY(!action()->isEnabled());
    page().tokens().step(1);
    QVERIFY(action()->isEnabled());
}

void TestWordListCard::theSecretIsFoundMaskedAndUsed()
{
    const QString list = write("list.txt", words(99'990) + "correct-horse\n" + words(9));
    page().showText(tokenOf("correct-horse"));
    page().trials().tryWordList(list);
    QVERIFY(card()->isVisible());
    QTRY_VERIFY(!page().isBusy());
    QVERIFY2(message().contains("99991") && message().contains("list.txt"), qPrintable(message()));
    auto *secret = part<QLineEdit>("foundSecret");
    QVERIFY(secret->isVisible());
    QVERIFY(!secret->text().contains("correct-horse"));
    QVERIFY(!card()->accessibleDescription().contains("correct-horse"));
    QTest::mouseClick(part<QToolButton>("revealSecret"), Qt::LeftButton);
    QCOMPARE(secret->text(), "correct-horse");
    QTest::mouseClick(part<QToolButton>("revealSecret"), Qt::LeftButton);
    QVERIFY(!secret->text().contains("correct-horse"));
    QTest::mouseClick(part<QPushButton>("useSecret"), Qt::LeftButton);
    QCOMPARE(part<QPlainTextEdit>("keyText")->toPlainText(), "correct-horse");
    QCOMPARE(part<VerdictBanner>()->headline(), "The signature is valid");
    QVERIFY(!card()->isVisible());
    QCOMPARE(secret->text(), "");
}

void TestWordListCard::aSecretThatIsNoTextIsUsedAsBase64()
{
    const std::string secret = "\xff\xfe tulip";
    page().showText(tokenOf(secret));
    page().trials().tryWordList(write("bytes.txt", QByteArray::fromStdString(secret)));
    QTRY_VERIFY(part<QPushButton>("useSecret")->isVisible());
    QTest::mouseClick(part<QPushButton>("useSecret"), Qt::LeftButton);
    QCOMPARE(part<VerdictBanner>()->headline(), "The signature is valid");
    QCOMPARE(part<QPlainTextEdit>("keyText")->toPlainText(), QString::fromStdString(encodeBase64(secret)));
}

void TestWordListCard::noneOfTheWordsIsSaidSo()
{
    page().showText(tokenOf("tulip"));
    page().trials().tryWordList(write("none.txt", words(100'000)));
    QTRY_VERIFY(!page().isBusy());
    QVERIFY2(message().contains("None of 100,000 words"), qPrintable(message()));
    QVERIFY(!part<QLineEdit>("foundSecret")->isVisible());
    QTest::mouseClick(part<QToolButton>("closeWordList"), Qt::LeftButton);
    QVERIFY(!card()->isVisible());
}

void TestWordListCard::progressIsShownAndTheGuiThreadNeverWaits()
{
    startLong();
    QVERIFY(part<QPushButton>("cancelWordList")->isVisible());
    QVERIFY2(message().contains("words tried") && message().contains("a second"), qPrintable(message()));
    const int before = part<QProgressBar>("wordListProgress")->value();
    qint64 longest = 0;
    QElapsedTimer turn;
    turn.start();
    for (int i = 0; i < 50 && page().isBusy(); ++i) {
        QCoreApplication::processEvents(QEventLoop::AllEvents, 10);
        longest = std::max(longest, turn.restart());
        QTest::qSleep(10);
    }
    QVERIFY(part<QProgressBar>("wordListProgress")->value() > before);
    QVERIFY2(longest < 1000, qPrintable(QString::number(longest)));
}

void TestWordListCard::cancelEndsItAtOnce()
{
    startLong();
    QTest::mouseClick(part<QPushButton>("cancelWordList"), Qt::LeftButton);
    QTRY_VERIFY(!page().isBusy());
    QVERIFY2(message().startsWith("Cancelled after "), qPrintable(message()));
    QVERIFY(!part<QProgressBar>("wordListProgress")->isVisible());
}

void TestWordListCard::itsThreadsStopWithIt()
{
    WordListSession session;
    const Inspection inspection = inspect(tokenOf("tulip").toStdString(), {}, {}, {});
    session.start(*findUnverifiedMac(inspection.tokens.at(0), {}), m_many);
    QTRY_VERIFY(session.progress().tried > 0);
    QVERIFY(session.progress().rate > 0);
    QVERIFY(session.progress().size > session.progress().read);
    session.cancel();
    QVERIFY(!session.isRunning());
    // The block at hand is finished, which takes its time with sanitizers.
    quint64 before = 0;
    for (int looks = 0; looks < 20 && session.progress().read != before; ++looks) {
        before = session.progress().read;
        QTest::qWait(500);
    }
    QCOMPARE(session.progress().read, before);
    QVERIFY(before < session.progress().size);
}

void TestWordListCard::escapeEndsIt()
{
    startLong();
    QTest::keyClick(m_window.get(), Qt::Key_Escape);
    QVERIFY(!page().isBusy());
    QVERIFY(message().startsWith("Cancelled after "));
}

void TestWordListCard::anotherTokenSupersedesIt()
{
    startLong();
    page().showText(tokenOf("tulip"));
    QVERIFY(!card()->isVisible());
    QTRY_VERIFY(!page().isBusy());
    QVERIFY(action()->isEnabled());
}

void TestWordListCard::anotherKeyDoesNot()
{
    startLong();
    part<QPlainTextEdit>("keyText")->setPlainText("rose");
    QVERIFY(page().isBusy());
    QVERIFY(card()->isVisible());
}

void TestWordListCard::theRightKeyClosesIt()
{
    startLong();
    part<QPlainTextEdit>("keyText")->setPlainText(QString::fromStdString(kSecret));
    QVERIFY(!card()->isVisible());
    QTRY_VERIFY(!page().isBusy());
}

void TestWordListCard::aFileThatCannotBeReadIsTold_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("told");
    QTest::newRow("not there") << m_folder.filePath("nowhere.txt") << "No such file";
    QTest::newRow("a folder") << m_folder.path() << "not a file";
    QTest::newRow("a device") << "/dev/zero"
                              << "not a file";
    QTest::newRow("empty") << write("empty.txt", {}) << "no word";
    QTest::newRow("blank lines") << write("blank.txt", "\n\r\n\n") << "no word";
}

void TestWordListCard::aFileThatCannotBeReadIsTold()
{
    QFETCH(QString, path);
    QFETCH(QString, told);
    page().showText(tokenOf("tulip"));
    page().trials().tryWordList(path);
    QTRY_VERIFY(!page().isBusy());
    QVERIFY(card()->isVisible());
    QVERIFY2(message().contains(told), qPrintable(message()));
}

void TestWordListCard::overlongLinesAreTold()
{
    page().showText(tokenOf("tulip"));
    page().trials().tryWordList(write("long.txt", "rose\n" + QByteArray(100'000, 'x') + "\nlily\n"));
    QTRY_VERIFY(!page().isBusy());
    QVERIFY2(message().contains("None of 2 words") && message().endsWith("passed over: 1."),
             qPrintable(message()));
}

QTEST_MAIN(TestWordListCard)
#include "tst_word_list_card.moc"
