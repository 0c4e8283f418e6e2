#pragma once

#include "core/drawing/drawing.h"

#include <string>
#include <vector>

/// The drawing in words, for those who do not see it, and for a terminal.
namespace jotscope {

/// What one field is, line by line: its name, length and standing; its bytes; what was expected where that
/// differs; what there is to say of it. Of long runs of bytes the first `mostBytes`.
std::vector<std::string> fieldLines(const DrawnSection &section, const DrawnField &field, const Words &words,
                                    std::size_t mostBytes = 64);

/// What a field is called: a length by the part that is measured, where there are several.
std::string fieldName(const DrawnSection &section, const DrawnField &field, const Words &words);

/// `%{count} bytes` in words.
DrawnText byteCount(std::size_t count);

/// The whole drawing, a paragraph a section.
std::string drawingText(const SignatureDrawing &drawing, const Words &words = englishWords);

} // namespace jotscope
