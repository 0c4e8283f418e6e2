#include "app/inspect/encoded/encoded_painter.h"
#include "app/inspect/tokens/token_row.h"
#include "app/widgets/theme.h"

#include <QApplication>
#include <QTest>

#include <array>
#include <cmath>
#include <numeric>

using namespace jotscope;

/// The theme's colours can be read, and the parts of a token told apart, by any eye, in light and in dark.
class TestContrast : public QObject
{
    Q_OBJECT

private slots:
    void everyTextColourHasEnoughContrast_data();
    void everyTextColourHasEnoughContrast();
    void partsOfOneTokenDifferForEveryEye_data();
    void partsOfOneTokenDifferForEveryEye();
    void neighbouringPartsDifferByUnderlineToo();
    void everyVerdictHasASignBesideItsColour();
};

namespace {

/// WCAG 2.1 AA, for text of any size.
constexpr double kAa = 4.5;
/// In CIELAB, where 2.3 is what an eye just notices: as far apart as two parts of a token must be.
constexpr double kToldApart = 10;

using Channels = std::array<double, 3>;
using Matrix = std::array<Channels, 3>;

struct Eye
{
    const char *name;
    Matrix matrix; ///< from linear RGB to linear RGB
};

/// Machado, Oliveira and Fernandes 2009, at full severity.
constexpr std::array kEyes = {
    Eye{"trichromat", {{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}}},
    Eye{"protan",
        {{{0.152286, 1.052583, -0.204868},
          {0.114503, 0.786281, 0.099216},
          {-0.003882, -0.048116, 1.051998}}}},
    Eye{"deutan",
        {{{0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}}}},
    Eye{"tritan",
        {{{1.255528, -0.076749, -0.178779},
          {-0.078411, 0.930809, 0.147602},
          {0.004733, 0.691367, 0.303900}}}},
};

double dot(const Channels &a, const Channels &b)
{
    return std::inner_product(a.begin(), a.end(), b.begin(), 0.0);
}

Channels linear(const QColor &color)
{
    const auto one = [](double channel) {
        return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return {one(color.redF()), one(color.greenF()), one(color.blueF())};
}

double luminance(const Channels &color)
{
    return dot(color, {0.2126, 0.7152, 0.0722});
}

double contrast(const QColor &a, const QColor &b)
{
    const auto [darker, lighter] = std::minmax({luminance(linear(a)), luminance(linear(b))});
    return (lighter + 0.05) / (darker + 0.05);
}

Channels seenBy(const Eye &eye, const QColor &color)
{
    Channels seen{};
    for (std::size_t i = 0; i < seen.size(); ++i)
        seen[i] = std::clamp(dot(eye.matrix[i], linear(color)), 0.0, 1.0);
    return seen;
}

/// CIELAB under D65.
Channels lab(const Channels &color)
{
    const auto root = [](double t) {
        return t > 0.008856 ? std::cbrt(t) : 7.787 * t + 16.0 / 116;
    };
    const double x = root(dot(color, {0.4124, 0.3576, 0.1805}) / 0.9505);
    const double y = root(luminance(color));
    const double z = root(dot(color, {0.0193, 0.1192, 0.9505}) / 1.089);
    return {116 * y - 16, 500 * (x - y), 200 * (y - z)};
}

double distance(const Channels &a, const Channels &b)
{
    return std::hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}

QString nameOf(PartName part)
{
    const std::string_view name = partName(part);
    return QString::fromUtf8(name.data(), qsizetype(name.size()));
}

struct Form
{
    const char *name;
    std::vector<PartName> parts;
};

using enum PartName;
const std::array<Form, 3> kForms = {
    Form{"JWS", {Header, Payload, Signature, UnprotectedHeader, Surplus}},
    Form{"JWE",
         {Header, EncryptedKey, InitializationVector, Ciphertext, AuthenticationTag, AdditionalData,
          UnprotectedHeader, Surplus}},
    Form{"SD-JWT", {Header, Payload, Signature, PartName::Disclosure, KeyBinding, UnprotectedHeader}},
};

constexpr std::array kThemes = {ThemeChoice::Light, ThemeChoice::Dark};

QString nameOf(ThemeChoice theme)
{
    return theme == ThemeChoice::Dark ? "dark" : "light";
}

} // namespace

void TestContrast::everyTextColourHasEnoughContrast_data()
{
    QTest::addColumn<QColor>("text");
    QTest::addColumn<QColor>("background");
    for (const ThemeChoice theme : kThemes) {
        applyTheme(theme);
        const QPalette palette = QApplication::palette();
        QCOMPARE(isDark(palette), theme == ThemeChoice::Dark);
        const auto row = [&](const QString &name, const QColor &text, const QColor &background) {
            QTest::addRow("%s: %s", qPrintable(nameOf(theme)), qPrintable(name)) << text << background;
        };
        const QColor base = palette.color(QPalette::Base);
        for (const Form &form : kForms) {
            for (const PartName part : form.parts) {
                const QString name = QLatin1String(form.name) + ' ' + nameOf(part);
                row(name, partStyle(part, palette).text, base);
                row(name + " of another token", asideStyle(part, palette).text, base);
                row(name + " while hovered", partStyle(part, palette).text, linkHighlight(palette));
            }
        }
        for (const Tone tone : {Tone::Neutral, Tone::Good, Tone::Warning, Tone::Bad, Tone::Accent}) {
            const ToneColors colors = toneColors(tone, palette);
            const QString name = QStringLiteral("tone %1").arg(int(tone));
            row(name, colors.text, colors.background);
            row(name + " on card", colors.text, cardBackground(palette));
            row("text on " + name, palette.color(QPalette::WindowText), colors.background);
        }
        row("text", palette.color(QPalette::Text), base);
        row("text while hovered", palette.color(QPalette::Text), linkHighlight(palette));
        row("window text", palette.color(QPalette::WindowText), palette.color(QPalette::Window));
        row("button", palette.color(QPalette::ButtonText), palette.color(QPalette::Button));
        row("selection", palette.color(QPalette::HighlightedText), palette.color(QPalette::Highlight));
        row("tool tip", palette.color(QPalette::ToolTipText), palette.color(QPalette::ToolTipBase));
        row("placeholder", palette.color(QPalette::PlaceholderText), base);
        row("quiet on card", quietText(palette), cardBackground(palette));
        row("quiet on window", quietText(palette), palette.color(QPalette::Window));
        row("link", palette.color(QPalette::Link), cardBackground(palette));
    }
}

void TestContrast::everyTextColourHasEnoughContrast()
{
    QFETCH(QColor, text);
    QFETCH(QColor, background);
    QVERIFY2(contrast(text, background) >= kAa, qPrintable(QStringLiteral("%1 on %2: %3")
                                                               .arg(text.name(), background.name())
                                                               .arg(contrast(text, background))));
}

void TestContrast::partsOfOneTokenDifferForEveryEye_data()
{
    QTest::addColumn<int>("theme");
    QTest::addColumn<int>("form");
    QTest::addColumn<int>("eye");
    for (const ThemeChoice theme : kThemes) {
        for (std::size_t form = 0; form < kForms.size(); ++form) {
            for (std::size_t eye = 0; eye < kEyes.size(); ++eye)
                QTest::addRow("%s: %s, %s", qPrintable(nameOf(theme)), kForms[form].name, kEyes[eye].name)
                    << int(theme) << int(form) << int(eye);
        }
    }
}

void TestContrast::partsOfOneTokenDifferForEveryEye()
{
    QFETCH(int, theme);
    QFETCH(int, form);
    QFETCH(int, eye);
    applyTheme(ThemeChoice(theme));
    const QPalette palette = QApplication::palette();
    const Eye &looking = kEyes[std::size_t(eye)];
    const std::vector<PartName> &parts = kForms[std::size_t(form)].parts;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        for (std::size_t j = 0; j < i; ++j) {
            const double apart = distance(lab(seenBy(looking, partStyle(parts[i], palette).text)),
                                          lab(seenBy(looking, partStyle(parts[j], palette).text)));
            QVERIFY2(apart >= kToldApart,
                     qPrintable(
                         QStringLiteral("%1 and %2: %3").arg(nameOf(parts[i]), nameOf(parts[j])).arg(apart)));
        }
    }
}

void TestContrast::neighbouringPartsDifferByUnderlineToo()
{
    const QPalette palette;
    for (const std::vector<PartName> &order :
         {std::vector{Header, Payload, Signature, PartName::Disclosure, KeyBinding},
          std::vector{Header, EncryptedKey, InitializationVector, Ciphertext, AuthenticationTag, Surplus},
          std::vector{Header, InitializationVector}, std::vector{Signature, KeyBinding}}) {
        for (std::size_t i = 1; i < order.size(); ++i)
            QVERIFY2(partStyle(order[i - 1], palette).underline != partStyle(order[i], palette).underline,
                     qPrintable(nameOf(order[i])));
    }
}

void TestContrast::everyVerdictHasASignBesideItsColour()
{
    std::map<QByteArray, Tone> seen;
    for (int state = 0; state <= int(TokenState::Damaged); ++state) {
        const TokenStateLook &look = lookOf(TokenState(state));
        const auto known = seen.emplace(look.glyph, look.tone).first;
        QCOMPARE(int(known->second), int(look.tone)); // one sign, one meaning
        QVERIFY(!tokenStateText(TokenState(state)).isEmpty());
    }
    QCOMPARE(seen.size(), std::size_t(4));
}

QTEST_MAIN(TestContrast)
#include "tst_contrast.moc"
