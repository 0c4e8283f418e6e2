#include "app/inspect/inspect_page.h"
#include "app/inspect/keys/key_field.h"
#include "app/inspect/keys/token_keys.h"
#include "app/inspect/verdict/verdict_banner.h"
#include "tests/app/keys/keys.h"
#include "tests/tokens.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QTest>
#include <QToolButton>

using namespace jotscope;
using namespace jotscope::tokens;

/// The keys that are kept, on the Inspect page.
class TestTokenKeys : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void aKeptKeyVerifiesByItself();
    void aKeyThatIsKeptLaterVerifiesAtOnce();
    void theAnswerSaysWhichKeyAndWhy();
    void whereThereIsOneEnteredKeyItGoesWithoutSaying();
    void theKeyThatAnsweredIsPinnedWithOneClick();
    void theFieldsKeysAreKeptWithOneClick();
    void everyPageHasTheKeysOfTheProgram();
    void aKeyIsUsedWhenItAnswers();
    void clearingThePageKeepsWhatIsKept();

private:
    template<typename Widget>
    [[nodiscard]] Widget *find(const char *name) const
    {
        return m_page->findChild<Widget *>(QLatin1String(name));
    }
    [[nodiscard]] QString headline() const { return m_page->findChild<VerdictBanner *>()->headline(); }
    [[nodiscard]] QString choice() const
    {
        const auto *text = find<QLabel>("keyChoiceText");
        return text->isVisible() ? text->text() : QString();
    }
    KeysOnHand::Addition keep(KeyPointer key, const char *name = "")
    {
        return m_keys->add({keys::entry(std::move(key), name)});
    }

    std::unique_ptr<KeysOnHand> m_keys;
    std::unique_ptr<InspectPage> m_page;
};

namespace {

const QByteArray kToken = QByteArray::fromStdString(signedToken(R"({"sub":"anna"})"));

} // namespace

void TestTokenKeys::init()
{
    m_keys = std::make_unique<KeysOnHand>();
    m_keys->setClock([] { return keys::kNow; });
    m_page = std::make_unique<InspectPage>();
    m_page->setKeysOnHand(*m_keys);
    m_page->resize(1200, 900);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
}

void TestTokenKeys::cleanup()
{
    m_page.reset();
}

void TestTokenKeys::aKeptKeyVerifiesByItself()
{
    keep(keys::secret(kSecret));
    m_page->showText(kToken);
    QTRY_COMPARE(headline(), QString("The signature is valid"));
}

void TestTokenKeys::aKeyThatIsKeptLaterVerifiesAtOnce()
{
    m_page->showText(kToken);
    QTRY_VERIFY(headline().contains("not checked"));
    keep(keys::secret(kSecret));
    QTRY_COMPARE(headline(), QString("The signature is valid"));
}

void TestTokenKeys::theAnswerSaysWhichKeyAndWhy()
{
    keep(keys::secret("another secret, as long as the other one is"));
    keep(keys::secret(kSecret), "Payments");
    m_page->showText(kToken);
    QTRY_VERIFY(!choice().isEmpty());
    QVERIFY2(choice().contains("Payments"), qPrintable(choice()));
    QVERIFY2(choice().contains("2"), qPrintable(choice()));
}

void TestTokenKeys::whereThereIsOneEnteredKeyItGoesWithoutSaying()
{
    m_page->showText(kToken);
    QTest::keyClicks(find<QPlainTextEdit>("keyText"), QString::fromStdString(kSecret));
    QTRY_COMPARE(headline(), QString("The signature is valid"));
    QVERIFY(choice().isEmpty());
}

void TestTokenKeys::theKeyThatAnsweredIsPinnedWithOneClick()
{
    keep(keys::secret("another secret, as long as the other one is"));
    const auto added = keep(keys::secret(kSecret), "Payments");
    m_page->showText(kToken);
    auto *pin = find<QToolButton>("pinChosenKey");
    QTRY_VERIFY(pin->isVisible());
    QTest::mouseClick(pin, Qt::LeftButton);
    QVERIFY(m_keys->keychain().find(added.ids.front())->isPinned);
    QTRY_VERIFY2(choice().contains("first"), qPrintable(choice()));
    QVERIFY(pin->isChecked());
}

void TestTokenKeys::theFieldsKeysAreKeptWithOneClick()
{
    auto *keepKeys = find<QToolButton>("keepKeys");
    QVERIFY(!keepKeys->isVisible());
    find<QPlainTextEdit>("keyText")->setPlainText(keys::content("P-256.pkcs8.pem"));
    QTRY_VERIFY(keepKeys->isVisible() && keepKeys->isEnabled());
    QTest::mouseClick(keepKeys, Qt::LeftButton);
    QCOMPARE(m_keys->keychain().size(), std::size_t{1});
    QCOMPARE(m_keys->keychain().entries().front().origin.kind, KeyOrigin::Pasted);
    QTRY_VERIFY(!keepKeys->isEnabled());
    QVERIFY(!m_page->keys().canKeep());
}

void TestTokenKeys::everyPageHasTheKeysOfTheProgram()
{
    InspectPage other;
    other.setKeysOnHand(*m_keys);
    other.showText(kToken);
    keep(keys::secret(kSecret));
    QTRY_COMPARE(other.findChild<VerdictBanner *>()->headline(), QString("The signature is valid"));
}

void TestTokenKeys::aKeyIsUsedWhenItAnswers()
{
    const auto other = keep(keys::secret("another secret, as long as the other one is"));
    const auto added = keep(keys::secret(kSecret));
    m_page->showText(kToken);
    QTRY_COMPARE(m_keys->keychain().find(added.ids.front())->lastUsedAt, std::optional(keys::kNow));
    QVERIFY(!m_keys->keychain().find(other.ids.front())->lastUsedAt);
}

void TestTokenKeys::clearingThePageKeepsWhatIsKept()
{
    keep(keys::secret(kSecret));
    m_page->clear();
    m_page->showText(kToken);
    QTRY_COMPARE(headline(), QString("The signature is valid"));
}

QTEST_MAIN(TestTokenKeys)
#include "tst_token_keys.moc"
