#pragma once

#include "core/inspect/inspection.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// Every key on hand against one token: which of them verifies or opens it, and what is in the way of each
/// other. Asks the checks of verification and decryption, and has none of its own.
namespace jotscope {

/// Best first. A key that several things are in the way of stands under the one that matters most.
enum class KeyFit : std::uint8_t {
    Verifies, ///< the signature; of a JWE: opens it
    Mismatch, ///< fits the algorithm, was tried, and does not
    TooShort, ///< does not either, and has fewer bits than the algorithm asks for
    ForbiddenByUse,
    ForbiddenByAlg,
    NoPrivateHalf, ///< of a JWE
    WrongSize,     ///< of a JWE: a symmetric key of another length than the algorithm takes
    WrongCurve,
    WrongType,
    NotTried, ///< there is nothing to try it on, or a limit forbids it
};

std::string_view keyFitName(KeyFit fit); ///< `verifies`, `mismatch`, `too-short` ...

struct KeyFitRow
{
    KeyPointer key;
    KeyFit fit = KeyFit::NotTried;
    Finding why;
    std::vector<Finding> besides; ///< what else is to be said of the key

    friend bool operator==(const KeyFitRow &, const KeyFitRow &) = default;
};

/// One row a key, best first, else in their order. Of several signatures or recipients the one that a key
/// fits best is told. A key that is not among `keys` and was tried when `token` was inspected, as the
/// holder's is on a key-binding JWT, has its row too. `goesOn` is asked before each signature is checked;
/// once it says no, there are no rows.
std::vector<KeyFitRow> fitKeys(const InspectedToken &token, const KeyRing &keys,
                               const std::optional<std::string> &detachedPayload = {},
                               const std::function<bool()> &goesOn = {});

} // namespace jotscope
