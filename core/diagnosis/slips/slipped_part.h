#pragma once

#include "core/diagnosis/slips/edit.h"
#include "core/text/byte_range.h"

#include <string>
#include <string_view>

namespace jotscope {

/// A header's or payload's characters with a slip in them, and which edits may undo it. What stands in such a
/// part is text nearly always, and a slip shows: a character changed makes one or two bytes wrong, one
/// lost or doubled turns all that follows into noise.
class SlippedPart
{
public:
    /// `text` outlives it.
    explicit SlippedPart(std::string_view text);

    [[nodiscard]] std::string_view text() const { return m_text; }

    /// False where no single slip can have made these bytes of text: then any edit is plausible.
    [[nodiscard]] bool isText() const { return m_isText; }

    /// Whether it is text with bytes in it that no text has.
    [[nodiscard]] bool hasNoise() const { return m_hasNoise; }

    /// Where edits may begin, the text's end included.
    [[nodiscard]] ByteRange places() const;

    /// Whether text comes out of it, as far as the neighbourhood of the edit tells. Cheaper than a MAC.
    [[nodiscard]] bool isPlausible(const Edit &edit) const;

private:
    [[nodiscard]] ByteRange placesFor(int shift) const
    {
        return m_places[static_cast<std::size_t>(shift + 1)];
    }

    std::string_view m_text;
    std::array<ByteRange, 3> m_places; ///< for shifts of -1, 0 and 1; empty where there is none
    bool m_isText = false;
    bool m_hasNoise = false;
};

/// Whether base64url text decodes to JSON without fault, but for a name that stands twice.
bool holdsJson(std::string_view encoded);

} // namespace jotscope
