#include "app/keys/on_hand/keys_on_hand.h"
#include "app/keys/table/group_tile.h"
#include "app/keys/table/keychain_model.h"
#include "tests/app/keys/keys.h"

#include <QAbstractItemModelTester>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

using namespace jotscope;

/// The keys on hand as a table.
class TestKeychainModel : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void aRowSaysWhatTheKeyIs();
    void aSecretDoesNotShowItsThumbprint();
    void aKeyWithoutANameGoesByItsKidOrItsFile();
    void everyWordOfASearchMustBeSomewhere_data();
    void everyWordOfASearchMustBeSomewhere();
    void aGroupLeavesItsKeys();
    void sortingByAColumnOrdersTheRows();
    void sizesSortAsNumbers();
    void aRemovedKeyLeavesTheTableAndComesBack();
    void aRenamedKeyStaysInSight();
    void aUsedKeySaysSo();
    void onlyPublicHalvesAreDraggedOut();
    void aSecretIsNotDraggedOut();
    void tenThousandKeysAreFilteredAtOnce();

private:
    [[nodiscard]] QString text(int row, KeyColumn column) const
    {
        return m_model->index(row, static_cast<int>(column)).data().toString();
    }
    [[nodiscard]] QStringList names() const
    {
        QStringList all;
        for (int row = 0; row < m_model->rowCount(); ++row)
            all << text(row, KeyColumn::Name);
        return all;
    }

    std::unique_ptr<KeysOnHand> m_keys;
    std::unique_ptr<KeychainModel> m_model;
};

void TestKeychainModel::init()
{
    m_model.reset();
    m_keys = std::make_unique<KeysOnHand>();
    m_keys->setClock([] { return keys::kNow; });
    m_model = std::make_unique<KeychainModel>(*m_keys);
    new QAbstractItemModelTester(m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest,
                                 m_model.get());
}

void TestKeychainModel::aRowSaysWhatTheKeyIs()
{
    KeyEntry entry = keys::entry(keys::key("P-256.pkcs8.pem"), "Payments", "Production");
    entry.origin = {KeyOrigin::File, "/home/ana/keys/payments.pem"};
    const KeyPointer key = entry.key;
    m_keys->add({entry});
    QCOMPARE(m_model->rowCount(), 1);
    QCOMPARE(text(0, KeyColumn::Name), QString("Payments"));
    QCOMPARE(text(0, KeyColumn::Kind), QString("EC P-256"));
    QCOMPARE(text(0, KeyColumn::Half), QString("Private"));
    QCOMPARE(text(0, KeyColumn::Thumbprint), QString::fromStdString(key->thumbprint()));
    QCOMPARE(text(0, KeyColumn::Group), QString("Production"));
    QCOMPARE(text(0, KeyColumn::Origin), QString("payments.pem"));
    QCOMPARE(text(0, KeyColumn::LastUsed), QString());
}

void TestKeychainModel::aSecretDoesNotShowItsThumbprint()
{
    m_keys->add({keys::entry(keys::secret("correct horse"))});
    QCOMPARE(text(0, KeyColumn::Kind), QString("Secret, 104 bits"));
    for (int column = 0; column < kKeyColumns; ++column) {
        for (const int role : {int(Qt::DisplayRole), int(Qt::ToolTipRole)})
            QVERIFY(!m_model->index(0, column).data(role).toString().contains(
                QString::fromStdString(m_keys->keys().front()->thumbprint())));
    }
}

void TestKeychainModel::aKeyWithoutANameGoesByItsKidOrItsFile()
{
    m_keys->add({keys::entry(keys::key("rsa.spki.pem"))});
    QCOMPARE(text(0, KeyColumn::Name), QString("rsa.spki.pem"));
    const KeyImport named = importKeys(R"({"kty":"oct","kid":"hmac-1","k":"c2VjcmV0"})", "file");
    m_keys->add({keys::entry(named.keys.front())});
    QCOMPARE(text(1, KeyColumn::Name), QString("hmac-1"));
}

void TestKeychainModel::everyWordOfASearchMustBeSomewhere_data()
{
    QTest::addColumn<QString>("search");
    QTest::addColumn<QStringList>("found");
    const QStringList all = {"Payments", "Billing", "Deploy"};
    QTest::newRow("nothing") << QString() << all;
    QTest::newRow("a name") << QString("bill") << QStringList{"Billing"};
    QTest::newRow("a kind") << QString("ed25519") << QStringList{"Deploy"};
    QTest::newRow("two words") << QString("  production  ec ") << QStringList{"Payments"};
    QTest::newRow("notes") << QString("QUARTER") << QStringList{"Billing"};
    QTest::newRow("a word too many") << QString("production ed25519") << QStringList();
}

void TestKeychainModel::everyWordOfASearchMustBeSomewhere()
{
    QFETCH(const QString, search);
    QFETCH(const QStringList, found);
    KeyEntry billing = keys::entry(keys::key("rsa.spki.pem"), "Billing");
    billing.notes = "rotates each quarter";
    m_keys->add({keys::entry(keys::key("P-256.pkcs8.pem"), "Payments", "Production"), billing,
                 keys::entry(keys::key("Ed25519.spki.pem"), "Deploy")});
    m_model->setFilter(search);
    QCOMPARE(names(), found);
    QCOMPARE(m_model->isFiltered(), !search.isEmpty());
}

void TestKeychainModel::aGroupLeavesItsKeys()
{
    m_keys->add({keys::entry(keys::key("P-256.pkcs8.pem"), "Payments", "Production"),
                 keys::entry(keys::key("rsa.spki.pem"), "Billing")});
    m_model->setFilter({}, QString("Production"));
    QCOMPARE(names(), QStringList{"Payments"});
    m_model->setFilter({}, QString());
    QCOMPARE(names(), QStringList{"Billing"});
}

void TestKeychainModel::sortingByAColumnOrdersTheRows()
{
    m_keys->add({keys::entry(keys::key("P-256.pkcs8.pem"), "b"), keys::entry(keys::key("rsa.spki.pem"), "c"),
                 keys::entry(keys::key("Ed25519.spki.pem"), "A")});
    const int name = static_cast<int>(KeyColumn::Name);
    m_model->sort(name, Qt::AscendingOrder);
    QCOMPARE(names(), QStringList({"A", "b", "c"}));
    m_model->sort(name, Qt::DescendingOrder);
    QCOMPARE(names(), QStringList({"c", "b", "A"}));
    m_model->sort(-1, Qt::AscendingOrder);
    QCOMPARE(names(), QStringList({"b", "c", "A"}));
}

void TestKeychainModel::sizesSortAsNumbers()
{
    m_keys->add({keys::entry(keys::secret(std::string(20, 'a')), "160"),
                 keys::entry(keys::secret(std::string(8, 'b')), "64"),
                 keys::entry(keys::secret(std::string(100, 'c')), "800")});
    m_model->sort(static_cast<int>(KeyColumn::Kind), Qt::AscendingOrder);
    QCOMPARE(names(), QStringList({"64", "160", "800"}));
}

void TestKeychainModel::aRemovedKeyLeavesTheTableAndComesBack()
{
    const auto added = m_keys->add(
        {keys::entry(keys::key("P-256.pkcs8.pem"), "one"), keys::entry(keys::key("rsa.spki.pem"), "two")});
    m_keys->remove({added.ids.front()});
    QCOMPARE(names(), QStringList{"two"});
    QVERIFY(m_keys->canUndo());
    m_keys->undoRemoval();
    QCOMPARE(names(), QStringList({"one", "two"}));
    QVERIFY(!m_keys->canUndo());
}

void TestKeychainModel::aRenamedKeyStaysInSight()
{
    const auto added = m_keys->add({keys::entry(keys::key("P-256.pkcs8.pem"), "Payments")});
    m_model->setFilter("pay");
    KeyEntry changed = *m_keys->keychain().find(added.ids.front());
    changed.name = "Billing";
    QSignalSpy told(m_model.get(), &QAbstractItemModel::dataChanged);
    m_keys->amend(changed);
    QCOMPARE(told.count(), 1);
    QCOMPARE(names(), QStringList{"Billing"});
    m_model->setFilter("bill");
    QCOMPARE(names(), QStringList{"Billing"});
}

void TestKeychainModel::aUsedKeySaysSo()
{
    m_keys->add({keys::entry(keys::key("P-256.pkcs8.pem"))});
    m_keys->noteUse(*keys::key("P-256.spki.pem"));
    m_keys->setClock([] { return keys::kNow + std::chrono::minutes(5); });
    QVERIFY2(text(0, KeyColumn::LastUsed).contains('5'), qPrintable(text(0, KeyColumn::LastUsed)));
}

void TestKeychainModel::onlyPublicHalvesAreDraggedOut()
{
    const KeyPointer key = keys::key("P-256.pkcs8.pem");
    m_keys->add({keys::entry(key), keys::entry(keys::secret("correct horse"))});
    const std::unique_ptr<QMimeData> mime(m_model->mimeData({m_model->index(0, 0), m_model->index(1, 0)}));
    QVERIFY(mime);
    const KeyImport dragged = importKeys(mime->text().toStdString(), "dragged");
    QCOMPARE(dragged.keys.size(), std::size_t{1});
    QCOMPARE(dragged.keys.front()->thumbprint(), key->thumbprint());
    QVERIFY(!dragged.keys.front()->isSecret());
}

void TestKeychainModel::aSecretIsNotDraggedOut()
{
    m_keys->add({keys::entry(keys::secret("correct horse"))});
    const std::unique_ptr<QMimeData> mime(m_model->mimeData({m_model->index(0, 0)}));
    QVERIFY(!mime->hasText());
    // Within the program, it can be dragged onto a group.
    QCOMPARE(GroupTile::idsIn(*mime), std::vector<std::string>{m_keys->keychain().entries().front().id});
    QCOMPARE(mime->formats().size(), 1);
}

void TestKeychainModel::tenThousandKeysAreFilteredAtOnce()
{
    std::vector<KeyEntry> many;
    for (int i = 0; i < 10'000; ++i)
        many.push_back(keys::entry(keys::secret("secret number " + std::to_string(i)),
                                   qPrintable(QString("key %1").arg(i))));
    QSignalSpy resets(m_model.get(), &QAbstractItemModel::modelReset);
    m_keys->add(std::move(many));
    QCOMPARE(resets.count(), 1);
    QCOMPARE(m_model->rowCount(), 10'000);
    m_model->setFilter("7777");
    QCOMPARE(names(), QStringList{"key 7777"});
    QCOMPARE(resets.count(), 2);
}

QTEST_MAIN(TestKeychainModel)
#include "tst_keychain_model.moc"
