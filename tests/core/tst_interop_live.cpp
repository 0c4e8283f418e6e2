#include "core/jose/jwe/decryption.h"
#include "core/jose/jws/verification.h"
#include "tests/core/encrypted_tokens.h"
#include "tests/interop/inability.h"
#include "tests/interop/request.h"

#include <QTest>

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
        QJsonObject answer = {};
    };

    void askForTokens(Direction direction, const std::vector<Wish> &wishes,
                      QJsonObject (*request)(KeyRack &keys, const Wish &wish));
    void askForKeys(Direction direction);
    void askForEncryptedKeys(Direction direction);
    void askAll();
    [[nodiscard]] const Exchange &exchange() const;
    void compare(const Outcome &outcome, const std::string &content) const;

    QMap<QString, QString> m_versions; ///< of each peer
    KeyRack m_keys;
    std::vector<Exchange> m_exchanges; ///< of the test function that runs
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

void TestInteropLive::initTestCase()
{
    for (const Peer &peer : peers()) {
        const QJsonObject answer = ask(peer, {{{"do", "describe"}}}).first();
        QVERIFY2(refusalOf(answer).isEmpty(), qPrintable(refusalOf(answer)));
        m_versions[peer.name] = answer["version"].toString();
        qInfo("%s %s", peer.name, qPrintable(m_versions[peer.name]));
    }
}

void TestInteropLive::askForTokens(Direction direction, const std::vector<Wish> &wishes,
                                   QJsonObject (*request)(KeyRack &, const Wish &))
{
    m_exchanges.clear();
    for (const Peer &peer : peers()) {
        for (const Wish &wish : wishes) {
            if (direction == Direction::Make && wish.form == "general" && !wish.hasCompanion() &&
                !peer.makesGeneralOfOne)
                continue;
            const Inability *inability = inabilityOf(peer, m_versions[peer.name], direction, wish.needs());
            if (inability && wish.form != "compact" && wish.way.isEmpty())
                continue;
            // What this OpenSSL has no key for, a peer can be asked to make, but not to take.
            const KeyPointer key = m_keys.of(wish.kind);
            if (!key && (direction == Direction::Take || !inability))
                continue;
            m_exchanges.push_back({&peer, QString(peer.name) + ' ' + wish.name(), inability,
                                   request(m_keys, wish), key, wish.content()});
        }
    }
    askAll();
}

void TestInteropLive::askForKeys(Direction direction)
{
    m_exchanges.clear();
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
                m_exchanges.push_back({&peer, QString(peer.name) + ' ' + kindName + ' ' + form.name,
                                       inabilityOf(peer, m_versions[peer.name], direction, needs), request,
                                       key, key->thumbprint(), &form});
        }
    }
    askAll();
}

/// A private JWK within a JWE that a passphrase opens (RFC 7517 section 7).
void TestInteropLive::askForEncryptedKeys(Direction direction)
{
    m_exchanges.clear();
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
        m_exchanges.push_back({&peer, peer.name,
                               inabilityOf(peer, m_versions[peer.name], direction, {"encrypted-jwk"}),
                               request, key, jwk});
    askAll();
}

/// Each peer runs once for all that it is asked. What it is asked several times in a row it answers once.
void TestInteropLive::askAll()
{
    QTest::addColumn<std::size_t>("number");
    for (const Peer &peer : peers()) {
        QList<QJsonObject> requests;
        for (const Exchange &exchange : m_exchanges) {
            if (exchange.peer == &peer && (requests.isEmpty() || requests.last() != exchange.request))
                requests << exchange.request;
        }
        const QList<QJsonObject> answers = ask(peer, requests);
        qsizetype next = 0;
        for (Exchange &exchange : m_exchanges) {
            if (exchange.peer != &peer)
                continue;
            if (exchange.request != requests[next])
                ++next;
            exchange.answer = answers[next];
        }
    }
    for (std::size_t i = 0; i < m_exchanges.size(); ++i)
        QTest::newRow(qPrintable(m_exchanges[i].name)) << i;
}

/// The one that the row is about.
const TestInteropLive::Exchange &TestInteropLive::exchange() const
{
    QFETCH(std::size_t, number);
    return m_exchanges[number];
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
    askForTokens(Direction::Make, signatureWishes(), signRequest);
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
    askForTokens(Direction::Take, signatureWishes(), verifyRequest);
}

void TestInteropLive::ourSignaturesVerifyThere()
{
    compare(answered(exchange().answer, "payload"), exchange().content);
}

void TestInteropLive::theirCiphertextsOpenHere_data()
{
    askForTokens(Direction::Make, encryptionWishes(), encryptRequest);
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
    askForTokens(Direction::Take, encryptionWishes(), decryptRequest);
}

void TestInteropLive::ourCiphertextsOpenThere()
{
    compare(answered(exchange().answer, "plaintext"), exchange().content);
}

void TestInteropLive::theirKeysAreReadHere_data()
{
    askForKeys(Direction::Make);
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
    askForKeys(Direction::Take);
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
    askForEncryptedKeys(Direction::Make);
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
    askForEncryptedKeys(Direction::Take);
}

void TestInteropLive::ourEncryptedKeysOpenThere()
{
    compare(answered(exchange().answer, "plaintext"), exchange().content);
}

QTEST_APPLESS_MAIN(TestInteropLive)
#include "tst_interop_live.moc"
