#pragma once

#include "core/drawing/drawing.h"

#include <cstdint>

/// The colours of the drawing, for paper and screens in light and dark. Each text has 4.5:1 on its fill and
/// on the card (WCAG 2.1 AA); what differs is hatched as well, so that no meaning hangs on a colour.
namespace jotscope {

enum class Hue : std::uint8_t { Plain, Quiet, Structure, Teal, Violet, Olive, Magenta, Good, Bad };

/// 0xRRGGBB.
struct Inks
{
    std::uint32_t fill;
    std::uint32_t edge;
    std::uint32_t text;
};

Inks inksOf(Hue hue, bool isDark);

Hue hueOf(FieldKind kind);

} // namespace jotscope
