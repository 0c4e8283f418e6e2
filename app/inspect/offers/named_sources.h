#pragma once

#include "app/net/transfer/address.h"
#include "core/jose/token.h"

#include <vector>

namespace jotscope {

/// An address that a token names. Whoever made the token chose it: it proves nothing, and is only offered.
struct NamedSource
{
    const char *parameter; ///< `jku`, `x5u` or `iss`
    KeyAddress address;

    friend bool operator==(const NamedSource &, const NamedSource &) = default;
};

/// Those that keys may be fetched from, in the order of the header, the issuer first; each once. A signed
/// token alone names any.
std::vector<NamedSource> sourcesNamedBy(const Token &token);

} // namespace jotscope
