#include "core/build/suite/export/suite_export.h"
#include "core/jose/keys/key_export.h"
#include "core/jose/keys/key_generation.h"
#include "tests/core/vectors.h"
#include "tests/interop/exchange/peer.h"

#include <QJsonArray>
#include <QProcess>
#include <QTest>

using namespace jotscope;
using namespace jotscope::vectors;

/// The suite held against two verifiers that many servers have: they refuse and accept what it says, save for
/// what they are known to be lenient about.
class TestSuitePeers : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void theyTellTheTokensApart_data();
    void theyTellTheTokensApart();
    void theyAreStillAsLenientAsIsListed();

private:
    QMap<QString, QJsonObject> m_answers; ///< of each algorithm
    QMap<QString, QJsonObject> m_suites;
    QMap<QString, QSet<QString>> m_leniencies; ///< that were met, of each verifier
};

namespace {

constexpr const char *kAlgorithms[] = {"RS256", "PS256", "ES256", "ES384", "EdDSA", "HS256"};

/// What a verifier accepts though the standard says that it must not.
struct Leniency
{
    const char *verifier;
    const char *ids; ///< between blanks
    const char *reason;
};

constexpr Leniency kLeniencies[] = {
    {"jose",
     "base64-foreign-character base64-line-break-in-payload base64-padded-payload base64-padded-signature "
     "base64-space-in-signature base64-standard-alphabet base64-trailing-bits base64-no-whole-byte",
     "Buffer of Node.js passes over what is no base64url"},
    {"jose", "exp-overflow", "JSON.parse reads 1e400 as infinity, a number"},
    {"jose", "header-not-utf8", "TextDecoder puts a substitute for what is no UTF-8"},
    {"jsonwebtoken", "base64-trailing-bits base64-no-whole-byte",
     "Buffer of Node.js passes over what is no base64url"},
    {"jsonwebtoken",
     "crit-unknown crit-absent crit-empty crit-not-array crit-null crit-standard crit-not-strings b64-false "
     "b64-string",
     "it does not know crit"},
    {"jsonwebtoken", "exp-overflow", "JSON.parse reads 1e400 as infinity, a number"},
    {"jsonwebtoken", "header-not-utf8", "Buffer puts a substitute for what is no UTF-8"},
    {"jsonwebtoken", "iat-string", "it looks at iat only to tell the age"},
    {"jsonwebtoken", "payload-string", "it parses what comes out as JSON a second time"},
};

QSet<QString> leniencies(const QString &verifier)
{
    QSet<QString> ids;
    for (const Leniency &row : kLeniencies) {
        if (verifier == row.verifier) {
            for (const QString &id : QString(row.ids).split(' '))
                ids << id;
        }
    }
    return ids;
}

QJsonObject suiteWithKeys(const char *alg)
{
    const crypto::RandomSource random = crypto::systemRandom();
    SuiteInput input;
    input.alg = alg;
    input.now = *parseInstant("2026-11-26T12:00:00Z");
    for (const char *kid : {"first", "next"}) {
        Key::Attributes attributes;
        attributes.kid = kid;
        input.keys.push_back(*generateKey(*findKeyKind(alg), attributes, random));
    }
    const Suite suite = *makeSuite(input, random);
    QJsonObject written = objectFrom(writeSuite(suite, SuiteFormat::Json));
    const bool isSecret = suite.verificationKeys.front()->isSecret();
    const auto keys =
        exportKeys(suite.verificationKeys,
                   isSecret ? KeyExportForm::PrivateJwkSet : KeyExportForm::PublicJwkSet, {}, random);
    written["keys"] = objectFrom(std::string(keys->view()))["keys"];
    return written;
}

QString sorted(const QSet<QString> &ids)
{
    QStringList list(ids.begin(), ids.end());
    list.sort();
    return list.join(' ');
}

} // namespace

void TestSuitePeers::initTestCase()
{
    QProcess node;
    node.start("node", {QStringLiteral(JOTSCOPE_INTEROP_SCRIPTS "/suite_verifiers.mjs"), interop::npmFolder(),
                        interop::npmFolder("jsonwebtoken", "9")});
    for (const char *alg : kAlgorithms) {
        m_suites[alg] = suiteWithKeys(alg);
        node.write(QJsonDocument(m_suites[alg]).toJson(QJsonDocument::Compact) + '\n');
    }
    node.closeWriteChannel();
    QVERIFY(node.waitForFinished(120'000));
    const QList<QByteArray> lines = node.readAllStandardOutput().split('\n');
    QVERIFY2(lines.size() == std::size(kAlgorithms) + 1,
             "It needs Node.js and npm's jose and jsonwebtoken, which `packaging/dev test` installs.");
    for (std::size_t i = 0; i < std::size(kAlgorithms); ++i)
        m_answers[kAlgorithms[i]] = QJsonDocument::fromJson(lines[qsizetype(i)]).object();
}

void TestSuitePeers::theyTellTheTokensApart_data()
{
    QTest::addColumn<QString>("alg");
    QTest::addColumn<QString>("verifier");
    for (const char *alg : kAlgorithms) {
        for (const char *verifier : {"jose", "jsonwebtoken"}) {
            // The second has no EdDSA.
            if (m_answers[alg].contains(verifier))
                QTest::addRow("%s %s", verifier, alg) << alg << verifier;
        }
    }
}

void TestSuitePeers::theyTellTheTokensApart()
{
    QFETCH(QString, alg);
    QFETCH(QString, verifier);
    QSet<QString> accepted;
    for (const QJsonValue id : m_answers[alg][verifier].toArray())
        accepted << id.toString();
    QSet<QString> acceptable;
    for (const QJsonValue one : m_suites[alg]["tokens"].toArray()) {
        if (one["expectation"] == "accept")
            acceptable << one["id"].toString();
    }
    QVERIFY(acceptable.size() >= 15);
    QCOMPARE(sorted(acceptable - accepted), QString());
    const QSet<QString> lenient = accepted - acceptable;
    QCOMPARE(sorted(lenient - leniencies(verifier)), QString());
    m_leniencies[verifier] += lenient;
}

void TestSuitePeers::theyAreStillAsLenientAsIsListed()
{
    for (const char *verifier : {"jose", "jsonwebtoken"})
        QCOMPARE(sorted(leniencies(verifier) - m_leniencies[verifier]), QString());
}

QTEST_GUILESS_MAIN(TestSuitePeers)
#include "tst_suite_peers.moc"
