#include "core/jose/jws/signing.h"
#include "core/jose/jws/verification.h"
#include "core/jose/sd_jwt/sd_jwt.h"
#include "core/jose/sd_jwt/sd_jwt_issuer.h"
#include "core/text/encodings/base64url.h"
#include "tests/core/vectors.h"
#include "tests/tokens.h"

#include <QTest>

#include <set>

using namespace jotscope;
using namespace jotscope::vectors;

class TestSdJwtIssuer : public QObject
{
    Q_OBJECT

private slots:
    void whatIsIssuedDisclosesBackToThePayload_data();
    void whatIsIssuedDisclosesBackToThePayload();
    void theTextsAreThoseOfTheStandard();
    void decoysStandAmongTheDigests();
    void everySaltIsFresh();
    void aKeyBindingFitsThePresentation();
    void whatCannotBeMadeDisclosableIsRefused_data();
    void whatCannotBeMadeDisclosableIsRefused();
};

namespace {

/// Salts that count upwards, so that a result can be written down.
crypto::RandomSource counting()
{
    return [next = '\0'](std::size_t size) mutable {
        return SecretBytes(std::string(size, next++));
    };
}

std::string decoded(const std::string &disclosure)
{
    return *decodeStrictBase64Url(disclosure);
}

Token tokenOf(const SdIssuance &issuance)
{
    return parseBare(joinSdJwt(tokens::signedToken(issuance.payload), issuance.disclosures));
}

} // namespace

void TestSdJwtIssuer::whatIsIssuedDisclosesBackToThePayload_data()
{
    QTest::addColumn<std::string>("payload");
    QTest::addColumn<std::vector<std::string>>("disclosable");
    QTest::addColumn<int>("hash");
    const auto row = [](const char *name, const char *payload, const std::vector<std::string> &disclosable,
                        crypto::Hash hash = crypto::Hash::Sha256) {
        QTest::newRow(name) << std::string(payload) << disclosable << int(hash);
    };
    const char *person = R"({"sub":"anna","address":{"street":"Main","no":[1,2.50,{"x":null}]},"~/":true})";
    row("nothing", person, {});
    row("properties", person, {"/sub", "/~0~1"});
    row("an object within", person, {"/address"});
    row("elements", person, {"/address/no/0", "/address/no/2"});
    row("all, nested", person,
        {"/sub", "/address", "/address/street", "/address/no", "/address/no/0", "/address/no/1",
         "/address/no/2", "/address/no/2/x", "/~0~1"});
    row("named twice", person, {"/sub", "/sub"});
    row("escaped name", R"({"\u0061":1,"b":2})", {"/a"});
    row("empty name", R"({"":{"":[7]}})", {"/", "//", "///0"});
    row("SHA-384", person, {"/sub"}, crypto::Hash::Sha384);
    row("SHA-512", person, {"/sub"}, crypto::Hash::Sha512);
}

void TestSdJwtIssuer::whatIsIssuedDisclosesBackToThePayload()
{
    QFETCH(std::string, payload);
    QFETCH(std::vector<std::string>, disclosable);
    QFETCH(int, hash);
    SdIssuing issuing{disclosable, 0, crypto::Hash(hash)};
    const auto issuance = makeDisclosable(payload, issuing, crypto::systemRandom());
    QVERIFY2(issuance, issuance ? "" : issuance.error().id.data());
    const std::set<std::string> expected(disclosable.begin(), disclosable.end());
    QCOMPARE(issuance->disclosures.size(), expected.size());

    const Token token = tokenOf(*issuance);
    const SdJwt sdJwt = readSdJwt(token);
    QCOMPARE(idsOf(sdJwt.findings), QStringList());
    QVERIFY(sdJwt.undisclosed.empty());
    std::set<std::string> pointers;
    for (const Disclosure &disclosure : sdJwt.disclosures)
        pointers.insert(disclosure.pointer);
    QCOMPARE(pointers, expected);
    QCOMPARE(objectFrom(sdJwt.processedPayload->text()), objectFrom(payload));

    // And without any disclosure, nothing of it shows.
    const std::string bare = joinSdJwt(tokens::signedToken(issuance->payload), {});
    const SdJwt undisclosed = readSdJwt(parseBare(bare));
    for (const std::string &pointer : disclosable)
        QVERIFY(pointer != "/sub" || !undisclosed.processedPayload->root().member("sub").exists());
    QCOMPARE(undisclosed.undisclosed.empty(), expected.empty());
}

void TestSdJwtIssuer::theTextsAreThoseOfTheStandard()
{
    const auto issuance =
        makeDisclosable(R"({ "n" : 1.50, "a": {"b" :[ 1, 2]}})", {{"/a/b/1", "/a/b"}, 0}, counting());
    QVERIFY(issuance);
    QCOMPARE(issuance->disclosures.size(), std::size_t{2});
    QCOMPARE(decoded(issuance->disclosures[0]), std::string(R"(["AAAAAAAAAAAAAAAAAAAAAA",2])"));
    const std::string inner = encodeBase64Url(crypto::digest(crypto::Hash::Sha256, issuance->disclosures[0]));
    QCOMPARE(decoded(issuance->disclosures[1]),
             R"(["AQEBAQEBAQEBAQEBAQEBAQ","b",[1,{"...":")" + inner + R"("}]])");
    const std::string outer = encodeBase64Url(crypto::digest(crypto::Hash::Sha256, issuance->disclosures[1]));
    QCOMPARE(issuance->payload, R"({"n":1.50,"a":{"_sd":[")" + outer + R"("]},"_sd_alg":"sha-256"})");
}

void TestSdJwtIssuer::decoysStandAmongTheDigests()
{
    const auto issuance =
        makeDisclosable(R"({"a":1,"b":{"c":2,"d":3}})", {{"/a", "/b/c", "/b/d"}, 3}, crypto::systemRandom());
    QVERIFY(issuance);
    QCOMPARE(issuance->disclosures.size(), std::size_t{3});
    const JsonDocument payload = JsonDocument::parse(issuance->payload);
    QCOMPARE(payload.root().member("_sd").size(), std::size_t{4});
    QCOMPARE(payload.root().member("b").member("_sd").size(), std::size_t{5});
    std::vector<std::string> digests;
    for (const JsonValue digest : payload.root().member("b").member("_sd").elements())
        digests.push_back(digest.string());
    QVERIFY(std::ranges::is_sorted(digests));
    const Token token = tokenOf(*issuance);
    QCOMPARE(readSdJwt(token).undisclosed.size(), std::size_t{6});
}

void TestSdJwtIssuer::everySaltIsFresh()
{
    std::string list = "[0";
    std::vector<std::string> pointers{"/l/0"};
    for (int i = 1; i < 200; ++i) {
        list += ",0";
        pointers.push_back("/l/" + std::to_string(i));
    }
    const auto issuance = makeDisclosable(R"({"l":)" + list + "]}", {pointers, 0}, crypto::systemRandom());
    QVERIFY(issuance);
    const std::set<std::string> distinct(issuance->disclosures.begin(), issuance->disclosures.end());
    QCOMPARE(distinct.size(), pointers.size());
    const JsonDocument disclosure = JsonDocument::parse(decoded(issuance->disclosures.front()));
    const std::string salt = (*disclosure.root().elements().begin()).string();
    QCOMPARE(decodeStrictBase64Url(salt)->size(), std::size_t{16});
}

void TestSdJwtIssuer::aKeyBindingFitsThePresentation()
{
    const KeyPointer issuer = importKeys(read("keys/P-256.pkcs8.pem").toStdString(), "issuer").keys.at(0);
    const KeyPointer holder = importKeys(read("keys/Ed25519.pkcs8.pem").toStdString(), "holder").keys.at(0);
    const auto issuance = makeDisclosable(R"({"cnf":{},"a":1,"b":2})",
                                          {{"/a", "/b"}, 1, crypto::Hash::Sha384}, crypto::systemRandom());
    QVERIFY(issuance);
    const auto jwt =
        signCompact({findJwsAlgorithm("ES256"), issuer, R"({"typ":"dc+sd-jwt"})", {}}, issuance->payload);
    QVERIFY(jwt);
    const std::string presentation = joinSdJwt(*jwt, std::span(issuance->disclosures).first(1));
    const std::string claims = R"({"iat":1,"aud":"v","nonce":"n","sd_hash":")" +
                               sdHashOf(presentation, crypto::Hash::Sha384) + R"("})";
    const auto binding =
        signCompact({findJwsAlgorithm("Ed25519"), holder, R"({"typ":"kb+jwt"})", {}}, claims);
    QVERIFY(binding);

    const Token token = parseBare(presentation + *binding);
    const SdJwt sdJwt = readSdJwt(token);
    QCOMPARE(idsOf(sdJwt.findings), QStringList());
    QVERIFY(sdJwt.keyBinding);
    const Token inner = parseBare(std::string(token.parts[*sdJwt.keyBinding].bytes()));
    QCOMPARE(idsOf(checkKeyBinding(sdJwt, inner)), QStringList());
    QCOMPARE(verifySignature(token, {issuer}).verdict, SignatureVerdict::Valid);
    QCOMPARE(verifySignature(inner, {holder}).verdict, SignatureVerdict::Valid);
    QCOMPARE(sdJwt.processedPayload->text(), std::string(R"({"cnf":{},"a":1})"));
}

void TestSdJwtIssuer::whatCannotBeMadeDisclosableIsRefused_data()
{
    QTest::addColumn<std::string>("payload");
    QTest::addColumn<std::string>("pointer");
    QTest::addColumn<QString>("id");
    const auto row = [](const char *name, const char *payload, const char *pointer, const char *id) {
        QTest::newRow(name) << std::string(payload) << std::string(pointer) << QString(id);
    };
    row("the whole", R"({"a":1})", "", "sd-pointer-unknown");
    row("no such name", R"({"a":1})", "/b", "sd-pointer-unknown");
    row("no such element", R"({"a":[1]})", "/a/1", "sd-pointer-unknown");
    row("index with a zero", R"({"a":[1,2]})", "/a/01", "sd-pointer-unknown");
    row("no pointer", R"({"a":1})", "a", "sd-pointer-unknown");
    row("a list", "[1]", "/0", "sd-payload-not-object");
    row("no JSON", "hello", "/a", "json-unexpected-text");
    row("a name twice", R"({"a":1,"a":2})", "/a", "json-duplicate-name");
    row("has _sd", R"({"a":1,"_sd":[]})", "/a", "sd-name-reserved");
    row("has ... deep inside", R"({"a":[{"...":1}]})", "/a", "sd-name-reserved");
    row("has _sd_alg", R"({"a":1,"_sd_alg":"sha-256"})", "/a", "sd-name-reserved");
}

void TestSdJwtIssuer::whatCannotBeMadeDisclosableIsRefused()
{
    QFETCH(std::string, payload);
    QFETCH(std::string, pointer);
    QFETCH(QString, id);
    const auto issuance = makeDisclosable(payload, {{pointer}, 0}, crypto::systemRandom());
    QVERIFY(!issuance);
    QCOMPARE(QString::fromStdString(std::string(issuance.error().id)), id);
}

QTEST_APPLESS_MAIN(TestSdJwtIssuer)
#include "tst_sd_jwt_issuer.moc"
