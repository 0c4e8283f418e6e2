#pragma once

#include "core/diagnosis/case.h"
#include "core/diagnosis/search/candidate.h"
#include "core/diagnosis/slips/edit.h"

#include <string>
#include <string_view>

namespace jotscope {

/// The token's signed parts and its signature, dots between, disclosures left out: what slips are sought in.
std::string signedText(const Case &subject);

/// What it is called that `edit` undoes in `signedText`, told with its place in the paste and what stood
/// there; and the token as it read.
Cause slipCause(const Case &subject, const Edit &edit, const KeyCandidate &candidate);

/// That the end is missing, from the signature's last character on.
Cause clippingCause(const Case &subject, std::string_view missing, const KeyCandidate &candidate);

/// That `original`, a whole token, has `character` where `where` is, which is none of a token's; nothing
/// where that is empty.
Cause foreignCharacterCause(const Case &subject, const std::string &original, ByteRange where,
                            std::string_view character, const KeyCandidate &candidate);

/// That letters of the signature changed between capital and small.
Cause letterCaseCause(const Case &subject, const std::string &signature, const KeyCandidate &candidate);

} // namespace jotscope
