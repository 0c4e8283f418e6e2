#include "app/inspect/content/find/token_finding.h"
#include "app/inspect/copies/token_copies.h"
#include "app/inspect/editing/changes_card.h"
#include "app/inspect/editing/part_editor.h"
#include "app/inspect/editing/token_editing.h"
#include "app/inspect/encoded/encoded_view.h"
#include "app/inspect/inspect_page.h"
#include "app/inspect/keys/key_field.h"
#include "app/inspect/verdict/verdict_banner.h"
#include "core/jose/jws/verification.h"
#include "core/jose/keys/key_import.h"
#include "tests/tokens.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QProcess>
#include <QTest>

using namespace jotscope;
using namespace jotscope::tokens;

/// Paste, change one claim, sign again, copy: on the page as a person does it.
class TestEditing : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void typingInThePayloadSignsTheTokenAnew();
    void fourGesturesFromPasteToCopy();
    void theEditedTokenIsSignedForOthersToo();
    void undoBringsBackTextAndSignature();
    void typingInOneGoIsOneStep();
    void whatIsTypedAndErasedLeavesNoStep();
    void withoutAKeyTheBannerSaysThatTheSignatureNoLongerFits();
    void aKeyThatComesLaterSignsOnlyWhenAsked();
    void invalidJsonIsKeptAndMarked();
    void aBrokenHeaderCanBeMendedInPlace();
    void theHeaderIsEditedToo();
    void oneChangeIsReverted();
    void allIsReverted();
    void anAsymmetricSignatureIsMadeOffTheGuiThread();
    void openingAnEditorOrVerifyingChangesNothing();
    void whatIsPastedOverAnEditIsNoEdit();
    void theTextAroundTheTokenStays();
    void anEncryptedTokenSaysWhyItIsNotEdited();
    void aSearchGoesThroughWhatIsEdited();
    void escapeClosesTheEditor();
    void everyElementHasAnAccessibleName();

private:
    template<typename T>
    T *part(const char *name = "") const
    {
        return m_page->findChild<T *>(QLatin1String(name));
    }
    EncodedView *encoded() const { return part<EncodedView>("encoded"); }
    QPlainTextEdit *field(const char *name = "payloadEditor") const { return part<QPlainTextEdit>(name); }
    ChangesCard *card() const { return part<ChangesCard>(); }
    QString headline() const { return part<VerdictBanner>()->headline(); }
    QString editedText() const
    {
        const auto *label = part<QLabel>("edited");
        return label->isVisible() ? label->text() : QString();
    }
    QStringList rows() const;
    Token token() const;
    std::string payload() const { return std::string(token().part(PartName::Payload)->bytes()); }
    void show(const std::string &text) const;
    void enterSecret(const std::string &secret = kSecret) const;
    void settle() const { QTRY_VERIFY(!m_page->isBusy()); }
    /// Puts the caret behind `place` and types.
    void typeBehind(const QString &place, const QString &typed, const char *editor = "payloadEditor") const;
    void click(const char *button) const;

    std::unique_ptr<InspectPage> m_page;
};

namespace {

constexpr Instant kNow{std::chrono::seconds{1'795'500'000}};
const std::string kPayload = R"({"iss":"joe","exp":1795500300,"admin":true})";

Token parsed(const QByteArray &text)
{
    std::string utf8 = text.trimmed().toStdString();
    const SourceMap itself = SourceMap::identity({0, utf8.size()});
    return parseCompact(std::move(utf8), itself);
}

} // namespace

void TestEditing::init()
{
    QLocale::setDefault(QLocale::c());
    m_page = std::make_unique<InspectPage>();
    m_page->setClock([] { return kNow; });
    m_page->resize(1200, 1200);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
}

void TestEditing::cleanup()
{
    m_page.reset();
}

Token TestEditing::token() const
{
    return parsed(m_page->text());
}

void TestEditing::show(const std::string &text) const
{
    m_page->showText(QByteArray::fromStdString(text));
    settle();
}

void TestEditing::enterSecret(const std::string &secret) const
{
    part<QPlainTextEdit>("keyText")->setPlainText(QString::fromStdString(secret));
    settle();
}

void TestEditing::typeBehind(const QString &place, const QString &typed, const char *editor) const
{
    QPlainTextEdit *edit = field(editor);
    QVERIFY(edit->isVisible());
    const auto at = edit->toPlainText().indexOf(place);
    QVERIFY2(at >= 0, qPrintable(edit->toPlainText()));
    QTextCursor cursor = edit->textCursor();
    cursor.setPosition(static_cast<int>(at + place.size()));
    edit->setTextCursor(cursor);
    QTest::keyClicks(edit, typed);
    settle();
}

void TestEditing::click(const char *button) const
{
    for (auto *found : m_page->findChildren<QAbstractButton *>(QLatin1String(button))) {
        if (!found->isVisible())
            continue;
        QVERIFY(found->isEnabled());
        QTest::mouseClick(found, Qt::LeftButton);
        return settle();
    }
    QFAIL(button);
}

QStringList TestEditing::rows() const
{
    QStringList found;
    for (const QLabel *name : card()->findChildren<QLabel *>(QStringLiteral("changedName"))) {
        if (name->isVisible())
            found << name->text();
    }
    return found;
}

void TestEditing::typingInThePayloadSignsTheTokenAnew()
{
    show(signedToken(kPayload));
    enterSecret();
    QCOMPARE(headline(), "The signature is valid");
    click("editPayload");
    typeBehind("\"jo", "hann");
    const std::string expected = R"({"iss":"johanne","exp":1795500300,"admin":true})";
    QCOMPARE(m_page->text().toStdString(), signedToken(expected));
    QCOMPARE(headline(), "The signature is valid");
    QVERIFY2(editedText().contains("edited token"), qPrintable(editedText()));
    QVERIFY2(editedText().contains("signed anew"), qPrintable(editedText()));
    QCOMPARE(rows(), QStringList("iss"));
    // The editor keeps what was typed, and the caret.
    QVERIFY(field()->toPlainText().contains("\"iss\": \"johanne\""));
    QCOMPARE(field()->textCursor().position(), int(field()->toPlainText().indexOf("johann") + 6));
}

void TestEditing::fourGesturesFromPasteToCopy()
{
    enterSecret();
    QApplication::clipboard()->setText(QString::fromStdString(signedToken(kPayload)));
    m_page->pasteFromClipboard();
    m_page->editing().setOpen(PartName::Payload, true);
    QVERIFY(field()->hasFocus());
    QTextCursor cursor = field()->document()->find("true");
    field()->setTextCursor(cursor);
    QTest::keyClicks(field(), "false");
    m_page->copies().copyToken(); // at once: what is typed is not lost
    QCOMPARE(QApplication::clipboard()->text().toStdString(),
             signedToken(R"({"iss":"joe","exp":1795500300,"admin":false})"));
}

void TestEditing::theEditedTokenIsSignedForOthersToo()
{
    show(signedToken(kPayload));
    enterSecret();
    click("editPayload");
    typeBehind("joe", "y");
    const QList<QByteArray> parts = m_page->text().split('.');
    QCOMPARE(parts.size(), 3);
    QProcess openssl;
    openssl.start("openssl", {"dgst", "-sha256", "-binary", "-mac", "HMAC", "-macopt",
                              "hexkey:" + QByteArray::fromStdString(kSecret).toHex()});
    openssl.write(parts[0] + '.' + parts[1]);
    openssl.closeWriteChannel();
    QVERIFY(openssl.waitForFinished());
    QCOMPARE(parts[2], openssl.readAllStandardOutput().toBase64(QByteArray::Base64UrlEncoding |
                                                                QByteArray::OmitTrailingEquals));
}

void TestEditing::undoBringsBackTextAndSignature()
{
    const std::string pasted = signedToken(kPayload);
    show(pasted);
    enterSecret();
    click("editPayload");
    typeBehind("joe", "y");
    const QByteArray edited = m_page->text();
    QVERIFY(edited != QByteArray::fromStdString(pasted));
    QTest::keySequence(field(), QKeySequence::Undo);
    settle();
    QCOMPARE(m_page->text().toStdString(), pasted);
    QVERIFY(field()->toPlainText().contains("\"joe\""));
    QVERIFY(editedText().isEmpty());
    QVERIFY(!card()->isVisible());
    QTest::keySequence(field(), QKeySequence::Redo);
    settle();
    QCOMPARE(m_page->text(), edited);
    QVERIFY(field()->toPlainText().contains("\"joey\""));
    QVERIFY(card()->isVisible());
    // The same from the encoded text.
    encoded()->setFocus();
    QTest::keySequence(encoded(), QKeySequence::Undo);
    settle();
    QCOMPARE(m_page->text().toStdString(), pasted);
    QVERIFY(field()->toPlainText().contains("\"joe\""));
}

void TestEditing::typingInOneGoIsOneStep()
{
    const std::string pasted = signedToken(kPayload);
    show(pasted);
    click("editPayload");
    typeBehind("joe", "a");
    typeBehind("joea", "b");
    typeBehind("joeab", "c");
    QCOMPARE(payload(), R"({"iss":"joeabc","exp":1795500300,"admin":true})");
    m_page->undo();
    settle();
    QCOMPARE(m_page->text().toStdString(), pasted);
}

void TestEditing::whatIsTypedAndErasedLeavesNoStep()
{
    show("first");
    const std::string pasted = signedToken(kPayload);
    encoded()->selectAll();
    QTest::keyClicks(encoded(), QString::fromStdString(pasted));
    settle();
    click("editPayload");
    typeBehind("joe", "a");
    QTest::keyClick(field(), Qt::Key_Backspace);
    settle();
    QCOMPARE(m_page->text().toStdString(), pasted);
    typeBehind("joe", "b");
    m_page->undo();
    settle();
    QCOMPARE(m_page->text().toStdString(), pasted);
}

void TestEditing::withoutAKeyTheBannerSaysThatTheSignatureNoLongerFits()
{
    show(signedToken(kPayload));
    const std::string signature(token().part(PartName::Signature)->bytes());
    click("editPayload");
    typeBehind("joe", "y");
    QCOMPARE(payload(), R"({"iss":"joey","exp":1795500300,"admin":true})");
    QCOMPARE(std::string(token().part(PartName::Signature)->bytes()), signature);
    QVERIFY2(editedText().contains("no longer fits"), qPrintable(editedText()));
    QVERIFY2(part<QLabel>("editedSignature")->text().contains("no key to sign with"),
             qPrintable(part<QLabel>("editedSignature")->text()));
    QVERIFY(!part<QAbstractButton>("signAgain")->isVisible());
}

void TestEditing::aKeyThatComesLaterSignsOnlyWhenAsked()
{
    show(signedToken(kPayload));
    click("editPayload");
    typeBehind("joe", "y");
    const QByteArray edited = m_page->text();
    enterSecret();
    QCOMPARE(m_page->text(), edited);
    QCOMPARE(headline(), "The signature does not fit this token");
    QVERIFY(m_page->editing().canSign());
    click("signAgain");
    QCOMPARE(m_page->text().toStdString(), signedToken(R"({"iss":"joey","exp":1795500300,"admin":true})"));
    QCOMPARE(headline(), "The signature is valid");
    QVERIFY(!part<QAbstractButton>("signAgain")->isVisible());
    m_page->undo();
    settle();
    QCOMPARE(m_page->text(), edited);
}

void TestEditing::invalidJsonIsKeptAndMarked()
{
    show(signedToken(kPayload));
    enterSecret();
    click("editPayload");
    typeBehind("\"joe\"", ",,");
    QCOMPARE(payload(), R"({"iss":"joe",,,"exp":1795500300,"admin":true})");
    QVERIFY(field()->toPlainText().contains("\"joe\",,,"));
    const auto *editor = qobject_cast<PartEditor *>(field()->parentWidget());
    QVERIFY2(editor->fault().startsWith("Line 2, column 16: "), qPrintable(editor->fault()));
    const QList<QTextEdit::ExtraSelection> marks = field()->extraSelections();
    QVERIFY(!marks.isEmpty());
    QCOMPARE(marks.first().cursor.selectionStart(), int(field()->toPlainText().indexOf(",,,") + 1));
    QTest::keyClick(field(), Qt::Key_Backspace);
    QTest::keyClick(field(), Qt::Key_Backspace);
    settle();
    QCOMPARE(m_page->text().toStdString(), signedToken(kPayload));
    QVERIFY(editor->fault().isEmpty());
    QVERIFY(field()->extraSelections().isEmpty());
}

void TestEditing::aBrokenHeaderCanBeMendedInPlace()
{
    show(signedToken(kPayload));
    enterSecret();
    click("editHeader");
    QPlainTextEdit *header = field("headerEditor");
    header->selectAll();
    QTest::keyClick(header, Qt::Key_Delete);
    settle();
    QVERIFY(header->isVisible());
    for (const QChar typed : QStringLiteral(R"({"alg":"HS256","typ":"JWT"})")) {
        QTest::keyClicks(header, typed);
        settle();
        QVERIFY(header->isVisible());
        QVERIFY(header->hasFocus());
    }
    QCOMPARE(m_page->text().toStdString(), signedToken(kPayload, R"({"alg":"HS256","typ":"JWT"})"));
    QCOMPARE(headline(), "The signature is valid");
}

void TestEditing::theHeaderIsEditedToo()
{
    show(signedToken(kPayload));
    enterSecret();
    click("editHeader");
    typeBehind("\"HS256\"", ", \"kid\": \"k1\"", "headerEditor");
    QCOMPARE(m_page->text().toStdString(), signedToken(kPayload, R"({"alg":"HS256","kid":"k1"})"));
    QCOMPARE(rows(), QStringList(QStringLiteral("header · kid")));
}

void TestEditing::oneChangeIsReverted()
{
    show(signedToken(kPayload));
    enterSecret();
    click("editPayload");
    typeBehind("joe", "y");
    typeBehind("179550030", "99");
    QCOMPARE(rows(), QStringList({"iss", "exp"}));
    click("revert");
    QCOMPARE(m_page->text().toStdString(), signedToken(R"({"iss":"joe","exp":179550030990,"admin":true})"));
    QCOMPARE(rows(), QStringList("exp"));
    m_page->undo();
    settle();
    QCOMPARE(rows(), QStringList({"iss", "exp"}));
}

void TestEditing::allIsReverted()
{
    const std::string pasted = signedToken(kPayload, R"({"alg":"HS256"})", "another secret, not on hand");
    show(pasted);
    enterSecret();
    click("editPayload");
    typeBehind("joe", "y");
    QVERIFY(card()->isVisible());
    click("revertAll");
    QCOMPARE(m_page->text().toStdString(), pasted);
    QVERIFY(!card()->isVisible());
    QVERIFY(field()->toPlainText().contains("\"joe\""));
    m_page->undo();
    settle();
    QCOMPARE(payload(), R"({"iss":"joey","exp":1795500300,"admin":true})");
}

void TestEditing::anAsymmetricSignatureIsMadeOffTheGuiThread()
{
    QFile file(QStringLiteral(JOTSCOPE_TEST_DATA "/keys/rsa.pkcs8.pem"));
    QVERIFY(file.open(QFile::ReadOnly));
    const QByteArray pem = file.readAll();
    show(encodeBase64Url(R"({"alg":"RS256"})") + '.' + encodeBase64Url(kPayload) + ".c2ln");
    enterSecret(pem.toStdString());
    click("editPayload");
    QTextCursor cursor = field()->document()->find("joe");
    cursor.clearSelection();
    field()->setTextCursor(cursor);
    const QByteArray before = m_page->text();
    QTest::keyClicks(field(), "1");
    QCOMPARE(m_page->text(), before); // typing waits for nothing
    QVERIFY(m_page->isBusy());
    QTest::keyClicks(field(), "234");
    settle();
    QVERIFY2(QByteArray::fromStdString(payload()).contains("joe1234"), payload().c_str());
    const KeyImport keys = importKeys(pem.toStdString(), "test");
    QCOMPARE(verifySignature(token(), keys.keys).verdict, SignatureVerdict::Valid);
    QCOMPARE(headline(), "The signature is valid");
}

void TestEditing::openingAnEditorOrVerifyingChangesNothing()
{
    // Padded, and with white space of its own.
    const std::string pasted = signedToken("{ \"a\" :1 ,\r\n\"b\": 1.0}") + "==";
    show(pasted);
    click("editPayload");
    enterSecret();
    click("editHeader");
    QTest::qWait(200);
    QCOMPARE(m_page->text().toStdString(), pasted);
    QVERIFY(editedText().isEmpty());
    QVERIFY(!card()->isVisible());
    typeBehind("\"b\": 1", "7");
    QCOMPARE(payload(), "{ \"a\" :1 ,\r\n\"b\": 17.0}");
}

void TestEditing::whatIsPastedOverAnEditIsNoEdit()
{
    show(signedToken(kPayload));
    enterSecret();
    click("editPayload");
    typeBehind("joe", "y");
    QVERIFY(card()->isVisible());
    const std::string other = signedToken(R"({"sub":"anna"})");
    show(other);
    QCOMPARE(m_page->text().toStdString(), other);
    QVERIFY(!card()->isVisible());
    QVERIFY(editedText().isEmpty());
    QVERIFY(field()->toPlainText().contains("anna"));
    typeBehind("anna", "b");
    QCOMPARE(m_page->text().toStdString(), signedToken(R"({"sub":"annab"})"));
}

void TestEditing::theTextAroundTheTokenStays()
{
    show("Authorization: Bearer " + signedToken(kPayload) + "\nAccept: */*\n");
    enterSecret();
    click("editPayload");
    typeBehind("joe", "y");
    QCOMPARE(m_page->text().toStdString(),
             "Authorization: Bearer " + signedToken(R"({"iss":"joey","exp":1795500300,"admin":true})") +
                 "\nAccept: */*\n");
}

void TestEditing::anEncryptedTokenSaysWhyItIsNotEdited()
{
    show("eyJhbGciOiJkaXIiLCJlbmMiOiJBMTI4R0NNIn0..FPOjROLEU_hcsqwO.fqqfFaUGs9rA_iX30Bw."
         "6MdqxGx3l4mrA3Lyysnhbg");
    const auto *button = part<QAbstractButton>("editHeader");
    QVERIFY(button->isVisible() && !button->isEnabled());
    QVERIFY2(button->toolTip().contains("encrypted token is not edited"), qPrintable(button->toolTip()));
    m_page->editing().setOpen(PartName::Header, true);
    QVERIFY(!field("headerEditor")->isVisible());
    QVERIFY(!m_page->editing().isOpen(PartName::Header));
}

void TestEditing::aSearchGoesThroughWhatIsEdited()
{
    show(signedToken(kPayload));
    click("editPayload");
    field()->setFocus();
    m_page->finding().find();
    auto *line = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(line && field()->parentWidget()->isAncestorOf(line));
    QTest::keyClicks(line, "ADMIN");
    QCOMPARE(field()->textCursor().selectedText(), QStringLiteral("admin"));

    QTest::keyClick(line, Qt::Key_Escape);
    QVERIFY(field()->isVisible() && field()->hasFocus());
}

void TestEditing::escapeClosesTheEditor()
{
    show(signedToken(kPayload));
    click("editPayload");
    QVERIFY(m_page->editing().isOpen(PartName::Payload));
    QTest::keyClick(field(), Qt::Key_Escape);
    QVERIFY(!field()->isVisible());
    QVERIFY(!m_page->editing().isOpen(PartName::Payload));
    QVERIFY(part<QAbstractButton>("editPayload")->hasFocus());
}

void TestEditing::everyElementHasAnAccessibleName()
{
    show(signedToken(kPayload));
    click("editPayload");
    typeBehind("joe", "y");
    for (const char *name : {"payloadEditor", "headerEditor"})
        QVERIFY(!field(name)->accessibleName().isEmpty());
    QVERIFY(!card()->accessibleName().isEmpty());
    for (const auto *button : m_page->findChildren<QAbstractButton *>()) {
        if (button->isVisible())
            QVERIFY2(!button->accessibleName().isEmpty() || !button->text().isEmpty(),
                     qPrintable(button->objectName()));
    }
}

QTEST_MAIN(TestEditing)
#include "tst_editing.moc"
