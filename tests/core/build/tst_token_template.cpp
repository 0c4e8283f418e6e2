#include "core/build/build_token.h"
#include "core/build/templates/token_template.h"
#include "core/inspect/inspection.h"
#include "core/jose/keys/key_generation.h"
#include "tests/core/vectors.h"

#include <QTest>

using namespace jotscope;
using namespace jotscope::vectors;

/// Templates of every form: read, written and made into tokens.
class TestTokenTemplate : public QObject
{
    Q_OBJECT

private slots:
    void whatIsWrittenIsReadAgain_data();
    void whatIsWrittenIsReadAgain();
    void everyFormBecomesAToken_data();
    void everyFormBecomesAToken();
    void theKeysThatAreMeantAreTaken();
    void aSecretIsReferredToByItsNameAlone();
    void faultsAreToldAtTheirPlace_data();
    void faultsAreToldAtTheirPlace();
};

namespace {

const Instant kNow = *parseInstant("2026-11-26T12:00:00Z");

/// Without the places, which depend on how the document is laid out.
TokenTemplate withoutPlaces(TokenTemplate shape)
{
    shape.headerRange = {};
    shape.payloadRange = {};
    return shape;
}

void addForms()
{
    QTest::addColumn<QByteArray>("ways");
    QTest::addColumn<int>("form");
    const auto row = [](const char *name, const char *ways, TokenForm form) {
        QTest::newRow(name) << QByteArray(ways) << int(form);
    };
    row("compact", R"("alg": ["ES256"])", TokenForm::JwsCompact);
    row("flattened", R"("form": "flattened")", TokenForm::JwsJson);
    row("general", R"("form": "general")", TokenForm::JwsJson);
    row("unencoded", R"("form": "flattened", "unencoded": true)", TokenForm::JwsJson);
    row("SD-JWT", R"("disclosable": ["/email", "/address/town", "/groups/1"], "decoys": 2)",
        TokenForm::SdJwt);
    row("nested", R"("encryption": {"alg": "RSA-OAEP-256", "enc": "A128CBC-HS256"})", TokenForm::JweCompact);
    row("several signers",
        R"("form": "general", "key": {"kid": "\u007b{1"}, "signers": [{"alg": "ES256"},)"
        R"( {"alg": "RS256", "key": {"kid": "second", "jkt": "a-thumbprint"}}])",
        TokenForm::JwsJson);
    row("bound SD-JWT", R"("disclosable": ["/email"], "sd_alg": "sha-384", "holder": {"key": {"kid": "h"}})",
        TokenForm::SdJwt);
    row("presented SD-JWT", R"("disclosable": [], "holder": {"aud": "urn:a", "nonce": "{{random:22}}"})",
        TokenForm::SdJwt);
    row("named recipient", R"("encryption": {"alg": "RSA-OAEP-256", "key": {"jkt": "a-thumbprint"}})",
        TokenForm::JweCompact);
    row("encrypted alone",
        R"("signed": false, "encryption": {"alg": "RSA-OAEP", "form": "general", "zip": "DEF"})",
        TokenForm::JweJson);
}

QByteArray documentOf(const QByteArray &ways)
{
    return "{" + ways +
           R"(, "header": {"typ": "JWT"}, "payload": {"iat": {{now}}, "email": "ann@example.com",)"
           R"( "address": {"town": "Ulm", "zip": "89073"}, "groups": ["a", "b"]}})";
}

} // namespace

void TestTokenTemplate::whatIsWrittenIsReadAgain_data()
{
    addForms();
}

void TestTokenTemplate::whatIsWrittenIsReadAgain()
{
    QFETCH(QByteArray, ways);
    const auto shape = readTemplate(documentOf(ways).toStdString());
    QVERIFY2(shape, shape ? "" : shape.error().id.data());

    const auto again = readTemplate(templateDocument(*shape));

    QVERIFY2(again, again ? "" : again.error().id.data());
    QVERIFY(withoutPlaces(*again) == withoutPlaces(*shape));
}

void TestTokenTemplate::everyFormBecomesAToken_data()
{
    addForms();
}

void TestTokenTemplate::everyFormBecomesAToken()
{
    QFETCH(QByteArray, ways);
    QFETCH(int, form);
    const auto shape = readTemplate(documentOf(ways).toStdString());
    QVERIFY2(shape, shape ? "" : shape.error().id.data());
    const crypto::RandomSource random = crypto::systemRandom();
    const KeyPointer signer = *generateKey(*findKeyKind("ES256"), {}, random);
    const KeyPointer recipient = *generateKey(*findKeyKind("RSA"), {}, random);

    const auto token =
        buildToken(draftFrom(*shape, "ES256", signer, recipient, {signer, recipient}), kNow, random);

    QVERIFY2(token, token ? "" : token.error().finding.id.data());
    const Inspection seen = inspect(token->text, {signer, recipient}, {}, kNow);
    QCOMPARE(seen.tokens.size(), std::size_t{1});
    QCOMPARE(int(seen.tokens.front().form), form);
    QVERIFY(seen.tokens.front().isAcceptable);
}

void TestTokenTemplate::theKeysThatAreMeantAreTaken()
{
    const crypto::RandomSource random = crypto::systemRandom();
    const auto newKey = [&random](const char *kind, const char *kid) {
        Key::Attributes attributes;
        attributes.kid = kid;
        return *generateKey(*findKeyKind(kind), attributes, random);
    };
    const KeyRing keys{newKey("ES256", "first"), newKey("RSA", "r"), newKey("ES256", "second"),
                       newKey("ES256", "third")};
    TokenTemplate shape;
    shape.payload = "{}";
    shape.form = Serialization::General;
    shape.furtherSigners = {{"ES256", {.kid = "second"}}, {"RS256", {.kid = "gone"}}};
    shape.disclosure.emplace().keyBinding.emplace();
    shape.holder = referenceTo(*keys[3]);

    const TokenDraft draft = draftFrom(shape, "ES256", keys[0], nullptr, keys);

    QCOMPARE(draft.signing->signers.size(), std::size_t{3});
    QVERIFY(draft.signing->signers[1].key == keys[2]);
    QVERIFY(draft.signing->signers[2].key == keys[1]); // the first that can, where none is meant
    QVERIFY(draft.selectiveDisclosure->holderKey == keys[3]);
    QVERIFY(draft.selectiveDisclosure->keyBinding->holder.key == keys[3]);
    QCOMPARE(draft.selectiveDisclosure->keyBinding->holder.alg, std::string("ES256"));
}

void TestTokenTemplate::aSecretIsReferredToByItsNameAlone()
{
    const KeyPointer secret = *generateKey(*findKeyKind("HS256"), {}, crypto::systemRandom());
    TokenTemplate shape;
    shape.payload = "{}";
    shape.key = referenceTo(*secret);

    QVERIFY(shape.key.thumbprint.empty());
    QVERIFY(isMeant(shape.key, *secret));
    const std::string document = templateDocument(shape);
    QVERIFY(document.find(secret->attributes().kid) != document.npos);
    QVERIFY(document.find(secret->thumbprint()) == document.npos);
}

void TestTokenTemplate::faultsAreToldAtTheirPlace_data()
{
    QTest::addColumn<QByteArray>("document");
    QTest::addColumn<QByteArray>("id");
    QTest::addColumn<QByteArray>("place");
    const auto row = [](const char *name, const char *ways, const char *id, const char *place) {
        QTest::newRow(name) << QByteArray("{") + ways + R"(, "payload": {}})" << QByteArray(id)
                            << QByteArray(place);
    };
    row("form", R"("form": "xml")", "template-value", R"("xml")");
    row("flag", R"("detached": 1)", "template-value", "1");
    row("decoys", R"("disclosable": [], "decoys": 1001)", "template-value", "1001");
    row("pointer", R"("disclosable": ["email"])", "template-value", R"("email")");
    row("key management", R"("encryption": {"alg": "none"})", "draft-key-management-unknown", R"("none")");
    row("encryption", R"("encryption": {"alg": "A128KW", "enc": "X"})", "draft-enc-unknown", R"("X")");
    row("member of encryption", R"("encryption": {"keys": 1})", "template-member-unknown", R"("keys")");
    row("signers of a compact one", R"("signers": [{"alg": "ES256"}])", "template-value",
        R"([{"alg": "ES256"}])");
    row("signer", R"("form": "general", "signers": [{}])", "template-value", "{}");
    row("algorithm of a signer", R"("form": "general", "signers": [{"alg": "ES1"}])", "template-alg-unknown",
        R"("ES1")");
    row("whole key", R"("key": {"kty": "oct"})", "template-member-unknown", R"("kty")");
    row("name of a key", R"("key": {"kid": 1})", "template-value", "1");
    row("holder of nothing", R"("holder": {})", "template-value", "{}");
    row("hash", R"("disclosable": [], "sd_alg": "md5")", "template-value", R"("md5")");
    row("nonce", R"("disclosable": [], "holder": {"nonce": "\u007b{x}}"})", "template-value",
        R"("\u007b{x}}")");
    row("neither signed nor encrypted", R"("signed": false)", "template-value", "false");
}

void TestTokenTemplate::faultsAreToldAtTheirPlace()
{
    QFETCH(QByteArray, document);
    QFETCH(QByteArray, id);
    QFETCH(QByteArray, place);

    const auto shape = readTemplate(document.toStdString());

    QVERIFY(!shape);
    QCOMPARE(QByteArray::fromStdString(std::string(shape.error().id)), id);
    QCOMPARE(document.mid(qsizetype(shape.error().where.begin), qsizetype(shape.error().where.size())),
             place);
}

QTEST_GUILESS_MAIN(TestTokenTemplate)
#include "tst_token_template.moc"
