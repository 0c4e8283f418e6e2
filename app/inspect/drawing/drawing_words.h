#pragma once

#include "core/drawing/drawing.h"

#include <QString>

namespace jotscope {

/// The drawing's texts in the language that the program speaks now.
Words drawingWords();

/// What a field is, for a tool tip: a line for its name, its bytes, what was expected, what to say of it.
QString fieldToolTip(const DrawnSection &section, const DrawnField &field);
/// The same in one line, for the status bar.
QString fieldStatus(const DrawnSection &section, const DrawnField &field);
/// The whole drawing, for those who do not see it.
QString drawingInWords(const SignatureDrawing &drawing);

} // namespace jotscope
