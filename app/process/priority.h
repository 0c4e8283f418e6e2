#pragma once

namespace jotscope {

/// Has the calling thread, and those that it starts, give way to the window's: with two busy workers on two
/// processors the window would wait for its turn, a few milliseconds each time.
void giveWayToTheWindow();

} // namespace jotscope
