#pragma once

#include "core/drawing/drawing.h"
#include "core/drawing/picture/inks.h"

#include <functional>
#include <optional>
#include <string>
#include <vector>

/// Where everything of a drawing stands. Window, printer and SVG all paint the shapes that come out here.
namespace jotscope {

/// In whatever unit the painter has.
struct Box
{
    double x = 0;
    double y = 0;
    double width = 0;
    double height = 0;

    [[nodiscard]] double right() const { return x + width; }
    [[nodiscard]] double bottom() const { return y + height; }
    [[nodiscard]] bool contains(double left, double top) const
    {
        return x <= left && left < right() && y <= top && top < bottom();
    }
    friend bool operator==(const Box &, const Box &) = default;
};

struct LayoutMetrics
{
    double width;               ///< to be filled at most
    double lineHeight;          ///< of the text
    double byteWidth;           ///< of two digits and the space around them
    bool isRightToLeft = false; ///< names stand on the right; bytes and ranges run from the left always
    std::function<double(const std::string &text, bool isBold)> textWidth;
};

enum class ShapeKind : std::uint8_t {
    Filled,  ///< a rounded box in the hue's fill and edge
    Hatched, ///< likewise, with strokes across it: bytes that differ
    Dashed,  ///< its outline alone: bytes that are not there
    Text,
    Bytes, ///< `text` are hexadecimal digits, one byte a cell of equal width
    Line,  ///< from the box's top left to its bottom right
    Tick,
    Cross,
    Pointer, ///< a triangle that stands on its tip
};

enum class Align : std::uint8_t { Left, Center, Right };

inline constexpr std::size_t kNoItem = static_cast<std::size_t>(-1);

struct DrawnShape
{
    ShapeKind kind{};
    Box box;
    Hue hue = Hue::Plain;
    std::string text;
    Align align = Align::Left;
    bool isBold = false;
    std::size_t item = kNoItem;
};

/// A field's place in the drawing, and all that belongs to it on the picture.
struct DrawnItem
{
    std::size_t section;
    std::size_t field;
    Box box;                    ///< its row
    std::optional<Box> segment; ///< its share of the strip above the rows, where there is one
};

struct DrawingLayout
{
    double width = 0;
    double height = 0;
    std::vector<DrawnShape> shapes; ///< in the order of painting
    std::vector<DrawnItem> items;   ///< from top to bottom

    /// The item at a place, or kNoItem.
    [[nodiscard]] std::size_t itemAt(double x, double y) const;
};

DrawingLayout layOutDrawing(const SignatureDrawing &drawing, const LayoutMetrics &metrics,
                            const Words &words = englishWords);

} // namespace jotscope
