#include "app/keys/intake/key_intake.h"
#include "tests/app/keys/keys.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace jotscope;

/// Keys on their way in.
class TestKeyIntake : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void aTextOfSeveralKeysYieldsAll();
    void aBadKeyAmongGoodOnesNamesItsLine();
    void everyFormatIsRead_data();
    void everyFormatIsRead();
    void aFolderYieldsItsKeysAndPassesOverTheRest();
    void aFileThatIsNotThereSaysSo();
    void anEncryptedKeyWaitsForItsPassphrase();
    void aWrongPassphraseIsToldAndAskedForAgain();
    void aKeyCanBePassedOver();
    void severalEncryptedKeysAreAskedForOneAfterTheOther();
    void aFileThatIsNoKeyMayBeASecret();
    void whatComesWhileReadingWaitsItsTurn();
    void cancellingForgetsWhatWaits();
    void linesAreCountedFromOne_data();
    void linesAreCountedFromOne();

private:
    void write(const QString &name, const QByteArray &content) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<KeyIntake> m_intake;
    std::vector<KeyEntry> m_entries;
    std::vector<KeyProblem> m_problems;
    int m_passedOver = 0;
    int m_answers = 0;
};

void TestKeyIntake::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_intake = std::make_unique<KeyIntake>();
    m_entries.clear();
    m_problems.clear();
    m_passedOver = 0;
    m_answers = 0;
    connect(m_intake.get(), &KeyIntake::taken, this, [this](const SourceKeys &keys, int passedOver) {
        m_entries.insert(m_entries.end(), keys.entries.begin(), keys.entries.end());
        m_problems.insert(m_problems.end(), keys.problems.begin(), keys.problems.end());
        m_passedOver += passedOver;
        ++m_answers;
    });
}

void TestKeyIntake::cleanup()
{
    m_intake.reset();
}

void TestKeyIntake::write(const QString &name, const QByteArray &content) const
{
    QFile file(m_folder->filePath(name));
    QVERIFY(file.open(QFile::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

void TestKeyIntake::aTextOfSeveralKeysYieldsAll()
{
    m_intake->readText(keys::content("P-256.pkcs8.pem") + "and\n" + keys::content("rsa.spki.pem") +
                       keys::content("Ed25519.pkcs8.pem"));
    QTRY_COMPARE(m_answers, 1);
    QCOMPARE(m_entries.size(), std::size_t{3});
    QVERIFY(m_problems.empty());
    QCOMPARE(m_entries.front().origin.kind, KeyOrigin::Pasted);
}

void TestKeyIntake::aBadKeyAmongGoodOnesNamesItsLine()
{
    const QByteArray first = keys::content("P-256.pkcs8.pem");
    m_intake->readText(first + keys::content("dsa.pem") + keys::content("rsa.spki.pem"));
    QTRY_COMPARE(m_answers, 1);
    QCOMPARE(m_entries.size(), std::size_t{2});
    QCOMPARE(m_problems.size(), std::size_t{1});
    QCOMPARE(m_problems.front().line, static_cast<int>(first.count('\n')) + 1);
    QCOMPARE(m_problems.front().finding.id, std::string_view("key-type-unsupported"));
}

void TestKeyIntake::everyFormatIsRead_data()
{
    QTest::addColumn<QString>("file");
    for (const char *file : {"rsa.pkcs1.der", "rsa.certificate.der", "P-256.sec1.pem", "Ed25519.openssh.pem",
                             "P-256.openssh.pub", "X25519.pkcs8.pem", "chain.pem"})
        QTest::newRow(file) << keys::path(file);
}

void TestKeyIntake::everyFormatIsRead()
{
    QFETCH(const QString, file);
    m_intake->readPaths({file});
    QTRY_COMPARE(m_answers, 1);
    QVERIFY(!m_entries.empty());
    QCOMPARE(m_entries.front().origin, (KeyOrigin{KeyOrigin::File, file.toStdString()}));
}

void TestKeyIntake::aFolderYieldsItsKeysAndPassesOverTheRest()
{
    write("a.pem", keys::content("P-256.pkcs8.pem"));
    write("notes.txt", "not a key");
    QVERIFY(QDir(m_folder->path()).mkdir("deep"));
    write("deep/b.pub", keys::content("Ed25519.openssh.pub"));
    m_intake->readPaths({m_folder->path()});
    QTRY_COMPARE(m_answers, 1);
    QCOMPARE(m_entries.size(), std::size_t{2});
    QCOMPARE(m_passedOver, 1);
    QVERIFY(m_problems.empty());
}

void TestKeyIntake::aFileThatIsNotThereSaysSo()
{
    m_intake->readPaths({m_folder->filePath("nowhere.pem")});
    QTRY_COMPARE(m_answers, 1);
    QCOMPARE(m_problems.size(), std::size_t{1});
    QCOMPARE(m_problems.front().source, QString("nowhere.pem"));
    QVERIFY(!m_problems.front().failure.isEmpty());
}

void TestKeyIntake::anEncryptedKeyWaitsForItsPassphrase()
{
    m_intake->readPaths({keys::path("Ed25519.encrypted.pem")});
    QTRY_VERIFY(m_intake->isWaiting());
    QCOMPARE(m_intake->waitingFor(), QString("Ed25519.encrypted.pem"));
    QVERIFY(m_entries.empty());
    QVERIFY(m_problems.empty());
    m_intake->usePassphrase(SecretBytes("open sesame"));
    QTRY_COMPARE(m_entries.size(), std::size_t{1});
    QVERIFY(m_entries.front().key->isSecret());
    QVERIFY(!m_intake->isWaiting());
}

void TestKeyIntake::aWrongPassphraseIsToldAndAskedForAgain()
{
    m_intake->readPaths({keys::path("P-256.encrypted.pem")});
    QTRY_VERIFY(m_intake->isWaiting() && !m_intake->isBusy());
    m_intake->usePassphrase(SecretBytes("open barley"));
    QTRY_VERIFY(m_intake->wasPassphraseWrong());
    QVERIFY(m_intake->isWaiting());
    m_intake->usePassphrase(SecretBytes("open sesame"));
    QTRY_COMPARE(m_entries.size(), std::size_t{1});
    QVERIFY(!m_intake->wasPassphraseWrong());
}

void TestKeyIntake::aKeyCanBePassedOver()
{
    m_intake->readPaths({keys::path("P-256.encrypted.pem")});
    QTRY_VERIFY(m_intake->isWaiting() && !m_intake->isBusy());
    m_intake->passOver();
    QVERIFY(!m_intake->isWaiting());
    QVERIFY(m_entries.empty());
}

void TestKeyIntake::severalEncryptedKeysAreAskedForOneAfterTheOther()
{
    m_intake->readPaths({keys::path("P-256.encrypted.pem"), keys::path("Ed448.encrypted.pem")});
    QTRY_COMPARE(m_intake->waitingFor(), QString("P-256.encrypted.pem"));
    QTRY_VERIFY(!m_intake->isBusy());
    m_intake->usePassphrase(SecretBytes("open sesame"));
    QTRY_COMPARE(m_intake->waitingFor(), QString("Ed448.encrypted.pem"));
    QCOMPARE(m_entries.size(), std::size_t{1});
}

void TestKeyIntake::aFileThatIsNoKeyMayBeASecret()
{
    write("hmac.txt", "correct horse");
    QSignalSpy found(m_intake.get(), &KeyIntake::secretFound);
    m_intake->readPaths({m_folder->filePath("hmac.txt")});
    QTRY_COMPARE(found.count(), 1);
    QCOMPARE(found.front().front().toByteArray(), QByteArray("correct horse"));
    m_intake->readSecret("Y29ycmVjdA", SecretEncoding::Base64Url);
    QTRY_COMPARE(m_entries.size(), std::size_t{1});
    QCOMPARE(m_entries.front().key->mac()->secret().view(), std::string_view("correct"));
}

void TestKeyIntake::whatComesWhileReadingWaitsItsTurn()
{
    m_intake->readText(keys::content("P-256.pkcs8.pem"));
    m_intake->readText(keys::content("rsa.spki.pem"));
    m_intake->readPaths({keys::path("Ed25519.spki.pem")});
    QTRY_COMPARE(m_answers, 3);
    QCOMPARE(m_entries.size(), std::size_t{3});
    QCOMPARE(m_entries[1].key->type(), KeyType::Rsa);
}

void TestKeyIntake::cancellingForgetsWhatWaits()
{
    m_intake->readPaths({keys::path("P-256.encrypted.pem")});
    m_intake->readText(keys::content("rsa.spki.pem"));
    m_intake->cancel();
    QVERIFY(!m_intake->isBusy());
    QTest::qWait(50);
    QCOMPARE(m_answers, 0);
    QVERIFY(!m_intake->isWaiting());
}

void TestKeyIntake::linesAreCountedFromOne_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("position");
    QTest::addColumn<int>("line");
    QTest::newRow("the only line") << QByteArray("one") << 1 << 0;
    QTest::newRow("the only line, ended") << QByteArray("one\r\n") << 1 << 0;
    QTest::newRow("the first") << QByteArray("one\ntwo") << 2 << 1;
    QTest::newRow("the second") << QByteArray("one\ntwo") << 4 << 2;
    QTest::newRow("beyond the end") << QByteArray("one\ntwo\n") << 99 << 2;
}

void TestKeyIntake::linesAreCountedFromOne()
{
    QFETCH(const QByteArray, text);
    QFETCH(const int, position);
    QFETCH(const int, line);
    QCOMPARE(lineOf(text.toStdString(), static_cast<std::size_t>(position)), line);
}

QTEST_MAIN(TestKeyIntake)
#include "tst_key_intake.moc"
