#include "app/vault/vault.h"
#include "core/jose/jws/signing.h"
#include "tests/app/vault/made_keys.h"
#include "tests/app/vault/memory_search.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cstdio>

using namespace jotscope;
using namespace jotscope::tests;

/// Nothing of what a vault keeps secret stays in memory once it is locked. Another process makes the vault,
/// so that only what opening it leaves behind can be found.
class TestVaultMemory : public QObject
{
    Q_OBJECT

private slots:
    void aLockedVaultLeavesNoSecretBehind_data();
    void aLockedVaultLeavesNoSecretBehind();
    void aPassphraseThatIsWrongIsForgotten();
};

namespace {

constexpr int kPatience = 60'000;
constexpr qsizetype kNeedle = 16; ///< of longer ones the beginning does

QByteArray bytesOf(const SecretBytes &secret)
{
    return {secret.view().data(), qsizetype(secret.size())};
}

QByteArray reversed(QByteArray bytes)
{
    std::reverse(bytes.begin(), bytes.end());
    return bytes;
}

QByteArray base64Url(const QByteArray &bytes)
{
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

/// As it is, as OpenSSL has numbers, and as JSON has it.
void print(const char *name, const QByteArray &secret)
{
    const auto line = [name](const char *form, const QByteArray &bytes) {
        std::printf("%s-%s %s\n", name, form, masked(bytes.left(kNeedle)).toHex().constData());
    };
    line("bytes", secret);
    line("number", reversed(secret));
    line("text", base64Url(secret));
    line("middle-of-text", base64Url(secret).mid(kNeedle));
}

/// What the other process does.
int makeVault(const QString &path)
{
    const SecretBytes passphrase(crypto::systemRandom()(24).view());
    const QByteArray text = base64Url(bytesOf(passphrase));
    Keychain keychain = with({}, entry("rsa", "RSA"));
    keychain.add(entry("ec", "P-256"));
    keychain.add(entry("okp", "Ed25519"));
    keychain.add(entry("oct", "oct:512"));
    if (!quickKeeper(path)->create(keychain, SecretBytes(text.toStdString())))
        return EXIT_FAILURE;
    const auto rsa = keychain.find("rsa")->key->asymmetric()->rsaPrivateNumbers();
    print("rsa-d", bytesOf(rsa.d));
    print("rsa-p", bytesOf(rsa.p));
    print("rsa-dq", bytesOf(rsa.dq));
    print("ec-d", bytesOf(keychain.find("ec")->key->asymmetric()->privateBytes()));
    print("okp-d", bytesOf(keychain.find("okp")->key->asymmetric()->privateBytes()));
    print("oct-k", bytesOf(keychain.find("oct")->key->mac()->secret()));
    std::printf("passphrase %s\n", masked(text.left(kNeedle)).toHex().constData());
    std::printf("whole-passphrase %s\n", masked(text).toHex().constData());
    return EXIT_SUCCESS;
}

std::map<QString, QByteArray> secretsFrom(const QByteArray &printed)
{
    std::map<QString, QByteArray> secrets;
    for (const QByteArray &line : printed.split('\n')) {
        const QList<QByteArray> words = line.split(' ');
        if (words.size() == 2)
            secrets[QString::fromUtf8(words[0])] = QByteArray::fromHex(words[1]);
    }
    return secrets;
}

/// A vault that this process has not seen yet.
struct Made
{
    Made() : path(folder.filePath("keys.jwe"))
    {
        QProcess other;
        other.start(QCoreApplication::applicationFilePath(), {"make", path});
        other.waitForFinished(kPatience);
        secrets = secretsFrom(other.readAllStandardOutput());
        passphrase = secrets["whole-passphrase"];
        secrets.erase("whole-passphrase");
    }

    QTemporaryDir folder;
    QString path;
    std::map<QString, QByteArray> secrets; ///< masked
    QByteArray passphrase;                 ///< masked
};

/// Wiped where it was put together.
SecretBytes unmasked(const QByteArray &hidden)
{
    std::string plain(hidden.constData(), std::size_t(hidden.size()));
    const QByteArray mask = masked(QByteArray(1, '\0'));
    for (char &byte : plain)
        byte = static_cast<char>(byte ^ mask[0]);
    return SecretBytes::takenFrom(plain);
}

void useAll(const Keychain &keychain)
{
    for (const auto &[id, alg] :
         {std::pair{"rsa", "RS256"}, {"ec", "ES256"}, {"okp", "EdDSA"}, {"oct", "HS256"}}) {
        const Signer signer{findJwsAlgorithm(alg), keychain.find(id)->key, {}, {}};
        QVERIFY(signCompact(signer, "{}"));
    }
}

} // namespace

void TestVaultMemory::aLockedVaultLeavesNoSecretBehind_data()
{
    QTest::addColumn<bool>("isUsed");
    // Whatever happens later overwrites what was left behind, so that the shortest way shows the most.
    QTest::newRow("only opened") << false;
    QTest::newRow("used and saved") << true;
}

void TestVaultMemory::aLockedVaultLeavesNoSecretBehind()
{
    QFETCH(bool, isUsed);
    const Made made;
    QCOMPARE(made.secrets.size(), 6 * 4 + 1);
    QCOMPARE(foundInMemory(made.secrets), QStringList());

    Vault vault(made.path, quickKeeper(made.path));
    const auto settles = [&vault] {
        return QTest::qWaitFor([&vault] { return !vault.isBusy(); }, kPatience);
    };
    vault.open(unmasked(made.passphrase));
    QVERIFY(settles());
    QCOMPARE(vault.state(), Vault::State::Open);
    const QString whileOpen = foundInMemory(made.secrets).join('\n');
    for (const char *name : {"rsa-d-number", "rsa-p-number", "ec-d-number", "oct-k-bytes", "passphrase"})
        QVERIFY2(whileOpen.contains(name), name);
    if (isUsed) {
        useAll(vault.keychain());
        vault.setKeychain(with(vault.keychain(), entry("new")));
        vault.changePassphrase(unmasked(made.passphrase), unmasked(made.passphrase));
        QVERIFY(settles());
    }
    vault.lock();
    QVERIFY(settles());
    QCOMPARE(names(vault.keychain()), isUsed ? "rsa ec okp new" : "rsa ec okp");
    QCOMPARE(foundInMemory(made.secrets).join('\n'), QString());
}

void TestVaultMemory::aPassphraseThatIsWrongIsForgotten()
{
    const Made made;
    const Made another;
    Vault vault(another.path, quickKeeper(another.path));
    vault.open(unmasked(made.passphrase));
    QVERIFY(QTest::qWaitFor([&vault] { return !vault.isBusy(); }, kPatience));
    QCOMPARE(vault.state(), Vault::State::Locked);
    QCOMPARE(foundInMemory(made.secrets).join('\n'), QString());
}

int main(int argc, char **argv)
{
    if (argc == 3 && QByteArray(argv[1]) == "make")
        return makeVault(QString::fromLocal8Bit(argv[2]));
    QCoreApplication application(argc, argv);
    TestVaultMemory test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_vault_memory.moc"
