#pragma once

namespace jotscope {

/// Lets assistive technology read a SignatureDrawingView: a graphic whose description is the drawing in words
/// and whose value is the field that the keyboard is on. Done once, however often it is called.
void installDrawingAccessibility();

} // namespace jotscope
