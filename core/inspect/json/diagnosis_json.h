#pragma once

#include "core/diagnosis/diagnosis.h"
#include "core/json/json_writer.h"

namespace jotscope {

/// Output lands in logs: a secret stands in it only where everybody knows it, or where it was sought for.
bool isSecretTold(const Cause &cause);

/// The member `diagnosis`: its causes, none when `diagnosis` is null.
void writeDiagnosis(JsonWriter &writer, const Diagnosis *diagnosis);

} // namespace jotscope
