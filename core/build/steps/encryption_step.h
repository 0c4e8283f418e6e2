#pragma once

#include "core/build/steps/drafted_text.h"

#include <string>
#include <string_view>

namespace jotscope {

/// The JWE around `plaintext`; when that `isToken`, its header says so with `cty` (RFC 7519 section 5.2).
DraftResult<std::string> encryptedToken(const EncryptionDraft &draft, std::string_view plaintext,
                                        bool isToken, const DraftFiller &filler);

} // namespace jotscope
