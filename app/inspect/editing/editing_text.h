#pragma once

#include "core/build/editing/edited_token.h"
#include "core/compare/json_comparison.h"

#include <QString>

/// Editing in sentences.
namespace jotscope {

/// What became of the signature of `token`, an edited one.
QString signatureText(const Token &token, const EditedSignature &signature);

/// A value in a line, cut where it is long.
QString valueText(const std::string &json);

} // namespace jotscope
