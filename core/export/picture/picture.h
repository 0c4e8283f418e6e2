#pragma once

#include "core/export/export_sheet.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

/// Where everything of an exported token stands on a picture, for whoever paints it. Letters of code stand in
/// a grid, so that no font need be measured.
namespace jotscope {

struct PictureBox
{
    double x = 0;
    double y = 0;
    double width = 0;
    double height = 0;
    std::uint32_t fill = 0;
    std::uint32_t border = 0;
};

enum class PictureFont { Title, Heading, Text, Code };

struct PictureText
{
    double x = 0; ///< where it begins
    double baseline = 0;
    PictureFont font = PictureFont::Text;
    std::uint32_t ink = 0;
    std::string text;
    double width = 0;               ///< of code, to which it is fitted; else 0
    std::optional<PartName> part{}; ///< whose underline it has
};

struct TokenPicture
{
    double width = 0;
    double height = 0;
    std::vector<PictureBox> boxes; ///< behind the texts
    std::vector<PictureText> texts;
};

double fontSize(PictureFont font);

/// Of long parts the beginning, and how much more there is. Left to right, as code is.
TokenPicture layOutPicture(const ExportSheet &sheet);

} // namespace jotscope
