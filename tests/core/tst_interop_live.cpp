#include "core/jose/jwe/decryption.h"
#include "core/jose/jws/verification.h"
#include "tests/core/jwe/encrypted_tokens.h"
#include "tests/interop/exchange/inability.h"
#include "tests/interop/exchange/request.h"

#include <QTest>

#include <map>
#include <set>
#include <tuple>

using namespace jotscope;
using namespace jotscope::interop;
using namespace jotscope::vectors;

namespace {

/// How keys travel, and whether with their private half.
struct KeyForm
{
    const char *name;
    KeyExportForm form;
    bool isPrivate;
};

constexpr KeyForm kKeyForms[] = {
    {"jwk", KeyExportForm::PrivateJwk, true},
    {"pkcs8", KeyExportForm::Pkcs8, true},
    {"encrypted-pkcs8", KeyExportForm::EncryptedPkcs8, true},
    {"spki", KeyExportForm::Spki, false},
};

/// What came out, or why nothing did.
struct Outcome
{
    std::string content;
    QString refusal;
};

} // namespace

/// Three independent implementations, asked anew in each run with fresh keys: what they make we take, what we
/// make they take, for every algorithm that both sides have. See tests/interop/README.md.
class TestInteropLive : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void theirSignaturesVerifyHere_data();
    void theirSignaturesVerifyHere();
    void ourSignaturesVerifyThere_data();
    void ourSignaturesVerifyThere();
    void theirCiphertextsOpenHere_data();
    void theirCiphertextsOpenHere();
    void ourCiphertextsOpenThere_data();
    void ourCiphertextsOpenThere();
    void theirKeysAreReadHere_data();
    void theirKeysAreReadHere();
    void ourKeysAreReadThere_data();
    void ourKeysAreReadThere();
    void theirEncryptedKeysOpenHere_data();
    void theirEncryptedKeysOpenHere();
    void ourEncryptedKeysOpenThere_data();
    void ourEncryptedKeysOpenThere();

private:
    /// One thing that a peer is asked, and what came back.
    struct Exchange
    {
        const Peer *peer;
        QString name;
        const Inability *inability; ///< where it has to fail
        QJsonObject request;
        KeyPointer key;
        std::string content; ///< what has to come out
        const KeyForm *form = nullptr;
        qsizetype number = 0; ///< of the request, among those to the peer
        QJsonObject answer = {};
    };
    using Exchanges = std::vector<Exchange>;

    Exchanges tokens(Direction direction, const std::vector<Wish> &wishes,
                     QJsonObject (*request)(KeyRack &keys, const Wish &wish));
    Exchanges keys(Direction direction);
    Exchanges encryptedKeys(Direction direction);
    void meetPeers();
    void askPeers();
    void addRows() const;
    [[nodiscard]] const Exchange &exchange() const;
    void compare(const Outcome &outcome, const std::string &content) const;

    QMap<QString, QString> m_versions; ///< of each peer
    KeyRack m_keys;
    std::map<QByteArray, Exchanges> m_exchanges; ///< of each test function
};

namespace {

Outcome answered(const QJsonObject &answer, const char *member)
{
    return {unbase64Url(answer[member]), refusalOf(answer)};
}

template<typename Check>
QString explained(const Check &check)
{
    return QString::fromStdString(std::string(verdictName(check.verdict))) + ": " +
           idsOf(check.findings).join(' ');
}

/// One of the token's signatures has to be by `key`.
Outcome verifiedHere(const std::string &text, const KeyPointer &key,
                     const std::optional<std::string> &detached)
{
    const Token token = parseAny(text);
    VerificationOptions options;
    options.detachedPayload = detached;
    Outcome outcome{{}, "no signature"};
    for (const JwsSignature &signature : token.signatures) {
        const SignatureCheck check = verifySignature(token, signature, {key}, options);
        if (check.verdict == SignatureVerdict::Valid)
            return {detached ? *detached : std::string(token.part(PartName::Payload)->bytes()), {}};
        outcome.refusal = explained(check);
    }
    return outcome;
}

Outcome openedHere(const std::string &text, const KeyPointer &key)
{
    const Token token = parseAny(text);
    const Decryption decryption = decryptToken(token, {key});
    if (decryption.verdict != DecryptionVerdict::Decrypted)
        return {{}, explained(decryption)};
    return {payloadOf(decryption), {}};
}

constexpr const char *kKeyKinds[] = {"oct:256",   "RSA",     "P-256", "P-384",  "P-521",
                                     "secp256k1", "Ed25519", "Ed448", "X25519", "X448"};

QJsonObject keyRequest(const char *what, const KeyPointer &key)
{
    const QJsonObject jwk = publicJwk(key);
    QJsonObject request{{"do", what}, {"kty", jwk["kty"]}};
    if (jwk.contains("crv"))
        request["crv"] = jwk["crv"];
    else
        request["bits"] = qint64(key->bits());
    return request;
}

QJsonObject withoutName(QJsonObject jwk)
{
    jwk.remove("kid");
    return jwk;
}

} // namespace

/// Peers take their time to start, so that each is asked everything in one run.
void TestInteropLive::initTestCase()
{
    using enum Direction;
    meetPeers();
    if (QTest::currentTestFailed())
        return;
    m_exchanges["theirSignaturesVerifyHere"] = tokens(Make, signatureWishes(), signRequest);
    m_exchanges["ourSignaturesVerifyThere"] = tokens(Take, signatureWishes(), verifyRequest);
    m_exchanges["theirCiphertextsOpenHere"] = tokens(Make, encryptionWishes(), encryptRequest);
    m_exchanges["ourCiphertextsOpenThere"] = tokens(Take, encryptionWishes(), decryptRequest);
    m_exchanges["theirKeysAreReadHere"] = keys(Make);
    m_exchanges["ourKeysAreReadThere"] = keys(Take);
    m_exchanges["theirEncryptedKeysOpenHere"] = encryptedKeys(Make);
    m_exchanges["ourEncryptedKeysOpenThere"] = encryptedKeys(Take);
    askPeers();
}

void TestInteropLive::meetPeers()
{
    const Lists answers = askAll(Lists(peers().size(), {QJsonObject{{"do", "describe"}}}));
    for (std::size_t i = 0; i < answers.size(); ++i) {
        const QJsonObject &answer = answers[i].first();
        const char *name = peers()[i].name;
        QVERIFY2(refusalOf(answer).isEmpty(), qPrintable(refusalOf(answer)));
        m_versions[name] = answer["version"].toString();
        qInfo("%s %s", name, qPrintable(m_versions[name]));
    }
}

TestInteropLive::Exchanges TestInteropLive::tokens(Direction direction, const std::vector<Wish> &wishes,
                                                   QJsonObject (*request)(KeyRack &, const Wish &))
{
    Exchanges exchanges;
    for (const Peer &peer : peers()) {
        std::set<std::tuple<const Inability *, std::string, std::string>> refused;
        for (const Wish &wish : wishes) {
            if (direction == Direction::Make && wish.form == "general" && !wish.hasCompanion() &&
                !peer.makesGeneralOfOne)
                continue;
            const Inability *inability = inabilityOf(peer, m_versions[peer.name], direction, wish.needs());
            // What it does not know, it knows in no form and with no content encryption: one is enough.
            if (inability && wish.way.isEmpty() && !refused.emplace(inability, wish.alg, wish.kind).second)
                continue;
            // What this OpenSSL has no key for, a peer can be asked to make, but not to take.
            const KeyPointer key = m_keys.of(wish.kind);
            if (!key && (direction == Direction::Take || !inability))
                continue;
            exchanges.push_back({&peer, QString(peer.name) + ' ' + wish.name(), inability,
                                 request(m_keys, wish), key, wish.content()});
        }
    }
    return exchanges;
}

TestInteropLive::Exchanges TestInteropLive::keys(Direction direction)
{
    Exchanges exchanges;
    for (const std::string kind : kKeyKinds) {
        const KeyPointer key = m_keys.of(kind);
        const QString kindName = QString::fromStdString(kind);
        for (const KeyForm &form : kKeyForms) {
            if (key->type() == KeyType::Oct && form.form != KeyExportForm::PrivateJwk)
                continue;
            QJsonObject request = keyRequest(direction == Direction::Make ? "makeKey" : "readKey", key);
            if (direction == Direction::Take) {
                request["as"] = form.name;
                request["text"] = QString::fromStdString(exported(key, form.form));
            }
            const QStringList needs{"key:" + kindName, form.name, kindName + '-' + form.name};
            for (const Peer &peer : peers())
                exchanges.push_back({&peer, QString(peer.name) + ' ' + kindName + ' ' + form.name,
                                     inabilityOf(peer, m_versions[peer.name], direction, needs), request, key,
                                     key->thumbprint(), &form});
        }
    }
    return exchanges;
}

/// A private JWK within a JWE that a passphrase opens (RFC 7517 section 7).
TestInteropLive::Exchanges TestInteropLive::encryptedKeys(Direction direction)
{
    Exchanges exchanges;
    const Wish wish{"PBES2-HS512+A256KW", "A256GCM", "password"};
    const KeyPointer key = m_keys.of("P-256");
    const std::string jwk = exported(key, KeyExportForm::PrivateJwk);
    QJsonObject request;
    if (direction == Direction::Make) {
        request = encryptRequest(m_keys, wish);
        request["plaintext"] = QString::fromStdString(encodeBase64Url(jwk));
    } else {
        request = decryptRequest(m_keys, wish);
        request["token"] = QString::fromStdString(exported(key, KeyExportForm::EncryptedJwk));
    }
    for (const Peer &peer : peers())
        exchanges.push_back({&peer, peer.name,
                             inabilityOf(peer, m_versions[peer.name], direction, {"encrypted-jwk"}), request,
                             key, jwk});
    return exchanges;
}

/// What a peer is asked several times in a row it answers once.
void TestInteropLive::askPeers()
{
    Lists requests(peers().size());
    const auto listOf = [](Lists &lists, const Exchange &exchange) -> QList<QJsonObject> & {
        return lists[std::size_t(exchange.peer - peers().data())];
    };
    for (auto &[function, exchanges] : m_exchanges) {
        for (Exchange &exchange : exchanges) {
            QList<QJsonObject> &list = listOf(requests, exchange);
            if (list.isEmpty() || list.last() != exchange.request)
                list << exchange.request;
            exchange.number = list.size() - 1;
        }
    }
    Lists answers = askAll(requests);
    for (auto &[function, exchanges] : m_exchanges) {
        for (Exchange &exchange : exchanges)
            exchange.answer = listOf(answers, exchange)[exchange.number];
    }
}

void TestInteropLive::addRows() const
{
    QTest::addColumn<std::size_t>("number");
    const Exchanges &exchanges = m_exchanges.at(QTest::currentTestFunction());
    for (std::size_t i = 0; i < exchanges.size(); ++i)
        QTest::newRow(qPrintable(exchanges[i].name)) << i;
}

/// The one that the row is about.
const TestInteropLive::Exchange &TestInteropLive::exchange() const
{
    QFETCH(std::size_t, number);
    return m_exchanges.at(QTest::currentTestFunction())[number];
}

/// Holds what came out against what was to.
void TestInteropLive::compare(const Outcome &outcome, const std::string &content) const
{
    const Exchange &asked = exchange();
    if (asked.inability) {
        const bool isChanged = outcome.refusal.isEmpty() && outcome.content != content;
        const QString refusal = isChanged ? QStringLiteral("the content comes out changed") : outcome.refusal;
        const QString said = QStringLiteral("It is listed that %1. The outcome is \"%2\".")
                                 .arg(asked.inability->reason, refusal);
        QVERIFY2(refusal.contains(asked.inability->says), qPrintable(said));
        return;
    }
    QCOMPARE(outcome.refusal, QString());
    QCOMPARE(hexOf(outcome.content), hexOf(content));
}

void TestInteropLive::theirSignaturesVerifyHere_data()
{
    addRows();
}

void TestInteropLive::theirSignaturesVerifyHere()
{
    const Exchange &made = exchange();
    const bool isDetached = made.request["isDetached"].toBool();
    const std::string token = made.answer["token"].toString().toStdString();
    const QString refusal = refusalOf(made.answer);
    compare(refusal.isEmpty()
                ? verifiedHere(token, made.key, isDetached ? std::optional(made.content) : std::nullopt)
                : Outcome{{}, refusal},
            made.content);
}

void TestInteropLive::ourSignaturesVerifyThere_data()
{
    addRows();
}

void TestInteropLive::ourSignaturesVerifyThere()
{
    compare(answered(exchange().answer, "payload"), exchange().content);
}

void TestInteropLive::theirCiphertextsOpenHere_data()
{
    addRows();
}

void TestInteropLive::theirCiphertextsOpenHere()
{
    const Exchange &made = exchange();
    const QString refusal = refusalOf(made.answer);
    compare(refusal.isEmpty() ? openedHere(textOf(made.answer["token"]), made.key) : Outcome{{}, refusal},
            made.content);
}

void TestInteropLive::ourCiphertextsOpenThere_data()
{
    addRows();
}

void TestInteropLive::ourCiphertextsOpenThere()
{
    compare(answered(exchange().answer, "plaintext"), exchange().content);
}

void TestInteropLive::theirKeysAreReadHere_data()
{
    addRows();
}

void TestInteropLive::theirKeysAreReadHere()
{
    const Exchange &made = exchange();
    const QJsonObject &answer = made.answer;
    const KeyForm &form = *made.form;
    if (!refusalOf(answer).isEmpty() || !answer.contains(form.name))
        return compare({{}, refusalOf(answer) + "no such form"}, {});
    const SecretBytes passphrase(kPassphrase);
    const KeyImport read = importKeys(textOf(answer[form.name]), "test", &passphrase);
    QCOMPARE(idsOf(read.findings), QStringList());
    QCOMPARE(read.keys.size(), std::size_t{1});
    const KeyPointer &key = read.keys.front();
    QCOMPARE(key->type(), made.key->type());
    QCOMPARE(key->bits(), made.key->bits());
    QCOMPARE(key->isSecret(), form.isPrivate);
    compare({key->thumbprint(), {}}, answer["thumbprint"].toString().toStdString());
}

void TestInteropLive::ourKeysAreReadThere_data()
{
    addRows();
}

void TestInteropLive::ourKeysAreReadThere()
{
    const Exchange &taken = exchange();
    const QJsonObject &answer = taken.answer;
    compare({answer["thumbprint"].toString().toStdString(), refusalOf(answer)}, taken.content);
    if (taken.inability || !answer.contains("jwk"))
        return;
    const bool isPrivate = taken.form->isPrivate && taken.peer->showsPrivateHalves;
    QCOMPARE(withoutName(answer["jwk"].toObject()),
             withoutName(isPrivate ? privateJwk(taken.key) : publicJwk(taken.key)));
}

void TestInteropLive::theirEncryptedKeysOpenHere_data()
{
    addRows();
}

void TestInteropLive::theirEncryptedKeysOpenHere()
{
    const Exchange &made = exchange();
    QCOMPARE(refusalOf(made.answer), QString());
    const SecretBytes passphrase(kPassphrase);
    const KeyImport read = importKeys(textOf(made.answer["token"]), "test", &passphrase);
    QCOMPARE(idsOf(read.findings), QStringList());
    QCOMPARE(read.keys.size(), std::size_t{1});
    QVERIFY(read.keys.front()->isSecret());
    compare({read.keys.front()->thumbprint(), {}}, made.key->thumbprint());
}

void TestInteropLive::ourEncryptedKeysOpenThere_data()
{
    addRows();
}

void TestInteropLive::ourEncryptedKeysOpenThere()
{
    compare(answered(exchange().answer, "plaintext"), exchange().content);
}

QTEST_APPLESS_MAIN(TestInteropLive)
#include "tst_interop_live.moc"
