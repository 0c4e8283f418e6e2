#pragma once

#include "core/diagnosis/case.h"

#include <vector>

namespace jotscope {

/// The keys that the token itself brings: `jwk` and `x5c` of its header (RFC 7515 sections 4.1.3 and 4.1.6),
/// and the holder's in the payload's `cnf` (RFC 7800 section 3.2). That one of them verifies it proves
/// nothing of who made it.
std::vector<RepairedKey> embeddedKeys(const Case &subject);

} // namespace jotscope
