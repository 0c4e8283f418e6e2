#pragma once

namespace jotscope {

/// The pages of the window, in the order that they are listed in.
enum class PageId { Inspect, Build, Keys, Issuer };

} // namespace jotscope
