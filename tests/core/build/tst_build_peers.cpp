#include "core/build/build_token.h"
#include "core/build/form/claim_form.h"
#include "core/build/templates/token_template.h"
#include "core/inspect/inspection.h"
#include "core/json/json_writer.h"
#include "core/text/encodings/base64url.h"
#include "tests/core/vectors.h"
#include "tests/interop/exchange/peer.h"
#include "tests/interop/exchange/request.h"

#include <QTest>

#include <random>

using namespace jotscope;
using namespace jotscope::interop;
using namespace jotscope::vectors;

/// What is built here, two other implementations take, and the inspection finds nothing in it that was not
/// meant: every template, and a thousand drafts that chance put together.
class TestBuildPeers : public QObject
{
    Q_OBJECT

private slots:
    void everyTemplateIsTaken();
    void aThousandRandomDraftsAreTaken();
};

namespace {

constexpr const char *kTakers[] = {"npm-jose", "jwcrypto"};
const Instant kNow = *parseInstant("2026-11-26T12:00:00Z");
const crypto::RandomSource kRandom = crypto::systemRandom();

struct Asked
{
    std::string name;
    TokenDraft draft;
    BuiltToken token;
    KeyRing keys; ///< to read it with
    QJsonObject request;
};

/// The key as a JWK: what verifies or, of an encrypted token, decrypts.
QJsonObject requestFor(const TokenDraft &draft, const BuiltToken &token)
{
    static const char *const kForms[] = {"compact", "flattened", "general"};
    QJsonObject asked;
    const QString whole = QString::fromStdString(token.text);
    if (draft.encryption) {
        const RecipientDraft &last = draft.encryption->recipients.back();
        return {{"do", "decrypt"},
                {"form", kForms[int(draft.encryption->form)]},
                {"token", whole},
                {"alg", QString::fromStdString(last.alg)},
                {"enc", QString::fromStdString(draft.encryption->enc)},
                {"key", privateJwk(last.key)}};
    }
    const SignerDraft &last = draft.signing->signers.back();
    // Of an SD-JWT, what its issuer signed: it stands before the first disclosure.
    const QString text = draft.selectiveDisclosure ? whole.section('~', 0, 0) : whole;
    asked = {{"do", "verify"},
             {"form", kForms[int(draft.signing->form)]},
             {"token", text},
             {"alg", QString::fromStdString(last.alg)},
             {"key", publicJwk(last.key)},
             {"isUnencoded", draft.signing->isUnencoded}};
    if (token.detachedPayload)
        asked["detached"] = QString::fromStdString(encodeBase64Url(*token.detachedPayload));
    return asked;
}

/// What comes out of the outermost layer.
std::string contentOf(const Asked &one, const InspectedToken &seen)
{
    if (one.token.detachedPayload)
        return *one.token.detachedPayload;
    return std::string(seen.payload() ? seen.payload()->bytes() : std::string_view());
}

/// Few iterations are meant here: a thousand derivations with many would take long.
QStringList unintended(const InspectedToken &token)
{
    QStringList ids;
    for (const Finding &finding : beyondVerdicts(token)) {
        if (finding.severity != Severity::Info && finding.id != "jwe-iterations-few")
            ids << QString::fromStdString(std::string(finding.id));
    }
    for (const InspectedToken &inner : token.nested)
        ids += unintended(inner);
    return ids;
}

void ask(std::vector<Asked> &all)
{
    Lists requests(peers().size());
    QStringList wrong;
    std::vector<std::string> contents;
    for (Asked &one : all) {
        const Inspection inspection = inspect(one.token.text, one.keys, {}, kNow, one.token.detachedPayload);
        const QString name = QString::fromStdString(one.name + " " + one.token.text.substr(0, 200));
        QVERIFY2(inspection.tokens.size() == 1, qPrintable(name));
        const InspectedToken &seen = inspection.tokens.front();
        if (!seen.isAcceptable || !unintended(seen).isEmpty())
            wrong << name + " ours: " + idsOf(seen.findings).join(' ');
        contents.push_back(contentOf(one, seen));
        one.request = requestFor(one.draft, one.token);
        for (std::size_t peer = 0; peer < peers().size(); ++peer) {
            const bool isTaker = std::ranges::any_of(
                kTakers, [&](const char *taker) { return qstrcmp(taker, peers()[peer].name) == 0; });
            if (isTaker)
                requests[peer] << one.request;
        }
    }
    const Lists answers = askAll(requests);
    for (std::size_t peer = 0; peer < peers().size(); ++peer) {
        for (qsizetype i = 0; i < requests[peer].size(); ++i) {
            const QJsonObject &answer = answers[peer][i];
            const char *member = all[std::size_t(i)].draft.encryption ? "plaintext" : "payload";
            if (!refusalOf(answer).isEmpty() || unbase64Url(answer[member]) != contents[std::size_t(i)])
                wrong << QString::fromStdString(all[std::size_t(i)].name) + ' ' + peers()[peer].name + ": " +
                             refusalOf(answer);
        }
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.mid(0, 10).join('\n')));
}

/// Chance, the same in every run.
class Chance
{
public:
    std::size_t below(std::size_t count)
    {
        return std::uniform_int_distribution<std::size_t>(0, count - 1)(m_engine);
    }
    bool one(std::size_t outOf) { return below(outOf) == 0; }
    template<typename T, std::size_t N>
    const T &of(const T (&choices)[N])
    {
        return choices[below(N)];
    }

    std::string text()
    {
        static const char *const kPieces[] = {
            "a", "Z", "0", " ",  "\"", "\\",  "/", "\n", "\xC3\xBC", "\xE6\x97\xA5", "\xF0\x9F\x98\x80",
            "+", "=", ".", "{x", "}",  "\x01"};
        std::string text;
        for (std::size_t left = below(12); left > 0; --left)
            text += of(kPieces);
        return text;
    }

    std::string value(std::size_t depth)
    {
        static const char *const kPlain[] = {"null", "true", "false", "0",
                                             "-1",   "1.5",  "1e3",   "12345678901234567890"};
        if (depth == 0 || one(3))
            return one(2) ? jsonQuoted(text()) : std::string(of(kPlain));
        std::string inner;
        const bool isArray = one(2);
        for (std::size_t left = below(4); left > 0; --left) {
            inner += inner.empty() ? "" : ",";
            inner +=
                isArray ? value(depth - 1) : jsonQuoted("m" + std::to_string(left)) + ':' + value(depth - 1);
        }
        return isArray ? '[' + inner + ']' : '{' + inner + '}';
    }

    /// Claims with placeholders among them.
    std::string claims()
    {
        std::string all = R"({"iat":{{now}},"exp":{{now+1h}},"jti":"{{uuid}}")";
        for (std::size_t left = below(5); left > 0; --left)
            all += ",\"c" + std::to_string(left) + "\":" + value(3);
        return all + '}';
    }

private:
    std::mt19937 m_engine{20261126};
};

struct Pair
{
    const char *alg;
    const char *kind;
};

constexpr Pair kSignatures[] = {
    {"RS256", "RSA"},     {"RS384", "RSA"},   {"RS512", "RSA"},   {"PS256", "RSA"},   {"PS384", "RSA"},
    {"PS512", "RSA"},     {"ES256", "P-256"}, {"ES384", "P-384"}, {"ES512", "P-521"}, {"ES256K", "secp256k1"},
    {"EdDSA", "Ed25519"}, {"HS256", "HS256"}, {"HS384", "HS384"}, {"HS512", "HS512"},
};

constexpr Pair kKeyManagements[] = {
    {"RSA-OAEP", "RSA"},         {"RSA-OAEP-256", "RSA"}, {"A128KW", "oct:128"},
    {"A192KW", "oct:192"},       {"A256KW", "oct:256"},   {"A128GCMKW", "oct:128"},
    {"A256GCMKW", "oct:256"},    {"ECDH-ES", "P-256"},    {"ECDH-ES+A128KW", "P-384"},
    {"ECDH-ES+A256KW", "P-521"}, {"ECDH-ES", "X25519"},   {"PBES2-HS256+A128KW", "password"},
};

constexpr const char *kEncryptions[] = {"A128GCM",       "A192GCM",       "A256GCM",
                                        "A128CBC-HS256", "A192CBC-HS384", "A256CBC-HS512"};

SigningDraft randomSigning(Chance &chance, KeyRack &keys, KeyRing &ring, bool isInner)
{
    static constexpr Serialization kForms[] = {Serialization::Compact, Serialization::Flattened,
                                               Serialization::General};
    SigningDraft signing;
    signing.form = isInner ? Serialization::Compact : chance.of(kForms);
    const bool isJson = signing.form != Serialization::Compact;
    // In compact form jwcrypto decodes the payload whatever b64 says.
    signing.isUnencoded = isJson && chance.one(4);
    signing.isDetached = !isInner && chance.one(6);
    const std::size_t count = signing.form == Serialization::General ? 1 + chance.below(3) : 1;
    for (std::size_t i = 0; i < count; ++i) {
        const Pair &pair = chance.of(kSignatures);
        SignerDraft signer{pair.alg, keys.of(pair.kind)};
        if (chance.one(2))
            signer.protectedHeader = R"({"typ":"JWT"})";
        if (isJson && chance.one(3))
            signer.unprotectedHeader = R"({"x":)" + jsonQuoted(chance.text()) + '}';
        ring.push_back(signer.key);
        signing.signers.push_back(std::move(signer));
    }
    return signing;
}

/// Some of the claims that chance made, and a holder now and then.
SelectiveDisclosureDraft randomDisclosure(Chance &chance, KeyRack &keys, const std::string &claims)
{
    SelectiveDisclosureDraft disclosure;
    const std::vector<FormMember> members = formMembers(claims).value();
    for (const FormMember &member : members) {
        if (member.name.starts_with('c') && chance.one(2))
            disclosure.disclosable.push_back('/' + member.name);
    }
    disclosure.decoys = chance.below(4);
    if (chance.one(2)) {
        disclosure.holderKey = keys.of("P-256");
        disclosure.keyBinding =
            KeyBindingDraft{{"ES256", disclosure.holderKey}, "https://verifier.example", "{{random:22}}"};
    }
    return disclosure;
}

EncryptionDraft randomEncryption(Chance &chance, KeyRack &keys, KeyRing &ring)
{
    static constexpr Serialization kForms[] = {Serialization::Compact, Serialization::Flattened,
                                               Serialization::General};
    const Pair &pair = chance.of(kKeyManagements);
    EncryptionDraft encryption;
    encryption.enc = chance.of(kEncryptions);
    encryption.form = chance.of(kForms);
    encryption.iterations = 1000;
    const bool isDirect = std::string_view(pair.alg) == "ECDH-ES";
    if (encryption.form == Serialization::General && !isDirect && chance.one(2)) {
        encryption.recipients.push_back({"A256KW", keys.of("oct:256")});
        ring.push_back(keys.of("oct:256"));
    }
    encryption.recipients.push_back({pair.alg, keys.of(pair.kind)});
    ring.push_back(keys.of(pair.kind));
    if (encryption.form != Serialization::Compact && chance.one(3))
        encryption.additionalData = "bound to this";
    return encryption;
}

} // namespace

void TestBuildPeers::everyTemplateIsTaken()
{
    KeyRack keys;
    std::vector<Asked> all;
    for (const BuiltInTemplate &row : builtInTemplates()) {
        const auto shape = readTemplate(row.document);
        QVERIFY2(shape, row.id.data());
        QVERIFY2(!shape->algorithms.empty(), row.id.data());
        for (const std::string &alg : shape->algorithms) {
            const auto pair =
                std::ranges::find_if(kSignatures, [&](const Pair &one) { return one.alg == alg; });
            QVERIFY2(pair != std::end(kSignatures), alg.c_str());
            const KeyPointer key = keys.of(pair->kind);
            Asked one{std::string(row.id) + ' ' + alg, draftFrom(*shape, alg, key), {}, {key}, {}};
            auto token = buildToken(one.draft, kNow, kRandom);
            QVERIFY2(token, row.id.data());
            one.token = *std::move(token);
            all.push_back(std::move(one));
        }
    }
    ask(all);
}

void TestBuildPeers::aThousandRandomDraftsAreTaken()
{
    KeyRack keys;
    Chance chance;
    std::vector<Asked> all;
    for (int i = 0; i < 1000; ++i) {
        Asked one{std::to_string(i), {}, {}, {}, {}};
        one.draft.payload = chance.claims();
        const bool isEncrypted = chance.one(3);
        if (!isEncrypted || chance.one(2))
            one.draft.signing = randomSigning(chance, keys, one.keys, isEncrypted);
        if (isEncrypted)
            one.draft.encryption = randomEncryption(chance, keys, one.keys);
        else if (one.draft.signing->form == Serialization::Compact && !one.draft.signing->isDetached &&
                 chance.one(3))
            one.draft.selectiveDisclosure = randomDisclosure(chance, keys, one.draft.payload);
        auto token = buildToken(one.draft, kNow, kRandom);
        QVERIFY2(token, qPrintable(one.draft.payload.c_str() +
                                   QString(token ? "" : token.error().finding.id.data())));
        one.token = *std::move(token);
        all.push_back(std::move(one));
    }
    ask(all);
}

QTEST_GUILESS_MAIN(TestBuildPeers)
#include "tst_build_peers.moc"
