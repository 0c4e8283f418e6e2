#include "app/inspect/trust/trust_card.h"
#include "core/crypto/certificates/certification_path.h"
#include "core/jose/jws/signing.h"
#include "core/text/encodings/base64url.h"
#include "tests/core/trust/certificate_office.h"

#include <QApplication>
#include <QLabel>
#include <QSignalSpy>
#include <QTableView>
#include <QToolButton>

using namespace jotscope;
using namespace jotscope::certificates;

/// The certificates of a token in the window, and the authorities that a person adds.
class TestTrustCard : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void aTokenWithoutCertificatesHasNoCard();
    void eachCertificateHasARowWithItsState();
    void anAuthorityThatIsAddedIsTrusted();
    void anAddedAuthorityCanBeTakenBack();
    void whatIsNoCertificateIsSaid();
    void aRowPointsToItsPlaceInThePaste();
    void aCertificateIsReadOutInItsToolTip();
    void aRevocationListIsGoneBy();

private:
    /// What the page does: the token as of now, with whom the card says to trust.
    void follow();
    [[nodiscard]] QStringList states() const;
    void addAndWait(const QString &path);
    template<typename T>
    T *part(const char *name) const
    {
        return m_card->findChild<T *>(QLatin1String(name));
    }

    /// Nobody is trusted but who is added.
    struct Nobody : TrustAnchors
    {
        std::vector<std::string> certificates() const override { return {}; }
    };

    Office m_office;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::shared_ptr<TrustedAuthorities> m_authorities;
    std::unique_ptr<TrustCard> m_card;
    std::string m_text;
    Inspection m_inspection;
};

void TestTrustCard::initTestCase()
{
    m_office.issue({.name = "root", .extensions = kAuthority + ",cRLSign"});
    m_office.issue({.name = "middle", .issuer = "root", .extensions = kAuthority + ",cRLSign"});
    m_office.issue(
        {.name = "signer", .issuer = "middle", .extensions = kSigner + "\nsubjectAltName=DNS:example.org"});
    const Signer signer{findJwsAlgorithm("ES256"),
                        m_office.key("signer"),
                        R"({"x5c":[")" + encodeBase64(m_office.der("signer")) + "\",\"" +
                            encodeBase64(m_office.der("middle")) + R"("]})",
                        {}};
    m_text = *signCompact(signer, R"({"sub":"anna"})");
}

void TestTrustCard::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_authorities = std::make_shared<TrustedAuthorities>(
        std::make_shared<const Nobody>(), AddedAuthorities(m_folder->filePath("authorities.pem")));
    m_card = std::make_unique<TrustCard>(m_authorities);
    m_card->resize(800, 300);
    connect(m_card.get(), &TrustCard::anchorsChanged, m_card.get(), [this] { follow(); });
    follow();
    QTRY_VERIFY(m_authorities->anchors());
}

void TestTrustCard::follow()
{
    Policy policy;
    policy.anchors = m_authorities->anchors();
    m_inspection = inspect(m_text, {m_office.key("signer")}, policy,
                           std::chrono::floor<std::chrono::milliseconds>(std::chrono::system_clock::now()) +
                               std::chrono::seconds{60});
    m_card->follow(&m_inspection.tokens.front());
}

QStringList TestTrustCard::states() const
{
    const QAbstractItemModel &model = *part<QTableView>("trustTable")->model();
    QStringList rows;
    for (int row = 0; row < model.rowCount(); ++row)
        rows << model.index(row, 0).data().toString() + '|' +
                    model.index(row, model.columnCount() - 1).data().toString();
    return rows;
}

void TestTrustCard::addAndWait(const QString &path)
{
    m_card->addFile(path);
    QTRY_VERIFY(!m_authorities->isBusy());
}

void TestTrustCard::aTokenWithoutCertificatesHasNoCard()
{
    const Inspection plain = inspect("eyJhbGciOiJub25lIn0.e30.", {}, {}, Instant{});
    m_card->follow(&plain.tokens.front());
    QVERIFY(m_card->isHidden());
    m_card->follow(nullptr);
    QVERIFY(m_card->isHidden());
}

void TestTrustCard::eachCertificateHasARowWithItsState()
{
    QVERIFY(!m_card->isHidden());
    const QStringList rows = states();
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows[0], QString("CN=signer|✓  In order"));
    QVERIFY2(rows[1].startsWith("CN=middle|✕  The certificate of CN=middle was issued by CN=root, whose "),
             qPrintable(rows[1]));
    QVERIFY(part<QToolButton>("removeAuthority")->isHidden());
}

void TestTrustCard::anAuthorityThatIsAddedIsTrusted()
{
    QSignalSpy changed(m_card.get(), &TrustCard::anchorsChanged);
    addAndWait(m_office.path("root", "pem"));
    QCOMPARE(changed.count(), 1);
    QCOMPARE(states(), (QStringList{"CN=signer|✓  In order", "CN=middle|✓  In order", "CN=root|✓  Trusted"}));
    // It is there the next time, too.
    TrustedAuthorities next(std::make_shared<const Nobody>(),
                            AddedAuthorities(m_folder->filePath("authorities.pem")));
    next.load();
    QTRY_VERIFY(next.anchors());
    QVERIFY(next.anchors()->contains(m_office.der("root")));
}

void TestTrustCard::anAddedAuthorityCanBeTakenBack()
{
    addAndWait(m_office.path("root", "der"));
    QVERIFY(!part<QToolButton>("removeAuthority")->isHidden());
    QTest::mouseClick(part<QToolButton>("removeAuthority"), Qt::LeftButton);
    QTRY_VERIFY(!m_authorities->isBusy());
    QCOMPARE(states().size(), 2);
    QVERIFY(part<QToolButton>("removeAuthority")->isHidden());
}

void TestTrustCard::whatIsNoCertificateIsSaid()
{
    QSignalSpy failed(m_card.get(), &TrustCard::failed);
    addAndWait(m_office.path("root", "key"));
    QCOMPARE(failed.count(), 1);
    QVERIFY(failed.front().front().toString().startsWith("There is no certificate in this file."));
    addAndWait("/nowhere.pem");
    QCOMPARE(failed.count(), 2);
    QVERIFY(failed.back().front().toString().contains("/nowhere.pem could not be read"));
    QCOMPARE(states().size(), 2);
}

void TestTrustCard::aRowPointsToItsPlaceInThePaste()
{
    ByteRange place;
    connect(m_card.get(), &TrustCard::hovered, this, [&](ByteRange range) { place = range; });
    auto *table = part<QTableView>("trustTable");
    table->setCurrentIndex(table->model()->index(1, 0));
    QCOMPARE(place, m_inspection.tokens.front().evidence->places.at(1));
    QVERIFY(!place.isEmpty());
}

void TestTrustCard::aCertificateIsReadOutInItsToolTip()
{
    const QString text =
        part<QTableView>("trustTable")->model()->index(0, 0).data(Qt::ToolTipRole).toString();
    for (const char *line : {"Serial number: ", "Key: EC P-256, 256 bit(s)", "Signed with: ecdsa-with-SHA256",
                             "Other names: example.org", "Key usage: digitalSignature",
                             "Basic constraints: no authority", "x5t: ", "x5t#S256: "})
        QVERIFY2(text.contains(QLatin1String(line)), qPrintable(text));
}

void TestTrustCard::aRevocationListIsGoneBy()
{
    addAndWait(m_office.path("root", "pem"));
    const auto *caption = part<QLabel>("trustCaption");
    QVERIFY2(caption->text().contains("not checked"), qPrintable(caption->text()));
    const auto now = std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
    const auto give = [&](const QString &issuer, const std::vector<Office::Revoked> &revoked) {
        QVERIFY(
            !m_office
                 .revocationList(issuer, revoked, now - std::chrono::hours(2), now + std::chrono::hours(24))
                 .empty());
        addAndWait(m_office.path(issuer + " list", "pem"));
    };
    give("root", {});
    QCOMPARE(states()[1], QString("CN=middle|✓  In order, not revoked"));
    QVERIFY(caption->text().contains("not checked")); // of the signer's
    give("middle", {{"signer", now - std::chrono::hours(1), "keyCompromise"}});
    QVERIFY2(states()[0].startsWith("CN=signer|✕  The certificate of CN=signer was revoked by CN=middle at "),
             qPrintable(states()[0]));
    QVERIFY(states()[0].endsWith("keyCompromise."));
    QVERIFY2(!caption->text().contains("not checked"), qPrintable(caption->text()));
    // Without a place where they are kept, they end with the program.
    QVERIFY(part<QToolButton>("addRevocationList")->toolTip().contains("until the program ends"));
    TrustedAuthorities next(std::make_shared<const Nobody>(),
                            AddedAuthorities(m_folder->filePath("authorities.pem")));
    next.load();
    QTRY_VERIFY(next.anchors());
    const auto signer = *crypto::readCertificate(m_office.der("signer"));
    const auto middle = *crypto::readCertificate(m_office.der("middle"));
    QVERIFY(crypto::findPath(std::vector{signer, middle}, *next.anchors(), now + std::chrono::seconds(60))
                .isTrusted());
    QVERIFY(!part<QToolButton>("forgetRevocationLists")->isHidden());
    QTest::mouseClick(part<QToolButton>("forgetRevocationLists"), Qt::LeftButton);
    QTRY_VERIFY(!m_authorities->isBusy());
    QCOMPARE(states()[0], QString("CN=signer|✓  In order"));
    QVERIFY(part<QToolButton>("forgetRevocationLists")->isHidden());
}

QTEST_MAIN(TestTrustCard)
#include "tst_trust_card.moc"
