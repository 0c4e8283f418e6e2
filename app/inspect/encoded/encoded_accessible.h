#pragma once

namespace jotscope {

/// Lets assistive technology read an EncodedView as a multi-line text. Done once, however often it is called.
void installEncodedAccessibility();

} // namespace jotscope
