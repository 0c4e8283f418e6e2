#pragma once

#include "core/jose/token.h"
#include "core/text/shared_range.h"

#include <memory>

/// A place in a token from both its sides: decoded bytes, and the characters of the paste that carry them.
/// What a view shows as chosen, every other view can show as the same. Knows nothing of views.
namespace jotscope {

struct LinkedBytes
{
    std::shared_ptr<const TokenPart> part; ///< null where the characters belong to none
    SharedRange decoded;                   ///< of the part's bytes
    SharedRange encoded;                   ///< in the paste
    ByteRange value; ///< decoded: the innermost JSON member, with its name, or element around it; else empty

    [[nodiscard]] bool isEmpty() const { return encoded.isEmpty() && decoded.isEmpty(); }
    /// What of the decoded bytes a jump chooses: themselves where they are whole, else the value around them.
    [[nodiscard]] ByteRange chosen() const;
    /// The characters of `value`; empty when there is none.
    [[nodiscard]] ByteRange valueInPaste() const;

    friend bool operator==(const LinkedBytes &, const LinkedBytes &) = default;
};

/// `decoded` are whole bytes of the part: of the characters at either end, a neighbour may have a share.
LinkedBytes linkBytes(std::shared_ptr<const TokenPart> part, ByteRange decoded);

/// `characters` are whole characters of the paste: of the bytes at either end, only some bits may be meant.
/// Without a byte where they carry none, as padding does.
LinkedBytes linkCharacters(std::shared_ptr<const TokenPart> part, ByteRange characters);

/// `place` is what TokenPart::sourceOf told of some bytes: these bytes again, or those that it touches.
ByteRange bytesAt(const TokenPart &part, ByteRange place);
/// The same with all that belongs to it.
LinkedBytes linkPlace(std::shared_ptr<const TokenPart> part, ByteRange place);

} // namespace jotscope
