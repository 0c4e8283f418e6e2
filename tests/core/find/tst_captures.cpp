#include "core/find/find_tokens.h"
#include "core/jose/token.h"
#include "tests/core/vectors.h"

#include <QTest>

using namespace jotscope;
using namespace jotscope::vectors;

/// What browsers, curl and servers hand over: every token in it is found, and called what it is called there.
class TestCaptures : public QObject
{
    Q_OBJECT

private slots:
    void tokensOfACaptureHaveTheirNames_data();
    void tokensOfACaptureHaveTheirNames();
    void whatOnlyLooksLikeACaptureGivesNoName_data();
    void whatOnlyLooksLikeACaptureGivesNoName();
};

void TestCaptures::tokensOfACaptureHaveTheirNames_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QStringList>("names");
    const QStringList har = {"access_token", "Authorization", "session", "session", "access_token",
                             "id",           "access_token"};
    QTest::newRow("HTTP archive over lines") << "session.har" << har;
    QTest::newRow("HTTP archive on one line") << "one-line.har" << har;
    QTest::newRow("curl") << "request.curl"
                          << QStringList({"Authorization", "X-Id-Token", "session", "id_token_hint", ""});
    QTest::newRow("cookie file") << "cookies.txt" << QStringList({"session", "id_token"});
    QTest::newRow("token response") << "token-response.json" << QStringList({"access_token", "id_token"});
}

void TestCaptures::tokensOfACaptureHaveTheirNames()
{
    QFETCH(QString, file);
    QFETCH(QStringList, names);
    const TokenSearch search = findTokens(read("captures/" + file).toStdString());
    QStringList found;
    for (const FoundToken &token : search.tokens) {
        found << QString::fromStdString(token.name);
        QCOMPARE(token.shape, TokenShape::CompactJws);
        QCOMPARE(parseCompact(token.text, token.source).header().member("alg").string(), "HS256");
    }
    QCOMPARE(found, names);
}

void TestCaptures::whatOnlyLooksLikeACaptureGivesNoName_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("name");
    QTest::newRow("value alone") << R"({"value":")"
                                 << "value";
    QTest::newRow("another member before") << R"({"id":"abc","value":")"
                                           << "value";
    QTest::newRow("a list of values") << R"(["name","abc","value":")"
                                      << "value";
    QTest::newRow("a tab") << "seen\t"
                           << "";
    QTest::newRow("columns without an expiry") << "GET\t/path\tsession\t"
                                               << "";
}

void TestCaptures::whatOnlyLooksLikeACaptureGivesNoName()
{
    QFETCH(QString, before);
    QFETCH(QString, name);
    const std::string token = "eyJhbGciOiJIUzI1NiJ9.e30.AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";
    const TokenSearch search = findTokens(before.toStdString() + token + "\n");
    QCOMPARE(search.tokens.size(), 1U);
    QCOMPARE(QString::fromStdString(search.tokens[0].name), name);
}

QTEST_GUILESS_MAIN(TestCaptures)
#include "tst_captures.moc"
