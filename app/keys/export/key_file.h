#pragma once

#include "core/text/secret/secret_bytes.h"

#include <QString>

namespace jotscope {

/// Writes `content` to `path` as a whole or not at all; what is secret for its owner's eyes alone, whatever
/// stood there before. Yields what went wrong, or nothing.
QString writeKeyFile(const QString &path, const SecretBytes &content, bool isPrivate);

} // namespace jotscope
