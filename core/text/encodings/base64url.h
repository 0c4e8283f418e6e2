#pragma once

#include "core/text/byte_range.h"
#include "core/text/source_map.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// Base64url as JOSE uses it: RFC 4648 section 5 without padding, white space or line breaks
/// (RFC 7515 section 2). One decoder serves the two needs of a debugger: it always yields what can be
/// read, and it names each departure from the strict form with its place, so that a verifier can refuse.
namespace jotscope {

struct Base64UrlFault
{
    enum class Kind {
        Padding,          ///< '=' at the end: RFC 7515 section 2 omits it
        StandardAlphabet, ///< '+' or '/' where '-' or '_' belongs; read as those
        WhiteSpace,       ///< blank, tab or line break; skipped
        ForeignCharacter, ///< any other byte (also '=' before the end); skipped
        DanglingSextet,   ///< one character too few or many: a last group of one holds no whole byte; dropped
        TrailingBits,     ///< unused bits of the last character are not zero (RFC 4648 section 3.5); ignored
    };

    Kind kind;
    ByteRange where; ///< in the encoded text; adjoining characters of one kind make one fault

    friend bool operator==(const Base64UrlFault &, const Base64UrlFault &) = default;
};

/// What findings call it: kebab-case, a row of the catalogue.
std::string_view base64UrlFaultId(Base64UrlFault::Kind kind);

/// The characters that carry any bit of `bytes`, both counted from the text's begin: three bytes stand in
/// four characters of six bits, so a byte's neighbours may share its first or last character.
constexpr ByteRange charactersOfBytes(ByteRange bytes)
{
    const std::size_t begin = bytes.begin * 8 / 6;
    return {begin, bytes.isEmpty() ? begin : (bytes.end * 8 + 5) / 6};
}

/// The bytes that have any bit in `characters`. The last one may be past the end of what is decoded.
constexpr ByteRange bytesOfCharacters(ByteRange characters)
{
    const std::size_t begin = characters.begin * 6 / 8;
    return {begin, characters.isEmpty() ? begin : (characters.end * 6 + 7) / 8};
}

struct Base64UrlDecoding
{
    std::string bytes;
    std::vector<Base64UrlFault> faults; ///< in order of place, at most limits::kFaultsPerPart
    SourceMap characters;               ///< n-th significant character -> its place in the encoded text

    [[nodiscard]] bool isStrict() const { return faults.empty(); }

    /// The characters that carry any bit of `decoded`, a range of `bytes`.
    [[nodiscard]] ByteRange charactersOf(ByteRange decoded) const;

    /// The bytes that have any bit in `encoded`, a range of the encoded text.
    [[nodiscard]] ByteRange bytesOf(ByteRange encoded) const;
};

/// Reads all that can be read, and lists every departure from strict base64url.
Base64UrlDecoding decodeBase64Url(std::string_view encoded);

/// The decoded bytes, or nothing unless `encoded` is strict, canonical base64url.
std::optional<std::string> decodeStrictBase64Url(std::string_view encoded);

/// Standard base64 (RFC 4648 section 4) with padding, as PEM bodies and `x5c` hold it; white space is
/// skipped, padding may be missing, any other departure yields nothing.
std::optional<std::string> decodeBase64(std::string_view encoded);

std::string encodeBase64Url(std::string_view bytes);
void appendBase64Url(std::string &text, std::string_view bytes);
constexpr std::size_t base64UrlSize(std::size_t bytes) ///< of so many bytes, in characters
{
    return (bytes * 4 + 2) / 3;
}
std::string encodeBase64(std::string_view bytes);

} // namespace jotscope
