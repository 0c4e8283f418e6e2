#pragma once

#include "core/findings/finding.h"

#include <QString>

/// Findings in the person's language: the catalogue's sentences through the translator, arguments put in
/// after.
namespace jotscope {

QString findingMessage(const Finding &finding);
QString findingRemedy(const Finding &finding); ///< empty when there is none
QString findingWords(const Finding &finding);  ///< both, one sentence after the other
QString findingReference(const Finding &finding);

} // namespace jotscope
