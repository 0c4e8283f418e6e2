#include "core/build/editing/edited_token.h"
#include "core/crypto/keys/key_generation.h"
#include "core/find/find_tokens.h"
#include "core/text/encodings/base64url.h"
#include "tests/core/jws/signed_tokens.h"
#include "tests/tokens.h"

#include <QTest>

using namespace jotscope;
using namespace jotscope::vectors;

using Fate = EditedSignature::Fate;

/// A token with other text in a part: what changes, what does not, and what becomes of its signature.
class TestEditedToken : public QObject
{
    Q_OBJECT

private slots:
    void anEditIsSignedAnewAndVerifies_data();
    void anEditIsSignedAnewAndVerifies();
    void withoutAKeyTheOldSignatureStays_data();
    void withoutAKeyTheOldSignatureStays();
    void theTextAsPastedIsTheTokenAsPasted();
    void aRandomSignatureChangesOnlyWithItsInput();
    void itCanBeSignedAgainUnchanged();
    void theKeyThatVerifiedComesFirst();
    void aKeyElsewhereSignsWhereNoneHereCan();
    void theKeyElsewhereThatVerifiedComesFirst();
    void whatAKeyElsewhereRefusesIsTold();
    void anyTextIsKept_data();
    void anyTextIsKept();
    void overABrokenHeaderNothingIsSigned();
    void algNoneHasNoSignature();
    void theTextAroundStays();
    void everySignatureOfAJsonTokenIsMade();
    void anUnprotectedHeaderIsTypedIntoTheJson_data();
    void anUnprotectedHeaderIsTypedIntoTheJson();
    void whatCannotBeAnUnprotectedHeaderChangesNothing_data();
    void whatCannotBeAnUnprotectedHeaderChangesNothing();
    void anEscapedUnprotectedHeaderIsNotEdited();
    void whatCannotBeEditedIsTold_data();
    void whatCannotBeEditedIsTold();

private:
    static Token parsed(const std::string &text)
    {
        const SourceMap itself = SourceMap::identity({0, text.size()});
        return text.starts_with('{') ? parseJsonToken(text, itself) : parseCompact(text, itself);
    }
    static QString fateOf(const EditedToken &edited);
};

namespace {

KeyPointer hmacKey()
{
    return std::make_shared<Key>(SecretBytes(tokens::kSecret), Key::Attributes{});
}

std::string signedWith(const char *alg, const KeyPointer &key, Form form = Form::Compact)
{
    const Signer signer{
        findJwsAlgorithm(alg), key, std::string(R"({"alg":")") + alg + R"(", "typ":"JWT"})", {}};
    return *signAs(form, signer, R"({"sub":"anna", "n":1.0})");
}

/// Where a private half is that this program does not have.
class Device : public RemoteSigner
{
public:
    explicit Device(KeyPointer key) : m_key(std::move(key)) {}

    Result<std::string> sign(const JwsAlgorithm &algorithm, std::string_view signingInput) override
    {
        if (!m_key)
            return failure("card-removed", {}, {{"card", "test"}});
        return *m_key->asymmetric()->signRsa(crypto::Padding::Pkcs1, algorithm.hash, signingInput);
    }

private:
    KeyPointer m_key;
};

RemoteKey elsewhere(const char *name)
{
    const KeyPointer key = keyIn(name);
    return {publicHalf(key), std::make_shared<Device>(key)};
}

const EditedTexts kOther{{}, R"({"sub":"eve", "n":1.0})"};

} // namespace

QString TestEditedToken::fateOf(const EditedToken &edited)
{
    const EditedSignature signature = edited.signature();
    static const char *const kFates[] = {"kept", "made", "unsigned", "outdated"};
    QString fate = QString::fromLatin1(kFates[static_cast<int>(signature.fate)]);
    if (signature.why)
        fate += QLatin1Char(' ') + idOf(*signature.why);
    return fate;
}

void TestEditedToken::anEditIsSignedAnewAndVerifies_data()
{
    QTest::addColumn<QString>("alg");
    QTest::addColumn<QString>("key");
    QTest::addColumn<Form>("form");
    for (const auto &[name, form] :
         {std::pair("compact", Form::Compact), {"flattened", Form::Flattened}, {"general", Form::General}}) {
        QTest::addRow("HS256 %s", name) << "HS256"
                                        << "" << form;
        QTest::addRow("RS256 %s", name) << "RS256"
                                        << "rsa.pkcs8.pem" << form;
        QTest::addRow("PS384 %s", name) << "PS384"
                                        << "rsa.pkcs8.pem" << form;
        QTest::addRow("ES256 %s", name) << "ES256"
                                        << "P-256.pkcs8.pem" << form;
        QTest::addRow("EdDSA %s", name) << "EdDSA"
                                        << "Ed25519.pkcs8.pem" << form;
    }
}

void TestEditedToken::anEditIsSignedAnewAndVerifies()
{
    QFETCH(QString, alg);
    QFETCH(QString, key);
    QFETCH(Form, form);
    const KeyPointer signing = key.isEmpty() ? hmacKey() : keyIn(key);
    const std::string pasted = signedWith(alg.toUtf8().constData(), signing, form);
    const EditedToken edited = editedToken(parsed(pasted), kOther, {secretOf(3), signing});
    QCOMPARE(fateOf(edited), "made");
    QCOMPARE(edited.signature().key, key.isEmpty() ? edited.signature().key : signing);
    const Token token = parsed(edited.text);
    QCOMPARE(token.part(PartName::Payload)->bytes(), std::string_view(*kOther.payload));
    QCOMPARE(token.part(PartName::Header)->bytes(), parsed(pasted).part(PartName::Header)->bytes());
    if (!key.isEmpty()) // the shorter secret comes first and signs too
        QCOMPARE(verdictsOf(token, {publicHalf(signing)}), QStringList("valid"));
    else
        QCOMPARE(verdictsOf(token, {edited.signature().key}), QStringList("valid"));
}

void TestEditedToken::withoutAKeyTheOldSignatureStays_data()
{
    QTest::addColumn<QString>("alg");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("onHand");
    QTest::addColumn<QString>("fate");
    QTest::newRow("no key") << "HS256"
                            << ""
                            << ""
                            << "outdated sign-key-missing";
    QTest::newRow("public half") << "RS256"
                                 << "rsa.pkcs8.pem"
                                 << "rsa.spki.pem"
                                 << "outdated sign-private-half-missing";
    QTest::newRow("another kind") << "ES256"
                                  << "P-256.pkcs8.pem"
                                  << "rsa.pkcs8.pem"
                                  << "outdated sign-key-missing";
    QTest::newRow("another curve") << "ES256"
                                   << "P-256.pkcs8.pem"
                                   << "P-384.pkcs8.pem"
                                   << "outdated sign-key-curve";
}

void TestEditedToken::withoutAKeyTheOldSignatureStays()
{
    QFETCH(QString, alg);
    QFETCH(QString, key);
    QFETCH(QString, onHand);
    const Token pasted = parsed(signedWith(alg.toUtf8().constData(), key.isEmpty() ? hmacKey() : keyIn(key)));
    const EditedToken edited =
        editedToken(pasted, kOther, onHand.isEmpty() ? KeyRing{} : KeyRing{keyIn(onHand)});
    QTEST(fateOf(edited), "fate");
    const Token token = parsed(edited.text);
    QCOMPARE(token.part(PartName::Payload)->bytes(), std::string_view(*kOther.payload));
    QCOMPARE(token.part(PartName::Signature)->bytes(), pasted.part(PartName::Signature)->bytes());
}

void TestEditedToken::theTextAsPastedIsTheTokenAsPasted()
{
    // Padding departs from the standard, and is no business of an edit that changes nothing.
    const std::string text = signedWith("HS256", hmacKey()) + "==";
    const Token pasted = parsed(text);
    const EditedTexts same{std::string(pasted.part(PartName::Header)->bytes()),
                           std::string(pasted.part(PartName::Payload)->bytes())};
    const EditedToken edited = editedToken(pasted, same, {hmacKey()});
    QCOMPARE(edited.text, text);
    QVERIFY(edited.replacements.empty());
    QCOMPARE(fateOf(edited), "kept");
}

void TestEditedToken::aRandomSignatureChangesOnlyWithItsInput()
{
    const KeyPointer key = keyIn("P-256.pkcs8.pem");
    const std::string text = signedWith("ES256", key);
    const EditedToken same =
        editedToken(parsed(text), {{}, std::string(parsed(text).part(PartName::Payload)->bytes())}, {key});
    QCOMPARE(same.text, text);
    const EditedToken other = editedToken(parsed(text), kOther, {key});
    QVERIFY(parsed(other.text).part(PartName::Signature)->bytes() !=
            parsed(text).part(PartName::Signature)->bytes());
}

void TestEditedToken::itCanBeSignedAgainUnchanged()
{
    const Token pasted = parsed(tokens::signedToken(R"({"sub":"anna"})", R"({"alg":"HS256"})", "another"));
    const EditedToken edited = editedToken(pasted, {}, {hmacKey()}, {}, Signing::Always);
    QCOMPARE(edited.text, tokens::signedToken(R"({"sub":"anna"})"));
    const EditedToken without = editedToken(pasted, {}, {}, {}, Signing::Always);
    QCOMPARE(without.text, pasted.text);
    QCOMPARE(fateOf(without), "kept sign-key-missing");
}

void TestEditedToken::theKeyThatVerifiedComesFirst()
{
    const KeyRing keys{secretOf(32), hmacKey()};
    const Token pasted = parsed(signedWith("HS256", hmacKey()));
    QCOMPARE(editedToken(pasted, kOther, keys).signature().key, keys[0]);
    QCOMPARE(editedToken(pasted, kOther, keys, keys[1]->thumbprint()).signature().key, keys[1]);
    Key::Attributes named;
    named.kid = "b";
    const KeyRing withKid{secretOf(32), std::make_shared<Key>(SecretBytes(tokens::kSecret), named)};
    const EditedTexts header{R"({"alg":"HS256","kid":"b"})", {}};
    QCOMPARE(editedToken(pasted, header, withKid).signature().key, withKid[1]);
}

void TestEditedToken::aKeyElsewhereSignsWhereNoneHereCan()
{
    const std::string pasted = signedWith("RS256", keyIn("rsa.pkcs8.pem"));
    const std::vector<RemoteKey> remote{elsewhere("rsa.pkcs8.pem")};
    QVERIFY(!canBeSigned(parsed(pasted), {}));
    QVERIFY(canBeSigned(parsed(pasted), {}, remote));
    QVERIFY(!canBeSigned(parsed(signedWith("ES256", keyIn("P-256.pkcs8.pem"))), {}, remote));
    const EditedToken edited = editedToken(parsed(pasted), kOther, {hmacKey()}, {}, Signing::Always, remote);
    QCOMPARE(fateOf(edited), "made");
    QCOMPARE(edited.signature().key, remote.front().key);
    QCOMPARE(verdictsOf(parsed(edited.text), {remote.front().key}), QStringList("valid"));
    // A key that is here asks nobody.
    const EditedToken here =
        editedToken(parsed(pasted), kOther, {keyIn("rsa.pkcs8.pem")}, {}, Signing::Always,
                    std::vector<RemoteKey>{{remote.front().key, std::make_shared<Device>(nullptr)}});
    QCOMPARE(fateOf(here), "made");
}

void TestEditedToken::theKeyElsewhereThatVerifiedComesFirst()
{
    const RemoteKey remote = elsewhere("rsa.pkcs8.pem");
    const auto other = crypto::generateRsa(2048);
    const KeyPointer here = std::make_shared<Key>(*other, Key::Attributes{});
    const Token pasted = parsed(signedWith("RS256", keyIn("rsa.pkcs8.pem")));
    const EditedToken edited = editedToken(pasted, kOther, {here}, remote.key->thumbprint(), Signing::Always,
                                           std::vector<RemoteKey>{remote});
    QCOMPARE(edited.signature().key, remote.key);
    const EditedToken without =
        editedToken(pasted, kOther, {here}, {}, Signing::Always, std::vector<RemoteKey>{remote});
    QCOMPARE(without.signature().key, here);
}

void TestEditedToken::whatAKeyElsewhereRefusesIsTold()
{
    const KeyPointer key = publicHalf(keyIn("rsa.pkcs8.pem"));
    const std::vector<RemoteKey> remote{{key, std::make_shared<Device>(nullptr)}};
    const Token pasted = parsed(signedWith("RS256", keyIn("rsa.pkcs8.pem")));
    QCOMPARE(fateOf(editedToken(pasted, kOther, {}, {}, Signing::Always, remote)), "outdated card-removed");
    const EditedToken unchanged = editedToken(pasted, {}, {}, {}, Signing::Always, remote);
    QCOMPARE(fateOf(unchanged), "kept card-removed");
    QCOMPARE(unchanged.text, pasted.text);
}

void TestEditedToken::anyTextIsKept_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {R"({"sub":"ann)", "{", "no JSON", R"({"ü":"😀"})", "{\n\t\"a\": 1e400 }\n", ""})
        QTest::newRow(text) << text;
}

void TestEditedToken::anyTextIsKept()
{
    QFETCH(QString, text);
    const Token pasted = parsed(signedWith("HS256", hmacKey()));
    const EditedToken edited = editedToken(pasted, {{}, text.toStdString()}, {hmacKey()});
    QCOMPARE(fateOf(edited), "made");
    const Token token = parsed(edited.text);
    QCOMPARE(token.part(PartName::Payload)->bytes(), std::string_view(text.toStdString()));
    QCOMPARE(verifySignature(token, {hmacKey()}).key != nullptr || text.isEmpty(), true);
}

void TestEditedToken::overABrokenHeaderNothingIsSigned()
{
    const Token pasted = parsed(signedWith("HS256", hmacKey()));
    QCOMPARE(fateOf(editedToken(pasted, {R"({"alg":"HS256")", {}}, {hmacKey()})),
             "outdated json-unexpected-end");
    QCOMPARE(fateOf(editedToken(pasted, {R"({"alg":"HS25"})", {}}, {hmacKey()})),
             "outdated edit-alg-unknown");
    QCOMPARE(fateOf(editedToken(pasted, {R"({"alg":"HS384"})", {}}, {hmacKey()})), "made");
}

void TestEditedToken::algNoneHasNoSignature()
{
    const Token pasted = parsed(signedWith("HS256", hmacKey()));
    const EditedToken unsignedToken = editedToken(pasted, {R"({"alg":"none"})", {}}, {hmacKey()});
    QCOMPARE(fateOf(unsignedToken), "unsigned");
    QVERIFY(unsignedToken.text.ends_with('.'));
    const EditedToken signedAgain =
        editedToken(parsed(unsignedToken.text), {R"({"alg":"HS256"})", {}}, {hmacKey()});
    QCOMPARE(verdictsOf(parsed(signedAgain.text), {hmacKey()}), QStringList("valid"));
}

void TestEditedToken::theTextAroundStays()
{
    const std::string token = signedWith("HS256", hmacKey());
    std::string encoded = token;
    for (std::size_t dot = encoded.find('.'); dot != encoded.npos; dot = encoded.find('.', dot))
        encoded.replace(dot, 1, "%2E");
    const std::string paste = "https://host/?id_token=" + encoded + "&state=1";
    const TokenSearch found = findTokens(paste);
    QCOMPARE(found.tokens.size(), std::size_t{1});
    const Token pasted = parseCompact(found.tokens.front().text, found.tokens.front().source);
    const EditedToken edited = editedToken(pasted, kOther, {hmacKey()});
    const std::string now = edited.inPaste(paste);
    QVERIFY(now.starts_with("https://host/?id_token=" + token.substr(0, token.find('.')) + "%2E"));
    QVERIFY(now.ends_with("&state=1"));
    QCOMPARE(findTokens(now).tokens.at(0).text, edited.text);
}

void TestEditedToken::everySignatureOfAJsonTokenIsMade()
{
    const KeyPointer ec = keyIn("P-256.pkcs8.pem");
    const std::vector<Signer> signers{{findJwsAlgorithm("HS256"), hmacKey(), R"({"alg":"HS256"})", {}},
                                      {findJwsAlgorithm("ES256"), ec, R"({"alg":"ES256"})", {}}};
    const Token pasted = parsed(*signGeneral(signers, kPayload));
    const EditedToken both = editedToken(pasted, kOther, {hmacKey(), ec});
    QCOMPARE(verdictsOf(parsed(both.text), {hmacKey(), ec}), QStringList({"valid", "valid"}));
    const EditedToken one = editedToken(pasted, kOther, {hmacKey()});
    QCOMPARE(fateOf(one), "outdated sign-key-missing");
    QCOMPARE(verdictsOf(parsed(one.text), {hmacKey(), ec}), QStringList({"valid", "invalid"}));
    // A header is one signature's alone.
    const EditedToken first = editedToken(pasted, {R"({"alg":"HS256","x":1})", {}}, {hmacKey(), ec});
    QCOMPARE(first.signatures[1].fate, Fate::Kept);
    QCOMPARE(verdictsOf(parsed(first.text), {hmacKey(), ec}), QStringList({"valid", "valid"}));
}

void TestEditedToken::anUnprotectedHeaderIsTypedIntoTheJson_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("behind");
    QTest::newRow("flattened JWS") << R"({"protected":"eyJhbGciOiJIUzI1NiJ9","header":)"
                                   << R"(,"payload":"e30","signature":"AA"})";
    QTest::newRow("general JWS") << R"({"payload":"e30","signatures":[{"header": )"
                                 << R"( ,"protected":"eyJhbGciOiJIUzI1NiJ9","signature":"AA"}]})";
    QTest::newRow("payload apart") << R"({"protected":"eyJhbGciOiJIUzI1NiJ9","header":)"
                                   << R"(,"signature":"AA"})";
    QTest::newRow("shared header of a JWE") << R"({"protected":"eyJlbmMiOiJBMTI4R0NNIn0","unprotected":)"
                                            << R"(,"iv":"AAAA","ciphertext":"AAAA","tag":"AAAA"})";
    QTest::newRow("header of a JWE's recipient")
        << R"({"protected":"eyJlbmMiOiJBMTI4R0NNIn0","recipients":[{"header":)"
        << R"(,"encrypted_key":"AAAA"}],"iv":"AAAA","ciphertext":"AAAA","tag":"AAAA"})";
}

void TestEditedToken::anUnprotectedHeaderIsTypedIntoTheJson()
{
    QFETCH(QString, before);
    QFETCH(QString, behind);
    const std::string header = R"({"kid":"caf\u00e9", "x": [1]})";
    const Token pasted = parsed((before + R"({"kid":"k-1"})" + behind).toStdString());
    QVERIFY(canEdit(pasted, PartName::UnprotectedHeader));
    const EditedToken edited = editedToken(pasted, {{}, {}, header}, {hmacKey()});
    QCOMPARE(edited.text, (before + QString::fromStdString(header) + behind).toStdString());
    QCOMPARE(edited.inPaste(pasted.text), edited.text);
    QCOMPARE(fateOf(edited), "kept"); // nothing is computed over it
}

void TestEditedToken::whatCannotBeAnUnprotectedHeaderChangesNothing_data()
{
    QTest::addColumn<QString>("header");
    QTest::newRow("nothing") << "";
    QTest::newRow("half typed") << R"({"kid":"k)";
    QTest::newRow("more than one value") << R"({"kid":"k"},"payload":"e30")";
    QTest::newRow("no object") << R"(["k"])";
}

void TestEditedToken::whatCannotBeAnUnprotectedHeaderChangesNothing()
{
    QFETCH(QString, header);
    QVERIFY(!canBeUnprotectedHeader(header.toStdString()));
    QVERIFY(canBeUnprotectedHeader(R"({"kid":"a","kid":"b"})"));
    const Token pasted = parsed(
        R"({"protected":"eyJhbGciOiJIUzI1NiJ9","header":{"kid":"k"},"payload":"e30","signature":"AA"})");
    QCOMPARE(editedToken(pasted, {{}, {}, header.toStdString()}, {}).text, pasted.text);
}

void TestEditedToken::anEscapedUnprotectedHeaderIsNotEdited()
{
    const std::string text =
        R"({"protected":"eyJhbGciOiJIUzI1NiJ9","header":{"kid":"k"},"payload":"e30","signature":"AA"})";
    const std::size_t inHeader = text.find("\"kid");
    SourceMap source = SourceMap::identity({0, inHeader});
    source.append(1, {inHeader, inHeader + 2}); // as a quotation mark is within JSON
    source.append(text.size() - inHeader - 1, {inHeader + 2, text.size() + 1});
    const Result<void> can = canEdit(parseJsonToken(text, source), PartName::UnprotectedHeader);
    QVERIFY(!can);
    QCOMPARE(idOf(can.error()), "edit-escaped");
}

void TestEditedToken::whatCannotBeEditedIsTold_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("id");
    const auto of = [](const std::string &header, const std::string &payload) {
        return QString::fromStdString(encodeBase64Url(header) + '.' + payload + ".c2ln");
    };
    QTest::newRow("encrypted") << QString::fromStdString(encodeBase64Url(R"({"alg":"dir","enc":"A128GCM"})") +
                                                         "..aXY.Yw.dGFn")
                               << "edit-encrypted";
    QTest::newRow("detached") << of(R"({"alg":"HS256"})", "") << "edit-payload-detached";
    QTest::newRow("unencoded") << of(R"({"alg":"HS256","b64":false,"crit":["b64"]})", "text")
                               << "edit-unencoded";
    QTest::newRow("no text") << of(R"({"alg":"HS256"})", encodeBase64Url("\xff\xfe")) << "edit-not-text";
    QTest::newRow("large") << of(R"({"alg":"HS256"})", encodeBase64Url(std::string(300'000, 'x')))
                           << "edit-too-large";
    QTest::newRow("cut off") << QString::fromStdString(encodeBase64Url(R"({"alg":"HS256"})"))
                             << "edit-part-missing";
}

void TestEditedToken::whatCannotBeEditedIsTold()
{
    QFETCH(QString, text);
    const Token token = parsed(text.toStdString());
    const Result<void> can = canEdit(token, PartName::Payload);
    QVERIFY(!can);
    QTEST(idOf(can.error()), "id");
    QCOMPARE(editedToken(token, {{}, "other"}, {hmacKey()}).text, text.toStdString());
}

QTEST_APPLESS_MAIN(TestEditedToken)
#include "tst_edited_token.moc"
