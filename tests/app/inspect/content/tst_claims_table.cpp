#include "app/inspect/claims/claims_view.h"
#include "app/inspect/claims/spec_link.h"
#include "tests/app/inspect/content/shown_payload.h"

#include <QClipboard>
#include <QDesktopServices>

#include <optional>

using namespace jotscope;

/// The claims of a payload as a table, driven as a person drives it.
class TestClaimsTable : public QObject
{
    Q_OBJECT

public slots:
    void takeUrl(const QUrl &url) { m_opened << url; }

private slots:
    void init();
    void cleanup() { m_shown.reset(); }
    void nestedClaimsOpenBelowTheirs();
    void everyRowKnowsItsPlace();
    void aClaimIsCopiedInEachForm_data();
    void aClaimIsCopiedInEachForm();
    void theFilterKeepsParentsOfHits_data();
    void theFilterKeepsParentsOfHits();
    void timesInMillisecondsAreToldSo();
    void longIntegersStayExact();
    void theSpecificationOpensOnlyWhenAsked();
    void referencesLeadToTheirText_data();
    void referencesLeadToTheirText();
    void aMillionElementsOpenSomeAtATime();

private:
    QModelIndex claim(const QStringList &path) const;
    ClaimsModel *claims() const { return m_shown->claims(); }
    ClaimsView *table() const { return m_shown->part<ClaimsView>("claims"); }

    std::optional<ShownPayload> m_shown;
    QList<QUrl> m_opened;
};

void TestClaimsTable::init()
{
    m_shown.emplace();
    m_opened.clear();
}

QModelIndex TestClaimsTable::claim(const QStringList &path) const
{
    QModelIndex at;
    for (const QString &name : path) {
        if (claims()->canFetchMore(at))
            claims()->fetchMore(at);
        QModelIndex next;
        for (int row = 0; row < claims()->rowCount(at); ++row) {
            if (claims()->index(row, 0, at).data() == name)
                next = claims()->index(row, 0, at);
        }
        if (!next.isValid())
            return {};
        at = next;
    }
    return at;
}

void TestClaimsTable::nestedClaimsOpenBelowTheirs()
{
    m_shown->show(kNested);
    QCOMPARE(claims()->rowCount(), 4);
    const QModelIndex realm = claim({"realm_access"});
    QVERIFY(realm.siblingAtColumn(ClaimsModel::Value).data().toString().contains("admin"));
    table()->setFocus();
    table()->setCurrentIndex(realm);
    QTest::keyClick(table(), Qt::Key_Right);
    QVERIFY(table()->isExpanded(realm));
    QCOMPARE(claims()->rowCount(realm), 2);
    QCOMPARE(claim({"realm_access", "roles", "1"}).siblingAtColumn(ClaimsModel::Value).data(), "\"user\"");
    QVERIFY(!claims()->hasChildren(claim({"iss"})));
    QVERIFY(!claims()->hasChildren(claim({"nothing"})));
    // What is nested has a meaning only where a specification says that claims stand there.
    const auto meaning = [&](const QStringList &path) {
        return claim(path).siblingAtColumn(ClaimsModel::Meaning).data().toString();
    };
    QVERIFY(meaning({"act", "sub"}).contains("Principal"));
    QCOMPARE(meaning({"nothing"}), "private claim");
    QCOMPARE(meaning({"realm_access", "roles"}), QString());
}

void TestClaimsTable::everyRowKnowsItsPlace()
{
    m_shown->show(kNested);
    const auto place = [&](const std::string &text) {
        const std::size_t at = kNested.find(text);
        return m_shown->token().payload()->sourceOf({at, at + text.size()});
    };
    QCOMPARE(claims()->linkOf(claim({"iss"})).encoded.range, place(R"("iss":"joe")"));
    QCOMPARE(claims()->linkOf(claim({"realm_access", "x/y"})).encoded.range, place(R"("x/y":1)"));
    QCOMPARE(claims()->linkOf(claim({"realm_access", "roles", "1"})).encoded.range, place(R"("user")"));
    QSignalSpy lit(&m_shown->link(), &ByteLink::lit);
    table()->setCurrentIndex(claim({"realm_access", "x/y"}));
    QCOMPARE(lastOf(lit), place(R"("x/y":1)"));
    const std::size_t user = kNested.find("\"user");
    m_shown->link().pointAt({linkBytes(m_shown->token().payload(), {user, user + 6})});
    QVERIFY(claim({"realm_access", "roles", "1"}).data(Qt::BackgroundRole).isValid());
    QVERIFY(!claim({"iss"}).data(Qt::BackgroundRole).isValid());
}

void TestClaimsTable::aClaimIsCopiedInEachForm_data()
{
    QTest::addColumn<QStringList>("path");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("pointer");
    QTest::addColumn<QString>("jq");
    QTest::addColumn<QString>("json");
    QTest::newRow("text") << QStringList{"iss"} << "joe"
                          << "/iss"
                          << ".iss"
                          << R"({"iss":"joe"})";
    QTest::newRow("element") << QStringList{"realm_access", "roles", "0"} << "admin"
                             << "/realm_access/roles/0"
                             << ".realm_access.roles[0]"
                             << R"("admin")";
    QTest::newRow("no identifier") << QStringList{"realm_access", "x/y"} << "1"
                                   << "/realm_access/x~1y"
                                   << R"(.realm_access["x/y"])"
                                   << R"({"x/y":1})";
}

void TestClaimsTable::aClaimIsCopiedInEachForm()
{
    QFETCH(QStringList, path);
    QFETCH(QString, value);
    QFETCH(QString, pointer);
    QFETCH(QString, jq);
    QFETCH(QString, json);
    m_shown->show(kNested);
    table()->setFocus();
    table()->setCurrentIndex(claim(path));
    QTest::keySequence(table(), QKeySequence::Copy);
    QCOMPARE(QApplication::clipboard()->text(), value);
    m_shown->view().copyPlace(ClaimCopy::Pointer);
    QCOMPARE(QApplication::clipboard()->text(), pointer);
    m_shown->view().copyPlace(ClaimCopy::JqPath);
    QCOMPARE(QApplication::clipboard()->text(), jq);
    m_shown->view().copyPlace(ClaimCopy::Json);
    QCOMPARE(QApplication::clipboard()->text(), json);
}

void TestClaimsTable::theFilterKeepsParentsOfHits_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("shown"); ///< every row in order, what is nested in brackets
    QTest::newRow("name") << "THING"
                          << "nothing ";
    QTest::newRow("nested value") << "use"
                                  << "realm_access (roles (1 ) ) ";
    QTest::newRow("meaning") << "party that created"
                             << "iss ";
    QTest::newRow("private") << "private claim"
                             << "nothing ";
    QTest::newRow("nothing") << "zzz" << QString();
}

void TestClaimsTable::theFilterKeepsParentsOfHits()
{
    QFETCH(QString, query);
    QFETCH(QString, shown);
    m_shown->show(kNested);
    m_shown->view().find();
    QTest::keyClicks(m_shown->findLine(), query);
    const auto written = [this](const auto &again, const QModelIndex &parent) -> QString {
        QString text;
        for (int row = 0; row < claims()->rowCount(parent); ++row) {
            const QModelIndex index = claims()->index(row, 0, parent);
            text += index.data().toString() + ' ';
            if (claims()->rowCount(index) > 0) {
                if (!table()->isExpanded(index))
                    return "not expanded";
                text += '(' + again(again, index) + ") ";
            }
        }
        return text;
    };
    QCOMPARE(written(written, {}), shown);
    QCOMPARE(m_shown->count() == "Not found", shown.isEmpty());
    QTest::keyClick(m_shown->findLine(), Qt::Key_Escape);
    QCOMPARE(claims()->rowCount(), 4);
    QVERIFY(table()->hasFocus());
}

void TestClaimsTable::timesInMillisecondsAreToldSo()
{
    m_shown->show(R"({"exp":1795500300000,"iat":1795499940})");
    const QString exp = claim({"exp"}).siblingAtColumn(ClaimsModel::Value).data().toString();
    QVERIFY2(exp.contains("in milliseconds") && exp.contains("2026-11-24T06:05:00Z"), qPrintable(exp));
    QVERIFY(!claim({"iat"}).siblingAtColumn(ClaimsModel::Value).data().toString().contains("milliseconds"));
}

void TestClaimsTable::longIntegersStayExact()
{
    m_shown->show(R"({"id":12345678901234567890123,"x":1.50})");
    QCOMPARE(claim({"id"}).siblingAtColumn(ClaimsModel::Value).data(), "12345678901234567890123");
    QCOMPARE(claim({"x"}).siblingAtColumn(ClaimsModel::Value).data(), "1.50");
}

void TestClaimsTable::theSpecificationOpensOnlyWhenAsked()
{
    QDesktopServices::setUrlHandler("https", this, "takeUrl");
    m_shown->show(kNested);
    table()->setFocus();
    const QModelIndex iss = claim({"iss"});
    QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, table()->visualRect(iss).center());
    QVERIFY(m_opened.isEmpty());
    QTest::keyClick(table(), Qt::Key_Return);
    QCOMPARE(m_opened.size(), 1);
    QCOMPARE(m_opened.first().host(), "www.rfc-editor.org");
    const QModelIndex link = iss.siblingAtColumn(ClaimsModel::Specification);
    QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, table()->visualRect(link).center());
    QCOMPARE(m_opened.size(), 2);
    QVERIFY(link.data(Qt::ToolTipRole).toString().contains("rfc7519"));
    QDesktopServices::unsetUrlHandler("https");
}

void TestClaimsTable::referencesLeadToTheirText_data()
{
    QTest::addColumn<QString>("reference");
    QTest::addColumn<QString>("url");
    QTest::newRow("section") << "RFC 7519 section 4.1.1"
                             << "https://www.rfc-editor.org/rfc/rfc7519.html#section-4.1.1";
    QTest::newRow("whole") << "RFC 9449"
                           << "https://www.rfc-editor.org/rfc/rfc9449.html";
    QTest::newRow("several") << "Somewhere; RFC 8693 section 4.1"
                             << "https://www.rfc-editor.org/rfc/rfc8693.html#section-4.1";
    QTest::newRow("none") << "a vendor" << QString();
}

void TestClaimsTable::referencesLeadToTheirText()
{
    QFETCH(QString, reference);
    QFETCH(QString, url);
    QCOMPARE(specLink(reference.toStdString()).toString(), url);
}

void TestClaimsTable::aMillionElementsOpenSomeAtATime()
{
    std::string payload = R"({"list":[1)";
    for (int i = 0; i < 1'000'000; ++i)
        payload += ",1";
    m_shown->show(payload + "]}");
    const QModelIndex list = claim({"list"});
    table()->expand(list);
    QVERIFY(claims()->rowCount(list) < 1000);
    const int before = claims()->rowCount(list);
    table()->scrollToBottom();
    QVERIFY(claims()->rowCount(list) > before);
    // The filter searches what has not been opened yet, and away from the window's thread.
    m_shown->view().find();
    QTest::keyClicks(m_shown->findLine(), "list");
    QVERIFY(claims()->isFiltering());
    m_shown->waitForLayout();
    QCOMPARE(claims()->rowCount(), 1);
}

QTEST_MAIN(TestClaimsTable)
#include "tst_claims_table.moc"
