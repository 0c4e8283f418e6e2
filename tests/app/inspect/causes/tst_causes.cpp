#include "app/inspect/causes/causes_card.h"
#include "app/inspect/causes/difference/difference_view.h"
#include "app/inspect/causes/token_causes.h"
#include "app/inspect/encoded/encoded_view.h"
#include "app/inspect/inspect_page.h"
#include "app/inspect/keys/key_field.h"
#include "app/inspect/tokens/token_list.h"
#include "app/inspect/verdict/verdict_banner.h"
#include "app/widgets/message_strip.h"
#include "tests/tokens.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace jotscope;
using namespace jotscope::tokens;

/// From a token that does not verify to its cause, and to the click that puts it right.
class TestCauses : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void aProvenCauseIsShownWithItsFix();
    void aFixOfTheKeyVerifiesAtOnceAndCanBeUndone();
    void ctrlZInEitherFieldUndoesAFixAsAWhole();
    void theUndoButtonTakesAFixBack();
    void typingAfterAFixIsUndoneFirst();
    void aSlipInTheTokenIsPutRightAndUndone();
    void onlyTheTokenIsReplacedInTheTextAroundIt();
    void aTornTokenIsPutTogether();
    void keyAndTokenArePutRightTogether();
    void whatDiffersIsShown();
    void aDamagedKeyIsRepaired();
    void aSecretThatNoFieldCanHoldIsPutThereAsBase64();
    void aDepartureFromTheStandardIsCalledOne();
    void nothingProvenIsSaidPlainlyAndCanBeSearchedLonger();
    void aLongSearchCanBeCancelled();
    void aVeryLargeTokenWaitsToBeAskedFor();
    void aChangeOfTheTextSupersedesTheSearch();
    void theClockDoesNotForgetTheCause();
    void aTokenThatVerifiesHasNoCard();
    void aTokenWithoutAKeyHasNoCard();
    void aTokenWithinAnotherIsNotReplaced();
    void clearForgetsAppliedFixes();
    void everyButtonHasAnAccessibleName();

private:
    template<typename T>
    T *part(const char *name = "") const
    {
        return m_page->findChild<T *>(QLatin1String(name));
    }
    EncodedView *encoded() const { return part<EncodedView>("encoded"); }
    QPlainTextEdit *keyText() const { return part<QPlainTextEdit>("keyText"); }
    QComboBox *keyEncoding() const { return part<QComboBox>("secretEncoding"); }
    QString headline() const { return part<VerdictBanner>()->headline(); }
    CausesCard *card() const { return part<CausesCard>(); }
    MessageStrip *strip() const { return part<MessageStrip>(); }
    QPushButton *fixButton() const;
    QStringList texts(const char *name) const;
    bool saysInCard(const QString &words) const;
    bool saysInBanner(const QString &words) const;
    void paste(const std::string &text) const;
    void enterKey(const std::string &text) const;

    std::unique_ptr<InspectPage> m_page;
};

namespace {

constexpr Instant kNow{std::chrono::seconds{1'795'500'000}};
constexpr auto kPayload = R"({"iss":"joe","iat":1795499940,"exp":1795500300,"admin":true})";
const std::string kBase64 = encodeBase64(kSecret);

QString text(const std::string &utf8)
{
    return QString::fromStdString(utf8);
}

/// With one character of the signature exchanged for another.
std::string withSlip(std::string token)
{
    char &slipped = token[token.size() - 20];
    slipped = slipped == 'x' ? 'y' : 'x';
    return token;
}

bool isShown(const QWidget *widget)
{
    return widget && widget->isVisible();
}

/// For what takes thousands of attempts, on a machine that is slowed down by its checks.
constexpr std::chrono::seconds kLongMoment{20};
constexpr std::chrono::milliseconds kShortMoment{250}; ///< for a search that shall not come to its end

} // namespace

void TestCauses::init()
{
    QLocale::setDefault(QLocale::c());
    m_page = std::make_unique<InspectPage>();
    m_page->setClock([] { return kNow; });
    m_page->causes().setMoment(kLongMoment);
    m_page->resize(1200, 900);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
}

void TestCauses::cleanup()
{
    m_page.reset();
}

QPushButton *TestCauses::fixButton() const
{
    for (QPushButton *button : card()->findChildren<QPushButton *>(QStringLiteral("fix"))) {
        if (button->isVisible())
            return button;
    }
    return nullptr;
}

QStringList TestCauses::texts(const char *name) const
{
    QStringList found;
    for (const QLabel *label : card()->findChildren<QLabel *>(QLatin1String(name))) {
        if (label->isVisible())
            found << label->text();
    }
    return found;
}

bool TestCauses::saysInCard(const QString &words) const
{
    const QList<QLabel *> labels = card()->findChildren<QLabel *>();
    return std::ranges::any_of(
        labels, [&](const QLabel *label) { return label->isVisible() && label->text().contains(words); });
}

bool TestCauses::saysInBanner(const QString &words) const
{
    const QList<QLabel *> labels = part<VerdictBanner>()->findChildren<QLabel *>();
    return std::ranges::any_of(
        labels, [&](const QLabel *label) { return label->isVisible() && label->text().contains(words); });
}

void TestCauses::paste(const std::string &token) const
{
    QApplication::clipboard()->setText(text(token));
    encoded()->setFocus();
    QTest::keySequence(encoded(), QKeySequence::SelectAll);
    QTest::keySequence(encoded(), QKeySequence::Paste);
}

void TestCauses::enterKey(const std::string &key) const
{
    QApplication::clipboard()->setText(text(key));
    keyText()->selectAll();
    keyText()->paste();
}

void TestCauses::aProvenCauseIsShownWithItsFix()
{
    paste(signedToken(kPayload));
    enterKey(kBase64);
    QTRY_VERIFY_WITH_TIMEOUT(fixButton(), 30'000);
    QCOMPARE(texts("certainty").size(), 1);
    QVERIFY(texts("certainty").first().contains("Proven"));
    QVERIFY2(texts("sentence").first().startsWith("The secret is base64 text"),
             qPrintable(texts("sentence").join('\n')));
    QVERIFY(saysInCard("verifies the signature"));
    QCOMPARE(fixButton()->text(), "Use the secret as base64");
    QVERIFY(!saysInCard("Does not conform"));
    QCOMPARE(headline(), "The signature does not fit this token");
    QVERIFY(saysInBanner("The secret is base64 text"));
    QVERIFY(!isShown(card()->findChild<QLabel *>("causeSearch")));
    QVERIFY(!m_page->isBusy());
    QVERIFY(m_page->causes().canApplyFix());
    QVERIFY(!m_page->causes().canSearchLonger());
}

void TestCauses::aFixOfTheKeyVerifiesAtOnceAndCanBeUndone()
{
    paste(signedToken(kPayload));
    enterKey(kBase64);
    QTRY_VERIFY_WITH_TIMEOUT(fixButton(), 30'000);
    QTest::mouseClick(fixButton(), Qt::LeftButton);
    QCOMPARE(headline(), "The signature is valid");
    QVERIFY(!card()->isVisible());
    QCOMPARE(keyText()->toPlainText(), text(kBase64));
    QCOMPARE(keyEncoding()->currentIndex(), 1);
    QVERIFY(strip()->isVisible());
    QVERIFY2(strip()->message().contains("encoding"), qPrintable(strip()->message()));
    QVERIFY(!saysInBanner("edited token"));

    m_page->undo();
    QCOMPARE(keyEncoding()->currentIndex(), 0);
    QCOMPARE(headline(), "The signature does not fit this token");
    QVERIFY(!strip()->isVisible());
    QTRY_VERIFY_WITH_TIMEOUT(fixButton(), 30'000);
    m_page->redo();
    QCOMPARE(headline(), "The signature is valid");
    m_page->undo();
    QTRY_VERIFY(m_page->causes().canApplyFix());
    m_page->causes().applyFirstFix();
    QCOMPARE(headline(), "The signature is valid");
}

void TestCauses::ctrlZInEitherFieldUndoesAFixAsAWhole()
{
    const std::string token = signedToken(kPayload);
    paste(token);
    enterKey(kBase64);
    for (QWidget *field : std::initializer_list<QWidget *>{encoded(), keyText()}) {
        QTRY_VERIFY_WITH_TIMEOUT(fixButton(), 30'000);
        QTest::mouseClick(fixButton(), Qt::LeftButton);
        QCOMPARE(headline(), "The signature is valid");
        field->setFocus();
        QTest::keySequence(field, QKeySequence::Undo);
        QCOMPARE(keyText()->toPlainText(), text(kBase64));
        QCOMPARE(keyEncoding()->currentIndex(), 0);
        QCOMPARE(encoded()->text().toStdString(), token);
    }
}

void TestCauses::theUndoButtonTakesAFixBack()
{
    paste(signedToken(kPayload));
    enterKey(kBase64);
    QTRY_VERIFY_WITH_TIMEOUT(fixButton(), 30'000);
    fixButton()->setFocus();
    QTest::keyClick(fixButton(), Qt::Key_Space);
    auto *undo = strip()->findChild<QPushButton *>("stripAction");
    QVERIFY(undo->hasFocus());
    QTest::keyClick(undo, Qt::Key_Space);
    QCOMPARE(keyEncoding()->currentIndex(), 0);
    QVERIFY(!strip()->isVisible());
}

void TestCauses::typingAfterAFixIsUndoneFirst()
{
    const std::string token = signedToken(kPayload);
    paste(token);
    enterKey(kBase64);
    QTRY_VERIFY_WITH_TIMEOUT(fixButton(), 30'000);
    QTest::mouseClick(fixButton(), Qt::LeftButton);
    encoded()->setCaret(0);
    QTest::keyClick(encoded(), Qt::Key_Space);
    QVERIFY(!strip()->isVisible());
    m_page->undo();
    QCOMPARE(encoded()->text().toStdString(), token);
    QCOMPARE(keyEncoding()->currentIndex(), 1);
    m_page->undo();
    QCOMPARE(keyEncoding()->currentIndex(), 0);
}

void TestCauses::aSlipInTheTokenIsPutRightAndUndone()
{
    const std::string token = signedToken(kPayload);
    paste(withSlip(token));
    enterKey(kSecret);
    QTRY_VERIFY_WITH_TIMEOUT(fixButton(), 30'000);
    QCOMPARE(fixButton()->text(), "Use the corrected token");
    QTest::mouseClick(fixButton(), Qt::LeftButton);
    QCOMPARE(headline(), "The signature is valid");
    QCOMPARE(encoded()->text().toStdString(), token);
    QVERIFY(saysInBanner("You see an edited token"));
    encoded()->setFocus();
    QTest::keySequence(encoded(), QKeySequence::Undo);
    QCOMPARE(encoded()->text().toStdString(), withSlip(token));
    QVERIFY(!saysInBanner("You see an edited token"));
    QCOMPARE(headline(), "The signature does not fit this token");
    QTest::keySequence(encoded(), QKeySequence::Redo);
    QCOMPARE(encoded()->text().toStdString(), token);
    QCOMPARE(headline(), "The signature is valid");
}

void TestCauses::onlyTheTokenIsReplacedInTheTextAroundIt()
{
    const std::string token = signedToken(kPayload);
    paste("Authorization: Bearer " + withSlip(token) + "\r\nHost: api.example\r\n");
    enterKey(kSecret);
    QTRY_VERIFY_WITH_TIMEOUT(fixButton(), 30'000);
    QTest::mouseClick(fixButton(), Qt::LeftButton);
    QCOMPARE(headline(), "The signature is valid");
    const QByteArray now = encoded()->text();
    QVERIFY2(now.startsWith("Authorization: Bearer " + QByteArray::fromStdString(token)), now.constData());
    QVERIFY(now.contains("Host: api.example"));
    m_page->undo();
    QVERIFY(encoded()->text().contains(QByteArray::fromStdString(withSlip(token))));
}

void TestCauses::aTornTokenIsPutTogether()
{
    // As source code has it, in two strings.
    const std::string token = signedToken(kPayload);
    const std::size_t middle = token.size() - 20;
    paste("token = \"" + token.substr(0, middle) + "\" +\n        \"" + token.substr(middle) + "\";");
    enterKey(kSecret);
    QTRY_VERIFY_WITH_TIMEOUT(fixButton(), 30'000);
    QTest::mouseClick(fixButton(), Qt::LeftButton);
    QCOMPARE(headline(), "The signature is valid");
    QCOMPARE(encoded()->text().toStdString(), "token = \"" + token + "\";");
}

void TestCauses::keyAndTokenArePutRightTogether()
{
    const std::string token = signedToken(kPayload);
    paste(token + "AAAA");
    enterKey(kBase64);
    QTRY_VERIFY_WITH_TIMEOUT(fixButton(), 30'000);
    QCOMPARE(fixButton()->text(), "Use the corrected secret and token");
    QCOMPARE(texts("sentence").size(), 2);
    QTest::mouseClick(fixButton(), Qt::LeftButton);
    QCOMPARE(headline(), "The signature is valid");
    QCOMPARE(encoded()->text().toStdString(), token);
    QCOMPARE(keyEncoding()->currentIndex(), 1);
    m_page->undo();
    QCOMPARE(encoded()->text().toStdString(), token + "AAAA");
    QCOMPARE(keyEncoding()->currentIndex(), 0);
}

void TestCauses::whatDiffersIsShown()
{
    // As a proxy does that decodes the payload and encodes it with blanks of its own.
    const std::string token = signedToken(kPayload);
    const std::string spelt = R"({"iss": "joe", "iat": 1795499940, "exp": 1795500300, "admin": true})";
    const std::size_t first = token.find('.'), second = token.rfind('.');
    paste(token.substr(0, first + 1) + encodeBase64Url(spelt) + token.substr(second));
    enterKey(kSecret);
    QTRY_VERIFY_WITH_TIMEOUT(fixButton(), 30'000);
    auto *difference = card()->findChild<DifferenceView *>();
    QVERIFY(isShown(difference));
    QVERIFY2(difference->toPlainText().contains(R"("iss": "joe", "iat": )"),
             qPrintable(difference->toPlainText()));
    QVERIFY(difference->accessibleDescription().contains("pasted"));
    const QTextCharFormat format = [&] {
        QTextCursor cursor(difference->document());
        cursor.setPosition(int(difference->toPlainText().indexOf(' ')) + 1);
        return cursor.charFormat();
    }();
    QVERIFY(format.fontStrikeOut());
    QVERIFY(format.background().style() != Qt::NoBrush);
    QTest::mouseClick(fixButton(), Qt::LeftButton);
    QCOMPARE(headline(), "The signature is valid");
    QCOMPARE(encoded()->text().toStdString(), token);
}

void TestCauses::aDamagedKeyIsRepaired()
{
    QFile file(QStringLiteral(JOTSCOPE_TEST_DATA "/rfc7515/rfc7515_A.2.jwk"));
    QVERIFY(file.open(QFile::ReadOnly));
    QByteArray key = file.readAll().trimmed();
    QFile tokenFile(QStringLiteral(JOTSCOPE_TEST_DATA "/rfc7515/rfc7515_A.2.jwsc"));
    QVERIFY(tokenFile.open(QFile::ReadOnly));
    paste(tokenFile.readAll().trimmed().toStdString());
    key.replace("\"", "\u201C"); // as a word processor does
    enterKey(key.toStdString());
    QTRY_VERIFY_WITH_TIMEOUT(fixButton(), 30'000);
    QVERIFY(texts("certainty").first().contains("Proven"));
    QCOMPARE(fixButton()->text(), "Use the repaired key");
    QTest::mouseClick(fixButton(), Qt::LeftButton);
    QVERIFY2(headline().startsWith("The signature is valid"), qPrintable(headline()));
    m_page->undo();
    QCOMPARE(keyText()->toPlainText(), QString::fromUtf8(key));
}

void TestCauses::aSecretThatNoFieldCanHoldIsPutThereAsBase64()
{
    const std::string secret("a\rb\0c\r\n\xff", 8);
    auto *field = part<KeyField>();
    field->setEntry({SecretEncoding::Utf8, std::make_shared<const SecretBytes>(secret)});
    QCOMPARE(keyEncoding()->currentIndex(), 1);
    QCOMPARE(field->keys().front()->mac()->secret().view(), std::string_view(secret));
    field->setEntry({SecretEncoding::Utf8, std::make_shared<const SecretBytes>("no\u00A0break")});
    QCOMPARE(keyEncoding()->currentIndex(), 0);
    QCOMPARE(field->keys().front()->mac()->secret().view(), std::string_view("no\u00A0break"));
}

void TestCauses::aDepartureFromTheStandardIsCalledOne()
{
    // HS512 under a header that says HS256.
    const std::string input = encodeBase64Url(R"({"alg":"HS256"})") + '.' + encodeBase64Url(kPayload);
    const crypto::MacKey key{SecretBytes(kSecret)};
    paste(input + '.' + encodeBase64Url(key.compute(crypto::Hash::Sha512, input)));
    enterKey(kSecret);
    QTRY_VERIFY(!texts("nonConformant").isEmpty());
    QVERIFY(texts("certainty").first().contains("Proven"));
    QVERIFY(texts("nonConformant").first().contains("must still refuse"));
}

void TestCauses::nothingProvenIsSaidPlainlyAndCanBeSearchedLonger()
{
    paste(signedToken(kPayload));
    enterKey("nothing to do with it");
    QVERIFY(card()->isVisible());
    QTRY_VERIFY(!m_page->isBusy());
    auto *search = card()->findChild<QLabel *>("causeSearch");
    QVERIFY2(search->text().contains("No cause could be proven"), qPrintable(search->text()));
    QVERIFY2(search->text().contains(QRegularExpression("in [1-9][0-9,]* ")), qPrintable(search->text()));
    auto *longer = card()->findChild<QPushButton *>("searchLonger");
    QVERIFY(longer->isVisible());
    QVERIFY(m_page->causes().canSearchLonger());
    QTest::mouseClick(longer, Qt::LeftButton);
    QVERIFY(search->text().contains("Looking further"));
    QVERIFY(m_page->isBusy());
    QTRY_VERIFY_WITH_TIMEOUT(!m_page->isBusy(), 120'000);
    QVERIFY2(search->text().contains("all there is to try"), qPrintable(search->text()));
    QVERIFY(!longer->isVisible());
    QVERIFY(!m_page->causes().canSearchLonger());
}

void TestCauses::aLongSearchCanBeCancelled()
{
    m_page->causes().setMoment(kShortMoment);
    paste(signedToken(kPayload));
    enterKey("nothing to do with it");
    QTRY_VERIFY(m_page->causes().canSearchLonger() && !m_page->isBusy());
    m_page->causes().searchLonger();
    auto *cancel = card()->findChild<QPushButton *>("cancelSearch");
    QVERIFY(cancel->isVisible());
    QTest::mouseClick(cancel, Qt::LeftButton);
    QVERIFY(!m_page->isBusy());
    QVERIFY(card()->findChild<QLabel *>("causeSearch")->text().contains("cancelled"));
    QVERIFY(m_page->causes().canSearchLonger());
    m_page->causes().searchLonger();
    QVERIFY(m_page->isBusy());
    m_page->cancelWork(); // as Esc does
    QVERIFY(!m_page->isBusy());
}

void TestCauses::aVeryLargeTokenWaitsToBeAskedFor()
{
    m_page->causes().setMoment(kShortMoment);
    enterKey(kBase64);
    m_page->showText(
        QByteArray::fromStdString(signedToken("{\"blob\":\"" + std::string(3 << 20, 'x') + "\"}")));
    QTRY_COMPARE_WITH_TIMEOUT(headline(), "The signature does not fit this token", 20'000);
    QTRY_VERIFY(!m_page->isBusy());
    QVERIFY(card()->findChild<QLabel *>("causeSearch")->text().contains("waits until"));
    QVERIFY(m_page->causes().canSearchLonger());
    m_page->causes().searchLonger();
    QTRY_VERIFY_WITH_TIMEOUT(fixButton(), 30'000);
    QVERIFY(texts("certainty").first().contains("Proven"));
}

void TestCauses::aChangeOfTheTextSupersedesTheSearch()
{
    m_page->causes().setMoment(kShortMoment);
    paste(signedToken(kPayload));
    enterKey("nothing to do with it");
    QTRY_VERIFY(m_page->causes().canSearchLonger() && !m_page->isBusy());
    m_page->causes().searchLonger();
    paste(signedToken(R"({"sub":"anna"})", R"({"alg":"HS256"})", "nothing to do with it"));
    QCOMPARE(headline(), "The signature is valid");
    QVERIFY(!m_page->isBusy());
    QTest::qWait(300);
    QVERIFY(!card()->isVisible());

    enterKey(kBase64);
    paste(signedToken(kPayload));
    QTRY_VERIFY_WITH_TIMEOUT(fixButton(), 30'000);
    QCOMPARE(texts("sentence").size(), 1);
}

void TestCauses::theClockDoesNotForgetTheCause()
{
    paste(signedToken(kPayload));
    enterKey(kBase64);
    QTRY_VERIFY_WITH_TIMEOUT(fixButton(), 30'000);
    QPushButton *button = fixButton();
    QSignalSpy changed(m_page.get(), &InspectPage::availabilityChanged);
    QTRY_VERIFY_WITH_TIMEOUT(!changed.isEmpty(), 3000); // a tick
    QCOMPARE(fixButton(), button);
}

void TestCauses::aTokenThatVerifiesHasNoCard()
{
    enterKey(kSecret);
    paste(signedToken(kPayload));
    QCOMPARE(headline(), "The signature is valid");
    QVERIFY(!card()->isVisible());
    QVERIFY(!m_page->isBusy());
    QVERIFY(!m_page->causes().canApplyFix());
}

void TestCauses::aTokenWithoutAKeyHasNoCard()
{
    paste(signedToken(kPayload));
    QTRY_VERIFY(!m_page->isBusy());
    QVERIFY(!card()->isVisible());
    QVERIFY(!m_page->causes().canSearchLonger());
}

void TestCauses::aTokenWithinAnotherIsNotReplaced()
{
    enterKey(kSecret);
    paste(signedToken(withSlip(signedToken(kPayload)), R"({"alg":"HS256","cty":"JWT"})"));
    m_page->tokens().step(1);
    QCOMPARE(headline(), "The signature does not fit this token");
    QTRY_VERIFY_WITH_TIMEOUT(!texts("certainty").isEmpty(), 30'000);
    QVERIFY(texts("certainty").first().contains("Proven"));
    QVERIFY(!fixButton());
    QVERIFY(!m_page->causes().canApplyFix());
}

void TestCauses::clearForgetsAppliedFixes()
{
    paste(signedToken(kPayload));
    enterKey(kBase64);
    QTRY_VERIFY_WITH_TIMEOUT(fixButton(), 30'000);
    m_page->causes().applyFirstFix();
    m_page->clear();
    QVERIFY(!strip()->isVisible());
    m_page->undo();
    QVERIFY(keyText()->toPlainText().isEmpty());
}

void TestCauses::everyButtonHasAnAccessibleName()
{
    paste(signedToken(kPayload));
    enterKey(kBase64);
    QTRY_VERIFY_WITH_TIMEOUT(fixButton(), 30'000);
    for (const QPushButton *button : card()->findChildren<QPushButton *>())
        QVERIFY2(!button->accessibleName().isEmpty(), qPrintable(button->objectName()));
    QVERIFY(!card()->accessibleName().isEmpty());
}

QTEST_MAIN(TestCauses)
#include "tst_causes.moc"
