#pragma once

#include <tl/expected.hpp>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

/// Raw DEFLATE (RFC 1951), without the frame of zlib or gzip: what `"zip":"DEF"` means (RFC 7516 section
/// 4.1.3).
namespace jotscope {

std::string deflate(std::string_view plaintext);

enum class InflateFault : std::uint8_t {
    Damaged,  ///< no DEFLATE data, or it ends too early
    TooLarge, ///< it inflates to more than was allowed
};

struct Inflated
{
    std::string bytes;
    bool hasTrailingBytes = false; ///< something follows the last block
};

/// Stops as soon as more than `most` bytes come out, so that a bomb costs no more than those.
tl::expected<Inflated, InflateFault> inflate(std::string_view compressed, std::size_t most);

} // namespace jotscope
