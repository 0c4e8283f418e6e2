#pragma once

#include "app/issuer/choices/issuer_choices.h"

/// The choices between two runs of the program, among its settings.
namespace jotscope {

/// What is missing there, or out of bounds, is as usual.
IssuerChoices keptChoices();
void keepChoices(const IssuerChoices &choices);

} // namespace jotscope
