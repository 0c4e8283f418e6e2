#pragma once

#include "app/widgets/theme.h"
#include "core/diagnosis/diagnosis.h"

#include <QString>

/// Causes in the person's language, beside what their findings say themselves.
namespace jotscope {

/// How sure a cause is, in colour, sign and word.
struct CertaintyLook
{
    Tone tone;
    const char *glyph;
    QString word;
};

CertaintyLook lookOf(Certainty certainty);

/// What happened, in one sentence for each step.
QString causeSentence(const Cause &cause);

/// What a proof consists in; empty for what is not proven.
QString proofText(const Cause &cause);

/// What the button says that applies all fixes of the cause.
QString fixText(const Cause &cause);
/// What was done once they are applied.
QString fixedText(const Cause &cause);

} // namespace jotscope
