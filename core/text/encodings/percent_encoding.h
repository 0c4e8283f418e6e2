#pragma once

#include <string>
#include <string_view>

namespace jotscope {

/// The text with its escapes undone (RFC 3986 section 2.1); a percent sign without two digits stays.
/// It never grows past what was reserved, so that a secret leaves no copy behind.
std::string percentDecoded(std::string_view text);

/// The same for a value of `application/x-www-form-urlencoded`, where a plus sign is a blank.
std::string formDecoded(std::string_view text);

} // namespace jotscope
