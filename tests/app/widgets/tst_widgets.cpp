#include "app/widgets/busy_indicator.h"
#include "app/widgets/layout/flow_layout.h"
#include "app/widgets/texts/finding_text.h"
#include "app/widgets/texts/time_text.h"

#include <QApplication>
#include <QTest>
#include <QToolButton>

using namespace jotscope;

/// What all pages share: layouts, times and findings in words.
class TestWidgets : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void aFlowWrapsAndMirrors();
    void timesAreToldInTheLargestUnit_data();
    void timesAreToldInTheLargestUnit();
    void localTimesNameTheirZone();
    void findingsAreToldWithTheirArguments();
    void momentsOfWorkAreNotShown();
};

namespace {

constexpr Instant kNow{std::chrono::seconds{1'795'500'000}};

} // namespace

void TestWidgets::initTestCase()
{
    QLocale::setDefault(QLocale::c());
}

void TestWidgets::aFlowWrapsAndMirrors()
{
    QWidget window;
    auto *flow = new FlowLayout(&window);
    flow->setContentsMargins(3, 3, 3, 3);
    flow->setSpacing(10);
    QList<QWidget *> boxes;
    for (int i = 0; i < 3; ++i) {
        boxes << new QWidget(&window);
        boxes.last()->setFixedSize(100, 20);
        flow->addWidget(boxes.last());
    }
    QCOMPARE(flow->sizeHint(), QSize(326, 26));
    QCOMPARE(flow->minimumSize(), QSize(106, 26));
    QCOMPARE(flow->heightForWidth(326), 26);
    QCOMPARE(flow->heightForWidth(325), 56);
    QCOMPARE(flow->heightForWidth(106), 86);

    window.resize(220, 100);
    flow->activate();
    QCOMPARE(boxes[1]->pos(), QPoint(113, 3));
    QCOMPARE(boxes[2]->pos(), QPoint(3, 33));
    window.setLayoutDirection(Qt::RightToLeft);
    flow->activate();
    QCOMPARE(boxes[0]->pos(), QPoint(117, 3));
    QCOMPARE(boxes[2]->pos(), QPoint(117, 33));

    boxes[0]->hide();
    QCOMPARE(flow->heightForWidth(220), 26);
}

void TestWidgets::timesAreToldInTheLargestUnit_data()
{
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<QString>("told");
    QTest::newRow("now") << qint64(0) << "now";
    QTest::newRow("seconds") << qint64(59) << "in 59 second(s)";
    QTest::newRow("a minute") << qint64(60) << "in 1 minute(s)";
    QTest::newRow("almost an hour") << qint64(3599) << "in 59 minute(s)";
    QTest::newRow("hours") << qint64(-7300) << "2 hour(s) ago";
    QTest::newRow("days") << qint64(-3 * 86400) << "3 day(s) ago";
    QTest::newRow("months") << qint64(61 * 86400) << "in 2 month(s)";
    QTest::newRow("years") << qint64(-731 * 86400) << "2 year(s) ago";
}

void TestWidgets::timesAreToldInTheLargestUnit()
{
    QFETCH(qint64, seconds);
    QFETCH(QString, told);
    const Instant time = kNow + std::chrono::seconds(seconds);
    QCOMPARE(relativeText(time, kNow), told);
    const qint64 rounded = toldSeconds(time, kNow);
    QCOMPARE(relativeText(kNow + std::chrono::seconds(rounded), kNow), told);
    QCOMPARE(toldSeconds(kNow + std::chrono::seconds(rounded), kNow), rounded);
}

void TestWidgets::localTimesNameTheirZone()
{
    qputenv("TZ", "Europe/Berlin");
    tzset();
    QVERIFY(localText(kNow).endsWith(" CET"));
    QVERIFY2(localText(kNow).contains("07:00:00"), qPrintable(localText(kNow)));
    QLocale::setDefault(QLocale("de"));
    // The zone is called CET or, from Qt 6.8 on, MEZ.
    QVERIFY2(localText(kNow).startsWith("24.11.2026 07:00:00 "), qPrintable(localText(kNow)));
    QLocale::setDefault(QLocale("en_US"));
    QVERIFY2(localText(kNow).startsWith("11/24/2026 7:00:00"), qPrintable(localText(kNow)));
    QLocale::setDefault(QLocale::c());
    QCOMPARE(utcText(kNow), "2026-11-24T06:00:00Z");
}

void TestWidgets::findingsAreToldWithTheirArguments()
{
    const Finding expired = makeFinding(
        "exp-in-past", {}, {{"claim", "exp"}, {kDurationArgument, "7300"}, {"time", "2026-11-24T06:00:00Z"}});
    QCOMPARE(findingMessage(expired), "The token expired 2 hour(s) ago, at 2026-11-24T06:00:00Z.");
    QVERIFY(!findingRemedy(expired).contains("%{"));
    QCOMPARE(findingReference(expired), "RFC 7519 section 4.1.4");
}

void TestWidgets::momentsOfWorkAreNotShown()
{
    QWidget window;
    BusyIndicator indicator(&window);
    window.show();
    indicator.setBusy(true);
    QVERIFY(!indicator.isVisible());
    indicator.setBusy(false);
    QTest::qWait(400);
    QVERIFY(!indicator.isVisible());

    indicator.setBusy(true);
    QTRY_VERIFY(indicator.isVisible());
    bool wasCancelled = false;
    connect(&indicator, &BusyIndicator::cancelled, this, [&] { wasCancelled = true; });
    QTest::mouseClick(indicator.findChild<QToolButton *>("cancelWork"), Qt::LeftButton);
    QVERIFY(wasCancelled);
    indicator.setBusy(false);
    QVERIFY(!indicator.isVisible());
}

QTEST_MAIN(TestWidgets)
#include "tst_widgets.moc"
