#include "core/build/build_token.h"
#include "core/build/proof_drafts.h"
#include "core/inspect/inspection.h"
#include "core/jose/keys/names/thumbprint.h"
#include "core/json/edits/object_edits.h"
#include "core/text/encodings/base64url.h"
#include "tests/core/jws/signed_tokens.h"

#include <QTest>

Q_DECLARE_METATYPE(jotscope::TokenDraft)
Q_DECLARE_METATYPE(jotscope::DraftField)
Q_DECLARE_METATYPE(jotscope::Serialization)

using namespace jotscope;
using namespace jotscope::vectors;

/// Drafts become tokens that say what the draft says, and what is wrong with a draft is told at its place.
class TestBuildToken : public QObject
{
    Q_OBJECT

private slots:
    void formsAreAsAsked_data();
    void formsAreAsAsked();
    void aDetachedPayloadIsHandedOut();
    void severalSignersSignTogether();
    void anUnsecuredTokenHasNoKey();
    void whatIsSignedIsThenEncrypted();
    void recipientsShareOneToken();
    void claimsAreDisclosedSelectively();
    void theHolderBindsAnSdJwtToItsKey();
    void aDpopProofIsBoundToWhatItIsFor();
    void aClientAssertionNamesOneAudience();
    void whatAPersonTypedIsNoPlaceholder();
    void placeholdersCanBeLeftAlone();
    void faultsAreToldAtTheirPlace_data();
    void faultsAreToldAtTheirPlace();
    void membersArePutInAndTakenOut();
};

namespace {

const Instant kNow = *parseInstant("2026-11-26T12:00:00Z");
const crypto::RandomSource kRandom = crypto::systemRandom();

DraftResult<BuiltToken> built(const TokenDraft &draft)
{
    return buildToken(draft, kNow, kRandom);
}

TokenDraft signedDraft(const char *alg, const KeyPointer &key, const std::string &header = {})
{
    TokenDraft draft;
    draft.payload = R"({"iat":{{now}},"sub":"anna"})";
    draft.signing = SigningDraft{{{alg, key, header}}};
    return draft;
}

InspectedToken inspected(const std::string &text, const KeyRing &keys,
                         const std::optional<std::string> &detached = {})
{
    return inspect(text, keys, {}, kNow, detached).tokens.at(0);
}

const char *kFilled = R"({"iat":1795694400,"sub":"anna"})";

} // namespace

void TestBuildToken::formsAreAsAsked_data()
{
    QTest::addColumn<Serialization>("form");
    QTest::addColumn<bool>("isUnencoded");
    QTest::addColumn<QString>("expected");
    QTest::newRow("compact") << Serialization::Compact << false << "jws-compact";
    QTest::newRow("flattened") << Serialization::Flattened << false << "jws-json";
    QTest::newRow("general") << Serialization::General << false << "jws-json";
    QTest::newRow("flattened, payload in clear") << Serialization::Flattened << true << "jws-json";
}

void TestBuildToken::formsAreAsAsked()
{
    QFETCH(Serialization, form);
    QFETCH(bool, isUnencoded);
    TokenDraft draft = signedDraft("ES256", keyIn("P-256.pkcs8.pem"), R"({"typ":"JWT"})");
    draft.signing->form = form;
    draft.signing->isUnencoded = isUnencoded;
    const auto token = built(draft);
    QVERIFY(token);
    QCOMPARE(token->payload, std::string(kFilled));
    const InspectedToken seen = inspected(token->text, {keyIn("P-256.spki.pem")});
    QVERIFY(seen.isAcceptable);
    QTEST(QString::fromStdString(std::string(tokenFormName(seen.form))), "expected");
    QCOMPARE(seen.token->serialization, form);
    QCOMPARE(seen.payload()->bytes(), std::string_view(kFilled));
    QCOMPARE(seen.payload()->isUnencoded, isUnencoded);
    QCOMPARE(seen.token->header().member("typ").string(), std::string("JWT"));
}

void TestBuildToken::aDetachedPayloadIsHandedOut()
{
    TokenDraft draft = signedDraft("HS256", secretOf(32));
    QVERIFY(!built(draft)->detachedPayload);
    draft.signing->isDetached = true;
    draft.signing->isUnencoded = true;
    const BuiltToken token = *built(draft);
    QCOMPARE(*token.detachedPayload, std::string(kFilled));
    QVERIFY(inspected(token.text, {secretOf(32)}, token.detachedPayload).isAcceptable);
    QVERIFY(!inspected(token.text, {secretOf(32)}).isAcceptable);
}

void TestBuildToken::severalSignersSignTogether()
{
    TokenDraft draft = signedDraft("HS256", secretOf(32));
    draft.signing->signers.push_back({"EdDSA", keyIn("Ed25519.pkcs8.pem"), R"({"a":1})", R"({"b":2})"});
    draft.signing->form = Serialization::General;
    const Token token = parseAny(built(draft)->text);
    QCOMPARE(verdictsOf(token, {secretOf(32), keyIn("Ed25519.spki.pem")}), QStringList({"valid", "valid"}));
}

void TestBuildToken::anUnsecuredTokenHasNoKey()
{
    const BuiltToken token = *built(signedDraft("none", nullptr));
    QCOMPARE(inspected(token.text, {}).form, TokenForm::Unsecured);
    QVERIFY(token.text.ends_with('.'));
}

void TestBuildToken::whatIsSignedIsThenEncrypted()
{
    TokenDraft draft = signedDraft("ES256", keyIn("P-256.pkcs8.pem"));
    draft.encryption = EncryptionDraft{"A256GCM", {{"RSA-OAEP-256", keyIn("rsa.spki.pem")}}};
    const BuiltToken token = *built(draft);
    const InspectedToken seen = inspected(token.text, {keyIn("rsa.pkcs8.pem"), keyIn("P-256.spki.pem")});
    QVERIFY(seen.isAcceptable);
    QCOMPARE(seen.form, TokenForm::JweCompact);
    QCOMPARE(seen.token->header().member("cty").string(), std::string("JWT"));
    QCOMPARE(seen.nested.at(0).payload()->bytes(), std::string_view(kFilled));
    draft.signing.reset();
    const InspectedToken alone = inspected(built(draft)->text, {keyIn("rsa.pkcs8.pem")});
    QCOMPARE(alone.payload()->bytes(), std::string_view(kFilled));
    QVERIFY(!alone.token->header().member("cty").exists());
}

void TestBuildToken::recipientsShareOneToken()
{
    TokenDraft draft;
    draft.payload = "text {{counter}}";
    draft.encryption = EncryptionDraft{"A128CBC-HS256",
                                       {{"RSA-OAEP", keyIn("rsa.spki.pem")}, {"A256KW", secretOf(32)}},
                                       Serialization::General};
    draft.encryption->additionalData = "aad";
    const BuiltToken token = *built(draft);
    for (const KeyPointer &key : {keyIn("rsa.pkcs8.pem"), secretOf(32)})
        QCOMPARE(inspected(token.text, {key}).payload()->bytes(), std::string_view("text 1"));
}

void TestBuildToken::claimsAreDisclosedSelectively()
{
    TokenDraft draft = signedDraft("ES256", keyIn("P-256.pkcs8.pem"));
    draft.payload = R"({"iss":"x","name":"Ann","address":{"town":"Ulm","zip":"89"}})";
    draft.selectiveDisclosure = SelectiveDisclosureDraft{{"/name", "/address/town"}, 2};
    const BuiltToken token = *built(draft);
    const InspectedToken seen = inspected(token.text, {keyIn("P-256.spki.pem")});
    QVERIFY(seen.isAcceptable);
    QCOMPARE(seen.form, TokenForm::SdJwt);
    QCOMPARE(seen.sdJwt->disclosures.size(), std::size_t{2});
    QCOMPARE(seen.sdJwt->undisclosed.size(), std::size_t{4});
    QVERIFY(token.payload.find("Ann") == token.payload.npos);
}

void TestBuildToken::theHolderBindsAnSdJwtToItsKey()
{
    const KeyPointer holder = keyIn("Ed25519.pkcs8.pem");
    TokenDraft draft = signedDraft("ES256", keyIn("P-256.pkcs8.pem"));
    draft.payload = R"({"iss":"x","name":"Ann"})";
    draft.selectiveDisclosure = SelectiveDisclosureDraft{{"/name"}, 0, crypto::Hash::Sha256, holder};
    draft.selectiveDisclosure->keyBinding =
        KeyBindingDraft{{"EdDSA", holder}, "https://verifier", "n-{{counter}}"};
    const InspectedToken seen = inspected(built(draft)->text, {keyIn("P-256.spki.pem")});
    QVERIFY(seen.isAcceptable);
    QCOMPARE(seen.nested.size(), std::size_t{1});
    QCOMPARE(seen.nested[0].signature.verdict, SignatureVerdict::Valid);
    QCOMPARE(idsOf(seen.selective), QStringList());
    const JsonValue binding = seen.nested[0].payload()->json->root();
    QCOMPARE(binding.member("nonce").string(), std::string("n-1"));
    QCOMPARE(binding.member("iat").raw(), std::string_view("1795694400"));
}

void TestBuildToken::aDpopProofIsBoundToWhatItIsFor()
{
    const KeyPointer key = keyIn("P-256.pkcs8.pem");
    const TokenDraft draft =
        dpopProofDraft({"POST", "https://api.example/a?b=c#d", "access", "server's \"nonce\""}, "ES256", key);
    const Token token = parseBare(built(draft)->text);
    const JsonValue header = token.header();
    QCOMPARE(header.member("typ").string(), std::string("dpop+jwt"));
    QVERIFY(!header.member("jwk").member("d").exists());
    const KeyRing embedded = importKeys(header.member("jwk").raw(), "header").keys;
    QCOMPARE(embedded.at(0)->thumbprint(), key->thumbprint());
    QCOMPARE(verdictsOf(token, embedded), QStringList("valid"));
    const JsonValue claims = token.part(PartName::Payload)->json->root();
    QCOMPARE(claims.member("htm").string(), std::string("POST"));
    QCOMPARE(claims.member("htu").string(), std::string("https://api.example/a"));
    QCOMPARE(claims.member("nonce").string(), std::string("server's \"nonce\""));
    QCOMPARE(claims.member("ath").string(), encodeBase64Url(crypto::digest(crypto::Hash::Sha256, "access")));
    QCOMPARE(claims.member("jti").string().size(), std::size_t{36});
}

void TestBuildToken::aClientAssertionNamesOneAudience()
{
    const TokenDraft draft =
        clientAssertionDraft({"client-1", "https://issuer.example"}, "PS256", keyIn("rsa.pkcs8.pem"));
    const Token token = parseBare(built(draft)->text);
    QCOMPARE(token.header().member("typ").string(), std::string("client-authentication+jwt"));
    const JsonValue claims = token.part(PartName::Payload)->json->root();
    QCOMPARE(claims.member("iss").string(), std::string("client-1"));
    QCOMPARE(claims.member("sub").string(), std::string("client-1"));
    QCOMPARE(claims.member("aud").string(), std::string("https://issuer.example"));
    QCOMPARE(*claims.member("exp").integer() - *claims.member("iat").integer(), std::int64_t{60});
}

void TestBuildToken::whatAPersonTypedIsNoPlaceholder()
{
    const TokenDraft draft =
        dpopProofDraft({"GET", "https://x/{{now}}{{{{", {}, {}}, "ES256", keyIn("P-256.pkcs8.pem"));
    const Token token = parseBare(built(draft)->text);
    QCOMPARE(token.part(PartName::Payload)->json->root().member("htu").string(),
             std::string("https://x/{{now}}{{{{"));
}

void TestBuildToken::placeholdersCanBeLeftAlone()
{
    TokenDraft draft = signedDraft("HS256", secretOf(32));
    draft.payload = "{{now}} {{unknown";
    draft.hasPlaceholders = false;
    QCOMPARE(built(draft)->payload, draft.payload);
}

void TestBuildToken::faultsAreToldAtTheirPlace_data()
{
    QTest::addColumn<TokenDraft>("draft");
    QTest::addColumn<QString>("id");
    QTest::addColumn<DraftField>("field");
    QTest::addColumn<std::size_t>("index");
    QTest::addColumn<QString>("where");
    const auto row = [](const char *name, const TokenDraft &draft, const char *id, DraftField field,
                        const char *where = "", std::size_t index = 0) {
        QTest::newRow(name) << draft << id << field << index << where;
    };
    const KeyPointer ec = keyIn("P-256.pkcs8.pem");
    TokenDraft draft = signedDraft("ES256", ec);
    draft.payload = R"({"iat":{{nwo}}})";
    row("placeholder", draft, "placeholder-unknown", DraftField::Payload, "{{nwo}}");
    draft = signedDraft("ES256", ec, R"({"x":{{now}},"y":01})");
    row("header behind a placeholder", draft, "json-invalid-number", DraftField::ProtectedHeader, "01");
    draft = signedDraft("ES256", ec, R"({"x":"{{uuid}}","alg":"RS256"})");
    row("another algorithm", draft, "sign-alg-differs", DraftField::ProtectedHeader, R"("RS256")");
    draft = signedDraft("ES256", ec, R"({"x":1})");
    draft.signing->form = Serialization::General;
    draft.signing->signers.push_back({"HS256", secretOf(32), R"({"y":1})", R"({"z":"{{uuid}}","y":2})"});
    row("second signer", draft, "sign-parameter-repeated", DraftField::UnprotectedHeader, R"("y")", 1);
    draft.signing->form = Serialization::Flattened;
    row("too many signers", draft, "draft-signers-too-many", DraftField::Signers);
    row("unknown algorithm", signedDraft("ES999", ec), "draft-alg-unknown", DraftField::SignatureAlgorithm);
    row("wrong key", signedDraft("RS256", ec), "sign-key-type", DraftField::SigningKey);
    row("no key", signedDraft("RS256", nullptr), "sign-key-missing", DraftField::SigningKey);
    row("nothing to do", TokenDraft{"{}"}, "sign-no-signer", DraftField::Signers);
    draft = signedDraft("HS256", secretOf(32));
    draft.payload = "a.b";
    draft.signing->isUnencoded = true;
    row("dot in clear", draft, "sign-payload-has-dot", DraftField::Payload, ".");
    draft = TokenDraft{"text"};
    draft.encryption = EncryptionDraft{"A256GCM", {{"RSA-OAEP", ec}}};
    row("wrong recipient", draft, "encryption-key-type", DraftField::RecipientKey);
    draft.encryption->enc = "A1";
    row("unknown enc", draft, "draft-enc-unknown", DraftField::ContentEncryption);
    draft.encryption = EncryptionDraft{"A256GCM", {{"XYZ", ec}}};
    row("unknown key management", draft, "draft-key-management-unknown", DraftField::KeyManagement);
    draft.encryption->recipients.clear();
    row("no recipient", draft, "draft-recipients-missing", DraftField::Recipients);
    draft = signedDraft("ES256", ec);
    draft.selectiveDisclosure = SelectiveDisclosureDraft{{"/nobody"}};
    row("nothing to disclose", draft, "sd-pointer-unknown", DraftField::Disclosable);
    draft.signing->isDetached = true;
    row("disclosed and detached", draft, "draft-sd-jwt-not-compact", DraftField::Signers);
}

void TestBuildToken::faultsAreToldAtTheirPlace()
{
    QFETCH(TokenDraft, draft);
    QFETCH(DraftField, field);
    QFETCH(std::size_t, index);
    QFETCH(QString, where);
    const auto token = built(draft);
    QVERIFY(!token);
    const DraftFault &fault = token.error();
    QTEST(idOf(fault.finding), "id");
    QCOMPARE(fault.field, field);
    QCOMPARE(fault.index, index);
    if (where.isEmpty())
        return;
    const SignerDraft &signer = draft.signing->signers.at(index);
    const std::string &text = field == DraftField::Payload             ? draft.payload
                              : field == DraftField::UnprotectedHeader ? signer.unprotectedHeader
                                                                       : signer.protectedHeader;
    const ByteRange range = fault.finding.where;
    QCOMPARE(QString::fromStdString(text.substr(range.begin, range.size())), where);
}

void TestBuildToken::membersArePutInAndTakenOut()
{
    const std::string object = R"({ "a": 1, "b":[2] })";
    QCOMPARE(withMember(object, "a", "3"), object);
    QCOMPARE(withMember(object, "c", "3"), std::string(R"({"c":3, "a": 1, "b":[2] })"));
    QCOMPARE(withMember("", "c", "3"), std::string(R"({"c":3})"));
    QCOMPARE(withMember("[1]", "c", "3"), std::string("[1]"));
    QCOMPARE(withMemberSet(object, "a", "3"), std::string(R"({ "a": 3, "b":[2] })"));
    QCOMPARE(withMemberSet(object, "c", "3"), std::string(R"({ "a": 1, "b":[2],"c":3 })"));
    QCOMPARE(withMemberSet(R"({"a":1,"a":2})", "a", "3"), std::string(R"({"a":3,"a":3})"));
    QCOMPARE(withMemberAppended(object, "a", "3"), std::string(R"({ "a": 1, "b":[2],"a":3 })"));
    QCOMPARE(withMemberAppended("{}", "a", "3"), std::string(R"({"a":3})"));
    QCOMPARE(withoutMember(object, "a"), std::string(R"({"b":[2]})"));
    QCOMPARE(compactJson(" { \"a b\" : [ 1 , \"\\\" x\" ] }\n"), std::string("{\"a b\":[1,\"\\\" x\"]}"));
}

QTEST_APPLESS_MAIN(TestBuildToken)
#include "tst_build_token.moc"
