#pragma once

namespace jotscope {

/// Shapes and draws, where nobody sees it, the characters that nearly every answer has, in the fonts of the
/// window. What Qt loads for this in a few milliseconds, the first answer would have to wait for.
void prepareFonts();

} // namespace jotscope
