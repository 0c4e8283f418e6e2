#pragma once

#include "core/claims/instant.h"
#include "core/jose/keys/key.h"

#include <cstdint>
#include <optional>
#include <string>

namespace jotscope {

/// How a key came to be on hand.
struct KeyOrigin
{
    enum Kind : std::uint8_t { Generated, Pasted, File, Network, Card };

    Kind kind = Pasted;
    std::string place; ///< the file's path, the URL, the card's label; empty where there is none

    friend bool operator==(const KeyOrigin &, const KeyOrigin &) = default;
};

/// A key that is kept, with what its owner says of it. Of that only the key itself is a secret.
struct KeyEntry
{
    std::string id{}; ///< stays as it is while the entry lives, through saving and renaming
    KeyPointer key;   ///< never null
    std::string name{};
    std::string group{}; ///< empty: in none
    std::string notes{};
    KeyOrigin origin;
    std::optional<Instant> addedAt{};
    std::optional<Instant> lastUsedAt{};
    bool isPinned = false; ///< taken before all others that fit

    friend bool operator==(const KeyEntry &, const KeyEntry &) = default;
};

} // namespace jotscope
