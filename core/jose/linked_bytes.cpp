#include "core/jose/linked_bytes.h"

#include "core/json/paths/json_path.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace jotscope {

namespace {

ByteRange valueAround(const TokenPart &part, ByteRange decoded)
{
    if (!part.json || decoded.isEmpty())
        return {};
    const ByteRange whole = placeAt(*part.json, decoded).whole;
    return whole.contains(decoded) ? whole : ByteRange{};
}

/// A range of the part's characters, in the paste.
SharedRange inPaste(const TokenPart &part, const SharedRange &characters)
{
    const auto place = [&part](ByteRange range) {
        return range.isEmpty() ? ByteRange{} : part.characters.toSource(range);
    };
    return {place(characters.range), place(characters.sharedFirst), place(characters.sharedLast)};
}

std::optional<ByteRange> bytesExactlyAt(const TokenPart &part, ByteRange place)
{
    if (part.hasLostPlaces || part.isUnencoded)
        return std::nullopt;
    return bytesOfExactly(part.characters.toDerived(place));
}

} // namespace

ByteRange LinkedBytes::chosen() const
{
    const bool isWhole = decoded.sharedFirst.isEmpty() && decoded.sharedLast.isEmpty();
    return isWhole || value.isEmpty() ? decoded.range : value;
}

ByteRange LinkedBytes::valueInPaste() const
{
    return part && !value.isEmpty() ? part->sourceOf(value) : ByteRange{};
}

LinkedBytes linkBytes(std::shared_ptr<const TokenPart> part, ByteRange decoded)
{
    if (!part || decoded.isEmpty())
        return {};
    const std::size_t size = part->bytes().size();
    const ByteRange within{std::min(decoded.begin, size), std::min(decoded.end, size)};
    LinkedBytes link;
    link.decoded.range = within;
    if (part->hasLostPlaces || part->isUnencoded)
        link.encoded.range = part->sourceOf(within);
    else
        link.encoded = inPaste(*part, sharedCharacters(within, size));
    link.value = valueAround(*part, within);
    link.part = std::move(part);
    return link;
}

LinkedBytes linkCharacters(std::shared_ptr<const TokenPart> part, ByteRange characters)
{
    LinkedBytes link;
    link.encoded.range = characters;
    if (!part || characters.isEmpty())
        return link;
    if (part->hasLostPlaces || part->isUnencoded)
        link.decoded.range = part->decodedFrom(characters);
    else
        link.decoded = sharedBytes(part->characters.toDerived(characters), part->bytes().size());
    link.value = valueAround(*part, link.decoded.range);
    link.part = std::move(part);
    return link;
}

ByteRange bytesAt(const TokenPart &part, ByteRange place)
{
    return bytesExactlyAt(part, place).value_or(part.decodedFrom(place));
}

LinkedBytes linkPlace(std::shared_ptr<const TokenPart> part, ByteRange place)
{
    const std::optional<ByteRange> bytes = part ? bytesExactlyAt(*part, place) : std::nullopt;
    return bytes ? linkBytes(std::move(part), *bytes) : linkCharacters(std::move(part), place);
}

} // namespace jotscope
