#pragma once

#include "core/issuer/token/oauth_error.h"

#include <tl/expected.hpp>

#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace jotscope {

/// The parameters of a request to a token endpoint, by name. One without a value counts as left out
/// (RFC 6749 section 3.2).
using FormParameters = std::map<std::string, std::string, std::less<>>;

/// From `application/x-www-form-urlencoded` (RFC 6749 appendix B). Names that repeat, broken escapes and text
/// that is no UTF-8 are an `invalid_request`.
tl::expected<FormParameters, OAuthError> parseForm(std::string_view body);

/// One name or value of it, or nothing where an escape is broken.
std::optional<std::string> decodeFormText(std::string_view text);

} // namespace jotscope
