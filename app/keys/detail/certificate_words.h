#pragma once

#include "app/keys/detail/value_list.h"
#include "core/claims/instant.h"

#include <string>
#include <vector>

namespace jotscope {

/// What the certificates that came with a key say (RFC 5280), its own first, and whether each is issued by
/// the one after it. Whom to trust is not decided here.
std::vector<ValueRow> certificateRows(const std::vector<std::string> &certificates, Instant now);

} // namespace jotscope
