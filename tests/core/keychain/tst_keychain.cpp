#include "core/jose/keys/key_generation.h"
#include "core/jose/keys/key_import.h"
#include "core/keychain/key_half.h"
#include "core/keychain/keychain.h"

#include <QFile>
#include <QTest>

using namespace jotscope;

/// The keys that somebody keeps.
class TestKeychain : public QObject
{
    Q_OBJECT

private slots:
    void keysStandInTheOrderTheyCame();
    void aKeyThatIsThereAlreadyKeepsItsEntry();
    void aPrivateHalfJoinsItsPublicOne();
    void aPublicHalfTakesNothingFromAPrivateOne();
    void aCertificateJoinsItsKey();
    void aSecretIsTheSameOnlyWithTheSameBytes();
    void anIdThatIsTakenBecomesAFreeOne();
    void removedKeysComeBackWhereTheyStood();
    void aRemovedPrivateKeyCompletesThePublicOneThatCameMeanwhile();
    void removingWhatIsNotThereRemovesNothing();
    void amendingLeavesTheKeyAlone();
    void whatIsNotThereCannotBeAmended();
    void pinnedKeysAreTakenFirst();
    void withoutSecretsOnlyPublicHalvesRemain_data();
    void withoutSecretsOnlyPublicHalvesRemain();
    void groupsAreNamedOnce();
    void newIdsAreRandom();
};

namespace {

KeyPointer keyOfFile(const char *name)
{
    QFile file(QStringLiteral(JOTSCOPE_TEST_DATA "/keys/") + QLatin1String(name));
    if (!file.open(QFile::ReadOnly))
        return nullptr;
    const KeyImport import = importKeys(file.readAll().toStdString(), name);
    return import.keys.empty() ? nullptr : import.keys.front();
}

KeyPointer secret(std::string_view text)
{
    return importSecret(text, SecretEncoding::Utf8, "secret").keys.front();
}

KeyEntry entry(std::string id, KeyPointer key)
{
    KeyEntry made;
    made.id = std::move(id);
    made.key = std::move(key);
    return made;
}

std::string idsOf(const Keychain &keychain)
{
    std::string ids;
    for (const KeyEntry &one : keychain.entries())
        ids.append(ids.empty() ? "" : " ").append(one.id);
    return ids;
}

Keychain fiveSecrets()
{
    Keychain keychain;
    for (const char *id : {"a", "b", "c", "d", "e"})
        keychain.add(entry(id, secret(std::string("secret of ") + id)));
    return keychain;
}

} // namespace

void TestKeychain::keysStandInTheOrderTheyCame()
{
    Keychain keychain;
    QVERIFY(keychain.isEmpty());
    QCOMPARE(keychain.add(entry("b", keyOfFile("P-256.spki.pem"))).how, Keychain::Addition::Added);
    QCOMPARE(keychain.add(entry("a", keyOfFile("rsa.spki.pem"))).how, Keychain::Addition::Added);
    QCOMPARE(idsOf(keychain), std::string("b a"));
    QCOMPARE(keychain.size(), std::size_t{2});
    QCOMPARE(keychain.find("a")->key->type(), KeyType::Rsa);
    QVERIFY(!keychain.find("c"));
}

void TestKeychain::aKeyThatIsThereAlreadyKeepsItsEntry()
{
    Keychain keychain;
    KeyEntry first = entry("first", keyOfFile("P-256.spki.pem"));
    first.name = "Payments";
    keychain.add(first);
    KeyEntry second = entry("second", keyOfFile("P-256.spki.der"));
    second.name = "Other";
    const Keychain::Added added = keychain.add(second);
    QCOMPARE(added.how, Keychain::Addition::AlreadyThere);
    QCOMPARE(added.id, std::string("first"));
    QCOMPARE(keychain.size(), std::size_t{1});
    QCOMPARE(keychain.find("first")->name, std::string("Payments"));
}

void TestKeychain::aPrivateHalfJoinsItsPublicOne()
{
    Keychain keychain;
    KeyEntry first = entry("first", keyOfFile("P-256.spki.pem"));
    first.notes = "of the staging server";
    keychain.add(first);
    const Keychain::Added added = keychain.add(entry("second", keyOfFile("P-256.pkcs8.pem")));
    QCOMPARE(added.how, Keychain::Addition::Completed);
    QCOMPARE(added.id, std::string("first"));
    QVERIFY(keychain.find("first")->key->isSecret());
    QCOMPARE(keychain.find("first")->notes, std::string("of the staging server"));
}

void TestKeychain::aPublicHalfTakesNothingFromAPrivateOne()
{
    Keychain keychain;
    const KeyPointer whole = keyOfFile("P-256.pkcs8.pem");
    keychain.add(entry("first", whole));
    QCOMPARE(keychain.add(entry("second", keyOfFile("P-256.spki.pem"))).how,
             Keychain::Addition::AlreadyThere);
    QCOMPARE(keychain.find("first")->key, whole);
}

void TestKeychain::aCertificateJoinsItsKey()
{
    Keychain keychain;
    keychain.add(entry("first", keyOfFile("P-256.pkcs8.pem")));
    const KeyPointer certified = keyOfFile("P-256.certificate.pem");
    QCOMPARE(keychain.add(entry("second", certified)).how, Keychain::Addition::Completed);
    const KeyPointer key = keychain.find("first")->key;
    QVERIFY(key->isSecret());
    QCOMPARE(key->attributes().certificates, certified->attributes().certificates);
    QCOMPARE(key->attributes().x5tS256, certified->attributes().x5tS256);
}

void TestKeychain::aSecretIsTheSameOnlyWithTheSameBytes()
{
    Keychain keychain;
    keychain.add(entry("first", secret("correct horse")));
    QCOMPARE(keychain.add(entry("second", secret("correct horse "))).how, Keychain::Addition::Added);
    QCOMPARE(keychain.add(entry("third", secret("correct horse"))).how, Keychain::Addition::AlreadyThere);
}

void TestKeychain::anIdThatIsTakenBecomesAFreeOne()
{
    Keychain keychain;
    keychain.add(entry("id", secret("one")));
    const std::string second = keychain.add(entry("id", secret("two"))).id;
    const std::string third = keychain.add(entry("", secret("three"))).id;
    QVERIFY(second != "id");
    QVERIFY(!third.empty());
    QCOMPARE(keychain.find(second)->key->mac()->secret().view(), std::string_view("two"));
    QCOMPARE(keychain.find("id")->key->mac()->secret().view(), std::string_view("one"));
}

void TestKeychain::removedKeysComeBackWhereTheyStood()
{
    Keychain keychain = fiveSecrets();
    const Keychain before = keychain;
    const std::vector<std::string> ids = {"e", "a", "c"};
    const auto removed = keychain.remove(ids);
    QCOMPARE(idsOf(keychain), std::string("b d"));
    QVERIFY(!keychain.find("a"));
    QCOMPARE(keychain.find("d")->id, std::string("d"));
    keychain.restore(removed);
    QVERIFY(keychain == before);
    QCOMPARE(keychain.find("c")->id, std::string("c"));
}

void TestKeychain::aRemovedPrivateKeyCompletesThePublicOneThatCameMeanwhile()
{
    Keychain keychain;
    keychain.add(entry("whole", keyOfFile("P-256.pkcs8.pem")));
    const std::vector<std::string> ids = {"whole"};
    const auto removed = keychain.remove(ids);
    keychain.add(entry("open", keyOfFile("P-256.spki.pem")));
    keychain.restore(removed);
    QCOMPARE(idsOf(keychain), std::string("open"));
    QVERIFY(keychain.find("open")->key->isSecret());
}

void TestKeychain::removingWhatIsNotThereRemovesNothing()
{
    Keychain keychain = fiveSecrets();
    const std::vector<std::string> ids = {"z"};
    QVERIFY(keychain.remove(ids).empty());
    QCOMPARE(idsOf(keychain), std::string("a b c d e"));
}

void TestKeychain::amendingLeavesTheKeyAlone()
{
    Keychain keychain = fiveSecrets();
    KeyEntry changed = *keychain.find("b");
    const KeyPointer key = changed.key;
    changed.key = secret("another");
    changed.name = "Billing";
    changed.isPinned = true;
    QVERIFY(keychain.amend(changed));
    QCOMPARE(keychain.find("b")->key, key);
    QCOMPARE(keychain.find("b")->name, std::string("Billing"));
    QVERIFY(keychain.find("b")->isPinned);
    QCOMPARE(keychain.findKey(*key)->id, std::string("b"));
}

void TestKeychain::whatIsNotThereCannotBeAmended()
{
    Keychain keychain = fiveSecrets();
    QVERIFY(!keychain.amend(entry("z", secret("z"))));
    QCOMPARE(keychain.size(), std::size_t{5});
}

void TestKeychain::pinnedKeysAreTakenFirst()
{
    Keychain keychain = fiveSecrets();
    KeyEntry pinned = *keychain.find("d");
    pinned.isPinned = true;
    keychain.amend(pinned);
    const KeyRing ring = keysOf(keychain);
    QCOMPARE(ring.size(), std::size_t{5});
    QCOMPARE(ring.front(), pinned.key);
    QCOMPARE(ring[1], keychain.find("a")->key);
}

void TestKeychain::withoutSecretsOnlyPublicHalvesRemain_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<bool>("remains");
    for (const char *file : {"rsa.pkcs8.pem", "P-256.pkcs8.pem", "Ed25519.pkcs8.pem", "X25519.pkcs8.pem",
                             "P-256.spki.pem", "rsa.certificate.pem"})
        QTest::newRow(file) << QByteArray(file) << true;
    QTest::newRow("a secret") << QByteArray() << false;
}

void TestKeychain::withoutSecretsOnlyPublicHalvesRemain()
{
    QFETCH(const QByteArray, file);
    QFETCH(const bool, remains);
    const KeyPointer key = file.isEmpty() ? secret("hidden") : keyOfFile(file.constData());
    QVERIFY(key);
    Keychain keychain;
    KeyEntry kept = entry("id", key);
    kept.name = "Name";
    keychain.add(kept);
    const Keychain open = withoutSecrets(keychain);
    QCOMPARE(!open.isEmpty(), remains);
    if (!remains)
        return;
    const KeyEntry &left = open.entries().front();
    QVERIFY(!left.key->isSecret());
    QCOMPARE(left.key->thumbprint(), key->thumbprint());
    QCOMPARE(left.key->attributes().certificates, key->attributes().certificates);
    QCOMPARE(left.name, std::string("Name"));
    QCOMPARE(left.id, std::string("id"));
}

void TestKeychain::groupsAreNamedOnce()
{
    Keychain keychain = fiveSecrets();
    for (const auto &[id, group] : {std::pair{"a", "Staging"}, {"b", "Production"}, {"c", "Staging"}}) {
        KeyEntry grouped = *keychain.find(id);
        grouped.group = group;
        keychain.amend(grouped);
    }
    const std::vector<std::string> expected = {"Production", "Staging"};
    QCOMPARE(groupsOf(keychain), expected);
}

void TestKeychain::newIdsAreRandom()
{
    const std::string id = newEntryId(crypto::systemRandom());
    QCOMPARE(id.size(), std::size_t{22});
    QVERIFY(id != newEntryId(crypto::systemRandom()));
}

QTEST_APPLESS_MAIN(TestKeychain)
#include "tst_keychain.moc"
