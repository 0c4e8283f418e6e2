#pragma once

namespace jotscope {

/// Lets assistive technology read and move a TimelineView as a slider. Done once, however often it is called.
void installTimelineAccessibility();

} // namespace jotscope
