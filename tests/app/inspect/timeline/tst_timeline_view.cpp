#include "app/inspect/answer/answer_pane.h"
#include "app/inspect/claims/claims_model.h"
#include "app/inspect/inspect_page.h"
#include "app/inspect/timeline/as_of_notice.h"
#include "app/inspect/timeline/timeline_card.h"
#include "app/inspect/timeline/token_times.h"
#include "app/inspect/timeline/view/timeline_painter.h"
#include "app/inspect/timeline/view/timeline_view.h"
#include "app/inspect/verdict/verdict_banner.h"
#include "tests/tokens.h"

#include <QAccessible>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPaintEvent>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <cmath>

using namespace jotscope;
using namespace jotscope::tokens;

/// The timeline on the page, as a person drives it.
class TestTimelineView : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void aTokenWithoutTimesHasNoTimeline();
    void draggingAcrossExpFlipsTheTimeChipAndBack();
    void aClickOnTheLineAsksAboutThatInstant();
    void aDoubleClickReturnsToNow();
    void draggingOntoNowReturnsToNow();
    void theBannerSaysThatItIsNotAsOfNow();
    void theSignatureStaysAsItIs();
    void arrowKeysMoveTheHandle();
    void escapeReturnsToNow();
    void anInstantIsTyped_data();
    void anInstantIsTyped();
    void whatIsNoInstantIsToldAndChangesNothing();
    void escapeInTheFieldFirstGivesUpWhatWasTyped();
    void nothingTicksWhileAnInstantIsAskedAbout();
    void aTickRepaintsTheMarkOfNowAlone();
    void theInstantIsKeptForTheNextToken();
    void clearingReturnsToNow();
    void aMarkLightsUpItsClaim();
    void assistiveTechnologyReadsAndMovesIt();
    void rightToLeftMirrorsHandAndKeys();
    void textsRunInTheirOwnDirection();
    void marksStandOutFromTheCard_data();
    void marksStandOutFromTheCard();

private:
    template<typename T>
    T *part(const char *name = "") const
    {
        return m_page->findChild<T *>(QLatin1String(name));
    }
    TimelineView *timeline() const { return part<TimelineView>("timeline"); }
    QLineEdit *field() const { return part<QLineEdit>("asOf"); }
    QString timeChip() const { return part<QToolButton>("time")->property("state").toString(); }
    QString notice() const { return part<AsOfNotice>()->text(); }
    QPoint placeOf(Instant at) const;
    void show(const std::string &payload) const;
    void type(const QString &text) const;

    std::unique_ptr<InspectPage> m_page;
    Instant m_now;
};

namespace {

constexpr Instant kNow{std::chrono::seconds{1'795'500'000}}; // 2026-11-24T06:00:00Z
constexpr Instant kIat{std::chrono::seconds{1'795'499'940}};
constexpr Instant kExp{std::chrono::seconds{1'795'500'300}};
constexpr auto kPayload = R"({"iss":"joe","iat":1795499940,"exp":1795500300,"admin":true})";

/// How much of a widget was painted.
class PaintWatch : public QObject
{
public:
    explicit PaintWatch(QWidget *widget) { widget->installEventFilter(this); }
    QRegion painted;

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint)
            painted += static_cast<QPaintEvent *>(event)->region();
        return false;
    }
};

/// WCAG 2.1, relative luminance.
double luminance(const QColor &color)
{
    const auto linear = [](double channel) {
        return channel <= 0.03928 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double lighter = std::max(luminance(a), luminance(b));
    const double darker = std::min(luminance(a), luminance(b));
    return (lighter + 0.05) / (darker + 0.05);
}

} // namespace

void TestTimelineView::init()
{
    qputenv("TZ", "Europe/Berlin");
    tzset();
    QLocale::setDefault(QLocale::c());
    QApplication::setLayoutDirection(Qt::LeftToRight);
    m_now = kNow;
    m_page = std::make_unique<InspectPage>();
    m_page->setClock([this] { return m_now; });
    m_page->resize(1300, 900);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
}

void TestTimelineView::cleanup()
{
    m_page.reset();
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

void TestTimelineView::show(const std::string &payload) const
{
    m_page->showText(QByteArray::fromStdString(signedToken(payload)));
    QTRY_VERIFY(!m_page->isBusy());
    QTest::qWait(20); // for the layout
}

QPoint TestTimelineView::placeOf(Instant at) const
{
    const TimelineLayout &drawn = timeline()->drawn();
    return QPointF(drawn.scale.xOf(at), drawn.track.center().y()).toPoint();
}

void TestTimelineView::type(const QString &text) const
{
    m_page->times().focusAsOf();
    QCOMPARE(QApplication::focusWidget(), field());
    QTest::keyClicks(field(), text);
    QTest::keyClick(field(), Qt::Key_Return);
}

void TestTimelineView::aTokenWithoutTimesHasNoTimeline()
{
    show(R"({"sub":"anna"})");
    QVERIFY(!part<TimelineCard>()->isVisible());
    QVERIFY(!m_page->times().hasAny());
    show(kPayload);
    QVERIFY(part<TimelineCard>()->isVisible());
    QVERIFY(m_page->times().hasAny());
    QCOMPARE(timeline()->drawn().flags.size(), std::size_t(2));
    show(R"({"exp":1795500300000})"); // milliseconds are no NumericDate
    QVERIFY(!part<TimelineCard>()->isVisible());
}

void TestTimelineView::draggingAcrossExpFlipsTheTimeChipAndBack()
{
    show(kPayload);
    QCOMPARE(timeChip(), QString("passed"));
    QTest::mousePress(timeline(), Qt::LeftButton, {}, placeOf(kNow));
    QVERIFY(!m_page->times().isAsOf()); // taking the handle does not move it
    QTest::mouseMove(timeline(), placeOf(kExp) + QPoint(12, 0));
    QCOMPARE(timeChip(), QString("warned"));
    const auto end = static_cast<int>(timeline()->drawn().scale.width());
    QTest::mouseMove(timeline(), QPoint(end, placeOf(kNow).y()));
    QCOMPARE(timeChip(), QString("failed"));
    QTest::mouseMove(timeline(), placeOf(kExp) - QPoint(12, 0));
    QCOMPARE(timeChip(), QString("passed"));
    QTest::mouseMove(timeline(), placeOf(kExp));
    QCOMPARE(timeline()->asOf(), std::optional(kExp)); // it snaps
    QTest::mouseRelease(timeline(), Qt::LeftButton, {}, placeOf(kExp));
    QTest::mouseMove(timeline(), placeOf(kNow));
    QCOMPARE(timeline()->asOf(), std::optional(kExp));
}

void TestTimelineView::aClickOnTheLineAsksAboutThatInstant()
{
    show(kPayload);
    const Instant later = kNow + std::chrono::minutes(3);
    QTest::mouseClick(timeline(), Qt::LeftButton, {}, placeOf(later));
    QVERIFY(timeline()->asOf());
    QVERIFY(std::chrono::abs(*timeline()->asOf() - later) < std::chrono::seconds(3));
    QTest::mouseClick(timeline(), Qt::RightButton, {}, placeOf(kExp));
    QVERIFY(std::chrono::abs(*timeline()->asOf() - later) < std::chrono::seconds(3));
}

void TestTimelineView::aDoubleClickReturnsToNow()
{
    show(kPayload);
    m_page->times().setAsOf(kExp);
    QTest::mouseDClick(timeline(), Qt::LeftButton, {}, placeOf(kExp));
    QVERIFY(!m_page->times().isAsOf());
    QCOMPARE(timeChip(), QString("passed"));
}

void TestTimelineView::draggingOntoNowReturnsToNow()
{
    show(kPayload);
    m_page->times().setAsOf(kExp);
    QTest::mousePress(timeline(), Qt::LeftButton, {}, placeOf(kExp));
    QTest::mouseMove(timeline(), placeOf(kNow));
    QTest::mouseRelease(timeline(), Qt::LeftButton, {}, placeOf(kNow));
    QVERIFY(!m_page->times().isAsOf());
}

void TestTimelineView::theBannerSaysThatItIsNotAsOfNow()
{
    show(kPayload);
    QVERIFY(!part<AsOfNotice>()->isVisible());
    m_page->times().setAsOf(kNow + std::chrono::hours(1));
    QVERIFY(part<AsOfNotice>()->isVisible());
    QCOMPARE(notice(), QString("As of 24 Nov 2026 07:00:00 UTC (not now)"));
    QVERIFY(part<VerdictBanner>()->accessibleDescription().contains(notice()));
    QVERIFY(part<VerdictBanner>()->headline().contains("Expired"));
    QTest::mouseClick(part<QPushButton>("backToNow"), Qt::LeftButton);
    QVERIFY(!part<AsOfNotice>()->isVisible());
    QVERIFY(!part<VerdictBanner>()->headline().contains("Expired"));
    QVERIFY(!part<VerdictBanner>()->accessibleDescription().contains("not now"));
}

void TestTimelineView::theSignatureStaysAsItIs()
{
    QTest::keyClicks(part<QPlainTextEdit>("keyText"), QString::fromStdString(kSecret));
    show(kPayload);
    m_page->times().setAsOf(kNow + std::chrono::hours(1));
    QCOMPARE(part<VerdictBanner>()->headline(), QString("The signature is valid, but the token has expired"));
    m_page->times().setAsOf(kNow - std::chrono::hours(1));
    QCOMPARE(part<QToolButton>("signature")->property("state").toString(), QString("passed"));
}

void TestTimelineView::arrowKeysMoveTheHandle()
{
    show(kPayload);
    timeline()->setFocus();
    const std::chrono::seconds step = timeline()->step();
    QCOMPARE(step, std::chrono::seconds(10)); // a hundredth of eight minutes, made round
    QTest::keyClick(timeline(), Qt::Key_Right);
    QCOMPARE(timeline()->asOf(), std::optional(kNow + step));
    QTest::keyClick(timeline(), Qt::Key_Left);
    QTest::keyClick(timeline(), Qt::Key_Left);
    QCOMPARE(timeline()->asOf(), std::optional(kNow - step));
    QTest::keyClick(timeline(), Qt::Key_Right, Qt::ShiftModifier);
    QCOMPARE(timeline()->asOf(), std::optional(kNow - step + std::chrono::minutes(2)));
    QTest::keyClick(timeline(), Qt::Key_Home);
    QCOMPARE(timeline()->asOf(), std::optional(kIat));
    QTest::keyClick(timeline(), Qt::Key_End);
    QCOMPARE(timeline()->asOf(), std::optional(kExp));
    for (int i = 0; i < 100; ++i)
        QTest::keyClick(timeline(), Qt::Key_Right);
    QCOMPARE(timeline()->asOf(), std::optional(timeline()->drawn().scale.last()));
    QCOMPARE(timeChip(), QString("failed"));
}

void TestTimelineView::escapeReturnsToNow()
{
    show(kPayload);
    timeline()->setFocus();
    QTest::keyClick(timeline(), Qt::Key_End);
    QVERIFY(m_page->times().isAsOf());
    QTest::keyClick(timeline(), Qt::Key_Escape);
    QVERIFY(!m_page->times().isAsOf());
    QVERIFY(!part<AsOfNotice>()->isVisible());
}

void TestTimelineView::anInstantIsTyped_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("fromNow");
    QTest::newRow("RFC 3339") << "2026-11-24T07:00:00+00:30" << qint64(1800);
    QTest::newRow("Unix time") << "1795500123" << qint64(123);
    QTest::newRow("from now") << "+1h" << qint64(3600);
    QTest::newRow("back from now") << "-3d" << qint64(-3 * 86400);
    QTest::newRow("far off") << "2040-01-01T00:00:00Z" << qint64(2'208'988'800 - 1'795'500'000);
}

void TestTimelineView::anInstantIsTyped()
{
    QFETCH(QString, text);
    QFETCH(qint64, fromNow);
    show(kPayload);
    type(text);
    const Instant instant = kNow + std::chrono::seconds(fromNow);
    QCOMPARE(timeline()->asOf(), std::optional(instant));
    QVERIFY(timeline()->drawn().scale.covers(instant));
    QVERIFY(!notice().isEmpty());
    QCOMPARE(QApplication::focusWidget(), timeline());
    const double width = timeline()->drawn().scale.xOf(kExp) - timeline()->drawn().scale.xOf(kIat);
    QVERIFY(width > 20);
    type("now");
    QVERIFY(!m_page->times().isAsOf());
    QVERIFY(field()->text().isEmpty());
}

void TestTimelineView::whatIsNoInstantIsToldAndChangesNothing()
{
    show(kPayload);
    type("tomorrow");
    auto *problem = part<QLabel>("asOfProblem");
    QVERIFY(problem->isVisible());
    QVERIFY(problem->text().contains("+1h"));
    QCOMPARE(field()->accessibleDescription(), problem->text());
    QVERIFY(!m_page->times().isAsOf());
    QTest::keyClicks(field(), "x");
    QVERIFY(!problem->isVisible());
}

void TestTimelineView::escapeInTheFieldFirstGivesUpWhatWasTyped()
{
    show(kPayload);
    type("+1h");
    m_page->times().focusAsOf();
    QCOMPARE(field()->text(), QString("2026-11-24T07:00:00Z"));
    QTest::keyClicks(field(), "junk");
    QTest::keyClick(field(), Qt::Key_Escape);
    QCOMPARE(field()->text(), QString("2026-11-24T07:00:00Z"));
    QVERIFY(m_page->times().isAsOf());
    QTest::keyClick(field(), Qt::Key_Escape);
    QVERIFY(!m_page->times().isAsOf());
}

void TestTimelineView::nothingTicksWhileAnInstantIsAskedAbout()
{
    show(kPayload);
    m_page->times().setAsOf(kNow + std::chrono::seconds(30));
    const auto relative = [this] {
        return timeline()->drawn().flags.back().relative;
    };
    const QString told = relative();
    m_now += std::chrono::minutes(10);
    QTRY_VERIFY(timeline()->drawn().scale.covers(m_now)); // the mark of now still moves
    QCOMPARE(timeChip(), QString("passed"));
    QCOMPARE(relative(), told);
    m_page->times().returnToNow();
    QCOMPARE(timeChip(), QString("failed"));
    QCOMPARE(relative(), QString("5 minute(s) ago"));
}

void TestTimelineView::aTickRepaintsTheMarkOfNowAlone()
{
    show(R"({"iat":1795499000,"exp":1795590000})");
    QTest::qWait(1500); // whatever else was to be painted
    PaintWatch watch(timeline());
    const QRectF before = timeline()->rect();
    m_now += std::chrono::seconds(1);
    QTRY_VERIFY(!watch.painted.isEmpty());
    QTest::qWait(50);
    const QRect painted = watch.painted.boundingRect();
    QVERIFY2(painted.width() < before.width() / 3, qPrintable(QString::number(painted.width())));
    QVERIFY(painted.contains(placeOf(m_now)));
    for (const TimelineFlag &flag : timeline()->drawn().flags)
        QVERIFY(!watch.painted.contains(flag.rect.center().toPoint()));
}

void TestTimelineView::theInstantIsKeptForTheNextToken()
{
    show(kPayload);
    m_page->times().setAsOf(kNow + std::chrono::hours(1));
    show(R"({"exp":1795500301})");
    QCOMPARE(timeChip(), QString("failed"));
    show(R"({"sub":"anna"})");
    QVERIFY(part<AsOfNotice>()->isVisible());
}

void TestTimelineView::clearingReturnsToNow()
{
    show(kPayload);
    m_page->times().setAsOf(kExp);
    m_page->clear();
    QVERIFY(!m_page->times().isAsOf());
}

void TestTimelineView::aMarkLightsUpItsClaim()
{
    show(kPayload);
    QSignalSpy hovered(timeline(), &TimelineView::hovered);
    const TimelineFlag &exp = timeline()->drawn().flags.back();
    QTest::mouseMove(timeline(), exp.rect.center().toPoint());
    QTRY_COMPARE(hovered.size(), 1);
    auto *claims = part<ClaimsModel>();
    QVERIFY(claims->index(2, 0).data(Qt::BackgroundRole).isValid());
    QVERIFY(!claims->index(1, 0).data(Qt::BackgroundRole).isValid());
}

void TestTimelineView::assistiveTechnologyReadsAndMovesIt()
{
    show(kPayload);
    QAccessibleInterface *read = QAccessible::queryAccessibleInterface(timeline());
    QVERIFY(read);
    QCOMPARE(read->role(), QAccessible::Slider);
    QCOMPARE(read->text(QAccessible::Name), QString("Timeline of the token"));
    const QString told = read->text(QAccessible::Description);
    for (const char *part :
         {"iat: 24 Nov 2026 06:59:00 CET, 1 minute(s) ago", "exp: 24 Nov 2026 07:05:00 CET, in 5 minute(s)",
          "Lifetime 6 minute(s)", "leeway 1 minute(s)", "looked at now"})
        QVERIFY2(told.contains(part), qPrintable(told));
    QAccessibleValueInterface *value = read->valueInterface();
    QVERIFY(value);
    QCOMPARE(value->currentValue().toDouble(), 1795500000.0);
    value->setCurrentValue(1795500400.0);
    QCOMPARE(timeChip(), QString("failed"));
    QVERIFY(read->text(QAccessible::Value).contains("07:06:40"));
    QVERIFY(read->text(QAccessible::Description).contains("not now"));
    for (QWidget *interactive : {static_cast<QWidget *>(field()), part<QWidget>("backToNow")}) {
        QAccessibleInterface *one = QAccessible::queryAccessibleInterface(interactive);
        QVERIFY(!one->text(QAccessible::Name).isEmpty());
    }
}

void TestTimelineView::rightToLeftMirrorsHandAndKeys()
{
    QApplication::setLayoutDirection(Qt::RightToLeft);
    show(kPayload);
    QVERIFY(placeOf(kExp).x() < placeOf(kIat).x());
    QTest::mousePress(timeline(), Qt::LeftButton, {}, placeOf(kNow));
    QTest::mouseMove(timeline(), QPoint(0, placeOf(kNow).y()));
    QTest::mouseRelease(timeline(), Qt::LeftButton, {}, QPoint(0, placeOf(kNow).y()));
    QCOMPARE(timeChip(), QString("failed"));
    timeline()->setFocus();
    QTest::keyClick(timeline(), Qt::Key_Escape);
    QTest::keyClick(timeline(), Qt::Key_Left);
    QCOMPARE(timeline()->asOf(), std::optional(kNow + timeline()->step()));
}

void TestTimelineView::textsRunInTheirOwnDirection()
{
    TimelineLayout layout;
    layout.track = QRectF(10, 60, 400, 10);
    layout.flags.push_back({});
    layout.flags[0].names = QStringLiteral("iat");
    layout.flags[0].relative = QStringLiteral("18 minutes ago");
    layout.flags[0].time = QStringLiteral("2026-11-24 06:00 UTC");
    layout.flags[0].rect = QRectF(20, 10, 300, 40);
    const auto painted = [&](Qt::LayoutDirection window) {
        QImage image(420, 120, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.setLayoutDirection(window);
        paintTimeline(painter, {layout, {}, false, false, std::nullopt}, QPalette());
        return image;
    };
    QCOMPARE(painted(Qt::RightToLeft), painted(Qt::LeftToRight));
}

void TestTimelineView::marksStandOutFromTheCard_data()
{
    QTest::addColumn<QColor>("color");
    QTest::addColumn<QColor>("card");
    for (const ThemeChoice choice : {ThemeChoice::Light, ThemeChoice::Dark}) {
        applyTheme(choice);
        const QPalette palette = QApplication::palette();
        const TimelineColors colors = timelineColors(palette);
        const auto row = [&](const char *name, const QColor &color) {
            QTest::addRow("%s: %s", choice == ThemeChoice::Dark ? "dark" : "light", name)
                << color << cardBackground(palette);
        };
        row("lifetime", colors.lifetime);
        row("leeway", colors.leeway);
        row("skew", colors.skew);
        row("pole", colors.pole);
        row("handle", colors.handle);
    }
}

/// WCAG 2.1, success criterion 1.4.11: 3:1 for what is drawn.
void TestTimelineView::marksStandOutFromTheCard()
{
    QFETCH(QColor, color);
    QFETCH(QColor, card);
    const double ratio = contrast(color, card);
    QVERIFY2(ratio >= 3, qPrintable(QString::number(ratio)));
}

QTEST_MAIN(TestTimelineView)
#include "tst_timeline_view.moc"
