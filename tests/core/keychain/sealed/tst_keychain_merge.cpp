#include "core/jose/keys/key_generation.h"
#include "core/keychain/key_half.h"
#include "core/keychain/sealed/keychain_merge.h"

#include <QTest>

using namespace jotscope;

/// What two programs did to one keychain, brought together.
class TestKeychainMerge : public QObject
{
    Q_OBJECT

private slots:
    void whatBothAddedIsThere();
    void whatOneRemovedIsGone();
    void whatOneRemovedAndTheOtherChangedStays();
    void eachSidesChangesToOneKeyAreTaken();
    void differentWordsForOneKeyAreAConflict();
    void aConflictIsDecidedEitherWay();
    void theSameKeyAddedTwiceIsOneWithBothHalves();
    void withoutABaseNothingIsLost();
    void timesAndPinsRaiseNoQuestion();
    void foreignTextsOfBothAreKept();
};

namespace {

const crypto::RandomSource kRandom = crypto::systemRandom();

KeyEntry entry(const char *id, const char *name = "")
{
    KeyEntry made;
    made.id = id;
    made.name = name;
    made.key = *generateKey(*findKeyKind("Ed25519"), {}, kRandom);
    return made;
}

StoredKeychain stored(std::initializer_list<KeyEntry> entries)
{
    StoredKeychain all;
    for (const KeyEntry &one : entries)
        all.keychain.add(one);
    return all;
}

KeyEntry renamed(KeyEntry one, const char *name)
{
    one.name = name;
    return one;
}

QString ids(const StoredKeychain &all)
{
    QStringList list;
    for (const KeyEntry &one : all.keychain.entries())
        list << QString::fromStdString(one.id + "=" + one.name);
    return list.join(' ');
}

ForeignText foreign(ForeignText::Kind kind, const char *id, const char *text)
{
    return {kind, id, std::make_shared<const SecretBytes>(std::string_view(text))};
}

QStringList texts(const StoredKeychain &all)
{
    QStringList list;
    for (const ForeignText &one : all.foreign)
        list << QString::fromStdString(std::string(one.text->view()));
    list.sort();
    return list;
}

} // namespace

void TestKeychainMerge::whatBothAddedIsThere()
{
    const KeyEntry a = entry("a");
    const auto merge = mergeKeychains(stored({a}), stored({a, entry("b")}), stored({a, entry("c")}));
    QCOMPARE(ids(merge.merged), "a= b= c=");
    QVERIFY(merge.conflicts.empty());
}

void TestKeychainMerge::whatOneRemovedIsGone()
{
    const KeyEntry a = entry("a");
    const KeyEntry b = entry("b");
    QCOMPARE(ids(mergeKeychains(stored({a, b}), stored({b}), stored({a, b})).merged), "b=");
    QCOMPARE(ids(mergeKeychains(stored({a, b}), stored({a, b}), stored({b})).merged), "b=");
    QCOMPARE(ids(mergeKeychains(stored({a, b}), stored({a}), stored({b})).merged), "");
}

void TestKeychainMerge::whatOneRemovedAndTheOtherChangedStays()
{
    const KeyEntry a = entry("a");
    QCOMPARE(ids(mergeKeychains(stored({a}), stored({}), stored({renamed(a, "new")})).merged), "a=new");
    QCOMPARE(ids(mergeKeychains(stored({a}), stored({renamed(a, "new")}), stored({})).merged), "a=new");
}

void TestKeychainMerge::eachSidesChangesToOneKeyAreTaken()
{
    const KeyEntry a = entry("a", "old");
    KeyEntry grouped = a;
    grouped.group = "Staging";
    const auto merge = mergeKeychains(stored({a}), stored({renamed(a, "mine")}), stored({grouped}));
    QVERIFY(merge.conflicts.empty());
    QCOMPARE(ids(merge.merged), "a=mine");
    QCOMPARE(merge.merged.keychain.entries().front().group, "Staging");
}

void TestKeychainMerge::differentWordsForOneKeyAreAConflict()
{
    const KeyEntry a = entry("a", "old");
    const auto merge =
        mergeKeychains(stored({a}), stored({renamed(a, "mine")}), stored({renamed(a, "theirs")}));
    QCOMPARE(ids(merge.merged), "a=mine");
    QCOMPARE(merge.conflicts.size(), 1);
    QCOMPARE(merge.conflicts.front().mine.name, "mine");
    QCOMPARE(merge.conflicts.front().theirs.name, "theirs");
    const auto agreed =
        mergeKeychains(stored({a}), stored({renamed(a, "same")}), stored({renamed(a, "same")}));
    QVERIFY(agreed.conflicts.empty());
}

void TestKeychainMerge::aConflictIsDecidedEitherWay()
{
    const KeyEntry a = entry("a", "old");
    const auto merge =
        mergeKeychains(stored({a}), stored({renamed(a, "mine")}), stored({renamed(a, "theirs")}));
    QCOMPARE(ids(decided(merge, {})), "a=mine");
    const std::vector<std::string> theirs{"a"};
    QCOMPARE(ids(decided(merge, theirs)), "a=theirs");
}

void TestKeychainMerge::theSameKeyAddedTwiceIsOneWithBothHalves()
{
    const KeyEntry whole = entry("a", "same");
    KeyEntry half = whole;
    half.id = "b";
    half.key = publicHalf(whole.key);
    const auto merge = mergeKeychains({}, stored({half}), stored({whole}));
    QCOMPARE(ids(merge.merged), "b=same");
    QVERIFY(merge.merged.keychain.entries().front().key->isSecret());
}

void TestKeychainMerge::withoutABaseNothingIsLost()
{
    const KeyEntry a = entry("a");
    QCOMPARE(ids(mergeKeychains({}, stored({a}), stored({entry("b")})).merged), "a= b=");
}

void TestKeychainMerge::timesAndPinsRaiseNoQuestion()
{
    const KeyEntry a = entry("a");
    KeyEntry mine = a;
    mine.lastUsedAt = Instant(std::chrono::seconds(10));
    mine.isPinned = true;
    KeyEntry theirs = a;
    theirs.lastUsedAt = Instant(std::chrono::seconds(20));
    const auto merge = mergeKeychains(stored({a}), stored({mine}), stored({theirs}));
    QVERIFY(merge.conflicts.empty());
    QVERIFY(merge.merged.keychain.entries().front().isPinned);
    QVERIFY(merge.merged.keychain.entries().front().lastUsedAt == theirs.lastUsedAt);
}

void TestKeychainMerge::foreignTextsOfBothAreKept()
{
    using enum ForeignText::Kind;
    const KeyEntry a = entry("a");
    StoredKeychain base = stored({a});
    base.foreign = {foreign(Key, "", "{1}"), foreign(KeyMember, "a", "\"x\":1")};
    StoredKeychain mine = base;
    StoredKeychain theirs = base;
    theirs.foreign.erase(theirs.foreign.begin());
    theirs.foreign.push_back(foreign(SetMember, "", "\"y\":2"));
    mine.foreign.push_back(foreign(Key, "", "{3}"));
    const StoredKeychain merged = mergeKeychains(base, mine, theirs).merged;
    QCOMPARE(texts(merged), QStringList({"\"x\":1", "\"y\":2", "{3}"}));
}

QTEST_GUILESS_MAIN(TestKeychainMerge)

#include "tst_keychain_merge.moc"
