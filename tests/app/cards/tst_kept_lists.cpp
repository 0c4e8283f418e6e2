#include "app/platform/trust/trusted_authorities.h"
#include "core/crypto/certificates/certification_path.h"
#include "tests/core/trust/certificate_office.h"

#include <QFileInfo>
#include <QSignalSpy>

using namespace jotscope;
using namespace jotscope::certificates;
using crypto::RevocationState;

/// Revocation lists from one run of the program to the next.
class TestKeptLists : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void aListComesBack();
    void whatWasGivenBeforeThereWasAPlaceIsKept();
    void aNewerListReplacesTheOneBefore();
    void aForgottenListStaysForgotten();
    void damagedFilesAreNoLists_data();
    void damagedFilesAreNoLists();
    void theFileIsForItsOwnerAlone();
    void aFileThatCannotBeWrittenSaysWhy();
    void nothingIsStoredWithoutAPlace();

private:
    struct Nobody : TrustAnchors
    {
        std::vector<std::string> certificates() const override { return {}; }
    };

    /// A run of the program, which ends with it.
    struct Run
    {
        Run(const TestKeptLists &test, const QString &place)
            : authorities(std::make_shared<const Nobody>(),
                          AddedAuthorities(test.m_office.path("root", "pem")))
        {
            if (!place.isEmpty())
                authorities.keepListsIn(place);
            authorities.load();
            wait();
        }
        void wait() { QTRY_VERIFY(!authorities.isBusy()); }
        void give(const QString &path)
        {
            authorities.addFile(path);
            wait();
        }

        TrustedAuthorities authorities;
    };

    [[nodiscard]] QString place() const { return m_folder->filePath("data/revocation-lists.pem"); }
    /// A list of the root's, which was made that long ago, in a file.
    [[nodiscard]] QString listFile(const std::vector<Office::Revoked> &revoked, std::chrono::hours age) const
    {
        (void)m_office.revocationList("root", revoked, m_now - age, m_now + std::chrono::hours(24));
        return m_office.path("root list", "pem");
    }
    [[nodiscard]] RevocationState stateIn(const Run &run) const
    {
        return crypto::findPath(std::vector{*crypto::readCertificate(m_office.der("signer"))},
                                *run.authorities.anchors(), m_now)
            .links.front()
            .revocation.state;
    }

    Office m_office;
    std::chrono::sys_seconds m_now;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestKeptLists::initTestCase()
{
    m_now =
        std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now()) + std::chrono::seconds{60};
    m_office.issue({.name = "root", .extensions = kAuthority + ",cRLSign"});
    m_office.issue({.name = "signer", .issuer = "root", .extensions = kSigner});
}

void TestKeptLists::aListComesBack()
{
    Run(*this, place()).give(listFile({{"signer", m_now - std::chrono::hours(2)}}, std::chrono::hours(1)));
    const Run next(*this, place());
    QCOMPARE(next.authorities.listCount(), std::size_t{1});
    QVERIFY(stateIn(next) == RevocationState::Revoked);
}

void TestKeptLists::whatWasGivenBeforeThereWasAPlaceIsKept()
{
    {
        Run early(*this, {});
        early.give(listFile({}, std::chrono::hours(1)));
        early.authorities.keepListsIn(place());
        early.wait();
    }
    QVERIFY(stateIn(Run(*this, place())) == RevocationState::Good);
}

void TestKeptLists::aNewerListReplacesTheOneBefore()
{
    Run(*this, place()).give(listFile({}, std::chrono::hours(5)));
    {
        Run second(*this, place());
        second.give(listFile({{"signer", m_now - std::chrono::hours(2)}}, std::chrono::hours(1)));
        QCOMPARE(second.authorities.listCount(), std::size_t{2}); // for instants before the newer one
        second.give(listFile({{"signer", m_now - std::chrono::hours(2)}}, std::chrono::hours(1)));
    }
    const Run third(*this, place());
    QCOMPARE(third.authorities.listCount(), std::size_t{1});
    QVERIFY(stateIn(third) == RevocationState::Revoked);
}

void TestKeptLists::aForgottenListStaysForgotten()
{
    {
        Run run(*this, place());
        run.give(listFile({}, std::chrono::hours(1)));
        QVERIFY(QFile::exists(place()));
        run.authorities.forgetLists();
        run.wait();
        QVERIFY(stateIn(run) == RevocationState::NotChecked);
    }
    QVERIFY(!QFile::exists(place()));
    QCOMPARE(Run(*this, place()).authorities.listCount(), std::size_t{0});
}

void TestKeptLists::damagedFilesAreNoLists_data()
{
    QTest::addColumn<QByteArray>("content");
    QFile whole(listFile({}, std::chrono::hours(1)));
    QVERIFY(whole.open(QFile::ReadOnly));
    const QByteArray list = whole.readAll();
    QTest::newRow("cut") << list.left(list.size() / 2);
    QTest::newRow("words") << QByteArray("lists");
    QTest::newRow("another block") << QByteArray(list).replace("X509 CRL", "PRIVATE KEY");
}

void TestKeptLists::damagedFilesAreNoLists()
{
    QFETCH(const QByteArray, content);
    QDir().mkpath(QFileInfo(place()).path());
    QFile file(place());
    QVERIFY(file.open(QFile::WriteOnly));
    file.write(content);
    file.close();
    QCOMPARE(KeptLists(place()).lists().size(), std::size_t{0});
}

void TestKeptLists::theFileIsForItsOwnerAlone()
{
    Run(*this, place()).give(listFile({}, std::chrono::hours(1)));
    QVERIFY(!(QFileInfo(place()).permissions() & (QFile::ReadGroup | QFile::ReadOther)));
}

void TestKeptLists::aFileThatCannotBeWrittenSaysWhy()
{
    const QString blocked = m_folder->filePath("file");
    QFile file(blocked);
    QVERIFY(file.open(QFile::WriteOnly));
    Run run(*this, blocked + "/below.pem");
    QSignalSpy told(&run.authorities, &TrustedAuthorities::failed);
    run.give(listFile({}, std::chrono::hours(1)));
    QCOMPARE(told.size(), 1);
    QCOMPARE(told.front().front().value<Finding>().id, std::string_view("revocation-lists-not-saved"));
    QVERIFY(stateIn(run) == RevocationState::Good); // until the program ends
}

void TestKeptLists::nothingIsStoredWithoutAPlace()
{
    Run(*this, {}).give(listFile({}, std::chrono::hours(1)));
    QVERIFY(!QFile::exists(place()));
}

QTEST_MAIN(TestKeptLists)
#include "tst_kept_lists.moc"
