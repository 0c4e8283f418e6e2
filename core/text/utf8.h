#pragma once

#include "core/text/byte_range.h"

#include <string>
#include <string_view>

/// UTF-8 (RFC 3629): no overlong forms, no surrogates, nothing above U+10FFFF.
namespace jotscope {

/// U+FEFF, which some programs put in front of a text. RFC 8259 section 8.1 forbids it in front of JSON.
inline constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

/// The first ill-formed sequence at or after `from`; an empty range at the text's end when all is well.
/// Ill-formed bytes are grouped as Unicode recommends (one "maximal subpart" at a time).
ByteRange findInvalidUtf8(std::string_view text, std::size_t from = 0);

inline bool isValidUtf8(std::string_view text)
{
    return findInvalidUtf8(text).isEmpty();
}

/// `text` with each ill-formed sequence replaced by U+FFFD.
std::string toValidUtf8(std::string_view text);

void appendUtf8(std::string &out, char32_t codePoint);

struct DecodedCharacter
{
    char32_t codePoint;
    std::size_t size; ///< bytes it takes
};

/// The character at byte `at` of valid UTF-8.
DecodedCharacter characterAt(std::string_view text, std::size_t at);

/// `text` for use in a sentence: valid UTF-8, and cut with an ellipsis past `most` bytes.
std::string excerpt(std::string_view text, std::size_t most = 80);

} // namespace jotscope
