#include "app/inspect/editing/changes_card.h"
#include "app/inspect/editing/part_editor.h"
#include "app/inspect/editing/token_editing.h"
#include "app/inspect/inspect_page.h"
#include "app/inspect/verdict/verdict_banner.h"
#include "tests/tokens.h"

#include <QAbstractButton>
#include <QLabel>
#include <QPlainTextEdit>
#include <QTest>

#include <memory>

using namespace jotscope;
using namespace jotscope::tokens;

/// The unprotected header of a token in JSON, edited in place: JSON within JSON, which no signature covers.
class TestUnprotectedEditing : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_page.reset(); }
    void whatIsTypedStandsInTheToken();
    void theSignatureStaysValid();
    void whileItIsHalfTypedTheTokenKeepsItsLast();
    void whatIsNoObjectIsAFault();
    void oneChangeIsReverted();
    void undoGoesStepByStep();
    void thatOfAnEncryptedTokenIsEditedToo();
    void itsElementsHaveNames();

private:
    template<typename T>
    T *part(const char *name = "") const
    {
        return m_page->findChild<T *>(QLatin1String(name));
    }
    [[nodiscard]] QPlainTextEdit *field() const { return part<QPlainTextEdit>("unprotectedEditor"); }
    [[nodiscard]] QString text() const { return QString::fromUtf8(m_page->text()); }
    void show(const QString &text) const;
    void click(const char *button) const;
    void typeBehind(const QString &place, const QString &typed) const;
    void settle() const { QTRY_VERIFY(!m_page->isBusy()); }

    std::unique_ptr<InspectPage> m_page;
};

namespace {

QString flattened(const QString &header)
{
    const QStringList parts =
        QString::fromStdString(signedToken(R"({"sub":"anna"})")).split(QLatin1Char('.'));
    return QStringLiteral(R"({"payload":"%2","protected":"%1","header":%4,"signature":"%3"})")
        .arg(parts[0], parts[1], parts[2], header);
}

QString encrypted(const QString &header)
{
    return QStringLiteral(R"({"protected":"eyJlbmMiOiJBMTI4R0NNIn0","unprotected":%1,"encrypted_key":"AAAA",)"
                          R"("iv":"AAAA","ciphertext":"AAAA","tag":"AAAA"})")
        .arg(header);
}

} // namespace

void TestUnprotectedEditing::init()
{
    QLocale::setDefault(QLocale::c());
    m_page = std::make_unique<InspectPage>();
    m_page->resize(1200, 1200);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
}

void TestUnprotectedEditing::show(const QString &text) const
{
    m_page->showText(text.toUtf8());
    settle();
}

void TestUnprotectedEditing::click(const char *button) const
{
    auto *found = part<QAbstractButton>(button);
    QVERIFY(found && found->isVisible() && found->isEnabled());
    QTest::mouseClick(found, Qt::LeftButton);
    settle();
}

void TestUnprotectedEditing::typeBehind(const QString &place, const QString &typed) const
{
    QVERIFY(field()->isVisible());
    const auto at = field()->toPlainText().indexOf(place);
    QVERIFY2(at >= 0, qPrintable(field()->toPlainText()));
    QTextCursor cursor = field()->textCursor();
    cursor.setPosition(static_cast<int>(at + place.size()));
    field()->setTextCursor(cursor);
    QTest::keyClicks(field(), typed);
    settle();
}

void TestUnprotectedEditing::whatIsTypedStandsInTheToken()
{
    show("Body: " + flattened(R"({"kid":"k1"})") + "\n");
    click("editUnprotected");
    typeBehind("k1", "0");
    QCOMPARE(text(), "Body: " + flattened(R"({"kid":"k10"})") + "\n");
    typeBehind("k10\"", ", \"n\": 1");
    QCOMPARE(text(), "Body: " + flattened(R"({"kid":"k10","n":1})") + "\n");
    QVERIFY(field()->hasFocus());
    QCOMPARE(part<ChangesCard>()->findChildren<QLabel *>("changedName").size(), 2);
    QCOMPARE(part<QLabel>("changedName")->text(), "unprotected header · kid");
}

void TestUnprotectedEditing::theSignatureStaysValid()
{
    part<QPlainTextEdit>("keyText")->setPlainText(QString::fromStdString(kSecret));
    show(flattened(R"({"kid":"k1"})"));
    QCOMPARE(part<VerdictBanner>()->headline(), "The signature is valid");
    click("editUnprotected");
    typeBehind("k1", "0");
    QCOMPARE(text(), flattened(R"({"kid":"k10"})"));
    QCOMPARE(part<VerdictBanner>()->headline(), "The signature is valid");
    QVERIFY(m_page->editing().signature().contains("the pasted one"));
}

void TestUnprotectedEditing::whileItIsHalfTypedTheTokenKeepsItsLast()
{
    show(flattened(R"({"kid":"k1"})"));
    click("editUnprotected");
    typeBehind("k1", "0");
    typeBehind("k10\"", QString());
    for (const QChar typed : QStringLiteral(", \"n\": ")) {
        QTest::keyClicks(field(), QString(typed));
        settle();
        QCOMPARE(text(), flattened(R"({"kid":"k10"})"));
        QVERIFY(field()->isVisible());
    }
    QVERIFY(!static_cast<PartEditor *>(field()->parentWidget())->fault().isEmpty());
    QTest::keyClicks(field(), "7");
    settle();
    QCOMPARE(text(), flattened(R"({"kid":"k10","n":7})"));
}

void TestUnprotectedEditing::whatIsNoObjectIsAFault()
{
    show(flattened(R"({"kid":"k1"})"));
    click("editUnprotected");
    field()->selectAll();
    QTest::keyClicks(field(), "[]");
    settle();
    QCOMPARE(text(), flattened(R"({"kid":"k1"})"));
    QCOMPARE(field()->toPlainText(), "[]");
    QVERIFY(field()->accessibleDescription().contains("not a JSON object"));
}

void TestUnprotectedEditing::oneChangeIsReverted()
{
    show(flattened(R"({"kid":"k1","x":1})"));
    click("editUnprotected");
    typeBehind("k1", "0");
    click("revert");
    QCOMPARE(text(), flattened(R"({"kid":"k1","x":1})"));
    QVERIFY(field()->toPlainText().contains("\"k1\""));
    QVERIFY(!m_page->editing().isEdited());
}

void TestUnprotectedEditing::undoGoesStepByStep()
{
    show(flattened(R"({"kid":"k1"})"));
    click("editUnprotected");
    typeBehind("k1", "0");
    QTest::keySequence(field(), QKeySequence::Undo);
    settle();
    QCOMPARE(text(), flattened(R"({"kid":"k1"})"));
    QVERIFY(field()->toPlainText().contains("\"k1\""));
    QTest::keySequence(field(), QKeySequence::Redo);
    settle();
    QCOMPARE(text(), flattened(R"({"kid":"k10"})"));
}

void TestUnprotectedEditing::thatOfAnEncryptedTokenIsEditedToo()
{
    show(encrypted(R"({"alg":"A128KW"})"));
    QVERIFY(!part<QAbstractButton>("editHeader")->isEnabled());
    click("editUnprotected");
    typeBehind("A128KW\"", ", \"kid\": \"7\"");
    QCOMPARE(text(), encrypted(R"({"alg":"A128KW","kid":"7"})"));
    QCOMPARE(m_page->editing().signature(), "It is encrypted as it was pasted.");
}

void TestUnprotectedEditing::itsElementsHaveNames()
{
    show(flattened(R"({"kid":"k1"})"));
    QCOMPARE(part<QAbstractButton>("editUnprotected")->accessibleName(), "Edit the unprotected header");
    QCOMPARE(field()->accessibleName(), "Unprotected header, editable");
}

QTEST_MAIN(TestUnprotectedEditing)
#include "tst_unprotected_editing.moc"
