#include "core/crypto/certificates/certificate_bundle.h"
#include "core/crypto/certificates/certification_path.h"
#include "tests/core/trust/certificate_office.h"

#include <algorithm>

using namespace jotscope;
using namespace jotscope::certificates;
using crypto::LinkFault;
using crypto::RevocationState;

/// Certificates that their issuers took back, as the lists say that the openssl command makes.
class TestRevocation : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void withoutListsNothingIsChecked();
    void whatIsNotListedIsGood();
    void whatIsListedIsRevoked();
    void aRevokedCertificateHeldBefore();
    void aListOfAnotherTimeSaysNothing();
    void aListThatSomebodyElseSignedSaysNothing();
    void anAuthorityThatMayNotSignListsSaysNothing();
    void listsOfOthersSayNothing();
    void theAnswerHoldsUntilTheListEnds();
    void listsAreFoundInFiles();
    void aNewerListReplacesTheOlder();

private:
    [[nodiscard]] crypto::CertificationPath path(const std::vector<std::string> &lists, int days = 0) const
    {
        return crypto::findPath(m_chain, crypto::AnchorSet(m_office.ders({"root"}), lists),
                                m_now + days * kDay);
    }
    [[nodiscard]] std::string list(const QString &issuer, const std::vector<Office::Revoked> &revoked) const
    {
        return m_office.revocationList(issuer, revoked, m_now - kDay, m_now + 5 * kDay);
    }

    static constexpr std::chrono::seconds kDay{86'400};

    Office m_office;
    std::chrono::sys_seconds m_now;
    std::vector<crypto::Certificate> m_chain;
};

namespace {

const QString kListSigner =
    QStringLiteral("basicConstraints=critical,CA:true\nkeyUsage=critical,keyCertSign,cRLSign");

std::vector<RevocationState> states(const crypto::CertificationPath &path)
{
    std::vector<RevocationState> all;
    for (const crypto::PathLink &link : path.links)
        all.push_back(link.revocation.state);
    return all;
}

bool isRevoked(const crypto::PathLink &link)
{
    return link.faults == std::vector<LinkFault>{LinkFault::Revoked};
}

using States = std::vector<RevocationState>;

} // namespace

void TestRevocation::initTestCase()
{
    m_now =
        std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now()) + std::chrono::seconds{60};
    m_office.issue({.name = "root", .extensions = kListSigner});
    m_office.issue({.name = "middle", .issuer = "root", .extensions = kListSigner});
    m_office.issue({.name = "leaf", .issuer = "middle", .extensions = kSigner});
    m_office.issue({.name = "stranger", .extensions = kListSigner});
    m_office.issue({.name = "no lists", .issuer = "root", .extensions = kAuthority});
    m_office.issue({.name = "below no lists", .issuer = "no lists", .extensions = kSigner});
    for (const char *name : {"leaf", "middle"})
        m_chain.push_back(*crypto::readCertificate(m_office.der(name)));
}

void TestRevocation::withoutListsNothingIsChecked()
{
    QCOMPARE(states(path({})), States(3, RevocationState::NotChecked));
    QVERIFY(path({}).isTrusted());
}

void TestRevocation::whatIsNotListedIsGood()
{
    const crypto::CertificationPath found = path({list("middle", {}), list("root", {})});
    QCOMPARE(states(found), States(3, RevocationState::Good));
    QVERIFY(found.isTrusted());
}

void TestRevocation::whatIsListedIsRevoked()
{
    const crypto::CertificationPath found =
        path({list("middle", {{"leaf", m_now - std::chrono::hours(3), "keyCompromise"}})});
    QVERIFY(isRevoked(found.links[0]));
    QCOMPARE(found.links[0].revocation.reason, std::string("keyCompromise"));
    QVERIFY(found.links[0].revocation.at == m_now - std::chrono::hours(3));
    QVERIFY(!found.isTrusted());
    QVERIFY(found.links[1].revocation.state == RevocationState::NotChecked);
    // An authority too, with all that it issued.
    const crypto::CertificationPath above = path({list("root", {{"middle", m_now - kDay}})});
    QVERIFY(above.links[0].faults.empty());
    QVERIFY(isRevoked(above.links[1]));
    QCOMPARE(above.links[1].revocation.reason, std::string("unspecified"));
    QVERIFY(!above.isTrusted());
}

void TestRevocation::aRevokedCertificateHeldBefore()
{
    const std::vector<std::string> lists = {list("middle", {{"leaf", m_now + 2 * kDay}})};
    const crypto::CertificationPath before = path(lists, 1);
    QVERIFY(before.isTrusted());
    QVERIFY(before.links[0].revocation.at == m_now + 2 * kDay);
    QVERIFY(before.until == m_now + 2 * kDay);
    QVERIFY(!path(lists, 2).isTrusted());
    QVERIFY(path(lists, 2).from == m_now + 2 * kDay);
}

void TestRevocation::aListOfAnotherTimeSaysNothing()
{
    const std::vector<std::string> lists = {list("middle", {})};
    QVERIFY(states(path(lists, 4))[0] == RevocationState::Good);
    const crypto::CertificationPath later = path(lists, 6);
    QVERIFY(states(later)[0] == RevocationState::ListOutdated);
    QVERIFY(later.isTrusted());
}

void TestRevocation::aListThatSomebodyElseSignedSaysNothing()
{
    // The last byte is of the signature.
    std::string forged = list("middle", {{"leaf", m_now - kDay}});
    forged.back() = static_cast<char>(forged.back() ^ 1);
    const crypto::CertificationPath found = path({forged});
    QVERIFY(states(found)[0] == RevocationState::ListUnusable);
    QVERIFY(found.links[0].faults.empty());
}

void TestRevocation::anAuthorityThatMayNotSignListsSaysNothing()
{
    const std::vector<crypto::Certificate> chain = {*crypto::readCertificate(m_office.der("below no lists")),
                                                    *crypto::readCertificate(m_office.der("no lists"))};
    const std::vector<std::string> lists = {list("no lists", {{"below no lists", m_now - kDay}})};
    const crypto::CertificationPath found =
        crypto::findPath(chain, crypto::AnchorSet(m_office.ders({"root"}), lists), m_now);
    QVERIFY(states(found)[0] == RevocationState::ListUnusable);
    QVERIFY(found.isTrusted());
}

void TestRevocation::listsOfOthersSayNothing()
{
    const crypto::CertificationPath found = path({list("stranger", {})});
    QCOMPARE(states(found), States(3, RevocationState::NotChecked));
    QVERIFY(found.isTrusted());
}

void TestRevocation::theAnswerHoldsUntilTheListEnds()
{
    const crypto::CertificationPath found = path({list("middle", {})});
    QVERIFY(found.from == m_now - std::chrono::seconds{60} || found.from >= m_now - kDay);
    QVERIFY(found.until == m_now + 5 * kDay);
}

void TestRevocation::listsAreFoundInFiles()
{
    const std::string der = list("middle", {});
    QCOMPARE(crypto::revocationListsIn(der), std::vector<std::string>{der});
    QFile pem(m_office.path("middle list", "pem"));
    QVERIFY(pem.open(QFile::ReadOnly));
    const std::string text = pem.readAll().toStdString();
    QCOMPARE(crypto::revocationListsIn("Some words\n" + text + text), (std::vector<std::string>{der, der}));
    QVERIFY(crypto::revocationListsIn("nothing").empty());
    QVERIFY(crypto::revocationListsIn(m_office.der("root")).empty());
}

void TestRevocation::aNewerListReplacesTheOlder()
{
    const auto madeAt = [this](const QString &issuer, std::chrono::seconds age) {
        return m_office.revocationList(issuer, {}, m_now - age, m_now + kDay);
    };
    const std::string old = madeAt("middle", 3 * kDay);
    const std::string recent = madeAt("middle", kDay);
    const std::string another = madeAt("root", 5 * kDay);
    for (const std::vector<std::string> &given :
         {std::vector{old, another, recent},
          std::vector{recent, recent, old, another, std::string("none")}}) {
        const std::vector<std::string> kept = crypto::newestLists(given);
        QCOMPARE(kept.size(), std::size_t(2));
        QVERIFY(std::ranges::find(kept, recent) != kept.end());
        QVERIFY(std::ranges::find(kept, another) != kept.end());
        QCOMPARE(crypto::revocationListsIn(crypto::pemOfLists(kept)), kept);
    }
}

QTEST_APPLESS_MAIN(TestRevocation)
#include "tst_revocation.moc"
