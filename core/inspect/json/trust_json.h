#pragma once

#include "core/inspect/inspection.h"
#include "core/json/json_writer.h"

namespace jotscope {

/// The member `trust`: where the certificates came from, and the path that was found, the signer's
/// certificate first; none where there are no certificates.
void writeTrust(JsonWriter &writer, const InspectedToken &token);

} // namespace jotscope
