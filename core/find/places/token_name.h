#pragma once

#include <string>
#include <string_view>

namespace jotscope {

/// What the paste calls the token that begins at `begin`: the name of the JSON member, query parameter,
/// cookie, variable or header line whose value it is. Empty when nothing names it.
std::string tokenNameBefore(std::string_view paste, std::size_t begin);

} // namespace jotscope
