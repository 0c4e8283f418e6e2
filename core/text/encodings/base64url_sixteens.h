#pragma once

#include <cstddef>
#include <string_view>

namespace jotscope {

/// Decodes `text` sixteen characters at a time for as long as all of them are of the base64url alphabet, and
/// returns how many it took: whole sixteens, none where the processor has no instructions for it. Writes
/// twelve bytes for each sixteen and may overwrite four more behind them.
std::size_t decodeSixteens(std::string_view text, char *out);

/// Decodes all of `text`, filled up with zeros to whole sixteens. False where a character is foreign, or
/// where the processor has no instructions for it. Writes twelve bytes for each sixteen, begun ones too, and
/// may overwrite four more behind them.
bool decodeFilledUp(std::string_view text, char *out);

/// Encodes `bytes` twelve at a time, and returns how many it took: whole twelves, none where the processor
/// has no instructions for it, and never the last four. Writes sixteen characters for each twelve.
std::size_t encodeTwelves(std::string_view bytes, char *out);

} // namespace jotscope
