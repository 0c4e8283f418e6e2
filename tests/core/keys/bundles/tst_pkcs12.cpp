#include "core/crypto/random.h"
#include "core/jose/keys/key_export.h"
#include "core/jose/keys/key_import.h"
#include "tests/core/keys/imported_keys.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace jotscope;
using namespace jotscope::vectors;

/// PKCS#12 files as OpenSSL and Java write them, and what they make of ours.
class TestPkcs12 : public QObject
{
    Q_OBJECT

private slots:
    void aKeyComesWithItsCertificate_data();
    void aKeyComesWithItsCertificate();
    void issuersAreBroughtInOrder();
    void aJavaKeystoreGivesAllThatItHolds();
    void theNameInTheFileIsTheLabel();
    void anEmptyPassphraseNeedsNoAsking();
    void aMissingMacIsTold();
    void aWrongPassphraseIsToldFromDamage_data();
    void aWrongPassphraseIsToldFromDamage();
    void everyTruncationIsDamage();
    void noChangedByteGoesUnnoticed();
    void tooManyRoundsAreRefusedAtOnce();
    void aKeyLeavesWithItsChain();
    void severalKeysLeaveInOneFile();
    void keysWithoutAPrivateHalfDoNotLeave();
    void othersReadWhatIsWritten();
};

namespace {

std::string bundle(const QString &name)
{
    return read("pkcs12/" + name).toStdString();
}

KeyImport opened(const std::string &file, const SecretBytes &passphrase = kPassphrase)
{
    return importKeys(file, "test", &passphrase);
}

KeyImport opened(const QString &name)
{
    return opened(bundle(name));
}

KeyPointer plain(const QString &name)
{
    return importKeys(keyFile(name), "test").keys.front();
}

const SecretBytes kWrong{std::string("open barley")};
const KeyExportOptions kOptions{KeyArmour::Pem, &kPassphrase};

SecretBytes written(const KeyRing &keys)
{
    auto file = exportKeys(keys, KeyExportForm::Pkcs12, kOptions, crypto::systemRandom());
    return file ? std::move(*file) : SecretBytes();
}

/// What a command prints when it succeeds, else nothing.
QByteArray printed(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    process.waitForFinished();
    return process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0
               ? process.readAllStandardOutput()
               : QByteArray();
}

} // namespace

void TestPkcs12::aKeyComesWithItsCertificate_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("key");
    QTest::addColumn<int>("certificates");
    QTest::newRow("RSA") << "rsa.p12"
                         << "rsa.pkcs8.pem" << 1;
    QTest::newRow("EC") << "P-256.p12"
                        << "P-256.pkcs8.pem" << 1;
    QTest::newRow("Ed25519") << "Ed25519.p12"
                             << "Ed25519.pkcs8.pem" << 1;
    QTest::newRow("no certificate") << "key-alone.p12"
                                    << "P-521.pkcs8.pem" << 0;
    QTest::newRow("RC2 and Triple DES") << "old.p12"
                                        << "P-256.pkcs8.pem" << 1;
    QTest::newRow("not encrypted") << "plain.p12"
                                   << "P-256.pkcs8.pem" << 1;
}

void TestPkcs12::aKeyComesWithItsCertificate()
{
    QFETCH(QString, file);
    QFETCH(QString, key);
    QFETCH(int, certificates);
    const KeyImport import = opened(file);
    QCOMPARE(onlyId(import), QString());
    QCOMPARE(import.format, KeyFormat::Pkcs12);
    QVERIFY(!import.needsPassphrase);
    QCOMPARE(import.keys.size(), 1);
    QVERIFY(import.keys.front()->isSecret());
    QCOMPARE(import.keys.front()->thumbprint(), plain(key)->thumbprint());
    QCOMPARE(int(import.keys.front()->attributes().certificates.size()), certificates);
    QVERIFY(looksLikeKey(bundle(file)));
}

void TestPkcs12::issuersAreBroughtInOrder()
{
    const KeyImport import = opened(QString("chain.p12"));
    QCOMPARE(onlyId(import), QString());
    QCOMPARE(import.keys.size(), 1);
    QCOMPARE(import.keys.front()->thumbprint(), plain("P-384.pkcs8.pem")->thumbprint());
    QCOMPARE(import.keys.front()->attributes().certificates, plain("chain.pem")->attributes().certificates);
}

void TestPkcs12::aJavaKeystoreGivesAllThatItHolds()
{
    const KeyImport import = opened(QString("java.p12"));
    QCOMPARE(onlyId(import), QString());
    QStringList held;
    for (const KeyPointer &key : import.keys) {
        held.append(QString("%1 %2 %3 %4")
                        .arg(QString::fromStdString(key->attributes().label))
                        .arg(int(key->type()))
                        .arg(key->isSecret())
                        .arg(key->attributes().certificates.size()));
    }
    held.sort();
    const auto row = [](const char *name, KeyType type, int secret, int certificates) {
        return QString("%1 %2 %3 %4").arg(name).arg(int(type)).arg(secret).arg(certificates);
    };
    QCOMPARE(held, QStringList({row("ec", KeyType::Ec, 1, 1), row("partner", KeyType::Rsa, 0, 1),
                                row("shared", KeyType::Oct, 1, 0), row("signing", KeyType::Rsa, 1, 1)}));
    const auto secret = std::ranges::find(import.keys, KeyType::Oct, &Key::type);
    QCOMPARE((*secret)->bits(), 256);
}

void TestPkcs12::theNameInTheFileIsTheLabel()
{
    QCOMPARE(opened(QString("rsa.p12")).keys.front()->attributes().label, "rsa of someone");
    QCOMPARE(opened(QString("key-alone.p12")).keys.front()->attributes().label, "test");
}

void TestPkcs12::anEmptyPassphraseNeedsNoAsking()
{
    const KeyImport import = importKeys(bundle("empty-passphrase.p12"), "test");
    QCOMPARE(onlyId(import), QString());
    QCOMPARE(import.keys.size(), 1);
}

void TestPkcs12::aMissingMacIsTold()
{
    const KeyImport import = opened(QString("without-mac.p12"));
    QCOMPARE(onlyId(import), "pkcs12-mac-missing");
    QCOMPARE(import.keys.size(), 1);
}

void TestPkcs12::aWrongPassphraseIsToldFromDamage_data()
{
    QTest::addColumn<QString>("file");
    for (const char *file :
         {"rsa.p12", "Ed25519.p12", "chain.p12", "old.p12", "without-mac.p12", "java.p12", "plain.p12"})
        QTest::newRow(file) << file;
}

void TestPkcs12::aWrongPassphraseIsToldFromDamage()
{
    QFETCH(QString, file);
    const std::string whole = bundle(file);
    const KeyImport without = importKeys(whole, "test");
    QCOMPARE(onlyId(without), "key-passphrase-needed");
    QVERIFY(without.needsPassphrase && without.keys.empty());
    const KeyImport wrong = opened(whole, kWrong);
    QCOMPARE(onlyId(wrong), "key-passphrase-wrong");
    QVERIFY(wrong.needsPassphrase && wrong.keys.empty());
    if (file == "without-mac.p12" || file == "plain.p12")
        return; // nothing tells, or nothing but the MAC
    // The MAC's last bytes stand near the end; whatever is encrypted still opens.
    std::string damaged = whole;
    damaged[damaged.size() - 40] = char(damaged[damaged.size() - 40] ^ 1);
    const KeyImport changed = opened(damaged);
    QCOMPARE(onlyId(changed), "pkcs12-damaged");
    QVERIFY(!changed.needsPassphrase && changed.keys.empty());
}

void TestPkcs12::everyTruncationIsDamage()
{
    const std::string whole = bundle("P-256.p12");
    for (std::size_t size = 16; size < whole.size(); size += 7) {
        const KeyImport import = opened(whole.substr(0, size));
        QCOMPARE(onlyId(import), "pkcs12-damaged");
    }
}

void TestPkcs12::noChangedByteGoesUnnoticed()
{
    const std::string whole = bundle("P-256.p12");
    for (std::size_t at = 8; at < whole.size(); at += 5) {
        std::string changed = whole;
        changed[at] = char(changed[at] ^ 0x20);
        QVERIFY2(!opened(changed).findings.empty(), qPrintable(QString::number(at)));
    }
}

void TestPkcs12::tooManyRoundsAreRefusedAtOnce()
{
    QCOMPARE(onlyId(opened(QString("many-rounds.p12"))), "key-too-many-iterations");
}

void TestPkcs12::aKeyLeavesWithItsChain()
{
    const KeyImport chain = opened(QString("chain.p12"));
    const SecretBytes file = written(chain.keys);
    const KeyImport back = opened(std::string(file.view()));
    QCOMPARE(onlyId(back), QString());
    QCOMPARE(back.keys.size(), 1);
    QVERIFY(back.keys.front()->isSecret());
    QCOMPARE(back.keys.front()->thumbprint(), chain.keys.front()->thumbprint());
    QCOMPARE(back.keys.front()->attributes().certificates, chain.keys.front()->attributes().certificates);
    QCOMPARE(onlyId(opened(std::string(file.view()), kWrong)), "key-passphrase-wrong");
}

void TestPkcs12::severalKeysLeaveInOneFile()
{
    const KeyRing keys{plain("rsa.pkcs8.pem"), plain("P-256.pkcs8.pem"), plain("Ed25519.pkcs8.pem")};
    const SecretBytes file = written(keys);
    const KeyImport back = opened(std::string(file.view()));
    QCOMPARE(onlyId(back), QString());
    QCOMPARE(back.keys.size(), 3);
    for (std::size_t i = 0; i < keys.size(); ++i)
        QCOMPARE(back.keys[i]->thumbprint(), keys[i]->thumbprint());
}

void TestPkcs12::keysWithoutAPrivateHalfDoNotLeave()
{
    const KeyRing keys{plain("rsa.pkcs8.pem"), plain("P-256.spki.pem")};
    QCOMPARE(exportKeys(keys, KeyExportForm::Pkcs12, kOptions, crypto::systemRandom()).error().id,
             std::string_view("key-form-needs-private"));
}

void TestPkcs12::othersReadWhatIsWritten()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath("ours.p12");
    const SecretBytes bytes = written(opened(QString("chain.p12")).keys);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes.view().data(), qint64(bytes.size())), qint64(bytes.size()));
    file.close();
    const QByteArray pem =
        printed("openssl", {"pkcs12", "-in", path, "-nodes", "-passin", "pass:open sesame"});
    const KeyImport theirs = importKeys(pem.toStdString(), "openssl");
    QCOMPARE(theirs.keys.size(), 1);
    QCOMPARE(theirs.keys.front()->thumbprint(), plain("P-384.pkcs8.pem")->thumbprint());
    QCOMPARE(theirs.keys.front()->attributes().certificates.size(), 3);
    if (QStandardPaths::findExecutable("keytool").isEmpty())
        QSKIP("Java's keytool is not installed");
    const QByteArray list =
        printed("keytool", {"-list", "-v", "-keystore", path, "-storepass", "open sesame"});
    QVERIFY(list.contains("PrivateKeyEntry"));
    QVERIFY(list.contains("Certificate chain length: 3"));
}

QTEST_GUILESS_MAIN(TestPkcs12)

#include "tst_pkcs12.moc"
