#include "app/inspect/tokens/token_filter.h"
#include "app/inspect/tokens/token_list.h"
#include "app/inspect/tokens/token_table.h"
#include "app/inspect/tokens/token_tree_model.h"
#include "core/jose/keys/key_import.h"
#include "tests/tokens.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QThreadPool>

#include <ctime>
#include <utility>

using namespace jotscope;
using namespace jotscope::tokens;

/// The table of a paste's tokens: what it says, and how one finds one's way in it.
class TestTokenList : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void aSingleTokenNeedsNoList();
    void columnsSayWhatATokenIs();
    void columnsThatSayNothingAreHidden();
    void everyVerdictIsAWordWithASign_data();
    void everyVerdictIsAWordWithASign();
    void aTokenInsideStandsBelowItsOuterOne();
    void theFilterLooksIntoEveryColumn_data();
    void theFilterLooksIntoEveryColumn();
    void anOuterTokenStaysWithTheInnerOneThatFits();
    void whatOneReadsStaysWhileOneFilters();
    void columnsSortByWhatTheyMean_data();
    void columnsSortByWhatTheyMean();
    void theThirdClickRestoresTheOrderOfTheText();
    void stepsFollowTheOrderShown();
    void copyTakesTheTokenOfTheRow();
    void expiriesPass();
    void statesPassAsTheCheckOfClaimsHasIt_data();
    void statesPassAsTheCheckOfClaimsHasIt();
    void longListsTickInSight();
    void theChoiceSurvivesANewAnswer();
    void theModelKeepsItsPromises();
    void aLongListIsSortedBesides();
    void aHiddenTokenIsNoLongerTheCurrentOne();
    void anotherPasteIsSortedAsTheLastOneWas();
    void tenThousandTokensStayAtHand();

private:
    template<typename T>
    T *part(const char *name) const
    {
        return m_list->findChild<T *>(QLatin1String(name));
    }
    TokenTable *table() const { return part<TokenTable>("tokenTable"); }
    QString cell(int row, TokenColumn column, const QModelIndex &parent = {}) const;
    QStringList column(TokenColumn column) const;
    void show(const std::string &text, Instant at);
    void typeFilter(const QString &text) const;

    std::unique_ptr<TokenList> m_list;
    Inspection m_inspection;
};

namespace {

/// Of this thread, in milliseconds; what else the machine does is no part of it.
qint64 timeAtWork()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return qint64{time.tv_sec} * 1000 + time.tv_nsec / 1'000'000;
}

constexpr Instant kNow{std::chrono::seconds{1'795'500'000}};

/// Three tokens that verify, have expired and do not fit.
std::string three()
{
    return "access_token=" +
           signedToken(R"({"iss":"https://b.example","sub":"anna","exp":1795500300})",
                       R"({"alg":"HS256","kid":"k-2"})") +
           "\n" + signedToken(R"({"iss":"https://a.example","sub":"Eve","exp":1795400000})") + "\n" +
           signedToken(R"({"sub":"joe"})", R"({"alg":"HS256","kid":"k-10"})", "another secret");
}

std::string nested()
{
    return signedToken(signedToken(R"({"sub":"inner"})"), R"({"alg":"HS256","cty":"JWT"})") + "\n" +
           signedToken(R"({"sub":"other"})");
}

KeyRing keys()
{
    return importKeys(R"({"kty":"oct","k":")" + encodeBase64Url(kSecret) + "\"}", "secret").keys;
}

/// As a list of words alone has them.
std::vector<TokenRow> wordsOf(const std::string &text, const KeyRing &checkedWith = keys())
{
    std::vector<TokenRow> rows;
    for (const InspectedToken &token : inspect(text, checkedWith, {}, kNow).tokens)
        rows.push_back(TokenRow::wordsOf(token));
    return rows;
}

QStringList subjectsOf(const TokenFilter &filter)
{
    QStringList subjects;
    for (int row = 0; row < filter.rowCount(); ++row)
        subjects << filter.index(row, int(TokenColumn::Subject)).data().toString();
    return subjects;
}

} // namespace

void TestTokenList::init()
{
    QLocale::setDefault(QLocale::c());
    m_list = std::make_unique<TokenList>();
    m_list->resize(900, 300);
}

void TestTokenList::cleanup()
{
    m_list.reset();
}

void TestTokenList::show(const std::string &text, Instant at)
{
    m_inspection = inspect(text, keys(), {}, at);
    m_list->show(m_inspection, at);
    if (m_list->currentRow() < 0 && m_list->count() > 0)
        m_list->setCurrentRow(0);
}

QString TestTokenList::cell(int row, TokenColumn column, const QModelIndex &parent) const
{
    return table()->model()->index(row, int(column), parent).data().toString();
}

QStringList TestTokenList::column(TokenColumn column) const
{
    QStringList cells;
    for (int row = 0; row < table()->model()->rowCount(); ++row)
        cells << cell(row, column);
    return cells;
}

void TestTokenList::typeFilter(const QString &text) const
{
    part<QLineEdit>("tokenFilter")->clear();
    QTest::keyClicks(part<QLineEdit>("tokenFilter"), text);
}

void TestTokenList::aSingleTokenNeedsNoList()
{
    show(signedToken("{}"), kNow);
    QVERIFY(m_list->isHidden());
    QVERIFY(!table());
    show(three(), kNow);
    QVERIFY(!m_list->isHidden());
    QWidget *next = part<QLineEdit>("tokenFilter")->nextInFocusChain();
    while (next->focusPolicy() == Qt::NoFocus) // the field's own button
        next = next->nextInFocusChain();
    QCOMPARE(next, table());
    show(signedToken("{}"), kNow);
    QVERIFY(m_list->isHidden());
    show("", kNow);
    QCOMPARE(m_list->count(), 0);
    QCOMPARE(m_list->currentRow(), -1);
}

void TestTokenList::columnsSayWhatATokenIs()
{
    show(three(), kNow);
    QCOMPARE(column(TokenColumn::Name), QStringList({"access_token", "Token 2", "Token 3"}));
    QCOMPARE(column(TokenColumn::Verdict), QStringList({"✓ valid", "! expired", "✕ invalid"}));
    QCOMPARE(column(TokenColumn::Expiry), QStringList({"in 5 minute(s)", "1 day(s) ago", ""}));
    QCOMPARE(column(TokenColumn::Algorithm), QStringList({"HS256", "HS256", "HS256"}));
    QCOMPARE(column(TokenColumn::Form), QStringList({"JWS", "JWS", "JWS"}));
    QCOMPARE(column(TokenColumn::KeyId), QStringList({"k-2", "", "k-10"}));
    QCOMPARE(column(TokenColumn::Issuer), QStringList({"https://b.example", "https://a.example", ""}));
    QCOMPARE(column(TokenColumn::Subject), QStringList({"anna", "Eve", "joe"}));
    // A screen reader has no use for the sign.
    const QModelIndex verdict = table()->model()->index(0, int(TokenColumn::Verdict));
    QCOMPARE(verdict.data(Qt::AccessibleTextRole).toString(), "valid");
}

void TestTokenList::columnsThatSayNothingAreHidden()
{
    show(signedToken("{}") + "\n" + signedToken(R"({"sub":"anna"})"), kNow);
    QVERIFY(table()->isColumnHidden(int(TokenColumn::KeyId)));
    QVERIFY(table()->isColumnHidden(int(TokenColumn::Expiry)));
    QVERIFY(!table()->isColumnHidden(int(TokenColumn::Subject)));
    show(signedToken("{}") + "\n" + signedToken(R"({"exp":1})"), kNow);
    QVERIFY(!table()->isColumnHidden(int(TokenColumn::Expiry)));
    QVERIFY(table()->isColumnHidden(int(TokenColumn::Subject)));
}

void TestTokenList::everyVerdictIsAWordWithASign_data()
{
    QTest::addColumn<QString>("token");
    QTest::addColumn<QString>("verdict");
    const auto row = [](const char *verdict, const std::string &token) {
        QTest::newRow(verdict) << QString::fromStdString(token) << verdict;
    };
    row("✓ valid", signedToken("{}"));
    row("✕ invalid", signedToken("{}", R"({"alg":"HS256"})", "other"));
    row("! expired", signedToken(R"({"exp":1})"));
    row("! not valid yet", signedToken(R"({"nbf":1795600000})"));
    row("! not signed", "eyJhbGciOiJub25lIn0.e30.");
    row("○ encrypted", "eyJhbGciOiJSU0EtT0FFUCIsImVuYyI6IkExMjhHQ00ifQ.AA.AAAAAAAAAAAAAAAA.AA."
                       "AAAAAAAAAAAAAAAAAAAAAA");
    row("✕ damaged", signedToken("{}", "{\"alg\":\"HS256\""));
}

void TestTokenList::everyVerdictIsAWordWithASign()
{
    QFETCH(QString, token);
    QFETCH(QString, verdict);
    show(token.toStdString() + "\n" + signedToken("{}"), kNow);
    QCOMPARE(cell(0, TokenColumn::Verdict), verdict);
}

void TestTokenList::aTokenInsideStandsBelowItsOuterOne()
{
    show(nested(), kNow);
    QCOMPARE(m_list->count(), 3);
    QCOMPARE(table()->model()->rowCount(), 2);
    const QModelIndex outer = table()->model()->index(0, 0);
    QVERIFY(table()->isExpanded(outer));
    QCOMPARE(cell(0, TokenColumn::Name, outer), "Token inside");
    QCOMPARE(cell(0, TokenColumn::Subject, outer), "inner");
    m_list->setCurrentRow(2);
    QCOMPARE(table()->currentIndex().siblingAtColumn(int(TokenColumn::Subject)).data(), "other");
    QCOMPARE(TokenList::tokenAt(m_inspection, 1)->token, m_inspection.tokens[0].nested[0].token);
    QCOMPARE(TokenList::tokenAt(m_inspection, 2)->token, m_inspection.tokens[1].token);
    QVERIFY(!TokenList::tokenAt(m_inspection, 3));
}

void TestTokenList::theFilterLooksIntoEveryColumn_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("left");
    QTest::newRow("name") << "ACCESS" << QStringList{"anna"};
    QTest::newRow("verdict") << "invalid" << QStringList{"joe"};
    QTest::newRow("expiry") << "ago" << QStringList{"Eve"};
    QTest::newRow("alg") << "hs256" << QStringList{"anna", "Eve", "joe"};
    QTest::newRow("form") << "jws" << QStringList{"anna", "Eve", "joe"};
    QTest::newRow("kid") << "k-1" << QStringList{"joe"};
    QTest::newRow("iss") << "//b." << QStringList{"anna"};
    QTest::newRow("sub") << "eve" << QStringList{"Eve"};
    QTest::newRow("two words") << "k- valid access" << QStringList{"anna"};
    QTest::newRow("nothing") << "nowhere" << QStringList{};
}

void TestTokenList::theFilterLooksIntoEveryColumn()
{
    QFETCH(QString, text);
    QFETCH(QStringList, left);
    show(three(), kNow);
    typeFilter(text);
    QCOMPARE(column(TokenColumn::Subject), left);
}

void TestTokenList::anOuterTokenStaysWithTheInnerOneThatFits()
{
    show(nested(), kNow);
    typeFilter("inner");
    QCOMPARE(table()->model()->rowCount(), 1);
    const QModelIndex outer = table()->model()->index(0, 0);
    QVERIFY(table()->isExpanded(outer));
    QCOMPARE(cell(0, TokenColumn::Subject, outer), "inner");
}

void TestTokenList::whatOneReadsStaysWhileOneFilters()
{
    show(three(), kNow);
    m_list->setCurrentRow(1);
    const QSignalSpy changes(m_list.get(), &TokenList::currentRowChanged);
    typeFilter("joe");
    QCOMPARE(m_list->currentRow(), 1);
    QVERIFY(!table()->currentIndex().isValid());
    typeFilter("");
    QCOMPARE(table()->currentIndex().row(), 1);
    QCOMPARE(changes.size(), 0);
}

void TestTokenList::columnsSortByWhatTheyMean_data()
{
    QTest::addColumn<int>("by");
    QTest::addColumn<QStringList>("order");
    QTest::newRow("expiry") << int(TokenColumn::Expiry) << QStringList{"Eve", "anna", "joe"};
    QTest::newRow("kid, numbers as numbers") << int(TokenColumn::KeyId) << QStringList{"anna", "joe", "Eve"};
    QTest::newRow("sub, whatever the case") << int(TokenColumn::Subject) << QStringList{"anna", "Eve", "joe"};
    QTest::newRow("iss") << int(TokenColumn::Issuer) << QStringList{"Eve", "anna", "joe"};
    QTest::newRow("verdict, by gravity") << int(TokenColumn::Verdict) << QStringList{"anna", "Eve", "joe"};
}

void TestTokenList::columnsSortByWhatTheyMean()
{
    QFETCH(int, by);
    QFETCH(QStringList, order);
    show(three(), kNow);
    table()->sortByColumn(by, Qt::DescendingOrder);
    table()->sortByColumn(by, Qt::AscendingOrder);
    QCOMPARE(column(TokenColumn::Subject), order);
    QCOMPARE(m_list->currentRow(), 0);
    QCOMPARE(table()->currentIndex().siblingAtColumn(int(TokenColumn::Subject)).data(), "anna");
}

void TestTokenList::theThirdClickRestoresTheOrderOfTheText()
{
    show(three(), kNow);
    m_list->QWidget::show();
    const QHeaderView *header = table()->header();
    const QPoint place(header->sectionViewportPosition(int(TokenColumn::KeyId)) + 5, header->height() / 2);
    const QStringList orders[] = {{"anna", "joe", "Eve"}, {"joe", "anna", "Eve"}, {"anna", "Eve", "joe"}};
    for (const QStringList &order : orders) {
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, place);
        QCOMPARE(column(TokenColumn::Subject), order);
    }
}

void TestTokenList::stepsFollowTheOrderShown()
{
    show(three(), kNow);
    table()->sortByColumn(int(TokenColumn::Expiry), Qt::AscendingOrder); // Eve, anna, joe
    m_list->step(1);
    QCOMPARE(m_list->currentRow(), 2);
    m_list->step(1);
    QCOMPARE(m_list->currentRow(), 1);
    m_list->step(-1);
    QCOMPARE(m_list->currentRow(), 2);
    typeFilter("https");
    m_list->step(1);
    QCOMPARE(m_list->currentRow(), 1);

    show(nested(), kNow);
    typeFilter("");
    table()->sortByColumn(-1, Qt::AscendingOrder);
    m_list->setCurrentRow(0);
    m_list->step(1);
    QCOMPARE(m_list->currentRow(), 1); // inside
    m_list->step(-1);
    m_list->step(-1);
    QCOMPARE(m_list->currentRow(), 2);
}

void TestTokenList::copyTakesTheTokenOfTheRow()
{
    show(three(), kNow);
    QTest::keyClick(table(), Qt::Key_Down);
    QCOMPARE(m_list->currentRow(), 1);
    QTest::keySequence(table(), QKeySequence::Copy);
    QCOMPARE(QApplication::clipboard()->text(), QString::fromStdString(m_inspection.tokens[1].token->text));
}

void TestTokenList::expiriesPass()
{
    show(three(), kNow);
    m_inspection = inspectedAt(std::move(m_inspection), {}, kNow + std::chrono::minutes(7));
    m_list->show(m_inspection, kNow + std::chrono::minutes(7));
    QCOMPARE(cell(0, TokenColumn::Expiry), "2 minute(s) ago");
    QCOMPARE(cell(0, TokenColumn::Verdict), "! expired");
}

void TestTokenList::statesPassAsTheCheckOfClaimsHasIt_data()
{
    QTest::addColumn<QString>("payload");
    QTest::newRow("exp") << R"({"exp":1795500300})";
    QTest::newRow("nbf") << R"({"nbf":1795500300})";
    QTest::newRow("both") << R"({"nbf":1795500100,"exp":1795500400})";
    QTest::newRow("never in time") << R"({"nbf":1795500400,"exp":1795500100})";
    QTest::newRow("no times") << R"({"sub":"joe"})";
    QTest::newRow("in milliseconds") << R"({"exp":1795500300000})";
    QTest::newRow("a word") << R"({"exp":"soon","nbf":1795500300})";
    QTest::newRow("exp twice") << R"({"exp":1795500100,"exp":1795500300})";
}

void TestTokenList::statesPassAsTheCheckOfClaimsHasIt()
{
    QFETCH(QString, payload);
    const std::string good = signedToken(payload.toStdString());
    const std::string forged = signedToken(payload.toStdString(), R"({"alg":"HS256"})", "another secret");
    for (const std::string &token : {good, forged}) {
        const Inspection inspection = inspect(token, keys(), {}, kNow);
        const TokenRow row(inspection.tokens.front(), -1, 0, false);
        for (int second = 0; second <= 600; ++second) {
            const Instant at = kNow + std::chrono::seconds(second);
            QCOMPARE(stateAt(row, Policy{}.leeway, at),
                     stateOf(inspectedAt(inspection, {}, at).tokens.front()));
        }
    }
}

void TestTokenList::longListsTickInSight()
{
    std::string text;
    for (int i = 0; i < 1200; ++i)
        text += signedToken(R"({"exp":)" + std::to_string(1'795'500'030 + i) + "}") + '\n';
    show(text, kNow);
    m_list->QWidget::show();
    QCOMPARE(cell(0, TokenColumn::Expiry), "in 30 second(s)");
    QSignalSpy changed(table()->model(), &QAbstractItemModel::dataChanged);
    m_list->tick(kNow + std::chrono::seconds(90), Policy{}.leeway);
    QCOMPARE(cell(0, TokenColumn::Expiry), "1 minute(s) ago");
    QCOMPARE(cell(0, TokenColumn::Verdict), "! expired");
    QCOMPARE(cell(1, TokenColumn::Verdict), "✓ valid");
    QVERIFY(changed.size() > 0);
    QVERIFY(changed.size() < 50);
}

void TestTokenList::theChoiceSurvivesANewAnswer()
{
    show(three(), kNow);
    m_list->setCurrentRow(2);
    const QSignalSpy changes(m_list.get(), &TokenList::currentRowChanged);
    show(three(), kNow);
    QCOMPARE(m_list->currentRow(), 2);
    QCOMPARE(table()->currentIndex().row(), 2);
    QCOMPARE(changes.size(), 0);
    show(nested() + "\n" + three(), kNow);
    QCOMPARE(m_list->currentRow(), 2);
    show(nested(), kNow);
    m_list->setCurrentRow(2);
    show(signedToken("{}"), kNow);
    QCOMPARE(m_list->currentRow(), 0);
}

void TestTokenList::theModelKeepsItsPromises()
{
    TokenTreeModel model;
    TokenFilter filter(model);
    const QAbstractItemModelTester modelTester(&model,
                                               QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QAbstractItemModelTester filterTester(&filter,
                                                QAbstractItemModelTester::FailureReportingMode::QtTest);
    for (const std::string &text : {three(), nested(), three() + nested(), std::string(), nested()}) {
        model.setInspection(inspect(text, keys(), {}, kNow), kNow);
        filter.setText("inner");
        filter.sort(int(TokenColumn::Subject));
        filter.setText("");
    }
    QCOMPARE(filter.rowCount(), 2);

    model.clear();
    filter.sort(int(TokenColumn::Subject), Qt::DescendingOrder);
    filter.setText("valid");
    model.append(wordsOf(three()));
    filter.setText("! expired");
    model.append(wordsOf(three() + three()));
    QCOMPARE(subjectsOf(filter), (QStringList{"Eve", "Eve", "Eve"}));
    filter.setText("not checked");
    QCOMPARE(filter.rowCount(), 0);
    model.replace(4, wordsOf(signedToken(R"({"sub":"zoe"})") + "\n" + signedToken(R"({"sub":"abe"})"), {}));
    QCOMPARE(subjectsOf(filter), (QStringList{"zoe", "abe"}));
    filter.setText("");
    QCOMPARE(subjectsOf(filter),
             (QStringList{"zoe", "joe", "joe", "Eve", "Eve", "anna", "anna", "anna", "abe"}));
}

/// The window answers meanwhile; what is added then finds its place.
void TestTokenList::aLongListIsSortedBesides()
{
    constexpr int kMany = 6000;
    const InspectedToken one = inspect(signedToken(R"({"sub":"a"})"), {}, {}, kNow).tokens.front();
    const InspectedToken last = inspect(signedToken(R"({"sub":"z"})"), {}, {}, kNow).tokens.front();
    TokenTreeModel model;
    TokenFilter filter(model);
    model.append(std::vector<TokenRow>(1, TokenRow::wordsOf(last)));
    model.append(std::vector<TokenRow>(kMany, TokenRow::wordsOf(one)));
    const QPersistentModelIndex chosen = filter.index(0, int(TokenColumn::Subject));
    filter.sort(int(TokenColumn::Subject));
    QCOMPARE(chosen.row(), 0);
    model.append(std::vector<TokenRow>(1, TokenRow::wordsOf(one)));
    QTRY_COMPARE(chosen.row(), kMany + 1);
    QCOMPARE(chosen.data(), "z");

    // Superseded, and about a list that is gone.
    filter.sort(int(TokenColumn::Name), Qt::DescendingOrder);
    filter.sort(int(TokenColumn::Verdict));
    model.clear();
    model.append(std::vector<TokenRow>(2, TokenRow::wordsOf(one)));
    QVERIFY(QThreadPool::globalInstance()->waitForDone(30000));
    QCoreApplication::processEvents();
    QCOMPARE(subjectsOf(filter), (QStringList{"a", "a"}));
}

void TestTokenList::anotherPasteIsSortedAsTheLastOneWas()
{
    show(three(), kNow);
    table()->sortByColumn(int(TokenColumn::Subject), Qt::DescendingOrder);
    show(nested() + "\n" + three(), kNow);
    QCOMPARE(column(TokenColumn::Subject), (QStringList{"other", "joe", "Eve", "anna", ""}));
}

void TestTokenList::aHiddenTokenIsNoLongerTheCurrentOne()
{
    TokenTreeModel model;
    TokenFilter filter(model);
    model.append(wordsOf(three()));
    const QPersistentModelIndex joe = filter.index(2, int(TokenColumn::Subject));
    filter.setText("anna");
    QVERIFY(!joe.isValid());
    QVERIFY(!filter.mapFromSource(model.index(2, 0)).isValid());
    QCOMPARE(filter.mapToSource(filter.index(0, 0)), model.index(0, 0));
}

void TestTokenList::tenThousandTokensStayAtHand()
{
    std::string text;
    for (int i = 0; i < 10'000; ++i)
        text += signedToken(R"({"iss":"https://id.example","exp":)" + std::to_string(1'795'400'000 + i * 37) +
                                R"(,"sub":"user-)" + std::to_string(i * 7919 % 10'000) + "\"}",
                            R"({"alg":"HS256","kid":"k"})") +
                '\n';
    m_list->QWidget::show();
    qint64 before = timeAtWork();
    const auto took = [&before](const char *what) {
        const qint64 now = timeAtWork();
        const qint64 elapsed = now - std::exchange(before, now);
        qInfo("%s: %lld ms", what, elapsed);
        return elapsed;
    };
    // A bound that a slow machine still keeps, and that anything quadratic would not.
    constexpr qint64 kMost = 3000;
    m_inspection = inspect(text, {}, {}, kNow);
    took("inspected");
    m_inspection = inspectedAt(std::move(m_inspection), {}, kNow);
    took("asked anew");
    m_list->show(m_inspection, kNow);
    m_list->setCurrentRow(0);
    QVERIFY(took("shown") < kMost);
    m_list->grab();
    QVERIFY(took("painted") < kMost);
    m_list->show(m_inspection, kNow + std::chrono::seconds(1));
    QVERIFY(took("a second later") < kMost);
    table()->sortByColumn(int(TokenColumn::Subject), Qt::AscendingOrder);
    QTRY_COMPARE(cell(9999, TokenColumn::Subject), "user-9999");
    QVERIFY(took("sorted") < kMost);
    part<QLineEdit>("tokenFilter")->setText("user-77");
    QVERIFY(took("filtered") < kMost);
    QCOMPARE(cell(0, TokenColumn::Subject), "user-77");
    QCOMPARE(table()->model()->rowCount(), 111);
    part<QLineEdit>("tokenFilter")->clear();
    QVERIFY(took("all again") < kMost);
    m_list->step(-1);
    QVERIFY(took("a step") < kMost);
    QCOMPARE(table()->currentIndex().siblingAtColumn(int(TokenColumn::Subject)).data().toString(),
             "user-9999");
}

QTEST_MAIN(TestTokenList)
#include "tst_token_list.moc"
