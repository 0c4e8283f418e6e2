#include "tests/app/cli/cli_terminal.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace jotscope;
using cli_process::run;
using cli_process::Run;
using cli_process::runOnTerminal;

/// `jotscope-cli key`: keys made, shown, converted and named.
class TestCliKey : public QObject
{
    Q_OBJECT

private slots:
    void everyKindIsMadeAndShown_data();
    void everyKindIsMadeAndShown();
    void attributesAreKept();
    void thePublicHalfGoesToAFileOfItsOwn();
    void filesAreTheirOwnersAndNeverReplacedUnasked();
    void everyFormLeadsBackToTheSameKey_data();
    void everyFormLeadsBackToTheSameKey();
    void onlyItsPassphraseOpensAKey_data();
    void onlyItsPassphraseOpensAKey();
    void oldPkcs12FilesSayWhatTheyNeed();
    void opensslReadsWhatIsWritten_data();
    void opensslReadsWhatIsWritten();
    void publicFormsHoldNothingPrivate_data();
    void publicFormsHoldNothingPrivate();
    void aRawSecretBecomesAJwkAndBack();
    void severalKeysBecomeASet();
    void passphrasesAreAskedForOnTheTerminal();
    void passphrasesThatDifferAreRefused();
    void anInterruptedPromptGivesTheTerminalItsEchoBack();
    void thumbprintsAreThoseOfTheStandard();
    void certificateThumbprintsAreThoseOfOpenssl();
    void certificatesAreShown();
    void whatDoesNotFitIsExplained_data();
    void whatDoesNotFitIsExplained();
    void misuseIsExplainedInOneLine_data();
    void misuseIsExplainedInOneLine();
    void whatCanNotBeReadIsNamed_data();
    void whatCanNotBeReadIsNamed();

private:
    QString key(const QString &kind, const QStringList &options = {})
    {
        return m_folder.newKey(kind, options);
    }
    /// One of `kind` for all tests that do not change it: large ones take long to make.
    QString sharedKey(const QString &kind);

    cli_process::Folder m_folder;
    QHash<QString, QString> m_shared;
};

namespace {

const QString kData = QStringLiteral(JOTSCOPE_TEST_DATA);
const QString kEncrypted = kData + "/keys/P-256.encrypted.pem";

/// Of the first key that `show --json` told of.
QJsonObject factsOf(const Run &result)
{
    if (result.status != 0)
        qWarning("%s", result.errors.constData());
    return QJsonDocument::fromJson(result.output).object()["keys"].toArray().first().toObject();
}

QJsonObject shown(const QString &path)
{
    return factsOf(run({"key", "show", "--json", path}));
}

QString thumbprintOf(const QString &path, const QStringList &options = {})
{
    return QString(run(QStringList{"key", "thumbprint", path} + options).output).trimmed();
}

QByteArray outputOfOpenssl(const QStringList &arguments, bool *isFine = nullptr)
{
    QProcess process;
    process.start("openssl", arguments);
    process.waitForFinished();
    if (isFine)
        *isFine = process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
    return process.readAllStandardOutput();
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

QJsonObject exampleIn(const QString &path)
{
    return QJsonDocument::fromJson(contentOf(kData + path)).object()["cases"].toArray().first().toObject();
}

/// A JWK without what it says about the key, which other forms do not hold.
QJsonObject material(const QByteArray &jwk)
{
    QJsonObject object = QJsonDocument::fromJson(jwk).object();
    for (const char *name : {"kid", "alg", "use", "key_ops"})
        object.remove(name);
    return object;
}

/// The members of a JWK that are nobody's business.
QList<QByteArray> privateValues(const QByteArray &jwk)
{
    QList<QByteArray> values;
    const QJsonObject object = QJsonDocument::fromJson(jwk).object();
    for (const char *name : {"d", "p", "q", "dp", "dq", "qi", "k", "priv"}) {
        if (object.contains(name))
            values.append(object[name].toString().toLatin1());
    }
    return values;
}

} // namespace

QString TestCliKey::sharedKey(const QString &kind)
{
    if (!m_shared.contains(kind))
        m_shared.insert(kind, key(kind));
    return m_shared[kind];
}

void TestCliKey::everyKindIsMadeAndShown_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("curve");
    QTest::addColumn<int>("bits");
    QTest::addColumn<QString>("algorithm");
    const auto add = [](const char *kind, const char *type, const char *curve, int bits,
                        const char *algorithm = "") {
        QTest::newRow(kind) << QString(kind) << QString(type) << QString(curve) << bits << QString(algorithm);
    };
    add("oct:128", "oct", "", 128);
    add("HS256", "oct", "", 256, "HS256");
    add("HS512", "oct", "", 512, "HS512");
    add("A192KW", "oct", "", 192, "A192KW");
    add("A256CBC-HS512", "oct", "", 512);
    add("RSA", "RSA", "", 2048);
    add("RSA:3072", "RSA", "", 3072);
    add("PS256", "RSA", "", 2048, "PS256");
    add("P-256", "EC", "P-256", 256);
    add("P-384", "EC", "P-384", 384);
    add("P-521", "EC", "P-521", 521);
    add("ES256K", "EC", "secp256k1", 256, "ES256K");
    add("Ed25519", "OKP", "Ed25519", 0, "Ed25519");
    add("Ed448", "OKP", "Ed448", 0, "Ed448");
    add("X25519", "OKP", "X25519", 0);
    add("X448", "OKP", "X448", 0);
    add("ECDH-ES+A128KW", "EC", "P-256", 256, "ECDH-ES+A128KW");
}

void TestCliKey::everyKindIsMadeAndShown()
{
    QFETCH(QString, kind);
    QFETCH(QString, type);
    QFETCH(QString, curve);
    QFETCH(int, bits);
    QFETCH(QString, algorithm);
    const Run made = run({"key", "generate", kind});
    QVERIFY2(made.status == 0 && made.output.count('\n') == 1, made.text());
    const QString path = m_folder.write("made", made.output);
    const Run asJson = run({"key", "show", "--json", path});
    const QJsonObject facts = factsOf(asJson);
    QCOMPARE(facts["kty"].toString(), type);
    QCOMPARE(facts["crv"].toString(), curve);
    QCOMPARE(facts["alg"].toString(), algorithm);
    QCOMPARE(facts["source"].toString(), path);
    QCOMPARE(facts["holds"].toString(), type == "oct" ? "secret" : "private");
    if (bits > 0)
        QCOMPARE(facts["bits"].toInt(), bits);
    QVERIFY(!facts["kid"].toString().isEmpty());
    QCOMPARE(facts["thumbprint"].toString(), type == "oct" ? QString() : thumbprintOf(path));

    const QList<QByteArray> secrets = privateValues(made.output);
    QVERIFY(!secrets.isEmpty());
    for (const Run &told : {run({"key", "show", path}), asJson}) {
        QVERIFY2(told.status == 0 && told.output.contains(type.toUtf8()), told.text());
        for (const QByteArray &secret : secrets)
            QVERIFY2(!told.output.contains(secret), told.output);
    }
}

void TestCliKey::attributesAreKept()
{
    const QJsonObject facts =
        shown(key("ES256", {"--kid", "the key", "--use", "sig", "--key-ops", "sign,verify"}));
    QCOMPARE(facts["kid"].toString(), "the key");
    QCOMPARE(facts["use"].toString(), "sig");
    QCOMPARE(facts["alg"].toString(), "ES256");
    QCOMPARE(facts["key_ops"].toArray(), (QJsonArray{"sign", "verify"}));
    QCOMPARE(shown(key("P-256", {"--alg", "ECDH-ES"}))["alg"].toString(), "ECDH-ES");
    QVERIFY(!shown(key("P-256")).contains("alg"));
}

void TestCliKey::thePublicHalfGoesToAFileOfItsOwn()
{
    for (const QString form : {"private-jwk", "private-jwks", "pkcs8", "sec1"}) {
        const QString path = m_folder.path(form + ".public");
        const QString whole = key("P-256", {"--format", form, "--public-out", path});
        QCOMPARE(shown(path)["holds"].toString(), "public");
        QCOMPARE(thumbprintOf(path), thumbprintOf(whole));
        QVERIFY(QFile::permissions(path) & QFile::ReadOther);
        QVERIFY(!(QFile::permissions(whole) & (QFile::ReadOther | QFile::ReadGroup)));
    }
}

void TestCliKey::filesAreTheirOwnersAndNeverReplacedUnasked()
{
    const QString path = key("P-256");
    const QByteArray before = m_folder.read(QFileInfo(path).fileName());
    for (const QStringList &command :
         {QStringList{"key", "generate", "RSA:16384", "--out", path},
          QStringList{"key", "convert", path, "--to", "spki", "--out", path},
          QStringList{"key", "generate", "P-256", "--out", m_folder.path("unused"), "--public-out", path}}) {
        const Run refused = run(command);
        QVERIFY2(refused.status == 4 && refused.isOneError(), refused.text());
        QCOMPARE(m_folder.read(QFileInfo(path).fileName()), before);
    }
    QVERIFY(!m_folder.names().contains("unused"));
    // The old file's permissions do not outlive its content.
    QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther));
    QCOMPARE(run({"key", "generate", "P-256", "--out", path, "--force"}).status, 0);
    QVERIFY(m_folder.read(QFileInfo(path).fileName()) != before);
    QVERIFY(!(QFile::permissions(path) & QFile::ReadOther));
    QVERIFY(m_folder.names().filter(".jotscope").isEmpty());
}

void TestCliKey::everyFormLeadsBackToTheSameKey_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QStringList>("form");
    const auto add = [](const QString &kind, const QStringList &forms) {
        for (const QString &form : forms) {
            QTest::addRow("%s as %s", qPrintable(kind), qPrintable(form))
                << kind << QStringList{"--to", form};
            const bool isDer =
                QStringList{"spki", "pkcs8", "encrypted-pkcs8", "pkcs1", "sec1"}.contains(form);
            if (isDer)
                QTest::addRow("%s as %s in DER", qPrintable(kind), qPrintable(form))
                    << kind << QStringList{"--to", form, "--armour", "der"};
        }
    };
    // Encryption with a passphrase is slow by intent: two kinds of key are enough for it.
    const QStringList plain{"jwk", "private-jwk", "jwks", "private-jwks", "spki", "pkcs8"};
    add("RSA", plain + QStringList{"pkcs1", "openssh"});
    add("P-256",
        plain + QStringList{"encrypted-pkcs8", "encrypted-jwk", "encrypted-jwks", "sec1", "openssh"});
    add("secp256k1", plain + QStringList{"sec1"});
    add("Ed25519", plain + QStringList{"openssh"});
    add("X448", plain);
    add("HS256", {"private-jwk", "private-jwks", "encrypted-jwk"});
}

void TestCliKey::everyFormLeadsBackToTheSameKey()
{
    QFETCH(QString, kind);
    QFETCH(QStringList, form);
    const QString passphrase = m_folder.write("passphrase", "open sesame\n");
    const QString original = sharedKey(kind);
    const QString there = m_folder.fresh();
    const bool isEncrypted = form[1].startsWith("encrypted");
    QStringList command = QStringList{"key", "convert", original, "--out", there} + form;
    if (isEncrypted)
        command += QStringList{"--new-passphrase-file", passphrase};
    const Run converted = run(command);
    QVERIFY2(converted.status == 0 && converted.output.isEmpty(), converted.text());
    if (QStringList{"jwk", "jwks", "spki", "openssh"}.contains(form[1])) {
        QCOMPARE(thumbprintOf(there), thumbprintOf(original));
        return;
    }
    QVERIFY(!(QFile::permissions(there) & QFile::ReadOther));
    QStringList backwards{"key", "convert", there, "--to", "private-jwk"};
    if (isEncrypted) {
        QCOMPARE(run({"key", "show", there}).status, 4);
        backwards += QStringList{"--passphrase-file", passphrase};
    }
    const Run back = run(backwards);
    QVERIFY2(back.status == 0, back.text());
    QCOMPARE(material(back.output), material(contentOf(original)));
}

void TestCliKey::onlyItsPassphraseOpensAKey_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QByteArray>("passphrase");
    const QJsonObject example = exampleIn("/rfc7517/rfc7517-appendix-c.json");
    QTest::newRow("PEM") << contentOf(kEncrypted) << QByteArray("open sesame");
    QTest::newRow("JWK") << example["token"].toString().toUtf8() << example["password"].toString().toUtf8();
}

void TestCliKey::onlyItsPassphraseOpensAKey()
{
    QFETCH(QByteArray, key);
    QFETCH(QByteArray, passphrase);
    const QString path = m_folder.write("encrypted", key);
    const auto shownWith = [&](const QByteArray &text) {
        return run({"key", "show", path, "--passphrase-file", m_folder.write("passphrase", text)});
    };
    const Run opened = shownWith(passphrase + '\n');
    QVERIFY2(opened.status == 0 && opened.output.contains("private"), opened.text());
    const Run refused = shownWith("open barley\n");
    QVERIFY2(refused.status == 4 && refused.isOneError(), refused.text());
}

void TestCliKey::oldPkcs12FilesSayWhatTheyNeed()
{
    const QString path = QStringLiteral(JOTSCOPE_TEST_DATA "/pkcs12/old.p12");
    const QStringList show{"key", "show", path, "--passphrase-file",
                           m_folder.write("passphrase", "open sesame\n")};
    const Run opened = run(show);
    QVERIFY2(opened.status == 0 && opened.output.contains("private"), opened.text());
    // As on a system without OpenSSL's legacy provider.
    const Run refused = run(show, {}, [] { ::setenv("OPENSSL_MODULES", "/nonexistent", 1); });
    QVERIFY2(refused.status == 4 && refused.isOneError(), refused.text());
    QVERIFY2(refused.errors.contains("legacy provider"), refused.text());
}

void TestCliKey::opensslReadsWhatIsWritten_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QStringList>("form");
    QTest::addColumn<QStringList>("reading");
    QTest::newRow("pkcs8") << "Ed25519" << QStringList{"pkcs8"} << QStringList{"pkey"};
    QTest::newRow("pkcs8 in DER") << "RSA" << QStringList{"pkcs8", "--armour", "der"}
                                  << QStringList{"pkey", "-inform", "der"};
    QTest::newRow("encrypted pkcs8") << "P-384" << QStringList{"encrypted-pkcs8"}
                                     << QStringList{"pkey", "-passin", "pass:open sesame"};
    QTest::newRow("pkcs1") << "RSA" << QStringList{"pkcs1"} << QStringList{"rsa"};
    QTest::newRow("public pkcs1") << "RSA" << QStringList{"pkcs1", "--public"}
                                  << QStringList{"rsa", "-RSAPublicKey_in", "-pubout"};
    QTest::newRow("sec1") << "P-521" << QStringList{"sec1"} << QStringList{"ec"};
    QTest::newRow("spki") << "X25519" << QStringList{"spki"} << QStringList{"pkey", "-pubin"};
    QTest::newRow("pkcs12") << "P-256" << QStringList{"pkcs12"}
                            << QStringList{"pkcs12", "-nodes", "-passin", "pass:open sesame"};
}

void TestCliKey::opensslReadsWhatIsWritten()
{
    QFETCH(QString, kind);
    QFETCH(QStringList, form);
    QFETCH(QStringList, reading);
    const QString path = m_folder.fresh();
    const Run converted =
        run(QStringList{"key", "convert", sharedKey(kind), "--out", path, "--new-passphrase-file",
                        m_folder.write("passphrase", "open sesame"), "--to"} +
            form);
    QVERIFY2(converted.status == 0, converted.text());
    bool isFine = false;
    const QByteArray out = outputOfOpenssl(reading + QStringList{"-in", path}, &isFine);
    QVERIFY(isFine);
    QVERIFY2(out.contains("-----BEGIN"), out);
}

void TestCliKey::publicFormsHoldNothingPrivate_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::newRow("jwk") << QStringList{"--to", "jwk"};
    QTest::newRow("jwks") << QStringList{"--to", "jwks"};
    QTest::newRow("spki") << QStringList{"--to", "spki"};
    QTest::newRow("public, form left open") << QStringList{"--public"};
    QTest::newRow("public pkcs1") << QStringList{"--public", "--to", "pkcs1"};
    QTest::newRow("openssh") << QStringList{"--to", "openssh"};
}

void TestCliKey::publicFormsHoldNothingPrivate()
{
    QFETCH(QStringList, options);
    const QString original = sharedKey("RSA");
    const Run converted = run(QStringList{"key", "convert", original} + options);
    QVERIFY2(converted.status == 0, converted.text());
    for (const QByteArray &secret : privateValues(contentOf(original)))
        QVERIFY(!converted.output.contains(secret));
    QCOMPARE(shown(m_folder.write("public", converted.output))["holds"].toString(), "public");
}

void TestCliKey::aRawSecretBecomesAJwkAndBack()
{
    const QByteArray secret("\x00\x01\xff raw \n", 8);
    const QString raw = m_folder.write("raw", secret);
    const Run jwk = run({"key", "convert", "--raw", raw});
    QVERIFY2(jwk.status == 0, jwk.text());
    const QByteArray k = QJsonDocument::fromJson(jwk.output).object()["k"].toString().toLatin1();
    QCOMPARE(QByteArray::fromBase64(k, QByteArray::Base64UrlEncoding), secret);
    QCOMPARE(run({"key", "convert", "--to", "raw"}, jwk.output).output, secret);
}

void TestCliKey::severalKeysBecomeASet()
{
    const QByteArray both = run({"key", "generate", "P-256", "--format", "pkcs8"}).output +
                            run({"key", "generate", "Ed25519", "--format", "pkcs8"}).output;
    const QString path = m_folder.write("both.pem", both);
    const Run set = run({"key", "convert", path});
    QVERIFY2(set.status == 0, set.text());
    QCOMPARE(QJsonDocument::fromJson(set.output).object()["keys"].toArray().size(), 2);
    const Run publicSet = run({"key", "convert", path, "--public"});
    const QJsonArray keys = QJsonDocument::fromJson(publicSet.output).object()["keys"].toArray();
    QCOMPARE(keys.size(), 2);
    for (const QJsonValue &jwk : keys)
        QVERIFY(!jwk.toObject().contains("d"));
    QCOMPARE(thumbprintOf(path).split('\n').size(), 2);
    const Run shownBoth = run({"key", "show", path, kData + "/keys/P-256.spki.pem"});
    QCOMPARE(shownBoth.output.count("thumbprint"), 3);
}

void TestCliKey::passphrasesAreAskedForOnTheTerminal()
{
    const QString plain = key("Ed25519");
    const QString path = m_folder.path("asked.pem");
    const auto made = runOnTerminal({"key", "convert", plain, "--to", "encrypted-pkcs8", "--out", path},
                                    {"open sesame\n", "open sesame\n"});
    QVERIFY2(made.run.status == 0, made.run.text());
    QVERIFY2(made.screen.contains("passphrase") && !made.screen.contains("sesame"), made.screen);

    const auto opened = runOnTerminal({"key", "thumbprint", path}, {"open sesame\n"});
    QVERIFY2(opened.run.status == 0, opened.run.text());
    QCOMPARE(QString(opened.run.output).trimmed(), thumbprintOf(plain));
    QVERIFY2(opened.screen.contains(path.toUtf8()) && !opened.screen.contains("sesame"), opened.screen);

    const auto refused = runOnTerminal({"key", "thumbprint", path}, {"open barley\n"});
    QCOMPARE(refused.run.status, 4);
    QVERIFY2(refused.run.isOneError() && !refused.run.errors.contains("barley"), refused.run.errors);
    const Run noTerminal = run({"key", "thumbprint", path});
    QVERIFY2(noTerminal.status == 4 && noTerminal.isOneError(), noTerminal.text());
}

void TestCliKey::passphrasesThatDifferAreRefused()
{
    const QString path = m_folder.path("never.pem");
    const QStringList command{"key", "generate", "P-256", "--format", "encrypted-pkcs8", "--out", path};
    for (const QList<QByteArray> &answers :
         {QList<QByteArray>{"open sesame\n", "open barley\n"}, QList<QByteArray>{"\n"}}) {
        const auto refused = runOnTerminal(command, answers);
        QVERIFY2(refused.run.status == 2 && refused.run.isOneError(), refused.run.text());
        QVERIFY(!refused.run.errors.contains("sesame"));
    }
    const Run noTerminal = run(command);
    QVERIFY2(noTerminal.status == 2 && noTerminal.errors.contains("--new-passphrase-file"),
             noTerminal.text());
    QVERIFY(!QFile::exists(path));
}

void TestCliKey::anInterruptedPromptGivesTheTerminalItsEchoBack()
{
    cli_process::Terminal terminal;
    QVERIFY(terminal.hasEcho());
    terminal.start({"key", "show", kEncrypted});
    terminal.awaitPrompt();
    QVERIFY(!terminal.hasEcho());
    terminal.type("open ses\x03");
    QVERIFY(terminal.process().waitForFinished());
    QCOMPARE(terminal.process().exitStatus(), QProcess::CrashExit);
    QVERIFY(terminal.hasEcho());
    QVERIFY2(!terminal.screen().contains("ses"), terminal.screen());
}

void TestCliKey::thumbprintsAreThoseOfTheStandard()
{
    const QJsonObject example = exampleIn("/rfc7638/rfc7638-3.1.json");
    const QString path = m_folder.write("rfc7638.jwk", QJsonDocument(example["jwk"].toObject()).toJson());
    const QString expected = example["thumbprintSha256"].toString();
    QCOMPARE(thumbprintOf(path), expected);
    QCOMPARE(thumbprintOf(path, {"--hash", "sha256"}), expected);
    QCOMPARE(thumbprintOf(path, {"--uri"}), "urn:ietf:params:oauth:jwk-thumbprint:sha-256:" + expected);
    const auto base64Url = [&](QCryptographicHash::Algorithm algorithm) {
        return QString(QCryptographicHash::hash(example["canonical"].toString().toUtf8(), algorithm)
                           .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
    };
    QCOMPARE(thumbprintOf(path, {"--hash", "sha384"}), base64Url(QCryptographicHash::Sha384));
    QCOMPARE(thumbprintOf(path, {"--hash", "sha512"}), base64Url(QCryptographicHash::Sha512));
    QVERIFY(thumbprintOf(path, {"--hash", "sha512", "--uri"}).contains(":sha-512:"));
}

void TestCliKey::certificateThumbprintsAreThoseOfOpenssl()
{
    const QString path = kData + "/keys/P-256.certificate.pem";
    const auto fingerprint = [&](const QString &hash) {
        const QByteArray line =
            outputOfOpenssl({"x509", "-in", path, "-noout", "-fingerprint", hash}).trimmed();
        return QString(QByteArray::fromHex(line.mid(line.indexOf('=') + 1).replace(":", ""))
                           .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
    };
    QCOMPARE(thumbprintOf(path, {"--x5t"}), fingerprint("-sha1"));
    QCOMPARE(thumbprintOf(path, {"--x5t-s256"}), fingerprint("-sha256"));
}

void TestCliKey::certificatesAreShown()
{
    const QString path = kData + "/keys/P-256.certificate.pem";
    const QJsonObject facts = shown(path);
    const QJsonObject certificate = facts["certificates"].toArray().first().toObject();
    QCOMPARE(facts["holds"].toString(), "public");
    QVERIFY(!certificate["subject"].toString().isEmpty());
    QCOMPARE(certificate["x5t#S256"].toString(), thumbprintOf(path, {"--x5t-s256"}));
    QVERIFY(certificate["notAfter"].toString().endsWith('Z'));
    const Run report = run({"key", "show", path});
    QVERIFY2(report.output.contains(certificate["subject"].toString().toUtf8()), report.output);
    QVERIFY2(report.output.contains(certificate["notBefore"].toString().toUtf8()), report.output);
}

void TestCliKey::whatDoesNotFitIsExplained_data()
{
    QTest::addColumn<QStringList>("arguments");
    const QString secret = key("HS256");
    const QString curve = key("P-256");
    const QString publicKey = kData + "/keys/P-256.spki.pem";
    QTest::newRow("public half of a secret") << QStringList{"convert", secret, "--public"};
    QTest::newRow("secret as PEM") << QStringList{"convert", secret, "--to", "pkcs8"};
    QTest::newRow("EC as PKCS#1") << QStringList{"convert", curve, "--to", "pkcs1"};
    QTest::newRow("private half of a public key") << QStringList{"convert", publicKey, "--to", "pkcs8"};
    QTest::newRow("X25519 for SSH") << QStringList{"convert", key("X25519"), "--to", "openssh"};
    QTest::newRow("certificate of a bare key") << QStringList{"convert", curve, "--to", "certificates"};
    QTest::newRow("thumbprint of no certificate") << QStringList{"thumbprint", curve, "--x5t"};
}

void TestCliKey::whatDoesNotFitIsExplained()
{
    QFETCH(QStringList, arguments);
    const Run result = run(QStringList{"key"} + arguments);
    QVERIFY2(result.status == 1, result.text());
    QVERIFY2(result.isOneError(), result.text());
}

void TestCliKey::misuseIsExplainedInOneLine_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("no command") << QStringList{};
    QTest::newRow("unknown command") << QStringList{"frobnicate"};
    QTest::newRow("no kind") << QStringList{"generate"};
    QTest::newRow("unknown kind") << QStringList{"generate", "DSA"};
    QTest::newRow("RSA key of a few bits") << QStringList{"generate", "RSA:512"};
    QTest::newRow("unknown form") << QStringList{"generate", "P-256", "--format", "pfx"};
    QTest::newRow("private half thrown away") << QStringList{"generate", "P-256", "--format", "spki"};
    QTest::newRow("public half of a secret") << QStringList{"generate", "HS256", "--public-out", "x"};
    QTest::newRow("unknown armour") << QStringList{"convert", "--armour", "paper"};
    QTest::newRow("passphrase of raw bytes") << QStringList{"convert", "--raw", "--passphrase-file", "x"};
    QTest::newRow("unknown hash") << QStringList{"thumbprint", "--hash", "md5"};
    QTest::newRow("two certificate thumbprints") << QStringList{"thumbprint", "--x5t", "--x5t-s256"};
    QTest::newRow("hash of a certificate") << QStringList{"thumbprint", "--x5t", "--hash", "sha512"};
}

void TestCliKey::misuseIsExplainedInOneLine()
{
    QFETCH(QStringList, arguments);
    const Run result = run(QStringList{"key"} + arguments);
    QVERIFY2(result.status == 2, result.text());
    QVERIFY2(result.isOneError(), result.text());
}

void TestCliKey::whatCanNotBeReadIsNamed_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("named");
    const QString missing = m_folder.path("missing");
    const QString noise = m_folder.write("noise", "no key");
    for (const char *command : {"show", "convert", "thumbprint"}) {
        QTest::addRow("%s: missing", command) << QStringList{command, missing} << missing;
        QTest::addRow("%s: no key", command) << QStringList{command, noise} << noise;
        QTest::addRow("%s: no key in the input", command) << QStringList{command} << "standard input";
        QTest::addRow("%s: encrypted", command) << QStringList{command, kEncrypted} << kEncrypted;
    }
}

void TestCliKey::whatCanNotBeReadIsNamed()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, named);
    const Run result = run(QStringList{"key"} + arguments, "no key");
    QVERIFY2(result.status == 4, result.text());
    QVERIFY2(result.isOneError() && result.errors.contains(named.toUtf8()), result.text());
}

QTEST_GUILESS_MAIN(TestCliKey)
#include "tst_cli_key.moc"
