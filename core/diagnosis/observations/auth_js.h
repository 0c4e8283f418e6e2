#pragma once

#include "core/diagnosis/diagnosis.h"

#include <optional>
#include <string_view>

namespace jotscope {

/// The session cookie of Auth.js or NextAuth.js: a JWE with `dir` whose key is derived from the application's
/// secret, so that no verifier opens it with that secret itself. Tries each secret on hand, and what it may
/// have been meant as. `cookieName` is the salt that Auth.js takes; the usual names are tried as well. The
/// proven cause brings the derived key, as a JWK.
std::optional<Cause> openAuthJs(const Token &token, const KeyRing &keys, std::string_view cookieName = {});

} // namespace jotscope
