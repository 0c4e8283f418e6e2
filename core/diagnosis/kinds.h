#pragma once

#include "core/findings/finding.h"

#include <optional>
#include <string_view>

namespace jotscope {

/// What a paste is that holds no token which can be verified: a JWE, another kind of token, a cookie. Looks
/// at one value, bare or behind `Bearer`, `Cookie:` and the like; knows the common ones by their form.
/// Nothing for running text. What is said of the value never holds any of it.
std::optional<Finding> recogniseKind(std::string_view paste);

} // namespace jotscope
