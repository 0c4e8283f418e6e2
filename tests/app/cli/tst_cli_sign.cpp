#include "core/jose/algorithm.h"
#include "tests/app/cli/cli_process.h"
#include "tests/tokens.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <csignal>
#include <sys/resource.h>

using namespace jotscope;
using cli_process::inspected;
using cli_process::run;
using cli_process::Run;

/// `jotscope-cli sign`, mostly judged by what `inspect` says of its tokens.
class TestCliSign : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everyAlgorithmMakesWhatInspectVerifies_data();
    void everyAlgorithmMakesWhatInspectVerifies();
    void formsAreWrittenAsAsked();
    void generalFormHasASignatureOfEachKey();
    void aDetachedPayloadIsLeftOut();
    void anUnencodedPayloadStandsAsItIs();
    void theHeaderIsTakenAsGivenAndCompleted();
    void ofASetTheKeyThatFitsIsTaken();
    void aKeyThatDoesNotFitIsExplained_data();
    void aKeyThatDoesNotFitIsExplained();
    void misuseIsExplainedInOneLine_data();
    void misuseIsExplainedInOneLine();
    void whatCanNotBeReadIsNamed_data();
    void whatCanNotBeReadIsNamed();
    void standardInputIsReadOnce();
    void noAlgorithmNeedsNoKey();
    void theFileIsItsOwnersAndNeverReplacedUnasked();
    void anInterruptedWriteLeavesTheOldFile();
    void devicesAndLinksAreLeftInPlace();
    void secretsAreNeitherEchoedNorLeftInTheArguments_data();
    void secretsAreNeitherEchoedNorLeftInTheArguments();

private:
    QString key(const QString &kind, const QStringList &options = {})
    {
        return m_folder.newKey(kind, options);
    }
    QString rsaKey() { return m_rsaKey; }

    cli_process::Folder m_folder;
    QString m_rsaKey;
};

namespace {

const QString kSecret = QString::fromStdString(tokens::kSecret);
const QByteArray kPayload = R"({"sub":"joe"})";

QString verdictOn(const QByteArray &token, const QStringList &options)
{
    return inspected(token, options)["signature"].toObject()["verdict"].toString();
}

QByteArray decoded(const QByteArray &base64Url)
{
    return QByteArray::fromBase64(base64Url, QByteArray::Base64UrlEncoding);
}

} // namespace

void TestCliSign::initTestCase()
{
    m_rsaKey = key("RSA");
}

void TestCliSign::everyAlgorithmMakesWhatInspectVerifies_data()
{
    QTest::addColumn<QString>("algorithm");
    for (const JwsAlgorithm &row : jwsAlgorithms()) {
        if (row.scheme != SignatureScheme::None)
            QTest::newRow(row.name.data()) << QString::fromUtf8(row.name.data(), qsizetype(row.name.size()));
    }
}

void TestCliSign::everyAlgorithmMakesWhatInspectVerifies()
{
    QFETCH(QString, algorithm);
    QString path = rsaKey();
    if (!algorithm.startsWith("RS") && !algorithm.startsWith("PS")) {
        path = m_folder.path(algorithm + ".jwk");
        const Run made = run({"key", "generate", algorithm, "--out", path});
        if (algorithm.startsWith("ML-DSA") && made.status != 0) {
            QCOMPARE(made.status, 1);
            QVERIFY2(made.isOneError() && made.errors.contains("3.5"), made.text());
            return;
        }
        QVERIFY2(made.status == 0, made.text());
    }
    const Run token = run({"sign", "--alg", algorithm, "--key", path}, kPayload);
    QVERIFY2(token.status == 0, token.text());
    QCOMPARE(token.output.count('\n'), 1);
    QCOMPARE(decoded(token.output.split('.')[1]), kPayload);
    const QJsonObject seen = inspected(token.output, {"--key", path});
    // What the registry prohibits can be made, to test others with, and is still not accepted.
    const bool isProhibited = findJwsAlgorithm(algorithm.toStdString())->standing == Standing::Prohibited;
    QCOMPARE(seen["signature"].toObject()["verdict"].toString(), isProhibited ? "invalid" : "valid");
    QCOMPARE(seen["signature"].toObject()["alg"].toString(), algorithm);
    QVERIFY(verdictOn(token.output, {"--secret", "another"}) != "valid");
}

void TestCliSign::formsAreWrittenAsAsked()
{
    const QStringList command{"sign", "--alg", "HS256", "--secret", kSecret};
    for (const QStringList &compact : {command, command + QStringList{"--form", "compact"}})
        QCOMPARE(run(compact, kPayload).output.count('.'), 2);
    const Run flattened = run(command + QStringList{"--form", "flattened"}, kPayload);
    QCOMPARE(QJsonDocument::fromJson(flattened.output).object().keys(),
             (QStringList{"payload", "protected", "signature"}));
    QCOMPARE(verdictOn(flattened.output, {"--secret", kSecret}), "valid");
    const Run general = run(command + QStringList{"--form", "general"}, kPayload);
    QCOMPARE(QJsonDocument::fromJson(general.output).object().keys(), (QStringList{"payload", "signatures"}));
    QCOMPARE(verdictOn(general.output, {"--secret", kSecret}), "valid");
}

void TestCliSign::generalFormHasASignatureOfEachKey()
{
    const QString first = key("ES256");
    const QString second = key("Ed25519");
    const Run token = run({"sign", "--form", "general", "--alg", "ES256", "--key", first, "--alg", "HS256",
                           "--secret", kSecret, "--alg", "Ed25519", "--key", second},
                          kPayload);
    QVERIFY2(token.status == 0, token.text());
    const QJsonArray signatures = QJsonDocument::fromJson(token.output).object()["signatures"].toArray();
    const QStringList algorithms{"ES256", "HS256", "Ed25519"};
    QCOMPARE(signatures.size(), algorithms.size());
    for (int i = 0; i < algorithms.size(); ++i) {
        const QByteArray header = decoded(signatures[i].toObject()["protected"].toString().toLatin1());
        QCOMPARE(QJsonDocument::fromJson(header).object()["alg"].toString(), algorithms[i]);
    }
    QCOMPARE(run({"inspect", "--key", first, "--secret", kSecret, "--key", second}, token.output).status, 0);

    const Run same = run({"sign", "--form", "general", "--alg", "HS256", "--secret", kSecret, "--secret",
                          "another secret, long enough to sign with it"},
                         kPayload);
    QVERIFY2(same.status == 0, same.text());
    QCOMPARE(QJsonDocument::fromJson(same.output).object()["signatures"].toArray().size(), 2);
}

void TestCliSign::aDetachedPayloadIsLeftOut()
{
    const QString payload = m_folder.write("payload", kPayload);
    const QString other = m_folder.write("other payload", R"({"sub":"eve"})");
    for (const QString form : {"compact", "flattened"}) {
        const Run token =
            run({"sign", "--alg", "HS256", "--secret", kSecret, "--detached", "--form", form, payload});
        QVERIFY2(token.status == 0, token.text());
        QVERIFY2(!token.output.contains(kPayload.toBase64(QByteArray::Base64UrlEncoding).left(10)),
                 token.output);
        QCOMPARE(verdictOn(token.output, {"--secret", kSecret, "--payload", payload}), "valid");
        QCOMPARE(verdictOn(token.output, {"--secret", kSecret, "--payload", other}), "invalid");
    }
}

void TestCliSign::anUnencodedPayloadStandsAsItIs()
{
    const QByteArray payload = "$02 as it is";
    const Run token =
        run({"sign", "--alg", "HS256", "--secret", kSecret, "--b64=false", "--form", "flattened"}, payload);
    QVERIFY2(token.status == 0, token.text());
    QCOMPARE(QJsonDocument::fromJson(token.output).object()["payload"].toString(), QString(payload));
    const QJsonObject seen = inspected(token.output, {"--secret", kSecret});
    QCOMPARE(seen["signature"].toObject()["verdict"].toString(), "valid");
    QCOMPARE(seen["header"].toObject()["b64"].toBool(true), false);
    QCOMPARE(seen["header"].toObject()["crit"].toArray(), QJsonArray{"b64"});
    QVERIFY(run({"sign", "--alg", "HS256", "--secret", kSecret, "--b64", "true"}, payload)
                .output.startsWith("ey"));
}

void TestCliSign::theHeaderIsTakenAsGivenAndCompleted()
{
    const QString path = key("ES256", {"--kid", "the key"});
    const auto headerOf = [&](const QString &given) {
        return decoded(run({"sign", "--alg", "ES256", "--key", path, "--header", given}, kPayload)
                           .output.split('.')
                           .first());
    };
    const QByteArray completed = headerOf(R"({"typ": "JWT", "n": 1.50})");
    QVERIFY2(completed.contains(R"("typ": "JWT", "n": 1.50)"), completed);
    const QJsonObject object = QJsonDocument::fromJson(completed).object();
    QCOMPARE(object["alg"].toString(), "ES256");
    QCOMPARE(object["kid"].toString(), "the key");
    QCOMPARE(QJsonDocument::fromJson(headerOf(R"({"kid":"mine"})")).object()["kid"].toString(), "mine");
}

void TestCliSign::ofASetTheKeyThatFitsIsTaken()
{
    const auto object = [&](const QString &path) {
        QFile file(path);
        return file.open(QFile::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
    };
    const QJsonArray keys{object(key("Ed25519", {"--kid", "a"})), object(key("ES256", {"--kid", "b"})),
                          object(key("ES256", {"--kid", "c"}))};
    const QString set = m_folder.write("set.jwk", QJsonDocument(QJsonObject{{"keys", keys}}).toJson());
    const auto kidOf = [&](const QStringList &options) {
        const Run token = run(QStringList{"sign", "--key", set, "--alg"} + options, kPayload);
        return QJsonDocument::fromJson(decoded(token.output.split('.').first())).object()["kid"].toString();
    };
    QCOMPARE(kidOf({"ES256"}), "b");
    QCOMPARE(kidOf({"ES256", "--header", R"({"kid":"c"})"}), "c");
    QCOMPARE(kidOf({"Ed25519"}), "a");
    QCOMPARE(run({"sign", "--key", set, "--alg", "RS256"}, kPayload).status, 1);
}

void TestCliSign::aKeyThatDoesNotFitIsExplained_data()
{
    QTest::addColumn<QStringList>("arguments");
    const QString publicKey = m_folder.path("public.jwk");
    const QString p256 = key("P-256", {"--public-out", publicKey});
    QTest::newRow("type") << QStringList{"--alg", "RS256", "--key", p256};
    QTest::newRow("curve") << QStringList{"--alg", "ES384", "--key", p256};
    QTest::newRow("no private half") << QStringList{"--alg", "ES256", "--key", publicKey};
    QTest::newRow("use") << QStringList{"--alg", "ES256", "--key", key("P-256", {"--use", "enc"})};
    QTest::newRow("key_ops") << QStringList{"--alg", "ES256", "--key", key("P-256", {"--key-ops", "verify"})};
    QTest::newRow("alg") << QStringList{"--alg", "ES256", "--key", key("P-256", {"--alg", "ECDH-ES"})};
    QTest::newRow("secret for ECDSA") << QStringList{"--alg", "ES256", "--secret", kSecret};
    QTest::newRow("key for HMAC") << QStringList{"--alg", "HS256", "--key", p256};
}

void TestCliSign::aKeyThatDoesNotFitIsExplained()
{
    QFETCH(QStringList, arguments);
    const Run result = run(QStringList{"sign"} + arguments, kPayload);
    QVERIFY2(result.status == 1, result.text());
    QVERIFY2(result.isOneError(), result.text());
}

void TestCliSign::misuseIsExplainedInOneLine_data()
{
    QTest::addColumn<QStringList>("arguments");
    const QStringList withSecret{"--alg", "HS256", "--secret", kSecret};
    QTest::newRow("no algorithm") << QStringList{"--secret", kSecret};
    QTest::newRow("no key") << QStringList{"--alg", "HS256"};
    QTest::newRow("unknown algorithm") << QStringList{"--alg", "XS256", "--secret", kSecret};
    QTest::newRow("misspelt algorithm") << QStringList{"--alg", "hs256", "--secret", kSecret};
    QTest::newRow("algorithm that encrypts") << QStringList{"--alg", "dir", "--secret", kSecret};
    QTest::newRow("header that is no object") << withSecret + QStringList{"--header", "[1]"};
    QTest::newRow("header that is no JSON") << withSecret + QStringList{"--header", "typ=JWT"};
    QTest::newRow("unknown form") << withSecret + QStringList{"--form", "xml"};
    QTest::newRow("b64 of another kind") << withSecret + QStringList{"--b64=no"};
    QTest::newRow("several keys in compact form") << withSecret + QStringList{"--secret", kSecret};
    QTest::newRow("two algorithms for one key") << withSecret + QStringList{"--alg", "HS384"};
    QTest::newRow("two algorithms for three keys")
        << withSecret + QStringList{"--form", "general", "--alg", "HS384", "--secret", "b", "--secret", "c"};
    QTest::newRow("surplus argument") << withSecret + QStringList{"a", "b"};
}

void TestCliSign::misuseIsExplainedInOneLine()
{
    QFETCH(QStringList, arguments);
    const Run result = run(QStringList{"sign"} + arguments, kPayload);
    QVERIFY2(result.status == 2, result.text());
    QVERIFY2(result.isOneError(), result.text());
    QVERIFY2(!result.errors.contains(kSecret.toUtf8()), result.errors);
}

void TestCliSign::whatCanNotBeReadIsNamed_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("named");
    const QString missing = m_folder.path("missing");
    QTest::newRow("payload") << QStringList{"--secret", kSecret, missing} << missing;
    QTest::newRow("key") << QStringList{"--key", missing} << missing;
    QTest::newRow("secret") << QStringList{"--secret-file", missing} << missing;
    QTest::newRow("passphrase") << QStringList{"--key", rsaKey(), "--passphrase-file", missing} << missing;
    const QString nowhere = m_folder.path("no folder/token");
    QTest::newRow("output") << QStringList{"--secret", kSecret, "--out", nowhere} << nowhere;
}

void TestCliSign::whatCanNotBeReadIsNamed()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, named);
    const Run result = run(QStringList{"sign", "--alg", "HS256"} + arguments, kPayload);
    QVERIFY2(result.status == 4, result.text());
    QVERIFY2(result.isOneError() && result.errors.contains(named.toUtf8()), result.text());
}

void TestCliSign::standardInputIsReadOnce()
{
    const QByteArray secret = kSecret.toUtf8();
    const QString payload = m_folder.write("payload", kPayload);
    const Run token = run({"sign", "--alg", "HS256", "--secret-file", "-", payload}, secret);
    QVERIFY2(token.status == 0, token.text());
    QCOMPARE(verdictOn(token.output, {"--secret", kSecret}), "valid");
    const Run twice = run({"sign", "--alg", "HS256", "--secret-file", "-"}, secret);
    QCOMPARE(twice.status, 2);
    QVERIFY2(twice.isOneError(), twice.text());
}

void TestCliSign::noAlgorithmNeedsNoKey()
{
    const Run token = run({"sign", "--alg", "none"}, kPayload);
    QVERIFY2(token.status == 0, token.text());
    QVERIFY2(token.output.endsWith(".\n"), token.output);
    QCOMPARE(inspected(token.output, {})["form"].toString(), "unsecured");
}

void TestCliSign::theFileIsItsOwnersAndNeverReplacedUnasked()
{
    const QStringList command{"sign", "--alg", "HS256", "--secret", kSecret, "--out"};
    const QString path = m_folder.path("token.jwt");
    const Run first = run(command + QStringList{path}, kPayload);
    QVERIFY2(first.status == 0 && first.output.isEmpty(), first.text());
    QCOMPARE(QFile::permissions(path) &
                 (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
             QFile::Permissions());
    const QByteArray token = m_folder.read("token.jwt");
    QCOMPARE(verdictOn(token, {"--secret", kSecret}), "valid");

    const Run again = run(command + QStringList{path}, "another payload");
    QCOMPARE(again.status, 4);
    QVERIFY2(again.isOneError() && again.errors.contains("--force"), again.text());
    QCOMPARE(m_folder.read("token.jwt"), token);

    QCOMPARE(run(command + QStringList{path, "--force"}, "another payload").status, 0);
    QVERIFY(m_folder.read("token.jwt") != token);
    QVERIFY2(m_folder.names().filter(".jotscope").isEmpty(), "nothing is left beside it");
}

void TestCliSign::anInterruptedWriteLeavesTheOldFile()
{
    const QString path = m_folder.write("precious.jwt", "precious");
    const QByteArray large(1 << 20, 'x');
    const QStringList command{"sign", "--alg", "HS256", "--secret", kSecret, "--out", path, "--force"};
    // As on a full disk: the system refuses to write on.
    const Run refused = run(command, large, [] {
        const rlimit limit{1 << 16, 1 << 16};
        ::setrlimit(RLIMIT_FSIZE, &limit);
        std::signal(SIGXFSZ, SIG_IGN);
    });
    QVERIFY2(refused.status == 4 && refused.isOneError(), refused.text());
    QCOMPARE(m_folder.read("precious.jwt"), QByteArray("precious"));
    QVERIFY2(m_folder.names().filter(".jotscope").isEmpty(), "nothing is left beside it");

    // Killed in the midst of it.
    QProcess process;
    process.setChildProcessModifier([] {
        const rlimit limit{1 << 16, 1 << 16};
        ::setrlimit(RLIMIT_FSIZE, &limit);
        std::signal(SIGXFSZ, SIG_DFL);
    });
    process.start(QStringLiteral(JOTSCOPE_CLI), command);
    process.write(large);
    process.closeWriteChannel();
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitStatus(), QProcess::CrashExit);
    QCOMPARE(m_folder.read("precious.jwt"), QByteArray("precious"));

    QCOMPARE(run(command, large).status, 0);
    QVERIFY(m_folder.read("precious.jwt").size() > large.size());
}

void TestCliSign::devicesAndLinksAreLeftInPlace()
{
    const QStringList command{"sign", "--alg", "HS256", "--secret", kSecret, "--out"};
    for (const QStringList &force : {QStringList(), QStringList{"--force"}}) {
        QCOMPARE(run(command + QStringList{"/dev/null"} + force, kPayload).status, 0);
        QVERIFY(!QFileInfo("/dev/null").isFile());
        QCOMPARE(run(command + QStringList{"/dev/stdout"} + force, kPayload).output.count('.'), 2);
    }
    // A link that leads elsewhere is not followed: whoever laid it would choose what is overwritten.
    const QString target = m_folder.write("target", "of a link");
    const QString link = m_folder.path("link");
    QVERIFY(QFile::link(target, link));
    QCOMPARE(run(command + QStringList{link}, kPayload).status, 4);
    QCOMPARE(run(command + QStringList{link, "--force"}, kPayload).status, 0);
    QCOMPARE(m_folder.read("target"), QByteArray("of a link"));
    QVERIFY(!QFileInfo(link).isSymLink());
}

void TestCliSign::secretsAreNeitherEchoedNorLeftInTheArguments_data()
{
    QTest::addColumn<QStringList>("secret");
    QTest::newRow("two arguments") << QStringList{"--secret", "correct horse battery staple"};
    QTest::newRow("one argument") << QStringList{"--secret=correct horse battery staple"};
}

void TestCliSign::secretsAreNeitherEchoedNorLeftInTheArguments()
{
    QFETCH(QStringList, secret);
    QProcess process;
    process.start(QStringLiteral(JOTSCOPE_CLI), QStringList{"sign", "--alg", "HS256"} + secret);
    QVERIFY(process.waitForStarted());
    QFile arguments(QStringLiteral("/proc/%1/cmdline").arg(process.processId()));
    QTRY_VERIFY([&] {
        if (!arguments.open(QFile::ReadOnly))
            return false;
        const QByteArray seen = arguments.readAll();
        arguments.close();
        return seen.contains("HS256") && !seen.contains("horse");
    }());
    process.write(kPayload);
    process.closeWriteChannel();
    QVERIFY(process.waitForFinished());
    QVERIFY(!process.readAllStandardError().contains("horse"));

    // Nor pieces of one that the shell took apart, or that stands behind a misspelt option.
    for (const QStringList &slip : {QStringList{"--secret", "correct", "horse", "horse"},
                                    QStringList{"--secert", "horse"}, QStringList{"--secert=horse"}}) {
        const Run result = run(QStringList{"sign", "--alg", "HS256"} + slip, kPayload);
        QCOMPARE(result.status, 2);
        QVERIFY2(result.isOneError() && !result.errors.contains("horse"), result.text());
    }
}

QTEST_GUILESS_MAIN(TestCliSign)
#include "tst_cli_sign.moc"
