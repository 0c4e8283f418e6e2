#include "app/vault/file/file_lock.h"
#include "app/vault/file/vault_file.h"
#include "tests/app/vault/fake_disk.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <cstdlib>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace jotscope;
using namespace jotscope::tests;

/// A save that is broken off at any instant leaves the old file or the new one.
class TestVaultFile : public QObject
{
    Q_OBJECT

private slots:
    void theFileAndItsBackupAreReplaced();
    void filesAreForTheirOwnerAlone();
    void aDamagedFileIsPutAside();
    void whatIsLeftOfAKilledSaveIsInNobodysWay();
    void everyFailureLeavesTheOldFile();
    void everyPowerCutLeavesTheOldFileOrTheNewOne();
    void whatWasSavedSurvivesAPowerCut();
    void aKillAtAnyStepLeavesTheOldFileOrTheNewOne();
    void aSaveWithoutLinksKeepsABackupToo();
    void aLockKeepsOthersOut();
    void aLockIsLeftByADeadProgram();
};

namespace {

const VaultFile::Path kPath = "/vault/keys.jwe";
constexpr const char *kOld = "what was saved before";
constexpr const char *kNew = "what is saved now, and is longer";

FakeDisk diskWithVault()
{
    FakeDisk disk;
    disk.put(kPath, kOld);
    disk.put(VaultFile(kPath).backupPath(), "older still");
    return disk;
}

int stepsOfASave()
{
    FakeDisk disk = diskWithVault();
    [[maybe_unused]] const auto saved = VaultFile(kPath, disk).replace(kNew, VaultFile::Former::Backup);
    return disk.steps();
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The real file system, which ends the process at the step of a number, before or after it is done.
class DyingFiles : public FileSystem
{
public:
    DyingFiles(int step, bool isDone) : m_left(step), m_isDone(isDone) {}

    std::error_code read(const Path &path, std::string &bytes) override
    {
        return systemFiles().read(path, bytes);
    }
    std::error_code create(const Path &path, int &file) override
    {
        return at([&] { return systemFiles().create(path, file); });
    }
    std::error_code write(int file, std::string_view bytes) override
    {
        if (m_left == 0)
            systemFiles().write(file, bytes.substr(0, bytes.size() / 2));
        return at([&] { return systemFiles().write(file, bytes); });
    }
    std::error_code sync(int file) override
    {
        return at([&] { return systemFiles().sync(file); });
    }
    std::error_code close(int file) override
    {
        return at([&] { return systemFiles().close(file); });
    }
    std::error_code rename(const Path &from, const Path &to) override
    {
        return at([&] { return systemFiles().rename(from, to); });
    }
    std::error_code link(const Path &from, const Path &to) override
    {
        return at([&] { return systemFiles().link(from, to); });
    }
    std::error_code remove(const Path &path) override
    {
        return at([&] { return systemFiles().remove(path); });
    }
    std::error_code syncFolder(const Path &folder) override
    {
        return at([&] { return systemFiles().syncFolder(folder); });
    }

private:
    template<typename Step>
    std::error_code at(Step step)
    {
        const bool dies = m_left-- == 0;
        if (dies && !m_isDone)
            ::_exit(EXIT_FAILURE);
        const std::error_code error = step();
        if (dies)
            ::_exit(EXIT_FAILURE);
        return error;
    }

    int m_left;
    bool m_isDone;
};

class FilesWithoutLinks : public FakeDisk
{
public:
    std::error_code link(const Path &, const Path &) override
    {
        return std::make_error_code(std::errc::operation_not_permitted);
    }
};

} // namespace

void TestVaultFile::theFileAndItsBackupAreReplaced()
{
    FakeDisk disk;
    VaultFile file(kPath, disk);
    QVERIFY(!file.read()->has_value());
    QVERIFY(file.replace(kOld, VaultFile::Former::Backup));
    QVERIFY(!file.readBackup()->has_value());
    QVERIFY(file.replace(kNew, VaultFile::Former::Backup));
    QCOMPARE(**file.read(), kNew);
    QCOMPARE(**file.readBackup(), kOld);
}

void TestVaultFile::filesAreForTheirOwnerAlone()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath("keys.jwe");
    const mode_t before = ::umask(0);
    VaultFile file(path.toStdString());
    QVERIFY(file.replace(kOld, VaultFile::Former::Backup));
    QVERIFY(file.replace(kNew, VaultFile::Former::Backup));
    ::umask(before);
    for (const QString &name : {path, path + ".backup"}) {
        const auto permissions = QFile::permissions(name);
        QVERIFY(permissions.testFlag(QFile::ReadOwner) && permissions.testFlag(QFile::WriteOwner));
        QVERIFY(
            !(permissions & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther)));
    }
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden),
             QStringList({"keys.jwe", "keys.jwe.backup"}));
}

void TestVaultFile::aDamagedFileIsPutAside()
{
    FakeDisk disk = diskWithVault();
    VaultFile file(kPath, disk);
    QVERIFY(file.replace(kNew, VaultFile::Former::Damaged));
    QCOMPARE(**file.read(), kNew);
    QCOMPARE(**file.readBackup(), "older still");
    std::string aside;
    QVERIFY(!disk.read(file.damagedPath(), aside));
    QCOMPARE(aside, kOld);
}

void TestVaultFile::whatIsLeftOfAKilledSaveIsInNobodysWay()
{
    FakeDisk disk = diskWithVault();
    disk.put("/vault/keys.jwe.new", "half of wh");
    disk.put("/vault/keys.jwe.next", kOld);
    VaultFile file(kPath, disk);
    QVERIFY(file.replace(kNew, VaultFile::Former::Backup));
    QCOMPARE(**file.read(), kNew);
}

void TestVaultFile::everyFailureLeavesTheOldFile()
{
    const int steps = stepsOfASave();
    QVERIFY(steps >= 8);
    for (int step = 0; step < steps; ++step) {
        FakeDisk disk = diskWithVault();
        disk.failAt(step);
        VaultFile file(kPath, disk);
        const auto saved = file.replace(kNew, VaultFile::Former::Backup);
        // A copy does where a link fails, but a failing disk takes neither.
        QVERIFY(!saved);
        QCOMPARE(saved.error().id, std::string_view("vault-file-unwritable"));
        // The last step only makes sure of a name that is there already.
        QCOMPARE(**file.read(), step < steps - 1 ? kOld : kNew);
    }
}

void TestVaultFile::everyPowerCutLeavesTheOldFileOrTheNewOne()
{
    for (int step = 0; step < stepsOfASave(); ++step) {
        FakeDisk disk = diskWithVault();
        disk.failAt(step);
        [[maybe_unused]] const auto saved = VaultFile(kPath, disk).replace(kNew, VaultFile::Former::Backup);
        for (FakeDisk &after : disk.afterPowerCut()) {
            const auto found = *VaultFile(kPath, after).read();
            QVERIFY2(found && (*found == kOld || *found == kNew), qPrintable(QString::number(step)));
            QVERIFY(VaultFile(kPath, after).readBackup()->has_value());
        }
    }
}

void TestVaultFile::whatWasSavedSurvivesAPowerCut()
{
    FakeDisk disk = diskWithVault();
    QVERIFY(VaultFile(kPath, disk).replace(kNew, VaultFile::Former::Backup));
    for (FakeDisk &after : disk.afterPowerCut()) {
        QCOMPARE(**VaultFile(kPath, after).read(), kNew);
        QCOMPARE(**VaultFile(kPath, after).readBackup(), kOld);
    }
}

void TestVaultFile::aKillAtAnyStepLeavesTheOldFileOrTheNewOne()
{
    const int steps = stepsOfASave();
    for (int step = 0; step < 2 * steps; ++step) {
        const QTemporaryDir folder;
        const QString path = folder.filePath("keys.jwe");
        QVERIFY(VaultFile(path.toStdString()).replace(kOld, VaultFile::Former::Backup));
        const pid_t child = ::fork();
        if (child == 0) {
            DyingFiles files(step / 2, step % 2 == 1);
            [[maybe_unused]] const auto saved =
                VaultFile(path.toStdString(), files).replace(kNew, VaultFile::Former::Backup);
            ::_exit(EXIT_SUCCESS);
        }
        int status = 0;
        QCOMPARE(::waitpid(child, &status, 0), child);
        QVERIFY(WIFEXITED(status) && WEXITSTATUS(status) == EXIT_FAILURE);
        const QByteArray found = contents(path);
        QVERIFY2(found == kOld || found == kNew, qPrintable(QString::number(step)));
        VaultFile next(path.toStdString());
        QVERIFY(next.replace(kNew, VaultFile::Former::Backup));
        QCOMPARE(contents(path), kNew);
    }
}

void TestVaultFile::aSaveWithoutLinksKeepsABackupToo()
{
    FilesWithoutLinks disk;
    disk.put(kPath, kOld);
    VaultFile file(kPath, disk);
    QVERIFY(file.replace(kNew, VaultFile::Former::Backup));
    QCOMPARE(**file.read(), kNew);
    QCOMPARE(**file.readBackup(), kOld);
}

void TestVaultFile::aLockKeepsOthersOut()
{
    const QTemporaryDir folder;
    const std::string path = folder.filePath("keys.jwe.lock").toStdString();
    {
        const auto first = FileLock::take(path, std::chrono::milliseconds(0));
        QVERIFY(first);
        const auto second = FileLock::take(path, std::chrono::milliseconds(0));
        QVERIFY(!second);
        QCOMPARE(second.error().id, std::string_view("vault-file-busy"));
    }
    QVERIFY(FileLock::take(path, std::chrono::milliseconds(0)));
}

void TestVaultFile::aLockIsLeftByADeadProgram()
{
    const QTemporaryDir folder;
    const std::string path = folder.filePath("keys.jwe.lock").toStdString();
    const pid_t child = ::fork();
    if (child == 0) {
        const auto held = FileLock::take(path, std::chrono::milliseconds(0));
        ::_exit(held ? EXIT_SUCCESS : EXIT_FAILURE);
    }
    int status = 0;
    QCOMPARE(::waitpid(child, &status, 0), child);
    QVERIFY(WIFEXITED(status) && WEXITSTATUS(status) == EXIT_SUCCESS);
    QVERIFY(FileLock::take(path, std::chrono::milliseconds(0)));
}

QTEST_GUILESS_MAIN(TestVaultFile)

#include "tst_vault_file.moc"
