#pragma once

#include "core/build/suite/suite.h"
#include "core/build/token_draft.h"

namespace jotscope {

/// The suite whose good token is that of the draft: its key and algorithm, its claims and `typ` with
/// placeholders filled in. What the draft says of encryption, form and disclosure is left aside. The findings
/// are those of placeholders and signing.
Result<SuiteInput> suiteInputOf(const TokenDraft &draft, Instant now, const crypto::RandomSource &random);

} // namespace jotscope
