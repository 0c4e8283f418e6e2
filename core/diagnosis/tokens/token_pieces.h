#pragma once

#include "core/diagnosis/case.h"
#include "core/diagnosis/readings.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

/// What the hypotheses about a changed token share: the token in three pieces, and what may be told of them
/// without a key.
namespace jotscope {

/// A signed token as compact form has it. What JSON serialisation holds is put into that form.
struct TokenPieces
{
    std::string header;
    std::string payload;
    std::string signature;
    std::string tail; ///< disclosures and key binding, the first tilde included

    [[nodiscard]] std::string text() const { return header + '.' + payload + '.' + signature + tail; }
};

TokenPieces piecesOf(const Case &subject);

/// The three pieces of a compact JWS; nothing when there are more or fewer, disclosures left aside.
std::optional<TokenPieces> piecesOf(std::string_view text);

/// Offers `text` unless the token reads so already.
void offerToken(const Case &subject, Readings &tokens, std::string text, Finding step);

/// In bytes: what the algorithm makes, with the keys on hand where they decide; what any algorithm makes
/// where it is not known. Sorted, each once.
std::vector<std::size_t> signatureSizes(const Case &subject);

/// Characters of base64url without padding.
constexpr std::size_t encodedSize(std::size_t bytes)
{
    return (bytes * 4 + 2) / 3;
}

/// Whether `encoded` is strict base64url of a sound JSON object that names an algorithm.
bool isHeader(std::string_view encoded);

inline constexpr std::string_view kBase64UrlAlphabet =
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

[[nodiscard]] constexpr bool isInBase64UrlAlphabet(char c)
{
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
}

[[nodiscard]] inline bool isBase64UrlText(std::string_view text)
{
    return std::ranges::all_of(text, isInBase64UrlAlphabet);
}

} // namespace jotscope
