#pragma once

#include "app/inspect/causes/difference/text_difference.h"
#include "core/jose/token.h"

#include <optional>
#include <string_view>

namespace jotscope {

/// Where two tokens differ: in what a part decodes to where that is text, else in its characters.
struct TokenDifference
{
    std::optional<PartName> part; ///< none: the token as a whole
    bool isDecoded = false;
    std::vector<DifferencePiece> pieces;
};

/// From a token in compact form as it was pasted to what was signed; parts that are alike are left out, and
/// so is what differs all over.
std::vector<TokenDifference> tokenDifferences(std::string_view pasted, std::string_view original);

} // namespace jotscope
