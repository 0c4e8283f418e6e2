#pragma once

#include "core/diagnosis/case.h"
#include "core/diagnosis/search/budget.h"
#include "core/diagnosis/search/candidate.h"
#include "core/diagnosis/slips/edit.h"

#include <optional>
#include <vector>

namespace jotscope {

/// A slip within the signature of a token whose header and payload are as they were signed. A MAC is simply
/// made again and compared; the signatures of other algorithms are tried, those of `rank`.
std::optional<Cause> findSignatureSlip(const Case &subject, const std::vector<KeyCandidate> &keys,
                                       EditRank rank, Budget &budget);

} // namespace jotscope
