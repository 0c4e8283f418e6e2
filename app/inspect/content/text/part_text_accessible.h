#pragma once

namespace jotscope {

/// Lets assistive technology read a PartText: the decoded bytes as they stand, without indentation.
void installPartTextAccessibility();

} // namespace jotscope
