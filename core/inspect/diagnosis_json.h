#pragma once

#include "core/diagnosis/diagnosis.h"
#include "core/json/json_writer.h"

namespace jotscope {

/// The member `diagnosis`: its causes, none when `diagnosis` is null.
void writeDiagnosis(JsonWriter &writer, const Diagnosis *diagnosis);

} // namespace jotscope
