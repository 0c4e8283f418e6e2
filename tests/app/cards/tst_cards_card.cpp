#include "app/keys/cards/cards_card.h"
#include "tests/app/cards/soft_card.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTableView>
#include <QToolButton>

using namespace jotscope;

Q_DECLARE_METATYPE(jotscope::KeyEntry)

/// Keys on a card, with the widgets that a person uses, and a real PKCS#11 token behind them.
class TestCardsCard : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void nothingIsOfferedBeforeTheCardsAreRead();
    void aPathThatLeadsNowhereIsAnsweredInPlace();
    void theKeysOfTheCardAreListedAndOneIsChosen();
    void aChosenKeyIsHandedOverAsOneOfACard();
    void thePinIsAskedForInPlace();
    void escapeRefusesThePin();
    void closingTheCardEndsTheWait();
    void aRightPinSigns();
    void everyFieldHasAName();
    void aCardThatIsGoneIsTold();

private:
    template<typename T>
    T *part(const char *name) const
    {
        return m_page->findChild<T *>(QLatin1String(name));
    }
    void read();
    void tryIt();
    [[nodiscard]] bool isAsked() const { return part<QWidget>("pinRow")->isVisible(); }
    [[nodiscard]] QString answer() const
    {
        const auto *label = part<QLabel>("cardsAnswer");
        return label->isVisible() ? label->text() : QString();
    }

    std::unique_ptr<SoftCard> m_soft;
    std::unique_ptr<QWidget> m_page;
    CardsCard *m_card = nullptr;
};

void TestCardsCard::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName("jotscope-test-cards");
    QSettings().clear();
    qRegisterMetaType<KeyEntry>();
    m_soft = std::make_unique<SoftCard>();
    if (!m_soft->isReadable())
        QSKIP("QCA has no PKCS#11 plugin on this system");
    m_soft->addKey("other", "RSA:2048");
    m_soft->addKey("elliptic", "EC");
}

void TestCardsCard::init()
{
    m_page = std::make_unique<QWidget>();
    m_card = new CardsCard(CardKeys::shared(), m_page.get());
    m_page->resize(900, 600);
    m_card->resize(880, 500);
    m_page->show();
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    m_card->setOpen(true);
    m_card->setModule(SoftCard::module());
}

void TestCardsCard::read()
{
    QTest::mouseClick(part<QPushButton>("readCards"), Qt::LeftButton);
    QTRY_VERIFY(!m_card->isBusy());
}

void TestCardsCard::tryIt()
{
    read();
    QTest::mouseClick(part<QPushButton>("tryCardKey"), Qt::LeftButton);
    QTRY_VERIFY(isAsked() || !m_card->isBusy());
}

void TestCardsCard::nothingIsOfferedBeforeTheCardsAreRead()
{
    QVERIFY(!part<QTableView>("cardsTable")->isVisible());
    QVERIFY(!part<QPushButton>("useCardKey")->isVisible());
    QVERIFY(!isAsked());
    m_card->setModule("  ");
    QVERIFY(!part<QPushButton>("readCards")->isEnabled());
}

void TestCardsCard::aPathThatLeadsNowhereIsAnsweredInPlace()
{
    m_card->setModule("/nowhere/module.so");
    read();
    QVERIFY2(answer().startsWith("The PKCS#11 module /nowhere/module.so cannot be loaded."),
             qPrintable(answer()));
    QVERIFY(!part<QTableView>("cardsTable")->isVisible());
}

void TestCardsCard::theKeysOfTheCardAreListedAndOneIsChosen()
{
    read();
    const QAbstractItemModel &model = *part<QTableView>("cardsTable")->model();
    QStringList rows;
    for (int row = 0; row < model.rowCount(); ++row)
        rows << model.index(row, 0).data().toString() + '|' + model.index(row, 1).data().toString() + '|' +
                    model.index(row, 2).data().toString();
    rows.sort();
    // The one on a curve is left out: QCA could not sign with it.
    QCOMPARE(rows, (QStringList{"test card|other|RSA, 2048 bit(s)", "test card|signing|RSA, 2048 bit(s)"}));
    QVERIFY(part<QPushButton>("useCardKey")->isEnabled());
    QVERIFY(answer().isEmpty());
    // The module that led to a card is there the next time.
    const CardsCard next(CardKeys::shared());
    QCOMPARE(next.findChild<QComboBox *>("cardModule")->currentText(), SoftCard::module());
}

void TestCardsCard::aChosenKeyIsHandedOverAsOneOfACard()
{
    read();
    QSignalSpy chosen(m_card, &CardsCard::keyChosen);
    QTest::mouseClick(part<QPushButton>("useCardKey"), Qt::LeftButton);
    QCOMPARE(chosen.count(), 1);
    const auto entry = chosen.front().front().value<KeyEntry>();
    QCOMPARE(entry.origin.kind, KeyOrigin::Card);
    QCOMPARE(entry.origin.place, std::string(SoftCard::kLabel));
    QVERIFY(!entry.key->isSecret());
    QVERIFY(CardKeys::shared()->find(*entry.key));
    QVERIFY2(answer().contains("is among the keys on hand"), qPrintable(answer()));
}

void TestCardsCard::thePinIsAskedForInPlace()
{
    tryIt();
    QVERIFY(isAsked());
    for (const QWidget *window : QApplication::topLevelWidgets())
        QVERIFY(!window->isVisible() || window == m_page.get()); // and not in a dialog
    QVERIFY(part<QLineEdit>("pin")->hasFocus());
    QCOMPARE(part<QLineEdit>("pin")->echoMode(), QLineEdit::Password);
    QVERIFY(!part<QPushButton>("givePin")->isEnabled());
    QTest::keyClicks(part<QLineEdit>("pin"), "9999");
    QTest::keyClick(part<QLineEdit>("pin"), Qt::Key_Return);
    QTRY_VERIFY(part<QLabel>("pinLabel")->text().startsWith("That PIN was wrong."));
    QVERIFY(isAsked() && part<QLineEdit>("pin")->text().isEmpty());
    QTRY_VERIFY2(part<QLabel>("pinLabel")->text().contains("fewer tries left"),
                 qPrintable(part<QLabel>("pinLabel")->text()));
    QTest::mouseClick(part<QPushButton>("refusePin"), Qt::LeftButton);
    QTRY_VERIFY(!m_card->isBusy());
    QVERIFY(!isAsked());
    QVERIFY2(answer().startsWith("The PIN of the card test card is wrong."), qPrintable(answer()));
}

void TestCardsCard::escapeRefusesThePin()
{
    tryIt();
    QTest::keyClick(part<QLineEdit>("pin"), Qt::Key_Escape);
    QTRY_VERIFY(!m_card->isBusy());
    QVERIFY2(answer().startsWith("Nothing was signed"), qPrintable(answer()));
    QVERIFY(m_card->isVisible());
}

void TestCardsCard::closingTheCardEndsTheWait()
{
    tryIt();
    QVERIFY(isAsked());
    QTest::mouseClick(part<QToolButton>("closeCards"), Qt::LeftButton);
    QVERIFY(!m_card->isBusy());
    QVERIFY(!CardKeys::shared()->isAsked());
    QVERIFY(!isAsked());
}

void TestCardsCard::aRightPinSigns()
{
    tryIt();
    QVERIFY(isAsked());
    QTest::keyClicks(part<QLineEdit>("pin"), SoftCard::kPin);
    QTest::mouseClick(part<QPushButton>("givePin"), Qt::LeftButton);
    QTRY_VERIFY(!m_card->isBusy());
    QVERIFY2(answer().contains("signs, and its signature verifies."), qPrintable(answer()));
    QVERIFY(part<QLineEdit>("pin")->text().isEmpty());
}

void TestCardsCard::everyFieldHasAName()
{
    const QList<QWidget *> all = m_card->findChildren<QWidget *>();
    for (const QWidget *widget : all) {
        const bool isOurs = !widget->objectName().isEmpty() && !widget->objectName().startsWith("qt_");
        if (isOurs && widget->focusPolicy() & Qt::TabFocus)
            QVERIFY2(!widget->accessibleName().isEmpty(), qPrintable(widget->objectName()));
    }
    QVERIFY(!part<QLineEdit>("pin")->accessibleName().isEmpty());
}

void TestCardsCard::aCardThatIsGoneIsTold()
{
    read();
    m_soft->remove();
    QTest::mouseClick(part<QPushButton>("tryCardKey"), Qt::LeftButton);
    QTRY_VERIFY(!m_card->isBusy());
    QVERIFY(!isAsked());
    QVERIFY2(answer().startsWith("The card test card is not there any more."), qPrintable(answer()));
    read();
    QVERIFY2(answer().startsWith("There is no card in any reader."), qPrintable(answer()));
}

QTEST_MAIN(TestCardsCard)
#include "tst_cards_card.moc"
