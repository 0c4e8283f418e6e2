#pragma once

#include "core/build/build_token.h"
#include "core/build/steps/drafted_text.h"

#include <vector>

namespace jotscope {

/// The SD-JWT of a draft that has `selectiveDisclosure`, with its key-binding JWT where that is asked for.
/// `signers` are the draft's, ready to sign.
DraftResult<BuiltToken> sdJwtToken(const TokenDraft &draft, const std::vector<Signer> &signers,
                                   const DraftedText &payload, const DraftFiller &filler);

} // namespace jotscope
