#include "app/net/failure_words.h"
#include "app/net/key_sources.h"
#include "core/inspect/inspection.h"

#include <QDir>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

using namespace jotscope;

/// An OpenID provider that is not ours, followed through a rotation of its key.
class TestOidcProvider : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void itsTokensVerifyOnceItsKeysAreFetched();
    void aRotationIsFollowed();

private:
    QByteArray line()
    {
        if (!m_provider.canReadLine() && !m_provider.waitForReadyRead(30'000))
            return {};
        return m_provider.readLine().trimmed();
    }
    QByteArray ask(const QByteArray &command)
    {
        m_provider.write(command + '\n');
        return line();
    }
    [[nodiscard]] SignatureVerdict verdictOf(const QByteArray &token) const
    {
        const Inspection inspection = inspect(token.toStdString(), m_keys->keys(), {}, m_keys->now());
        return inspection.tokens.empty() ? SignatureVerdict::None
                                         : inspection.tokens.front().signature.verdict;
    }
    void refresh()
    {
        KeySources &sources = KeySources::of(*m_keys);
        sources.refresh(m_issuer);
        QTRY_VERIFY_WITH_TIMEOUT(!sources.isBusy(), 30'000);
        QVERIFY2(!sources.failure(), sources.failure() ? qPrintable(failureMessage(*sources.failure())) : "");
    }

    QProcess m_provider;
    KeyAddress m_issuer;
    std::unique_ptr<KeysOnHand> m_keys;
};

namespace {

/// The folder whose node_modules holds the package.
QString packageFolder()
{
    const QString named = qEnvironmentVariable("JOTSCOPE_NPM_OIDC_PROVIDER");
    if (!named.isEmpty())
        return named;
    const QDir cache(QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation) +
                     QStringLiteral("/jotscope"));
    const QStringList found = cache.entryList({QStringLiteral("npm-oidc-provider-8*")}, QDir::Dirs);
    return found.isEmpty() ? QString() : cache.filePath(found.last());
}

} // namespace

void TestOidcProvider::init()
{
    m_keys = std::make_unique<KeysOnHand>();
    m_provider.start(QStringLiteral("node"),
                     {QStringLiteral(JOTSCOPE_INTEROP_SCRIPTS "/oidc_provider.mjs"), packageFolder()});
    const QUrl issuer(QString::fromLatin1(line()));
    QVERIFY2(!issuer.isEmpty(),
             "It needs Node.js 18 or later and npm's oidc-provider 8: `packaging/dev test` "
             "installs it into the cache, or JOTSCOPE_NPM_OIDC_PROVIDER names the folder that "
             "holds its node_modules.");
    m_issuer = {KeyAddress::Issuer, issuer};
}

void TestOidcProvider::cleanup()
{
    m_provider.closeWriteChannel();
    m_provider.waitForFinished();
    m_keys.reset();
}

void TestOidcProvider::itsTokensVerifyOnceItsKeysAreFetched()
{
    const QByteArray token = ask("token");
    QCOMPARE(verdictOf(token), SignatureVerdict::Unverified);
    refresh();
    QCOMPARE(verdictOf(token), SignatureVerdict::Valid);
}

void TestOidcProvider::aRotationIsFollowed()
{
    const QByteArray before = ask("token");
    refresh();
    const QByteArray after = ask("rotate");
    QVERIFY(verdictOf(after) != SignatureVerdict::Valid);
    refresh();
    QCOMPARE(verdictOf(after), SignatureVerdict::Valid);
    QCOMPARE(verdictOf(before), SignatureVerdict::Valid); // with the key that is still on hand
    const RemoteKeySet &set = KeySources::of(*m_keys).sets().front();
    QVERIFY(set.withdrawnAs("key-1"));
    QVERIFY(!set.withdrawnAs("key-2"));
    QCOMPARE(set.rotations.size(), std::size_t{1});
}

QTEST_MAIN(TestOidcProvider)
#include "tst_oidc_provider.moc"
