#include "core/diagnosis/keys/embedded_keys.h"
#include "core/diagnosis/keys/key_repair.h"
#include "core/jose/keys/formats/jwk/jwk_text.h"
#include "tests/core/diagnosis/diagnosis_cases.h"

#include <QDir>
#include <QJsonArray>
#include <QTest>

#include <algorithm>

using namespace jotscope;
using namespace jotscope::vectors;

class TestKeyRepair : public QObject
{
    Q_OBJECT

private slots:
    void damagedPemIsMended_data();
    void damagedPemIsMended();
    void everyKindOfPemIsMended_data();
    void everyKindOfPemIsMended();
    void damagedJwksAreMended_data();
    void damagedJwksAreMended();
    void contradictionsInAJwkYieldBothKeys_data();
    void contradictionsInAJwkYieldBothKeys();
    void severalBlocksYieldSeveralKeys();
    void soundKeysYieldNothing_data();
    void soundKeysYieldNothing();
    void whatIsNoKeyYieldsNothing_data();
    void whatIsNoKeyYieldsNothing();
    void theMendedTextIsReadAsItStands();
    void keysThatTheTokenBringsAreTold_data();
    void keysThatTheTokenBringsAreTold();
};

namespace {

std::string fileText(const QString &name)
{
    return read("keys/" + name).toStdString();
}

QString show(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

std::string replacedAll(std::string text, std::string_view from, std::string_view to)
{
    for (std::size_t at = text.find(from); at != text.npos; at = text.find(from, at + to.size()))
        text.replace(at, from.size(), to);
    return text;
}

std::string without(const std::string &text, std::string_view what)
{
    return replacedAll(text, what, "");
}

/// The base64 between the lines of dashes.
std::string bodyOf(const std::string &pem)
{
    const std::size_t begin = pem.find('\n') + 1;
    return pem.substr(begin, pem.find("-----END") - begin);
}

std::string inBase64Url(const std::string &body)
{
    return replacedAll(replacedAll(without(body, "="), "+", "-"), "/", "_");
}

bool isAmong(const KeyRing &keys, const Key &key)
{
    return std::ranges::any_of(keys, [&](const KeyPointer &one) {
        return one->thumbprint() == key.thumbprint() && one->isSecret() == key.isSecret();
    });
}

std::string jwkOf(const QString &file)
{
    return std::string(privateJwk(*fileKey(file)).view());
}

QJsonObject jwkObject(const QString &file)
{
    return QJsonDocument::fromJson(QByteArray::fromStdString(jwkOf(file))).object();
}

std::string textOf(const QJsonObject &jwk)
{
    return QJsonDocument(jwk).toJson(QJsonDocument::Compact).toStdString();
}

QString hexMember(const QJsonObject &jwk, const char *name)
{
    return hexOf(unbase64Url(jwk[QLatin1String(name)]));
}

QString encodedMember(std::string_view bytes)
{
    return show(encodeBase64Url(bytes));
}

} // namespace

void TestKeyRepair::damagedPemIsMended_data()
{
    QTest::addColumn<std::string>("text");
    QTest::addColumn<QString>("id");
    const std::string pem = fileText("rsa.spki.pem");
    const std::string escaped = "key-pem-escaped", damaged = "key-text-damaged";
    const std::string begin = "-----BEGIN PUBLIC KEY-----", end = "-----END PUBLIC KEY-----";
    const auto row = [](const char *name, const std::string &text, const std::string &id) {
        QTest::newRow(name) << text << show(id);
    };
    row("line ends as \\n", replacedAll(pem, "\n", "\\n"), escaped);
    row("line ends as \\r\\n", replacedAll(pem, "\n", "\\r\\n"), escaped);
    row("line ends escaped twice", replacedAll(pem, "\n", "\\\\n"), escaped);
    row("in a JSON string", '"' + replacedAll(pem, "\n", "\\n") + '"', escaped);
    row("in an environment file", "PUBLIC_KEY=\"" + replacedAll(pem, "\n", "\\n") + "\"\n", escaped);
    row("in a JSON object", R"({"kid":"1","public_key":")" + replacedAll(pem, "\n", "\\n") + "\"}", escaped);
    row("lines ended with a backslash", replacedAll(pem, "\n", "\\\n"), escaped);
    row("base64 alone", bodyOf(pem), escaped);
    row("base64 alone, in one line", without(bodyOf(pem), "\n"), escaped);
    row("base64 alone, quoted", '"' + without(bodyOf(pem), "\n") + '"', escaped);
    row("base64url alone", inBase64Url(without(bodyOf(pem), "\n")), escaped);
    row("no BEGIN line", bodyOf(pem) + end, damaged);
    row("no END line", begin + "\n" + bodyOf(pem), damaged);
    row("four dashes", replacedAll(pem, "-----", "----"), damaged);
    row("one dash lost", pem.substr(1), damaged);
    row("no dashes", without(pem, "-----"), damaged);
    row("long dashes", replacedAll(pem, "-----", "\u2014\u2014-"), damaged);
    row("a dash for the first two", "\u2013---BEGIN PUBLIC KEY-----" + pem.substr(begin.size()), damaged);
    row("small letters",
        replacedAll(replacedAll(pem, begin, "-----begin public key-----"), end, "-----end public key-----"),
        damaged);
    row("no blanks",
        replacedAll(replacedAll(pem, begin, "-----BEGINPUBLICKEY-----"), end, "-----ENDPUBLICKEY-----"),
        damaged);
    row("blanks around the label", replacedAll(pem, "KEY-----", "KEY -----"), damaged);
    row("another label at the end", replacedAll(pem, end, "-----END RSA PUBLIC KEY-----"), damaged);
    row("an unknown label", replacedAll(pem, "PUBLIC KEY", "PUB KEY"), damaged);
    row("base64url in PEM", begin + "\n" + inBase64Url(bodyOf(pem)) + end, damaged);
    row("quoted mail", "> " + replacedAll(pem, "\n", "\n> "), damaged);
    row("quoted lines", replacedAll(replacedAll(pem, "\n", "\"\n\""), begin, begin), damaged);
    row("zero-width spaces", replacedAll(pem, "\n", "\u200B\n"), damaged);
    row("no-break spaces", replacedAll(pem, "\n", "\u00A0"), damaged);
    row("commas for line ends", replacedAll(pem, "\n", ","), damaged);
    row("base64 of the whole", encodeBase64(pem), damaged);
    row("base64url of the whole", encodeBase64Url(pem), damaged);
    row("percent-encoded", replacedAll(replacedAll(replacedAll(pem, "+", "%2B"), "\n", "%0A"), " ", "%20"),
        damaged);
}

void TestKeyRepair::damagedPemIsMended()
{
    QFETCH(std::string, text);
    QFETCH(QString, id);
    const KeyPointer key = fileKey("rsa.spki.pem");
    QVERIFY2(!isAmong(importKeys(text, "test").keys, *key), "nothing is damaged");
    const std::vector<RepairedKey> repaired = repairKeys(text, "test");
    QCOMPARE(repaired.size(), std::size_t{1});
    QCOMPARE(show(repaired[0].key->thumbprint()), show(key->thumbprint()));
    QCOMPARE(show(repaired[0].damage.id), id);
    QCOMPARE(show(repaired[0].key->attributes().label), QString("test"));
    QVERIFY(isAmong(importKeys(repaired[0].text->view(), "").keys, *key));
}

void TestKeyRepair::everyKindOfPemIsMended_data()
{
    QTest::addColumn<QString>("file");
    for (const char *file :
         {"rsa.spki.pem", "rsa.pkcs1.pem", "rsa.pkcs1-public.pem", "rsa.pkcs8.pem", "rsa.certificate.pem",
          "P-256.spki.pem", "P-256.sec1.pem", "P-256.pkcs8.pem", "P-256.certificate.pem", "P-384.spki.pem",
          "P-521.pkcs8.pem", "Ed25519.spki.pem", "Ed25519.pkcs8.pem", "Ed448.spki.pem"})
        QTest::newRow(file) << file;
}

void TestKeyRepair::everyKindOfPemIsMended()
{
    QFETCH(QString, file);
    const std::string pem = fileText(file);
    const KeyPointer key = fileKey(file);
    for (const std::string &text :
         {bodyOf(pem), replacedAll(pem, "-----", "----"), replacedAll(pem, "\n", "\\n")}) {
        const std::vector<RepairedKey> repaired = repairKeys(text, "test");
        QCOMPARE(repaired.size(), std::size_t{1});
        QVERIFY(isAmong({repaired[0].key}, *key));
        // In the armour of its own kind.
        const std::string first = pem.substr(0, pem.find('\n'));
        QVERIFY(repaired[0].text->view().find(first) != std::string_view::npos);
    }
}

void TestKeyRepair::damagedJwksAreMended_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<std::string>("text");
    QTest::addColumn<QString>("id");
    const QString numbers = "key-jwk-coordinate-length", damaged = "key-text-damaged",
                  escaped = "key-pem-escaped";

    for (const char *file : {"P-256.spki.pem", "P-521.pkcs8.pem", "P-384.pkcs8.pem"}) {
        QJsonObject jwk =
            QJsonDocument::fromJson(QByteArray::fromStdString(
                                        fileKey(file)->isSecret() ? jwkOf(file) : publicJwk(*fileKey(file))))
                .object();
        for (const char *name : {"x", "y", "d"}) {
            if (jwk.contains(QLatin1String(name)))
                jwk[QLatin1String(name)] = hexMember(jwk, name);
        }
        QTest::addRow("hexadecimal coordinates, %s", file) << file << textOf(jwk) << numbers;
    }
    QJsonObject rsa =
        QJsonDocument::fromJson(QByteArray::fromStdString(publicJwk(*fileKey("rsa.spki.pem")))).object();
    const QJsonObject soundRsa = rsa;
    rsa["n"] = "00" + hexMember(rsa, "n");
    QTest::newRow("a hexadecimal modulus with a zero byte") << "rsa.spki.pem" << textOf(rsa) << numbers;
    rsa["n"] = hexMember(soundRsa, "n").toUpper();
    rsa["e"] = "010001";
    QTest::newRow("hexadecimal modulus and exponent") << "rsa.spki.pem" << textOf(rsa) << numbers;

    const QJsonObject ec =
        QJsonDocument::fromJson(QByteArray::fromStdString(publicJwk(*fileKey("P-256.spki.pem")))).object();
    QJsonObject changed = ec;
    const std::string x = unbase64Url(ec["x"]), y = unbase64Url(ec["y"]);
    changed["x"] = encodedMember("\x04" + x + y);
    QTest::newRow("a whole point in x") << "P-256.spki.pem" << textOf(changed) << numbers;
    changed.remove("y");
    QTest::newRow("a whole point in x, and no y") << "P-256.spki.pem" << textOf(changed) << numbers;
    changed = ec;
    changed["x"] = encodedMember(x + std::string(1, '\0'));
    QTest::newRow("a zero byte behind x") << "P-256.spki.pem" << textOf(changed) << numbers;
    changed = jwkObject("P-256.pkcs8.pem");
    changed["d"] = encodedMember(std::string(1, '\0') + unbase64Url(changed["d"]));
    QTest::newRow("a zero byte before d") << "P-256.pkcs8.pem" << textOf(changed) << numbers;

    for (const char *crv : {"P256", "p-256", "secp256r1", "prime256v1", "NIST P-256"}) {
        changed = ec;
        changed["crv"] = crv;
        QTest::addRow("crv %s", crv) << "P-256.spki.pem" << textOf(changed) << damaged;
    }
    changed = soundRsa;
    changed["kty"] = "rsa";
    QTest::newRow("kty in small letters") << "rsa.spki.pem" << textOf(changed) << damaged;
    changed.remove("kty");
    QTest::newRow("no kty") << "rsa.spki.pem" << textOf(changed) << damaged;
    QTest::newRow("no kty, in a set") << "rsa.spki.pem"
                                      << "{\"keys\":[" + textOf(changed) + "]}" << damaged;
    changed = ec;
    changed["kty"] = "ECDSA";
    changed["crv"] = "ES256";
    QTest::newRow("kty and crv in other words") << "P-256.spki.pem" << textOf(changed) << damaged;

    const std::string sound = textOf(ec);
    QTest::newRow("quotation marks of print")
        << "P-256.spki.pem" << replacedAll(sound, "\"", "\u201D") << damaged;
    QTest::newRow("quotation marks of Python")
        << "P-256.spki.pem" << replacedAll(sound, "\"", "'") << damaged;
    QTest::newRow("base64 of the whole") << "P-256.spki.pem" << encodeBase64(sound) << damaged;
    QTest::newRow("in a JSON string")
        << "P-256.spki.pem" << '"' + replacedAll(sound, "\"", "\\\"") + '"' << escaped;
    QTest::newRow("in a JSON string, and a curve of another standard")
        << "P-256.spki.pem" << '"' + replacedAll(replacedAll(sound, "P-256", "secp256r1"), "\"", "\\\"") + '"'
        << damaged;
}

void TestKeyRepair::damagedJwksAreMended()
{
    QFETCH(QString, file);
    QFETCH(std::string, text);
    QFETCH(QString, id);
    const KeyPointer key = fileKey(file);
    QVERIFY2(!isAmong(importKeys(text, "test").keys, *key), "nothing is damaged");
    const std::vector<RepairedKey> repaired = repairKeys(text, "test");
    const auto found =
        std::ranges::find_if(repaired, [&](const RepairedKey &one) { return isAmong({one.key}, *key); });
    QVERIFY(found != repaired.end());
    QCOMPARE(show(found->damage.id), id);
    QVERIFY(isAmong(importKeys(found->text->view(), "").keys, *key));
}

void TestKeyRepair::contradictionsInAJwkYieldBothKeys_data()
{
    QTest::addColumn<std::string>("text");
    QTest::addColumn<QStringList>("files");
    QTest::addColumn<QString>("id");
    // RFC 7517 appendix A.1 has another key on that curve.
    QJsonObject halves = jwkObject("P-256.pkcs8.pem");
    halves["x"] = "MKBCTNIcKUSDii11ySs3526iDZ8AiTo7Tu6KPAqv7D4";
    halves["y"] = "4Etl6SRW2YiLUrN5vfvVHuhp7x8PxltmWWlbbM4IFyM";
    QTest::newRow("halves of two keys")
        << textOf(halves) << QStringList{"P-256.pkcs8.pem"} << "key-text-damaged";
    QJsonObject certified =
        QJsonDocument::fromJson(QByteArray::fromStdString(publicJwk(*fileKey("P-256.spki.pem")))).object();
    const QString certificate = QString::fromLatin1(read("keys/rsa.certificate.der").toBase64());
    certified["x5c"] = QJsonArray{certificate};
    QTest::newRow("a certificate of another key")
        << textOf(certified) << QStringList{"rsa.certificate.pem"} << "key-is-certificate";
    QTest::newRow("a certificate alone") << textOf({{"kty", "RSA"}, {"x5c", QJsonArray{certificate}}})
                                         << QStringList{"rsa.certificate.pem"} << "key-is-certificate";
}

void TestKeyRepair::contradictionsInAJwkYieldBothKeys()
{
    QFETCH(std::string, text);
    QFETCH(QStringList, files);
    QFETCH(QString, id);
    const std::vector<RepairedKey> repaired = repairKeys(text, "test");
    for (const QString &file : files) {
        const auto found = std::ranges::find_if(
            repaired, [&](const RepairedKey &one) { return isAmong({one.key}, *fileKey(file)); });
        QVERIFY(found != repaired.end());
        QCOMPARE(show(found->damage.id), id);
        QVERIFY(isAmong(importKeys(found->text->view(), "").keys, *found->key));
    }
    if (id == "key-text-damaged") {
        QCOMPARE(repaired.size(), std::size_t{2});
        QVERIFY(repaired[0].key->thumbprint() != repaired[1].key->thumbprint());
    }
}

void TestKeyRepair::severalBlocksYieldSeveralKeys()
{
    const std::string sound = fileText("P-256.spki.pem");
    const std::string one = replacedAll(fileText("rsa.spki.pem"), "-----", "----");
    const std::string two = replacedAll(fileText("Ed25519.spki.pem"), "-----", "---");
    const std::vector<RepairedKey> repaired = repairKeys(one + sound + two, "test");
    QCOMPARE(repaired.size(), std::size_t{2});
    QVERIFY(isAmong({repaired[0].key}, *fileKey("rsa.spki.pem")));
    QVERIFY(isAmong({repaired[1].key}, *fileKey("Ed25519.spki.pem")));
}

void TestKeyRepair::soundKeysYieldNothing_data()
{
    QTest::addColumn<std::string>("text");
    for (const QString &file : QDir(QStringLiteral(JOTSCOPE_TEST_DATA "/keys")).entryList(QDir::Files))
        QTest::newRow(qPrintable(file)) << fileText(file);
    for (const char *file : {"rsa.pkcs8.pem", "P-521.pkcs8.pem", "Ed448.pkcs8.pem"})
        QTest::addRow("%s as a JWK", file) << jwkOf(file);
    QTest::newRow("a JWK with short coordinates, which is read")
        << std::string(R"({"kty":"EC","crv":"P-256","x":"AAAA"})");
}

void TestKeyRepair::soundKeysYieldNothing()
{
    QFETCH(std::string, text);
    QVERIFY(repairKeys(text, "test").empty());
}

void TestKeyRepair::whatIsNoKeyYieldsNothing_data()
{
    QTest::addColumn<std::string>("text");
    const std::string pem = fileText("rsa.spki.pem");
    QTest::newRow("nothing") << std::string();
    QTest::newRow("a password") << std::string("correct horse battery staple");
    QTest::newRow("a long secret in base64") << encodeBase64(std::string(64, 'x'));
    QTest::newRow("a token") << std::string(
        "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJhbm5hIn0.c2lnbmF0dXJlIG9mIGEgdG9rZW4");
    QTest::newRow("half a key") << pem.substr(0, pem.size() / 2);
    QTest::newRow("a line of the key lost") << without(pem, pem.substr(pem.find('\n') + 65, 65));
    QTest::newRow("a certificate request")
        << std::string("-----BEGIN CERTIFICATE REQUEST-----\nMIIBAAA=\n-----END CERTIFICATE REQUEST-----");
    QTest::newRow("the word BEGIN") << std::string("BEGIN BEGIN BEGIN END END");
    QTest::newRow("dashes") << std::string(5000, '-');
    QTest::newRow("backslashes") << std::string(5000, '\\');
    QTest::newRow("an empty object") << std::string("{}");
}

void TestKeyRepair::whatIsNoKeyYieldsNothing()
{
    QFETCH(std::string, text);
    QVERIFY(repairKeys(text, "test").empty());
}

void TestKeyRepair::theMendedTextIsReadAsItStands()
{
    const std::vector<RepairedKey> repaired = repairKeys(bodyOf(fileText("P-256.sec1.pem")), "test");
    QCOMPARE(repaired.size(), std::size_t{1});
    QCOMPARE(show(repaired[0].text->view()), show(fileText("P-256.sec1.pem")));
}

void TestKeyRepair::keysThatTheTokenBringsAreTold_data()
{
    QTest::addColumn<QString>("header");
    QTest::addColumn<QString>("payload");
    QTest::addColumn<QString>("name");
    const QString jwk = show(publicJwk(*signingKey("ES256")));
    QTest::newRow("jwk") << R"({"alg":"ES256","jwk":)" + jwk + "}"
                         << "{}"
                         << "jwk";
    QTest::newRow("x5c") << R"({"alg":"ES256","x5c":[")" +
                                QString::fromLatin1(read("keys/P-256.certificate.der").toBase64()) + "\"]}"
                         << "{}"
                         << "x5c";
    QTest::newRow("cnf") << R"({"alg":"ES256"})"
                         << R"({"cnf":{"jwk":)" + jwk + "}}"
                         << "cnf";
}

void TestKeyRepair::keysThatTheTokenBringsAreTold()
{
    QFETCH(QString, header);
    QFETCH(QString, payload);
    QFETCH(QString, name);
    const KeyPointer key = signingKey("ES256");
    const std::string token = signedToken(*key, "ES256", header.toStdString(), payload.toStdString());
    const PastedCase pasted(token, findTokens(token).tokens.at(0), {});
    const std::vector<RepairedKey> embedded = embeddedKeys(pasted.get());
    QCOMPARE(embedded.size(), std::size_t{1});
    QCOMPARE(show(embedded[0].key->thumbprint()), show(key->thumbprint()));
    QCOMPARE(show(embedded[0].damage.id), QString("key-embedded-verifies"));
    QCOMPARE(show(embedded[0].damage.args.at(0).value), name);
    QVERIFY(!embedded[0].damage.where.isEmpty());
    QVERIFY(verifySignature(pasted.token(), {embedded[0].key}).key);
    const std::string plain = signedToken(*key, "ES256", R"({"alg":"ES256"})", "{}");
    const PastedCase other(plain, findTokens(plain).tokens.at(0), {});
    QVERIFY(embeddedKeys(other.get()).empty());
}

QTEST_APPLESS_MAIN(TestKeyRepair)
#include "tst_key_repair.moc"
