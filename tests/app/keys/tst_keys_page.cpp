#include "app/keys/detail/value_list.h"
#include "app/keys/keys_page.h"
#include "app/keys/table/key_table.h"
#include "app/keys/ways/key_ways.h"
#include "app/widgets/message_strip.h"
#include "tests/app/keys/keys.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

using namespace jotscope;

/// The Keys page, as a person uses it.
class TestKeysPage : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void withoutKeysThePageSaysHowTheyCome();
    void pastedKeysAreAddedAndChosen();
    void aKeyPastedTwiceIsToldOf();
    void droppedFilesAreAdded();
    void aPastedWordAsksHowToReadTheSecret();
    void anEncryptedKeyAsksInPlace();
    void aBrokenKeyIsToldWithItsLine();
    void theSearchNarrowsTheTable();
    void theChosenKeyStaysChosenThroughASearch();
    void aGroupThatIsGivenCanBeShownAlone();
    void aNewNameIsKept();
    void notesAreKeptWhenAnotherKeyIsChosen();
    void aPinnedKeyIsTakenFirst();
    void privateParametersAreHiddenUntilAskedFor();
    void anotherKeyHidesThemAgain();
    void aCertificateIsReadOut();
    void removedKeysComeBackWithOneClick();
    void anExportOfPrivateMaterialAsksInAStrip();
    void everyControlHasAName();

private:
    template<typename Widget>
    [[nodiscard]] Widget *find(const char *name) const
    {
        return m_page->findChild<Widget *>(QLatin1String(name));
    }
    void paste(const QByteArray &text) const;
    [[nodiscard]] KeyTable *table() const { return find<KeyTable>("keyTable"); }
    [[nodiscard]] MessageStrip *strip() const { return m_page->findChild<MessageStrip *>(); }
    [[nodiscard]] QString shown(const char *card) const;

    std::unique_ptr<KeysOnHand> m_keys;
    std::unique_ptr<KeysPage> m_page;
};

void TestKeysPage::init()
{
    m_keys = std::make_unique<KeysOnHand>();
    m_keys->setClock([] { return keys::kNow; });
    m_page = std::make_unique<KeysPage>(*m_keys);
    m_page->resize(1200, 900);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
}

void TestKeysPage::cleanup()
{
    m_page.reset();
}

void TestKeysPage::paste(const QByteArray &text) const
{
    QGuiApplication::clipboard()->setText(QString::fromUtf8(text));
    QTest::keySequence(m_page.get(), QKeySequence::Paste);
}

QString TestKeysPage::shown(const char *card) const
{
    QStringList texts;
    for (const QLabel *label : find<QWidget>(card)->findChildren<QLabel *>()) {
        if (label->isVisible())
            texts << label->text();
    }
    return texts.join('\n').remove(QChar(0x200b));
}

void TestKeysPage::withoutKeysThePageSaysHowTheyCome()
{
    QVERIFY(!table()->isVisible());
    paste(keys::content("P-256.spki.pem"));
    QTRY_VERIFY(table()->isVisible());
}

void TestKeysPage::pastedKeysAreAddedAndChosen()
{
    paste(keys::content("P-256.pkcs8.pem") + keys::content("rsa.spki.pem"));
    QTRY_COMPARE(m_keys->keychain().size(), std::size_t{2});
    QCOMPARE(m_page->chosen().size(), std::size_t{2});
    QVERIFY(strip()->message().contains('2'));
}

void TestKeysPage::aKeyPastedTwiceIsToldOf()
{
    paste(keys::content("P-256.spki.pem"));
    QTRY_COMPARE(m_keys->keychain().size(), std::size_t{1});
    strip()->hide();
    paste(keys::content("P-256.spki.pem"));
    QTRY_VERIFY(strip()->isVisible());
    QVERIFY2(strip()->message().contains("already"), qPrintable(strip()->message()));
    QCOMPARE(m_keys->keychain().size(), std::size_t{1});
}

void TestKeysPage::droppedFilesAreAdded()
{
    keys::drop(m_page.get(), {keys::path("P-256.spki.pem"), keys::path("Ed25519.pkcs8.pem")});
    QTRY_COMPARE(m_keys->keychain().size(), std::size_t{2});
}

void TestKeysPage::aPastedWordAsksHowToReadTheSecret()
{
    paste("Y29ycmVjdA");
    QVERIFY(find<QWidget>("importCard")->isVisible());
    QVERIFY(m_keys->keychain().isEmpty());
    auto *encoding = find<QComboBox>("importEncoding");
    QVERIFY(encoding->isVisible());
    encoding->setCurrentIndex(static_cast<int>(SecretEncoding::Base64Url));
    QTest::mouseClick(find<QPushButton>("addTyped"), Qt::LeftButton);
    QTRY_COMPARE(m_keys->keychain().size(), std::size_t{1});
    QCOMPARE(m_keys->keys().front()->mac()->secret().view(), std::string_view("correct"));
    QVERIFY(find<QPlainTextEdit>("importText")->toPlainText().isEmpty());
}

void TestKeysPage::anEncryptedKeyAsksInPlace()
{
    paste(keys::content("Ed25519.encrypted.pem"));
    auto *passphrase = find<QLineEdit>("importPassphrase");
    QTRY_VERIFY(passphrase->isVisible() && passphrase->isEnabled());
    QCOMPARE(passphrase->echoMode(), QLineEdit::Password);
    QTest::keyClicks(passphrase, "open sesame");
    QTest::keyClick(passphrase, Qt::Key_Return);
    QTRY_COMPARE(m_keys->keychain().size(), std::size_t{1});
    QTRY_VERIFY(!passphrase->isVisible());
    QVERIFY(passphrase->text().isEmpty());
}

void TestKeysPage::aBrokenKeyIsToldWithItsLine()
{
    const QByteArray good = keys::content("P-256.spki.pem");
    paste(good + keys::content("dsa.pem"));
    auto *problems = find<QLabel>("importProblems");
    QTRY_VERIFY(problems->isVisible());
    QVERIFY2(problems->text().contains(QString::number(good.count('\n') + 1)), qPrintable(problems->text()));
    QCOMPARE(m_keys->keychain().size(), std::size_t{1});
}

void TestKeysPage::theSearchNarrowsTheTable()
{
    m_keys->add({keys::entry(keys::key("P-256.spki.pem"), "Payments"),
                 keys::entry(keys::key("rsa.spki.pem"), "Billing")});
    QTest::keyClicks(find<QLineEdit>("keySearch"), "bill");
    QCOMPARE(table()->model()->rowCount(), 1);
    QVERIFY2(find<QLabel>("keyCount")->text().contains("1 of 2"),
             qPrintable(find<QLabel>("keyCount")->text()));
    QTest::keyClicks(find<QLineEdit>("keySearch"), "xyz");
    QVERIFY(!table()->isVisible());
}

void TestKeysPage::theChosenKeyStaysChosenThroughASearch()
{
    const auto added = m_keys->add({keys::entry(keys::key("P-256.spki.pem"), "Payments"),
                                    keys::entry(keys::key("rsa.spki.pem"), "Billing")});
    m_page->choose({added.ids[1]});
    QTest::keyClicks(find<QLineEdit>("keySearch"), "bill");
    QCOMPARE(m_page->chosen(), std::vector<std::string>{added.ids[1]});
    find<QLineEdit>("keySearch")->clear();
    QCOMPARE(m_page->chosen(), std::vector<std::string>{added.ids[1]});
}

void TestKeysPage::aGroupThatIsGivenCanBeShownAlone()
{
    const auto added = m_keys->add({keys::entry(keys::key("P-256.spki.pem"), "Payments"),
                                    keys::entry(keys::key("rsa.spki.pem"), "Billing")});
    m_page->choose({added.ids[0]});
    auto *groups = find<QComboBox>("groupFilter");
    QVERIFY(!groups->isVisible());
    auto *group = find<QComboBox>("keyGroup");
    QTest::keyClicks(group->lineEdit(), "Production");
    QTest::keyClick(group->lineEdit(), Qt::Key_Tab);
    QTRY_VERIFY(groups->isVisible());
    groups->setCurrentIndex(groups->findText("Production"));
    QCOMPARE(table()->model()->rowCount(), 1);
    groups->setCurrentIndex(1);
    QCOMPARE(table()->model()->index(0, 0).data().toString(), QString("Billing"));
}

void TestKeysPage::aNewNameIsKept()
{
    const auto added = m_keys->add({keys::entry(keys::key("P-256.spki.pem"))});
    m_page->choose(added.ids);
    QTest::keyClicks(find<QLineEdit>("keyName"), "Payments");
    QTest::keyClick(find<QLineEdit>("keyName"), Qt::Key_Return);
    QCOMPARE(m_keys->keychain().entries().front().name, std::string("Payments"));
    QCOMPARE(table()->model()->index(0, 0).data().toString(), QString("Payments"));
}

void TestKeysPage::notesAreKeptWhenAnotherKeyIsChosen()
{
    const auto added =
        m_keys->add({keys::entry(keys::key("P-256.spki.pem")), keys::entry(keys::key("rsa.spki.pem"))});
    m_page->choose({added.ids[0]});
    QTest::keyClicks(find<QPlainTextEdit>("keyNotes"), "of the staging server");
    m_page->choose({added.ids[1]});
    QCOMPARE(m_keys->keychain().find(added.ids[0])->notes, std::string("of the staging server"));
    QVERIFY(m_keys->keychain().find(added.ids[1])->notes.empty());
    QVERIFY(find<QPlainTextEdit>("keyNotes")->toPlainText().isEmpty());
}

void TestKeysPage::aPinnedKeyIsTakenFirst()
{
    const auto added =
        m_keys->add({keys::entry(keys::key("P-256.spki.pem")), keys::entry(keys::key("rsa.spki.pem"))});
    m_page->choose({added.ids[1]});
    QTest::mouseClick(find<QToolButton>("pinKey"), Qt::LeftButton);
    QCOMPARE(m_keys->keys().front()->type(), KeyType::Rsa);
    QVERIFY(table()->model()->index(1, 0).data().toString().startsWith(QStringLiteral("★")));
    QCOMPARE(m_page->chosen(), std::vector<std::string>{added.ids[1]});
}

void TestKeysPage::privateParametersAreHiddenUntilAskedFor()
{
    const KeyImport import = importKeys(R"({"kty":"oct","k":"Y29ycmVjdCBob3JzZQ"})", "key");
    const auto added = m_keys->add({keys::entry(import.keys.front())});
    m_page->choose(added.ids);
    QTRY_VERIFY(shown("parametersCard").contains(QStringLiteral("••••")));
    QVERIFY(!shown("parametersCard").contains("Y29ycmVjdCBob3JzZQ"));
    QTest::mouseClick(find<QToolButton>("parametersCardReveal"), Qt::LeftButton);
    QTRY_VERIFY2(shown("parametersCard").contains("Y29ycmVjdCBob3JzZQ"), qPrintable(shown("parametersCard")));
    QTest::mouseClick(find<QToolButton>("parametersCardReveal"), Qt::LeftButton);
    QVERIFY(!shown("parametersCard").contains("Y29ycmVjdCBob3JzZQ"));
}

void TestKeysPage::anotherKeyHidesThemAgain()
{
    const KeyImport import = importKeys(R"({"kty":"oct","k":"Y29ycmVjdCBob3JzZQ"})", "key");
    const auto added =
        m_keys->add({keys::entry(import.keys.front()), keys::entry(keys::key("P-256.pkcs8.pem"))});
    m_page->choose({added.ids[0]});
    QTest::mouseClick(find<QToolButton>("parametersCardReveal"), Qt::LeftButton);
    m_page->choose({added.ids[1]});
    QVERIFY(!find<QToolButton>("parametersCardReveal")->isChecked());
    QTRY_VERIFY(shown("parametersCard").contains(QStringLiteral("••••")));
}

void TestKeysPage::aCertificateIsReadOut()
{
    const auto added = m_keys->add({keys::entry(keys::key("chain.pem"))});
    m_page->choose(added.ids);
    QVERIFY(find<QWidget>("certificatesCard")->isVisible());
    QTRY_VERIFY2(shown("certificatesCard").contains("CN="), qPrintable(shown("certificatesCard")));
    QVERIFY(shown("certificatesCard").contains("Certificate 2"));
    QTRY_VERIFY(shown("factsCard").contains("x5t#S256"));
}

void TestKeysPage::removedKeysComeBackWithOneClick()
{
    const auto added = m_keys->add(
        {keys::entry(keys::key("P-256.spki.pem"), "one"), keys::entry(keys::key("rsa.spki.pem"), "two")});
    m_page->choose({added.ids[0]});
    QTest::keyClick(table(), Qt::Key_Delete);
    QCOMPARE(m_keys->keychain().size(), std::size_t{1});
    auto *undo = find<QPushButton>("stripAction");
    QVERIFY(undo->isVisible());
    QTest::mouseClick(undo, Qt::LeftButton);
    QCOMPARE(m_keys->keychain().entries().front().name, std::string("one"));
    QVERIFY(!strip()->isVisible());
}

void TestKeysPage::anExportOfPrivateMaterialAsksInAStrip()
{
    QGuiApplication::clipboard()->clear();
    const auto added = m_keys->add({keys::entry(keys::key("P-256.pkcs8.pem"))});
    m_page->choose(added.ids);
    QTest::mouseClick(find<QToolButton>("copy-private-jwk"), Qt::LeftButton);
    QVERIFY(strip()->isVisible());
    QVERIFY(QGuiApplication::clipboard()->text().isEmpty());
    QTest::mouseClick(find<QPushButton>("stripAction"), Qt::LeftButton);
    QVERIFY(QGuiApplication::clipboard()->text().contains("\"d\""));
}

void TestKeysPage::everyControlHasAName()
{
    const auto added = m_keys->add({keys::entry(keys::key("chain.pem")), keys::entry(keys::secret("word"))});
    m_page->choose({added.ids[1]});
    m_page->ways().setOpen(KeyWay::Import, true);
    for (const QWidget *widget : m_page->findChildren<QWidget *>()) {
        if (widget->isVisible() && (widget->focusPolicy() & Qt::TabFocus) && !widget->inherits("QScrollBar"))
            QVERIFY2(!widget->accessibleName().isEmpty() ||
                         !widget->parentWidget()->accessibleName().isEmpty(),
                     qPrintable(widget->metaObject()->className() + QString(" ") + widget->objectName()));
    }
}

QTEST_MAIN(TestKeysPage)
#include "tst_keys_page.moc"
