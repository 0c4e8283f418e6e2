#pragma once

#include "core/claims/instant.h"
#include "core/crypto/random.h"
#include "core/findings/result.h"
#include "core/text/source_map.h"

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

/// Text with places to be filled in, `{{now+1h}}`: in JSON within a string or where a value stands, in other
/// text anywhere. The time, the random bytes and all else that is filled in are arguments.
///
///     {{now}} {{now+1h}} {{now-5m}}   a NumericDate: + or - and seconds, minutes, hours, days, weeks, years
///     {{uuid}}                        a random UUID of version 4 (RFC 9562)
///     {{random:N}}                    N random characters of base64url
///     {{counter}}                     the number of the token, from 1
///     {{column:NAME}}                 what the row has in that column
///     {{jwk}}                         the public half of the key that signs, as a JWK
///     {{thumbprint}}                  its thumbprint (RFC 7638)
namespace jotscope {

inline constexpr std::size_t kMostRandomCharacters = 4096;

/// A row of what is filled in for `{{column:NAME}}`.
struct ColumnValue
{
    std::string text;
    bool isJson = false; ///< JSON that keeps its kind where it stands as a value, and no text
};

using Row = std::vector<ColumnValue>;

struct PlaceholderValues
{
    Instant now;
    const crypto::RandomSource *random = nullptr; ///< needed for `{{uuid}}` and `{{random:N}}`
    std::uint64_t counter = 1;
    std::span<const std::string> columns{}; ///< their names
    const Row *row = nullptr;               ///< a value for each of them
    std::string_view publicJwk{};           ///< empty where the key has no public half, or there is none
    std::string_view thumbprint{};          ///< likewise
};

/// Parsed once and filled as often as one likes.
class PlaceholderText
{
public:
    /// The finding's place is in `text`.
    static Result<PlaceholderText> parse(std::string_view text);

    /// Whether there is nothing to fill in.
    [[nodiscard]] bool isConstant() const { return m_pieces.size() == 1 && isLiteral(m_pieces.front()); }

    /// Whether every column that is named is among `columns`: the finding has the place of one that is not.
    [[nodiscard]] Result<void> checkColumns(std::span<const std::string> columns) const;

    /// The finding's place is in the text that was parsed. `toText`, where it is asked for, leads from what
    /// is filled in back to that text.
    Result<std::string> fill(const PlaceholderValues &values, SourceMap *toText = nullptr) const;

private:
    enum class Kind : std::uint8_t { Literal, Now, Uuid, Random, Counter, Column, Jwk, Thumbprint };
    enum class Position : std::uint8_t { Text, InString, AsValue };

    struct Piece
    {
        Kind kind = Kind::Literal;
        Position position = Position::Text;
        std::string text{};                  ///< the literal, or the column's name
        std::chrono::milliseconds offset{0}; ///< of Now
        std::size_t size = 0;                ///< of Random
        ByteRange where{};
    };

    static bool isLiteral(const Piece &piece) { return piece.kind == Kind::Literal; }
    static Result<Piece> readPlaceholder(std::string_view text, ByteRange where);
    static Result<void> append(std::string &filled, const Piece &piece, const PlaceholderValues &values);

    std::vector<Piece> m_pieces;
    std::size_t m_usualSize = 0; ///< of what is filled in, in bytes
};

/// `json` with each placeholder that stands as a value replaced by digits of the same length, so that it
/// parses as JSON with every range as it is.
std::string withPlaceholdersMasked(std::string_view json);

/// `text` as a JSON string in which nothing is a placeholder, braces or not.
std::string literalJson(std::string_view text);

} // namespace jotscope
