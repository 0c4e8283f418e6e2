#include "tests/core/keys/imported_keys.h"

#include <QTest>

using namespace jotscope;
using namespace jotscope::vectors;

/// Keys as OpenSSH writes them.
class TestOpenSsh : public QObject
{
    Q_OBJECT

private slots:
    void linesOfOpenSshAreKeysWithTheirComments();
    void damagedOpenSshIsRefused_data();
    void damagedOpenSshIsRefused();
    void privateOpenSshKeysSign();
};

void TestOpenSsh::linesOfOpenSshAreKeysWithTheirComments()
{
    const std::string text = "# ours\n\n" + keyFile("rsa.openssh.pub") + "command=\"echo hi\",no-pty " +
                             keyFile("Ed25519.openssh.pub") + "host.example " + keyFile("P-521.openssh.pub") +
                             "sk-ssh-ed25519@openssh.com AAAAGnNrLXNzaC1lZDI1NTE5QG9wZW5zc2guY29t\n";
    const KeyImport import = importKeys(text, "test");
    QCOMPARE(import.format, KeyFormat::OpenSsh);
    QCOMPARE(onlyId(import), "openssh-type-unsupported");
    QCOMPARE(import.keys.size(), 3);
    QCOMPARE(import.keys[0]->attributes().label, "rsa of someone");
    QCOMPARE(import.keys[1]->attributes().label, "ed25519 of someone");
    QCOMPARE(import.keys[1]->asymmetric()->curve(), crypto::Curve::Ed25519);
    QCOMPARE(import.keys[2]->bits(), 521);
    const std::string bare = keyFile("rsa.openssh.pub").substr(0, keyFile("rsa.openssh.pub").find(" rsa of"));
    QCOMPARE(importKeys(bare, "test").keys.front()->attributes().label, "test");
}

void TestOpenSsh::damagedOpenSshIsRefused_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("id");
    const QByteArray rsa = read("keys/rsa.openssh.pub");
    const QByteArray ed25519 = read("keys/Ed25519.openssh.pub");
    QTest::newRow("another type") << QByteArray(ed25519).replace("ssh-ed25519 ", "ssh-rsa ")
                                  << "key-malformed";
    QTest::newRow("cut") << rsa.left(100) << "key-malformed";
    QTest::newRow("too long") << QByteArray(ed25519).replace("Dyn ", "DynAAAA ") << "key-malformed";
    QTest::newRow("a length of gigabytes") << QByteArray("ssh-rsa AAAAB3NzaC1yc2F/////") << "key-malformed";
    QTest::newRow("no base64") << QByteArray("ssh-rsa AAAA!!!!") << "key-malformed";
    QTest::newRow("DSA") << QByteArray("ssh-dss AAAAB3NzaC1kc3M=") << "openssh-type-unsupported";
    QTest::newRow("type alone") << QByteArray("ssh-rsa") << "key-not-recognised";
}

void TestOpenSsh::damagedOpenSshIsRefused()
{
    QFETCH(QByteArray, line);
    QFETCH(QString, id);
    const KeyImport import = importKeys(line.toStdString(), "test");
    QCOMPARE(onlyId(import), id);
    QVERIFY(import.keys.empty());
}

void TestOpenSsh::privateOpenSshKeysSign()
{
    const KeyImport import = importKeys(keyFile("Ed25519.openssh.pem"), "test");
    QCOMPARE(onlyId(import), QString());
    const KeyImport seen = importKeys(keyFile("Ed25519.openssh.pub"), "test");
    QCOMPARE(import.keys.front()->thumbprint(), seen.keys.front()->thumbprint());
    QCOMPARE(import.keys.front()->attributes().label, "ed25519 of someone");
    const auto signature = import.keys.front()->asymmetric()->signEdDsa("message");
    QVERIFY(signature && seen.keys.front()->asymmetric()->verifyEdDsa("message", *signature));
    const std::string rsa = keyFile("rsa.openssh.pem");
    const KeyImport cut = importKeys(rsa.substr(0, 600) + rsa.substr(rsa.find("\n-----END")), "test");
    QCOMPARE(onlyId(cut), "key-malformed");
    // The numbers that OpenSSH leaves out are there.
    const KeyImport whole = importKeys(rsa, "test");
    QVERIFY(!whole.keys.front()->asymmetric()->rsaPrivateNumbers().dp.isEmpty());
}

QTEST_APPLESS_MAIN(TestOpenSsh)
#include "tst_openssh.moc"
