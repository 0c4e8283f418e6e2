#pragma once

#include "core/jose/token.h"

#include <QColor>
#include <QFont>
#include <QPalette>

/// How everything looks: one palette for each of light and dark, and colours with a meaning. Widgets ask here
/// with their own palette and never name a colour themselves, so that a change of theme is a repaint.
namespace jotscope {

enum class ThemeChoice { System, Light, Dark };

/// Gives the application its style and palette. `System` follows the desktop's.
void applyTheme(ThemeChoice choice);

bool isDark(const QPalette &palette);

/// A token's part in colour and, since colour is never the only sign, in underline.
struct PartStyle
{
    QColor text;
    Qt::PenStyle underline; ///< solid, dotted, dashed ...
};

PartStyle partStyle(PartName part, const QPalette &palette);

/// What a banner, a chip or a finding's badge wants to say by its colour.
enum class Tone { Neutral, Good, Warning, Bad, Accent };

struct ToneColors
{
    QColor background;
    QColor border;
    QColor text; ///< at least 4.5:1 on `background` (WCAG 2.1 AA)
};

ToneColors toneColors(Tone tone, const QPalette &palette);

/// JSON's tokens.
enum class JsonColor { Plain, Name, String, Number, Word, Punctuation };

QColor jsonColor(JsonColor token, const QPalette &palette);

QColor linkHighlight(const QPalette &palette);      ///< behind the bytes that belong to what is hovered
QColor faintLinkHighlight(const QPalette &palette); ///< behind the value around these bytes
QColor cardBackground(const QPalette &palette);
QColor cardBorder(const QPalette &palette);
QColor quietText(const QPalette &palette); ///< for captions; still AA on the card and the window

/// For whatever is code: every character stands as it is, none joined with the next as in some fonts for
/// code.
QFont monospaceFont();
/// The same in whatever size the view has, for what a model says of single cells.
QFont monospaceFace();

} // namespace jotscope
