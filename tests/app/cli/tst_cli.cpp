#include "tests/app/cli/cli_process.h"
#include "tests/tokens.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace jotscope;
using namespace jotscope::tokens;
using cli_process::run;
using cli_process::Run;

/// The program as scripts call it: arguments and standard input in; output, errors and status out.
class TestCli : public QObject
{
    Q_OBJECT

private slots:
    void statusTellsWhatBecameOfTheToken_data();
    void statusTellsWhatBecameOfTheToken();
    void misuseIsExplainedInOneLine_data();
    void misuseIsExplainedInOneLine();
    void whatCanNotBeReadIsNamed_data();
    void whatCanNotBeReadIsNamed();
    void optionsMayStandBeforeAndAfterTheFile();
    void eachSecretHasItsOwnEncoding();
    void aPassphraseFileOpensTheKeyBeforeIt();
    void jsonIsOneObjectAndJsonLinesOnePerToken();
    void reportShowsEveryAspect();
    void reportComparesTheSignatureWithWhatItShouldBe();
    void controlCharactersOfATokenNeverReachTheTerminal();
    void sixteenMegabytesAreInspected();
    void helpAndVersionNeedNothing_data();
    void helpAndVersionNeedNothing();
    void secretsAreNeitherEchoedNorLeftInTheArguments();
    void noQtIsLinked();

private:
    cli_process::Folder m_folder;
};

namespace {

const QString kA1 = QStringLiteral(JOTSCOPE_TEST_DATA "/rfc7515/rfc7515_A.1.jwsc");
const QString kA1Key = QStringLiteral(JOTSCOPE_TEST_DATA "/rfc7515/rfc7515_A.1.jwk");
const QString kA3 = QStringLiteral(JOTSCOPE_TEST_DATA "/rfc7515/rfc7515_A.3.jwsc");
const QString kA3Key = QStringLiteral(JOTSCOPE_TEST_DATA "/rfc7515/rfc7515_A.3.jwk");
const QString kBeforeExpiry = QStringLiteral("2011-03-22T18:00:00Z");
const QString kAfterExpiry = QStringLiteral("2011-03-23T18:00:00Z");

} // namespace

void TestCli::statusTellsWhatBecameOfTheToken_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<int>("status");
    const QByteArray token = QByteArray::fromStdString(signedToken(R"({"iss":"joe","aud":"us"})"));
    const QString secret = QString::fromStdString(kSecret);

    QTest::newRow("valid") << QStringList{kA1, "--key", kA1Key, "--at", kBeforeExpiry} << QByteArray() << 0;
    QTest::newRow("decoded, no key given") << QStringList{kA1, "--at", kBeforeExpiry} << QByteArray() << 0;
    QTest::newRow("expired") << QStringList{kA1, "--key", kA1Key, "--at", kAfterExpiry} << QByteArray() << 1;
    QTest::newRow("expired, no key given") << QStringList{kA1, "--at", kAfterExpiry} << QByteArray() << 1;
    QTest::newRow("expired, but within the leeway")
        << QStringList{kA1, "--key", kA1Key, "--at", "1300819390", "--leeway", "60"} << QByteArray() << 0;
    QTest::newRow("of another key") << QStringList{kA3, "--key", kA1Key, "--at", kBeforeExpiry}
                                    << QByteArray() << 1;
    QTest::newRow("from standard input") << QStringList{"-", "--secret", secret} << token << 0;
    QTest::newRow("standard input is the default") << QStringList{"--secret", secret} << token << 0;
    QTest::newRow("wrong secret") << QStringList{"--secret", "wrong"} << token << 1;
    QTest::newRow("another algorithm is asked for")
        << QStringList{"--secret", secret, "--alg", "RS256"} << token << 1;
    QTest::newRow("expected issuer") << QStringList{"--secret", secret, "--iss", "joe"} << token << 0;
    QTest::newRow("another issuer") << QStringList{"--secret", secret, "--iss", "eve"} << token << 1;
    QTest::newRow("one of the audiences")
        << QStringList{"--secret", secret, "--aud", "them", "--aud", "us"} << token << 0;
    QTest::newRow("another audience") << QStringList{"--secret", secret, "--aud", "them"} << token << 1;
    QTest::newRow("one of two fails")
        << QStringList{"--secret", secret}
        << token + "\n" + QByteArray::fromStdString(signedToken("{}", R"({"alg":"HS256"})", "another secret"))
        << 1;
    QTest::newRow("unsecured, no key given") << QStringList() << QByteArray("eyJhbGciOiJub25lIn0.e30.") << 0;
    QTest::newRow("unsecured, though a key was given")
        << QStringList{"--secret", secret} << QByteArray("eyJhbGciOiJub25lIn0.e30.") << 1;
    QTest::newRow("truncated") << QStringList() << token.left(30) << 1;
    QTest::newRow("no token") << QStringList() << QByteArray("nothing here\n") << 3;
    QTest::newRow("empty") << QStringList() << QByteArray() << 3;
    QTest::newRow("binary") << QStringList() << QByteArray(1000, '\0') + "\xff\xfe" << 3;
}

void TestCli::statusTellsWhatBecameOfTheToken()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, input);
    QFETCH(int, status);
    for (const QStringList &form : {QStringList(), QStringList{"--json"}, QStringList{"--jsonl"},
                                    QStringList{"--export", "markdown"}}) {
        const Run result = run(QStringList{"inspect"} + arguments + form, input);
        QVERIFY2(result.status == status, result.output + result.errors);
    }
}

void TestCli::misuseIsExplainedInOneLine_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("no command") << QStringList();
    QTest::newRow("unknown command") << QStringList{"frobnicate"};
    QTest::newRow("unknown option") << QStringList{"inspect", "--frobnicate"};
    QTest::newRow("option without its value") << QStringList{"inspect", "--key"};
    QTest::newRow("two files") << QStringList{"inspect", kA1, kA3};
    QTest::newRow("both kinds of JSON") << QStringList{"inspect", kA1, "--json", "--jsonl"};
    QTest::newRow("no time") << QStringList{"inspect", kA1, "--at", "tomorrow"};
    QTest::newRow("leeway that is no number") << QStringList{"inspect", kA1, "--leeway", "soon"};
    QTest::newRow("negative leeway") << QStringList{"inspect", kA1, "--leeway", "-1"};
    QTest::newRow("unknown encoding")
        << QStringList{"inspect", kA1, "--secret", "x", "--secret-encoding", "rot13"};
    QTest::newRow("encoding of nothing") << QStringList{"inspect", kA1, "--secret-encoding", "hex"};
    QTest::newRow("encoding of a key file")
        << QStringList{"inspect", kA1, "--key", kA1Key, "--secret-encoding", "hex"};
    QTest::newRow("passphrase of nothing") << QStringList{"inspect", kA1, "--passphrase-file", kA1Key};
}

void TestCli::misuseIsExplainedInOneLine()
{
    QFETCH(QStringList, arguments);
    const Run result = run(arguments);
    QCOMPARE(result.status, 2);
    QCOMPARE(result.output, QByteArray());
    QVERIFY2(result.errors.startsWith("jotscope-cli: "), result.errors);
    QVERIFY2(result.errors.count('\n') == 1 && result.errors.endsWith('\n'), result.errors);
}

void TestCli::whatCanNotBeReadIsNamed_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("named");
    const QString missing = m_folder.path("missing");
    const QString folder = QFileInfo(missing).path();
    const QString noKey = m_folder.write("noise", QByteArray("\x01\x02\x03 no key", 10));
    const QString badSet = m_folder.write("bad.jwk", R"({"kty":"EC","crv":"P-256","x":"AA","y":"AA"})");
    QTest::newRow("missing file") << QStringList{missing} << missing;
    QTest::newRow("folder") << QStringList{folder} << folder;
    QTest::newRow("missing key") << QStringList{kA1, "--key", missing} << missing;
    QTest::newRow("missing secret file") << QStringList{kA1, "--secret-file", missing} << missing;
    QTest::newRow("missing passphrase")
        << QStringList{kA1, "--key", kA1Key, "--passphrase-file", missing} << missing;
    QTest::newRow("missing policy") << QStringList{kA1, "--policy", missing} << missing;
    QTest::newRow("no key") << QStringList{kA1, "--key", noKey} << noKey;
    QTest::newRow("bad key") << QStringList{kA1, "--key", badSet} << badSet;
    QTest::newRow("bad policy") << QStringList{kA1, "--policy", noKey} << noKey;
    QTest::newRow("secret of another encoding")
        << QStringList{kA1, "--secret", "xyz", "--secret-encoding", "hex"} << "secret 1";
}

void TestCli::whatCanNotBeReadIsNamed()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, named);
    const Run result = run(QStringList{"inspect"} + arguments);
    QCOMPARE(result.status, 4);
    QCOMPARE(result.output, QByteArray());
    QVERIFY2(result.errors.startsWith("jotscope-cli: "), result.errors);
    QVERIFY2(result.errors.contains(named.toUtf8()), result.errors);
    QCOMPARE(result.errors.count('\n'), 1);
}

void TestCli::optionsMayStandBeforeAndAfterTheFile()
{
    const QStringList before{"inspect", "--key", kA1Key, "--at", kBeforeExpiry, kA1};
    const QStringList between{"inspect", "--key", kA1Key, kA1, "--at", kBeforeExpiry};
    const QStringList after{"inspect", kA1, "--key", kA1Key, "--at", kBeforeExpiry};
    QCOMPARE(run(before).status, 0);
    QCOMPARE(run(between).output, run(before).output);
    QCOMPARE(run(after).output, run(before).output);
}

void TestCli::eachSecretHasItsOwnEncoding()
{
    const QByteArray token = QByteArray::fromStdString(signedToken("{}"));
    const QString secret = QString::fromStdString(kSecret);
    const QString hex = QString::fromLatin1(QByteArray::fromStdString(kSecret).toHex());
    const QString base64 = QString::fromLatin1(QByteArray::fromStdString(kSecret).toBase64());
    QCOMPARE(run({"inspect", "--secret", hex}, token).status, 1);
    QCOMPARE(run({"inspect", "--secret", hex, "--secret-encoding", "hex"}, token).status, 0);
    QCOMPARE(run({"inspect", "--secret", base64, "--secret-encoding", "base64"}, token).status, 0);
    QCOMPARE(run({"inspect", "--secret", "first", "--secret", hex, "--secret-encoding", "hex"}, token).status,
             0);
    QCOMPARE(run({"inspect", "--secret", "00", "--secret-encoding", "hex", "--secret", secret}, token).status,
             0);
    QCOMPARE(
        run({"inspect", "--secret-file", m_folder.write("secret", QByteArray::fromStdString(kSecret))}, token)
            .status,
        0);
    // Its bytes exactly: a line break at the end makes another secret.
    QCOMPARE(run({"inspect", "--secret-file",
                  m_folder.write("secret.txt", QByteArray::fromStdString(kSecret) + '\n')},
                 token)
                 .status,
             1);
}

void TestCli::aPassphraseFileOpensTheKeyBeforeIt()
{
    QProcess openssl;
    openssl.setStandardErrorFile(QProcess::nullDevice());
    const QString plain = m_folder.path("plain.pem");
    const QString encrypted = m_folder.path("encrypted.pem");
    openssl.start("openssl", {"genpkey", "-algorithm", "ed25519", "-out", plain});
    QVERIFY(openssl.waitForFinished() && openssl.exitCode() == 0);
    openssl.start("openssl",
                  {"pkcs8", "-topk8", "-in", plain, "-out", encrypted, "-passout", "pass:open sesame"});
    QVERIFY(openssl.waitForFinished() && openssl.exitCode() == 0);

    const QString right = m_folder.write("right", "open sesame\n");
    const QString wrong = m_folder.write("wrong", "open barley\n");
    const QStringList command{"inspect", kA1, "--at", kBeforeExpiry, "--key", encrypted};
    QCOMPARE(run(command).status, 4);
    QCOMPARE(run(command + QStringList{"--passphrase-file", wrong}).status, 4);
    const Run opened = run(command + QStringList{"--passphrase-file", right, "--key", kA1Key});
    QVERIFY2(opened.status == 0, opened.errors);
    for (const QByteArray &text : {opened.output, opened.errors})
        QVERIFY(!text.contains("sesame"));
}

void TestCli::jsonIsOneObjectAndJsonLinesOnePerToken()
{
    const QByteArray two = QByteArray::fromStdString(signedToken("{}") + "\n" + signedToken(R"({"a":1})"));
    const QString secret = QString::fromStdString(kSecret);
    const Run whole = run({"inspect", "--secret", secret, "--json"}, two);
    const QJsonArray tokens = QJsonDocument::fromJson(whole.output).object()["tokens"].toArray();
    QCOMPARE(whole.output.count('\n'), 1);
    QCOMPARE(tokens.size(), 2);
    QCOMPARE(tokens[1].toObject()["signature"].toObject()["verdict"].toString(), "valid");

    const QList<QByteArray> lines =
        run({"inspect", "--secret", secret, "--jsonl"}, two).output.trimmed().split('\n');
    QCOMPARE(lines.size(), 2);
    for (int i = 0; i < 2; ++i)
        QCOMPARE(QJsonDocument::fromJson(lines[i]).object(), tokens[i].toObject());
}

void TestCli::reportShowsEveryAspect()
{
    const QByteArray report = run({"inspect", kA1, "--key", kA1Key, "--at", kAfterExpiry}).output;
    for (const char *expected :
         {"structure  passed", "signature  warning", "time       FAILED", "claims     not checked",
          "\"HS256\"", "2011-03-22T18:43:00Z", "http://example.com/is_root"})
        QVERIFY2(report.contains(expected), report);
    QVERIFY2(!report.contains('\x1b'), "no colour where the output is no terminal");
}

void TestCli::reportComparesTheSignatureWithWhatItShouldBe()
{
    const QByteArray token = QByteArray::fromStdString(signedToken("{}"));
    const QByteArray genuine = run({"inspect", "--secret", QString::fromStdString(kSecret)}, token).output;
    const QByteArray section = genuine.mid(genuine.indexOf("\nSignature\n"));
    QVERIFY2(section.contains("  MAC · 32 bytes · as it should be\n    "), genuine);
    QVERIFY2(!section.contains("Expected"), genuine);
    const QByteArray forged =
        run({"inspect", "--secret", "another secret of some length, unknown"}, token).output;
    QVERIFY2(forged.contains("  MAC · 32 bytes · not as it should be\n    "), forged);
    QVERIFY2(forged.contains("    Expected: "), forged);
}

void TestCli::controlCharactersOfATokenNeverReachTheTerminal()
{
    const QByteArray token =
        QByteArray::fromStdString(signedToken("{\"a\":\"\x1b[2Jgone\x07\",\"\x1b]0;b\":1}"));
    for (const QByteArray &output :
         {run({"inspect"}, token).output, run({"inspect", "--json"}, token).output}) {
        for (const char byte : output)
            QVERIFY(byte == '\n' || static_cast<unsigned char>(byte) >= ' ');
    }
}

void TestCli::sixteenMegabytesAreInspected()
{
    const std::string payload = "{\"blob\":\"" + std::string(12 << 20, 'x') + "\",\"exp\":2000000000}";
    const std::string token = signedToken(payload);
    QVERIFY(token.size() > std::size_t{16} << 20);
    const QString path = m_folder.write("large.jwt", QByteArray::fromStdString(token));
    const QString secret = QString::fromStdString(kSecret);
    QCOMPARE(run({"inspect", path, "--secret", secret, "--at", "1900000000"}).status, 0);
    QCOMPARE(run({"inspect", path, "--secret", secret, "--at", "2100000000"}).status, 1);
    const Run json = run({"inspect", path, "--secret", secret, "--at", "1900000000", "--json"});
    const QJsonObject only =
        QJsonDocument::fromJson(json.output).object()["tokens"].toArray().first().toObject();
    QCOMPARE(only["payload"].toObject()["blob"].toString().size(), qsizetype(12 << 20));
}

void TestCli::helpAndVersionNeedNothing_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("help") << QStringList{"--help"} << QByteArray("inspect");
    QTest::newRow("help of inspect") << QStringList{"inspect", "--help"} << QByteArray("--secret-encoding");
    QTest::newRow("version") << QStringList{"--version"} << QByteArray("jotscope-cli " JOTSCOPE_VERSION "\n");
}

void TestCli::helpAndVersionNeedNothing()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, expected);
    const Run result = run(arguments);
    QCOMPARE(result.status, 0);
    QVERIFY2(result.output.contains(expected), result.output);
    QCOMPARE(result.errors, QByteArray());
}

void TestCli::secretsAreNeitherEchoedNorLeftInTheArguments()
{
    const QString secret = "correct horse battery staple";
    QProcess process;
    process.start(QStringLiteral(JOTSCOPE_CLI), {"inspect", "--secret", secret, "-"});
    QVERIFY(process.waitForStarted());
    // It has begun to wait for its input once its arguments are taken care of.
    QFile arguments(QStringLiteral("/proc/%1/cmdline").arg(process.processId()));
    QTRY_VERIFY([&] {
        return arguments.open(QFile::ReadOnly) && [&] {
            const QByteArray seen = arguments.readAll();
            arguments.close();
            return seen.contains("inspect") && !seen.contains("horse");
        }();
    }());
    process.write(QByteArray::fromStdString(signedToken("{}")));
    process.closeWriteChannel();
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), 1);
    QVERIFY(!process.readAllStandardOutput().contains("horse"));
    QVERIFY(!process.readAllStandardError().contains("horse"));
}

void TestCli::noQtIsLinked()
{
    QProcess readelf;
    readelf.start("readelf", {"--dynamic", "--wide", QStringLiteral(JOTSCOPE_CLI)});
    QVERIFY(readelf.waitForFinished() && readelf.exitCode() == 0);
    const QByteArray needed = readelf.readAllStandardOutput();
    QVERIFY2(needed.contains("[libcrypto.so.3]"), needed);
    QVERIFY2(!needed.contains("libQt"), needed);
    QVERIFY2(!needed.contains("libqca"), needed);
}

QTEST_GUILESS_MAIN(TestCli)
#include "tst_cli.moc"
