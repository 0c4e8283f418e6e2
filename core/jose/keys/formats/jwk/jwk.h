#pragma once

#include "core/jose/keys/key_import.h"
#include "core/json/json_document.h"

namespace jotscope {

/// Reads one JWK (RFC 7517 section 4) into `result`, or tells why it can't be. What differs from the
/// standard but leaves no doubt, such as a coordinate without its leading zero, is read with a warning.
void importJwk(KeyImport &result, JsonValue jwk, std::string_view label);

} // namespace jotscope
