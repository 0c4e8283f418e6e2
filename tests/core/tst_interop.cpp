#include "core/jose/jws/verification.h"
#include "core/text/encodings/base64url.h"
#include "tests/core/vectors.h"

#include <QTest>

using namespace jotscope;
using namespace jotscope::vectors;

/// Tokens that other implementations signed, whole and changed. See tests/data/interop/README.md.
class TestInterop : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everyAlgorithmIsCovered();
    void tokensVerifyUnchangedAndWithTheirKeyOnly_data();
    void tokensVerifyUnchangedAndWithTheirKeyOnly();

private:
    struct Row
    {
        QString implementation;
        QString name;
        QString alg;
        QJsonValue key;
        QJsonValue publicKey;
        std::string token;
    };

    const Row *otherRowFor(const Row &row) const;

    std::vector<Row> m_rows;
};

namespace {

enum Part { Header, Payload, Signature };

/// `token` with one part replaced by what `change` makes of its bytes.
std::string changed(const std::string &token, Part part, const std::function<void(std::string &)> &change)
{
    QList<QByteArray> parts = QByteArray::fromStdString(token).split('.');
    std::string content = *decodeStrictBase64Url(parts[part].toStdString());
    change(content);
    parts[part] = QByteArray::fromStdString(encodeBase64Url(content));
    return parts.join('.').toStdString();
}

void addMember(std::string &json)
{
    json.replace(json.rfind('}'), 1, R"(,"admin":true})");
}

void flipBit(std::string &bytes)
{
    bytes.back() = static_cast<char>(bytes.back() ^ 1);
}

/// Ed25519 keys serve under both of the algorithm's names, so they are strangers to look for in each other.
QString keyKind(const QString &name)
{
    return name.startsWith("EdDSA ") ? name.mid(6) : name;
}

} // namespace

void TestInterop::initTestCase()
{
    for (const char *implementation : {"jose-c", "npm-jose", "pyjwt", "node-crypto"}) {
        const QByteArray lines = read(QStringLiteral("interop/%1/tokens.jsonl").arg(implementation));
        for (const QByteArray &line : lines.trimmed().split('\n')) {
            const QJsonObject row = QJsonDocument::fromJson(line).object();
            m_rows.push_back({implementation, row["name"].toString(), row["alg"].toString(), row["key"],
                              row["publicKey"], row["token"].toString().toStdString()});
        }
    }
}

void TestInterop::everyAlgorithmIsCovered()
{
    QMap<QString, QSet<QString>> implementations;
    for (const Row &row : m_rows)
        implementations[row.name] << row.implementation;
    for (const JwsAlgorithm &algorithm : jwsAlgorithms()) {
        // Nobody signs with what is prohibited, and no library at hand had ML-DSA.
        if (algorithm.scheme == SignatureScheme::None || algorithm.scheme == SignatureScheme::MlDsa ||
            algorithm.standing == Standing::Prohibited)
            continue;
        const QString name = QString::fromStdString(std::string(algorithm.name));
        const QStringList rows =
            name == "EdDSA" ? QStringList{"EdDSA Ed25519", "EdDSA Ed448"} : QStringList{name};
        // No library at hand knew RFC 9864's name for Ed448.
        const int enough = name == "Ed448" ? 1 : 2;
        for (const QString &row : rows)
            QVERIFY2(implementations[row].size() >= enough, qPrintable(row));
    }
}

const TestInterop::Row *TestInterop::otherRowFor(const Row &row) const
{
    const auto found = std::ranges::find_if(m_rows, [&row](const Row &other) {
        return keyKind(other.name) == keyKind(row.name) && other.key != row.key;
    });
    return found == m_rows.end() ? nullptr : &*found;
}

void TestInterop::tokensVerifyUnchangedAndWithTheirKeyOnly_data()
{
    QTest::addColumn<std::string>("token");
    QTest::addColumn<QJsonValue>("key");
    QTest::addColumn<QString>("verdict");
    QTest::addColumn<QString>("finding");
    for (const Row &row : m_rows) {
        const auto addRow = [&row](const char *what, const std::string &token, const QJsonValue &key,
                                   bool isValid) {
            QTest::addRow("%s %s, %s", qPrintable(row.implementation), qPrintable(row.name), what)
                << token << key << (isValid ? "valid" : "invalid")
                << (isValid ? "signature-valid" : "signature-mismatch");
        };
        const Row *other = otherRowFor(row);
        QVERIFY2(other, qPrintable(row.name));
        addRow("as signed", row.token, row.publicKey, true);
        addRow("with the signer's key", row.token, row.key, true);
        addRow("header changed", changed(row.token, Header, addMember), row.publicKey, false);
        addRow("payload changed", changed(row.token, Payload, addMember), row.publicKey, false);
        addRow("signature changed", changed(row.token, Signature, flipBit), row.publicKey, false);
        addRow("with another's key", row.token, other->publicKey, false);
    }
}

void TestInterop::tokensVerifyUnchangedAndWithTheirKeyOnly()
{
    QFETCH(std::string, token);
    QFETCH(QJsonValue, key);
    QFETCH(QString, verdict);
    QFETCH(QString, finding);
    const KeyRing keys = keysFrom(key);
    QCOMPARE(keys.size(), std::size_t{1});
    const Token parsed = parseBare(token);
    QCOMPARE(idsOf(parsed.findings), QStringList());

    const SignatureCheck check = verifySignature(parsed, keys);
    QCOMPARE(QString::fromStdString(std::string(verdictName(check.verdict))), verdict);
    QCOMPARE(idsOf(check.findings).first(), finding);
    QCOMPARE(check.key, verdict == "valid" ? keys.front() : nullptr);
}

QTEST_APPLESS_MAIN(TestInterop)
#include "tst_interop.moc"
