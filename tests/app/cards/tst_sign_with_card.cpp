#include "app/inspect/editing/token_editing.h"
#include "app/inspect/inspect_page.h"
#include "app/keys/cards/card_keys.h"
#include "app/platform/cards/card_reader.h"
#include "core/crypto/keys/key_generation.h"
#include "core/jose/jws/signing.h"
#include "core/jose/jws/verification.h"
#include "tests/app/cards/soft_card.h"

#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardPaths>

using namespace jotscope;

/// "Sign Again" on the Inspect page with a key on a real PKCS#11 token.
class TestSignWithCard : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void withoutACardNothingCanSign();
    void refusingThePinLeavesTheTokenAndSaysSo();
    void theCardSignsTheTokenOncePinIsGiven();

private:
    [[nodiscard]] QWidget *pinCard() const { return m_page->findChild<QWidget *>("pinCard"); }
    void meetTheCard();
    [[nodiscard]] bool doesCardVerify() const;

    std::unique_ptr<SoftCard> m_soft;
    std::shared_ptr<CardKeys> m_keys;
    std::unique_ptr<InspectPage> m_page;
    CardKey m_key;
    QByteArray m_text;
};

void TestSignWithCard::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    m_soft = std::make_unique<SoftCard>();
    if (!m_soft->isReadable())
        QSKIP("QCA has no PKCS#11 plugin on this system");
    m_key = readCards(SoftCard::module())->front().keys.front();
    const auto other = crypto::generateRsa(2048);
    const Signer signer{findJwsAlgorithm("RS256"), std::make_shared<Key>(*other, Key::Attributes{}), {}, {}};
    m_text = QByteArray::fromStdString(*signCompact(signer, R"({"sub":"anna"})"));
}

void TestSignWithCard::init()
{
    m_page.reset();
    m_keys.reset();
    m_keys = CardKeys::shared();
    m_page = std::make_unique<InspectPage>();
    m_page->resize(1200, 800);
    m_page->show();
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    m_page->showText(m_text);
}

void TestSignWithCard::meetTheCard()
{
    QSignalSpy available(m_page.get(), &InspectPage::availabilityChanged);
    m_keys->remember(m_key);
    QCOMPARE(available.count(), 1);
    QVERIFY(m_page->editing().canSign());
}

bool TestSignWithCard::doesCardVerify() const
{
    const std::string text = m_page->text().toStdString();
    return verifySignature(parseCompact(text, SourceMap::identity({0, text.size()})), {m_key.key}).verdict ==
           SignatureVerdict::Valid;
}

void TestSignWithCard::withoutACardNothingCanSign()
{
    QVERIFY(!m_page->editing().canSign());
    QVERIFY(pinCard()->isHidden());
}

void TestSignWithCard::refusingThePinLeavesTheTokenAndSaysSo()
{
    meetTheCard();
    QSignalSpy failed(m_page.get(), &InspectPage::failed);
    m_page->editing().signAgain();
    QTRY_VERIFY(pinCard()->isVisible());
    QVERIFY(m_page->isBusy());
    QTest::keyClick(pinCard()->findChild<QLineEdit *>("pin"), Qt::Key_Escape);
    QTRY_VERIFY(!m_page->isBusy());
    QVERIFY(pinCard()->isHidden());
    QCOMPARE(m_page->text(), m_text);
    QCOMPARE(failed.count(), 1);
    QVERIFY(failed.front().front().toString().startsWith("Nothing was signed"));
}

void TestSignWithCard::theCardSignsTheTokenOncePinIsGiven()
{
    meetTheCard();
    QVERIFY(!doesCardVerify());
    m_page->editing().signAgain();
    QTRY_VERIFY(pinCard()->isVisible());
    QVERIFY(pinCard()->findChild<QLineEdit *>("pin")->hasFocus());
    QTest::keyClicks(pinCard()->findChild<QLineEdit *>("pin"), SoftCard::kPin);
    QTest::mouseClick(pinCard()->findChild<QPushButton *>("givePin"), Qt::LeftButton);
    QTRY_VERIFY(!m_page->isBusy());
    QVERIFY(m_page->text() != m_text);
    QVERIFY(doesCardVerify());
    m_page->undo();
    QCOMPARE(m_page->text(), m_text);
}

QTEST_MAIN(TestSignWithCard)
#include "tst_sign_with_card.moc"
