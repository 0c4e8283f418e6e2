#include "core/crypto/keys/key_generation.h"
#include "tests/core/jws/signed_tokens.h"

#include <QTest>

using namespace jotscope;
using namespace jotscope::vectors;

/// Signatures by a key that another device holds.
class TestRemoteSigning : public QObject
{
    Q_OBJECT

private slots:
    void aRemoteSignatureIsCheckedBeforeItIsShown();
    void aRemoteFailureIsPassedOn();
};

namespace {

/// Signs with a private key that the caller does not hold.
class Device : public RemoteSigner
{
public:
    explicit Device(KeyPointer key) : m_key(std::move(key)) {}

    Result<std::string> sign(const JwsAlgorithm &, std::string_view signingInput) override
    {
        if (!m_key)
            return failure("sign-failed", {}, {{"alg", "ES256"}});
        return *m_key->asymmetric()->signEcdsa(crypto::Hash::Sha256, signingInput);
    }

private:
    KeyPointer m_key;
};

} // namespace

void TestRemoteSigning::aRemoteSignatureIsCheckedBeforeItIsShown()
{
    const KeyPointer key = keyIn("P-256.pkcs8.pem");
    const KeyPointer shown = withAttributes(publicHalf(key), attributes("sig", "ES256", {"verify"}));
    const JwsAlgorithm *algorithm = findJwsAlgorithm("ES256");

    Device device(key);
    const auto made = signCompact({algorithm, shown, {}, {}, &device}, kPayload);
    QVERIFY2(made, made ? "" : made.error().id.data());
    QCOMPARE(verdictsOf(parseAny(*made), {shown}), QStringList{"valid"});

    const auto other = crypto::generateOnCurve(crypto::Curve::P256, crypto::systemRandom());
    Device wrong(std::make_shared<Key>(*other, Key::Attributes{}));
    const auto refused = signCompact({algorithm, shown, {}, {}, &wrong}, kPayload);
    QVERIFY(!refused);
    QCOMPARE(idOf(refused.error()), QString("sign-remote-mismatch"));

    const auto unfit = signCompact({findJwsAlgorithm("ES384"), shown, {}, {}, &device}, kPayload);
    QVERIFY(!unfit);
    QCOMPARE(idOf(unfit.error()), QString("sign-key-curve"));
}

void TestRemoteSigning::aRemoteFailureIsPassedOn()
{
    Device absent(nullptr);
    const auto made = signFlattened(
        {findJwsAlgorithm("ES256"), publicHalf(keyIn("P-256.pkcs8.pem")), {}, {}, &absent}, kPayload);
    QVERIFY(!made);
    QCOMPARE(idOf(made.error()), QString("sign-failed"));
}

QTEST_APPLESS_MAIN(TestRemoteSigning)
#include "tst_remote_signing.moc"
