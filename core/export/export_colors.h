#pragma once

#include "core/inspect/inspection.h"

#include <cstdint>
#include <string>
#include <string_view>

/// The light theme's colours, for paper and for windows that nobody here knows. Each text has 4.5:1 on white,
/// and parts differ by underline as well (WCAG 2.1 AA).
namespace jotscope {

enum class Underline { Solid, Dotted, Dashed };

struct PartInk
{
    std::uint32_t text; ///< 0xRRGGBB
    Underline underline;
};

PartInk partInk(PartName part);

struct StateInk
{
    std::uint32_t background;
    std::uint32_t border;
    std::uint32_t text;
    const char *sign; ///< stands beside the colour
};

StateInk stateInk(AspectState state);

inline constexpr std::uint32_t kTextInk = 0x1b222c;
inline constexpr std::uint32_t kQuietInk = 0x596575;
inline constexpr std::uint32_t kSheetInk = 0xf5f7fa; ///< behind encoded and decoded text
inline constexpr std::uint32_t kBorderInk = 0xdde2ea;

std::string inkText(std::uint32_t rgb); ///< `#1b222c`

/// For text and attributes of HTML and XML alike. Controls that XML 1.0 does not have become U+FFFD.
std::string escapedMarkup(std::string_view text);

} // namespace jotscope
