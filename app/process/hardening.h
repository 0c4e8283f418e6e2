#pragma once

namespace jotscope {

/// Keeps keys and tokens out of core dumps and away from other processes' debuggers. The first thing that
/// `main` does.
void forbidCoreDumps();

} // namespace jotscope
