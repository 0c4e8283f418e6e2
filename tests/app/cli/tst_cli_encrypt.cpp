#include "core/jose/algorithm.h"
#include "tests/app/cli/cli_process.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace jotscope;
using cli_process::inspected;
using cli_process::run;
using cli_process::Run;

/// `jotscope-cli encrypt`, mostly judged by whether `inspect` can read its tokens.
class TestCliEncrypt : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everyKeyManagementMakesWhatInspectReads_data();
    void everyKeyManagementMakesWhatInspectReads();
    void everyContentEncryptionMakesWhatInspectReads_data();
    void everyContentEncryptionMakesWhatInspectReads();
    void aPasswordEncryptsAndDecrypts();
    void formsAreWrittenAsAsked();
    void everyRecipientOfGeneralFormCanRead();
    void compressionAndAdditionalDataAreApplied();
    void theHeaderIsTakenAsGivenAndCompleted();
    void aSignedTokenCanBeEncrypted();
    void aKeyThatDoesNotFitIsExplained_data();
    void aKeyThatDoesNotFitIsExplained();
    void misuseIsExplainedInOneLine_data();
    void misuseIsExplainedInOneLine();
    void theFileIsItsOwnersAndNeverReplacedUnasked();

private:
    /// A new key of `kind`; beside the private one the public one, if there is one, as `.pub`.
    QString key(const QString &kind, const QStringList &options = {});

    cli_process::Folder m_folder;
    QString m_rsaKey;
    QString m_wrapKey;
};

namespace {

const QByteArray kPlaintext = R"({"sub":"joe"})";

QString verdictOn(const QByteArray &token, const QStringList &options)
{
    return inspected(token, options)["decryption"].toObject()["verdict"].toString();
}

QJsonObject headerOf(const QByteArray &compact)
{
    return QJsonDocument::fromJson(
               QByteArray::fromBase64(compact.split('.').first(), QByteArray::Base64UrlEncoding))
        .object();
}

QString text(std::string_view view)
{
    return QString::fromUtf8(view.data(), qsizetype(view.size()));
}

} // namespace

void TestCliEncrypt::initTestCase()
{
    m_rsaKey = key("RSA");
    m_wrapKey = key("A256KW");
}

QString TestCliEncrypt::key(const QString &kind, const QStringList &options)
{
    static const QRegularExpression kSharedSecrets("^(oct:|HS|A)");
    if (kind.contains(kSharedSecrets))
        return m_folder.newKey(kind, options);
    const QString path =
        m_folder.newKey(kind, options + QStringList{"--public-out", m_folder.path("public")});
    if (!QFile::rename(m_folder.path("public"), path + ".pub"))
        qFatal("no public half of %s", qPrintable(kind));
    return path;
}

void TestCliEncrypt::everyKeyManagementMakesWhatInspectReads_data()
{
    QTest::addColumn<QString>("algorithm");
    for (const JweAlgorithm &row : jweAlgorithms()) {
        if (row.management != KeyManagement::Pbes2)
            QTest::newRow(row.name.data()) << text(row.name);
    }
}

void TestCliEncrypt::everyKeyManagementMakesWhatInspectReads()
{
    QFETCH(QString, algorithm);
    QString path = m_rsaKey;
    if (algorithm == "dir")
        path = key("oct:256");
    else if (!algorithm.startsWith("RSA"))
        path = key(algorithm);
    const QString publicPath = QFile::exists(path + ".pub") ? path + ".pub" : path;
    const Run token = run({"encrypt", "--alg", algorithm, "--key", publicPath}, kPlaintext);
    QVERIFY2(token.status == 0, token.text());
    QCOMPARE(token.output.count('.'), 4);
    QCOMPARE(headerOf(token.output)["alg"].toString(), algorithm);
    const QJsonObject seen = inspected(token.output, {"--key", path});
    QCOMPARE(seen["decryption"].toObject()["verdict"].toString(), "decrypted");
    QCOMPARE(seen["payload"].toObject()["sub"].toString(), "joe");
    if (path != publicPath)
        QCOMPARE(verdictOn(token.output, {"--key", publicPath}), "no-key");
}

void TestCliEncrypt::everyContentEncryptionMakesWhatInspectReads_data()
{
    QTest::addColumn<QString>("encryption");
    for (const ContentEncryption &row : contentEncryptions())
        QTest::newRow(row.name.data()) << text(row.name);
}

void TestCliEncrypt::everyContentEncryptionMakesWhatInspectReads()
{
    QFETCH(QString, encryption);
    const QString direct = key(encryption);
    for (const QStringList &how :
         {QStringList{"--alg", "A256KW", "--key", m_wrapKey}, QStringList{"--alg", "dir", "--key", direct}}) {
        const Run token = run(QStringList{"encrypt", "--enc", encryption} + how, kPlaintext);
        QVERIFY2(token.status == 0, token.text());
        QCOMPARE(headerOf(token.output)["enc"].toString(), encryption);
        QCOMPARE(inspected(token.output, how.mid(2))["payload"].toObject()["sub"].toString(), "joe");
    }
}

void TestCliEncrypt::aPasswordEncryptsAndDecrypts()
{
    // The usual number of iterations is slow by intent: once is enough.
    for (const QStringList &how :
         {QStringList{"PBES2-HS256+A128KW"}, QStringList{"PBES2-HS384+A192KW", "--header", R"({"p2c":2000})"},
          QStringList{"PBES2-HS512+A256KW", "--header", R"({"p2c":2000})"}}) {
        const Run token = run(QStringList{"encrypt", "--secret", "open sesame", "--alg"} + how, kPlaintext);
        QVERIFY2(token.status == 0, token.text());
        QCOMPARE(headerOf(token.output)["enc"].toString(), "A256GCM");
        QCOMPARE(headerOf(token.output)["p2c"].toInt(), how.size() == 1 ? 600'000 : 2'000);
        QCOMPARE(verdictOn(token.output, {"--secret", "open sesame"}), "decrypted");
        QCOMPARE(verdictOn(token.output, {"--secret", "open barley"}), "failed");
    }
}

void TestCliEncrypt::formsAreWrittenAsAsked()
{
    const QString path = key("ECDH-ES+A128KW");
    for (const QString form : {"compact", "flattened", "general"}) {
        const Run token =
            run({"encrypt", "--alg", "ECDH-ES+A128KW", "--enc", "A128GCM", "--key", path, "--form", form},
                kPlaintext);
        QVERIFY2(token.status == 0, token.text());
        QCOMPARE(token.output.count('\n'), 1);
        const QJsonObject object = QJsonDocument::fromJson(token.output).object();
        QCOMPARE(object.contains("ciphertext"), form != "compact");
        QCOMPARE(object.contains("recipients"), form == "general");
        QCOMPARE(inspected(token.output, {"--key", path})["payload"].toObject()["sub"].toString(), "joe");
    }
}

void TestCliEncrypt::everyRecipientOfGeneralFormCanRead()
{
    const QString curve = key("ECDH-ES+A256KW");
    const QString wrap = key("A256KW");
    const Run token = run({"encrypt", "--form", "general", "--enc", "A128CBC-HS256", "--alg",
                           "ECDH-ES+A256KW", "--key", curve + ".pub", "--alg", "RSA-OAEP-256", "--key",
                           m_rsaKey + ".pub", "--alg", "A256KW", "--key", wrap},
                          kPlaintext);
    QVERIFY2(token.status == 0, token.text());
    QCOMPARE(QJsonDocument::fromJson(token.output).object()["recipients"].toArray().size(), 3);
    for (const QString &path : {curve, m_rsaKey, wrap}) {
        const Run read = run({"inspect", "--json", "--key", path}, token.output);
        QVERIFY2(read.output.contains(R"("sub":"joe")"), read.text());
    }
}

void TestCliEncrypt::compressionAndAdditionalDataAreApplied()
{
    const QString path = key("A256KW");
    const QByteArray monotone = "{\"blob\":\"" + QByteArray(100'000, 'x') + "\"}";
    const Run packed = run({"encrypt", "--alg", "A256KW", "--key", path, "--zip"}, monotone);
    QCOMPARE(headerOf(packed.output)["zip"].toString(), "DEF");
    QVERIFY(packed.output.size() < 2'000);
    QCOMPARE(inspected(packed.output, {"--key", path})["payload"].toObject()["blob"].toString().size(),
             qsizetype(100'000));

    Run token = run({"encrypt", "--alg", "A256KW", "--key", path, "--form", "flattened", "--aad", "to: joe"},
                    kPlaintext);
    QVERIFY2(token.status == 0, token.text());
    QCOMPARE(QJsonDocument::fromJson(token.output).object()["aad"].toString().toLatin1(),
             QByteArray("to: joe").toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
    QCOMPARE(verdictOn(token.output, {"--key", path}), "decrypted");
    const QByteArray other =
        QByteArray("to: eve").toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    token.output.replace(QJsonDocument::fromJson(token.output).object()["aad"].toString().toLatin1(), other);
    QCOMPARE(verdictOn(token.output, {"--key", path}), "failed");
}

void TestCliEncrypt::theHeaderIsTakenAsGivenAndCompleted()
{
    const QString path = key("A256KW");
    const Run token =
        run({"encrypt", "--alg", "A256KW", "--key", path, "--header", R"({"typ":"JWT","cty":"json"})"},
            kPlaintext);
    const QJsonObject header = headerOf(token.output);
    QCOMPARE(header["typ"].toString(), "JWT");
    QCOMPARE(header["cty"].toString(), "json");
    QCOMPARE(header["alg"].toString(), "A256KW");
    QCOMPARE(header["enc"].toString(), "A256GCM");
    QCOMPARE(verdictOn(token.output, {"--key", path}), "decrypted");
}

void TestCliEncrypt::aSignedTokenCanBeEncrypted()
{
    const QString signing = key("ES256");
    const QString path = key("ECDH-ES");
    const Run inner = run({"sign", "--alg", "ES256", "--key", signing}, kPlaintext);
    const Run outer =
        run({"encrypt", "--alg", "ECDH-ES", "--key", path + ".pub", "--header", R"({"cty":"JWT"})"},
            inner.output.trimmed());
    const Run read = run({"inspect", "--json", "--key", path, "--key", signing + ".pub"}, outer.output);
    QVERIFY2(read.status == 0, read.text());
    QVERIFY2(read.output.contains(R"("verdict":"valid")"), read.output);
    QVERIFY2(read.output.contains(R"("verdict":"decrypted")"), read.output);
}

void TestCliEncrypt::aKeyThatDoesNotFitIsExplained_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("type") << QStringList{"--alg", "RSA-OAEP", "--key", key("P-256")};
    QTest::newRow("curve") << QStringList{"--alg", "ECDH-ES", "--key", key("Ed25519")};
    QTest::newRow("size") << QStringList{"--alg", "A256KW", "--key", key("oct:128")};
    QTest::newRow("size for the content") << QStringList{"--alg", "dir", "--key", key("oct:128")};
    QTest::newRow("use") << QStringList{"--alg", "A256KW", "--key", key("oct:256", {"--use", "sig"})};
    QTest::newRow("alg") << QStringList{"--alg", "A256KW", "--key", key("HS256")};
}

void TestCliEncrypt::aKeyThatDoesNotFitIsExplained()
{
    QFETCH(QStringList, arguments);
    const Run result = run(QStringList{"encrypt"} + arguments, kPlaintext);
    QVERIFY2(result.status == 1, result.text());
    QVERIFY2(result.isOneError(), result.text());
}

void TestCliEncrypt::misuseIsExplainedInOneLine_data()
{
    QTest::addColumn<QStringList>("arguments");
    const QStringList withSecret{"--alg", "PBES2-HS256+A128KW", "--secret", "open sesame"};
    QTest::newRow("no algorithm") << QStringList{"--secret", "open sesame"};
    QTest::newRow("no key") << QStringList{"--alg", "dir"};
    QTest::newRow("unknown algorithm") << QStringList{"--alg", "rot13", "--secret", "open sesame"};
    QTest::newRow("algorithm that signs") << QStringList{"--alg", "HS256", "--secret", "open sesame"};
    QTest::newRow("unknown content encryption") << withSecret + QStringList{"--enc", "A512GCM"};
    QTest::newRow("content encryption for HPKE")
        << QStringList{"--alg", "HPKE-0", "--enc", "A128GCM", "--secret", "x"};
    QTest::newRow("additional data in compact form") << withSecret + QStringList{"--aad", "x"};
    QTest::newRow("several recipients in compact form") << withSecret + QStringList{"--secret", "x"};
    QTest::newRow("several headers") << withSecret + QStringList{"--secret", "x",  "--form",   "general",
                                                                 "--header", "{}", "--header", "{}"};
}

void TestCliEncrypt::misuseIsExplainedInOneLine()
{
    QFETCH(QStringList, arguments);
    const Run result = run(QStringList{"encrypt"} + arguments, kPlaintext);
    QVERIFY2(result.status == 2, result.text());
    QVERIFY2(result.isOneError(), result.text());
    QVERIFY2(!result.errors.contains("sesame"), result.errors);
}

void TestCliEncrypt::theFileIsItsOwnersAndNeverReplacedUnasked()
{
    const QString path = m_folder.path("letter.jwe");
    const QStringList command{"encrypt", "--alg", "A256KW", "--key", key("A256KW"), "--out", path};
    QCOMPARE(run(command, kPlaintext).status, 0);
    const QByteArray token = m_folder.read("letter.jwe");
    QCOMPARE(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    QCOMPARE(run(command, kPlaintext).status, 4);
    QCOMPARE(m_folder.read("letter.jwe"), token);
    QCOMPARE(run(command + QStringList{"--force"}, kPlaintext).status, 0);
    QVERIFY(m_folder.read("letter.jwe") != token);
}

QTEST_GUILESS_MAIN(TestCliEncrypt)
#include "tst_cli_encrypt.moc"
