#pragma once

#include "core/inspect/inspection.h"

namespace jotscope {

/// Everything about `token`, and those nested in it, that depends on the instant or follows from all the
/// checks: its verdicts, the order of its findings, whether it is acceptable.
void conclude(InspectedToken &token, const Policy &policy, Instant at);

/// What the signatures of one JWS come to together (RFC 7515 section 5.2): valid as soon as one is.
SignatureCheck combinedCheck(const std::vector<SignatureCheck> &checks);

} // namespace jotscope
