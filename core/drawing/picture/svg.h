#pragma once

#include "core/drawing/drawing.h"

#include <string>

namespace jotscope {

/// The drawing as one SVG document (SVG 1.1) that needs nothing beside it: text stays text, every field has a
/// title with its bytes, the whole a description in words. In the light colours, for paper.
std::string drawingSvg(const SignatureDrawing &drawing, const Words &words = englishWords,
                       bool isRightToLeft = false);

} // namespace jotscope
