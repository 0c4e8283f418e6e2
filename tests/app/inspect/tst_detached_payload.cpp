#include "app/inspect/encoded/encoded_view.h"
#include "app/inspect/inspect_page.h"
#include "app/inspect/keys/key_field.h"
#include "app/inspect/verdict/verdict_banner.h"
#include "app/widgets/fields/drop_field.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace jotscope;

namespace {

/// RFC 7515 appendix A.1, whose payload has CR LF in it, taken apart as appendix F does.
constexpr auto kHeader = "eyJ0eXAiOiJKV1QiLA0KICJhbGciOiJIUzI1NiJ9";
constexpr auto kPayloadPart = "eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFt"
                              "cGxlLmNvbS9pc19yb290Ijp0cnVlfQ";
constexpr auto kSignature = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";
constexpr auto kPayload =
    "{\"iss\":\"joe\",\r\n \"exp\":1300819380,\r\n \"http://example.com/is_root\":true}";
constexpr auto kKey =
    R"({"kty":"oct","k":"AyM1SysPpbyDfgZld3umj1qzKObwVMkoqQ-EstJQLr_T-1qS0gZH75aKtMN3Yj0iPS4hcgUuTwjAzZr1Z9CAow"})";

QByteArray tokenWith(const char *payload)
{
    return QByteArray(kHeader) + '.' + payload + '.' + kSignature;
}

} // namespace

/// A token whose payload travels apart from it, and the field for that.
class TestDetachedPayload : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void theFieldIsThereForATokenThatLeavesItsPayloadOut();
    void theTokenVerifiesWithItsPayload();
    void aDroppedFileIsTakenByteForByte_data();
    void aDroppedFileIsTakenByteForByte();
    void withoutThePayloadItIsNotChecked();
    void anotherTextForgetsThePayload();

private:
    DropField &field() const { return *m_page->findChild<DropField *>(QStringLiteral("detachedPayload")); }
    QString headline() const { return m_page->findChild<VerdictBanner *>()->headline(); }

    std::unique_ptr<InspectPage> m_page;
};

void TestDetachedPayload::init()
{
    m_page = std::make_unique<InspectPage>();
    m_page->setClock([] { return Instant{std::chrono::seconds{1'300'800'000}}; });
    m_page->resize(1200, 900);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    m_page->findChild<QPlainTextEdit *>(QStringLiteral("keyText"))->setPlainText(QLatin1String(kKey));
    m_page->showText(tokenWith(""));
}

void TestDetachedPayload::cleanup()
{
    m_page.reset();
}

void TestDetachedPayload::theFieldIsThereForATokenThatLeavesItsPayloadOut()
{
    QVERIFY(field().isVisible());
    m_page->showText(tokenWith(kPayloadPart));
    QVERIFY(!field().isVisible());
    QCOMPARE(headline(), "The signature is valid");
}

void TestDetachedPayload::theTokenVerifiesWithItsPayload()
{
    QVERIFY(headline() != "The signature is valid");
    QApplication::clipboard()->setText(QLatin1String(kPayload));
    field().setFocus();
    QTest::keySequence(&field(), QKeySequence::Paste);
    QCOMPARE(headline(), "The signature is valid");
    QCOMPARE(m_page->text(), tokenWith(""));
}

void TestDetachedPayload::aDroppedFileIsTakenByteForByte_data()
{
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<QString>("answer");

    QTest::newRow("as it was signed") << QByteArray(kPayload) << "The signature is valid";
    QTest::newRow("other line ends") << QByteArray(kPayload).replace("\r\n", "\n")
                                     << "The signature does not fit this token";
    QTest::newRow("a line end more") << QByteArray(kPayload) + '\n'
                                     << "The signature does not fit this token";
}

void TestDetachedPayload::aDroppedFileIsTakenByteForByte()
{
    QFETCH(QByteArray, payload);
    QFETCH(QString, answer);
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("payload.json")));
    QVERIFY(file.open(QFile::WriteOnly));
    file.write(payload);
    file.close();
    field().readFile(file.fileName());
    QTRY_COMPARE(headline(), answer);
}

void TestDetachedPayload::withoutThePayloadItIsNotChecked()
{
    m_page->showDetached(tokenWith(""), kPayload);
    QCOMPARE(headline(), "The signature is valid");
    QTest::mouseClick(m_page->findChild<QToolButton *>(QStringLiteral("clearDetached")), Qt::LeftButton);
    QVERIFY(headline() != "The signature is valid");
    QVERIFY(field().isVisible());
    QVERIFY(field().isEmpty());
}

void TestDetachedPayload::anotherTextForgetsThePayload()
{
    m_page->showDetached(tokenWith(""), kPayload);
    QVERIFY(!field().isEmpty());
    m_page->showText(tokenWith(kPayloadPart));
    QVERIFY(field().isEmpty());
    QVERIFY(!field().isVisible());
}

QTEST_MAIN(TestDetachedPayload)
#include "tst_detached_payload.moc"
