#include "app/keys/generate/generate_card.h"
#include "tests/app/keys/keys.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace jotscope;

Q_DECLARE_METATYPE(jotscope::KeysOnHand::Addition)

/// New keys.
class TestGenerateCard : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void everyKindCanBeMade_data();
    void everyKindCanBeMade();
    void aNewKeyIsCalledByItsThumbprint();
    void whatWasChosenIsSaidInTheKey();
    void algorithmsFitTheKindAndTheUse_data();
    void algorithmsFitTheKindAndTheUse();
    void aLongGenerationCanBeCalledOff();

private:
    template<typename Widget>
    [[nodiscard]] Widget *find(const char *name) const
    {
        return m_card->findChild<Widget *>(QLatin1String(name));
    }
    void chooseKind(const QString &label) const;
    void make() const { QTest::mouseClick(find<QPushButton>("generateKey"), Qt::LeftButton); }

    std::unique_ptr<KeysOnHand> m_keys;
    std::unique_ptr<GenerateCard> m_card;
};

void TestGenerateCard::init()
{
    m_keys = std::make_unique<KeysOnHand>();
    m_keys->setClock([] { return keys::kNow; });
    m_card = std::make_unique<GenerateCard>(*m_keys);
    m_card->setOpen(true);
}

void TestGenerateCard::cleanup()
{
    m_card.reset();
}

void TestGenerateCard::chooseKind(const QString &label) const
{
    auto *kinds = find<QComboBox>("newKind");
    const int index = kinds->findText(label);
    QVERIFY2(index >= 0, qPrintable(label));
    kinds->setCurrentIndex(index);
}

void TestGenerateCard::everyKindCanBeMade_data()
{
    QTest::addColumn<QString>("label");
    for (const KindChoice &choice : kindChoices()) {
        // Those of thousands of bits are made the same way, in seconds.
        if (choice.kind.type != KeyType::Rsa || choice.kind.bits <= 2048)
            QTest::newRow(qPrintable(choice.label)) << choice.label;
    }
}

void TestGenerateCard::everyKindCanBeMade()
{
    QFETCH(const QString, label);
    chooseKind(label);
    make();
    QTRY_COMPARE_WITH_TIMEOUT(m_keys->keychain().size(), std::size_t{1}, 60'000);
    const KeyEntry &made = m_keys->keychain().entries().front();
    QCOMPARE(made.origin.kind, KeyOrigin::Generated);
    QVERIFY(made.key->isSecret());
    QCOMPARE(made.addedAt, std::optional(keys::kNow));
}

void TestGenerateCard::aNewKeyIsCalledByItsThumbprint()
{
    make();
    QTRY_COMPARE(m_keys->keychain().size(), std::size_t{1});
    const Key &key = *m_keys->keys().front();
    QCOMPARE(key.attributes().kid, key.thumbprint());
}

void TestGenerateCard::whatWasChosenIsSaidInTheKey()
{
    chooseKind("EC P-384");
    find<QComboBox>("newUse")->setCurrentIndex(1);
    auto *algorithms = find<QComboBox>("newAlg");
    algorithms->setCurrentIndex(algorithms->findText("ES384"));
    QTest::keyClicks(find<QLineEdit>("newKid"), "2026-11");
    QTest::keyClicks(find<QLineEdit>("newName"), "Payments");
    QTest::keyClick(find<QLineEdit>("newName"), Qt::Key_Return);
    QTRY_COMPARE(m_keys->keychain().size(), std::size_t{1});
    const KeyEntry &made = m_keys->keychain().entries().front();
    QCOMPARE(made.name, std::string("Payments"));
    QCOMPARE(made.key->attributes().kid, std::string("2026-11"));
    QCOMPARE(made.key->attributes().use, std::string("sig"));
    QCOMPARE(made.key->attributes().alg, std::string("ES384"));
}

void TestGenerateCard::algorithmsFitTheKindAndTheUse_data()
{
    QTest::addColumn<QString>("label");
    QTest::addColumn<int>("use");
    QTest::addColumn<QStringList>("among");
    QTest::addColumn<QStringList>("notAmong");
    QTest::newRow("P-256 signs with one hash")
        << QString("EC P-256") << 1 << QStringList{"ES256"} << QStringList{"ES384", "ECDH-ES", "EdDSA"};
    QTest::newRow("P-256 agrees on keys")
        << QString("EC P-256") << 2 << QStringList{"ECDH-ES", "ECDH-ES+A128KW"} << QStringList{"ES256"};
    QTest::newRow("Ed25519 signs alone")
        << QString("Ed25519") << 0 << QStringList{"EdDSA"} << QStringList{"ECDH-ES", "ES256"};
    QTest::newRow("X25519 agrees alone")
        << QString("X25519") << 0 << QStringList{"ECDH-ES"} << QStringList{"EdDSA"};
    QTest::newRow("a secret of 256 bits")
        << QString("Secret, 256 bits") << 0 << QStringList{"HS256", "A256KW"}
        << QStringList{"HS512", "A128KW", "RS256"};
    QTest::newRow("RSA does both") << QString("RSA, 2048 bits") << 0
                                   << QStringList{"RS256", "PS512", "RSA-OAEP-256"} << QStringList{"HS256"};
}

void TestGenerateCard::algorithmsFitTheKindAndTheUse()
{
    QFETCH(const QString, label);
    QFETCH(const int, use);
    QFETCH(const QStringList, among);
    QFETCH(const QStringList, notAmong);
    chooseKind(label);
    find<QComboBox>("newUse")->setCurrentIndex(use);
    const auto *algorithms = find<QComboBox>("newAlg");
    for (const QString &name : among)
        QVERIFY2(algorithms->findText(name) >= 0, qPrintable(name));
    for (const QString &name : notAmong)
        QVERIFY2(algorithms->findText(name) < 0, qPrintable(name));
}

void TestGenerateCard::aLongGenerationCanBeCalledOff()
{
    chooseKind("RSA, 8192 bits");
    make();
    QVERIFY(m_card->isBusy());
    QVERIFY(!find<QPushButton>("generateKey")->isEnabled());
    m_card->cancel();
    QVERIFY(!m_card->isBusy());
    QVERIFY(find<QPushButton>("generateKey")->isEnabled());
    QVERIFY(m_keys->keychain().isEmpty());
}

QTEST_MAIN(TestGenerateCard)
#include "tst_generate_card.moc"
