#pragma once

#include "core/inspect/inspection.h"

namespace jotscope {

/// What an inspection is made with.
struct InspectionSetting
{
    const KeyRing &keys;
    const Policy &policy;
    const std::optional<std::string> &detachedPayload;
};

/// Everything about one token but what `conclude` adds: parsed, verified or decrypted, its nested tokens with
/// it.
InspectedToken inspectToken(FoundToken found, const InspectionSetting &setting, std::size_t depth = 0);

} // namespace jotscope
