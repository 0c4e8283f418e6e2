#include "app/inspect/inspect_page.h"
#include "app/inspect/key_fit/key_fit_card.h"
#include "app/inspect/key_fit/key_fit_model.h"
#include "app/inspect/key_fit/key_fit_view.h"
#include "app/inspect/tokens/token_list.h"
#include "app/inspect/trials/token_trials.h"
#include "app/main_window.h"
#include "tests/tokens.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QPlainTextEdit>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace jotscope;
using namespace jotscope::tokens;

/// The table of keys as a person drives it.
class TestKeyFitCard : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void oneClickInTheBannerShowsEveryKey();
    void theShortcutShowsHidesAndTakesTheKeyboardThere();
    void tabGoesFromTheHeadToTheTable();
    void withoutATokenThereIsNothingToShow();
    void withoutAKeyItSaysSo();
    void howAKeyFitsIsSaidInSignAndWords();
    void aRowIsCopiedAsText();
    void aSecretHasNoThumbprint();
    void itFollowsTheCurrentToken();
    void itFollowsTheKeysAsTheyAreTyped();
    void manyKeysAreTriedOffTheGuiThread();
    void aNameWithLineBreaksStaysInItsLine();

private:
    template<typename T>
    T *part(const char *name = "") const
    {
        return m_window->findChild<T *>(QLatin1String(name));
    }
    InspectPage &page() const { return m_window->inspectPage(); }
    KeyFitCard *card() const { return part<KeyFitCard>("keyFitCard"); }
    KeyFitModel *model() const { return part<KeyFitModel>(); }
    QToolButton *link() const { return part<QToolButton>("showKeyFit"); }
    QString cell(int row, KeyFitModel::Column column) const
    {
        return model()->index(row, column).data().toString();
    }
    void typeKey(const QString &key) const { part<QPlainTextEdit>("keyText")->setPlainText(key); }
    void show(const QByteArray &text) const
    {
        page().showText(text);
        QTRY_VERIFY(!page().isBusy());
    }

    QTemporaryDir m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<MainWindow> m_window;
};

namespace {

const QByteArray kRsaToken = [] {
    QFile file(QStringLiteral(JOTSCOPE_TEST_DATA "/rfc7515/rfc7515_A.2.jwsc"));
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}();

QString key(const char *name)
{
    return QStringLiteral(JOTSCOPE_TEST_DATA "/") + QLatin1String(name);
}

QByteArray hmacToken(const std::string &payload = "{}")
{
    return QByteArray::fromStdString(signedToken(payload));
}

/// Of JWKs `k-1`, `k-2` ... of which only the last is the secret.
QString manyKeys(int count)
{
    QStringList keys;
    for (int i = 1; i <= count; ++i)
        keys << QStringLiteral(R"({"kty":"oct","kid":"k-%1","k":"%2"})")
                    .arg(i)
                    .arg(
                        QString::fromStdString(encodeBase64Url(i == count ? kSecret : std::string(40, 'x'))));
    return QStringLiteral(R"({"keys":[%1]})").arg(keys.join(','));
}

} // namespace

void TestKeyFitCard::init()
{
    QLocale::setDefault(QLocale::c());
    m_settings = std::make_unique<Settings>();
    m_window = std::make_unique<MainWindow>(*m_settings);
    m_window->resize(1300, 900);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestKeyFitCard::cleanup()
{
    m_window.reset();
}

void TestKeyFitCard::oneClickInTheBannerShowsEveryKey()
{
    show(kRsaToken);
    for (const char *name : {"keys/rsa.spki.pem", "keys/P-256.spki.pem", "rfc7515/rfc7515_A.2.jwk"})
        page().addKeyFile(key(name));
    QTRY_VERIFY(link()->isVisible() && !page().isBusy());
    QVERIFY(!card()->isVisible());
    QTest::mouseClick(link(), Qt::LeftButton);
    QVERIFY(card()->isVisible());
    QVERIFY(link()->isChecked());
    QCOMPARE(model()->rowCount(), 3);
    QCOMPARE(cell(0, KeyFitModel::Fit), QString::fromUtf8("✓  Verifies"));
    QCOMPARE(cell(1, KeyFitModel::Fit), QString::fromUtf8("✕  Fits, does not verify"));
    QCOMPARE(cell(2, KeyFitModel::Fit), QString::fromUtf8("≠  Wrong type"));
    QVERIFY2(cell(2, KeyFitModel::Why).contains("EC P-256"), qPrintable(cell(2, KeyFitModel::Why)));
    QVERIFY(part<QLabel>("keyFitCaption")->text().contains("1 of 3"));
    QTest::mouseClick(part<QToolButton>("closeKeyFit"), Qt::LeftButton);
    QVERIFY(!card()->isVisible());
    QVERIFY(!link()->isChecked());
}

void TestKeyFitCard::theShortcutShowsHidesAndTakesTheKeyboardThere()
{
    show(hmacToken());
    typeKey(QString::fromStdString(kSecret));
    const QAction *action = m_window->action(ActionId::KeyFit);
    QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(card()->isVisible());
    QVERIFY(action->isChecked());
    QCOMPARE(QApplication::focusWidget()->objectName(), "keyFitTable");
    QCOMPARE(part<KeyFitView>("keyFitTable")->currentIndex().row(), 0);
    QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(!card()->isVisible());
    QVERIFY(!action->isChecked());
    page().trials().showKeyFit(true);
    QVERIFY(action->isChecked());
    QTest::mouseClick(part<QToolButton>("closeKeyFit"), Qt::LeftButton);
    QVERIFY(!action->isChecked());
}

/// Though it is made long after what comes behind it on the page.
void TestKeyFitCard::tabGoesFromTheHeadToTheTable()
{
    show(hmacToken());
    typeKey(QString::fromStdString(kSecret));
    page().trials().showKeyFit(true);
    auto *close = part<QToolButton>("closeKeyFit");
    QCOMPARE(close->nextInFocusChain(), part<KeyFitView>("keyFitTable"));
}

void TestKeyFitCard::withoutATokenThereIsNothingToShow()
{
    QVERIFY(!m_window->action(ActionId::KeyFit)->isEnabled());
    show(hmacToken());
    QVERIFY(m_window->action(ActionId::KeyFit)->isEnabled());
}

void TestKeyFitCard::withoutAKeyItSaysSo()
{
    show(hmacToken());
    QVERIFY(!link()->isVisible());
    page().trials().showKeyFit(true);
    QVERIFY(card()->isVisible());
    QVERIFY(!part<KeyFitView>("keyFitTable"));
    QVERIFY(card()->accessibleDescription().contains("no key"));
    typeKey("a secret");
    QVERIFY(part<KeyFitView>("keyFitTable")->isVisible());
    QCOMPARE(model()->rowCount(), 1);
}

void TestKeyFitCard::howAKeyFitsIsSaidInSignAndWords()
{
    show(hmacToken());
    typeKey("short");
    page().trials().showKeyFit(true);
    QCOMPARE(cell(0, KeyFitModel::Fit), QString::fromUtf8("!  Too short"));
    QVERIFY(cell(0, KeyFitModel::Why).contains("40 bits"));
    QVERIFY(cell(0, KeyFitModel::Why).contains("does not verify"));
    const QModelIndex fit = model()->index(0, KeyFitModel::Fit);
    QCOMPARE(fit.data(Qt::AccessibleTextRole).toString(), "Too short");
    QVERIFY(fit.data(Qt::ForegroundRole).isValid());
    QAccessibleInterface *table = QAccessible::queryAccessibleInterface(part<KeyFitView>("keyFitTable"));
    QVERIFY(!table->text(QAccessible::Name).isEmpty());
    QCOMPARE(table->tableInterface()->cellAt(0, 0)->text(QAccessible::Name), "Too short");
}

void TestKeyFitCard::aRowIsCopiedAsText()
{
    show(kRsaToken);
    page().addKeyFile(key("keys/P-256.spki.pem"));
    QTRY_VERIFY(!page().isBusy());
    page().trials().showKeyFit(true);
    QApplication::clipboard()->clear();
    QTest::keyClick(part<KeyFitView>("keyFitTable"), Qt::Key_C, Qt::ControlModifier);
    const QStringList cells = QApplication::clipboard()->text().split('\t');
    QCOMPARE(cells.size(), 5);
    QCOMPARE(cells[0], "Wrong type");
    QCOMPARE(cells[1], "EC P-256");
    QCOMPARE(cells[2], "P-256.spki.pem");
    QCOMPARE(cells[3].size(), 43); // the thumbprint in full
    QVERIFY(cells[4].endsWith('.'));
}

void TestKeyFitCard::aSecretHasNoThumbprint()
{
    show(hmacToken());
    typeKey(QString::fromStdString(kSecret));
    page().trials().showKeyFit(true);
    const QString thumbprint = QString::fromStdString(model()->rows().front().key->thumbprint());
    QVERIFY(!model()->rowText(0).contains(thumbprint.left(8)));
    QVERIFY(!cell(0, KeyFitModel::WhichKey).contains(thumbprint.left(8)));
    QVERIFY(!model()->index(0, KeyFitModel::WhichKey).data(Qt::ToolTipRole).isValid());
}

void TestKeyFitCard::itFollowsTheCurrentToken()
{
    typeKey(QString::fromStdString(kSecret));
    show(hmacToken() + "\n" + kRsaToken);
    page().trials().showKeyFit(true);
    QVERIFY(cell(0, KeyFitModel::Fit).contains("Verifies"));
    page().tokens().step(1);
    QVERIFY(cell(0, KeyFitModel::Fit).contains("Wrong type"));
    page().tokens().step(-1);
    QVERIFY(cell(0, KeyFitModel::Fit).contains("Verifies"));
}

void TestKeyFitCard::itFollowsTheKeysAsTheyAreTyped()
{
    show(hmacToken());
    page().trials().showKeyFit(true);
    typeKey(QString::fromStdString(kSecret).chopped(1));
    QVERIFY(cell(0, KeyFitModel::Fit).contains("does not verify"));
    typeKey(QString::fromStdString(kSecret));
    QVERIFY(cell(0, KeyFitModel::Fit).contains("Verifies"));
    page().clear();
    QCOMPARE(model()->rowCount(), 0);
    QVERIFY(!card()->isVisible());
}

void TestKeyFitCard::manyKeysAreTriedOffTheGuiThread()
{
    show(hmacToken());
    page().trials().showKeyFit(true);
    typeKey(manyKeys(200));
    QVERIFY(page().isBusy());
    QTRY_VERIFY(!page().isBusy());
    QCOMPARE(model()->rowCount(), 200);
    QVERIFY(cell(0, KeyFitModel::WhichKey).contains("k-200"));
    QVERIFY(cell(1, KeyFitModel::WhichKey).contains("k-1"));
    // Closed meanwhile, and opened again.
    page().trials().showKeyFit(false);
    typeKey(manyKeys(201));
    QTRY_VERIFY(!page().isBusy());
    page().trials().showKeyFit(true);
    page().trials().showKeyFit(false);
    page().trials().showKeyFit(true);
    QTRY_COMPARE(model()->rowCount(), 201);
}

void TestKeyFitCard::aNameWithLineBreaksStaysInItsLine()
{
    show(hmacToken());
    typeKey(R"({"kty":"oct","kid":"a\n\n\n\tb","k":"AAAA"})");
    page().trials().showKeyFit(true);
    QCOMPARE(cell(0, KeyFitModel::WhichKey).count('\n'), 1);
    QCOMPARE(model()->rowText(0).count('\t'), 3);
}

QTEST_MAIN(TestKeyFitCard)
#include "tst_key_fit_card.moc"
