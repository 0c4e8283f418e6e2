#include "app/widgets/busy_indicator.h"
#include "app/widgets/finding_text.h"
#include "app/widgets/theme.h"
#include "app/widgets/time_text.h"

#include <QApplication>
#include <QTest>
#include <QToolButton>

#include <cmath>

using namespace jotscope;

/// What all pages share: colours that can be read, times and findings in words.
class TestWidgets : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everyTextColourHasEnoughContrast_data();
    void everyTextColourHasEnoughContrast();
    void partsDifferByUnderlineToo();
    void timesAreToldInTheLargestUnit_data();
    void timesAreToldInTheLargestUnit();
    void localTimesNameTheirZone();
    void findingsAreToldWithTheirArguments();
    void momentsOfWorkAreNotShown();
};

namespace {

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

constexpr double kAa = 4.5;

constexpr Instant kNow{std::chrono::seconds{1'795'500'000}};

} // namespace

void TestWidgets::initTestCase()
{
    QLocale::setDefault(QLocale::c());
}

void TestWidgets::everyTextColourHasEnoughContrast_data()
{
    QTest::addColumn<QColor>("text");
    QTest::addColumn<QColor>("background");
    for (const ThemeChoice choice : {ThemeChoice::Light, ThemeChoice::Dark}) {
        applyTheme(choice);
        const QPalette palette = QApplication::palette();
        QCOMPARE(isDark(palette), choice == ThemeChoice::Dark);
        const auto row = [&](const QString &name, const QColor &text, const QColor &background) {
            QTest::addRow("%s: %s", choice == ThemeChoice::Dark ? "dark" : "light", qPrintable(name))
                << text << background;
        };
        for (const PartName part : {PartName::Header, PartName::Payload, PartName::Signature,
                                    PartName::EncryptedKey, PartName::InitializationVector,
                                    PartName::Ciphertext, PartName::AuthenticationTag, PartName::Surplus}) {
            const QString name = QString::fromUtf8(std::string(partName(part)).c_str());
            row(name, partStyle(part, palette).text, palette.color(QPalette::Base));
            row(name + " while hovered", partStyle(part, palette).text, linkHighlight(palette));
        }
        for (const Tone tone : {Tone::Neutral, Tone::Good, Tone::Warning, Tone::Bad, Tone::Accent}) {
            const ToneColors colors = toneColors(tone, palette);
            row(QStringLiteral("tone %1").arg(int(tone)), colors.text, colors.background);
            row(QStringLiteral("text on tone %1").arg(int(tone)), palette.color(QPalette::WindowText),
                colors.background);
        }
        row("text", palette.color(QPalette::Text), palette.color(QPalette::Base));
        row("window text", palette.color(QPalette::WindowText), palette.color(QPalette::Window));
        row("button", palette.color(QPalette::ButtonText), palette.color(QPalette::Button));
        row("selection", palette.color(QPalette::HighlightedText), palette.color(QPalette::Highlight));
        row("quiet on card", quietText(palette), cardBackground(palette));
        row("quiet on window", quietText(palette), palette.color(QPalette::Window));
        row("link", palette.color(QPalette::Link), cardBackground(palette));
    }
}

void TestWidgets::everyTextColourHasEnoughContrast()
{
    QFETCH(QColor, text);
    QFETCH(QColor, background);
    QVERIFY2(contrast(text, background) >= kAa, qPrintable(QStringLiteral("%1 on %2: %3")
                                                               .arg(text.name(), background.name())
                                                               .arg(contrast(text, background))));
}

void TestWidgets::partsDifferByUnderlineToo()
{
    const QPalette palette;
    QList<Qt::PenStyle> seen;
    for (const PartName part : {PartName::Header, PartName::Payload, PartName::Signature}) {
        QVERIFY(!seen.contains(partStyle(part, palette).underline));
        seen << partStyle(part, palette).underline;
    }
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
    QCOMPARE(relativeText(kNow + std::chrono::seconds(seconds), kNow), told);
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
