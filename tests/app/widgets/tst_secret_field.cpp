#include "app/widgets/fields/secret_field.h"
#include "tests/app/vault/memory_search.h"

#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>
#include <QInputMethodEvent>
#include <QSignalSpy>
#include <QTest>

#include <functional>
#include <map>

using namespace jotscope;
using namespace jotscope::tests;

/// A line for secrets: what it holds, whatever is done to it, and that it holds it nowhere else.
class TestSecretField : public QObject
{
    Q_OBJECT

private slots:
    void itHoldsWhatIsTyped();
    void theLineItselfHoldsPlaceholders();
    void editingTakesTheRightCharacters_data();
    void editingTakesTheRightCharacters();
    void undoEmptiesIt();
    void pastedTextComesWithoutItsLineEnd();
    void textFromElsewhereMovesOver();
    void theInputMethodTypesToo();
    void itHasAnEnd();
    void itIsAnnouncedAsAPassword();
    void nothingStaysInMemory();
};

namespace {

QByteArray held(const SecretField &field)
{
    const SecretBytes secret = field.secret();
    return {secret.view().data(), static_cast<qsizetype>(secret.size())};
}

} // namespace

void TestSecretField::itHoldsWhatIsTyped()
{
    SecretField field;
    const QSignalSpy changes(&field, &SecretField::secretChanged);
    QTest::keyClicks(&field, "Ab 1!");
    QCOMPARE(held(field), QByteArray("Ab 1!"));
    QCOMPARE(changes.size(), 5);
    QVERIFY(!field.isEmpty());
    field.clear();
    QVERIFY(field.isEmpty());
    QCOMPARE(changes.size(), 6);
}

void TestSecretField::theLineItselfHoldsPlaceholders()
{
    SecretField field;
    QTest::keyClicks(&field, "abcd");
    QCOMPARE(field.text().size(), 4);
    for (const QChar c : {'a', 'b', 'c', 'd'})
        QVERIFY(!field.text().contains(c));
    QCOMPARE(field.echoMode(), QLineEdit::Password);
}

void TestSecretField::editingTakesTheRightCharacters_data()
{
    using Edit = std::function<void(SecretField &)>;
    const auto press = [](Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        return Edit([=](SecretField &field) { QTest::keyClick(&field, key, modifiers); });
    };
    const auto at = [](int place, Edit then) {
        return Edit([=](SecretField &field) {
            field.setCursorPosition(place);
            then(field);
        });
    };
    const auto over = [](int place, int count, Edit then) {
        return Edit([=](SecretField &field) {
            field.setSelection(place, count);
            then(field);
        });
    };
    QTest::addColumn<Edit>("edit");
    QTest::addColumn<QByteArray>("rest");
    QTest::newRow("backspace") << press(Qt::Key_Backspace) << QByteArray("abcde");
    QTest::newRow("backspace within") << at(3, press(Qt::Key_Backspace)) << QByteArray("abdef");
    QTest::newRow("delete") << at(0, press(Qt::Key_Delete)) << QByteArray("bcdef");
    QTest::newRow("delete at the end") << press(Qt::Key_Delete) << QByteArray("abcdef");
    QTest::newRow("typed within") << at(2, press(Qt::Key_X)) << QByteArray("abxcdef");
    QTest::newRow("typed over") << over(1, 4, press(Qt::Key_X)) << QByteArray("axf");
    QTest::newRow("as many over") << over(1, 1, press(Qt::Key_X)) << QByteArray("axcdef");
    QTest::newRow("deleted what is selected") << over(2, 3, press(Qt::Key_Delete)) << QByteArray("abf");
    QTest::newRow("a word back") << press(Qt::Key_Backspace, Qt::ControlModifier) << QByteArray();
    QTest::newRow("cut") << over(1, 2, press(Qt::Key_X, Qt::ControlModifier)) << QByteArray("adef");
    QTest::newRow("moved about") << at(6, press(Qt::Key_Left)) << QByteArray("abcdef");
}

void TestSecretField::editingTakesTheRightCharacters()
{
    QFETCH(const std::function<void(SecretField &)>, edit);
    QFETCH(const QByteArray, rest);
    SecretField field;
    QTest::keyClicks(&field, "abcdef");
    edit(field);
    QCOMPARE(held(field), rest);
    QCOMPARE(field.text().size(), rest.size());
}

void TestSecretField::undoEmptiesIt()
{
    SecretField field;
    QTest::keyClicks(&field, "abc");
    field.undo();
    QCOMPARE(held(field), QByteArray());
    field.redo();
    QCOMPARE(held(field).size(), field.text().size());
    QTest::keyClicks(&field, "xyz");
    QCOMPARE(held(field), QByteArray("xyz"));
}

void TestSecretField::pastedTextComesWithoutItsLineEnd()
{
    SecretField field;
    QTest::keyClicks(&field, "ad");
    field.setCursorPosition(1);
    QGuiApplication::clipboard()->setText("b\u00fc\U0001F511\n");
    QTest::keySequence(&field, QKeySequence::Paste);
    QCOMPARE(held(field), QByteArray("ab\u00fc\U0001F511"
                                     "d"));
    QCOMPARE(field.cursorPosition(), 4);
    QTest::keyClick(&field, Qt::Key_Backspace); // a whole character, though it is two in UTF-16
    QCOMPARE(held(field), QByteArray("ab\u00fc"
                                     "d"));
}

void TestSecretField::textFromElsewhereMovesOver()
{
    SecretField field;
    QTest::keyClicks(&field, "ad");
    field.setCursorPosition(1);
    field.insert("bc"); // as assistive technology does
    QCOMPARE(held(field), QByteArray("abcd"));
    QCOMPARE(field.cursorPosition(), 3);
    QVERIFY(!field.text().contains('b'));
    field.setText("new");
    QCOMPARE(held(field), QByteArray("new"));
    QVERIFY(!field.text().contains('n'));
}

void TestSecretField::theInputMethodTypesToo()
{
    SecretField field;
    QInputMethodEvent event;
    event.setCommitString("\u00e9");
    QCoreApplication::sendEvent(&field, &event);
    QCOMPARE(held(field), QByteArray("\u00e9"));
}

void TestSecretField::itHasAnEnd()
{
    SecretField field;
    field.setText(QString(5000, 'a'));
    QCOMPARE(held(field), QByteArray(TypedSecret::kMost, 'a'));
    QTest::keyClicks(&field, "b");
    QCOMPARE(held(field), QByteArray(TypedSecret::kMost, 'a'));
    QCOMPARE(field.text().size(), qsizetype(TypedSecret::kMost));
}

void TestSecretField::itIsAnnouncedAsAPassword()
{
    SecretField field;
    field.setAccessibleName("PIN");
    QTest::keyClicks(&field, "1234");
    QAccessibleInterface *told = QAccessible::queryAccessibleInterface(&field);
    QVERIFY(told);
    QVERIFY(told->state().passwordEdit);
    QCOMPARE(told->text(QAccessible::Name), QString("PIN"));
    QVERIFY(!told->text(QAccessible::Value).contains('1'));
    QCOMPARE(told->text(QAccessible::Value).size(), 4);
}

void TestSecretField::nothingStaysInMemory()
{
    // Put together so that it stands nowhere: sixteen different letters.
    const auto letter = [](int i) {
        return char('a' + i * 7 % 26);
    };
    constexpr int kLetters = 16;
    std::map<QString, QByteArray> masks;
    for (int i = 0; i < kLetters; ++i) {
        const QByteArray one = masked(QByteArray(1, letter(i)));
        const QByteArray zero = masked(QByteArray(1, '\0'));
        masks["utf8"] += one;
        masks["utf16"] += one + zero;
        masks["utf32"] += one + zero + zero + zero;
    }
    SecretField field;
    for (int i = 0; i < kLetters; ++i)
        QTest::keyClick(&field, letter(i));
    QCOMPARE(foundInMemory(masks).size(), 1); // in the field, so that the search is known to find it
    {
        const SecretBytes used = field.secret();
        QCOMPARE(used.size(), std::size_t(kLetters));
    }
    field.clear();
    QCOMPARE(foundInMemory(masks), QStringList());
}

QTEST_MAIN(TestSecretField)
#include "tst_secret_field.moc"
