#pragma once

#include "core/jose/keys/key.h"

#include <functional>
#include <string>

namespace jotscope {

/// Which key a template means, without any of it: a thumbprint where the key has a public half, else its
/// `kid`. A secret's thumbprint would let it be guessed at.
struct KeyReference
{
    std::string kid{};
    std::string thumbprint{};

    /// Any key that can will do.
    [[nodiscard]] bool isEmpty() const { return kid.empty() && thumbprint.empty(); }

    friend bool operator==(const KeyReference &, const KeyReference &) = default;
};

KeyReference referenceTo(const Key &key);

/// By thumbprint where it has one, else by `kid`. An empty reference means none in particular.
bool isMeant(const KeyReference &reference, const Key &key);

/// The one of `keys` that is meant if it `fits`, else the first that does; null where none does.
KeyPointer chosenKey(const KeyReference &reference, const KeyRing &keys,
                     const std::function<bool(const Key &)> &fits);

} // namespace jotscope
