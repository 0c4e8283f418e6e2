#pragma once

#include "core/drawing/picture/layout.h"

#include <string_view>
#include <vector>

/// Lays out one drawing from top to bottom. For this room alone.
namespace jotscope::drawing {

class LayoutBuilder
{
public:
    LayoutBuilder(const SignatureDrawing &drawing, const LayoutMetrics &metrics, const Words &words);

    DrawingLayout build();

private:
    // Sections and texts, in layout.cpp.
    void measure();
    void addSection(std::size_t index);
    void addHead(const DrawnSection &section);
    void addStrip(const DrawnSection &section, std::size_t firstItem);
    void addSegment(const DrawnField &field, const Box &box, bool isSpelledOut);
    void addParagraph(const std::string &text, Hue hue, double left, double width);
    void addText(std::string text, Box box, Hue hue, bool isBold = false);
    [[nodiscard]] std::vector<std::string> wrapped(const std::string &text, double width) const;
    [[nodiscard]] double widthOf(const std::string &text, bool isBold = false) const;
    DrawnShape &add(ShapeKind kind, Box box, Hue hue);

    // Fields, in layout_fields.cpp.
    void addField(const DrawnSection &section, const DrawnField &field);
    void addName(const DrawnSection &section, const DrawnField &field);
    double addLengthBar(const DrawnField &field);
    double addGap(const DrawnField &field);
    double addBytes(const DrawnField &field);
    double addRepeated(const DrawnField &field);
    double addComparison(const DrawnField &field);
    void addComparedLine(std::string_view received, std::string_view expected, Hue hue);
    void addScale(const DrawnField &field);
    void addCells(std::string_view bytes, std::size_t cell, double top, Hue hue);
    [[nodiscard]] Box cells(std::size_t first, std::size_t count, double top) const;
    [[nodiscard]] double gridWidth() const;

    const SignatureDrawing &m_drawing;
    const LayoutMetrics &m_metrics;
    const Words &m_words;
    DrawingLayout m_layout;
    double m_y = 0;
    double m_line;
    double m_rowHeight;        ///< of a row of bytes
    double m_nameWidth = 0;    ///< of the column of names
    double m_gridLeft = 0;     ///< of the bytes
    std::size_t m_perLine = 4; ///< bytes
    bool m_isStacked = false;  ///< names stand above the bytes, for want of room beside them
    std::size_t m_item = kNoItem;
};

} // namespace jotscope::drawing
