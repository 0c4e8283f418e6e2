#pragma once

#include <string>
#include <string_view>

/// Text as its characters, for what tells them apart by more than their bytes.
namespace jotscope {

/// Of valid UTF-8.
std::u32string codePointsOf(std::string_view text);
std::string utf8Of(std::u32string_view codePoints);

/// Each byte a character, as in ISO 8859-1; or as in Windows-1252, which has more of them. Bytes that
/// Windows-1252 leaves open are the control characters that they are in ISO 8859-1.
std::u32string fromLatin1(std::string_view bytes);
std::u32string fromWindows1252(std::string_view bytes);

/// A character that the charset does not have becomes a question mark, as most encoders write it.
std::string toLatin1(std::u32string_view codePoints);
std::string toWindows1252(std::u32string_view codePoints);
std::string toAscii(std::u32string_view codePoints);

enum class ByteOrder { Little, Big };

std::string toUtf16(std::u32string_view codePoints, ByteOrder order);
/// Without a byte order mark, where there is one. Empty for what is no UTF-16.
std::u32string fromUtf16(std::string_view bytes, ByteOrder order);

/// Latin letters with their accents as one character each, or each letter with its accent behind it:
/// Unicode's forms NFC and NFD as far as Latin-1 and Latin Extended-A go, and the Romanian commas.
std::u32string composed(std::u32string_view codePoints);
std::u32string decomposed(std::u32string_view codePoints);

} // namespace jotscope
