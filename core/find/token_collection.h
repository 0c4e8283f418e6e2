#pragma once

#include "core/find/find_tokens.h"

#include <cstddef>
#include <optional>

namespace jotscope {

/// The tokens that `text` is known to hold, in order of place, none overlapping: the first `most` of them.
std::vector<FoundToken> collectTokens(std::string_view text, std::size_t most);

/// `text` as one token where nothing in it is known as one, but all of it has a token's form.
std::optional<FoundToken> wholeAsToken(std::string_view text);

} // namespace jotscope
