#include "app/keys/detail/remarks_card.h"
#include "app/keys/keys_page.h"
#include "app/keys/table/group_strip.h"
#include "app/keys/table/group_tile.h"
#include "app/keys/table/key_table.h"
#include "app/keys/table/keychain_model.h"
#include "tests/app/keys/keys.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSplitter>
#include <QTest>

#include <cstdlib>

using namespace jotscope;

/// Keys are moved into groups by dragging and by the keyboard; and the page keeps its layout.
class TestKeyGroups : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void keysAreDroppedOnAGroup();
    void whatComesFromElsewhereIsNoKeyToGroup();
    void tilesComeWithADragAndGoWithIt();
    void aNewGroupIsNamedInPlace();
    void theChosenKeysGoByTheKeyboard();
    void escapeMovesNothing();
    void allKeysAreToldOfAtOnce();
    void theGroupIsToldInTheDetails();
    void theLayoutIsKept();

private:
    template<typename Widget>
    [[nodiscard]] Widget *find(const char *name) const
    {
        return m_page->findChild<Widget *>(QLatin1String(name));
    }
    [[nodiscard]] GroupStrip *strip() const { return find<GroupStrip>("groupStrip"); }
    [[nodiscard]] QStringList groups() const
    {
        QStringList all;
        for (const KeyEntry &entry : m_keys->keychain().entries())
            all << QString::fromStdString(entry.group);
        return all;
    }
    /// The keys of these rows, as the table drags them.
    void drop(const QList<int> &rows, const char *tile) const;

    std::unique_ptr<KeysOnHand> m_keys;
    std::unique_ptr<KeysPage> m_page;
};

void TestKeyGroups::init()
{
    m_keys = std::make_unique<KeysOnHand>();
    m_keys->add({keys::entry(keys::key("P-256.pkcs8.pem"), "one", "Work"),
                 keys::entry(keys::key("rsa.spki.pem"), "two"),
                 keys::entry(keys::secret("correct horse"), "three")});
    m_page = std::make_unique<KeysPage>(*m_keys);
    m_page->resize(1200, 800);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

void TestKeyGroups::cleanup()
{
    m_page.reset();
    m_keys.reset();
}

void TestKeyGroups::drop(const QList<int> &rows, const char *tile) const
{
    const auto *model = m_page->findChild<KeychainModel *>();
    QModelIndexList indexes;
    for (const int row : rows)
        indexes << model->index(row, 0);
    const std::unique_ptr<QMimeData> mime(model->mimeData(indexes));
    auto *onto = find<GroupTile>(tile);
    QVERIFY(onto);
    QDragEnterEvent enter({1, 1}, Qt::CopyAction, mime.get(), Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(onto, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent event({1, 1}, Qt::CopyAction, mime.get(), Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(onto, &event);
}

void TestKeyGroups::keysAreDroppedOnAGroup()
{
    strip()->followDrag(true);
    drop({1, 2}, "group-Work");
    QCOMPARE(groups(), QStringList({"Work", "Work", "Work"}));
    strip()->followDrag(true);
    drop({0}, "noGroup");
    QCOMPARE(groups(), QStringList({"", "Work", "Work"}));
}

void TestKeyGroups::whatComesFromElsewhereIsNoKeyToGroup()
{
    GroupTile tile; // by itself: the page around it takes text for keys
    QMimeData mime;
    mime.setText("some text");
    QDragEnterEvent enter({1, 1}, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    enter.ignore();
    QCoreApplication::sendEvent(&tile, &enter);
    QVERIFY(!enter.isAccepted());
}

void TestKeyGroups::tilesComeWithADragAndGoWithIt()
{
    auto *table = m_page->findChild<KeyTable *>();
    QVERIFY(strip()->isHidden());
    emit table->dragging(true);
    QVERIFY(strip()->isVisible());
    QVERIFY(find<GroupTile>("group-Work")->isVisible());
    emit table->dragging(false);
    QVERIFY(strip()->isHidden());
}

void TestKeyGroups::aNewGroupIsNamedInPlace()
{
    strip()->followDrag(true);
    drop({1}, "newGroup");
    strip()->followDrag(false);
    auto *name = find<QLineEdit>("newGroupName");
    QVERIFY(name->isVisible());
    QTest::keyClick(name, Qt::Key_Return);
    QVERIFY(name->isVisible()); // no group without a name
    QTest::keyClicks(name, " Billing ");
    QTest::keyClick(name, Qt::Key_Return);
    QCOMPARE(groups(), QStringList({"Work", "Billing", ""}));
    QVERIFY(strip()->isHidden());
}

void TestKeyGroups::theChosenKeysGoByTheKeyboard()
{
    m_page->findChild<KeyTable *>()->selectAll();
    m_page->groupChosen();
    QVERIFY(m_page->isGrouping());
    auto *work = find<GroupTile>("group-Work");
    QVERIFY(work->hasFocus());
    QTest::keyClick(work, Qt::Key_Space);
    QCOMPARE(groups(), QStringList({"Work", "Work", "Work"}));
    QVERIFY(!m_page->isGrouping());
}

void TestKeyGroups::escapeMovesNothing()
{
    m_page->findChild<KeyTable *>()->selectAll();
    m_page->groupChosen();
    QTest::keyClick(strip(), Qt::Key_Escape);
    QVERIFY(strip()->isHidden());
    QCOMPARE(groups(), QStringList({"Work", "", ""}));
}

void TestKeyGroups::allKeysAreToldOfAtOnce()
{
    const QSignalSpy changed(m_keys.get(), &KeysOnHand::changed);
    const QSignalSpy amended(m_keys.get(), &KeysOnHand::amended);
    strip()->followDrag(true);
    drop({0, 1, 2}, "group-Work");
    QCOMPARE(changed.size(), 1);
    QCOMPARE(amended.size(), 0);
}

void TestKeyGroups::theGroupIsToldInTheDetails()
{
    m_page->findChild<KeyTable *>()->selectRow(1);
    auto *group = find<QComboBox>("keyGroup");
    QCOMPARE(group->currentText(), QString());
    strip()->followDrag(true);
    drop({1}, "group-Work");
    QCOMPARE(group->currentText(), QString("Work"));
}

void TestKeyGroups::theLayoutIsKept()
{
    m_page->findChild<KeyTable *>()->selectRow(0);
    auto *splitter = m_page->findChild<QSplitter *>();
    auto *header = m_page->findChild<KeyTable *>()->horizontalHeader();
    QList<int> sizes = splitter->sizes();
    sizes[0] -= 60;
    sizes[1] += 60;
    splitter->setSizes(sizes);
    const QList<int> wanted = splitter->sizes();
    header->resizeSection(0, header->sectionSize(0) + 33);
    header->moveSection(0, 1);
    const int width = header->sectionSize(0);
    const QByteArray state = m_page->layoutState();

    KeysPage next(*m_keys);
    next.resize(1200, 800);
    next.restoreLayout(state);
    next.show();
    next.findChild<KeyTable *>()->selectRow(0);
    QTRY_COMPARE(next.findChild<QSplitter *>()->sizes().size(), 2);
    // To a few pixels: what is in them has a say.
    QTRY_VERIFY(std::abs(next.findChild<QSplitter *>()->sizes().front() - wanted.front()) < 20);
    QCOMPARE(next.findChild<KeyTable *>()->horizontalHeader()->sectionSize(0), width);
    QCOMPARE(next.findChild<KeyTable *>()->horizontalHeader()->visualIndex(0), 1);
    next.restoreLayout("\x01 not what belongs here");
    QVERIFY(std::abs(next.findChild<QSplitter *>()->sizes().front() - wanted.front()) < 20);
}

QTEST_MAIN(TestKeyGroups)
#include "tst_key_groups.moc"
