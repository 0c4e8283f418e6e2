#include "app/build/templates/template_bar.h"
#include "tests/app/build/page_driver.h"

#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStandardPaths>
#include <QTabWidget>
#include <QTemporaryDir>

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
    QVERIFY(!content.contains("\"kid\""));
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
