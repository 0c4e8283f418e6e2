#include "app/inspect/keys/key_field.h"

#include <QClipboard>
#include <QComboBox>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace jotscope;

class TestKeyField : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void aTypedSecretIsAKey();
    void aSecretIsReadAsTheEncodingThatIsChosen();
    void aSecretOfAnotherEncodingIsExplained();
    void aPastedKeyIsRecognised_data();
    void aPastedKeyIsRecognised();
    void aKeyDoesNotAskForAnEncoding();
    void aDroppedFileAddsItsKeys();
    void aDroppedFileNeverBecomesText();
    void filesKeepTheOrderInWhichTheyCame();
    void anUnreadableFileIsNamed();
    void anEncryptedKeyAsksForItsPassphrase();
    void aLongDerivationCanBeCalledOff();
    void clearForgetsEverything();
    void aWantedKeyIsAskedForInWords();

private:
    QPlainTextEdit *text() const { return m_field->findChild<QPlainTextEdit *>("keyText"); }
    QComboBox *encoding() const { return m_field->findChild<QComboBox *>("secretEncoding"); }
    QLineEdit *passphrase() const { return m_field->findChild<QLineEdit *>("passphrase"); }
    QString description() const { return m_field->findChild<QLabel *>("keyDescription")->text(); }
    QString file(const QString &name, const QByteArray &content) const;
    void paste(const QByteArray &content) const;
    void drop(QWidget *onto, const QStringList &paths) const;
    QByteArray encryptedKey(const QStringList &derivation = {}) const;

    QTemporaryDir m_folder;
    std::unique_ptr<KeyField> m_field;
};

namespace {

QByteArray data(const char *path)
{
    QFile file(QStringLiteral(JOTSCOPE_TEST_DATA "/") + QLatin1String(path));
    if (!file.open(QFile::ReadOnly))
        qFatal("cannot read %s", path);
    return file.readAll();
}

} // namespace

void TestKeyField::init()
{
    m_field = std::make_unique<KeyField>();
    m_field->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_field.get()));
}

void TestKeyField::cleanup()
{
    m_field.reset();
}

QString TestKeyField::file(const QString &name, const QByteArray &content) const
{
    QFile file(m_folder.filePath(name));
    if (!file.open(QFile::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write %s", qPrintable(name));
    return file.fileName();
}

void TestKeyField::paste(const QByteArray &content) const
{
    QApplication::clipboard()->setText(QString::fromUtf8(content));
    QTest::keySequence(text(), QKeySequence::SelectAll);
    QTest::keySequence(text(), QKeySequence::Paste);
}

void TestKeyField::drop(QWidget *onto, const QStringList &paths) const
{
    QMimeData mime;
    QList<QUrl> urls;
    for (const QString &path : paths)
        urls << QUrl::fromLocalFile(path);
    mime.setUrls(urls);
    QDragEnterEvent enter({1, 1}, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(onto, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent event({1, 1}, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(onto, &event);
}

QByteArray TestKeyField::encryptedKey(const QStringList &derivation) const
{
    QProcess openssl;
    const QString plain = m_folder.filePath("plain.pem");
    openssl.start("openssl", {"genpkey", "-algorithm", "ed25519", "-out", plain});
    if (!openssl.waitForFinished() || openssl.exitCode() != 0)
        qFatal("openssl made no key");
    openssl.start("openssl",
                  QStringList{"pkcs8", "-topk8", "-in", plain, "-passout", "pass:open sesame"} + derivation);
    if (!openssl.waitForFinished(60'000) || openssl.exitCode() != 0)
        qFatal("openssl encrypted no key");
    return openssl.readAllStandardOutput();
}

void TestKeyField::aTypedSecretIsAKey()
{
    QSignalSpy changed(m_field.get(), &KeyField::keysChanged);
    QTest::keyClicks(text(), "secret");
    QCOMPARE(changed.count(), 6);
    QCOMPARE(m_field->keys().size(), 1);
    QCOMPARE(m_field->keys().front()->type(), KeyType::Oct);
    QCOMPARE(m_field->keys().front()->bits(), 48);
    QVERIFY(!description().contains("secret:"));
    QVERIFY2(description().contains("48"), qPrintable(description()));
}

void TestKeyField::aSecretIsReadAsTheEncodingThatIsChosen()
{
    QTest::keyClicks(text(), "736563726574");
    QCOMPARE(m_field->keys().front()->bits(), 96);
    encoding()->setFocus();
    QTest::keyClick(encoding(), Qt::Key_End);
    QCOMPARE(encoding()->currentIndex(), 3);
    QCOMPARE(m_field->keys().front()->bits(), 48);
}

void TestKeyField::aSecretOfAnotherEncodingIsExplained()
{
    encoding()->setCurrentIndex(3);
    QTest::keyClicks(text(), "not hex");
    QVERIFY(m_field->keys().empty());
    QVERIFY2(description().contains("hex"), qPrintable(description()));
}

void TestKeyField::aPastedKeyIsRecognised_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QString>("described");
    QTest::newRow("oct JWK") << data("rfc7515/rfc7515_A.1.jwk") << "512 bit";
    QTest::newRow("RSA JWK") << data("rfc7515/rfc7515_A.2.jwk") << "RSA, 2048 bits private key";
    QTest::newRow("EC JWK") << data("rfc7515/rfc7515_A.3.jwk") << "P-256 private key";
    QTest::newRow("JWK Set") << "{\"keys\":[" + data("rfc7515/rfc7515_A.3.jwk") + "," +
                                    data("rfc7515/rfc7515_A.4.jwk") + "]}"
                             << "P-521";
    QTest::newRow("public Ed25519") << QByteArray(R"({"kty":"OKP","crv":"Ed25519","kid":"joe",)"
                                                  R"("x":"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"})")
                                    << "Ed25519 public key, kid joe";
}

void TestKeyField::aPastedKeyIsRecognised()
{
    QFETCH(QByteArray, key);
    QFETCH(QString, described);
    paste(key);
    QVERIFY(!m_field->keys().empty());
    QVERIFY2(description().contains(described), qPrintable(description()));
    for (const char *secretMember : {"\"k\"", "\"d\""})
        QVERIFY(!description().contains(secretMember));
}

void TestKeyField::aKeyDoesNotAskForAnEncoding()
{
    QVERIFY(encoding()->isVisible());
    paste(data("rfc7515/rfc7515_A.3.jwk"));
    QVERIFY(!encoding()->isVisible());
    QTest::keySequence(text(), QKeySequence::SelectAll);
    QTest::keyClicks(text(), "s");
    QVERIFY(encoding()->isVisible());
}

void TestKeyField::aDroppedFileAddsItsKeys()
{
    drop(m_field.get(), {file("a.jwk", data("rfc7515/rfc7515_A.3.jwk"))});
    QTRY_COMPARE(m_field->keys().size(), 1);
    QTest::keyClicks(text(), "and a secret");
    QCOMPARE(m_field->keys().size(), 2);
}

void TestKeyField::aDroppedFileNeverBecomesText()
{
    drop(text()->viewport(), {file("a.jwk", data("rfc7515/rfc7515_A.3.jwk"))});
    QTRY_COMPARE(m_field->keys().size(), 1);
    QCOMPARE(text()->toPlainText(), "");
}

void TestKeyField::filesKeepTheOrderInWhichTheyCame()
{
    drop(m_field.get(),
         {file("3.jwk", data("rfc7515/rfc7515_A.3.jwk")), file("4.jwk", data("rfc7515/rfc7515_A.4.jwk")),
          file("1.jwk", data("rfc7515/rfc7515_A.1.jwk"))});
    QTRY_COMPARE(m_field->keys().size(), 3);
    QCOMPARE(m_field->keys()[0]->asymmetric()->curve(), crypto::Curve::P256);
    QCOMPARE(m_field->keys()[1]->asymmetric()->curve(), crypto::Curve::P521);
    QCOMPARE(m_field->keys()[2]->type(), KeyType::Oct);
}

void TestKeyField::anUnreadableFileIsNamed()
{
    m_field->addFile(m_folder.filePath("nowhere.pem"));
    QTRY_VERIFY2(description().contains("nowhere.pem: "), qPrintable(description()));
    QVERIFY(m_field->keys().empty());
    QVERIFY(!m_field->isBusy());
}

void TestKeyField::anEncryptedKeyAsksForItsPassphrase()
{
    QVERIFY(!passphrase()->isVisible());
    m_field->addFile(file("encrypted.pem", encryptedKey()));
    QTRY_VERIFY(passphrase()->isVisible());
    QVERIFY(m_field->keys().empty());
    QCOMPARE(passphrase()->echoMode(), QLineEdit::Password);

    QTest::keyClicks(passphrase(), "open barley");
    QTRY_VERIFY(!m_field->isBusy());
    QVERIFY(m_field->keys().empty());
    passphrase()->selectAll();
    QTest::keyClicks(passphrase(), "open sesame");
    QTRY_COMPARE(m_field->keys().size(), 1);
    QVERIFY(m_field->keys().front()->isSecret());
    QVERIFY(!description().contains("sesame"));
}

void TestKeyField::aLongDerivationCanBeCalledOff()
{
    paste(encryptedKey({"-iter", "9000000"}));
    QVERIFY(passphrase()->isVisible());
    QSignalSpy changed(m_field.get(), &KeyField::keysChanged);
    QTest::keyClick(passphrase(), Qt::Key_X);
    QVERIFY(m_field->isBusy());
    QCOMPARE(changed.count(), 0);
    m_field->cancelReading();
    QVERIFY(!m_field->isBusy());
}

void TestKeyField::clearForgetsEverything()
{
    m_field->addFile(file("a.jwk", data("rfc7515/rfc7515_A.3.jwk")));
    QTest::keyClicks(text(), "secret");
    QTRY_COMPARE(m_field->keys().size(), 2);
    m_field->clear();
    QVERIFY(m_field->keys().empty());
    QCOMPARE(text()->toPlainText(), "");
    QCOMPARE(description(), "");
    QVERIFY(!text()->document()->isUndoAvailable());
}

void TestKeyField::aWantedKeyIsAskedForInWords()
{
    const auto says = [this](const char *words) {
        const QList<QLabel *> labels = m_field->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(),
                           [&](const QLabel *label) { return label->text().contains(words); });
    };
    QVERIFY(!says("Enter the key"));
    m_field->setWanted(KeyField::Want::Verification);
    QVERIFY(says("Enter the key"));
    QCOMPARE(m_field->tone(), Tone::Accent);
    m_field->setWanted(KeyField::Want::Decryption);
    QVERIFY(says("open the token"));
    m_field->setWanted(KeyField::Want::Nothing);
    QVERIFY(!m_field->tone());
}

QTEST_MAIN(TestKeyField)
#include "tst_key_field.moc"
