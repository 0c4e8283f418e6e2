#pragma once

#include <cstddef>
#include <string_view>

namespace jotscope {

/// The first place from `from` on where a token's header may begin, or `npos`. Passes over nothing that
/// `beginsHeader` knows at the start of a run of token characters; what it stops at may be neither. Keeps up
/// with the memory.
std::size_t nextHeaderPlace(std::string_view text, std::size_t from);

/// Tells where runs of token characters start in a text of which `%2E` and `\u002e` are one character each.
/// Asked for places in rising order, it looks at each byte a few times at most.
class RunStarts
{
public:
    explicit RunStarts(std::string_view text) : m_text(text) {}

    /// Whether a run starts at `place`.
    bool isStart(std::size_t place);

    /// From here on only what stands behind `place` counts, which lies between two characters.
    void goOnAt(std::size_t place, bool isStart);

private:
    std::string_view m_text;
    std::size_t m_known = 0; ///< lies between two characters
    bool m_isStartAtKnown = true;
};

} // namespace jotscope
