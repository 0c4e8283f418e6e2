#include "core/inspect/inspection.h"
#include "core/issuer/token/client/client_authentication.h"
#include "core/json/edits/object_edits.h"
#include "core/text/encodings/base64url.h"
#include "tests/core/issuer/issuers.h"

#include <QTest>

using namespace jotscope;
using namespace jotscope::vectors;

/// Requests for tokens, in the words of RFC 6749.
class TestTokenEndpoint : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_memory = {}; }
    void formsAreReadAsTheyAreSent_data();
    void formsAreReadAsTheyAreSent();
    void clientsAreToldApart_data();
    void clientsAreToldApart();
    void aClientProvesItselfByAnAssertion();
    void assertionsAreCheckedAsRfc7523Asks_data();
    void assertionsAreCheckedAsRfc7523Asks();
    void anAssertionIsTakenOnce();
    void usedAssertionsAreForgottenOnceTheyExpired();
    void anAccessTokenIsShapedAsRfc9068AsksFor();
    void extraClaimsWinAndAreFilledIn();
    void severalAudiencesAreAList();
    void scopesAreGrantedAsOffered_data();
    void scopesAreGrantedAsOffered();
    void whatIsAskedWronglyIsRefusedInTheRfcsWords_data();
    void whatIsAskedWronglyIsRefusedInTheRfcsWords();
    void aRefreshTokenIsExchangedOnce();
    void aRefreshTokenThatStaysCanBeUsedAgain();
    void aRefreshTokenExpires();
    void aRefreshTokenBelongsToItsClient();
    void aRefreshNeverWidensTheScope();
    void theOldestRefreshTokensGoWhenThereAreTooMany();
    void refreshTokensAreLeftOutWhereNotWanted();
    void aKeyThatCannotSignIsAFaultOfTheServer();
    void descriptionsKeepToTheirCharacters();

private:
    TokenResult ask(const std::string &body, const IssuerTerms &terms, Instant now = kIssuerNow,
                    std::string_view authorization = {})
    {
        return issueTokens(formRequest(body, authorization), terms, es256(), m_memory, now, kIssuerRandom);
    }
    TokenResult refresh(const std::string &token, const IssuerTerms &terms, Instant now = kIssuerNow)
    {
        return ask("grant_type=refresh_token&client_id=a&refresh_token=" + token, terms, now);
    }

    TokenMemory m_memory;
};

namespace {

const std::string kClientCredentials = "grant_type=client_credentials";

std::string basic(const std::string &pair)
{
    return "Basic " + encodeBase64(pair);
}

const std::string kAssertionClaims =
    R"({"iss":"shop","sub":"shop","aud":"http://127.0.0.1:7519/token","exp":1795694460,"jti":"a"})";

/// The client proves itself with an EC key.
IssuerTerms assertedTerms()
{
    IssuerTerms terms = openTerms();
    terms.client = IssuerClient{"shop", nullptr, {publicHalf(es256().key)}};
    return terms;
}

std::string assertion(const std::string &claims, const char *alg = "ES256")
{
    const std::string_view name = alg;
    const KeyPointer key = name == "RS256"   ? keyIn("rsa.pkcs8.pem")
                           : name == "HS256" ? secretOf(32)
                                             : es256().key;
    return *signCompact({findJwsAlgorithm(alg), key, R"({"typ":"JWT"})", {}}, claims);
}

std::string assertionForm(const std::string &assertion)
{
    return "&client_assertion_type=urn%3Aietf%3Aparams%3Aoauth%3Aclient-assertion-type%3Ajwt-bearer"
           "&client_assertion=" +
           assertion;
}

InspectedToken inspected(const IssuedTokens &tokens)
{
    return inspect(tokens.accessToken, {es256().key}, {}, kIssuerNow).tokens.at(0);
}

JsonDocument payloadOf(const IssuedTokens &tokens)
{
    const std::size_t begin = tokens.accessToken.find('.') + 1;
    const std::size_t end = tokens.accessToken.find('.', begin);
    return JsonDocument::parse(
        decodeStrictBase64Url(tokens.accessToken.substr(begin, end - begin)).value_or(""));
}

} // namespace

void TestTokenEndpoint::formsAreReadAsTheyAreSent_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("read"); ///< name:value| ..., in order of name; ! for a refusal
    QTest::newRow("two") << QByteArray("b=2&a=1") << QByteArray("a:1|b:2|");
    QTest::newRow("nothing") << QByteArray("") << QByteArray("");
    QTest::newRow("only ampersands") << QByteArray("&&&") << QByteArray("");
    QTest::newRow("blank and escape") << QByteArray("scope=a+b%20c%2B") << QByteArray("scope:a b c+|");
    QTest::newRow("escaped name") << QByteArray("%73cope=a") << QByteArray("scope:a|");
    QTest::newRow("equals sign in the value") << QByteArray("a=b=c") << QByteArray("a:b=c|");
    QTest::newRow("no value is left out") << QByteArray("a=&b&c=3") << QByteArray("c:3|");
    QTest::newRow("UTF-8") << QByteArray("a=%C3%A9") << QByteArray("a:\xC3\xA9|");
    QTest::newRow("twice") << QByteArray("a=1&a=1") << QByteArray("!");
    QTest::newRow("short escape") << QByteArray("a=%4") << QByteArray("!");
    QTest::newRow("lone percent sign") << QByteArray("a=%") << QByteArray("!");
    QTest::newRow("foreign digit") << QByteArray("a=%0x") << QByteArray("!");
    QTest::newRow("broken name") << QByteArray("%zz=1") << QByteArray("!");
    QTest::newRow("no UTF-8") << QByteArray("a=%FF") << QByteArray("!");
}

void TestTokenEndpoint::formsAreReadAsTheyAreSent()
{
    QFETCH(QByteArray, body);
    const auto form = parseForm(body.toStdString());
    std::string read;
    if (!form) {
        QCOMPARE(form.error().code, std::string_view("invalid_request"));
        read = "!";
    } else {
        for (const auto &[name, value] : *form)
            read += name + ':' + value + '|';
    }
    QTEST(QByteArray::fromStdString(read), "read");
}

void TestTokenEndpoint::clientsAreToldApart_data()
{
    QTest::addColumn<bool>("isOpen");
    QTest::addColumn<QByteArray>("authorization");
    QTest::addColumn<QByteArray>("form");
    QTest::addColumn<QByteArray>("answer"); ///< the client, or ! and the error
    const auto row = [](const char *name, bool isOpen, const std::string &authorization, const char *form,
                        const char *answer) {
        QTest::newRow(name) << isOpen << QByteArray::fromStdString(authorization) << QByteArray(form)
                            << QByteArray(answer);
    };
    row("anybody without a name", true, {}, "", "anybody");
    row("anybody by form", true, {}, "client_id=web", "web");
    row("anybody by header", true, basic("web:x"), "", "web");
    row("no name", false, {}, "", "!invalid_client");
    row("form", false, {}, "client_id=shop&client_secret=s%2Bp%3Aa+ce%25", "shop");
    row("header, encoded as the RFC asks", false, basic("shop:s%2Bp%3Aa+ce%25"), "", "shop");
    row("header, encoded as the RFC asks, and the id again", false, basic("shop:s%2Bp%3Aa+ce%25"),
        "client_id=shop", "shop");
    row("scheme in another case", false, "bAsIc " + encodeBase64("shop:s%2Bp%3Aa+ce%25"), "", "shop");
    row("header as it is, which is a broken escape", false, basic("shop:s+p:a ce%"), "", "shop");
    row("wrong secret", false, basic("shop:guess"), "", "!invalid_client");
    row("no secret", false, {}, "client_id=shop", "!invalid_client");
    row("the beginning of the secret", false, {}, "client_id=shop&client_secret=s", "!invalid_client");
    row("another client", false, {}, "client_id=other&client_secret=s%2Bp%3Aa+ce%25", "!invalid_client");
    row("both ways", false, basic("shop:s%2Bp%3Aa+ce%25"), "client_secret=s", "!invalid_request");
    row("two ids", false, basic("shop:s%2Bp%3Aa+ce%25"), "client_id=other", "!invalid_request");
    row("another scheme", false, "Bearer abc", "", "!invalid_client");
    row("scheme alone", false, "Basic", "", "!invalid_client");
    row("scheme and a blank", false, "Basic ", "", "!invalid_client");
    row("scheme and blanks", false, "Basic    ", "", "!invalid_client");
    row("no Base64", false, "Basic ***", "", "!invalid_client");
    row("no colon", false, basic("shop"), "", "!invalid_client");
    row("assertion where no key is registered", false, {}, "client_id=shop&client_assertion=x",
        "!invalid_client");
}

void TestTokenEndpoint::clientsAreToldApart()
{
    QFETCH(bool, isOpen);
    QFETCH(QByteArray, authorization);
    QFETCH(QByteArray, form);
    const std::string header = authorization.toStdString();
    const FormParameters parameters = *parseForm(form.toStdString());
    const auto client = authenticatedClient({header, parameters}, isOpen ? openTerms() : closedTerms(),
                                            m_memory.assertions, kIssuerNow);
    const std::string text = client ? *client : '!' + std::string(client.error().code);
    QTEST(QByteArray::fromStdString(text), "answer");
}

void TestTokenEndpoint::aClientProvesItselfByAnAssertion()
{
    const TokenResult tokens =
        ask(kClientCredentials + assertionForm(assertion(kAssertionClaims)), assertedTerms());
    QVERIFY2(tokens, tokens ? "" : tokens.error().description.c_str());
    QCOMPARE(tokens->client, std::string("shop"));
    QCOMPARE(payloadOf(*tokens).root().member("client_id").string(), std::string("shop"));
    // With both registered, each is taken.
    IssuerTerms both = assertedTerms();
    both.client->secret = closedTerms().client->secret;
    QVERIFY(ask(kClientCredentials, both, kIssuerNow, basic("shop:s%2Bp%3Aa+ce%25")));
    m_memory = {};
    QVERIFY(ask(kClientCredentials + assertionForm(assertion(kAssertionClaims)), both));
    QCOMPARE(ask(kClientCredentials, assertedTerms(), kIssuerNow, basic("shop:")).error().code,
             std::string_view("invalid_client"));
}

void TestTokenEndpoint::assertionsAreCheckedAsRfc7523Asks_data()
{
    QTest::addColumn<QByteArray>("claims");
    QTest::addColumn<QByteArray>("more"); ///< of the form
    QTest::addColumn<QByteArray>("error");
    const auto row = [](const char *name, const std::string &claims, const char *more, const char *error) {
        QTest::newRow(name) << QByteArray::fromStdString(claims) << QByteArray(more) << QByteArray(error);
    };
    const auto with = [](const char *member, const char *value) {
        return value ? withMemberSet(kAssertionClaims, member, value)
                     : withoutMember(kAssertionClaims, member);
    };
    row("as it should be", kAssertionClaims, "", "");
    row("with the client's id", kAssertionClaims, "&client_id=shop", "");
    row("for the issuer", with("aud", R"("http://127.0.0.1:7519")"), "", "");
    row("for several", with("aud", R"(["https://other.example","http://127.0.0.1:7519/token"])"), "", "");
    row("valid since now", with("nbf", "1795694400"), "", "");
    row("for others", with("aud", R"("https://other.example")"), "", "invalid_client");
    row("for another path", with("aud", R"("http://127.0.0.1:7519/token/")"), "", "invalid_client");
    row("for nobody", with("aud", nullptr), "", "invalid_client");
    row("of another issuer", with("iss", R"("other")"), "", "invalid_client");
    row("without issuer", with("iss", nullptr), "", "invalid_client");
    row("of another client", with("sub", R"("other")"), "", "invalid_client");
    row("without subject", with("sub", nullptr), "", "invalid_client");
    row("expired", with("exp", "1795694400"), "", "invalid_client");
    row("without expiry", with("exp", nullptr), "", "invalid_client");
    row("an expiry that is text", with("exp", R"("1795694460")"), "", "invalid_client");
    row("living too long", with("exp", "1795790000"), "", "invalid_client");
    row("not valid yet", with("nbf", "1795694401"), "", "invalid_client");
    row("a beginning that is text", with("nbf", R"("now")"), "", "invalid_client");
    row("without jti", with("jti", nullptr), "", "invalid_client");
    row("an array", "[]", "", "invalid_client");
    row("another id in the form", kAssertionClaims, "&client_id=other", "invalid_client");
    row("with a secret", kAssertionClaims, "&client_secret=s", "invalid_request");
}

void TestTokenEndpoint::assertionsAreCheckedAsRfc7523Asks()
{
    QFETCH(const QByteArray, claims);
    QFETCH(const QByteArray, more);
    const TokenResult tokens =
        ask(kClientCredentials + assertionForm(assertion(claims.toStdString())) + more.toStdString(),
            assertedTerms());
    QTEST(QByteArray::fromStdString(tokens ? std::string() : std::string(tokens.error().code)), "error");
    if (!tokens)
        QCOMPARE(m_memory.assertions.size(), std::size_t(0));
}

void TestTokenEndpoint::anAssertionIsTakenOnce()
{
    const auto code = [this](const std::string &form, Instant now = kIssuerNow) {
        const TokenResult tokens = ask(kClientCredentials + form, assertedTerms(), now);
        return tokens ? std::string() : std::string(tokens.error().code);
    };
    const std::string form = assertionForm(assertion(kAssertionClaims));
    QCOMPARE(code(form), std::string());
    QCOMPARE(code(form), std::string("invalid_client"));
    // The same jti in another assertion, too.
    QCOMPARE(code(assertionForm(assertion(withMemberSet(kAssertionClaims, "exp", "1795694470")))),
             std::string("invalid_client"));
    QCOMPARE(code(assertionForm(assertion(withMemberSet(kAssertionClaims, "jti", R"("b")")))), std::string());
    const std::string other = withMemberSet(kAssertionClaims, "jti", R"("c")");
    QCOMPARE(code(assertionForm(assertion(other, "RS256"))), std::string("invalid_client"));
    QCOMPARE(code(assertionForm(assertion(other, "HS256"))), std::string("invalid_client"));
    QCOMPARE(code(assertionForm("eyJhbGciOiJub25lIn0." + encodeBase64Url(other) + '.')),
             std::string("invalid_client"));
    QCOMPARE(code(assertionForm("x")), std::string("invalid_client"));
    QCOMPARE(code("&client_assertion=" + assertion(other)), std::string("invalid_client")); // of no type
    QCOMPARE(code(assertionForm(assertion(other))), std::string());
}

void TestTokenEndpoint::usedAssertionsAreForgottenOnceTheyExpired()
{
    using std::chrono::seconds;
    UsedAssertions used;
    QVERIFY(used.use("a", kIssuerNow + seconds(10), kIssuerNow));
    QVERIFY(!used.use("a", kIssuerNow + seconds(10), kIssuerNow + seconds(9)));
    QVERIFY(used.use("b", kIssuerNow + seconds(30), kIssuerNow + seconds(10)));
    QCOMPARE(used.size(), std::size_t(1));
    for (std::size_t i = 0; i < UsedAssertions::kMost; ++i)
        used.use("n" + std::to_string(i), kIssuerNow + seconds(60), kIssuerNow + seconds(10));
    QCOMPARE(used.size(), UsedAssertions::kMost);
}

void TestTokenEndpoint::anAccessTokenIsShapedAsRfc9068AsksFor()
{
    const TokenResult tokens = ask(kClientCredentials + "&client_id=web&scope=read+write", openTerms());
    QVERIFY(tokens);
    const InspectedToken token = inspected(*tokens);
    QCOMPARE(token.signature.verdict, SignatureVerdict::Valid);
    const JsonDocument header = JsonDocument::parse(
        decodeStrictBase64Url(tokens->accessToken.substr(0, tokens->accessToken.find('.'))).value_or(""));
    QCOMPARE(header.root().member("typ").string(), std::string("at+jwt"));
    QCOMPARE(header.root().member("alg").string(), std::string("ES256"));
    QCOMPARE(header.root().member("kid").string(), publishedKid(*es256().key));
    const JsonDocument payload = payloadOf(*tokens);
    const JsonValue claims = payload.root();
    QCOMPARE(claims.member("iss").string(), openTerms().issuer);
    QCOMPARE(claims.member("sub").string(), std::string("web"));
    QCOMPARE(claims.member("client_id").string(), std::string("web"));
    QCOMPARE(claims.member("aud").string(), std::string("https://api.example"));
    QCOMPARE(claims.member("scope").string(), std::string("read write"));
    QCOMPARE(claims.member("jti").string(), tokens->tokenId);
    QCOMPARE(numericDate(claims.member("iat")), std::optional(kIssuerNow));
    QCOMPARE(numericDate(claims.member("exp")), std::optional(kIssuerNow + std::chrono::seconds(300)));
    const JsonDocument response = JsonDocument::parse(tokenResponse(*tokens));
    QCOMPARE(response.root().member("access_token").string(), tokens->accessToken);
    QCOMPARE(response.root().member("token_type").string(), std::string("Bearer"));
    QCOMPARE(response.root().member("expires_in").integer(), std::optional<std::int64_t>(300));
    QCOMPARE(response.root().member("refresh_token").string(), *tokens->refreshToken);
    QCOMPARE(response.root().member("scope").string(), std::string("read write"));
}

void TestTokenEndpoint::extraClaimsWinAndAreFilledIn()
{
    IssuerTerms terms = openTerms();
    terms.extraClaims = R"({"sub":"anna","roles":["a","b"],"auth_time":{{now-5m}},"sid":"{{uuid}}"})";
    QVERIFY(checkExtraClaims(terms.extraClaims));
    const TokenResult tokens = ask(kClientCredentials + "&client_id={{now}}", terms);
    QVERIFY(tokens);
    const JsonDocument payload = payloadOf(*tokens);
    QCOMPARE(payload.faults().size(), std::size_t(0));
    QCOMPARE(payload.root().member("sub").string(), std::string("anna"));
    QCOMPARE(payload.root().member("client_id").string(), std::string("{{now}}"));
    QCOMPARE(payload.root().member("roles").raw(), std::string_view(R"(["a","b"])"));
    QCOMPARE(numericDate(payload.root().member("auth_time")),
             std::optional(kIssuerNow - std::chrono::minutes(5)));
    QCOMPARE(payload.root().member("sid").string().size(), std::size_t(36));
    QCOMPARE(checkExtraClaims("[1]").error().id, std::string_view("extra-claims-not-object"));
    QVERIFY(!checkExtraClaims(R"({"a":})"));
    QVERIFY(!checkExtraClaims(R"({"a":{{nonsense}}})"));
    QVERIFY(!checkExtraClaims(R"({"a":"{{column:b}}"})"));
    QVERIFY(checkExtraClaims(""));
}

void TestTokenEndpoint::severalAudiencesAreAList()
{
    IssuerTerms terms = openTerms();
    terms.audiences = {"https://a.example", "https://b.example"};
    const TokenResult tokens = ask(kClientCredentials, terms);
    QVERIFY(tokens);
    const std::string list = R"(["https://a.example","https://b.example"])";
    QCOMPARE(payloadOf(*tokens).root().member("aud").raw(), std::string_view(list));
}

void TestTokenEndpoint::scopesAreGrantedAsOffered_data()
{
    QTest::addColumn<QByteArray>("offered");
    QTest::addColumn<QByteArray>("asked");
    QTest::addColumn<QByteArray>("granted"); ///< ! for invalid_scope
    QTest::newRow("any") << QByteArray() << QByteArray("&scope=x+y") << QByteArray("x y");
    QTest::newRow("any, twice") << QByteArray() << QByteArray("&scope=x+y+x") << QByteArray("x y");
    QTest::newRow("none asked, any offered") << QByteArray() << QByteArray() << QByteArray();
    QTest::newRow("none asked") << QByteArray("read write") << QByteArray() << QByteArray("read write");
    QTest::newRow("some") << QByteArray("read write") << QByteArray("&scope=write") << QByteArray("write");
    QTest::newRow("more") << QByteArray("read write") << QByteArray("&scope=write+admin") << QByteArray("!");
    QTest::newRow("two blanks") << QByteArray() << QByteArray("&scope=a++b") << QByteArray("!");
    QTest::newRow("quotation mark") << QByteArray() << QByteArray("&scope=%22") << QByteArray("!");
    QTest::newRow("beyond ASCII") << QByteArray() << QByteArray("&scope=%C3%A9") << QByteArray("!");
}

void TestTokenEndpoint::scopesAreGrantedAsOffered()
{
    QFETCH(QByteArray, offered);
    QFETCH(QByteArray, asked);
    IssuerTerms terms = openTerms();
    for (const QByteArray &scope : offered.split(' ')) {
        if (!scope.isEmpty())
            terms.scopes.push_back(scope.toStdString());
    }
    const TokenResult tokens = ask(kClientCredentials + asked.toStdString(), terms);
    if (!tokens)
        QCOMPARE(tokens.error().code, std::string_view("invalid_scope"));
    QTEST(QByteArray::fromStdString(tokens ? tokens->scope : "!"), "granted");
}

void TestTokenEndpoint::whatIsAskedWronglyIsRefusedInTheRfcsWords_data()
{
    QTest::addColumn<QByteArray>("contentType");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("error");
    const QByteArray form = "application/x-www-form-urlencoded";
    QTest::newRow("JSON") << QByteArray("application/json")
                          << QByteArray(R"({"grant_type":"client_credentials"})")
                          << QByteArray("invalid_request");
    QTest::newRow("no type") << QByteArray() << QByteArray("grant_type=client_credentials")
                             << QByteArray("invalid_request");
    QTest::newRow("empty") << form << QByteArray() << QByteArray("invalid_request");
    QTest::newRow("no grant type") << form << QByteArray("scope=a") << QByteArray("invalid_request");
    QTest::newRow("parameter twice") << form
                                     << QByteArray("grant_type=client_credentials&grant_type=password")
                                     << QByteArray("invalid_request");
    QTest::newRow("password") << form << QByteArray("grant_type=password&username=a&password=b")
                              << QByteArray("unsupported_grant_type");
    QTest::newRow("grant type in another case")
        << form << QByteArray("grant_type=Client_Credentials") << QByteArray("unsupported_grant_type");
    QTest::newRow("no refresh token")
        << form << QByteArray("grant_type=refresh_token") << QByteArray("invalid_request");
    QTest::newRow("unknown refresh token")
        << form << QByteArray("grant_type=refresh_token&refresh_token=x") << QByteArray("invalid_grant");
    QTest::newRow("with a charset") << QByteArray("Application/X-WWW-Form-Urlencoded;charset=UTF-8")
                                    << QByteArray("grant_type=client_credentials") << QByteArray("");
}

void TestTokenEndpoint::whatIsAskedWronglyIsRefusedInTheRfcsWords()
{
    QFETCH(QByteArray, contentType);
    QFETCH(QByteArray, body);
    const std::string type = contentType.toStdString();
    const std::string text = body.toStdString();
    const TokenResult tokens =
        issueTokens({{}, type, text}, openTerms(), es256(), m_memory, kIssuerNow, kIssuerRandom);
    QTEST(QByteArray::fromStdString(tokens ? std::string() : std::string(tokens.error().code)), "error");
    if (tokens)
        return;
    const JsonDocument response = JsonDocument::parse(errorResponse(tokens.error()));
    QCOMPARE(response.root().member("error").string(), std::string(tokens.error().code));
    QVERIFY(!response.root().member("error_description").string().empty());
}

void TestTokenEndpoint::aRefreshTokenIsExchangedOnce()
{
    const IssuerTerms terms = openTerms();
    const TokenResult first = ask(kClientCredentials + "&client_id=a&scope=read", terms);
    QVERIFY(first);
    const TokenResult second = refresh(*first->refreshToken, terms);
    QVERIFY(second);
    QVERIFY(second->isRefresh);
    QCOMPARE(second->scope, std::string("read"));
    QVERIFY(*second->refreshToken != *first->refreshToken);
    QVERIFY(second->tokenId != first->tokenId);
    QCOMPARE(inspected(*second).signature.verdict, SignatureVerdict::Valid);

    QCOMPARE(refresh(*first->refreshToken, terms).error().code, std::string_view("invalid_grant"));
    // A thief may have the second one, so that it goes too.
    QCOMPARE(refresh(*second->refreshToken, terms).error().code, std::string_view("invalid_grant"));
    QVERIFY(ask(kClientCredentials + "&client_id=a", terms)); // another family
    QCOMPARE(m_memory.grants.size(), std::size_t(1));
}

void TestTokenEndpoint::aRefreshTokenThatStaysCanBeUsedAgain()
{
    IssuerTerms terms = openTerms();
    terms.rotatesRefreshTokens = false;
    const TokenResult first = ask(kClientCredentials + "&client_id=a", terms);
    QVERIFY(first);
    for (int i = 0; i < 3; ++i) {
        const TokenResult again = refresh(*first->refreshToken, terms);
        QVERIFY(again);
        QVERIFY(!again->refreshToken);
    }
}

void TestTokenEndpoint::aRefreshTokenExpires()
{
    using std::chrono::seconds;
    IssuerTerms terms = openTerms();
    terms.refreshLifetime = seconds(10);
    const TokenResult first = ask(kClientCredentials + "&client_id=a", terms);
    QVERIFY(first);
    QCOMPARE(refresh(*first->refreshToken, terms, kIssuerNow + seconds(10)).error().code,
             std::string_view("invalid_grant"));
    const TokenResult second = refresh(*first->refreshToken, terms, kIssuerNow + seconds(9));
    QVERIFY(second);
    QVERIFY(refresh(*second->refreshToken, terms, kIssuerNow + seconds(18))); // its own ten
}

void TestTokenEndpoint::aRefreshTokenBelongsToItsClient()
{
    const IssuerTerms terms = openTerms();
    const TokenResult first = ask(kClientCredentials + "&client_id=b", terms);
    QVERIFY(first);
    QCOMPARE(refresh(*first->refreshToken, terms).error().code, std::string_view("invalid_grant"));
    QVERIFY(ask("grant_type=refresh_token&client_id=b&refresh_token=" + *first->refreshToken, terms));
}

void TestTokenEndpoint::aRefreshNeverWidensTheScope()
{
    const IssuerTerms terms = openTerms();
    const TokenResult first = ask(kClientCredentials + "&client_id=a&scope=read+write", terms);
    QVERIFY(first);
    QCOMPARE(refresh(*first->refreshToken + "&scope=admin", terms).error().code,
             std::string_view("invalid_scope"));
    const TokenResult narrow = refresh(*first->refreshToken + "&scope=read", terms);
    QVERIFY(narrow);
    QCOMPARE(narrow->scope, std::string("read"));
    // RFC 6749 section 6: the new refresh token has the scope of the one that was sent.
    const TokenResult wide = refresh(*narrow->refreshToken, terms);
    QVERIFY(wide);
    QCOMPARE(wide->scope, std::string("read write"));
}

void TestTokenEndpoint::theOldestRefreshTokensGoWhenThereAreTooMany()
{
    RefreshGrants grants;
    const std::string first = grants.issue({}, kIssuerRandom);
    const std::string second = grants.issue({}, kIssuerRandom);
    for (std::size_t i = 2; i <= RefreshGrants::kMost; ++i)
        grants.issue({}, kIssuerRandom);
    QCOMPARE(grants.size(), RefreshGrants::kMost);
    QVERIFY(!grants.find(first));
    QVERIFY(grants.find(second));
}

void TestTokenEndpoint::refreshTokensAreLeftOutWhereNotWanted()
{
    IssuerTerms terms = openTerms();
    const TokenResult before = ask(kClientCredentials + "&client_id=a", terms);
    QVERIFY(before);
    terms.givesRefreshTokens = false;
    const TokenResult tokens = ask(kClientCredentials + "&client_id=a", terms);
    QVERIFY(tokens);
    QVERIFY(!tokens->refreshToken);
    QVERIFY(!JsonDocument::parse(tokenResponse(*tokens)).root().member("refresh_token").exists());
    QCOMPARE(refresh(*before->refreshToken, terms).error().code, std::string_view("unsupported_grant_type"));
}

void TestTokenEndpoint::aKeyThatCannotSignIsAFaultOfTheServer()
{
    const TokenResult tokens =
        issueTokens(formRequest(kClientCredentials), openTerms(),
                    IssuerKey{keyIn("P-256.pkcs8.pem"), "RS256"}, m_memory, kIssuerNow, kIssuerRandom);
    QVERIFY(!tokens);
    QCOMPARE(tokens.error().code, std::string_view("server_error"));
}

void TestTokenEndpoint::descriptionsKeepToTheirCharacters()
{
    IssuerTerms terms = openTerms();
    terms.scopes = {"read"};
    for (const std::string &body :
         {kClientCredentials + "&scope=other", std::string("grant_type=x"), std::string("a=1&a=2")}) {
        const TokenResult tokens = ask(body, terms);
        QVERIFY(!tokens);
        const std::string &text = tokens.error().description;
        QVERIFY(
            std::ranges::none_of(text, [](char c) { return c < ' ' || c > '~' || c == '"' || c == '\\'; }));
    }
}

QTEST_APPLESS_MAIN(TestTokenEndpoint)
#include "tst_token_endpoint.moc"
