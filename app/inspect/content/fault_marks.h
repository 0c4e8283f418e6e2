#pragma once

#include "app/inspect/content/text/part_text.h"

namespace jotscope {

/// The faults of a part's JSON, in the person's language, at their places in its bytes.
std::vector<PartText::Mark> faultMarks(const TokenPart &part);

} // namespace jotscope
