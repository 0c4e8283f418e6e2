#include "core/check/check_request.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <QUrlQuery>

using namespace jotscope;

/// The request as a person describes it, and what becomes of a token in each of its places.
class TestCheckRequest : public QObject
{
    Q_OBJECT

private slots:
    void everyPlaceHoldsTheToken();
    void everyPlaceIsEmptyWithoutAToken();
    void whatIsEscapedArrivesAsItWas_data();
    void whatIsEscapedArrivesAsItWas();
    void aTokenThatWouldArriveAsAnotherIsNotCarried_data();
    void aTokenThatWouldArriveAsAnotherIsNotCarried();
    void aCookieJoinsTheOthers();
    void theContentTypeIsThePersonsOrThePlaces();
    void headersAreReadALineEach();
    void aLineThatIsNoHeaderIsNamed_data();
    void aLineThatIsNoHeaderIsNamed();
    void whatCannotBeSentIsExplained_data();
    void whatCannotBeSentIsExplained();
};

namespace {

CheckRequest requestWith(TokenPlace place, const char *name = "", const char *body = "")
{
    CheckRequest request;
    request.url = "http://127.0.0.1:3000/orders?page=2#top";
    request.place = place;
    request.name = name;
    request.body = body;
    return request;
}

QByteArray headerOf(const HttpMessage &message, const char *name)
{
    const HeaderField *header = findHeader(message.headers, name);
    return header ? QByteArray::fromStdString(header->value) : QByteArray();
}

std::string bytes(const QByteArray &text)
{
    return text.toStdString();
}

} // namespace

void TestCheckRequest::everyPlaceHoldsTheToken()
{
    const auto sent = [](const CheckRequest &request) {
        return messageFor(request, "a.b.c");
    };
    QCOMPARE(headerOf(sent(requestWith(TokenPlace::Bearer)), "authorization"), "Bearer a.b.c");
    QCOMPARE(headerOf(sent(requestWith(TokenPlace::Header, "X-Token")), "x-token"), "a.b.c");
    QCOMPARE(headerOf(sent(requestWith(TokenPlace::Cookie, "session")), "cookie"), "session=a.b.c");
    QCOMPARE(sent(requestWith(TokenPlace::Query, "access_token")).url,
             "http://127.0.0.1:3000/orders?page=2&access_token=a.b.c");
    QCOMPARE(sent(requestWith(TokenPlace::FormBody, "", "token={{token}}&hint=x")).body,
             "token=a.b.c&hint=x");
    QCOMPARE(sent(requestWith(TokenPlace::JsonBody, "", R"({"t":"{{token}}","again":"{{token}}"})")).body,
             R"({"t":"a.b.c","again":"a.b.c"})");
}

void TestCheckRequest::everyPlaceIsEmptyWithoutAToken()
{
    const auto sent = [](const CheckRequest &request) {
        return messageFor(request, std::nullopt);
    };
    QVERIFY(sent(requestWith(TokenPlace::Bearer)).headers.empty());
    QVERIFY(sent(requestWith(TokenPlace::Header, "X-Token")).headers.empty());
    QVERIFY(sent(requestWith(TokenPlace::Cookie, "session")).headers.empty());
    const CheckRequest query = requestWith(TokenPlace::Query, "access_token");
    QCOMPARE(sent(query).url, query.url);
    QCOMPARE(sent(requestWith(TokenPlace::FormBody, "", "token={{token}}")).body, "token=");
    QCOMPARE(sent(requestWith(TokenPlace::JsonBody, "", R"({"t":"{{token}}"})")).body, R"({"t":""})");
}

void TestCheckRequest::whatIsEscapedArrivesAsItWas_data()
{
    QTest::addColumn<QByteArray>("token");
    QTest::newRow("plain") << QByteArray("eyJ.eyJ.x-_");
    QTest::newRow("marks") << QByteArray("a+b/c==&d=1;e?f#g%h%41");
    QTest::newRow("quotes") << QByteArray("{\"payload\":\"a\\\"b\\\\c\"}");
    QTest::newRow("white space") << QByteArray(" a\r\nb\tc ");
    QTest::newRow("nothing") << QByteArray("a\0b", 3);
    QTest::newRow("beyond ASCII") << QByteArray("\xC3\xBC.\xF0\x9F\x98\x80");
}

void TestCheckRequest::whatIsEscapedArrivesAsItWas()
{
    QFETCH(QByteArray, token);
    const QString text = QString::fromUtf8(token);

    const std::string url = messageFor(requestWith(TokenPlace::Query, "the token"), bytes(token)).url;
    const QUrlQuery query(QUrl::fromEncoded(QByteArray::fromStdString(url), QUrl::StrictMode));
    QCOMPARE(query.queryItemValue("the%20token", QUrl::FullyDecoded), text);

    const std::string form =
        messageFor(requestWith(TokenPlace::FormBody, "", "t={{token}}&x=1"), bytes(token)).body;
    QCOMPARE(QUrlQuery(QString::fromStdString(form)).queryItemValue("t", QUrl::FullyDecoded), text);
    QCOMPARE(QUrlQuery(QString::fromStdString(form)).queryItemValue("x"), QString("1"));

    const std::string json =
        messageFor(requestWith(TokenPlace::JsonBody, "", R"({"t":"{{token}}"})"), bytes(token)).body;
    const QJsonDocument document = QJsonDocument::fromJson(QByteArray::fromStdString(json));
    QCOMPARE(document["t"].toString(), text);
}

void TestCheckRequest::aTokenThatWouldArriveAsAnotherIsNotCarried_data()
{
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<QByteArray>("places"); // one letter each: Bearer, Header, Cookie, Query, Form, Json
    QTest::newRow("plain") << QByteArray("a.b.c") << QByteArray("BHCQFJ");
    QTest::newRow("blank within") << QByteArray("a.b .c") << QByteArray("BHQFJ");
    QTest::newRow("blank behind") << QByteArray("a.b.c ") << QByteArray("QFJ");
    QTest::newRow("blank in front") << QByteArray(" a.b.c") << QByteArray("QFJ");
    QTest::newRow("line break") << QByteArray("a.b\n.c") << QByteArray("QFJ");
    QTest::newRow("semicolon") << QByteArray("a;b") << QByteArray("BHQFJ");
    QTest::newRow("JSON") << QByteArray("{\"a\":\"b\"}") << QByteArray("BHQFJ");
    QTest::newRow("beyond ASCII") << QByteArray("\xC3\xBC") << QByteArray("QFJ");
    QTest::newRow("not UTF-8") << QByteArray("a\xFF") << QByteArray("QF");
    QTest::newRow("empty") << QByteArray("") << QByteArray("CQFJ");
}

void TestCheckRequest::aTokenThatWouldArriveAsAnotherIsNotCarried()
{
    QFETCH(QByteArray, token);
    QFETCH(QByteArray, places);
    constexpr std::string_view kLetters = "BHCQFJ";
    QByteArray carried;
    for (std::size_t place = 0; place < kLetters.size(); ++place) {
        if (canCarry(TokenPlace(place), bytes(token)))
            carried += kLetters[place];
    }
    QCOMPARE(carried, places);
}

void TestCheckRequest::aCookieJoinsTheOthers()
{
    CheckRequest request = requestWith(TokenPlace::Cookie, "session");
    request.headers = {{"cookie", "theme=dark"}};
    QCOMPARE(headerOf(messageFor(request, "a.b.c"), "Cookie"), "theme=dark; session=a.b.c");
    QCOMPARE(messageFor(request, "a.b.c").headers.size(), std::size_t{1});
}

void TestCheckRequest::theContentTypeIsThePersonsOrThePlaces()
{
    CheckRequest request = requestWith(TokenPlace::JsonBody, "", R"({"t":"{{token}}"})");
    QCOMPARE(headerOf(messageFor(request, "x"), "content-type"), "application/json");
    request.place = TokenPlace::FormBody;
    QCOMPARE(headerOf(messageFor(request, "x"), "content-type"), "application/x-www-form-urlencoded");
    request.headers = {{"content-type", "application/vnd.api+json"}};
    QCOMPARE(messageFor(request, "x").headers, request.headers);
}

void TestCheckRequest::headersAreReadALineEach()
{
    const auto fields = readHeaderFields("Accept: application/json\r\n\n  X-Trace :1\n");
    QVERIFY(!fields); // a blank before the colon is a known way to smuggle
    const auto good = readHeaderFields("Accept: application/json\r\n\nX-Trace:a:b\nX-Empty:");
    QVERIFY(good);
    QCOMPARE(*good,
             (std::vector<HeaderField>{{"Accept", "application/json"}, {"X-Trace", "a:b"}, {"X-Empty", ""}}));
    QVERIFY(readHeaderFields("")->empty());
}

void TestCheckRequest::aLineThatIsNoHeaderIsNamed_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("no colon") << QByteArray("Accept");
    QTest::newRow("no name") << QByteArray(": x");
    QTest::newRow("blank in the name") << QByteArray("X Y: z");
    QTest::newRow("beyond ASCII") << QByteArray("X: \xC3\xBC");
    QTest::newRow("control") << QByteArray("X: a\x01");
}

void TestCheckRequest::aLineThatIsNoHeaderIsNamed()
{
    QFETCH(QByteArray, line);
    const auto fields = readHeaderFields("A: b\n" + bytes(line));
    QVERIFY(!fields);
    QCOMPARE(fields.error().id, std::string_view("check-header-line"));
    QCOMPARE(fields.error().args.front().value, "2");
    QCOMPARE(fields.error().where.begin, std::size_t{5});
}

void TestCheckRequest::whatCannotBeSentIsExplained_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<int>("place");
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("finding"); // empty: it can be sent
    const int bearer = int(TokenPlace::Bearer);
    const int json = int(TokenPlace::JsonBody);
    QTest::newRow("plain") << QByteArray("GET") << bearer << QByteArray() << QByteArray("Accept")
                           << QByteArray() << QByteArray();
    QTest::newRow("own method") << QByteArray("M-SEARCH") << bearer << QByteArray() << QByteArray("A")
                                << QByteArray() << QByteArray();
    QTest::newRow("method") << QByteArray("GET /") << bearer << QByteArray() << QByteArray("A")
                            << QByteArray() << QByteArray("check-method");
    QTest::newRow("no method") << QByteArray("") << bearer << QByteArray() << QByteArray("A") << QByteArray()
                               << QByteArray("check-method");
    QTest::newRow("length") << QByteArray("GET") << bearer << QByteArray() << QByteArray("content-LENGTH")
                            << QByteArray() << QByteArray("check-header-own");
    QTest::newRow("authorization twice")
        << QByteArray("GET") << bearer << QByteArray() << QByteArray("authorization") << QByteArray()
        << QByteArray("check-header-taken");
    QTest::newRow("header twice") << QByteArray("GET") << int(TokenPlace::Header) << QByteArray("X-Token")
                                  << QByteArray("x-token") << QByteArray()
                                  << QByteArray("check-header-taken");
    QTest::newRow("no name") << QByteArray("GET") << int(TokenPlace::Header) << QByteArray("")
                             << QByteArray("A") << QByteArray() << QByteArray("check-name");
    QTest::newRow("name with a break") << QByteArray("GET") << int(TokenPlace::Cookie) << QByteArray("a\r\nb")
                                       << QByteArray("A") << QByteArray() << QByteArray("check-name");
    QTest::newRow("token as length") << QByteArray("GET") << int(TokenPlace::Header)
                                     << QByteArray("Content-Length") << QByteArray("A") << QByteArray()
                                     << QByteArray("check-name");
    QTest::newRow("no placeholder") << QByteArray("POST") << json << QByteArray() << QByteArray("A")
                                    << QByteArray("{}") << QByteArray("check-placeholder-missing");
    QTest::newRow("placeholder without quotes")
        << QByteArray("POST") << json << QByteArray() << QByteArray("A") << QByteArray(R"({"t":{{token}}})")
        << QByteArray("check-body-not-json");
    QTest::newRow("form") << QByteArray("POST") << int(TokenPlace::FormBody) << QByteArray()
                          << QByteArray("A") << QByteArray("t={{token}}") << QByteArray();
}

void TestCheckRequest::whatCannotBeSentIsExplained()
{
    QFETCH(QByteArray, method);
    QFETCH(int, place);
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, header);
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, finding);
    CheckRequest request;
    request.method = bytes(method);
    request.place = TokenPlace(place);
    request.name = bytes(name);
    request.headers = {{bytes(header), "1"}};
    request.body = bytes(body);
    const Result<void> checked = checkRequest(request);
    QCOMPARE(checked ? QByteArray() : QByteArray::fromStdString(std::string(checked.error().id)), finding);
}

QTEST_APPLESS_MAIN(TestCheckRequest)
#include "tst_check_request.moc"
