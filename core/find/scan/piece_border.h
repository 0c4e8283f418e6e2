#pragma once

#include <cstddef>
#include <string_view>

namespace jotscope {

/// Where `text`, of which more is to come, is best cut: the begin of a line, beyond `from`, into which no
/// token in compact form can go on from the line before; of those towards the end, the one that is least
/// indented, so that objects over several lines stay whole. 0 where there is none.
std::size_t lineBorder(std::string_view text, std::size_t from);

/// Where to cut a text without such lines: at the last of the braces that open the least nested objects
/// beyond `from`. 0 where there is none.
std::size_t objectBorder(std::string_view text, std::size_t from);

} // namespace jotscope
