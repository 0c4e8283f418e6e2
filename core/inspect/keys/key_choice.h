#pragma once

#include "core/inspect/inspection.h"

#include <cstddef>
#include <optional>

namespace jotscope {

/// Which of the keys on hand answered for a token, and why that one.
struct KeyChoice
{
    enum class Reason {
        NamedByKid,         ///< by its `kid`, or by its thumbprint in its place
        NamedByCertificate, ///< `x5t` or `x5t#S256`
        OnlyOneThatFits,    ///< no other key on hand is of the kind that the algorithm takes
        Found,              ///< by trying
    };

    KeyPointer key;
    Reason reason = Reason::Found;
    std::size_t tried = 1; ///< keys, that one included
};

/// Nothing of a token that no key verified or opened.
std::optional<KeyChoice> keyChoice(const InspectedToken &token, const KeyRing &keys);

} // namespace jotscope
