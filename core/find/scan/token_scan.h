#pragma once

#include "core/find/find_tokens.h"
#include "core/text/limits.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

/// Finds tokens in texts of any size, in memory that does not grow with them. The text goes by in pieces that
/// are cut where no token goes on, and each is searched as a paste is: tokens in compact form are the same
/// ones as `findTokens` finds in the whole, wrapped, percent-encoded and escaped ones among them. What only
/// the whole can tell is not asked: whether all of it is one token that is not known as one, and where
/// objects end that are larger than a piece, or lack a brace. Knows neither files nor terminals.
namespace jotscope {

struct ScannedToken
{
    FoundToken token;       ///< its places count from the piece's begin; `shiftedBy` makes them the text's
    std::uint64_t line = 1; ///< of the text, that it begins in
};

struct ScannedPiece
{
    std::string_view text;    ///< lives until what `found` returned was called
    std::uint64_t offset = 0; ///< of the piece in the text
    std::vector<ScannedToken> tokens;
    std::vector<Finding> findings; ///< tokens that were passed over; places count from the piece's begin
};

struct TokenScan
{
    /// Puts the text's next bytes into `space` and returns how many: none at its end, nothing when it can't
    /// be read. Called by one thread at a time, not always the same.
    std::function<std::optional<std::size_t>(std::span<char> space)> read;
    /// Is given each piece, by several threads at once and in no order. What it returns is called in the
    /// order of the text, one at a time; it must not be empty.
    std::function<std::function<void()>(ScannedPiece piece)> found;
    unsigned threads = 1; ///< the caller's own is one of them
    /// Small enough for a core's own cache, so that the text is fetched from memory once.
    std::size_t pieceBytes = std::size_t{1} << 20;
    std::size_t largestToken = limits::kScannedTokenBytes; ///< more than `pieceBytes`
    /// Both are called after each piece, one at a time. Either may be absent.
    std::function<bool()> goesOn = {};
    std::function<void(std::uint64_t bytes)> progress = {};
};

struct TokenScanResult
{
    std::uint64_t bytes = 0;   ///< searched and handed over, from the begin on
    std::uint64_t lines = 0;   ///< line ends among them
    std::uint64_t tokens = 0;  ///< found in them
    bool isRead = true;        ///< false when the text could not be read to its end
    bool isExhaustive = false; ///< whether all of it was searched
};

/// A token larger than `largestToken` is told by the finding `token-too-large`. An exception of
/// `found`, or of what it returns, ends the scan and is passed on.
TokenScanResult scanTokens(const TokenScan &scan);

} // namespace jotscope
