#include "app/build/templates/template_bar.h"
#include "tests/app/build/page_driver.h"

#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QStandardPaths>
#include <QTabWidget>
#include <QTemporaryDir>

#include <algorithm>
#include <functional>

using namespace jotscope;

/// Templates of one's own: kept in files, listed beside those that come with the program.
class TestOwnTemplates : public QObject, protected PageDriver
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void whatIsBuiltIsSavedWithoutItsKey();
    void aSavedTemplateComesBackWithAllChoices();
    void theWholeDraftComesBack_data();
    void theWholeDraftComesBack();
    void aKeyThatIsNotOnHandIsTold();
    void oneOfTheSameNameIsReplacedKnowingly();
    void oneIsRenamed();
    void aNameThatIsTakenIsNotRenamedTo();
    void aDeletedOneComesBack();
    void namesThatNoFileCanHaveAreRefused_data();
    void namesThatNoFileCanHaveAreRefused();
    void aFileThatIsNoTemplateSaysWhy();
    void aFolderThatCannotBeWrittenIsTold();

private:
    [[nodiscard]] QDir folder() const
    {
        return QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) +
                    QStringLiteral("/templates"));
    }
    [[nodiscard]] QByteArray read(const char *name) const
    {
        QFile file(folder().filePath(QLatin1String(name) + QStringLiteral(".json")));
        return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
    }
    [[nodiscard]] QComboBox &box() const { return m_page->templates().box(); }
    [[nodiscard]] QString message() const;
    void save(const QString &name);
    void chooseKey(const char *picker, int row) const;
    void useTemplate(std::string_view id);
    void setClaims(const QString &json) const;

    std::unique_ptr<QTemporaryDir> m_home;
};

void TestOwnTemplates::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    qputenv("XDG_DATA_HOME", m_home->path().toUtf8());
    open();
    addKey("ES256");
}

void TestOwnTemplates::cleanup()
{
    close();
    m_home.reset();
}

/// Of the strip at the page's top edge.
QString TestOwnTemplates::message() const
{
    const auto *action = find<QPushButton>("stripAction");
    const auto *label = action->parentWidget()->findChild<QLabel *>();
    return label->isVisible() ? label->text() : QString();
}

void TestOwnTemplates::save(const QString &name)
{
    m_page->templates().beginSaving();
    type(find<QLineEdit>("templateName"), name);
    QTest::keyClick(find<QLineEdit>("templateName"), Qt::Key_Return);
    QTRY_COMPARE(m_page->templates().ownName(), name);
}

/// `picker` is the box itself, or what it is in.
void TestOwnTemplates::chooseKey(const char *picker, int row) const
{
    auto *widget = find<QWidget>(picker);
    auto *keys = qobject_cast<QComboBox *>(widget);
    if (!keys)
        keys = widget->findChild<QComboBox *>();
    keys->setCurrentIndex(row);
    emit keys->activated(row);
}

void TestOwnTemplates::useTemplate(std::string_view id)
{
    const auto all = builtInTemplates();
    m_page->useTemplate(int(std::ranges::find(all, id, &BuiltInTemplate::id) - all.begin()));
}

void TestOwnTemplates::setClaims(const QString &json) const
{
    find<QTabWidget>("claimViews")->widget(1)->findChild<QPlainTextEdit *>()->setPlainText(json);
}

void TestOwnTemplates::whatIsBuiltIsSavedWithoutItsKey()
{
    setClaims(QStringLiteral(R"({"sub": "anna", "iat": {{now}}})"));

    save(QStringLiteral("My API"));

    QFile file(folder().filePath(QStringLiteral("My API.json")));
    QVERIFY(file.open(QFile::ReadOnly));
    const QByteArray content = file.readAll();
    QVERIFY2(content.contains(R"({"sub": "anna", "iat": {{now}}})"), content);
    QVERIFY(!content.contains("\"d\""));
    QVERIFY(!content.contains("\"x\""));
    QVERIFY(content.contains(m_keys->keys().front()->thumbprint().c_str()));
    QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteOther),
             QFile::Permissions());
    QCOMPARE(folder().entryList(QDir::Files | QDir::Hidden), QStringList("My API.json"));
    QVERIFY(box().findText(QStringLiteral("My API")) >= int(builtInTemplates().size()));
}

void TestOwnTemplates::aSavedTemplateComesBackWithAllChoices()
{
    addKey("RSA");
    click("disclose");
    click("encrypt");
    choose("keyManagement", QStringLiteral("RSA-OAEP"));
    save(QStringLiteral("nested"));
    m_page->useTemplate(1);
    QVERIFY(!find<QAbstractButton>("encrypt")->isChecked());

    choose("template", QStringLiteral("nested"));

    QVERIFY(find<QAbstractButton>("encrypt")->isChecked());
    QVERIFY(find<QAbstractButton>("disclose")->isChecked());
    QCOMPARE(find<QComboBox>("keyManagement")->currentText(), QStringLiteral("RSA-OAEP"));
    QTRY_COMPARE(inspected().form, TokenForm::JweCompact);
    QCOMPARE(inspected().nested.front().form, TokenForm::SdJwt);
}

void TestOwnTemplates::theWholeDraftComesBack_data()
{
    QTest::addColumn<std::function<void(TestOwnTemplates &)>>("describe");
    const auto row = [](const char *name, std::function<void(TestOwnTemplates &)> describe) {
        QTest::newRow(name) << std::move(describe);
    };
    row("the key that was chosen", [](TestOwnTemplates &test) {
        test.choose("alg", QStringLiteral("ES256"));
        test.chooseKey("key", 1);
    });
    row("a secret", [](TestOwnTemplates &test) {
        test.choose("alg", QStringLiteral("HS256"));
        test.chooseKey("key", 1);
    });
    row("several signers", [](TestOwnTemplates &test) {
        test.choose("form", QStringLiteral("JSON, general"));
        test.click("addSigner");
        test.chooseKey("signer2", 1);
        test.click("addSigner");
        test.choose("alg3", QStringLiteral("RS256"));
    });
    row("detached", [](TestOwnTemplates &test) {
        test.choose("form", QStringLiteral("JSON, flattened"));
        test.click("detached");
        test.click("unencoded");
    });
    row("holder and key binding", [](TestOwnTemplates &test) {
        test.click("disclose");
        test.choose("disclosureHash", QStringLiteral("sha-512"));
        test.find<QSpinBox>("decoys")->setValue(3);
        test.click("bindHolder");
        test.chooseKey("holder", 2);
        test.click("keyBinding");
        test.type(test.find<QLineEdit>("keyBindingAudience"), QStringLiteral("urn:a \"b\""));
        test.type(test.find<QLineEdit>("keyBindingNonce"), QStringLiteral("n-{{counter}}"));
    });
    row("holder alone", [](TestOwnTemplates &test) {
        test.click("disclose");
        test.click("bindHolder");
    });
    row("recipient", [](TestOwnTemplates &test) {
        test.click("encrypt");
        test.choose("keyManagement", QStringLiteral("RSA-OAEP-256"));
        test.choose("enc", QStringLiteral("A128GCM"));
        test.click("compressed");
    });
    row("DPoP proof", [](TestOwnTemplates &test) {
        test.useTemplate("dpop-proof");
        test.choose("dpopMethod", QStringLiteral("PUT"));
        test.type(test.find<QLineEdit>("dpopUrl"), QStringLiteral("https://api.example/a"));
        test.type(test.find<QLineEdit>("dpopAccessToken"), QStringLiteral("access"));
        test.type(test.find<QLineEdit>("dpopNonce"), QStringLiteral("n1"));
    });
    row("client assertion", [](TestOwnTemplates &test) {
        test.useTemplate("client-assertion");
        test.type(test.find<QLineEdit>("assertionClient"), QStringLiteral("app-7"));
        test.type(test.find<QLineEdit>("assertionServer"), QStringLiteral("https://login.example"));
    });
}

void TestOwnTemplates::theWholeDraftComesBack()
{
    QFETCH(std::function<void(TestOwnTemplates &)>, describe);
    for (const char *kind : {"ES256", "ES256", "RSA", "HS256", "HS256"})
        addKey(kind);
    describe(*this);
    const TokenDraft before = m_page->draft();
    save(QStringLiteral("mine"));
    m_page->useTemplate(1);
    QVERIFY(!(m_page->draft() == before));

    // As in another run of the program.
    m_page = std::make_unique<BuildPage>(*m_keys);
    m_page->show();
    QTRY_VERIFY(box().findText(QStringLiteral("mine")) >= 0);
    choose("template", QStringLiteral("mine"));

    QVERIFY(m_page->draft() == before);
    QVERIFY(!find<QLabel>("aboutTemplate")->text().contains(QLatin1String("not on hand")));
    QVERIFY(!read("mine").contains("access\""));
}

void TestOwnTemplates::aKeyThatIsNotOnHandIsTold()
{
    save(QStringLiteral("mine"));
    const std::string id = m_keys->keychain().entries().front().id;
    const auto *about = find<QLabel>("aboutTemplate");
    QVERIFY(!about->text().contains(QLatin1String("not on hand")));

    m_keys->remove({id});
    QVERIFY(about->text().contains(QLatin1String("not on hand")));
    m_keys->undoRemoval();
    QVERIFY(!about->text().contains(QLatin1String("not on hand")));
}

void TestOwnTemplates::oneOfTheSameNameIsReplacedKnowingly()
{
    save(QStringLiteral("one"));
    setClaims(QStringLiteral(R"({"n": 2})"));
    m_page->templates().beginSaving();
    QCOMPARE(find<QPushButton>("acceptTemplateName")->text(), QStringLiteral("Replace"));

    QTest::mouseClick(find<QPushButton>("acceptTemplateName"), Qt::LeftButton);

    QTRY_VERIFY(read("one").contains("\"n\": 2"));
}

void TestOwnTemplates::oneIsRenamed()
{
    save(QStringLiteral("one"));

    m_page->templates().beginRenaming();
    type(find<QLineEdit>("templateName"), QStringLiteral("other"));
    QTest::mouseClick(find<QPushButton>("acceptTemplateName"), Qt::LeftButton);

    QTRY_COMPARE(m_page->templates().ownName(), QStringLiteral("other"));
    QCOMPARE(folder().entryList(QDir::Files), QStringList("other.json"));
}

void TestOwnTemplates::aNameThatIsTakenIsNotRenamedTo()
{
    save(QStringLiteral("one"));
    save(QStringLiteral("two"));

    m_page->templates().beginRenaming();
    type(find<QLineEdit>("templateName"), QStringLiteral("one"));

    QVERIFY(!find<QPushButton>("acceptTemplateName")->isEnabled());
    QTest::keyClick(find<QLineEdit>("templateName"), Qt::Key_Escape);
    QVERIFY(!find<QLineEdit>("templateName")->isVisible());
}

void TestOwnTemplates::aDeletedOneComesBack()
{
    setClaims(QStringLiteral(R"({"kept": true})"));
    save(QStringLiteral("one"));

    m_page->templates().removeCurrent();
    QTRY_VERIFY(folder().entryList(QDir::Files).isEmpty());
    QTRY_VERIFY(message().contains(QLatin1String("one")));
    QVERIFY(box().findText(QStringLiteral("one")) < 0);
    QCOMPARE(box().currentIndex(), -1); // what it made stays, and is of no other template
    QVERIFY(box().placeholderText().size() > 0);
    QCOMPARE(m_page->document().text(BuildDocument::Part::Payload), QStringLiteral(R"({"kept": true})"));
    QTest::mouseClick(find<QPushButton>("stripAction"), Qt::LeftButton);

    QTRY_COMPARE(m_page->templates().ownName(), QStringLiteral("one"));
    QVERIFY(read("one").contains("kept"));
}

void TestOwnTemplates::namesThatNoFileCanHaveAreRefused_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("empty") << " ";
    QTest::newRow("way out") << "../keys";
    QTest::newRow("hidden") << ".one";
    QTest::newRow("long") << QString(101, QLatin1Char('a'));
}

void TestOwnTemplates::namesThatNoFileCanHaveAreRefused()
{
    QFETCH(QString, name);
    m_page->templates().beginSaving();

    type(find<QLineEdit>("templateName"), name);

    QVERIFY(!find<QPushButton>("acceptTemplateName")->isEnabled());
    QTest::keyClick(find<QLineEdit>("templateName"), Qt::Key_Return);
    QVERIFY(!folder().exists());
}

void TestOwnTemplates::aFileThatIsNoTemplateSaysWhy()
{
    QVERIFY(QDir().mkpath(folder().path()));
    QFile file(folder().filePath(QStringLiteral("broken.json")));
    QVERIFY(file.open(QFile::WriteOnly) && file.write("{\"header\": {}}") > 0);
    file.close();
    m_page->hide();
    m_page->show();
    QTRY_VERIFY(box().findText(QStringLiteral("broken")) >= 0);

    choose("template", QStringLiteral("broken"));

    QVERIFY2(message().contains(QLatin1String("payload")), qPrintable(message()));
}

void TestOwnTemplates::aFolderThatCannotBeWrittenIsTold()
{
    QFile inTheWay(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation));
    QVERIFY(inTheWay.open(QFile::WriteOnly));

    m_page->templates().beginSaving();
    type(find<QLineEdit>("templateName"), QStringLiteral("one"));
    QTest::keyClick(find<QLineEdit>("templateName"), Qt::Key_Return);

    QTRY_VERIFY(message().contains(QLatin1String("could not be written")));
    QVERIFY(m_page->templates().ownName().isEmpty());
}

QTEST_MAIN(TestOwnTemplates)
#include "tst_own_templates.moc"
