#include "app/inspect/editing/part_editor.h"
#include "core/build/templates/token_template.h"
#include "tests/app/build/page_driver.h"

#include <QAccessible>
#include <QCheckBox>
#include <QClipboard>
#include <QDateTimeEdit>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTest>
#include <QToolButton>

using namespace jotscope;

/// The Build page, as a person uses it.
class TestBuildPage : public QObject, protected PageDriver
{
    Q_OBJECT

private slots:
    void init() { open(); }
    void cleanup() { close(); }
    void aKeyThatIsMadeHereGivesAToken();
    void theTokenFollowsWhatIsTypedInTheForm();
    void formAndJsonShowOneDocument();
    void timesAreSetFromNowAndStayRelative();
    void aClaimIsAddedWithAFittingField();
    void aRemovedClaimComesBackWithUndo();
    void brokenJsonIsSignedAsItStandsAndTheFormWaits();
    void placeholdersAreNoFaultsOfTheJson();
    void keysThatDoNotFitAreListedWithTheReason();
    void aKeyOnACardIsListedWithTheReason();
    void everyTemplateGivesAToken_data();
    void everyTemplateGivesAToken();
    void anEncryptedTokenHoldsTheSignedOne();
    void unsecuredNeedsNoKey();
    void theTokenIsCopiedInEveryForm();
    void theTokenIsHandedToInspect();
    void everyControlHasAName();
};

void TestBuildPage::aKeyThatIsMadeHereGivesAToken()
{
    QVERIFY(token().isEmpty());
    QVERIFY(!find<QPushButton>("copyBuilt")->isEnabled());

    QTest::mouseClick(find<QPushButton>("makeKey"), Qt::LeftButton);

    QTRY_COMPARE(m_keys->keychain().size(), std::size_t{1});
    QTRY_VERIFY(!token().isEmpty());
    QCOMPARE(inspected().signature.verdict, SignatureVerdict::Valid);
}

void TestBuildPage::theTokenFollowsWhatIsTypedInTheForm()
{
    addKey("ES256");

    typeClaim("value:sub", QStringLiteral("anna \"x\""));

    QTRY_VERIFY(payload().contains(R"("sub":"anna \"x\"")"));
    QCOMPARE(inspected().signature.verdict, SignatureVerdict::Valid);
}

void TestBuildPage::formAndJsonShowOneDocument()
{
    addKey("ES256");
    auto *json = find<QTabWidget>("claimViews")->widget(1)->findChild<QPlainTextEdit *>();

    json->setPlainText(QStringLiteral(R"({"sub": "anna", "level": 3})"));
    QCOMPARE(find<QWidget>("value:sub")->findChild<QLineEdit *>()->text(), QStringLiteral("anna"));
    typeClaim("value:level", QStringLiteral("4"));

    QCOMPARE(json->toPlainText(), QStringLiteral(R"({"sub": "anna", "level": 4})"));
    QTRY_COMPARE(payload(), QByteArray(R"({"sub":"anna","level":4})"));
}

void TestBuildPage::timesAreSetFromNowAndStayRelative()
{
    addKey("ES256");
    auto *expiry = find<QWidget>("value:exp");

    QTest::mouseClick(expiry->findChild<QToolButton *>(QStringLiteral("setNow")), Qt::LeftButton);
    QTest::mouseClick(expiry->findChild<QToolButton *>(QStringLiteral("later")), Qt::LeftButton);
    QTest::mouseClick(expiry->findChild<QToolButton *>(QStringLiteral("earlier")), Qt::LeftButton);

    QVERIFY(m_page->document().text(BuildDocument::Part::Payload).contains(QLatin1String("{{now+55m}}")));
    QCOMPARE(expiry->findChild<QDateTimeEdit *>()->dateTime().toSecsSinceEpoch(), qint64{1795504380});
    QTRY_VERIFY(payload().contains("\"exp\":1795504380"));

    expiry->findChild<QDateTimeEdit *>()->setDateTime(QDateTime::fromSecsSinceEpoch(1800000000));
    QTRY_VERIFY(payload().contains("\"exp\":1800000000"));
}

void TestBuildPage::aClaimIsAddedWithAFittingField()
{
    addKey("ES256");
    auto *name = find<QTabWidget>("claimViews")->widget(0)->findChild<QComboBox *>(QStringLiteral("newName"));

    name->setFocus();
    QTest::keyClicks(name, QStringLiteral("nbf"));
    QTest::keyClick(name->lineEdit(), Qt::Key_Return);

    QVERIFY(find<QWidget>("value:nbf"));
    QVERIFY(find<QWidget>("value:nbf")->findChild<QDateTimeEdit *>());
    QTRY_VERIFY(payload().contains("\"nbf\":1795501080"));
}

void TestBuildPage::aRemovedClaimComesBackWithUndo()
{
    addKey("ES256");
    const QString before = m_page->document().text(BuildDocument::Part::Payload);

    QTest::mouseClick(find<QToolButton>("remove:iss"), Qt::LeftButton);
    QVERIFY(!m_page->document().text(BuildDocument::Part::Payload).contains(QLatin1String("\"iss\"")));
    m_page->undo();

    QCOMPARE(m_page->document().text(BuildDocument::Part::Payload), before);
    QTRY_VERIFY(payload().contains("\"iss\""));
}

void TestBuildPage::brokenJsonIsSignedAsItStandsAndTheFormWaits()
{
    addKey("ES256");
    auto *json = find<QTabWidget>("claimViews")->widget(1)->findChild<QPlainTextEdit *>();

    json->setPlainText(QStringLiteral(R"({"sub": )"));

    QTRY_COMPARE(payload(), QByteArray(R"({"sub": )"));
    QVERIFY(!find<QWidget>("value:sub")->isEnabled());
    QVERIFY(!find<QTabWidget>("claimViews")
                 ->widget(1)
                 ->findChild<QLabel *>(QStringLiteral("fault"))
                 ->text()
                 .isEmpty());
    json->setPlainText(QStringLiteral(R"({"sub": "x"})"));
    QVERIFY(find<QWidget>("value:sub")->isEnabled());
    QTRY_COMPARE(payload(), QByteArray(R"({"sub":"x"})"));
}

void TestBuildPage::placeholdersAreNoFaultsOfTheJson()
{
    auto *editor = find<QTabWidget>("claimViews")->widget(1)->findChild<PartEditor *>();
    QVERIFY(editor->sheet().contains(QStringLiteral("{{now+1h}}")));
    QCOMPARE(editor->fault(), QString());
    QVERIFY(editor->field().extraSelections().isEmpty());
    QVERIFY(editor->sheet().startsWith(QStringLiteral("{\n  \"")) &&
            editor->sheet().endsWith(QStringLiteral("\n}")));

    editor->field().moveCursor(QTextCursor::End);
    QTest::keyClicks(&editor->field(), "}");
    const auto lines = editor->sheet().count(QLatin1Char('\n')) + 1;
    QVERIFY2(editor->fault().startsWith(QStringLiteral("Line %1, column 2:").arg(lines)),
             qPrintable(editor->fault()));
}

void TestBuildPage::keysThatDoNotFitAreListedWithTheReason()
{
    addKey("RS256");
    choose("alg", QStringLiteral("ES384"));

    auto *key = find<QComboBox>("key");

    QCOMPARE(key->count(), 1);
    QVERIFY(!(key->model()->flags(key->model()->index(0, 0)) & Qt::ItemIsEnabled));
    QVERIFY(!key->itemData(0, Qt::ToolTipRole).toString().isEmpty());
    QVERIFY(token().isEmpty());
}

void TestBuildPage::aKeyOnACardIsListedWithTheReason()
{
    const KeyPointer key = *generateKey(*findKeyKind("RS256"), {}, crypto::systemRandom());
    auto half = crypto::AsymmetricKey::fromDer(key->asymmetric()->subjectPublicKeyInfo());
    m_keys->add({KeyEntry{.key = std::make_shared<Key>(*std::move(half), key->attributes()),
                          .origin = {KeyOrigin::Card, "A card"}}});
    choose("alg", QStringLiteral("RS256"));

    const auto *box = find<QComboBox>("key");

    QCOMPARE(box->count(), 1);
    QVERIFY(!(box->model()->flags(box->model()->index(0, 0)) & Qt::ItemIsEnabled));
    QVERIFY2(box->itemText(0).contains(QLatin1String("stays on its card")), qPrintable(box->itemText(0)));
}

void TestBuildPage::everyTemplateGivesAToken_data()
{
    QTest::addColumn<int>("index");
    int index = 0;
    for (const BuiltInTemplate &row : builtInTemplates())
        QTest::newRow(std::string(row.id).c_str()) << index++;
}

void TestBuildPage::everyTemplateGivesAToken()
{
    QFETCH(int, index);
    addKey("RS256");
    addKey("ES256");

    m_page->useTemplate(index);

    QTRY_VERIFY(!token().isEmpty());
    QCOMPARE(inspected().signature.verdict, SignatureVerdict::Valid);
}

void TestBuildPage::anEncryptedTokenHoldsTheSignedOne()
{
    addKey("ES256");
    addKey("RSA");

    QTest::mouseClick(find<QCheckBox>("encrypt"), Qt::LeftButton, {},
                      QPoint(8, find<QCheckBox>("encrypt")->height() / 2));
    choose("keyManagement", QStringLiteral("RSA-OAEP-256"));

    QTRY_COMPARE(inspected().form, TokenForm::JweCompact);
    const InspectedToken token = inspected();
    QVERIFY(token.decryption);
    QCOMPARE(token.decryption->verdict, DecryptionVerdict::Decrypted);
    QCOMPARE(token.nested.size(), std::size_t{1});
    QCOMPARE(token.nested.front().signature.verdict, SignatureVerdict::Valid);
}

void TestBuildPage::unsecuredNeedsNoKey()
{
    choose("alg", QStringLiteral("none"));

    QTRY_COMPARE(inspected().form, TokenForm::Unsecured);
}

void TestBuildPage::theTokenIsCopiedInEveryForm()
{
    addKey("ES256");
    QTRY_VERIFY(!token().isEmpty());
    const QString text = QString::fromLatin1(token());

    QTest::mouseClick(find<QPushButton>("copyBuilt"), Qt::LeftButton);
    QCOMPARE(QGuiApplication::clipboard()->text(), text);
    m_page->output().copy(Carrier::HeaderLine);
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("Authorization: Bearer ") + text);
    m_page->output().copy(Carrier::Curl);
    QVERIFY(QGuiApplication::clipboard()->text().startsWith(
        QStringLiteral("curl -H 'Authorization: Bearer ") + text + QLatin1Char('\'')));
    m_page->output().copy(Carrier::Environment);
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("export TOKEN=") + text);
}

void TestBuildPage::theTokenIsHandedToInspect()
{
    addKey("ES256");
    QTRY_VERIFY(!token().isEmpty());
    const QSignalSpy wanted(m_page.get(), &BuildPage::inspectWanted);

    QTest::mouseClick(find<QPushButton>("inspectBuilt"), Qt::LeftButton);

    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.front().front().toByteArray(), token());
    QVERIFY(!wanted.front().back().value<std::optional<std::string>>());
}

void TestBuildPage::everyControlHasAName()
{
    addKey("ES256");
    for (QWidget *widget : m_page->findChildren<QWidget *>()) {
        if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus || widget->focusProxy())
            continue;
        const QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
        QVERIFY2(interface && !interface->text(QAccessible::Name).isEmpty(),
                 qPrintable(QStringLiteral("%1 %2").arg(QLatin1String(widget->metaObject()->className()),
                                                        widget->objectName())));
    }
}

QTEST_MAIN(TestBuildPage)
#include "tst_build_page.moc"
