#pragma once

#include "core/text/byte_range.h"

#include <string_view>
#include <vector>

namespace jotscope {

/// Where a paste holds a JWS or JWE in JSON serialisation: objects with the members that RFC 7515 section 7.2
/// and RFC 7516 section 7.2 ask for, at any depth of whatever surrounds them, none within another. One that
/// the paste ends in reaches to its end. One pass; costs a search for a word where there is none.
std::vector<ByteRange> findJsonTokens(std::string_view paste);

} // namespace jotscope
