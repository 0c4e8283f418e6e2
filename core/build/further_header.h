#pragma once

#include <string>
#include <string_view>

namespace jotscope {

/// What a signature beside the first one says in its header: all of `header` but what names or holds the
/// first one's key (RFC 7515 section 4.1).
std::string furtherHeader(std::string_view header);

} // namespace jotscope
