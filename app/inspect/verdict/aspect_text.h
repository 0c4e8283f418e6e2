#pragma once

#include "app/widgets/theme.h"
#include "core/inspect/inspection.h"

#include <QString>

/// Aspects of a verdict and their states in words, signs and tones.
namespace jotscope {

QString aspectText(Aspect aspect);
QString aspectStateText(AspectState state);
QString aspectSign(AspectState state); ///< beside its colour and word
Tone aspectTone(AspectState state);

} // namespace jotscope
