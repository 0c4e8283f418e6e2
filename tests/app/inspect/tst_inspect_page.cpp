#include "app/inspect/answer/answer_pane.h"
#include "app/inspect/claims/claims_model.h"
#include "app/inspect/claims/claims_view.h"
#include "app/inspect/content/text/part_text.h"
#include "app/inspect/copies/token_copies.h"
#include "app/inspect/encoded/encoded_view.h"
#include "app/inspect/inspect_page.h"
#include "app/inspect/keys/key_field.h"
#include "app/inspect/link/byte_link.h"
#include "app/inspect/tokens/token_list.h"
#include "app/inspect/tokens/token_table.h"
#include "app/inspect/verdict/findings_list.h"
#include "app/inspect/verdict/verdict_banner.h"
#include "tests/tokens.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>
#include <QToolButton>

using namespace jotscope;
using namespace jotscope::tokens;

/// The page as a person drives it: paste, type, click, hover.
class TestInspectPage : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void aPastedTokenIsShown();
    void anEmptyPageOffersASample();
    void aTextWithoutATokenSaysSo();
    void notCheckedIsNoFailureAndAsksForTheKey();
    void theRightSecretVerifiesAsItIsTyped();
    void theWrongSecretDoesNotFit();
    void enteringAKeyNeverChangesTheToken();
    void everyStateHasItsOwnHeadline_data();
    void everyStateHasItsOwnHeadline();
    void aTruncatedTokenStillShowsItsHeader();
    void timesAreShownLocalUtcAndRelative();
    void timesTickOnByThemselves();
    void aClaimLightsUpItsCharacters();
    void aCharacterLightsUpItsClaim();
    void theCounterpartOfAClaimIsNamedAndJumpedTo();
    void clickingAFindingSelectsItsCharacters();
    void theAnswerFitsANarrowWindow();
    void severalTokensAreListedAndEachIsShown();
    void anEncryptedTokenAsksForItsKeyAndOpens();
    void aTokenInsideAnotherIsListedBelowIt();
    void anUnprotectedHeaderHasACardOfItsOwn();
    void keysAreKeptWhenTheTextChanges();
    void copyTakesTheBareToken();
    void largeTokensAreInspectedOffTheGuiThread();
    void cancelledWorkSaysSoAndKeepsTheText();
    void hostileTextIsShownAsItIs_data();
    void hostileTextIsShownAsItIs();

private:
    template<typename T>
    T *part(const char *name = "") const
    {
        return m_page->findChild<T *>(QLatin1String(name));
    }
    EncodedView *encoded() const { return part<EncodedView>("encoded"); }
    QPlainTextEdit *keyText() const { return part<QPlainTextEdit>("keyText"); }
    QString headline() const { return part<VerdictBanner>()->headline(); }
    QString chip(int index) const;
    ClaimsModel *claims() const { return part<ClaimsModel>(); }
    QString claimValue(const QString &name) const;
    void paste(const std::string &text) const;
    void showText(const QByteArray &text) const;

    std::unique_ptr<InspectPage> m_page;
};

namespace {

constexpr Instant kNow{std::chrono::seconds{1'795'500'000}};
/// {"sub":"anna"}, encrypted with the secret `sixteen bytes ..`.
constexpr auto kEncrypted = "eyJhbGciOiJkaXIiLCJlbmMiOiJBMTI4R0NNIn0..FPOjROLEU_hcsqwO.fqqfFaUGs9rA_iX30Bw."
                            "6MdqxGx3l4mrA3Lyysnhbg";
constexpr auto kPayload = R"({"iss":"joe","iat":1795499940,"exp":1795500300,"admin":true})";

QString text(const std::string &utf8)
{
    return QString::fromStdString(utf8);
}

} // namespace

void TestInspectPage::init()
{
    QLocale::setDefault(QLocale::c());
    m_page = std::make_unique<InspectPage>();
    m_page->setClock([] { return kNow; });
    m_page->resize(1200, 800);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
}

void TestInspectPage::cleanup()
{
    m_page.reset();
}

void TestInspectPage::paste(const std::string &token) const
{
    QApplication::clipboard()->setText(text(token));
    encoded()->setFocus();
    QTest::keySequence(encoded(), QKeySequence::SelectAll);
    QTest::keySequence(encoded(), QKeySequence::Paste);
}

void TestInspectPage::showText(const QByteArray &text) const
{
    m_page->showText(text);
    QTRY_VERIFY(!m_page->isBusy());
}

QString TestInspectPage::chip(int index) const
{
    return part<VerdictBanner>()->findChildren<QToolButton *>()[index]->text();
}

QString TestInspectPage::claimValue(const QString &name) const
{
    for (int row = 0; row < claims()->rowCount(); ++row) {
        if (claims()->index(row, ClaimsModel::Name).data() == name)
            return claims()->index(row, ClaimsModel::Value).data().toString();
    }
    return {};
}

void TestInspectPage::aPastedTokenIsShown()
{
    paste("Authorization: Bearer " + signedToken(kPayload));
    QVERIFY(part<AnswerPane>()->isVisible());
    QVERIFY(part<PartText>("header")->toPlainText().contains(R"("alg": "HS256")"));
    QCOMPARE(claims()->rowCount(), 4);
    QCOMPARE(claimValue("iss"), "\"joe\"");
    QCOMPARE(claims()->index(3, ClaimsModel::Meaning).data().toString(), "private claim");
    auto *tabs = part<QTabBar>("payloadTabs");
    for (int tab = 0; tab < tabs->count(); ++tab) {
        QTest::mouseClick(tabs, Qt::LeftButton, {}, tabs->tabRect(tab).center());
        QCOMPARE(tabs->currentIndex(), tab);
    }
    QCOMPARE(part<PartText>("payloadText")->toPlainText(), kPayload);
}

void TestInspectPage::anEmptyPageOffersASample()
{
    QVERIFY(!part<AnswerPane>()->isVisible());
    QTest::mouseClick(part<QPushButton>("sample"), Qt::LeftButton);
    QTRY_COMPARE(headline(), "The signature is valid");
    QVERIFY(part<AnswerPane>()->isVisible());
    QVERIFY(encoded()->text().contains("access_token"));
}

void TestInspectPage::aTextWithoutATokenSaysSo()
{
    QTest::keyClicks(encoded(), "nothing here");
    QVERIFY(!part<AnswerPane>()->isVisible());
    const QList<QLabel *> labels = m_page->findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
        return label->isVisible() && label->text().contains("no token", Qt::CaseInsensitive);
    }));
}

void TestInspectPage::notCheckedIsNoFailureAndAsksForTheKey()
{
    paste(signedToken(kPayload));
    QVERIFY2(headline().contains("not checked"), qPrintable(headline()));
    QCOMPARE(part<VerdictBanner>()->tone(), Tone::Neutral);
    QVERIFY2(chip(1).contains("not checked"), qPrintable(chip(1)));
    QCOMPARE(part<KeyField>()->tone(), Tone::Accent);
}

void TestInspectPage::theRightSecretVerifiesAsItIsTyped()
{
    paste(signedToken(kPayload));
    QTest::keyClicks(keyText(), text(kSecret).chopped(1));
    QCOMPARE(part<VerdictBanner>()->tone(), Tone::Bad);
    QTest::keyClicks(keyText(), text(kSecret).right(1));
    QCOMPARE(headline(), "The signature is valid");
    QCOMPARE(part<VerdictBanner>()->tone(), Tone::Good);
    QVERIFY(!part<KeyField>()->tone());
}

void TestInspectPage::theWrongSecretDoesNotFit()
{
    paste(signedToken(kPayload));
    QTest::keyClicks(keyText(), "wrong");
    QCOMPARE(headline(), "The signature does not fit this token");
    QVERIFY(chip(0).contains("passed"));
    QVERIFY(chip(1).contains("failed"));
    QVERIFY(part<FindingsList>()->isVisible());
}

void TestInspectPage::enteringAKeyNeverChangesTheToken()
{
    const std::string token = signedToken(kPayload);
    paste(token);
    for (const char *key : {"wrong", kSecret.c_str(), "", "{\"kty\":\"oct\",\"k\":\"AAAA\"}"}) {
        keyText()->selectAll();
        QTest::keyClick(keyText(), Qt::Key_Delete);
        QTest::keyClicks(keyText(), key);
        QCOMPARE(encoded()->text().toStdString(), token);
    }
}

void TestInspectPage::everyStateHasItsOwnHeadline_data()
{
    QTest::addColumn<QString>("token");
    QTest::addColumn<bool>("hasKey");
    QTest::addColumn<QString>("headline");
    QTest::addColumn<Tone>("tone");
    const std::string good = signedToken(kPayload);
    const std::string expired = signedToken(R"({"exp":1795000000})");
    const std::string early = signedToken(R"({"nbf":1796000000})");
    QTest::newRow("valid") << text(good) << true << "The signature is valid" << Tone::Good;
    QTest::newRow("expired, good signature")
        << text(expired) << true << "The signature is valid, but the token has expired" << Tone::Warning;
    QTest::newRow("not yet valid, good signature")
        << text(early) << true << "The signature is valid, but the token is not valid yet" << Tone::Warning;
    QTest::newRow("expired, not checked")
        << text(expired) << false << "Expired; the signature is not checked yet" << Tone::Neutral;
    QTest::newRow("damaged") << text(good.substr(0, 40)) << true << "This token is damaged" << Tone::Bad;
    QTest::newRow("signature left out")
        << text(good.substr(0, good.rfind('.') + 1)) << true << "The signature is missing" << Tone::Bad;
    QTest::newRow("padded, else valid")
        << text(good + "=") << true << "The token departs from the standard" << Tone::Bad;
    QTest::newRow("unsecured") << text(encodeBase64Url(R"({"alg":"none"})") + ".e30.") << false
                               << "This token is not signed" << Tone::Warning;
    QTest::newRow("unknown algorithm") << text(signedToken("{}", R"({"alg":"XX99"})")) << true
                                       << "The signature cannot be checked" << Tone::Warning;
}

void TestInspectPage::everyStateHasItsOwnHeadline()
{
    QFETCH(QString, token);
    QFETCH(bool, hasKey);
    QFETCH(QString, headline);
    QFETCH(Tone, tone);
    if (hasKey)
        QTest::keyClicks(keyText(), text(kSecret));
    paste(token.toStdString());
    QCOMPARE(this->headline(), headline);
    QCOMPARE(part<VerdictBanner>()->tone(), tone);
}

void TestInspectPage::aTruncatedTokenStillShowsItsHeader()
{
    const std::string token = signedToken(kPayload);
    paste(token.substr(0, token.find('.') + 10));
    QVERIFY(part<PartText>("header")->toPlainText().contains("HS256"));
    QVERIFY(part<FindingsList>()->isVisible());
    QCOMPARE(claimValue("iss"), "");
}

void TestInspectPage::timesAreShownLocalUtcAndRelative()
{
    qputenv("TZ", "Europe/Berlin");
    tzset();
    paste(signedToken(kPayload));
    const QString exp = claimValue("exp");
    QVERIFY2(exp.contains("1795500300") && exp.contains("in 5 minute(s)"), qPrintable(exp));
    QVERIFY2(exp.contains("2026-11-24T06:05:00Z"), qPrintable(exp));
    QVERIFY2(exp.contains("07:05:00 CET"), qPrintable(exp));
    QVERIFY(claimValue("iat").contains("1 minute(s) ago"));
    QCOMPARE(claimValue("admin"), "true");
}

void TestInspectPage::timesTickOnByThemselves()
{
    Instant now = kNow;
    m_page->setClock([&now] { return now; });
    QTest::keyClicks(keyText(), text(kSecret));
    paste(signedToken(kPayload));
    QCOMPARE(headline(), "The signature is valid");
    encoded()->setCaret(3);
    now += std::chrono::minutes(10);
    QTRY_COMPARE(headline(), "The signature is valid, but the token has expired");
    QVERIFY(claimValue("exp").contains("5 minute(s) ago"));
    QCOMPARE(encoded()->selection(), (ByteRange{3, 3}));
}

void TestInspectPage::aClaimLightsUpItsCharacters()
{
    const std::string token = signedToken(kPayload);
    paste(token);
    auto *view = part<ClaimsView>("claims");
    QSignalSpy hovered(view, &ClaimsView::hovered);
    QTest::mouseMove(view->viewport(), view->visualRect(claims()->index(1, 0)).center());
    QTest::mouseMove(view->viewport(), view->visualRect(claims()->index(0, 0)).center());
    // "iss":"joe" is bytes 1 to 12 of the payload.
    const ByteRange expected = charactersOfBytes({1, 12}).shiftedBy(token.find('.') + 1);
    QTRY_VERIFY(!hovered.isEmpty());
    QTRY_COMPARE(hovered.last().first().value<LinkedBytes>().encoded.range, expected);
}

void TestInspectPage::aCharacterLightsUpItsClaim()
{
    const std::string token = signedToken(kPayload);
    paste(token);
    const std::size_t inIss = token.find('.') + 8;
    QTest::mouseMove(encoded()->viewport(), encoded()->characterRect(inIss).center());
    QTRY_VERIFY(claims()->index(0, 0).data(Qt::BackgroundRole).isValid());
    QVERIFY(!claims()->index(1, 0).data(Qt::BackgroundRole).isValid());
}

void TestInspectPage::theCounterpartOfAClaimIsNamedAndJumpedTo()
{
    paste(signedToken(kPayload));
    QSignalSpy status(m_page.get(), &InspectPage::statusChanged);
    part<ClaimsView>("claims")->setCurrentIndex(claims()->index(1, 0));
    QVERIFY(status.last().first().toString().startsWith("Payload · /iat · number"));
    QVERIFY(encoded()->selection().isEmpty());
    m_page->link().jumpToShown();
    QCOMPARE(encoded()->selection(), claims()->linkOf(claims()->index(1, 0)).encoded.range);
}

void TestInspectPage::clickingAFindingSelectsItsCharacters()
{
    std::string token = signedToken(kPayload);
    const std::size_t place = token.find('.') + 1;
    token.insert(token.rfind('.'), "=");
    paste(token);
    for (QPushButton *button : part<FindingsList>()->findChildren<QPushButton *>()) {
        QTest::mouseClick(button, Qt::LeftButton);
        QVERIFY(!encoded()->selection().isEmpty());
        if (encoded()->selection() == ByteRange{token.rfind('.') - 1, token.rfind('.')})
            return;
    }
    QVERIFY2(false, qPrintable(QStringLiteral("no finding leads to the padding at %1").arg(place)));
}

void TestInspectPage::theAnswerFitsANarrowWindow()
{
    m_page->resize(760, 800);
    QTest::keyClicks(keyText(), "another secret");
    paste(signedToken(kPayload));
    QTRY_VERIFY(!m_page->isBusy());
    const auto chips = part<VerdictBanner>()->findChildren<QToolButton *>();
    QTRY_VERIFY(chips[3]->y() > chips[0]->y()); // on a line of its own
    QCOMPARE(m_page->findChild<AnswerPane *>()->horizontalScrollBar()->maximum(), 0);
}

void TestInspectPage::severalTokensAreListedAndEachIsShown()
{
    QTest::keyClicks(keyText(), text(kSecret));
    QVERIFY(!part<TokenList>("tokens")->isVisible());
    paste(signedToken(kPayload) + "\n" + signedToken(R"({"sub":"anna"})") +
          "\nid_token=" + signedToken(R"({"sub":"eve"})"));
    auto *tokens = part<TokenList>("tokens");
    QVERIFY(tokens->isVisible());
    QCOMPARE(tokens->count(), 3);
    const auto *table = part<TokenTable>("tokenTable");
    QCOMPARE(table->model()->index(2, 0).data(), "id_token");
    QCOMPARE(claimValue("iss"), "\"joe\"");
    const auto second = [table] {
        return table->visualRect(table->model()->index(1, 0)).center();
    };
    QTRY_VERIFY(table->viewport()->rect().contains(second())); // once it is laid out
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, second());
    QCOMPARE(claimValue("sub"), "\"anna\"");
    m_page->tokens().step(1);
    QCOMPARE(claimValue("sub"), "\"eve\"");
    m_page->tokens().step(1);
    QCOMPARE(claimValue("iss"), "\"joe\"");
    m_page->tokens().step(-1);
    QCOMPARE(claimValue("sub"), "\"eve\"");
}

void TestInspectPage::anEncryptedTokenAsksForItsKeyAndOpens()
{
    showText(kEncrypted);
    QCOMPARE(headline(), QString("This token is encrypted"));
    QVERIFY(chip(1).contains("Decryption"));
    QVERIFY(!part<PartText>("payload")->isVisible());
    QCOMPARE(part<KeyField>()->tone(), Tone::Accent);

    keyText()->setFocus();
    QTest::keyClicks(keyText(), "sixteen bytes ..");
    QTRY_COMPARE(headline(), QString("The token is decrypted"));
    QVERIFY(part<ClaimsView>("claims")->isVisible());
    QCOMPARE(claimValue("sub"), QString("\"anna\""));
    QCOMPARE(encoded()->text(), QByteArray(kEncrypted));

    // The claim stands on the characters of the ciphertext that carry it.
    const ByteRange lit = claims()->linkOf(claims()->index(0, 0)).encoded.range;
    const QByteArray text(kEncrypted);
    QVERIFY(lit.begin > std::size_t(text.indexOf("..")) && lit.end <= std::size_t(text.lastIndexOf('.')));

    m_page->copies().copyPayload();
    QCOMPARE(QApplication::clipboard()->text(), QString(R"({"sub":"anna"})"));
}

void TestInspectPage::aTokenInsideAnotherIsListedBelowIt()
{
    const std::string inner = signedToken(kPayload);
    showText(QByteArray::fromStdString(signedToken(inner, R"({"alg":"HS256","cty":"JWT"})")));
    auto *list = part<TokenList>("tokens");
    QVERIFY(list->isVisible());
    QCOMPARE(list->count(), 2);
    const QAbstractItemModel *rows = part<TokenTable>("tokenTable")->model();
    QCOMPARE(rows->index(0, 0, rows->index(0, 0)).data(), "Token inside");
    list->setCurrentRow(1);
    QCOMPARE(claimValue("iss"), QString("\"joe\""));
    m_page->copies().copyToken();
    QCOMPARE(QApplication::clipboard()->text(), text(inner));
}

void TestInspectPage::anUnprotectedHeaderHasACardOfItsOwn()
{
    auto *unprotected = part<PartText>("unprotectedHeader");
    showText(QByteArray::fromStdString(signedToken("{}")));
    QVERIFY(!unprotected->isVisible());
    showText(
        R"({"protected":"eyJhbGciOiJIUzI1NiJ9","header":{"kid":"k-1"},"payload":"e30","signature":"AA"})");
    QVERIFY(unprotected->isVisible());
    QVERIFY(unprotected->toPlainText().contains("k-1"));
}

void TestInspectPage::keysAreKeptWhenTheTextChanges()
{
    QTest::keyClicks(keyText(), text(kSecret));
    paste(signedToken(kPayload));
    QCOMPARE(headline(), "The signature is valid");
    paste(signedToken(R"({"sub":"anna"})"));
    QCOMPARE(headline(), "The signature is valid");
    m_page->clear();
    QVERIFY(part<KeyField>()->keys().empty());
    QCOMPARE(encoded()->text(), QByteArray());
}

void TestInspectPage::copyTakesTheBareToken()
{
    const std::string token = signedToken(kPayload);
    paste("Bearer " + token.substr(0, 30) + "\n   " + token.substr(30));
    m_page->copies().copyToken();
    QCOMPARE(QApplication::clipboard()->text(), text(token));
    m_page->copies().copyPayload();
    QCOMPARE(QApplication::clipboard()->text(), kPayload);
}

void TestInspectPage::largeTokensAreInspectedOffTheGuiThread()
{
    QTest::keyClicks(keyText(), text(kSecret));
    const std::string token = signedToken("{\"blob\":\"" + std::string(1 << 20, 'x') + "\"}");
    QSignalSpy busy(m_page.get(), &InspectPage::busyChanged);
    m_page->showText(QByteArray::fromStdString(token));
    QVERIFY(m_page->isBusy());
    QTRY_COMPARE(headline(), "The signature is valid");
    QVERIFY(!m_page->isBusy());
    QCOMPARE(busy.first().first().toBool(), true);
    QCOMPARE(busy.last().first().toBool(), false);
    QVERIFY(claimValue("blob").size() < 5000);
}

void TestInspectPage::cancelledWorkSaysSoAndKeepsTheText()
{
    const QByteArray large =
        QByteArray::fromStdString(signedToken("{\"blob\":\"" + std::string(1 << 20, 'x') + "\"}"));
    m_page->showText(large);
    QVERIFY(m_page->isBusy());
    m_page->cancelWork();
    QVERIFY(!m_page->isBusy());
    QVERIFY(!part<AnswerPane>()->isVisible());
    QCOMPARE(m_page->text(), large);
    QTest::keyClick(encoded(), Qt::Key_Space);
    QTRY_VERIFY(part<AnswerPane>()->isVisible());
}

void TestInspectPage::hostileTextIsShownAsItIs_data()
{
    QTest::addColumn<QByteArray>("input");
    const auto withPayload = [](const std::string &payload) {
        return QByteArray::fromStdString(signedToken(payload));
    };
    QTest::newRow("HTML") << withPayload(R"({"iss":"<b>bold</b><img src='http://a.example/x'>"})");
    QTest::newRow("NUL bytes") << withPayload(std::string("{\"iss\":\"a\0b\"}", 13));
    QTest::newRow("invalid UTF-8") << withPayload("{\"iss\":\"\xff\xc3\x28\"}");
    QTest::newRow("right to left") << withPayload("{\"iss\":\"\u202Egnp.exe\"}");
    QTest::newRow("100,000 levels") << withPayload(std::string(100'000, '['));
    QTest::newRow("1e400 and 30 digits")
        << withPayload(R"({"exp":1e400,"iat":123456789012345678901234567890})");
    QTest::newRow("duplicate names") << withPayload(R"({"iss":"a","iss":"b"})");
    QTest::newRow("binary") << QByteArray(5000, '\0') + "\xff\xfe\x01";
    QTest::newRow("one long line") << QByteArray(1 << 20, 'a');
    QTest::newRow("only dots") << QByteArray(100'000, '.');
    QTest::newRow("very many claims") << withPayload([] {
        std::string json = "{";
        for (int i = 0; i < 20'000; ++i)
            json += "\"c" + std::to_string(i) + "\":" + std::to_string(i) + ",";
        return json + "\"end\":1}";
    }());
}

void TestInspectPage::hostileTextIsShownAsItIs()
{
    QFETCH(QByteArray, input);
    showText(input);
    QCOMPARE(encoded()->text(), input);
    m_page->grab();
    if (!part<AnswerPane>()->isVisible())
        return;
    for (const QLabel *label : m_page->findChildren<QLabel *>())
        QVERIFY(label->textFormat() == Qt::PlainText || !label->text().contains('<'));
}

QTEST_MAIN(TestInspectPage)
#include "tst_inspect_page.moc"
