#pragma once

namespace jotscope {

/// Gives memory of large texts back to the system as soon as they are gone, instead of keeping it for the
/// next ones: a window that once held 16 MB does not stay large.
void returnLargeBuffers();

} // namespace jotscope
