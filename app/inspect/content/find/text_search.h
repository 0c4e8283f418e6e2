#pragma once

#include "core/text/byte_range.h"

#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

namespace jotscope {

inline constexpr std::size_t kMostMatches = 10'000; ///< listed for one search

/// Where `query` stands in `text`, without overlap, at most kMostMatches. Letters of ASCII match in either
/// case. White space behind a colon or comma is left out of account on both sides, so that JSON is found as
/// it is shown.
std::vector<ByteRange> findText(std::string_view text, std::string_view query,
                                const std::stop_token &stop = {});

/// Where exactly these bytes stand.
std::vector<ByteRange> findBytes(std::string_view text, std::string_view bytes,
                                 const std::stop_token &stop = {});

/// Exactly as it is spelled where `query` has a capital letter, which in base64url stands for other bits than
/// the small one, else as text.
std::vector<ByteRange> findSpelled(std::string_view text, std::string_view query,
                                   const std::stop_token &stop = {});

/// The bytes that `query` names in hexadecimal digits, where it is nothing else and they are there, else
/// text.
std::vector<ByteRange> findDigitsOrText(std::string_view text, std::string_view query,
                                        const std::stop_token &stop = {});

} // namespace jotscope
