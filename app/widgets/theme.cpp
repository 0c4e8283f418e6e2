#include "app/widgets/theme.h"

#include "app/widgets/quiet_style.h"

#include <QApplication>
#include <QFontDatabase>
#include <QStyle>
#include <QStyleHints>

#include <algorithm>
#include <array>

namespace jotscope {

namespace {

/// A colour for each of the two themes. Every text colour here has at least 4.5:1 on the card, the window and
/// its own background (WCAG 2.1 AA).
struct ColorPair
{
    QRgb light;
    QRgb dark;

    [[nodiscard]] QColor in(const QPalette &palette) const
    {
        return QColor::fromRgb(isDark(palette) ? dark : light);
    }
};

struct PartRow
{
    PartName part;
    ColorPair text;
    Qt::PenStyle underline;
};

/// Told apart by lightness as well as by hue: the parts that one token can have stay apart for eyes that lack
/// any one kind of cone.
constexpr std::array kParts = {
    PartRow{PartName::Header, {0xffb4410e, 0xffff9d66}, Qt::SolidLine},
    PartRow{PartName::Payload, {0xff6b3fa8, 0xffc3a1f7}, Qt::DotLine},
    PartRow{PartName::Signature, {0xff0b6b74, 0xff55cfd8}, Qt::DashLine},
    PartRow{PartName::EncryptedKey, {0xff841954, 0xffd29aba}, Qt::DashDotLine},
    PartRow{PartName::InitializationVector, {0xff203000, 0xffd4ec86}, Qt::DotLine},
    PartRow{PartName::Ciphertext, {0xff6b3fa8, 0xffc3a1f7}, Qt::DashDotDotLine},
    PartRow{PartName::AuthenticationTag, {0xff0b6b74, 0xff55cfd8}, Qt::DashLine},
    PartRow{PartName::Surplus, {0xffbd202d, 0xffff827b}, Qt::SolidLine},
    PartRow{PartName::UnprotectedHeader, {0xff5f3d00, 0xffd5a639}, Qt::DashLine},
    PartRow{PartName::AdditionalData, {0xff47703b, 0xffade546}, Qt::DashDotLine},
    PartRow{PartName::Disclosure, {0xff5462a0, 0xffcdd9ff}, Qt::DotLine},
    PartRow{PartName::KeyBinding, {0xff841954, 0xffd29aba}, Qt::DashDotLine},
};

struct ToneRow
{
    ColorPair background;
    ColorPair border;
    ColorPair text;
};

constexpr std::array kTones = {
    ToneRow{{0xffe9edf3, 0xff2d3440}, {0xffb6c0cd, 0xff566173}, {0xff3f4a5a, 0xffc9d2de}}, // neutral
    ToneRow{{0xffe3f4e8, 0xff15331f}, {0xff2e9e55, 0xff3fae66}, {0xff14632f, 0xff86e0a3}}, // good
    ToneRow{{0xfffdf2d0, 0xff3a2f0c}, {0xffd29a00, 0xffd9a520}, {0xff704f00, 0xfff6d06b}}, // warning
    ToneRow{{0xfffdeae8, 0xff41191a}, {0xffc62f26, 0xffe0564e}, {0xff9e1a13, 0xffffaaa3}}, // bad
    ToneRow{{0xffe6effd, 0xff162c4f}, {0xff2f6fe0, 0xff5b93f5}, {0xff1a4fae, 0xffa5c6ff}}, // accent
};

constexpr std::array kJsonColors = {
    ColorPair{0xff1b222c, 0xffe6eaf0}, // plain
    ColorPair{0xff1a4fae, 0xffa5c6ff}, // name
    ColorPair{0xff1f6338, 0xff96d8ac}, // string
    ColorPair{0xff8a4600, 0xfff0b878}, // number
    ColorPair{0xff8a1c5c, 0xfff59ac8}, // word
    ColorPair{0xff596575, 0xffa1adbd}, // punctuation
};

constexpr ColorPair kWindow{0xfff5f7fa, 0xff1b1f26};
constexpr ColorPair kCard{0xffffffff, 0xff232932};
constexpr ColorPair kCardBorder{0xffdde2ea, 0xff39414e};
constexpr ColorPair kText{0xff1b222c, 0xffe6eaf0};
constexpr ColorPair kQuietText{0xff596575, 0xffa1adbd};
constexpr ColorPair kButton{0xffffffff, 0xff2c333e};
constexpr ColorPair kAccent{0xff2563d9, 0xff5b93f5};
constexpr ColorPair kAccentText{0xffffffff, 0xff0d1420};
constexpr ColorPair kLinkHighlight{0xffffe7a6, 0xff4a3a0e};
/// The style draws the edge of a box a shade darker than its window: three to one on the card (WCAG 1.4.11).
constexpr ColorPair kBoxWindow{0xffaab4c2, 0xffb2c1d8};
constexpr ColorPair kDisabledText{0xff8b95a3, 0xff6f7b8b};

QPalette paletteOf(bool dark)
{
    const auto pick = [dark](ColorPair pair) {
        return QColor::fromRgb(dark ? pair.dark : pair.light);
    };
    QPalette palette(pick(kButton), pick(kWindow));
    palette.setColor(QPalette::Window, pick(kWindow));
    palette.setColor(QPalette::WindowText, pick(kText));
    palette.setColor(QPalette::Base, pick(kCard));
    palette.setColor(QPalette::AlternateBase, pick(kWindow));
    palette.setColor(QPalette::Text, pick(kText));
    palette.setColor(QPalette::PlaceholderText, pick(kQuietText));
    palette.setColor(QPalette::Button, pick(kButton));
    palette.setColor(QPalette::ButtonText, pick(kText));
    palette.setColor(QPalette::ToolTipBase, pick(kCard));
    palette.setColor(QPalette::ToolTipText, pick(kText));
    palette.setColor(QPalette::Highlight, pick(kAccent));
    palette.setColor(QPalette::HighlightedText, pick(kAccentText));
    palette.setColor(QPalette::Link, pick(kAccent));
    palette.setColor(QPalette::Mid, pick(kCardBorder));
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, pick(kDisabledText));
    return palette;
}

bool desktopIsDark()
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    return QGuiApplication::styleHints()->colorScheme() == Qt::ColorScheme::Dark;
#else
    // Before Qt 6.5 the platform's own palette is all there is to go by; it is asked once, before ours is
    // set.
    static const bool isDarkDesktop = isDark(QApplication::style()->standardPalette());
    return isDarkDesktop;
#endif
}

} // namespace

void applyTheme(ThemeChoice choice)
{
    const bool dark = choice == ThemeChoice::Dark || (choice == ThemeChoice::System && desktopIsDark());
    if (!qobject_cast<QuietStyle *>(QApplication::style()))
        QApplication::setStyle(new QuietStyle);
    QPalette palette = paletteOf(dark);
    QApplication::setPalette(palette);
    palette.setColor(QPalette::Window, QColor::fromRgb(dark ? kBoxWindow.dark : kBoxWindow.light));
    for (const char *box : {"QCheckBox", "QRadioButton"})
        QApplication::setPalette(palette, box);
}

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < 128;
}

PartStyle partStyle(PartName part, const QPalette &palette)
{
    const auto row =
        std::find_if(kParts.begin(), kParts.end(), [part](const PartRow &one) { return one.part == part; });
    return {row->text.in(palette), row->underline};
}

ToneColors toneColors(Tone tone, const QPalette &palette)
{
    const ToneRow &row = kTones[static_cast<std::size_t>(tone)];
    return {row.background.in(palette), row.border.in(palette), row.text.in(palette)};
}

QColor jsonColor(JsonColor token, const QPalette &palette)
{
    return kJsonColors[static_cast<std::size_t>(token)].in(palette);
}

QColor linkHighlight(const QPalette &palette)
{
    return kLinkHighlight.in(palette);
}

QColor faintLinkHighlight(const QPalette &palette)
{
    // Halfway to what it lies on, so that text keeps at least the contrast it has on either.
    const QColor lit = linkHighlight(palette);
    const QColor base = palette.color(QPalette::Base);
    return QColor((lit.red() + base.red()) / 2, (lit.green() + base.green()) / 2,
                  (lit.blue() + base.blue()) / 2);
}

QColor cardBackground(const QPalette &palette)
{
    return kCard.in(palette);
}

QColor cardBorder(const QPalette &palette)
{
    return kCardBorder.in(palette);
}

QColor quietText(const QPalette &palette)
{
    return kQuietText.in(palette);
}

QFont monospaceFont()
{
    QFont font = monospaceFace();
    font.setPointSizeF(QApplication::font().pointSizeF());
    return font;
}

QFont monospaceFace()
{
    QFont face;
    face.setFamilies(QFontDatabase::systemFont(QFontDatabase::FixedFont).families());
    face.setFixedPitch(true);
    face.setStyleStrategy(static_cast<QFont::StyleStrategy>(QFont::PreferNoShaping | QFont::PreferAntialias));
    return face;
}

} // namespace jotscope
