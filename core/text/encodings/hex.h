#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace jotscope {

/// The value of one digit in either case, or -1.
int hexDigit(char c);

/// The bytes of a text of hexadecimal digits in either case; blanks and colons between bytes and one
/// leading `0x` are allowed. Nothing when a digit is missing or foreign.
std::optional<std::string> decodeHex(std::string_view text);

/// Lower-case digits, two a byte, with `separator` between bytes.
std::string encodeHex(std::string_view bytes, std::string_view separator = {});

} // namespace jotscope
