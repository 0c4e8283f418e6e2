#pragma once

#include "core/build/build_token.h"
#include "core/build/steps/drafted_text.h"

namespace jotscope {

/// The JWS, SD-JWT or unsecured token of a draft that has `signing`.
DraftResult<BuiltToken> signedToken(const TokenDraft &draft, const DraftedText &payload,
                                    const DraftFiller &filler);

} // namespace jotscope
