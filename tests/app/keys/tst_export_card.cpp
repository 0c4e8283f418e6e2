#include "app/keys/export/export_card.h"
#include "app/keys/on_hand/secret_clipboard.h"
#include "tests/app/keys/keys.h"

#include <QClipboard>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace jotscope;

/// Keys on their way out.
class TestExportCard : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void aKeyIsOfferedInTheFormsItHas_data();
    void aKeyIsOfferedInTheFormsItHas();
    void severalKeysAreOfferedInWhatAllHave();
    void aPublicFormIsCopiedAtOnce();
    void aPrivateFormIsCopiedOnlyOnceConfirmed();
    void aSecretLeavesTheClipboardAfterAWhile();
    void whatSomebodyElseCopiedStays();
    void clipboardManagersAreAskedToPassOverSecrets();
    void aPrivateFileIsForItsOwnerAlone();
    void aPrivateFileTakesNoPermissionsFromAnOlderOne();
    void aFileThatCannotBeWrittenSaysWhy();
    void anEncryptedFormIsCopiedOnceThePassphrasesAgree();
    void anEncryptedFileOpensWithItsPassphrase_data();
    void anEncryptedFileOpensWithItsPassphrase();
    void onlyFilesCanHoldWhatIsNoText();
    void otherKeysPutThePassphraseAway();
    void fileNamesHoldNoPaths_data();
    void fileNamesHoldNoPaths();

private:
    void show(KeyRing ring) { m_card->setKeys(std::move(ring), "key"); }
    [[nodiscard]] QStringList offered() const;
    void press(const char *button) const
    {
        QTest::mouseClick(m_card->findChild<QToolButton *>(QLatin1String(button)), Qt::LeftButton);
    }
    [[nodiscard]] KeyForm form(KeyExportForm wanted, const KeyRing &ring) const;

    QTemporaryDir m_folder;
    std::unique_ptr<ExportCard> m_card;
};

namespace {

QString clipboardText()
{
    return QGuiApplication::clipboard()->text();
}

} // namespace

void TestExportCard::init()
{
    QGuiApplication::clipboard()->clear();
    m_card = std::make_unique<ExportCard>();
    m_card->show();
}

void TestExportCard::cleanup()
{
    m_card.reset();
}

QStringList TestExportCard::offered() const
{
    QCoreApplication::processEvents(); // what is new is shown, and what was there is gone
    QStringList names;
    for (const QToolButton *button : m_card->findChildren<QToolButton *>()) {
        if (!button->isHidden() && button->objectName().startsWith("copy-"))
            names << button->objectName().mid(5);
    }
    names.sort();
    return names;
}

KeyForm TestExportCard::form(KeyExportForm wanted, const KeyRing &ring) const
{
    const std::vector<KeyForm> forms = formsOf(ring);
    return *std::find_if(forms.begin(), forms.end(),
                         [wanted](const KeyForm &one) { return one.form == wanted; });
}

void TestExportCard::aKeyIsOfferedInTheFormsItHas_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QStringList>("forms");
    QTest::newRow("public EC") << QByteArray("P-256.spki.pem")
                               << QStringList{"jwk", "jwks", "openssh", "spki"};
    QTest::newRow("private EC")
        << QByteArray("P-256.pkcs8.pem")
        << QStringList{"encrypted-jwk", "encrypted-jwks", "encrypted-pkcs8", "jwk",  "jwks", "openssh",
                       "pkcs8",         "private-jwk",    "private-jwks",    "sec1", "spki"};
    QTest::newRow("private RSA")
        << QByteArray("rsa.pkcs8.pem")
        << QStringList{"encrypted-jwk", "encrypted-jwks", "encrypted-pkcs8", "jwk",         "jwks",
                       "openssh",       "pkcs1",          "pkcs8",           "private-jwk", "private-jwks",
                       "spki"};
    QTest::newRow("certified") << QByteArray("rsa.certificate.pem")
                               << QStringList{"certificates", "jwk", "jwks", "openssh", "pkcs1", "spki"};
    QTest::newRow("X25519") << QByteArray("X25519.pkcs8.pem")
                            << QStringList{"encrypted-jwk", "encrypted-jwks", "encrypted-pkcs8",
                                           "jwk",           "jwks",           "pkcs8",
                                           "private-jwk",   "private-jwks",   "spki"};
    QTest::newRow("a secret") << QByteArray()
                              << QStringList{"encrypted-jwk", "encrypted-jwks", "private-jwk", "private-jwks",
                                             "raw"};
}

void TestExportCard::aKeyIsOfferedInTheFormsItHas()
{
    QFETCH(const QByteArray, file);
    QFETCH(const QStringList, forms);
    const KeyRing ring{file.isEmpty() ? keys::secret("correct horse") : keys::key(file.constData())};
    show(ring);
    QCOMPARE(offered(), forms);
    // What is offered is there.
    const SecretBytes passphrase("correct horse");
    KeyExportOptions options;
    options.passphrase = &passphrase;
    for (const KeyForm &one : formsOf(ring)) {
        // What a passphrase encrypts is slow by intent, and the same for every kind.
        if (needsPassphrase(one.form) && file != "P-256.pkcs8.pem")
            continue;
        QVERIFY2(exportKeys(ring, one.form, options, crypto::systemRandom()), qPrintable(one.title));
    }
}

void TestExportCard::severalKeysAreOfferedInWhatAllHave()
{
    show({keys::key("P-256.pkcs8.pem"), keys::key("rsa.spki.pem")});
    QCOMPARE(offered(), QStringList({"jwks", "openssh", "spki"}));
    press("copy-jwks");
    QCOMPARE(importKeys(clipboardText().toStdString(), "copied").keys.size(), std::size_t{2});
}

void TestExportCard::aPublicFormIsCopiedAtOnce()
{
    show({keys::key("P-256.pkcs8.pem")});
    QSignalSpy told(m_card.get(), &ExportCard::told);
    press("copy-spki");
    QVERIFY(clipboardText().startsWith("-----BEGIN PUBLIC KEY-----"));
    QCOMPARE(told.count(), 1);
}

void TestExportCard::aPrivateFormIsCopiedOnlyOnceConfirmed()
{
    show({keys::key("P-256.pkcs8.pem")});
    std::function<void()> proceed;
    connect(
        m_card.get(), &ExportCard::confirmationWanted, this,
        [&proceed](const QString &, const QString &, const std::function<void()> &then) { proceed = then; });
    press("copy-pkcs8");
    QVERIFY(clipboardText().isEmpty());
    QVERIFY(proceed);
    proceed();
    QVERIFY(clipboardText().startsWith("-----BEGIN PRIVATE KEY-----"));
}

void TestExportCard::aSecretLeavesTheClipboardAfterAWhile()
{
    SecretClipboard clipboard;
    clipboard.setLifetime(std::chrono::milliseconds(20));
    clipboard.copy("secret");
    QCOMPARE(clipboardText(), QString("secret"));
    QTRY_VERIFY(clipboardText().isEmpty());
}

void TestExportCard::whatSomebodyElseCopiedStays()
{
    SecretClipboard clipboard;
    clipboard.copy("secret");
    QGuiApplication::clipboard()->setText("a poem");
    clipboard.clear();
    QCOMPARE(clipboardText(), QString("a poem"));
}

void TestExportCard::clipboardManagersAreAskedToPassOverSecrets()
{
    SecretClipboard clipboard;
    clipboard.copy("secret");
    QCOMPARE(QGuiApplication::clipboard()->mimeData()->data("x-kde-passwordManagerHint"),
             QByteArray("secret"));
}

void TestExportCard::aPrivateFileIsForItsOwnerAlone()
{
    const KeyRing ring{keys::key("P-256.pkcs8.pem")};
    show(ring);
    QSignalSpy told(m_card.get(), &ExportCard::told);
    const QString path = m_folder.filePath("private.pem");
    m_card->saveTo(path, form(KeyExportForm::Pkcs8, ring));
    QTRY_COMPARE(told.count(), 1);
    QVERIFY(!(QFileInfo(path).permissions() & (QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup |
                                               QFile::ReadOther | QFile::WriteOther | QFile::ExeOther)));
    QVERIFY(QFileInfo(path).permission(QFile::ReadOwner));
    QFile file(path);
    QVERIFY(file.open(QFile::ReadOnly));
    QVERIFY(importKeys(file.readAll().toStdString(), "file").keys.front()->isSecret());
}

void TestExportCard::aPrivateFileTakesNoPermissionsFromAnOlderOne()
{
    const QString path = m_folder.filePath("older.pem");
    QFile older(path);
    QVERIFY(older.open(QFile::WriteOnly));
    older.close();
    QVERIFY(older.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther));
    const KeyRing ring{keys::key("P-256.pkcs8.pem")};
    show(ring);
    QSignalSpy told(m_card.get(), &ExportCard::told);
    m_card->saveTo(path, form(KeyExportForm::Pkcs8, ring));
    QTRY_COMPARE(told.count(), 1);
    QVERIFY(!QFileInfo(path).permission(QFile::ReadGroup));
    QVERIFY(!QFileInfo(path).permission(QFile::ReadOther));
}

void TestExportCard::aFileThatCannotBeWrittenSaysWhy()
{
    const KeyRing ring{keys::key("P-256.spki.pem")};
    show(ring);
    QSignalSpy failed(m_card.get(), &ExportCard::failed);
    m_card->saveTo(m_folder.filePath("no/such/folder.pem"), form(KeyExportForm::Spki, ring));
    QTRY_COMPARE(failed.count(), 1);
    QVERIFY(failed.front().front().toString().contains("folder.pem"));
}

void TestExportCard::anEncryptedFormIsCopiedOnceThePassphrasesAgree()
{
    show({keys::key("P-256.pkcs8.pem")});
    QSignalSpy told(m_card.get(), &ExportCard::told);
    QSignalSpy asked(m_card.get(), &ExportCard::confirmationWanted);
    press("copy-encrypted-jwk");
    auto *first = m_card->findChild<QLineEdit *>("exportPassphrase");
    auto *again = m_card->findChild<QLineEdit *>("exportPassphraseAgain");
    QVERIFY(first->isVisible());
    const auto *encrypt = m_card->findChild<QPushButton *>("encryptExport");
    QVERIFY(!encrypt->isEnabled());
    QTest::keyClicks(first, "open sesame");
    QTest::keyClick(first, Qt::Key_Return);
    QVERIFY(again->hasFocus() || !m_card->isActiveWindow());
    QTest::keyClicks(again, "open barley");
    QVERIFY(!encrypt->isEnabled());
    QTest::keyClick(again, Qt::Key_Return);
    QCOMPARE(told.count(), 0);
    again->selectAll();
    QTest::keyClicks(again, "open sesame");
    QVERIFY(encrypt->isEnabled());
    QTest::keyClick(again, Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(told.count(), 1, 60'000);
    QVERIFY(!first->isVisible());
    QVERIFY(first->text().isEmpty());
    QCOMPARE(asked.count(), 0); // the passphrase was question enough
    const std::string text = clipboardText().toStdString();
    QVERIFY(importKeys(text, "copied").needsPassphrase);
    const SecretBytes passphrase("open sesame");
    const KeyImport opened = importKeys(text, "copied", &passphrase);
    QCOMPARE(opened.keys.size(), std::size_t{1});
    QVERIFY(opened.keys.front()->isSecret());
}

void TestExportCard::anEncryptedFileOpensWithItsPassphrase_data()
{
    QTest::addColumn<KeyExportForm>("wanted");
    QTest::newRow("JWK") << KeyExportForm::EncryptedJwk;
    QTest::newRow("JWK Set") << KeyExportForm::EncryptedJwkSet;
    QTest::newRow("PKCS#8") << KeyExportForm::EncryptedPkcs8;
    QTest::newRow("PKCS#12") << KeyExportForm::Pkcs12;
}

void TestExportCard::anEncryptedFileOpensWithItsPassphrase()
{
    QFETCH(const KeyExportForm, wanted);
    const KeyRing ring{keys::key("rsa.pkcs8.pem")};
    show(ring);
    QSignalSpy told(m_card.get(), &ExportCard::told);
    const QString path = m_folder.filePath("encrypted");
    m_card->saveTo(path, form(wanted, ring), SecretBytes("open sesame"));
    QTRY_COMPARE_WITH_TIMEOUT(told.count(), 1, 60'000);
    QVERIFY(!(QFileInfo(path).permissions() & (QFile::ReadGroup | QFile::ReadOther)));
    QFile file(path);
    QVERIFY(file.open(QFile::ReadOnly));
    const std::string content = file.readAll().toStdString();
    const SecretBytes wrong("open barley");
    QVERIFY(importKeys(content, "file", &wrong).keys.empty());
    const SecretBytes right("open sesame");
    const KeyImport opened = importKeys(content, "file", &right);
    QCOMPARE(opened.keys.size(), std::size_t{1});
    QCOMPARE(opened.keys.front()->thumbprint(), ring.front()->thumbprint());
    QVERIFY(opened.keys.front()->isSecret());
}

void TestExportCard::onlyFilesCanHoldWhatIsNoText()
{
    show({keys::key("rsa.pkcs8.pem")});
    QVERIFY(m_card->findChild<QToolButton *>("save-pkcs12"));
    QVERIFY(!m_card->findChild<QToolButton *>("copy-pkcs12"));
}

void TestExportCard::otherKeysPutThePassphraseAway()
{
    show({keys::key("P-256.pkcs8.pem")});
    press("save-encrypted-pkcs8");
    auto *first = m_card->findChild<QLineEdit *>("exportPassphrase");
    QTest::keyClicks(first, "open");
    show({keys::key("rsa.pkcs8.pem")});
    QVERIFY(!first->isVisible());
    QVERIFY(first->text().isEmpty());
}

void TestExportCard::fileNamesHoldNoPaths_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("file");
    QTest::newRow("a word") << QString("payments") << QString("payments.pem");
    QTest::newRow("a path") << QString("../../etc/passwd") << QString("etc-passwd.pem");
    QTest::newRow("letters of any script") << QString("ключ 1") << QString("ключ-1.pem");
    QTest::newRow("nothing") << QString("///") << QString("key.pem");
}

void TestExportCard::fileNamesHoldNoPaths()
{
    QFETCH(const QString, name);
    QFETCH(const QString, file);
    QCOMPARE(fileNameFor(name, {KeyExportForm::Spki, {}, "pem", false}), file);
}

QTEST_MAIN(TestExportCard)
#include "tst_export_card.moc"
