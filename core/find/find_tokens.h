#pragma once

#include "core/findings/finding.h"
#include "core/text/source_map.h"

#include <string>
#include <string_view>
#include <vector>

/// Finds tokens in whatever a person pastes: bare, behind `Bearer`, in a header line, cookie, URL, JSON, a
/// `curl` command, wrapped, quoted or percent-encoded; in compact form, in JSON, with disclosures. Decides
/// where a token is, not what it means.
namespace jotscope {

enum class TokenShape {
    CompactJws, ///< two dots
    CompactJwe, ///< four dots
    Json,       ///< a JSON object, flattened or general
    Incomplete, ///< a header that decodes, with a part or dot missing, or parts too many
};

struct FoundToken
{
    TokenShape shape;
    ByteRange range;  ///< in the paste, from the first to the last character of the token
    std::string text; ///< the token itself, with wrapping, percent-encoding and JSON escapes undone
    SourceMap source; ///< leads from `text` to the paste
    std::string name; ///< what the paste calls it (`access_token`, a cookie's or header's name), or empty
    std::vector<Finding> findings; ///< what had to be undone
};

struct TokenSearch
{
    std::vector<FoundToken> tokens; ///< in order of place, none overlapping
    std::vector<Finding> findings;  ///< about the paste as a whole: nothing found, limits met
};

TokenSearch findTokens(std::string_view paste);

/// `token` as it is found in a text that has `offset` more bytes in front.
FoundToken shiftedBy(FoundToken token, std::size_t offset);

} // namespace jotscope
